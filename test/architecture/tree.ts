import type { ESTree } from "vite";

export type Node = ESTree.Node;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** A node's direct children, in the order of its keys. */
export function children(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter(isNode),
  );
}

/** A node and everything below it. */
export function* everything(node: Node): Generator<Node> {
  yield node;
  for (const child of children(node)) yield* everything(child);
}

/** The string that a node is for certain, if it is one. */
export function literal(node: Node | null | undefined): string | undefined {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}
