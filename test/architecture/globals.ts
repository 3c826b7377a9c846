import { children, type Node } from "./tree";

/** A name that a file uses without declaring or importing it. */
export interface Global {
  readonly name: string;
  readonly at: number;
}

type Names = ReadonlySet<string>;

/** The names that a pattern binds. */
function bound(node: Node | null | undefined): readonly string[] {
  switch (node?.type) {
    case "Identifier":
      return [node.name];
    case "AssignmentPattern":
      return bound(node.left);
    case "RestElement":
      return bound(node.argument);
    case "ArrayPattern":
      return node.elements.flatMap((element) => bound(element));
    case "ObjectPattern":
      return node.properties.flatMap((property) =>
        bound(property.type === "Property" ? property.value : property),
      );
    case "TSParameterProperty":
      return bound(node.parameter);
    default:
      return [];
  }
}

/** The names that a statement adds to the scope it stands in. */
function declared(node: Node | null | undefined): readonly string[] {
  switch (node?.type) {
    case "VariableDeclaration":
      return node.declarations.flatMap(({ id }) => bound(id));
    case "FunctionDeclaration":
    case "ClassDeclaration":
    case "TSEnumDeclaration":
    case "TSModuleDeclaration":
      return bound(node.id);
    case "ImportDeclaration":
      return node.specifiers.flatMap(({ local }) => bound(local));
    case "TSImportEqualsDeclaration":
      return bound(node.id);
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
      return declared(node.declaration);
    default:
      return [];
  }
}

/** The names that hold inside a node and not around it. */
function opened(node: Node): readonly string[] {
  switch (node.type) {
    case "Program":
    case "BlockStatement":
    case "StaticBlock":
    case "TSModuleBlock":
      return node.body.flatMap((statement) => declared(statement));
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return [...bound(node.id), ...node.params.flatMap((param) => bound(param)), "arguments"];
    case "ClassExpression":
      return bound(node.id);
    case "ForStatement":
      return declared(node.init);
    case "ForInStatement":
    case "ForOfStatement":
      return declared(node.left);
    case "CatchClause":
      return bound(node.param);
    case "SwitchStatement":
      return node.cases.flatMap(({ consequent }) => consequent.flatMap((step) => declared(step)));
    case "TSEnumDeclaration":
      return node.body.members.flatMap(({ id }) => bound(id));
    default:
      return [];
  }
}

const wrappers = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "TSExportAssignment",
  "TSEnumDeclaration",
  "TSEnumBody",
  "TSEnumMember",
  "TSModuleDeclaration",
  "TSModuleBlock",
  "TSParameterProperty",
]);

/** The children of a node that are code: no types, no names of members, no labels. */
function code(node: Node): readonly Node[] {
  switch (node.type) {
    case "MemberExpression":
      return node.computed ? [node.object, node.property] : [node.object];
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
    case "AccessorProperty":
      return children(node).filter((child) => node.computed || child !== node.key);
    case "ExportNamedDeclaration":
      return node.source ? [] : children(node);
    case "ExportSpecifier":
      return [node.local];
    case "LabeledStatement":
      return [node.body];
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "MetaProperty":
    case "BreakStatement":
    case "ContinueStatement":
      return [];
    default:
      return node.type.startsWith("TS") && !wrappers.has(node.type) ? [] : children(node);
  }
}

/** The member of `globalThis` that an expression names: `globalThis.document`. */
function viaGlobalThis(node: Node, known: Names): string | undefined {
  if (node.type !== "MemberExpression" || node.object.type !== "Identifier") return undefined;
  if (node.object.name !== "globalThis" || known.has("globalThis")) return undefined;
  if (node.computed)
    return node.property.type === "Literal" ? String(node.property.value) : undefined;
  return node.property.type === "Identifier" ? node.property.name : undefined;
}

function* free(node: Node, around: Names): Generator<Global> {
  const inside = opened(node);
  const known = inside.length > 0 ? new Set([...around, ...inside]) : around;
  const member = viaGlobalThis(node, known);
  if (member !== undefined) yield { name: member, at: node.start };
  else if (node.type === "Identifier" && !known.has(node.name))
    yield { name: node.name, at: node.start };
  else for (const child of code(node)) yield* free(child, known);
}

/** Every use of a name that the file itself does not declare. */
export const globalsOf = (program: Node): readonly Global[] => [...free(program, new Set())];
