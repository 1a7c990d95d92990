/**
 * JoinSet: spawned tasks whose results are taken in the order in which they end. Dropping it aborts what still runs.
 *
 * The set has itself woken, per task, by a waker of its own that remembers the task; these stand for the tasks that have ended and were not taken, in `done`.
 */
import type { Frame } from "./frames.js";
import { DONE, FAILED, giveUpWaker, IDLE, keepWaker, NOBODY, PENDING, QUEUED, R, Task, wake, wakeByRef, type Parent, type Pending } from "./registers.js";
import { abort, detach, spawn } from "./task.js";
import { TaskQueue } from "./task-queue.js";

export class JoinSet implements Frame, Parent {
  fn = next$r;
  s = 0;
  c: Frame | null = null;
  /** In spawn order. */
  readonly members = new Set<Task>();
  owner: Task = NOBODY;
  /** Wakers of those that have ended and were not taken. */
  readonly done = new TaskQueue();

  ready(waker: Task): void {
    this.done.add(waker);
    const { owner } = this;
    this.owner = NOBODY;
    wake(owner);
  }
}

export function joinSetSpawn(set: JoinSet, frame: Frame, name: string | null, loc: number): Task {
  return joinSetAdd(set, spawn(frame, name, loc));
}

/** A task that has been spawned elsewhere and that nobody awaits. */
export function joinSetAdd(set: JoinSet, t: Task): Task {
  const waker = new Task(null, set, null, -1);
  waker.k = t;
  set.members.add(t);
  if (t.st === DONE || t.st === FAILED) {
    waker.st = QUEUED;
    set.ready(waker);
  } else {
    waker.st = IDLE;
    t.jw = waker;
  }
  return t;
}

/** A task that has ended and was not taken; `undefined` if there is none now. */
export function joinSetTryNext(set: JoinSet): Task | undefined {
  const waker = set.done.take();
  if (waker === null) return undefined;
  const t = waker.k as Task;
  set.members.delete(t);
  return t;
}

/** Leaf: the next task that ends; `undefined` if the set is empty. Cancel safe. */
export function joinSetNext(set: JoinSet): Task | undefined | Pending {
  const v = next$r(set);
  if (v === PENDING) R.top = set;
  return v;
}

function next$r(set: JoinSet): Task | undefined | Pending {
  if (set.members.size === 0) return undefined;
  set.owner = keepWaker(set.owner);
  if (set.done.first === null) return PENDING;
  if (R.bud <= 0) {
    wakeByRef(R.cur);
    return PENDING;
  }
  R.bud--;
  return joinSetTryNext(set);
}

next$r.w = (set: JoinSet): string => `the next of ${set.members.size} ${set.members.size === 1 ? "task" : "tasks"} to end`;

export function joinSetLen(set: JoinSet): number {
  return set.members.size;
}

export function joinSetAbortAll(set: JoinSet): void {
  for (const t of set.members) abort(t);
}

/** The tasks go on without the set. */
export function joinSetDetachAll(set: JoinSet): void {
  const done = set.done.takeAll();
  for (const t of set.members) if (t.st !== DONE && t.st !== FAILED) detach(t);
  set.members.clear();
  // What has ended goes in the order in which it did.
  for (const waker of done) detach(waker.k as Task);
}

export function joinSetDrop(set: JoinSet): void {
  joinSetAbortAll(set);
  joinSetDetachAll(set);
  giveUpWaker(set.owner);
  set.owner = NOBODY;
}
