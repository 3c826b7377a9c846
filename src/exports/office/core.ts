import type { Part } from "./package";
import { el, escape, xmlFile } from "./xml";

export interface Properties {
  readonly title: string;
  readonly creator: string;
  /** The day on which the data were put out: a file says nothing of when it was made. */
  readonly released: string;
  readonly language: string;
}

/** The relationship's name of the file's properties. */
export const corePropertiesType =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** A file's title, creator and date. */
export function coreProperties({ title, creator, released, language }: Properties): Part {
  const then = `${released}T00:00:00Z`;
  const when = (name: string) => el(name, { "xsi:type": "dcterms:W3CDTF" }, then);
  return {
    path: "docProps/core.xml",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    body: xmlFile(
      el(
        "cp:coreProperties",
        {
          "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
          "xmlns:dc": "http://purl.org/dc/elements/1.1/",
          "xmlns:dcterms": "http://purl.org/dc/terms/",
          "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        },
        el("dc:title", {}, escape(title)),
        el("dc:creator", {}, escape(creator)),
        when("dcterms:created"),
        when("dcterms:modified"),
        el("dc:language", {}, language),
      ),
    ),
  };
}
