/** Constants that are borrowed live for ever, if nobody drops or changes them. */
import { isPlaceExpr } from "../thir-walk.js";
import type { Thir } from "../thir.js";
import type { Ty } from "../ty.js";
import { misc } from "../infer/cause.js";
import type { Builder } from "./builder.js";

/** Whether the value of the expression is a constant that lives for ever when it is borrowed. */
export function isPromoted(b: Builder, e: Thir, mut: boolean): boolean {
  if (mut) return e.kind === "array" && e.elems.length === 0;
  switch (e.kind) {
    case "lit":
    case "fnRef":
    case "constParam":
      return true;
    case "const":
      return staysAsMade(b, e.ty);
    case "static":
      return true;
    case "unary":
    case "cast":
      return isPromoted(b, e.expr, false);
    case "coerce":
      return isPromoted(b, e.expr, false);
    case "binary":
      return e.op !== "/" && e.op !== "%" && isPromoted(b, e.lhs, false) && isPromoted(b, e.rhs, false);
    case "tuple":
    case "array":
      return e.elems.every((x) => isPromoted(b, x, false));
    case "repeat":
      return isPromoted(b, e.elem, false);
    case "adt":
      return !isDropped(b, e.ty) && (e.base === null || isPromoted(b, e.base, false)) && e.fields.every((f) => isPromoted(b, f.value, false));
    case "call":
      return !isDropped(b, e.ty) && (e.callee.def.kind === "variant" || e.callee.def.kind === "struct") && e.args.every((x) => isPromoted(b, x, false));
    case "borrow":
      return !isPlaceExpr(e.place) && isPromoted(b, e.place, e.mut);
    case "field":
      return isPromoted(b, e.base, false);
    case "index":
      return e.base.ty.kind === "array" && isPromoted(b, e.base, false) && isWithin(e.index, e.base.ty);
    case "closure":
      return e.captures.length === 0;
    default:
      return false;
  }
}

/** An index that is written out, and that the array has. */
function isWithin(index: Thir, array: Ty & { readonly kind: "array" }): boolean {
  return index.kind === "lit" && index.value.kind === "int" && array.len.kind === "constValue" && index.value.value < BigInt(array.len.value);
}

function isDropped(b: Builder, ty: Ty): boolean {
  const drop = b.t.cx.lang.get("drop");
  return drop !== null && b.t.cx.traitImpls(drop, ty).length > 0;
}

const OWNERS: ReadonlySet<string> = new Set(["Box", "owned_box", "Vec", "String", "Rc", "Arc", "RcWeak", "ArcWeak", "UnsafeCell"]);

/** Whether a constant of the type has no destructor to run and nothing in it that changes behind a reference. Of an enum only its value would tell. */
function staysAsMade(b: Builder, ty: Ty): boolean {
  switch (ty.kind) {
    case "ref":
      return true;
    case "tuple":
      return ty.elems.every((t) => staysAsMade(b, t));
    case "array":
    case "slice":
      return staysAsMade(b, ty.elem);
    case "adt": {
      if (b.isCopy(ty)) return true;
      if (OWNERS.has(ty.def.lang ?? "") || isDropped(b, ty)) return false;
      const { kind, variants } = b.t.cx.adt(ty.def);
      return kind === "enum" || variants.every((v) => v.fields.every((f) => staysAsMade(b, b.t.infer.resolve(b.t.infer.instantiate(f.ty, ty.args, misc(b.t.owner.span))))));
    }
    default:
      return b.isCopy(ty);
  }
}
