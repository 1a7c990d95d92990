/** Finding one's way in a graph: where blocks come from, which are reached, and sets of bits. */
import type { Block, Graph } from "./graph.js";

export class Bits {
  readonly words: Uint32Array;

  constructor(readonly size: number) {
    this.words = new Uint32Array((size + 31) >>> 5);
  }

  has(i: number): boolean {
    return ((this.words[i >>> 5] ?? 0) & (1 << (i & 31))) !== 0;
  }

  add(i: number): void {
    this.words[i >>> 5] = (this.words[i >>> 5] ?? 0) | (1 << (i & 31));
  }

  remove(i: number): void {
    this.words[i >>> 5] = (this.words[i >>> 5] ?? 0) & ~(1 << (i & 31));
  }

  /** Adds all of `other`; says whether that changed anything. */
  union(other: Bits): boolean {
    let changed = false;
    for (let i = 0; i < this.words.length; i++) {
      const before = this.words[i] ?? 0;
      const now = (before | (other.words[i] ?? 0)) >>> 0;
      if (now === before) continue;
      this.words[i] = now;
      changed = true;
    }
    return changed;
  }

  copy(): Bits {
    const made = new Bits(this.size);
    made.words.set(this.words);
    return made;
  }
}

/** Blocks that are reached from the first, so that all but loops come before what follows them; of two ways the first comes first. */
export function reached(graph: Graph): readonly number[] {
  const seen = new Bits(graph.blocks.length);
  const order: number[] = [];
  const stack: { readonly block: number; left: number }[] = [{ block: 0, left: graph.blocks[0]?.succs.length ?? 0 }];
  seen.add(0);
  for (let top = stack[stack.length - 1]; top !== undefined; top = stack[stack.length - 1]) {
    const succ = graph.blocks[top.block]?.succs[--top.left];
    if (succ === undefined) {
      order.push(top.block);
      stack.pop();
    } else if (!seen.has(succ)) {
      seen.add(succ);
      stack.push({ block: succ, left: graph.blocks[succ]?.succs.length ?? 0 });
    }
  }
  return order.reverse();
}

export function predecessors(blocks: readonly Block[]): readonly (readonly number[])[] {
  const out: number[][] = blocks.map(() => []);
  blocks.forEach((block, i) => {
    for (const succ of block.succs) out[succ]?.push(i);
  });
  return out;
}

/**
 * States that only grow, carried along the graph: `enter` is what holds where a block begins. Says the state at the start of each
 * block that is reached.
 */
export function forward(graph: Graph, order: readonly number[], start: Bits, through: (block: number, state: Bits) => Bits): ReadonlyMap<number, Bits> {
  const rank = new Map(order.map((block, i) => [block, i]));
  const states = new Map<number, Bits>([[0, start]]);
  const pending = new Bits(order.length);
  if (order.length > 0) pending.add(0);
  for (let again = true; again; ) {
    again = false;
    for (let i = 0; i < order.length; i++) {
      if (!pending.has(i)) continue;
      pending.remove(i);
      const block = order[i] ?? 0;
      const state = states.get(block);
      if (state === undefined) continue;
      const out = through(block, state);
      for (const succ of graph.blocks[block]?.succs ?? []) {
        const before = states.get(succ);
        if (before === undefined) states.set(succ, out.copy());
        else if (!before.union(out)) continue;
        const at = rank.get(succ) ?? 0;
        pending.add(at);
        if (at <= i) again = true;
      }
    }
  }
  return states;
}
