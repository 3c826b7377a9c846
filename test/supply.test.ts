import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nameAt, type Lock } from "../src/build/lock";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(
  readFileSync("package.json", "utf8"),
) as Manifest;
const asked = Object.entries({ ...dependencies, ...devDependencies });
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const locked = Object.entries(packages).filter(([place]) => place !== "");

/** Licences that let us build with a package and pass on what we made; all are SPDX ids. */
const allowed = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
];
/** Tools of the build alone: their terms reach no reader, since none of their code does. */
const allowedInTools: Readonly<Record<string, RegExp>> = {
  "MPL-2.0": /^(?:lightningcss(?:-.*)?|@resvg\/resvg-js(?:-.*)?|@axe-core\/playwright|axe-core)$/,
};

/** What is wrong with a package's licence, or nothing. */
function complaint(name: string, license: string | undefined): string | undefined {
  if (license !== undefined && allowed.includes(license)) return undefined;
  if (license !== undefined && allowedInTools[license]?.test(name)) return undefined;
  return `${name}: found ${license ?? "no licence"}, expected ${allowed.join(" | ")}`;
}

test("every version is asked for exactly, and the lock file has it", () => {
  expect(asked.length).toBeGreaterThan(0);
  for (const [name, version] of asked) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
  expect(packages[""]).toMatchObject({ dependencies, devDependencies });
});

test("every package is locked to its bytes", () => {
  for (const [place, { integrity }] of locked)
    expect(integrity, place).toMatch(/^sha512-[\w+/]{86}==$/);
});

test("no package runs a script when it is installed", () => {
  const settings = readFileSync(".npmrc", "utf8").split("\n");
  expect(settings).toEqual(expect.arrayContaining(["ignore-scripts=true", "save-exact=true"]));
});

test("every package has a licence that is on the list", () => {
  const found = locked.flatMap(([place, { license }]) => complaint(nameAt(place), license) ?? []);
  expect(found).toEqual([]);
});

test("a licence that is not on the list is named with its package", () => {
  expect(complaint("some-package", "GPL-3.0-only")).toMatch(
    /^some-package: found GPL-3\.0-only, expected 0BSD \| /,
  );
  expect(complaint("some-package", undefined)).toMatch(/^some-package: found no licence, /);
  expect(complaint("some-package", "MPL-2.0")).toBeDefined();
});
