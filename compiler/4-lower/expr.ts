/** Expressions as values. */
import type { Thir } from "../3-check/thir.js";
import type { Ty } from "../3-check/ty.js";
import { isConst } from "../3-check/ty-util.js";
import { unreachable } from "../unreachable.js";
import { array, declare, giveBack, lit, num, ref, TRUE, UNDEFINED, when } from "./build.js";
import { lowerAwait, lowerAsyncBlock, lowerJoin } from "./async.js";
import { blockValue } from "./block.js";
import { lowerCall, lowerCallValue } from "./call.js";
import { lowerClosure } from "./closure.js";
import { lowerCoerce } from "./coerce.js";
import { lowerConst } from "./consts.js";
import { ifValue, lowerBreak, lowerContinue, lowerReturn, lowerTry } from "./control.js";
import { discard, lowerToVar } from "./dest.js";
import { lowerDefer } from "./defer.js";
import { lowerFormat } from "./format.js";
import type { Fx } from "./fx.js";
import { lowerGen, lowerYield } from "./gen.js";
import type { IrExpr } from "./ir.js";
import { literal } from "./literals.js";
import { lowerCondition } from "./match.js";
import { lowerOperands, mayPanic, placeBeside } from "./operands.js";
import { lowerAssignOp, lowerBinary, lowerCast, lowerUnary } from "./ops.js";
import { readPlace, type Place } from "./place.js";
import { assignedPlace, changedPlace, fieldOf, placeOf, refTo, stablePlace, storePlace, usePlace } from "./places.js";

export function lowerExpr(fx: Fx, e: Thir): IrExpr {
  if (fx.dead) return UNDEFINED;
  switch (e.kind) {
    case "lit":
      return literal(e.value, fx.tyOf(e));
    case "local":
    case "static":
    case "field":
    case "index":
    case "deref":
      return usePlace(fx, placeOf(fx, e));
    case "const":
      return lowerConst(fx, e);
    case "constParam":
      return constParam(fx, e);
    case "fnRef":
      return fx.low.shims.fnValue(fx, e);
    case "call":
      return lowerCall(fx, e);
    case "callValue":
      return lowerCallValue(fx, e);
    case "adt":
      return lowerAdt(fx, e);
    case "tuple":
      return fx.low.shims.tupleOf(fx.tyOf(e), lowerOperands(fx, e.elems));
    case "array":
      return array(lowerOperands(fx, e.elems));
    case "repeat":
      return lowerRepeat(fx, e);
    case "borrow":
      return lowerBorrow(fx, e);
    case "binary":
      return lowerBinary(fx, e);
    case "unary":
      return lowerUnary(fx, e);
    case "cast":
      return lowerCast(fx, e);
    case "coerce":
      return lowerCoerce(fx, e);
    case "assign":
      lowerAssign(fx, e);
      return UNDEFINED;
    case "assignOp":
      return lowerAssignOp(fx, e);
    case "closure":
      return lowerClosure(fx, e);
    case "formatArgs":
      return lowerFormat(fx, e);
    case "error":
      return UNDEFINED;
    default:
      return lowerFlow(fx, e);
  }
}

type Flow = Thir & { readonly kind: "block" | "if" | "match" | "loop" | "for" | "select" | "let" | "break" | "continue" | "return" | "try" | "await" | "yield" | "asyncBlock" | "genBlock" | "join" | "defer" };

/** What decides where the program goes on, or when. */
function lowerFlow(fx: Fx, e: Flow): IrExpr {
  switch (e.kind) {
    case "block":
      return e.label === null ? blockValue(fx, e.block) : lowerToVar(fx, e);
    case "if":
      return ifValue(fx, e) ?? lowerToVar(fx, e);
    case "match":
    case "loop":
    case "for":
    case "select":
      return lowerToVar(fx, e);
    case "let":
      return lowerLetTest(fx, e);
    case "break":
      return lowerBreak(fx, e);
    case "continue":
      return lowerContinue(fx, e);
    case "return":
      return lowerReturn(fx, e);
    case "try":
      return lowerTry(fx, e);
    case "await":
      return lowerAwait(fx, e);
    case "yield":
      return lowerYield(fx, e);
    case "asyncBlock":
      return lowerAsyncBlock(fx, e);
    case "genBlock":
      return lowerGen(fx, e);
    case "join":
      return lowerJoin(fx, e);
    case "defer":
      lowerDefer(fx, e);
      return UNDEFINED;
    default:
      return unreachable(e);
  }
}

/** Whether lowering it most likely needs no statements. */
export function isFlat(e: Thir): boolean {
  switch (e.kind) {
    case "lit":
    case "local":
    case "const":
    case "constParam":
    case "static":
    case "fnRef":
      return true;
    case "field":
    case "deref":
      return isFlat(e.base);
    case "index":
      return isFlat(e.base) && isFlat(e.index);
    case "borrow":
      return isFlat(e.place);
    case "unary":
    case "cast":
      return isFlat(e.expr);
    case "binary":
      return isFlat(e.lhs) && isFlat(e.rhs);
    case "call":
      return e.args.every(isFlat);
    case "tuple":
      return e.elems.every(isFlat);
    case "block":
      return e.label === null && e.block.stmts.length === 0 && e.block.tail !== null && isFlat(e.block.tail);
    default:
      return false;
  }
}

/** A `let` that stands as a plain test. */
function lowerLetTest(fx: Fx, e: Thir): IrExpr {
  return lowerCondition(fx, e).test ?? TRUE;
}

function constParam(fx: Fx, e: Thir & { readonly kind: "constParam" }): IrExpr {
  const arg = fx.args[e.index];
  if (arg === undefined || !isConst(arg) || arg.kind !== "constValue") return fx.unsupported(e.span, `the value of \`${e.name}\` here`);
  return constValue(arg.value, fx.tyOf(e));
}

export function constValue(value: bigint | boolean, ty: Ty): IrExpr {
  return typeof value === "boolean" ? lit(value) : literal({ kind: "int", value }, ty);
}

// ---------------------------------------------------------------- aggregates

function lowerAdt(fx: Fx, e: Thir & { readonly kind: "adt" }): IrExpr {
  const ty = fx.tyOf(e);
  const { shims } = fx.low;
  // `Pin { pointer }` is the pointer.
  const only = e.fields[0];
  if (fx.low.ctx.lang.unpinned(e.ty) !== null && only !== undefined) return lowerOperands(fx, [only.value])[0] ?? UNDEFINED;
  if (e.base === null) {
    const values = lowerOperands(fx, e.fields.map((f) => f.value));
    if (e.fields.every((f, i) => i === 0 || (e.fields[i - 1]?.index ?? -1) < f.index)) return shims.construct(fx, ty, e.variant, values);
    const byIndex = new Map(e.fields.map((f, i) => [f.index, values[i] ?? UNDEFINED]));
    return shims.construct(fx, ty, e.variant, inFieldOrder(fx, e.fields.map((f) => f.index), byIndex));
  }
  return lowerUpdate(fx, e, e.base, ty);
}

/** Fields are evaluated as written, but constructors take them in order of declaration. */
function inFieldOrder(fx: Fx, written: readonly number[], values: ReadonlyMap<number, IrExpr>): readonly IrExpr[] {
  const sorted = [...written].sort((a, b) => a - b);
  if (!sorted.every((index, i) => index === written[i])) {
    const fixed = new Map<number, IrExpr>();
    for (const index of written) fixed.set(index, fx.stable(values.get(index) ?? UNDEFINED));
    return sorted.map((index) => fixed.get(index) ?? UNDEFINED);
  }
  return sorted.map((index) => values.get(index) ?? UNDEFINED);
}

/** `S { a: x, ..base }` */
function lowerUpdate(fx: Fx, e: Thir & { readonly kind: "adt" }, base: Thir, ty: Ty): IrExpr {
  const fields = fx.low.world.fields(ty);
  let from: Place = { k: "expr", expr: UNDEFINED, ty };
  const last = e.fields.length;
  const written = lowerOperands(fx, [...e.fields.map((f) => f.value), base], {
    lower: (_, i) => {
      if (i < last) return null;
      from = stablePlace(fx, placeOf(fx, base));
      return UNDEFINED;
    },
  }).map((v) => fx.stable(v));
  const values = fields.map((f, index) => {
    const at = e.fields.findIndex((w) => w.index === index);
    return at === -1 ? usePlace(fx, fieldOf(fx, from, base.ty, index, f.ty)) : (written[at] ?? UNDEFINED);
  });
  return fx.low.shims.construct(fx, ty, e.variant, values);
}

function lowerRepeat(fx: Fx, e: Thir & { readonly kind: "repeat" }): IrExpr {
  const ty = fx.tyOf(e);
  const count = ty.kind === "array" && ty.len.kind === "constValue" ? Number(ty.len.value) : 0;
  const elem = ty.kind === "array" ? ty.elem : ty;
  const n = num(count);
  // A constant is evaluated anew for each element; so is a `const` block, which is what several of a type that is no `Copy` are made by.
  if (e.elem.kind === "const" || (count > 1 && !fx.low.world.isCopy(elem))) {
    const make1: IrExpr = { k: "arrow", params: [], body: fx.branch(() => fx.emit(giveBack(lowerExpr(fx, e.elem)))).body, name: null };
    return { k: "inline", code: "Array.from({ length: $0 }, $1)", args: [n, make1] };
  }
  const value = lowerOperands(fx, [e.elem])[0] ?? UNDEFINED;
  if (count === 0) {
    discard(fx, value, elem);
    return array([]);
  }
  if (!fx.low.reprs.copiesObject(elem)) return { k: "inline", code: "new Array($0).fill($1)", args: [n, value] };
  const first = fx.stable(value);
  const copies: IrExpr = { k: "arrow", params: [], body: [giveBack(fx.low.glue.copy(elem, first))], name: null };
  return { k: "inline", code: "Array.from({ length: $0 }, $1)", args: [n, copies] };
}

// ---------------------------------------------------------------- borrows and assignments

function lowerBorrow(fx: Fx, e: Thir & { readonly kind: "borrow" }): IrExpr {
  const scope = fx.extended.get(e) ?? null;
  // `&mut CONST` is a value of its own.
  if (e.place.kind === "const" && e.mut) return refTo(fx, { k: "expr", expr: lowerConst(fx, e.place), ty: fx.tyOf(e.place) }, true);
  const place = e.mut ? changedPlace(fx, e.place, scope) : placeOf(fx, e.place, scope);
  return refTo(fx, place, e.mut);
}

function lowerAssign(fx: Fx, e: Thir & { readonly kind: "assign" }): void {
  const value = lowerOperands(fx, [e.value])[0] ?? UNDEFINED;
  if (fx.dead) return;
  const ty = fx.tyOf(e.place);
  if (!fx.needsDrop(ty)) {
    let place: Place | null = null;
    const [, kept] = placeAfter(fx, value, () => {
      place = assignedPlace(fx, e.place);
      return place;
    });
    if (place !== null) storePlace(fx, place, kept);
    return;
  }
  if (!mayPanic(e.place)) {
    const kept = fx.stable(value);
    replacePlace(fx, assignedPlace(fx, e.place), kept);
    return;
  }
  const { place, held } = placeBeside(fx, ty, value, () => stablePlace(fx, assignedPlace(fx, e.place)));
  if (!fx.dead) replacePlace(fx, place, held);
}

/** The value is evaluated before the place it goes to. */
function placeAfter(fx: Fx, value: IrExpr, lower: () => Place): readonly [Place, IrExpr] {
  const mark = fx.out.length;
  const place = lower();
  const quiet = place.k === "checked" ? isQuiet(place.base) && isQuiet(place.index) : isQuiet(readPlace(place));
  const simple = place.k === "var" || (fx.out.length === mark && quiet);
  if (simple || fx.isFixed(value)) return [place, value];
  const v = fx.newVar("t");
  fx.fixed.add(v.id);
  fx.out.splice(mark, 0, declare(v, value));
  return [place, ref(v)];
}

const QUIET: ReadonlySet<string> = new Set(["at", "atArray", "checkIndex"]);

/** Evaluating it neither does anything nor depends on what is evaluated before. */
function isQuiet(e: IrExpr): boolean {
  if (e.k === "call") return e.callee.k === "import" && QUIET.has(e.callee.name) && e.args.every(isQuiet);
  if (e.k === "index") return isQuiet(e.object) && isQuiet(e.index);
  if (e.k === "binary") return isQuiet(e.lhs) && isQuiet(e.rhs);
  return e.k === "var" || e.k === "global" || e.k === "lit" || (e.k === "member" && isQuiet(e.object));
}

/** Assigns to a place whose old value has to be dropped. */
function replacePlace(fx: Fx, target: Place, value: IrExpr): void {
  const { ty } = target;
  if (target.k === "var" || (target.k === "member" && target.object.k === "var" && fx.cellVars.has(target.object.var.id))) {
    const holder = target.k === "var" ? target.var : target.object.k === "var" ? target.object.var : null;
    if (holder !== null && fx.gone.has(holder.id)) return storePlace(fx, target, value);
  }
  const place = stablePlace(fx, target);
  if (place.k === "expr") {
    const replaced = fx.low.glue.replace(ty, place.expr, value);
    if (replaced !== null) return fx.emit(replaced);
    const old = fx.bind("old", fx.low.glue.read(ty, place.expr));
    fx.emit(fx.low.glue.assign(ty, place.expr, value));
    for (const stmt of fx.low.glue.dropStmts(ref(old), ty)) fx.emit(stmt);
    return;
  }
  const old = fx.bind("old", readPlace(place));
  storePlace(fx, place, value);
  fx.emit(when({ k: "binary", op: "!==", lhs: ref(old), rhs: UNDEFINED }, fx.low.glue.dropStmts(ref(old), ty)));
}

