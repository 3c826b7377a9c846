import type { Dataset, FactId, Tier } from "../model/dataset";
import { boundName, dated, prose, sourceKind } from "../model/format";
import { amountOf, factOf, sourceOf } from "../model/lookup";
import { conjunction, eachLocale, phrased, type Locale, type Text } from "../model/text";
import type { Chart, Row } from "./chart";
import { middle, period } from "./marks/calendar";
import { growthLayout, measures, type GrowthSeries } from "./marks/growth-layout";
import { panelMarks, placeMarks } from "./marks/growth-marks";
import { changeLabel, changeOf, changeProse, countsOf } from "./words/change";
import { cityWide } from "./words/city";
import { capital, countWord } from "./words/count";
import { amountCell, provenanceCells, provenanceColumns, textCell } from "./words/fact-row";
import { factTooltip } from "./words/fact-tooltip";
import { sourcesOf } from "./words/sources";

const allFacts = (dataset: Dataset): readonly FactId[] =>
  dataset.tiers.flatMap((tier) => countsOf(dataset, tier));

/** All dates of the chart, first to last. */
const datesOf = (dataset: Dataset): readonly string[] =>
  [...new Set(allFacts(dataset).map((fact) => factOf(dataset, fact).date))].toSorted();

/** Where a count comes from, when that is not the article: 另据 杨浦区政府. */
function originOf(dataset: Dataset, fact: FactId): Text | undefined {
  const source = sourceOf(dataset, factOf(dataset, fact).source);
  if (source.kind !== "outside") return undefined;
  return eachLocale((locale) => `${sourceKind.outside[locale]} ${source.short[locale]}`);
}

function seriesOf(dataset: Dataset, tier: Tier, index: number, locale: Locale): GrowthSeries {
  const change = changeOf(dataset, tier);
  return {
    key: tier.id,
    index,
    name: tier.name[locale],
    change: change ? changeLabel(change)[locale] : "",
    counts: countsOf(dataset, tier).map((key) => {
      const { date } = factOf(dataset, key);
      const origin = originOf(dataset, key);
      return {
        key,
        amount: amountOf(dataset, key),
        moment: middle(period(date)),
        date: dated(date, locale),
        shortDate: date.slice(0, "2022-07".length),
        origin: origin?.[locale] ?? "",
        tag: origin ? sourceKind.outside[locale] : "",
      };
    }),
  };
}

const allSeries = (dataset: Dataset, locale: Locale): readonly GrowthSeries[] =>
  dataset.tiers.map((tier, index) => seriesOf(dataset, tier, index, locale));

/** The month that all tiers' first counts are of; nothing where they differ. */
function sharedMonth(dataset: Dataset): string | undefined {
  const months = dataset.tiers.map((tier) => {
    const [first] = countsOf(dataset, tier);
    return first && factOf(dataset, first).date.slice(0, "2022-07".length);
  });
  const [month] = months;
  return months.every((each) => each === month) ? month : undefined;
}

function rows(dataset: Dataset, tier: Tier): readonly Row[] {
  const counts = countsOf(dataset, tier);
  const change = changeOf(dataset, tier);
  const [first, last] = [counts[0], counts.at(-1)];
  const day = (fact: FactId, locale: Locale) => dated(factOf(dataset, fact).date, locale);
  const each = counts.map((fact): Row => ({
    key: `${tier.id}-${factOf(dataset, fact).date}`,
    cells: [
      textCell(tier.name),
      textCell(eachLocale((locale) => day(fact, locale))),
      amountCell(dataset, fact),
      ...provenanceCells(dataset, fact),
    ],
    facts: [fact],
  }));
  if (!change || !first || !last) return each;
  return [
    ...each,
    {
      key: `${tier.id}-change`,
      cells: [
        textCell(tier.name),
        textCell({ zh: "两日之差（净）", en: "Difference (net)" }),
        textCell(changeProse(change)),
        textCell(boundName[change.bound]),
        textCell(sourceKind.atlas),
      ],
      facts: [first, last],
    },
  ];
}

/** The tiers at an earlier date and now: a panel for each, with a scale of its own from zero. */
const centresGrowth: Chart = {
  order: 65,
  selectable: false,
  span: "figure",
  heights: { narrow: 500, medium: 300, wide: 300 },

  title(dataset) {
    const { length } = dataset.tiers;
    const month = sharedMonth(dataset);
    if (month && this.holds(dataset))
      return {
        zh: phrased(`${countWord(length, "zh")}级企业技术中心|均多于 ${dated(month, "zh")}`),
        en: `All ${countWord(length, "en")} tiers have more technology centres than in ${dated(month, "en")}`,
      };
    const dates = datesOf(dataset);
    const [first = "", last = ""] = [dates[0], dates.at(-1)];
    return {
      zh: phrased(`各级企业技术中心：|${dated(first, "zh")}|与 ${dated(last, "zh")}`),
      en: `${capital(countWord(length, "en"))} tiers of technology centres, ${dated(first, "en")} and ${dated(last, "en")}`,
    };
  },

  holds: (dataset) =>
    sharedMonth(dataset) !== undefined &&
    dataset.tiers.every((tier) => (changeOf(dataset, tier)?.value ?? 0) > 0),

  subtitle({ dataset }, density) {
    const facts = allFacts(dataset);
    const named = (locale: Locale) =>
      datesOf(dataset).map((date) => {
        const origins = facts
          .filter((fact) => factOf(dataset, fact).date === date)
          .flatMap((fact) => originOf(dataset, fact)?.[locale] ?? []);
        const [origin] = new Set(origins);
        if (!origin || density === "small") return dated(date, locale);
        return dated(date, locale) + (locale === "zh" ? `（${origin}）` : ` (${origin})`);
      });
    return {
      zh: `上海企业技术中心，${named("zh").join("与 ")}`,
      en: `Enterprise technology centres in Shanghai, ${conjunction(named("en"), "en")}`,
    };
  },

  note({ dataset }) {
    const open = dataset.tiers.find(({ fact }) => amountOf(dataset, fact).bound === "atLeast");
    const said = open && {
      zh: `${open.name.zh}为“${prose(amountOf(dataset, open.fact), "zh")}”：空心圆只是下限，其上未封口。`,
      en: `${open.name.en} centres number “${prose(amountOf(dataset, open.fact), "en")}”: the hollow disc is a lower bound, open upwards. `,
    };
    return {
      zh: `每格的纵轴各自从零起，只能在格内比较。${said?.zh ?? ""}差数由本站计算，是增减相抵后的净数。${cityWide.zh}`,
      en: `Each panel has its own scale from zero, so heights compare within a panel only. ${said?.en ?? ""}Differences are our calculation, net of losses. ${cityWide.en}`,
    };
  },

  sources: ({ dataset }) => sourcesOf(dataset, allFacts(dataset)),

  summary({ dataset }) {
    const each = (locale: Locale) =>
      dataset.tiers.map((tier) => {
        const counts = countsOf(dataset, tier).map((fact) => {
          const origin = originOf(dataset, fact)?.[locale];
          const [day, told] = [
            dated(factOf(dataset, fact).date, locale),
            prose(amountOf(dataset, fact), locale),
          ];
          return locale === "zh"
            ? `${day} ${told}${origin ? `（${origin}）` : ""}`
            : `${told} on ${day}${origin ? ` (${origin})` : ""}`;
        });
        const change = changeOf(dataset, tier);
        const net = change
          ? {
              zh: `，${changeProse(change).zh}（${sourceKind.atlas.zh}）`,
              en: `; ${changeProse(change).en} (${sourceKind.atlas.en})`,
            }
          : { zh: "", en: "" };
        return locale === "zh"
          ? `${tier.name.zh}：${counts.join("，")}${net.zh}`
          : `${tier.name.en}: ${counts.join(", ")}${net.en}`;
      });
    return {
      zh: `斜线图，每级一格，纵轴各自从零起。上海企业技术中心。${each("zh").join("。")}。${cityWide.zh}`,
      en: `Slope chart, a panel for each tier with its own scale from zero. Enterprise technology centres in Shanghai. ${each("en").join(". ")}. ${cityWide.en}`,
    };
  },

  table: ({ dataset }) => ({
    caption: {
      zh: "上海各级企业技术中心，两个日期",
      en: "Enterprise technology centres in Shanghai by tier, at two dates",
    },
    columns: [
      { key: "tier", label: { zh: "层级", en: "Tier" } },
      { key: "date", label: { zh: "日期", en: "Date" } },
      { key: "centres", label: { zh: "中心（家）", en: "Centres" } },
      ...provenanceColumns,
    ],
    rows: dataset.tiers.flatMap((tier) => rows(dataset, tier)),
  }),

  scene({ dataset }, frame) {
    const panels = growthLayout(allSeries(dataset, frame.locale), frame);
    return panels.flatMap((panel) => [
      { marks: panelMarks(panel, sourceKind.atlas[frame.locale], frame) },
      ...panel.places.map((place) => ({ marks: placeMarks(panel, place, frame) })),
    ]);
  },

  points({ dataset }, frame) {
    const { locale, k } = frame;
    const { disc, value } = measures(frame);
    return growthLayout(allSeries(dataset, locale), frame).flatMap((panel) => {
      const { places, row, column, x: left, width, y: top, zero, series } = panel;
      return places.map(({ count, x }, rank) => {
        const before = places[rank - 1];
        const after = places[rank + 1];
        const from = before ? (before.x + x) / 2 : left;
        const to = after ? (after.x + x) / 2 : left + width;
        const y = Math.max(top, panel.top - disc - value * 1.4 - 8 * k);
        const origin = count.origin && `${locale === "zh" ? "，" : ", "}${count.origin}`;
        const title = `${series.name}${locale === "zh" ? "，" : ", "}${count.date}`;
        return {
          key: `${series.key}-${rank}`,
          x: from,
          y,
          width: to - from,
          height: Math.max(24, zero - y),
          label: `${title}${locale === "zh" ? "：" : ": "}${prose(count.amount, locale)}${origin}`,
          tooltip: factTooltip(dataset, count.key, title, locale),
          facts: [count.key],
          row,
          column: column * places.length + rank,
        };
      });
    });
  },
};

export default centresGrowth;
