import { license } from "../../model/license";
import { licenseOf, type Credit } from "../credit";
import type { Part } from "./package";
import { el, escape, xmlFile } from "./xml";

/** The relationship's name of the file's properties. */
export const corePropertiesType =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** A file's title, creator and date; licence, sources and address stand where programs show comments. */
export function coreProperties(credit: Credit): Part {
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
