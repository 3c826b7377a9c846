import type { Graph } from "./graph";
import { layerOf, layers } from "./rules";

/** Which folders of src lead to which, as a page with a diagram in Mermaid; written by `npm run unit -- architecture -u`. */
export function diagram(graph: Graph): string {
  const lines = layers.flatMap((from) => {
    const led = new Set(
      [...graph].flatMap(([path, edges]) =>
        layerOf(path) === from
          ? edges.flatMap(({ kind, name }) => (kind === "file" ? (layerOf(name) ?? []) : []))
          : [],
      ),
    );
    return layers.filter((to) => to !== from && led.has(to)).map((to) => `  ${from} --> ${to}`);
  });
  return `# Who imports whom

Drawn from the code by \`npm run unit -- architecture -u\`; a test fails where it is out of date.

\`\`\`mermaid
graph RL
${lines.join("\n")}
\`\`\`
`;
}
