import { everything, literal, type Node } from "./tree";

/** One way in which a file refers to others. */
export interface Import {
  /** What is asked for: a specifier, or the patterns of a glob; nothing when it is computed. */
  readonly asked: readonly string[] | undefined;
  readonly how: "import" | "glob";
  /** `type` is gone at run time; `lazy` is loaded when it is needed. */
  readonly when: "static" | "lazy" | "type";
  readonly at: number;
}

const one = (node: Node | null, when: Import["when"], at: number): Import => {
  const asked = literal(node);
  return { asked: asked === undefined ? undefined : [asked], how: "import", when, at };
};

const whenOf = (kind: "type" | "value") => (kind === "type" ? "type" : "static");

const isGlob = (callee: Node) =>
  callee.type === "MemberExpression" &&
  callee.object.type === "MetaProperty" &&
  callee.property.type === "Identifier" &&
  callee.property.name === "glob";

function globOf({ arguments: [patterns, options], start }: Node & { type: "CallExpression" }) {
  const parts = patterns?.type === "ArrayExpression" ? patterns.elements : [patterns];
  const asked = parts.map((part) => literal(part));
  const eager =
    options?.type === "ObjectExpression" &&
    options.properties.some(
      (property) =>
        property.type === "Property" &&
        property.key.type === "Identifier" &&
        property.key.name === "eager" &&
        !(property.value.type === "Literal" && property.value.value === false),
    );
  return {
    asked: asked.every((pattern) => pattern !== undefined) ? asked : undefined,
    how: "glob",
    when: eager ? "static" : "lazy",
    at: start,
  } as const;
}

function importOf(node: Node): Import | undefined {
  switch (node.type) {
    case "ImportDeclaration":
      return one(node.source, whenOf(node.importKind ?? "value"), node.start);
    case "ExportNamedDeclaration":
      return node.source
        ? one(node.source, whenOf(node.exportKind ?? "value"), node.start)
        : undefined;
    case "ExportAllDeclaration":
      return one(node.source, whenOf(node.exportKind ?? "value"), node.start);
    case "ImportExpression":
      return one(node.source, "lazy", node.start);
    case "TSImportType":
      return one(node.source, "type", node.start);
    case "TSExternalModuleReference":
      return one(node.expression, "static", node.start);
    case "CallExpression":
      return isGlob(node.callee) ? globOf(node) : undefined;
    default:
      return undefined;
  }
}

/** All imports of a file: static, re-exported, dynamic, by type and by glob. */
export const importsOf = (program: Node): readonly Import[] =>
  [...everything(program)].flatMap((node) => importOf(node) ?? []);
