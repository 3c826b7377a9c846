import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { stamped } from "./rebuild.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

// Vite announces a stricter way of loading its configuration at every start.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = "true";

await stamped(root, process.env, async () => {
  await build({ logLevel: "warn" });
  await build({ logLevel: "warn", build: { ssr: "src/build/main.ts" } });
  await import(pathToFileURL(resolve(".cache/build/main.js")).href);
});
