/** What running main and `block_on` have in common: a root that is not in the run queue, the end of all tasks, the deadlock report. */
import { dumpTasks } from "./dump.js";
import type { Frame } from "./frames.js";
import { eprint } from "./output.js";
import { DONE, FAILED, isRunning, QUEUED, R, Task, type Parent } from "./registers.js";
import { liveTasks, S } from "./state.js";
import { cancel, isCleaningUp } from "./task.js";
import { trailOf } from "./trail.js";
import { Watcher } from "./watch.js";

const EXIT_DEADLOCK = 13;

/** The root is not queued anywhere: the scheduler looks at its state. */
const ROOT_PARENT: Parent = {
  ready(): void {
    if (R.kick !== null) R.kick();
  },
};

export function newRoot(frame: Frame, name: string): Task {
  const root = new Task(frame, ROOT_PARENT, name, -1);
  root.st = QUEUED;
  if (S.mainName === "") S.mainName = name;
  S.trail = trailOf;
  if (S.watchOptions !== null) S.watch ??= new Watcher(S.watchOptions, S.seed ?? 0);
  return root;
}

/** Reports it; gives the exit code. */
export function deadlock(root: Task | null): number {
  eprint(`deadlock: every task waits and nothing can wake one\n${dumpTasks(root === null ? S.turn : { root, outer: S.turn })}\n`);
  return EXIT_DEADLOCK;
}

/** No task may start any more; those there are, oldest first, are dropped where they stand. What remains are those with async cleanup. */
export function cancelAll(): void {
  S.closed = true;
  const tasks = liveTasks();
  S.watch?.ended(tasks.filter((t) => !isCleaningUp(t)));
  for (const t of tasks) {
    if (isRunning(t) || isCleaningUp(t)) continue;
    if (t.st !== DONE && t.st !== FAILED) cancel(t);
  }
}
