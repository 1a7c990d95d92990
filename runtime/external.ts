/**
 * Operations of the host: promises, and callbacks of sockets, files, processes.
 *
 * Nothing of the program runs inside a host callback. It notes what happened and wakes tasks, which asks for a turn of the scheduler.
 * While such an operation is under way the program is not deadlocked.
 */
import type { Frame } from "./frames.js";
import { panicFmt, toPanic } from "./panic.js";
import { NOBODY, PENDING, R, wake, giveUpWaker, keepWaker, type Pending, type Task } from "./registers.js";
import { S } from "./state.js";
import { Err } from "./values.js";

const UNDER_WAY = 0;
const COMPLETED = 1;
const FAILED = 2;
const ABANDONED = 3;

export class External implements Frame {
  fn = external$r;
  s = UNDER_WAY;
  c: Frame | null = null;
  value: unknown = undefined;
  task: Task = NOBODY;
  /** Called when nobody waits for it any more: to cancel it at the host. */
  onDrop: (() => void) | null = null;
  constructor() {
    holdAlive();
  }
}

/** Something outside can still wake a task: waiting for it is no deadlock. */
export function holdAlive(): void {
  S.alive++;
}

export function releaseAlive(): void {
  S.alive--;
}

function settle(x: External, state: number, value: unknown): void {
  if (x.s !== UNDER_WAY) return;
  releaseAlive();
  x.s = state;
  x.value = value;
  const { task } = x;
  x.task = NOBODY;
  wake(task);
}

export function completeExternal(x: External, value: unknown): void {
  settle(x, COMPLETED, value);
}

export function failExternal(x: External, error: unknown): void {
  settle(x, FAILED, error);
}

function external$r(x: External): unknown {
  switch (x.s) {
    case COMPLETED:
      return x.value;
    case FAILED:
      throw toPanic(x.value);
    case ABANDONED:
      return panicFmt("external operation polled after it was dropped", -1);
    default:
      x.task = keepWaker(x.task);
      return PENDING;
  }
}

external$r.d = (x: External): void => {
  if (x.s !== UNDER_WAY) return;
  x.s = ABANDONED;
  giveUpWaker(x.task);
  releaseAlive();
  if (x.onDrop !== null) x.onDrop();
};

/** Leaf: what the operation gave. */
export function externalWait(x: External): unknown {
  const v = external$r(x);
  if (v === PENDING) R.top = x;
  return v;
}

/** Leaf: the value of a promise; a rejection panics. */
export function awaitPromise(p: PromiseLike<unknown>): Pending {
  const x = new External();
  p.then((v) => completeExternal(x, v), (e: unknown) => failExternal(x, e));
  x.task = keepWaker(NOBODY);
  R.top = x;
  return PENDING;
}

/** Leaf: the value of a promise, or an Err with the reason of its rejection. */
export function promiseResult(p: PromiseLike<unknown>): Pending {
  const x = new External();
  p.then((v) => completeExternal(x, v), (e: unknown) => completeExternal(x, new Err(e)));
  x.task = keepWaker(NOBODY);
  R.top = x;
  return PENDING;
}
