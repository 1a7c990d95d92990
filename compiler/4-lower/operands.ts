/**
 * Operands: values evaluated one after the other and then consumed together by a call or constructor.
 *
 * An operand with drop glue must be dropped if a later operand panics. It is then kept in a droppable variable until all are evaluated.
 */
import type { Thir } from "../3-check/thir.js";
import { isPlaceExpr } from "../3-check/thir-walk.js";
import type { Ty } from "../3-check/ty.js";
import { assign, declare, isPure, ref, UNDEFINED } from "./build.js";
import { lowerExpr } from "./expr.js";
import type { Fx } from "./fx.js";
import type { IrExpr, IrVar } from "./ir.js";
import { readPlace, type Place } from "./place.js";
import { canShare, isBorrowed, placeOf } from "./places.js";

export interface OperandOptions {
  /** The consumer copies what it may change: places that never change may be handed over as they are. */
  readonly shares?: boolean;
  /** It also keeps nothing: even what may change later can be handed over as it is, if nothing changes it before. Statics are changed by whoever likes. */
  readonly keepsNothing?: boolean;
  /** How an operand is lowered, where that is not as a plain value. */
  readonly lower?: (e: Thir, index: number) => IrExpr | null;
}

export function lowerOperands(fx: Fx, list: readonly Thir[], options: OperandOptions = {}): IrExpr[] {
  if (list.length === 0) return [];
  const lastRisky = list.findLastIndex(mayPanic);
  if (lastRisky <= 0) return operands(fx, list, lastRisky, options);
  // Operands that wait go before the temporaries of their statement.
  fx.scopes.push({ entries: [], temps: false });
  const values = operands(fx, list, lastRisky, options);
  fx.scopes.pop();
  return values;
}

function operands(fx: Fx, list: readonly Thir[], lastRisky: number, options: OperandOptions): IrExpr[] {
  let held: Map<number, IrVar> | null = null;
  const values: IrExpr[] = [];
  for (let i = 0; i < list.length; i++) {
    const { out } = fx;
    const mark = out.length;
    const e = list[i] as Thir;
    let value = options.lower?.(e, i) ?? plainlyRead(fx, list, i, options);
    if (value === null) {
      value = lowerOperand(fx, e, options);
      if (i < lastRisky && !fx.dead && value.k !== "lit" && fx.needsDrop(fx.tyOf(e))) {
        held ??= new Map();
        held.set(i, fx.droppableTemp("t", fx.tyOf(e), value, fx.scope(false)));
        value = UNDEFINED;
      }
    }
    fx.follow(values, value, out, mark);
  }
  if (held === null) return values;
  // Whatever can panic happens before the first of them is taken.
  const evaluated = values.map((v) => (isPure(v) ? v : fx.stable(v)));
  return fx.sequence(evaluated.map((value, i) => () => takeOperand(fx, value, held.get(i))));
}

/** The place that an operand is, where nobody can change it before it is used; else `null`. */
function plainlyRead(fx: Fx, list: readonly Thir[], i: number, options: OperandOptions): IrExpr | null {
  const e = list[i] as Thir;
  if (options.keepsNothing !== true || !isPlaceExpr(e) || rootOf(e).kind === "static" || !fx.isCopy(fx.tyOf(e))) return null;
  return list.every((x, at) => (at > i ? isHarmless(x) : at === i || !isLentOut(x, e))) ? readPlace(placeOf(fx, e)) : null;
}

/** The place that a value with drop glue goes to, which is evaluated after it: should that panic, the value is dropped. */
export function placeBeside(fx: Fx, ty: Ty, value: IrExpr, lower: () => Place): { readonly place: Place; readonly held: IrExpr } {
  fx.scopes.push({ entries: [], temps: false });
  const held = fx.droppableTemp("t", ty, value, fx.scope(false));
  const place = lower();
  const taken = takeOperand(fx, UNDEFINED, held);
  fx.scopes.pop();
  return { place, held: taken };
}

/** Takes the value out of the variable that held it meanwhile. */
export function takeOperand(fx: Fx, value: IrExpr, v: IrVar | undefined): IrExpr {
  if (fx.dead || v === undefined) return value;
  const t = fx.newVar(v.name);
  fx.fixed.add(t.id);
  fx.emit(declare(t, ref(v)));
  fx.emit(assign(ref(v), UNDEFINED));
  fx.markGone(v);
  return ref(t);
}

function lowerOperand(fx: Fx, e: Thir, options: OperandOptions): IrExpr {
  if (options.shares === true && isPlaceExpr(e) && canShare(fx, e) && !isBorrowed(fx, e) && fx.isCopy(fx.tyOf(e))) return readPlace(placeOf(fx, e));
  return lowerExpr(fx, e);
}

/** Whether this is a `&mut` to something that the place may be in: `s.add(s)`, where the argument is copied before the borrow begins. */
function isLentOut(arg: Thir, place: Thir): boolean {
  if (arg.ty.kind !== "ref" || !arg.ty.mut) return false;
  const root = rootOf(arg.kind === "borrow" ? arg.place : arg);
  const other = rootOf(place);
  return root.kind !== "local" || other.kind !== "local" || root.local === other.local;
}

function rootOf(e: Thir): Thir {
  let at = e;
  while (at.kind === "field" || at.kind === "deref" || at.kind === "index") at = at.base;
  return at;
}

/** Whether neither evaluating it nor having its value allows anybody to change something that could be read before. */
function isHarmless(e: Thir): boolean {
  switch (e.kind) {
    case "lit":
    case "local":
    case "const":
    case "constParam":
      return e.ty.kind !== "closure" && !(e.ty.kind === "ref" && e.ty.mut);
    case "field":
    case "deref":
      return isHarmless(e.base);
    case "index":
      return isHarmless(e.base) && isHarmless(e.index);
    case "borrow":
      return !e.mut && isHarmless(e.place);
    case "unary":
    case "cast":
      return isHarmless(e.expr);
    case "binary":
      return isHarmless(e.lhs) && isHarmless(e.rhs);
    case "call":
      return e.args.every(isHarmless);
    default:
      return false;
  }
}

/** Whether evaluating it can panic, as far as its form tells. */
export function mayPanic(e: Thir): boolean {
  switch (e.kind) {
    case "lit":
    case "local":
    case "static":
    case "constParam":
    case "fnRef":
    case "closure":
    case "asyncBlock":
      return false;
    case "field":
    case "deref":
      return mayPanic(e.base);
    case "borrow":
      return mayPanic(e.place);
    case "coerce":
      return mayPanic(e.expr);
    case "tuple":
    case "array":
      return e.elems.some(mayPanic);
    case "adt":
      return e.fields.some((f) => mayPanic(f.value)) || e.base !== null;
    default:
      return true;
  }
}
