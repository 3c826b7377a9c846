import type { Slide } from "../../exports/slides/deck";
import type { Dataset } from "../../model/dataset";

/**
 * The styles that depend on the deck: the slide that the root element names is the one
 * on the screen, and what is chosen is named on it, both before anything else runs.
 */
export function slideStyles(dataset: Dataset, slides: readonly Slide[]): string {
  const fields = dataset.fields.map(({ id }) => `:root[data-on~="${id}"] .chosen .f-${id}`);
  const zones = dataset.zones.map(({ id }) => `:root[data-off~="${id}"] .chosen .z-${id}`);
  const all = dataset.zones.map(({ id }) => id).join(" ");
  return [
    `@media screen{${slides
      .map(({ id }) => `:root[data-slide="${id}"] .slide:not(.s-${id})`)
      .join(",")}{display:none}}`,
    `${fields.join(",")}{display:inline}`,
    ":root[data-several][data-all] .chosen .every,:root[data-several]:not([data-all]) .chosen .either{display:inline}",
    `${zones.join(",")}{display:none}`,
    `:root[data-off="${all}"] .chosen .nobody{display:inline}`,
  ].join("\n");
}
