/** Who may name what. */
import type { Module, ResolvedVis } from "./defs.js";
import { PUBLIC } from "./state.js";

/** The enclosing module that is not the scope of a block. */
function normal(module: Module): Module {
  let at = module;
  while (at.transparent && at.parent !== null) at = at.parent;
  return at;
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(inner: Module, outer: Module): boolean {
  for (let at: Module | null = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

export function isVisible(vis: ResolvedVis, from: Module): boolean {
  return vis.kind === "public" || isWithin(from, normal(vis.to));
}

/** The narrower of the two. */
export function narrower(a: ResolvedVis, b: ResolvedVis): ResolvedVis {
  if (b.kind === "public") return a;
  if (a.kind === "public") return b;
  return isWithin(normal(a.to), normal(b.to)) ? a : b;
}

export function privateTo(module: Module): ResolvedVis {
  return { kind: "restricted", to: normal(module) };
}

export { PUBLIC };
