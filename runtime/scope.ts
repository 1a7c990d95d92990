/**
 * async_scope: tasks that do not outlive the future they were spawned in.
 *
 * Its tasks are ordinary ones that also report their end here. The first that panics (or, spawned with `isTry`, ends in an Err) makes the scope abort the
 * others; the scope is over when all have ended, cleanup included. A scope that is dropped while it waits aborts its tasks, and waiting for
 * them becomes part of the cleanup of whoever dropped it.
 */
import { cleanupLater } from "./cleanup.js";
import { LeafFrame } from "./context.js";
import type { Frame } from "./frames.js";
import { DONE, NOBODY, PENDING, push, R, Task, wake, type Parent, type Pending } from "./registers.js";
import { abort, start, taskOutcome } from "./task.js";
import { Err } from "./values.js";

export class Scope implements Parent {
  /** Its live tasks, in spawn order; the value tells whether an Err counts as failure. */
  readonly live = new Map<Task, boolean>();
  failed: Task | undefined = undefined;
  cancelled = false;
  owner: Task = NOBODY;

  ready(t: Task): void {
    push(t);
  }

  ended(t: Task): void {
    const isTry = this.live.get(t) === true;
    this.live.delete(t);
    const bad = t.st === DONE ? isTry && t.res instanceof Err : taskOutcome(t) === 2;
    if (bad && this.failed === undefined && !this.cancelled) {
      this.failed = t;
      scopeCancel(this);
    }
    if (this.live.size === 0) {
      const { owner } = this;
      this.owner = NOBODY;
      wake(owner);
    }
  }
}

export function scopeSpawn(scope: Scope, frame: Frame, name: string | null, loc: number, isTry: boolean): Task {
  const t = new Task(frame, scope, name, loc);
  scope.live.set(t, isTry);
  start(t);
  if (scope.cancelled) abort(t);
  return t;
}

export function scopeCancel(scope: Scope): void {
  scope.cancelled = true;
  for (const t of scope.live.keys()) abort(t);
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
  scope.owner = R.cur;
  return PENDING;
}

wait$r.d = (n: WaitNode): void => {
  const { scope } = n;
  if (scope.live.size === 0) return;
  scopeCancel(scope);
  cleanupLater(new LeafFrame(scopeWait, scope));
};

/** Leaf: all tasks have ended; the one that failed first, if one did. Dropping it cancels the scope. */
export function scopeWait(scope: Scope): Task | undefined | Pending {
  const n = new WaitNode(scope);
  const v = wait$r(n);
  if (v === PENDING) R.top = n;
  return v;
}
