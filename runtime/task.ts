/**
 * Tasks from the outside: spawning, awaiting, aborting; and how they end.
 *
 * The end of a task is the same whatever the cause: it leaves the list of live tasks, its value (or panic, or CANCELLED) is stored for
 * whoever holds its handle, and the one who awaits it is woken. A value that nobody will take is dropped on the spot.
 */
import { cleanupFrame, isJanitor } from "./cleanup.js";
import { dropFrame, F1, type Frame } from "./frames.js";
import { setLane } from "./lanes.js";
import { landed, panic, Panic } from "./panic.js";
import {
  CANCELLED, defer, DETACHED, DONE, enqueue, FAILED, giveUpWaker, IDLE, keepWaker, NOBODY, PENDING, push, QUEUED, QUEUED_CANCELLED, R, RUNNING, RUNNING_CANCELLED, RUNNING_WOKEN, RUNNING_YIELDED, Task, taskLabel, taskOf, wake, wakeByRef,
  type Outcome,
} from "./registers.js";
import { delist, enlist, S, type PanicRecord } from "./state.js";

export { Task, wake };

export function spawn(frame: Frame, name: string | null, loc: number): Task {
  const t = new Task(frame, null, name, loc);
  const { cur } = R;
  if (cur.par !== null || S.closed || S.watch !== null) return start(t);
  t.id = S.nextId++;
  t.by = cur.id;
  enlist(t);
  t.st = QUEUED;
  push(t);
  return t;
}

/** Gives a new task its first turn. When the program is ending it is dropped at once. */
export function start(t: Task): Task {
  t.id = S.nextId++;
  t.by = taskOf(R.cur).id;
  if (S.closed) {
    cancel(t);
    return t;
  }
  enlist(t);
  if (S.watch !== null) S.watch.spawned(t, taskOf(R.cur));
  t.st = QUEUED;
  enqueue(t);
  return t;
}

function ended(t: Task): void {
  t.f = null;
  delist(t);
  if (t.par !== null && t.par.ended !== undefined) t.par.ended(t);
  const waiter = t.jw;
  if (waiter === null) return;
  if (waiter === DETACHED) {
    discardResult(t);
    return;
  }
  wakeByRef(waiter);
}

/** The task has come to its value. */
export function finish(t: Task, value: unknown): void {
  t.st = DONE;
  t.k = value;
  ended(t);
}

/** The task was left by an exception. */
export function fail(t: Task, e: unknown): void {
  endWithout(t, landed(e, S.unwindingBase));
}

/** Ends without a value. Async cleanup that was left behind is what the task still does before it counts as ended. */
function endWithout(t: Task, outcome: unknown): void {
  const rest = cleanupFrame(t);
  if (rest !== null) {
    t.f = t.k = new F1(cleaningUp$r, 0, outcome);
    t.r = null;
    t.f.c = rest;
    t.st = QUEUED;
    if (t.slot < 0) enlist(t);
    enqueue(t);
    return;
  }
  t.st = FAILED;
  t.k = outcome;
  if (outcome instanceof Panic) putOnRecord(t, outcome);
  ended(t);
}

/** Drops the task where it stands. */
export function cancel(t: Task): void {
  const frame = t.f;
  const saved = R.cur;
  const before = R.unwinding;
  R.cur = t;
  t.st = RUNNING_CANCELLED;
  let outcome: unknown = CANCELLED;
  if (frame !== null) {
    try {
      dropFrame(frame);
    } catch (e) {
      outcome = landed(e, before);
    }
  }
  R.cur = saved;
  endWithout(t, outcome);
}

/** The root of a cancelled or panicked task with async cleanup: runs it, then ends as it would have. Cannot be aborted. */
function cleaningUp$r(f: F1): unknown {
  const rest = f.c;
  const before = R.unwinding;
  try {
    if (rest !== null && rest.fn(rest as never) === PENDING) return PENDING;
  } catch (e) {
    const p = landed(e, before);
    if (f.l0 === CANCELLED) f.l0 = p;
  }
  const t = R.cur;
  t.st = FAILED;
  t.k = f.l0;
  if (f.l0 instanceof Panic) putOnRecord(t, f.l0);
  ended(t);
  return PENDING;
}

const RECORDS_MAX = 100;

function putOnRecord(t: Task, p: Panic): void {
  if (t.id === 0) return;
  if (S.panics.length === RECORDS_MAX) S.panics.shift();
  S.panics.push({ task: t, panic: p });
  S.panicCount++;
  const { watcher } = S;
  S.watcher = NOBODY;
  wake(watcher);
}

/** The panics of tasks whose handles are gone: nobody else will ever hear of them. */
export function unhandledPanics(): readonly PanicRecord[] {
  return S.panics.filter((entry) => entry.task.jw === DETACHED);
}

function discardResult(t: Task): void {
  const value = t.k;
  const discard = t.outcome?.discard;
  if (t.st !== DONE || discard === undefined) return;
  t.k = undefined;
  const before = R.unwinding;
  try {
    discard(value);
  } catch (e) {
    landed(e, before);
  }
}

/** A poll answered PENDING and the task is not simply idle: it has yielded, was woken, aborted, or ended itself meanwhile. */
export function afterPoll(t: Task): void {
  if (t.st === RUNNING_WOKEN) {
    t.st = QUEUED;
    enqueue(t);
  } else if (t.st === RUNNING_YIELDED) {
    t.st = IDLE;
    defer(t);
  } else if (t.st === RUNNING_CANCELLED) {
    cancel(t);
  }
}

export function isCleaningUp(t: Task): boolean {
  return (t.f !== null && t.f.fn === cleaningUp$r) || isJanitor(t);
}

/** Asks the task to end. Nothing is dropped now: that happens on the task's next turn, or after the present one. */
export function abort(t: Task): void {
  if (isCleaningUp(t)) return;
  switch (t.st) {
    case IDLE:
      t.st = QUEUED_CANCELLED;
      enqueue(t);
      break;
    case QUEUED:
      t.st = QUEUED_CANCELLED;
      break;
    case RUNNING:
    case RUNNING_WOKEN:
    case RUNNING_YIELDED:
      t.st = RUNNING_CANCELLED;
      break;
    default:
      break;
  }
}

export function isFinished(t: Task): boolean {
  return t.st === DONE || t.st === FAILED;
}

/**
 * Leaf: waits for the end of a task, and gives what its `outcome` makes of that. The task itself is the frame, so that neither handle nor wait
 * is an object. Dropping it detaches the task.
 */
export function joinTask(t: Task): unknown {
  const v = join$r(t);
  if (v === PENDING) R.top = t;
  return v;
}

function join$r(t: Task): unknown {
  if (R.bud <= 0) {
    wakeByRef(R.cur);
  } else {
    if (t.st === DONE || t.st === FAILED) return joined(t);
    t.jw = keepWaker(t.jw ?? NOBODY);
  }
  return PENDING;
}

function joined(t: Task): unknown {
  R.bud--;
  if (t.jw !== null) giveUpJoiner(t, null);
  return t.outcome === null ? undefined : t.outcome(t);
}

join$r.d = detach;
join$r.w = (t: Task): string => `the end of ${taskLabel(t)}`;

Object.assign(Task.prototype, { fn: join$r, s: 0, c: null });

/** 0 still running, 1 has a value, 2 panicked, 3 was cancelled. */
export function taskOutcome(t: Task): 0 | 1 | 2 | 3 {
  if (t.st === DONE) return 1;
  if (t.st !== FAILED) return 0;
  return t.k === CANCELLED ? 3 : 2;
}

const TAKEN: { readonly taken: true } = { taken: true };

/** The value of a task that has one; once. */
export function taskTake(t: Task): unknown {
  const value = t.k;
  if (value === TAKEN) panic("JoinHandle polled after completion", t.loc);
  t.k = TAKEN;
  return value;
}

export function taskPanic(t: Task): Panic {
  S.panics = S.panics.filter((entry) => entry.task !== t);
  return t.k instanceof Panic ? t.k : panic("`JoinError` reason is not a panic.", t.loc);
}

/** Who awaited it does so no more. */
function giveUpJoiner(t: Task, next: Task | null): void {
  const waiter = t.jw;
  t.jw = next;
  if (waiter !== null) giveUpWaker(waiter);
}

/** The JoinHandle is gone. */
export function detach(t: Task): void {
  giveUpJoiner(t, DETACHED);
  if (t.k !== TAKEN) discardResult(t);
}

/** `drop` null: its values need no dropping. */
export function setOutcome(t: Task, outcome: Outcome, drop: ((value: unknown) => void) | null): Task {
  if (drop !== null) outcome.discard = drop;
  t.outcome = outcome;
  return t;
}

export function taskId(t: Task): number {
  return t.id;
}

export function taskName(t: Task): string | null {
  return t.name;
}

export function currentTask(): Task | null {
  const t = taskOf(R.cur);
  return t === NOBODY ? null : t;
}

/** 0 is normal; a ready task of higher priority goes before all of lower. */
export function setPriority(t: Task, level: number): void {
  setLane(t, level);
}
