import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { portOf, Refusal } from "./address.mjs";
import { supports } from "./node.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { node } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines;

/** Installs, builds and serves; everything that an old Node cannot read is loaded here. */
async function start() {
  try {
    const { free, serveBuild } = await import("./serve.mjs");
    // Told before the minutes that an installation takes, not after.
    await free(portOf(process.env.PORT));
    const { install } = await import("./install.mjs");
    await install(root);
    const { rebuild } = await import("./rebuild.mjs");
    await rebuild(root, process.env);
    await serveBuild(root, process.env);
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}

if (supports(process.versions.node, node)) void start();
else {
  console.error(`Node ${process.versions.node} is not supported; expected ${node}`);
  process.exitCode = 1;
}
