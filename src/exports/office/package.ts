import { strToU8, zipSync, type Zippable } from "fflate";
import { license } from "../../model/license";
import { licenseOf, type Credit } from "../credit";
import { el, escape, xmlFile } from "./xml";

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

/** The relationship's name of the file's properties. */
const corePropertiesType =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** A file's title, creator and date; licence, sources and address stand where programs show comments. */
function coreProperties(credit: Credit): Part {
  const { title, author, released, language, source, link } = credit;
  const then = `${released}T00:00:00Z`;
  const when = (name: string) => el(name, { "xsi:type": "dcterms:W3CDTF" }, then);
  return {
    path: "docProps/core.xml",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    body: xmlFile(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      [
        el("dc:title", escape(title)),
        el("dc:creator", escape(author)),
        el("dc:description", escape([source, licenseOf(credit), link].filter(Boolean).join("\n"))),
        link !== undefined && el("dc:identifier", escape(link)),
        el("cp:keywords", escape(license.id)),
        when("dcterms:created"),
        when("dcterms:modified"),
        el("dc:language", language),
      ],
    ),
  };
}

/**
 * Zips parts into an office package, with its properties, content types and relationships.
 * @param main path of the part that the file is
 * @param credit what it says of itself; all of its files bear the day of release
 * @param others paths of more that the package itself leads to, by the names of the relationships
 * @throws Error when a relationship leads nowhere or a path stands twice
 */
export function officePackage(
  main: string,
  own: readonly Part[],
  credit: Credit,
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const core = coreProperties(credit);
  const parts = [...own, core];
  const ways = { officeDocument: main, [corePropertiesType]: core.path, ...others };
  const root = Object.entries(ways).map(([type, target], index): Relation => ({
    ...{ id: `rId${index + 1}`, type, target },
  }));
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
  return zipSync(files, { level: 6, mtime: new Date(`${credit.released}T00:00:00`) });
}
