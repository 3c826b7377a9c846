import { Refusal } from "../src/build/address.mjs";
import { run } from "../src/build/command.mjs";
import { findChromium, findFirefox, findHeadlessShell, findWebKit } from "./chromium.mjs";

/** Browsers that tests can do without, and what is said where they are not. */
const others = [
  {
    ...{ name: "Chromium without a window", find: findHeadlessShell },
    ...{ packages: ["chromium-headless-shell"], without: "tests take a quarter longer" },
  },
  {
    ...{ name: "Firefox", find: findFirefox },
    ...{ packages: ["firefox-esr"], without: "its tests are left out" },
  },
  {
    ...{ name: "WebKit", find: findWebKit },
    ...{ packages: ["webkit2gtk-driver", "xvfb"], without: "its tests are left out" },
  },
];

/**
 * Whether the system has a font with Chinese characters; only asked where
 * fontconfig decides, since other systems bring one along.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
async function hasChineseFont(root, env) {
  if (process.platform !== "linux") return true;
  const options = { cwd: root, env, captured: true };
  const { code, output } = await run("fc-list", [":lang=zh-cn", "family"], options);
  return code === 0 && output.trim() !== "";
}

/**
 * Installs what is needed, and then what is only nice to have: a system may not know it.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} needed
 * @param {readonly string[]} nice
 */
async function aptInstall(root, env, needed, nice) {
  console.log(`Installing ${[...needed, ...nice].join(" and ")} (apt-get) …`);
  const wait = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
  const options = {
    cwd: root,
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
    captured: true,
  };
  await run("apt-get", [...wait, "update"], options);
  for (const packages of [needed, nice].filter(({ length }) => length > 0)) {
    const args = [...wait, "install", "--yes", "--no-install-recommends", ...packages];
    const { code, output } = await run("apt-get", args, options);
    if (code !== 0) console.log(output.trim().split("\n").slice(-5).join("\n"));
  }
}

/**
 * Installs the browsers and a Chinese font where the system lets us.
 * @param {string} root
 * @param {{ env?: NodeJS.ProcessEnv, isRoot?: boolean }} [options]
 * @throws {Refusal} with one line that says how, when there is no Chromium in the end
 */
export async function installBrowser(
  root,
  { env = process.env, isRoot = process.getuid?.() === 0 } = {},
) {
  const missing = async () => [
    ...(findChromium(env) ? [] : ["chromium"]),
    ...((await hasChineseFont(root, env)) ? [] : ["fonts-noto-cjk"]),
  ];
  const missingOthers = () => others.filter(({ find }) => !find(env));
  const nice = missingOthers().flatMap(({ packages }) => packages);
  let wanted = await missing();
  const lacking = wanted.length + nice.length > 0;
  if (lacking && isRoot && process.platform === "linux" && !env.CHROMIUM) {
    await aptInstall(root, env, wanted, nice);
    wanted = await missing();
  }
  const how = `on Debian: apt-get install ${wanted.join(" ")}`;
  if (wanted.includes("chromium"))
    throw new Refusal(`no Chromium found; ${how}; elsewhere set CHROMIUM to its path`);
  if (wanted.length > 0) console.log(`no Chinese font found, pictures may show boxes; ${how}`);
  for (const { name, packages, without } of missingOthers())
    console.log(`no ${name} found, ${without}; on Debian: apt-get install ${packages.join(" ")}`);
}
