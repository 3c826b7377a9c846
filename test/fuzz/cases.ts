import * as fc from "fast-check";
import { expect } from "vitest";

/** How many cases each input gets in a run of `npm test`. */
export const shares = {
  dataset: 2500,
  yaml: 1500,
  address: 3000,
  element: 1500,
  stored: 1500,
  messages: 1500,
} as const;

const atLeast = Object.values(shares).reduce((sum, share) => sum + share, 0);
/** Another count than the usual one is spread over the inputs in the same shares. */
const wanted = Number(process.env["FUZZ_CASES"] ?? atLeast);
const seed = Number(process.env["FUZZ_SEED"] ?? 20230325);

/** How long an input may take, with many more cases too; milliseconds. */
export const PATIENCE = 600_000;

/** How many cases an input gets in this run. */
export const casesOf = (input: keyof typeof shares): number =>
  Math.ceil((shares[input] * wanted) / atLeast);

/** A case in few words: what differs, and not the whole document. */
const brief = (value: unknown): string => (JSON.stringify(value) ?? "undefined").slice(0, 400);

/**
 * Tries an input with as many cases as are its share, always the same ones unless
 * FUZZ_SEED says otherwise; the first that fails is told.
 * @param told what to tell of a case that fails
 */
export function tryAll<Case>(
  input: keyof typeof shares,
  arbitrary: fc.Arbitrary<Case>,
  check: (given: Case) => void,
  told: (given: Case) => unknown = (given) => given,
): void {
  const numRuns = casesOf(input);
  const run = fc.check(fc.property(arbitrary, check), { seed, numRuns, endOnFailure: true });
  if (run.counterexample) {
    const [given] = run.counterexample;
    const said = `${input}, seed ${seed}, case ${run.counterexamplePath}: ${brief(told(given))}`;
    throw new Error(said, { cause: run.errorInstance });
  }
  expect(run.numRuns).toBe(numRuns);
}
