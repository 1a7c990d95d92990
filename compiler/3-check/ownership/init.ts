/**
 * Whether what is used is there: initialised (E0381) and not moved away (E0382).
 *
 * Tracked are the places that something is moved out of and the variables declared without a value; a bit says that the place may
 * hold nothing. Moving a place empties what lies in it, assigning fills it.
 */
import type { CheckCtx } from "../context.js";
import { shareElements } from "./conflict.js";
import type { Graph, Op, Place, Use } from "./graph.js";
import { isBlocked } from "./moves-out.js";
import { Bits, forward, predecessors, reached } from "./points.js";
import type { Reporter } from "./reporter.js";
import { reportMoved, reportUnset, type MoveSite } from "./report-init.js";
import { appendTo } from "../../small-collections.js";

export interface Tracked {
  readonly places: readonly Place[];
  /** By the root's index. */
  readonly byRoot: ReadonlyMap<number, readonly Place[]>;
}

const isTracked = (place: Place): boolean => place.root.kind === "var" || place.root.kind === "param" || place.root.kind === "upvar";

/** What may not be moved at all has been told as that: it is taken to be there still. */
const isAllowed = (cx: CheckCtx, use: Use): boolean => use.why?.k !== "guard" && (use.place.parent === null || !isBlocked(cx, use.place));

function track(graph: Graph, cx: CheckCtx): Tracked {
  const places: Place[] = [];
  const byRoot = new Map<number, Place[]>();
  const add = (place: Place): void => {
    if (place.track >= 0) return;
    place.track = places.length;
    places.push(place);
    appendTo(byRoot, place.root.index, place);
  };
  for (const local of graph.locals) if (local.late) add(local.place);
  for (const block of graph.blocks) for (const op of block.ops) for (const use of op.uses) if (use.mode === "move" && isTracked(use.place) && isAllowed(cx, use)) add(use.place);
  return { places, byRoot };
}

/** What of an initialised state an operation changes. */
function step(tracked: Tracked, op: Op, state: Bits): void {
  for (const use of op.uses) if (use.mode === "move") mark(tracked, use.place, state, true);
  stepAfterUses(tracked, op, state);
}

function stepAfterUses(tracked: Tracked, op: Op, state: Bits): void {
  if (op.dest !== null) mark(tracked, op.dest, state, false);
  if (op.ends !== null && op.ends.what !== "drop") mark(tracked, op.ends.local.place, state, op.ends.what === "unset");
}

function mark(tracked: Tracked, place: Place, state: Bits, empty: boolean): void {
  const all = tracked.byRoot.get(place.root.index);
  if (all === undefined) return;
  for (const at of all) {
    if (!place.holds(at)) continue;
    if (empty) state.add(at.track);
    else state.remove(at.track);
  }
}

/** Which locals may hold nothing where their life ends: then nothing is dropped there. */
export class InitResult {
  constructor(
    private readonly tracked: Tracked,
    private readonly graph: Graph,
    private readonly states: ReadonlyMap<number, Bits>,
  ) {}

  /** Whether the local may hold something at the given operation. */
  maybeThere(block: number, index: number, place: Place): boolean {
    if (place.track < 0) return true;
    const state = this.states.get(block);
    if (state === undefined) return false;
    // Kept are the places that may be empty; a local moved on every way is certainly so.
    return !this.#surelyGone(block, index, place);
  }

  #surelyGone(block: number, index: number, place: Place): boolean {
    const preds = (this.#preds ??= predecessors(this.graph.blocks));
    const seen = new Set<number>();
    const pending: { readonly block: number; readonly from: number }[] = [{ block, from: index - 1 }];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      const verdict = this.#backwards(at.block, at.from, place);
      if (verdict === "there") return false;
      if (verdict === "gone") continue;
      if (at.block === 0) return false;
      for (const pred of preds[at.block] ?? []) {
        if (seen.has(pred) || !this.states.has(pred)) continue;
        seen.add(pred);
        pending.push({ block: pred, from: (this.graph.blocks[pred]?.ops.length ?? 0) - 1 });
      }
    }
    return true;
  }

  #backwards(block: number, from: number, place: Place): "there" | "gone" | null {
    const ops = this.graph.blocks[block]?.ops ?? [];
    for (let i = from; i >= 0; i--) {
      const op = ops[i];
      if (op === undefined) continue;
      if (op.ends !== null && op.ends.local === place.root && op.ends.what !== "drop") return "gone";
      if (op.dest === place) return "there";
      if (op.uses.some((u) => u.mode === "move" && u.place === place)) return "gone";
    }
    return null;
  }

  #preds: readonly (readonly number[])[] | null = null;
}

export function checkInit(graph: Graph, reporter: Reporter): InitResult {
  const tracked = track(graph, reporter.cx);
  const order = reached(graph);
  if (tracked.places.length === 0) return new InitResult(tracked, graph, new Map(order.map((b) => [b, new Bits(0)])));
  const through = (block: number, state: Bits): Bits => {
    const out = state.copy();
    for (const op of graph.blocks[block]?.ops ?? []) step(tracked, op, out);
    return out;
  };
  const states = forward(graph, order, new Bits(tracked.places.length), through);
  const checker = new Checker(graph, tracked, order, reporter);
  checker.run(states);
  checker.tell();
  return new InitResult(tracked, graph, states);
}

/** Whether rustc finds `inner` in `place`: a field whose type has lifetimes differs for it with each mention. */
function isPrefix(place: Place, inner: Place): boolean {
  // What a closure has captured is a field of it.
  for (let at: Place | null = place; at !== null; at = at.parent) if ((at.elem?.k === "field" || (at.parent === null && at.root.kind === "upvar")) && at.rs.length > 0) return false;
  return place.holds(inner);
}

class Checker {
  /** By what is missing: the use that will be told, and how. */
  readonly #found = new Map<string, { readonly place: Place; readonly tell: () => void }>();
  #preds: readonly (readonly number[])[] | null = null;
  /** Parts assigned to a whole that is gone, which has been told: these are there again. */
  readonly #refilled: Place[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly tracked: Tracked,
    private readonly order: readonly number[],
    private readonly reporter: Reporter,
  ) {}

  run(states: ReadonlyMap<number, Bits>): void {
    for (const block of this.order) {
      const state = states.get(block)?.copy();
      if (state === undefined) continue;
      this.graph.blocks[block]?.ops.forEach((op, i) => {
        for (const use of op.uses) {
          this.#use(use, op, block, i, state);
          if (use.mode === "move") mark(this.tracked, use.place, state, true);
        }
        if (op.dest !== null) this.#assigned(op, op.dest, block, i, state);
        stepAfterUses(this.tracked, op, state);
      });
    }
  }

  /** Of several uses of what one move took away, the first is told; but one of another part takes its place. */
  tell(): void {
    for (const { tell } of this.#found.values()) tell();
  }

  /** Moved places that the used one lies in, or that lie in it. */
  #empty(place: Place, state: Bits): readonly Place[] {
    const all = this.tracked.byRoot.get(place.root.index);
    if (all === undefined) return [];
    return all.filter((at) => state.has(at.track) && (at.holds(place) || place.holds(at) || shareElements(at, place)));
  }

  #use(use: Use, op: Op, block: number, index: number, state: Bits): void {
    if (use.mode === "named") return;
    const all = this.#empty(use.place, state);
    // Taking apart what has lost a part asks for the other parts only.
    if (this.#refilled.some((part) => part.holds(use.place))) return;
    if (all.length > 0) this.#report(use, op, block, index, all);
  }

  /** A part can only be assigned to a whole that is there. */
  #assigned(op: Op, dest: Place, block: number, index: number, state: Bits): void {
    if (dest.parent === null) return;
    const empty = (this.tracked.byRoot.get(dest.root.index) ?? []).filter((at) => at !== dest && state.has(at.track) && (at.holds(dest) || shareElements(at, dest)));
    if (empty.length === 0) return;
    this.#report({ place: dest, mode: "assign", span: op.span }, op, block, index, empty);
    this.#refilled.push(dest);
  }

  #report(use: { readonly place: Place; readonly mode: Use["mode"] | "assign"; readonly span: Use["span"] }, op: Op, block: number, index: number, empty: readonly Place[]): void {
    const sites = this.#sites(block, index, use.place, empty);
    const key = sites.length === 0 ? `unset:${use.place.root.index}` : sites.map((s) => `${s.block}.${s.index}.${s.use.place.root.index}`).sort().join();
    const before = this.#found.get(key);
    // Who assigns to a part uses the whole.
    const used = use.mode === "assign" ? (use.place.parent ?? use.place) : use.place;
    if (before !== undefined && (sites.length === 0 || isPrefix(used, before.place))) return;
    const tell = sites.length === 0 ? (): void => reportUnset(this.reporter, use) : (): void => reportMoved(this.reporter, use, op, sites, sites.some((s) => s.block === block && s.index === index));
    this.#found.set(key, { place: used, tell });
  }

  /** Where what is missing was moved away: looked for backwards, up to where it was last filled. */
  #sites(block: number, index: number, place: Place, empty: readonly Place[]): readonly MoveSite[] {
    this.#preds ??= predecessors(this.graph.blocks);
    const sites: MoveSite[] = [];
    for (const missing of empty) {
      const seen = new Set<number>();
      const pending: { readonly block: number; readonly from: number }[] = [{ block, from: index - 1 }];
      // An operation that uses a place twice has moved it before.
      const own = this.graph.blocks[block]?.ops[index]?.uses.findIndex((u) => u.place === place) ?? -1;
      const before = this.graph.blocks[block]?.ops[index]?.uses.slice(0, Math.max(own, 0)).find((u) => u.mode === "move" && (u.place.holds(missing) || missing.holds(u.place)));
      if (before !== undefined) sites.push({ block, index, use: before });
      for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
        if (this.#scan(at.block, at.from, missing, sites)) continue;
        for (const pred of this.#preds[at.block] ?? []) {
          if (seen.has(pred)) continue;
          seen.add(pred);
          pending.push({ block: pred, from: (this.graph.blocks[pred]?.ops.length ?? 0) - 1 });
        }
      }
    }
    return sites;
  }

  /** Whether the search ends in this block. */
  #scan(block: number, from: number, missing: Place, sites: MoveSite[]): boolean {
    const ops = this.graph.blocks[block]?.ops ?? [];
    for (let i = from; i >= 0; i--) {
      const op = ops[i];
      if (op === undefined) continue;
      if (op.dest !== null && op.dest.holds(missing)) return true;
      if (op.ends !== null && op.ends.what !== "drop" && op.ends.local === missing.root) return true;
      const use = op.uses.find((u) => u.mode === "move" && u.place.holds(missing));
      if (use === undefined) continue;
      if (!sites.some((s) => s.block === block && s.index === i)) sites.push({ block, index: i, use });
      return true;
    }
    return false;
  }
}
