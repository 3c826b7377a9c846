import type { Text } from "../../model/text";
import type { Sort, View } from "../../model/selection";
import type { Cell, Column } from "../chart";
import { eachLocale } from "../../model/text";
import { zonesCounted } from "../../model/terms";
import { relatedNotes } from "./filtering";
import { textCell } from "./fact-row";
import { result } from "./result";

/** The column that says which zones match; there only while something is chosen. */
export const matchColumns = ({ active }: View): readonly Column[] =>
  active ? [{ key: "match", label: { zh: "符合筛选", en: "Matches" } }] : [];

/** Yes or no under `matchColumns`. */
export const matchCell = (matches: boolean): Cell =>
  textCell(matches ? { zh: "是", en: "yes" } : { zh: "否", en: "no" });

/** How many of the zones that are shown match; empty where all are or nothing is chosen. */
export function matchingShown({ active, dataset, zones }: View): Text {
  if (!active || !dataset.whole) return { zh: "", en: "" };
  const count = zones.filter(({ matches }) => matches).length;
  return {
    zh: `图中 ${zonesCounted(dataset, zones.length, "zh")}有 ${count} 个符合筛选`,
    en: `${count} of the ${zonesCounted(dataset, zones.length, "en")} shown ${count === 1 ? "matches" : "match"}`,
  };
}

const sorted: Readonly<Record<Sort, Text>> = {
  target: { zh: "按目标排序。", en: " Sorted by target." },
  name: { zh: "按名称排序。", en: " Sorted by name." },
};

/** In which order a picture shows zones, and whether it leaves some out; empty where it shows all as listed. */
function arrangedSaid({ active, selection: { sort, only } }: View): Text {
  const order = sort ? sorted[sort] : { zh: "", en: "" };
  if (!only || !active) return order;
  return {
    zh: `${order.zh}不符合筛选的未画出。`,
    en: `${order.en} What does not match is left out.`,
  };
}

/** What the selection comes to, for a text alternative; empty when nothing is chosen. */
export function selectionSaid(view: View): Text {
  const arranged = arrangedSaid(view);
  if (!view.active) return arranged;
  return eachLocale((locale) => {
    const said = [
      result(view, locale),
      matchingShown(view)[locale],
      ...relatedNotes(view, locale),
    ].filter(Boolean);
    const filter = locale === "zh" ? `筛选：${said.join("；")}。` : ` Filter: ${said.join("; ")}.`;
    return filter + arranged[locale];
  });
}

/** A sentence for each related field that the selection does not merge, for a note. */
export function relatedSaid(view: View): Text {
  return eachLocale((locale) =>
    relatedNotes(view, locale)
      .map((note) => (locale === "zh" ? `${note}。` : ` ${note}.`))
      .join(""),
  );
}
