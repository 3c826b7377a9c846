import { expect, test } from "vitest";
import { charts } from "../../src/charts";
import { formatOf, formats } from "../../src/exports";
import json from "../../src/exports/formats/json";
import { dataset } from "../dataset";
import { jobOf } from "./job";

const written = async (...args: Parameters<typeof jobOf>) =>
  JSON.parse(await (await json.write(jobOf(...args))).text());

test("the JSON of one chart has its table, its facts and no others", async () => {
  const { charts: told, facts, sources } = await written(["centres"]);
  expect(told).toHaveLength(1);
  expect(told[0].table.rows[2].cells).toContainEqual({
    kind: "amount",
    value: 2000,
    unit: "centre",
    bound: "atLeast",
    fact: "K04",
  });
  expect(facts.map(({ id }: { id: string }) => id)).toEqual(["K02", "K03", "K04"]);
  expect(sources.map(({ id }: { id: string }) => id)).toEqual(["csj"]);
});

test("the JSON of everything has all charts and all facts, and says what was chosen", async () => {
  const selection = { fields: ["space"], match: "any", zones: [] } as const;
  const all = await written([], { selection, link: "https://atlas.example/?field=space" });
  expect(all.charts.map(({ id }: { id: string }) => id)).toEqual([...charts.keys()]);
  expect(all.facts).toEqual(dataset.facts);
  expect(all).toMatchObject({ selection, link: "https://atlas.example/?field=space" });
  expect(JSON.stringify(all)).not.toContain("\u200b");
});

test("a format that does not exist is named, with those that do", async () => {
  await expect(formatOf("docx")).rejects.toThrow(/unknown format “docx”; expected .*csv/);
  for (const [id, load] of formats) expect((await load()).extension).toBe(`.${id}`);
});
