/** `e?` on `Option`, `Result` and `ControlFlow`, and on a `Poll` of a `Result` or of an item that is one. */
import type { Expr } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Cause } from "../infer/cause.js";
import type { Ty } from "../ty.js";
import { adtOf, ERROR, isConst, isUnit, sameType, tyArg } from "../ty-util.js";
import type { BodyCx, FnScope } from "./body-cx.js";
import { callNode, langMethod } from "./build.js";
import { check } from "./expr.js";
import { futureOutput } from "./futures.js";
import { awaitFix } from "./mismatch-fixes.js";
import type { Node } from "./node.js";

type TryExpr = Expr & { kind: "try" };

export function checkTry(f: BodyCx, expr: TryExpr): Node {
  const inner = check(f, expr.expr, null);
  const ty = f.mustKnow(inner.ty, expr.expr.span);
  if (ty.kind === "error") return f.errorNode(expr);
  if (ty.kind === "adt") mayDiverge(f, tyArg(ty.args, 0), expr);
  const result = f.cx.lang.get("Result");
  const option = f.cx.lang.get("Option");
  if (ty.kind === "adt" && ty.def === result) return onResult(f, expr, inner, tyArg(ty.args, 0), tyArg(ty.args, 1));
  if (ty.kind === "adt" && ty.def === option) return onOption(f, expr, inner, tyArg(ty.args, 0));
  if (ty.kind === "adt" && ty.def.lang === "Poll") {
    const value = f.known(tyArg(ty.args, 0), expr.span);
    const isItem = value.kind === "adt" && value.def === option;
    const item = isItem ? f.known(tyArg(value.args, 0), expr.span) : value;
    if (item.kind === "adt" && item.def === result && option !== null && result !== null) {
      const ok = tyArg(item.args, 0);
      const [go, error] = [adtOf(ty.def, [isItem ? adtOf(option, [ok]) : ok]), tyArg(item.args, 1)];
      return onResult(f, expr, splitNode(f, inner, adtOf(result, [go, error])), go, error);
    }
  }
  const wanted = target(f);
  if (ty.kind === "adt" && f.cx.lang.is(ty.def, "ControlFlow")) return onFlow(f, expr, inner, ty, wanted);
  reportNotTry(f, expr, inner, ty);
  // Whether there is anywhere to return to is a question of its own.
  const { scope } = f;
  f.questions.push({ run: () => f.withScope(scope, () => refuseReturn(f, expr, f.infer.resolve(wanted))) });
  return f.errorNode(expr);
}

/** A `?` on what has none is told apart from a `?` in what returns nothing of the kind. */
function refuseReturn(f: BodyCx, expr: TryExpr, ret: Ty): void {
  const takes = ret.kind === "adt" && (f.cx.lang.is(ret.def, "Result") || f.cx.lang.is(ret.def, "Option") || f.cx.lang.is(ret.def, "ControlFlow") || ret.def.lang === "Poll");
  if (!takes && ret.kind !== "infer" && f.scope.kind !== "const") reportContext(f, expr, ret, "Result");
}

/** `Err(e)?;` gives a value of no known type: as beside any `return`, it is `()` then. */
function mayDiverge(f: BodyCx, value: Ty, expr: TryExpr): void {
  const now = f.infer.shallow(value);
  if (now.kind === "infer" && now.var === "general") f.infer.unify(now, f.infer.newTyVar(expr.span, { kind: "diverging" }));
}

/** What `?` returns early from: the fn's, closure's or block's result; what a generator yields. */
function target(f: BodyCx): Ty {
  const { scope } = f;
  return scope.kind === "gen" && scope.yieldTy !== null ? scope.yieldTy : scope.retTy;
}

function onResult(f: BodyCx, expr: TryExpr, inner: Node, value: Ty, error: Ty): Node {
  const result = f.cx.lang.get("Result");
  const ret = f.known(target(f), expr.span);
  if (ret.kind === "error") return f.node(expr, value, () => ({ kind: "error" }));
  if (ret.kind === "infer" && result !== null) {
    const failure = f.infer.newTyVar(expr.span, { kind: "misc" });
    f.infer.unify(ret, adtOf(result, [f.infer.newTyVar(expr.span), failure]));
    guess(f, expr, "Result");
    if (mayDefault(f.scope)) f.openErrors.push(failure);
  }
  const now = f.infer.shallow(ret);
  const later = openPoll(f, now);
  const returned = f.scope.kind === "const" ? null : later === null ? errorOf(f, now) : f.infer.newTyVar(expr.span);
  if (returned === null) {
    const failure = onFailure(f, expr, inner, value, error, now);
    if (failure !== null) return failure;
    reportContext(f, expr, now, "Result");
    return f.node(expr, value, () => ({ kind: "error" }));
  }
  const from = f.cx.lang.get("From");
  if (from === null) return f.errorNode(expr);
  const open = f.known(returned, expr.span);
  if (open.kind === "infer" && mayDefault(f.scope) && !f.openErrors.includes(open)) f.openErrors.push(open);
  const cause: Cause = { span: { lo: Math.max(expr.span.lo, expr.span.hi - 1), hi: expr.span.hi, ctxt: expr.span.ctxt }, why: { kind: "question" } };
  // Asked before the error's type is known, `From` would take it to be the type that is returned.
  const ask = (): void => f.infer.registerTrait(returned, from, [error], cause);
  const failed = f.infer.shallow(error);
  if (later !== null) f.questions.push({ run: () => (settlePoll(f, expr, now, later, returned) ? ask() : undefined) });
  else if (failed.kind === "infer" && failed.var === "general") f.questions.push({ run: () => (refuseOnlySame(f, inner, error, returned, from) ? undefined : ask()) });
  else ask();
  return f.node(expr, value, (w) => {
    const a = w.ty(error, expr.span);
    const b = w.ty(returned, expr.span);
    const callee = sameType(a, b) ? null : w.callee({ kind: "traitFn", def: langMethod(f, "From", "from"), args: [b, a] }, expr.span);
    return { kind: "try", expr: w.expr(inner), on: "result", from: callee, ret: w.ty(now, expr.span) };
  });
}

/** What is in the `Poll` that is returned, where that is not known yet: of a result, or of an item that is one. */
function openPoll(f: BodyCx, ret: Ty): Ty | null {
  if (ret.kind !== "adt" || ret.def.lang !== "Poll") return null;
  const inner = f.infer.shallow(tyArg(ret.args, 0));
  return inner.kind === "infer" && inner.var === "general" ? inner : null;
}

/** Now that the body has said what the `Poll` is of, its error is the one that is returned. */
function settlePoll(f: BodyCx, expr: TryExpr, ret: Ty, open: Ty, returned: Ty): boolean {
  const result = f.cx.lang.get("Result");
  const inner = f.infer.shallow(open);
  if (inner.kind === "infer" && result !== null) f.infer.unify(inner, adtOf(result, [f.infer.newTyVar(expr.span), returned]));
  const known = errorOf(f, f.infer.resolve(ret));
  if (known === null) reportContext(f, expr, f.infer.resolve(ret), "Result");
  return known !== null && f.infer.unify(returned, known) === null;
}

/** In a fn whose result is made of errors without being a `Result`: the answer of a server, say. */
function onFailure(f: BodyCx, expr: TryExpr, inner: Node, value: Ty, error: Ty, ret: Ty): Node | null {
  if (ret.kind !== "adt" || f.scope.kind === "const" || f.cx.lang.is(ret.def, "Option")) return null;
  const trait = f.cx.lang.get("FromFailure");
  if (trait === null || f.infer.implementsTrait(ret, trait, expr.span, [error]) === "no") return null;
  f.infer.registerTrait(ret, trait, [error], { span: expr.span, why: { kind: "question" } });
  return f.node(expr, value, (w) => {
    const from = w.callee({ kind: "traitFn", def: langMethod(f, "FromFailure", "from_failure"), args: [w.ty(ret, expr.span), w.ty(error, expr.span)] }, expr.span);
    return { kind: "try", expr: w.expr(inner), on: "failure", from, ret: w.ty(ret, expr.span) };
  });
}

/** A type that is made from nothing but itself settles what an open error has to be; where it turns out to be another, that one is wrong. */
function refuseOnlySame(f: BodyCx, inner: Node, error: Ty, returned: Ty, from: Def): boolean {
  const target = f.infer.resolve(returned);
  const found = f.infer.resolve(error);
  if (target.kind !== "adt" || found.kind === "infer" || sameType(target, found) || f.silenced(target, found)) return false;
  if (!f.cx.traitImpls(from, target).every((impl) => f.cx.implSelfTy(impl).kind === "param")) return false;
  const call = inner.expr;
  f.error("E0271", call?.kind === "methodCall" ? call.segment.ident.span : inner.span, `type mismatch: the error is \`${f.show(found)}\`, and only \`${f.show(target)}\` becomes \`${f.show(target)}\``, {
    label: `expected \`${f.show(target)}\`, found \`${f.show(found)}\``,
    helps: [`implement \`From<${f.show(found)}>\` for \`${f.show(target)}\`, or convert the error first: \`.map_err(…)?\``],
  });
  return true;
}

/** If what the body gives turns out to be something else, it is the `?` that is wrong. */
function guess(f: BodyCx, expr: TryExpr, on: "Option" | "Result"): void {
  const { scope } = f;
  f.guessed.set(scope, (found: Ty) => {
    reportContext(f, expr, found, on);
    // Nothing follows from what was guessed.
    const ret = f.infer.shallow(scope.retTy);
    if (ret.kind === "adt") for (const arg of ret.args) if (!isConst(arg)) f.infer.unify(arg, ERROR);
  });
}

/** Where nothing else says what the error type is, it is the dynamic `Error`. */
const mayDefault = (scope: FnScope): boolean => scope.kind === "closure" || scope.kind === "async" || scope.kind === "gen" || scope.kind === "asyncTry";

/** The error type of what is returned: a `Result`, or a `Poll` of one. */
function errorOf(f: BodyCx, ret: Ty): Ty | null {
  if (ret.kind !== "adt") return null;
  if (f.cx.lang.is(ret.def, "Result")) return tyArg(ret.args, 1);
  if (ret.def.lang !== "Poll") return null;
  const inner = f.infer.shallow(tyArg(ret.args, 0));
  if (inner.kind !== "adt") return null;
  if (f.cx.lang.is(inner.def, "Result")) return tyArg(inner.args, 1);
  // `Poll<Option<Result<T, E>>>`, as streams have it.
  const item = f.cx.lang.is(inner.def, "Option") ? f.infer.shallow(tyArg(inner.args, 0)) : inner;
  return item.kind === "adt" && f.cx.lang.is(item.def, "Result") ? tyArg(item.args, 1) : null;
}

function onOption(f: BodyCx, expr: TryExpr, inner: Node, value: Ty): Node {
  const option = f.cx.lang.get("Option");
  const ret = f.known(target(f), expr.span);
  if (ret.kind === "infer" && option !== null) {
    f.infer.unify(ret, adtOf(option, [f.infer.newTyVar(expr.span)]));
    guess(f, expr, "Option");
  }
  const now = f.infer.shallow(ret);
  if (now.kind !== "error" && (f.scope.kind === "const" || now.kind !== "adt" || now.def !== option)) {
    reportContext(f, expr, now, "Option");
    return f.node(expr, value, () => ({ kind: "error" }));
  }
  return f.node(expr, value, (w) => ({ kind: "try", expr: w.expr(inner), on: "option", from: null, ret: w.ty(now, expr.span) }));
}

/** The two ways on from a value of another kind, as a `Result`. */
function splitNode(f: BodyCx, inner: Node, ty: Ty): Node {
  return callNode(inner, { kind: "traitFn", def: langMethod(f, "Branch", "split"), args: [inner.ty] }, [inner], ty, inner.span);
}

/** In a fn that returns a `ControlFlow` which breaks with the same type. */
function onFlow(f: BodyCx, expr: TryExpr, inner: Node, flow: Ty & { kind: "adt" }, wanted: Ty): Node {
  const value = tyArg(flow.args, 1);
  const broken = tyArg(flow.args, 0);
  const ret = f.known(wanted, expr.span);
  if (ret.kind === "infer") f.infer.unify(ret, adtOf(flow.def, [broken, f.infer.newTyVar(expr.span)]));
  const now = f.infer.shallow(ret);
  if (now.kind !== "error" && (f.scope.kind === "const" || now.kind !== "adt" || now.def !== flow.def || f.infer.unify(tyArg(now.args, 0), broken) !== null)) {
    reportContext(f, expr, now, "ControlFlow");
    return f.node(expr, value, () => ({ kind: "error" }));
  }
  const result = f.cx.lang.get("Result");
  if (result === null) return f.errorNode(expr);
  const split = splitNode(f, inner, adtOf(result, [value, broken]));
  return f.node(expr, value, (w) => {
    const args = [w.ty(now, expr.span), w.ty(broken, expr.span)];
    const from = w.callee({ kind: "traitFn", def: langMethod(f, "FromEarly", "from_early"), args }, expr.span);
    return { kind: "try", expr: w.expr(split), on: "failure", from, ret: w.ty(now, expr.span) };
  });
}

// ---------------------------------------------------------------- mistakes

function place(scope: FnScope): string {
  switch (scope.kind) {
    case "closure":
      return "a closure";
    case "async":
    case "asyncTry":
      return "an async block";
    case "gen":
      return "a generator";
    case "const":
      return "a constant";
    case "fn":
      return scope.async ? "an async function" : "a function";
  }
}

function reportContext(f: BodyCx, expr: TryExpr, ret: Ty, on: "Option" | "Result" | "ControlFlow"): void {
  f.tainted = true;
  if (f.silenced(ret)) return;
  // A `?` is a `return` in disguise.
  if (f.scope.kind === "const") return f.error("E0572", expr.span, "return statement outside of function body");
  const where = place(f.scope);
  const mark = { lo: Math.max(expr.span.lo, expr.span.hi - 1), hi: expr.span.hi, ctxt: expr.span.ctxt };
  const other = on === "Option" ? "Result" : "Option";
  if (on !== "ControlFlow" && ret.kind === "adt" && f.cx.lang.is(ret.def, other)) {
    f.error("E0277", mark, `the \`?\` operator can only be used on \`${other}\`s, not \`${on}\`s, in ${where} that returns \`${other}\``, {
      label: on === "Option" ? `use \`.ok_or(...)?\` to provide an error compatible with \`${f.show(ret)}\`` : "use `.ok()?` if you want to discard the `Result` error information",
      labels: [{ span: f.scope.span, text: `this ${where.replace(/^an? /, "")} returns ${on === "Option" ? "a `Result`" : "an `Option`"}` }],
    });
    return;
  }
  const wants = "`Result` or `Option`";
  const isMain = f.scope.kind === "fn" && f.def.name === "main" && isUnit(ret);
  f.error("E0277", mark, `the \`?\` operator can only be used in ${where} that returns ${wants} (or another type that implements \`FromResidual\`)`, {
    label: `cannot use the \`?\` operator in ${where} that returns \`${f.show(ret)}\``,
    labels: [{ span: f.scope.span, text: `this ${where.replace(/^an? /, "")} should return ${wants} to accept \`?\`` }],
    helps: isMain ? ["let it return a `Result`: `-> Result<(), Error>`, and end with `Ok(())`"] : [],
  });
}

function reportNotTry(f: BodyCx, expr: TryExpr, inner: Node, ty: Ty): void {
  const output = futureOutput(f, ty);
  const fix = output === null || inner.expr === null || !f.scope.async ? null : awaitFix(inner.expr);
  f.error("E0277", expr.span, "the `?` operator can only be applied to values that implement `Try`", {
    label: `the \`?\` operator cannot be applied to type \`${f.show(ty)}\``,
    helps: fix?.helps ?? [],
    fixes: fix?.fixes ?? [],
  });
}
