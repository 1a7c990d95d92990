/** `[a, b, c]` and `[x; n]` */
import type { Expr } from "../../ast/ast.js";
import { evalAnonConst } from "../queries/consts.js";
import { misc } from "../infer/cause.js";
import type { Ty } from "../ty.js";
import { isConst, USIZE, usizeConst } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { custom } from "./causes.js";
import { checkCoerce } from "./coerce.js";
import { CoerceMany } from "./coerce-many.js";
import { check } from "./expr.js";
import { has, type Expect, type Node } from "./node.js";

function expectedElem(f: BodyCx, expect: Expect | null): Ty | null {
  const wanted = expect === null ? null : f.infer.shallow(expect.ty);
  if (wanted?.kind !== "array" && wanted?.kind !== "slice") return null;
  // What is not known expects nothing: closures that meet here become fn pointers only if the first has not already settled it.
  const elem = f.infer.shallow(wanted.elem);
  return elem.kind === "infer" ? null : elem;
}

export function checkArray(f: BodyCx, expr: Expr & { kind: "array" }, expect: Expect | null): Node {
  const wanted = expectedElem(f, expect);
  const many = new CoerceMany(wanted ?? f.infer.newTyVar(expr.span));
  const slots = expr.elems.map((elem) => many.push(f, check(f, elem, has(many.expected)), { kind: "element" }));
  const elem = slots.length === 0 ? many.expected : many.complete();
  // Nothing tells what an empty array is of: that comes before what else is asked of its elements.
  const sized = f.cx.lang.get("sized");
  if (slots.length === 0 && wanted === null && sized !== null) f.infer.registerTrait(elem, sized, [], misc(expr.span));
  const ty: Ty = { kind: "array", elem, len: usizeConst(BigInt(expr.elems.length)) };
  return f.node(expr, ty, (w) => ({ kind: "array", elems: slots.map((s) => w.expr(s.node)) }));
}

export function checkRepeat(f: BodyCx, expr: Expr & { kind: "repeat" }, expect: Expect | null): Node {
  const len = evalAnonConst(f.cx, expr.len, f.env, USIZE);
  const wanted = expectedElem(f, expect);
  const elem = wanted === null ? check(f, expr.elem, null) : checkCoerce(f, expr.elem, wanted, { kind: "element" });
  const ty: Ty = { kind: "array", elem: elem.ty, len };
  f.late.push({
    run: () => {
      const count = f.infer.resolveArg(len);
      const isAtMostOne = isConst(count) && count.kind === "constValue" && (count.value === 0n || count.value === 1n);
      if (isAtMostOne || !isConst(count) || isConstant(f, expr.elem, elem.ty)) return;
      const copy = f.cx.lang.get("copy");
      if (copy !== null) f.infer.registerTrait(elem.ty, copy, [], { span: expr.elem.span, why: custom("E0277", `the trait bound \`${f.show(elem.ty)}: Copy\` is not satisfied`, `the trait \`Copy\` is not implemented for \`${f.show(elem.ty)}\``, ["the `Copy` trait is required because this value will be copied for each element of the array"]) });
    },
  });
  return f.node(expr, ty, (w) => ({ kind: "repeat", elem: w.expr(elem), len: w.arg(len, expr.len.span) }));
}

/** `Self::Empty` is a constant only where it is no variant. */
function isVariant(f: BodyCx, name: string | undefined, elem: Ty): boolean {
  const ty = f.infer.resolve(elem);
  return ty.kind === "adt" && f.cx.adt(ty.def).variants.some((v) => v.def.kind === "variant" && v.name === name);
}

/** A constant may be repeated whatever its type is: it is made anew each time. */
function isConstant(f: BodyCx, expr: Expr, elem: Ty): boolean {
  if (expr.kind === "const") return true;
  if (expr.kind !== "path") return false;
  const found = f.names.paths.get(expr.path.id);
  if (found !== undefined && found.unresolved > 0) return !isVariant(f, expr.path.segments.at(-1)?.ident.name, elem);
  const res = found?.res;
  return res?.kind === "def" && (res.def.kind === "const" || res.def.kind === "assocConst");
}
