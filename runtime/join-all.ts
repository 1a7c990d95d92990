/**
 * join_all: many futures, one Vec of their results in order.
 *
 * As in the futures crate there are two ways. Few are polled in turn at every wake, those that are done left out. Many are a FuturesSet, so that the
 * whole takes linear time however many there are; then those that are woken are polled in the order of their wakes.
 */
import { again, dropFrame, settled, type Frame, type OutcomeFrame, type Resume } from "./frames.js";
import { neverAwaited, pollStrand, YIELDS_MAX } from "./futures-set.js";
import { DONE, FAILED, giveUpWaker, IDLE, keepWaker, NOBODY, PENDING, QUEUED, R, wake, wakeByRef, type Outcome, type Parent, type Task } from "./registers.js";
import { Slice } from "./values.js";

const FEW_MAX = 30;

class JoinFew implements OutcomeFrame {
  fn = few$r;
  s = 0;
  c: Frame | null = null;
  l0: unknown = undefined;
  /** In each place first the future, then its value. */
  readonly places: unknown[];
  /** A bit for each that is not done. */
  open: number;
  /** Takes the array. */
  constructor(frames: Frame[]) {
    this.places = frames;
    this.open = (1 << frames.length) - 1;
  }
}

function few$r(j: JoinFew): unknown {
  if (j.s < 0) return settled(j, -1);
  const { places } = j;
  let { open } = j;
  let at = 0;
  try {
    for (let rest = open; rest !== 0; rest &= rest - 1) {
      at = 31 - Math.clz32(rest & -rest);
      const f = places[at] as Frame;
      const v = f.fn(f as never);
      if (v === PENDING) continue;
      places[at] = v;
      open &= ~(1 << at);
      j.open = open;
    }
  } catch (e) {
    j.open = open & ~(1 << at);
    few$r.d(j);
    throw e;
  }
  if (open === 0) return new Slice(places, 0, places.length);
  again(j);
  return PENDING;
}

few$r.b = (j: JoinFew): readonly Frame[] => j.places.filter((_, i) => (j.open & (1 << i)) !== 0) as Frame[];

few$r.d = (j: JoinFew): void => {
  const { places, open } = j;
  j.open = 0;
  for (let i = 0; i < places.length; i++) if ((open & (1 << i)) !== 0) dropFrame(places[i] as Frame);
};

/** One of many: a strand (futures-set.ts) that knows its place. */
class Child {
  declare fn: Resume;
  declare s: number;
  declare c: Frame | null;
  declare jw: Task | null;
  declare slot: number;
  declare name: string | null;
  declare loc: number;
  declare id: number;
  declare by: number;
  declare outcome: Outcome | null;
  st = IDLE;
  k: unknown;
  r: Resume | null = null;
  par: Parent | null;
  f: Frame | null;
  nx: Child | null = null;
  readonly at: number;
  /** When it was polled last: so many others had been before. */
  moment = 0;

  constructor(frame: Frame, join: JoinMany, at: number) {
    this.f = frame;
    this.k = frame;
    this.par = join;
    this.at = at;
  }
}
Object.assign(Child.prototype, { fn: neverAwaited, s: 0, c: null, jw: null, slot: -1, name: null, loc: -1, id: 0, by: 0, outcome: null });

class JoinMany implements OutcomeFrame, Parent {
  fn = many$r;
  s = 0;
  c: Frame | null = null;
  l0: unknown = undefined;
  /** Who polls it, or did so last. */
  owner: Task = NOBODY;
  /** Its waker, until it is woken. */
  waker: Task = NOBODY;
  readyFirst: Child | null = null;
  readyLast: Child | null = null;
  /** In each place first the future, from its first poll on the child, at the end the value. */
  readonly places: unknown[];
  /** Those from here on have not been polled. They come before all that are ready. */
  next = 0;
  left: number;
  moments = 0;
  /** Takes the array. */
  constructor(frames: Frame[]) {
    this.places = frames;
    this.left = frames.length;
  }

  branchOf(): Task {
    return this.owner;
  }

  ready(woken: Task): void {
    const child = woken as Child;
    child.nx = null;
    if (this.readyLast === null) this.readyFirst = child;
    else this.readyLast.nx = child;
    this.readyLast = child;
    const { waker } = this;
    this.waker = NOBODY;
    wake(waker);
  }
}

/** The next child to be polled; null if none is ready. */
function take(j: JoinMany): Child | null {
  if (j.next < j.places.length) {
    const at = j.next++;
    const child = new Child(j.places[at] as Frame, j, at);
    j.places[at] = child;
    return child;
  }
  for (;;) {
    const child = j.readyFirst;
    if (child === null) return null;
    j.readyFirst = child.nx;
    if (child.nx === null) j.readyLast = null;
    child.nx = null;
    // It may have woken itself in the turn in which it ended.
    if (child.st !== QUEUED) continue;
    child.st = IDLE;
    return child;
  }
}

function giveUpJoined(j: JoinMany): void {
  const { waker } = j;
  j.waker = NOBODY;
  giveUpWaker(waker);
}

/** Lets other tasks run at the same moments as a FuturesSet, of which the next value was asked for again and again. */
function many$r(j: JoinMany): unknown {
  if (j.s < 0) return settled(j, -1);
  const me = R.cur;
  if (j.owner !== me) j.owner = me;
  j.waker = keepWaker(j.waker);
  let { left } = j;
  let polled = 0;
  let yielded = 0;
  let child: Child | null = null;
  try {
    for (;;) {
      child = take(j);
      if (child === null) break;
      child.moment = ++j.moments;
      R.cur = child;
      const v = pollStrand(child);
      if (v !== PENDING) {
        child.st = DONE;
        child.f = child.k = null;
        j.places[child.at] = v;
        left = --j.left;
        polled = yielded = 0;
        continue;
      }
      polled++;
      if (child.st === QUEUED) yielded++;
      if (yielded >= YIELDS_MAX || polled === left) {
        wakeByRef(me);
        break;
      }
    }
  } catch (e) {
    R.cur = me;
    if (child !== null) child.f = null;
    many$r.d(j);
    throw e;
  }
  R.cur = me;
  if (j.left === 0) {
    giveUpJoined(j);
    return new Slice(j.places, 0, j.places.length);
  }
  again(j);
  return PENDING;
}

/** Those that are not done, in the order in which they are dropped: the one polled last is the first, those never polled come last. */
function remaining(j: JoinMany): (Child | Frame)[] {
  const polled = j.places.slice(0, j.next).filter((child) => child instanceof Child && child.f !== null) as Child[];
  return [...polled.sort((a, b) => b.moment - a.moment), ...(j.places.slice(j.next).reverse() as Frame[])];
}

many$r.d = (j: JoinMany): void => {
  const all = remaining(j);
  j.next = j.places.length;
  j.readyFirst = j.readyLast = null;
  giveUpJoined(j);
  for (const one of all) {
    if (!(one instanceof Child)) dropFrame(one);
    else if (one.f !== null) {
      const frame = one.f;
      one.st = FAILED;
      one.f = one.k = null;
      dropFrame(frame);
    }
  }
};

many$r.b = (j: JoinMany): readonly Frame[] => remaining(j).reverse().map((one) => (one instanceof Child ? (one.f as Frame) : one));

/** The frame of a join not polled yet; the array is its own from now on. Dropping it drops those that are not done. */
export function joinAllNode(frames: Frame[], many: boolean): JoinFew | JoinMany {
  return many || frames.length > FEW_MAX ? new JoinMany(frames) : new JoinFew(frames);
}

/** Leaf. Dropping it drops those that are not done. */
export function joinAll(frames: Frame[]): unknown {
  const j = joinAllNode(frames, frames.length > FEW_MAX);
  const v = j.fn(j as never);
  if (v === PENDING) R.top = j;
  return v;
}
