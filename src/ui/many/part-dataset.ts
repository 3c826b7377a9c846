import type { Dataset } from "../../model/dataset";
import type { ZonePart } from "../../model/zone-index";

const datasets = new WeakMap<ZonePart, Dataset>();

/** The page's dataset with the zones of a part instead of its own. */
export function withPart(page: Dataset, part: ZonePart): Dataset {
  const known = datasets.get(part);
  if (known) return known;
  const made = { ...page, zones: part.zones, facts: [...page.facts, ...part.facts] };
  datasets.set(part, made);
  return made;
}
