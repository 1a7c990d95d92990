/**
 * Guards of a `match`: they change nothing that the `match` decides by (E0510), nor what they look at by way of a binding.
 *
 * As long as a guard runs the places that any of the patterns looks at are on loan. Only a guard that changes something can do harm, so only for one that does is any of this made.
 */
import type { Span } from "../../source.js";
import type { TArm, Thir, TPat } from "../thir.js";
import { eachPart } from "../thir-walk.js";
import { refTo } from "../ty-util.js";
import type { Builder } from "./builder.js";
import { eachTested } from "./build-pat.js";
import { oneUse, type Local, type Loan, type Place } from "./graph.js";

/** Evaluates the guard, with what is matched on loan. */
export function guarding(b: Builder, arms: readonly TArm[], guard: Thir, pat: TPat, from: Place, evaluate: () => void): void {
  if (!changes(guard)) return evaluate();
  const places = new Set<Place>();
  for (const arm of arms) eachTested(b, arm.pat, from, (place, looks) => lent(place, looks, places));
  eachTested(b, pat, from, (place, looks, local) => {
    if (!looks && local !== null) b.seenIn.set(local, lend(b, place, "shared", guard.span).place);
  });
  const held = [...places].map((place) => lend(b, place, "matched", guard.span));
  evaluate();
  for (const temp of held) b.use(temp.place, "copy", guard.span);
  b.seenIn.clear();
}

/** What decides, and the pointers on the way to it. */
function lent(place: Place, looks: boolean, out: Set<Place>): void {
  if (looks) out.add(place);
  for (let at: Place | null = place; at !== null; at = at.parent) if (at.elem?.k === "deref" && at.parent !== null) out.add(at.parent);
}

function lend(b: Builder, place: Place, kind: "matched" | "shared", span: Span): Local {
  const temp = b.temp(refTo(place.ty, false), span);
  const region = temp.place.rs[0] ?? b.t.regions.fresh();
  const loan: Loan = { index: b.loans.length, place, kind, region, span, joined: null, capture: null, by: null };
  b.loans.push(loan);
  b.emit({ span, uses: oneUse(place, "named", span), dest: temp.place, loan });
  b.reborrow(place, region, span);
  return temp;
}

/** Whether anything is assigned in it, or borrowed to be changed. */
function changes(e: Thir): boolean {
  if (e.kind === "assign" || e.kind === "assignOp" || (e.kind === "borrow" && e.mut)) return true;
  let found = false;
  eachPart(e, (part) => (found ||= changes(part)));
  return found;
}
