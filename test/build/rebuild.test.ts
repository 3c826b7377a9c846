import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { build, built, fingerprint } from "../../src/build/rebuild.mjs";

let root = "";

const ours = pathToFileURL(resolve("src/build/rebuild.mjs")).href;

/** A repository whose build does this, as ours is stamped. */
const repository = (make: string) =>
  writeFile(
    join(root, "src/build.mjs"),
    `import { mkdirSync, writeFileSync } from "node:fs";
import { stamped } from ${JSON.stringify(ours)};
await stamped(${JSON.stringify(root)}, process.env, async () => { ${make} });`,
  );

const writes = `mkdirSync("dist", { recursive: true }); writeFileSync("dist/index.html", "");`;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-build-"));
  for (const folder of ["src", "data", "other"]) await mkdir(join(root, folder));
  await writeFile(join(root, "src/a.ts"), "a");
  await writeFile(join(root, "data/zone.yaml"), "a");
  await writeFile(join(root, "other/zone.yaml"), "b");
  const scripts = { build: "node src/build.mjs" };
  await writeFile(join(root, "package.json"), JSON.stringify({ scripts }));
  await repository(writes);
});

afterEach(() => rm(root, { recursive: true }));

describe("fingerprint", () => {
  it("changes with content, names, settings and the data folder, and with nothing else", async () => {
    const seen = [fingerprint(root, {})];
    const note = (env = {}) => seen.push(fingerprint(root, env));
    await writeFile(join(root, "src/a.ts"), "b");
    note();
    await writeFile(join(root, "src/b.ts"), "");
    note();
    await writeFile(join(root, "data/zone.yaml"), "c");
    note();
    note({ BASE_PATH: "/atlas/" });
    note({ SITE_URL: "https://example.org" });
    note({ ATLAS_DATA: "other" });
    expect(new Set(seen).size).toBe(seen.length);
    await writeFile(join(root, "README.md"), "read me");
    expect(fingerprint(root, { PORT: "80" })).toBe(seen[3]);
  });
});

describe("build", () => {
  it("need not be repeated until something changes", async () => {
    expect(built(root, {})).toBe(false);
    expect(await build(root, process.env, { captured: true })).toMatchObject({ code: 0 });
    expect(built(root, process.env)).toBe(true);
    expect(built(root, { ...process.env, BASE_PATH: "/atlas/" })).toBe(false);
    await writeFile(join(root, "data/zone.yaml"), "c");
    expect(built(root, process.env)).toBe(false);
  });

  it("has to be repeated after it failed, or when what it made is gone or another", async () => {
    await build(root, process.env, { captured: true });
    await utimes(join(root, "dist/index.html"), 1, 1);
    expect(built(root, process.env)).toBe(false);
    await rm(join(root, "dist"), { recursive: true });
    expect(built(root, process.env)).toBe(false);
    await repository(`${writes} console.error("no zone"); process.exit(3);`);
    const { code, output } = await build(root, process.env, { captured: true });
    expect(code).not.toBe(0);
    expect(output).toContain("no zone");
    expect(built(root, process.env)).toBe(false);
  });
});
