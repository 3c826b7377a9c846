import { describe, expect, it } from "vitest";
import { closingLine, outcome, playwrightCounts, total, vitestCounts } from "./counts.mjs";

const vitest = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: "passed", assertionResults: [{}, {}] },
    { status: "failed", assertionResults: [{}] },
    { status: "failed", assertionResults: [] },
  ],
};

describe("counts", () => {
  it("count a test file that does not load as a failure", () => {
    expect(vitestCounts(vitest)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it("count a flaky test, and an error outside of tests, as failures", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3, skipped: 2 });
  });

  it("are a failure without a test, without a report and with a runner that failed", () => {
    const passed = { passed: 3, failed: 0, skipped: 0 };
    expect(outcome(0, passed)).toEqual(passed);
    expect(outcome(1, passed)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(outcome(1, { passed: 3, failed: 2, skipped: 0 }).failed).toBe(2);
    expect(outcome(0, { passed: 0, failed: 0, skipped: 4 }).failed).toBe(1);
    expect(outcome(0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("close a run in one line, which names what was skipped only where something was", () => {
    const one = { passed: 1, failed: 0, skipped: 0 };
    expect(closingLine(total([one, { passed: 7, failed: 2, skipped: 0 }]))).toBe(
      "8 passed, 2 failed",
    );
    expect(closingLine(total([one, { passed: 0, failed: 0, skipped: 2 }]))).toBe(
      "1 passed, 0 failed, 2 skipped",
    );
    expect(closingLine(total([]))).toBe("0 passed, 0 failed");
  });
});
