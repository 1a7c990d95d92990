/** The wall clock. */

/** Whole seconds since 1970. */
export function unixSecs(): number {
  return Math.floor(Date.now() / 1000);
}

/** Nanoseconds within the second. */
export function unixNanos(): number {
  return (Date.now() % 1000) * 1_000_000;
}
