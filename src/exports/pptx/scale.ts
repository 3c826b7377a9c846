/** A value axis from zero. */
export interface Scale {
  readonly max: number;
  readonly step: number;
}

const steps = [1, 2, 2.5, 5, 10];

/** A scale that nobody sees: it ends where the largest number does. */
export const bareScale = (largest: number): Scale => ({
  max: Math.max(largest, 1),
  step: Math.max(largest, 1),
});

/** A scale that ends at a round number, with four to six steps. */
export function scaleFor(largest: number): Scale {
  const least = Math.max(largest, 1) / 5;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (steps.find((each) => each * power >= least) ?? 10) * power;
  return { max: Math.ceil(largest / step - 1e-9) * step || step, step };
}
