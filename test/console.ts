import { format } from "node:util";
import { afterEach, beforeEach } from "vitest";

const levels = ["warn", "error"] as const;
const real = { warn: console.warn, error: console.error };

let said: string[] = [];
let expected: RegExp[] = [];

/** Says that this test makes the console warn or complain; it fails when it does not. */
export function expectConsole(message: RegExp): void {
  expected.push(message);
}

beforeEach(() => {
  said = [];
  expected = [];
  for (const level of levels)
    console[level] = (...words: unknown[]) => void said.push(`${level}: ${format(...words)}`);
});

afterEach(() => {
  Object.assign(console, real);
  const surprises = said.filter((line) => !expected.some((message) => message.test(line)));
  const silent = expected.filter((message) => !said.some((line) => message.test(line)));
  if (surprises.length > 0) throw new Error(`the console is not silent:\n${surprises.join("\n")}`);
  if (silent.length > 0) throw new Error(`the console did not say: ${silent.join(", ")}`);
});
