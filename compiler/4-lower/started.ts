/**
 * Branches of `select!` and `join!` that are calls of async fns: they are started by the first poll itself, and what is ready at once needs no frame.
 *
 *   join!(f(a), g(b))        if (todo & 1) { if (fut !== undefined) v = f$r(fut); else { v = f(a); if (v === PENDING) fut = R.top; } … }
 */
import type { Thir } from "../3-check/thir.js";
import type { Span } from "../source.js";
import { bug } from "../unreachable.js";
import { assign, binary, call, declare, global, isSet, member, num, ref, rt, UNDEFINED, when } from "./build.js";
import { forwards, forwardsAgain } from "./bindings.js";
import { bareFuture } from "./futures.js";
import type { Fx } from "./fx.js";
import type { IrExpr, IrStmt, IrVar } from "./ir.js";
import { lowerOperands } from "./operands.js";
import { resolveTarget } from "./target.js";

/** The call that starts a branch. */
export interface StartCall {
  readonly name: string;
  readonly args: readonly IrExpr[];
  /** What it leaves behind is a frame of another function. */
  readonly forwards: boolean;
  /** Nobody need remember what it leaves behind: it can be called again. */
  readonly again: boolean;
}

/** A branch before its first poll: a call to be made then, or the future itself. */
export type Arm = { readonly start: StartCall; readonly value: null } | { readonly start: null; readonly value: IrExpr };

interface Callee {
  readonly name: string;
  readonly args: readonly Thir[];
  readonly forwards: boolean;
  readonly again: boolean;
}

/** The call that makes the future, if it may as well be made at the first poll: nothing has to be dropped without one. */
function callOf(fx: Fx, e: Thir): Callee | null {
  const future = bareFuture(fx, e);
  if (future.kind !== "call" || future.args.some((arg) => fx.needsDrop(fx.tyOf(arg)))) return null;
  const target = resolveTarget(fx.low, future.callee, fx.args);
  if (target.k !== "fn" || !fx.low.ctx.fnSig(target.def).async) return null;
  return { name: fx.low.fn(target.def, target.args), args: future.args, forwards: forwards(target.def), again: forwardsAgain(target.def) };
}

/** A local that is borrowed stays as it is as long as the future lives. */
function isBorrowedLocal(fx: Fx, arg: Thir, value: IrExpr): boolean {
  return value.k === "var" && arg.kind === "borrow" && arg.place.kind === "local" && fx.low.reprs.isIdentity(fx.tyOf(arg.place));
}

/** Evaluates what the branches are made of, in order. */
export function lowerArms(fx: Fx, futures: readonly Thir[]): readonly Arm[] {
  const calls = futures.map((f) => callOf(fx, f));
  const operands = futures.flatMap((f, i) => calls[i]?.args ?? [f]);
  const values = lowerOperands(fx, operands).map((v, i) => (isBorrowedLocal(fx, operands[i] ?? bug("an operand too many"), v) ? v : fx.stable(v, "fut")));
  return calls.map((called): Arm => {
    if (called === null) return { start: null, value: values.shift() ?? bug("a branch without a value") };
    return { start: { name: called.name, args: values.splice(0, called.args.length), forwards: called.forwards, again: called.again }, value: null };
  });
}

/** Polls the frame in `frame`, or makes the call that leaves one there if it has to wait. */
export function pollOrStart(fx: Fx, frame: IrExpr, { name, args, forwards: leaf }: StartCall, span: Span): IrVar {
  const v = fx.newVar("v");
  fx.emit(declare(v, null));
  const started = [assign(ref(v), call(global(name), args, span)), when(binary("===", ref(v), rt("PENDING")), [assign(frame, member(rt("R"), "top"))])];
  const polled = leaf ? pollLeaf(v, frame, span) : [assign(ref(v), call(global(`${name}$r`), [frame], span))];
  fx.emit(when(isSet(frame), polled, started));
  return v;
}

/** A leaf that is ready may serve somebody else from then on: it must not be dropped when its branch is. */
function pollLeaf(v: IrVar, frame: IrExpr, span: Span): readonly IrStmt[] {
  const polled: IrExpr = { k: "method", object: frame, name: "fn", args: [frame], span };
  return [assign(ref(v), polled), when(binary("!==", ref(v), rt("PENDING")), [assign(frame, UNDEFINED)])];
}

/** Makes the call, for the first time or again. */
export function callAgain(fx: Fx, { name, args }: StartCall, span: Span): IrVar {
  return fx.bind("v", call(global(name), args, span));
}

/** So many branches share an integer. */
const BITS = 31;

/** A bit for each branch. */
export class BranchBits {
  readonly vars: readonly IrVar[];

  constructor(fx: Fx, name: string, n: number) {
    this.vars = Array.from({ length: Math.ceil(n / BITS) }, () => fx.newVar(name));
  }

  /** Declared, with the bits of the first `set` branches set. */
  declare(set: number): IrStmt[] {
    return this.vars.map((v, i) => declare(v, num(2 ** Math.min(Math.max(set - i * BITS, 0), BITS) - 1)));
  }

  #of(index: number): IrExpr {
    return ref(this.vars[Math.floor(index / BITS)] ?? bug("a branch without a bit"));
  }

  has(index: number): IrExpr {
    return binary("!==", binary("&", this.#of(index), num(1 << index % BITS)), num(0));
  }

  lacks(index: number): IrExpr {
    return binary("===", binary("&", this.#of(index), num(1 << index % BITS)), num(0));
  }

  set(index: number): IrStmt {
    return assign(this.#of(index), binary("|", this.#of(index), num(1 << index % BITS)));
  }

  /** Of a bit that is set. */
  clear(index: number): IrStmt {
    return assign(this.#of(index), binary("^", this.#of(index), num(1 << index % BITS)));
  }

  isEmpty(): IrExpr {
    const [first, ...rest] = this.vars.map((v): IrExpr => ref(v));
    return binary("===", rest.reduce((all, v) => binary("|", all, v), first ?? num(0)), num(0));
  }
}
