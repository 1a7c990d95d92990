/** Calls. */
import type { Callee, Thir } from "../3-check/thir.js";
import { isPlaceExpr } from "../3-check/thir-walk.js";
import type { Ty } from "../3-check/ty.js";
import { tyArg } from "../3-check/ty-util.js";
import type { Span } from "../source.js";
import { usesPlaceOnly } from "./bindings.js";
import { assign, call, global, inline, isPure, make, member, method, ref, rt, rtCall, UNDEFINED } from "./build.js";
import { builtinCall } from "./builtins.js";
import { lowerExpr } from "./expr.js";
import { formatText } from "./format.js";
import type { Fx } from "./fx.js";
import { intrinsicCall } from "./intrinsics.js";
import type { IrExpr, IrVar } from "./ir.js";
import { narrowed } from "./narrow.js";
import { lowerOperands } from "./operands.js";
import { isStablePath, readPlace } from "./place.js";
import { placeOf, stablePlace } from "./places.js";
import { behindPointers, isBox } from "./repr.js";
import { isCallableObject, plainTarget, resolveTarget, traitTarget, type Target } from "./target.js";

type CallExpr = Thir & { readonly kind: "call" };
type JsTarget = Target & { readonly k: "js" };

export function lowerCall(fx: Fx, written: CallExpr): IrExpr {
  const e = narrowed(fx, written);
  fx.low.callSpan = e.span;
  const target = resolveTarget(fx.low, e.callee, fx.args);
  const ty = fx.tyOf(e);
  const quick = shortcut(fx, e, target);
  if (quick !== null) return ended(fx, quick, ty);
  if (target.k === "js" && target.binding.k === "inline") {
    const values = jsOperands(fx, target, e.args);
    if (fx.dead) return UNDEFINED;
    return ended(fx, inlineCall(fx, target, values, e.callSpan, e.args), ty);
  }
  const values = lowerOperands(fx, e.args, { shares: target.k === "fn", keepsNothing: keepsNothing(fx, target) });
  if (fx.dead) return UNDEFINED;
  return callTarget(fx, target, values, ty, e.callSpan);
}

/** A fn copies what it stores or changes of its arguments; only closures and futures made in it could see them later. */
function keepsNothing(fx: Fx, target: Target): boolean {
  if (target.k !== "fn" || fx.low.ctx.fnSig(target.def).async) return false;
  const body = fx.low.bodies.body(target.def);
  return body !== null && !fx.low.facts(body).closures;
}

/** After a call that does not come back nothing follows; one that gives nothing is a statement. */
function ended(fx: Fx, value: IrExpr, ty: Ty): IrExpr {
  if (fx.low.reprs.isUnit(ty)) {
    fx.effect(value);
    return UNDEFINED;
  }
  if (ty.kind === "never") {
    fx.effect(value);
    fx.dead = true;
    return UNDEFINED;
  }
  return value;
}

/** Calls that are better written another way: `Box::new(x)`, printing and panicking with a text that is already known. */
function shortcut(fx: Fx, e: CallExpr, target: Target): IrExpr | null {
  if (target.k !== "fn") return null;
  const [arg] = e.args;
  if (arg === undefined) return null;
  if (target.def.lang === "box_new") return lowerOperands(fx, [arg])[0] ?? UNDEFINED;
  if (arg.kind !== "formatArgs" || e.args.length !== 1) return null;
  const printer = fx.low.shims.printer(target.def);
  if (printer === null) return null;
  return fx.scopedValue(() => {
    const text = formatText(fx, arg);
    if (text === null) return callTarget(fx, target, [lowerExpr(fx, arg)], fx.tyOf(e), e.callSpan);
    switch (printer) {
      case "format":
        return text;
      case "print":
      case "eprint":
        return rtCall(printer, [text], e.callSpan);
      case "panic":
        return rtCall(arg.args.length === 0 ? "panic" : "panicFmt", [text, fx.panicLoc(e.callSpan)], e.callSpan);
    }
  });
}

// ---------------------------------------------------------------- by target

/** The call itself, operands being evaluated. */
export function callTarget(fx: Fx, target: Target, values: readonly IrExpr[], ty: Ty, span: Span): IrExpr {
  switch (target.k) {
    case "fn":
      return ended(fx, callFn(fx, target, values, span), ty);
    case "js":
      return ended(fx, target.binding.k === "inline" ? inlineCall(fx, target, values, span, null) : importCall(fx, target, values, span), ty);
    case "intrinsic":
      return ended(fx, intrinsicCall(fx, target, values, ty, span), ty);
    case "ctor":
      return fx.low.shims.construct(fx, target.ty, target.variant, values);
    case "virtual": {
      const [self, ...rest] = values;
      const args = fx.low.bindings.trackCaller(target.def) ? [...rest, fx.panicLoc(span)] : rest;
      return ended(fx, method(self ?? UNDEFINED, fx.low.dyns.methodName(target.def, target.args), args, span), ty);
    }
    case "builtin":
      return ended(fx, builtinCall(fx, target, values, ty, span), ty);
    case "none":
      return fx.unsupported(span, "this call: no implementation was found for it");
  }
}

function callFn(fx: Fx, target: Target & { readonly k: "fn" }, values: readonly IrExpr[], span: Span): IrExpr {
  const { low } = fx;
  const sig = low.ctx.fnSig(target.def);
  const name = low.fn(target.def, target.args);
  if (sig.async) return call(global(`${name}$lazy`), values, span);
  const args = low.bindings.trackCaller(target.def) ? [...values, fx.panicLoc(span)] : values;
  return call(global(name), args, span);
}

function importCall(fx: Fx, target: JsTarget, values: readonly IrExpr[], span: Span): IrExpr {
  const sig = fx.low.ctx.fnSig(target.def);
  if (sig.async) return fx.low.shims.externFuture(fx, target, values);
  const value = importedCall(fx, target, values, span);
  return unitAsStatement(fx, target, value);
}

/** The bare JavaScript call. */
export function importedCall(fx: Fx, target: JsTarget, values: readonly IrExpr[], span: Span): IrExpr {
  const { binding } = target;
  if (binding.k === "inline") return inlineCall(fx, target, values, span, null);
  const args = fx.low.bindings.trackCaller(target.def) ? [...values, fx.panicLoc(span)] : values;
  const path = binding.name.split(".");
  const first: IrExpr = binding.module === "globalThis" ? inline(path[0] ?? "", []) : { k: "import", module: binding.module, name: path[0] ?? "" };
  const callee = path.slice(1).reduce<IrExpr>((object, name) => member(object, name), first);
  return binding.construct ? make(callee, args) : call(callee, args, span);
}

/** JavaScript need not return `undefined` where Aether says `()`. */
function unitAsStatement(fx: Fx, target: JsTarget, value: IrExpr): IrExpr {
  const ret = fx.low.world.concrete(fx.low.ctx.fnSig(target.def).ret, target.args);
  if (!fx.low.reprs.isUnit(ret)) return value;
  fx.effect(value, null);
  return UNDEFINED;
}

// ---------------------------------------------------------------- templates

/**
 * The operands of a JavaScript function. A place that its template changes is found before the other operands are evaluated, but stays a
 * place, however many statements those take: a copy of what is in it would be changed instead.
 */
function jsOperands(fx: Fx, target: JsTarget, args: readonly Thir[]): IrExpr[] {
  const direct = new Map<number, IrExpr>();
  const lower = (arg: Thir, i: number): IrExpr | null => {
    const place = directPlace(fx, target, arg, i);
    if (place !== null) direct.set(i, place);
    return place === null ? null : UNDEFINED;
  };
  return lowerOperands(fx, args, { lower }).map((value, i) => direct.get(i) ?? value);
}

/** An argument `&mut place` of which the template uses the place only needs no object for it. */
function directPlace(fx: Fx, target: JsTarget, arg: Thir, index: number): IrExpr | null {
  if (target.binding.k !== "inline" || !isDirect(fx, target.binding.code, arg, index) || arg.kind !== "borrow") return null;
  return readPlace(stablePlace(fx, placeOf(fx, arg.place)));
}

function isDirect(fx: Fx, code: string, arg: Thir, index: number): boolean {
  return arg.kind === "borrow" && arg.mut && isPlaceExpr(arg.place) && !fx.low.reprs.isIdentity(fx.tyOf(arg.place)) && usesPlaceOnly(code, index);
}

/** `args`: the syntax of the arguments, where `values` may stand for places used directly. */
function inlineCall(fx: Fx, target: JsTarget, values: readonly IrExpr[], span: Span, args: readonly Thir[] | null): IrExpr {
  if (target.binding.k !== "inline") return UNDEFINED;
  let { code } = target.binding;
  const all = [...values];
  args?.forEach((arg, i) => {
    if (isDirect(fx, code, arg, i)) code = code.replace(new RegExp(`\\$${i}\\.v\\b`, "g"), () => `$${i}`);
  });
  if (code.includes("$loc")) {
    code = code.replaceAll("$loc", () => `$${all.length}`);
    all.push(fx.panicLoc(span));
  }
  const uses = [...code.matchAll(/\$(\d+)/g)].map((m) => Number(m[1]));
  const ordered = uses.every((u, i) => i === 0 || u >= (uses[i - 1] ?? 0));
  const fixed = all.map((value, i) => {
    const count = uses.filter((u) => u === i).length;
    if (count === 0) {
      fx.effect(value);
      return UNDEFINED;
    }
    if (isStablePath(value)) return value;
    return count > 1 || (!ordered && !isPure(value)) ? fx.repeatable(value) : value;
  });
  return unitAsStatement(fx, target, inline(code, fixed));
}

// ---------------------------------------------------------------- calling values

type CallValueExpr = Thir & { readonly kind: "callValue" };

export function lowerCallValue(fx: Fx, e: CallValueExpr): IrExpr {
  const ty = fx.tyOf(e);
  const calleeTy = fx.tyOf(e.callee);
  const fn = behindPointers(calleeTy);
  if (fn.kind === "fnDef") {
    const values = lowerOperands(fx, [e.callee, ...e.args], { lower: (x, i) => (i === 0 ? calleeEffect(fx, x) : null), shares: true });
    if (fx.dead) return UNDEFINED;
    return callTarget(fx, fnDefTarget(fx, fn), values.slice(1), ty, e.span);
  }
  if (isCallableObject(fn)) {
    const [self, ...rest] = lowerOperands(fx, [e.callee, ...e.args]);
    return fx.dead ? UNDEFINED : callObject(fx, self ?? UNDEFINED, calleeTy, rest, e.args.map((a) => fx.tyOf(a)), ty, e.span);
  }
  const once = e.via === "FnOnce" && fx.needsDrop(calleeTy);
  // A closure that is `FnOnce` by its nature drops its captures itself.
  const dropsAfter = once && !(fn.kind === "closure" && fn.closure.kind === "FnOnce");
  let held: IrVar | null = null;
  const values = lowerOperands(fx, [e.callee, ...e.args], {
    shares: true,
    keepsNothing: fn.kind === "closure" && fn.closure.keepsNothing === true,
    lower: (x, i) => {
      if (i !== 0) return null;
      if (!once) return calleeValue(fx, x, calleeTy);
      if (!dropsAfter) return null;
      held = fx.droppableTemp("f", calleeTy, lowerExpr(fx, x), fx.scope(true));
      return ref(held);
    },
  });
  if (fx.dead) return UNDEFINED;
  const [callee, ...args] = values;
  const value = call(callee ?? UNDEFINED, args, e.span);
  if (held !== null && fn.kind === "closure" && fn.closure.async) return callAndKeep(fx, value, held, calleeTy);
  if (held !== null && ty.kind !== "never") return callThenDrop(fx, value, held, calleeTy);
  return ended(fx, value, ty);
}

/** Calls a value of a type with an impl of `FnOnce`. */
export function callObject(fx: Fx, self: IrExpr, selfTy: Ty, args: readonly IrExpr[], tys: readonly Ty[], ret: Ty, span: Span): IrExpr {
  const trait = fx.low.ctx.lang.get("fn_once");
  const def = trait === null ? undefined : fx.low.ctx.assocItemsOf(trait).find((d) => d.name === "call_once");
  if (def === undefined) return fx.unsupported(span, "this call");
  const tuple = fx.low.world.concrete({ kind: "tuple", elems: tys }, []);
  return callTarget(fx, traitTarget(fx.low, def, [selfTy, tuple]), [self, fx.low.shims.tupleOf(tuple, args)], ret, span);
}

/** A closure called for the last time is dropped after the call. */
function callThenDrop(fx: Fx, value: IrExpr, holder: IrVar, ty: Ty): IrExpr {
  const result = fx.bind("r", value);
  const f = fx.bind("f", ref(holder));
  fx.emit(assign(ref(holder), UNDEFINED));
  fx.markGone(holder);
  for (const stmt of fx.low.glue.dropStmts(ref(f), ty)) fx.emit(stmt);
  return ref(result);
}

/** An async closure called for the last time lives as long as its future, which borrows from it. */
function callAndKeep(fx: Fx, value: IrExpr, holder: IrVar, ty: Ty): IrExpr {
  const future = fx.bind("r", value);
  const f = fx.bind("f", ref(holder));
  fx.emit(assign(ref(holder), UNDEFINED));
  fx.markGone(holder);
  return make(rt("OwningFrame"), [ref(future), { k: "arrow", params: [], body: fx.low.glue.dropStmts(ref(f), ty), name: null }]);
}

export function fnDefTarget(fx: Fx, ty: Ty & { readonly kind: "fnDef" }): Target {
  return ty.def.parent?.kind === "trait" ? traitTarget(fx.low, ty.def, ty.args) : plainTarget(fx.low, ty.def, ty.args);
}

/** The value of a fn item is not needed, what it takes to compute it is. */
function calleeEffect(fx: Fx, e: Thir): IrExpr {
  let at = e;
  while (at.kind === "deref" || at.kind === "field") at = at.base;
  if (at.kind !== "local" && at.kind !== "static" && at.kind !== "fnRef") fx.effect(lowerExpr(fx, at));
  return UNDEFINED;
}

/** The function itself, not copied or moved. */
function calleeValue(fx: Fx, e: Thir, ty: Ty): IrExpr {
  // A closure that is called where it is made is a temporary.
  const value = readPlace(placeOf(fx, e));
  return functionIn(fx, value, ty);
}

/** The JS function in a value of a callable type: through places and counted pointers. */
export function functionIn(fx: Fx, value: IrExpr, ty: Ty): IrExpr {
  if (ty.kind === "ref") {
    const inner = ty.mut && !fx.low.reprs.isIdentity(ty.to) ? member(value, "v") : value;
    return functionIn(fx, inner, ty.to);
  }
  if (isBox(ty)) return functionIn(fx, value, tyArg(ty.args, 0));
  const shape = fx.low.reprs.shape(ty);
  if (shape.k === "dyn") return member(value, "call");
  return shape.k === "rc" ? member(value, "v") : value;
}

/** A callee of the tree called with values. */
export function callCallee(fx: Fx, callee: Callee, values: readonly IrExpr[], ty: Ty, span: Span): IrExpr {
  return callTarget(fx, resolveTarget(fx.low, callee, fx.args), values, ty, span);
}

