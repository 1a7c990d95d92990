/** `place = value`, and assignment to patterns: `(a, b) = (b, a)`, `[x, ..] = v`, `_ = f()`. */
import type { Expr, Pat } from "../../ast/ast.js";
import type { Ty } from "../ty.js";
import { hasError, UNIT } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { checkCoerce, coerceOrReport } from "./coerce.js";
import { check } from "./expr.js";
import { isPlaceExpr, writtenOut } from "./expr-ref.js";
import { useFor, type Expect, type Node } from "./node.js";
import { checkPat } from "./pat.js";
import type { TStmt } from "../thir.js";

type AssignExpr = Expr & { kind: "assign" };

export function checkAssign(f: BodyCx, expr: AssignExpr, expect: Expect | null): Node {
  if (expect?.kind === "has" && f.infer.shallow(expect.ty).kind === "bool") return assignedInCondition(f, expr);
  if (isDestructuring(f, writtenOut(f, expr.lhs))) return destructure(f, expr);
  const place = check(f, expr.lhs, null);
  if (!isPlaceExpr(f, expr.lhs)) {
    check(f, expr.rhs, null);
    const ty = f.infer.shallow(place.ty);
    if (ty.kind !== "error") f.error("E0070", expr.lhs.span, "invalid left-hand side of assignment", { label: "cannot assign to this expression" });
    return f.errorNode(expr);
  }
  if (place.expr?.kind === "path" && !place.place && f.infer.shallow(place.ty).kind !== "error") {
    check(f, expr.rhs, null);
    f.error("E0070", expr.lhs.span, "invalid left-hand side of assignment", { label: "cannot assign to this expression" });
    return f.errorNode(expr);
  }
  const value = checkCoerce(f, expr.rhs, place.ty, { kind: "assign", place: expr.lhs.span });
  if (f.infer.shallow(place.ty).kind === "error") return f.errorNode(expr);
  return f.node(expr, UNIT, (w) => ({ kind: "assign", place: w.expr(place, "mut"), value: w.expr(value) }));
}

/** Where a `bool` has to be, `=` was meant to be `==`. */
function assignedInCondition(f: BodyCx, expr: AssignExpr): Node {
  const place = check(f, expr.lhs, null);
  const value = check(f, expr.rhs, null);
  // `if Some(x) = …`: there is no `x`.
  if (hasError(f.infer.resolve(place.ty)) || hasError(f.infer.resolve(value.ty))) return f.errorNode(expr);
  const { lo, hi, ctxt } = { lo: expr.lhs.span.hi, hi: expr.rhs.span.lo, ctxt: expr.span.ctxt };
  f.error("E0308", expr.span, "mismatched types", { label: "expected `bool`, found `()`", helps: ["you might have meant to compare for equality: `==`"], fixes: [{ title: "compare", edits: [{ span: { lo, hi, ctxt }, text: " == " }] }] });
  return f.errorNode(expr);
}

function isDestructuring(f: BodyCx, lhs: Expr): boolean {
  switch (lhs.kind) {
    case "tuple":
    case "array":
    case "struct":
    case "underscore":
      return true;
    case "range":
      return isRest(lhs) && lhs.paren === true;
    case "call":
      return lhs.callee.kind === "path" && isConstructor(f, lhs.callee);
    case "path":
      return isUnit(f, lhs);
    default:
      return false;
  }
}

function isRest(lhs: Expr & { kind: "range" }): boolean {
  return lhs.lo === null && lhs.hi === null && !lhs.inclusive;
}

/** `Unit = f()` compares nothing and changes nothing, but it may be written. */
function isUnit(f: BodyCx, path: Expr & { kind: "path" }): boolean {
  const found = f.names.paths.get(path.path.id);
  // What hangs from a type can be nothing else: it has no places.
  if (found === undefined || found.unresolved > 0 || path.qself !== null) return found?.res.kind !== "error";
  if (found.res.kind === "self") return true;
  if (found.res.kind !== "def") return false;
  const { node } = found.res.def;
  if (node.kind === "variant") return node.variant.data.kind === "unit";
  return node.kind === "item" && node.item.kind === "struct" && node.item.data.kind === "unit";
}

function isConstructor(f: BodyCx, path: Expr & { kind: "path" }): boolean {
  const res = f.names.paths.get(path.path.id)?.res;
  if (res === undefined) return false;
  return res.kind === "self" || (res.kind === "def" && ["struct", "variant", "enum", "typeAlias"].includes(res.def.kind));
}

/** Each part of the left side becomes a fresh variable in a pattern, and is then assigned, in order. */
function destructure(f: BodyCx, expr: AssignExpr): Node {
  const value = check(f, expr.rhs, null);
  const parts: { readonly place: Expr; readonly pat: Pat & { kind: "ident" } }[] = [];
  const pat = patternOf(f, expr.lhs, parts);
  if (pat === null) return f.errorNode(expr);
  const node = checkPat(f, pat, value.ty, { scrutinee: value, typeSpan: null, irrefutable: true });
  const assigns = parts.map(({ place, pat: part }) => {
    const target = check(f, place, null);
    const isPlace = isPlaceExpr(f, place) && (target.expr?.kind !== "path" || target.place);
    if (!isPlace && f.infer.shallow(target.ty).kind !== "error") f.error("E0070", place.span, "invalid left-hand side of assignment", { label: "cannot assign to this expression" });
    const ty: Ty = (isPlace ? f.locals.get(part.id)?.ty : undefined) ?? { kind: "error" };
    const source = coerceOrReport(f, { id: part.id, span: place.span, ty, place: true, expr: null, make: () => ({ kind: "local", local: part.id }) }, target.ty, { kind: "assign", place: place.span });
    return { target, source, span: place.span };
  });
  return f.node(expr, UNIT, (w) => {
    const stmts: TStmt[] = [{ kind: "let", pat: w.pat(node), init: w.expr(value, useFor(node)), else: null, span: expr.span }];
    for (const a of assigns) {
      stmts.push({ kind: "expr", span: a.span, expr: { id: a.target.id, span: a.span, ty: UNIT, kind: "assign", place: w.expr(a.target, "mut"), value: w.expr(a.source) } });
    }
    return { kind: "block", label: null, block: { id: expr.id, stmts, tail: null, span: expr.span } };
  });
}

function patternOf(f: BodyCx, side: Expr, parts: { place: Expr; pat: Pat & { kind: "ident" } }[]): Pat | null {
  const lhs = writtenOut(f, side);
  const base = { id: lhs.id, span: lhs.span };
  switch (lhs.kind) {
    case "underscore":
      return { ...base, kind: "wild" };
    case "range":
      if (!isRest(lhs)) break;
      // As in a pattern, `(..)` is a tuple of any length.
      return lhs.paren === true ? { ...base, kind: "tuple", elems: [{ ...base, kind: "rest" }] } : { ...base, kind: "rest" };
    case "tuple":
    case "array": {
      const elems = allOf(lhs.elems.map((e) => patternOf(f, e, parts)));
      return elems === null ? null : { ...base, kind: lhs.kind === "tuple" ? "tuple" : "slice", elems };
    }
    case "call": {
      if (lhs.callee.kind !== "path" || !isConstructor(f, lhs.callee)) break;
      const elems = allOf(lhs.args.map((e) => patternOf(f, e, parts)));
      return elems === null ? null : { ...base, kind: "tupleStruct", qself: lhs.callee.qself, path: lhs.callee.path, elems };
    }
    case "path":
      if (!isUnit(f, lhs)) break;
      return { ...base, kind: "path", qself: lhs.qself, path: lhs.path };
    case "struct": {
      if (lhs.base !== null) {
        f.error("E0797", lhs.base.span, "functional record updates are not allowed in destructuring assignments", { helps: ["end the list of fields with `..`"] });
        return null;
      }
      const pats = allOf(lhs.fields.map((x) => patternOf(f, x.expr, parts)));
      if (pats === null) return null;
      const fields = lhs.fields.map((x, i) => ({ ident: x.ident, pat: pats[i] ?? { ...base, kind: "wild" as const }, shorthand: x.shorthand, attrs: x.attrs, span: x.span }));
      return { ...base, kind: "struct", qself: lhs.qself, path: lhs.path, fields, rest: lhs.rest };
    }
    default:
      break;
  }
  const pat: Pat & { kind: "ident" } = { ...base, kind: "ident", ident: { name: "lhs", span: lhs.span }, byRef: false, mut: false, sub: null };
  parts.push({ place: lhs, pat });
  return pat;
}

function allOf<T>(list: readonly (T | null)[]): readonly T[] | null {
  const out: T[] = [];
  for (const x of list) {
    if (x === null) return null;
    out.push(x);
  }
  return out;
}

