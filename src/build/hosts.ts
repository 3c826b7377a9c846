import type { HeaderRule } from "./headers";
import { types } from "./mime.mjs";
import { headersFor } from "./static.mjs";

/**
 * The header rules in the words of the servers that people use: one source, several
 * dialects. Nothing here decides what a header says.
 */

type Rules = readonly HeaderRule[];

const names = (rules: Rules): readonly string[] => [
  ...new Set(rules.flatMap(({ headers }) => Object.keys(headers))),
];

const variable = (name: string) => `$atlas_${name.toLowerCase().replaceAll("-", "_")}`;
const literal = (value: string) => value.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const quoted = (value: string) => `"${value.replaceAll('"', String.raw`\"`)}"`;

/** nginx takes the first pattern that matches, our rules the last. */
function nginxMap(rules: Rules, name: string): string {
  const lines = rules
    .filter(({ headers }) => name in headers)
    .toReversed()
    .map(({ pattern, headers }) => {
      const prefix = pattern.endsWith("*");
      const path = literal(prefix ? pattern.slice(0, -1) : pattern);
      return `  "~^${path}${prefix ? "" : "$"}" ${quoted(headers[name] ?? "")};`;
    });
  return `map $atlas_path ${variable(name)} {\n  default "";\n${lines.join("\n")}\n}`;
}

/**
 * An nginx configuration for its http block: headers, compressed files, 404. Files are
 * expected under the base path below `root`.
 */
export function nginxConf(rules: Rules, base: string): string {
  const all = names(rules);
  const mime = Object.entries(types).map(([extension, type]) => `  ${type} ${extension};`);
  return `# Written by the build from its header rules. Include it in the http block.
${all.map((name) => nginxMap(rules, name)).join("\n\n")}

types {
${mime.join("\n")}
}
default_type application/octet-stream;

server {
  listen 8080;
  server_tokens off;
  root /usr/share/nginx/html;
  index index.html;
  absolute_redirect off;

  charset utf-8;
  charset_types text/css text/csv text/plain text/javascript text/xml application/json application/xml application/manifest+json image/svg+xml;
  gzip_static on;
  gzip_vary on;
  # With the module ngx_http_brotli_static:
  # brotli_static on;

  # Taken before anything rewrites it, so that a page keeps its own headers.
  set $atlas_path $uri;
${all.map((name) => `  add_header ${name} ${variable(name)} always;`).join("\n")}

  error_page 404 ${base}404.html;
  location / {
    try_files $uri $uri/ =404;
  }
  location ~ \\.(br|gz)$ {
    return 404;
  }
}
`;
}

/** A Caddyfile: the same, with Caddy's own compressed files and ETags. */
export function caddyfile(rules: Rules, base: string): string {
  const blocks = rules.map(({ pattern, headers }, index) => {
    const lines = Object.entries(headers).map(([name, value]) => `\t\t\t${name} ${quoted(value)}`);
    return `\t\t@rule${index} path ${pattern}\n\t\theader @rule${index} {\n${lines.join("\n")}\n\t\t}`;
  });
  return `# Written by the build from its header rules.
:8080 {
	root * /srv
	route {
${blocks.join("\n")}
		@compressed path *.br *.gz
		error @compressed 404
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
}
`;
}

/**
 * The file _headers of Netlify and Cloudflare Pages. They join the values of rules
 * that overlap, so every path here falls under one rule only.
 * @param paths every file of the site, below the base, with forward slashes
 */
export function headersFile(rules: Rules, base: string, paths: readonly string[]): string {
  const prefixes = rules
    .map(({ pattern }) => pattern)
    .filter((pattern) => pattern.endsWith("*") && pattern !== `${base}*`)
    .map((pattern) => pattern.slice(0, -1));
  const exact = paths
    .map((path) => base + path)
    .filter((path) => !prefixes.some((prefix) => path.startsWith(prefix)))
    .flatMap((path) =>
      path.endsWith("/index.html") ? [path.slice(0, -"index.html".length), path] : [path],
    );
  const block = (pattern: string, path: string) =>
    `${pattern}\n${Object.entries(headersFor(rules, path))
      .map(([name, value]) => `  ${name}: ${value}`)
      .join("\n")}`;
  return `${[
    ...exact.map((path) => block(path, path)),
    ...prefixes.map((prefix) => block(`${prefix}*`, `${prefix}x`)),
  ].join("\n")}\n`;
}
