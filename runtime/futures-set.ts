/**
 * FuturesSet (FuturesUnordered): many futures polled as one, of which each wake polls only those that were woken.
 *
 * Each future is a strand: a task whose parent is the set. Waking it appends it to the set's list of ready strands and wakes whoever polls the set.
 * A strand has a cursor of its own, so a wake is O(1) here too. New futures count as ready; the order is that of the wakes.
 */
import { dropFrame, holdPanic, HOLDS_VALUE, type Frame, type OutcomeFrame, type Resume } from "./frames.js";
import { DONE, FAILED, giveUpWaker, IDLE, keepWaker, NOBODY, PENDING, QUEUED, R, wake, wakeByRef, type Outcome, type Parent, type Task } from "./registers.js";
import { Slice } from "./values.js";

/** So many strands may wake themselves before the set lets other tasks run. */
export const YIELDS_MAX = 2;

export const END: { readonly end: true } = { end: true };

/** A task without what only spawned tasks need; there may be very many. */
class Strand {
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
  st = QUEUED;
  k: unknown;
  r: Resume | null = null;
  par: Parent | null;
  f: Frame | null;
  /** Links those that are ready. */
  nx: Strand | null = null;
  /** Link all strands of the set. */
  before: Strand | null = null;
  after: Strand | null;

  constructor(frame: Frame, set: FuturesSet) {
    this.f = frame;
    this.k = frame;
    this.par = set;
    this.after = set.newest;
  }
}
Object.assign(Strand.prototype, { fn: neverAwaited, s: 0, c: null, jw: null, slot: -1, name: null, loc: -1, id: 0, by: 0, outcome: null });

export function neverAwaited(): unknown {
  return PENDING;
}

export class FuturesSet implements Frame, Parent {
  fn: Resume = nextReady;
  s = 0;
  c: Frame | null = null;
  /** Who polls it, or did so last. */
  owner: Task = NOBODY;
  /** Its waker, until it is woken. */
  waker: Task = NOBODY;
  readyFirst: Strand | null = null;
  readyLast: Strand | null = null;
  /** All strands, newest first: the order in which they are dropped. */
  newest: Strand | null = null;
  len = 0;
  /** The strand whose value `nextReady` gave last. */
  lastDone: Task | null = null;

  branchOf(): Task {
    return this.owner;
  }

  ready(strand: Task): void {
    append(this, strand as Strand);
    const { waker } = this;
    this.waker = NOBODY;
    wake(waker);
  }
}

function append(set: FuturesSet, strand: Strand): void {
  strand.nx = null;
  if (set.readyLast === null) set.readyFirst = strand;
  else set.readyLast.nx = strand;
  set.readyLast = strand;
}

/** Wakes nobody: the future starts when the set is polled next. */
export function futuresPush(set: FuturesSet, frame: Frame): Task {
  const strand = new Strand(frame, set);
  if (set.newest !== null) set.newest.before = strand;
  set.newest = strand;
  set.len++;
  append(set, strand);
  return strand;
}

function forget(set: FuturesSet, strand: Strand): void {
  const { before, after } = strand;
  if (before === null) set.newest = after;
  else before.after = after;
  if (after !== null) after.before = before;
  strand.before = strand.after = null;
  strand.f = strand.k = null;
  set.len--;
}

/** Whoever was polled last counts as the newest. */
function makeNewest(set: FuturesSet, strand: Strand): void {
  const { before, after } = strand;
  // Already so, or dropped while it was polled.
  if (before === null) return;
  before.after = after;
  if (after !== null) after.before = before;
  strand.before = null;
  strand.after = set.newest;
  if (set.newest !== null) set.newest.before = strand;
  set.newest = strand;
}

export function futuresLen(set: FuturesSet): number {
  return set.len;
}

/** One poll of a strand, by its cursor; completion and panic below the root go by way of the root (frames.ts). `R.cur` is the strand. */
export function pollStrand(strand: Task): unknown {
  const k = strand.k as OutcomeFrame;
  const root = strand.f as OutcomeFrame;
  const before = R.unwinding;
  let v: unknown;
  try {
    v = (strand.r ??= k.fn)(k as never);
  } catch (e) {
    if (k === root) throw e;
    holdPanic(k, e, before);
    strand.k = root;
    strand.r = null;
    return root.fn(root as never);
  }
  if (v === PENDING || k === root) return v;
  k.s = HOLDS_VALUE;
  k.l0 = v;
  strand.k = root;
  strand.r = null;
  return root.fn(root as never);
}

/** Leaf: the value of the next future that completes, `END` if none is left. A panic of one leaves the set, without it. */
export function futuresNext(set: FuturesSet): unknown {
  const v = nextReady(set);
  if (v === PENDING) R.top = set;
  return v;
}

function takeReady(set: FuturesSet): Strand | null {
  const strand = set.readyFirst;
  if (strand === null) return null;
  set.readyFirst = strand.nx;
  if (strand.nx === null) set.readyLast = null;
  strand.nx = null;
  return strand;
}

/**
 * Goes on while strands are ready, but lets other tasks run when it has polled as many as there are strands, or when a second one woke itself
 * while it was polled: it wakes its own task then and says PENDING.
 */
export function nextReady(set: FuturesSet): unknown {
  const me = R.cur;
  set.owner = me;
  set.waker = keepWaker(set.waker);
  const { len } = set;
  let polled = 0;
  let yielded = 0;
  for (;;) {
    const strand = takeReady(set);
    if (strand === null) return set.len === 0 ? END : PENDING;
    if (strand.st !== QUEUED) continue;
    const v = pollReady(set, strand, me);
    if (v !== PENDING) return v;
    polled++;
    if ((strand.st as number) === QUEUED) yielded++;
    if (yielded >= YIELDS_MAX || polled === len) {
      wakeByRef(me);
      return PENDING;
    }
  }
}

function pollReady(set: FuturesSet, strand: Strand, me: Task): unknown {
  strand.st = IDLE;
  R.cur = strand;
  let v: unknown;
  try {
    v = pollStrand(strand);
  } catch (e) {
    R.cur = me;
    strand.st = FAILED;
    forget(set, strand);
    throw e;
  }
  R.cur = me;
  if (v === PENDING) {
    makeNewest(set, strand);
    return v;
  }
  strand.st = DONE;
  forget(set, strand);
  set.lastDone = strand;
  return v;
}

/** Its futures, oldest first. */
function strandsOf(set: FuturesSet): readonly Frame[] {
  const frames: Frame[] = [];
  for (let strand = set.newest; strand !== null; strand = strand.after) if (strand.f !== null) frames.push(strand.f);
  return frames.reverse();
}

/** Its futures, newest first. */
export function futuresNow(set: FuturesSet): Slice {
  const frames: Frame[] = [];
  for (let strand = set.newest; strand !== null; strand = strand.after) if (strand.f !== null) frames.push(strand.f);
  return new Slice(frames, 0, frames.length);
}

/** Takes them all out, undropped. */
export function futuresTakeAll(set: FuturesSet): Slice {
  const frames = futuresNow(set);
  for (let strand = set.newest; strand !== null; strand = set.newest) {
    strand.st = FAILED;
    forget(set, strand);
  }
  set.readyFirst = set.readyLast = null;
  return frames;
}

nextReady.b = strandsOf;

/** Drops every future in it, the newest first. */
export function futuresClear(set: FuturesSet): void {
  for (let strand = set.newest; strand !== null; strand = set.newest) {
    const frame = strand.f;
    strand.st = FAILED;
    forget(set, strand);
    if (frame !== null) dropFrame(frame);
  }
  set.readyFirst = set.readyLast = null;
}

/** The set goes with them. */
export function futuresDrop(set: FuturesSet): void {
  futuresClear(set);
  giveUpWaker(set.waker);
  set.waker = NOBODY;
}
