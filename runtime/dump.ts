/**
 * What every task is stuck at: printed when nothing can ever wake one of them again.
 *
 *   deadlock: every task waits and nothing can wake one
 *     task 'main'
 *       waits for the end of task 'worker'
 *       waits at src/main.ae:12:22 in main
 *     task 'worker' spawned at src/main.ae:8:5 by task 'main'
 *       waits for a permit or lock, held by task 'main'
 *       waits in Mutex<i32>::lock
 *       called at src/main.ae:3:14 in Pool::get
 *       called at src/main.ae:20:9 in worker
 *
 * Functions of the library are named without their place.
 */
import type { Frame } from "./frames.js";
import { isLibrary, locText } from "./locations.js";
import { isRunning, R, Task, taskLabel, taskOf } from "./registers.js";
import { liveTasks, S, type Turn } from "./state.js";

const TASKS_MAX = 100;
const FRAMES_MAX = 64;

/** `at src/main.ae:3:14 in fetch`, for a suspended frame of compiled code; else null. */
export function frameText(f: Frame): string | null {
  const info = f.fn.i;
  if (info === undefined) return null;
  const loc = info.at[f.s - 1];
  return loc === undefined || isLibrary(loc) ? `in ${info.title}` : `at ${locText(loc)} in ${info.title}`;
}

/** The places of a frame's live values; what a frame has fewer of is `undefined`. */
interface Slots {
  readonly [slot: string]: unknown;
  readonly l?: unknown;
}

const SLOTS_MAX = 16;
const BRANCHES_MAX = 4;

function isFrame(value: unknown): value is Frame {
  if (typeof value !== "object" || value === null || !("fn" in value) || !("s" in value)) return false;
  return typeof value.fn === "function" && typeof value.s === "number" && value.s >= 0;
}

/** What a suspended frame polls: its child, or the futures that it keeps in its slots, as `select!` and `join!` do. */
function children(f: Frame, t: Task): readonly Frame[] {
  const branches = f.fn.b?.(f as never);
  if (branches !== undefined) return branches;
  if (f.c !== null && f.fn.i?.alone?.includes(f.s) !== true) return [f.c];
  if (f.fn.i === undefined || f.s <= 0) return [];
  const slots = f as Frame & Slots;
  const values: unknown[] = Array.isArray(slots.l) ? slots.l : Array.from({ length: SLOTS_MAX }, (_, i) => slots[`l${i}`]);
  return [...new Set(values.flatMap((v) => (v === f ? [] : polledIn(v, t))))];
}

/** A live value that is polled: a frame, or a channel on which `t` waits, of which a `select!` keeps nothing else. Who sends has the channel, too. */
function polledIn(value: unknown, t: Task): readonly Frame[] {
  const channel = typeof value === "object" && value !== null && "ch" in value ? value.ch : value;
  if (!isFrame(channel) || channel instanceof Task) return [];
  if ("receiver" in channel) return taskOf(channel.receiver as Task) === t ? [channel] : [];
  return channel === value ? [channel] : [];
}

/** The frames from a root down, as far as each polls one other. */
export function framesOf(root: Frame | null, t: Task): Frame[] {
  const frames: Frame[] = [];
  let f = root;
  while (f !== null && frames.length < FRAMES_MAX) {
    frames.push(f);
    const below: readonly Frame[] = children(f, t);
    f = below.length === 1 ? (below[0] ?? null) : null;
  }
  return frames;
}

/** The task whose end it waits for; of several the one that was spawned first. */
function joined(t: Task): Task | null {
  let first: Task | null = null;
  for (const other of R.tasks) if (other !== null && other.jw === t && (first === null || other.id < first.id)) first = other;
  return first;
}

function waitsFor(t: Task, frames: readonly Frame[]): string | undefined {
  const leaf = frames.at(-1);
  if (leaf === undefined) return undefined;
  const what = leaf.fn.w?.(leaf as never);
  if (what !== undefined) return what;
  const branches = children(leaf, t);
  const texts = branches.slice(0, BRANCHES_MAX).map((f) => branchText(framesOf(f, t))).filter((text) => text !== null);
  const more = branches.length > BRANCHES_MAX ? [`${branches.length - BRANCHES_MAX} more`] : [];
  if (texts.length > 0) return [...texts, ...more].join("; ");
  const end = joined(t);
  return end === null ? undefined : `the end of ${taskLabel(end)}`;
}

/** One of several futures that are waited for. */
function branchText(frames: readonly Frame[]): string | null {
  const leaf = frames.at(-1);
  const what = leaf?.fn.w?.(leaf as never);
  if (what !== undefined) return what;
  const own = innermostOwn(frames);
  return own === undefined ? null : `what is waited for ${frameText(own)}`;
}

function innermostOwn(frames: readonly Frame[]): Frame | undefined {
  return [...frames].reverse().find((f) => f.s > 0 && f.fn.i !== undefined && !isLibrary(f.fn.i.at[f.s - 1] ?? -1));
}

function describeFrames(t: Task): string[] {
  const frames = framesOf(t.f, t);
  const waits = waitsFor(t, frames);
  const texts = frames.map(frameText).filter((text) => text !== null);
  const callers = texts.reverse().map((text, i) => `    ${i === 0 ? "waits" : "called"} ${text}`);
  return waits === undefined ? callers : [`    waits for ${waits}`, ...callers];
}

/** The same in one line, with the innermost await of the program: `for a message (1 sender left), at src/main.ae:3:14 in fetch`. */
export function whereItWaits(t: Task): string {
  const frames = framesOf(t.f, t);
  const waits = waitsFor(t, frames);
  const own = innermostOwn(frames);
  const parts = [...(waits === undefined ? [] : [`for ${waits}`]), ...(own === undefined ? [] : [frameText(own)])];
  return parts.join(", ");
}

/** ` spawned at src/main.ae:8:5 by task 'main'` */
export function origin(t: Task): string {
  const by = byWhom(t);
  return t.loc < 0 ? "" : ` spawned at ${locText(t.loc)}${by === "" ? "" : ` by ${by}`}`;
}

/** The live task that spawned it. */
export function spawnerOf(t: Task): Task | null {
  return R.tasks.find((other) => other !== null && other.id === t.by && other !== t) ?? null;
}

function byWhom(t: Task): string {
  if (t.by === 0) return S.mainName === "" ? "" : `task '${S.mainName}'`;
  const spawner = spawnerOf(t);
  return spawner === null ? `task #${t.by}, which has ended` : taskLabel(spawner);
}

export function describeTask(t: Task, isRoot: boolean): string {
  const frames = isRunning(t) ? [] : describeFrames(t);
  return [`  ${taskLabel(t)}${isRoot ? "" : origin(t)}`, ...frames].join("\n");
}

export function dumpTasks(roots: Turn | null): string {
  const lines: string[] = [];
  for (let r = roots; r !== null; r = r.outer) lines.push(describeTask(r.root, true));
  let more = 0;
  for (const t of liveTasks()) {
    if (lines.length < TASKS_MAX) lines.push(describeTask(t, false));
    else more++;
  }
  if (more > 0) lines.push(`  and ${more} more`);
  return lines.join("\n");
}

/** Every task there is, and where it waits. */
export function dumpAll(): string {
  return `${dumpTasks(S.turn)}\n`;
}
