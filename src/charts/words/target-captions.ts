import { add, type Amount } from "../../model/amount";
import type { Dataset, Zone } from "../../model/dataset";
import { dated, figure, prose, sourceKind, unitName } from "../../model/format";
import { zoneCount } from "../../model/lookup";
import {
  sharedTargets,
  targetFacts,
  targetGroups,
  targetOf,
  targetSum,
  type Target,
  type TargetGroup,
} from "../../model/target";
import { zoneShort } from "../../model/terms";
import { conjunction, eachLocale, list, namesIn, type Locale, type Text } from "../../model/text";
import { comma, commas, countWord, semicolon, sentences, told } from "./sentences";
import { signsInFew, signsNote } from "./signs";
import { differences, notPublished, setFor, targetName, targetsHead } from "./target-words";

const groupName = ({ date, measure, targets }: TargetGroup): Text =>
  targetName(date, measure?.name, targets.length > 1);

/** What the targets of a group are called, with their unit, for what stands over bars. */
export const groupCaption = (group: TargetGroup, dataset: Dataset): Text =>
  eachLocale((locale) =>
    commas(locale, groupName(group)[locale], unitName(group.unit, dataset)[locale]),
  );

/** What all targets are: what they measure in which unit, or by what they are set apart. */
export function targetsCaption(dataset: Dataset): Text {
  const group = sharedTargets(dataset);
  if (group) return groupCaption(group, dataset);
  const units = new Set(targetGroups(dataset).map(({ unit }) => unit));
  const { year, measure } = differences(dataset);
  const by: readonly Text[] = [
    ...(year ? [{ zh: "年份", en: "year" }] : []),
    ...(units.size > 1 ? [{ zh: "单位", en: "unit" }] : []),
    ...(measure ? [{ zh: "指标", en: "measure" }] : []),
  ];
  if (by.length === 0) return { zh: "目标未公布", en: "No target is published" };
  const said = eachLocale((locale) =>
    conjunction(
      by.map((text) => text[locale]),
      locale,
    ),
  );
  return { zh: `目标，按${said.zh}分列`, en: `Targets, grouped by ${said.en}` };
}

/** What all targets are called; without a year or a measure in which they differ. */
export function targetsName(dataset: Dataset): Text {
  const group = sharedTargets(dataset);
  return group ? groupName(group) : { zh: "目标", en: "Targets" };
}

/** The unit of all targets as a label: 亿元, bn RMB; nothing where they have several. */
export function targetUnit(dataset: Dataset): Text {
  const [unit, ...others] = new Set(targetGroups(dataset).map((group) => group.unit));
  return unit !== undefined && others.length === 0 ? unitName(unit, dataset) : { zh: "", en: "" };
}

/** What the bars beside the matrix measure, with the unit: 2030 年目标，亿元. */
export const barsCaption = (dataset: Dataset, locale: Locale): string =>
  commas(
    locale,
    targetsHead(dataset)[locale],
    sharedTargets(dataset) && targetUnit(dataset)[locale],
  );

/** What stands at a zone: its target where one is published, and words that a caption cannot say for all. */
export interface TargetSaid {
  readonly amount?: Amount;
  readonly words: string;
}

/** The same of one zone: its unit and year where the targets are set apart by them. */
export function targetBeside(dataset: Dataset, zone: Zone, locale: Locale): TargetSaid {
  const target = targetOf(dataset, zone);
  if (!target) return { words: notPublished[locale] };
  const { amount } = target;
  if (sharedTargets(dataset)) return { amount, words: "" };
  const unit = unitName(amount.unit, dataset)[locale];
  return { amount, words: commas(locale, unit, setFor(dataset, target, locale)) };
}

/** Which zones have published no target; empty where all have. */
function silentSaid({ zones }: Dataset, locale: Locale): string {
  const silent = zones.filter(({ target }) => target === undefined);
  const head = { zh: "未公布目标", en: "No target published" }[locale];
  return silent.length > 0 ? told(head, list(namesIn(silent, locale), locale), locale) : "";
}

/** All targets in running text, those together that can be compared. */
export function targetsSaid(dataset: Dataset, locale: Locale): string {
  const groups = targetGroups(dataset).map((group) => {
    const said = group.targets.map(({ zone, amount }) => {
      const number = prose(amount, locale, dataset);
      return zone.name[locale] + (locale === "en" || /^\d/.test(number) ? " " : "") + number;
    });
    return told(groupName(group)[locale], said.join(comma[locale]), locale);
  });
  return [...groups, silentSaid(dataset, locale)].filter(Boolean).join(semicolon[locale]);
}

/** What is measured in one short line, and what the stripes mean: for small embeds. */
export function targetsInShort(dataset: Dataset): Text {
  const group = sharedTargets(dataset);
  const signs = signsInFew(dataset);
  const caption = targetsCaption(dataset);
  return eachLocale((locale) => {
    const unit = group && unitName(group.unit, dataset)[locale];
    const year = group && dated(group.date, locale) + (locale === "zh" ? "目标" : "");
    return (group ? commas(locale, year, unit) : caption[locale]) + signs[locale];
  });
}

/** What is to be known of what targets measure, each note once. */
export const targetNotes = (dataset: Dataset): Text =>
  eachLocale((locale) => {
    const notes = targetGroups(dataset).flatMap(({ measure }) => measure?.note?.[locale] ?? []);
    return [...new Set(notes)].join(locale === "zh" ? "" : " ");
  });

/** What is said under targets that an office program draws as bars. */
export function targetBarsNote(dataset: Dataset): Text {
  const silent = eachLocale((locale) => {
    const said = silentSaid(dataset, locale);
    return said && said + { zh: "。", en: "." }[locale];
  });
  return sentences(
    signsNote(dataset, targetFacts(dataset.zones), "native"),
    targetNotes(dataset),
    silent,
  );
}

/** Our sum of the targets in the parts that a picture sets one after another; nothing where there is none. */
export function totalSaid(dataset: Dataset, locale: Locale) {
  const amount = targetSum(dataset)?.amount;
  if (!amount) return undefined;
  const count = countWord(zoneCount(dataset), "zh");
  return {
    words: { zh: `${count}${zoneShort(dataset)}合计`, en: "Together" }[locale],
    amount,
    unit: figure(amount, locale, dataset).unit,
    ours: sourceKind.atlas[locale],
  };
}

/** One zone whose target equals the sum of all others'. */
export interface SumFinding {
  readonly whole: Target;
  readonly parts: readonly Zone[];
  /** Our sum of the parts. */
  readonly sum: Amount;
}

/**
 * The finding of the targets, where the data have a sum of them and support it: three zones
 * or more, one equals the rest. Some of the zones support none, as the rest is not among them.
 */
export function sumFinding(dataset: Dataset): SumFinding | undefined {
  const { whole, site } = dataset;
  const targets = sharedTargets(dataset)?.targets ?? [];
  const firm = targets.every(({ amount: { bound } }) => bound === "exact" || bound === "about");
  if (!site.sum || whole || targets.length < 3 || !firm) return undefined;
  const found = targets.flatMap((one): SumFinding[] => {
    const others = targets.filter((target) => target !== one);
    const sum = add(others.map(({ amount }) => amount));
    return sum && sum.value > 0 && one.amount.value === sum.value
      ? [{ whole: one, parts: others.map(({ zone }) => zone), sum }]
      : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
