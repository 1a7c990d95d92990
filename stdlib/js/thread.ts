/** The one thread there is. */
import { blockOn, clockNow, currentTask, flushOutput, isPaused, panic, Sleep, theHost } from "../../runtime/index.js";
import { mayBlockTask } from "./task.js";

const NS_PER_MS = 1e6;

/**
 * Nothing else runs meanwhile, as on a thread of one's own; but what blocks in a task of `spawn_blocking` has a thread to itself, so that the others go on.
 * Time really passes, whatever the runtime's clock says.
 */
export function sleepThread(ns: number, loc: number): void {
  const task = currentTask();
  if (task !== null && mayBlockTask(task) && !isPaused()) {
    blockOn(new Sleep(clockNow() + ns));
    return;
  }
  const { sleepSync } = theHost();
  if (sleepSync === null) panic("this host cannot block", loc);
  flushOutput();
  sleepSync(ns / NS_PER_MS);
}
