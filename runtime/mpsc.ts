/**
 * Channels with many senders and one receiver, bounded and unbounded.
 *
 * As in tokio a bounded channel is a queue plus a semaphore: a sender takes a permit and then pushes, receiving gives the permit back, to the
 * sender that has waited longest. So what is sent stays with the sender (who may be cancelled) until there is room for it, and a permit that
 * was granted cannot be snatched by somebody who comes later.
 *
 * There is one receiver as a rule, so the channel itself is the node of a pending receive: receiving allocates nothing.
 * Values are Option-encoded: `undefined` is never a value.
 */
import type { Frame } from "./frames.js";
import { giveUpWaker, keepWaker, NOBODY, PENDING, R, wake, wakeByRef, type Pending, type Task } from "./registers.js";
import { acquire, closeSemaphore, release, Semaphore, newWaiter, tryAcquire, waiter$r, type Made, type Waiter } from "./semaphore.js";

const RING_LEN_MIN = 4;

export class Chan implements Frame {
  fn = recv$r;
  s = 0;
  c: Frame | null = null;
  /** A power-of-two ring that grows as needed: capacity may be huge and rarely used. */
  ring: unknown[] = new Array<unknown>(RING_LEN_MIN).fill(undefined);
  mask = RING_LEN_MIN - 1;
  head = 0;
  len = 0;
  senders = 1;
  /** Of a channel whose receivers can be cloned. */
  receivers = 1;
  /** Handles that do not keep it open. */
  weak = 0;
  /** The receiver does not want more. */
  closed = false;
  receiver: Task = NOBODY;
  /** More of them, if several tasks receive. */
  others: Task[] | null = null;
  readonly cap: number;
  /** null if unbounded. */
  readonly sem: Room | null;
  /** Tasks in `Sender::closed()`. */
  closeWaiters: ClosedNode[] = [];

  constructor(cap: number) {
    this.cap = cap;
    this.sem = cap < 0 ? null : new Room(cap, this);
  }
}

function growRing(ch: Chan): void {
  const len = ch.ring.length;
  const bigger = new Array<unknown>(len * 2).fill(undefined);
  for (let i = 0; i < ch.len; i++) bigger[i] = ch.ring[(ch.head + i) & ch.mask];
  ch.ring = bigger;
  ch.mask = len * 2 - 1;
  ch.head = 0;
}

/** Whoever of several comes first gets what is there, the rest wait again: so a task that no longer receives keeps nothing from the others. */
function wakeOthers(ch: Chan, others: readonly Task[]): void {
  ch.others = null;
  for (const w of others) wake(w);
}

function wakeReceiver(ch: Chan): void {
  const w = ch.receiver;
  if (w !== NOBODY) {
    ch.receiver = NOBODY;
    wake(w);
    if (ch.others !== null) wakeOthers(ch, ch.others);
  }
}

/** Needs a permit of a bounded channel. */
export function chanPush(ch: Chan, v: unknown): void {
  if (ch.len > ch.mask) growRing(ch);
  ch.ring[(ch.head + ch.len) & ch.mask] = v;
  ch.len++;
  wakeReceiver(ch);
}

/** Leaf: room for one `chanPush`; false if the receiver is gone. */
export function chanReserve(ch: Chan): boolean | Pending {
  const { sem } = ch;
  if (sem === null) return !ch.closed;
  if (R.bud > 0 && sem.permits > 0 && !sem.closed) {
    R.bud--;
    sem.permits--;
    return true;
  }
  return acquire(sem, 1);
}

/** 0 got room for one `chanPush`, 1 full, 2 the receiver is gone. */
export function chanTryReserve(ch: Chan): 0 | 1 | 2 {
  if (ch.sem === null) return ch.closed ? 2 : 0;
  return tryAcquire(ch.sem, 1);
}

/** Leaf: the same for `n` messages. */
export function chanReserveMany(ch: Chan, n: number): boolean | Pending {
  return ch.sem === null ? !ch.closed : acquire(ch.sem, n);
}

/** The same for `n` messages. */
export function chanTryReserveMany(ch: Chan, n: number): 0 | 1 | 2 {
  if (ch.sem === null) return ch.closed ? 2 : 0;
  return tryAcquire(ch.sem, n);
}

/** A permit that is not used. */
export function chanReturnPermit(ch: Chan): void {
  chanReturnPermits(ch, 1);
}

/** `n` permits that are not used. */
export function chanReturnPermits(ch: Chan, n: number): void {
  if (ch.sem === null) return;
  release(ch.sem, n);
  if (isDrained(ch)) wakeReceiver(ch);
}

/** The semaphore of a bounded channel, which knows its channel: a waiter then needs nothing else to go on sending. */
class Room extends Semaphore {
  readonly ch: Chan;
  constructor(cap: number, ch: Chan) {
    super(cap);
    this.ch = ch;
  }

  override describe(): string {
    return `room in a channel of ${this.ch.cap}`;
  }
}

/** What the sender gets of a message that it keeps, as the receiver is gone. One that was sent is `undefined` for everybody, and nobody need be called for it. */
function refuse(refused: Made | null, v: unknown): unknown {
  return refused === null ? v : refused(v);
}

function send$r(w: Waiter): unknown {
  const ok = waiter$r(w);
  if (ok === PENDING) return PENDING;
  const { v, made } = w;
  w.v = undefined;
  if (ok === false) return refuse(made, v);
  chanPush((w.sem as Room).ch, v);
  return undefined;
}
send$r.d = (w: Waiter): void => {
  const { v } = w;
  waiter$r.d(w);
  const discard = w.made?.discard;
  if (v === undefined || discard === undefined) return;
  w.v = undefined;
  discard(v);
};
send$r.w = (w: Waiter): string => `room in a channel of ${(w.sem as Room).ch.cap}`;

/**
 * Leaf: sends when there is room, and gives `undefined`; if the receiver is gone, what `refused` makes of the value, without that the value itself. Dropped while it
 * waits, the value is dropped by `drop`.
 */
export function chanSend(ch: Chan, v: unknown, refused: Made | null = null, drop: ((value: unknown) => void) | null = null): unknown {
  const { sem } = ch;
  if (sem === null) {
    if (ch.closed) return refuse(refused, v);
    chanPush(ch, v);
    return undefined;
  }
  if (R.bud > 0 && sem.permits > 0 && !sem.closed) {
    R.bud--;
    sem.permits--;
    chanPush(ch, v);
    return undefined;
  }
  if (refused !== null && drop !== null) refused.discard = drop;
  const w = newWaiter(send$r, sem, 1, v, refused);
  const outcome = send$r(w);
  if (outcome === PENDING) R.top = w;
  return outcome;
}

function shift(ch: Chan): unknown {
  const v = ch.ring[ch.head];
  ch.ring[ch.head] = undefined;
  ch.head = (ch.head + 1) & ch.mask;
  ch.len--;
  const { sem } = ch;
  if (sem !== null) {
    if (sem.first === null) sem.permits++;
    else release(sem, 1);
  }
  return v;
}

/** Empty, and nothing can come: no sender is left, or it was closed and no permit is out. */
function isDrained(ch: Chan): boolean {
  if (ch.len !== 0) return false;
  if (ch.senders === 0) return true;
  return ch.closed && (ch.sem === null || ch.sem.permits === ch.cap);
}

/** Leaf: the next value; `undefined` when there will be none. Cancel safe. */
export function chanRecv(ch: Chan): unknown {
  const v = recv$r(ch);
  if (v === PENDING) R.top = ch;
  return v;
}

function recv$r(ch: Chan): unknown {
  if (R.bud <= 0) {
    wakeByRef(R.cur);
    return PENDING;
  }
  if (ch.len !== 0) {
    R.bud--;
    return shift(ch);
  }
  if (isDrained(ch)) {
    R.bud--;
    // Whoever looks is who is known to look, also where nothing will ever come.
    if (ch.receivers === 1) ch.receiver = keepWaker(ch.receiver);
    return undefined;
  }
  if (ch.receivers > 1 && ch.receiver !== NOBODY && ch.receiver !== R.cur) (ch.others ??= []).push(keepWaker(NOBODY));
  else ch.receiver = keepWaker(ch.receiver);
  return PENDING;
}

recv$r.w = (ch: Chan): string => `a message (${ch.senders} ${ch.senders === 1 ? "sender" : "senders"} left)`;

/** A value if one is there. `undefined`: ask `chanDrained` whether one may still come. */
export function chanTryRecv(ch: Chan): unknown {
  return ch.len === 0 ? undefined : shift(ch);
}

export function chanDrained(ch: Chan): boolean {
  return isDrained(ch);
}

export function chanAddSender(ch: Chan): void {
  ch.senders++;
}

export function chanDropSender(ch: Chan): void {
  if (--ch.senders === 0) wakeReceiver(ch);
}

/** The receiver wants no more: senders fail from now on. What is in the channel, and what permits that are out will bring, can still be received. */
export function chanClose(ch: Chan): void {
  if (ch.closed) return;
  ch.closed = true;
  if (ch.sem !== null) closeSemaphore(ch.sem);
  const waiters = ch.closeWaiters;
  ch.closeWaiters = [];
  for (const w of waiters) {
    const { task } = w;
    w.task = NOBODY;
    wake(task);
  }
}

/** The same, on behalf of several receivers or by a sender: who waits to receive hears of it. */
export function chanCloseForAll(ch: Chan): void {
  chanClose(ch);
  if (isDrained(ch)) wakeReceiver(ch);
}

export function chanIsClosed(ch: Chan): boolean {
  return ch.closed;
}

export function chanLen(ch: Chan): number {
  return ch.len;
}

/** Free permits: what `Sender::capacity` tells. */
export function chanFree(ch: Chan): number {
  return ch.sem === null ? 0 : ch.sem.permits;
}

export function chanMax(ch: Chan): number {
  return ch.cap;
}

export function chanSenders(ch: Chan): number {
  return ch.senders;
}

class ClosedNode implements Frame {
  fn = closed$r;
  s = 0;
  c: Frame | null = null;
  readonly ch: Chan;
  task: Task = NOBODY;
  constructor(ch: Chan) {
    this.ch = ch;
  }
}

function closed$r(n: ClosedNode): undefined | Pending {
  if (n.ch.closed) return undefined;
  n.task = keepWaker(n.task);
  return PENDING;
}

closed$r.d = (n: ClosedNode): void => {
  giveUpWaker(n.task);
  const { closeWaiters } = n.ch;
  const i = closeWaiters.indexOf(n);
  if (i >= 0) closeWaiters.splice(i, 1);
};

/** Leaf: `Sender::closed()`. Cancel safe. */
export function chanClosed(ch: Chan): undefined | Pending {
  if (ch.closed) return undefined;
  const n = new ClosedNode(ch);
  n.task = keepWaker(NOBODY);
  ch.closeWaiters.push(n);
  R.top = n;
  return PENDING;
}
