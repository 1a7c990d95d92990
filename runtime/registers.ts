/**
 * The registers: the few mutable words that generated code, leaves and scheduler share, all fields of one constant object.
 *
 * A field of a constant object is reached without a scope lookup; measured, that makes a wake 6 to 14 percent cheaper than module
 * variables. Everything else in the runtime hangs off the objects found here.
 *
 *   PENDING   what a poll answers when there is no value yet; compared by identity. Values are never wrapped.
 *   R.cur     whose turn it is: the task, strand or custom waker that a leaf has to remember in order to wake it later
 *   R.top     after a start function answered PENDING: the frame or node it left behind, for its caller to adopt
 *   R.tasks   the tasks that live, each at its `slot`
 *   R.q…      the run queue, a power-of-two ring of slots: a number is stored without the books that the collector keeps on objects
 *
 * A task is also its own waker. Its life is one small integer, `st`:
 *
 *   IDLE ──wake──▶ QUEUED ──▶ RUNNING ──pending──▶ IDLE
 *                               │ ├─ yielded ────────▶ RUNNING_YIELDED ──pending──▶ IDLE and deferred: it is woken when the others have had a turn
 *                               │ ├─ woken meanwhile ─▶ RUNNING_WOKEN ──pending──▶ QUEUED   (queued after the poll, as tokio does)
 *                               │ └─ aborted ─────────▶ RUNNING_CANCELLED ──pending──▶ dropped
 *                               └─ value ─▶ DONE, panic ─▶ FAILED
 *   abort of IDLE or QUEUED ─▶ QUEUED_CANCELLED: dropped when its turn comes
 *
 * Strands (branches of a dynamic join) and wakers made by the program are tasks with a `par`, which is told instead of the run queue.
 */
import type { Frame, Resume } from "./frames.js";

export interface Pending {
  readonly pending: true;
}
export const PENDING: Pending = { pending: true };

export const IDLE = 0;
export const QUEUED = 1;
export const DONE = 2;
export const FAILED = 3;
export const QUEUED_CANCELLED = 4;
export const RUNNING = 5;
export const RUNNING_WOKEN = 6;
export const RUNNING_CANCELLED = 7;
export const RUNNING_YIELDED = 8;

/** Told when a task that is not in the run queue by itself has become ready. */
export interface Parent {
  ready(task: Task): void;
  /** The task has come to its end. */
  ended?(task: Task): void;
  /** Of what is no task but a branch of one, polled by it: who polls it now. */
  branchOf?(): Task;
  /** Of a waker whose holders are counted: one more holds it, and gets what it has to hold. */
  keep?(waker: Task): Task;
  /** One less does, without having woken it. */
  giveUp?(): void;
  /** It is woken by who goes on holding it; `ready` is told of a wake that uses it up. */
  byRef?(): void;
  /** The other one wakes the same. */
  same?(other: Task): boolean;
}

/** What a task that was aborted holds instead of a value or a panic. */
export const CANCELLED: { readonly cancelled: true } = { cancelled: true };

/** What whoever awaits a task that has ended gets to see; and how to drop a value that nobody takes, where that needs anything. One for each type of task. */
export interface Outcome {
  (task: Task): unknown;
  discard?: (value: unknown) => void;
}

/** Few tasks have a name, so the others need not have room for one. */
const NAMES = new WeakMap<object, string>();

/** First what every turn and the end of a task need: it lies together, and there may be so many tasks that each is far away in memory. */
export class Task implements Frame {
  /** On the prototype: as a frame, a task is the future of its own end, the JoinHandle (see `joinTask`). */
  declare fn: Resume;
  declare s: number;
  declare c: Frame | null;
  st: number;
  /** Where it stands among the tasks that live; -1 if it does not, or is none. */
  slot: number;
  /**
   * The cursor: the frame that is polled at the task's next turn, the root or one below it (see frames.ts).
   * Once it has ended what it came to: the value (DONE), the Panic or CANCELLED (FAILED).
   */
  k: unknown;
  /** How the cursor is polled; null as long as nobody has looked that up. Frames have many shapes, of which the scheduler then need know none. */
  r: Resume | null;
  par: Parent | null;
  /** The root frame; null once the task has ended, and for wakers that are not tasks. */
  f: Frame | null;
  /** Who awaits its end; DETACHED if nobody ever will, nor take the value. */
  jw: Task | null;
  outcome: Outcome | null;
  loc: number;
  id: number;
  /** The id of the task that spawned it. */
  by: number;

  constructor(frame: Frame | null, par: Parent | null, name: string | null, loc: number) {
    this.st = IDLE;
    this.slot = -1;
    this.k = frame;
    this.r = null;
    this.par = par;
    this.f = frame;
    this.jw = this.outcome = null;
    this.loc = loc;
    this.id = this.by = 0;
    if (name !== null) this.name = name;
  }

  get name(): string | null {
    return NAMES.get(this) ?? null;
  }

  set name(name: string | null) {
    if (name !== null) NAMES.set(this, name);
  }
}

/** The task of which this is a branch; a task itself otherwise. */
export function taskOf(waker: Task): Task {
  let t = waker;
  while (t.par?.branchOf !== undefined) t = t.par.branchOf();
  return t;
}

/**
 * The waker of whatever runs, for a leaf that takes it in order to wake it later, instead of the one it held. A program counts who holds a waker
 * it made: whoever takes one either wakes it (`wake` uses it up, `wakeByRef` does not) or gives it up, and then has `NOBODY`.
 */
export function keepWaker(held: Task): Task {
  const { cur } = R;
  // Short enough to be written out wherever something waits.
  return cur.par === null && held.par === null ? cur : keepInstead(held, cur);
}

/** The same with a waker that is given. */
export function keepInstead(held: Task, waker: Task): Task {
  if (waker === held || (waker.par === null && held.par === null)) return waker;
  if (waker.par?.same?.(held) === true) return held;
  const kept = retainWaker(waker);
  giveUpWaker(held);
  return kept;
}

/** One more holds it. */
export function retainWaker(waker: Task): Task {
  return waker.par?.keep === undefined ? waker : waker.par.keep(waker);
}

/** One less does, who has not woken it. */
export function giveUpWaker(waker: Task): void {
  if (waker.par !== null) giveUpOf(waker.par);
}

function giveUpOf(par: Parent): void {
  if (par.giveUp !== undefined) par.giveUp();
}

/** What people know a task by. */
export function taskLabel(waker: Task): string {
  const t = taskOf(waker);
  return `task '${t.name ?? (t.id === 0 ? "main" : `#${t.id}`)}'`;
}

/** Stands in `R.cur` when nothing runs; waking it does nothing. */
export const NOBODY = new Task(null, null, null, -1);
NOBODY.st = DONE;
/** Awaits a task whose handle is gone. */
export const DETACHED = new Task(null, null, null, -1);
DETACHED.st = DONE;

const QUEUE_LEN_MIN = 1024;
/** Outside the runtime there is no cooperative budget to exhaust. */
export const NO_BUDGET = 0x3fffffff;

export interface Registers {
  cur: Task;
  top: Frame | null;
  tasks: (Task | null)[];
  q: number[];
  /** Mask, head and tail of the ring. */
  qm: number;
  qh: number;
  qt: number;
  /** Who yielded, to be woken when the ring has drained: slots of tasks, and those that have none themselves; and how many. */
  deferred: (number | Task)[];
  deferredLen: number;
  /** What is left of the running task's cooperative budget. */
  bud: number;
  /** Ready tasks that are not in the ring, because of their priority (see lanes.ts). */
  laned: number;
  /** Panics on their way through the stack. */
  unwinding: number;
  /** Asks the host for a turn of the scheduler; null during a turn, and while nothing drives it. So whoever wakes a task from outside is noticed. */
  kick: (() => void) | null;
}

export const R: Registers = {
  cur: NOBODY,
  top: null,
  tasks: [],
  q: new Array<number>(QUEUE_LEN_MIN).fill(0),
  qm: QUEUE_LEN_MIN - 1,
  qh: 0,
  qt: 0,
  deferred: new Array<number | Task>(QUEUE_LEN_MIN).fill(0),
  deferredLen: 0,
  bud: NO_BUDGET,
  laned: 0,
  unwinding: 0,
  kick: null,
};

export function push(task: Task): void {
  const r = R;
  r.q[r.qt] = task.slot;
  r.qt = (r.qt + 1) & r.qm;
  if (r.qt === r.qh) grow();
  if (r.kick !== null) r.kick();
}

function grow(): void {
  const r = R;
  const len = r.q.length;
  const bigger = new Array<number>(len * 2).fill(0);
  for (let i = 0; i < len; i++) bigger[i] = r.q[(r.qh + i) & r.qm] ?? 0;
  r.q = bigger;
  r.qm = len * 2 - 1;
  r.qh = 0;
  r.qt = len;
}

/** To be woken when the others have had a turn. */
export function defer(task: Task): void {
  const r = R;
  const at = r.deferredLen;
  r.deferred[at] = task.slot < 0 ? task : task.slot;
  r.deferredLen = at + 1;
}

/** Who yielded as the `at`-th; null if it has ended since. */
export function deferredTask(at: number): Task | null {
  const entry = R.deferred[at] ?? 0;
  return typeof entry === "number" ? (R.tasks[entry] ?? null) : entry;
}

/** Its turn is now; another may have interrupted it. */
export function isRunning(task: Task): boolean {
  return task.st === RUNNING || task.st === RUNNING_WOKEN || task.st === RUNNING_YIELDED;
}

/** Wakes without using the waker up. */
export function wakeByRef(task: Task): void {
  if (task.par === null || task.par.byRef === undefined) wake(task);
  else task.par.byRef();
}

/** Makes the task run again. Waking twice before it runs is waking once; waking what has ended does nothing. */
export function wake(task: Task): void {
  const st = task.st;
  if (st === IDLE) {
    task.st = QUEUED;
    if (task.par === null) push(task);
    else task.par.ready(task);
  } else if (st === RUNNING) {
    task.st = RUNNING_WOKEN;
  } else if (st === RUNNING_YIELDED) {
    defer(task);
    task.st = RUNNING_WOKEN;
  }
}

/** How many are woken together. */
export const BATCH = 32;

/** Wakes those that something lets go on at the same time: tokio gathers them, 32 at most, and wakes the last one first. */
export function wakeBatch(tasks: readonly Task[]): void {
  for (let i = tasks.length - 1; i >= 0; i--) wake(tasks[i] as Task);
}

/** Puts a task that is about to be QUEUED (or QUEUED_CANCELLED) where its turns come from. */
export function enqueue(task: Task): void {
  if (task.par === null) push(task);
  else task.par.ready(task);
}
