/**
 * How a panic came about: the calls and awaits from the place of the panic up to its task, and where that was spawned, by whom.
 *
 *   task 'fetcher' panicked at src/main.ae:3:5:
 *   no such page
 *     at src/main.ae:3:5 in parse
 *     called at src/main.ae:9:18 in fetch
 *     called at src/main.ae:14:9 in fetch_all
 *     spawned at src/main.ae:21:5 by task 'main'
 *
 * What has been called since the turn began is on JavaScript's stack, which the host can translate into lines of the program where it has the source
 * map. Whoever awaits that is found in the frames above the one with which the turn began.
 */
import { frameText, framesOf, origin, spawnerOf } from "./dump.js";
import type { Frame } from "./frames.js";
import { theHost } from "./host.js";
import { taskOf, type Task } from "./registers.js";
import { S } from "./state.js";

const SPAWNERS_MAX = 16;
/** The function by which a set of futures polls one of them: what is below it on the stack belongs to another waker. */
const STRAND_POLL = "pollStrand";

/** The frames that wait, directly or not, for the one with which the turn of `t` began. `running`: the functions on the stack. */
function waitingFrames(t: Task, running: ReadonlySet<string>): Frame[] {
  const frames = framesOf(t.f, t);
  const cursor = frames.indexOf(t.k as Frame);
  const fits = cursor >= 0 && (running.size === 0 || running.has(frames[cursor]?.fn.name ?? ""));
  const at = fits ? cursor : frames.findIndex((f) => running.has(f.fn.name));
  return frames.slice(0, Math.max(at, 0)).reverse();
}

function above(t: Task, running: ReadonlySet<string>): string[] {
  return waitingFrames(t, running).map(frameText).filter((text) => text !== null);
}

/** Who polls it, if it is a branch. */
function ownerOf(t: Task): Task | null {
  return t.par?.branchOf?.() ?? null;
}

function callsOf(task: Task): string[] {
  const stack = theHost().programStack?.() ?? [];
  const lines: string[] = [];
  let t = task;
  let running = new Set<string>();
  for (const call of stack) {
    const owner = call.fn === STRAND_POLL ? ownerOf(t) : null;
    if (owner !== null) {
      lines.push(...above(t, running));
      t = owner;
      running = new Set();
    } else {
      running.add(call.fn);
      if (call.text !== null) lines.push(call.text);
    }
  }
  for (let up: Task | null = t; up !== null; up = ownerOf(up)) lines.push(...above(up, up === t ? running : new Set()));
  return lines;
}

function spawnLines(task: Task): string[] {
  const lines: string[] = [];
  for (let t: Task | null = task; t !== null && t.id !== 0 && lines.length < SPAWNERS_MAX; t = spawnerOf(t)) {
    const text = origin(t);
    if (text !== "") lines.push(lines.length === 0 ? text.slice(1) : `which was${text}`);
  }
  return lines;
}

/** Lines to follow a panic's message; empty where they would say nothing new. */
export function trailOf(task: Task): string {
  if (S.depth === 0) return "";
  const calls = callsOf(task).map((text, i) => (i === 0 ? text : `called ${text}`));
  const spawns = spawnLines(taskOf(task));
  if (spawns.length === 0 && calls.length < 2) return "";
  return [...calls, ...spawns].map((line) => `  ${line}\n`).join("");
}
