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
  readonly #seen = new Set<ModuleScope>();

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

  /** `wanted` chooses among the named imports: looking at one may read the file it leads to. */
  module(scope: ModuleScope, wanted: (item: ImportData) => boolean): void {
    if (this.#seen.has(scope)) return;
    this.#seen.add(scope);
    scope.load();
    for (const { def, vis } of scope.tables.type.own.values()) if (isTrait(def) && isVisible(vis, this.from)) this.found.add(def);
    for (const items of scope.named.values()) for (const item of items) if (wanted(item)) this.byImport(item);
    for (const item of scope.unnamed) this.byImport(item);
    for (const glob of scope.globs) {
      if (!isVisible(glob.vis, this.from)) continue;
      const source = globSource(this.state, glob);
      if (source instanceof ModuleScope) this.module(source, wanted);
    }
  }
}

const ALL = (): boolean => true;

export function traitsInScope(state: ResolveState, scope: ModuleScope): readonly DefData[] {
  if (scope.traits !== null) return scope.traits;
  const collector = new TraitCollector(state, scope);
  if (state.stdPrelude !== null) collector.module(state.stdPrelude, ALL);
  // The other prelude names much that most programs never load: only traits that say so are looked at.
  if (scope.crate.name !== "std" && state.aetherPrelude !== null) collector.module(state.aetherPrelude, (item) => item.traits);
  for (let at: ModuleScope | null = scope; at !== null; at = at.transparent ? at.parent : null) collector.module(at, ALL);
  const found = [...collector.found];
  if (state.unsettled === 0) scope.traits = found;
  return found;
}
