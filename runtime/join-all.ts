/**
 * join_all: many futures, one Vec of their results in order.
 *
 * As in the futures crate there are two ways. Few are polled in turn at every wake, those that are done left out. Many are a FuturesSet, so that the
 * whole takes linear time however many there are; then those that are woken are polled in the order of their wakes.
 */
import { again, dropFrame, settled, type Frame, type OutcomeFrame } from "./frames.js";
import { END, futuresClear, futuresPush, FuturesSet, nextReady, strandsOf } from "./futures-set.js";
import { PENDING, R } from "./registers.js";
import { Slice } from "./values.js";

const FEW_MAX = 30;

class JoinFew implements OutcomeFrame {
  fn = few$r;
  s = 0;
  c: Frame | null = null;
  l0: unknown = undefined;
  readonly frames: (Frame | null)[];
  readonly results: unknown[];
  left: number;
  /** Takes the array. */
  constructor(frames: (Frame | null)[]) {
    this.frames = frames;
    this.results = new Array<unknown>(frames.length).fill(undefined);
    this.left = frames.length;
  }
}

function few$r(j: JoinFew): unknown {
  if (j.s < 0) return settled(j, -1);
  const { frames } = j;
  let i = 0;
  try {
    for (; i < frames.length; i++) {
      const f = frames[i];
      if (f === null || f === undefined) continue;
      const v = f.fn(f as never);
      if (v === PENDING) continue;
      frames[i] = null;
      j.results[i] = v;
      j.left--;
    }
  } catch (e) {
    frames[i] = null;
    few$r.d(j);
    throw e;
  }
  if (j.left === 0) return new Slice(j.results, 0, j.results.length);
  again(j);
  return PENDING;
}

few$r.b = (j: JoinFew): readonly Frame[] => j.frames.filter((f) => f !== null);

few$r.d = (j: JoinFew): void => {
  for (let i = 0; i < j.frames.length; i++) {
    const f = j.frames[i];
    j.frames[i] = null;
    if (f !== null && f !== undefined) dropFrame(f);
  }
};

class JoinMany extends FuturesSet implements OutcomeFrame {
  l0: unknown = undefined;
  readonly results: unknown[];
  constructor(frames: readonly Frame[]) {
    super();
    this.fn = many$r;
    this.results = new Array<unknown>(frames.length).fill(undefined);
    // Each strand carries its index where its result would be.
    for (let i = 0; i < frames.length; i++) {
      const f = frames[i];
      if (f !== undefined) futuresPush(this, f).res = i;
    }
  }
}

function many$r(j: JoinMany): unknown {
  if (j.s < 0) return settled(j, -1);
  try {
    for (;;) {
      const v = nextReady(j);
      if (v === PENDING) {
        again(j);
        return PENDING;
      }
      if (v === END) return new Slice(j.results, 0, j.results.length);
      j.results[j.lastDone?.res as number] = v;
    }
  } catch (e) {
    futuresClear(j);
    throw e;
  }
}

many$r.d = (j: JoinMany): void => futuresClear(j);
many$r.b = strandsOf;

/** The frame of a join not polled yet; the array is its own from now on. Dropping it drops those that are not done. */
export function joinAllNode(frames: Frame[], many: boolean): JoinFew | JoinMany {
  return many ? new JoinMany(frames) : new JoinFew(frames);
}

/** Leaf. Dropping it drops those that are not done. */
export function joinAll(frames: Frame[]): unknown {
  const j = joinAllNode(frames, frames.length > FEW_MAX);
  const v = j.fn(j as never);
  if (v === PENDING) R.top = j;
  return v;
}
