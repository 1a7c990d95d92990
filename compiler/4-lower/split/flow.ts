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

  of(ids: ReadonlySet<number>): Bits {
    const bits = this.empty();
    if (ids.size > 0) for (const id of ids) this.#set(bits, id);
    return bits;
  }

  ofVars(vars: Iterable<IrVar>): Bits {
    const bits = this.empty();
    for (const v of vars) this.#set(bits, v.id);
    return bits;
  }

  /** Those that are left with something, or with nothing. */
  left(leaves: Block["leaves"], what: "something" | "nothing", among: ReadonlySet<number>): Bits {
    const bits = this.empty();
    if (leaves.size > 0 && among.size > 0) for (const [id, with_] of leaves) if (with_ === what && among.has(id)) this.#set(bits, id);
    return bits;
  }

  #set(bits: Bits, id: number): void {
    const i = this.#index.get(id);
    if (i !== undefined) bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
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
  const out = new Uint32Array(bits.length);
  for (let i = 0; i < out.length; i++) out[i] = ((bits[i] ?? 0) & ~(without[i] ?? 0)) | (plus[i] ?? 0);
  return out;
}

/** `into |= (bits & ~without) | plus`; says whether anything was new. */
function includeTransfer(into: Bits, bits: Bits, without: Bits, plus: Bits): boolean {
  let changed = false;
  for (let i = 0; i < into.length; i++) {
    const old = into[i] ?? 0;
    const now = (old | ((bits[i] ?? 0) & ~(without[i] ?? 0)) | (plus[i] ?? 0)) >>> 0;
    if (now !== old) {
      into[i] = now;
      changed = true;
    }
  }
  return changed;
}

/** One set for each block, by its number. */
type Sets = readonly Bits[];

const of = (sets: Sets, b: Block): Bits => sets[b.id] ?? bug("block without a set");

/** Runs a forward analysis to its fixed point: gives the set at the end of each block. */
function forward(cfg: Cfg, u: Universe, start: Bits, kill: (b: Block) => Bits, gen: (b: Block) => Bits, overSuspension: boolean): Sets {
  const into = cfg.blocks.map(() => u.empty());
  const kills = cfg.blocks.map(kill);
  const gens = cfg.blocks.map(gen);
  include(of(into, cfg.entry), start);
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 0; i < cfg.blocks.length; i++) {
      const b = cfg.blocks[i] ?? bug("no such block");
      const from = of(into, b);
      const without = of(kills, b);
      const plus = of(gens, b);
      for (let k = 0; k < b.succ.length; k++) changed = includeTransfer(of(into, b.succ[k] ?? b), from, without, plus) || changed;
      if (overSuspension && b.resume !== null) changed = includeTransfer(of(into, b.resume), from, without, plus) || changed;
    }
  }
  return cfg.blocks.map((b) => transfer(of(into, b), of(kills, b), of(gens, b)));
}

/** Variables read later, at the start of each block. */
function liveness(cfg: Cfg, u: Universe): Sets {
  const uses = cfg.blocks.map((b) => u.of(b.uses));
  const defs = cfg.blocks.map((b) => u.of(b.defs));
  const live = uses.map((bits) => bits.slice());
  const end = u.empty();
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = cfg.blocks.length - 1; i >= 0; i--) {
      const b = cfg.blocks[i] ?? bug("no such block");
      end.fill(0);
      for (let k = 0; k < b.succ.length; k++) include(end, of(live, b.succ[k] ?? b));
      if (b.resume !== null) include(end, of(live, b.resume));
      if (includeTransfer(of(live, b), end, of(defs, b), of(uses, b))) changed = true;
    }
  }
  return live;
}

/** Droppable variables that may hold something, at the end of each block. */
function holding(cfg: Cfg, u: Universe, fn: IrFn): Sets {
  const droppable = new Set(fn.droppable.map((d) => d.var.id));
  const start = u.ofVars(fn.params.filter((p) => droppable.has(p.id)));
  return forward(cfg, u, start, (b) => u.left(b.leaves, "nothing", droppable), (b) => u.left(b.leaves, "something", droppable), true);
}

/** `lazy`: frames in state 0 exist, whose first slots are the parameters. */
export function analyse(fn: IrFn, cfg: Cfg, lazy: boolean): readonly PointFlow[] {
  const u = new Universe(cfg.vars.values());
  const live = liveness(cfg, u);
  const holds = holding(cfg, u, fn);
  const droppable = u.ofVars(fn.droppable.map((d) => d.var));
  const params = u.ofVars(fn.params);
  const all = u.ofVars(cfg.vars.values());
  const none = u.empty();
  const dirty = forward(cfg, u, lazy ? transfer(all, params, none) : none, () => none, (b) => u.of(b.writes), false);
  return cfg.points.map((point) => {
    return {
      point,
      live: u.list(transfer(of(live, point.resume), droppable, of(holds, point.block))),
      dirty: new Set(u.list(of(dirty, point.block)).map((v) => v.id)),
    };
  });
}
