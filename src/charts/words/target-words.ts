import type { Dataset, Zone } from "../../model/dataset";
import { colon, dated, labelled, prose, unitName } from "../../model/format";
import {
  sharedTargets,
  targetGroups,
  targetOf,
  type Target,
  type TargetGroup,
} from "../../model/target";
import { conjunction, eachLocale, list, type Locale, type Text } from "../../model/text";
import { signsInFew } from "./bar-signs";

/** What stands in the place of a target that is not published; never 0. */
export const notPublished: Text = { zh: "未公布", en: "not published" };
const comma: Text = { zh: "，", en: ", " };

/** What targets are called, with their year and measure: 2030 年未来产业规模目标. */
export const groupName = ({ date, measure, targets }: TargetGroup): Text => ({
  zh: `${dated(date, "zh")}${measure?.name.zh ?? ""}目标`,
  en: `${dated(date, "en")} target${targets.length === 1 ? "" : "s"}${measure ? ` for ${measure.name.en}` : ""}`,
});

/** The same with their unit, for what stands over bars. */
export const groupCaption = (group: TargetGroup, dataset: Dataset): Text =>
  eachLocale((locale) =>
    [groupName(group)[locale], unitName(group.unit, dataset)[locale]]
      .filter(Boolean)
      .join(comma[locale]),
  );

/** In what the published targets differ, so that they cannot be compared. */
export function differences(dataset: Dataset) {
  const groups = targetGroups(dataset);
  const differ = (of: (group: TargetGroup) => string | undefined) =>
    new Set(groups.map(of)).size > 1;
  return {
    year: differ(({ date }) => date),
    unit: differ(({ unit }) => unit),
    measure: differ(({ measure }) => measure?.name.en),
  };
}

const differing = {
  year: { zh: "年份", en: "year" },
  unit: { zh: "单位", en: "unit" },
  measure: { zh: "指标", en: "measure" },
} satisfies Record<keyof ReturnType<typeof differences>, Text>;

/** What all targets are: what they measure in which unit, or by what they are set apart. */
export function targetsCaption(dataset: Dataset): Text {
  const group = sharedTargets(dataset);
  if (group) return groupCaption(group, dataset);
  const differ = differences(dataset);
  const by = Object.entries(differing).flatMap(([key, text]) =>
    differ[key as keyof typeof differ] ? [text] : [],
  );
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

/** What heads a zone’s target: 2030 年目标, 2030 target; its measure where zones have several. */
export function targetHead(dataset: Dataset, zone: Zone): Text {
  const date = targetOf(dataset, zone)?.fact.date;
  const measure = differences(dataset).measure ? zone.measure?.name : undefined;
  return {
    zh: `${date ? dated(date, "zh") : ""}${measure?.zh ?? ""}目标`,
    en: `${date ? `${dated(date, "en")} target` : "Target"}${measure ? ` for ${measure.en}` : ""}`,
  };
}

/** What heads the targets of all zones: 2030 年目标, 2030 target. */
export function targetsHead(dataset: Dataset): Text {
  const date = sharedTargets(dataset)?.date;
  return {
    zh: `${date ? dated(date, "zh") : ""}目标`,
    en: date ? `${dated(date, "en")} target` : "Target",
  };
}

/** The unit of all targets as a label: 亿元, bn RMB; nothing where they have several. */
export function targetUnit(dataset: Dataset, locale: Locale): string {
  const [unit, ...others] = new Set(targetGroups(dataset).map((group) => group.unit));
  return unit !== undefined && others.length === 0 ? unitName(unit, dataset)[locale] : "";
}

/** For what a target is set, as far as others are set for something else: 2027 年. */
export function setFor(dataset: Dataset, { zone, fact }: Target, locale: Locale): string {
  const { year, measure } = differences(dataset);
  const name = measure && zone.measure?.name[locale];
  return list([...(year ? [dated(fact.date, locale)] : []), ...(name ? [name] : [])], locale);
}

/** What a value needs beside it where the targets are set apart: 亿元，2027 年; empty where they are not. */
export const besideValue = (dataset: Dataset, target: Target, locale: Locale): string =>
  sharedTargets(dataset)
    ? ""
    : [unitName(target.amount.unit, dataset)[locale], setFor(dataset, target, locale)]
        .filter(Boolean)
        .join(comma[locale]);

/** A zone’s target as a label that stands alone: ≈300 亿元; with its year where others have another. */
export function targetLabel(dataset: Dataset, zone: Zone, locale: Locale): string {
  const target = targetOf(dataset, zone);
  if (!target) return notPublished[locale];
  return [labelled(target.amount, locale, dataset), setFor(dataset, target, locale)]
    .filter(Boolean)
    .join(comma[locale]);
}

/** The same in running text. */
export function targetProse(dataset: Dataset, zone: Zone, locale: Locale): string {
  const target = targetOf(dataset, zone);
  if (!target) return notPublished[locale];
  const said = prose(target.amount, locale, dataset);
  const by = setFor(dataset, target, locale);
  return by && locale === "zh" ? `${said}（${by}）` : by ? `${said} (${by})` : said;
}

/** Which zones have published no target; empty where all have. */
export function silentSaid({ zones }: Dataset, locale: Locale): string {
  const names = zones.filter(({ target }) => target === undefined).map(({ name }) => name[locale]);
  const head = { zh: "未公布目标", en: "No target published" }[locale];
  return names.length > 0 ? head + colon[locale] + list(names, locale) : "";
}

/** All targets in running text, those together that can be compared. */
export function targetsSaid(dataset: Dataset, locale: Locale): string {
  const groups = targetGroups(dataset).map((group) => {
    const said = group.targets.map(({ zone, amount }) => {
      const told = prose(amount, locale, dataset);
      return zone.name[locale] + (locale === "en" || /^\d/.test(told) ? " " : "") + told;
    });
    return groupName(group)[locale] + colon[locale] + said.join(comma[locale]);
  });
  return [...groups, silentSaid(dataset, locale)]
    .filter(Boolean)
    .join({ zh: "；", en: "; " }[locale]);
}

/** What is measured in one short line, and what the stripes mean: for small embeds. */
export function targetsInShort(dataset: Dataset): Text {
  const group = sharedTargets(dataset);
  const signs = signsInFew(dataset);
  const said = group
    ? eachLocale((locale) =>
        [
          dated(group.date, locale) + (locale === "zh" ? "目标" : ""),
          unitName(group.unit, dataset)[locale],
        ]
          .filter(Boolean)
          .join(comma[locale]),
      )
    : targetsCaption(dataset);
  return {
    zh: said.zh + signs.zh,
    en: said.en + signs.en,
  };
}

/** What is to be known of what targets measure, each note once. */
export const targetNotes = (dataset: Dataset): Text =>
  eachLocale((locale) => {
    const notes = targetGroups(dataset).flatMap(({ measure }) => measure?.note?.[locale] ?? []);
    return [...new Set(notes)].map((note) => (locale === "zh" ? note : ` ${note}`)).join("");
  });
