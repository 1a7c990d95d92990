/** Macros that become a literal: where they stand, what they are given, what the surroundings hold. */
import type { Expr, Item, Lit } from "../../ast/ast.js";
import type { Tok } from "../../ast/token.js";
import { stringifyTokens } from "../../1-parse/stringify.js";
import type { CompilerHost } from "../../host.js";
import type { Loc } from "../../source.js";
import { evalCfg } from "../cfg.js";
import { besideFile, unreadable } from "../files.js";
import type { ModuleScope } from "../module-scope.js";
import { Args, macroError, type BuiltinCall } from "./builtin.js";
import { eagerLiteral } from "./eager.js";

function locOf(call: BuiltinCall): Loc {
  const { sources, expansions } = call.state;
  return sources.loc(expansions.userSpan(call.mac.span).lo);
}

export function line(call: BuiltinCall): Expr {
  return call.build.int(locOf(call).line, "u32");
}

export function column(call: BuiltinCall): Expr {
  return call.build.int(locOf(call).column, "u32");
}

export function file(call: BuiltinCall): Expr {
  return call.build.str(locOf(call).file.path);
}

export function modulePath(call: BuiltinCall): Expr {
  const parts: string[] = [];
  for (let at: ModuleScope | null = call.site.scope.normal; at !== null; at = at.parent?.normal ?? null) parts.unshift(at.parent === null ? at.crate.title : at.def.name);
  return call.build.str(parts.join("::"));
}

export function stringify(call: BuiltinCall): Expr {
  return call.build.str(stringifyTokens(call.mac.tokens));
}

function literalText(lit: Lit): string | null {
  switch (lit.kind) {
    case "str":
      return lit.value;
    case "int":
      return lit.value.toString();
    case "float":
      return lit.text;
    case "bool":
      return String(lit.value);
    case "char":
      return String.fromCodePoint(lit.value);
    case "byte":
    case "byteStr":
    case "cStr":
      return null;
  }
}

export function concat(call: BuiltinCall): Expr {
  let text = "";
  for (const expr of new Args(call).exprs()) {
    const errors = call.state.sink.errorCount;
    const literal = eagerLiteral(call, expr);
    const part = literal === null ? null : literalText(literal);
    if (part === null) {
      if (expr.kind !== "error" && call.state.sink.errorCount === errors) macroError(call, expr.span, "expected a literal", "macro", "only literals (like `\"foo\"`, `-42` and `3.14`) can be passed to `concat!()`");
      return call.build.error();
    }
    text += part;
  }
  return call.build.str(text);
}

/** The single string that a macro takes, and what may follow it. */
function stringArg(call: BuiltinCall, args: Args): string | null {
  const expr = args.expr();
  if (expr === null) return null;
  const errors = call.state.sink.errorCount;
  const literal = eagerLiteral(call, expr);
  args.separator();
  if (literal?.kind === "str") return literal.value;
  if (expr.kind !== "error" && call.state.sink.errorCount === errors) macroError(call, expr.span, "argument must be a string literal");
  return null;
}

export function cfg(call: BuiltinCall): Expr {
  const { state, mac, site } = call;
  return call.build.bool(evalCfg(mac.tokens, state.cfgOf(site.scope.crate), state.sink, mac.span));
}

export function compileError(call: BuiltinCall): Expr {
  const message = stringArg(call, new Args(call));
  if (message !== null) macroError(call, call.mac.span, message, "compile_error");
  return call.build.error();
}

type Files = Pick<CompilerHost, "readFile" | "readBytes">;

interface Included<T> {
  readonly path: string;
  readonly content: T;
}

/** The file that the call names, beside the one it stands in. */
function readInclude<T>(call: BuiltinCall, read: (files: Files, path: string) => T | null): Included<T> | null {
  const { host, places } = call.state;
  const name = stringArg(call, new Args(call));
  const place = places.get(call.site.scope.normal);
  if (name === null || place === undefined) return null;
  const files: Files = place.library ? { readFile: (path) => host.readLibrary(path) } : host;
  const path = besideFile(place.file, name);
  const content = read(files, path);
  if (content === null) macroError(call, call.mac.span, unreadable(files, path));
  return content === null ? null : { path, content };
}

function textOf(files: Files, path: string): string | null {
  return files.readFile(path);
}

function bytesOf(files: Files, path: string): Uint8Array | null {
  if (files.readBytes !== undefined) return files.readBytes(path);
  const text = files.readFile(path);
  return text === null ? null : new TextEncoder().encode(text);
}

export function includeStr(call: BuiltinCall): Expr {
  const file = readInclude(call, textOf);
  return file === null ? call.build.error() : call.build.str(file.content);
}

export function includeBytes(call: BuiltinCall): Expr {
  const file = readInclude(call, bytesOf);
  return file === null ? call.build.error() : call.build.lit({ kind: "byteStr", value: file.content });
}

/** What cargo would set for a package whose manifest says nothing. */
const PACKAGE: ReadonlyMap<string, string> = new Map([
  ["CARGO_PKG_NAME", "main"],
  ["CARGO_PKG_VERSION", "0.1.0"],
  ["CARGO_PKG_AUTHORS", ""],
  ["CARGO_PKG_DESCRIPTION", ""],
  ["CARGO_CRATE_NAME", "main"],
  ["CARGO_MANIFEST_DIR", "."],
]);

function lookUp(call: BuiltinCall, name: string): string | null {
  return call.state.options.env?.get(name) ?? call.state.package?.env.get(name) ?? PACKAGE.get(name) ?? null;
}

export function env(call: BuiltinCall): Expr {
  const args = new Args(call);
  const name = stringArg(call, args);
  if (name === null) return call.build.error();
  const value = lookUp(call, name);
  if (value !== null) return call.build.str(value);
  const message = args.isAtEnd ? null : stringArg(call, args);
  macroError(call, call.mac.span, message ?? `environment variable \`${name}\` not defined at compile time`, "macro", `use \`std::env::var("${name}")\` to read the variable at run time`);
  return call.build.error();
}

export function optionEnv(call: BuiltinCall): Expr {
  const { build } = call;
  const name = stringArg(call, new Args(call));
  const value = name === null ? null : lookUp(call, name);
  if (value === null) {
    const text = build.refType(build.type(build.pathOf(build.ident("str"))));
    return { id: call.state.ids.nextId(), span: build.span, kind: "path", qself: null, path: build.path("std::option::Option::None", [text]) };
  }
  return build.call(build.std("std::option::Option::Some"), build.str(value));
}

/** `include!`: the tokens of a file in the place of the call. */
function includedTokens(call: BuiltinCall): readonly Tok[] {
  const file = readInclude(call, textOf);
  return file === null ? [] : call.state.syntax.lex(call.state.sources.add(file.path, file.content));
}

export function includeExpr(call: BuiltinCall): Expr {
  const tokens = includedTokens(call);
  return tokens.length === 0 ? call.build.error() : call.state.syntax.expr(tokens, call.mac.span);
}

export function includeItems(call: BuiltinCall): readonly Item[] {
  return call.state.syntax.items(includedTokens(call), call.mac.span);
}
