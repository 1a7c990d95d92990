/**
 * Capacities of strings and vectors. JavaScript has none, so only what was asked for last is known, and that it is not less than the length:
 * all that Rust promises.
 */
const asked = { room: 0 };

/** `with_capacity`, `reserve`: there is room for `n` in all. */
export function askRoom(n: number): void {
  asked.room = n;
}

/** The capacity of something of length `len`. */
export function roomFor(len: number): number {
  return Math.max(len, asked.room);
}
