/**
 * Counting semaphore, strictly first come first served; the base of mutexes, read-write locks, bounded channels.
 *
 * Released permits go to the oldest waiter first and are reserved for it: nobody who comes later can take them, not even the releaser.
 * A waiter for many collects permits as they come and blocks the smaller ones behind it. A waiter that is dropped gives back what it had collected,
 * to the next in line.
 */
import type { Frame, Resume } from "./frames.js";
import { BATCH, giveUpWaker, keepWaker, NOBODY, PENDING, R, taskLabel, wake, wakeBatch, wakeByRef, type Pending, type Task } from "./registers.js";

/** What is made of what a waiter keeps, when it has its permits; and how to drop that, where it is given up and this needs anything. One for each type. */
export interface Made {
  (kept: unknown): unknown;
  discard?: (kept: unknown) => void;
}

/**
 * One waiting acquire. Cancel safe: dropping it leaves the queue and passes on what it holds.
 *
 * One that got its permits belongs to nobody (who awaits it never looks at it again, neither to poll nor to drop it), so the semaphore keeps it for who waits
 * next: where two tasks take turns nothing is made.
 */
export class Waiter implements Frame {
  fn: Resume;
  s = 0;
  /** On the prototype. */
  declare c: Frame | null;
  readonly sem: Semaphore;
  task: Task = NOBODY;
  /** Permits asked for, and of these still missing. */
  want: number;
  missing: number;
  queued = false;
  prev: Waiter | null = null;
  next: Waiter | null = null;

  /** What is to be sent, where a channel waits for room; the lock, where a guard is made of that. */
  v: unknown;
  made: Made | null;

  constructor(fn: Resume, sem: Semaphore, want: number, v: unknown, made: Made | null) {
    this.fn = fn;
    this.sem = sem;
    this.want = want;
    this.missing = want;
    this.v = v;
    this.made = made;
  }
}
Object.assign(Waiter.prototype, { c: null });

export class Semaphore {
  /** Free ones; what is reserved for waiters is not counted. */
  permits: number;
  closed = false;
  first: Waiter | null = null;
  last: Waiter | null = null;
  /** One that is no longer used. */
  spare: Waiter | null = null;
  /** Who got permits last: of a mutex, its holder. For the task dump. */
  holder: Task = NOBODY;
  constructor(permits: number) {
    this.permits = permits;
  }

  /** What somebody waits for who waits here. */
  describe(): string {
    return `a permit or lock${this.holder === NOBODY ? "" : `, held by ${taskLabel(this.holder)}`}`;
  }
}

/** A waiter that has not been polled. */
export function newWaiter(fn: Resume, sem: Semaphore, want: number, v: unknown, made: Made | null): Waiter {
  const w = sem.spare;
  if (w === null) return new Waiter(fn, sem, want, v, made);
  sem.spare = null;
  w.fn = fn;
  w.s = 0;
  w.want = w.missing = want;
  w.v = v;
  w.made = made;
  return w;
}

function unlink(w: Waiter): void {
  const { sem, prev, next } = w;
  if (prev === null) sem.first = next;
  else prev.next = next;
  if (next === null) sem.last = prev;
  else next.prev = prev;
  w.prev = w.next = null;
  w.queued = false;
}

function link(w: Waiter): void {
  const { sem } = w;
  w.prev = sem.last;
  if (sem.last === null) sem.first = w;
  else sem.last.next = w;
  sem.last = w;
  w.queued = true;
}

/** Its waker, for who uses that up. */
function takeTask(w: Waiter): Task {
  const { task } = w;
  w.task = NOBODY;
  return task;
}

/** Leaf: true with n permits, false if the semaphore is closed. */
export function acquire(sem: Semaphore, n: number): boolean | Pending {
  if (R.bud > 0) {
    if (sem.closed) {
      R.bud--;
      return false;
    }
    if (sem.permits >= n) {
      R.bud--;
      sem.permits -= n;
      sem.holder = R.cur;
      return true;
    }
  }
  const w = newWaiter(waiter$r, sem, n, undefined, null);
  const v = waiter$r(w);
  if (v === PENDING) R.top = w;
  return v;
}

/** Leaf: the same with a semaphore that nobody closes; gives what `made` makes of `kept`. */
export function acquireFor(sem: Semaphore, n: number, kept: unknown, made: Made): unknown {
  if (R.bud > 0 && sem.permits >= n) {
    R.bud--;
    sem.permits -= n;
    sem.holder = R.cur;
    return made(kept);
  }
  const w = newWaiter(waiterFor$r, sem, n, kept, made);
  const v = waiterFor$r(w);
  if (v === PENDING) R.top = w;
  return v;
}

function waiterFor$r(w: Waiter): unknown {
  if (waiter$r(w) === PENDING) return PENDING;
  const { v, made } = w;
  w.v = undefined;
  return made?.(v);
}

/** One poll of a waiting acquire. What is in it may be read after it has succeeded, until anything else is called. */
export function waiter$r(w: Waiter): boolean | Pending {
  if (R.bud <= 0) {
    wakeByRef(R.cur);
    return PENDING;
  }
  const { sem } = w;
  if (sem.closed) {
    // Even if the permits had been reserved for it: they go back.
    R.bud--;
    waiter$r.d(w);
    return false;
  }
  if (w.missing !== 0) {
    const taken = Math.min(sem.permits, w.missing);
    sem.permits -= taken;
    w.missing -= taken;
    if (w.missing !== 0) {
      w.task = keepWaker(w.task);
      if (!w.queued) link(w);
      return PENDING;
    }
    if (w.queued) unlink(w);
  }
  giveUpWaker(takeTask(w));
  R.bud--;
  // The permits are the caller's now: dropping the node later must not give them back.
  w.s = 1;
  sem.spare = w;
  sem.holder = R.cur;
  return true;
}

waiter$r.w = ({ sem }: Waiter): string => sem.describe();

waiter$r.d = (w: Waiter): void => {
  if (w.s !== 0) return;
  giveUpWaker(takeTask(w));
  if (w.queued) unlink(w);
  const held = w.want - w.missing;
  w.s = 1;
  if (held > 0) release(w.sem, held);
};

waiterFor$r.w = waiter$r.w;
waiterFor$r.d = waiter$r.d;

/** 0 got them, 1 not enough free, 2 closed. */
export function tryAcquire(sem: Semaphore, n: number): 0 | 1 | 2 {
  if (sem.closed) return 2;
  if (sem.permits < n) return 1;
  sem.permits -= n;
  sem.holder = R.cur;
  return 0;
}

export function release(sem: Semaphore, n: number): void {
  const { first } = sem;
  if (first === null) {
    sem.permits += n;
  } else if (n === 1 && first.missing === 1) {
    first.missing = 0;
    unlink(first);
    wake(takeTask(first));
  } else {
    releaseToMany(sem, n);
  }
}

function releaseToMany(sem: Semaphore, n: number): void {
  let left = n;
  let only: Task | null = null;
  let batch: Task[] | null = null;
  for (let w = sem.first; w !== null && left > 0; w = sem.first) {
    const given = Math.min(left, w.missing);
    left -= given;
    w.missing -= given;
    if (w.missing !== 0) break;
    unlink(w);
    const task = takeTask(w);
    if (only === null) only = task;
    else if (batch === null) batch = [only, task];
    else batch.push(task);
    if (batch?.length !== BATCH) continue;
    wakeBatch(batch);
    only = null;
    batch = null;
  }
  sem.permits += left;
  if (batch !== null) wakeBatch(batch);
  else if (only !== null) wake(only);
}

/** Every waiter, present and future, hears that it is closed. */
export function closeSemaphore(sem: Semaphore): void {
  sem.closed = true;
  for (let w = sem.first; w !== null; w = sem.first) {
    unlink(w);
    wake(takeTask(w));
  }
}

/** Takes up to n free permits out of circulation; gives how many. */
export function forgetPermits(sem: Semaphore, n: number): number {
  const taken = Math.min(sem.permits, n);
  sem.permits -= taken;
  return taken;
}
