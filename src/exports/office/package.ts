import { strToU8, zipSync, type Zippable } from "fflate";
import { el, xmlFile } from "./xml";

const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part's way to another part of the package. */
export interface Relation {
  readonly id: string;
  /** The last word of an office relationship's name, or a whole name of another kind. */
  readonly type: string;
  /** Path of a part, from the package's root; or an address, where it leads outside. */
  readonly target: string;
  readonly external?: boolean;
}

/** A file of an office package: XML as text, anything else as bytes. */
export interface Part {
  readonly path: string;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

const folder = (path: string) => path.split("/").slice(0, -1);

function relative(from: string, to: string): string {
  const [here, there] = [folder(from), to.split("/")];
  const apart = here.findIndex((name, index) => name !== there[index]);
  const shared = apart === -1 ? here.length : apart;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

const relationsPath = (path: string) =>
  [...folder(path), "_rels", `${path.split("/").at(-1) ?? ""}.rels`].join("/");

function relationsFile(from: string, relations: readonly Relation[]): string {
  const written = relations.map(({ id, type, target, external }) =>
    el("Relationship", {
      Id: id,
      Type: type.includes("/") ? type : `${office}/${type}`,
      Target: external ? target : relative(from, target),
      TargetMode: external ? "External" : undefined,
    }),
  );
  return xmlFile("Relationships", { xmlns: relationships }, written);
}

const extension = (path: string) => path.slice(path.lastIndexOf(".") + 1);

function contentTypes(parts: readonly Part[]): string {
  const texts = parts.filter(({ body }) => typeof body === "string");
  const binary = parts.filter(({ body }) => typeof body !== "string");
  const defaults = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ...binary.map(({ path, type }) => [extension(path), type] as const),
  ]);
  const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
  return xmlFile("Types", { xmlns }, [
    [...defaults].map(([name, type]) => el("Default", { Extension: name, ContentType: type })),
    texts.map(({ path, type }) => el("Override", { PartName: `/${path}`, ContentType: type })),
  ]);
}

/**
 * Zips parts into an office package, with its content types and relationships.
 * @param root relationships of the package itself
 * @param released the day that all of its files bear
 * @throws Error when a relationship leads nowhere or a path stands twice
 */
export function officePackage(
  parts: readonly Part[],
  root: readonly Relation[],
  released: string,
): Uint8Array {
  const paths = new Set(parts.map(({ path }) => path));
  if (paths.size !== parts.length) throw new Error("a package has two parts of one path");
  const lost = [...root, ...parts.flatMap(({ relations = [] }) => relations)].find(
    ({ target, external }) => !external && !paths.has(target),
  );
  if (lost) throw new Error(`no part “${lost.target}”; expected one of the package`);
  const files: Zippable = {
    "[Content_Types].xml": strToU8(contentTypes(parts)),
    "_rels/.rels": strToU8(relationsFile("", root)),
  };
  for (const { path, body, relations = [] } of parts) {
    files[path] = typeof body === "string" ? strToU8(body) : body;
    if (relations.length > 0) files[relationsPath(path)] = strToU8(relationsFile(path, relations));
  }
  // Zip keeps local time: the same day everywhere makes the same file everywhere.
  return zipSync(files, { level: 6, mtime: new Date(`${released}T00:00:00`) });
}
