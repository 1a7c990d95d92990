/** Outlines stand in for the library's files: what they say is what the files say, and an item that is read alone is the item of the file. */
import { expect, test } from "vitest";
import { OutlineStore, storeContent } from "../../../bin/outline-store.js";
import type { Item } from "../../../compiler/ast/ast.js";
import { resolveProgram } from "../../../compiler/2-resolve/index.js";
import type { Def, Program } from "../../../compiler/2-resolve/defs.js";
import { Library } from "../../../compiler/2-resolve/library.js";
import type { ModuleScope } from "../../../compiler/2-resolve/module-scope.js";
import { outlineLibrary } from "../../../compiler/2-resolve/outline-library.js";
import { outlinesOf } from "../../../compiler/2-resolve/outline-of.js";
import type { Outline } from "../../../compiler/2-resolve/outline.js";
import { DiagnosticSink } from "../../../compiler/diagnostics/diagnostic.js";
import { SourceMap, type Span } from "../../../compiler/source.js";
import { filesBelow, readProjectFile } from "../../harness/project.js";

const PATHS = filesBelow("stdlib", [".ae"]).map((file) => file.replace(/^stdlib\//, ""));
const CRATES = [...new Set(PATHS.filter((path) => path.startsWith("facades/")).map((path) => (path.split("/")[1] ?? "").replace(/\.ae$/, "")))];
const TEXTS = new Map(PATHS.map((path) => [path, readProjectFile(`stdlib/${path}`)]));
const HOST = { readFile: () => null, readLibrary: (path: string) => TEXTS.get(path) ?? null };

// ---------------------------------------------------------------- items read alone

const LAZY = ["body", "items"];

/** A tree as plain data, without the numbers of its nodes, and with what is read when it is looked at. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return typeof value === "function" ? null : value;
  if ("tokenType" in value && "image" in value) return [value.image, "startOffset" in value && value.startOffset];
  const keys = [...Object.keys(value).filter((key) => key !== "id"), ...LAZY.filter((key) => key in value)];
  return Object.fromEntries([...new Set(keys)].sort().map((key) => [key, plain((value as Readonly<Record<string, unknown>>)[key])]));
}

function* pairs(outlines: readonly Outline[], items: readonly Item[]): Iterable<readonly [Outline, Item]> {
  for (const [i, outline] of outlines.entries()) {
    const item = items[i];
    if (item === undefined) throw new Error("more outlines than items");
    yield [outline, item];
    if (outline.kind === "mod" && outline.items !== undefined && item.kind === "mod") yield* pairs(outline.items, item.items ?? []);
  }
}

test.each(PATHS)("the items of %s are the same when each is read alone", (path) => {
  const file = new Library(HOST).file(path);
  if (file === null) throw new Error(`no file ${path}`);
  const { base, text } = file.source;
  for (const [outline, item] of pairs(outlinesOf(file.unit.items, base, text, { itemsOf: () => null, derivedFor: () => null }), file.unit.items)) {
    if (outline.text === undefined) throw new Error("an item of a file without its text");
    expect(plain(file.item(outline.text))).toEqual(plain(item));
  }
});

// ---------------------------------------------------------------- definitions

interface Whole {
  readonly program: Program;
  readonly sources: SourceMap;
}

/** All there is in the library. */
function readWhole(outlines: ReadonlyMap<string, string> | null): Whole {
  const sources = new SourceMap();
  const library = new Library({ ...HOST, readOutlines: (path) => outlines?.get(path) ?? null });
  const text = CRATES.map((name) => `extern crate ${name};`).join("\n");
  const program = resolveProgram({ text, path: "main.ae", host: HOST, library, sources, sink: new DiagnosticSink(), options: { test: false, release: false } });
  const read = (scope: ModuleScope): void => {
    scope.load();
    for (const kid of scope.def.kids) if (kid.scope !== null) read(kid.scope);
  };
  for (const crate of program.crates) read(crate.root as ModuleScope);
  for (const def of program.defs) if (def.kind === "trait") program.loadImpls(def.name);
  return { program, sources };
}

const OUTLINES = outlineLibrary(HOST, CRATES);

/** What is known of a definition, as a line, and the same of all that is in it. */
function* linesOf({ program, sources }: Whole, def: Def, depth: number): Iterable<string> {
  const place = (span: Span): string => {
    const { path, base } = sources.fileAt(span.lo);
    return `${path}:${span.lo - base}-${span.hi - base}`;
  };
  const vis = def.vis.kind === "public" ? "pub" : program.pathOf(def.vis.to.def);
  const { node } = def;
  const syntax = node.kind === "item" || node.kind === "foreign" || node.kind === "assoc" ? `${node.item.kind} ${place(node.item.span)}` : node.kind;
  const attrs = def.attrs.map((attr) => attr.path.segments.map((segment) => segment.ident.name).join("::"));
  const values = def.kind === "trait" ? [...program.valueNames(def)].join() : "";
  const heading = def.heading === null ? "" : `${def.heading.trait} for ${def.heading.self}`;
  yield `${" ".repeat(depth)}${def.kind} ${def.name} ${place(def.span)} ${place(program.userSpan(def.span))} ${vis} ${def.lang} [${attrs.join()}] ${syntax} ${heading}${values}`;
  for (const kid of program.children(def)) yield* linesOf({ program, sources }, kid, depth + 1);
}

test("the library's definitions are the same with outlines", () => {
  const [parsed, outlined] = [readWhole(null), readWhole(OUTLINES)];
  for (const { name, root } of parsed.program.crates) {
    const other = outlined.program.crates.find((crate) => crate.name === name);
    if (other === undefined) throw new Error(`no crate ${name}`);
    expect([...linesOf(outlined, other.root.def, 0)]).toEqual([...linesOf(parsed, root.def, 0)]);
  }
});

test("hardly anything is without an outline", () => {
  const kinds = [...OUTLINES.values()].flatMap((outlines) => (JSON.parse(outlines) as Outline[]).map((each) => each.kind));
  expect(kinds.filter((kind) => kind === "read").length / kinds.length).toBeLessThan(0.01);
});

test("impls of the library call traits by their own names, and types by theirs or an alias", () => {
  const { program } = readWhole(OUTLINES);
  const wrong: string[] = [];
  for (const impl of program.impls()) {
    const item = impl.node.kind === "item" ? impl.node.item : null;
    if (item?.kind !== "impl" || impl.heading === null) continue;
    const { paths } = program.signatureNames(impl);
    const trait = item.trait === null ? null : paths.get(item.trait.id)?.res;
    if (trait?.kind === "def" && trait.def.name !== impl.heading.trait) wrong.push(`${program.pathOf(impl)}: ${impl.heading.trait} is ${trait.def.name}`);
    const self = item.self.kind === "path" ? paths.get(item.self.path.id)?.res : null;
    if (impl.heading.self !== null && self?.kind === "def" && self.def.name !== impl.heading.self) wrong.push(`${program.pathOf(impl)}: ${impl.heading.self} is ${self.def.name}`);
  }
  expect(wrong).toEqual([]);
});

// ---------------------------------------------------------------- the store

const BEFORE = "pub mod prelude {}\npub fn old() {}\n";
const AFTER = "pub mod prelude {}\npub fn new() {}\n";

function storeOf(text: string): OutlineStore {
  const readLibrary = (path: string): string | null => (path === "std/lib.ae" ? text : null);
  return new OutlineStore(storeContent(outlineLibrary({ readFile: () => null, readLibrary }, []), (path) => Buffer.from(readLibrary(path) ?? "")));
}

function namesWith(store: OutlineStore, text: string): { readonly names: readonly string[]; readonly stored: boolean } {
  let stored = false;
  const readOutlines = (path: string): string | null => {
    const outlines = store.of(path, Buffer.from(text));
    stored ||= outlines !== null;
    return outlines;
  };
  const host = { readFile: () => null, readLibrary: (path: string) => (path === "std/lib.ae" ? text : null), readOutlines };
  const program = resolveProgram({ text: "", path: "main.rs", host, sources: new SourceMap(), sink: new DiagnosticSink(), options: { test: false, release: false } });
  return { names: program.defs.filter((def) => def.kind === "fn").map((def) => def.name), stored };
}

test("what is stored of a file is used as long as it is that file", () => {
  expect(namesWith(storeOf(BEFORE), BEFORE)).toEqual({ names: ["old"], stored: true });
  expect(namesWith(storeOf(BEFORE), AFTER)).toEqual({ names: ["new"], stored: false });
});
