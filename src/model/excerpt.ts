import type { Dataset } from "./dataset";
import { zonesNaming } from "./lookup";
import { namedFacts } from "./dataset-problems";

/** Up to so many zones, a page shows them all. */
export const WHOLE = 24;
/** Of more zones it shows the first of the order. */
export const SHOWN = 12;

/**
 * What a page of a dataset holds: all of it, or of more than 24 zones the first 12
 * with their facts, every fact that is not about one zone, and what else is named.
 */
export function excerptOf(dataset: Dataset): Dataset {
  const { zones, facts, fields } = dataset;
  if (zones.length <= WHOLE) return dataset;
  const left = new Set(zones.slice(SHOWN).map(({ id }) => id));
  const shown = zones.slice(0, SHOWN);
  // An event or a highlight may be about a zone that is left out.
  const named = namedFacts({ ...dataset, zones: shown });
  return {
    ...dataset,
    zones: shown,
    facts: facts.filter(({ id, subject }) => !left.has(subject) || named.has(id)),
    excerpt: {
      zones: zones.length,
      facts: facts.length,
      named: fields.map(({ id }) => zonesNaming(dataset, id).length),
    },
  };
}
