/** The wall clock. */
import { unixNow } from "../../runtime/index.js";

const NS_PER_SEC = 1_000_000_000n;

/** Whole seconds since 1970. */
export function unixSecs(): number {
  return Number(unixNow() / NS_PER_SEC);
}

/** Nanoseconds within the second. */
export function unixNanos(): number {
  return Number(unixNow() % NS_PER_SEC);
}
