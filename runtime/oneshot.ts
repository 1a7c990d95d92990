/**
 * A channel for one value. Each side can be gone before the other; a value that was sent before the receiver closed is still received.
 * Values are Option-encoded. Like `Chan`, it is itself the node of the one pending receive.
 */
import type { Frame } from "./frames.js";
import { NOBODY, PENDING, R, wake, type Pending, type Task } from "./registers.js";

export class Oneshot implements Frame {
  fn = recv$r;
  s = 0;
  c: Frame | null = null;
  value: unknown = undefined;
  /** The sender has sent or is gone. */
  complete = false;
  /** The receiver does not want it any more. */
  closed = false;
  receiver: Task = NOBODY;
  sender: Task = NOBODY;
}

function completeOneshot(o: Oneshot): void {
  o.complete = true;
  const w = o.receiver;
  o.receiver = NOBODY;
  wake(w);
}

/** False, and the value is not taken, if the receiver is gone. */
export function oneshotSend(o: Oneshot, v: unknown): boolean {
  if (o.closed) return false;
  o.value = v;
  completeOneshot(o);
  return true;
}

export function oneshotDropSender(o: Oneshot): void {
  if (!o.complete && !o.closed) completeOneshot(o);
}

/** Leaf: the value; `undefined` if the sender is gone without. Cancel safe. */
export function oneshotRecv(o: Oneshot): unknown {
  const v = recv$r(o);
  if (v === PENDING) R.top = o;
  return v;
}

function recv$r(o: Oneshot): unknown {
  if (R.bud <= 0) {
    wake(R.cur);
    return PENDING;
  }
  if (o.complete || o.closed) {
    R.bud--;
    return oneshotTryRecv(o);
  }
  o.receiver = R.cur;
  return PENDING;
}

recv$r.w = (): string => "the value of a oneshot";

/** The value if it is there. `undefined`: ask `oneshotIsTerminated` whether it may still come. */
export function oneshotTryRecv(o: Oneshot): unknown {
  const { value } = o;
  o.value = undefined;
  return value;
}

export function oneshotIsTerminated(o: Oneshot): boolean {
  return o.value === undefined && (o.complete || o.closed);
}

/** `Receiver::close`, or its drop (a value that was sent is then the dropper's, by `oneshotTryRecv`). */
export function oneshotClose(o: Oneshot): void {
  if (o.closed) return;
  o.closed = true;
  const w = o.sender;
  o.sender = NOBODY;
  wake(w);
}

export function oneshotIsClosed(o: Oneshot): boolean {
  return o.closed;
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
    wake(R.cur);
    return PENDING;
  }
  if (n.o.closed) {
    R.bud--;
    return undefined;
  }
  n.o.sender = R.cur;
  return PENDING;
}

/** Leaf: `Sender::closed()`: the receiver is gone or has closed. Cancel safe. */
export function oneshotClosed(o: Oneshot): undefined | Pending {
  const n = new ClosedNode(o);
  const v = closed$r(n);
  if (v === PENDING) R.top = n;
  return v;
}
