/**
 * References that come out of a `match` or `if`. A mutable one is reborrowed when it is given on; a shared one only if its lifetime is not already
 * that which is expected. It is with the first arm, and with each that is a block, because what is expected is passed on to them.
 */
import type { Thir } from "../thir.js";
import type { Builder } from "./builder.js";
import type { Local } from "./graph.js";

/** Whether the value of the whole is reborrowed. */
export function isJoined(b: Builder, e: Thir & { readonly kind: "match" | "if" }): boolean {
  if (e.ty.kind !== "ref") return false;
  if (e.ty.mut) return true;
  return e.kind === "match" && e.source === "match" && e.arms.some((arm, i) => i > 0 && hasOwnLifetime(b, arm.body));
}

/** The lifetimes of parameters are written. */
function isFoundOut(b: Builder, local: Local | undefined): boolean {
  return local === undefined || !b.given.has(local);
}

/** Whether the reference has a lifetime that is found out, not one that is written somewhere. */
function hasOwnLifetime(b: Builder, e: Thir): boolean {
  if (e.ty.kind !== "ref") return false;
  switch (e.kind) {
    case "coerce":
      return hasOwnLifetime(b, e.expr);
    case "borrow":
      // Not one that only adapts what is written.
      return e.place.kind !== "deref" || e.place.base.span.lo > e.span.lo || hasOwnLifetime(b, e.place.base);
    case "call":
      return e.args.some((arg) => arg.ty.kind === "ref");
    case "local":
      return isFoundOut(b, b.byId.get(e.local));
    case "match":
      return isJoined(b, e);
    default:
      return false;
  }
}
