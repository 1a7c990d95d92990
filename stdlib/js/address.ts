/** Functions as numbers: each has one of its own from when it is first asked for. */

const FIRST = 0x1000;
const STEP = 16;
const known = new WeakMap<object, number>();
let next = FIRST;

/** The number that stands for a function's address. */
export function addressOf(fn: object): number {
  let at = known.get(fn);
  if (at === undefined) {
    at = next;
    next += STEP;
    known.set(fn, at);
  }
  return at;
}
