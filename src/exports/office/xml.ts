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
type Attributes = Readonly<Record<string, Attribute>>;
/** XML already; what is not there is left out. */
type Content = string | undefined | false | readonly Content[];

const isContent = (given: Attributes | Content): given is Content =>
  typeof given !== "object" || Array.isArray(given);

const flat = (content: Content): string =>
  typeof content === "object" ? content.map(flat).join("") : content || "";

/**
 * An element: `a>b` is b inside a, attributes are escaped and left out where undefined.
 * @param given the attributes of the innermost element, or its content where it has none
 */
export function el(names: string, given: Attributes | Content = {}, inside: Content = ""): string {
  const [attributes, content] = isContent(given) ? [{}, flat(given)] : [given, flat(inside)];
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === "boolean" ? Number(value) : value;
      const line = escape(String(text)).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
      return ` ${key}="${line}"`;
    })
    .join("");
  const outer = names.split(">");
  const name = outer.pop();
  return outer.reduceRight(
    (inner, each) => `<${each}>${inner}</${each}>`,
    content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`,
  );
}

/** A whole XML file, from its root element. */
export const xmlFile = (...root: Parameters<typeof el>): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${el(...root)}`;
