import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A link that leads nowhere, and where it stands. */
export interface Dead {
  readonly page: string;
  readonly link: string;
  readonly why: string;
}

const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");

const texts = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, text = ""]) => unescaped(text));

/** What a page leads to, loads or has ids for; its scripts and styles are no markup. */
function read(file: string) {
  const html = readFileSync(file, "utf8").replaceAll(
    /(<(script|style)\b[^>]*>)[^]*?<\/\2>/g,
    (_, opening: string) => opening,
  );
  return {
    links: new Set(texts(html, /\s(?:href|src)="([^"]*)"/g)),
    ids: new Set(texts(html, /\sid="([^"]*)"/g)),
  };
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Follows every link of every page of a folder that stays on the site.
 * @param base path that the folder is served under, with a slash at both ends
 * @param url absolute address of the base, where pages name it
 * @returns the dead ones, and how many were followed
 */
export function follow(folder: string, base: string, url?: string) {
  const root = new URL(base, "http://site.invalid");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"));
  const pages = new Map(names.map((name) => [name, read(join(folder, name))]));
  const dead: Dead[] = [];
  let followed = 0;
  for (const [page, { links }] of pages)
    for (const link of links) {
      const own = url && link.startsWith(`${url}/`) ? base + link.slice(url.length + 1) : link;
      const target = new URL(own, new URL(page, root));
      if (target.origin !== root.origin) continue;
      followed += 1;
      const say = (why: string) => void dead.push({ page, link, why });
      if (!target.pathname.startsWith(base)) {
        say("outside the base path");
        continue;
      }
      const path = decodeURIComponent(target.pathname.slice(base.length));
      const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      if (!isFile(join(folder, name))) {
        say("no such file");
        continue;
      }
      const fragment = decodeURIComponent(target.hash.slice(1));
      if (fragment && !pages.get(name)?.ids.has(fragment)) say("no such id");
    }
  return { dead, followed, pages: names };
}
