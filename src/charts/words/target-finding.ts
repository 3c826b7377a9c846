import { add, type Amount } from "../../model/amount";
import type { Dataset, Zone } from "../../model/dataset";
import { sharedTargets, type Target } from "../../model/target";

/** One zone whose target equals the sum of all others'. */
export interface SumFinding {
  readonly whole: Target;
  readonly parts: readonly Zone[];
  /** Our sum of the parts. */
  readonly sum: Amount;
}

/**
 * The finding of the targets, where the data have a sum of them and support it: three zones
 * or more, one equals the rest. Some of the zones support none, as the rest is not among them.
 */
export function sumFinding(dataset: Dataset): SumFinding | undefined {
  const { whole, site } = dataset;
  const targets = sharedTargets(dataset)?.targets ?? [];
  const firm = targets.every(({ amount: { bound } }) => bound === "exact" || bound === "about");
  if (!site.sum || whole || targets.length < 3 || !firm) return undefined;
  const found = targets.flatMap((whole): SumFinding[] => {
    const parts = targets.filter((target) => target !== whole);
    const sum = add(parts.map(({ amount }) => amount));
    return sum && sum.value > 0 && whole.amount.value === sum.value
      ? [{ whole, parts: parts.map(({ zone }) => zone), sum }]
      : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
