/** Wakers as values. */
import { noopWaker, type Task } from "../../runtime/index.js";

/** The waker that does nothing. */
export function noop(): Task {
  return noopWaker;
}
