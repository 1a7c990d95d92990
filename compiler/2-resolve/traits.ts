/** Which traits' methods can be called in a module. */
import { globSource, resolveImport } from "./imports.js";
import { ModuleScope, type ImportData } from "./module-scope.js";
import type { DefData, ResolveState } from "./state.js";
import { isVisible } from "./visibility.js";

function isTrait(def: DefData): boolean {
  return def.kind === "trait" || def.kind === "traitAlias";
}

class TraitCollector {
  readonly found = new Set<DefData>();
  /** With the names that were left out when it was looked at. */
  readonly #seen = new Map<ModuleScope, ReadonlySet<string>>();

  constructor(
    readonly state: ResolveState,
    readonly from: ModuleScope,
  ) {}

  private byImport(item: ImportData): void {
    if (!isVisible(item.vis, this.from)) return;
    resolveImport(this.state, item);
    const def = item.found.type?.def;
    if (def !== undefined && isTrait(def)) this.found.add(def);
  }

  /**
   * `wanted` chooses among the named imports: looking at one may read the file it leads to. `hidden` are the names that what globs
   * it has itself: a glob does not bring those.
   */
  module(scope: ModuleScope, wanted: (item: ImportData) => boolean, hidden: ReadonlySet<string> = NO_NAMES): void {
    const before = this.#seen.get(scope);
    if (before !== undefined && [...before].every((name) => hidden.has(name))) return;
    const left = before === undefined ? hidden : new Set([...before].filter((name) => hidden.has(name)));
    this.#seen.set(scope, left);
    scope.load();
    for (const [name, { def, vis }] of scope.tables.type.own) if (isTrait(def) && !left.has(name) && isVisible(vis, this.from)) this.found.add(def);
    for (const [name, items] of scope.named) if (!left.has(name)) for (const item of items) if (wanted(item)) this.byImport(item);
    for (const item of scope.unnamed) this.byImport(item);
    if (scope.globs.length === 0) return;
    const within = new Set([...left, ...scope.tables.type.own.keys(), ...scope.named.keys()]);
    for (const glob of scope.globs) {
      if (!isVisible(glob.vis, this.from)) continue;
      const source = globSource(this.state, glob);
      if (source instanceof ModuleScope) this.module(source, wanted, within);
    }
  }
}

const NO_NAMES: ReadonlySet<string> = new Set();
const ALL = (): boolean => true;

/** Crates of Rust with methods of their own for streams. A program that names one imports what it uses, as there. */
const WITH_TRAITS: readonly string[] = ["futures", "futures_util", "futures_core", "tokio_stream", "tokio_util", "async_stream"];

/** Traits of the prelude whose methods every program has, if nothing else has one of that name. */
export function preludeTraits(state: ResolveState, scope: ModuleScope): readonly DefData[] {
  if (state.aetherPrelude === null || !scope.crate.local || WITH_TRAITS.some((name) => state.crates.has(name))) return [];
  const collector = new TraitCollector(state, scope);
  collector.module(state.aetherPrelude, (item) => item.traits);
  return [...collector.found];
}

/** Traits that only add methods are called so, but for anyhow's. */
const EXTENSION = /Ext$|^Context$/;

/** The traits with methods for others' types in the crates that the program names, and in the modules right below: for "perhaps add a `use`". */
export function extensionTraits(state: ResolveState, scope: ModuleScope): readonly DefData[] {
  const collector = new TraitCollector(state, scope);
  for (const [name, crate] of state.crates) {
    if (crate === null || crate.local || name === "std" || name === "aether") continue;
    const root = crate.root as ModuleScope;
    for (const module of [root, ...root.def.kids.flatMap((kid) => kid.scope ?? [])]) collector.module(module, (item) => item.name !== null && EXTENSION.test(item.name.name));
  }
  return [...collector.found];
}

export function traitsInScope(state: ResolveState, scope: ModuleScope): readonly DefData[] {
  if (scope.traits !== null) return scope.traits;
  const collector = new TraitCollector(state, scope);
  if (state.stdPrelude !== null) collector.module(state.stdPrelude, ALL);
  for (let at: ModuleScope | null = scope; at !== null; at = at.transparent ? at.parent : null) collector.module(at, ALL);
  const found = [...collector.found];
  if (state.unsettled === 0) scope.traits = found;
  return found;
}
