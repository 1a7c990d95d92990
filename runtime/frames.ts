/**
 * Frames: suspended async functions, and the two ways their completion travels.
 *
 * Every future is frame-like: `fn` is the resume function (one per async fn, static), `s` the state, `c` the awaited child.
 * `f.fn(f)` polls; `f.fn.d(f)` drops. Live locals sit in slots. Frames come in a few fixed sizes so that `f.fn` stays an inline load.
 *
 *   main ── fetch ── read ── (channel)        each frame knows its child; nobody knows its parent
 *
 * A wake polls the task's *cursor* `k`, not its root: a long-lived inner frame is re-entered in O(1), however deep it stands.
 * Only `again(f)`, called by a resumed frame that suspends at a new await, moves the cursor. The outermost such frame calls it last,
 * so the cursor is always the outermost frame that changed in that turn; everything above it only passes PENDING through.
 *
 * When the cursor frame ends and is not the root, its callers have to be told. Its outcome is stored in the frame (state -2 with the value,
 * -3 with the panic), and the task is polled from the root: each caller polls its child as usual and finds the outcome there.
 * So a completion descends by statically known calls, and a panic unwinds through the callers' own drop glue.
 */
import { R, type Task } from "./registers.js";
import { grounded, panic } from "./panic.js";

/** For the task dump: what the function is called and where its await points are, by state (1 is `at[0]`). */
export interface FrameInfo {
  readonly title: string;
  readonly at: readonly number[];
  /** The states in which nothing waits below the frame, whatever its child was before. */
  readonly alone?: readonly number[];
}

/** For the task dump too: what a leaf waits for, "a message (2 senders)". */
export type Waits = (node: never) => string;

export interface Resume {
  (frame: never): unknown;
  /** Drops the suspended frame: the child first, then its live locals, newest first. Absent where there is nothing to do. */
  d?: (frame: never) => void;
  i?: FrameInfo;
  w?: Waits;
  /** For the task dump: the futures that a node polls, of which there are several. */
  b?: (node: never) => readonly Frame[];
}

export interface Frame {
  fn: Resume;
  s: number;
  c: Frame | null;
}

/** A frame as the scheduler sees it: any size, with a place for the outcome. */
export interface OutcomeFrame extends Frame {
  l0: unknown;
}

export class F1 implements OutcomeFrame {
  fn: Resume;
  s: number;
  c: Frame | null = null;
  l0: unknown;
  constructor(fn: Resume, s: number, l0?: unknown) {
    this.fn = fn;
    this.s = s;
    this.l0 = l0;
  }
}

export class F2 implements OutcomeFrame {
  fn: Resume;
  s: number;
  c: Frame | null = null;
  l0: unknown;
  l1: unknown;
  constructor(fn: Resume, s: number, l0?: unknown, l1?: unknown) {
    this.fn = fn;
    this.s = s;
    this.l0 = l0;
    this.l1 = l1;
  }
}

export class F4 implements OutcomeFrame {
  fn: Resume;
  s: number;
  c: Frame | null = null;
  l0: unknown;
  l1: unknown;
  l2: unknown;
  l3: unknown;
  constructor(fn: Resume, s: number, l0?: unknown, l1?: unknown, l2?: unknown, l3?: unknown) {
    this.fn = fn;
    this.s = s;
    this.l0 = l0;
    this.l1 = l1;
    this.l2 = l2;
    this.l3 = l3;
  }
}

export class F8 implements OutcomeFrame {
  fn: Resume;
  s: number;
  c: Frame | null = null;
  l0: unknown;
  l1: unknown;
  l2: unknown;
  l3: unknown;
  l4: unknown;
  l5: unknown;
  l6: unknown;
  l7: unknown;
  constructor(fn: Resume, s: number, l0?: unknown, l1?: unknown, l2?: unknown, l3?: unknown, l4?: unknown, l5?: unknown, l6?: unknown, l7?: unknown) {
    this.fn = fn;
    this.s = s;
    this.l0 = l0;
    this.l1 = l1;
    this.l2 = l2;
    this.l3 = l3;
    this.l4 = l4;
    this.l5 = l5;
    this.l6 = l6;
    this.l7 = l7;
  }
}

export class F16 implements OutcomeFrame {
  fn: Resume;
  s: number;
  c: Frame | null = null;
  l0: unknown;
  l1: unknown;
  l2: unknown;
  l3: unknown;
  l4: unknown;
  l5: unknown;
  l6: unknown;
  l7: unknown;
  l8: unknown;
  l9: unknown;
  l10: unknown;
  l11: unknown;
  l12: unknown;
  l13: unknown;
  l14: unknown;
  l15: unknown;
  constructor(
    fn: Resume, s: number, l0?: unknown, l1?: unknown, l2?: unknown, l3?: unknown, l4?: unknown, l5?: unknown, l6?: unknown, l7?: unknown,
    l8?: unknown, l9?: unknown, l10?: unknown, l11?: unknown, l12?: unknown, l13?: unknown, l14?: unknown, l15?: unknown,
  ) {
    this.fn = fn;
    this.s = s;
    this.l0 = l0;
    this.l1 = l1;
    this.l2 = l2;
    this.l3 = l3;
    this.l4 = l4;
    this.l5 = l5;
    this.l6 = l6;
    this.l7 = l7;
    this.l8 = l8;
    this.l9 = l9;
    this.l10 = l10;
    this.l11 = l11;
    this.l12 = l12;
    this.l13 = l13;
    this.l14 = l14;
    this.l15 = l15;
  }
}

/** More than 16 live locals: an array of them. `l0` is only for the outcome. */
export class FN implements OutcomeFrame {
  fn: Resume;
  s: number;
  c: Frame | null = null;
  l0: unknown = undefined;
  l: unknown[];
  constructor(fn: Resume, s: number, l: unknown[]) {
    this.fn = fn;
    this.s = s;
    this.l = l;
  }
}

/** States that every resume function knows besides its await points. */
export const FINISHED = -1;
export const HOLDS_VALUE = -2;
const HOLDS_PANIC = -3;
export const PANICKED = -4;

/** `f`, resumed, suspends at a new await point (or has polled something opaque): wakes are to re-enter through it. */
export function again(f: Frame): void {
  const t: Task = R.cur;
  if (t.k === f) return;
  t.k = f;
  t.r = f.fn;
}

/** The states that are not await points: hands over an outcome that waits here, or complains. Default branch of every resume function. */
export function settled(f: OutcomeFrame, loc: number): unknown {
  const held = f.l0;
  switch (f.s) {
    case HOLDS_VALUE:
      f.s = FINISHED;
      f.l0 = undefined;
      return held;
    case HOLDS_PANIC:
      f.s = PANICKED;
      f.l0 = undefined;
      R.unwinding++;
      throw held;
    case PANICKED:
      return panic("`async fn` resumed after panicking", loc);
    default:
      return panic("`async fn` resumed after completion", loc);
  }
}

/**
 * The panic `e` that left the cursor `k` waits there for the poll that descends to it, and is under way again from then on: what is polled
 * before, and what catches it, must not count it. `before`: how many were under way when the turn began.
 */
export function holdPanic(k: OutcomeFrame, e: unknown, before: number): void {
  grounded(before);
  k.s = HOLDS_PANIC;
  k.l0 = e;
}

export function dropFrame(f: Frame): void {
  const d = f.fn.d;
  if (d !== undefined) d(f as never);
}

/** The value of a place that is overwritten afterwards. A frame that has begun is never moved. */
export function copyFrame<T extends Frame>(f: T): T {
  return Object.assign(Object.create(Object.getPrototypeOf(f) as object) as T, f);
}

/** Assigns a future to the place of another one, which is dropped there: timers and waiters are linked by their identity. */
export function replaceFrame(target: Frame, value: Frame): void {
  try {
    dropFrame(target);
  } finally {
    Object.assign(target, value);
  }
}
