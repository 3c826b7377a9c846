import type { Dataset, Zone } from "../../model/dataset";
import { dated, prose } from "../../model/format";
import {
  sharedTargets,
  targetGroups,
  targetOf,
  type Target,
  type TargetGroup,
} from "../../model/target";
import type { Locale, Text } from "../../model/text";
import { bracketed, commas } from "./sentences";

/** What stands in the place of a target that is not published; never 0. */
export const notPublished: Text = { zh: "未公布", en: "not published" };

/** In what the published targets differ, so that they cannot be compared. */
export function differences(dataset: Dataset) {
  const groups = targetGroups(dataset);
  const differ = (of: (group: TargetGroup) => string | undefined) =>
    new Set(groups.map(of)).size > 1;
  return {
    year: differ(({ date }) => date),
    measure: differ(({ measure }) => measure?.name.en),
  };
}

/** What a target is called, or `many` are, with their year and measure: 2030 年未来产业规模目标. */
export const targetName = (date: string | undefined, measure?: Text, many = false): Text => ({
  zh: `${date ? dated(date, "zh") : ""}${measure?.zh ?? ""}目标`,
  en: `${date ? `${dated(date, "en")} target` : "Target"}${many ? "s" : ""}${measure ? ` for ${measure.en}` : ""}`,
});

/** What heads a zone’s target: 2030 年目标, 2030 target; its measure where zones have several. */
export const targetHead = (dataset: Dataset, zone: Zone): Text =>
  targetName(
    targetOf(dataset, zone)?.fact.date,
    differences(dataset).measure ? zone.measure?.name : undefined,
  );

/** What heads the targets of all zones: 2030 年目标, 2030 target. */
export const targetsHead = (dataset: Dataset): Text => targetName(sharedTargets(dataset)?.date);

/** For what a target is set, as far as others are set for something else: 2027 年. */
export function setFor(dataset: Dataset, { zone, fact }: Target, locale: Locale): string {
  const { year, measure } = differences(dataset);
  return commas(locale, year && dated(fact.date, locale), measure && zone.measure?.name[locale]);
}

/** A zone’s target in running text; with its year where others have another. */
export function targetProse(dataset: Dataset, zone: Zone, locale: Locale): string {
  const target = targetOf(dataset, zone);
  if (!target) return notPublished[locale];
  const said = prose(target.amount, locale, dataset);
  const by = setFor(dataset, target, locale);
  return said + (by && bracketed(by, locale));
}
