import type { Dataset, Fact } from "./dataset";
import { namedFacts } from "./dataset-problems";
import { wholeOf } from "./lookup";

/** The facts that a page of the first zones holds: none about other zones, unless it names them. */
export function factsOnPage(dataset: Dataset): readonly Fact[] {
  const others = new Set(wholeOf(dataset).zones.map(({ id }) => id));
  for (const { id } of dataset.zones) others.delete(id);
  const named = namedFacts(dataset);
  return dataset.facts.filter(({ id, subject }) => !others.has(subject) || named.has(id));
}
