import type { Shell } from "../../src/build/page";

const hashes = { scriptHashes: [], styleHashes: [] };
/** What the bundler would make, in its place. */
export const shell: Shell = {
  site: { base: "/", url: "https://example.org" },
  styles: ".first{color:red}",
  boot: "boot()",
  head: "head()",
  hashes,
  policy: "default-src 'none'",
  script: "assets/main.js",
  preloads: ["assets/part.js"],
  dataset: "assets/dataset.json",
};
