/** Methods of traits that the compiler implements: `Clone` of built-in types, `Fn*` of callables, `Future` of compiled futures. */
import type { Ty } from "../3-check/ty.js";
import type { Span } from "../source.js";
import { call, isUndefined, member, rtCall, UNDEFINED } from "./build.js";
import { callTarget, fnDefTarget, functionIn } from "./call.js";
import { cloneValue } from "./clones.js";
import type { Fx } from "./fx.js";
import { nextOfGenerator } from "./gen.js";
import type { IrExpr } from "./ir.js";
import { fieldOf } from "./places.js";
import { behindPointers } from "./repr.js";
import type { Target } from "./target.js";

export function builtinCall(fx: Fx, target: Target & { readonly k: "builtin" }, values: readonly IrExpr[], ty: Ty, span: Span): IrExpr {
  const { def, self } = target;
  const trait = def.parent;
  const { lang } = fx.low.ctx;
  const [first = UNDEFINED, second = UNDEFINED] = values;
  if (trait !== null && lang.fnTrait(trait) !== null) return callWithTuple(fx, first, self, second, target, ty, span);
  if (trait !== null && trait === lang.get("Future")) return rtCall("pollFrame", [first, second], span);
  switch (def.name) {
    case "clone":
      return cloneValue(fx, self, first);
    case "next":
    case "poll_next":
      return nextOfGenerator(fx, first, second, def.name === "next", ty);
    case "is_terminated":
      return isUndefined(member(first, "f"));
    default:
      return fx.unsupported(span, `\`${def.name}\` of \`${fx.low.ctx.displayTy(self)}\``);
  }
}

/** `Fn::call(f, (a, b))`: the arguments as a tuple. */
function callWithTuple(fx: Fx, f: IrExpr, self: Ty, tuple: IrExpr, target: Target & { readonly k: "builtin" }, ty: Ty, span: Span): IrExpr {
  const argsTy = target.args[1];
  const tupleTy: Ty = argsTy !== undefined && "kind" in argsTy && argsTy.kind === "tuple" ? argsTy : { kind: "tuple", elems: [] };
  const args = spread(fx, tuple, tupleTy);
  const fn = behindPointers(self);
  if (fn.kind === "fnDef") return callTarget(fx, fnDefTarget(fx, fn), args, ty, span);
  const selfTy: Ty = target.def.name === "call_mut" ? { kind: "ref", mut: true, to: self } : self;
  return call(functionIn(fx, f, selfTy), args, span);
}

export function spread(fx: Fx, tuple: IrExpr, ty: Ty & { readonly kind: "tuple" }): readonly IrExpr[] {
  if (ty.elems.length === 0) return [];
  const held = fx.repeatable(tuple, "args");
  return ty.elems.map((elem, i) => {
    const place = fieldOf(fx, { k: "expr", expr: held, ty }, ty, i, elem);
    return place.k === "member" ? member(place.object, place.name) : UNDEFINED;
  });
}
