/**
 * Random numbers of the `rand` crate: xoshiro128**, one state per generator. Seeded generators repeat; others start from the host's entropy, or from
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

export function rngFromSeed(low: number, high: number): Rng {
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

/** In [0, 1), 53 bits. */
export function rngF64(rng: Rng): number {
  return ((rngU32(rng) >>> 5) * 2 ** 26 + (rngU32(rng) >>> 6)) / 2 ** 53;
}

/** Below `n`, every number as likely. */
export function rngBelow(rng: Rng, n: number): number {
  const limit = 2 ** 32 - (2 ** 32 % n);
  for (;;) {
    const x = rngU32(rng);
    if (x < limit) return x % n;
  }
}

export function rngBelowBig(rng: Rng, n: bigint): bigint {
  const bits = n.toString(2).length;
  for (;;) {
    let x = 0n;
    for (let i = 0; i < bits; i += 32) x = (x << 32n) | BigInt(rngU32(rng));
    x = BigInt.asUintN(bits, x);
    if (x < n) return x;
  }
}
