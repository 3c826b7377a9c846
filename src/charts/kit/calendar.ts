export type Precision = "year" | "month" | "day";

/** The stretch of time that a date covers, in years with fractions: 2022-09 is 2022.67 to 2022.75. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
}

/** The stretch of time of a date that is as precise as its source. */
export function period(date: string): Period {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return { from: year, to: year + 1, precision: "year" };
  const start = year + (month - 1) / 12;
  if (day === undefined) return { from: start, to: start + 1 / 12, precision: "month" };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const from = start + (day - 1) / days / 12;
  return { from, to: from + 1 / days / 12, precision: "day" };
}

export const middle = ({ from, to }: Period): number => (from + to) / 2;

/** The first step of whole years, of those that are easy to count by, that leaves `room` between labels. */
export const yearStep = (perYear: number, room: number): number =>
  [1, 2, 5, 10, 20, 50].find((step) => step * perYear >= room) ?? 100;

/** The years to be labelled between two, by a step. */
export function yearsBetween(first: number, last: number, step: number): readonly number[] {
  const start = step > 2 ? Math.ceil(first / step) * step : first;
  const count = Math.max(0, Math.floor((last - 1 - start) / step) + 1);
  return Array.from({ length: count }, (_, index) => start + index * step);
}
