/** The checker of bodies: its only way in. */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { Body } from "../thir.js";
import { Bodies } from "./bodies.js";

/** The typed body of a fn, const, static or discriminant. Checked once; mistakes have been reported then. */
export function checkBody(cx: CheckCtx, def: Def): Body {
  return bodiesOf(cx).check(def);
}

/** Lets the checker reveal what is behind `impl Trait`; to be called before types are asked for that need it. */
export function bodiesOf(cx: CheckCtx): Bodies {
  if (cx.hooks instanceof Bodies) return cx.hooks;
  const made = new Bodies(cx);
  cx.hooks = made;
  return made;
}
