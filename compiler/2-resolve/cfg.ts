/**
 * Conditional compilation: which options are on, and the tree without what they switch off.
 */
import { isTree, type Tree } from "../ast/tree.js";
import type { Attr } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { DiagnosticSink } from "../diagnostics/diagnostic.js";
import type { Span } from "../source.js";
import { splitByComma, tokSpan, treeEnd } from "../1-parse/token-tools.js";
import { isOpener, P, T } from "../1-parse/tokens.js";
import { isWord } from "./macro-rules/compile.js";

export interface CfgOptions {
  readonly test: boolean;
  readonly release: boolean;
}

/** Options that are on whatever is compiled. The target is a 64-bit Linux, but for the width of `usize`. */
const VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ["panic", ["unwind"]],
  ["target_os", ["linux"]],
  ["target_family", ["unix"]],
  ["target_arch", ["x86_64"]],
  ["target_env", ["gnu"]],
  ["target_vendor", ["unknown"]],
  ["target_endian", ["little"]],
  ["target_pointer_width", ["32"]],
  ["target_has_atomic", ["8", "16", "32", "64", "ptr"]],
  ["target_has_atomic_load_store", ["8", "16", "32", "64", "ptr"]],
]);

/** Words that are on by themselves. */
const WORDS: ReadonlySet<string> = new Set(["unix", "aether", "panic", "target_thread_local"]);

/** A configuration predicate in tokens: `test`, `not(loom)`, `feature = "full"`, `all(…)`. */
export function evalCfg(tokens: readonly Tok[], options: CfgOptions, sink: DiagnosticSink | null, span: Span): boolean {
  const first = tokens[0];
  if (first?.frag?.kind === "meta") return evalMeta(first.frag.node, options, sink);
  if (first === undefined || !isWord(first)) {
    sink?.error("E0537", first === undefined ? span : tokSpan(first), "a condition is a word, `key = \"value\"`, `not(…)`, `all(…)` or `any(…)`");
    return false;
  }
  const second = tokens[1];
  if (second !== undefined && isOpener(second)) {
    const parts = splitByComma(tokens.slice(2, treeEnd(tokens, 1) - 1));
    return evalCombined(first.image, tokSpan(first), parts, options, sink);
  }
  if (second?.tokenType === P.Eq) {
    const value = tokens[2];
    return value?.tokenType === T.Str && hasValue(first.image, value.image.replace(/^r?#*"|"#*$/g, ""));
  }
  return evalWord(first.image, options);
}

/** A predicate that a macro was given as `$m:meta`. */
function evalMeta({ path, args, span }: Attr, options: CfgOptions, sink: DiagnosticSink | null): boolean {
  const name = path.segments[0]?.ident.name ?? "";
  if (args.kind === "list") return evalCombined(name, span, splitByComma(args.tokens), options, sink);
  if (args.kind === "eq") return args.expr.kind === "lit" && args.expr.lit.kind === "str" && hasValue(name, args.expr.lit.value);
  return evalWord(name, options);
}

function evalWord(word: string, options: CfgOptions): boolean {
  if (word === "true" || word === "false") return word === "true";
  if (word === "test") return options.test;
  if (word === "debug_assertions" || word === "overflow_checks") return !options.release;
  return WORDS.has(word);
}

function evalCombined(head: string, span: Span, parts: readonly (readonly Tok[])[], options: CfgOptions, sink: DiagnosticSink | null): boolean {
  const each = (part: readonly Tok[]): boolean => evalCfg(part, options, sink, span);
  switch (head) {
    case "not":
      if (parts.length !== 1) {
        sink?.error("E0805", span, "`not(…)` takes one condition");
        return false;
      }
      return parts[0] !== undefined && !each(parts[0]);
    case "all":
      return parts.map(each).every((on) => on);
    case "any":
      return parts.map(each).some((on) => on);
    default:
      sink?.error("E0537", span, `invalid predicate \`${head}\``, { helps: ["conditions are combined with `not(…)`, `all(…)` and `any(…)`"] });
      return false;
  }
}

/** Features of the libraries that come with the language: these are there. What else a program calls a feature is off. */
const FEATURES: ReadonlySet<string> = new Set(
  "default std alloc full rt rt-multi-thread macros sync time test-util net io-util io-std fs process signal async async-await executor codec compat sink thread-pool derive serde".split(" "),
);

function hasValue(key: string, value: string): boolean {
  return key === "feature" ? FEATURES.has(value) : (VALUES.get(key)?.includes(value) ?? false);
}

export function attrName(attr: Attr): string {
  const { segments } = attr.path;
  return segments.length === 1 ? (segments[0]?.ident.name ?? "") : segments.map((segment) => segment.ident.name).join("::");
}

function isCfgAttr(attr: Attr): boolean {
  if (attr.path.segments.length !== 1) return false;
  const name = attr.path.segments[0]?.ident.name;
  return name === "cfg" || name === "cfg_attr";
}

/** `#[cfg(…)]` has one condition, which is no literal. */
function isCondition({ args, span }: Attr, sink: DiagnosticSink | null): boolean {
  const parts = args.kind === "list" ? splitByComma(args.tokens) : [];
  const count = args.kind === "list" ? parts.length : 1;
  const first = parts[0]?.[0];
  if (count === 1 && first !== undefined && (isWord(first) || first.frag !== undefined)) return true;
  sink?.error(count === 1 ? "E0539" : "E0805", span, "malformed `cfg` attribute input", { helps: ["write one condition: a word, `key = \"value\"`, `not(…)`, `all(…)` or `any(…)`"] });
  return false;
}

/** Reads `path`, `path = literal`, `path(…)` of a `cfg_attr`. */
export type AttrReader = (tokens: readonly Tok[], outer: Attr) => Attr | null;

/** The attributes that remain, or `null` if they switch off what they stand on. Gives the same list back if there are no conditions in it. */
export function configureAttrs(attrs: readonly Attr[], options: CfgOptions, sink: DiagnosticSink | null, read: AttrReader): readonly Attr[] | null {
  if (!attrs.some(isCfgAttr)) return attrs;
  const kept: Attr[] = [];
  for (const attr of attrs) {
    const tokens = attr.args.kind === "list" ? attr.args.tokens : [];
    const name = isCfgAttr(attr) ? attrName(attr) : "";
    if (name === "cfg") {
      if (!isCondition(attr, sink) || !evalCfg(tokens, options, sink, attr.span)) return null;
    } else if (name === "cfg_attr") {
      const [condition = [], ...rest] = splitByComma(tokens);
      if (rest.length === 0 && tokens.at(-1)?.tokenType !== P.Comma) {
        sink?.error("syntax", attr.span, "malformed `cfg_attr` attribute input", { helps: ["write `#[cfg_attr(condition, attribute)]`"] });
        continue;
      }
      if (!evalCfg(condition, options, sink, attr.span)) continue;
      const inner = rest.map((part) => read(part, attr)).filter((each): each is Attr => each !== null);
      const further = configureAttrs(inner, options, sink, read);
      if (further === null) return null;
      kept.push(...further);
    } else {
      kept.push(attr);
    }
  }
  return kept;
}

/** Fields of the syntax tree that lead to no node with attributes. */
const LEAVES: ReadonlySet<string> = new Set(["span", "tokens", "lit", "path", "attrs", "innerAttrs", "ident", "vis"]);

/** The attributes that decide about a node: its own, or those of the statement's expression or item. */
function decidingAttrs(node: Tree): readonly Attr[] {
  const own = node["attrs"];
  if (Array.isArray(own) && own.length > 0) return own as readonly Attr[];
  const kind = node["kind"];
  const inner = kind === "item" ? node["item"] : kind === "expr" ? node["expr"] : null;
  const attrs = isTree(inner) ? inner["attrs"] : null;
  return Array.isArray(attrs) ? (attrs as readonly Attr[]) : [];
}

/** A block whose last parts are switched off ends in what is left: `#[cfg(unix)] { 1 } #[cfg(windows)] { 2 }`. */
function withTail(node: Tree): Tree {
  const stmts = node["stmts"];
  const last: unknown = Array.isArray(stmts) && node["tail"] === null ? stmts.at(-1) : null;
  if (!isTree(last) || last["kind"] !== "expr" || last["semi"] === true || !Array.isArray(stmts)) return node;
  return { ...node, stmts: stmts.slice(0, -1), tail: last["expr"] };
}

/**
 * The same tree without the nodes in its lists whose conditions do not hold: fields, variants, statements, match arms, parameters … Parts
 * in which nothing is switched off are shared with the original.
 */
export function configure<T>(root: T, options: CfgOptions, sink: DiagnosticSink | null, read: AttrReader): T {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return visitList(value as readonly unknown[]);
    return isTree(value) ? visitNode(value) : value;
  };
  const visitList = (list: readonly unknown[]): readonly unknown[] => {
    let changed = false;
    const kept: unknown[] = [];
    for (const each of list) {
      const attrs = isTree(each) ? decidingAttrs(each) : [];
      if (attrs.some(isCfgAttr) && configureAttrs(attrs, options, sink, read) === null) {
        changed = true;
        continue;
      }
      const next = visit(each);
      changed ||= next !== each;
      kept.push(next);
    }
    return changed ? kept : list;
  };
  const visitNode = (node: Tree): Tree => {
    let copy: Record<string, unknown> | null = null;
    for (const key of Object.keys(node)) {
      const value = node[key];
      if (LEAVES.has(key) || !isTree(value)) continue;
      const next = visit(value);
      if (next !== value) (copy ??= { ...node })[key] = next;
    }
    const own = node["attrs"];
    if (Array.isArray(own) && own.length > 0) {
      const attrs = configureAttrs(own as readonly Attr[], options, null, read);
      if (attrs !== null && attrs !== own) (copy ??= { ...node })["attrs"] = attrs;
    }
    const tail = (copy ?? node)["tail"];
    if (isTree(tail) && Array.isArray(node["stmts"])) {
      const attrs = decidingAttrs(tail);
      if (attrs.some(isCfgAttr) && configureAttrs(attrs, options, sink, read) === null) (copy ??= { ...node })["tail"] = null;
    }
    return copy === null ? node : withTail(copy);
  };
  return visit(root) as T;
}
