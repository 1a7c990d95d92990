/**
 * Where locals that hold references are still needed: used later, or dropped by a destructor that may look at what they refer to.
 *
 * Asked of few locals and near to where they are made, so each is worked out when it is first asked about.
 */
import type { Graph, Local, Op } from "./graph.js";
import { predecessors } from "./points.js";
import { appendTo } from "../../small-collections.js";

interface Event {
  readonly index: number;
  /** Needed here; else it gets another value, or ends. */
  readonly use: boolean;
  readonly drop: boolean;
}

type Events = Map<number, Event[]>;

/** An operation that needs a local, and whether it only drops it. */
export interface NextUse {
  readonly op: Op;
  readonly local: Local;
  readonly drop: boolean;
}

export class Liveness {
  readonly #events = new Map<Local, Events>();
  readonly #out = new Map<Local, ReadonlySet<number>>();
  #preds: readonly (readonly number[])[] | null = null;

  /** `dropped`: whether a local may hold something where its life ends. */
  constructor(
    private readonly graph: Graph,
    order: readonly number[],
    private readonly dropped: (block: number, index: number, local: Local) => boolean,
  ) {
    for (const block of order) graph.blocks[block]?.ops.forEach((op, index) => this.#note(op, block, index));
  }

  #note(op: Op, block: number, index: number): void {
    for (const use of op.uses) this.#add(use.place.root, block, { index, use: true, drop: false });
    if (op.dest !== null) {
      if (op.dest.parent === null) this.#add(op.dest.root, block, { index, use: false, drop: false });
      else if (behindPointer(op.dest)) this.#add(op.dest.root, block, { index, use: true, drop: false });
    }
    if (op.ends === null) return;
    const { local, what } = op.ends;
    if (what === "drop") {
      if (this.dropped(block, index, local)) this.#add(local, block, { index, use: true, drop: true });
    } else this.#add(local, block, { index, use: false, drop: false });
  }

  #add(local: Local, block: number, event: Event): void {
    let events = this.#events.get(local);
    if (events === undefined) {
      events = new Map();
      this.#events.set(local, events);
    }
    appendTo(events, block, event);
  }

  /** Whether what the local holds on entry to the operation is needed there or later. */
  liveAt(local: Local, block: number, index: number): boolean {
    const event = this.#next(local, block, index);
    return event === null ? this.#liveOut(local).has(block) : event.use;
  }

  /** The blocks in which the local is used or given a value, and those it is live through. */
  blocksOf(local: Local): ReadonlySet<number> {
    return new Set([...(this.#events.get(local)?.keys() ?? []), ...this.#liveOut(local)]);
  }

  #next(local: Local, block: number, index: number): Event | null {
    const list = this.#events.get(local)?.get(block);
    if (list === undefined) return null;
    let lo = 0;
    let hi = list.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((list[mid]?.index ?? 0) < index) lo = mid + 1;
      else hi = mid;
    }
    return list[lo] ?? null;
  }

  #liveOut(local: Local): ReadonlySet<number> {
    const known = this.#out.get(local);
    if (known !== undefined) return known;
    this.#preds ??= predecessors(this.graph.blocks);
    const events: Events = this.#events.get(local) ?? new Map<number, Event[]>();
    const out = new Set<number>();
    const pending: number[] = [];
    for (const [block, list] of events) if (list[0]?.use === true) pending.push(block);
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (const pred of this.#preds[at] ?? []) {
        if (out.has(pred)) continue;
        out.add(pred);
        if (!events.has(pred)) pending.push(pred);
      }
    }
    this.#out.set(local, out);
    return out;
  }

  /** The operations at or after the point that are the first on some way to need one of the locals, the nearest first. */
  nextUses(locals: readonly Local[], block: number, index: number): readonly NextUse[] {
    const uses: NextUse[] = [];
    const seen = new Set<number>();
    const pending = [{ block, index }];
    for (let i = 0; i < pending.length; i++) {
      const at = pending[i];
      if (at === undefined) break;
      let found: { readonly event: Event; readonly local: Local } | null = null;
      const live = locals.filter((local) => this.liveAt(local, at.block, at.index));
      for (const local of live) {
        const event = this.#next(local, at.block, at.index);
        if (event !== null && event.use && (found === null || event.index < found.event.index)) found = { event, local };
      }
      const op = found === null ? undefined : this.graph.blocks[at.block]?.ops[found.event.index];
      if (found !== null && op !== undefined) {
        uses.push({ op, local: found.local, drop: found.event.drop });
        continue;
      }
      for (const succ of this.graph.blocks[at.block]?.succs ?? []) {
        if (seen.has(succ)) continue;
        seen.add(succ);
        pending.push({ block: succ, index: 0 });
      }
    }
    return uses;
  }
}

function behindPointer(dest: NonNullable<Op["dest"]>): boolean {
  for (let at: NonNullable<Op["dest"]> | null = dest; at !== null; at = at.parent) if (at.elem?.k === "deref") return true;
  return false;
}
