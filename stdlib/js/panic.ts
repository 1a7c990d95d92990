/** Panic hooks. */
import { defaultPanicHook, setPanicHook, type Panic } from "../../runtime/index.js";

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
