/**
 * `for` loops. Over a range of integers and over a slice they are counting loops; over anything else `next` is called until it gives
 * `None`.
 */
import { hasBindings } from "../3-check/pat-walk.js";
import type { Callee, Thir, TPat } from "../3-check/thir.js";
import { isPlaceExpr } from "../3-check/thir-walk.js";
import type { Ty } from "../3-check/ty.js";
import { tyArg } from "../3-check/ty-util.js";
import { LazySet } from "../small-collections.js";
import { assignExpr, binary, declare, isPure, isUndefined, leave, lengthOf, lit, make, member, num, ref, rt, when } from "./build.js";
import { callCallee } from "./call.js";
import { lowerInto } from "./dest.js";
import { lowerExpr } from "./expr.js";
import type { Fx, JumpTarget } from "./fx.js";
import type { IrExpr, IrLabel, IrVar } from "./ir.js";
import { lowerOperands } from "./operands.js";
import { bindIrrefutable, setLocal } from "./patterns.js";
import { retyped, type Place } from "./place.js";
import { refTo } from "./places.js";
import { isBigInt } from "./repr.js";

type ForExpr = Thir & { readonly kind: "for" };
type Open = () => { readonly target: JumpTarget; readonly label: IrLabel };

export function lowerIteration(fx: Fx, e: ForExpr, open: Open): void {
  if (e.await) return streamLoop(fx, e, open);
  const source = bareIterator(fx, e.iter);
  const range = rangeOf(fx, source);
  if (range !== null) return rangeLoop(fx, e, range, open);
  const slice = sliceOf(fx, e.iter);
  if (slice !== null) return sliceLoop(fx, e, slice, open);
  nextLoop(fx, e, open);
}

function finish(fx: Fx, target: JumpTarget): void {
  fx.join([{ gone: new LazySet<number>(), dead: false }, ...target.goneAtBreak.map((gone) => ({ gone, dead: false }))]);
}

function body(fx: Fx, e: ForExpr): void {
  fx.scoped(true, () => lowerInto(fx, e.body, { k: "discard" }));
}

/** What `into_iter` is called on, where that changes nothing. */
function bareIterator(fx: Fx, iter: Thir): Thir {
  if (iter.kind !== "call" || iter.callee.kind !== "traitFn" || iter.callee.def.lang !== "into_iter") return iter;
  const [arg] = iter.args;
  return arg !== undefined && fx.tyOf(arg) === fx.tyOf(iter) ? arg : iter;
}

// ---------------------------------------------------------------- ranges

interface IntRange {
  readonly from: Thir;
  readonly to: Thir;
  readonly inclusive: boolean;
  readonly elem: Ty;
}

function rangeOf(fx: Fx, e: Thir): IntRange | null {
  const ty = fx.tyOf(e);
  if (ty.kind !== "adt") return null;
  const elem = tyArg(ty.args, 0);
  if (elem.kind !== "int") return null;
  if (e.kind === "adt" && e.variant.lang === "Range" && e.base === null) {
    const from = e.fields.find((f) => f.index === 0)?.value;
    const to = e.fields.find((f) => f.index === 1)?.value;
    return from === undefined || to === undefined ? null : { from, to, inclusive: false, elem };
  }
  if (e.kind === "call" && e.callee.def.lang === "range_inclusive_new") {
    const [from, to] = e.args;
    return from === undefined || to === undefined ? null : { from, to, inclusive: true, elem };
  }
  return null;
}

function rangeLoop(fx: Fx, e: ForExpr, range: IntRange, open: Open): void {
  const [from, to] = fx.sequence([() => lowerOperands(fx, [range.from])[0] ?? num(0), () => lowerOperands(fx, [range.to])[0] ?? num(0)]);
  if (fx.dead || from === undefined || to === undefined) return;
  // The start is evaluated first, also where the end needs a variable of its own.
  const start = fx.isFixed(to) || fx.isFixed(from) || (isPure(from) && isPure(to)) ? from : ref(fx.bind("start", from));
  const end = fx.isFixed(to) ? to : ref(fx.bind("end", to));
  const i = fx.newVar(e.pat.kind === "binding" ? e.pat.name : "i");
  fx.emit(declare(i, start));
  const { target, label } = open();
  const inside = fx.branch(() => {
    if (hasBindings(e.pat)) bindCounter(fx, e.pat, i, range.elem);
    body(fx, e);
  });
  const one: IrExpr = isBigInt(range.elem) ? lit(1n) : num(1);
  const update = assignExpr(ref(i), binary("+", ref(i), one));
  fx.emit({ k: "loop", label, test: binary(range.inclusive ? "<=" : "<", ref(i), end), update, body: inside.body });
  finish(fx, target);
}

/** The counter itself is the variable, unless the body changes it or keeps it. */
function bindCounter(fx: Fx, pat: TPat, i: IrVar, elem: Ty): void {
  const plain = pat.kind === "binding" && pat.mode === "value" && pat.sub === null && !fx.cells.has(pat.local) && !fx.facts.mutated.has(pat.local);
  if (plain && !fx.facts.closures) {
    setLocal(fx, pat.local, i, elem, false);
    fx.fixed.delete(i.id);
    return;
  }
  bindIrrefutable(fx, pat, { k: "var", var: i, ty: elem }, { param: false });
}

// ---------------------------------------------------------------- slices

/** `&place` of a `Vec`, slice or array, whose elements are borrowed one by one. */
interface SliceSource {
  readonly value: Thir;
  readonly elem: Ty;
  readonly kind: "array" | "vec" | "slice";
}

function sliceOf(fx: Fx, iter: Thir): SliceSource | null {
  if (iter.kind !== "call" || iter.callee.kind !== "traitFn" || iter.callee.def.lang !== "into_iter") return null;
  const [arg] = iter.args;
  if (arg === undefined) return null;
  const ty = fx.tyOf(arg);
  if (ty.kind !== "ref" || ty.mut) return null;
  const shape = fx.low.reprs.shape(ty.to);
  const known = ty.to.kind === "slice" || ty.to.kind === "array" || (ty.to.kind === "adt" && ty.to.def.lang === "Vec");
  if (!known || (shape.k !== "slice" && shape.k !== "array")) return null;
  return { value: arg, elem: shape.elem, kind: shape.k === "array" ? "array" : ty.to.kind === "adt" ? "vec" : "slice" };
}

function sliceLoop(fx: Fx, e: ForExpr, slice: SliceSource, open: Open): void {
  const s = fx.stable(lowerExpr(fx, slice.value), "items");
  if (fx.dead) return;
  const { array, first, end } = elementsOf(fx, s, slice);
  const i = fx.newVar("i");
  fx.emit(declare(i, first));
  const { target, label } = open();
  const item: Place = { k: "elem", array, index: ref(i), ty: slice.elem };
  const inside = fx.branch(() => {
    const place: Place = { k: "refOf", to: item, make: () => refTo(fx, item, false), ty: { kind: "ref", mut: false, to: slice.elem } };
    fx.scoped(true, () => {
      bindIrrefutable(fx, e.pat, place, { param: false });
      body(fx, e);
    });
  });
  fx.emit({ k: "loop", label, test: binary("<", ref(i), end), update: assignExpr(ref(i), binary("+", ref(i), num(1))), body: inside.body });
  finish(fx, target);
}

/** The array to count through and the ends of what is wanted of it. What is borrowed does not change: it is read once, but not into the frame of an async fn. */
function elementsOf(fx: Fx, s: IrExpr, slice: SliceSource): { readonly array: IrExpr; readonly first: IrExpr; readonly end: IrExpr } {
  if (slice.kind === "array") return { array: s, first: num(0), end: member(s, "length") };
  const kept = (name: string, value: IrExpr): IrExpr => (fx.frame.async ? value : ref(fx.bind(name, value)));
  const array = kept("elems", member(s, "a"));
  if (slice.kind === "vec") return { array, first: num(0), end: lengthOf(s) };
  return { array, first: member(s, "o"), end: kept("end", binary("+", member(s, "o"), lengthOf(s))) };
}

// ---------------------------------------------------------------- everything else

/** The iterator in a variable. */
function holdIterator(fx: Fx, e: Thir): Place {
  const ty = fx.tyOf(e);
  const value = isPlaceExpr(e) ? lowerOperands(fx, [e])[0] : lowerExpr(fx, e);
  const cell = !fx.low.reprs.isIdentity(ty) && ty.kind !== "ref";
  const init = cell ? make(rt("Cell"), [value ?? num(0)]) : (value ?? num(0));
  if (!fx.needsDrop(ty)) {
    const v = fx.bind("iter", init);
    return cell ? { k: "member", object: ref(v), name: "v", ty } : { k: "var", var: v, ty };
  }
  const v = fx.newVar("iter");
  fx.watch(v, ty, cell);
  fx.emit(declare(v, init));
  if (cell) fx.cellVars.add(v.id);
  fx.schedule(v, ty, fx.scope(true), cell);
  return cell ? { k: "member", object: ref(v), name: "v", ty } : { k: "var", var: v, ty };
}

/** `&mut iter`; of an iterator that is itself a `&mut` the place that holds it. */
function iteratorRef(fx: Fx, place: Place): IrExpr {
  if (place.ty.kind === "ref" && place.k === "var") return make(rt("Cell"), [ref(place.var)]);
  return refTo(fx, place, true);
}

function nextLoop(fx: Fx, e: ForExpr, open: Open): void {
  const iter = holdIterator(fx, e.iter);
  if (fx.dead) return;
  const handle = fx.stable(iteratorRef(fx, iter), "iter");
  const { target, label } = open();
  const item = fx.ty(e.pat.ty);
  const inside = fx.branch(() => {
    fx.scoped(true, () => {
      const next = callNext(fx, e.next, [handle], item, e);
      takeItem(fx, e, next, item, label);
    });
  });
  fx.emit({ k: "loop", label, test: null, update: null, body: inside.body });
  finish(fx, target);
}

function optionOf(fx: Fx, item: Ty): Ty {
  const def = fx.low.ctx.lang.get("Option");
  return def === null ? item : fx.low.world.concrete({ kind: "adt", def, args: [item] }, []);
}

function callNext(fx: Fx, next: Callee, values: readonly IrExpr[], item: Ty, e: ForExpr): IrExpr {
  return callCallee(fx, next, values, optionOf(fx, item), e.iter.span);
}

/** An item that no pattern takes lives to the end of the body. */
function holdItem(fx: Fx, value: IrExpr, item: Ty): void {
  const held = fx.newVar("item");
  fx.watch(held, item, false);
  fx.emit(declare(held, value));
  fx.schedule(held, item, fx.scope(false));
}

/** Leaves the loop if there is no item; else binds it and runs the body. */
function takeItem(fx: Fx, e: ForExpr, next: IrExpr, item: Ty, label: IrLabel): void {
  const option = optionOf(fx, item);
  const shape = fx.low.reprs.shape(option);
  const boxed = shape.k === "option" && shape.boxed;
  if (!hasBindings(e.pat)) {
    const n = fx.bind("item", next);
    fx.emit(when(isUndefined(ref(n)), [leave(label)]));
    if (fx.needsDrop(item)) holdItem(fx, boxed ? member(ref(n), "v") : ref(n), item);
    return body(fx, e);
  }
  const direct = e.pat.kind === "binding" && e.pat.mode === "value" && e.pat.sub === null && !boxed && !fx.cells.has(e.pat.local);
  const n = fx.newVar(direct && e.pat.kind === "binding" ? e.pat.name : "item");
  const drops = fx.needsDrop(item);
  if (drops && !boxed) fx.watch(n, item, false);
  fx.emit(declare(n, next));
  fx.emit(when(isUndefined(ref(n)), [leave(label)]));
  if (drops && !boxed) fx.schedule(n, item, fx.scope(false));
  if (direct && e.pat.kind === "binding") {
    setLocal(fx, e.pat.local, n, item, false);
  } else {
    const place: Place = boxed ? { k: "member", object: ref(n), name: "v", ty: item } : retyped({ k: "var", var: n, ty: item }, item);
    bindIrrefutable(fx, e.pat, place, { param: false, whole: true });
  }
  body(fx, e);
}

// ---------------------------------------------------------------- streams

/** `for await x in stream`: each item is polled for. */
function streamLoop(fx: Fx, e: ForExpr, open: Open): void {
  const iter = holdIterator(fx, e.iter);
  if (fx.dead) return;
  const handle = fx.stable(iteratorRef(fx, iter), "stream");
  const { target, label } = open();
  const item = fx.ty(e.pat.ty);
  const inside = fx.branch(() => {
    fx.scoped(true, () => {
      const next = fx.newVar("next");
      fx.emit(declare(next, null));
      const poll = fx.newLabel("poll");
      const polled = fx.branch(() => {
        const v = fx.bind("v", callCallee(fx, e.next, [handle, { k: "cx" }], optionOf(fx, item), e.iter.span));
        fx.emit(when(binary("!==", ref(v), rt("PENDING")), [{ k: "assign", target: ref(next), value: ref(v), span: null }, leave(poll)]));
      });
      fx.emit({ k: "poll", label: poll, body: polled.body, span: e.iter.span, what: fx.low.text(e.iter.span) });
      takeItem(fx, e, ref(next), item, label);
    });
  });
  fx.emit({ k: "loop", label, test: null, update: null, body: inside.body });
  finish(fx, target);
}

