/**
 * LocalSet: tasks that run only while the set is polled.
 *
 * Its tasks are ordinary ones whose turns come from here instead of the ring, in the order of their wakes. What is woken while the set runs needs
 * nobody to be told of it, the rest also wakes whoever polls the set. A poll of the set gives at most so many turns, then lets others run.
 */
import { contextWaker, type Context } from "./context.js";
import type { Frame } from "./frames.js";
import { giveUpWaker, isRunning, NOBODY, QUEUED, QUEUED_CANCELLED, R, keepInstead, Task, wake, type Parent } from "./registers.js";
import { pollRoot } from "./scheduler.js";
import { S } from "./state.js";
import { abort, cancel, isCleaningUp, start } from "./task.js";
import { TaskQueue } from "./task-queue.js";

const TURNS_MAX = 61;

export class LocalSet implements Parent {
  private readonly queue = new TaskQueue();
  /** In spawn order. */
  readonly live = new Set<Task>();
  owner: Task = NOBODY;

  ready(t: Task): void {
    this.queue.add(t);
    if (S.localSet === this) return;
    const { owner } = this;
    this.owner = NOBODY;
    wake(owner);
  }

  ended(t: Task): void {
    this.live.delete(t);
  }

  next(): Task | null {
    return this.queue.take();
  }
}

export function localSpawn(set: LocalSet, frame: Frame, loc: number): Task {
  const t = new Task(frame, set, null, loc);
  set.live.add(t);
  return start(t);
}

/** The set whose tasks `spawn_local` makes, if there is one. */
export function currentLocalSet(): LocalSet | undefined {
  return S.localSet instanceof LocalSet ? S.localSet : undefined;
}

/** Makes it the current one; gives the one before. */
export function enterLocalSet(set: LocalSet | undefined): LocalSet | undefined {
  const before = currentLocalSet();
  S.localSet = set ?? null;
  return before;
}

/** Who polls the set is told when a task of it can run. */
export function registerLocalSet(set: LocalSet, cx: Context): void {
  set.owner = keepInstead(set.owner, contextWaker(cx));
}

/** Gives its tasks turns; true if there may be more to do. The set is the current one. */
export function tickLocalSet(set: LocalSet): boolean {
  const { cur, bud } = R;
  try {
    for (let i = 0; i < TURNS_MAX; i++) {
      const t = set.next();
      if (t === null) return false;
      if (t.st === QUEUED) pollRoot(t);
      else if (t.st === QUEUED_CANCELLED) cancel(t);
    }
    return true;
  } finally {
    R.cur = cur;
    R.bud = bud;
  }
}

export function localSetIsEmpty(set: LocalSet): boolean {
  return set.live.size === 0;
}

/** Its tasks end with it, in spawn order. */
export function dropLocalSet(set: LocalSet): void {
  const before = enterLocalSet(set);
  for (const t of set.live) {
    if (isRunning(t)) abort(t);
    else if (!isCleaningUp(t)) cancel(t);
  }
  while (set.live.size > 0 && tickLocalSet(set));
  enterLocalSet(before);
  giveUpWaker(set.owner);
  set.owner = NOBODY;
}
