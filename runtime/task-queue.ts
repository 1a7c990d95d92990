/** First in, first out: tasks whose turns do not come from the ring. */
import type { Task } from "./registers.js";

/** So many that were taken may stand in front of the rest before the rest moves up. */
const TAKEN_MAX = 32;

export class TaskQueue {
  private tasks: Task[] = [];
  private taken = 0;

  get first(): Task | null {
    return this.tasks[this.taken] ?? null;
  }

  add(t: Task): void {
    this.tasks.push(t);
  }

  take(): Task | null {
    const t = this.first;
    if (t === null) return null;
    this.taken++;
    if (this.taken === this.tasks.length) {
      this.tasks.length = this.taken = 0;
    } else if (this.taken > TAKEN_MAX && this.taken * 2 > this.tasks.length) {
      // Moving half of them at a time, each is moved once on average.
      this.tasks.splice(0, this.taken);
      this.taken = 0;
    }
    return t;
  }

  /** Gives all, and is empty then. */
  takeAll(): Task[] {
    const rest = this.tasks.slice(this.taken);
    this.tasks = [];
    this.taken = 0;
    return rest;
  }
}
