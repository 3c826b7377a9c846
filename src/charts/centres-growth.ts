import type { Dataset } from "../model/dataset";
import { dated, prose, sourceKind } from "../model/format";
import { amountOf, factOf } from "../model/lookup";
import { conjunction, phrased, type Locale } from "../model/text";
import type { Chart, Frame } from "./chart";
import { growthOption } from "./options/centres-growth";
import { asStated } from "./words/as-stated";
import { changeOf, changeProse, countsOf } from "./words/change";
import { cityWide } from "./words/city";
import { capital, countWord } from "./words/count";
import { endsNote } from "./words/ends";
import { provenanceColumns } from "./words/fact-row";
import { factTooltip } from "./words/fact-tooltip";
import {
  allFacts,
  allSeries,
  datesOf,
  growing,
  monthName,
  originOf,
  sharedMonth,
} from "./words/growth-counts";
import { barsOfGrowth } from "./words/growth-bars";
import { growthRows } from "./words/growth-rows";
import { sourcesOf } from "./words/sources";
import { countHead } from "./words/tiers";
import { tierWords } from "./words/kinds";

/** What the panels show in a frame's language: every tier's counts, and whose calculation a change is. */
const shown = (dataset: Dataset, frame: Frame) =>
  [allSeries(dataset, frame.locale), sourceKind.atlas[frame.locale], frame] as const;

/** The tiers at an earlier date and now: a panel for each, with a scale of its own from zero. */
const centresGrowth: Chart = {
  order: 65,
  selectable: false,
  span: "figure",
  heights: { narrow: 472, medium: 312, wide: 300 },
  heightsFor(dataset) {
    const { length } = growing(dataset);
    const rows = (columns: number) => Math.max(1, Math.ceil(length / columns));
    return {
      narrow: Math.max(472, 46 + 142 * length),
      medium: 312 + (rows(3) - 1) * 230,
      wide: 300 + (rows(4) - 1) * 230,
    };
  },

  title(dataset) {
    const { length } = growing(dataset);
    const month = sharedMonth(dataset);
    if (month && centresGrowth.findingHolds(dataset))
      return {
        zh: phrased(
          `${countWord(length, "zh")}级${tierWords(dataset).many.zh}|${length === 1 ? "" : "均"}多于 ${dated(month, "zh")}`,
        ),
        en: `${length === 1 ? "The one tier has" : `All ${countWord(length, "en")} tiers have`} more ${tierWords(dataset).many.en} than in ${monthName(month, "en")}`,
      };
    const dates = datesOf(dataset);
    const [first = "", last = ""] = [dates[0], dates.at(-1)];
    return {
      zh: phrased(
        `各级${tierWords(dataset).many.zh}：|${dated(first, "zh")}|与 ${dated(last, "zh")}`,
      ),
      en: `${capital(countWord(length, "en"))} ${length === 1 ? "tier" : "tiers"} of ${tierWords(dataset).many.en}, ${dated(first, "en")} and ${dated(last, "en")}`,
    };
  },

  holds: (dataset) => growing(dataset).length > 0,

  findingHolds: (dataset) =>
    sharedMonth(dataset) !== undefined &&
    dataset.tiers.every((tier) => (changeOf(dataset, tier)?.value ?? 0) > 0),

  subtitle({ dataset }, density) {
    if (density === "bars") return barsOfGrowth(dataset).subtitle;
    const dates = datesOf(dataset);
    if (density === "small") {
      const months = (locale: Locale) => {
        const shown = dates.map((date) => dated(date.slice(0, "2022-07".length), locale));
        return [...new Set(shown)].join(locale === "zh" ? "与 " : " and ");
      };
      return {
        zh: `${tierWords(dataset).many.zh}，${months("zh")}`,
        en: `${capital(tierWords(dataset).many.en)}, ${months("en")}`,
      };
    }
    const named = (locale: Locale) =>
      dates.map((date) => {
        const [origin] = allFacts(dataset)
          .filter((fact) => factOf(dataset, fact).date === date)
          .flatMap((fact) => originOf(dataset, fact)?.[locale] ?? []);
        if (!origin) return dated(date, locale);
        return dated(date, locale) + (locale === "zh" ? `（${origin}）` : ` (${origin})`);
      });
    return {
      zh: `${tierWords(dataset).name.zh}，${named("zh").join("与 ")}`,
      en: `${tierWords(dataset).name.en}, ${conjunction(named("en"), "en")}`,
    };
  },

  note({ dataset }, as) {
    if (as === "bars") return barsOfGrowth(dataset).note;
    const ends = endsNote(dataset, allFacts(dataset), "disc");
    const open = growing(dataset).find(({ fact }) => amountOf(dataset, fact).bound === "atLeast");
    const said = open && {
      zh: `${asStated(dataset, open, "zh")}：空心圆为下限，实际数更多，原文未给出。`,
      en: `${asStated(dataset, open, "en")}: the hollow disc is a lower bound, and how many more there are it does not say. `,
    };
    return {
      zh: `每格的纵轴各自从零起，只能在格内比较。${ends.zh}${said?.zh ?? ""}差值由本站计算，为增减相抵后的净数。${cityWide(dataset).zh}`,
      en: `Each panel has its own scale from zero, so heights compare within a panel only. ${ends.en}${said?.en ?? ""}Differences are our calculation, net of losses. ${cityWide(dataset).en}`,
    };
  },

  sources: ({ dataset }) => sourcesOf(dataset, allFacts(dataset)),

  summary({ dataset }) {
    const each = (locale: Locale) =>
      growing(dataset).map((tier) => {
        const counts = countsOf(dataset, tier).map((fact) => {
          const origin = originOf(dataset, fact)?.[locale];
          const [day, told] = [
            dated(factOf(dataset, fact).date, locale),
            prose(amountOf(dataset, fact), locale, dataset),
          ];
          return locale === "zh"
            ? `${day} ${told}${origin ? `（${origin}）` : ""}`
            : `${told} on ${day}${origin ? ` (${origin})` : ""}`;
        });
        const change = changeOf(dataset, tier);
        const net = change
          ? {
              zh: `，${changeProse(change, dataset).zh}（${sourceKind.atlas.zh}）`,
              en: `; ${changeProse(change, dataset).en} (${sourceKind.atlas.en})`,
            }
          : { zh: "", en: "" };
        return locale === "zh"
          ? `${tier.name.zh}：${counts.join("，")}${net.zh}`
          : `${tier.name.en}: ${counts.join(", ")}${net.en}`;
      });
    return {
      zh: `斜线图，每级一格，纵轴各自从零起。${tierWords(dataset).name.zh}。${each("zh").join("。")}。${cityWide(dataset).zh}`,
      en: `Slope chart, a panel for each tier with its own scale from zero. ${tierWords(dataset).name.en}. ${each("en").join(". ")}. ${cityWide(dataset).en}`,
    };
  },

  table: ({ dataset }) => ({
    caption: {
      zh: `${tierWords(dataset).name.zh}，按层级，两个日期`,
      en: `${tierWords(dataset).name.en} by tier, at two dates`,
    },
    columns: [
      { key: "tier", label: { zh: "层级", en: "Tier" } },
      { key: "date", label: { zh: "日期", en: "Date" } },
      { key: "centres", label: countHead(dataset) },
      ...provenanceColumns,
    ],
    rows: growing(dataset).flatMap((tier) => growthRows(dataset, tier)),
  }),

  option: ({ dataset }, frame) => growthOption(...shown(dataset, frame), dataset),

  points: ({ dataset }, locale) =>
    allSeries(dataset, locale).flatMap((series) =>
      series.counts.map((count, rank) => {
        const origin = originOf(dataset, count.key)?.[locale];
        const title = `${series.name}${locale === "zh" ? "，" : ", "}${count.date}`;
        return {
          key: `${series.key}-${rank}`,
          label: `${title}${locale === "zh" ? "：" : ": "}${prose(count.amount, locale, dataset)}${origin ? (locale === "zh" ? `，${origin}` : `, ${origin}`) : ""}`,
          tooltip: factTooltip(dataset, count.key, title, locale),
          facts: [count.key],
        };
      }),
    ),
};

export default centresGrowth;
