/** Text as HTML shows it, also inside quoted attributes. */
export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** An element without content, or the beginning of one that has some. */
export function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}${value && `="${escaped(value)}"`}`,
  );
  return `<${name}${written.join("")}>`;
}

/** A whole page, an element of its head a line. */
export const htmlPage = (
  attributes: Readonly<Record<string, string>>,
  head: readonly string[],
  ...body: readonly string[]
): string => `<!doctype html>
${tag("html", attributes)}
<head>
${head.join("\n")}
</head>
<body>
${body.join("\n")}
</body>
</html>
`;
