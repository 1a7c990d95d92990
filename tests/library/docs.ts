/**
 * The public items of a file of the library, what stands above each as docstring, and the examples in docstrings.
 *
 * Found in the tokens of the text, so that the items in the bodies of macros, which make most of the numbers' methods, are there once each.
 */
import { lexFile } from "../../compiler/1-parse/index.js";
import { treeEnd } from "../../compiler/1-parse/token-tools.js";
import type { Tok } from "../../compiler/ast/token.js";
import { DiagnosticSink } from "../../compiler/diagnostics/diagnostic.js";
import { makeSourceFile } from "../../compiler/source.js";
import { readProjectFile } from "../harness/project.js";

export interface DocItem {
  readonly file: string;
  /** `Option<T>::map`, `swap`, `vec!`; a second one of a file with the same name ends in `#2`. */
  readonly name: string;
  readonly kind: string;
  /** The line, from 1, of its first attribute, or of itself. */
  readonly line: number;
  readonly doc: string;
}

/** What stands around an item: its name in the items' names, and which of what is in it is public. */
interface Around {
  readonly name: string;
  readonly all: boolean;
  readonly open: boolean;
}

/** Where the tokens of a file have been read to. */
interface Scan {
  readonly file: string;
  readonly tokens: readonly Tok[];
  readonly lineOf: (token: Tok) => number;
  readonly around: (Around | null)[];
  readonly found: DocItem[];
  readonly counts: Map<string, number>;
}

const MODIFIERS = new Set(["const", "unsafe", "async", "default"]);
const KINDS = new Set(["fn", "struct", "enum", "trait", "type", "const", "static", "mod"]);

function image(scan: Scan, at: number): string {
  return scan.tokens[at]?.image ?? "";
}

/** The index behind attributes and doc comments. */
function afterAttrs(scan: Scan, from: number): number {
  let at = from;
  for (;;) {
    if (/^\/\/\/|^\/\*\*/.test(image(scan, at))) at++;
    else if (image(scan, at) === "#" && image(scan, at + 1) === "[") at = treeEnd(scan.tokens, at + 1);
    else return at;
  }
}

function textOf(tokens: readonly Tok[]): string {
  const text = tokens.map((t) => t.image).join(" ");
  return text.replace(/ ?(::|[<>()[\],.;]|&) ?/g, "$1").replace(/,/g, ", ").replace(/\$ /g, "$").replace(/(\w)&/g, "$1 &");
}

/** The type of `impl<…> Type where …`; a trait's impl has `null`, as what is in it is not public by itself. */
function implType(header: readonly Tok[]): string | null {
  let at = 1;
  if (header[at]?.image === "<") {
    let depth = 0;
    do {
      const text = header[at]?.image ?? "";
      depth += text === "<" ? 1 : text === ">" ? -1 : text === ">>" ? -2 : 0;
      at++;
    } while (depth > 0 && at < header.length);
  }
  const rest = header.slice(at);
  const where = rest.findIndex((t) => t.image === "where");
  const own = where === -1 ? rest : rest.slice(0, where);
  return own.some((t, i) => t.image === "for" && own[i + 1]?.image !== "<") ? null : textOf(own);
}

function isHidden(attrs: readonly Tok[]): boolean {
  return /# ?\[doc ?\(hidden\)\]/.test(textOf(attrs));
}

function isOpen(scan: Scan): boolean {
  return scan.around.every((a) => a === null || a.open);
}

function add(scan: Scan, from: number, start: number, kind: string, name: string): void {
  const path = [...scan.around.flatMap((a) => (a === null || a.name === "" ? [] : [a.name])), name].join("::");
  const count = (scan.counts.get(path) ?? 0) + 1;
  scan.counts.set(path, count);
  const docs = scan.tokens.slice(from, start).filter((t) => t.image.startsWith("///"));
  const first = scan.tokens[from + docs.length] ?? scan.tokens[start];
  if (first === undefined) return;
  scan.found.push({ file: scan.file, name: count === 1 ? path : `${path}#${count}`, kind, line: scan.lineOf(first), doc: docs.map((t) => t.image.replace(/^\/\/\/ ?/, "")).join("\n") });
}

/** The index of the `{` or `;` that ends the head of an item. */
function headEnd(scan: Scan, from: number): number {
  let at = from;
  while (at < scan.tokens.length && !["{", ";"].includes(image(scan, at))) at = ["(", "["].includes(image(scan, at)) ? treeEnd(scan.tokens, at) : at + 1;
  return at;
}

/** An item whose keyword is at `at`, its attributes at `from`: says where to go on. */
function takeItem(scan: Scan, from: number, start: number, at: number): number {
  const kind = image(scan, at);
  const name = image(scan, at + 1) === "$" ? `$${image(scan, at + 2)}` : image(scan, at + 1);
  const hidden = isHidden(scan.tokens.slice(from, start));
  const isPub = image(scan, start) === "pub" && image(scan, start + 1) !== "(";
  const listed = isOpen(scan) && !hidden && (isPub || scan.around.at(-1)?.all === true);
  const end = headEnd(scan, at);
  const opens = image(scan, end) === "{";
  // What a trait's types are is told with the trait.
  const isPart = kind === "mod" || (kind === "type" && scan.around.at(-1)?.all === true);
  if (listed && !isPart) add(scan, from, start, kind, name);
  if (opens && (kind === "trait" || kind === "mod")) {
    scan.around.push({ name, all: kind === "trait", open: listed });
    return end + 1;
  }
  return opens ? treeEnd(scan.tokens, end) : end + 1;
}

function takeImpl(scan: Scan, from: number, at: number): number {
  const end = headEnd(scan, at);
  const type = implType(scan.tokens.slice(at, end));
  scan.around.push({ name: type ?? "", all: false, open: type !== null && !isHidden(scan.tokens.slice(from, at)) });
  return end + 1;
}

/** `macro_rules! name { (…) => { what is looked into } }` */
function takeMacro(scan: Scan, from: number, at: number): number {
  const attrs = textOf(scan.tokens.slice(from, at));
  if (attrs.includes("macro_export") && !isHidden(scan.tokens.slice(from, at))) add(scan, from, at, "macro", `${image(scan, at + 2)}!`);
  scan.around.push(null);
  return at + 4;
}

function step(scan: Scan, from: number): number {
  const start = afterAttrs(scan, from);
  let at = start;
  if (image(scan, at) === "pub") at = image(scan, at + 1) === "(" ? treeEnd(scan.tokens, at + 1) : at + 1;
  while (MODIFIERS.has(image(scan, at)) && (MODIFIERS.has(image(scan, at + 1)) || KINDS.has(image(scan, at + 1)) || image(scan, at + 1) === "extern")) at++;
  if (image(scan, at) === "extern" && image(scan, at + 2) === "fn") at += 2;
  const kind = image(scan, at);
  if (kind === "impl" && at === start) return takeImpl(scan, from, at);
  if (kind === "macro_rules" && image(scan, at + 1) === "!") return takeMacro(scan, from, at);
  const named = /^[\w$]/.test(image(scan, at + 1)) && image(scan, at + 1) !== "_";
  if (KINDS.has(kind) && named && (at !== start || scan.around.at(-1)?.all === true || ["fn", "mod", "trait"].includes(kind))) return takeItem(scan, from, start, at);
  if (image(scan, start) === "{") scan.around.push(null);
  else if (image(scan, start) === "}") scan.around.pop();
  return Math.max(start, from) + 1;
}

/** The public items of a file, and what is public in them, but for what is `#[doc(hidden)]`. */
export function itemsOf(file: string, text = readProjectFile(file)): DocItem[] {
  if (text.includes("\n#![doc(hidden)]\n")) return [];
  const source = makeSourceFile(file, text, 0);
  const lineOf = (token: Tok): number => text.slice(0, token.startOffset).split("\n").length;
  const scan: Scan = { file, tokens: lexFile(source, { sink: new DiagnosticSink() }), lineOf, around: [], found: [], counts: new Map() };
  for (let at = 0; at < scan.tokens.length; ) at = step(scan, at);
  return scan.found;
}

// ---------------------------------------------------------------- examples

export interface Example {
  readonly file: string;
  /** The line of the file, from 1, that its first line stands in. */
  readonly line: number;
  /** What stands behind the opening fence. */
  readonly flags: readonly string[];
  readonly lines: readonly string[];
}

const DOC_LINE = /^\s*\/\/[/!] ?(.*)$/;
const FENCE = /^\s*```(.*)$/;

/** A line of an example as it is compiled: those that begin with `# ` are not shown, but are there. */
function visible(line: string): string {
  return line.replace(/^(\s*)# /, "$1").replace(/^(\s*)#$/, "$1").replace(/^(\s*)##/, "$1#");
}

export function examplesOf(file: string, text = readProjectFile(file)): Example[] {
  const found: Example[] = [];
  let open: { line: number; flags: string[]; lines: string[] } | null = null;
  text.split("\n").forEach((line, i) => {
    const doc = DOC_LINE.exec(line)?.[1];
    if (doc === undefined) open = null;
    const fence = FENCE.exec(doc ?? "")?.[1];
    if (doc === undefined) return;
    if (fence === undefined) open?.lines.push(visible(doc));
    else if (open === null) open = { line: i + 2, flags: fence.split(/[ ,]+/).filter((flag) => flag !== ""), lines: [] };
    else {
      found.push({ file, ...open });
      open = null;
    }
  });
  return found;
}
