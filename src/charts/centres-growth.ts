import { dated, prose, sourceKind } from "../model/format";
import { amountOf, factOf } from "../model/lookup";
import { conjunction, eachLocale, phrased } from "../model/text";
import type { Chart } from "./chart";
import { growthOption } from "./options/centres-growth";
import { signsNote } from "./words/signs";
import { factPoint, originOf, provenanceColumns } from "./words/facts";
import {
  allFacts,
  allSeries,
  barsOfGrowth,
  changeOf,
  changeSaid,
  countsOf,
  datesOf,
  growing,
  growthRows,
  monthName,
  ownScale,
  sharedMonth,
} from "./words/growth";
import { cityWide, tierWords } from "./words/kinds";
import {
  bracketed,
  capital,
  comma,
  countWord,
  semicolon,
  sentences,
  stop,
  told,
} from "./words/sentences";
import { sourcesOf } from "./words/sources";
import { countHead, openSaid } from "./words/tiers";

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
    const { many } = tierWords(dataset);
    const month = sharedMonth(dataset);
    if (month && centresGrowth.findingHolds(dataset))
      return {
        zh: phrased(
          `${countWord(length, "zh")}级${many.zh}|${length === 1 ? "" : "均"}多于 ${dated(month, "zh")}`,
        ),
        en: `${length === 1 ? "The one tier has" : `All ${countWord(length, "en")} tiers have`} more ${many.en} than in ${monthName(month, "en")}`,
      };
    const dates = datesOf(dataset);
    const [first = "", last = ""] = [dates[0], dates.at(-1)];
    return {
      zh: phrased(`各级${many.zh}：|${dated(first, "zh")}|与 ${dated(last, "zh")}`),
      en: `${capital(countWord(length, "en"))} ${length === 1 ? "tier" : "tiers"} of ${many.en}, ${dated(first, "en")} and ${dated(last, "en")}`,
    };
  },

  holds: (dataset) => growing(dataset).length > 0,

  findingHolds: (dataset) =>
    sharedMonth(dataset) !== undefined &&
    dataset.tiers.every((tier) => (changeOf(dataset, tier)?.value ?? 0) > 0),

  subtitle({ dataset }, density) {
    const { name, many } = tierWords(dataset);
    const dates = datesOf(dataset);
    if (density === "small") {
      const months = eachLocale((locale) => {
        const shown = dates.map((date) => dated(date.slice(0, "2022-07".length), locale));
        return [...new Set(shown)].join(locale === "zh" ? "与 " : " and ");
      });
      return { zh: `${many.zh}，${months.zh}`, en: `${capital(many.en)}, ${months.en}` };
    }
    return eachLocale((locale) => {
      const named = dates.map((date) => {
        const [origin] = allFacts(dataset)
          .filter((fact) => factOf(dataset, fact).date === date)
          .flatMap((fact) => originOf(dataset, fact)?.[locale] ?? []);
        return dated(date, locale) + (origin ? bracketed(origin, locale) : "");
      });
      const all = locale === "zh" ? named.join("与 ") : conjunction(named, "en");
      return name[locale] + comma[locale] + all;
    });
  },

  bars: ({ dataset }) => barsOfGrowth(dataset),

  note({ dataset }) {
    return sentences(
      ownScale,
      signsNote(dataset, allFacts(dataset), "disc"),
      openSaid(dataset, growing(dataset), {
        zh: "：空心圆为下限，实际数更多，原文未给出。",
        en: ": the hollow disc is a lower bound, and how many more there are it does not say.",
      }),
      {
        zh: "差值由本站计算，为增减相抵后的净数。",
        en: "Differences are our calculation, net of losses.",
      },
      cityWide(dataset),
    );
  },

  sources: ({ dataset }) => sourcesOf(dataset, allFacts(dataset)),

  summary({ dataset }) {
    const { name } = tierWords(dataset);
    const each = eachLocale((locale) =>
      growing(dataset)
        .map((tier) => {
          const counts = countsOf(dataset, tier).map((fact) => {
            const origin = originOf(dataset, fact)?.[locale];
            const day = dated(factOf(dataset, fact).date, locale);
            const said = prose(amountOf(dataset, fact), locale, dataset);
            const when = locale === "zh" ? `${day} ${said}` : `${said} on ${day}`;
            return when + (origin ? bracketed(origin, locale) : "");
          });
          const change = changeOf(dataset, tier);
          const net = change && changeSaid(change, dataset).prose[locale];
          const between = locale === "zh" ? comma.zh : semicolon.en;
          const ours = bracketed(sourceKind.atlas[locale], locale);
          const counted = told(tier.name[locale], counts.join(comma[locale]), locale);
          return counted + (net ? between + net + ours : "");
        })
        .join(stop[locale]),
    );
    const said = {
      zh: `斜线图，每级一格，纵轴各自从零起。${name.zh}。${each.zh}。`,
      en: `Slope chart, a panel for each tier with its own scale from zero. ${name.en}. ${each.en}.`,
    };
    return sentences(said, cityWide(dataset));
  },

  table({ dataset }) {
    const { name } = tierWords(dataset);
    return {
      caption: { zh: `${name.zh}，按层级，两个日期`, en: `${name.en} by tier, at two dates` },
      columns: [
        { key: "tier", label: { zh: "层级", en: "Tier" } },
        { key: "date", label: { zh: "日期", en: "Date" } },
        { key: "centres", label: countHead(dataset) },
        ...provenanceColumns,
      ],
      rows: growing(dataset).flatMap((tier) => growthRows(dataset, tier)),
    };
  },

  option: ({ dataset }, frame) => growthOption(dataset, frame),

  points: ({ dataset }, locale) =>
    allSeries(dataset, locale).flatMap(({ key, name, counts }) =>
      counts.map(({ key: fact, amount, date, named }, rank) => {
        const title = name + comma[locale] + date;
        const said = told(title, prose(amount, locale, dataset), locale);
        const label = said + (named && comma[locale] + named);
        return factPoint(dataset, fact, { key: `${key}-${rank}`, label, title }, locale);
      }),
    ),
};

export default centresGrowth;
