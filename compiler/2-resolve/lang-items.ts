/** Language items that stand in modules of the library which nothing has read so far: `#[lazy] #[holds(Poll, Context)] mod task;`. */
import { findAttr } from "./attrs.js";
import type { DefData, ResolveState } from "./state.js";

function* unread(def: DefData): Iterable<DefData> {
  for (const kid of def.kids) {
    if (kid.scope === null) continue;
    if (kid.scope.loader !== null) yield kid;
    else yield* unread(kid);
  }
}

function holds(module: DefData, name: string): boolean {
  const args = findAttr(module.attrs, "holds")?.args;
  return args?.kind === "list" && args.tokens.some((token) => token.image === name);
}

/** Finds a language item, reading the lazy modules that say they hold it. */
export function findLang(state: ResolveState, name: string): DefData | null {
  for (;;) {
    const known = state.lang.get(name);
    if (known !== undefined) return known;
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
    for (const module of unread(data)) if (holds(module, name)) return module;
  }
  return null;
}
