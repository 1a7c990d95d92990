/**
 * One input of the read-eval-print loop, taken apart: items go to the module, statements into `main`, a last expression is shown.
 *
 *   struct P;  let p = P;  p.x()        items: [struct P]  statements: "let p = P;"  variables: [p]  tail: "p.x()"
 */
import { isIncomplete, lexFile, parseTokens } from "../1-parse/index.js";
import type { Item, Pat, Stmt, Type } from "../ast/ast.js";
import { DiagnosticSink, type Diagnostic } from "../diagnostics/diagnostic.js";
import { SourceMap, type Span } from "../source.js";

/** A part of the input's text, by offsets into it. */
export interface Piece {
  readonly lo: number;
  readonly hi: number;
}

export interface InputItem extends Piece {
  /** An item of the same key takes the place of this one; null where there may be any number. */
  readonly key: string | null;
  /** The name of a struct or enum, which values that are alive may have. */
  readonly type: string | null;
  /** For an inherent impl: its type and methods; it goes when the type or one of them is defined anew. */
  readonly implOf: { readonly type: string; readonly names: readonly string[] } | null;
}

export interface Input {
  readonly text: string;
  readonly items: readonly InputItem[];
  readonly statements: readonly Piece[];
  /** Names that its `let`s bind, each once, in order. */
  readonly variables: readonly string[];
  /** Those of them that are `mut`. */
  readonly mutable: readonly string[];
  readonly tail: Piece | null;
}

export interface BrokenInput {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: SourceMap;
}

/** The name at the end of a type's path. */
function typeName(type: Type): string | null {
  return type.kind === "path" ? (type.path.segments.at(-1)?.ident.name ?? null) : null;
}

/** Where two items of the same name cannot both be. */
function nameSpace(kind: Item["kind"]): string | null {
  switch (kind) {
    case "fn":
    case "const":
    case "static":
      return "value";
    case "struct":
    case "enum":
    case "union":
    case "trait":
    case "traitAlias":
    case "typeAlias":
    case "mod":
      return "type";
    case "macroRules":
      return "macro";
    default:
      return null;
  }
}

function describeItem(item: Item, text: string, base: number): Omit<InputItem, "lo" | "hi"> {
  const nothing = { key: null, type: null, implOf: null };
  if (item.kind === "impl") {
    const type = typeName(item.self) ?? "";
    const head = text.slice(item.span.lo - base, text.indexOf("{", item.span.lo - base)).replace(/\s+/g, " ").trim();
    const names = item.items.flatMap((member) => ("ident" in member ? [member.ident.name] : []));
    return item.trait === null ? { ...nothing, implOf: { type, names } } : { key: head, type: null, implOf: { type, names: [] } };
  }
  const space = nameSpace(item.kind);
  if (space === null) return nothing;
  const { name } = item.ident;
  return { ...nothing, key: `${space} ${name}`, type: item.kind === "struct" || item.kind === "enum" ? name : null };
}

/** Where an item begins with its attributes. */
function itemSpan(item: Item): Span {
  const first = item.attrs[0]?.span.lo ?? item.span.lo;
  return { ...item.span, lo: Math.min(item.span.lo, first) };
}

interface Binding {
  readonly name: string;
  readonly mut: boolean;
}

function bindings(pat: Pat): Binding[] {
  switch (pat.kind) {
    case "ident":
      return [...(/^[A-Z]/.test(pat.ident.name) ? [] : [{ name: pat.ident.name, mut: pat.mut }]), ...(pat.sub === null ? [] : bindings(pat.sub))];
    case "ref":
      return bindings(pat.pat);
    case "tuple":
    case "slice":
    case "tupleStruct":
      return pat.elems.flatMap(bindings);
    case "struct":
      return pat.fields.flatMap((field) => bindings(field.pat));
    case "or":
      return pat.alts.slice(0, 1).flatMap(bindings);
    default:
      return [];
  }
}

function pieceOf(span: Span, base: number): Piece {
  return { lo: span.lo - base, hi: span.hi - base };
}

/** A macro call like `println!(…)` without `;` at the end is shown as an expression is. */
function isTailMacro(stmt: Stmt | undefined): boolean {
  return stmt?.kind === "macro" && !stmt.semi && stmt.mac.delim !== "{";
}

/** Whether more has to follow: brackets are open, an expression has no end, or an attribute belongs to nothing yet. */
export function needsMore(text: string): boolean {
  return isIncomplete(text) || /(^|[\n;}\]])\s*#\[[^\n]*\]\s*$/.test(text);
}

/** Reads an input; the last `;` may be missing. */
export function parseInput(name: string, text: string): Input | BrokenInput {
  const input = read(name, text);
  if (!("diagnostics" in input)) return input;
  const closed = read(name, `${text};`);
  return "diagnostics" in closed ? input : closed;
}

function read(name: string, text: string): Input | BrokenInput {
  const sources = new SourceMap();
  const file = sources.add(name, text);
  const sink = new DiagnosticSink();
  let ids = 0;
  const cx = { sink, nextId: () => ids++ };
  const tokens = lexFile(file, { sink });
  const end = file.base + text.length;
  const parsed = sink.hasErrors ? { stmts: [], tail: null } : parseTokens.stmts(tokens, cx, { lo: end, hi: end, ctxt: 0 });
  if (sink.hasErrors) return { diagnostics: sink.all, sources };
  const items: InputItem[] = [];
  const statements: Piece[] = [];
  const bound = new Map<string, boolean>();
  const last = parsed.tail === null && isTailMacro(parsed.stmts.at(-1)) ? parsed.stmts.at(-1) : undefined;
  for (const stmt of parsed.stmts) {
    if (stmt.kind === "item") {
      items.push({ ...pieceOf(itemSpan(stmt.item), file.base), ...describeItem(stmt.item, text, file.base) });
      continue;
    }
    if (stmt === last) continue;
    statements.push(pieceOf(stmt.span, file.base));
    if (stmt.kind === "let") for (const { name, mut } of bindings(stmt.pat)) bound.set(name, mut);
  }
  const tail = parsed.tail ?? last ?? null;
  return { text, items, statements, variables: [...bound.keys()], mutable: [...bound].flatMap(([name, mut]) => (mut ? [name] : [])), tail: tail === null ? null : pieceOf(tail.span, file.base) };
}
