/**
 * The scheduler: a FIFO ring of ready tasks, and one root (main, or the argument of `block_on`) that is not in it.
 *
 * The order is that of tokio's current_thread runtime, which programs observe:
 *
 *   loop: if the root was woken, poll it
 *         take up to 61 tasks from the ring, oldest first, and poll each
 *         park: fire due timers, then wake the tasks that yielded
 *               (with an empty ring and nobody deferred, wait for the next timer or the host, or jump there if time is virtual)
 *
 * So the root runs when everybody else has had a turn, and a task that yields runs after all that became ready before it did.
 *
 * A turn of the scheduler lasts until the root has ended, nothing is left to do, or its slice of real time is used up; then the host's event
 * loop has its turn. The clock is only read every few hundred polls.
 */
import { holdPanic, HOLDS_VALUE, type OutcomeFrame } from "./frames.js";
import { theHost } from "./host.js";
import { defer, deferredTask, DONE, FAILED, IDLE, NO_BUDGET, PENDING, QUEUED, QUEUED_CANCELLED, R, RUNNING, RUNNING_YIELDED, Task } from "./registers.js";
import { NO_TIMERS, reuseSlots, S, type Turn, type Watch } from "./state.js";
import { afterPoll, cancel, fail, finish, wake } from "./task.js";

const EVENT_INTERVAL = 61;
const BUDGET = 128;
const SLICE_NS = 4_000_000;
const POLLS_PER_CLOCK_READ = 256;

/** Why a turn ended: the numbers above 0 are milliseconds to the next timer. */
export const ROOT_ENDED = -1;
export const SLICE_USED = -2;
export const WAIT_FOR_HOST = -3;
export const STUCK = -4;

/** Delivers the value of the cursor frame `k`, which is not the root, to its callers. */
function unwind(t: Task, k: OutcomeFrame, value: unknown): void {
  k.s = HOLDS_VALUE;
  k.l0 = value;
  pollFromRoot(t);
}

/** A turn that descends from the root: the callers of the frame that has an outcome find it there. What they throw is the end of the task. */
function pollFromRoot(t: Task): void {
  const root = t.f;
  t.k = root;
  t.r = null;
  if (root === null) return;
  try {
    settle(t, root.fn(root as never));
  } catch (e) {
    if (t.st === DONE || t.st === FAILED) throw e;
    fail(t, e);
  }
}

function settle(t: Task, v: unknown): void {
  if (v !== PENDING) finish(t, v);
  else if (t.st === RUNNING) t.st = IDLE;
  else afterPoll(t);
}

/**
 * An exception left the turn of `t`, which began at the frame `k`. If that is not the root its callers unwind first, each by polling its child.
 * (`t.k` may be another one by now: a branch polled before the one that panicked makes itself the cursor.)
 */
function onThrow(t: Task, k: OutcomeFrame | null, e: unknown): void {
  if (t.st === DONE || t.st === FAILED) throw e;
  R.cur = t;
  if (k === null || t.f === null || k === t.f) {
    fail(t, e);
    return;
  }
  holdPanic(k, e, S.unwindingBase);
  pollFromRoot(t);
}

/** One turn of one task outside the ring: the root. */
export function pollRoot(t: Task): void {
  t.st = RUNNING;
  R.cur = t;
  R.bud = BUDGET;
  const k = t.k as OutcomeFrame;
  try {
    const v = k.fn(k as never);
    if (v === PENDING) {
      if (t.st === RUNNING) t.st = IDLE;
      else afterPoll(t);
    } else if (k === t.f) finish(t, v);
    else unwind(t, k, v);
  } catch (e) {
    onThrow(t, k, e);
  }
}

/** Stands for the root where there is none. */
const NO_TURN: Turn = { root: new Task(null, null, null, -1), outer: null };

/** Neither it nor a root whose turn waits for this one has anything to do. */
function rests(turn: Turn): boolean {
  return turn.root.st === IDLE && turn.outer === null;
}

/** Nobody is ready but those that have yielded: they may have their turns at once. */
function mayGoOn(turn: Turn | null): boolean {
  return S.fuel > 0 && turn !== null && rests(turn) && (S.timers === null || S.timers.rests());
}

/**
 * Polls up to `limit` tasks; gives how many are still allowed when nothing is ready. Where all that is left to do then is to wake those
 * that yielded, it does so itself and begins the next batch, as long as the root of `turn` rests; not if that is null.
 */
function runBatch(limit: number, turn: Turn | null): number {
  const r = R;
  let left = limit;
  let t: Task | null = null;
  let k: OutcomeFrame | null = null;
  for (;;) {
    try {
      while (left !== 0) {
        t = r.laned !== 0 && S.lanes !== null ? S.lanes.take(r.qh !== r.qt) : null;
        if (t === null) {
          if (r.qh === r.qt) {
            if (r.deferredLen === 0 || !mayGoOn(turn)) return left;
            S.fuel -= limit - left + 1;
            left = limit;
            t = onlyDeferred();
            if (t === null) {
              wakeDeferred();
              if (turn !== null && !rests(turn)) return 0;
              continue;
            }
          } else {
            const at = r.qh;
            r.qh = (at + 1) & r.qm;
            t = r.tasks[r.q[at] as number] as Task | null;
          }
        }
        left--;
        // null: dropped where it stood, as the program ended.
        if (t === null || t.st !== QUEUED) {
          k = null;
          if (t?.st === QUEUED_CANCELLED) cancel(t);
          continue;
        }
        for (;;) {
          t.st = RUNNING;
          // Not stored again and again: the collector keeps books on stores into old objects.
          if (r.cur !== t) r.cur = t;
          r.bud = BUDGET;
          k = t.k as OutcomeFrame;
          const v = (t.r ??= k.fn)(k as never);
          if (v !== PENDING) {
            if (k === t.f) finish(t, v);
            else unwind(t, k, v);
            break;
          }
          if (t.st === RUNNING) {
            t.st = IDLE;
            break;
          }
          if (t.st !== RUNNING_YIELDED) {
            afterPoll(t);
            break;
          }
          t.st = IDLE;
          // Alone, who yields is next.
          if (r.qh !== r.qt || r.deferredLen !== 0 || left === 0 || t.par !== null || r.laned !== 0 || !mayGoOn(turn)) {
            defer(t);
            break;
          }
          S.fuel -= limit - left + 1;
          left = limit - 1;
        }
      }
      return 0;
    } catch (e) {
      if (t === null) throw e;
      onThrow(t, k, e);
    }
  }
}

/** Whose turn is next; it stays where it is. */
function nextReady(): Task | null {
  const ringReady = R.qh !== R.qt;
  const laned = R.laned === 0 || S.lanes === null ? null : S.lanes.peek(ringReady);
  if (laned !== null || !ringReady) return laned;
  for (; R.qh !== R.qt; R.qh = (R.qh + 1) & R.qm) {
    const t = R.tasks[R.q[R.qh] as number] ?? null;
    if (t !== null) return t;
  }
  return null;
}

/** The same turn by turn, for whoever watches. */
function runWatched(watch: Watch, limit: number): number {
  for (let left = limit; left !== 0; left--) {
    const t = nextReady();
    if (t === null) return left;
    const runs = t.st === QUEUED || t.st === QUEUED_CANCELLED;
    if (runs) watch.before(t);
    runBatch(1, null);
    if (runs) watch.after(t);
  }
  return 0;
}

function turnOfRoot(root: Task): void {
  const { watch } = S;
  watch?.before(root);
  pollRoot(root);
  watch?.after(root);
}

/** A task that alone has yielded while nothing else is ready: it is next, and need not go through the ring. (Whose turns come from elsewhere has a `par`.) */
function onlyDeferred(): Task | null {
  if (R.deferredLen !== 1) return null;
  const t = deferredTask(0);
  if (t === null || t.st !== IDLE || t.par !== null) return null;
  R.deferredLen = 0;
  reuseSlots();
  t.st = QUEUED;
  return t;
}

/** Wakes those that yielded, in the order in which they did. */
function wakeDeferred(): void {
  const { deferred, deferredLen: len } = R;
  R.deferredLen = 0;
  for (let i = 0; i < len; i++) {
    const t = deferredTask(i);
    deferred[i] = 0;
    if (t !== null) wake(t);
  }
  reuseSlots();
}

/** Those whose turn of the scheduler waits for this one to end: a blocking wait inside a task must not stop them. */
function pollOuterRoots(turn: Turn): void {
  for (let t = turn.outer; t !== null; t = t.outer) if (t.root.st === QUEUED) turnOfRoot(t.root);
}

function anyReady(turn: Turn | null): boolean {
  for (let t = turn; t !== null; t = t.outer) if (t.root.st === QUEUED) return true;
  return false;
}

/** The ring is empty and nobody yielded: a reason to end the turn, or null if there is something to do again. */
function idle(turn: Turn | null): number | null {
  // A turn of the scheduler further down the stack may have brought it to its end.
  if (turn !== null && (turn.root.st === DONE || turn.root.st === FAILED)) return null;
  const rootReady = anyReady(turn);
  if (!rootReady && S.parks?.idle() === true) return null;
  const wait = S.timers === null ? NO_TIMERS : S.timers.park(!rootReady);
  if (rootReady || wait === 0 || R.qh !== R.qt || R.laned !== 0) {
    S.parks?.busy();
    return null;
  }
  if (wait > 0) return wait;
  return S.alive > 0 || turn === null ? WAIT_FOR_HOST : STUCK;
}

/**
 * Runs until something stops it. `root` null: until nothing is ready. `sliced`: hand back to the host in time.
 * Reentrant: `block_on` inside a task drives the same ring; a task that is running further up the stack is never polled by it.
 */
export function turn(root: Task | null, sliced: boolean): number {
  S.parks?.busy();
  const cur = R.cur;
  const bud = R.bud;
  const base = S.unwindingBase;
  const outer = S.turn;
  const own: Turn | null = root === null ? null : { root, outer };
  if (own !== null) S.turn = own;
  S.depth++;
  S.unwindingBase = R.unwinding;
  R.kick = null;
  try {
    return drive(own, sliced);
  } finally {
    S.depth--;
    S.turn = outer;
    S.unwindingBase = base;
    R.cur = cur;
    R.bud = S.depth === 0 ? NO_BUDGET : bud;
    if (S.depth === 0) R.kick = S.kick;
  }
}

function drive(turn: Turn | null, sliced: boolean): number {
  const host = theHost();
  const end = sliced ? host.nowNs() + SLICE_NS : Infinity;
  S.fuel = POLLS_PER_CLOCK_READ;
  for (;;) {
    if (turn !== null) {
      const { root } = turn;
      pollOuterRoots(turn);
      if (root.st === QUEUED) turnOfRoot(root);
      if (root.st === DONE || root.st === FAILED) return ROOT_ENDED;
      if (root.st === QUEUED_CANCELLED) {
        cancel(root);
        continue;
      }
    }
    const left = S.watch === null ? runBatch(EVENT_INTERVAL, turn ?? NO_TURN) : runWatched(S.watch, EVENT_INTERVAL);
    S.fuel -= EVENT_INTERVAL - left + 1;
    if (left !== 0 && R.deferredLen === 0) {
      const why = idle(turn);
      if (why !== null) return why;
    } else {
      if (S.timers !== null) S.timers.process();
      if (R.deferredLen !== 0) wakeDeferred();
    }
    if (S.fuel <= 0) {
      S.fuel = POLLS_PER_CLOCK_READ;
      if (host.nowNs() > end) return SLICE_USED;
    }
  }
}
