const characters: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** What XML 1.0 cannot hold: control characters, halves of a pair, non-characters. */
const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text with U+FFFD for what XML cannot hold. */
export const holdable = (text: string): string => text.replace(forbidden, "\ufffd");

/** Text as XML content; what XML cannot hold becomes U+FFFD. */
export const escape = (text: string): string =>
  holdable(text).replace(/[&<>"\r]/g, (found) => characters[found] ?? found);

type Attribute = string | number | boolean | undefined;
export type Child = string | undefined | false;

/** An element: attributes are escaped and left out where undefined, children are XML already. */
export function el(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Child | readonly Child[])[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === "boolean" ? Number(value) : value;
      const line = escape(String(text)).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
      return ` ${key}="${line}"`;
    })
    .join("");
  const content = children.flat().filter(Boolean).join("");
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A whole XML file. */
export const xmlFile = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
