/** SipHash: 1-3 with keys of zero is what Rust's `DefaultHasher::new()` computes, 2-4 what its old `SipHasher` does. */
import type { Slice } from "../../runtime/index.js";

const MASK = 0xffff_ffff_ffff_ffffn;
const START: readonly bigint[] = [0x736f6d6570736575n, 0x646f72616e646f6dn, 0x6c7967656e657261n, 0x7465646279746573n];

interface State {
  a: bigint;
  b: bigint;
  c: bigint;
  d: bigint;
}

function rotate(x: bigint, by: bigint): bigint {
  return ((x << by) | (x >> (64n - by))) & MASK;
}

function round(s: State): void {
  s.a = (s.a + s.b) & MASK;
  s.c = (s.c + s.d) & MASK;
  s.b = rotate(s.b, 13n) ^ s.a;
  s.d = rotate(s.d, 16n) ^ s.c;
  s.a = rotate(s.a, 32n);
  s.c = (s.c + s.b) & MASK;
  s.a = (s.a + s.d) & MASK;
  s.b = rotate(s.b, 17n) ^ s.c;
  s.d = rotate(s.d, 21n) ^ s.a;
  s.c = rotate(s.c, 32n);
}

/** The 8 bytes from `at` on as a little-endian number; those beyond the end are 0. */
function word(bytes: Slice<number>, at: number): bigint {
  let w = 0n;
  for (let k = 7; k >= 0; k--) w = (w << 8n) | BigInt(at + k < bytes.n ? (bytes.a[bytes.o + at + k] ?? 0) : 0);
  return w;
}

function hash(bytes: Slice<number>, k0: bigint, k1: bigint, rounds: number, atEnd: number): bigint {
  const [a = 0n, b = 0n, c = 0n, d = 0n] = START;
  const s: State = { a: a ^ k0, b: b ^ k1, c: c ^ k0, d: d ^ k1 };
  const whole = bytes.n - (bytes.n % 8);
  for (let at = 0; at <= whole; at += 8) {
    // The last word ends with the length.
    const w = at < whole ? word(bytes, at) : word(bytes, at) | (BigInt(bytes.n & 255) << 56n);
    s.d ^= w;
    for (let i = 0; i < rounds; i++) round(s);
    s.a ^= w;
  }
  s.c ^= 0xffn;
  for (let i = 0; i < atEnd; i++) round(s);
  return s.a ^ s.b ^ s.c ^ s.d;
}

export function sipHash(bytes: Slice<number>): bigint {
  return hash(bytes, 0n, 0n, 1, 3);
}

export function sipHash24(bytes: Slice<number>, k0: bigint, k1: bigint): bigint {
  return hash(bytes, k0, k1, 2, 4);
}
