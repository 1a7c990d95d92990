/**
 * What the numeric types offer beyond operators. `bits` is the width of the integer type; numbers up to 32 bits, bigints beyond.
 */

// --- bits of integers up to 32 bits. Arguments may be signed: they are looked at as `bits` wide patterns.

export function intLeadingZeros(x: number, bits: number): number {
  return Math.clz32(bits === 32 ? x : x & ((1 << bits) - 1)) - (32 - bits);
}

export function intTrailingZeros(x: number, bits: number): number {
  return x === 0 ? bits : 31 - Math.clz32(x & -x);
}

export function intCountOnes(x: number, bits: number): number {
  let v = bits === 32 ? x : x & ((1 << bits) - 1);
  v -= (v >>> 1) & 0x55555555;
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The bits in reverse, unsigned. */
export function intReverseBits(x: number, bits: number): number {
  let v = x;
  v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1);
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2);
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4);
  v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8);
  return ((v >>> 16) | (v << 16)) >>> (32 - bits);
}

/** The bytes in reverse, unsigned. */
export function intSwapBytes(x: number, bits: number): number {
  const v = ((x >>> 24) & 0xff) | ((x >>> 8) & 0xff00) | ((x & 0xff00) << 8) | ((x & 0xff) << 24);
  return v >>> (32 - bits);
}

/** `rotate_left`, unsigned. */
export function intRotateLeft(x: number, by: number, bits: number): number {
  const n = by % bits;
  const mask = bits === 32 ? 0xffffffff : (1 << bits) - 1;
  const v = (x & mask) >>> 0;
  return n === 0 ? v : (((v << n) | (v >>> (bits - n))) & mask) >>> 0;
}

// --- the same of 64 and 128 bits

export function bigLeadingZeros(x: bigint, bits: number): number {
  const v = BigInt.asUintN(bits, x);
  return v === 0n ? bits : bits - bitLength(v);
}

export function bitLength(v: bigint): number {
  const hex = v.toString(16);
  return hex.length * 4 - Math.clz32(Number.parseInt(hex.slice(0, 1), 16)) + 28;
}

export function bigTrailingZeros(x: bigint, bits: number): number {
  const v = BigInt.asUintN(bits, x);
  return v === 0n ? bits : bitLength(v & -v) - 1;
}

export function bigCountOnes(x: bigint, bits: number): number {
  let n = 0;
  for (let v = BigInt.asUintN(bits, x); v !== 0n; v >>= 32n) n += intCountOnes(Number(v & 0xffffffffn), 32);
  return n;
}

export function bigReverseBits(x: bigint, bits: number): bigint {
  const text = BigInt.asUintN(bits, x).toString(2).padStart(bits, "0");
  return BigInt(`0b${[...text].reverse().join("")}`);
}

export function bigSwapBytes(x: bigint, bits: number): bigint {
  let v = BigInt.asUintN(bits, x);
  let out = 0n;
  for (let i = 0; i < bits; i += 8) {
    out = (out << 8n) | (v & 0xffn);
    v >>= 8n;
  }
  return out;
}

export function bigRotateLeft(x: bigint, by: number, bits: number): bigint {
  const n = BigInt(by % bits);
  const v = BigInt.asUintN(bits, x);
  return BigInt.asUintN(bits, (v << n) | (v >> (BigInt(bits) - n)));
}

// --- roots and logarithms

/** Whole part of the square root; not negative. */
export function intSqrt(x: number): number {
  return Math.floor(Math.sqrt(x));
}

export function bigSqrt(x: bigint): bigint {
  if (x < 2n) return x;
  let r = 1n << BigInt((bitLength(x) + 1) >> 1);
  for (;;) {
    const next = (r + x / r) >> 1n;
    if (next >= r) return r;
    r = next;
  }
}

/** Whole part of the logarithm; `x` positive, `base` at least 2. */
export function intLog(x: number, base: number): number {
  let n = 0;
  for (let v = x; v >= base; v = Math.floor(v / base)) n++;
  return n;
}

export function bigLog(x: bigint, base: bigint): number {
  let n = 0;
  for (let v = x; v >= base; v /= base) n++;
  return n;
}

// --- reading integers

const EMPTY = 0;
const INVALID_DIGIT = 1;
const POS_OVERFLOW = 2;
const NEG_OVERFLOW = 3;
const FINE = -1;

function digitOf(c: number): number {
  if (c >= 48 && c <= 57) return c - 48;
  const lower = c | 32;
  return lower >= 97 && lower <= 122 ? lower - 87 : 36;
}

/** `IntErrorKind` of `from_str_radix` by its index (Empty, InvalidDigit, PosOverflow, NegOverflow), -1 if `s` is a number of the type. */
export function parseIntFault(s: string, radix: number, bits: number, signed: boolean): number {
  if (s === "") return EMPTY;
  const first = s.charCodeAt(0);
  const minus = first === 45;
  const from = minus || first === 43 ? 1 : 0;
  if (from === s.length || (minus && !signed)) return INVALID_DIGIT;
  for (let u = from; u < s.length; u++) if (digitOf(s.charCodeAt(u)) >= radix) return INVALID_DIGIT;
  const size = bigOf(s.slice(from), radix);
  const limit = signed ? (1n << BigInt(bits - 1)) + (minus ? 0n : -1n) : (1n << BigInt(bits)) - 1n;
  if (size > limit) return minus ? NEG_OVERFLOW : POS_OVERFLOW;
  return FINE;
}

/** Enough digits for one step without leaving exact numbers: 36^10 < 2^53. */
const DIGITS_PER_STEP = 10;

function bigOf(digits: string, radix: number): bigint {
  if (digits.length <= DIGITS_PER_STEP) return BigInt(Number.parseInt(digits, radix));
  let v = 0n;
  for (let u = 0; u < digits.length; u += DIGITS_PER_STEP) {
    const part = digits.slice(u, u + DIGITS_PER_STEP);
    v = v * BigInt(radix) ** BigInt(part.length) + BigInt(Number.parseInt(part, radix));
  }
  return v;
}

/** The number that `parseIntFault` found no fault with. */
export function parseIntValue(s: string, radix: number): number {
  return Number.parseInt(s, radix) + 0;
}

export function parseBigValue(s: string, radix: number): bigint {
  const first = s.charCodeAt(0);
  const size = bigOf(first === 45 || first === 43 ? s.slice(1) : s, radix);
  return first === 45 ? -size : size;
}

// --- floats

const FLOAT = /^[+-]?(?:inf|infinity|nan|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i;

/** 0 empty, 1 invalid (`FloatErrorKind`), -1 fine. */
export function parseFloatFault(s: string): number {
  if (s === "") return 0;
  return FLOAT.test(s) ? FINE : 1;
}

export function parseFloatValue(s: string): number {
  const sign = s.startsWith("-") ? -1 : 1;
  const size = s.replace(/^[+-]/, "").toLowerCase();
  if (size === "nan") return Number.NaN;
  return sign * (size.startsWith("inf") ? Infinity : Number(size));
}

const scratch = new DataView(new ArrayBuffer(8));

/** What the f32 after the largest would be. */
const F32_BEYOND = 2 ** 128;

/** The nearest f32: not by way of the nearest f64 where that lies in the middle between two. */
export function parseFloat32Value(s: string): number {
  const d = parseFloatValue(s);
  const f = Math.fround(d);
  if (!Number.isFinite(d) || f === d) return f;
  const size = Math.min(Math.abs(f), F32_BEYOND);
  const up = Math.abs(d) > size;
  const other = size === F32_BEYOND ? f32FromBits(0x7f7fffff) : up ? Math.min(f32FromBits(f32ToBits(size) + 1), F32_BEYOND) : f32FromBits(f32ToBits(size) - 1);
  if ((size + other) / 2 !== Math.abs(d)) return f;
  const off = compareDecimal(s, d) * Math.sign(d);
  if (off === 0) return f;
  const nearest = off > 0 ? Math.max(size, other) : Math.min(size, other);
  return Math.fround(Math.sign(d) * nearest);
}

/** Whether the decimal `s` is above (1), below (-1) or exactly `d`. */
function compareDecimal(s: string, d: number): number {
  const m = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(s);
  if (m === null) return 0;
  const exp = Number(m[4] ?? "0") - (m[3] ?? "").length;
  let left = BigInt(`${m[2] ?? ""}${m[3] ?? ""}`) * (m[1] === "-" ? -1n : 1n);
  scratch.setFloat64(0, d);
  const bits = scratch.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  let right = ((bits & 0xfffffffffffffn) | (biased === 0 ? 0n : 1n << 52n)) * (d < 0 ? -1n : 1n);
  const e = Math.max(biased, 1) - 1075;
  if (exp >= 0) left *= 10n ** BigInt(exp);
  else right *= 10n ** BigInt(-exp);
  if (e >= 0) right <<= BigInt(e);
  else left <<= BigInt(-e);
  return left > right ? 1 : left < right ? -1 : 0;
}

export function f64ToBits(x: number): bigint {
  scratch.setFloat64(0, x);
  return scratch.getBigUint64(0);
}
export function f64FromBits(bits: bigint): number {
  scratch.setBigUint64(0, bits);
  return scratch.getFloat64(0);
}
export function f32ToBits(x: number): number {
  scratch.setFloat32(0, x);
  return scratch.getUint32(0);
}
export function f32FromBits(bits: number): number {
  scratch.setUint32(0, bits);
  return scratch.getFloat32(0);
}

/** `total_cmp`: an Ordering. */
export function floatTotalCmp(a: number, b: number): 0 | 1 | 2 {
  const x = totalKey(a);
  const y = totalKey(b);
  return x < y ? 0 : x === y ? 1 : 2;
}

function totalKey(x: number): bigint {
  const bits = BigInt.asIntN(64, f64ToBits(x));
  return bits < 0n ? BigInt.asIntN(64, bits ^ 0x7fffffffffffffffn) : bits;
}

/** Halves away from zero. */
export function floatRound(x: number): number {
  const t = Math.trunc(x);
  return Math.abs(x - t) >= 0.5 ? t + Math.sign(x) : t;
}

export function floatRoundTiesEven(x: number): number {
  const t = Math.trunc(x);
  const rest = Math.abs(x - t);
  return rest > 0.5 || (rest === 0.5 && t % 2 !== 0) ? t + Math.sign(x) : t;
}

/** By repeated squaring, as compilers' runtime libraries do: the last bits differ from those of `powf`. */
export function floatPowi(x: number, n: number): number {
  let result = 1;
  let b = x;
  for (let e = Math.abs(n); ; b *= b) {
    if ((e & 1) === 1) result *= b;
    e = Math.floor(e / 2);
    if (e === 0) return n < 0 ? 1 / result : result;
  }
}

/** The same with every step rounded to an f32. */
export function float32Powi(x: number, n: number): number {
  let result = 1;
  let b = x;
  for (let e = Math.abs(n); ; b = Math.fround(b * b)) {
    if ((e & 1) === 1) result = Math.fround(result * b);
    e = Math.floor(e / 2);
    if (e === 0) return n < 0 ? Math.fround(1 / result) : result;
  }
}

/** `rem_euclid`. */
export function floatRemEuclid(x: number, y: number): number {
  const r = x % y;
  return r < 0 ? r + Math.abs(y) : r;
}

export function floatDivEuclid(x: number, y: number): number {
  const q = Math.trunc(x / y);
  return x % y < 0 ? (y > 0 ? q - 1 : q + 1) : q;
}

/** `max` and `min` pass over a NaN. */
export function floatMax(a: number, b: number): number {
  return Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b);
}
export function floatMin(a: number, b: number): number {
  return Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b);
}

export function floatSignum(x: number): number {
  return Number.isNaN(x) ? x : x > 0 || Object.is(x, 0) ? 1 : -1;
}
export function floatCopysign(x: number, sign: number): number {
  const negative = sign < 0 || Object.is(sign, -0);
  return negative === (x < 0 || Object.is(x, -0)) ? x : -x;
}

/** x · y + z, rounded once. */
export function floatMulAdd(x: number, y: number, z: number): number {
  const product = x * y;
  if (!Number.isFinite(product) || !Number.isFinite(z) || product === 0) return product + z;
  const a = rational(x);
  const b = rational(y);
  const c = rational(z);
  const e = Math.min(a.e + b.e, c.e);
  const sum = (a.m * b.m << BigInt(a.e + b.e - e)) + (c.m << BigInt(c.e - e));
  return sum === 0n ? product + z : scaled(sum, e);
}

function rational(x: number): { readonly m: bigint; readonly e: number } {
  const bits = f64ToBits(x);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const m = (bits & 0xfffffffffffffn) | (biased === 0 ? 0n : 1n << 52n);
  return { m: x < 0 ? -m : m, e: Math.max(biased, 1) - 1075 };
}

/** m · 2^e to the nearest. */
function scaled(m: bigint, e: number): number {
  const size = m < 0n ? -m : m;
  const drop = Math.max(bitLength(size) - 53, -1074 - e, 0);
  const by = BigInt(drop);
  let q = size >> by;
  const rest = size - (q << by);
  const half = drop === 0 ? 0n : 1n << (by - 1n);
  if (drop > 0 && (rest > half || (rest === half && (q & 1n) === 1n))) q += 1n;
  const exp = e + drop;
  const value = exp < -1000 ? Number(q) * 2 ** (exp + 100) * 2 ** -100 : Number(q) * 2 ** exp;
  return m < 0n ? -value : value;
}

/** As C's: one to whatever power is one, and so is minus one to an infinite one. */
export function pow(x: number, y: number): number {
  return x === 1 || (x === -1 && (y === Infinity || y === -Infinity)) ? 1 : x ** y;
}
