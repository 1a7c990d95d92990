/**
 * Constants. Numbers, texts and the like stand where they are used; what is only looked at is made once and shared; anything else is
 * evaluated anew for each use, as in Rust.
 */
import type { Def } from "../2-resolve/defs.js";
import type { Thir } from "../3-check/thir.js";
import { evalConstItem } from "../3-check/queries/consts.js";
import type { GArg, Ty } from "../3-check/ty.js";
import { call, global } from "./build.js";
import type { Fx } from "./fx.js";
import type { IrExpr } from "./ir.js";
import { literal } from "./literals.js";

interface Constant {
  readonly def: Def;
  readonly args: readonly GArg[];
}

/** An associated constant of a trait is that of the impl. */
function resolveConst(fx: Fx, e: Thir & { readonly kind: "const" }): Constant {
  const { world, ctx } = fx.low;
  const args = world.concreteArgs(e.args, fx.args);
  const trait = e.def.parent;
  if (trait?.kind !== "trait") return { def: e.def, args };
  const own = ctx.genericsOf(trait).all.length;
  const selection = world.select({ trait, args: args.slice(0, own) });
  if (selection?.kind !== "impl") return { def: e.def, args };
  const item = ctx.implItems(selection.impl).get(e.def);
  return item === undefined ? { def: e.def, args } : { def: item, args: selection.args };
}

export function lowerConst(fx: Fx, e: Thir & { readonly kind: "const" }): IrExpr {
  const constant = resolveConst(fx, e);
  const ty = fx.tyOf(e);
  const known = knownValue(fx, constant, ty);
  if (known !== null) return known;
  const { low } = fx;
  // `const OK: () = assert!(…)`: there to fail for some arguments.
  if (ty.kind === "tuple" && ty.elems.length === 0 && constant.args.length > 0) evalConstItem(low.ctx, constant.def, constant.args);
  if (!low.world.isCopy(ty)) return call(global(low.constFn(constant.def, constant.args)), [], e.span);
  return low.glue.copy(ty, global(low.shared(constant.def, constant.args)));
}

/** Borrowed, indexed, looked into: the shared object, unless somebody could change or drop it. */
export function constantPlace(fx: Fx, e: Thir & { readonly kind: "const" }): IrExpr | null {
  const constant = resolveConst(fx, e);
  const ty = fx.tyOf(e);
  const known = knownValue(fx, constant, ty);
  if (known !== null) return known;
  if (fx.needsDrop(ty) || hasCell(fx, ty, 0)) return null;
  return global(fx.low.shared(constant.def, constant.args));
}

const PLAIN = new Set(["int", "float", "bool", "char"]);

function knownValue(fx: Fx, constant: Constant, ty: Ty): IrExpr | null {
  const isText = ty.kind === "ref" && ty.to.kind === "str";
  if (!PLAIN.has(ty.kind) && !isText) return null;
  const body = fx.low.bodies.body(constant.def);
  if (body !== null && !body.tainted && body.value.kind === "lit") return literal(body.value.value, ty);
  const found = evalConstItem(fx.low.ctx, constant.def, constant.args);
  if (found.kind !== "value") return null;
  const { value } = found;
  switch (value.kind) {
    case "int":
    case "float":
    case "bool":
    case "char":
    case "str":
      return literal(value, ty);
    default:
      return null;
  }
}

/** Whether something in a value of this type may change behind a shared reference. */
function hasCell(fx: Fx, ty: Ty, depth: number): boolean {
  const { world, reprs } = fx.low;
  if (depth > 8) return true;
  const shape = reprs.shape(ty);
  switch (shape.k) {
    case "cell":
    case "rc":
    case "dyn":
    case "fn":
    case "frame":
    case "js":
      return shape.k === "cell" || shape.k === "js";
    case "struct":
      return world.fields(shape.ty).some((f) => hasCell(fx, f.ty, depth + 1));
    case "array":
    case "slice":
      return hasCell(fx, shape.elem, depth + 1);
    case "option":
    case "poll":
      return hasCell(fx, shape.inner, depth + 1);
    case "result":
      return hasCell(fx, shape.ok, depth + 1) || hasCell(fx, shape.err, depth + 1);
    case "enum":
      return world.variants(shape.ty).some((v) => v.fields.some((f) => hasCell(fx, f.ty, depth + 1)));
    default:
      return false;
  }
}
