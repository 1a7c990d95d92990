/**
 * Watching the scheduler: a trace of every turn, and a report of tasks that hold the thread for too long. Without a watch none of this runs.
 *
 *   seed 7
 *   0 ns  #1 'worker' spawned at src/main.ae:8:5 by #0 'main'
 *   0 ns  #1 'worker' runs: waits for the clock, until 5 ms, at src/main.ae:3:14 in work
 *
 * A line of the trace holds nothing that differs from one run to the next: under the same seed it is the same, byte for byte. The time is
 * shown while the clock is virtual.
 */
import { clockNow, isPaused, realNow } from "./clock.js";
import { describeTask, whereItWaits } from "./dump.js";
import { locText } from "./locations.js";
import { eprint } from "./output.js";
import { CANCELLED, DONE, FAILED, taskLabel, type Task } from "./registers.js";
import type { Watch } from "./state.js";

const NS_PER_MS = 1e6;

/** What is to be watched. */
export interface WatchOptions {
  /** Gets each line of the trace. */
  readonly trace?: (line: string) => void;
  /** A task that holds the thread for longer is reported on standard error. */
  readonly stallMs?: number;
  /** Tasks that are left when main has ended are reported on standard error. */
  readonly leaks?: boolean;
}

function nameOf(t: Task): string {
  return t.name === null ? `#${t.id}` : `#${t.id} '${t.name}'`;
}

export class Watcher implements Watch {
  private readonly options: WatchOptions;
  private startedNs = 0;
  private waitedAt = "";

  constructor(options: WatchOptions, seed: number) {
    this.options = options;
    options.trace?.(`seed ${seed}`);
  }

  ended(left: readonly Task[]): void {
    if (this.options.leaks !== true) return;
    for (const t of left) eprint(`leak: when main ended this task had not\n${describeTask(t, false)}\n`);
  }

  private say(text: string): void {
    this.options.trace?.(isPaused() ? `${clockNow()} ns  ${text}` : text);
  }

  spawned(t: Task, by: Task): void {
    this.say(`${nameOf(t)} spawned${t.loc < 0 ? "" : ` at ${locText(t.loc)}`} by ${nameOf(by)}`);
  }

  before(t: Task): void {
    if (this.options.stallMs === undefined) return;
    this.waitedAt = whereItWaits(t);
    this.startedNs = realNow();
  }

  after(t: Task): void {
    if (this.options.trace !== undefined) this.say(`${nameOf(t)} runs: ${stateOf(t)}`);
    const { stallMs } = this.options;
    if (stallMs === undefined) return;
    const ms = Math.floor((realNow() - this.startedNs) / NS_PER_MS);
    if (ms < stallMs) return;
    const from = this.waitedAt === "" ? "its start" : `its wait ${this.waitedAt}`;
    const spawned = t.loc < 0 ? "" : `\n  spawned at ${locText(t.loc)}`;
    eprint(`stall: ${taskLabel(t)} held the thread for ${ms} ms\n  from ${from}\n  until ${stateOf(t)}${spawned}\n`);
  }
}

/** What a task that has just had its turn does now. */
function stateOf(t: Task): string {
  if (t.st === DONE) return "it ended";
  if (t.st === FAILED) return t.k === CANCELLED ? "it was cancelled" : "it panicked";
  const where = whereItWaits(t);
  return where === "" ? "it waits" : `it waits ${where}`;
}
