/**
 * The scheduler's own randomness: which branch a `select!` polls first. Seeded, so that a run repeats. (xorshift32)
 */
import { S } from "./state.js";

const DEFAULT_SEED = 0x9e3779b9;

interface RngState {
  x: number;
}
const rng: RngState = { x: DEFAULT_SEED };

/** Any number will do; 0 is the default seed. */
export function seedRandom(seed: number): void {
  // Neighbouring seeds must not give similar starts: mix them first (the finaliser of murmur3).
  let h = seed | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  rng.x = h === 0 ? DEFAULT_SEED : h;
}

export function randomU32(): number {
  let { x } = rng;
  x ^= x << 13;
  x ^= x >>> 17;
  x ^= x << 5;
  rng.x = x;
  return x >>> 0;
}

/** A start for a generator of the program's own; null where no seed was asked for, so that it may start from anything. */
export function derivedSeed(): number | null {
  return S.seed === null ? null : randomU32();
}

/** A number below `n`, each as likely (to one part in 65,536). Integers all the way: what a `select!` computes from a double it computes slowly. */
export function selectStart(n: number): number {
  return Math.imul(randomU32() >>> 16, n) >>> 16;
}
