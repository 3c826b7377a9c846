import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { installBrowser } from "./browser.mjs";

/** A system whose only programs are the ones that a test puts there. */
let bin = "";
const said: string[] = [];

async function program(name: string, script: string) {
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, name), 0o755);
}

/** The browsers that are only nice to have. */
const others = () =>
  Promise.all(
    ["chromium-headless-shell", "firefox-esr", "WebKitWebDriver", "Xvfb"].map((name) =>
      program(name, ""),
    ),
  );

beforeEach(async () => {
  bin = await mkdtemp(join(tmpdir(), "atlas-bin-"));
  said.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
});

afterEach(() => rm(bin, { recursive: true }));

const leftOut = [
  "no Chromium without a window found, tests take a quarter longer; on Debian: apt-get install chromium-headless-shell",
  "no Firefox found, its tests are left out; on Debian: apt-get install firefox-esr",
  "no WebKit found, its tests are left out; on Debian: apt-get install webkit2gtk-driver xvfb",
];

const install = (isRoot: boolean, env = {}) =>
  installBrowser(bin, { env: { PATH: bin, ...env }, isRoot });

describe.runIf(process.platform === "linux")("installBrowser", () => {
  it("leaves a system alone that has all", async () => {
    await program("chromium", "");
    await others();
    await program("fc-list", "echo Noto");
    await program("apt-get", "echo asked >> apt.log");
    await install(true);
    await expect(readFile(join(bin, "apt.log"))).rejects.toThrow("ENOENT");
    expect(said).toEqual([]);
  });

  it("installs what is missing where it is root, and nothing else", async () => {
    await program("fc-list", "echo Noto");
    await others();
    await program(
      "apt-get",
      `echo "$@" >> apt.log; printf '#!/bin/sh' > chromium; /bin/chmod +x chromium`,
    );
    await install(true);
    expect(await readFile(join(bin, "apt.log"), "utf8")).toMatch(
      /^.* update\n.* install --yes --no-install-recommends chromium\n$/,
    );
  });

  it.each([
    ["it is not root", false, {}],
    ["another browser was named", true, { CHROMIUM: "/opt/gone" }],
    ["the system refuses", true, {}],
  ])("says in one line how, when %s", async (_, isRoot, env) => {
    await program("fc-list", "echo Noto");
    await program("apt-get", "exit 100");
    await expect(install(isRoot, env)).rejects.toThrow(
      /^no Chromium found; on Debian: apt-get install chromium; elsewhere set CHROMIUM to its path$/,
    );
  });

  it("goes on without a Chinese font, and says so", async () => {
    await program("chromium", "");
    await others();
    await install(false);
    expect(said).toEqual([
      "no Chinese font found, pictures may show boxes; on Debian: apt-get install fonts-noto-cjk",
    ]);
  });

  it("installs other browsers after what is needed, so that a system without them still has the rest", async () => {
    await program("fc-list", "echo Noto");
    await program(
      "apt-get",
      `echo "$@" >> apt.log
      for name; do :; done
      if [ "$name" = chromium ]; then printf '#!/bin/sh' > chromium; /bin/chmod +x chromium; fi
      if [ "$name" = xvfb ]; then echo no such package; exit 100; fi`,
    );
    await install(true);
    expect(await readFile(join(bin, "apt.log"), "utf8")).toMatch(
      /^.* update\n.* install .* chromium\n.* install .* chromium-headless-shell firefox-esr webkit2gtk-driver xvfb\n$/,
    );
    expect(said).toEqual([
      "Installing chromium and chromium-headless-shell and firefox-esr and webkit2gtk-driver and xvfb (apt-get) …",
      "no such package",
      ...leftOut,
    ]);
  });

  it("goes on without other browsers where it may not install, and says so in a line for each", async () => {
    await program("chromium", "");
    await program("fc-list", "echo Noto");
    await install(false);
    expect(said).toEqual([...leftOut]);
  });
});
