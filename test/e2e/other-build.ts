import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { basePathOf } from "../../src/build/address.mjs";
import { sources } from "../../src/build/rebuild.mjs";
import { rulesFrom, serve } from "../../src/build/serve.mjs";

const root = resolve(import.meta.dirname, "../..");
/** Compresses in a tenth of the time, which was half of a build. */
const quick = new URL("quick-compression.mjs", import.meta.url);

/** An atlas that is built and served beside the one under test. */
export interface OtherBuild {
  /** Where it is served. */
  readonly address: string;
  /** What its files hold. */
  read(path: string): Promise<string>;
  end(): Promise<void>;
}

/**
 * Builds an atlas from other data, in a folder of its own.
 * @param lay writes the data into a copy of data/
 */
export async function otherBuild(
  lay: (data: string) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): Promise<OtherBuild> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-other-"));
  const data = join(folder, "other-data");
  for (const name of sources) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  await cp(join(root, "data"), data, { recursive: true });
  await lay(data);
  await promisify(execFile)(process.execPath, ["src/build/build.mjs"], {
    cwd: folder,
    env: {
      ...process.env,
      ...env,
      ATLAS_DATA: data,
      NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import=${quick}`,
    },
  });
  const { address, close } = await serve({
    root: join(folder, "dist"),
    base: basePathOf(env["BASE_PATH"]),
    rules: rulesFrom(join(folder, ".cache", "headers.json")),
    port: 0,
  });
  return {
    address,
    read: (path) => readFile(join(folder, "dist", path), "utf8"),
    end: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Replaces what a file of the data says, once. */
export async function rewrite(path: string, said: string, wanted: string): Promise<void> {
  const text = await readFile(path, "utf8");
  if (!text.includes(said)) throw new Error(`no “${said}” in ${path}; expected it there`);
  await writeFile(path, text.replace(said, wanted));
}
