/**
 * A future together with what it borrows from: the async closure that gave it, called for the last time. Its captures live as long as the future runs.
 */
import { again, dropFrame, FINISHED, PANICKED, settled, type Frame, type OutcomeFrame } from "./frames.js";
import { PENDING } from "./registers.js";

const WAITING = 1;

export class OwningFrame implements OutcomeFrame {
  fn = owning$r;
  s = 0;
  c: Frame | null;
  l0: unknown = undefined;
  /** `release` drops what the future borrows from. */
  constructor(
    future: Frame,
    readonly release: () => void,
  ) {
    this.c = future;
  }
}

function owning$r(f: OwningFrame): unknown {
  const { c } = f;
  if (f.s < 0 || c === null) return settled(f, -1);
  let value: unknown;
  try {
    value = c.fn(c as never);
  } catch (e) {
    f.s = PANICKED;
    f.c = null;
    f.release();
    throw e;
  }
  if (value === PENDING) {
    if (f.s !== WAITING) {
      f.s = WAITING;
      again(f);
    }
    return PENDING;
  }
  f.s = FINISHED;
  f.c = null;
  f.release();
  return value;
}

owning$r.d = (f: OwningFrame): void => {
  const { c } = f;
  if (f.s < 0 || c === null) return;
  f.s = FINISHED;
  f.c = null;
  try {
    dropFrame(c);
  } finally {
    f.release();
  }
};
