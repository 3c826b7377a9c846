import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { Refusal } from "./address.mjs";
import { run } from "./command.mjs";

/** All that a build reads from the repository; the data folder is asked for apart. */
export const sources = [
  "src",
  "public",
  "index.html",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  // Every data folder knows the project's units.
  "data/units.yaml",
];
/** What else decides what comes out. */
const settings = ["BASE_PATH", "SITE_URL"];

/**
 * Every file at or below a path, in one order on all machines.
 * @param {string} path
 * @returns {string[]}
 */
function filesAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesAt(join(path, name)));
}

/**
 * One value for all that a build depends on.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function fingerprint(root, env) {
  const data = resolve(root, env.ATLAS_DATA || "data");
  const hash = createHash("sha256").update(process.version);
  for (const name of settings) hash.update(`\0${name}=${env[name] ?? ""}`);
  for (const path of [...sources.map((name) => join(root, name)), data].flatMap(filesAt))
    hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest("hex");
}

/** @param {string} root */
const stampOf = (root) => join(root, ".cache", "built");

/**
 * When the page was written: a build by other means, with other settings, writes another one.
 * @param {string} root
 */
const written = (root) =>
  statSync(join(root, "dist", "index.html"), { throwIfNoEntry: false })?.mtimeMs;

/**
 * Whether dist/ is what the sources and settings of now would give.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export const built = (root, env) =>
  existsSync(stampOf(root)) &&
  readFileSync(stampOf(root), "utf8") === `${fingerprint(root, env)} ${written(root)}`;

/**
 * Makes dist/ and notes from what, so that it is not made again before something changes.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {() => Promise<void>} make
 */
export async function stamped(root, env, make) {
  rmSync(stampOf(root), { force: true });
  // Taken before the build, so that a file saved during it counts as a change.
  const before = fingerprint(root, env);
  await make();
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampOf(root), `${before} ${written(root)}`);
}

/**
 * Builds dist/. The one place outside package.json that knows how.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {{ captured?: boolean }} [options] `captured`: keep what it prints
 * @returns {Promise<{ code: number, output: string }>}
 */
export const build = (root, env, { captured = false } = {}) =>
  run("npm", ["run", "--silent", "build"], { cwd: root, env, captured });

/**
 * Builds where something changed since the last time.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @throws {Refusal} when the build fails
 */
export async function rebuild(root, env) {
  if (built(root, env)) return;
  console.log("Building …");
  const { code } = await build(root, env);
  if (code !== 0) throw new Refusal(`the build failed (exit code ${code}); see above`);
}
