/**
 * Cuts a module of JavaScript up into its declarations, each with what it mentions of the others: the package's build does that to the runtime and the library's
 * JavaScript, so that `aether build` can take what a program needs.
 */
import { bug } from "../compiler/unreachable.js";

/** A statement at the top of a module. */
export interface Piece {
  readonly text: string;
  readonly declares: readonly string[];
  /** Names that it takes from outside itself. */
  readonly needs: readonly string[];
  /** The name that it comes along with: `X` of `X.y = …`. */
  readonly of: string | null;
}

/** A node of the syntax tree, as ESTree has them. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (x: unknown): x is Node => typeof x === "object" && x !== null && "type" in x;
const nodes = (x: unknown): readonly Node[] => (Array.isArray(x) ? x.filter(isNode) : isNode(x) ? [x] : []);
const nameOf = (node: Node): string => (typeof node["name"] === "string" ? node["name"] : bug(`a ${node.type} without a name`));
const FUNCTION = /^(?:Function(?:Declaration|Expression)|ArrowFunctionExpression)$/;
const CLASS = /^Class(?:Declaration|Expression)$/;
const LABELLED = /^(?:LabeledStatement|BreakStatement|ContinueStatement)$/;
const KEYED = /^(?:Property|MethodDefinition|PropertyDefinition)$/;
/** What `let` and `const` in it do not leave. */
const BLOCK = /^(?:BlockStatement|StaticBlock|For(?:In|Of)?Statement|SwitchStatement)$/;

/** The names that a pattern binds. */
function bound(pattern: Node): readonly string[] {
  switch (pattern.type) {
    case "Identifier":
      return [nameOf(pattern)];
    case "ObjectPattern":
      return nodes(pattern["properties"]).flatMap((p) => nodes(p["value"] ?? p["argument"]).flatMap(bound));
    case "ArrayPattern":
      return nodes(pattern["elements"]).flatMap(bound);
    case "AssignmentPattern":
      return nodes(pattern["left"]).flatMap(bound);
    case "RestElement":
      return nodes(pattern["argument"]).flatMap(bound);
    default:
      return bug(`a pattern that is not understood: ${pattern.type}`);
  }
}

/** The names that a statement declares in the block that it stands in. */
function declared(statement: Node): readonly string[] {
  if (statement.type === "VariableDeclaration") return nodes(statement["declarations"]).flatMap((d) => nodes(d["id"]).flatMap(bound));
  return /^(?:Function|Class)Declaration$/.test(statement.type) ? nodes(statement["id"]).map(nameOf) : [];
}

function without(names: ReadonlySet<string>, hidden: readonly string[]): ReadonlySet<string> {
  return hidden.length === 0 ? names : new Set([...names].filter((name) => !hidden.includes(name)));
}

function union(parts: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => [...part]));
}

/** What a node mentions in places of which some mean something else than a variable. */
function children(node: Node): readonly Node[] {
  if (node.type === "MemberExpression") return [...nodes(node["object"]), ...(node["computed"] === true ? nodes(node["property"]) : [])];
  if (KEYED.test(node.type)) return [...(node["computed"] === true ? nodes(node["key"]) : []), ...nodes(node["value"])];
  if (LABELLED.test(node.type)) return nodes(node["body"]);
  return Object.entries(node).flatMap(([key, value]) => (key === "parent" ? [] : nodes(value)));
}

/** The statements whose declarations a block has for itself. */
function statementsOf(block: Node): readonly Node[] {
  if (block.type === "SwitchStatement") return nodes(block["cases"]).flatMap((c) => nodes(c["consequent"]));
  return [...nodes(block["body"]), ...nodes(block["init"]), ...nodes(block["left"])];
}

/** The variables that a node mentions and does not declare. */
function free(node: Node): ReadonlySet<string> {
  if (node.type === "Identifier") return new Set([nameOf(node)]);
  if (node.type === "MetaProperty") return new Set();
  const inner = union(children(node).map(free));
  if (FUNCTION.test(node.type)) {
    const own = [...nodes(node["params"]).flatMap(bound), ...nodes(node["id"]).map(nameOf), "arguments"];
    return without(inner, own);
  }
  if (CLASS.test(node.type)) return without(inner, nodes(node["id"]).map(nameOf));
  if (node.type === "CatchClause") return without(inner, nodes(node["param"]).flatMap(bound));
  return BLOCK.test(node.type) ? without(inner, statementsOf(node).flatMap(declared)) : inner;
}

/** `X` of `X.y = …` and of `Object.assign(X.prototype, …)`. */
function ownerOf(statement: Node): string | null {
  let place = nodes(nodes(statement["expression"])[0]?.["left"])[0];
  const [call] = nodes(statement["expression"]);
  if (call?.type === "CallExpression") [place] = nodes(call["arguments"]);
  while (place?.type === "MemberExpression") [place] = nodes(place["object"]);
  return place?.type === "Identifier" ? nameOf(place) : null;
}

/** Comments on lines of their own. */
const COMMENT = /^[ \t]*(?:\/\*[^]*?\*\/|\/\/.*)[ \t]*\n/gm;

/** The statements of a module, `export` lists left out. `program` is the tree of `code`. */
export function cut(code: string, program: Node): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const statement of nodes(program["body"])) {
    if (statement.type.startsWith("Export")) continue;
    const text = code.slice(statement.start, statement.end).replaceAll(COMMENT, "");
    const declares = declared(statement);
    const of = declares.length > 0 ? null : (ownerOf(statement) ?? bug(`a statement of the library that nothing owns: ${text}`));
    pieces.push({ text, declares, needs: [...without(free(statement), declares)], of });
  }
  return pieces;
}
