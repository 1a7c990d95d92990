/**
 * Random numbers of the `rand` crate. Those of a seed are the crate's own (ChaCha); others are xoshiro128** and start from the host's entropy, or from
 * the run's own generator if it was given a seed, so that a whole run repeats.
 */
import { derivedSeed, theHost } from "../../runtime/index.js";

export class Rng {
  a = 0;
  b = 0;
  c = 0;
  d = 0;
}

/** splitmix32 spreads one word over the state. */
function seed(rng: Rng, from: number): void {
  let x = from | 0;
  const word = (): number => {
    x = (x + 0x9e3779b9) | 0;
    let z = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  rng.a = word();
  rng.b = word();
  rng.c = word();
  rng.d = word();
}

function rngFromSeed(low: number, high: number): Rng {
  const rng = new Rng();
  seed(rng, low);
  rng.a ^= Math.imul(high, 0x85ebca6b);
  for (let i = 0; i < 8; i++) rngU32(rng);
  return rng;
}

export function rngFromEntropy(): Rng {
  const seed = derivedSeed();
  return seed === null ? rngFromSeed(theHost().entropy(), theHost().entropy()) : rngFromSeed(seed, 0);
}

export function rngU32(rng: Rng): number {
  const m = Math.imul(rng.b, 5);
  const result = Math.imul((m << 7) | (m >>> 25), 9);
  const t = rng.b << 9;
  rng.c ^= rng.a;
  rng.d ^= rng.b;
  rng.b ^= rng.c;
  rng.a ^= rng.d;
  rng.c ^= t;
  rng.d = (rng.d << 11) | (rng.d >>> 21);
  return result >>> 0;
}

export function rngU64(rng: Rng): bigint {
  return (BigInt(rngU32(rng)) << 32n) | BigInt(rngU32(rng));
}

/** The ChaCha stream cipher as a generator, whose numbers follow from its key alone: what `StdRng` is, with 12 rounds. */
export class ChaCha {
  readonly words = new Uint32Array(16);
  at = 16;
  low = 0;
  high = 0;

  constructor(
    readonly key: Uint32Array,
    readonly rounds: number,
  ) {}
}

export function chachaNew(rounds: number, a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number): ChaCha {
  return new ChaCha(Uint32Array.of(a, b, c, d, e, f, g, h), rounds);
}

export function chachaClone(from: ChaCha): ChaCha {
  const made = new ChaCha(from.key, from.rounds);
  made.words.set(from.words);
  made.at = from.at;
  made.low = from.low;
  made.high = from.high;
  return made;
}

export function chachaSame(a: ChaCha, b: ChaCha): boolean {
  return a.low === b.low && a.high === b.high && a.at === b.at && a.rounds === b.rounds && a.key.every((word, i) => word === b.key[i]);
}

export function chachaU32(rng: ChaCha): number {
  if (rng.at === 16) block(rng);
  return rng.words[rng.at++] ?? 0;
}

const CONSTANTS = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];

function quarter(x: Uint32Array, a: number, b: number, c: number, d: number): void {
  const mix = (to: number, by: number, turned: number, bits: number): void => {
    x[to] = (x[to] ?? 0) + (x[by] ?? 0);
    const t = (x[turned] ?? 0) ^ (x[to] ?? 0);
    x[turned] = (t << bits) | (t >>> (32 - bits));
  };
  mix(a, b, d, 16);
  mix(c, d, b, 12);
  mix(a, b, d, 8);
  mix(c, d, b, 7);
}

/** The next sixteen words. */
function block(rng: ChaCha): void {
  const start = Uint32Array.of(...CONSTANTS, ...rng.key, rng.low, rng.high, 0, 0);
  const x = rng.words;
  x.set(start);
  for (let i = 0; i < rng.rounds; i += 2) {
    for (let k = 0; k < 4; k++) quarter(x, k, 4 + k, 8 + k, 12 + k);
    for (let k = 0; k < 4; k++) quarter(x, k, 4 + ((k + 1) & 3), 8 + ((k + 2) & 3), 12 + ((k + 3) & 3));
  }
  for (let i = 0; i < 16; i++) x[i] = (x[i] ?? 0) + (start[i] ?? 0);
  rng.at = 0;
  rng.low = (rng.low + 1) >>> 0;
  if (rng.low === 0) rng.high = (rng.high + 1) >>> 0;
}
