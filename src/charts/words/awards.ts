import type { Dataset } from "../../model/dataset";
import { dated } from "../../model/format";
import { aNoun } from "../../model/terms";
import { conjunction, type Locale, type Text } from "../../model/text";
import { cityWide } from "./city";
import { capital } from "./count";
import { benchmarkWords } from "./kinds";

/** The years that companies are counted from; one, as long as all benchmarks share it. */
export function periodOf({ benchmarks }: Dataset): Text {
  const years = [...new Set(benchmarks.map((benchmark) => benchmark.since))].toSorted();
  const named = (locale: Locale) =>
    conjunction(
      years.map((year) => dated(year, locale)),
      locale,
    );
  return { zh: `${named("zh")}以来`, en: `since ${named("en")}` };
}

/** Why awards in total and winners since a year are never put together. */
export function unitsApart(dataset: Dataset, since: Text): Text {
  const { award, company, winner } = benchmarkWords(dataset);
  const one = aNoun(winner.one.en);
  return {
    zh: `累计以${award.many.zh}计，同一${winner.one.zh}可多次获评；${since.zh}以${company.many.zh}计。单位不同，不能算占比。`,
    en: `Totals count ${award.many.en}, and ${one} can win more than once; the figures ${since.en} count ${winner.many.en}. The units differ, so neither is a share of the other.`,
  };
}

/** What the two units are, for who reads the data alone. */
export function unitsTold(dataset: Dataset): Text {
  const { award, company, winner } = benchmarkWords(dataset);
  return {
    zh: `${award.many.zh}计获评次数，${company.many.zh}计${winner.many.zh}：单位不同，不能相加，也不能算占比`,
    en: `${award.many.en} and ${winner.many.en} are different units: never added, never a share of one another`,
  };
}

/** Heads of the two counts by themselves. */
export function countHeads(
  dataset: Dataset,
  since: Text,
): { readonly awards: Text; readonly winners: Text } {
  const { award, company, winner } = benchmarkWords(dataset);
  return {
    awards: { zh: `累计，${award.many.zh}`, en: `${capital(award.many.en)} in total` },
    winners: {
      zh: `${since.zh}，${company.many.zh}`,
      en: `${capital(winner.many.en)} ${since.en}`,
    },
  };
}

/** Words for awards and winners as two charts of bars. */
export function barsOfAwards(dataset: Dataset) {
  const { award, company, winner } = benchmarkWords(dataset);
  const since = periodOf(dataset);
  const apart = unitsApart(dataset, since);
  return {
    subtitle: {
      zh: `左：累计获评，${award.many.zh}；右：${since.zh}的${winner.many.zh}，${company.many.zh}`,
      en: `Left: ${award.many.en} in total; right: ${winner.many.en} ${since.en}`,
    },
    note: {
      zh: apart.zh + cityWide(dataset).zh,
      en: `${apart.en} ${cityWide(dataset).en}`,
    },
  };
}
