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

/** A turn of the scheduler that lasts until `root` has ended, and the one it interrupts: a blocking wait inside a task. */
export interface Turn {
  readonly root: Task;
  readonly outer: Turn | null;
}

export interface State {
  /** How many tasks live, and the slots between theirs; those of tasks that ended while some had yielded, of which they may have been, are free later. */
  live: number;
  free: number[];
  freeLater: number[];
  nextId: number;
  /** What main is called as a task; empty where there is none. */
  mainName: string;
  /** No task may start any more: the program is ending. */
  closed: boolean;
  /** The innermost turn of the scheduler that is for somebody. */
  turn: Turn | null;
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
    live: 0,
    free: [],
    freeLater: [],
    nextId: 1,
    mainName: "",
    closed: false,
    turn: null,
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
  R.tasks = [];
  R.qh = R.qt = 0;
  R.deferred.fill(0);
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

/** Those that live, in the order in which they were spawned. */
export function liveTasks(): Task[] {
  return R.tasks.filter((t) => t !== null).sort((a, b) => a.id - b.id);
}

/** How many tasks live, without the one that is blocked on. */
export function taskCount(): number {
  return S.live;
}

/** Puts it among the tasks that live. */
export function enlist(t: Task): void {
  const { free } = S;
  const slot = free.pop() ?? R.tasks.length;
  t.slot = slot;
  R.tasks[slot] = t;
  S.live++;
}

export function delist(t: Task): void {
  const { slot } = t;
  if (slot < 0) return;
  t.slot = -1;
  R.tasks[slot] = null;
  S.live--;
  // Who is dropped as the program ends may still stand in the ring, and any may have yielded.
  if (S.closed) return;
  if (R.deferredLen === 0) S.free.push(slot);
  else S.freeLater.push(slot);
}

/** Nobody that had yielded is left to be woken. */
export function reuseSlots(): void {
  const { freeLater } = S;
  if (freeLater.length === 0) return;
  for (const slot of freeLater) S.free.push(slot);
  freeLater.length = 0;
}
