/** By which path a trait can be imported: not every module on the way to where it is declared can be named. */
import type { Def, Module } from "./defs.js";
import type { ModuleScope } from "./module-scope.js";
import { inModule } from "./names.js";
import type { ResolveState } from "./state.js";
import { isVisible } from "./visibility.js";

/** The modules from the crate's root to the one in which it is declared. */
function modulesAround(def: Def): ModuleScope[] {
  const found: ModuleScope[] = [];
  for (let at: ModuleScope | null = def.module as ModuleScope; at !== null; at = at.parent) if (!at.transparent) found.unshift(at);
  return found;
}

function names(state: ResolveState, scope: ModuleScope, def: Def, from: Module): boolean {
  const binding = inModule(state, scope, def.name, "type");
  return binding !== null && binding.def === def && isVisible(binding.vis, from);
}

/** A crate that the program uses and that gives the trait away, in its root or a module there: there the reader looks for it. */
function inFacade(state: ResolveState, def: Def, from: Module): string | null {
  for (const [name, crate] of state.crates) {
    if (crate === null || crate.local || crate === def.module.crate || name === "std" || name === "aether") continue;
    const root = crate.root as ModuleScope;
    if (names(state, root, def, from)) return `${name}::${def.name}`;
    for (const kid of root.def.kids) {
      if (kid.scope !== null && isVisible(kid.vis, from) && names(state, kid.scope, def, from)) return `${name}::${kid.name}::${def.name}`;
    }
  }
  return null;
}

/** The shortest path by which `from` can import it; `null` if there is none. */
export function importPathOf(state: ResolveState, def: Def, from: Module): string | null {
  if (def.module.crate.name === "aether") {
    const facade = inFacade(state, def, from);
    if (facade !== null) return facade;
  }
  const path: string[] = [];
  for (const scope of modulesAround(def)) {
    if (path.length > 0 && !isVisible(scope.def.vis, from)) return null;
    path.push(scope.parent === null && scope.crate === from.crate ? "crate" : scope.def.name);
    if (names(state, scope, def, from)) return `${path.join("::")}::${def.name}`;
  }
  return null;
}
