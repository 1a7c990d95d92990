/**
 * Notify: a bell with a memory for one ring.
 *
 * `notifyOne` wakes the oldest waiter; without one it is remembered, once. `notifyWaiters` wakes all that exist at that moment, those included that
 * were made but never polled (they compare a count). A waiter that is dropped after `notifyOne` chose it and before it noticed passes the notification on.
 */
import type { Frame } from "./frames.js";
import { BATCH, NOBODY, PENDING, R, wake, wakeBatch, giveUpWaker, keepWaker, type Pending, type Task } from "./registers.js";

export class Notify {
  /** A `notifyOne` that met nobody. */
  stored = false;
  /** How often `notifyWaiters` was called. */
  calls = 0;
  first: Notified | null = null;
  last: Notified | null = null;
}

const FRESH = 0;
const WAITING = 1;
const DONE = 2;

const NOT_YET = 0;
const BY_ONE = 1;
const BY_ALL = 2;
const BY_LAST = 3;

export class Notified implements Frame {
  fn = notified$r;
  s = FRESH;
  c: Frame | null = null;
  readonly notify: Notify;
  readonly calls: number;
  task: Task = NOBODY;
  chosen = NOT_YET;
  prev: Notified | null = null;
  next: Notified | null = null;
  constructor(notify: Notify) {
    this.notify = notify;
    this.calls = notify.calls;
  }
}

function unlink(w: Notified): void {
  const { notify, prev, next } = w;
  if (prev === null) notify.first = next;
  else prev.next = next;
  if (next === null) notify.last = prev;
  else next.prev = prev;
  w.prev = w.next = null;
}

function link(w: Notified): void {
  const { notify } = w;
  w.prev = notify.last;
  if (notify.last === null) notify.first = w;
  else notify.last.next = w;
  notify.last = w;
}

/** Registers it if need be; true when it is over. */
function advance(w: Notified): boolean {
  const { notify } = w;
  if (w.s === FRESH) {
    if (notify.stored) {
      notify.stored = false;
      w.s = DONE;
    } else if (notify.calls !== w.calls) {
      w.s = DONE;
    } else {
      w.s = WAITING;
      link(w);
    }
  } else if (w.s === WAITING && w.chosen !== NOT_YET) {
    w.s = DONE;
  }
  return w.s === DONE;
}

function notified$r(w: Notified): undefined | Pending {
  if (advance(w)) return undefined;
  w.task = keepWaker(w.task);
  return PENDING;
}

notified$r.d = (w: Notified): void => {
  if (w.s !== WAITING) return;
  w.s = DONE;
  giveUpWaker(w.task);
  if (w.chosen === NOT_YET) unlink(w);
  else if (w.chosen === BY_ONE) notifyOne(w.notify);
  else if (w.chosen === BY_LAST) notifyLast(w.notify);
};

notified$r.w = (): string => "a notification";

/** Leaf. Cancel safe. */
export function notified(notify: Notify): undefined | Pending {
  const w = new Notified(notify);
  const v = notified$r(w);
  if (v === PENDING) R.top = w;
  return v;
}

/** From now on it waits in line; true if it is over already. */
export function enableNotified(w: Notified): boolean {
  return advance(w);
}

/** Takes it out of the line; gives who is to be woken. */
function choose(w: Notified, how: number): Task {
  unlink(w);
  w.chosen = how;
  const { task } = w;
  w.task = NOBODY;
  return task;
}

export function notifyOne(notify: Notify): void {
  if (notify.first === null) notify.stored = true;
  else wake(choose(notify.first, BY_ONE));
}

/** As `notifyOne`, but the newest waiter. */
export function notifyLast(notify: Notify): void {
  if (notify.last === null) notify.stored = true;
  else wake(choose(notify.last, BY_LAST));
}

/** All that wait now, in tokio's order: see `wakeBatch`. */
export function notifyWaiters(notify: Notify): void {
  notify.calls++;
  // Only those here now: a waker that runs code may add others behind them.
  const last = notify.last;
  for (let more = notify.first !== null; more; ) {
    const batch: Task[] = [];
    for (let w = notify.first; w !== null && batch.length < BATCH; w = notify.first) {
      batch.push(choose(w, BY_ALL));
      if (w === last) {
        more = false;
        break;
      }
    }
    if (notify.first === null) more = false;
    wakeBatch(batch);
  }
}

/** The same, the oldest first. */
export function notifyInOrder(notify: Notify): void {
  notify.calls++;
  const last = notify.last;
  for (let w = notify.first; w !== null; w = notify.first) {
    wake(choose(w, BY_ALL));
    if (w === last) return;
  }
}
