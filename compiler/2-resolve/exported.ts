/** What others can name of the program: what is `pub` in modules that are, up to the root, and what those re-export. */
import type { Crate, Def } from "./defs.js";
import { globSource, NAMESPACES, resolveImport } from "./imports.js";
import { ModuleScope, type ImportData } from "./module-scope.js";
import { memberOf } from "./names.js";
import type { DefData, ResolveState } from "./state.js";

/** Of the program, and of the library of its package. */
export function exportedDefs(state: ResolveState, crates: readonly Crate[]): ReadonlySet<Def> {
  const found = new Set<DefData>();
  const seen = new Set<ModuleScope>();
  const add = (def: DefData): void => {
    if (found.has(def) || !def.module.crate.local) return;
    found.add(def);
    if (def.scope !== null) module(def.scope);
  };
  const imported = (item: ImportData): void => {
    if (item.vis.kind !== "public") return;
    if (item.kind === "named") {
      resolveImport(state, item);
      for (const ns of NAMESPACES) {
        const def = item.found[ns]?.def;
        if (def !== undefined) add(def);
      }
      return;
    }
    const source = globSource(state, item);
    if (source instanceof ModuleScope) module(source);
    else if (source !== null) for (const kid of source.loadKids()) if (memberOf(source, kid.name, "type") !== null) add(kid);
  };
  const module = (scope: ModuleScope): void => {
    if (seen.has(scope) || !scope.crate.local) return;
    seen.add(scope);
    for (const kid of scope.def.kids) if (kid.vis.kind === "public" && kid.kind !== "impl") add(kid);
    for (const item of [...[...scope.named.values()].flat(), ...scope.unnamed, ...scope.globs]) imported(item);
  };
  for (const crate of crates) {
    const root = crate.root as ModuleScope;
    found.add(root.def);
    module(root);
  }
  return found;
}
