/** Panic hooks. */
import { defaultPanicHook, Panic, resumeUnwind, setPanicHook } from "../../runtime/index.js";

export function setHook(hook: (p: Panic) => void): void {
  setPanicHook(hook);
}

/** Back to the default hook, as `take_hook` does. */
export function resetHook(): void {
  setPanicHook(defaultPanicHook);
}

export function locationOf(p: Panic): number {
  return p.loc;
}

/** Goes on with a panic that was caught: no hook is called again. */
export function panicAgain(payload: unknown, message: string): never {
  return resumeUnwind(new Panic(payload, message, false, -1, undefined));
}
