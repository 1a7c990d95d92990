/**
 * Async cleanup under cancellation.
 *
 * Dropping is synchronous; a `defer!` that awaits is not. The drop function of a frame with such a block hands it to `cleanupLater` as a
 * frame not yet started, and what is to be dropped after it to `cleanupRest`: the block may use it, and the order is that of an ordinary end.
 *
 *   a, defer A, b dropped:   drop b │ A │ drop a       │: in the frame itself, its callers' locals wait too
 *
 * Whoever dropped the frame then decides when these run: `select!` and scopes await `cleanup()` before they go on, a cancelled task runs
 * them before it counts as ended. If nobody asks (a plain `drop(future)`), a task of its own does.
 */
import { F1, type Frame } from "./frames.js";
import { landed, resumeUnwind, type Panic } from "./panic.js";
import { PENDING, push, QUEUED, R, Task, type Pending } from "./registers.js";
import { enlist, S, type PendingCleanup } from "./state.js";

class CleanupFrame implements Frame {
  fn = cleanup$r;
  s = 0;
  c: Frame | null = null;
  readonly todo: Frame[];
  first: Panic | null = null;
  constructor(todo: Frame[]) {
    this.todo = todo;
  }
}

/** Runs the blocks one after the other. One that panics does not keep the others from running; the first panic goes on at the end. */
function cleanup$r(f: CleanupFrame): undefined | Pending {
  const before = R.unwinding;
  while (f.s < f.todo.length) {
    const block = f.todo[f.s];
    try {
      if (block !== undefined && block.fn(block as never) === PENDING) return PENDING;
    } catch (e) {
      const p = landed(e, before);
      f.first ??= p;
    }
    f.s++;
    // What it left behind itself comes next.
    if (S.cleanups !== null) f.todo.splice(f.s, 0, ...takeOf(R.cur));
  }
  if (f.first !== null) resumeUnwind(f.first);
  return undefined;
}

/** Changes with every cleanup that is left behind. With a panic under way: differs already if its way has left some. */
export function cleanupMark(panic?: unknown): number {
  if (panic !== undefined && S.cleanups?.some((entry) => entry.owner === R.cur) === true) return -1;
  return S.cleanupCount;
}

function rest$r(f: F1): undefined {
  (f.l0 as () => void)();
  return undefined;
}

rest$r.d = (f: F1): void => (f.l0 as () => void)();

/** Drops that come after cleanup that was left behind. */
export function cleanupRest(drop: () => void): void {
  cleanupLater(new F1(rest$r, 0, drop));
}

export function cleanupLater(frame: Frame): void {
  S.cleanupCount++;
  if (S.cleanups !== null) {
    S.cleanups.push({ frame, owner: R.cur });
    return;
  }
  S.cleanups = [{ frame, owner: R.cur }];
  const janitor = new Task(new F1(janitor$r, 0), null, "cleanup", -1);
  janitor.id = S.nextId++;
  enlist(janitor);
  janitor.st = QUEUED;
  push(janitor);
}

/** Takes what `owner` (null: anybody) has registered by dropping something. */
function takeOf(owner: Task | null): Frame[] {
  const all = S.cleanups;
  if (all === null) return [];
  const mine: Frame[] = [];
  const others: PendingCleanup[] = [];
  for (const entry of all) {
    if (owner === null || entry.owner === owner) mine.push(entry.frame);
    else others.push(entry);
  }
  S.cleanups = others.length === 0 ? null : others;
  return mine;
}

/** The same as one frame, if there is anything; the caller has to run it. */
export function cleanupFrame(owner: Task | null): Frame | null {
  const mine = takeOf(owner);
  return mine.length === 0 ? null : new CleanupFrame(mine);
}

/** Leaf: runs what the running task has registered. Not cancel safe: what has not run by then is handed on. */
export function cleanup(): undefined | Pending {
  const rest = cleanupFrame(R.cur);
  if (rest === null || rest.fn(rest as never) !== PENDING) return undefined;
  R.top = rest;
  return PENDING;
}

cleanup$r.d = (f: CleanupFrame): void => {
  for (; f.s < f.todo.length; f.s++) {
    const block = f.todo[f.s];
    if (block !== undefined) cleanupLater(block);
  }
};

/** A `defer!` block that runs because its scope was left in the ordinary way. */
class FinishFrame implements Frame {
  fn = finish$r;
  s = 0;
  c: Frame | null;
  constructor(block: Frame | null) {
    this.c = block;
  }
}

function finish$r(f: FinishFrame): unknown {
  return f.c === null ? undefined : f.c.fn(f.c as never);
}

finish$r.d = (f: FinishFrame): void => {
  if (f.c !== null) cleanupLater(f.c);
};

/** Takes what starting such a block gave: one that is dropped before its end is handed on, not broken off. */
export function finishing(started: unknown): unknown {
  if (started === PENDING) R.top = new FinishFrame(R.top);
  return started;
}

/** Takes what nobody else took by its turn. */
function janitor$r(f: F1): undefined | Pending {
  f.c ??= cleanupFrame(null);
  if (f.c !== null && f.c.fn(f.c as never) === PENDING) return PENDING;
  return undefined;
}


/** Not cancelled when the program ends: it is what the end waits for. */
export function isJanitor(t: Task): boolean {
  return t.f !== null && t.f.fn === janitor$r;
}
