import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, test } from "@playwright/test";

let running: ChildProcess | undefined;

/** `npm start` as npm runs it, in the repository as it stands. */
function start(PORT: string) {
  const child = spawn(process.execPath, ["src/build/start.mjs"], {
    // Node warns when both of these are set, as a runner's worker may have them.
    env: { ...process.env, PORT, FORCE_COLOR: undefined, NO_COLOR: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running = child;
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  return { child, said, ended: once(child, "close") };
}

/** The address that it says it serves at. */
async function addressOf({ child, said }: ReturnType<typeof start>) {
  if (child.stdout)
    for await (const line of createInterface(child.stdout)) {
      const [, address] = /^Pilot Zone Atlas: (http:\S+)$/.exec(line) ?? [];
      if (address) return address;
    }
  throw new Error(`it did not start:\n${said.out}${said.err}`);
}

test.afterEach(() => void running?.kill("SIGKILL"));

test("it serves the finished page as it is built, in both languages, with its headers", async () => {
  const started = start("0");
  const address = await addressOf(started);
  expect(started.said.out).toBe(`Pilot Zone Atlas: ${address}\n`);
  for (const [path, language] of [
    ["", "zh-CN"],
    ["en/", "en"],
  ] as const) {
    const answer = await fetch(new URL(path, address), { headers: { "Accept-Encoding": "br" } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(answer.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-.*require-trusted-types-for 'script'/,
    );
    expect(await answer.text()).toMatch(
      new RegExp(`^<!doctype html>\\s*<html[^>]* lang="${language}`, "i"),
    );
  }
});

test("it serves the other files that its page names, kept for a year where they are hashed", async () => {
  const address = await addressOf(start("0"));
  const page = await (await fetch(address)).text();
  const names = [...page.matchAll(/(?:href|src)="([^"#?]+\.(?:js|css|svg|json|woff2))"/g)];
  const files = names
    .map(([, name = ""]) => new URL(name, address))
    .filter(({ host }) => host === new URL(address).host);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const answer = await fetch(file);
    expect(answer.status, file.pathname).toBe(200);
    const kept = file.pathname.includes("/assets/") ? /immutable/ : /no-cache/;
    expect(answer.headers.get("cache-control"), file.pathname).toMatch(kept);
  }
});

for (const signal of ["SIGINT", "SIGTERM"] as const)
  test(`it ends cleanly on ${signal}`, async () => {
    const started = start("0");
    await addressOf(started);
    started.child.kill(signal);
    expect(await started.ended).toEqual([0, null]);
    expect(started.said.err).toBe("");
  });

for (const [what, port, line] of [
  ["a taken port", "", /^port \d+ is taken; set PORT to another one\n$/],
  ["a port that is none", "atlas", /^invalid PORT “atlas”; expected a whole number.*\n$/],
] as const)
  test(`it refuses ${what} in one line`, async ({ baseURL }) => {
    const { ended, said } = start(port || new URL(baseURL ?? "").port);
    expect(await ended).toEqual([1, null]);
    expect(said).toEqual({ out: "", err: expect.stringMatching(line) });
  });
