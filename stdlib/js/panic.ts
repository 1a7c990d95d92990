/** Panic hooks. */
import { Panic, resumeUnwind, setPanicHook, takePanicHook } from "../../runtime/index.js";

export function setHook(hook: (p: Panic) => void): void {
  setPanicHook(hook);
}

/** The hook there was; the default one is back. */
export function takeHook(): (p: Panic) => void {
  return takePanicHook();
}

export function locationOf(p: Panic): number {
  return p.loc;
}

/** Goes on with a panic that was caught: no hook is called again. */
export function panicAgain(payload: unknown, message: string): never {
  return resumeUnwind(new Panic(payload, message, false, -1, undefined));
}
