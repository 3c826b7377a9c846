import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file below a folder, with forward slashes.
 * @param {string} folder
 */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"));

/**
 * In what two folders are not the same: a line for each file that only one of them
 * has, or whose bytes differ and from which byte on.
 * @param {string} first
 * @param {string} second
 * @returns {{ files: number, lines: string[] }} how many files were compared
 */
export function differences(first, second) {
  const names = [...new Set([first, second].flatMap(filesIn))].toSorted();
  const lines = names.flatMap((name) => {
    const [a, b] = [first, second].map((folder) => {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      return found && readFileSync(join(folder, name));
    });
    if (!a || !b) return [`${name}: only in the ${a ? "first" : "second"}`];
    if (a.equals(b)) return [];
    const at = a.findIndex((byte, i) => byte !== b[i]);
    return [`${name}: differs from byte ${at === -1 ? a.length : at} on`];
  });
  return { files: names.length, lines };
}
