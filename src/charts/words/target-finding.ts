import { add, type Amount } from "../../model/amount";
import type { Dataset, Zone } from "../../model/dataset";
import { amountOf } from "../../model/lookup";

/** One zone whose target equals the sum of all others'. */
export interface SumFinding {
  readonly whole: Zone;
  readonly parts: readonly Zone[];
  /** Our sum of the parts. */
  readonly sum: Amount;
}

/**
 * The finding of the targets, where the data have a sum of them and support it: three zones
 * or more, one equals the rest. An excerpt supports none, as it does not know the rest.
 */
export function sumFinding(dataset: Dataset): SumFinding | undefined {
  const { zones, excerpt, site } = dataset;
  const amounts = zones.map(({ target }) => amountOf(dataset, target));
  const [first] = amounts;
  const comparable = amounts.every(
    ({ unit, bound }) => unit === first?.unit && (bound === "exact" || bound === "about"),
  );
  if (!site.sum || excerpt || zones.length < 3 || !comparable) return undefined;
  const found = zones.flatMap((whole): SumFinding[] => {
    const parts = zones.filter((zone) => zone !== whole);
    const sum = add(parts.map(({ target }) => amountOf(dataset, target)));
    return sum && sum.value > 0 && amountOf(dataset, whole.target).value === sum.value
      ? [{ whole, parts, sum }]
      : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** What all targets are measured in; nothing where they differ or none says so. */
export function sharedMeasure({ zones }: Dataset): Zone["measure"] {
  const [first] = zones;
  return zones.every(({ measure }) => measure?.name.en === first?.measure?.name.en)
    ? first?.measure
    : undefined;
}
