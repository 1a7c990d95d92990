/** Coercions that change how a value looks. */
import type { Thir } from "../3-check/thir.js";
import { isPlaceExpr } from "../3-check/thir-walk.js";
import type { Ty } from "../3-check/ty.js";
import { global, make, member, num, rt, UNDEFINED } from "./build.js";
import { lowerExpr } from "./expr.js";
import { borrowedFrame, boxedFrame } from "./futures.js";
import type { Fx } from "./fx.js";
import type { IrExpr } from "./ir.js";
import { readPlace } from "./place.js";
import { placeOf, refereePlace } from "./places.js";
import { isCounted, pointee } from "./repr.js";
import { unsizeStruct } from "./unsize.js";

export function lowerCoerce(fx: Fx, e: Thir & { readonly kind: "coerce" }): IrExpr {
  const { coercion } = e;
  if (typeof coercion !== "string") return unsizeDyn(fx, e, fx.ty(coercion.source));
  switch (coercion) {
    case "never":
      fx.effect(lowerExpr(fx, e.expr));
      fx.dead = true;
      return UNDEFINED;
    case "unsizeArray":
      return unsizeArray(fx, e);
    case "upcast":
      return upcast(fx, e);
    case "fnItemToPtr":
    case "closureToPtr":
      return lowerExpr(fx, e.expr);
    case "mutToShared":
      return sharedFrom(fx, e.expr);
  }
}

/** The class of the object has the methods of all supertraits already, and the function itself where one of them is `Fn`. */
function upcast(fx: Fx, e: Thir & { readonly kind: "coerce" }): IrExpr {
  const value = lowerExpr(fx, e.expr);
  const from = pointee(fx.tyOf(e.expr));
  const to = pointee(fx.tyOf(e));
  if (fx.dead || from === null || to === null || !fx.low.world.isDynFn(to) || fx.low.world.isDynFn(from)) return value;
  return isCounted(fx.tyOf(e)) ? fx.unsupported(e.span, "a counted pointer to a trait object as one to its supertrait `Fn`") : member(value, "call");
}

/** `&mut T` as `&T`: the value in the place. */
function sharedFrom(fx: Fx, e: Thir): IrExpr {
  if (e.kind === "borrow" && isPlaceExpr(e.place)) return readPlace(placeOf(fx, e.place));
  const ty = fx.tyOf(e);
  if (ty.kind !== "ref") return lowerExpr(fx, e);
  const value = isPlaceExpr(e) ? readPlace(placeOf(fx, e)) : lowerExpr(fx, e);
  return readPlace(refereePlace(fx, value, ty, ty.to));
}

function unsizeArray(fx: Fx, e: Thir & { readonly kind: "coerce" }): IrExpr {
  const from = fx.tyOf(e.expr);
  const to = pointee(from);
  const value = lowerExpr(fx, e.expr);
  if (fx.dead || to === null || to.kind !== "array") return value;
  const length = to.len.kind === "constValue" ? num(Number(to.len.value)) : num(0);
  if (!isCounted(from)) return make(rt("Slice"), [value, num(0), length]);
  return make(rt("SliceRc"), [value, length]);
}

/** A pointer to a sized type as one to `dyn Trait`. */
function unsizeDyn(fx: Fx, e: Thir & { readonly kind: "coerce" }, source: Ty): IrExpr {
  const value = lowerExpr(fx, e.expr);
  if (fx.dead) return UNDEFINED;
  return toDyn(fx, value, fx.tyOf(e.expr), fx.tyOf(e), source, e);
}

function toDyn(fx: Fx, value: IrExpr, from: Ty, to: Ty, source: Ty, at: Thir): IrExpr {
  const { low } = fx;
  const dyn = pointee(to);
  if (dyn?.kind === "adt") return unsizeStruct(fx, value, from, to);
  if (dyn === null || dyn.kind !== "dyn") return fx.unsupported(at.span, `making a \`${low.ctx.displayTy(to)}\` of a \`${low.ctx.displayTy(from)}\``);
  const identity = low.reprs.isIdentity(source);
  const isPlace = from.kind === "ref" && from.mut && !identity;
  if (low.world.isDynFn(dyn)) return isPlace ? member(value, "v") : value;
  if (low.world.isDynFuture(dyn)) {
    // Nobody can poll what is counted, or shared.
    if (isCounted(from) || (from.kind === "ref" && !from.mut)) return value;
    return from.kind === "ref" ? borrowedFrame(fx, value, source) : boxedFrame(fx, value, source);
  }
  if (source.kind === "dyn") return value;
  const counted = isCounted(from);
  const cls = global(low.dyns.classFor(source, dyn, counted));
  if (counted || identity || isPlace) return make(cls, [value]);
  return make(cls, [make(rt("Cell"), [value])]);
}
