/**
 * The clock that timers and `Instant` go by: real time since the program began, or a virtual time that stands still while it is paused and
 * jumps to the next timer whenever nothing else is left to do. Nanoseconds, integers.
 */
import { theHost } from "./host.js";
import { panic, panicFmt } from "./panic.js";

export const NS_PER_MS = 1e6;

interface ClockState {
  /** While running: what the host's clock showed when this one showed 0. */
  originNs: number;
  /** What the host's clock showed when the program began. */
  startedNs: number;
  /** While paused: what it shows. */
  frozenNs: number;
  paused: boolean;
}
const clock: ClockState = { originNs: 0, startedNs: 0, frozenNs: 0, paused: false };

/** Starts at 0. */
export function startClock(paused: boolean): void {
  clock.originNs = theHost().nowNs();
  clock.startedNs = clock.originNs;
  clock.frozenNs = 0;
  clock.paused = paused;
}

export function clockNow(): number {
  return clock.paused ? clock.frozenNs : theHost().nowNs() - clock.originNs;
}

/** Where on the host's clock this one began: its moments as std's are so much later. */
export function clockStart(): number {
  return clock.startedNs;
}

/** Never virtual. */
export function realNow(): number {
  return theHost().nowNs();
}

export function isPaused(): boolean {
  return clock.paused;
}

/** It is paused for the whole run, whatever the program wants: whoever runs it wishes so. */
function isVirtual(): boolean {
  return clock.paused && theHost().env("AETHER_VIRTUAL_TIME") === "1";
}

export function pauseClock(loc: number): void {
  if (isVirtual()) return;
  if (clock.paused) panicFmt("time is already frozen", loc);
  clock.frozenNs = clockNow();
  clock.paused = true;
}

/** Pauses it at a whole millisecond. */
export function freezeAtTick(): void {
  clock.frozenNs = Math.ceil(clockNow() / NS_PER_MS) * NS_PER_MS;
  clock.paused = true;
}

export function resumeClock(loc: number): void {
  if (isVirtual()) return;
  if (!clock.paused) panic("time is not frozen", loc);
  clock.originNs = theHost().nowNs() - clock.frozenNs;
  clock.paused = false;
}

/** Moves the paused clock. */
export function jump(ns: number): void {
  clock.frozenNs += ns;
}
