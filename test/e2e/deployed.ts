import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { basePathOf } from "../../src/build/address.mjs";
import type { HeaderRule } from "../../src/build/headers";
import { precacheEntries, workerScript } from "../../src/build/precache";
import { serve } from "../../src/build/serve.mjs";
import { test as base } from "./page";

/** A site of a test's own: a copy of the build that it may change, break and cut off. */
export interface Deployed {
  readonly address: string;
  /** Changes a file as a new deploy would, and the worker with it. */
  deploy(path: string, change: (text: string) => string): Promise<void>;
  /** Replaces what stands at a path, behind the worker's back; returns what puts it back. */
  damage(path: string, change: (body: Buffer) => Buffer): Promise<() => Promise<void>>;
  /** The path of the first file whose name matches. */
  find(name: RegExp): Promise<string>;
  /** Ends all connections and takes no more. */
  cut(): Promise<void>;
}

const basePath = basePathOf(process.env["BASE_PATH"]);
const packed = /\.(?:br|gz)$/;

async function filesIn(folder: string) {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names
      .filter((name) => !packed.test(name))
      .map(async (name) =>
        (await stat(join(folder, name))).isFile()
          ? { path: name.replaceAll("\\", "/"), body: await readFile(join(folder, name)) }
          : undefined,
      ),
  );
  return files.filter((file) => file !== undefined);
}

/** Playwright's test with a deployed site; its context may have workers. */
export const test = base.extend<{ deployed: Deployed; embeds: boolean }>({
  workers: true,
  // Half of what is kept: a test of how it is kept needs none of them.
  embeds: [true, { option: true }],
  deployed: async ({ embeds }, use) => {
    const folder = await mkdtemp(join(tmpdir(), "atlas-deployed-"));
    // Without compressed forms, so that a file has one body.
    const goes = (from: string) => !packed.test(from) && (embeds || basename(from) !== "embed");
    await cp("dist", folder, { recursive: true, filter: goes });
    const rules = JSON.parse(
      await readFile(".cache/headers.json", "utf8"),
    ) as readonly HeaderRule[];
    const { address, close } = await serve({ root: folder, base: basePath, rules, port: 0 });
    const inside = (path: string) => join(folder, path);
    const listAnew = async () => {
      const worker = await readFile(inside("sw.js"), "utf8");
      const code = worker.slice(worker.indexOf(";\n") + 2, -2);
      const entries = precacheEntries(await filesIn(folder), basePath, rules);
      await writeFile(inside("sw.js"), workerScript(entries, code));
    };
    if (!embeds) await listAnew();
    await use({
      address,
      deploy: async (path, change) => {
        await writeFile(inside(path), change(await readFile(inside(path), "utf8")));
        await listAnew();
      },
      damage: async (path, change) => {
        const body = await readFile(inside(path));
        await writeFile(inside(path), change(body));
        return () => writeFile(inside(path), body);
      },
      find: async (name) => {
        const found = (await filesIn(folder)).find(({ path }) => name.test(path));
        if (!found) throw new Error(`no file matches ${name}; expected one`);
        return found.path;
      },
      cut: close,
    });
    await close();
    await rm(folder, { recursive: true });
  },
  baseURL: async ({ deployed }, use) => use(deployed.address),
});
