import { namingCount } from "../../model/lookup";
import type { Palette } from "../../model/palette";
import { line, type Element } from "../kit/custom";
import type { Box } from "../kit/shapes";
import { roomFor } from "../kit/run";
import { sum } from "../kit/shelves";
import { degreeLabels } from "../words/fields";
import type { MatrixSizes } from "./matrix-sizes";

/** Size of the labels, with k = 1. */
export const LABEL = 13;
const BRACKET = 22;
const BETWEEN = 6;

/** Neighbouring columns that equally many zones name. */
export interface Bracket {
  readonly first: number;
  readonly count: number;
  /** As long as there is room for beside its neighbours; empty where there is none. */
  readonly label: string;
}

/** The columns of a matrix by how many zones name them, with labels that keep clear of each other. */
export function brackets(
  { shown, columns, left, list }: MatrixSizes,
  width: number,
  k: number,
): readonly Bracket[] {
  const { dataset, fields, locale } = shown;
  const degrees = fields.map(({ id }) => namingCount(dataset, id));
  const starts = degrees.flatMap((degree, at) => (degree === degrees[at - 1] ? [] : [at]));
  const groups = starts.map((first, at) => {
    const count = (starts[at + 1] ?? degrees.length) - first;
    const from = left + sum(columns.slice(0, first));
    const middle = from + sum(columns.slice(first, first + count)) / 2;
    const labels = degreeLabels(dataset, degrees[first] ?? 0, locale);
    return { first, count, middle, labels };
  });
  const end = width - (list?.width ?? 0) / 2;
  const said = [0, 1, 2].find((length) =>
    groups.every(({ middle, labels }, at) => {
      const half = roomFor(labels[length] ?? "", LABEL * k) / 2;
      const before = groups[at - 1];
      const taken = before
        ? before.middle + roomFor(before.labels[length] ?? "", LABEL * k) / 2 + BETWEEN * k
        : 0;
      return middle - half >= taken && middle + half <= end;
    }),
  );
  return groups.map(({ first, count, labels }) => ({
    ...{ first, count, label: said === undefined ? "" : (labels[said] ?? "") },
  }));
}

/** The bracket between the cells of its first and its last column. */
export function bracketMark(from: Box, to: Box, k: number, { control }: Palette): Element {
  const inset = Math.min(10 * k, from.width / 5);
  const [left, right] = [from.x + inset, to.x + to.width - inset];
  const y = BRACKET * k;
  const foot = y + 6 * k;
  return line(
    { stroke: control, lineWidth: 1 },
    [left, foot],
    [left, y],
    [right, y],
    [right, foot],
  );
}
