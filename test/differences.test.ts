import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { differences } from "./differences.mjs";

let root = "";
const folders = () => [join(root, "a"), join(root, "b")] as const;

/** Writes a file of the first and of the second folder; nothing where it is not there. */
async function lay(name: string, ...bodies: readonly (string | undefined)[]) {
  for (const [i, body] of bodies.entries())
    if (body !== undefined) await writeFile(join(folders()[i] ?? "", name), body);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-differences-"));
  for (const folder of folders()) await mkdir(join(folder, "below"), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

it("finds none where all bytes are the same", async () => {
  await lay("index.html", "a", "a");
  await lay("below/empty", "", "");
  expect(differences(...folders())).toEqual({ files: 2, lines: [] });
});

it("names each file that differs, and from where", async () => {
  await lay("below/first.js", "abc", "abd");
  await lay("longer", "ab", "abc");
  await lay("mine", "a");
  await lay("theirs", undefined, "a");
  expect(differences(...folders())).toEqual({
    files: 4,
    lines: [
      "below/first.js: differs from byte 2 on",
      "longer: differs from byte 2 on",
      "mine: only in the first",
      "theirs: only in the second",
    ],
  });
});
