/** Tasks and wakers, as the library sees them. */
import {
  currentLocalSet, currentTask, END, hasThreads, hasTimers, inRuntime, joinAllNode, joinSetSpawn, localSpawn, locText, noopWaker, panic, panicFmt, panicking, pollFrame,
  R, scopeSpawn, setOutcome, Slice, spawn, taskLabel, unhandledPanics, wakeByRef, type Context, type Frame, type FuturesSet, type JoinSet, type LocalSet, type Outcome,
  type Scope, type Task,
} from "../../runtime/index.js";

/** The waker that does nothing. */
export function noop(): Task {
  return noopWaker;
}

/** Tasks and timers belong to a runtime. */
function needRuntime(loc: number): void {
  if (!inRuntime()) panicFmt("there is no reactor running, must be called from the context of a Tokio 1.x runtime", loc);
}

/** Those of the runtime, which can be built without. */
export function needTimers(loc: number): void {
  needRuntime(loc);
  if (!hasTimers()) panicFmt("A Tokio 1.x context was found, but timers are disabled. Call `enable_time` on the runtime builder to enable timers.", loc);
}

export function needClock(loc: number): void {
  if (!inRuntime()) panicFmt("time cannot be frozen from outside the Tokio runtime", loc);
}

/** Drops a value; `null` if that needs nothing. */
type Glue = ((v: unknown) => void) | null;

/** Starts a task. `outcome` makes what its handle gives, `glue` drops its value if nobody takes it. */
export function spawnTask(frame: Frame, outcome: Outcome, glue: Glue, loc: number): Task {
  needRuntime(loc);
  return setOutcome(spawn(frame, null, loc), outcome, glue);
}

/** The same for executors that are no runtime: whoever blocks next runs it. */
export function spawnAnywhere(frame: Frame, outcome: Outcome, glue: Glue, loc: number): Task {
  return setOutcome(spawn(frame, null, loc), outcome, glue);
}

/** What a task can be told before its first turn. */
export function nameTask(task: Task, name: string): void {
  task.name = name;
}

/** A panic that nobody will hear of. */
interface Unhandled {
  readonly task: string;
  readonly message: string;
  readonly at: string;
  readonly spawned: string;
}

export function unhandled(): Slice<Unhandled> {
  const all = unhandledPanics().map(({ task, panic: p }) => ({ task: taskLabel(task), message: p.message, at: locText(p.loc), spawned: locText(task.loc) }));
  return new Slice(all, 0, all.length);
}

/** Tasks of `spawn_blocking`: they may wait without giving way. */
const mayBlock = new WeakSet<Task>();

export function allowBlocking(task: Task): void {
  mayBlock.add(task);
}

function mayWait(): boolean {
  const task = currentTask();
  return task === null || mayBlock.has(task);
}

/** Whether the task may wait without giving way: it has a thread of its own, as it were. */
export function mayBlockTask(task: Task): boolean {
  return mayBlock.has(task);
}

/** The running task may wait without giving way from now on; gives it, or null where that changes nothing. */
export function beginInPlace(loc: number): Task | null {
  const task = currentTask();
  if (task === null || mayBlock.has(task)) return null;
  if (!hasThreads() || currentLocalSet() !== undefined) panicFmt("can call blocking only when running on the multi-threaded runtime", loc);
  mayBlock.add(task);
  return task;
}

export function endInPlace(task: Task | null): void {
  if (task !== null) mayBlock.delete(task);
}

/** Waiting without giving way is for code outside every async task. */
export function checkBlocking(loc: number): void {
  if (mayWait()) return;
  panicFmt(
    "Cannot block the current thread from within a runtime. This happens because a function attempted to block the current thread while the thread is being used to drive asynchronous tasks.",
    loc,
  );
}

/** The same for a runtime's `block_on`. */
export function checkNested(loc: number): void {
  if (mayWait()) return;
  panic(
    "Cannot start a runtime from within a runtime. This happens because a function (like `block_on`) attempted to block the current thread while the thread is being used to drive asynchronous tasks.",
    loc,
  );
}

/** Whoever drops a runtime waits for its end. */
export function checkDrop(loc: number): void {
  if (mayWait() || panicking()) return;
  panic("Cannot drop a runtime in a context where blocking is not allowed. This happens when a runtime is dropped from within an asynchronous context.", loc);
}

export function spawnInSet(set: JoinSet, frame: Frame, outcome: Outcome, glue: Glue, loc: number): Task {
  return setOutcome(joinSetSpawn(set, frame, null, loc), outcome, glue);
}

export function spawnLocal(set: LocalSet, frame: Frame, outcome: Outcome, glue: Glue, loc: number): Task {
  return setOutcome(localSpawn(set, frame, loc), outcome, glue);
}

export function spawnInScope(scope: Scope, frame: Frame, outcome: Outcome, glue: Glue, loc: number): Task {
  return setOutcome(scopeSpawn(scope, frame, null, loc), outcome, glue);
}

/** All of them as one frame, not polled yet. */
export function joinAllFrame(frames: Slice, many: boolean): Frame {
  const { a, n } = frames;
  if (a.length !== n) a.length = n;
  return joinAllNode(a as Frame[], many);
}

/** The next value of a set of futures, `END` if it is empty, `PENDING`. */
export function pollSet(set: FuturesSet, cx: Context): unknown {
  return pollFrame(set, cx);
}

export function isEnd(polled: unknown): boolean {
  return polled === END;
}

/** Whether the running task may go on with input and output; else it is woken again after the others. */
export function mayProceed(): boolean {
  if (R.bud > 0) return true;
  wakeByRef(R.cur);
  return false;
}

/** Something was read or written, which counts against the task's budget. */
export function madeProgress(): void {
  R.bud--;
}
