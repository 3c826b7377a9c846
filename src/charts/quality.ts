import type { Amount } from "../model/amount";
import type { Dataset, FactId } from "../model/dataset";
import { dated, label, prose } from "../model/format";
import { amountOf } from "../model/lookup";
import { conjunction, phrased, type Locale, type Text } from "../model/text";
import type { Chart, Frame } from "./chart";
import { qualityOption, type QualityWords } from "./options/quality";
import { cityWide } from "./words/city";
import { endsNote } from "./words/ends";
import { amountCell, provenanceCells, provenanceColumns, textCell } from "./words/fact-row";
import { factTooltip } from "./words/fact-tooltip";
import { sourcesOf } from "./words/sources";
import { capital } from "./words/count";
import { barsOfAwards, periodOf, unitsApart } from "./words/awards";
import { benchmarkWords } from "./words/kinds";

const facts = ({ benchmarks }: Dataset) =>
  benchmarks.flatMap(({ awards, companies }) => [awards, companies]);

const since = (year: string): Text => ({
  zh: `${dated(year, "zh")}以来`,
  en: `since ${dated(year, "en")}`,
});

/** Without brackets, for a title and a key: 家（次） is 家次. */
const unbracketed = (text: string) => text.replaceAll(/[（）()]/g, "");

/** One winner, or more, with the unit: 家企业, company. */
const winners = (dataset: Dataset, number: "one" | "many"): Text => {
  const { company, winner } = benchmarkWords(dataset);
  return { zh: company[number].zh + winner[number].zh, en: winner[number].en };
};

/** The words beside the figures; a small picture has room for the bare unit. */
function labels(dataset: Dataset, { locale, density }: Frame): QualityWords {
  const { award } = benchmarkWords(dataset);
  return {
    awards: ({ value }: Amount) => {
      const said = award[value === 1 ? "one" : "many"];
      const total = { zh: `${said.zh}，累计`, en: `${said.en} in total` };
      return (density === "small" ? said : total)[locale];
    },
    companies: ({ value }: Amount) => winners(dataset, value === 1 ? "one" : "many")[locale],
    since: (benchmark) => since(benchmark.since)[locale],
  };
}

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
    const { award } = benchmarkWords(dataset);
    const counted = (locale: Locale) =>
      dataset.benchmarks.map(({ short, awards }, index) => {
        const number = label(amountOf(dataset, awards), locale, dataset);
        if (locale === "en") return `${number} ${short.en.toLowerCase()}`;
        return `${short.zh}${index === 0 ? "累计" : ""} ${number} ${unbracketed(award.many.zh)}`;
      });
    return {
      zh: phrased(`${benchmarkWords(dataset).many.zh}：|${counted("zh").join("，|")}`),
      en: `${capital(benchmarkWords(dataset).many.en)}: ${conjunction(counted("en"), "en")} ${award.many.en}`,
    };
  },

  holds: ({ benchmarks }) => benchmarks.length > 0,

  findingHolds: () => true,

  subtitle({ dataset }, as) {
    if (as === "bars") return barsOfAwards(dataset).subtitle;
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

  note({ dataset }, as) {
    if (as === "bars") return barsOfAwards(dataset).note;
    const ends = endsNote(dataset, facts(dataset), "field");
    const apart = unitsApart(dataset, periodOf(dataset));
    return {
      zh: `${ends.zh}${apart.zh}${cityWide(dataset).zh}`,
      en: `${ends.en}${apart.en} ${cityWide(dataset).en}`,
    };
  },

  sources: ({ dataset }) => sourcesOf(dataset, facts(dataset)),

  summary({ dataset }) {
    const { award, winner } = benchmarkWords(dataset);
    const each = (locale: Locale) =>
      dataset.benchmarks.map(({ name, awards, companies, since: year }) => {
        const [all, some] = [awards, companies].map((fact) =>
          prose(amountOf(dataset, fact), locale, dataset),
        );
        return locale === "zh"
          ? `${name.zh}累计 ${all}，${since(year).zh} ${some}${winner.many.zh}`
          : `${name.en}: ${all} in total, ${some} ${since(year).en}`;
      });
    return {
      zh: `计数图，一方格代表一${award.one.zh}，一圆点代表一${winners(dataset, "one").zh}。${each("zh").join("；")}。单位不同，不能算占比。${cityWide(dataset).zh}`,
      en: `Unit chart, one square for each ${award.one.en}, one disc for each ${winner.one.en}. ${each("en").join("; ")}. The units differ, so neither is a share of the other. ${cityWide(dataset).en}`,
    };
  },

  table: ({ dataset }) => ({
    caption: benchmarkWords(dataset).name,
    columns: [
      { key: "benchmark", label: { zh: "称号", en: "Title" } },
      { key: "period", label: { zh: "期间", en: "Period" } },
      { key: "unit", label: { zh: "单位", en: "Counts" } },
      { key: "number", label: { zh: "数", en: "Number" } },
      ...provenanceColumns,
    ],
    rows: dataset.benchmarks.flatMap(({ id, name, awards, companies, since: year }) => {
      const { award, company } = benchmarkWords(dataset);
      const row = (key: string, period: Text, unit: Text, fact: FactId) => ({
        key: `${id}-${key}`,
        cells: [
          textCell(name),
          textCell(period),
          textCell(unit),
          amountCell(dataset, fact),
          ...provenanceCells(dataset, fact),
        ],
        facts: [fact],
      });
      return [
        row("awards", { zh: "累计", en: "In total" }, award.many, awards),
        row("companies", since(year), company.many, companies),
      ];
    }),
  }),

  option: (view, frame) => qualityOption(view, frame, labels(view.dataset, frame)),

  points: ({ dataset }, locale) =>
    dataset.benchmarks.flatMap(({ id, name, awards, companies, since: year }) => {
      const point = (key: string, fact: FactId, period: Text) => {
        const told = prose(amountOf(dataset, fact), locale, dataset);
        const spoken = {
          zh: `${name.zh}，${period.zh}：${told}`,
          en: `${name.en}, ${period.en}: ${told}`,
        };
        return {
          key: `${id}-${key}`,
          label: spoken[locale],
          tooltip: factTooltip(dataset, fact, name[locale], locale),
          facts: [fact],
        };
      };
      return [
        point("awards", awards, { zh: "累计", en: "in total" }),
        point("companies", companies, since(year)),
      ];
    }),
};

export default quality;
