/**
 * Strings are JavaScript strings, indexed in UTF-16 units; the program counts bytes of UTF-8. This module converts between the two.
 *
 *   "héllo"    units 0 1 2 3 4 5        bytes 0 1 3 4 5 6        (é is one unit, two bytes)
 *
 * Short strings are scanned. Long ones are looked up in a small memo of the strings last asked about: whether they are all ASCII (then the two
 * are the same), and if not, the byte offset of every 128th unit.
 */
const SHORT_LEN_MAX = 48;
const STEP = 128;
const MEMO_LEN = 8;

interface Known {
  readonly s: string;
  readonly bytes: number;
  /** Byte offsets of units 0, 128, 256 …; null if all is ASCII. */
  readonly offsets: Uint32Array | null;
}

const memo: Known[] = [];
const memoNext = { at: 0 };
const ASCII = /^[\0-\x7f]*$/;

/** Bytes that the unit at `u` stands for; a pair of surrogates counts 4 at its first half, 0 at the second. */
function unitBytes(c: number): number {
  if (c < 0x80) return 1;
  if (c < 0x800) return 2;
  if (c < 0xd800 || c > 0xdfff) return 3;
  return c < 0xdc00 ? 4 : 0;
}

export function cpBytes(cp: number): number {
  return cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
}

function scanBytes(s: string, from: number, to: number): number {
  let bytes = 0;
  for (let u = from; u < to; u++) {
    const c = s.charCodeAt(u);
    bytes += c < 0x80 ? 1 : unitBytes(c);
  }
  return bytes;
}

function examine(s: string): Known {
  if (ASCII.test(s)) return { s, bytes: s.length, offsets: null };
  const offsets = new Uint32Array(Math.ceil(s.length / STEP) + 1);
  let bytes = 0;
  for (let u = 0, k = 0; u < s.length; u += STEP, k++) {
    offsets[k] = bytes;
    bytes += scanBytes(s, u, Math.min(u + STEP, s.length));
  }
  offsets[offsets.length - 1] = bytes;
  return { s, bytes, offsets };
}

function known(s: string): Known {
  for (const k of memo) if (k.s === s) return k;
  const k = examine(s);
  memo[memoNext.at] = k;
  memoNext.at = (memoNext.at + 1) % MEMO_LEN;
  return k;
}

/** Length in bytes. */
export function byteLen(s: string): number {
  return s.length <= SHORT_LEN_MAX ? scanBytes(s, 0, s.length) : known(s).bytes;
}

/** The byte offset of unit `u`, which starts a character (or is the end). */
export function byteOfUnit(s: string, u: number): number {
  if (u <= SHORT_LEN_MAX) return scanBytes(s, 0, u);
  const { offsets } = known(s);
  if (offsets === null) return u;
  const k = Math.floor(u / STEP);
  return (offsets[k] ?? 0) + scanBytes(s, k * STEP, u);
}

/** The unit that byte `b` is the start of (the end counts); -1 if it lies inside a character or beyond the end. */
export function unitOfByte(s: string, b: number): number {
  let u = 0;
  let at = 0;
  if (s.length > SHORT_LEN_MAX) {
    const { offsets, bytes } = known(s);
    if (b > bytes) return -1;
    if (offsets === null) return b;
    let lo = 0;
    let hi = offsets.length - 2;
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1;
      if ((offsets[mid] ?? 0) <= b) lo = mid;
      else hi = mid - 1;
    }
    u = lo * STEP;
    at = offsets[lo] ?? 0;
    // A stretch may begin with the second half of a pair, whose bytes were counted at the first.
    if (u > 0 && at === b && (s.charCodeAt(u) & 0xfc00) === 0xdc00) return u + 1;
  }
  while (at < b) {
    if (u >= s.length) return -1;
    at += unitBytes(s.charCodeAt(u++));
  }
  if (at !== b) return -1;
  // After a pair `u` stands between its halves: its second one adds no bytes.
  if (u < s.length && u > 0 && (s.charCodeAt(u) & 0xfc00) === 0xdc00) u++;
  return u;
}

/** The character that byte `b` lies inside of: its first unit. */
export function unitAround(s: string, b: number): number {
  let at = 0;
  for (let u = 0; u < s.length; ) {
    const cp = s.codePointAt(u) ?? 0;
    at += cpBytes(cp);
    if (at > b) return u;
    u += cp > 0xffff ? 2 : 1;
  }
  return s.length;
}

/** UTF-8 of `s`, as numbers. */
export function encode(s: string): number[] {
  const out: number[] = [];
  for (let u = 0; u < s.length; u++) {
    const c = s.charCodeAt(u);
    if (c < 0x80) {
      out.push(c);
      continue;
    }
    if (c < 0x800) {
      out.push(0xc0 | (c >> 6), 0x80 | (c & 63));
      continue;
    }
    const cp = s.codePointAt(u) ?? 0;
    if (cp < 0x10000) {
      out.push(0xe0 | (cp >> 12), 0x80 | ((cp >> 6) & 63), 0x80 | (cp & 63));
      continue;
    }
    u++;
    out.push(0xf0 | (cp >> 18), 0x80 | ((cp >> 12) & 63), 0x80 | ((cp >> 6) & 63), 0x80 | (cp & 63));
  }
  return out;
}

/** The input ends in the middle of a sequence. */
export const TOO_SHORT = -4;

/**
 * How long the sequence at `i` is if it is well-formed UTF-8. Else minus the number of bytes that are wrong together (`error_len`), and TOO_SHORT if the
 * input ends in the middle of one.
 */
export function sequence(a: ArrayLike<number>, i: number, end: number): number {
  const b0 = a[i] ?? 0;
  if (b0 < 0x80) return 1;
  if (b0 < 0xc2 || b0 > 0xf4) return -1;
  const len = b0 < 0xe0 ? 2 : b0 < 0xf0 ? 3 : 4;
  if (i + 1 >= end) return TOO_SHORT;
  const b1 = a[i + 1] ?? 0;
  const lo = b0 === 0xe0 ? 0xa0 : b0 === 0xf0 ? 0x90 : 0x80;
  const hi = b0 === 0xed ? 0x9f : b0 === 0xf4 ? 0x8f : 0xbf;
  if (b1 < lo || b1 > hi) return -1;
  for (let k = 2; k < len; k++) {
    if (i + k >= end) return TOO_SHORT;
    if (((a[i + k] ?? 0) & 0xc0) !== 0x80) return -k;
  }
  return len;
}

/** The well-formed sequence of `len` bytes at `i`, as a code point. */
export function codePoint(a: ArrayLike<number>, i: number, len: number): number {
  const b0 = a[i] ?? 0;
  const b1 = (a[i + 1] ?? 0) & 63;
  const b2 = (a[i + 2] ?? 0) & 63;
  switch (len) {
    case 1:
      return b0;
    case 2:
      return ((b0 & 31) << 6) | b1;
    case 3:
      return ((b0 & 15) << 12) | (b1 << 6) | b2;
    default:
      return ((b0 & 7) << 18) | (b1 << 12) | (b2 << 6) | ((a[i + 3] ?? 0) & 63);
  }
}
