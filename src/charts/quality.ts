import type { Dataset } from "../model/dataset";
import { label, prose } from "../model/format";
import { amountOf } from "../model/lookup";
import { conjunction, eachLocale, phrased, type Locale, type Text } from "../model/text";
import type { Chart } from "./chart";
import { qualityOption } from "./options/quality";
import { barsOfAwards, periodOf, unitsApart, winners } from "./words/awards";
import { signsNote } from "./words/signs";
import { factPoint, factRow, provenanceColumns } from "./words/facts";
import { benchmarkWords, cityWide } from "./words/kinds";
import { capital, comma, semicolon, sentences, told } from "./words/sentences";
import { sourcesOf } from "./words/sources";

/** The two counts of each benchmark, with the time that each is of. */
const countsOf = ({ benchmarks }: Dataset) =>
  benchmarks.flatMap((benchmark) => {
    const { id, awards, companies } = benchmark;
    const since = periodOf({ benchmarks: [benchmark] });
    const total: Text = { zh: "累计", en: "in total" };
    return [
      { benchmark, key: `${id}-awards`, unit: "award" as const, fact: awards, period: total },
      {
        benchmark,
        key: `${id}-companies`,
        unit: "company" as const,
        fact: companies,
        period: since,
      },
    ];
  });

const facts = (dataset: Dataset) => countsOf(dataset).map(({ fact }) => fact);

/** Without brackets, for a title and a key: 家（次） is 家次. */
const unbracketed = (text: string) => text.replaceAll(/[（）()]/g, "");

/** Quality benchmarks: a square is an award, a disc a company; two units, drawn apart, never divided. */
const quality: Chart = {
  order: 80,
  selectable: false,
  span: "figure",
  heights: { narrow: 424, medium: 196, wide: 196 },
  heightsFor({ benchmarks: { length } }) {
    const rows = (across: number) => Math.max(1, Math.ceil(length / across));
    return { narrow: 212 * Math.max(2, length), medium: 196 * rows(2), wide: 196 * rows(3) };
  },

  title(dataset) {
    const { award, many } = benchmarkWords(dataset);
    const counted = (locale: Locale) =>
      dataset.benchmarks.map(({ short, awards }, index) => {
        const number = label(amountOf(dataset, awards), locale, dataset);
        if (locale === "en") return `${number} ${short.en.toLowerCase()}`;
        return `${short.zh}${index === 0 ? "累计" : ""} ${number} ${unbracketed(award.many.zh)}`;
      });
    return {
      zh: phrased(`${many.zh}：|${counted("zh").join("，|")}`),
      en: `${capital(many.en)}: ${conjunction(counted("en"), "en")} ${award.many.en}`,
    };
  },

  holds: ({ benchmarks }) => benchmarks.length > 0,

  findingHolds: () => true,

  subtitle({ dataset }, as) {
    const { award, company } = benchmarkWords(dataset);
    const [square, winner] = [unbracketed(award.one.zh), winners(dataset, "one")];
    if (as === "small")
      return {
        zh: `1 方格 = 1 ${square}，1 圆点 = 1 ${company.one.zh}`,
        en: `1 square = 1 ${award.one.en}, 1 disc = 1 ${winner.en}`,
      };
    const { zh, en } = periodOf(dataset);
    return {
      zh: `1 方格 = 1 ${square}（累计），1 圆点 = 1 ${winner.zh}（${zh}）`,
      en: `1 square = 1 ${award.one.en} (in total), 1 disc = 1 ${winner.en} (${en})`,
    };
  },

  bars: ({ dataset }) => barsOfAwards(dataset),

  note: ({ dataset }) =>
    sentences(signsNote(dataset, facts(dataset), "field"), unitsApart(dataset), cityWide(dataset)),

  sources: ({ dataset }) => sourcesOf(dataset, facts(dataset)),

  summary({ dataset }) {
    const { award, winner } = benchmarkWords(dataset);
    const each = eachLocale((locale) =>
      dataset.benchmarks
        .map((benchmark) => {
          const { name, awards, companies } = benchmark;
          const since = periodOf({ benchmarks: [benchmark] });
          const [all, some] = [awards, companies].map((fact) =>
            prose(amountOf(dataset, fact), locale, dataset),
          );
          return locale === "zh"
            ? `${name.zh}累计 ${all}，${since.zh} ${some}${winner.many.zh}`
            : `${name.en}: ${all} in total, ${some} ${since.en}`;
        })
        .join(semicolon[locale]),
    );
    const said = {
      zh: `计数图，一方格代表一${award.one.zh}，一圆点代表一${winners(dataset, "one").zh}。${each.zh}。单位不同，不能算占比。`,
      en: `Unit chart, one square for each ${award.one.en}, one disc for each ${winner.one.en}. ${each.en}. The units differ, so neither is a share of the other.`,
    };
    return sentences(said, cityWide(dataset));
  },

  table({ dataset }) {
    const words = benchmarkWords(dataset);
    return {
      caption: words.name,
      columns: [
        { key: "benchmark", label: { zh: "称号", en: "Title" } },
        { key: "period", label: { zh: "期间", en: "Period" } },
        { key: "unit", label: { zh: "单位", en: "Counts" } },
        { key: "number", label: { zh: "数", en: "Number" } },
        ...provenanceColumns,
      ],
      rows: countsOf(dataset).map(({ benchmark: { name }, key, unit, fact, period }) => {
        const time = unit === "award" ? { ...period, en: capital(period.en) } : period;
        return factRow(dataset, key, [name, time, words[unit].many], fact);
      }),
    };
  },

  option: qualityOption,

  points: ({ dataset }, locale) =>
    countsOf(dataset).map(({ benchmark, key, fact, period }) => {
      const title = benchmark.name[locale];
      const said = prose(amountOf(dataset, fact), locale, dataset);
      const label = told(title + comma[locale] + period[locale], said, locale);
      return factPoint(dataset, fact, { key, label, title }, locale);
    }),
};

export default quality;
