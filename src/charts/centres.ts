import type { Dataset, Tier } from "../model/dataset";
import { prose } from "../model/format";
import { amountOf } from "../model/lookup";
import { eachLocale, list, phrased, type Locale, type Text } from "../model/text";
import type { Chart, Density } from "./chart";
import { centresOption } from "./options/centres";
import { signsNote } from "./words/signs";
import { factPoint, factRow, provenanceColumns } from "./words/facts";
import { cityWide, tierWords } from "./words/kinds";
import { capital, comma, countWord, sentences, stop, told } from "./words/sentences";
import { sourcesOf } from "./words/sources";
import { bareCount, barsOfTiers, countHead, neverAdded, openSaid, ratios } from "./words/tiers";

const facts = ({ tiers }: Dataset) => tiers.map(({ fact }) => fact);

/** A tier with its count in running text: 区级 2000 余, more than 2,000 district. */
function counted(dataset: Dataset, tier: Tier, locale: Locale): string {
  const number = bareCount(dataset, tier.fact, locale);
  if (locale === "zh") return `${tier.name.zh} ${number}`;
  return `${number} ${tier.name.en.toLowerCase()}`;
}

/** What a dot stands for, or without dots what is counted. */
function dotOf(dataset: Dataset, perDot: number | undefined, named = false): Text {
  const { unit, item, one, many } = tierWords(dataset);
  const thing = named ? many.zh : "";
  if (!perDot) return { zh: thing || unit.many.zh, en: named ? many.en : "number" };
  const words = named ? { one, many } : item;
  return {
    zh: `1 点 = ${perDot} ${unit.many.zh}${thing}`,
    en: `1 dot = ${perDot} ${words[perDot === 1 ? "one" : "many"].en}`,
  };
}

/** The most dots that are drawn one by one: more are too slow, and no longer dots. */
const MOST = { page: 12_000, small: 4_000 } as const;

/**
 * How many centres a dot stands for: one, in a small picture as many as leave every count
 * whole; nothing where that is too many dots, and words tell the counts.
 */
function perDot(dataset: Dataset, density: Density): number | undefined {
  const counts = facts(dataset).map((fact) => amountOf(dataset, fact).value);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sizes = density === "small" ? [5, 2, 1] : [1];
  return sizes.find(
    (size) => counts.every((count) => count % size === 0) && total / size <= MOST[density],
  );
}

/** The city's tiers of enterprise technology centres: one dot is one centre, the tiers side by side. */
const centres: Chart = {
  order: 60,
  menu: ({ kinds }) => kinds.tiers?.menu,
  selectable: false,
  span: "full",
  heights: { narrow: 570, medium: 344, wide: 312 },
  heightsFor({ tiers: { length } }) {
    const more = (across: number) => Math.max(0, Math.ceil(length / across) - 1) * 180;
    const narrow = 570 + Math.max(0, length - 3) * 120;
    return { narrow, medium: 344 + more(4), wide: 312 + more(6) };
  },

  title(dataset) {
    const { length } = dataset.tiers;
    const { many } = tierWords(dataset);
    const shown = (locale: Locale) => dataset.tiers.map((tier) => counted(dataset, tier, locale));
    return {
      zh: phrased(`${countWord(length, "zh")}级${many.zh}：|${shown("zh").join("、|")}`),
      en: `${capital(countWord(length, "en"))} ${length === 1 ? "tier" : "tiers"} of ${many.en}: ${list(shown("en"), "en")}`,
    };
  },

  holds: ({ tiers }) => tiers.length > 0,

  findingHolds: () => true,

  subtitle({ dataset }, density) {
    const dots = perDot(dataset, density);
    if (density === "small") {
      const named = dotOf(dataset, dots, true);
      const open = facts(dataset).some((fact) => amountOf(dataset, fact).bound === "atLeast");
      return {
        zh: `${named.zh}${open ? "；空心为“余”" : ""}`,
        en: `${named.en}${open ? "; hollow: and more" : ""}`,
      };
    }
    const dot = dotOf(dataset, dots);
    const { name } = tierWords(dataset);
    const ratio = ratios(dataset);
    return eachLocale((locale) =>
      [name[locale] + comma[locale] + dot[locale], ratio?.[locale]]
        .filter(Boolean)
        .join(stop[locale]),
    );
  },

  bars: ({ dataset }) => barsOfTiers(dataset),

  note({ dataset }) {
    const dotted = perDot(dataset, "page") !== undefined;
    const open = openSaid(dataset, dataset.tiers, {
      zh: "：边缘渐疏的空心点表示实际数更多，原文未给出，不计入点数。",
      en: ": the thinning hollow dots at the edge mean that there are more, how many it does not say.",
    });
    return sentences(
      dotted ? open : undefined,
      signsNote(dataset, dotted ? facts(dataset) : [], "field", "atLeast"),
      neverAdded(dataset),
      cityWide(dataset),
    );
  },

  sources: ({ dataset }) => sourcesOf(dataset, facts(dataset)),

  summary({ dataset }) {
    const { name, unit, item } = tierWords(dataset);
    const zh = dataset.tiers.map(
      (tier) => `${tier.name.zh} ${prose(amountOf(dataset, tier.fact), "zh", dataset)}`,
    );
    const en = dataset.tiers.map((tier) => counted(dataset, tier, "en"));
    const said = {
      zh: `点阵图，一点代表一${unit.one.zh}。${name.zh}：${zh.join("，")}。各级并列，不相加。`,
      en: `Dot chart, one dot for each ${item.one.en}. ${name.en}: ${en.join(", ")}. The tiers stand side by side and are not added.`,
    };
    return sentences(said, cityWide(dataset));
  },

  table({ dataset }) {
    const { name } = tierWords(dataset);
    return {
      caption: { zh: `${name.zh}，按层级`, en: `${name.en} by tier` },
      columns: [
        { key: "tier", label: { zh: "层级", en: "Tier" } },
        { key: "role", label: { zh: "作用（原文）", en: "Role, as printed" } },
        { key: "centres", label: countHead(dataset) },
        ...provenanceColumns,
      ],
      rows: dataset.tiers.map(({ id, name, role, fact }) =>
        factRow(dataset, id, [name, role], fact),
      ),
    };
  },

  option: (view, frame) => centresOption(view, frame, perDot(view.dataset, frame.density)),

  points: ({ dataset }, locale) =>
    dataset.tiers.map(({ id, name, fact }) => {
      const title = name[locale];
      const label = told(title, prose(amountOf(dataset, fact), locale, dataset), locale);
      return factPoint(dataset, fact, { key: id, label, title }, locale);
    }),
};

export default centres;
