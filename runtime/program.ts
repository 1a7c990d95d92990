/**
 * What every program has, async or not: options, a fresh start, an exit code; and the program whose main is not async. It takes the scheduler
 * along only if `block_on` is used.
 *
 *   0 fine    1 main returned Err    13 deadlock    101 main panicked    134 abort
 */
import { startClock } from "./clock.js";
import { NOBODY } from "./registers.js";
import { ExitSignal } from "./exit.js";
import { setHost, type Host } from "./host.js";
import { flushOutput, reopenOutput } from "./output.js";
import { landed, type Panic } from "./panic.js";
import { seedRandom } from "./rng.js";
import { resetState, S } from "./state.js";
import type { WatchOptions } from "./watch.js";

export const EXIT_PANIC = 101;

export interface MainOptions {
  readonly host: Host;
  readonly name?: string;
  /** The clock stands still and jumps from timer to timer. */
  readonly startPaused?: boolean;
  /** In Rust it has several threads. */
  readonly threads?: boolean;
  /** `spawn_local` needs no set in it. */
  readonly local?: boolean;
  /** For `select!` and everything else the scheduler leaves to chance; AETHER_SEED if absent. */
  readonly seed?: number;
  readonly watch?: WatchOptions;
  /** What main's value means as an exit code; reports an `Err`. */
  readonly onResult?: (value: unknown) => number;
  /** Hears of the panic that main ended with. */
  readonly onPanic?: (p: Panic) => void;
}

/** A fresh start. */
export function begin(options: MainOptions): void {
  setHost(options.host);
  resetState();
  reopenOutput();
  startClock(options.startPaused === true);
  S.threads = options.threads === true;
  S.local = options.local === true;
  const fromEnv = options.host.env("AETHER_SEED");
  S.seed = options.seed ?? (fromEnv === undefined ? null : Number(fromEnv));
  seedRandom(S.seed ?? 0);
  S.watchOptions = options.watch ?? null;
}

/** For modules whose functions are called from JavaScript: before the first call. */
export function attachHost(host: Host): void {
  begin({ host });
}

/** Turns an ExitSignal (of hosts that live on) into the exit code. */
export function guarded(body: () => number | null): number | null {
  try {
    return body();
  } catch (e) {
    if (e instanceof ExitSignal) return e.code;
    throw e;
  }
}

/** Main's value as an exit code. */
export function report(onResult: ((value: unknown) => number) | undefined, value: unknown): number {
  if (onResult === undefined) return 0;
  try {
    return onResult(value);
  } catch (e) {
    landed(e, 0);
    return EXIT_PANIC;
  }
}

/** A program whose main is not async. */
export function runSync(main: () => unknown, options: MainOptions): number {
  begin(options);
  // No task runs: whoever stands for that carries the name that a panic shows.
  NOBODY.name = options.name ?? "main";
  const code = guarded(() => {
    let value: unknown;
    let panicked = false;
    try {
      value = main();
    } catch (e) {
      const p = landed(e, 0);
      options.onPanic?.(p);
      panicked = true;
    }
    if (S.atEnd !== null) S.atEnd();
    const result = panicked ? EXIT_PANIC : report(options.onResult, value);
    S.endThread?.();
    return result;
  });
  flushOutput();
  return code ?? 0;
}
