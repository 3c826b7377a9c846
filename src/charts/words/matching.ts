import type { Sort, View } from "../../model/selection";
import { zonesCounted } from "../../model/terms";
import { eachLocale, type Text } from "../../model/text";
import { relatedNotes } from "./filtering";
import { result } from "./result";
import { semicolon, sentences } from "./sentences";

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
  target: { zh: "按目标排序。", en: "Sorted by target." },
  name: { zh: "按名称排序。", en: "Sorted by name." },
};

/** What the selection comes to, and how a picture shows it, for a text alternative; empty when nothing is chosen. */
export function selectionSaid(view: View): Text {
  const { active, selection } = view;
  const comesTo = eachLocale((locale) => {
    const shown = matchingShown(view)[locale];
    const said = [result(view, locale), shown, ...relatedNotes(view, locale)].filter(Boolean);
    return said.join(semicolon[locale]);
  });
  return sentences(
    active ? { zh: `筛选：${comesTo.zh}。`, en: `Filter: ${comesTo.en}.` } : undefined,
    selection.sort && sorted[selection.sort],
    selection.only && active
      ? { zh: "不符合筛选的未画出。", en: "What does not match is left out." }
      : undefined,
  );
}

/** A sentence for each related field that the selection does not merge, for a note. */
export const relatedSaid = (view: View): Text =>
  eachLocale((locale) =>
    relatedNotes(view, locale)
      .map((note) => note + { zh: "。", en: ". " }[locale])
      .join(""),
  );
