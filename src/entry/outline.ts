import type { Outline } from "../model/selection";
import { metaContent } from "../ui/page-content";

/** Name of the meta element that carries the outline. */
export const OUTLINE = "atlas-outline";

/** Id of the template that holds the links and the script which start the application. */
export const APPLICATION = "application";

/** Name of the meta element that lists the slides. */
export const SLIDES = "atlas-slides";

/** What the first script needs of a dataset, as the content of a meta element. */
export function writeOutline({ fields, zones, whole }: Outline): string {
  return JSON.stringify([
    fields.map(({ id }) => id),
    zones.map(({ id, fields: named }) => [id, ...named.map(({ field }) => field)]),
    ...(whole === undefined ? [] : [1]),
  ]);
}

/** Reads that of the page back; an empty outline where there is none. */
export function readOutline(): Outline {
  try {
    const [fields, zones, whole] = JSON.parse(metaContent(OUTLINE)) as [string[], string[][], 1?];
    return {
      fields: fields.map((id) => ({ id })),
      zones: zones.map(([id = "", ...named]) => ({
        id,
        fields: named.map((field) => ({ field })),
      })),
      whole,
    };
  } catch {
    return { fields: [], zones: [] };
  }
}
