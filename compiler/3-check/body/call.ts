/** Calls: of fn items, constructors, closures, fn pointers and whatever implements an `Fn` trait. */
import type { Expr } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Callee } from "../thir.js";
import type { GArg, Ty } from "../ty.js";
import { substTy, tupleOf } from "../ty-util.js";
import { applyDerefs, autoderef, type DerefStep } from "./autoderef.js";
import type { BodyCx } from "./body-cx.js";
import { builtinPointee, langProjection } from "./build.js";
import { checkArgs, sent, type CalleeInfo } from "./call-args.js";
import { callSig } from "./confirm.js";
import { check } from "./expr.js";
import { nodeOfValue } from "./expr-path.js";
import { containsAwait } from "./find-await.js";
import { resolveValue } from "./value-path.js";
import { checkCallable, needUnsafe } from "./forbidden.js";
import { futureOutput } from "./futures.js";
import type { Expect, Node } from "./node.js";
import { misc } from "../infer/cause.js";

type CallExpr = Expr & { kind: "call" };

export function checkCall(f: BodyCx, expr: CallExpr, expect: Expect | null): Node {
  const callee = checkCallee(f, expr);
  const ty = f.mustKnow(callee.ty, expr.callee.span);
  if (ty.kind === "error") {
    for (const arg of expr.args) check(f, arg, null);
    return f.errorNode(expr);
  }
  const steps: DerefStep[] = [];
  for (const step of autoderef(f, ty, expr.callee.span)) {
    steps.push(step);
    const made = callStep(f, expr, callee, steps, step.ty, expect);
    if (made !== null) return made;
  }
  const last = steps.at(-1);
  if (last !== undefined && f.mustKnow(last.ty, expr.callee.span).kind === "error") {
    for (const arg of expr.args) check(f, arg, null);
    return f.errorNode(expr);
  }
  return notCallable(f, expr, ty);
}

/** `async_scope` with a body that awaits is a function of its own: it is chosen by the look of the closure. */
function checkCallee(f: BodyCx, expr: CallExpr): Node {
  const { callee } = expr;
  if (callee.kind !== "path") return check(f, callee, null);
  const res = resolveValue(f, callee.path, callee.qself);
  const awaiting = res.kind === "item" && res.def.lang === "async_scope" && awaits(f, expr.args[0]) ? f.cx.program.lang("async_scope_awaiting") : null;
  return nodeOfValue(f, callee, res.kind === "item" && awaiting !== null ? { ...res, def: awaiting } : res);
}

function awaits(f: BodyCx, body: Expr | undefined): boolean {
  if (body?.kind !== "closure") return false;
  const { closure } = body;
  return closure.async || closure.body.kind === "async" || containsAwait(closure.body, f.names);
}

function callStep(f: BodyCx, expr: CallExpr, callee: Node, steps: readonly DerefStep[], ty: Ty, expect: Expect | null): Node | null {
  switch (ty.kind) {
    case "fnDef":
      return callItem(f, expr, applyDerefs(f, callee, steps.slice(1)), ty, expect);
    case "fnPtr": {
      const place = applyDerefs(f, callee, steps.slice(1));
      if (ty.unsafe === true) needUnsafe(f, expr.span, "call to unsafe function");
      return callValue(f, expr, place, () => "fnPtr", ty.params, ty.ret, expect);
    }
    case "closure": {
      const place = applyDerefs(f, callee, steps.slice(1));
      const params = ty.closure.params.map((p) => substTy(p, ty.args));
      // What calling it does to the closure is known once its body has been looked through.
      return callValue(f, expr, place, () => ty.closure.kind ?? "Fn", params, substTy(ty.closure.ret, ty.args), expect);
    }
    case "error":
      return f.errorNode(expr);
    case "ref":
      return null;
    case "adt":
      if (builtinPointee(f, ty) !== null) return null;
      return callThroughTrait(f, expr, callee, steps, ty, expect);
    case "param":
    case "proj":
    case "opaque":
    case "dyn":
      return callThroughTrait(f, expr, callee, steps, ty, expect);
    default:
      return null;
  }
}

/** What a fn is called in messages. */
function whatIs(def: Def): string {
  if (def.kind === "variant") return "enum variant";
  if (def.kind === "struct") return "struct";
  return "function";
}

function callItem(f: BodyCx, expr: CallExpr, callee: Node, ty: Ty & { kind: "fnDef" }, expect: Expect | null): Node {
  const { def, args } = ty;
  checkCallable(f, def, expr.callee.span, expr.span);
  const sig = callSig(f, def, args, expr.span);
  const info: CalleeInfo = { def, what: whatIs(def), span: expr.callee.span, callSpan: expr.span, ret: sig.ret, self: 0, variadic: f.cx.fnSig(def).variadic };
  const nodes = checkArgs(f, expr.args, sig.params, info, expect);
  // Which fn it is follows from the type alone; whatever else gives it may still do something.
  if (expr.callee.kind !== "path") return f.node(expr, sig.ret, (w) => ({ kind: "callValue", callee: w.expr(callee, "read"), via: "Fn", args: w.exprs(nodes) }));
  const isConstructor = def.kind === "struct" || def.kind === "variant";
  if (isConstructor) return f.node(expr, sig.ret, (w) => ({ kind: "adt", variant: def, fields: nodes.map((n, index) => ({ index, value: w.expr(n) })), base: null }));
  const item: Callee = { kind: def.parent?.kind === "trait" ? "traitFn" : "fn", def, args };
  return f.node(expr, sig.ret, (w) => ({ kind: "call", callee: w.callee(item, expr.callee.span), args: sent(f, def, w.exprs(nodes)), callSpan: expr.span }));
}

type Via = "Fn" | "FnMut" | "FnOnce" | "fnPtr";

function callValue(f: BodyCx, expr: CallExpr, callee: Node, via: () => Via, params: readonly Ty[], ret: Ty, expect: Expect | null): Node {
  const info: CalleeInfo = { def: null, what: "function", pointer: f.infer.shallow(callee.ty).kind === "fnPtr", span: expr.callee.span, callSpan: expr.span, ret, self: 0, variadic: false };
  const nodes = checkArgs(f, expr.args, params, info, expect);
  return f.node(expr, ret, (w) => {
    const how = via();
    return { kind: "callValue", callee: w.expr(callee, how === "FnMut" ? "mut" : "read"), via: how, args: w.exprs(nodes) };
  });
}

const FN_TRAITS = [
  ["fn", "Fn"],
  ["fn_mut", "FnMut"],
  ["fn_once", "FnOnce"],
] as const;

/** The first of `Fn`, `FnMut`, `FnOnce` the type has; its arguments may follow from that alone. */
function callThroughTrait(f: BodyCx, expr: CallExpr, callee: Node, steps: readonly DerefStep[], ty: Ty, expect: Expect | null): Node | null {
  for (const [lang, via] of FN_TRAITS) {
    const trait = f.cx.lang.get(lang);
    if (trait === null) return null;
    const inputs = f.infer.newTyVar(expr.span);
    const args: readonly GArg[] = [ty, inputs];
    if (f.infer.holds({ kind: "trait", ref: { trait, args } }, expr.span) === "no") continue;
    // Bounds decide the arguments; without one for certain, as many as are given.
    f.infer.attempt(() => (f.infer.select({ trait, args }, expr.span) === null ? null : true));
    const known = f.infer.shallow(inputs);
    if (known.kind === "infer") f.infer.unify(known, tupleOf(expr.args.map((a) => f.infer.newTyVar(a.span))));
    f.infer.register({ kind: "trait", ref: { trait, args } }, misc(expr.callee.span));
    const ret = langProjection(f, "fn_once", "Output", args, expr.span);
    const tuple = f.infer.shallow(inputs);
    if (ret === null || tuple.kind !== "tuple") return null;
    return callValue(f, expr, applyDerefs(f, callee, steps.slice(1)), () => via, tuple.elems, ret, expect);
  }
  return null;
}

function notCallable(f: BodyCx, expr: CallExpr, ty: Ty): Node {
  for (const arg of expr.args) check(f, arg, null);
  const shown = f.show(ty);
  const named = expr.callee.kind === "path" ? expr.callee.path.segments.map((s) => s.ident.name).join("::") : null;
  const local = expr.callee.kind === "path" ? f.names.paths.get(expr.callee.path.id)?.res : undefined;
  const definition = local?.kind === "local" ? f.locals.get(f.names.canonicalBinding.get(local.binding) ?? local.binding) : undefined;
  const isUnit = ty.kind === "adt" && local?.kind === "def" && (local.def.kind === "variant" || local.def.kind === "struct");
  f.error("E0618", expr.callee.span, `expected function, found ${isUnit && named !== null ? `${local.def.kind === "variant" ? "enum variant" : "struct"} \`${named}\`` : `\`${shown}\``}`, {
    label: "call expression requires function",
    labels: definition === undefined ? [] : [{ span: definition.span, text: `\`${definition.name}\` has type \`${shown}\`` }],
    helps: isUnit && named !== null ? [`\`${named}\` is a unit ${local.def.kind}, and does not take parentheses to be constructed`] : futureOutput(f, ty) !== null ? ["this is a future: await it first"] : [],
    fixes: isUnit && expr.args.length === 0 && expr.span.ctxt === 0 ? [{ title: "remove the parentheses", edits: [{ span: { lo: expr.callee.span.hi, hi: expr.span.hi, ctxt: 0 }, text: "" }] }] : [],
  });
  return f.errorNode(expr);
}
