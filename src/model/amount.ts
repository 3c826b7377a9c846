/** How firmly the source states a number. `exact` is printed without a qualifier. */
export const bounds = ["exact", "about", "atLeast"] as const;
export type Bound = (typeof bounds)[number];

/**
 * What is counted. `yi` is 亿元, 100 million yuan; `award` is 家(次), where one
 * company may count more than once, and `company` is 家. `year` is a length of
 * time; `calendar-year` is a year of the calendar.
 */
export const units = [
  "yi",
  "zone",
  "field",
  "centre",
  "company",
  "award",
  "conference",
  "year",
  "calendar-year",
  "tier",
  "institution",
  "task",
  "part",
  "item",
  "person",
] as const;
export type UnitId = (typeof units)[number];

/** No number is larger: what counts more than this is a mistake, and breaks arithmetic and pictures. */
export const LARGEST = 1e9;
/** As many things as a picture shows one by one. */
export const MOST_MARKS = 100_000;

/** A number that never travels without its unit and its bound. */
export interface Amount {
  readonly value: number;
  readonly unit: UnitId;
  readonly bound: Bound;
}

const firmness: readonly Bound[] = ["exact", "about", "atLeast"];

/** The weaker of two bounds: exact, then about, then atLeast. */
export function weakest(a: Bound, b: Bound): Bound {
  return firmness.indexOf(a) > firmness.indexOf(b) ? a : b;
}

/**
 * Sums amounts of one unit; the weakest bound wins.
 * @throws Error when there is nothing to add or the units differ.
 */
export function add(amounts: readonly Amount[]): Amount {
  const [first, ...rest] = amounts;
  if (!first) throw new Error("add: expected at least one amount, found none");
  return rest.reduce((sum, amount) => {
    if (amount.unit !== sum.unit)
      throw new Error(`add: expected unit “${sum.unit}”, found “${amount.unit}”`);
    return {
      value: sum.value + amount.value,
      unit: sum.unit,
      bound: weakest(sum.bound, amount.bound),
    };
  }, first);
}
