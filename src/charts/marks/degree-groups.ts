import { zoneCount } from "../../model/lookup";
import { degreeLabels } from "../words/degree";
import { fixedBlock } from "./field-heads";
import type { Track } from "./grid";
import type { Group, MatrixStory, Placed } from "./matrix-layout";

const INSET = 10;
const LETTERING = { size: 13, weight: 400, lineHeight: 18 } as const;
const LABEL_MIDDLE = 9;
const BRACKET = 22;
const BETWEEN = 10;

/** Columns of one degree, first and last. */
function runs(degrees: readonly number[]): { degree: number; first: number; last: number }[] {
  const made: { degree: number; first: number; last: number }[] = [];
  degrees.forEach((degree, index) => {
    const open = made.at(-1);
    if (open?.degree === degree) open.last = index;
    else made.push({ degree, first: index, last: index });
  });
  return made;
}

/** Labels centred on their groups, where they keep clear of each other and of the edges. */
function labelled(
  groups: readonly (Group & { readonly text: string })[],
  width: number,
  k: number,
): readonly Group[] | undefined {
  let before = 0;
  const made: Group[] = [];
  for (const { from, to, y, text } of groups) {
    const block = fixedBlock([text], {
      ...LETTERING,
      size: LETTERING.size * k,
      lineHeight: LETTERING.lineHeight * k,
    });
    const x = Math.min((from + to) / 2, width - block.width / 2);
    if (x - block.width / 2 < before) return undefined;
    before = x + block.width / 2 + BETWEEN * k;
    const label: Placed = {
      block,
      x,
      y: y - (BRACKET - LABEL_MIDDLE) * k - block.height / 2,
      align: "center",
    };
    made.push({ from, to, y, label });
  }
  return made;
}

/** Brackets over the columns that equally many zones name, with labels as long as fit. */
export function degreeGroups(
  { dataset, locale, degrees }: MatrixStory,
  columns: readonly Track[],
  top: number,
  width: number,
  k: number,
): readonly Group[] {
  const groups = runs(degrees).map(({ degree, first, last }) => {
    const [a, b] = [columns[first], columns[last]];
    const inset = Math.min(INSET * k, (a?.size ?? 0) / 5);
    return {
      from: (a?.start ?? 0) + inset,
      to: (b ? b.start + b.size : 0) - inset,
      y: top + BRACKET * k,
      labels: degreeLabels(dataset, degree, zoneCount(dataset), locale),
    };
  });
  for (const length of [0, 1, 2]) {
    const named = groups.map(({ labels, ...group }) => ({ ...group, text: labels[length] ?? "" }));
    const made = labelled(named, width, k);
    if (made) return made;
  }
  return groups.map(({ from, to, y }) => ({ from, to, y }));
}
