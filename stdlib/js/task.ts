/** Tasks and wakers, as the library sees them. */
import { dropFrame, END, joinAllNode, joinTask, LeafFrame, noopWaker, PENDING, pollFrame, scopeSpawn, setDiscard, spawn, type FuturesSet, type Scope, type Slice, type Context, type Frame, type Task } from "../../runtime/index.js";

/** The waker that does nothing. */
export function noop(): Task {
  return noopWaker;
}

/** Starts a task; `glue` drops its value if nobody takes it, `null` if that needs nothing. */
export function spawnTask(frame: Frame, glue: ((v: unknown) => void) | null, loc: number): Task {
  const task = spawn(frame, null, loc);
  if (glue !== null) setDiscard(task, glue);
  return task;
}

export function spawnInScope(scope: Scope, frame: Frame, glue: ((v: unknown) => void) | null, loc: number): Task {
  const task = scopeSpawn(scope, frame, null, loc, false);
  if (glue !== null) setDiscard(task, glue);
  return task;
}

/** A wait for a task's end that lives in a `JoinHandle`. */
export class JoinNode {
  readonly frame: Frame;
  constructor(task: Task) {
    this.frame = new LeafFrame(joinTask, task, undefined, undefined);
  }
}

/** Whether the task has ended; else the context's waker is woken when it does. */
export function pollJoin(node: JoinNode, cx: Context): boolean {
  return pollFrame(node.frame, cx) !== PENDING;
}

export function dropJoin(node: JoinNode): void {
  dropFrame(node.frame);
}

/** All of them as one frame, not polled yet. */
export function joinAllFrame(frames: Slice, many: boolean): Frame {
  return joinAllNode(frames.a.slice(0, frames.n) as Frame[], many);
}

/** The next value of a set of futures, `END` if it is empty, `PENDING`. */
export function pollSet(set: FuturesSet, cx: Context): unknown {
  return pollFrame(set, cx);
}

export function isEnd(polled: unknown): boolean {
  return polled === END;
}
