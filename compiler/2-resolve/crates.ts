/** Crates: the program, and those of the library, which are read when a path names them. */
import type { SourceUnit } from "../ast/ast.js";
import { ATTRIBUTE_MACROS, isKnownAttr } from "./attrs.js";
import { BUILTIN_HOMES } from "./builtin-macros/homes.js";
import { attrName, configureAttrs } from "./cfg.js";
import { collectCrate, settle, settleAround } from "./collect.js";
import type { Crate } from "./defs.js";
import { folderOf } from "./files.js";
import { ModuleScope } from "./module-scope.js";
import { inModule } from "./names.js";
import { EMPTY_UNIT, NO_ATTRS, PUBLIC, type ResolveState } from "./state.js";

/** Other names of a crate. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["core", "std"],
  ["alloc", "std"],
]);

function rootFiles(name: string): readonly string[] {
  return name === "std" || name === "aether" ? [`${name}/lib.ae`] : [`facades/${name}.ae`, `facades/${name}/lib.ae`];
}

interface CrateData extends Crate {
  root: ModuleScope;
}

function makeCrate(state: ResolveState, name: string, local: boolean, unit: SourceUnit, title = name): CrateData {
  // Crate and root refer to each other: the crate gets its root at once.
  const crate: { name: string; title: string; local: boolean; root: ModuleScope | null } = { name, title, local, root: null };
  const root = new ModuleScope(null, crate as Crate, false);
  crate.root = root;
  const def = state.addDef({ kind: "crate", name, span: unit.span, parent: null, module: root, vis: PUBLIC, attrs: unit.innerAttrs.length === 0 ? NO_ATTRS : unit.innerAttrs, node: { kind: "crate", unit } });
  root.attach(def);
  def.scope = root;
  state.crateList.push(crate as CrateData);
  return crate as CrateData;
}

function loadLibraryCrate(state: ResolveState, name: string): Crate | null {
  for (const file of rootFiles(name)) {
    const found = state.library.file(file);
    if (found === null) continue;
    state.sources.adopt(found.source);
    const { base, text } = found.source;
    const crate = makeCrate(state, name, false, { ...EMPTY_UNIT, span: { lo: base, hi: base + text.length, ctxt: 0 } });
    state.crates.set(name, crate);
    settleAround(state, () => collectCrate(state, crate.root, (collector) => collector.libraryFile(found), { file, folder: folderOf(file), library: true }));
    return crate;
  }
  // Crates of which the compiler knows all there is.
  if (BUILTIN_HOMES[name] === undefined && ATTRIBUTE_MACROS[name] === undefined) return null;
  const crate = makeCrate(state, name, false, EMPTY_UNIT);
  state.crates.set(name, crate);
  collectCrate(state, crate.root, () => undefined, { file: `${name}/lib.ae`, folder: name, library: true });
  return crate;
}

/** The library of the package: a crate of the programmer's own, which does not see itself by its name. */
function readPackage(state: ResolveState): Crate | null {
  const found = state.package;
  if (state.packageCrate !== null || found === null || found.library === null) return state.packageCrate;
  const { path, text } = found.library;
  const unit = state.syntax.file(state.sources.add(path, text));
  const crate = makeCrate(state, found.crate, true, unit);
  state.packageCrate = crate;
  settleAround(state, () => collectOwn(state, crate, unit, path));
  return crate;
}

const CRATE_NAME = /^[a-z_][a-z0-9_]*$/;

/** Makes `state.loadCrate` and `state.loadPackage` work. */
export function installCrates(state: ResolveState): void {
  state.loadPackage = () => readPackage(state);
  state.loadCrate = (given) => {
    const name = ALIASES.get(given) ?? given;
    const known = state.crates.get(name);
    if (known !== undefined) return known;
    if (!CRATE_NAME.test(name)) return null;
    const crate = loadLibraryCrate(state, name);
    if (crate === null) state.crates.set(name, null);
    return crate;
  };
}

function preludeOf(state: ResolveState, name: string): ModuleScope | null {
  const crate = state.loadCrate(name);
  if (crate === null) return null;
  return inModule(state, crate.root as ModuleScope, "prelude", "type")?.def.scope ?? null;
}

/** Loads what every program sees. A `.rs` file is a Rust program: to use what it has not imported is the mistake that it is in Rust. */
export function loadPreludes(state: ResolveState, path: string): void {
  state.stdPrelude = preludeOf(state, "std");
  if (!path.endsWith(".rs")) state.aetherPrelude = preludeOf(state, "aether");
}

function collectOwn(state: ResolveState, crate: CrateData, unit: SourceUnit, path: string): void {
  const attrs = configureAttrs(unit.innerAttrs, state.cfgOf(crate), state.sink, state.readAttr);
  for (const attr of attrs ?? []) {
    if (attr.doc === null && !isKnownAttr(attr)) state.deferred.push({ name: attrName(attr), kind: "attribute", module: crate.root, span: attr.path.span });
  }
  collectCrate(state, crate.root, (collector) => collector.items(attrs !== null ? unit.items : []), { file: path, folder: folderOf(path), library: false });
}

/** A program is called as its file; the one of a package that needs no name of its own, as that. */
function programTitle(state: ResolveState, path: string): string {
  const stem = path.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const called = stem === "main" ? (state.package?.env.get("CARGO_PKG_NAME") ?? stem) : stem;
  return called.replace(/[^A-Za-z0-9_]/g, "_");
}

/** The crate being compiled, all its modules collected and its item macros expanded; and the library beside it, whether anything names it or not. */
export function loadProgram(state: ResolveState, unit: SourceUnit, path: string): Crate {
  const crate = makeCrate(state, "main", true, unit, programTitle(state, path));
  state.unsettled++;
  collectOwn(state, crate, unit, path);
  settle(state);
  state.unsettled--;
  state.loadPackage();
  return crate;
}
