/**
 * Giving way: `yield_now`, waiting for ever, and the cooperative budget.
 *
 * Every leaf that can be ready without waiting (receiving, locking, joining, sleeping) costs its task one of 128 units per turn. When they
 * are used up the leaf pretends to be pending and wakes its task, so that a loop over an always-full channel lets others run.
 */
import type { Frame } from "./frames.js";
import { defer, NO_BUDGET, PENDING, R, retainWaker, RUNNING, RUNNING_YIELDED, wakeByRef, type Pending } from "./registers.js";
import { S } from "./state.js";

/** The node of a `yield_now`: it is over at the next poll, whatever causes that. Shared, for it knows nothing. */
const YIELDED: Frame = { fn: yielded$r, s: 0, c: null };

function yielded$r(): undefined {
  return undefined;
}

/** Leaf: lets everybody else run first who is ready or becomes ready through them. */
export function yieldNow(): Pending {
  const t = R.cur;
  if (t.st === RUNNING) t.st = RUNNING_YIELDED;
  else if (S.depth === 0) wakeByRef(t);
  else defer(retainWaker(t));
  // Not stored again and again.
  if (R.top !== YIELDED) R.top = YIELDED;
  return PENDING;
}

const FOREVER: Frame = { fn: forever$r, s: 0, c: null };

function forever$r(): Pending {
  return PENDING;
}

/** The future that is never ready; there is one. */
export function foreverFrame(): Frame {
  return FOREVER;
}

/** Leaf: never ready. */
export function pending(): Pending {
  R.top = FOREVER;
  return PENDING;
}

const BUDGET_NODE: Frame = { fn: consumeBudget$r, s: 0, c: null };

function consumeBudget$r(): undefined | Pending {
  if (R.bud <= 0) {
    wakeByRef(R.cur);
    return PENDING;
  }
  R.bud--;
  return undefined;
}

/** Leaf: takes one unit of the budget. */
export function consumeBudget(): undefined | Pending {
  const v = consumeBudget$r();
  if (v === PENDING) R.top = BUDGET_NODE;
  return v;
}

/** One unit of it for something that is ready; false if there is none. */
export function spendBudget(): boolean {
  if (R.bud <= 0) return false;
  R.bud--;
  return true;
}

export function hasBudget(): boolean {
  return R.bud > 0;
}

/** Lifts the budget for what follows; gives what `restoreBudget` takes. */
export function unconstrained(): number {
  const saved = R.bud;
  R.bud = NO_BUDGET;
  return saved;
}

export function restoreBudget(saved: number): void {
  R.bud = saved;
}
