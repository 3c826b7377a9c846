import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "../src/build/address.mjs";
import { run } from "../src/build/command.mjs";
import { install } from "../src/build/install.mjs";
import { differences } from "./differences.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** What a build writes and someone takes. */
const outputs = ["dist", "deploy/generated"];
/** Two places that have nothing in common but the commit. */
const places = [
  { folder: "a", env: { TZ: "Asia/Shanghai", LANG: "C.UTF-8" } },
  { folder: "second/place/of another length", env: { TZ: "America/St_Johns", LANG: "C" } },
];

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {Readonly<Record<string, string>>} [env]
 * @throws {Refusal} with all it printed when it fails
 */
async function must(name, args, cwd, env = {}) {
  const result = await run(name, args, { cwd, env: { ...process.env, ...env }, captured: true });
  if (result.code !== 0)
    throw new Refusal(`${name} ${args[0]} failed (exit code ${result.code})\n${result.output}`);
}

/**
 * The commit, and what is installed for it, in a folder of their own.
 * @param {string} scratch
 * @param {string} folder
 */
async function layOut(scratch, folder) {
  // Another index than the repository's own, which someone may be working with.
  const env = { GIT_INDEX_FILE: join(scratch, "index") };
  await must("git", ["read-tree", "HEAD"], root, env);
  await must("git", ["checkout-index", "--all", `--prefix=${folder}/`], root, env);
  cpSync(join(root, "node_modules"), join(folder, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
  });
}

/**
 * Builds the commit twice, in different folders, time zones and languages, and says
 * in which files the two differ.
 * @param {string} scratch
 */
async function reproduce(scratch) {
  await install(root);
  const folders = places.map(({ folder }) => join(scratch, folder));
  for (const [i, folder] of folders.entries()) {
    await layOut(scratch, folder);
    await must("npm", ["run", "build"], folder, places[i]?.env);
  }
  const [first = "", second = ""] = folders;
  const found = outputs.map((name) => differences(join(first, name), join(second, name)));
  const lines = found.flatMap(({ lines }, i) => lines.map((line) => `${outputs[i]}/${line}`));
  if (lines.length > 0)
    throw new Refusal(["two builds of one commit differ:", ...lines].join("\n  "));
  const files = found.reduce((sum, each) => sum + each.files, 0);
  console.log(`two builds of one commit are the same: ${files} files, byte for byte`);
}

const scratch = mkdtempSync(join(tmpdir(), "atlas-reproduce-"));
try {
  await reproduce(scratch);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true });
}
