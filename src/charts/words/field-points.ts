import type { Dataset } from "../../model/dataset";
import { fieldsByDegree } from "../../model/lookup";
import type { View } from "../../model/selection";
import type { Locale } from "../../model/text";
import type { Point } from "../chart";
import {
  cellTooltip,
  factsOfField,
  fieldSentence,
  fieldTooltip,
  zoneTooltip,
} from "./field-tooltips";

/** The heads of the fields: they say who names them, and choose them. */
const fieldPoints = (dataset: Dataset, locale: Locale): readonly Point[] =>
  fieldsByDegree(dataset).map((field) => ({
    key: `field-${field.id}`,
    label: fieldSentence(dataset, field, locale),
    tooltip: fieldTooltip(dataset, field, locale),
    facts: factsOfField(dataset, field),
    field: field.id,
  }));

/** What each zone names, and whether its list is open. */
const zonePoints = ({ dataset, zones }: View, locale: Locale): readonly Point[] =>
  zones.map(({ zone }) => {
    const tooltip = zoneTooltip(dataset, zone, locale);
    const said = tooltip.lines[0]?.[1] ?? "";
    const ending = zone.list.text[locale];
    return {
      key: `zone-${zone.id}`,
      label:
        locale === "zh"
          ? `${zone.name.zh}：列出 ${zone.fields.length} / ${dataset.fields.length} 项，${said}，${ending}`
          : `${zone.name.en}: names ${zone.fields.length} of ${dataset.fields.length} ${dataset.fields.length === 1 ? "field" : "fields"}, ${said}; ${ending}`,
      tooltip,
      facts: zone.fields.map(({ fact }) => fact),
      zone: zone.id,
    };
  });

/** Every cell, also those that are not named. */
const cellPoints = ({ dataset, zones }: View, locale: Locale): readonly Point[] =>
  zones.flatMap(({ zone }) =>
    fieldsByDegree(dataset).map((field) => ({
      key: `${zone.id}-${field.id}`,
      ...cellTooltip(dataset, zone, field, locale),
      zone: zone.id,
      field: field.id,
    })),
  );

/** Heads and cells of a matrix, its zones in the order of the view. */
export const matrixPoints = (view: View, locale: Locale): readonly Point[] => [
  ...fieldPoints(view.dataset, locale),
  ...zonePoints(view, locale),
  ...cellPoints(view, locale),
];

/** The facts that a matrix rests on. */
export const matrixFacts = ({ zones }: Dataset) =>
  zones.flatMap((zone) => zone.fields.map(({ fact }) => fact));
