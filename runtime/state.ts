/**
 * The colder half of the runtime's state (the hot half is `R`): who lives, what is deferred, what keeps the program alive.
 * One constant object for the same reason, and so that a run can be reset as a whole.
 */
import type { Frame } from "./frames.js";
import type { Panic } from "./panic.js";
import type { WatchOptions } from "./watch.js";
import { NO_BUDGET, NOBODY, R, type Task } from "./registers.js";

/** Timers, as the scheduler sees them; installed by the first sleep, so that programs without timers carry none. */
export interface TimerDriver {
  /** Fires what is due by now. */
  process(): void;
  /** Whether `process` would have nothing to do, or can wait a little. */
  rests(): boolean;
  /**
   * Nothing is ready. NO_TIMERS; 0 if time went on (by itself or because it is virtual); else for how many ms to wait.
   * `mayJump`: a paused clock may jump to the next timer.
   */
  park(mayJump: boolean): number;
  /** Forgets everything. */
  reset(): void;
}
export const NO_TIMERS = -1;

/** Ready tasks that are not in the ring: those of raised or lowered priority (lanes.ts). */
export interface Lanes {
  /** The one whose turn it is; null if that is the first of the ring. */
  take(ringReady: boolean): Task | null;
  /** What `take` would give. */
  peek(ringReady: boolean): Task | null;
}

/** Hears of what the scheduler does (watch.ts). */
export interface Watch {
  spawned(t: Task, by: Task): void;
  /** The turn of `t` begins, and has ended. */
  before(t: Task): void;
  after(t: Task): void;
  /** The program ends; these are left. */
  ended(left: readonly Task[]): void;
}

/** A panic that came to the end of its task. */
export interface PanicRecord {
  readonly task: Task;
  readonly panic: Panic;
}

/** Async cleanup, and on whose behalf the frame was dropped that left it. */
export interface PendingCleanup {
  readonly frame: Frame;
  readonly owner: Task;
}

export interface State {
  /** Ends of the list of live tasks, in spawn order. */
  first: Task | null;
  last: Task | null;
  nextId: number;
  /** What main is called as a task; empty where there is none. */
  mainName: string;
  /** No task may start any more: the program is ending. */
  closed: boolean;
  /** What the innermost turn of the scheduler is for; its `nx` is that of the turn around it. */
  root: Task | null;
  /** How many scheduler loops are on the stack. */
  depth: number;
  /** How many `EnterGuard`s live. */
  entered: number;
  /** Panics that were under way when the innermost scheduler loop began. */
  unwindingBase: number;
  /** A turn of the scheduler is already asked for. */
  scheduled: boolean;
  /** What `R.kick` is between two turns. */
  kick: (() => void) | null;
  /** Polls until the clock is read again. */
  fuel: number;
  timers: TimerDriver | null;
  lanes: Lanes | null;
  watch: Watch | null;
  /** What is to be watched; the first turn of the scheduler makes the watch. */
  watchOptions: WatchOptions | null;
  /** How a panic came about, in lines to follow its message; known where there are tasks. */
  trail: ((t: Task) => string) | null;
  /** The seed that was asked for; null if none was. */
  seed: number | null;
  /** Panics of tasks that nobody has asked for yet, the latest hundred. */
  panics: PanicRecord[];
  /** How many tasks have panicked, and who is to be told of the next (panic-watch.ts). */
  panicCount: number;
  watcher: Task;
  /** Operations of the host that can still wake a task. */
  alive: number;
  /** What the end of a main that is not async still has to do; set by `block_on`. */
  atEnd: (() => void) | null;
  /** What drops the values of `thread_local!`, in the order in which they were made. */
  threadEnds: ((forget: boolean) => void)[] | null;
  /** Drops them; set with the first, so that a program without any does without. */
  endThread: (() => void) | null;
  /** Async cleanup of dropped frames that nobody has run yet (cleanup.ts). */
  cleanups: PendingCleanup[] | null;
  /** How many there have been. */
  cleanupCount: number;
  /** It has several threads in Rust. */
  threads: boolean;
  /** `spawn_local` needs no set in it. */
  local: boolean;
  /** The runtime that runs was built without timers. */
  untimed: boolean;
  /** What the runtime that runs calls when it has nothing to do, and when it has again; null for nothing. */
  parks: Parks | null;
  /** The LocalSet whose tasks run (local-set.ts). */
  localSet: object | null;
}

function fresh(): State {
  return {
    first: null,
    last: null,
    nextId: 1,
    mainName: "",
    closed: false,
    root: null,
    depth: 0,
    entered: 0,
    threads: false,
    local: false,
    untimed: false,
    parks: null,
    unwindingBase: 0,
    scheduled: false,
    kick: null,
    fuel: 0,
    timers: null,
    lanes: null,
    watch: null,
    watchOptions: null,
    trail: null,
    seed: null,
    panics: [],
    panicCount: 0,
    watcher: NOBODY,
    alive: 0,
    atEnd: null,
    threadEnds: null,
    endThread: null,
    cleanups: null,
    cleanupCount: 0,
    localSet: null,
  };
}

export const S: State = fresh();

/** A fresh start, for hosts that run several programs in one process. */
export function resetState(): void {
  R.cur = NOBODY;
  R.top = null;
  R.q.fill(null);
  R.qh = R.qt = 0;
  R.deferred.fill(null);
  R.deferredLen = 0;
  R.bud = NO_BUDGET;
  R.laned = 0;
  R.unwinding = 0;
  R.kick = null;
  if (S.timers !== null) S.timers.reset();
  Object.assign(S, fresh());
}

/** Tasks may be spawned and timers made: inside a turn, under an `EnterGuard`, while a runtime is being dropped, in a module that JavaScript calls. */
export function inRuntime(): boolean {
  return S.depth > 0 || isEntered();
}

/** Nothing of it runs, but it is there. */
function isEntered(): boolean {
  return S.entered > 0 || S.closed || S.kick !== null;
}

/** The runtime that runs has several threads in Rust: what blocks holds up nobody else. */
export function hasThreads(): boolean {
  return S.threads;
}

/** Gives what it was. */
export function setThreads(threads: boolean): boolean {
  const before = S.threads;
  S.threads = threads;
  return before;
}

export function isLocal(): boolean {
  return S.local;
}

/** Gives what it was. */
export function setLocal(local: boolean): boolean {
  const before = S.local;
  S.local = local;
  return before;
}

/** What a runtime calls when it has nothing to do (parks.ts). */
export interface Parks {
  /** Whether that has started tasks. */
  idle(): boolean;
  busy(): void;
}

/** Gives what it was. */
export function setParks(parks: Parks | null): Parks | null {
  const before = S.parks;
  S.parks = parks;
  return before;
}

export function hasTimers(): boolean {
  return !S.untimed;
}

/** Gives what it was. */
export function setTimers(timers: boolean): boolean {
  const before = !S.untimed;
  S.untimed = !timers;
  return before;
}

/** `Runtime::enter`; `by` is 1 or, when the guard goes, -1. */
export function enterRuntime(by: number): void {
  S.entered += by;
}

/** How many tasks live, without the one that is blocked on. */
export function taskCount(): number {
  let n = 0;
  for (let t = S.first; t !== null; t = t.after) if (t.nx === null) n++;
  return n;
}

/** Appends to the list of live tasks. */
export function enlist(t: Task): void {
  t.before = S.last;
  if (S.last === null) S.first = t;
  else S.last.after = t;
  S.last = t;
}

export function delist(t: Task): void {
  const { before, after } = t;
  if (before === null) {
    if (S.first !== t) return;
    S.first = after;
  } else {
    before.after = after;
  }
  if (after === null) S.last = before;
  else after.before = before;
  t.before = t.after = null;
}
