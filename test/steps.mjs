import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { run } from "../src/build/command.mjs";
import { build } from "../src/build/rebuild.mjs";
import { installBrowser } from "./browser.mjs";
import { closingLine, outcome, playwrightCounts, vitestCounts } from "./counts.mjs";

/**
 * @typedef {import("./counts.mjs").Counts} Counts
 * @typedef {object} Step
 * @property {string} name
 * @property {Counts} counts
 * @property {string} output
 */

/**
 * @param {string} root
 * @param {string} script of package.json
 * @param {readonly string[]} [args]
 * @param {NodeJS.ProcessEnv} [env]
 */
const script = (root, script, args = [], env = {}) =>
  run("npm", ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])], {
    cwd: root,
    env: { ...process.env, ...env },
    captured: true,
  });

/**
 * Tells how a step went: all it printed when it failed, its last lines otherwise.
 * @param {string} name
 * @param {() => Promise<Omit<Step, "name">>} work
 * @returns {Promise<Step>}
 */
async function told(name, work) {
  const start = performance.now();
  const step = { name, ...(await work()) };
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { failed } = step.counts;
  console.log(`${failed > 0 ? "✗" : "✓"} ${name}: ${closingLine(step.counts)} (${seconds} s)`);
  const output = process.stdout.isTTY ? step.output : stripVTControlCharacters(step.output);
  const lines = output.trimEnd().split("\n");
  const shown = (failed > 0 ? lines : lines.slice(-6)).map((line) => `  ${line}`.trimEnd());
  if (output.trim() !== "") console.log(shown.join("\n"));
  return step;
}

/**
 * A step that is one test by itself: it passes or it fails.
 * @param {{ code: number, output: string }} result
 */
const whole = ({ code, output }) => ({
  counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 },
  output,
});

/**
 * @param {string} root
 * @param {string} name
 * @param {string} [command] its name in package.json
 */
export const checkStep = (root, name, command = name) =>
  told(name, async () => whole(await script(root, command)));

/** @param {string} root */
export const buildStep = (root) =>
  told("build", async () => whole(await build(root, process.env, { captured: true })));

/**
 * Runs a test runner and counts by the report that it leaves.
 * @template Report
 * @param {string} path of the report
 * @param {(report: Report) => Counts} count
 * @param {() => Promise<{ code: number, output: string }>} start
 */
async function counted(path, count, start) {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  const { code, output } = await start();
  const counts = existsSync(path) ? count(JSON.parse(readFileSync(path, "utf8"))) : undefined;
  return { counts: outcome(code, counts), output };
}

/** @param {string} root */
export const unitStep = (root) =>
  told("unit", () => {
    const path = join(root, ".cache", "vitest.json");
    return counted(path, vitestCounts, () =>
      script(root, "unit", ["--reporter=default", "--reporter=json", `--outputFile=${path}`]),
    );
  });

/** @param {string} root */
export const browserStep = (root) =>
  told("browser", async () => {
    try {
      await installBrowser(root);
    } catch (error) {
      return whole({ code: 1, output: error instanceof Error ? error.message : String(error) });
    }
    const path = join(root, ".cache", "playwright.json");
    return counted(path, playwrightCounts, () =>
      script(root, "browser", ["--reporter=dot,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: path }),
    );
  });

/**
 * @param {string} name
 * @param {string} reason
 */
export const leftOut = (name, reason) => told(name, async () => whole({ code: 1, output: reason }));
