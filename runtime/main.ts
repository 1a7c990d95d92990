/**
 * Running a program: main as the root of the scheduler, `block_on`, what happens at the end, exit codes.
 *
 * The end, as in tokio: main's locals have been dropped by the time it has its value (or its panic has unwound); then no task may start any more, and
 * the remaining ones are dropped in spawn order, which runs their destructors and then their async cleanup. Only then main's result is reported.
 *
 *   0 fine    1 main returned Err    13 deadlock    101 main panicked    134 abort
 */
import { startClock } from "./clock.js";
import { dumpTasks } from "./dump.js";
import { exit, ExitSignal } from "./exit.js";
import { hostEvent } from "./external.js";
import type { Frame } from "./frames.js";
import { setHost, theHost, type Host } from "./host.js";
import { eprint, flushOutput, unmuteOutput } from "./output.js";
import { landed, Panic, panicFmt, resumeUnwind } from "./panic.js";
import { DONE, FAILED, QUEUED, R, RUNNING, RUNNING_WOKEN, Task, type Parent } from "./registers.js";
import { seedRandom } from "./rng.js";
import { ROOT_ENDED, SLICE_USED, STUCK, turn, WAIT_FOR_HOST } from "./scheduler.js";
import { resetState, S } from "./state.js";
import { abort, cancel, isCleaningUp, spawn } from "./task.js";

export const EXIT_DEADLOCK = 13;
export const EXIT_PANIC = 101;

export interface MainOptions {
  readonly host: Host;
  readonly name?: string;
  /** The clock stands still and jumps from timer to timer. */
  readonly startPaused?: boolean;
  /** For `select!` and everything else the scheduler leaves to chance; AETHER_SEED if absent. */
  readonly seed?: number;
  /** What main's value means as an exit code; reports an `Err`. */
  readonly onResult?: (value: unknown) => number;
}

/** The root is not queued anywhere: the scheduler looks at its state. */
const ROOT_PARENT: Parent = { ready(): void {} };

function newRoot(frame: Frame, name: string): Task {
  const root = new Task(frame, ROOT_PARENT, name, -1);
  root.st = QUEUED;
  return root;
}

function begin(options: MainOptions): void {
  setHost(options.host);
  resetState();
  unmuteOutput();
  startClock(options.startPaused === true);
  const fromEnv = options.host.env("AETHER_SEED");
  seedRandom(options.seed ?? (fromEnv === undefined ? 0 : Number(fromEnv)));
}

/** Runs `main` to its end; gives the exit code. `host.exit` is the caller's business. */
export function runMain(frame: Frame, options: MainOptions): Promise<number> {
  begin(options);
  const root = newRoot(frame, options.name ?? "main");
  return new Promise<number>((resolve) => {
    const pump = new Pump(options.host, root, () => atEnd(root, options), resolve);
    pump.run();
  });
}

/** Drives the scheduler from the host's event loop: one slice after the other, a timer or an event of the host in between. */
class Pump {
  private readonly host: Host;
  /** null once only cleanup is left. */
  private root: Task | null;
  private readonly onEnd: () => number;
  private readonly resolve: (code: number) => void;
  private timer: unknown = null;
  private timerSet = false;

  constructor(host: Host, root: Task | null, onEnd: () => number, resolve: (code: number) => void) {
    this.host = host;
    this.root = root;
    this.onEnd = onEnd;
    this.resolve = resolve;
    S.kick = (): void => this.kick();
  }

  kick(): void {
    if (S.scheduled) return;
    S.scheduled = true;
    this.host.defer(() => this.run());
  }

  run(): void {
    S.scheduled = false;
    if (this.timerSet) this.host.clearTimer(this.timer);
    this.timerSet = false;
    let code: number | null;
    try {
      code = guarded(() => this.step());
    } finally {
      flushOutput();
    }
    if (code === null) return;
    S.kick = null;
    this.resolve(code);
  }

  /** The exit code, or null if there is more to come. */
  private step(): number | null {
    const why = turn(this.root, true);
    if (why === ROOT_ENDED) {
      this.root = null;
      cancelAll();
      return S.first === null ? this.onEnd() : this.step();
    }
    if (this.root === null && (S.first === null || (why === WAIT_FOR_HOST && S.alive === 0))) return this.onEnd();
    if (why === STUCK) return deadlock(this.root);
    if (why === SLICE_USED) {
      this.kick();
    } else if (why !== WAIT_FOR_HOST) {
      this.timer = this.host.setTimer(Math.ceil(why), () => this.run());
      this.timerSet = true;
    }
    return null;
  }
}

/** Turns an ExitSignal (of hosts that live on) into the exit code. */
function guarded(body: () => number | null): number | null {
  try {
    return body();
  } catch (e) {
    if (e instanceof ExitSignal) return e.code;
    throw e;
  }
}

function atEnd(root: Task, options: MainOptions): number {
  return root.st === DONE ? report(options.onResult, root.res) : EXIT_PANIC;
}

function report(onResult: ((value: unknown) => number) | undefined, value: unknown): number {
  if (onResult === undefined) return 0;
  try {
    return onResult(value);
  } catch (e) {
    landed(e, 0);
    return EXIT_PANIC;
  }
}

function deadlock(root: Task | null): number {
  eprint(`deadlock: every task waits and nothing can wake one\n${dumpTasks(root)}\n`);
  return EXIT_DEADLOCK;
}

/** A program whose main is not async. */
export function runSync(main: () => unknown, options: MainOptions): number {
  begin(options);
  const code = guarded(() => {
    let value: unknown;
    try {
      value = main();
    } catch (e) {
      landed(e, 0);
      shutdownTasks();
      return EXIT_PANIC;
    }
    shutdownTasks();
    return report(options.onResult, value);
  });
  flushOutput();
  return code ?? 0;
}

/** No task may start any more; those there are, oldest first, are dropped where they stand. What remains are those with async cleanup. */
function cancelAll(): void {
  S.closed = true;
  const tasks: Task[] = [];
  for (let t = S.first; t !== null; t = t.after) tasks.push(t);
  for (const t of tasks) {
    if (t.st === RUNNING || t.st === RUNNING_WOKEN || isCleaningUp(t)) continue;
    if (t.st !== DONE && t.st !== FAILED) cancel(t);
  }
}

/** A runtime is dropped (or main, not async, has ended): cancels its tasks and runs what cleanup they leave, blocking. */
export function shutdownTasks(): void {
  cancelAll();
  while (S.first !== null) {
    const why = turn(null, false);
    if (S.first === null || !waitSync(why)) break;
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

/** Runs a future to its end, with everything else that is ready meanwhile, without returning to the host. */
export function blockOn(frame: Frame): unknown {
  const root = newRoot(frame, R.cur.name ?? "main");
  root.id = R.cur.id;
  for (;;) {
    const why = turn(root, false);
    if (why === ROOT_ENDED) break;
    if (waitSync(why)) continue;
    if (S.alive > 0) panicFmt("block_on cannot wait for the outside world: make main async", -1);
    exit(deadlock(root));
  }
  const { res } = root;
  return res instanceof Panic && root.st === FAILED ? resumeUnwind(res) : res;
}

/** An exported async fn called from JavaScript: a task of its own. Aborting the signal aborts the task; the promise then rejects. */
export function toPromise(frame: Frame, signal?: AbortSignal): Promise<unknown> {
  if (S.kick === null) drivenByCalls();
  return new Promise((resolve, reject) => {
    const t = spawn(frame, null, -1);
    t.jw = new Task(null, { ready: () => (t.st === DONE ? resolve(t.res) : reject(reasonOf(t))) }, null, -1);
    signal?.addEventListener("abort", () => hostEvent(() => abort(t)), { once: true });
    hostEvent(() => undefined);
  });
}

function reasonOf(t: Task): Error {
  return t.res instanceof Panic ? new Error(t.res.message, { cause: t.res }) : new Error("cancelled");
}

/** For modules whose functions are called from JavaScript: before the first call. */
export function attachHost(host: Host): void {
  begin({ host });
}

/** There is no main: the scheduler runs whenever somebody called. */
function drivenByCalls(): void {
  const pump = new Pump(theHost(), null, () => 0, () => drivenByCalls());
  S.kick = (): void => pump.kick();
}
