import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basePathOf } from "../../src/build/address.mjs";
import { rulesFrom } from "../../src/build/serve.mjs";
import { answerTo } from "../../src/build/static.mjs";
import type { Fault } from "./fault-cases";
import { test as base } from "./page";

/** A server of a test's own, which fails as it is told. */
export interface Faulty {
  /** From now on requests for the paths fail so, and no others. */
  fail(paths: string | readonly string[], fault: Fault): void;
  /** From now on every request is answered. */
  mend(): void;
  /**
   * From now on there is another version of the site, and the files of the first are gone:
   * all of them, or the one with this path.
   */
  renew(path?: string): void;
  /** Paths that were asked for, since something was last told to fail. */
  asked(): readonly string[];
}

const moved = "<!doctype html><title>moved</title><h1>moved</h1>";
const html = { "Content-Type": "text/html" };

function failAs(fault: Fault, response: ServerResponse, body: Buffer, type: string): void {
  switch (fault) {
    case "held":
      return;
    case "refused":
      response.destroy();
      return;
    case "cut":
      response.writeHead(200, { "Content-Type": type, "Content-Length": body.length });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
      return;
    case "error":
      response.writeHead(500, { "Content-Type": "text/plain" }).end("server error\n");
      return;
    case "gone":
      response.writeHead(404, html).end(moved);
      return;
    case "page":
      response.writeHead(200, html).end(moved);
  }
}

const named = /assets\/[\w-]+\.(?:json|js|css)/;
const folder = "assets/renewed/";

/** A file as the other version has it: the files that it replaced have another address. */
const anew = (body: Buffer, replaced: (path: string) => boolean): Buffer =>
  Buffer.from(
    body
      .toString()
      .replace(/<title>.*?<\/title>/, "<title>renewed</title>")
      .replace(new RegExp(named, "g"), (address) =>
        replaced(address) ? address.replace("assets/", folder) : address,
      ),
  );

/** Playwright's test with the finished build on a server that fails as it is told. */
export const test = base.extend<{ faulty: Faulty & { readonly address: string } }>({
  faulty: async ({ browserName: _browserName }, use) => {
    const site = {
      root: "dist",
      base: basePathOf(process.env["BASE_PATH"]),
      rules: rulesFrom(".cache/headers.json"),
    };
    let failing: { readonly paths: readonly string[]; readonly fault: Fault } | undefined;
    let renewed: ((path: string) => boolean) | undefined;
    let asked: string[] = [];
    async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const { method = "GET", url: target = "/" } = request;
      const path = target.split("?")[0] ?? "";
      asked.push(path);
      const { status, file, text, ...answer } = await answerTo(
        {
          method,
          target: renewed ? target.replace(folder, "assets/") : target,
          headers: { ...request.headers, "accept-encoding": "identity" },
        },
        site,
      );
      const type = answer.headers["Content-Type"] ?? "";
      const stored = Buffer.from(
        file ? readFileSync(file.path).subarray(file.start, file.end) : (text ?? ""),
      );
      const fault = failing?.paths.includes(path) ? failing.fault : renewed?.(path) && "gone";
      if (fault) return failAs(fault, response, stored, type);
      const body = renewed && /html|javascript/.test(type) ? anew(stored, renewed) : stored;
      // Nothing from a cache: each page asks for all that it needs.
      const headers = { ...answer.headers, "Cache-Control": "no-store" };
      response.writeHead(status, { ...headers, "Content-Length": body.length });
      response.end(method === "HEAD" ? undefined : body);
    }
    const server = createServer((request, response) => void respond(request, response));
    await new Promise<void>((done) => server.listen(0, "localhost", done));
    const { port } = server.address() as AddressInfo;
    await use({
      address: `http://localhost:${port}${site.base}`,
      fail: (paths, fault) => {
        failing = { paths: [paths].flat(), fault };
        asked = [];
      },
      mend: () => {
        failing = undefined;
      },
      renew: (one) => {
        renewed = (path) => named.test(path) && (one?.endsWith(path) ?? true);
      },
      asked: () => [...new Set(asked)],
    });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
  baseURL: async ({ faulty }, use) => use(faulty.address),
  page: async ({ page, context }, use) => {
    // A browser's cache lets a second request for an address wait 20 s for the first.
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    await use(page);
  },
});
