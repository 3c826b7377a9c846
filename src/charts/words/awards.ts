import type { Amount } from "../../model/amount";
import type { Dataset } from "../../model/dataset";
import { dated } from "../../model/format";
import { aNoun } from "../../model/terms";
import { conjunction, type Locale, type Text } from "../../model/text";
import { benchmarkWords, cityWide } from "./kinds";
import { capital, sentences } from "./sentences";

/** The years that companies are counted from; one, as long as all benchmarks share it. */
export function periodOf({ benchmarks }: Pick<Dataset, "benchmarks">): Text {
  const years = [...new Set(benchmarks.map(({ since }) => since))].toSorted();
  const named = (locale: Locale) =>
    conjunction(
      years.map((year) => dated(year, locale)),
      locale,
    );
  return { zh: `${named("zh")}以来`, en: `since ${named("en")}` };
}

/** One winner, or more, with the unit: 家企业, company. */
export function winners(dataset: Dataset, number: "one" | "many"): Text {
  const { company, winner } = benchmarkWords(dataset);
  return { zh: company[number].zh + winner[number].zh, en: winner[number].en };
}

/** Awards after their figure; a small picture has room for the bare unit. */
export function awardsSaid(dataset: Dataset, { value }: Amount, short: boolean): Text {
  const { zh, en } = benchmarkWords(dataset).award[value === 1 ? "one" : "many"];
  return short ? { zh, en } : { zh: `${zh}，累计`, en: `${en} in total` };
}

/** Why awards in total and winners since a year are never put together. */
export function unitsApart(dataset: Dataset): Text {
  const { award, company, winner } = benchmarkWords(dataset);
  const since = periodOf(dataset);
  const one = aNoun(winner.one.en);
  return {
    zh: `累计以${award.many.zh}计，同一${winner.one.zh}可多次获评；${since.zh}以${company.many.zh}计。单位不同，不能算占比。`,
    en: `Totals count ${award.many.en}, and ${one} can win more than once; the figures ${since.en} count ${winner.many.en}. The units differ, so neither is a share of the other.`,
  };
}

/** Heads of the two counts by themselves. */
export function countHeads(dataset: Dataset) {
  const { award, company, winner } = benchmarkWords(dataset);
  const since = periodOf(dataset);
  return {
    awards: { zh: `累计，${award.many.zh}`, en: `${capital(award.many.en)} in total` },
    companies: {
      zh: `${since.zh}，${company.many.zh}`,
      en: `${capital(winner.many.en)} ${since.en}`,
    },
  } satisfies Readonly<Record<string, Text>>;
}

/** Words for awards and winners as two charts of bars. */
export function barsOfAwards(dataset: Dataset) {
  const { award, company, winner } = benchmarkWords(dataset);
  const since = periodOf(dataset);
  return {
    subtitle: {
      zh: `左：累计获评，${award.many.zh}；右：${since.zh}的${winner.many.zh}，${company.many.zh}`,
      en: `Left: ${award.many.en} in total; right: ${winner.many.en} ${since.en}`,
    },
    note: sentences(unitsApart(dataset), cityWide(dataset)),
  };
}
