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

/**
 * Whether a path is a program that may be started.
 * @param {string} path
 */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where programs of these names may lie, by the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} programs
 */
function onPath(env, programs) {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Debian's Firefox on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} nothing when there is none
 */
export const findFirefox = (env) => onPath(env, ["firefox-esr"]).find((path) => runs(path));

/**
 * Whether the system has WebKit with its driver, and a screen to show it on.
 * @param {NodeJS.ProcessEnv} env
 */
export const findWebKit = (env) =>
  ["WebKitWebDriver", "Xvfb"].every((name) => onPath(env, [name]).some((path) => runs(path)));

/**
 * The system's Chromium: what `CHROMIUM` says, else the first on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @param {(path: string) => boolean} [isProgram]
 * @returns {string | undefined} nothing when there is none, or not the one that is named
 */
export function findChromium(env, isProgram = runs) {
  const named = env.CHROMIUM;
  if (named)
    return (isAbsolute(named) ? [named] : onPath(env, [named])).find((path) => isProgram(path));
  return [...onPath(env, names), ...places].find((path) => isProgram(path));
}

/**
 * Chromium without a window, which is what Playwright itself takes where it may download browsers:
 * `CHROMIUM` names one for all tests.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} nothing when there is none, or another one is named
 */
export const findHeadlessShell = (env) =>
  env.CHROMIUM ? undefined : onPath(env, ["chromium-headless-shell"]).find((path) => runs(path));

/** What Playwright turns off, said again since the last list of features replaces all before it. */
const playwrightsFeatures = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
];

/** Pages that a window prepares for its own address bar, at a third of the cost of a visit. */
const addressBar = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** What it is started with: no calls home, and no sandbox where root may not have one. */
export const chromiumArgs = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  "--force-color-profile=srgb",
  `--disable-features=${[...playwrightsFeatures, ...addressBar].join(",")}`,
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
