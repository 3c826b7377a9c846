import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { build } from "vite";

// Vite announces a stricter way of loading its configuration at every start.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = "true";

await build({ logLevel: "warn" });
await build({ logLevel: "warn", build: { ssr: "src/build/main.ts" } });
await import(pathToFileURL(resolve(".cache/build/main.js")).href);
