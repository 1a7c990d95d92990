/**
 * Contexts, wakers, and the two crossings between compiled frames and futures written by hand.
 *
 *   compiled ──awaits──▶ hand-written    `fut.poll(cx)` with CX; a PollFrame where something frame-like is wanted (spawn, dyn Future)
 *   hand-written ──polls──▶ compiled     `pollFrame(frame, cx)`: R.cur is the context's waker for the duration
 *
 * A waker is a task. A waker that a program makes (from its `Wake` impl, or for its own executor) is a task without a frame whose parent
 * calls the program back; it stays IDLE, so that every single wake is heard.
 *
 * After something opaque answered PENDING, wakes have to re-enter through it and not go straight to a frame further down, which is why
 * PollFrame makes itself the cursor.
 */
import { again, dropFrame, FINISHED, settled, type Frame, type OutcomeFrame } from "./frames.js";
import { panic } from "./panic.js";
import { DONE, giveUpWaker, IDLE, NOBODY, PENDING, R, retainWaker, Task, wake, wakeByRef, type Parent, type Pending } from "./registers.js";
import { clockNow } from "./clock.js";
import { Sleep } from "./sleep.js";

export class Context {
  /** null: whatever runs (`CX`). */
  readonly w: Task | null;
  constructor(w: Task | null) {
    this.w = w;
  }
}

/** The context that compiled code polls hand-written futures with. */
export const CX = new Context(null);

/** `Context::from_waker`. */
export function contextFrom(w: Task): Context {
  return new Context(w);
}

/** `cx.waker()`. */
export function contextWaker(cx: Context): Task {
  const w = cx.w ?? R.cur;
  if (w === NOBODY) panic("there is no waker outside a task", -1);
  return w;
}

/** Wakes after a while; nothing has to hold on to it. */
export function wakeAfter(w: Task, ns: number): void {
  const timer = new Sleep(clockNow() + ns);
  const cur = R.cur;
  R.cur = w;
  if (timer.fn(timer as never) !== PENDING) wake(timer.task);
  R.cur = cur;
}

/** How a waker that a program made counts and calls its target, an `Arc`. */
interface WakerCalls<T> {
  /** One more holds the target. */
  readonly retain: (target: T) => void;
  /** One less does. */
  readonly release: (target: T) => void;
  /** `wake(self)`: the target's own method, which gets one count. */
  readonly wake: (target: T) => void;
  readonly wakeByRef: (target: T) => void;
}

class Callback<T> implements Parent {
  constructor(
    readonly target: T,
    readonly calls: WakerCalls<T>,
  ) {}
  ready(waker: Task): void {
    waker.st = IDLE;
    this.calls.wake(this.target);
  }
  byRef(): void {
    this.calls.wakeByRef(this.target);
  }
  keep(waker: Task): Task {
    this.calls.retain(this.target);
    return waker;
  }
  giveUp(): void {
    this.calls.release(this.target);
  }
  same({ par }: Task): boolean {
    return par instanceof Callback && par.target === this.target && par.calls.wake === this.calls.wake;
  }
}

/** `Waker::from(arc)`, which counts for one. */
export function wakerFrom<T>(target: T, retain: (target: T) => void, release: (target: T) => void, wakeTarget: (target: T) => void, wakeByTarget: (target: T) => void): Task {
  return new Task(null, new Callback(target, { retain, release, wake: wakeTarget, wakeByRef: wakeByTarget }), null, -1);
}

/** `Waker::clone`. */
export function wakerClone(w: Task): Task {
  return retainWaker(w);
}

/** `Drop` of a waker. */
export function wakerDrop(w: Task): void {
  giveUpWaker(w);
}

/** `Waker::wake`, which takes the waker. */
export function wakeOwned(w: Task): void {
  wake(w);
}

export { wakeByRef };

/** `Waker::will_wake`: the same task, or the same target. */
export function willWake(a: Task, b: Task): boolean {
  return a === b || a.par?.same?.(b) === true;
}

export const noopWaker = new Task(null, null, null, -1);
noopWaker.st = DONE;

/**
 * `Future::poll` on a compiled frame or a leaf. The waker may be that of quite another task, whose cursor must not end up in this frame:
 * when it is woken it has to go on where it stands itself.
 */
export function pollFrame(frame: Frame, cx: Context): unknown {
  const w = cx.w;
  const cur = R.cur;
  if (w === null || w === cur) return frame.fn(frame as never);
  const { k, r } = w;
  R.cur = w;
  try {
    return frame.fn(frame as never);
  } finally {
    R.cur = cur;
    w.k = k;
    w.r = r;
  }
}

const STARTED = 1;

/**
 * A hand-written future as a frame: polled as often as somebody likes, and dropped with the frame. One that is `owned` ends with its last poll.
 */
export class PollFrame<T> implements OutcomeFrame {
  fn = pollFrame$r;
  s = 0;
  c: Frame | null = null;
  l0: unknown = undefined;
  /** Not yet dropped. */
  alive = true;
  readonly poll: (obj: T, cx: Context) => unknown;
  readonly obj: T;
  readonly drop: ((obj: T) => void) | null;
  owned: boolean;

  constructor(pollObj: (obj: T, cx: Context) => unknown, obj: T, drop: ((obj: T) => void) | null, owned: boolean) {
    this.poll = pollObj;
    this.obj = obj;
    this.drop = drop;
    this.owned = owned;
  }
}

function pollFrame$r(f: PollFrame<unknown>): unknown {
  if (f.s < 0) return pollFrameOutcome(f);
  f.s = STARTED;
  let v: unknown;
  try {
    v = f.poll(f.obj, CX);
  } catch (e) {
    if (f.owned) pollFrame$r.d(f);
    throw e;
  }
  if (v === PENDING) {
    again(f);
    return PENDING;
  }
  if (f.owned) pollFrame$r.d(f);
  return v;
}

/** What has been waiting in the frame for whoever polls it; then it may be polled again, if it is still there. */
function pollFrameOutcome(f: PollFrame<unknown>): unknown {
  try {
    return settled(f, -1);
  } finally {
    if (f.alive) f.s = STARTED;
  }
}

pollFrame$r.w = (): string => "a future with a `poll` of its own";

pollFrame$r.d = (f: PollFrame<unknown>): void => {
  if (!f.alive) return;
  f.alive = false;
  f.s = FINISHED;
  if (f.drop !== null) f.drop(f.obj);
};

/** Whether a future is polled until it is ready and then forgotten: one that is written by hand is dropped there, as nothing is left of the others. */
export function owned(f: Frame, isOwned: boolean): Frame {
  if (f instanceof PollFrame) f.owned = isOwned;
  return f;
}

type Start = (a: unknown, b: unknown, c: unknown) => unknown;

/** A leaf (or any start function) that has not been called yet: a future to be stored. */
export class LeafFrame implements OutcomeFrame {
  fn = leafFrame$r;
  s = 0;
  c: Frame | null = null;
  l0: unknown = undefined;
  readonly start: Start;
  readonly a: unknown;
  readonly b: unknown;
  readonly x: unknown;

  constructor(start: (a: never, b: never, c: never) => unknown, a?: unknown, b?: unknown, c?: unknown) {
    this.start = start as Start;
    this.a = a;
    this.b = b;
    this.x = c;
  }
}

function leafFrame$r(f: LeafFrame): unknown | Pending {
  let v: unknown;
  if (f.s === 0) {
    f.s = FINISHED;
    v = f.start(f.a, f.b, f.x);
    if (v === PENDING) {
      f.c = R.top;
      f.s = STARTED;
      again(f);
    }
    return v;
  }
  if (f.s < 0 || f.c === null) return settled(f, -1);
  v = f.c.fn(f.c as never);
  if (v !== PENDING) {
    f.s = FINISHED;
    f.c = null;
  }
  return v;
}

leafFrame$r.d = (f: LeafFrame): void => {
  f.s = FINISHED;
  if (f.c !== null) dropFrame(f.c);
  f.c = null;
};
