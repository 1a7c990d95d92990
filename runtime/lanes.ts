/**
 * Priorities. Tasks of normal priority live in the ring; one of another level has a lane as its parent, which keeps the ready ones of that level
 * in order of their wakes. The scheduler looks at raised lanes before the ring and at lowered ones when the ring is empty.
 */
import { R, type Parent, type Task } from "./registers.js";
import { S, type Lanes } from "./state.js";

class Lane implements Parent {
  readonly level: number;
  first: Task | null = null;
  last: Task | null = null;
  constructor(level: number) {
    this.level = level;
  }
  ready(t: Task): void {
    t.nx = null;
    if (this.last === null) this.first = t;
    else this.last.nx = t;
    this.last = t;
    if (this.level > 0) R.hi++;
    else S.lowLen++;
    if (R.kick !== null) R.kick();
  }
  take(): Task | null {
    const t = this.first;
    if (t === null) return null;
    this.first = t.nx;
    if (t.nx === null) this.last = null;
    t.nx = null;
    if (this.level > 0) R.hi--;
    else S.lowLen--;
    return t;
  }
}

class LaneTable implements Lanes {
  /** Highest level first. */
  private readonly lanes: Lane[] = [];

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

  take(low: boolean): Task | null {
    for (const lane of this.lanes) {
      if (lane.level < 0 !== low) continue;
      const t = lane.take();
      if (t !== null) return t;
    }
    return null;
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

/** Holds from the task's next wake on. */
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
}
