/** `&x`, `&mut x` */
import type { Expr } from "../../ast/ast.js";
import type { Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import { borrowNode } from "./build.js";
import { check } from "./expr.js";
import { isConst } from "../ty-util.js";
import { has, type Expect, type Node } from "./node.js";

export function checkRef(f: BodyCx, expr: Expr & { kind: "ref" }, expect: Expect | null): Node {
  if (expr.raw) {
    f.error("E9101", expr.span, "raw pointers are left out of the language", { helps: ["use a reference: `&` or `&mut`"] });
    return f.errorNode(expr);
  }
  const inner = check(f, expr.expr, pointeeHint(f, expr.expr, expect));
  const made = borrowNode(inner, expr.mut, false);
  return { ...made, id: expr.id, span: expr.span, expr };
}

/**
 * What is expected behind the reference. A place is left alone: `&v` where `&[T]` is wanted is a `&Vec` that is coerced, and
 * what is unsized can only be a hint.
 */
function pointeeHint(f: BodyCx, inner: Expr, expect: Expect | null): Expect | null {
  const wanted = expect === null || expect.kind === "cast" ? null : f.infer.shallow(expect.ty);
  if (wanted?.kind !== "ref") return null;
  const to = f.infer.shallow(wanted.to);
  if (isPlaceExpr(f, inner)) return { ty: to, kind: "hint" };
  return rvalueHint(f, to);
}

/** An expectation for a value of this type; if the type is unsized, only a hint. */
export function rvalueHint(f: BodyCx, ty: Ty): Expect {
  const now = f.infer.shallow(ty);
  return hasUnsizedTail(f, now) ? { ty: now, kind: "hint" } : has(now);
}

/** Whether the type is unsized, or a struct that holds such a one at its end: `RefCell<dyn Trait>`. */
function hasUnsizedTail(f: BodyCx, ty: Ty): boolean {
  if (ty.kind === "str" || ty.kind === "slice" || ty.kind === "dyn") return true;
  if (ty.kind !== "adt" || ty.def.kind !== "struct" || f.cx.isPointer(ty.def)) return false;
  // Only what a parameter stands for can be unsized: the last one, since others may stand in other fields.
  const last = ty.args.at(-1);
  if (last === undefined || isConst(last) || !hasUnsizedTail(f, f.infer.shallow(last))) return false;
  const tail = f.cx.adt(ty.def).variants[0]?.fields.at(-1);
  return tail !== undefined && hasUnsizedTail(f, f.infer.shallow(f.instantiate(tail.ty, ty.args, f.def.span)));
}

export function isPlaceExpr(f: BodyCx, expr: Expr): boolean {
  const written = writtenOut(f, expr);
  switch (written.kind) {
    case "path":
    case "field":
    case "index":
      return true;
    case "unary":
      return written.op === "*";
    default:
      return false;
  }
}

/** What a macro call in the place of an expression has become. */
export function writtenOut(f: BodyCx, expr: Expr): Expr {
  const made = expr.kind === "macro" ? f.names.expansions.get(expr.mac.id) : undefined;
  return made?.kind === "expr" ? writtenOut(f, made.expr) : expr;
}
