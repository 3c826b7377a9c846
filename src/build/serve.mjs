import { createReadStream, readFileSync, realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { basePathOf, portOf, Refusal } from "./address.mjs";
import { answerTo } from "./static.mjs";

/** @typedef {import("./static.mjs").Site} Site */

/** Both loopback addresses: `localhost` is one here and the other there. */
const loopback = ["127.0.0.1", "::1"];

/** What holds even where no build has written rules. */
const safe = [
  {
    pattern: "*",
    headers: {
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
    },
  },
];

/**
 * The header rules that the build wrote, or safe ones.
 * @param {string} path of headers.json
 * @returns {Site["rules"]}
 * @throws {Refusal} when the file is there but cannot be read
 */
export function rulesFrom(path) {
  if (!statSync(path, { throwIfNoEntry: false })) return safe;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Refusal(`cannot read ${path}; expected the header rules that a build writes there`);
  }
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Site} site
 */
async function respond(request, response, site) {
  const { method = "", url: target = "" } = request;
  try {
    const answer = await answerTo({ method, target, headers: request.headers }, site);
    response.writeHead(answer.status, answer.headers);
    if (method === "HEAD" || !answer.file || answer.file.start === answer.file.end) {
      response.end(method === "HEAD" ? undefined : answer.text);
      return;
    }
    const { path, start, end } = answer.file;
    await pipeline(createReadStream(path, { start, end: end - 1 }), response);
  } catch {
    // Whatever went wrong is ours; the reader learns that much and no more.
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { "Content-Type": "text/plain" }).end("server error\n");
  }
}

/**
 * @param {Site} site
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import("node:http").Server>}
 */
const listen = (site, host, port) =>
  new Promise((done, fail) => {
    const server = createServer((request, response) => void respond(request, response, site));
    server.once("error", fail);
    server.listen({ host, port }, () => done(server));
  });

/**
 * @param {unknown} error
 * @returns {string | undefined}
 */
const codeOf = (error) =>
  error instanceof Error && "code" in error ? String(error.code) : undefined;

/**
 * Serves a folder at localhost.
 * @param {Site & { port: number }} options port 0 lets the system choose
 * @throws {Refusal} when the port is taken or may not be used
 */
export async function serve({ port, ...site }) {
  /** @type {import("node:http").Server[]} */
  const servers = [];
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise((done) => server.close(done));
        server.closeAllConnections();
        return closed;
      }),
    );
  };
  let chosen = port;
  for (const host of loopback) {
    try {
      const server = await listen(site, host, chosen);
      servers.push(server);
      const bound = server.address();
      if (bound && typeof bound === "object") chosen = bound.port;
    } catch (error) {
      const code = codeOf(error);
      // A machine without IPv6 still has its other loopback address.
      if (servers.length > 0 && code !== "EADDRINUSE") continue;
      await close();
      if (code === "EADDRINUSE")
        throw new Refusal(`port ${chosen} is taken; set PORT to another one`);
      if (code === "EACCES")
        throw new Refusal(`port ${chosen} may not be used here; set PORT to another one`);
      throw new Refusal(`cannot serve at ${host}, port ${chosen} (${code ?? "unknown reason"})`);
    }
  }
  return { address: `http://localhost:${chosen}${site.base}`, close };
}

/**
 * Asks for a port and gives it back.
 * @param {number} port
 * @throws {Refusal} when it is taken or may not be used
 */
export async function free(port) {
  const { close } = await serve({ port, root: "", base: "/", rules: [] });
  await close();
}

/**
 * Serves a finished build as the environment says, until a signal ends it.
 * @param {string} root the repository
 * @param {NodeJS.ProcessEnv} env
 */
export async function serveBuild(root, env) {
  const { address, close } = await serve({
    root: join(root, "dist"),
    base: basePathOf(env.BASE_PATH),
    rules: rulesFrom(join(root, ".cache", "headers.json")),
    port: portOf(env.PORT),
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close());
  console.log(`Pilot Zone Atlas: ${address}`);
}

const script = fileURLToPath(import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === script)
  await serveBuild(resolve(script, "../../.."), process.env).catch((error) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  });
