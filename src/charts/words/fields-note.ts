import type { Dataset } from "../../model/dataset";
import { fieldOf } from "../../model/lookup";
import { conjunction, eachLocale, list, type Locale, type Text } from "../../model/text";
import { zonesCounted } from "../../model/terms";
import { capital } from "./count";
import { fieldInSentence } from "./filtering";
import { openEnd } from "./zone-list";

const zoneNames = ({ zones }: Dataset, kind: "open" | "closed", locale: Locale) =>
  zones.filter(({ list: { kind: own } }) => own === kind).map(({ name }) => name[locale]);

/** From so many names on, a count says more. */
const MANY = 5;

function lists(dataset: Dataset, locale: Locale): string {
  const open = zoneNames(dataset, "open", locale);
  const closed = zoneNames(dataset, "closed", locale);
  // How the lists of all others end is not at hand.
  if (open.length === 0 || dataset.whole) return "";
  const ends = [
    ...new Set(
      dataset.zones
        .filter((zone) => zone.list.kind === "open")
        .map((zone) => openEnd(zone, locale)),
    ),
  ];
  const counted = open.length >= MANY || closed.length >= MANY;
  if (locale === "zh") {
    const whose = (names: readonly string[]) =>
      counted ? zonesCounted(dataset, names.length, "zh") : list(names, "zh");
    const end = closed.length > 0 ? `，${whose(closed)}的清单完整` : "";
    const said =
      ends.length === 1 && ends[0] === "等" ? "“等”字" : ends.map((word) => `“${word}”`).join("、");
    return `${whose(open)}的清单以${said}收尾${end}。`;
  }
  const whose = (names: readonly string[]) =>
    counted ? zonesCounted(dataset, names.length, "en") : conjunction(names, "en");
  const lead = open.length === 1 ? `list for ${whose(open)} ends` : `lists for ${whose(open)} end`;
  const those =
    closed.length === 1 ? `that for ${whose(closed)} is` : `those for ${whose(closed)} are`;
  const end = closed.length > 0 ? `, while ${those} complete` : "";
  return ` The ${lead} with ${list(
    ends.map((word) => `“${word}”`),
    "en",
  )}${end}.`;
}

function kept(dataset: Dataset, locale: Locale): string {
  return dataset.fields
    .flatMap(({ id, name, related }) => {
      if (!related) return [];
      if (locale === "zh")
        return [`“${fieldOf(dataset, related).name.zh}”与“${name.zh}”依原文分列。`];
      const pair = [related, id].map((each) => fieldInSentence(dataset, each, "en"));
      return [` ${capital(conjunction(pair, "en"))} are kept apart, as in the source.`];
    })
    .join("");
}

/** Whether a cell of the matrix is empty. */
export const hasEmpty = ({ zones, fields, whole }: Dataset) =>
  whole !== undefined || zones.some((zone) => zone.fields.length < fields.length);

/** What an empty cell means where there is one, and which names are never merged. */
export function fieldsNote(dataset: Dataset): Text {
  const empty = {
    zh: "空位表示原文未列出，不等于没有。",
    en: "An empty cell means “not named”, not “absent”.",
  };
  return eachLocale((locale) =>
    [hasEmpty(dataset) ? empty[locale] : "", lists(dataset, locale), kept(dataset, locale)]
      .join("")
      .trim(),
  );
}
