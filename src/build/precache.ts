import { createHash } from "node:crypto";
import { OFFLINE_FILE, type HeaderRule } from "./headers";
import { headersFor } from "./static.mjs";

/** A file of the site below its base, with forward slashes. */
export interface SiteFile {
  readonly path: string;
  readonly body: Uint8Array;
}

/** What the service worker keeps of one file; `integrity` is checked before it is kept. */
export interface PrecacheEntry {
  readonly url: string;
  /** Nothing where the name itself changes with the content. */
  readonly revision: string | null;
  readonly integrity: string;
}

/** What is of no use without a network: pictures are fetched when they are looked at, and one file holds all by itself. */
const left =
  /^(?:charts|oembed)\/|^(?:404\.html|_headers|sw\.js|embed\.js)$|\.(?:br|gz|zip|txt|xml|cdx\.json)$/;
const named = /^assets\//;

/** A larger file is fetched when it is asked for: a reader’s disk is not ours to fill. */
const LARGEST = 4_000_000;

const hash = (algorithm: "sha256" | "sha384", ...parts: readonly (string | Uint8Array)[]) =>
  parts.reduce((sum, part) => sum.update(part), createHash(algorithm)).digest("base64");

/**
 * What the service worker keeps, in one order on all machines. A page's address is its
 * folder's, and its revision counts its headers too, since they are kept with it.
 */
export function precacheEntries(
  files: readonly SiteFile[],
  base: string,
  rules: readonly HeaderRule[],
): readonly PrecacheEntry[] {
  return files
    .filter(({ path, body }) => path !== OFFLINE_FILE && !left.test(path) && body.length <= LARGEST)
    .map(({ path, body }) => {
      const url = base + path.replace(/(^|\/)index\.html$/, "$1");
      const headers = JSON.stringify(headersFor(rules, url));
      return {
        url,
        revision: named.test(path) ? null : hash("sha256", body, headers).slice(0, 12),
        integrity: `sha384-${hash("sha384", body)}`,
      };
    })
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

/** /sw.js: the worker's script with what it keeps in front, in a block of their own. */
export const workerScript = (entries: readonly PrecacheEntry[], code: string): string =>
  `{const PILOT_ZONE_FILES=${JSON.stringify(entries)};\n${code}}\n`;
