/**
 * async_scope: tasks that do not outlive the future they were spawned in.
 *
 * Its tasks are ordinary ones that also report their end here. The first that panics, or says that it failed, makes the scope abort the
 * others; the scope is over when all have ended, cleanup included. A scope that is dropped before that aborts its tasks, and waiting for
 * them becomes part of the cleanup of whoever dropped it.
 */
import { cleanupLater } from "./cleanup.js";
import { LeafFrame } from "./context.js";
import type { Frame } from "./frames.js";
import { keepWaker, NOBODY, PENDING, push, R, Task, wake, type Parent, type Pending } from "./registers.js";
import { abort, start, taskOutcome } from "./task.js";

const PANICKED = 2;

export class Scope implements Parent {
  /** Its live tasks, in spawn order. */
  readonly live = new Set<Task>();
  /** The task whose panic ended it. */
  failed: Task | undefined = undefined;
  /** What the task gave that failed without a panic. Option-encoded. */
  failure: unknown = undefined;
  cancelled = false;
  /** It was dropped, and its end has become somebody's cleanup. */
  handedOn = false;
  waiter: Task = NOBODY;

  ready(t: Task): void {
    push(t);
  }

  ended(t: Task): void {
    this.live.delete(t);
    if (taskOutcome(t) === PANICKED && !this.cancelled) {
      this.failed = t;
      scopeCancel(this);
    }
    if (this.live.size === 0) tell(this);
  }
}

/** Whoever waits looks again. */
function tell(scope: Scope): void {
  const { waiter } = scope;
  scope.waiter = NOBODY;
  wake(waiter);
}

export function scopeSpawn(scope: Scope, frame: Frame, name: string | null, loc: number): Task {
  const t = new Task(frame, scope, name, loc);
  scope.live.add(t);
  start(t);
  if (scope.cancelled) abort(t);
  return t;
}

export function scopeCancel(scope: Scope): void {
  scope.cancelled = true;
  for (const t of scope.live) abort(t);
  tell(scope);
}

/** A task of the scope has failed; `failure` is what the scope is to give. False, and not taken, if the scope was ending already. */
export function scopeFail(scope: Scope, failure: unknown): boolean {
  if (scope.cancelled) return false;
  scope.failure = failure;
  scopeCancel(scope);
  return true;
}

export function scopeTakeFailure(scope: Scope): unknown {
  const { failure } = scope;
  scope.failure = undefined;
  return failure;
}

/** Whether a task has failed before the body has ended; else the running task is told when one does. */
export function scopeFailing(scope: Scope): boolean {
  if (scope.failed !== undefined || scope.failure !== undefined) return true;
  scope.waiter = keepWaker(scope.waiter);
  return false;
}

/** The future that waits for it is gone. */
export function scopeDrop(scope: Scope): void {
  if (scope.live.size === 0 || scope.handedOn) return;
  scope.handedOn = true;
  scopeCancel(scope);
  cleanupLater(new LeafFrame(scopeWait, scope));
}

class WaitNode implements Frame {
  fn = wait$r;
  s = 0;
  c: Frame | null = null;
  readonly scope: Scope;
  constructor(scope: Scope) {
    this.scope = scope;
  }
}

function wait$r(n: WaitNode): Task | undefined | Pending {
  const { scope } = n;
  if (scope.live.size === 0) return scope.failed;
  scope.waiter = keepWaker(scope.waiter);
  return PENDING;
}

wait$r.d = (n: WaitNode): void => scopeDrop(n.scope);

wait$r.w = ({ scope }: WaitNode): string => `${scope.live.size} ${scope.live.size === 1 ? "task" : "tasks"} of the scope to end`;

/** Leaf: all tasks have ended; the one whose panic ended the scope, if one did. Dropping it cancels the scope. */
export function scopeWait(scope: Scope): Task | undefined | Pending {
  const n = new WaitNode(scope);
  const v = wait$r(n);
  if (v === PENDING) R.top = n;
  return v;
}
