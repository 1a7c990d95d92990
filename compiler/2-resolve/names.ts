/**
 * What a name means in a module.
 *
 * Worked out on demand and remembered: a module's own items first, then its named imports, then its globs. An import that leads
 * back to itself counts as absent; what was found without it is not remembered, since it may lack something.
 */
import type { Ident } from "../ast/ast.js";
import type { Crate, Namespace, PrimName } from "./defs.js";
import { globSource, resolveImport } from "./imports.js";
import { findTextual, type MacroScope } from "./macro-table.js";
import { ModuleScope, noteUsed, type Binding } from "./module-scope.js";
import type { DefData, ResolveState } from "./state.js";
import { isVisible, narrower } from "./visibility.js";

export const PRIMS: ReadonlySet<string> = new Set<PrimName>([
  "bool", "char", "str", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32", "f64",
]);

function asPrim(name: string): PrimName | null {
  return PRIMS.has(name) ? (name as PrimName) : null;
}

/** Runs a lookup that may come back to itself. `remember` is called with what it found unless that may be incomplete. */
export function guarded<T>(state: ResolveState, run: (depth: number) => T, remember: (found: T) => void): T {
  const depth = ++state.lookupDepth;
  const found = run(depth);
  state.lookupDepth--;
  if (state.lowestCut >= depth) {
    state.lowestCut = Number.POSITIVE_INFINITY;
    if (state.unsettled === 0) remember(found);
  }
  return found;
}

/** Notes that a lookup came back to one that is going on at this depth. */
export function cutAt(state: ResolveState, depth: number): void {
  state.lowestCut = Math.min(state.lowestCut, depth);
}

function merged(first: Binding | null, second: Binding): Binding {
  if (first === null) return second;
  if (first.def === second.def) {
    const [wider, other] = narrower(first.vis, second.vis) === first.vis ? [second, first] : [first, second];
    return { ...wider, through: [...(wider.through ?? []), other] };
  }
  return { ...first, rival: second };
}

function throughGlobs(state: ResolveState, scope: ModuleScope, name: string, ns: Namespace): Binding | null {
  let found: Binding | null = null;
  for (const glob of scope.globs) {
    const source = globSource(state, glob);
    if (source === null || source === scope) continue;
    const binding = source instanceof ModuleScope ? inModule(state, source, name, ns) : memberOf(source, name, ns);
    if (binding === null || !isVisible(binding.vis, scope)) continue;
    found = merged(found, { def: binding.def, vis: narrower(glob.vis, binding.vis), import: glob, rival: binding.rival, through: binding.import === null ? [] : [binding] });
  }
  return found;
}

function throughImports(state: ResolveState, scope: ModuleScope, name: string, ns: Namespace): Binding | null {
  for (const item of scope.named.get(name) ?? []) {
    resolveImport(state, item);
    const found = item.found[ns];
    if (found !== null) return found;
  }
  return scope.globs.length === 0 ? null : throughGlobs(state, scope, name, ns);
}

/** A name that an import was to bring, but that import names nothing: said about the import, and not again. */
export function isFailedImport(scope: ModuleScope, name: string): boolean {
  for (let at: ModuleScope | null = scope; at !== null; at = at.transparent ? at.parent : null) {
    for (const item of at.named.get(name) ?? []) {
      const { type, value, macro } = item.found;
      if (item.problem !== null && type === null && value === null && macro === null) return true;
    }
  }
  return false;
}

/** What a module holds under a name, imports included. */
export function inModule(state: ResolveState, scope: ModuleScope, name: string, ns: Namespace): Binding | null {
  scope.load();
  const table = scope.tables[ns];
  const own = table.own.get(name);
  if (own !== undefined) return own;
  if (scope.globs.length === 0 && !scope.named.has(name)) return null;
  const known = table.known.get(name);
  if (known !== undefined) return known;
  const active = table.active.get(name);
  if (active !== undefined) {
    cutAt(state, active);
    return null;
  }
  return guarded(
    state,
    (depth) => {
      table.active.set(name, depth);
      const found = throughImports(state, scope, name, ns);
      table.active.delete(name);
      return found;
    },
    (found) => table.known.set(name, found),
  );
}

function membersOf(def: DefData): Map<string, DefData> {
  if (def.members === null) {
    def.members = new Map();
    for (const kid of def.loadKids()) if (!def.members.has(kid.name)) def.members.set(kid.name, kid);
  }
  return def.members;
}

/** A variant of an enum by its name. Other definitions need types to know what is in them. */
export function memberOf(def: DefData, name: string, ns: Namespace): Binding | null {
  if (def.kind !== "enum" || ns === "macro") return null;
  return membersOf(def).get(name)?.asBinding ?? null;
}

/** An associated item of a trait by its name. */
export function traitMember(def: DefData, name: string): DefData | null {
  return membersOf(def).get(name) ?? null;
}

/** A crate by its name, as the code of another sees it; `null` stands for the compiler itself. */
export function externCrate(state: ResolveState, name: string, from: Crate | null): DefData | null {
  const renamed = state.renamedCrates.get(name);
  if (renamed !== undefined) return renamed;
  const isPackage = name === state.package?.crate && from !== null && from.local && from !== state.packageCrate;
  const crate = (isPackage ? state.loadPackage() : null) ?? state.loadCrate(name);
  return crate === null ? null : (crate.root as ModuleScope).def;
}

export function inPreludes(state: ResolveState, crate: Crate, name: string, ns: Namespace): Binding | null {
  const found = state.stdPrelude === null ? null : inModule(state, state.stdPrelude, name, ns);
  if (found !== null || crate.name === "std" || state.aetherPrelude === null) return found;
  return inModule(state, state.aetherPrelude, name, ns);
}

/** A name as the code of a module sees it, without preludes: the block scopes around it, then the module. */
export function inScopes(state: ResolveState, scope: ModuleScope, name: string, ns: Namespace): Binding | null {
  for (let at: ModuleScope = scope; ; ) {
    const found = inModule(state, at, name, ns);
    if (found !== null || !at.transparent || at.parent === null) return found;
    at = at.parent;
  }
}

function outsideModule(state: ResolveState, scope: ModuleScope, name: string, ns: Namespace): Binding | null {
  if (ns === "type") {
    const crate = externCrate(state, name, scope.crate);
    if (crate !== null) return crate.asBinding;
  }
  return inPreludes(state, scope.crate, name, ns);
}

/** A name as the code of a module sees it: module, crates, preludes. */
export function lexical(state: ResolveState, scope: ModuleScope, name: string, ns: Namespace): Binding | null {
  for (let at = scope; at.transparent && at.parent !== null; at = at.parent) {
    const found = inModule(state, at, name, ns);
    if (found !== null) return found;
  }
  const module = scope.normal;
  const remembered = module.tables[ns].lexical;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  return guarded(
    state,
    () => inModule(state, module, name, ns) ?? outsideModule(state, module, name, ns),
    (found) => remembered.set(name, found),
  );
}

/** What a macro's name means: textual order first, then modules, then the preludes. */
export function findMacro(state: ResolveState, scope: ModuleScope, textual: MacroScope | null, name: string): DefData | null {
  const near = findTextual(textual, name, state.textualMacros(scope.crate));
  if (near !== null) return near;
  const binding = inScopes(state, scope, name, "macro");
  if (binding !== null) {
    noteUsed(binding);
    return binding.def;
  }
  return macroAnywhere(state, scope, name);
}

/** A macro that is known everywhere: the library's, and those of crates that are used with `#[macro_use]`. */
export function macroAnywhere(state: ResolveState, scope: ModuleScope, name: string): DefData | null {
  return inRoot(state, "std", name, null)?.def ?? inPreludes(state, scope.crate, name, "macro")?.def ?? byMacroUse(state, scope, name) ?? (state.aetherPrelude === null ? null : inRoot(state, "aether", name, null))?.def ?? null;
}

function inRoot(state: ResolveState, crate: string, name: string, from: Crate | null): Binding | null {
  const root = externCrate(state, crate, from)?.scope;
  return root === undefined || root === null ? null : inModule(state, root, name, "macro");
}

/** `#[macro_use] extern crate x;` */
function byMacroUse(state: ResolveState, scope: ModuleScope, name: string): DefData | null {
  for (const { crate, from } of state.macroUse) {
    const found = crate === scope.crate ? inRoot(state, from, name, scope.crate) : null;
    if (found !== null) return found.def;
  }
  return null;
}

// ---------------------------------------------------------------- paths

/** Told about what is wrong on the way, where the path still leads somewhere. */
export interface PathWatch {
  isPrivate(ident: Ident, binding: Binding): void;
  isAmbiguous(ident: Ident, binding: Binding): void;
}

/** `used`: how many segments `def` stands for. Or the segment that names nothing in `within` (`null`: in scope). */
export type PathWalk =
  | { readonly kind: "found"; readonly def: DefData; readonly used: number }
  | { readonly kind: "prim"; readonly name: PrimName; readonly used: number }
  | { readonly kind: "lost"; readonly index: number; readonly within: DefData | null }
  | { readonly kind: "tooManySupers"; readonly index: number };

export interface PathQuery {
  readonly global: boolean;
  readonly segments: readonly { readonly ident: Ident }[];
}

/** The crate that `$crate` stands for: the one in which the macro is defined. */
function dollarCrate(state: ResolveState, ctxt: number, fallback: Crate): Crate {
  return state.expansions.macroOf(ctxt)?.module.crate ?? fallback;
}

function noteUse(state: ResolveState, scope: ModuleScope, ident: Ident, binding: Binding, watch: PathWatch | null): void {
  noteUsed(binding);
  if (watch === null) return;
  if (binding.rival !== null) watch.isAmbiguous(ident, binding);
  if (!isVisible(binding.vis, scope)) watch.isPrivate(ident, binding);
}

/** From a definition on, along the segments from `index`: through modules and enums, as far as names alone lead. */
export function walkFrom(
  state: ResolveState, scope: ModuleScope, start: DefData, query: PathQuery, index: number, ns: Namespace, watch: PathWatch | null,
): PathWalk {
  const { segments } = query;
  let def = start;
  for (let at = index; at < segments.length; at++) {
    const ident = segments[at]?.ident;
    if (ident === undefined) break;
    const wanted = at === segments.length - 1 ? ns : "type";
    let binding: Binding | null;
    if (def.scope !== null) {
      binding = inModule(state, def.scope, ident.name, wanted);
      if (binding === null) return { kind: "lost", index: at, within: def };
    } else {
      binding = memberOf(def, ident.name, wanted);
      if (binding === null) return { kind: "found", def, used: at };
    }
    noteUse(state, scope, ident, binding, watch);
    def = binding.def;
  }
  return { kind: "found", def, used: segments.length };
}

/** `self`, `super::super`, `crate`, `$crate`: the module and how many segments name it; `null` for other starts. */
function keywordStart(state: ResolveState, scope: ModuleScope, query: PathQuery): PathWalk | null {
  const first = query.segments[0]?.ident;
  if (first === undefined) return null;
  if (first.name === "crate") return { kind: "found", def: (scope.crate.root as ModuleScope).def, used: 1 };
  if (first.name === "$crate") return { kind: "found", def: (dollarCrate(state, first.span.ctxt, scope.crate).root as ModuleScope).def, used: 1 };
  if (first.name !== "self" && first.name !== "super") return null;
  let module = scope.normal;
  let used = first.name === "self" ? 1 : 0;
  for (; query.segments[used]?.ident.name === "super"; used++) {
    const parent = module.parent;
    if (parent === null) return { kind: "tooManySupers", index: used };
    module = parent.normal;
  }
  return { kind: "found", def: module.def, used };
}

/** Resolves a path from a module, without locals and generic parameters. */
export function resolvePath(state: ResolveState, scope: ModuleScope, query: PathQuery, ns: Namespace, watch: PathWatch | null): PathWalk {
  const first = query.segments[0]?.ident;
  if (first === undefined) return { kind: "lost", index: 0, within: null };
  const only = query.segments.length === 1;
  if (query.global) {
    const crate = externCrate(state, first.name, scope.crate);
    return crate === null ? { kind: "lost", index: 0, within: null } : walkFrom(state, scope, crate, query, 1, ns, watch);
  }
  const start = keywordStart(state, scope, query);
  if (start !== null) return start.kind === "found" ? walkFrom(state, scope, start.def, query, start.used, ns, watch) : start;
  const binding = lexical(state, scope, first.name, only ? ns : "type");
  if (binding === null) return primPath(query, ns) ?? { kind: "lost", index: 0, within: null };
  noteUse(state, scope, first, binding, watch);
  return walkNamed(state, scope, binding.def, query, ns, watch);
}

/** A path whose first name means this definition. A module with the name of a primitive type leaves that type its name. */
export function walkNamed(state: ResolveState, scope: ModuleScope, first: DefData, query: PathQuery, ns: Namespace, watch: PathWatch | null): PathWalk {
  const walk = walkFrom(state, scope, first, query, 1, ns, watch);
  if (walk.kind === "lost" || (walk.kind === "found" && query.segments.length === 1 && first.kind === "mod")) return primPath(query, ns) ?? walk;
  return walk;
}

/** `u32::MAX`, also where a module named `u32` is in scope that lacks the name. */
function primPath(query: PathQuery, ns: Namespace): PathWalk | null {
  const name = asPrim(query.segments[0]?.ident.name ?? "");
  if (name === null || (query.segments.length === 1 && ns !== "type")) return null;
  return { kind: "prim", name, used: 1 };
}
