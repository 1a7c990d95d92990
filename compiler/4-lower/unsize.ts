/**
 * Structs that end in something unsized: a `RefCell<Circle>` as a `RefCell<dyn Draw>`.
 *
 * The result is a second object, a *view*: it shares every field with the first but the last one, which points into the first as each `&dyn Trait`
 * or `&[T]` does. What is no object of its own is read and written where it is, unless nobody can change it there or nobody has the first any more. Behind a counted pointer it is made when somebody looks: a `Weak` may be coerced before there is a value.
 */
import type { Ty } from "../3-check/ty.js";
import { tyArg } from "../3-check/ty-util.js";
import { bug } from "../unreachable.js";
import { giveBack, global, lit, make, num, rt, rtCall } from "./build.js";
import { borrowedFrame } from "./futures.js";
import type { Fx } from "./fx.js";
import type { IrExpr } from "./ir.js";
import { readPlace, type Place } from "./place.js";
import { fieldOf, refTo } from "./places.js";
import { isCounted, pointee } from "./repr.js";

/** The pointer `value` of type `from`, as one of type `to`, which points to an unsized struct. */
export function unsizeStruct(fx: Fx, value: IrExpr, from: Ty, to: Ty): IrExpr {
  const source = pointee(from);
  const target = pointee(to);
  if (source === null || target === null) return value;
  if (!isCounted(from)) return view(fx, { k: "expr", expr: fx.stable(value, "s"), ty: source }, target, from.kind === "ref" && from.mut);
  const seen = fx.newVar("s");
  const made = fx.branch(() => fx.emit(giveBack(view(fx, { k: "var", var: seen, ty: source }, target, true))));
  return make(rt("RcView"), [value, { k: "arrow", params: [seen], body: made.body, name: null }]);
}

/** What is in a place, as a value of the unsized type; `live`: the place may change afterwards, and through the view. */
function view(fx: Fx, place: Place, target: Ty, live: boolean): IrExpr {
  const { low } = fx;
  const source = place.ty;
  if (target.kind === "slice" && source.kind === "array" && source.len.kind === "constValue") return make(rt("Slice"), [readPlace(place), num(0), num(Number(source.len.value))]);
  if (target.kind === "dyn") return viewDyn(fx, place, target);
  if (target.kind !== "adt" || source.kind !== "adt") return readPlace(place);
  const shape = low.reprs.shape(target);
  if (shape.k === "cell") {
    const inner = tyArg(source.args, 0);
    return make(rt("UnsafeCell"), [view(fx, { k: "member", object: readPlace(place), name: "v", ty: inner }, tyArg(target.args, 0), live)]);
  }
  const fields = low.world.fields(source);
  const last = fields.length - 1;
  const targets = low.world.fields(target);
  const parts = fields.map((field, i) => {
    const part = fieldOf(fx, place, source, i, field.ty);
    const ty = targets[i]?.ty;
    return i === last && ty !== undefined ? view(fx, part, ty, live) : readPlace(part);
  });
  if (low.reprs.isTransparent(target)) return parts[last] ?? readPlace(place);
  const made = make(global(low.classes.struct(target)), parts);
  const props = low.reprs.props(fields);
  const shared = live ? fields.slice(0, last).flatMap((field, i) => (low.reprs.isIdentity(field.ty) || low.reprs.isUnit(field.ty) ? [] : [lit(props[i] ?? bug("no such field"))])) : [];
  return shared.length === 0 ? made : rtCall("sharing", [made, readPlace(place), { k: "array", elems: shared }]);
}

function viewDyn(fx: Fx, place: Place, dyn: Ty & { readonly kind: "dyn" }): IrExpr {
  const { world, dyns } = fx.low;
  const source = place.ty;
  if (source.kind === "dyn" || world.isDynFn(dyn)) return readPlace(place);
  if (world.isDynFuture(dyn)) return borrowedFrame(fx, refTo(fx, place, true), source);
  return make(global(dyns.classFor(source, dyn, false)), [refTo(fx, place, true)]);
}
