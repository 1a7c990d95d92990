/**
 * `async_try { … }.catch(|e: SpecificError| { … })`
 *
 * The block is a future of a `Result` whose value is the block's and whose error is the dynamic `Error`. With a handler it becomes
 *
 *   async {
 *       match async_try { … }.await {
 *           Ok(value) => Ok(value),
 *           Err(error) => match error.downcast::<SpecificError>() { Ok(e) => handler(e), Err(error) => Err(error) },
 *       }
 *   }
 *
 * where what the handler gives is awaited if it is a future, and wrapped in `Ok` unless it is a `Result`.
 */
import type { Expr } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { Callee, LocalId, TPat } from "../thir.js";
import type { AsyncInfo, Ty } from "../ty.js";
import { adtOf, sameType, tyArg } from "../ty-util.js";
import type { BodyCx, FnScope } from "./body-cx.js";
import { langMethod } from "./build.js";
import { closurePointer } from "./coerce.js";
import { confirmCandidate } from "./confirm.js";
import { check } from "./expr.js";
import { headOf, intoFuture } from "./expr-async.js";
import { checkScopeBody } from "./fn-body.js";
import { futureOutput } from "./futures.js";
import type { MethodExpr } from "./method.js";
import { probePath } from "./method-probe.js";
import type { Node, Shape } from "./node.js";
import { analyseCaptures } from "./upvars.js";
import type { Writer } from "./writer.js";

type TryBlock = Expr & { kind: "asyncTry" };

interface ResultParts {
  readonly def: Def;
  readonly ok: Def;
  readonly err: Def;
}

function resultParts(f: BodyCx): ResultParts | null {
  const def = f.cx.lang.get("Result");
  const variants = def === null ? [] : f.cx.adt(def).variants;
  const ok = variants.find((v) => v.name === "Ok")?.def;
  const err = variants.find((v) => v.name === "Err")?.def;
  return def === null || ok === undefined || err === undefined ? null : { def, ok, err };
}

/** A future of what `make` gives inside a new async scope. */
function asyncNode(f: BodyCx, expr: Expr, id: number, kind: "async" | "asyncTry", output: Ty, span: Span, make: (f: BodyCx) => Node): Node {
  const info: AsyncInfo = { id, owner: f.def, nesting: f.nesting, span, output };
  const body = checkScopeBody(f, { kind, retTy: output, retSpan: null, async: true, yieldTy: null, span }, expr, () => undefined, make);
  const ty: Ty = { kind: "asyncBlock", block: info, args: f.cx.identityArgs(f.def) };
  const node = f.node(expr, ty, (w) => {
    const made = w.expr(body.slot.node);
    info.output = w.ty(output, expr.span);
    const found = analyseCaptures(f, w, made, body.scope, false);
    info.upvars = found.upvars;
    return { kind: "asyncBlock", info, captures: found.captures, body: made, move: false };
  });
  return { ...node, id };
}

export function checkAsyncTry(f: BodyCx, expr: TryBlock): Node {
  const result = resultParts(f);
  if (result === null) return f.errorNode(expr);
  const value = f.infer.newTyVar(expr.span);
  const failure = f.infer.newTyVar(expr.span);
  f.openErrors.push(failure);
  const output = adtOf(result.def, [value, failure]);
  return asyncNode(f, expr, expr.id, "asyncTry", output, headOf(expr, expr.block.span.lo), (g) => {
    const inner = check(g, { kind: "block", id: expr.block.id, span: expr.block.span, block: expr.block, label: null }, { ty: value, kind: "has" });
    g.infer.unify(value, inner.ty);
    return g.node(expr, output, (w) => ({ kind: "adt", variant: result.ok, fields: [{ index: 0, value: w.expr(inner) }], base: null }));
  });
}

export function checkCatch(f: BodyCx, expr: MethodExpr, block: TryBlock): Node {
  const result = resultParts(f);
  const error = f.cx.program.lang("Error");
  const [handlerExpr] = expr.args;
  if (result === null || error === null || handlerExpr === undefined || expr.args.length !== 1) {
    f.error("E0061", expr.segment.ident.span, "`catch` takes one argument: a closure that handles the error");
    return f.errorNode(expr);
  }
  const failure = adtOf(error, []);
  const value = f.infer.newTyVar(expr.span);
  const output = adtOf(result.def, [value, failure]);
  return asyncNode(f, expr, expr.id, "async", output, expr.span, (g) => {
    const tried = checkAsyncTry(g, block);
    g.infer.unify(output, futureOutputOf(tried));
    const handler = check(g, handlerExpr, null);
    return caught(g, { expr, result, failure, value, output, tried, handler, scope: g.scope }) ?? g.errorNode(expr);
  });
}

function futureOutputOf(node: Node): Ty {
  return node.ty.kind === "asyncBlock" ? node.ty.block.output : { kind: "error" };
}

interface Catch {
  readonly expr: MethodExpr;
  readonly result: ResultParts;
  readonly failure: Ty;
  readonly value: Ty;
  readonly output: Ty;
  readonly tried: Node;
  readonly handler: Node;
  readonly scope: FnScope;
}

function caught(f: BodyCx, c: Catch): Node | null {
  const ty = f.known(c.handler.ty, c.handler.span);
  if (ty.kind === "error") return null;
  const sig = ty.kind === "closure" ? closurePointer(ty) : ty.kind === "fnPtr" ? ty : null;
  const wanted = sig?.params[0];
  if (sig === null || wanted === undefined || sig.params.length !== 1) {
    f.error("E0308", c.handler.span, "`catch` takes a closure of one parameter, the error it handles", { label: "not such a closure" });
    return null;
  }
  const specific = f.known(wanted, c.handler.span);
  if (specific.kind === "infer") f.infer.unify(specific, c.failure);
  const any = sameType(f.infer.resolve(wanted), c.failure);
  const downcast = any ? null : downcastOf(f, c, wanted);
  if (!any && downcast === null) return null;
  const given = local(f, c, "e", wanted);
  const call = f.wrap(c.handler, sig.ret, (w) => ({ kind: "callValue", callee: w.expr(c.handler), via: ty.kind === "closure" ? (ty.closure.kind ?? "FnOnce") : "fnPtr", args: [w.expr(given)] }));
  const handled = asResult(f, c, call);
  return f.node(c.expr, c.output, (w) => outer(f, w, c, handled, given, downcast));
}

/** `Error::downcast::<E>` */
function downcastOf(f: BodyCx, c: Catch, wanted: Ty): Callee | null {
  const probed = probePath(f, c.failure, "downcast", c.expr.span);
  if (probed.kind !== "found") {
    f.error("E9133", c.expr.segment.ident.span, "the library in use cannot tell errors apart: `Error` has no `downcast`");
    return null;
  }
  const { callee, args } = confirmCandidate(f, probed.candidate, null, c.expr.span);
  const own = args[args.length - 1];
  if (own !== undefined) f.infer.unifyArgs([own], [wanted]);
  f.infer.registerBounds(callee.def, args, c.handler.span);
  return callee;
}

/** What the handler gives, as the whole's `Result`. */
function asResult(f: BodyCx, c: Catch, call: Node): Node {
  const future = futureOutput(f, f.known(call.ty, call.span)) !== null;
  const awaited = future ? intoFuture(f, call, call.span) : null;
  const node: Node = awaited === null ? call : f.wrap(call, awaited.output, (w) => ({ kind: "await", future: w.expr(awaited.node), awaitSpan: call.span }));
  const ty = f.known(node.ty, node.span);
  if (ty.kind !== "adt" || ty.def !== c.result.def) {
    if (f.infer.unify(c.value, ty) !== null && !f.silenced(ty)) {
      f.error("E0308", c.handler.span, "mismatched types", { label: `the handler gives \`${f.show(ty)}\`, the block \`${f.show(c.value)}\`` });
    }
    return f.wrap(node, c.output, (w) => ({ kind: "adt", variant: c.result.ok, fields: [{ index: 0, value: w.expr(node) }], base: null }));
  }
  const error = tyArg(ty.args, 1);
  if (f.infer.unify(c.value, tyArg(ty.args, 0)) !== null) f.error("E0308", c.handler.span, "mismatched types", { label: `the handler gives \`${f.show(ty)}\`, the block \`${f.show(c.value)}\`` });
  const from = f.cx.lang.get("From");
  if (from === null || f.infer.unify(error, c.failure) === null) return node;
  f.infer.registerTrait(c.failure, from, [error], { span: c.handler.span, why: { kind: "question" } });
  return f.wrap(node, c.output, (w) => convertError(f, w, c, node, error));
}

/** `match r { Ok(v) => Ok(v), Err(e) => Err(From::from(e)) }` */
function convertError(f: BodyCx, w: Writer, c: Catch, node: Node, error: Ty): Shape {
  const v = local(f, c, "value", c.value);
  const e = local(f, c, "error", error);
  const converted: Node = { ...e, ty: c.failure, place: false, make: (w2) => ({ kind: "call", callee: w2.callee({ kind: "traitFn", def: langMethod(f, "From", "from"), args: [c.failure, error] }, c.expr.span), args: [w2.expr(e)], callSpan: c.expr.span }) };
  return matchResult(w, c, node, v, wrapped(c, c.result.ok, v), e, wrapped(c, c.result.err, converted));
}

function outer(f: BodyCx, w: Writer, c: Catch, handled: Node, given: Node, downcast: Callee | null): Shape {
  const v = local(f, c, "value", c.value);
  const awaited = f.wrap(c.tried, c.output, (w2) => ({ kind: "await", future: w2.expr(c.tried), awaitSpan: c.expr.segment.ident.span }));
  const keep = wrapped(c, c.result.ok, v);
  if (downcast === null) return matchResult(w, c, awaited, v, keep, given, handled);
  const error = local(f, c, "error", c.failure);
  const split: Node = { ...error, ty: adtOf(c.result.def, [given.ty, c.failure]), place: false, make: (w2) => ({ kind: "call", callee: w2.callee(downcast, c.expr.span), args: [w2.expr(error)], callSpan: c.expr.span }) };
  const other = local(f, c, "error", c.failure);
  const inner: Node = { ...handled, id: f.bodies.freshId(), make: (w2) => matchResult(w2, c, split, given, handled, other, wrapped(c, c.result.err, other)) };
  return matchResult(w, c, awaited, v, keep, error, inner);
}

// ---------------------------------------------------------------- pieces

/** A variable that no one wrote. */
function local(f: BodyCx, c: Catch, name: string, ty: Ty): Node {
  const id: LocalId = f.bodies.freshId();
  f.locals.set(id, { id, name, ty, mut: false, span: c.expr.span, scope: c.scope });
  return { id, span: c.expr.span, ty, place: true, expr: null, make: () => ({ kind: "local", local: id }) };
}

function wrapped(c: Catch, variant: Def, value: Node): Node {
  return { ...value, ty: c.output, place: false, make: (w) => ({ kind: "adt", variant, fields: [{ index: 0, value: w.expr(value) }], base: null }) };
}

function bind(w: Writer, variable: Node): TPat {
  const declared = w.f.locals.get(variable.id);
  const ty = w.ty(variable.ty, variable.span);
  const name = declared?.name ?? "value";
  w.locals.set(variable.id, { id: variable.id, name, ty, mut: false, span: variable.span });
  return { kind: "binding", local: variable.id, name, mode: "value", sub: null, ty, span: variable.span };
}

/** `match on { Ok(v) => a, Err(e) => b }` */
function matchResult(w: Writer, c: Catch, on: Node, v: Node, a: Node, e: Node, b: Node): Shape {
  const ty = w.ty(on.ty, c.expr.span);
  const arm = (variant: Def, variable: Node, body: Node) => ({
    pat: { kind: "variant" as const, variant, fields: [{ index: 0, pat: bind(w, variable) }], ty, span: c.expr.span },
    guard: null,
    body: w.expr(body),
    span: c.expr.span,
  });
  return { kind: "match", scrutinee: w.expr(on), arms: [arm(c.result.ok, v, a), arm(c.result.err, e, b)], source: "match" };
}
