/**
 * Sleeping: timers as frames.
 *
 * Deadlines are exact; timers go off at the first whole millisecond that is not before them. A sleep is registered when it is first polled,
 * and is over at once if its tick has already been dealt with.
 */
import { clockNow, freezeAtTick, isPaused, jump, NS_PER_MS } from "./clock.js";
import type { Frame, Resume } from "./frames.js";
import { panic } from "./panic.js";
import { giveUpWaker, keepWaker, NOBODY, PENDING, R, wake, wakeByRef, type Pending, type Task } from "./registers.js";
import { NO_TIMERS, S, type TimerDriver } from "./state.js";
import { NOT_LINKED, Wheel, type Timer } from "./wheel.js";
import { yieldNow } from "./yield.js";

/** What `slot` is in the states of a sleep in which it is in no slot. */
const UNREGISTERED = NOT_LINKED;
const ELAPSED = -2;

interface TimerState {
  wheel: Wheel;
  /** How often the tasks that yielded may yet be woken before the real clock is read again. */
  quiet: number;
}
const timers: TimerState = { wheel: new Wheel(), quiet: 0 };

/** Reading the real clock costs several yields. A ring that never drains has it read every 61 turns. */
const QUIET_WAKES = 16;

const driver: TimerDriver = {
  process(): void {
    if (timers.wheel.isEmpty() && !isPaused()) return;
    timers.quiet = QUIET_WAKES;
    timers.wheel.advance(nowTick());
  },
  rests(): boolean {
    const { wheel } = timers;
    if (isPaused()) return nowTick() <= wheel.elapsed;
    return wheel.isEmpty() || --timers.quiet > 0;
  },
  park(mayJump: boolean): number {
    const { wheel } = timers;
    const next = wheel.nextTick();
    if (next < 0) return NO_TIMERS;
    // Read once: by a second look the moment might have passed, and to wait no time at all would look like a deadlock.
    const now = clockNow() / NS_PER_MS;
    if (next > now) {
      if (!isPaused()) return next - now;
      if (mayJump) jump((next - Math.floor(now)) * NS_PER_MS);
    }
    wheel.advance(nowTick());
    return 0;
  },
  reset(): void {
    timers.wheel = new Wheel();
    timers.quiet = 0;
  },
};

function nowTick(): number {
  return Math.floor(clockNow() / NS_PER_MS);
}

/** As far away as ticks stay exact. */
const TICK_MAX = 2 ** 52;
/** Ticks below that, and what a deadline is before its tick, are small integers to the engine, which need no objects of their own. */
const SMALL_TICK = 2 ** 31;

function tickOf(atNs: number): number {
  return Math.min(Math.ceil(atNs / NS_PER_MS), TICK_MAX);
}

function theWheel(): Wheel {
  S.timers ??= driver;
  return timers.wheel;
}

/** Cancel safe: dropping it takes its timer out. */
export class Sleep implements Frame, Timer {
  /** On the prototype. */
  declare fn: Resume;
  declare c: Frame | null;
  declare s: number;
  at: number;
  /** By how many ns the deadline is before its tick (0 or negative); the deadline itself where the tick is not small. */
  rest: number;
  slot: number;
  pos: number;
  task: Task;

  constructor(atNs: number) {
    const at = tickOf(atNs);
    this.at = at;
    this.rest = at < SMALL_TICK ? atNs - at * NS_PER_MS : atNs;
    this.slot = UNREGISTERED;
    this.pos = 0;
    this.task = NOBODY;
  }

  fire(): void {
    const { task } = this;
    this.slot = ELAPSED;
    this.task = NOBODY;
    wake(task);
  }
}

/** Registers it; false if its time has come. */
function register(s: Sleep): boolean {
  const wheel = theWheel();
  if (s.at <= wheel.elapsed) {
    s.fire();
    return false;
  }
  wheel.add(s);
  return true;
}

function sleep$r(s: Sleep): undefined | Pending {
  if (R.bud <= 0) {
    wakeByRef(R.cur);
    return PENDING;
  }
  const over = s.slot === ELAPSED || (s.slot === UNREGISTERED && !register(s));
  // Even if it is over: should it be reset to a moment that has passed, that wakes whoever polled it last.
  s.task = keepWaker(s.task);
  if (!over) return PENDING;
  R.bud--;
  return undefined;
}

sleep$r.d = (s: Sleep): void => {
  giveUpWaker(s.task);
  if (s.slot >= 0) timers.wheel.remove(s);
};

sleep$r.w = (s: Sleep): string => (isPaused() ? `the clock, until ${sleepDeadline(s)} ns` : "the clock");

Object.assign(Sleep.prototype, { fn: sleep$r, s: 0, c: null });

/** Leaf. */
export function sleepUntil(atNs: number): undefined | Pending {
  const s = new Sleep(atNs);
  if (sleep$r(s) !== PENDING) return undefined;
  R.top = s;
  return PENDING;
}

/** Leaf. */
export function sleep(ns: number): undefined | Pending {
  return sleepUntil(clockNow() + ns);
}

/** A new deadline, for a sleep in any state; it starts waiting (again) at once if it was ever polled. */
export function resetSleep(s: Sleep, atNs: number): void {
  if (s.slot >= 0) timers.wheel.remove(s);
  const { at, rest } = new Sleep(atNs);
  s.at = at;
  s.rest = rest;
  s.slot = UNREGISTERED;
  register(s);
}

export function sleepDeadline(s: Sleep): number {
  return s.at < SMALL_TICK ? s.at * NS_PER_MS + s.rest : s.rest;
}

export function sleepElapsed(s: Sleep): boolean {
  return s.slot === ELAPSED;
}

/** For a runtime that starts with its clock stopped: its timers count from here. */
export function stopClock(): void {
  freezeAtTick();
  theWheel().advance(nowTick());
}

/** Leaf: moves the paused clock and lets those run whose time has come. */
export function advanceClock(ns: number, loc: number): Pending {
  if (!isPaused()) panic("time is not frozen", loc);
  // Timers made later are to know how late it is.
  theWheel();
  jump(ns);
  return yieldNow();
}
