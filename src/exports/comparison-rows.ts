import type { Amount } from "../model/amount";
import type { Dataset, Zone } from "../model/dataset";
import { labelled, sourceKind } from "../model/format";
import { fieldOf, namingCount, zoneCount } from "../model/lookup";
import { plainShare } from "../model/share";
import { list, namesIn, type Locale, type Text } from "../model/text";
import { targetOf, targetSum } from "../model/target";
import { inTerms } from "../model/terms";
import { commas } from "../charts/words/sentences";
import { notPublished, setFor, targetsHead } from "../charts/words/target-words";

/** One line of the comparison: a value a zone, in words. */
export interface ComparisonRow {
  readonly key: string;
  readonly head: Text;
  /** A word beside the head: our calculation, or an outside source. */
  readonly tag?: Text;
  /** Fields that the values name, so that chosen ones can be shown. */
  readonly fields?: (zone: Zone) => readonly string[];
  readonly value: (zone: Zone, locale: Locale) => string;
  /** The target's row carries figures and bars. */
  readonly target?: boolean;
}

const NONE = "—";

/** What is at least or at most so much has no known share. */
const firm = ({ bound }: Amount) => bound === "exact" || bound === "about";

/** A zone’s target as a label that stands alone: ≈300 亿元; with its year where others have another. */
function targetLabel(dataset: Dataset, zone: Zone, locale: Locale): string {
  const target = targetOf(dataset, zone);
  if (!target) return notPublished[locale];
  const label = labelled(target.amount, locale, dataset);
  return commas(locale, label, setFor(dataset, target, locale));
}

/** The rows that compare zones, from the dataset alone. */
export function comparisonRows(dataset: Dataset): readonly ComparisonRow[] {
  const total = zoneCount(dataset);
  const sum = targetSum(dataset)?.amount;
  const named = (wanted: (degree: number) => boolean) => (zone: Zone) =>
    zone.fields.map(({ field }) => field).filter((field) => wanted(namingCount(dataset, field)));
  const fieldRow = (key: string, head: Text, fields: (zone: Zone) => readonly string[]) => ({
    key,
    head,
    fields,
    value: (zone: Zone, locale: Locale) =>
      list(
        namesIn(
          fields(zone).map((id) => fieldOf(dataset, id)),
          locale,
        ),
        locale,
      ) || NONE,
  });
  return [
    {
      key: "target",
      head: targetsHead(dataset),
      target: true,
      value: (zone, locale) => targetLabel(dataset, zone, locale),
    },
    ...(sum && firm(sum)
      ? [
          {
            key: "share",
            head: inTerms(dataset, { zh: "占各{short}之和", en: "Share of the sum" }),
            tag: sourceKind.atlas,
            value: (zone: Zone, locale: Locale) => {
              const value = targetOf(dataset, zone)?.amount.value;
              const share = value !== undefined && plainShare(value, sum.value);
              if (!share) return NONE;
              return `${locale === "zh" ? "约" : "about"} ${share.join("/")}`;
            },
          },
        ]
      : []),
    {
      key: "count",
      head: { zh: "列出领域", en: "Fields named" },
      value: ({ fields, list: { text } }, locale) =>
        locale === "zh" ? `${fields.length} 项，${text.zh}` : `${fields.length}, ${text.en}`,
    },
    fieldRow(
      "every",
      inTerms(dataset, { zh: "各{short}共有", en: "In all {zones}" }),
      named((degree) => degree === total),
    ),
    fieldRow(
      "some",
      inTerms(dataset, { zh: "与其他{short}共有", en: "Shared with some" }),
      named((degree) => degree > 1 && degree < total),
    ),
    fieldRow(
      "only",
      inTerms(dataset, { zh: "仅本{short}", en: "Only here" }),
      named((degree) => degree === 1 && total > 1),
    ),
    {
      key: "strength",
      head: { zh: "优势", en: "Strengths" },
      value: (zone, locale) => zone.strengthKind[locale],
    },
    {
      key: "place",
      head: { zh: "所在地", en: "Location" },
      tag: sourceKind.outside,
      value: (zone, locale) => zone.place.text[locale],
    },
  ];
}

/** Whether zones differ in a row. */
export const differs = ({ value }: ComparisonRow, zones: readonly Zone[]): boolean =>
  new Set(zones.map((zone) => value(zone, "en"))).size > 1;
