/** `receiver.method(args)` */
import type { Expr } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import { misc } from "../infer/cause.js";
import type { GArg, Ty } from "../ty.js";
import { isConst, refTo, substTy } from "../ty-util.js";
import { checkCatch } from "./async-try.js";
import { applyDerefs } from "./autoderef.js";
import type { BodyCx } from "./body-cx.js";
import { borrowNode, derefNode } from "./build.js";
import { checkArgs, sent } from "./call-args.js";
import { callSig, confirmCandidate } from "./confirm.js";
import { check } from "./expr.js";
import { checkCallable } from "./forbidden.js";
import { reportNoMethod } from "./method-errors.js";
import { probeMethod, type Pick } from "./method-probe.js";
import type { Expect, Node } from "./node.js";

export type MethodExpr = Expr & { kind: "methodCall" };

export function checkMethodCall(f: BodyCx, expr: MethodExpr, expect: Expect | null): Node {
  if (expr.receiver.kind === "asyncTry" && expr.segment.ident.name === "catch") return checkCatch(f, expr, expr.receiver);
  const receiver = check(f, expr.receiver, null);
  const ty = f.mustKnow(receiver.ty, expr.receiver.span);
  if (ty.kind === "error") return skip(f, expr);
  const probed = probeMethod(f, ty, expr.segment.ident.name, expr.segment.ident.span);
  switch (probed.kind) {
    case "found":
      return confirm(f, expr, receiver, probed.pick, expect);
    case "open":
      f.mustKnow(probed.ty, expr.receiver.span);
      return skip(f, expr);
    default:
      reportNoMethod(f, expr, receiver, ty, probed);
      return skip(f, expr);
  }
}

/** After a mistake in the receiver: the arguments are still looked at. */
function skip(f: BodyCx, expr: MethodExpr): Node {
  for (const arg of expr.args) check(f, arg, null);
  return f.errorNode(expr);
}

function confirm(f: BodyCx, expr: MethodExpr, receiver: Node, pick: Pick, expect: Expect | null): Node {
  const { ident, args: written } = expr.segment;
  const self = adjustReceiver(f, receiver, pick);
  const { callee, args } = confirmCandidate(f, pick.candidate, written, ident.span);
  const def = callee.def;
  checkCallable(f, def, ident.span, expr.span);
  // Self first, so that what the signature says about it is known when it is put in.
  const takes = f.cx.fnSig(def).params[0];
  if (takes !== undefined) f.infer.unify(f.infer.normalize(substTy(takes, args), misc(ident.span)), self.ty);
  if (isRefusedOnDyn(f, def, args, self, expr)) return skip(f, expr);
  const sig = callSig(f, def, f.infer.resolveArgs(args), expr.span);
  f.infer.registerBounds(def, args, ident.span);
  const nodes = checkArgs(f, expr.args, sig.params.slice(1), { def, what: "method", span: ident.span, callSpan: expr.span, ret: sig.ret, self: 1, variadic: false }, expect);
  return f.node(expr, sig.ret, (w) => ({ kind: "call", callee: w.callee(callee, ident.span), args: [w.expr(self), ...sent(f, def, w.exprs(nodes))], callSpan: ident.span.ctxt === expr.span.ctxt ? { lo: ident.span.lo, hi: expr.span.hi, ctxt: expr.span.ctxt } : expr.span }));
}

/** A method that asks for a sized `Self`, or takes `self` by value, is not there on a trait object. */
function isRefusedOnDyn(f: BodyCx, def: Def, args: readonly GArg[], self: Node, expr: MethodExpr): boolean {
  const own = def.parent?.kind === "trait" ? args[0] : undefined;
  const object = own === undefined || isConst(own) ? null : f.infer.resolve(own);
  if (object?.kind !== "dyn") return false;
  const { lang } = f.cx;
  const asksForSize = f.cx.predicatesOf(def).some((p) => {
    const of = p.kind === "trait" && lang.is(p.ref.trait, "sized") ? p.ref.args[0] : undefined;
    return of !== undefined && !isConst(of) && of.kind === "param" && of.index === 0;
  });
  if (asksForSize) {
    f.error("method", expr.segment.ident.span, `the \`${def.name}\` method cannot be invoked on a trait object`, { labels: [{ span: def.span, text: "this has a `Sized` requirement" }] });
    return true;
  }
  if (f.infer.resolve(self.ty).kind !== "dyn" || lang.fnTrait(def.parent ?? def) !== null) return false;
  f.error("E0161", expr.receiver.span, `cannot move a value of type \`${f.cx.displayTy(object)}\``, { label: `the size of \`${f.cx.displayTy(object)}\` cannot be statically determined`, helps: ["let the method take `self: Box<Self>`"] });
  return true;
}

/** The receiver as the method takes it: dereferenced, unsized, borrowed. */
function adjustReceiver(f: BodyCx, receiver: Node, pick: Pick): Node {
  const place = applyDerefs(f, receiver, pick.steps);
  if (pick.autoref === "none") return reborrowed(f, place, pick);
  const borrowed = borrowNode(place, pick.autoref === "mut", true);
  if (!pick.unsize) return borrowed;
  return f.wrap(borrowed, pick.selfTy, (w) => ({ kind: "coerce", expr: w.expr(borrowed), coercion: "unsizeArray" }));
}

/** A reference by value is reborrowed: a `&mut` can be used again, and a closure captures only what a `&` refers to. */
function reborrowed(f: BodyCx, place: Node, pick: Pick): Node {
  const own: Ty = f.infer.shallow(place.ty);
  const kind = f.cx.fnSig(pick.candidate.item).selfKind;
  const held = kind === "ref" || kind === "refMut" ? f.cx.lang.unpinned(own) : null;
  // A `Pin<&mut T>` that is taken as `&mut self` is used as the `&mut T` in it.
  const ty: Ty = held === null ? own : f.infer.shallow(held);
  if (ty.kind !== "ref" || pick.unsize || !(ty.mut || (place.place && f.depth > 1))) return place;
  const again = borrowNode(derefNode(f, place, ty.to), ty.mut, true);
  return { ...again, ty: refTo(ty.to, ty.mut) };
}
