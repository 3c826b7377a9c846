/** A thing that wants to begin at a place and takes a length. */
export interface Wanting {
  readonly at: number;
  readonly size: number;
}

/**
 * Moves things along a line until none overlaps, each as little as can be; neighbours
 * in each other's way move alike.
 * @returns where each begins
 */
export function spread(
  things: readonly Wanting[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  interface Group {
    readonly members: readonly Wanting[];
    readonly start: number;
    readonly length: number;
  }
  const settle = (members: readonly Wanting[]): Group => {
    let offset = 0;
    let wanted = 0;
    for (const { at, size } of members) {
      wanted += at - offset;
      offset += size + gap;
    }
    const length = offset - gap;
    const start = Math.max(low, Math.min(high - length, wanted / members.length));
    return { members, start, length };
  };
  const groups: Group[] = [];
  for (const thing of things) {
    let group = settle([thing]);
    for (let last = groups.at(-1); last; last = groups.at(-1)) {
      if (last.start + last.length + gap <= group.start) break;
      groups.pop();
      group = settle([...last.members, ...group.members]);
    }
    groups.push(group);
  }
  return groups.flatMap(({ members, start }) => {
    let at = start;
    return members.map(({ size }) => {
      const here = at;
      at += size + gap;
      return here;
    });
  });
}
