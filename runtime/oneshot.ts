/**
 * A channel for one value. Each side can be gone before the other; a value that was sent before the receiver closed is still received.
 * Values are Option-encoded. It is itself the frame of the receiver.
 */
import type { Frame, Resume } from "./frames.js";
import { panic } from "./panic.js";
import { giveUpWaker, keepWaker, NOBODY, PENDING, R, wakeByRef, type Pending, type Task } from "./registers.js";

/** The sender has sent or is gone. */
const COMPLETE = 1;
/** The receiver does not want it any more. */
const CLOSED = 2;
/** The receiver has been told the outcome, or is gone. */
const RECEIVED = 4;
/** The sender has not sent, and is gone since it saw that the receiver is. */
const GAVE_UP = 8;

/** What the receiver makes of the value; and how to drop a value that it does not take, where that needs anything. One for each type. */
export interface Received {
  (value: unknown): unknown;
  discard?: (value: unknown) => void;
}

export class Oneshot implements Frame {
  /** On the prototype. */
  declare fn: Resume;
  declare s: number;
  declare c: Frame | null;
  value: unknown = undefined;
  flags = 0;
  receiver: Task = NOBODY;
  sender: Task = NOBODY;
  readonly received: Received | null;

  constructor(received: Received | null = null, drop: ((value: unknown) => void) | null = null) {
    if (received !== null && drop !== null) received.discard = drop;
    this.received = received;
  }
}

function completeOneshot(o: Oneshot): void {
  o.flags |= COMPLETE;
  const w = o.receiver;
  if (w !== NOBODY) wakeByRef(w);
  if ((o.flags & RECEIVED) !== 0) release(o);
}

/** Both sides are gone: until then each goes on holding its waker, also when it has woken it. */
function release(o: Oneshot): void {
  const { receiver, sender } = o;
  o.receiver = o.sender = NOBODY;
  giveUpWaker(receiver);
  giveUpWaker(sender);
}

/** The receiver has got what there is to get, or is gone. */
function receiverDone(o: Oneshot): void {
  o.flags |= RECEIVED;
  if ((o.flags & (COMPLETE | GAVE_UP)) !== 0) release(o);
}

/** False, and the value is not taken, if the receiver is gone. */
export function oneshotSend(o: Oneshot, v: unknown): boolean {
  if ((o.flags & CLOSED) !== 0) return false;
  o.value = v;
  completeOneshot(o);
  return true;
}

export function oneshotDropSender(o: Oneshot): void {
  if ((o.flags & (COMPLETE | CLOSED)) === 0) completeOneshot(o);
  else if ((o.flags & COMPLETE) === 0) {
    o.flags |= GAVE_UP;
    if ((o.flags & RECEIVED) !== 0) release(o);
  }
}

/** Leaf: what `received` makes of the value, or of `undefined` if the sender is gone without. Dropping it closes the channel. */
export function oneshotRecv(o: Oneshot): unknown {
  const v = recv$r(o);
  if (v === PENDING) R.top = o;
  return v;
}

function recv$r(o: Oneshot): unknown {
  const { flags } = o;
  if ((flags & RECEIVED) !== 0) panic("called after complete", -1);
  if (R.bud <= 0) {
    wakeByRef(R.cur);
    return PENDING;
  }
  if ((flags & (COMPLETE | CLOSED)) === 0) {
    o.receiver = keepWaker(o.receiver);
    return PENDING;
  }
  R.bud--;
  receiverDone(o);
  const { value, received } = o;
  o.value = undefined;
  return received === null ? value : received(value);
}

recv$r.d = (o: Oneshot): void => {
  oneshotClose(o);
  receiverDone(o);
  const { value } = o;
  const discard = o.received?.discard;
  if (value === undefined || discard === undefined) return;
  o.value = undefined;
  discard(value);
};
recv$r.w = (): string => "the value of a oneshot";

Object.assign(Oneshot.prototype, { fn: recv$r, s: 0, c: null });

/** The value if it is there. `undefined`: ask `oneshotIsTerminated` whether it may still come. */
export function oneshotTryRecv(o: Oneshot): unknown {
  const { value, flags } = o;
  if ((flags & (COMPLETE | CLOSED)) !== 0) receiverDone(o);
  o.value = undefined;
  return value;
}

/** Whether the receiver knows that nothing will come any more. */
export function oneshotIsTerminated(o: Oneshot): boolean {
  return (o.flags & RECEIVED) !== 0;
}

/** `Receiver::close`, or its drop. */
export function oneshotClose(o: Oneshot): void {
  if ((o.flags & CLOSED) !== 0) return;
  o.flags |= CLOSED;
  if ((o.flags & COMPLETE) === 0) wakeByRef(o.sender);
}

export function oneshotIsClosed(o: Oneshot): boolean {
  return (o.flags & CLOSED) !== 0;
}

class ClosedNode implements Frame {
  fn = closed$r;
  s = 0;
  c: Frame | null = null;
  readonly o: Oneshot;
  constructor(o: Oneshot) {
    this.o = o;
  }
}

function closed$r(n: ClosedNode): undefined | Pending {
  if (R.bud <= 0) {
    wakeByRef(R.cur);
    return PENDING;
  }
  if ((n.o.flags & CLOSED) !== 0) {
    R.bud--;
    return undefined;
  }
  n.o.sender = keepWaker(n.o.sender);
  return PENDING;
}

/** Leaf: `Sender::closed()`: the receiver is gone or has closed. Cancel safe. */
export function oneshotClosed(o: Oneshot): undefined | Pending {
  const n = new ClosedNode(o);
  const v = closed$r(n);
  if (v === PENDING) R.top = n;
  return v;
}
