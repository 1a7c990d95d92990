/** `match` */
import type { Expr } from "../../ast/ast.js";
import type { Ty } from "../ty.js";
import { isUnit, NEVER } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { coerceOrReport } from "./coerce.js";
import { CoerceMany, type Slot } from "./coerce-many.js";
import { check } from "./expr.js";
import { adjusted, checkCond, expectedOf, neverMatched } from "./expr-control.js";
import { writtenOut } from "./expr-ref.js";
import type { Expect, Node, PatNode } from "./node.js";
import { checkPat } from "./pat.js";
import { tellUnreachable } from "./unreachable-code.js";

interface ArmNode {
  readonly pat: PatNode;
  readonly guard: Node | null;
  readonly body: Slot;
  readonly span: Expr["span"];
}

export function checkMatch(f: BodyCx, expr: Expr & { kind: "match" }, expect: Expect | null): Node {
  const value = check(f, expr.scrutinee, null);
  const scrutinee = expr.arms.length === 0 ? value : neverMatched(f, value);
  const scrutineeDiverges = f.diverges;
  const [first] = expr.arms;
  if (scrutineeDiverges && first !== undefined) tellUnreachable(f, first.body, first.body.span, "arm");
  f.diverges = false;
  // All patterns first: they tell about the scrutinee's type, which the arms may need.
  const pats = expr.arms.map((arm) => checkPat(f, arm.pat, scrutinee.ty, { scrutinee, typeSpan: null }));
  const wanted = expectedOf(f, expect);
  // Where `()` is wanted the arms have to agree all the same, and then the whole is no `()`.
  const many = new CoerceMany(wanted === null || isUnit(wanted) ? f.infer.newTyVar(expr.span) : wanted);
  const inner = adjusted(f, expect);
  const arms: ArmNode[] = [];
  let allDiverge = true;
  expr.arms.forEach((arm, i) => {
    const pat = pats[i];
    if (pat === undefined) return;
    f.diverges = false;
    const guard = arm.guard === null ? null : checkCond(f, arm.guard);
    f.diverges = false;
    const previous = lastTyped(f, many);
    const body = many.push(f, checkArm(f, arm.body, inner), { kind: "arm", matchSpan: expr.span, previous });
    allDiverge &&= f.diverges;
    arms.push({ pat, guard, body, span: arm.span });
  });
  f.diverges = scrutineeDiverges || allDiverge;
  const ty: Ty = expr.arms.length === 0 ? NEVER : many.complete();
  const mut = pats.some((p) => p.bindsMut);
  return f.node(expr, ty, (w) => ({
    kind: "match",
    scrutinee: w.expr(scrutinee, mut ? "mut" : "read"),
    arms: arms.map((a) => ({ pat: w.pat(a.pat), guard: a.guard === null ? null : w.expr(a.guard), body: w.expr(a.body.node), span: a.span })),
    source: "match",
  }));
}

/** Where something is wanted that is no text, `format!` says so at once: it is a block. The arms still are what was wanted. */
function checkArm(f: BodyCx, body: Expr, inner: Expect | null): Node {
  const node = check(f, body, inner);
  if (inner?.kind !== "has" || !isFormat(writtenOut(f, body)) || f.infer.shallow(node.ty).kind === "error") return node;
  return coerceOrReport(f, node, inner.ty, { kind: "misc" });
}

/** What `format!` has become. */
const isFormat = (e: Expr): boolean => e.kind === "call" && e.args[0]?.kind === "formatArgs" && e.callee.kind === "path" && e.callee.path.global && e.callee.path.segments.at(-1)?.ident.name === "format";

/** The arm before, to point at; one that diverges says nothing. */
function lastTyped(f: BodyCx, many: CoerceMany): Node | null {
  const { last } = many;
  return last === null || last.expr === null || f.infer.shallow(last.ty).kind === "never" ? null : last;
}

