import { Refusal } from "../src/build/address.mjs";
import { run } from "../src/build/command.mjs";
import { findChromium } from "./chromium.mjs";

const debian = ["chromium", "fonts-noto-cjk"];

/**
 * Whether the system has a font with Chinese characters; only asked where
 * fontconfig decides, since other systems bring one along.
 * @param {string} root
 */
async function hasChineseFont(root) {
  if (process.platform !== "linux") return true;
  const { code, output } = await run("fc-list", [":lang=zh-cn", "family"], {
    cwd: root,
    captured: true,
  });
  return code === 0 && output.trim() !== "";
}

/**
 * Installs a browser and a Chinese font where the system lets us.
 * @param {string} root
 * @throws {Refusal} with one line that says how, when there is no browser in the end
 */
export async function installBrowser(root) {
  const found = async () => ({
    chromium: findChromium(process.env) !== undefined,
    font: await hasChineseFont(root),
  });
  let here = await found();
  if (here.chromium && here.font) return;
  const mayInstall =
    process.platform === "linux" && process.getuid?.() === 0 && !process.env.CHROMIUM;
  if (mayInstall) {
    const missing = debian.filter((name) => (name === "chromium" ? !here.chromium : !here.font));
    console.log(`Installing ${missing.join(" and ")} (apt-get) …`);
    const options = {
      cwd: root,
      captured: true,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    const wait = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
    await run("apt-get", [...wait, "update"], options);
    const install = [...wait, "install", "--yes", "--no-install-recommends", ...missing];
    const { code, output } = await run("apt-get", install, options);
    if (code !== 0) console.log(output.trim().split("\n").slice(-5).join("\n"));
    here = await found();
  }
  const how = `apt-get install ${debian.join(" ")}`;
  if (!here.font) console.log(`no Chinese font found: pictures may show boxes; on Debian: ${how}`);
  if (!here.chromium)
    throw new Refusal(`no Chromium found; on Debian: ${how}; elsewhere set CHROMIUM to its path`);
}
