import type { Dataset } from "../../model/dataset";
import { colon, dated, prose, unitName } from "../../model/format";
import { sharedTargets, targetGroups, type Target, type TargetGroup } from "../../model/target";
import { conjunction, eachLocale, list, type Locale, type Text } from "../../model/text";
import { signsInFew } from "./bar-signs";
import { comma, differences, setFor } from "./target-words";

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
export function targetUnit(dataset: Dataset, locale: Locale): string {
  const [unit, ...others] = new Set(targetGroups(dataset).map((group) => group.unit));
  return unit !== undefined && others.length === 0 ? unitName(unit, dataset)[locale] : "";
}

/** What a value needs beside it where the targets are set apart: 亿元，2027 年; empty where they are not. */
export const besideValue = (dataset: Dataset, target: Target, locale: Locale): string =>
  sharedTargets(dataset)
    ? ""
    : [unitName(target.amount.unit, dataset)[locale], setFor(dataset, target, locale)]
        .filter(Boolean)
        .join(comma[locale]);

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
