import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Refusal } from "../../src/build/address.mjs";
import { headerRules } from "../../src/build/headers";
import { free, rulesFrom, serve } from "../../src/build/serve.mjs";

const script = "export const answer = 42;\n".repeat(40);
const files: Record<string, string | Buffer> = {
  "site/index.html": "<h1>先导区</h1>",
  "site/en/index.html": "<h1>zones</h1>",
  "site/404.html": "<h1>nothing here</h1>",
  "site/404.html.br": brotliCompressSync("<h1>nothing here</h1>"),
  "site/assets/main-3f2a.js": script,
  "site/assets/main-3f2a.js.br": brotliCompressSync(script),
  "site/assets/main-3f2a.js.gz": gzipSync(script),
  "site/data/facts.csv": "0123456789",
  "site/data/空.txt": "",
  "site/.secret": "no",
  "site/empty/readme.txt": "no index here",
  "outside.txt": "not for you",
};

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

let folder = "";
let base = "";
let stop = () => Promise.resolve();

/** A bare request: nothing is decoded, followed or normalised on the way. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Reply>((done, fail) => {
    const { hostname, port } = new URL(base);
    request({ hostname, port, path, headers, method }, (response) => {
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

const listen = (path: string) =>
  serve({
    root: join(folder, "site"),
    base: path,
    rules: headerRules({ base: path, scriptHashes: [], styleHashes: [] }),
    port: 0,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-serve-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const { address, close } = await listen("/");
  base = address;
  stop = close;
});

afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

describe("files", () => {
  it("answers a folder with its index", async () => {
    const { status, headers, body } = await ask("/");
    expect([status, body.toString()]).toEqual([200, "<h1>先导区</h1>"]);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect((await ask("/en/?field=space")).body.toString()).toBe("<h1>zones</h1>");
  });

  it("sends a folder without its slash to the address with one, query and all", async () => {
    const { status, headers } = await ask("/en?field=space&x=?");
    expect([status, headers.location]).toEqual([308, "/en/?field=space&x=?"]);
    expect(headers["cache-control"]).toBe("no-cache");
  });

  it("decodes names and sends empty files", async () => {
    const { status, headers, body } = await ask(encodeURI("/data/空.txt"));
    expect([status, body.length, headers["content-length"]]).toEqual([200, 0, "0"]);
  });

  it("answers HEAD like GET, without the body", async () => {
    const { status, headers, body } = await ask("/data/facts.csv", {}, "HEAD");
    expect([status, headers["content-length"], body.length]).toEqual([200, "10", 0]);
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
  });

  it("refuses every other method", async () => {
    const { status, headers } = await ask("/", {}, "POST");
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

describe("what is not there", () => {
  it.each([
    ["an unknown name", "/nothing"],
    ["a file with a slash", "/data/facts.csv/"],
    ["a folder without an index", "/empty/"],
    ["a folder without an index or slash", "/empty"],
    ["a hidden file", "/.secret"],
    ["a way out", "/../outside.txt"],
    ["an encoded way out", "/%2e%2e/outside.txt"],
    ["an encoded slash", "/data/..%2f..%2foutside.txt"],
    ["a backslash", "/..\\outside.txt"],
    ["a null byte", "/index.html%00.txt"],
    ["a broken escape", "/%E0%A4%A"],
    ["another host in disguise", "//example.org/en"],
    ["another host by its whole address", "http://example.org/en"],
  ])("answers %s with the site's own page and 404", async (_, path) => {
    const { status, headers, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, "<h1>nothing here</h1>"]);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  it("is never kept, and has the page's own policy wherever it was asked for", async () => {
    const { status, headers } = await ask("/assets/gone.js", { "Accept-Encoding": "br" });
    expect([status, headers["cache-control"], headers["content-encoding"]]).toEqual([
      404,
      "no-cache",
      "br",
    ]);
    expect(headers["content-security-policy"]).toContain("style-src 'self'");
  });
});

describe("encodings", () => {
  const path = "/assets/main-3f2a.js";
  const encoding = async (accepted: string) =>
    (await ask(path, { "Accept-Encoding": accepted })).headers["content-encoding"];

  it("prefers brotli, and follows what the client prefers", async () => {
    expect(await encoding("gzip, deflate, br, zstd")).toBe("br");
    expect(await encoding("gzip")).toBe("gzip");
    expect(await encoding("*")).toBe("br");
    expect(await encoding("br;q=0.5, gzip;q=0.8")).toBe("gzip");
    expect(await encoding("br;q=0, *")).toBe("gzip");
    expect(await encoding("identity")).toBeUndefined();
    expect(await encoding("")).toBeUndefined();
  });

  it("sends the bytes of the sibling under the type of the file, and varies", async () => {
    const { headers, body } = await ask(path, { "Accept-Encoding": "br" });
    expect(body.equals(brotliCompressSync(script))).toBe(true);
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(headers.vary).toBe("Accept-Encoding");
    expect((await ask(path)).headers.vary).toBe("Accept-Encoding");
    expect((await ask("/data/facts.csv")).headers.vary).toBeUndefined();
  });

  it("gives each encoding its own tag", async () => {
    const tags = await Promise.all(
      ["br", "gzip", ""].map(
        async (accepted) => (await ask(path, { "Accept-Encoding": accepted })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });
});

describe("caching", () => {
  it("keeps hashed names for a year and asks anew for the rest", async () => {
    expect((await ask("/assets/main-3f2a.js")).headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    for (const path of ["/", "/en/", "/data/facts.csv"])
      expect((await ask(path)).headers["cache-control"]).toBe("no-cache");
  });

  it("answers 304 to a tag it knows, weak, listed or starred", async () => {
    const { etag } = (await ask("/en/")).headers;
    for (const known of [String(etag), `W/${String(etag)}`, `"other", ${String(etag)}`, "*"]) {
      const { status, headers, body } = await ask("/en/", { "If-None-Match": known });
      expect([status, headers.etag, body.length]).toEqual([304, etag, 0]);
      expect(headers["content-security-policy"]).toBeDefined();
    }
    expect((await ask("/en/", { "If-None-Match": '"other"' })).status).toBe(200);
  });
});

describe("parts", () => {
  const part = async (Range: string, more = {}) => {
    const { status, headers, body } = await ask("/data/facts.csv", { Range, ...more });
    return [status, headers["content-range"], body.toString()];
  };

  it.each([
    ["bytes=0-3", 206, "bytes 0-3/10", "0123"],
    ["bytes=7-", 206, "bytes 7-9/10", "789"],
    ["bytes=8-99", 206, "bytes 8-9/10", "89"],
    ["bytes=-2", 206, "bytes 8-9/10", "89"],
    ["bytes=-99", 206, "bytes 0-9/10", "0123456789"],
    ["bytes=10-", 416, "bytes */10", ""],
    ["bytes=-0", 416, "bytes */10", ""],
    ["bytes=3-1", 200, undefined, "0123456789"],
    ["bytes=0-1,3-4", 200, undefined, "0123456789"],
    ["lines=0-1", 200, undefined, "0123456789"],
  ])("answers %s with %i", async (range, ...expected) => {
    expect(await part(range)).toEqual(expected);
  });

  it("sends the whole when the file is another one by now", async () => {
    const { etag } = (await ask("/data/facts.csv")).headers;
    expect((await part("bytes=0-3", { "If-Range": etag }))[0]).toBe(206);
    expect((await part("bytes=0-3", { "If-Range": '"old"' }))[0]).toBe(200);
  });

  it("takes a part of the file itself, not of its compressed form", async () => {
    const { headers, body } = await ask("/assets/main-3f2a.js", {
      Range: "bytes=0-5",
      "Accept-Encoding": "br",
    });
    expect([headers["content-encoding"], body.toString()]).toEqual([undefined, "export"]);
  });
});

describe("a base path", () => {
  it("is taken off before the file is looked for", async () => {
    const { address, close } = await listen("/atlas/");
    const root = base;
    base = address;
    try {
      expect((await ask("/atlas/en/")).body.toString()).toBe("<h1>zones</h1>");
      expect((await ask("/atlas")).headers.location).toBe("/atlas/");
      expect((await ask("/atlas/en")).headers.location).toBe("/atlas/en/");
      expect((await ask("/atlas/assets/main-3f2a.js")).headers["cache-control"]).toMatch(/immut/);
      for (const path of ["/", "/en/", "/atlasen/"]) expect((await ask(path)).status).toBe(404);
    } finally {
      base = root;
      await close();
    }
  });
});

describe("listening", () => {
  it("refuses a taken port in one line", async () => {
    const { port } = new URL(base);
    await expect(free(Number(port))).rejects.toThrow(
      new Refusal(`port ${port} is taken; set PORT to another one`),
    );
  });

  it("ends at once, whoever is still connected", async () => {
    const { address, close } = await listen("/");
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    await new Promise((done) => socket.once("connect", done));
    const ended = new Promise((done) => socket.once("close", done));
    await close();
    await ended;
    await expect(free(Number(port))).resolves.toBeUndefined();
  });
});

describe("header rules", () => {
  it("are safe ones where no build has written any", () => {
    expect(rulesFrom(join(folder, "none.json"))).toEqual([
      { pattern: "*", headers: expect.objectContaining({ "X-Content-Type-Options": "nosniff" }) },
    ]);
  });

  it("are refused in one line when they cannot be read", async () => {
    const path = join(folder, "broken.json");
    await writeFile(path, "{");
    expect(() => rulesFrom(path)).toThrow(Refusal);
  });
});
