import { describe, it } from "vitest";
import { expectConsole } from "./console";

describe("the console in a test", () => {
  it("may say what the test expects", () => {
    expectConsole(/^warn: careful 1$/);
    console.warn("careful %d", 1);
  });

  it.fails("fails a test that does not expect a warning", () => {
    console.warn("surprise");
  });

  it.fails("fails a test that does not expect an error", () => {
    console.error(new Error("surprise"));
  });

  it.fails("fails a test whose expected message does not come", () => {
    expectConsole(/never/);
  });
});
