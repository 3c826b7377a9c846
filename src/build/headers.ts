import { createHash } from "node:crypto";

/**
 * The one source of what every answer says beside its body: what a page may
 * load, who may use a file, how long it keeps. The build writes the rules to
 * `.cache/headers.json`; `serve.mjs` and any host's own format read them there.
 */

/** `atlas`: our own pages. `embed`: one chart in someone else's page. `file`: what they load. */
export type PageKind = "atlas" | "embed" | "file";

/** Hashes of inline scripts and styles, as `cspHash` makes them. */
export interface Hashes {
  readonly scriptHashes: readonly string[];
  readonly styleHashes: readonly string[];
}

/** Headers for all paths that match: exact, or by prefix where the pattern ends in `*`. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a Content-Security-Policy source list wants for an inline script or style. */
export const cspHash = (inline: string): string =>
  `sha256-${createHash("sha256").update(inline).digest("base64")}`;

const withHashes = (hashes: readonly string[]) =>
  ["'self'", ...new Set(hashes.map((hash) => `'${hash}'`))].join(" ");

function pageDirectives({ scriptHashes, styleHashes }: Hashes): string[] {
  return [
    "default-src 'none'",
    `script-src ${withHashes(scriptHashes)}`,
    `style-src ${withHashes(styleHashes)}`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // `default` passes the empty string only (ECharts' dispose writes it);
    // `atlas` passes the service worker's address.
    "trusted-types default atlas",
  ];
}

/** The one document that brings everything along: it may load nothing from anywhere. */
export const offlinePolicy = ({ scriptHashes, styleHashes }: Hashes): string => {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`).join(" ");
  return [
    "default-src 'none'",
    `script-src ${quoted(scriptHashes)}`,
    `style-src ${quoted(styleHashes)}`,
    "font-src data:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
};

/** A file opened by itself loads nothing; pictures are painted with attributes alone. */
const fileDirectives = ["default-src 'none'"];

/** The policy that a meta element can carry: it knows no `frame-ancestors`. */
export const metaPolicy = (hashes: Hashes): string => pageDirectives(hashes).join("; ");

const policies: Readonly<Record<PageKind, (hashes: Hashes) => string>> = {
  atlas: (hashes) => [...pageDirectives(hashes), "frame-ancestors 'self'"].join("; "),
  // No `frame-ancestors *`: the star leaves out hosts without a network scheme,
  // so that a deck opened from a file or a sandboxed frame would show nothing.
  embed: metaPolicy,
  file: () => fileDirectives.join("; "),
};

const refused =
  "accelerometer camera display-capture geolocation gyroscope hid magnetometer microphone midi payment serial usb xr-spatial-tracking";
const permissions = [
  ...refused.split(" ").map((feature) => `${feature}=()`),
  "fullscreen=(self)",
  "clipboard-write=(self)",
].join(", ");

/** A file runs nothing; what a page says of all paths can be replaced for some, not taken back. */
const filePermissions = "camera=(), geolocation=(), microphone=()";

/** A sandboxed embed has an opaque origin: even its own files are someone else's there. */
const forEveryone = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

const whose: Readonly<Record<PageKind, Readonly<Record<string, string>>>> = {
  atlas: { "Cross-Origin-Resource-Policy": "same-origin" },
  // A page that is isolated from other origins frames only what asks for the same of its own files.
  embed: {
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  },
  file: forEveryone,
};

/**
 * Headers of one kind of page. There is no Cross-Origin-Opener-Policy: with it a
 * browser refuses to follow a link out of a sandboxed embed to the atlas.
 */
export function headers({ page, ...hashes }: Hashes & { readonly page: PageKind }) {
  return {
    "Content-Security-Policy": policies[page](hashes),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": page === "file" ? filePermissions : permissions,
    ...whose[page],
  };
}

/** Checked anew on every visit; a 304 where nothing changed. */
const revalidated = { "Cache-Control": "no-cache" };
/** Names that carry a hash of their content. */
const kept = { "Cache-Control": "public, max-age=31536000, immutable" };

/** Name of the offline file; a public address. */
export const OFFLINE_FILE = "pilot-zone-atlas.html";

const embeds = ["embed/*", "en/embed/*"];
const files = [
  ...["data/*", "charts/*", "fonts/*", "oembed/*"],
  ...["embed.js", "icon.svg", "sbom.cdx.json"],
];

/** All rules under a base path, in order: a later one overrides an earlier one, header by header. */
export function headerRules({
  base,
  offline,
  ...hashes
}: Hashes & {
  readonly base: string;
  /** Those of the offline file, where there is one; they hold for it alone. */
  readonly offline?: Hashes;
}): readonly HeaderRule[] {
  const rule = (path: string, made: Readonly<Record<string, string>>): HeaderRule => ({
    pattern: `${base}${path}`,
    headers: made,
  });
  const file = headers({ page: "file", ...hashes });
  return [
    rule("*", { ...headers({ page: "atlas", ...hashes }), ...revalidated }),
    ...embeds.map((path) => rule(path, headers({ page: "embed", ...hashes }))),
    ...files.map((path) => rule(path, file)),
    rule("assets/*", { ...file, ...kept }),
    ...(offline ? [rule(OFFLINE_FILE, { "Content-Security-Policy": offlinePolicy(offline) })] : []),
  ];
}
