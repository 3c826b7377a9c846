/** A value axis from zero. */
export interface Scale {
  readonly max: number;
  readonly step: number;
}

const steps = [1, 2, 2.5, 5, 10];

/** What programs leave above the largest bar of an axis that they scale themselves. */
const LEAST = 1.05;
/** What is left above it where charts share a scale, which no program can keep for them. */
const ROOM = 1.25;

/** A scale that ends at a round number, with four to six steps. */
function rounded(largest: number): Scale {
  const least = Math.max(largest, 1) / 5;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (steps.find((each) => each * power >= least) ?? 10) * power;
  return { max: Math.ceil(largest / step - 1e-9) * step || step, step };
}

/** About the scale that an office program finds by itself. */
export const ownScale = (largest: number): Scale => rounded(largest * LEAST);

/** One scale for several charts, with room for figures that are edited. */
export const sharedScale = (largest: number): Scale => rounded(largest * ROOM);
