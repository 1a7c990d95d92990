/**
 * Priorities. Tasks of normal priority live in the ring; one of another level has a lane as its parent, which keeps the ready ones of that level
 * in order of their wakes.
 *
 * The highest level goes first, but nobody waits for ever: a level that was passed over so often while it had somebody ready gets the next turn.
 */
import { QUEUED, R, type Parent, type Task } from "./registers.js";
import { S, type Lanes } from "./state.js";
import { TaskQueue } from "./task-queue.js";

/** So many turns of others make the one that waits go first. */
const PASSED_OVER_MAX = 32;

class Lane implements Parent {
  readonly level: number;
  private readonly queue = new TaskQueue();
  /** Turns that others had while somebody was ready here. */
  passedOver = 0;
  constructor(level: number) {
    this.level = level;
  }
  get first(): Task | null {
    return this.queue.first;
  }
  ready(t: Task): void {
    this.queue.add(t);
    R.laned++;
    if (R.kick !== null) R.kick();
  }
  take(): Task | null {
    const t = this.queue.take();
    if (t !== null) R.laned--;
    return t;
  }
}

class LaneTable implements Lanes {
  /** Highest level first. The lane of level 0 has no tasks: it stands for the ring. */
  private readonly lanes: Lane[] = [new Lane(0)];

  laneOf(level: number): Lane {
    let i = 0;
    for (; i < this.lanes.length; i++) {
      const lane = this.lanes[i];
      if (lane === undefined || lane.level < level) break;
      if (lane.level === level) return lane;
    }
    const made = new Lane(level);
    this.lanes.splice(i, 0, made);
    return made;
  }

  private choose(ringReady: boolean): Lane | null {
    let chosen: Lane | null = null;
    for (const lane of this.lanes) {
      if (lane.level === 0 ? !ringReady : lane.first === null) continue;
      if (chosen === null || (lane.passedOver >= PASSED_OVER_MAX && lane.passedOver > chosen.passedOver)) chosen = lane;
    }
    return chosen;
  }

  take(ringReady: boolean): Task | null {
    const chosen = this.choose(ringReady);
    for (const lane of this.lanes) {
      if (lane === chosen) lane.passedOver = 0;
      else if (lane.level === 0 ? ringReady : lane.first !== null) lane.passedOver++;
    }
    return chosen === null ? null : chosen.take();
  }

  peek(ringReady: boolean): Task | null {
    return this.choose(ringReady)?.first ?? null;
  }
}

/** What else a task reports to, its scope, goes on hearing of its end. */
class LaneAndParent implements Parent {
  readonly lane: Lane;
  readonly parent: Parent;
  constructor(lane: Lane, parent: Parent) {
    this.lane = lane;
    this.parent = parent;
  }
  ready(t: Task): void {
    this.lane.ready(t);
  }
  ended(t: Task): void {
    this.parent.ended?.(t);
  }
}

/** Holds from the task's next wake on; for one that has not had a turn yet, at once. */
export function setLane(t: Task, level: number): void {
  const old = t.par;
  const parent = old instanceof Lane ? null : old instanceof LaneAndParent ? old.parent : old;
  if (level === 0) {
    t.par = parent;
    return;
  }
  const table = S.lanes instanceof LaneTable ? S.lanes : new LaneTable();
  S.lanes = table;
  const lane = table.laneOf(level);
  t.par = parent === null ? lane : new LaneAndParent(lane, parent);
  if (old === null && t.st === QUEUED && takeBack(t)) lane.ready(t);
}

/** Takes the task out of the ring, if it is the one that came last. */
function takeBack(t: Task): boolean {
  const r = R;
  const last = (r.qt - 1) & r.qm;
  if (r.qh === r.qt || r.q[last] !== t.slot) return false;
  r.qt = last;
  return true;
}
