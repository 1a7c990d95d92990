/**
 * What the machine needs to know at each of its suspension points:
 *
 * - `live`: what must survive: variables read later, and droppable ones that may hold something.
 * - `dirty`: those of them assigned since the function was last resumed; the others still lie in their slots.
 */
import { bug } from "../../unreachable.js";
import type { IrFn, IrVar } from "../ir.js";
import type { Cfg, Point } from "./cfg.js";

export interface PointFlow {
  readonly point: Point;
  /** In order of declaration. */
  readonly live: readonly IrVar[];
  readonly dirty: readonly IrVar[];
}

/** Sets of variables, one bit each: a row of `words` numbers for each block, one behind the other. */
type Rows = Uint32Array;

/** The variables of a function by the number of their bit. */
class Universe {
  readonly words: number;
  readonly #index = new Map<number, number>();
  readonly #vars: IrVar[] = [];

  constructor(vars: Iterable<IrVar>) {
    for (const v of vars) {
      this.#index.set(v.id, this.#vars.length);
      this.#vars.push(v);
    }
    this.words = (this.#vars.length + 31) >>> 5;
  }

  /** Empty sets. */
  rows(count: number): Rows {
    return new Uint32Array(count * this.words);
  }

  add(rows: Rows, row: number, id: number): void {
    const i = this.#index.get(id);
    if (i === undefined) return;
    const at = row * this.words + (i >>> 5);
    rows[at] = (rows[at] ?? 0) | (1 << (i & 31));
  }

  addAll(rows: Rows, row: number, ids: Iterable<number>): void {
    for (const id of ids) this.add(rows, row, id);
  }

  /** The variables in a row, in order of declaration. */
  list(rows: Rows, row: number): IrVar[] {
    const found: IrVar[] = [];
    for (let word = 0; word < this.words; word++) {
      for (let bits = rows[row * this.words + word] ?? 0; bits !== 0; bits &= bits - 1) found.push(this.#vars[(word << 5) + (31 - Math.clz32(bits & -bits))] ?? bug("no such variable"));
    }
    return found;
  }
}

/** `into |= from`, each a row; says whether anything was new. */
function include(into: Rows, to: number, from: Rows, at: number, words: number): boolean {
  let changed = false;
  for (let i = 0; i < words; i++) {
    const old = into[to * words + i] ?? 0;
    const now = (old | (from[at * words + i] ?? 0)) >>> 0;
    if (now === old) continue;
    into[to * words + i] = now;
    changed = true;
  }
  return changed;
}

/** What becomes of the sets on their way through the blocks: `(set & ~without) | plus`, a row of each for a block. */
interface Transfer {
  readonly without: Rows;
  readonly plus: Rows;
}

/** `into |= (rows & ~without) | plus`: the row of a block goes through it; says whether anything was new. */
function pass(into: Rows, to: number, rows: Rows, at: number, t: Transfer, block: number, words: number): boolean {
  let changed = false;
  for (let i = 0; i < words; i++) {
    const old = into[to * words + i] ?? 0;
    const now = (old | ((rows[at * words + i] ?? 0) & ~(t.without[block * words + i] ?? 0)) | (t.plus[block * words + i] ?? 0)) >>> 0;
    if (now === old) continue;
    into[to * words + i] = now;
    changed = true;
  }
  return changed;
}

/** Runs a forward analysis to its fixed point: gives the set at the end of each block. `into`: what is known at their starts. */
function forward(cfg: Cfg, u: Universe, into: Rows, t: Transfer, overSuspension: boolean): Rows {
  const { blocks } = cfg;
  const { words } = u;
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 0; i < blocks.length; i++) {
      const b = blocks[i] ?? bug("no such block");
      for (let k = 0; k < b.succ.length; k++) changed = pass(into, (b.succ[k] ?? b).id, into, i, t, i, words) || changed;
      if (overSuspension && b.resume !== null) changed = pass(into, b.resume.id, into, i, t, i, words) || changed;
    }
  }
  const out = u.rows(blocks.length);
  for (let i = 0; i < blocks.length; i++) pass(out, i, into, i, t, i, words);
  return out;
}

/** Variables read later, at the start of each block. */
function liveness(cfg: Cfg, u: Universe): Rows {
  const { blocks } = cfg;
  const t: Transfer = { without: u.rows(blocks.length), plus: u.rows(blocks.length) };
  for (let i = 0; i < blocks.length; i++) {
    const b = blocks[i] ?? bug("no such block");
    if (b.uses.size > 0) u.addAll(t.plus, i, b.uses);
    if (b.defs.size > 0) u.addAll(t.without, i, b.defs);
  }
  const live = t.plus.slice();
  const end = u.rows(1);
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = blocks.length - 1; i >= 0; i--) {
      const b = blocks[i] ?? bug("no such block");
      end.fill(0);
      for (let k = 0; k < b.succ.length; k++) include(end, 0, live, (b.succ[k] ?? b).id, u.words);
      if (b.resume !== null) include(end, 0, live, b.resume.id, u.words);
      if (pass(live, i, end, 0, t, i, u.words)) changed = true;
    }
  }
  return live;
}

/** Droppable variables that may hold something, at the end of each block; `null`: nothing ever has to be dropped. */
function holding(cfg: Cfg, u: Universe, fn: IrFn): Rows | null {
  if (fn.droppable.length === 0) return null;
  const droppable = new Set(fn.droppable.map((d) => d.var.id));
  const { blocks } = cfg;
  const into = u.rows(blocks.length);
  for (const p of fn.params) if (droppable.has(p.id)) u.add(into, cfg.entry.id, p.id);
  const t: Transfer = { without: u.rows(blocks.length), plus: u.rows(blocks.length) };
  for (let i = 0; i < blocks.length; i++) {
    const b = blocks[i] ?? bug("no such block");
    if (b.leaves.size > 0) for (const [id, what] of b.leaves) if (droppable.has(id)) u.add(what === "nothing" ? t.without : t.plus, i, id);
  }
  return forward(cfg, u, into, t, true);
}

/** What may have been assigned since the function was entered or resumed, at the end of each block. */
function assigned(fn: IrFn, cfg: Cfg, u: Universe, lazy: boolean): Rows {
  const { blocks } = cfg;
  const into = u.rows(blocks.length);
  if (lazy) {
    const params = new Set(fn.params.map((p) => p.id));
    for (const id of cfg.vars.keys()) if (!params.has(id)) u.add(into, cfg.entry.id, id);
  }
  const plus = u.rows(blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    const b = blocks[i] ?? bug("no such block");
    if (b.writes.size > 0) u.addAll(plus, i, b.writes);
  }
  return forward(cfg, u, into, { without: u.rows(blocks.length), plus }, false);
}

/** `lazy`: frames in state 0 exist, whose first slots are the parameters. */
export function analyse(fn: IrFn, cfg: Cfg, lazy: boolean): readonly PointFlow[] {
  if (cfg.points.length === 0) return [];
  const u = new Universe(cfg.vars.values());
  const read = liveness(cfg, u);
  const holds = holding(cfg, u, fn);
  const dirty = assigned(fn, cfg, u, lazy);
  const droppable = { without: u.rows(1), plus: u.rows(1) };
  for (const d of fn.droppable) u.add(droppable.without, 0, d.var.id);
  const kept = u.rows(1);
  return cfg.points.map((point) => {
    // Of the droppable ones, those that may hold something; of the others those that are read.
    kept.fill(0);
    pass(kept, 0, read, point.resume.id, droppable, 0, u.words);
    if (holds !== null) include(kept, 0, holds, point.block.id, u.words);
    const live = u.list(kept, 0);
    for (let i = 0; i < u.words; i++) kept[i] = (kept[i] ?? 0) & (dirty[point.block.id * u.words + i] ?? 0);
    return { point, live, dirty: u.list(kept, 0) };
  });
}
