/**
 * An async program: main as the root of the scheduler, driven from the host's event loop; and functions called from JavaScript.
 *
 * The end, as in tokio: main's locals have been dropped by the time it has its value (or its panic has unwound); then no task may start any more, and
 * the remaining ones are dropped in spawn order, which runs their destructors and then their async cleanup. Only then main's result is reported.
 */
import { asError } from "./as-error.js";
import type { Frame } from "./frames.js";
import { theHost, type Host } from "./host.js";
import { flushOutput } from "./output.js";
import { Panic } from "./panic.js";
import { begin, EXIT_PANIC, guarded, report, type MainOptions } from "./program.js";
import { DONE, FAILED, R, Task } from "./registers.js";
import { cancelAll, deadlock, newRoot } from "./roots.js";
import { ROOT_ENDED, SLICE_USED, STUCK, turn, WAIT_FOR_HOST } from "./scheduler.js";
import { S } from "./state.js";
import { abort, spawn } from "./task.js";

/** Runs `main` to its end; gives the exit code. `host.exit` is the caller's business. */
export function runMain(frame: Frame, options: MainOptions): Promise<number> {
  begin(options);
  const root = newRoot(frame, options.name ?? "main");
  return new Promise<number>((resolve) => {
    new Pump(options.host, root, () => atEnd(root, options), resolve).attach().run();
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
  private finished = false;

  constructor(host: Host, root: Task | null, onEnd: () => number, resolve: (code: number) => void) {
    this.host = host;
    this.root = root;
    this.onEnd = onEnd;
    this.resolve = resolve;
  }

  /** Wakes from outside now lead to a turn. */
  attach(): this {
    S.kick = R.kick = (): void => this.kick();
    return this;
  }

  kick(): void {
    if (S.scheduled) return;
    S.scheduled = true;
    this.host.defer(() => this.run());
  }

  run(): void {
    S.scheduled = false;
    if (this.finished) return;
    if (this.timerSet) this.host.clearTimer(this.timer);
    this.timerSet = false;
    let code: number | null;
    try {
      code = guarded(() => this.step());
    } finally {
      flushOutput();
    }
    if (code === null) return;
    this.finished = true;
    S.kick = R.kick = null;
    this.resolve(code);
  }

  /** The exit code, or null if there is more to come. */
  private step(): number | null {
    const why = turn(this.root, true);
    if (why === ROOT_ENDED) {
      // What is left is dropped while main's panic is still under way.
      if (this.root !== null && this.root.st === FAILED) R.unwinding = 1;
      this.root = null;
      cancelAll();
      return S.live === 0 ? this.onEnd() : this.step();
    }
    if (this.root === null && (S.live === 0 || (why === WAIT_FOR_HOST && S.alive === 0))) return this.onEnd();
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

function atEnd(root: Task, options: MainOptions): number {
  const code = root.st === DONE ? report(options.onResult, root.k) : EXIT_PANIC;
  if (root.k instanceof Panic) options.onPanic?.(root.k);
  S.endThread?.();
  return code;
}

/** An exported async fn called from JavaScript: a task of its own. Aborting the signal aborts the task; the promise then rejects. */
export function toPromise(frame: Frame, signal?: AbortSignal): Promise<unknown> {
  if (S.kick === null) drivenByCalls();
  return new Promise((resolve, reject) => {
    const t = spawn(frame, null, -1);
    t.jw = new Task(null, { ready: () => (t.st === DONE ? resolve(t.k) : reject(reasonOf(t))) }, null, -1);
    signal?.addEventListener("abort", () => abort(t), { once: true });
  });
}

function reasonOf(t: Task): unknown {
  return t.k instanceof Panic ? asError(t.k) : new Error("cancelled");
}

/** There is no main: the scheduler runs whenever somebody called. */
function drivenByCalls(): void {
  new Pump(theHost(), null, () => 0, drivenByCalls).attach();
}
