/** The one thread there is. */
import { blockOn, blockUntil, clockNow, currentTask, dropFrame, enableNotified, flushOutput, isPaused, Notified, panic, PENDING, Sleep, theHost, type Frame, type Notify, type Pending } from "../../runtime/index.js";
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

/** Waits for a notification, or until the time is up. */
class TimedWait implements Frame {
  fn = timedWait;
  s = 0;
  c: Frame | null = null;
  readonly notified: Notified;
  readonly sleep: Sleep;

  constructor(notify: Notify, ns: number) {
    this.notified = new Notified(notify);
    this.sleep = new Sleep(clockNow() + ns);
  }
}

function timedWait(f: TimedWait): undefined | Pending {
  if (f.notified.fn(f.notified) === PENDING && f.sleep.fn(f.sleep as never) === PENDING) return PENDING;
  timedWait.d(f);
  return undefined;
}
timedWait.d = (f: TimedWait): void => {
  dropFrame(f.notified);
  dropFrame(f.sleep);
};

/**
 * Lets others run until somebody notifies, or the time is up; false if none of them can run. Nobody but the tasks of a runtime can.
 * Where the clock is a virtual one, only what happens without it is waited for.
 */
export function waitFor(notify: Notify, ns: number): boolean {
  return blockUntil(ns !== Infinity && !isPaused() ? new TimedWait(notify, ns) : new Notified(notify));
}

/** `thread::park`: as the thread is the same for all, a call of `unpark` is for whoever parks first. */
export function parkThread(parked: Notify, ns: number, loc: number): void {
  if (ns !== Infinity && isPaused()) {
    if (!enableNotified(new Notified(parked))) sleepThread(ns, loc);
    return;
  }
  if (!waitFor(parked, ns) && ns === Infinity) panic("this thread is parked for ever: nobody else can run to unpark it", loc);
}
