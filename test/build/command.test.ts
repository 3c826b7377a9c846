import { describe, expect, it } from "vitest";
import { run } from "../../src/build/command.mjs";

const node = (script: string) =>
  run(process.execPath, ["-e", script], { cwd: process.cwd(), captured: true });

describe("run", () => {
  it("gives the exit code and all that was printed", async () => {
    expect(await node("console.log('out');console.error('err')")).toEqual({
      code: 0,
      output: expect.stringMatching(/^(out\nerr|err\nout)\n$/),
    });
    expect(await node("process.exit(3)")).toEqual({ code: 3, output: "" });
  });

  it("counts a command that a signal ended, or that is not there, as failed", async () => {
    expect((await node("process.kill(process.pid,'SIGTERM')")).code).toBe(130);
    const missing = await run("no-such-command", [], { cwd: process.cwd(), captured: true });
    expect(missing.code).not.toBe(0);
    expect(missing.output).toContain("no-such-command");
  });
});
