import { spawn } from "node:child_process";
import { once } from "node:events";
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

  it("ends with what it runs when a signal comes", async () => {
    const inner = "console.log('up');setInterval(() => {}, 1e6)";
    const module = new URL("../../src/build/command.mjs", import.meta.url).href;
    const outer = spawn(process.execPath, [
      "--input-type=module",
      "-e",
      `import { run } from ${JSON.stringify(module)};
      await run(process.execPath, ["-e", ${JSON.stringify(inner)}], { cwd: "." });
      console.log("never");`,
    ]);
    const said: string[] = [];
    outer.stdout.on("data", (chunk: Buffer) => {
      said.push(chunk.toString().trim());
      outer.kill("SIGTERM");
    });
    expect(await once(outer, "close")).toEqual([130, null]);
    expect(said).toEqual(["up"]);
  });

  it("counts a command that a signal ended, or that is not there, as failed", async () => {
    expect((await node("process.kill(process.pid,'SIGTERM')")).code).toBe(130);
    const missing = await run("no-such-command", [], { cwd: process.cwd(), captured: true });
    expect(missing.code).not.toBe(0);
    expect(missing.output).toContain("no-such-command");
  });
});
