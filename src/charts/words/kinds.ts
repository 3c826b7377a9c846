import type { Dataset } from "../../model/dataset";

const none = { zh: "", en: "" };
const unnamed = { name: none, one: none, many: none };

/** What the place counts by tier, in its own words. */
export const tierWords = ({ kinds }: Dataset) => kinds.tiers ?? unnamed;

/** What the place awards, in its own words. */
export const benchmarkWords = ({ kinds }: Dataset) => kinds.benchmarks ?? unnamed;
