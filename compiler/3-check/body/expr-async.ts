/** Async blocks, `.await`, generators, `select!`, `join!`, `defer!`. */
import type { Expr } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import type { AsyncInfo, Ty } from "../ty.js";
import { BOOL, isConst, tupleOf, UNIT } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { callNode, langMethod, langProjection } from "./build.js";
import { checkCoerce, coerce, coerceOrReport, fromNever } from "./coerce.js";
import { CoerceMany } from "./coerce-many.js";
import { check } from "./expr.js";
import { adjusted, expectedOf, requireAsync } from "./expr-control.js";
import { checkScopeBody } from "./fn-body.js";
import { has, type Expect, type Node } from "./node.js";
import { checkPat } from "./pat.js";
import { analyseCaptures } from "./upvars.js";
import { misc } from "../infer/cause.js";

// ---------------------------------------------------------------- blocks

export function checkAsyncBlock(f: BodyCx, expr: Expr & { kind: "async" }): Node {
  const output = f.infer.newTyVar(expr.span);
  const info: AsyncInfo = { id: expr.id, owner: f.def, nesting: f.nesting, span: headOf(expr, expr.block.span.lo), output };
  const body = checkScopeBody(f, { kind: "async", retTy: output, retSpan: null, async: true, yieldTy: null, span: headOf(expr, expr.block.span.lo) }, expr.block);
  const ty: Ty = { kind: "asyncBlock", block: info, args: f.cx.identityArgs(f.def) };
  return f.node(expr, ty, (w) => {
    const made = w.expr(body.slot.node);
    info.output = w.ty(output, expr.span);
    const found = analyseCaptures(f, w, made, body.scope, expr.move);
    info.upvars = found.upvars;
    return { kind: "asyncBlock", info, captures: found.captures, body: made, move: expr.move };
  });
}

/** From the start of an expression to the brace. */
export const headOf = (expr: Expr, brace: number): Expr["span"] => (brace > expr.span.lo ? { lo: expr.span.lo, hi: brace, ctxt: expr.span.ctxt } : expr.span);

export function checkGen(f: BodyCx, expr: Expr & { kind: "gen" }): Node {
  const item = f.infer.newTyVar(expr.span);
  const info: AsyncInfo = { id: expr.id, owner: f.def, nesting: f.nesting, span: headOf(expr, expr.block.span.lo), output: item, gen: expr.async ? "stream" : "iterator" };
  const body = checkScopeBody(f, { kind: "gen", retTy: UNIT, retSpan: null, async: expr.async, yieldTy: item, span: headOf(expr, expr.block.span.lo) }, expr.block);
  // A stream that never yields is one of `()`.
  if (expr.async) f.infer.unify(item, f.infer.newTyVar(expr.span, { kind: "diverging" }));
  const ty: Ty = { kind: "asyncBlock", block: info, args: f.cx.identityArgs(f.def) };
  return f.node(expr, ty, (w) => {
    const made = w.expr(body.slot.node);
    info.output = w.ty(item, expr.span);
    const found = analyseCaptures(f, w, made, body.scope, expr.move);
    info.upvars = found.upvars;
    return { kind: "genBlock", async: expr.async, info, captures: found.captures, body: made };
  });
}

export function checkYield(f: BodyCx, expr: Expr & { kind: "yield" }): Node {
  const { yieldTy } = f.scope;
  if (yieldTy === null) {
    if (expr.expr !== null) check(f, expr.expr, null);
    f.error("E0627", expr.span, "yield expression outside of a generator", { helps: ["write it inside `gen { … }` or `gen async { … }`"] });
    return f.errorNode(expr);
  }
  const value = expr.expr === null ? coerceOrReport(f, f.node(expr, UNIT, () => ({ kind: "tuple", elems: [] })), yieldTy, { kind: "misc" }) : checkCoerce(f, expr.expr, yieldTy, { kind: "misc" });
  return f.node(expr, UNIT, (w) => ({ kind: "yield", value: w.expr(value) }));
}

/** `defer! { … }`: the block runs when the surrounding one is left. */
export function checkDefer(f: BodyCx, expr: Expr & { kind: "defer" }): Node {
  if (f.scope.async) f.cx.leavesCleanup = true;
  const body = checkScopeBody(f, { kind: "async", retTy: UNIT, retSpan: null, async: f.scope.async, yieldTy: null, span: expr.span }, expr.block);
  return f.node(expr, UNIT, (w) => {
    const made = w.expr(body.slot.node);
    const found = analyseCaptures(f, w, made, body.scope, false);
    return { kind: "defer", captures: found.captures, body: made };
  });
}

// ---------------------------------------------------------------- awaiting

export interface Awaited {
  /** The future itself. */
  readonly node: Node;
  readonly output: Ty;
}

/** What `.await` does to a value: `IntoFuture::into_future`, where it is not a future already. */
export function intoFuture(f: BodyCx, source: Node, span: Expr["span"]): Awaited {
  const trait = f.cx.lang.get("IntoFuture");
  const ty = f.known(source.ty, source.span);
  if (ty.kind === "error" || trait === null) return { node: source, output: { kind: "error" } };
  if (ty.kind === "asyncFn" || ty.kind === "asyncBlock" || ty.kind === "joinFuture") return { node: source, output: langProjection(f, "Future", "Output", [ty], span) ?? { kind: "error" } };
  f.infer.registerTrait(source.ty, trait, [], { span, why: { kind: "await" } });
  const future = langProjection(f, "IntoFuture", "IntoFuture", [source.ty], span) ?? { kind: "error" };
  const output = langProjection(f, "IntoFuture", "Output", [source.ty], span) ?? { kind: "error" };
  const method = langMethod(f, "IntoFuture", "into_future");
  const call = callNode(source, { kind: "traitFn", def: method, args: [source.ty] }, [source], future, span);
  const node: Node = {
    ...call,
    make: (w, use) => (f.infer.implementsTrait(source.ty, f.cx.lang.get("Future"), span) === "yes" ? source.make(w, use) : call.make(w, use)),
  };
  return { node, output };
}

export function checkAwait(f: BodyCx, expr: Expr & { kind: "await" }): Node {
  const source = check(f, expr.expr, null);
  if (!requireAsync(f, expr, "await", expr.awaitSpan)) return f.errorNode(expr);
  const { node, output } = intoFuture(f, source, expr.awaitSpan);
  return f.node(expr, output, (w) => ({ kind: "await", future: w.expr(node), awaitSpan: expr.awaitSpan }));
}

/** The macros take a future, or what can be made one. */
function aFuture(f: BodyCx, source: Node, span: Expr["span"]): Awaited {
  const trait = f.cx.lang.get("Future");
  const ty = f.known(source.ty, source.span);
  if (trait === null || ty.kind === "infer" || ty.kind === "error" || f.infer.implementsTrait(ty, trait, span) !== "no") return intoFuture(f, source, span);
  const into = f.cx.lang.get("IntoFuture");
  if (into !== null && f.infer.implementsTrait(ty, into, span) === "yes") return intoFuture(f, source, span);
  f.infer.registerTrait(ty, trait, [], misc(span));
  return { node: source, output: { kind: "error" } };
}

export function checkJoin(f: BodyCx, expr: Expr & { kind: "join" }): Node {
  const { join } = expr;
  const futures = join.futures.map((e) => aFuture(f, check(f, e, null), e.span));
  const ty: Ty = { kind: "joinFuture", futures: futures.map((x) => x.node.ty), try: join.try };
  if (join.awaits) requireAsync(f, expr, join.try ? "try_join!" : "join!");
  const output = join.awaits ? joined(f, expr, futures, join.try, join.rotates, ty) : ty;
  return f.node(expr, output, (w) => ({ kind: "join", futures: futures.map((x) => w.expr(x.node)), try: join.try, awaits: join.awaits, rotates: join.rotates }));
}

/** tokio's macro asks each value whether it is an error. */
function allFail(f: BodyCx, expr: Expr, futures: readonly Awaited[]): boolean {
  for (const { output } of futures) {
    const ty = f.infer.resolve(f.infer.shallow(output));
    const unknown = (ty.kind === "infer" && ty.var === "general") || ty.kind === "error" || ty.kind === "proj" || ty.kind === "never";
    if (unknown || (ty.kind === "adt" && ty.def === f.cx.lang.get("Result"))) continue;
    f.error("E0599", expr.span, `no method named \`is_err\` found for \`${f.show(ty)}\``, { label: `one of the futures gives \`${f.show(ty)}\``, helps: ["`try_join!` takes futures of `Result`; `join!` takes any"] });
    return false;
  }
  return true;
}

/** What the macro gives has one type of error: that of the first. */
function failAlike(f: BodyCx, expr: Expr, futures: readonly Awaited[]): boolean {
  let first: Ty | null = null;
  for (const { output } of futures) {
    const result = f.infer.shallow(output);
    if (result.kind !== "adt" || result.def !== f.cx.lang.get("Result")) continue;
    const error = result.args[1];
    if (error === undefined || isConst(error)) continue;
    if (first === null) first = error;
    else if (f.infer.unify(first, error) !== null) {
      f.error("E0308", expr.span, "mismatched types", { label: `expected \`${f.show(first)}\`, found \`${f.show(error)}\``, helps: ["bring the errors to one type: `async { a.await.map_err(…) }`"] });
      return false;
    }
  }
  return true;
}

function joined(f: BodyCx, expr: Expr, futures: readonly Awaited[], fails: boolean, rotates: boolean, ty: Ty): Ty {
  if (!fails) return tupleOf(futures.map((x) => x.output));
  if ((rotates && !allFail(f, expr, futures)) || !failAlike(f, expr, futures)) return { kind: "error" };
  return langProjection(f, "Future", "Output", [ty], expr.span) ?? { kind: "error" };
}

/** The macro puts a `!` before it, which is where rustc finds the mistake. */
function condition(f: BodyCx, cond: Expr, macro: Span): Node {
  const node = check(f, cond, has(BOOL));
  const made = coerce(f, node, BOOL);
  return made.ok ? made.node : coerceOrReport(f, { ...node, span: macro }, BOOL, { kind: "guard" });
}

export function checkSelect(f: BodyCx, expr: Expr & { kind: "select" }, expect: Expect | null): Node {
  const { select } = expr;
  requireAsync(f, expr, "select!");
  const many = new CoerceMany(expectedOf(f, expect) ?? f.infer.newTyVar(expr.span));
  const inner = adjusted(f, expect);
  let allDiverge = true;
  const arms = select.arms.map((arm) => {
    const cond = arm.cond === null ? null : condition(f, arm.cond, expr.span);
    const future = aFuture(f, check(f, arm.future, null), expr.span);
    // Its value comes out of a match whose other arm does not come back.
    fromNever(f, f.infer.shallow(future.output), arm.future.span);
    const pat = checkPat(f, arm.pat, future.output, { scrutinee: null, typeSpan: null });
    const before = f.diverges;
    f.diverges = false;
    const body = many.push(f, check(f, arm.body, inner), { kind: "arm", matchSpan: expr.span, previous: many.last });
    allDiverge &&= f.diverges;
    f.diverges = before;
    return { cond, future, pat, body };
  });
  const before = f.diverges;
  f.diverges = false;
  const other = select.else === null ? null : many.push(f, check(f, select.else, inner), { kind: "arm", matchSpan: expr.span, previous: many.last });
  if (other !== null) allDiverge &&= f.diverges;
  f.diverges = before || (allDiverge && arms.length > 0);
  return f.node(expr, many.complete(), (w) => ({
    kind: "select",
    biased: select.biased,
    arms: arms.map((a) => ({
      pat: w.pat(a.pat),
      future: w.expr(a.future.node),
      cond: a.cond === null ? null : w.expr(a.cond),
      body: w.expr(a.body.node),
      output: w.ty(a.future.output, expr.span),
    })),
    else: other === null ? null : w.expr(other.node),
  }));
}
