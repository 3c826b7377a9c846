import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";

/** An office file unzipped: its parts by path. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** @throws Error when there is no such part. */
  text(path: string): string;
  /** A part as a document; it must be well formed. */
  xml(path: string): Document;
  /** Paths of the parts that match. */
  paths(pattern: RegExp): readonly string[];
}

export function opened(bytes: Uint8Array): Package {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const text = (path: string) => {
    const body = parts.get(path);
    if (!body) throw new Error(`no part “${path}”; expected ${[...parts.keys()].join(", ")}`);
    return strFromU8(body);
  };
  const documents = new Map<string, Document>();
  return {
    parts,
    text,
    xml(path) {
      const read = documents.get(path);
      if (read) return read;
      const document = new DOMParser().parseFromString(text(path), "application/xml");
      expect(document.getElementsByTagName("parsererror")[0]?.textContent, path).toBeUndefined();
      documents.set(path, document);
      return document;
    },
    paths: (pattern) => [...parts.keys()].filter((path) => pattern.test(path)),
  };
}

/** All elements of a name, in any namespace. */
export const all = (of: Document | Element, name: string): readonly Element[] => [
  ...of.getElementsByTagNameNS("*", name),
];

/** The paragraphs of a part, each in one string. */
export const paragraphs = (of: Document | Element): readonly string[] =>
  all(of, "p")
    .filter(({ namespaceURI }) => namespaceURI?.endsWith("/drawingml/2006/main"))
    .map((paragraph) =>
      all(paragraph, "t")
        .map(({ textContent }) => textContent)
        .join(""),
    );

/** The values of an attribute on all elements of a name. */
export const values = (of: Document | Element, name: string, attribute = "val") =>
  all(of, name).map((element) => element.getAttribute(attribute));

export interface Link {
  readonly from: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

function resolved(from: string, target: string): string {
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  return path.join("/");
}

function targetOf(from: string, element: Element): Pick<Link, "target" | "external"> {
  const target = element.getAttribute("Target") ?? "";
  const external = element.getAttribute("TargetMode") === "External";
  return { target: external ? target : resolved(from, target), external };
}

/** Every relationship of a package. */
export function links(file: Package): readonly Link[] {
  return file.paths(/\.rels$/).flatMap((path) => {
    const from = path.replace("_rels/", "").replace(/\.rels$/, "");
    return all(file.xml(path), "Relationship").map((element) => ({
      from,
      id: element.getAttribute("Id") ?? "",
      type: element.getAttribute("Type") ?? "",
      ...targetOf(from, element),
    }));
  });
}
