/** What the tests of name resolution share: a small library, and ways to look at what was found. */
import { expect } from "vitest";
import type { Expr, NodeId } from "../../../compiler/ast/ast.js";
import type { BodyNames, Def, Program } from "../../../compiler/2-resolve/defs.js";
import { resolveAll, resolveProgram } from "../../../compiler/2-resolve/index.js";
import { DiagnosticSink, type Diagnostic } from "../../../compiler/diagnostics/diagnostic.js";
import { SourceMap } from "../../../compiler/source.js";

/** Just enough of the library for paths in expansions to lead somewhere. */
const LIBRARY: Readonly<Record<string, string>> = {
  "std/lib.ae": `
    pub mod prelude { pub use crate::option::Option::{self, Some, None}; pub use crate::result::Result::{self, Ok, Err}; pub use crate::string::String; pub use crate::vec::Vec;
      pub use crate::clone::Clone; pub use crate::default::Default; pub use crate::marker::{Copy, Sized}; pub use crate::cmp::{PartialEq, Eq, PartialOrd, Ord}; }
    pub mod option { #[lang = "Option"] pub enum Option<T> { None, Some(T) } }
    pub mod result { pub enum Result<T, E> { Ok(T), Err(E) } }
    pub mod string { pub struct String { text: str } impl String { pub fn new() -> String { loop {} } } }
    pub mod vec { pub struct Vec<T> { t: T } pub fn from_elem() {} }
    pub mod clone { pub trait Clone { fn clone(&self) -> Self; } }
    pub mod default { pub trait Default { fn default() -> Self; } }
    pub mod marker { pub trait Copy {} pub trait Sized {} }
    pub mod cmp { pub trait PartialEq { fn eq(&self, other: &Self) -> bool; } pub trait Eq {} pub trait PartialOrd { fn partial_cmp(&self) {} } pub trait Ord { fn cmp(&self); } pub enum Ordering { Less, Equal, Greater } }
    pub mod hash { pub trait Hash { fn hash(&self); } pub trait Hasher {} }
    pub mod convert { pub trait From<T> { fn from(t: T) -> Self; } }
    pub mod error { pub trait Error { fn source(&self) {} } }
    pub mod fmt { pub struct Formatter; pub struct Arguments; pub type Result = crate::result::Result<(), ()>; pub fn format(a: Arguments) {} pub trait Debug { fn fmt(&self); } pub trait Display { fn fmt(&self); } }
    pub mod io { pub fn _print() {} pub fn _eprint() {} pub mod deep { pub struct Buried; } }
    pub mod rt { pub fn panic_fmt() {} pub fn assert_failed() {} pub enum AssertKind { Eq, Ne } pub fn vec_from_array() {} }
    pub mod intrinsics { pub fn variant_index() {} pub fn discriminant() {} }
    pub mod pin { pub struct Pin<P> { pub pointer: P } }
    pub mod task { pub enum Poll<T> { Ready(T), Pending } }
    pub mod thread { pub struct LocalKey<T> { t: T } }
    pub mod future { pub fn ready() {} }
    #[lazy] #[holds(HashMap)] pub mod collections;
  `,
  "std/collections/mod.ae": `mod hash_map; pub use self::hash_map::HashMap;`,
  "std/collections/hash_map.ae": `#[lang = "HashMap"] pub struct HashMap<K, V> { k: K, v: V } impl<K, V> HashMap<K, V> { pub fn new() -> Self { loop {} } }`,
  "aether/lib.ae": `pub mod prelude { pub use crate::task::spawn; #[traits] pub use crate::stream::StreamExt; pub use crate::error::Error; } pub mod task { pub fn spawn() {} } pub mod error { pub struct Error; } #[lazy] pub mod stream;`,
  "aether/stream.ae": `pub trait StreamExt { fn next(&self); }`,
  "facades/tokio.ae": `pub mod sync { pub struct Mutex; } pub use aether::task::spawn;`,
  "facades/thiserror.ae": ``,
  "facades/anyhow.ae": `pub struct Error; #[macro_export] macro_rules! anyhow { ($($t:tt)*) => { $crate::make(format!($($t)*)) }; } pub fn make() {}`,
};

export interface Resolved {
  readonly program: Program;
  readonly sink: DiagnosticSink;
  readonly sources: SourceMap;
  readonly loaded: readonly string[];
}

export interface TestOptions {
  readonly test?: boolean;
  readonly release?: boolean;
  readonly files?: Readonly<Record<string, string>>;
  /** Files that are no texts. */
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
  readonly library?: Readonly<Record<string, string>>;
  readonly env?: ReadonlyMap<string, string>;
}

/** Resolves a program, bodies included. */
export function resolve(text: string, options: TestOptions = {}): Resolved {
  const sources = new SourceMap();
  const sink = new DiagnosticSink();
  const loaded: string[] = [];
  const library = { ...LIBRARY, ...options.library };
  const host = {
    readFile: (path: string): string | null => options.files?.[path] ?? null,
    readBytes: (path: string): Uint8Array | null => options.bytes?.[path] ?? null,
    readLibrary: (path: string): string | null => {
      const found = library[path] ?? null;
      if (found !== null) loaded.push(path);
      return found;
    },
  };
  const settings = { test: options.test ?? false, release: options.release ?? false, ...(options.env === undefined ? {} : { env: options.env }) };
  const program = resolveProgram({ sources, sink, host, options: settings, path: "main.ae", text });
  resolveAll(program);
  return { program, sink, sources, loaded };
}

function shown(diagnostic: Diagnostic, sources: SourceMap): string {
  const loc = sources.loc(diagnostic.span.lo);
  const place = loc.file.path === "main.ae" ? "" : `${loc.file.path}:`;
  return `${place}${loc.line}:${loc.column} ${diagnostic.code} ${diagnostic.message}`;
}

/** The diagnostics of a program, each as `line:column code message`. */
export function errorsOf(text: string, options: TestOptions = {}): string[] {
  const { sink, sources } = resolve(text, options);
  return sink.all.map((diagnostic) => shown(diagnostic, sources));
}

export function check(text: string, expected: readonly string[] = [], options: TestOptions = {}): void {
  expect(errorsOf(text, options)).toEqual(expected);
}

// ---------------------------------------------------------------- what paths mean

interface PathNode {
  readonly id: NodeId;
  readonly lo: number;
  readonly ctxt: number;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Paths and identifier patterns in a piece of syntax, macro expansions included. */
function collectNodes(value: unknown, names: BodyNames, into: { readonly paths: PathNode[]; readonly patterns: Map<NodeId, number> }): void {
  if (Array.isArray(value)) {
    for (const each of value) collectNodes(each, names, into);
    return;
  }
  if (!isObject(value)) return;
  const id = value["id"];
  const span = value["span"];
  if (typeof id === "number" && isObject(span)) {
    const lo = span["lo"] as number;
    if (Array.isArray(value["segments"])) into.paths.push({ id, lo, ctxt: span["ctxt"] as number });
    const ident = value["ident"];
    if (value["kind"] === "ident" && isObject(ident)) into.patterns.set(id, ((ident["span"] as Record<string, unknown>)["lo"] as number));
    const expansion = names.expansions.get(id);
    if (expansion !== undefined && Array.isArray(value["tokens"])) collectNodes(expansion, names, into);
  }
  for (const [key, child] of Object.entries(value)) if (key !== "tokens" && key !== "span") collectNodes(child, names, into);
}

const DEFINED = /\/\*@(\w+)\*\/\s*/g;
const USED = /\/\*=(\w+)\*\/\s*/g;

function marks(text: string, pattern: RegExp): { readonly name: string; readonly at: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ name: match[1] ?? "", at: match.index + match[0].length }));
}

/** A comment with `@a` stands before the name of a definition or variable, one with `=a` before a path that must mean it. */
export function checkMeaning(text: string, options: TestOptions = {}): void {
  const { program, sink, sources } = resolve(text, options);
  expect(sink.all.map((each) => shown(each, sources))).toEqual([]);
  const base = sources.files.find((file) => file.path === "main.ae")?.base ?? 0;
  const targets = new Map(marks(text, DEFINED).map(({ name, at }) => [name, at + base]));
  const found = new Map<number, number>();
  for (const def of program.defs) {
    if (!def.module.crate.local) continue;
    for (const names of [program.signatureNames(def), program.bodyNames(def)]) noteMeanings(def, names, found);
  }
  for (const { name, at } of marks(text, USED)) expect([name, found.get(at + base)]).toEqual([name, targets.get(name)]);
}

function noteMeanings(def: Def, names: BodyNames, found: Map<number, number>): void {
  const nodes = { paths: [] as PathNode[], patterns: new Map<NodeId, number>() };
  collectNodes(def.node, names, nodes);
  for (const { id, lo } of nodes.paths) {
    const res = names.paths.get(id)?.res;
    if (res?.kind === "def") found.set(lo, res.def.span.lo);
    if (res?.kind === "local") {
      const at = nodes.patterns.get(res.binding);
      if (at !== undefined) found.set(lo, at);
    }
  }
}

// ---------------------------------------------------------------- definitions and expansions

export function findDef(program: Program, name: string, kind?: Def["kind"]): Def {
  const def = program.defs.find((each) => each.name === name && each.kind !== "crate" && each.module.crate.local && (kind === undefined || each.kind === kind));
  if (def === undefined) throw new Error(`no definition ${name}`);
  return def;
}

/** What the macro calls of `main` have become, in source order: expressions only. */
export function expansionsOf(text: string, options: TestOptions = {}): Expr[] {
  const { program, sink, sources } = resolve(text, options);
  expect(sink.all.map((each) => shown(each, sources))).toEqual([]);
  const made = [...program.bodyNames(findDef(program, "main")).expansions.values()];
  return made.flatMap((each) => (each.kind === "expr" ? [each.expr] : each.kind === "stmts" && each.tail !== null ? [each.tail] : []));
}

/** The strings that `stringify!` and other calls in `main` give. */
export function stringsOf(text: string, options: TestOptions = {}): string[] {
  return expansionsOf(text, options).flatMap((expr) => (expr.kind === "lit" && expr.lit.kind === "str" ? [expr.lit.value] : []));
}
