/**
 * `as` between numeric types.
 *
 *   int to int      wrapX (arith32.ts, arith64.ts) within numbers and within bigints; toX and bigToX from one to the other; all truncate
 *   float to int    floatToX: towards zero, saturating, NaN is 0
 *   int to float    bigToF64, bigToF32: to nearest, ties to even
 */

export function toI64(n: number): bigint {
  return BigInt(n);
}

export function toU64(n: number): bigint {
  return n < 0 ? BigInt.asUintN(64, BigInt(n)) : BigInt(n);
}

export function toI128(n: number): bigint {
  return BigInt(n);
}

export function toU128(n: number): bigint {
  return n < 0 ? BigInt.asUintN(128, BigInt(n)) : BigInt(n);
}

export function bigToI8(b: bigint): number {
  return Number(BigInt.asIntN(8, b));
}

export function bigToI16(b: bigint): number {
  return Number(BigInt.asIntN(16, b));
}

export function bigToI32(b: bigint): number {
  return Number(BigInt.asIntN(32, b));
}

export function bigToU8(b: bigint): number {
  return Number(BigInt.asUintN(8, b));
}

export function bigToU16(b: bigint): number {
  return Number(BigInt.asUintN(16, b));
}

export function bigToU32(b: bigint): number {
  return Number(BigInt.asUintN(32, b));
}

export function floatToI8(f: number): number {
  if (f >= 127) return 127;
  if (f > -128) return f | 0;
  return f <= -128 ? -128 : 0;
}

export function floatToI16(f: number): number {
  if (f >= 32767) return 32767;
  if (f > -32768) return f | 0;
  return f <= -32768 ? -32768 : 0;
}

export function floatToI32(f: number): number {
  if (f >= 2147483647) return 2147483647;
  if (f > -2147483648) return f | 0;
  return f <= -2147483648 ? -2147483648 : 0;
}

export function floatToU8(f: number): number {
  if (f >= 255) return 255;
  if (f > 0) return f | 0;
  return 0;
}

export function floatToU16(f: number): number {
  if (f >= 65535) return 65535;
  if (f > 0) return f | 0;
  return 0;
}

export function floatToU32(f: number): number {
  if (f >= 4294967295) return 4294967295;
  if (f > 0) return f >>> 0;
  return 0;
}

function floatToBig(f: number, min: bigint, max: bigint): bigint {
  if (Number.isNaN(f)) return 0n;
  if (f === Infinity) return max;
  if (f === -Infinity) return min;
  const b = BigInt(Math.trunc(f));
  if (b > max) return max;
  return b < min ? min : b;
}

export function floatToI64(f: number): bigint {
  return floatToBig(f, -(1n << 63n), (1n << 63n) - 1n);
}

export function floatToU64(f: number): bigint {
  return floatToBig(f, 0n, (1n << 64n) - 1n);
}

export function floatToI128(f: number): bigint {
  return floatToBig(f, -(1n << 127n), (1n << 127n) - 1n);
}

export function floatToU128(f: number): bigint {
  return floatToBig(f, 0n, (1n << 128n) - 1n);
}

export function bigToF64(b: bigint): number {
  return Number(b);
}

/** Bits that a double has and the rounding to a float must not see rounded before. */
const EXACT_MAX = 1n << 53n;

/** Rounds once: rounding to a double first could turn a value just off the middle into a tie. */
export function bigToF32(b: bigint): number {
  const size = b < 0n ? -b : b;
  if (size <= EXACT_MAX) return Math.fround(Number(b));
  // Keep more bits than a float has, with a last one that tells whether anything follows.
  const shift = BigInt(size.toString(2).length - 50);
  const top = size >> shift;
  const sticky = (top << shift) === size ? top : top | 1n;
  const f = Math.fround(Number(sticky)) * 2 ** Number(shift);
  return Math.fround(b < 0n ? -f : f);
}
