import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "./address.mjs";
import { rebuild } from "./rebuild.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const file = join("dist", "pilot-zone-atlas.html");

/** Builds where something changed, and says where the whole site as one file lies. */
async function offline() {
  await rebuild(root, process.env);
  const { size } = statSync(join(root, file));
  console.log(`${file} (${(size / 1e6).toFixed(1)} MB): open it by double click`);
}

offline().catch((error) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
});
