/** How firmly the source states a number. `exact` is printed without a qualifier. */
export const bounds = ["exact", "about", "atLeast", "atMost"] as const;
export type Bound = (typeof bounds)[number];

/**
 * What is counted: the id of a unit of units.yaml. `year` is a length of time; the code
 * itself knows `calendar-year`, a year of the calendar, and the units of our own counts.
 */
export type UnitId = string;

/** A year of the calendar: it is written without a thousands separator, and is its date's. */
export const CALENDAR_YEAR: UnitId = "calendar-year";

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

/**
 * The bound of a sum: exact gives way to about, both to atLeast or atMost. A number that is
 * at least so much and one that is at most so much have no sum, and so no bound.
 */
export function boundOfSum(a: Bound, b: Bound): Bound | undefined {
  if (a === b || b === "exact") return a;
  if (a === "exact" || a === "about") return b;
  return b === "about" ? a : undefined;
}

/** A number without the noise that binary fractions leave: 0.1 + 0.2 is 0.3. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** The sum of amounts of one unit; nothing where there is none: no amount, two units, two directions. */
export function add(amounts: readonly Amount[]): Amount | undefined {
  const [first, ...rest] = amounts;
  return rest.reduce<Amount | undefined>((sum, amount) => {
    const bound = sum && boundOfSum(sum.bound, amount.bound);
    if (!sum || !bound || amount.unit !== sum.unit) return undefined;
    return { value: tidy(sum.value + amount.value), unit: sum.unit, bound };
  }, first);
}
