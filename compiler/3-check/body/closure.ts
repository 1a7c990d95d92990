/** Closures: their signature from what is expected of them, their body, their captures. */
import type { Expr } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import type { BodyParam, Capture, Thir } from "../thir.js";
import { eachPart } from "../thir-walk.js";
import type { AsyncInfo, ClosureInfo, Ty } from "../ty.js";
import { ERROR } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { expectedSig, type ExpectedSig } from "./closure-sig.js";
import { checkScopeBody } from "./fn-body.js";
import type { Expect, Node, PatNode } from "./node.js";
import { checkPat } from "./pat.js";
import { containsAwait } from "./find-await.js";
import { analyseCaptures } from "./upvars.js";
import type { Writer } from "./writer.js";

type ClosureExpr = Expr & { kind: "closure" };

export function checkClosure(f: BodyCx, expr: ClosureExpr, expect: Expect | null): Node {
  const { closure } = expr;
  const isAsync = closure.async || containsAwait(closure.body, f.names);
  const wanted = expect === null ? null : expectedSig(f, expect.ty, expr.span);
  const params = closure.params.map((p) => (p.type === null ? f.infer.newTyVar(p.pat.span, { kind: "closureParam" }) : f.lowerType(p.type)));
  closure.params.forEach((p, i) => {
    const ty = params[i];
    if (p.type === null && ty !== undefined) f.infer.untyped.push({ origin: { kind: "closureParam" }, ty, span: p.pat.span });
  });
  const declared = closure.ret === null ? null : f.lowerType(closure.ret);
  const fit = wanted === null ? "fits" : joinParams(f, expr, params, wanted);
  const info: ClosureInfo = { id: expr.id, owner: f.def, nesting: f.nesting, async: isAsync, span: closure.headSpan, result: resultOf(closure.body), kind: wanted?.kind ?? null, params, ret: f.infer.newTyVar(expr.span, { kind: "closureReturn" }) };
  const ty: Ty = { kind: "closure", closure: info, args: f.cx.identityArgs(f.def) };
  const expectedRet = fit === "fits" ? (wanted?.ret ?? null) : null;
  const node = isAsync ? asyncClosure(f, expr, info, ty, params, declared, expectedRet) : plainClosure(f, expr, info, ty, params, declared, expectedRet);
  // What follows from a closure that cannot be called as it should is not said.
  return fit === "refused" ? { ...node, ty: ERROR } : node;
}

/** The end of a body: its last expression, or the statement that stands in its place. */
function resultOf(body: Expr): Span {
  if (body.kind !== "block" || body.label !== null) return body.span;
  const { tail, stmts } = body.block;
  return tail === null ? (stmts.at(-1)?.span ?? body.span) : resultOf(tail);
}

/** `other`: it is another closure than the expected, which says nothing of it then. Whoever asked for that one tells so. */
type Fit = "fits" | "other" | "refused";

/** The parameters as declared and as expected become one. */
function joinParams(f: BodyCx, expr: ClosureExpr, params: readonly Ty[], wanted: ExpectedSig): Fit {
  if (wanted.params === null) return "fits";
  if (wanted.params.length !== params.length) {
    if (wanted.asked === "later") return "other";
    reportCount(f, expr, params.length, wanted.params.length, wanted.asked ?? expr.closure.headSpan);
    return "refused";
  }
  return params.every((p, i) => f.infer.unify(wanted.params?.[i] ?? p, p) === null) ? "fits" : "other";
}

function reportCount(f: BodyCx, expr: ClosureExpr, takes: number, expected: number, at: Span): void {
  const count = (n: number): string => `${n} argument${n === 1 ? "" : "s"}`;
  const { headSpan } = expr.closure;
  f.error("E0593", at, `closure is expected to take ${count(expected)}, but it takes ${count(takes)}`, {
    label: at === headSpan ? `takes ${count(takes)}` : `expected closure that takes ${count(expected)}`,
    labels: at === headSpan ? [] : [{ span: headSpan, text: `takes ${count(takes)}` }],
    helps: takes === 0 && expected === 1 ? ["take the argument and ignore it: `|_|`"] : expected === 1 && takes > 1 ? ["take a tuple apart: `|(a, b)|`"] : [],
  });
}

function declareParams(f: BodyCx, expr: ClosureExpr, params: readonly Ty[], pats: PatNode[]): void {
  expr.closure.params.forEach((p, i) => {
    const ty = params[i];
    if (ty !== undefined) pats.push(checkPat(f, p.pat, ty, { scrutinee: null, typeSpan: p.type?.span ?? null }));
  });
}

function writeParams(w: Writer, pats: readonly PatNode[], params: readonly Ty[]): readonly BodyParam[] {
  return pats.map((p, i) => ({ pat: w.pat(p), ty: w.ty(params[i] ?? p.ty, p.span), span: p.span }));
}

function settle(w: Writer, info: ClosureInfo): void {
  info.params = info.params.map((p) => w.ty(p, info.span ?? w.f.def.span));
  info.ret = w.ty(info.ret, info.span ?? w.f.def.span);
}

/** Whether a closure or block that captures is made in an expression. */
function makesFunctions(e: Thir): boolean {
  if (e.kind === "closure" || e.kind === "asyncBlock" || e.kind === "genBlock" || e.kind === "defer") return true;
  let found = false;
  eachPart(e, (part) => {
    found ||= makesFunctions(part);
  });
  return found;
}

function plainClosure(f: BodyCx, expr: ClosureExpr, info: ClosureInfo, ty: Ty, params: readonly Ty[], declared: Ty | null, expectedRet: Ty | null): Node {
  const retTy = declared ?? expectedRet ?? info.ret;
  if (declared !== null && expectedRet !== null) f.infer.unify(expectedRet, declared);
  f.infer.unify(info.ret, retTy);
  const pats: PatNode[] = [];
  const body = checkScopeBody(f, { kind: "closure", retTy, retSpan: expr.closure.ret?.span ?? null, async: false, yieldTy: null, span: expr.closure.headSpan }, expr.closure.body, () => declareParams(f, expr, params, pats));
  return f.node(expr, ty, (w) => {
    const made = { params: writeParams(w, pats, params), body: w.expr(body.slot.node) };
    settle(w, info);
    const found = analyseCaptures(f, w, made.body, body.scope, expr.closure.move);
    info.kind ??= found.kind;
    info.changes = found.kind !== "Fn";
    info.keepsNothing = !makesFunctions(made.body);
    info.upvars = found.upvars;
    return { kind: "closure", info, captures: found.captures, params: made.params, body: made.body, move: expr.closure.move };
  });
}

/**
 * Calling it gives a future: its body is an async block that takes the parameters, and of the captures what it uses.
 */
function asyncClosure(f: BodyCx, expr: ClosureExpr, info: ClosureInfo, ty: Ty, params: readonly Ty[], declared: Ty | null, expectedRet: Ty | null): Node {
  const { closure } = expr;
  const output = declared ?? expectedOutput(f, expectedRet) ?? f.infer.newTyVar(expr.span, { kind: "closureReturn" });
  const block: AsyncInfo = { id: closure.body.id, owner: f.def, nesting: f.nesting + 1, span: closure.headSpan, output };
  const future: Ty = { kind: "asyncBlock", block, args: f.cx.identityArgs(f.def) };
  f.infer.unify(info.ret, future);
  if (expectedRet !== null) f.infer.unify(expectedRet, future);
  const pats: PatNode[] = [];
  const outer = checkScopeBody(f, { kind: "closure", retTy: future, retSpan: null, async: false, yieldTy: null, span: closure.headSpan }, closure.body, () => declareParams(f, expr, params, pats), (g) => {
    const made = checkScopeBody(g, { kind: "async", retTy: output, retSpan: closure.ret?.span ?? null, async: true, yieldTy: null, span: closure.headSpan }, closure.body);
    return g.node(closure.body, future, (w) => {
      const body = w.expr(made.slot.node);
      block.output = w.ty(output, closure.body.span);
      const params = made.scope.depth - 1;
      const used = analyseCaptures(g, w, body, made.scope, false, params);
      const move = closure.move && (info.kind === "FnOnce" || usesUp(g, used.captures, params));
      const found = move ? analyseCaptures(g, w, body, made.scope, true, params) : used;
      block.upvars = found.upvars;
      return { kind: "asyncBlock", info: block, captures: found.captures, body, move };
    });
  });
  return f.node(expr, ty, (w) => {
    const made = { params: writeParams(w, pats, params), body: w.expr(outer.slot.node) };
    settle(w, info);
    const found = analyseCaptures(f, w, made.body, outer.scope, closure.move);
    info.kind ??= found.kind;
    info.changes = found.kind !== "Fn";
    info.upvars = found.upvars;
    return { kind: "closure", info, captures: found.captures, params: made.params, body: made.body, move: closure.move };
  });
}

/** Whether it can be called only once, for what it takes from outside: then there will be no closure to borrow the rest from. */
function usesUp(f: BodyCx, captures: readonly Capture[], params: number): boolean {
  return captures.some((c) => c.mode === "value" && (f.locals.get(c.local)?.scope.depth ?? params) < params && !f.infer.isCopy(c.ty, c.span));
}

/** What the future that is expected of the closure gives. */
function expectedOutput(f: BodyCx, ret: Ty | null): Ty | null {
  return ret === null ? null : futureOutputHint(f, ret);
}

/** What is asked of a future that is not known yet. */
function futureOutputHint(f: BodyCx, wanted: Ty): Ty | null {
  const output = f.cx.lang.assoc("Future", "Output");
  const now = f.infer.shallow(wanted);
  if (output === null) return null;
  if (now.kind === "dyn") return now.projections.find((p) => p.assoc === output)?.ty ?? null;
  for (const pred of f.infer.pendingFor(now)) if (pred.kind === "projection" && pred.assoc === output) return pred.ty;
  return null;
}

