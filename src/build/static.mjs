import { stat } from "node:fs/promises";
import { join } from "node:path";
import { contentType } from "./mime.mjs";

/**
 * What a static site answers to a request, as a value: nothing is sent here.
 *
 * @typedef {object} Site
 * @property {string} root folder that is served, and nothing outside it
 * @property {string} base path that every address begins with, a slash at both ends
 * @property {readonly import("./headers.ts").HeaderRule[]} rules later ones override earlier ones
 *
 * @typedef {object} Request
 * @property {string} method
 * @property {string} target path and query as they came
 * @property {Readonly<import("node:http").IncomingHttpHeaders>} headers
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string} [text] a body of its own
 * @property {{ path: string, start: number, end: number }} [file] a part of a file; `end` is exclusive
 *
 * @typedef {{ path: string, size: number, tag: string }} Stored
 */

const encodings = /** @type {const} */ ([
  ["br", ".br"],
  ["gzip", ".gz"],
]);

/**
 * All headers that the rules give a path.
 * @param {Site["rules"]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  const hits = rules.filter(({ pattern }) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...hits.map(({ headers }) => headers));
}

/**
 * The names on the way to a file, or nothing where the path points elsewhere.
 * @param {string} path below the base, as it came
 */
function segmentsOf(path) {
  const segments = path.split("/");
  try {
    const names = (segments.at(-1) === "" ? segments.slice(0, -1) : segments).map((name) =>
      decodeURIComponent(name),
    );
    const plain = names.every((name) => name !== "" && !/^\.(?!well-known$)|[/\\\0]/.test(name));
    return plain ? names : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @returns {Promise<import("node:fs").Stats | undefined>}
 */
const look = (path) => stat(path).catch(() => undefined);

/**
 * A file with its entity tag, or nothing where there is no such file.
 * @param {string} path
 * @param {string} suffix keeps the tags of one file's encodings apart
 * @returns {Promise<Stored | undefined>}
 */
async function stored(path, suffix = "") {
  const found = await look(path);
  if (!found?.isFile()) return undefined;
  const tag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}${suffix}"`;
  return { path, size: found.size, tag };
}

/**
 * How much a client wants an encoding, from 0 to 1.
 * @param {string} accepted
 * @param {string} encoding
 */
function wanted(accepted, encoding) {
  const entries = accepted.split(",").map((entry) => {
    const [name = "", ...parameters] = entry
      .toLowerCase()
      .split(";")
      .map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    return { name, quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  const entry =
    entries.find(({ name }) => name === encoding) ?? entries.find(({ name }) => name === "*");
  return entry?.quality ?? 0;
}

/**
 * The bytes asked for: all, a part, or none that exist.
 * @param {string | undefined} range
 * @param {number} size
 * @returns {{ start: number, end: number } | "all" | "none"}
 */
function part(range, size) {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? "") ?? [];
  if (first === "" && last === "") return "all";
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "none" : { start: size - length, end: size };
  }
  const start = Number(first);
  if (last !== "" && Number(last) < start) return "all";
  const end = last === "" ? size : Math.min(Number(last) + 1, size);
  return start < size ? { start, end } : "none";
}

/**
 * @param {string | undefined} listed what If-None-Match says
 * @param {string} tag
 */
const known = (listed, tag) =>
  (listed ?? "").split(",").some((entry) => ["*", tag].includes(entry.trim().replace(/^W\//, "")));

/**
 * A file as this request wants it: encoded, in part, or not at all when it is known already.
 * @param {Stored} original
 * @param {Request} request
 * @param {Record<string, string>} headers
 * @returns {Promise<Answer>}
 */
async function found(original, request, headers) {
  const asked = request.headers;
  const siblings = await Promise.all(
    encodings.map(async ([encoding, ending]) => ({
      encoding,
      file: await stored(original.path + ending, `-${encoding}`),
    })),
  );
  const accepted = asked["accept-encoding"] ?? "";
  // A part is a part of the file itself, never of its compressed form.
  const [best] = siblings
    .filter(({ file, encoding }) => file && !asked.range && wanted(accepted, encoding) > 0)
    .toSorted((a, b) => wanted(accepted, b.encoding) - wanted(accepted, a.encoding));
  const { path, size, tag } = best?.file ?? original;
  const about = {
    ...headers,
    "Content-Type": contentType(original.path),
    "Accept-Ranges": "bytes",
    ETag: tag,
    ...(siblings.some(({ file }) => file) && { Vary: "Accept-Encoding" }),
    ...(best && { "Content-Encoding": best.encoding }),
  };
  if (known(asked["if-none-match"], tag)) return { status: 304, headers: about };
  const stale = asked["if-range"] !== undefined && asked["if-range"] !== tag;
  const range = request.method === "GET" && !stale ? part(asked.range, size) : "all";
  if (range === "none")
    return {
      status: 416,
      headers: { ...about, "Content-Range": `bytes */${size}`, "Content-Length": "0" },
    };
  const { start, end } = range === "all" ? { start: 0, end: size } : range;
  return {
    status: range === "all" ? 200 : 206,
    headers: {
      ...about,
      "Content-Length": String(end - start),
      ...(range !== "all" && { "Content-Range": `bytes ${start}-${end - 1}/${size}` }),
    },
    file: { path, start, end },
  };
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
const told = (status, text, headers = {}) => ({
  status,
  headers: {
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    ...headers,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(text)),
  },
  text,
});

/**
 * The site's own page for what is not there.
 * @param {Site} site
 * @param {Request} request
 * @returns {Promise<Answer>}
 */
async function missing({ root, base, rules }, { method, headers }) {
  const page = await stored(join(root, "404.html"));
  if (!page) return told(404, "not found\n");
  const accepted = { "accept-encoding": headers["accept-encoding"] };
  // The rules of the page itself: those of the path asked for may keep it from its own styles.
  const own = headersFor(rules, `${base}404.html`);
  const answer = await found(page, { method, target: "", headers: accepted }, own);
  delete answer.headers.ETag;
  return { ...answer, status: 404 };
}

/**
 * @param {Request} request
 * @param {Site} site
 * @returns {Promise<Answer>}
 */
export async function answerTo(request, site) {
  const { root, base, rules } = site;
  if (!["GET", "HEAD"].includes(request.method))
    return told(405, "method not allowed\n", { Allow: "GET, HEAD" });
  const [path = "", ...query] = request.target.split("?");
  const moved = () => told(308, "", { Location: [`${path}/`, ...query].join("?") });
  if (path !== "" && `${path}/` === base) return moved();
  const segments = path.startsWith(base) ? segmentsOf(path.slice(base.length)) : undefined;
  if (!segments) return missing(site, request);
  const place = join(root, ...segments);
  const folder = (await look(place))?.isDirectory() ?? false;
  const file = await stored(folder ? join(place, "index.html") : place);
  if (!file || (!folder && path.endsWith("/"))) return missing(site, request);
  if (folder && !path.endsWith("/")) return moved();
  const own = [...segments, ...(folder ? [""] : [])].join("/");
  return found(file, request, headersFor(rules, base + own));
}
