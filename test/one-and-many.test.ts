import { expect, test } from "vitest";
import type { Dataset } from "../src/model/dataset";
import { dataset } from "./dataset";
import { found, told } from "./told";

/** The real data with one zone that names one field, one tier, one benchmark, one list, and 1 wherever there is a number. */
const [zone] = dataset.zones;
const [named] = zone?.fields ?? [];
const { sum: _sum, ...site } = dataset.site;
const { compare: _compare, ...kept } = site.headings;
const neutral = { title: { zh: "标题", en: "Heading" } };
const one: Dataset = {
  ...dataset,
  site: {
    ...site,
    // What site.yaml and the texts of facts say is the author's.
    ...{ headline: neutral.title, standfirst: neutral.title, tagline: neutral.title },
    ...{
      method: [],
      headings: { ...kept, zones: neutral, compare: neutral, honours: neutral, sources: neutral },
    },
  },
  zones: zone && named ? [{ ...zone, fields: [named] }] : [],
  fields: dataset.fields
    .filter(({ id }) => id === named?.field)
    .map(({ id, name }) => ({ id, name })),
  tiers: dataset.tiers.slice(0, 1),
  benchmarks: dataset.benchmarks.slice(0, 1),
  honours: dataset.honours.slice(0, 1).map(({ companies, ...honour }) => ({
    ...honour,
    companies: companies.slice(0, 1),
  })),
  facts: dataset.facts.map(({ amount, ...fact }) => ({
    ...fact,
    text: { zh: "事实", en: "Fact" },
    ...(amount && { amount: amount.unit === "calendar-year" ? amount : { ...amount, value: 1 } }),
  })),
};

test.each(told)("what there is one of is said as one: %s", (_where, say) => {
  const said = say(one);
  const words =
    "zones|fields|tiers|centres|companies|awards|conferences|facts|targets|times|years|months";
  const plural = new RegExp(`\\b(1\\+?|[Oo]ne|[Aa]ll one) +(${words})\\b`, "g");
  expect(found(said, plural)).toEqual([]);
  const apart = /1 zone name\b|each zone|各先导区|一区都|[Aa]ll one|均多于/g;
  expect(found(said, apart)).toEqual([]);
});
