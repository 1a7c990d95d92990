/** `a..b` and its relatives: structs of the library. */
import type { Expr } from "../../ast/ast.js";
import { misc } from "../infer/cause.js";
import { rangeLang } from "../lang.js";
import type { Def } from "../../2-resolve/defs.js";
import type { GArg, Ty } from "../ty.js";
import { substTy, tyArg } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { CoerceMany, type Slot } from "./coerce-many.js";
import { check } from "./expr.js";
import { has, type Expect, type Node } from "./node.js";

export function checkRange(f: BodyCx, expr: Expr & { kind: "range" }, expect: Expect | null): Node {
  const def = f.cx.program.lang(rangeLang(expr));
  if (def === null) {
    f.error("E9131", expr.span, "ranges need the standard library");
    return f.errorNode(expr);
  }
  const wanted = expect === null ? null : f.infer.shallow(expect.ty);
  const hint = wanted?.kind === "adt" && wanted.def === def ? tyArg(wanted.args, 0) : null;
  const many = new CoerceMany(f.infer.newTyVar(expr.span));
  const end = (e: Expr | null): Slot | null => (e === null ? null : many.push(f, check(f, e, hint === null ? has(many.expected) : has(hint)), { kind: "range" }));
  const lo = end(expr.lo);
  const hi = end(expr.hi);
  const args: readonly GArg[] = lo === null && hi === null ? [] : [many.complete()];
  const ty: Ty = { kind: "adt", def, args };
  if (expr.inclusive && lo !== null && hi !== null) {
    const make = f.cx.program.lang("range_inclusive_new");
    if (make !== null) return inclusive(f, expr, make, lo, hi, args, ty);
  }
  const fields = [lo, hi].filter((s): s is Slot => s !== null);
  return f.node(expr, ty, (w) => ({ kind: "adt", variant: def, fields: fields.map((s, index) => ({ index, value: w.expr(s.node) })), base: null }));
}

function inclusive(f: BodyCx, expr: Expr, make: Def, lo: Slot, hi: Slot, args: readonly GArg[], ty: Ty): Node {
  f.infer.unify(ty, f.infer.normalize(substTy(f.cx.fnSig(make).ret, args), misc(expr.span)));
  return f.node(expr, ty, (w) => ({ kind: "call", callee: w.callee({ kind: "fn", def: make, args }, expr.span), args: [w.expr(lo.node), w.expr(hi.node)], callSpan: expr.span }));
}

