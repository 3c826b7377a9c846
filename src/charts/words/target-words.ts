import type { Dataset } from "../../model/dataset";
import { figure, prose } from "../../model/format";
import { amountOf } from "../../model/lookup";
import type { View } from "../../model/selection";
import { eachLocale, list, type Locale, type Text } from "../../model/text";
import { zoneHead } from "../../model/terms";
import type { Table } from "../chart";
import { amountCell, provenanceCells, provenanceColumns, textCell } from "./fact-row";
import { leftOutInShort } from "./left-out";
import { matchCell, matchColumns } from "./matching";
import { sharedMeasure } from "./target-finding";
import { targetYear } from "./target-year";

/** What is measured, with its year: 2030 年未来产业规模目标. */
export function targetMeasure(dataset: Dataset): Text {
  const year = targetYear(dataset);
  const measure = sharedMeasure(dataset)?.name;
  return {
    zh: `${year?.zh ?? ""}${measure?.zh ?? ""}目标`,
    en: [year ? `${year.en} targets` : "Targets", measure && `for ${measure.en}`]
      .filter(Boolean)
      .join(" "),
  };
}

/** The unit of the targets as a label: 亿元, bn RMB. */
export const targetUnit = (dataset: Dataset, locale: Locale): string => {
  const [zone] = dataset.zones;
  return zone ? figure(amountOf(dataset, zone.target), locale, dataset).unit : "";
};

/** Every zone's target in running text. */
export const targetsSaid = (dataset: Dataset, locale: Locale): string =>
  list(
    dataset.zones.map(({ name, target }) => {
      const said = prose(amountOf(dataset, target), locale, dataset);
      return locale === "zh" ? name.zh + said : `${name.en} ${said}`;
    }),
    locale,
  ).replaceAll("、", "，");

const hasAbout = (dataset: Dataset) =>
  dataset.zones.some(({ target }) => amountOf(dataset, target).bound === "about");

/** What the stripes at the bars' ends mean; empty where no target is approximate. */
export function stripesNote(dataset: Dataset): Text {
  return hasAbout(dataset)
    ? {
        zh: "条尾渐疏的条纹表示“左右”，长度不代表误差范围。",
        en: "The thinning stripes at a bar’s end stand for “about”; their length is not an error range.",
      }
    : { zh: "", en: "" };
}

/** The same in few words, for a note that has more to say. */
export const stripesInShort = (dataset: Dataset): Text =>
  hasAbout(dataset)
    ? { zh: "条尾的条纹表示“左右”。", en: "The stripes at a bar’s end stand for “about”." }
    : { zh: "", en: "" };

/** What is measured in one short line, and what the stripes mean: for small embeds. */
export function targetsInShort(dataset: Dataset): Text {
  const year = targetYear(dataset);
  const about = hasAbout(dataset);
  return {
    zh: `${year?.zh ?? ""}目标，${targetUnit(dataset, "zh")}${about ? "；条纹表示“左右”" : ""}`,
    en: `${year ? `${year.en}, ` : ""}${targetUnit(dataset, "en")}${about ? "; stripes mean “about”" : ""}`,
  };
}

/** The targets as a table. */
export function targetsTable(view: View): Table {
  const { dataset } = view;
  const measure = targetMeasure(dataset);
  const left = leftOutInShort(dataset);
  return {
    caption: eachLocale((locale) => measure[locale] + left[locale]),
    columns: [
      { key: "zone", label: zoneHead(dataset) },
      {
        key: "target",
        label: eachLocale((locale) =>
          locale === "zh"
            ? `目标（${targetUnit(dataset, "zh")}）`
            : `Target (${targetUnit(dataset, "en")})`,
        ),
      },
      ...matchColumns(view),
      ...provenanceColumns,
    ],
    rows: view.zones.map(({ zone, matches }) => ({
      key: zone.id,
      zone: zone.id,
      cells: [
        textCell(zone.name),
        amountCell(dataset, zone.target),
        ...(view.active ? [matchCell(matches)] : []),
        ...provenanceCells(dataset, zone.target),
      ],
      facts: [zone.target],
    })),
  };
}
