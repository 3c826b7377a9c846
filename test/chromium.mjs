import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** What a Chromium is called, the freest first. */
const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

/** Where it lives on systems that keep programs off the PATH. */
const places = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The system's Chromium: what `CHROMIUM` says, else the first on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @param {(path: string) => boolean} [isProgram]
 * @returns {string | undefined} nothing when there is none, or not the one that is named
 */
export function findChromium(env, isProgram = runs) {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  /** @param {string} name */
  const onPath = (name) => folders.map((folder) => join(folder, name));
  const named = env.CHROMIUM;
  if (named) return (isAbsolute(named) ? [named] : onPath(named)).find((path) => isProgram(path));
  return [...names.flatMap((name) => onPath(name)), ...places].find((path) => isProgram(path));
}

/** What it is started with: no calls home, and no sandbox where root may not have one. */
export const chromiumArgs = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  "--force-color-profile=srgb",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
