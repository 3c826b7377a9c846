import type { Dataset } from "./dataset";
import { zonesNaming } from "./lookup";

/** Up to so many zones, a page shows them all. */
export const WHOLE = 24;
/** Of more zones it shows the first of the order. */
export const SHOWN = 12;

/**
 * What a page of a dataset holds: all of it, or of more than 24 zones the first 12
 * with their facts and every fact that is not about one zone.
 */
export function excerptOf(dataset: Dataset): Dataset {
  const { zones, facts, fields } = dataset;
  if (zones.length <= WHOLE) return dataset;
  const left = new Set(zones.slice(SHOWN).map(({ id }) => id));
  return {
    ...dataset,
    zones: zones.slice(0, SHOWN),
    facts: facts.filter(({ subject }) => !left.has(subject)),
    excerpt: {
      zones: zones.length,
      facts: facts.length,
      named: fields.map(({ id }) => zonesNaming(dataset, id).length),
    },
  };
}
