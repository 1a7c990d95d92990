/** Futures as values: frames of compiled ones, wrappers of hand-written ones, and how each is polled. */
import type { Thir } from "../3-check/thir.js";
import type { Ty } from "../3-check/ty.js";
import { tyArg } from "../3-check/ty-util.js";
import type { Span } from "../source.js";
import { bug } from "../unreachable.js";
import { call, FALSE, giveBack, global, inline, make, member, method, ref, rt, rtCall, TRUE } from "./build.js";
import { callTarget } from "./call.js";
import type { Fx } from "./fx.js";
import type { IrExpr } from "./ir.js";
import { readPlace, type Place } from "./place.js";
import { refereePlace, refTo } from "./places.js";
import { isBox } from "./repr.js";
import { traitTarget } from "./target.js";

/** `Poll<T>` of a future's output; frames and `poll` fns give values of it. */
function pollTy(fx: Fx, output: Ty): Ty {
  const poll = fx.low.ctx.program.lang("Poll") ?? bug("the library lacks Poll");
  return fx.low.world.concrete({ kind: "adt", def: poll, args: [output] }, []);
}

/** The output in what a frame returned when it was ready. */
export function fromReady(fx: Fx, value: IrExpr, output: Ty): IrExpr {
  return fx.low.reprs.of(output).mayBePending ? member(value, "v") : value;
}

/** What a frame returns for its output. */
export function toReady(fx: Fx, value: IrExpr, output: Ty): IrExpr {
  return fx.low.reprs.of(output).mayBePending ? make(rt("Ready"), [value]) : value;
}

/** Polls the future in a place; `PENDING`, or its output as `fromReady` takes it. */
export function pollPlace(fx: Fx, place: Place, span: Span): IrExpr {
  const { ty } = place;
  if (fx.low.world.isFrame(ty)) return method(readPlace(place), "fn", [readPlace(place)], span);
  if (ty.kind === "ref") return pollPlace(fx, refereePlace(fx, readPlace(place), ty, ty.to), span);
  if (isBox(ty)) return pollPlace(fx, { ...place, ty: tyArg(ty.args, 0) }, span);
  return pollByHand(fx, refTo(fx, place, true), { k: "cx" }, ty, span);
}

/** `Future::poll(&mut f, cx)` */
export function pollByHand(fx: Fx, f: IrExpr, cx: IrExpr, ty: Ty, span: Span): IrExpr {
  const future = fx.low.ctx.lang.get("Future") ?? bug("the library lacks Future");
  const def = fx.low.ctx.assocItemsOf(future).find((d) => d.name === "poll") ?? bug("Future lacks poll");
  return callTarget(fx, traitTarget(fx.low, def, [ty]), [f, cx], pollTy(fx, fx.low.world.futureOutput(ty)), span);
}

/** Any future as a frame for somebody who polls it until it is ready, and does not look at it again. */
export function futureFrame(fx: Fx, value: IrExpr, ty: Ty): IrExpr {
  const { world } = fx.low;
  if (world.isDynFuture(ty)) return rtCall("owned", [value, TRUE]);
  if (world.isFrame(ty)) return value;
  if (isBox(ty)) return futureFrame(fx, value, tyArg(ty.args, 0));
  return handWritten(fx, inPlace(fx, value, ty), ty, { drop: dropFn(fx, ty), owned: true });
}

/** The future in a box as one of any type. It is dropped with the box. */
export function boxedFrame(fx: Fx, value: IrExpr, ty: Ty): IrExpr {
  if (fx.low.world.isFrame(ty)) return value;
  if (isBox(ty)) return boxedFrame(fx, value, tyArg(ty.args, 0));
  return handWritten(fx, inPlace(fx, value, ty), ty, { drop: dropFn(fx, ty), owned: false });
}

/** The future behind a `&mut`, as one of any type. */
export function borrowedFrame(fx: Fx, reference: IrExpr, ty: Ty): IrExpr {
  if (fx.low.world.isFrame(ty)) return reference;
  if (isBox(ty)) {
    const inner = tyArg(ty.args, 0);
    const { reprs } = fx.low;
    return borrowedFrame(fx, reprs.isIdentity(inner) && !reprs.isIdentity(ty) ? member(reference, "v") : reference, inner);
  }
  return handWritten(fx, reference, ty, { drop: inline("null", []), owned: false });
}

function handWritten(fx: Fx, object: IrExpr, ty: Ty, { drop, owned }: { readonly drop: IrExpr; readonly owned: boolean }): IrExpr {
  return make(rt("PollFrame"), [pollFn(fx, ty), object, drop, owned ? TRUE : FALSE]);
}

/** The object that is the place of the value. */
function inPlace(fx: Fx, value: IrExpr, ty: Ty): IrExpr {
  return fx.low.reprs.isIdentity(ty) ? value : make(rt("Cell"), [value]);
}

/** The future that `futureFrame` has made a frame of. */
export function futureInFrame(fx: Fx, frame: IrExpr, ty: Ty): IrExpr {
  if (fx.low.world.isFrame(ty)) return frame;
  if (isBox(ty)) return futureInFrame(fx, frame, tyArg(ty.args, 0));
  const object = member(frame, "obj");
  return fx.low.reprs.isIdentity(ty) ? object : member(object, "v");
}

/** The same, for somebody who polls it as often as he likes. */
export function futureGivenBack(fx: Fx, frame: IrExpr, ty: Ty): IrExpr {
  if (isBox(ty)) return futureGivenBack(fx, frame, tyArg(ty.args, 0));
  return fx.low.world.isDynFuture(ty) ? rtCall("owned", [frame, FALSE]) : futureInFrame(fx, frame, ty);
}

/** The place it is in. */
export function futurePlace(fx: Fx, frame: IrExpr, ty: Ty): IrExpr {
  if (fx.low.reprs.isIdentity(ty)) return futureInFrame(fx, frame, ty);
  return fx.low.world.isFrame(ty) || isBox(ty) ? make(rt("Cell"), [futureInFrame(fx, frame, ty)]) : member(frame, "obj");
}

/** `(f, cx) => poll(f, cx)` */
function pollFn(fx: Fx, ty: Ty): IrExpr {
  const f = fx.newVar("f");
  const cx = fx.newVar("cx");
  const body = fx.branch(() => fx.emit(giveBack(pollWith(fx, ref(f), ref(cx), ty))));
  return { k: "arrow", params: [f, cx], body: body.body, name: null };
}

/** Polls the owned object behind `f` (the object, or the cell that holds the value). */
function pollWith(fx: Fx, f: IrExpr, cx: IrExpr, ty: Ty): IrExpr {
  if (ty.kind === "ref") {
    const inner = readPlace({ k: "member", object: f, name: "v", ty });
    if (fx.low.world.isFrame(ty.to)) return call(rt("pollFrame"), [inner, cx]);
    return pollByHand(fx, inner, cx, ty.to, fx.owner.span);
  }
  return pollByHand(fx, f, cx, ty, fx.owner.span);
}

function dropFn(fx: Fx, ty: Ty): IrExpr {
  if (!fx.needsDrop(ty)) return inline("null", []);
  if (fx.low.reprs.isIdentity(ty)) return dropGlueFn(fx, ty);
  const f = fx.newVar("f");
  return { k: "arrow", params: [f], body: fx.low.glue.dropStmts(member(ref(f), "v"), ty), name: null };
}

/** A JS function that drops a value of the type, or `null`. */
export function dropGlueFn(fx: Fx, ty: Ty): IrExpr {
  if (!fx.needsDrop(ty)) return inline("null", []);
  const x = fx.newVar("x");
  const stmts = fx.low.glue.dropStmts(ref(x), ty);
  const [only] = stmts;
  if (stmts.length === 1 && only?.k === "expr" && only.expr.k === "call" && only.expr.callee.k === "global") return global(only.expr.callee.name);
  return { k: "arrow", params: [x], body: stmts, name: null };
}

/** The future under `IntoFuture::into_future` calls that change nothing. */
export function bareFuture(fx: Fx, e: Thir): Thir {
  const { lang } = fx.low.ctx;
  if (e.kind !== "call" || e.callee.kind !== "traitFn" || e.callee.def.parent !== lang.get("IntoFuture")) return e;
  const [arg] = e.args;
  if (arg === undefined) return e;
  return fx.tyOf(arg) === fx.tyOf(e) ? arg : e;
}
