/** Parsing small inputs in tests: what comes out, in one line. */
import { expect } from "vitest";
import type { Expr, Item, Pat, SourceUnit, Stmt, Type } from "../../../compiler/ast/ast.js";
import { type Diagnostic, DiagnosticSink } from "../../../compiler/diagnostics/diagnostic.js";
import { lexSnippet, parseFile, parseTokens, type ParseContext } from "../../../compiler/1-parse/index.js";
import { SourceMap, type Span } from "../../../compiler/source.js";
import { showExpr, showItem, showPat, showStmt, showType } from "./show.js";

export const AT: Span = { lo: 0, hi: 0, ctxt: 0 };

export function context(): ParseContext {
  let id = 0;
  return { nextId: () => ++id, sink: new DiagnosticSink() };
}

export interface Parsed {
  readonly unit: SourceUnit;
  readonly sources: SourceMap;
  readonly errors: readonly Diagnostic[];
}

export function parse(text: string): Parsed {
  const sources = new SourceMap();
  const cx = context();
  const unit = parseFile(sources.add("test.ae", text), cx);
  return { unit, sources, errors: cx.sink.all };
}

/** Parses without errors. */
export function parseClean(text: string): SourceUnit {
  const { unit, errors } = parse(text);
  expect(errors.map((error) => error.message)).toEqual([]);
  return unit;
}

function clean<N>(read: (cx: ParseContext) => N): N {
  const cx = context();
  const node = read(cx);
  expect(cx.sink.all.map((error) => error.message)).toEqual([]);
  return node;
}

export function expr(text: string): Expr {
  return clean((cx) => parseTokens.expr(lexSnippet(text, 1, 0, cx), cx, AT));
}

export function type(text: string): Type {
  return clean((cx) => parseTokens.ty(lexSnippet(text, 1, 0, cx), cx, AT));
}

export function pat(text: string): Pat {
  return clean((cx) => parseTokens.pat(lexSnippet(text, 1, 0, cx), cx, AT));
}

/** The statements of a block, its value last. */
export function body(text: string): { readonly stmts: readonly Stmt[]; readonly tail: Expr | null } {
  return clean((cx) => parseTokens.stmts(lexSnippet(text, 1, 0, cx), cx, AT));
}

export function item(text: string): Item {
  const [first, ...more] = parseClean(text).items;
  expect(more).toEqual([]);
  if (first === undefined) throw new Error(`no item in ${text}`);
  return first;
}

export function checkExpr(text: string, expected: string): void {
  expect(showExpr(expr(text))).toBe(expected);
}

export function checkType(text: string, expected: string): void {
  expect(showType(type(text))).toBe(expected);
}

export function checkPat(text: string, expected: string): void {
  expect(showPat(pat(text))).toBe(expected);
}

export function checkItem(text: string, expected: string): void {
  expect(showItem(item(text))).toBe(expected);
}

export function checkBody(text: string, expected: string): void {
  const { stmts, tail } = body(text);
  expect([...stmts.map(showStmt), ...(tail === null ? [] : [showExpr(tail)])].join(" ")).toBe(expected);
}

/** `code line:column message` of each error. */
export function errorLines(text: string): string[] {
  const { errors, sources } = parse(text);
  return errors.map(({ code, span, message }) => {
    const { line, column } = sources.loc(span.lo);
    return `${code} ${line}:${column} ${message}`;
  });
}

export function checkErrors(text: string, expected: readonly string[]): void {
  expect(errorLines(text)).toEqual(expected);
}

/** One error in the statements of a function; its column counts from the statement's start. */
export function checkStatementError(text: string, expected: string): void {
  checkErrors(`fn main() {\n${text}\n}`, [expected.replace(/^(\S+) (\d+)/, (_, code: string, line: string) => `${code} ${Number(line) + 1}`)]);
}

/** The source after the first fix of the first error. */
export function fixed(text: string): string {
  const { errors, sources } = parse(text);
  const file = sources.files[0];
  const edits = [...(errors[0]?.fixes[0]?.edits ?? [])].sort((a, b) => b.span.lo - a.span.lo || b.span.hi - a.span.hi);
  if (file === undefined || edits.length === 0) throw new Error(`no fix for ${text}`);
  return edits.reduce((source, edit) => source.slice(0, edit.span.lo - file.base) + edit.text + source.slice(edit.span.hi - file.base), text);
}
