import type { Amount, UnitId } from "./amount";
import type { Dataset, Fact, FactId, Zone } from "./dataset";
import { amountOf, factOf, wholeOf } from "./lookup";
import type { Text } from "./text";

/** What a zone plans to reach, for the year that is its fact's date. */
export interface Target {
  readonly zone: Zone;
  readonly fact: Fact;
  readonly amount: Amount;
}

/** The target of a zone; nothing where none is published, which is not zero. */
export function targetOf(dataset: Dataset, zone: Zone): Target | undefined {
  const { target } = zone;
  if (target === undefined) return undefined;
  return { zone, fact: factOf(dataset, target), amount: amountOf(dataset, target) };
}

/** The facts of the targets that are published. */
export const targetFacts = (zones: readonly Zone[]): readonly FactId[] =>
  zones.flatMap(({ target }) => target ?? []);

/** What must agree before targets are compared or added up. */
interface Sort {
  readonly unit: UnitId;
  readonly date?: string | undefined;
  readonly measure?: { readonly name: Text } | undefined;
}

/** Items whose targets can be compared: of one unit, for one year, of one measure; in the items' order. */
export function comparable<Item>(
  items: readonly Item[],
  sortOf: (item: Item) => Sort,
): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const { unit, date, measure } = sortOf(item);
    const key = JSON.stringify([unit, date, measure?.name]);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** Targets that can be compared and added up, in the order of the zones. */
export interface TargetGroup {
  readonly unit: UnitId;
  /** The year that they are set for, as precise as it is given. */
  readonly date: string;
  readonly measure: Zone["measure"];
  readonly targets: readonly Target[];
}

const groups = new WeakMap<Dataset, readonly TargetGroup[]>();

/** The published targets by what they can be compared with; one group where all agree. */
export function targetGroups(dataset: Dataset): readonly TargetGroup[] {
  const known = groups.get(dataset);
  if (known) return known;
  const made = comparable(
    dataset.zones.flatMap((zone) => targetOf(dataset, zone) ?? []),
    ({ zone: { measure }, fact: { date }, amount: { unit } }) => ({ unit, date, measure }),
  ).map((targets) => {
    const [{ zone, fact, amount }] = targets;
    return { unit: amount.unit, date: fact.date, measure: zone.measure, targets };
  });
  groups.set(dataset, made);
  return made;
}

/** The greatest of all targets that these are comparable with, so that a scale is one for all zones. */
export function greatestTarget(dataset: Dataset, { unit, date, measure }: TargetGroup): number {
  const alike = targetGroups(wholeOf(dataset)).filter(
    (group) =>
      group.unit === unit && group.date === date && group.measure?.name.en === measure?.name.en,
  );
  return Math.max(...alike.flatMap(({ targets }) => targets.map(({ amount }) => amount.value)));
}

/** All published targets as one group; nothing where they do not agree, or where there are none. */
export function sharedTargets(dataset: Dataset): TargetGroup | undefined {
  const [group, ...others] = targetGroups(dataset);
  return others.length === 0 ? group : undefined;
}

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
