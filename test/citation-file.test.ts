import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { license } from "../src/model/license";
import { dataset } from "./dataset";

test("CITATION.cff says what the data say: whose, when, under which licence, from what", () => {
  const cited = parse(readFileSync("CITATION.cff", "utf8"));
  const { site, released, sources } = dataset;
  expect(cited).toMatchObject({
    "cff-version": "1.2.0",
    type: "dataset",
    title: site.name.en,
    authors: [{ name: site.name.en }],
    version: released,
    "date-released": released,
    license: license.id,
  });
  const articles = sources.filter(({ kind }) => kind === "article");
  expect(cited.references).toHaveLength(articles.length);
  for (const [index, { name, date, address, readAt }] of articles.entries())
    expect(cited.references[index]).toMatchObject({
      authors: [{ name: name.zh }],
      "date-published": date,
      url: address ?? readAt,
    });
  expect(cited.keywords).toContain(site.city.en);
});
