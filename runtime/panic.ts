/**
 * Panics: JavaScript exceptions of class `Panic`, reported by the hook where they start and caught at the edges of tasks.
 *
 *   panic ─▶ hook prints "task 'name' panicked at FILE:LINE:COL:" ─▶ throw ─▶ drop glue on the way ─▶ task edge or catch_unwind
 *
 * A panic whose drop glue panics again ends the process in Rust. Here the second one replaces the first in flight, and the edge that catches
 * it sees from the count that two are under way, and aborts.
 *
 * Exceptions that JavaScript itself throws (a TypeError in an intrinsic, a rejected promise's reason) become panics at the edge; the hook hears of them there.
 * Running out of stack is not a panic: Rust aborts, and so do we.
 */
import { abortProcess, ExitSignal } from "./exit.js";
import { locText } from "./locations.js";
import { eprint } from "./output.js";
import { R, taskLabel } from "./registers.js";
import { S } from "./state.js";

/** What is said of a payload that is no text. */
const OPAQUE = "Box<dyn Any>";

export class Panic {
  /** What the library boxed; `undefined` if `message` is to be boxed when somebody asks. */
  readonly payload: unknown;
  readonly message: string;
  /** `message` is a literal: the payload is a `&'static str`, else a `String`. */
  readonly literal: boolean;
  readonly loc: number;
  /** Who panicked: `task 'main'`. */
  readonly who: string;
  /** The JavaScript stack, for faults that lie in the runtime. */
  readonly origin: unknown;

  constructor(payload: unknown, message: string, literal: boolean, loc: number, origin: unknown) {
    this.payload = payload;
    this.message = message;
    this.literal = literal;
    this.loc = loc;
    this.who = taskLabel(R.cur);
    this.origin = origin;
  }

  /** Whether the payload is a text, so that `message` is what it says. */
  get isText(): boolean {
    return this.payload === undefined || this.message !== OPAQUE;
  }

  get stack(): string {
    return this.origin instanceof Error ? (this.origin.stack ?? this.message) : this.message;
  }
}

export type PanicHook = (p: Panic) => void;

interface HookState {
  hook: PanicHook;
  /** Depth of hooks running, to stop a hook that panics. */
  running: number;
}
const hooks: HookState = { hook: defaultPanicHook, running: 0 };

export function defaultPanicHook(p: Panic): void {
  eprint(`${p.who} panicked at ${locText(p.loc)}:\n${p.message}\n${S.trail?.(R.cur) ?? ""}`);
}

export function setPanicHook(hook: PanicHook): void {
  hooks.hook = hook;
}

export function takePanicHook(): PanicHook {
  const { hook } = hooks;
  hooks.hook = defaultPanicHook;
  return hook;
}

function callHook(p: Panic): void {
  if (hooks.running > 0) abortProcess(`${p.who} panicked at ${locText(p.loc)}:\n${p.message}\nthread panicked while processing panic. aborting.`);
  hooks.running++;
  hooks.hook(p);
  hooks.running--;
}

function raise(p: Panic): never {
  R.unwinding++;
  callHook(p);
  throw p;
}

/** A panic with a fixed text: its payload is a `&'static str`. */
export function panic(message: string, loc: number): never {
  return raise(new Panic(undefined, message, true, loc, undefined));
}

/** A panic with a formatted text: its payload is a `String`. */
export function panicFmt(message: string, loc: number): never {
  return raise(new Panic(undefined, message, false, loc, undefined));
}

/** `panic_any`: the payload is already what the library hands out. */
export function panicAny(payload: unknown, message: string, loc: number): never {
  return raise(new Panic(payload, message, false, loc, undefined));
}

/** Goes on with a panic that was caught; the hook has heard of it. */
export function resumeUnwind(p: Panic): never {
  R.unwinding++;
  throw p;
}

/** `thread::panicking()`: some panic is under way, so this is drop glue. */
export function panicking(): boolean {
  return R.unwinding > 0;
}

/** What a catch clause got hold of. Exits pass on. */
export function toPanic(e: unknown): Panic {
  if (e instanceof Panic) return e;
  if (e instanceof ExitSignal) throw e;
  if (e instanceof RangeError && e.message.includes("call stack")) abortProcess(`\n${taskLabel(R.cur)} has overflowed its stack`);
  const p = new Panic(undefined, e instanceof Error ? `${e.name}: ${e.message}` : String(e), false, -1, e);
  callHook(p);
  return p;
}

function abortInCleanup(): never {
  callHook(new Panic(undefined, "panic in a destructor during cleanup", true, -1, undefined));
  return abortProcess("thread caused non-unwinding panic. aborting.");
}

/** What left a destructor while a panic was under way, which ends the program; exits pass on. */
export function panicInCleanup(e: unknown): never {
  toPanic(e);
  return abortInCleanup();
}

/** Only the panics that were under way before are so still. */
export function grounded(before: number): void {
  if (R.unwinding > before + 1) abortInCleanup();
  R.unwinding = before;
}

/** Ends the flight of a panic that began when `before` were under way (`R.unwinding` at the entry of what is guarded). */
export function landed(e: unknown, before: number): Panic {
  grounded(before);
  return toPanic(e);
}

export function catchUnwind<T>(body: () => T, onPanic: (p: Panic) => T): T {
  const before = R.unwinding;
  let p: Panic;
  try {
    return body();
  } catch (e) {
    p = landed(e, before);
  }
  return onPanic(p);
}
