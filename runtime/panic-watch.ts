/** A runtime or a set of tasks that ends when one of its tasks panics. */
import { contextWaker, type Context } from "./context.js";
import { keepInstead } from "./registers.js";
import { S } from "./state.js";

/** How many tasks have panicked until now. */
export function panicCount(): number {
  return S.panicCount;
}

/** Who polls is woken when a task panics. */
export function watchPanics(cx: Context): void {
  S.watcher = keepInstead(S.watcher, contextWaker(cx));
}
