/**
 * `select!`: all conditions, then all futures, then a poll loop over them that starts at a random branch (`biased`: at the first).
 *
 * The branch that is ready first and whose pattern matches wins; the futures are dropped in order of declaration, then its body runs.
 * Where there is nothing to drop and no body waits, each body stands where its branch wins: one jump less that cannot be foreseen.
 */
import type { Thir, TSelectArm } from "../3-check/thir.js";
import type { Ty } from "../3-check/ty.js";
import { bug } from "../unreachable.js";
import { assign, binary, declare, FALSE, leave, lit, not, num, ref, rt, rtCall, run, TRUE, UNDEFINED, when } from "./build.js";
import { heldFuture } from "./async.js";
import { awaitCleanup, awaits, leavesCleanup } from "./defer.js";
import { lowerInto } from "./dest.js";
import { lowerExpr } from "./expr.js";
import type { Branch, Dest, Fx, Scope } from "./fx.js";
import { fromReady, pollPlace } from "./futures.js";
import type { IrExpr, IrLabel, IrStmt, IrVar } from "./ir.js";
import { bindIrrefutable, testPattern } from "./patterns.js";
import { readPlace, type Place } from "./place.js";
import { BranchBits, callAgain, lowerArms, pollOrStart, type StartCall } from "./started.js";

interface Arm {
  readonly arm: TSelectArm;
  /** null: nothing is kept, `start` is called at each poll. */
  readonly future: Place | null;
  /** The call that starts it at the first poll: `future` is empty until that has to wait. */
  readonly start: StartCall | null;
  readonly output: Ty;
}

/** What the branches have in common. Few variables: all of them live in every round of the loop around. */
interface Shared {
  /** The branches that take no part, or no more. */
  readonly off: BranchBits;
  /** The branch that has won, -1 for none, and what its future gave. */
  readonly which: IrVar;
  readonly out: IrVar;
  readonly waiting: IrVar;
  /** Runs the body of a branch where it wins; null if it runs after the loop. */
  readonly win: ((arm: Arm, held: IrVar) => void) | null;
}

export function lowerSelect(fx: Fx, e: Thir & { readonly kind: "select" }, dest: Dest): void {
  const off = new BranchBits(fx, "off", e.arms.length);
  for (const stmt of off.declare(0)) fx.emit(stmt);
  for (const [i, { cond }] of e.arms.entries()) {
    if (cond === null) continue;
    const enabled = fx.scopedValue(() => lowerExpr(fx, cond));
    fx.emit(when(not(enabled), [off.set(i)]));
  }
  const which = fx.newVar("which");
  const out = fx.newVar("out");
  const shared = { off, which, out, waiting: fx.newVar("waiting"), win: null };
  let inPlace = false;
  fx.scoped(true, () => {
    // The macro binds the futures with a `let`, so their temporaries go before anything is polled.
    const scope = fx.scope(true);
    const arms = fx.scoped(true, () => holdFutures(fx, e, scope));
    if (fx.dead) return;
    inPlace = arms.every((arm) => arm.future === null && !awaits(arm.arm.body)) && !leavesCleanup(fx) && !fx.mayDefer;
    if (inPlace) {
      runInPlace(fx, e, arms, shared, dest);
      return;
    }
    fx.emit(declare(which, num(-1)));
    fx.emit(declare(out, null));
    pollArms(fx, e, arms, shared);
  });
  if (inPlace) return;
  awaitCleanup(fx, e.span);
  if (!fx.dead) runWinner(fx, e, shared, dest);
}

/** The loop with the bodies in it; who wins leaves the block around it, behind the loop stands what is done if nobody does. */
function runInPlace(fx: Fx, e: Thir & { readonly kind: "select" }, arms: readonly Arm[], shared: Shared, dest: Dest): void {
  const won = fx.newLabel("won");
  const ends: Branch[] = [];
  const win = (arm: Arm, held: IrVar): void => {
    const end = fx.branch(() => runBody(fx, arm.arm, held, dest));
    for (const stmt of end.body) fx.emit(stmt);
    if (!end.dead) fx.emit(leave(won));
    ends.push(end);
  };
  const block = fx.branch(() => {
    pollArms(fx, e, arms, { ...shared, win });
    const none = fx.branch(() => runElse(fx, e, dest));
    for (const stmt of none.body) fx.emit(stmt);
    ends.push(none);
  });
  fx.emit({ k: "block", label: won, body: block.body });
  fx.join(ends);
}

/** `held` is what the branch's future gave. */
function runBody(fx: Fx, arm: TSelectArm, held: IrVar, dest: Dest): void {
  fx.scoped(true, () => {
    const ty = fx.ty(arm.output);
    const value = fx.needsDrop(ty) ? fx.droppableTemp("out", ty, ref(held), fx.scope(false)) : held;
    bindIrrefutable(fx, arm.pat, { k: "var", var: value, ty }, { param: false });
    lowerInto(fx, arm.body, dest);
  });
}

function runElse(fx: Fx, e: Thir & { readonly kind: "select" }, dest: Dest): void {
  const otherwise = e.else;
  if (otherwise !== null) fx.scoped(true, () => lowerInto(fx, otherwise, dest));
  else fx.end(allDisabled(fx, e));
}

/** The futures in variables that are dropped in order of declaration: the last is declared first. */
function holdFutures(fx: Fx, e: Thir & { readonly kind: "select" }, scope: Scope): readonly Arm[] {
  const made = lowerArms(fx, e.arms.map((a) => a.future));
  const arms: Arm[] = [];
  for (let i = e.arms.length - 1; i >= 0; i--) {
    const arm = e.arms[i];
    const value = made[i];
    if (arm === undefined || value === undefined) continue;
    if (value.start?.again === true) {
      arms.unshift({ arm, future: null, start: value.start, output: fx.ty(arm.output) });
      continue;
    }
    const ty = fx.tyOf(arm.future);
    const future = heldFuture(fx, value.value ?? UNDEFINED, ty, scope);
    if (value.start !== null && future.k === "var") fx.maybeGone.add(future.var.id);
    arms.unshift({ arm, future, start: value.start, output: fx.ty(arm.output) });
  }
  return arms;
}

function pollArms(fx: Fx, e: Thir & { readonly kind: "select" }, arms: readonly Arm[], shared: Shared): void {
  const { which, out, waiting } = shared;
  const label = fx.newLabel("select");
  const body = fx.branch(() => {
    // Set anew each time: so none of them has to be kept while it waits.
    fx.emit(declare(waiting, FALSE));
    if (shared.win === null) {
      fx.emit(assign(ref(which), num(-1)));
      fx.emit(assign(ref(out), UNDEFINED));
    }
    const polls = arms.map((arm, i) => fx.branch(() => pollArm(fx, arm, i, shared, label)).body);
    if (e.biased || arms.length === 1) for (const stmt of polls.flat()) fx.emit(stmt);
    else for (const stmt of inRandomOrder(fx, polls)) fx.emit(stmt);
    fx.emit(when(not(ref(waiting)), [leave(label)]));
  });
  fx.emit({ k: "poll", label, body: body.body, span: e.span, what: "select!" });
}

function pollArm(fx: Fx, a: Arm, index: number, shared: Shared, label: IrLabel): void {
  const { which, out, waiting, win } = shared;
  const poll = fx.branch(() => {
    const v = pollFuture(fx, a);
    const ready = fx.branch(() => {
      const held = fx.bind("o", fromReady(fx, ref(v), a.output));
      const won = win === null ? [assign(ref(out), ref(held)), assign(ref(which), num(index)), leave(label)] : fx.branch(() => win(a, held)).body;
      const test = testPattern(fx, a.arm.pat, { k: "var", var: held, ty: a.output });
      if (test === null) for (const stmt of won) fx.emit(stmt);
      else {
        fx.emit(when(test, won));
        fx.emit(shared.off.set(index));
        for (const stmt of fx.low.glue.dropStmts(ref(held), a.output)) fx.emit(stmt);
      }
    });
    fx.emit(when(binary("===", ref(v), rt("PENDING")), [assign(ref(waiting), TRUE)], ready.body));
  });
  fx.emit(when(shared.off.lacks(index), poll.body));
}

function pollFuture(fx: Fx, { arm, future, start }: Arm): IrVar {
  const { span } = arm.future;
  if (future === null) return callAgain(fx, start ?? bug("a branch without a future"), span);
  return start === null ? fx.bind("v", pollPlace(fx, future, span)) : pollOrStart(fx, readPlace(future), start, span);
}

function inRandomOrder(fx: Fx, polls: readonly (readonly IrStmt[])[]): readonly IrStmt[] {
  const n = num(polls.length);
  const first = fx.newVar("first");
  const k = fx.newVar("k");
  const sum = binary("+", ref(first), ref(k));
  // Both are small and not negative.
  const isPower = (polls.length & (polls.length - 1)) === 0;
  const on = isPower ? binary("&", sum, num(polls.length - 1)) : binary("%", sum, n);
  const cases = polls.map((body, i) => ({ tests: [i], body }));
  return [
    declare(first, rtCall("selectStart", [n])),
    declare(k, num(0)),
    {
      k: "loop", label: fx.newLabel("each"), test: binary("<", ref(k), n),
      update: { k: "assignExpr", target: ref(k), value: binary("+", ref(k), num(1)) }, body: [{ k: "switch", on, cases, default: null }],
    },
  ];
}

function runWinner(fx: Fx, e: Thir & { readonly kind: "select" }, { which, out }: Shared, dest: Dest): void {
  const branches: Branch[] = [];
  const cases = e.arms.map((arm, i) => {
    const b = fx.branch(() => runBody(fx, arm, out, dest));
    branches.push(b);
    return { tests: [i], body: b.body };
  });
  const none = fx.branch(() => runElse(fx, e, dest));
  branches.push(none);
  const [only] = cases;
  if (cases.length === 1 && only !== undefined) fx.emit(when(binary("===", ref(which), num(0)), only.body, none.body));
  else fx.emit({ k: "switch", on: ref(which), cases, default: none.body });
  fx.join(branches);
}

function allDisabled(fx: Fx, e: Thir): IrStmt {
  const message: IrExpr = lit("all branches are disabled and there is no else branch");
  return run(rtCall("panic", [message, fx.panicLoc(e.span)]), e.span);
}

