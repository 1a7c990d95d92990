/**
 * From which await point control may come to which: what `aether graph` draws.
 *
 *   0 start ─▶ 1 await a() ─▶ 2 await b() ─▶ done
 *                  ▲──────────────┘
 */
import type { Block, Cfg } from "./cfg.js";

/** The end of the function, beside the numbers of the points. */
export const DONE = -1;

/** The points (and DONE) that are met next from a block on. `own`: the poll loop that the block begins, as it were already entered. */
function nextFrom(start: Block, own: number | null, stops: ReadonlyMap<Block, number>): readonly number[] {
  const met = new Set<number>();
  const seen = new Set<Block>([start]);
  const open = [start];
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    const stop = stops.get(block);
    if (stop !== undefined && !(block === start && stop === own)) {
      met.add(stop);
      continue;
    }
    // The end of a poll loop: it suspends there, again in the same point.
    if (block.resume !== null) continue;
    if (block.succ.length === 0) met.add(DONE);
    for (const next of block.succ) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return [...met].sort((a, b) => (a === DONE ? 1 : b === DONE ? -1 : a - b));
}

/** By point what comes next; 0 is the start. */
export function edgesOf(cfg: Cfg): ReadonlyMap<number, readonly number[]> {
  const stops = new Map<Block, number>();
  for (const p of cfg.points) stops.set(p.stmt.k === "await" ? p.block : p.resume, p.index);
  const edges = new Map<number, readonly number[]>([[0, nextFrom(cfg.entry, null, stops)]]);
  for (const p of cfg.points) edges.set(p.index, nextFrom(p.resume, p.stmt.k === "await" ? null : p.index, stops));
  return edges;
}
