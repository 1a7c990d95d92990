/** `Clone` of tuples, arrays and closures: of each part its own, unless that does no more than copy. */
import type { Def } from "../2-resolve/defs.js";
import type { Ty } from "../3-check/ty.js";
import { array, binary, call, countingLoop, element, giveBack, global, make, member, method, num, ref, run } from "./build.js";
import { callTarget } from "./call.js";
import type { Fx } from "./fx.js";
import type { IrExpr, IrStmt, IrVar } from "./ir.js";
import type { Lowering } from "./lowering.js";
import { takeOperand } from "./operands.js";
import { traitTarget } from "./target.js";

const X: IrVar = { id: 1, name: "x" };
const I: IrVar = { id: 2, name: "i" };
const OUT: IrVar = { id: 3, name: "out" };

/** A clone of what a shared reference refers to. */
export function cloneValue(fx: Fx, ty: Ty, value: IrExpr): IrExpr {
  const { low } = fx;
  if (low.world.isCopy(ty) && onlyCopies(low, ty)) return low.glue.copy(ty, value);
  switch (ty.kind) {
    case "tuple":
    case "array":
      return call(global(low.cloneFn(ty)), [value]);
    case "closure":
      return low.world.needsDrop(ty) || low.world.isStateful(ty) ? method(value, "c", []) : value;
    default: {
      const clone = low.ctx.lang.get("clone");
      const def = clone === null ? undefined : low.ctx.assocItemsOf(clone).find((d) => d.name === "clone");
      if (def === undefined) return value;
      return callTarget(fx, traitTarget(low, def, [ty]), [value], ty, def.span);
    }
  }
}

/** Whether the clone of a type that is `Copy` is a copy: no implementation written by hand is in it. */
function onlyCopies(low: Lowering, ty: Ty): boolean {
  switch (ty.kind) {
    case "tuple":
      return ty.elems.every((elem) => onlyCopies(low, elem));
    case "array":
      return onlyCopies(low, ty.elem);
    case "adt": {
      if (!low.ctx.isLocal(ty.def)) return true;
      const { lang } = low.ctx;
      const derived = [lang.get("clone"), lang.get("copy")].map((trait) => {
        const found = trait === null ? null : low.world.select({ trait, args: [ty] });
        return found === null || found.kind !== "impl" || isDerived(found.impl);
      });
      if (derived[0] === false) return false;
      // Derived together, for a type without parameters, they make `*self`.
      if (derived[1] === true && ty.args.length === 0) return true;
      return low.world.variants(ty).every((v) => v.fields.every((f) => onlyCopies(low, f.ty)));
    }
    default:
      return true;
  }
}

/** Whether a clone is nothing but the same JavaScript value. */
export function clonesAsIs(low: Lowering, ty: Ty): boolean {
  return low.world.isCopy(ty) && !low.reprs.copiesObject(ty) && onlyCopies(low, ty);
}

function isDerived(impl: Def): boolean {
  return impl.attrs.some((a) => a.path.segments[0]?.ident.name === "automatically_derived");
}

/** The body of the function that clones a tuple or array. A panic drops the clones that have been made. */
export function cloneBody(fx: Fx, ty: Ty): readonly IrStmt[] {
  if (ty.kind === "tuple") return cloneTuple(fx, ty);
  const x = ref(X);
  if (ty.kind !== "array") return [giveBack(x)];
  if (fx.needsDrop(ty)) fx.watch(OUT, ty, false);
  const item = cloneValue(fx, ty.elem, element(x, ref(I)));
  const loop = countingLoop(1, I, num(0), binary("<", ref(I), member(x, "length")), [...fx.out, run(method(ref(OUT), "push", [item]))]);
  return [{ k: "let", var: OUT, init: array([]), span: null }, ...loop, giveBack(ref(OUT))];
}

function cloneTuple(fx: Fx, ty: Ty & { readonly kind: "tuple" }): readonly IrStmt[] {
  const x = ref(X);
  const props = fx.low.reprs.props(fx.low.world.fields(ty));
  const held = new Map<number, IrVar>();
  const last = ty.elems.length - 1;
  const made = fx.sequence(ty.elems.map((elem, i) => () => {
    const value = cloneValue(fx, elem, member(x, props[i] ?? ""));
    if (i === last || !fx.needsDrop(elem)) return value;
    const v = fx.droppableTemp("t", elem, value, fx.scope(false));
    held.set(i, v);
    return ref(v);
  }));
  const evaluated = held.size === 0 ? made : made.map((value, i) => (held.has(i) ? value : fx.stable(value)));
  const parts = evaluated.map((value, i) => takeOperand(fx, value, held.get(i)));
  return [...fx.out, giveBack(make(global(fx.low.classes.struct(ty)), parts))];
}

export const CLONE_PARAM = X;
