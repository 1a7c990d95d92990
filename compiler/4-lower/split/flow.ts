/**
 * What the machine needs to know at each of its suspension points:
 *
 * - `live`: what must survive: variables read later, and droppable ones that may hold something.
 * - `dirty`: those of them assigned since the function was last resumed; the others still lie in their slots.
 */
import { bug } from "../../unreachable.js";
import type { IrFn, IrVar } from "../ir.js";
import type { Block, Cfg, Point } from "./cfg.js";

export interface PointFlow {
  readonly point: Point;
  /** In order of declaration. */
  readonly live: readonly IrVar[];
  readonly dirty: ReadonlySet<number>;
}

/** One bit per variable. */
type Bits = Uint32Array;

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

  empty(): Bits {
    return new Uint32Array(this.words);
  }

  of(ids: Iterable<number>): Bits {
    const bits = this.empty();
    for (const id of ids) {
      const i = this.#index.get(id);
      if (i !== undefined) bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
    }
    return bits;
  }

  list(bits: Bits): IrVar[] {
    return this.#vars.filter((_, i) => ((bits[i >>> 5] ?? 0) & (1 << (i & 31))) !== 0);
  }
}

/** `into |= from`; says whether anything was new. */
function include(into: Bits, from: Bits): boolean {
  let changed = false;
  for (let i = 0; i < into.length; i++) {
    const old = into[i] ?? 0;
    const now = (old | (from[i] ?? 0)) >>> 0;
    if (now !== old) {
      into[i] = now;
      changed = true;
    }
  }
  return changed;
}

/** `(bits & ~without) | plus` */
function transfer(bits: Bits, without: Bits, plus: Bits): Bits {
  return bits.map((w, i) => (w & ~(without[i] ?? 0)) | (plus[i] ?? 0));
}

/** Runs a forward analysis to its fixed point: gives the set at the end of each block. */
function forward(cfg: Cfg, u: Universe, start: Bits, kill: (b: Block) => Bits, gen: (b: Block) => Bits, overSuspension: boolean): Map<Block, Bits> {
  const into = new Map(cfg.blocks.map((b) => [b, u.empty()]));
  const out = new Map(cfg.blocks.map((b) => [b, u.empty()]));
  const kills = new Map(cfg.blocks.map((b) => [b, kill(b)]));
  const gens = new Map(cfg.blocks.map((b) => [b, gen(b)]));
  const set = (map: Map<Block, Bits>, b: Block): Bits => map.get(b) ?? bug("block without a set");
  include(set(into, cfg.entry), start);
  for (let changed = true; changed; ) {
    changed = false;
    for (const b of cfg.blocks) {
      const end = transfer(set(into, b), set(kills, b), set(gens, b));
      out.set(b, end);
      for (const n of b.succ) changed = include(set(into, n), end) || changed;
      if (overSuspension && b.resume !== null) changed = include(set(into, b.resume), end) || changed;
    }
  }
  return out;
}

/** Variables read later, at the start of each block. */
function liveness(cfg: Cfg, u: Universe): Map<Block, Bits> {
  const uses = new Map(cfg.blocks.map((b) => [b, u.of(b.uses)]));
  const defs = new Map(cfg.blocks.map((b) => [b, u.of(b.defs)]));
  const live = new Map(cfg.blocks.map((b) => [b, u.of(b.uses)]));
  const set = (map: Map<Block, Bits>, b: Block): Bits => map.get(b) ?? bug("block without a set");
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = cfg.blocks.length - 1; i >= 0; i--) {
      const b = cfg.blocks[i] ?? bug("no such block");
      const end = u.empty();
      for (const n of b.succ) include(end, set(live, n));
      if (b.resume !== null) include(end, set(live, b.resume));
      if (include(set(live, b), transfer(end, set(defs, b), set(uses, b)))) changed = true;
    }
  }
  return live;
}

/** Droppable variables that may hold something, at the end of each block. */
function holding(cfg: Cfg, u: Universe, fn: IrFn): Map<Block, Bits> {
  const droppable = new Set(fn.droppable.map((d) => d.var.id));
  const leaving = (b: Block, what: "something" | "nothing"): Bits => u.of([...b.leaves].filter(([id, w]) => w === what && droppable.has(id)).map(([id]) => id));
  const start = u.of(fn.params.filter((p) => droppable.has(p.id)).map((p) => p.id));
  return forward(cfg, u, start, (b) => leaving(b, "nothing"), (b) => leaving(b, "something"), true);
}

/** `lazy`: frames in state 0 exist, whose first slots are the parameters. */
export function analyse(fn: IrFn, cfg: Cfg, lazy: boolean): readonly PointFlow[] {
  const u = new Universe(cfg.vars.values());
  const live = liveness(cfg, u);
  const holds = holding(cfg, u, fn);
  const droppable = u.of(fn.droppable.map((d) => d.var.id));
  const params = u.of(fn.params.map((p) => p.id));
  const all = u.of(cfg.vars.keys());
  const dirty = forward(cfg, u, lazy ? transfer(all, params, u.empty()) : u.empty(), () => u.empty(), (b) => u.of(b.writes), false);
  return cfg.points.map((point) => {
    const needed = live.get(point.resume) ?? bug("block without a set");
    const held = holds.get(point.block) ?? bug("block without a set");
    const changed = dirty.get(point.block) ?? bug("block without a set");
    return {
      point,
      live: u.list(transfer(needed, droppable, held)),
      dirty: new Set(u.list(changed).map((v) => v.id)),
    };
  });
}
