import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "../src/build/address.mjs";
import { supports } from "../src/build/node.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { node } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines;

/** Installs what is missing and runs every kind of test; one that fails stops no other. */
async function test() {
  const { install } = await import("../src/build/install.mjs");
  const steps = await import("./steps.mjs");
  const { closingLine, total } = await import("./counts.mjs");
  await install(root);
  const checks = async () => [
    await steps.checkStep(root, "types"),
    await steps.checkStep(root, "lint"),
    await steps.checkStep(root, "format", "format:check"),
  ];
  // Two at a time, one for each core of a small machine.
  const [checked, built] = await Promise.all([checks(), steps.buildStep(root)]);
  const unit = await steps.unitStep(root);
  const browser =
    built.counts.failed === 0
      ? await steps.browserStep(root)
      : await steps.leftOut("browser", "not run: there is no build to look at");
  const counts = total([...checked, built, unit, browser].map((step) => step.counts));
  console.log(`\n${closingLine(counts)}`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

/** @param {unknown} error */
function stop(error) {
  console.error(error instanceof Refusal ? error.message : error);
  console.log("\n0 passed, 1 failed");
  process.exitCode = 1;
}

if (supports(process.versions.node, node)) test().catch(stop);
else stop(new Refusal(`Node ${process.versions.node} is not supported; expected ${node}`));
