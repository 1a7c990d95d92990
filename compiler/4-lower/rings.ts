/**
 * Statics that refer to each other in a ring, or to themselves. Their values cannot be made one after the other: what the others refer to is there
 * first, with nothing in it, and is filled when the value is known.
 */
import type { Def } from "../2-resolve/defs.js";
import type { Thir } from "../3-check/thir.js";
import { eachPart } from "../3-check/thir-walk.js";
import type { IrExpr } from "./ir.js";
import type { Lowering } from "./lowering.js";

/** What a static of a ring is before it has its value; none if it is of no ring, or its value is no object that could be filled. */
export function hollowOf(low: Lowering, def: Def): IrExpr | null {
  if (def.kind !== "static" || !isInRing(low, def)) return null;
  const ty = low.bodies.body(def)?.ret;
  const shape = ty === undefined ? null : low.reprs.shape(low.world.concrete(ty, []));
  if (shape?.k === "struct") return { k: "object", props: [] };
  return shape?.k === "array" ? { k: "array", elems: [] } : null;
}

function isInRing(low: Lowering, def: Def): boolean {
  const seen = new Set<Def>();
  const todo = [def];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    for (const next of mentioned(low, at)) {
      if (next === def) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      todo.push(next);
    }
  }
  return false;
}

/** The statics that the value of one refers to. */
function mentioned(low: Lowering, def: Def): Set<Def> {
  const found = new Set<Def>();
  const visit = (e: Thir): void => {
    if (e.kind === "static") found.add(e.def);
    eachPart(e, visit);
  };
  const body = low.bodies.body(def);
  if (body !== null) visit(body.value);
  return found;
}
