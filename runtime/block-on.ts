/** Running a future from code that is not async: everything happens before the call returns. */
import { exit } from "./exit.js";
import { dropFrame, type Frame } from "./frames.js";
import { theHost } from "./host.js";
import { flushOutput } from "./output.js";
import { Panic, panicFmt, resumeUnwind } from "./panic.js";
import { FAILED, R } from "./registers.js";
import { cancelAll, deadlock, newRoot } from "./roots.js";
import { ROOT_ENDED, SLICE_USED, turn } from "./scheduler.js";
import { S } from "./state.js";

/** A runtime is dropped (or main, not async, has ended): cancels its tasks and runs what cleanup they leave, blocking. */
export function shutdownTasks(): void {
  cancelAll();
  while (S.live !== 0) {
    const why = turn(null, false);
    if (S.live === 0 || !waitSync(why)) break;
  }
  S.closed = false;
}

/** Blocks until it is worthwhile to go on; false if nothing will ever happen. */
function waitSync(why: number): boolean {
  if (why === SLICE_USED) return true;
  if (why > 0) {
    const { sleepSync } = theHost();
    if (sleepSync === null) panicFmt("this host cannot block: only an async main can wait here", -1);
    flushOutput();
    sleepSync(why);
    return true;
  }
  return false;
}

/** Runs what is ready until the future has ended, and drops it then; false if nothing else can happen and it has not. */
export function blockUntil(frame: Frame): boolean {
  S.atEnd = shutdownTasks;
  const root = newRoot(frame, R.cur.name ?? "main");
  root.id = R.cur.id;
  for (;;) {
    const why = turn(root, false);
    if (why === ROOT_ENDED) return true;
    if (waitSync(why)) continue;
    dropFrame(frame);
    return false;
  }
}

/** Runs a future to its end, with everything else that is ready meanwhile, without returning to the host. */
export function blockOn(frame: Frame): unknown {
  S.atEnd = shutdownTasks;
  const root = newRoot(frame, R.cur.name ?? "main");
  root.id = R.cur.id;
  for (;;) {
    const why = turn(root, false);
    if (why === ROOT_ENDED) break;
    if (waitSync(why)) continue;
    if (S.alive > 0) panicFmt("block_on cannot wait for the outside world: make main async", -1);
    exit(deadlock(root));
  }
  const { k } = root;
  return k instanceof Panic && root.st === FAILED ? resumeUnwind(k) : k;
}
