/**
 * What every task is stuck at: printed when nothing can ever wake one of them again.
 *
 *   deadlock: every task waits and nothing can wake one
 *     task 'main'
 *       waits for the end of task 'worker'
 *       waits at src/main.ae:12:22 in main
 *     task 'worker' spawned at src/main.ae:8:5
 *       waits for a permit or lock, held by task 'main'
 *       waits at src/main.ae:3:14 in Pool::get
 *       called at src/main.ae:20:9 in worker
 */
import type { Frame } from "./frames.js";
import { locText } from "./locations.js";
import { IDLE, taskLabel, type Task } from "./registers.js";
import { S } from "./state.js";

const TASKS_MAX = 100;
const FRAMES_MAX = 64;

function describeFrames(root: Frame | null): string[] {
  const lines: string[] = [];
  let waits: string | undefined;
  let depth = 0;
  for (let f = root; f !== null && depth < FRAMES_MAX; f = f.c) {
    depth++;
    waits = f.fn.w?.(f as never);
    const info = f.fn.i;
    if (info === undefined) continue;
    const loc = info.at[f.s - 1];
    lines.push(`${loc === undefined ? "" : `at ${locText(loc)} `}in ${info.title}`);
  }
  const callers = lines.reverse().map((line, i) => `    ${i === 0 ? "waits" : "called"} ${line}`);
  return waits === undefined ? callers : [`    waits for ${waits}`, ...callers];
}

function describeTask(t: Task, isRoot: boolean): string {
  const spawned = isRoot || t.loc < 0 ? "" : ` spawned at ${locText(t.loc)}`;
  const frames = t.st === IDLE ? describeFrames(t.f) : [];
  return [`  ${taskLabel(t)}${spawned}`, ...frames].join("\n");
}

export function dumpTasks(root: Task | null): string {
  const lines: string[] = [];
  for (let r = root; r !== null; r = r.nx) lines.push(describeTask(r, true));
  let more = 0;
  for (let t = S.first; t !== null; t = t.after) {
    if (lines.length < TASKS_MAX) lines.push(describeTask(t, false));
    else more++;
  }
  if (more > 0) lines.push(`  and ${more} more`);
  return lines.join("\n");
}
