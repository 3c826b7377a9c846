import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "./address.mjs";
import { run } from "./command.mjs";

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} Entry
 * @typedef {Readonly<Record<string, Entry>>} Packages
 */

/**
 * @param {string} path of a lock file
 * @returns {Packages}
 */
const packagesOf = (path) => JSON.parse(readFileSync(path, "utf8")).packages;

/**
 * Whether what is installed is what the lock file says. npm leaves its own list
 * in node_modules as its last act, so that no stamp of ours is needed.
 * @param {Packages} locked
 * @param {Packages} present
 */
export function upToDate(locked, present) {
  const wanted = Object.entries(locked).filter(([path]) => path !== "");
  const here = Object.entries(present);
  return (
    wanted.every(([path, { optional }]) => optional || present[path]) &&
    here.every(([path, entry]) => {
      const lock = locked[path];
      return lock?.version === entry.version && lock?.integrity === entry.integrity;
    }) &&
    // A folder that was copied here from another kind of machine.
    here.every(
      ([, { os, cpu }]) =>
        (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true),
    )
  );
}

/** @param {string} root */
function installed(root) {
  try {
    const present = packagesOf(join(root, "node_modules", ".package-lock.json"));
    return upToDate(packagesOf(join(root, "package-lock.json")), present);
  } catch {
    return false;
  }
}

/**
 * Installs what the lock file says where it is not there yet.
 * @param {string} root the repository
 * @throws {Refusal} when npm fails
 */
export async function install(root) {
  if (installed(root)) return;
  console.log("Installing packages (npm ci) …");
  const { code } = await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
  });
  if (code !== 0) throw new Refusal(`npm ci failed (exit code ${code}); see above`);
}
