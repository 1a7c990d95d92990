/** Language items that stand in modules of the library which nothing has read so far: `#[lazy] #[holds(Poll, Context)] mod task;`. */
import type { DefData, ResolveState } from "./state.js";

function* unread(def: DefData): Iterable<DefData> {
  for (const kid of def.kids) {
    if (kid.scope === null) continue;
    if (kid.scope.loader !== null) yield kid;
    else yield* unread(kid);
  }
}

/** Finds a language item, reading the traits, enums and lazy modules that are said to hold it. */
export function findLang(state: ResolveState, name: string): DefData | null {
  for (;;) {
    const known = state.lang.get(name);
    if (known !== undefined) return known;
    const home = state.langHomes.get(name);
    if (home !== undefined) {
      state.langHomes.delete(name);
      home.loadKids();
      continue;
    }
    const module = lazyHome(state, name);
    if (module === null) return null;
    module.scope?.load();
  }
}

function lazyHome(state: ResolveState, name: string): DefData | null {
  for (const crate of ["std", "aether"]) {
    const root = state.loadCrate(crate)?.root.def;
    const data = root === undefined ? undefined : state.defs[root.id];
    if (data === undefined) continue;
    for (const module of unread(data)) if (module.scope?.holds.includes(name) === true) return module;
  }
  return null;
}
