/** All the names that can be used at a place: for did-you-mean, and for globs of traits. */
import type { Namespace } from "./defs.js";
import { globSource, resolveImport } from "./imports.js";
import { ModuleScope } from "./module-scope.js";
import { PRIMS } from "./names.js";
import type { DefData, ResolveState } from "./state.js";
import { isVisible } from "./visibility.js";

/** Names in a module, imports included, that code in `from` may use. */
export function* namesIn(state: ResolveState, scope: ModuleScope, ns: Namespace, from: ModuleScope, seen = new Set<ModuleScope>()): Iterable<string> {
  if (seen.has(scope)) return;
  seen.add(scope);
  scope.load();
  for (const [name, binding] of scope.tables[ns].own) if (isVisible(binding.vis, from)) yield name;
  for (const [name, items] of scope.named) {
    for (const item of items) {
      if (!isVisible(item.vis, from)) continue;
      resolveImport(state, item);
      if (item.found[ns] !== null) yield name;
    }
  }
  for (const glob of scope.globs) {
    if (!isVisible(glob.vis, from)) continue;
    const source = globSource(state, glob);
    if (source instanceof ModuleScope) yield* namesIn(state, source, ns, from, seen);
    else if (source !== null && ns !== "macro") for (const kid of source.loadKids()) yield kid.name;
  }
}

/** Names that code in `scope` can use without a path. */
export function* visibleNames(state: ResolveState, scope: ModuleScope, ns: Namespace): Iterable<string> {
  for (let at: ModuleScope | null = scope; at !== null; at = at.transparent ? at.parent : null) yield* namesIn(state, at, ns, scope);
  if (state.stdPrelude !== null) yield* namesIn(state, state.stdPrelude, ns, scope);
  if (ns === "type") yield* PRIMS;
  if (ns === "macro") {
    const std = state.loadCrate("std");
    if (std !== null) yield* (std.root as ModuleScope).tables.macro.own.keys();
  }
}

/** What can be reached in a module or enum under any name. */
export function memberNames(state: ResolveState, within: DefData, ns: Namespace, from: ModuleScope): Iterable<string> {
  if (within.scope !== null) return namesIn(state, within.scope, ns, from);
  return within.kind === "enum" ? within.loadKids().map((kid) => kid.name) : [];
}
