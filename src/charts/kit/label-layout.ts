/** A place for a label: its pole and its box, pixels. */
export interface LabelPlace {
  readonly pole: number;
  readonly left: number;
  readonly right: number;
  readonly side: "left" | "right";
}

export interface Placed extends LabelPlace {
  /** 0 is the lowest. */
  readonly lane: number;
}

/** Whether two hung labels are in each other's way; a pole crosses all lanes below its label. */
function clash(a: Placed, b: Placed, gap: number): boolean {
  const [low, high] = a.lane <= b.lane ? [a, b] : [b, a];
  const start = Math.min(low.left, low.pole) - gap / 2;
  const end = Math.max(low.right, low.pole) + gap / 2;
  if (low.lane < high.lane) return high.pole > start && high.pole < end;
  const [first, last] = [Math.min(high.left, high.pole), Math.max(high.right, high.pole)];
  return first - gap / 2 < end && last + gap / 2 > start;
}

/** How many ways are tried before giving up: more labels would take ever longer. */
const PATIENCE = 2000;

/**
 * Places labels in as low lanes as they go, to the right rather than to the left.
 * @returns nothing where `lanes` lanes do not hold them, or no way was found in time
 */
export function placeLabels(
  ways: readonly (readonly LabelPlace[])[],
  lanes: number,
  gap: number,
): readonly Placed[] | undefined {
  let best: readonly Placed[] | undefined;
  let least = Infinity;
  let tried = 0;
  const place = (placed: readonly Placed[], cost: number) => {
    if (cost >= least || tried > PATIENCE) return;
    tried += 1;
    const way = ways[placed.length];
    if (!way) {
      [best, least] = [placed, cost];
      return;
    }
    for (let lane = 0; lane < lanes; lane += 1)
      for (const label of way) {
        const next = { ...label, lane };
        if (placed.some((other) => clash(other, next, gap))) continue;
        place([...placed, next], cost + lane * 4 + (label.side === "left" ? 1 : 0));
      }
  };
  place([], 0);
  return best;
}
