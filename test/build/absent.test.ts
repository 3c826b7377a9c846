import { expect, test } from "vitest";
import { compile } from "../../src/build/compile";
import { embeds } from "../../src/build/embeds";
import { catalogue } from "../../src/build/host-script";
import { atlasPage } from "../../src/build/pages/atlas";
import { read } from "../../src/build/read";
import { charts, chartsOf } from "../../src/charts";
import { deck } from "../../src/exports/slides/deck";
import type { Dataset } from "../../src/model/dataset";
import { dataset } from "../dataset";
import { jobOf } from "../exports/job";
import { fixture } from "../fixtures/fixture";
import { shell } from "./shell";

/** A place with zones and fields, and nothing else. */
const { dataset: bare } = compile(read(fixture("small")));
if (!bare) throw new Error("expected the fixture to compile");

const idsOf = (data: Dataset) => chartsOf(data).map(([id]) => id);
const there = [...charts].flatMap(([id, { selectable }]) => (selectable ? [id] : []));

test("every chart is there where all data are", () => {
  expect(idsOf(dataset)).toEqual([...charts.keys()]);
});

test("the list of sections has what names itself for it, in the order of the page", () => {
  const [list = ""] =
    /<nav id="contents"[\s\S]*?<\/nav>/.exec(atlasPage(dataset, "en", shell)) ?? [];
  const ids = [...list.matchAll(/href="#([\w-]+)"/g)].map(([, id = ""]) => id);
  const named = chartsOf(dataset).filter(([, chart]) => chart.menu?.(dataset));
  expect(named.length).toBeGreaterThan(2);
  expect(ids.filter((id) => charts.has(id))).toEqual(named.map(([id]) => id));
  expect(ids.filter((id) => !charts.has(id))).toEqual(["zones", "compare", "sources"]);
  expect(ids.indexOf("zones")).toBeGreaterThan(ids.indexOf("fields"));
});

test("a chart without data is nowhere: section, menu, slide, embed, oEmbed, element, file", () => {
  expect(idsOf(bare)).toEqual(there);
  expect(Object.keys(catalogue(bare).charts)).toEqual(there);
  expect(jobOf([], { data: bare }).charts.map(([id]) => id)).toEqual(there);
  expect(deck(bare).map(({ id }) => id)).toEqual([
    "title",
    ...there,
    "zones",
    "compare",
    "sources",
  ]);
  const missing = [...charts.keys()].filter((id) => !there.includes(id));
  const page = atlasPage(bare, "en", shell);
  expect(new Set(embeds(bare).map(({ id }) => id))).toEqual(new Set(there));
  for (const id of [...missing, "honours"]) {
    expect(page).not.toMatch(new RegExp(`id="${id}"|#${id}"`));
  }
});

test("one zone is compared with none, and a place without highlights has no frame for them", () => {
  const one = {
    ...bare,
    zones: bare.zones.slice(0, 1),
    site: { ...bare.site, highlights: [] },
  };
  const page = atlasPage(one, "en", shell);
  expect(page).not.toMatch(/id="compare"|#compare"|class="highlights"/);
  expect(deck(one).map(({ id }) => id)).not.toContain("compare");
});

test("only tiers that are counted twice are compared in time", () => {
  const growth = charts.get("centres-growth");
  const [first, second, ...others] = dataset.tiers;
  if (!growth || !first || !second) throw new Error("expected the chart and its tiers");
  const once = { ...first, earlier: [] };
  expect(growth.holds({ ...dataset, tiers: [once] })).toBe(false);
  const two = { ...dataset, tiers: [once, second, ...others] };
  expect(growth.holds(two)).toBe(true);
  expect(growth.findingHolds(two)).toBe(false);
  const said = growth.table(jobOf([], { data: two }).view).rows.map(({ key }) => key);
  expect(said.some((key) => key.startsWith(first.id))).toBe(false);
});
