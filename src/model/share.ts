const fractions = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
  [1, 6],
  [1, 8],
  [1, 10],
  [1, 20],
] as const;

const CLOSE = 0.04;

/**
 * A part of a whole as the nearest plain fraction: rounded figures carry no
 * percentage. Undefined where no plain fraction is near.
 */
export function plainShare(
  part: number,
  whole: number,
): readonly [numerator: number, denominator: number] | undefined {
  const share = part / whole;
  return fractions.find(([n, d]) => Math.abs(share - n / d) <= CLOSE * (n / d));
}
