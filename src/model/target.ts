import type { Amount } from "./amount";
import type { Dataset, FactId } from "./dataset";
import { amountOf } from "./lookup";
import type { Text } from "./text";

/** Our sum of all zones' targets, and what it is called. */
export interface TargetSum {
  readonly fact: FactId;
  readonly amount: Amount;
  readonly label: Text;
  readonly note: Text;
}

/** The sum of the targets; nothing where a dataset has none. */
export function targetSum(dataset: Dataset): TargetSum | undefined {
  const { sum } = dataset.site;
  return sum && { ...sum, amount: amountOf(dataset, sum.fact) };
}
