import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { compressed } from "../../src/build/compress";
import { headerRules } from "../../src/build/headers";
import { nginxConf } from "../../src/build/hosts";

const base = "/atlas/";
const rules = headerRules({ scriptHashes: [], styleHashes: [], base });
const page = `<!doctype html><title>atlas</title>${"<p>words</p>".repeat(200)}`;
const files: Record<string, string> = {
  "index.html": page,
  "en/index.html": page,
  "404.html": "<title>nothing here</title>",
  "embed/targets/index.html": page,
  "assets/main-abc.js": "export {};".repeat(200),
  "data/facts.csv": "\ufeffid,subject\r\n",
};

const nginx = spawnSync("nginx", ["-v"]).error ? undefined : "nginx";
const folder = mkdtempSync(join(tmpdir(), "atlas-nginx-"));
let port = 0;
let server: ChildProcess | undefined;

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: found } = probe.address() as AddressInfo;
      probe.close(() => done(found));
    });
  });

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

const ask = (path: string, headers = {}, method = "GET") =>
  new Promise<Answer>((done, fail) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on("error", fail)
      .end();
  });

beforeAll(async () => {
  if (!nginx) return;
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, "site", base, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    for (const [name, body] of Object.entries(await compressed(file, Buffer.from(text))))
      writeFileSync(name, body);
  }
  port = await freePort();
  const conf = nginxConf(rules, base)
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replace("root /usr/share/nginx/html", `root ${join(folder, "site")}`);
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr;\nevents {}\nhttp { access_log off; ${temp.join(" ")}\n${conf} }`,
  );
  server = spawn(nginx, ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "inherit" });
  await vi.waitFor(
    async () => {
      const { status } = await ask(base);
      if (status !== 200) throw new Error(`nginx answered ${status}; expected 200`);
    },
    { timeout: 5000 },
  );
});

afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true });
});

if (nginx) {
  it("serves a page with its own policy, and an embed with another", async () => {
    const home = await ask(base);
    expect(home.headers["content-security-policy"]).toContain("frame-ancestors 'self'");
    expect(home.headers["cache-control"]).toBe("no-cache");
    expect(home.headers["content-type"]).toBe("text/html; charset=utf-8");
    const embed = await ask(`${base}embed/targets/`);
    expect(embed.headers["content-security-policy"]).not.toContain("frame-ancestors");
  });

  it("does not let a written path borrow another page's policy", async () => {
    const borrowed = await ask(`${base}embed/..%2findex.html`);
    expect(borrowed.headers["content-security-policy"]).toContain("frame-ancestors 'self'");
  });

  it("keeps hashed names for a year and lets everyone read them", async () => {
    const { headers } = await ask(`${base}assets/main-abc.js`);
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
  });

  it("sends the gzip form that the build made, and says that it varies", async () => {
    const { headers, body } = await ask(base, { "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(headers["vary"]).toContain("Accept-Encoding");
    expect(body.length).toBeLessThan(page.length);
  });

  it("answers a wrong address with 404.html, and hides the compressed forms", async () => {
    const wrong = await ask(`${base}nowhere`);
    expect(wrong.status).toBe(404);
    expect(wrong.body.toString()).toContain("nothing here");
    expect((await ask(`${base}index.html.gz`)).status).toBe(404);
  });

  it("adds the slash that a folder lacks", async () => {
    const { status, headers } = await ask(`${base}en`);
    expect(status).toBe(301);
    expect(headers["location"]).toBe(`${base}en/`);
  });

  it("knows HEAD, ranges, entity tags, and nothing that writes", async () => {
    const head = await ask(base, {}, "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
    const part = await ask(`${base}data/facts.csv`, { range: "bytes=0-2" });
    expect([part.status, part.body.length]).toEqual([206, 3]);
    const { headers } = await ask(base);
    expect((await ask(base, { "if-none-match": headers["etag"] })).status).toBe(304);
    expect((await ask(base, {}, "POST")).status).toBe(405);
  });
} else
  it("cannot run a site under nginx here: it is not installed (apt-get install nginx-light)", () => {
    console.info("nginx is not installed: its configuration was written but not run");
    expect(nginxConf(rules, base)).toContain("server {");
  });
