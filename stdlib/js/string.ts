/**
 * `str` and `String`: offsets in bytes, as the program sees them, on JavaScript strings. Iterators walk over units by themselves; what is
 * here converts, searches and complains.
 */
import { panicFmt, Slice } from "../../runtime/index.js";
import { charDebug } from "./escape.js";
import { byteLen, byteOfUnit, codePoint, cpBytes, encode, sequence, TOO_SHORT, unitAround, unitOfByte } from "./utf8.js";

const SHOWN_BYTES_MAX = 256;

export { byteLen } from "./utf8.js";

export function isCharBoundary(s: string, i: number): boolean {
  return unitOfByte(s, i) >= 0;
}

function shown(s: string): string {
  if (byteLen(s) <= SHOWN_BYTES_MAX) return `\`${s}\``;
  let end = SHOWN_BYTES_MAX;
  while (unitOfByte(s, end) < 0) end--;
  return `\`${s.slice(0, unitOfByte(s, end))}\`[...]`;
}

function sliceFail(s: string, from: number, to: number, loc: number, last: number): never {
  const len = byteLen(s);
  if (from > len) panicFmt(`start byte index ${from} is out of bounds of ${shown(s)}`, loc);
  if (to > len) panicFmt(`end byte index ${last} is out of bounds of ${shown(s)}`, loc);
  if (from > to) panicFmt(`begin > end (${from} > ${to}) when slicing ${shown(s)}`, loc);
  const atStart = unitOfByte(s, from) < 0;
  const index = atStart ? from : to;
  const u = unitAround(s, index);
  const cp = s.codePointAt(u) ?? 0;
  const start = byteOfUnit(s, u);
  const where = `it is inside ${charDebug(cp)} (bytes ${start}..${start + cpBytes(cp)}) of ${shown(s)}`;
  return panicFmt(`${atStart ? "start" : "end"} byte index ${index} is not a char boundary; ${where}`, loc);
}

/** `&s[from..to]` */
export function sliceBytes(s: string, from: number, to: number, loc: number): string {
  const u0 = unitOfByte(s, from);
  const u1 = unitOfByte(s, to);
  if (u0 < 0 || u1 < 0 || from > to) sliceFail(s, from, to, loc, to);
  return s.slice(u0, u1);
}

/** `&mut s[from..to]`: a place that is a part of another. What is written to it has as many bytes as what was there. */
export function strPlace(s: { v: string }, from: number, to: number, loc: number): { v: string } {
  sliceBytes(s.v, from, to, loc);
  return {
    get v(): string {
      return sliceBytes(s.v, from, to, loc);
    },
    set v(text: string) {
      const whole = s.v;
      s.v = whole.slice(0, unitOfByte(whole, from)) + text + whole.slice(unitOfByte(whole, to));
    },
  };
}

/** `&s[from..=last]`; says `last` where it lies beyond the end. */
export function sliceBytesInclusive(s: string, from: number, last: number, loc: number): string {
  const u0 = unitOfByte(s, from);
  const u1 = unitOfByte(s, last + 1);
  if (u0 < 0 || u1 < 0 || from > last + 1) sliceFail(s, from, last + 1, loc, last);
  return s.slice(u0, u1);
}

/** Order of code points, which is that of the bytes: an Ordering. Units would sort U+E000… behind what needs surrogates. */
export function compareStr(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 1;
  const len = Math.min(a.length, b.length);
  for (let u = 0; u < len; u++) {
    const x = a.charCodeAt(u);
    const y = b.charCodeAt(u);
    if (x === y) continue;
    if (x >= 0xd800 && y >= 0xd800) return (isSurrogate(x) ? x + 0x10000 : x) < (isSurrogate(y) ? y + 0x10000 : y) ? 0 : 2;
    return x < y ? 0 : 2;
  }
  return a.length < b.length ? 0 : 2;
}

function isSurrogate(c: number): boolean {
  return c >= 0xd800 && c <= 0xdfff;
}

/** Byte offset of the first `needle` at or after byte `from`: Option<usize>. */
export function findStr(s: string, needle: string, from: number): number | undefined {
  const start = unitOfByte(s, from);
  if (start < 0) return undefined;
  const u = s.indexOf(needle, start);
  return u < 0 ? undefined : byteOfUnit(s, u);
}

/** Byte offset of the last `needle` that ends at or before byte `to`: Option<usize>. */
export function rfindStr(s: string, needle: string, to: number): number | undefined {
  const end = unitOfByte(s, to);
  if (end < needle.length) return undefined;
  const u = s.lastIndexOf(needle, end - needle.length);
  return u < 0 ? undefined : byteOfUnit(s, u);
}

function isSpace(c: number): boolean {
  if (c < 0x80) return c === 32 || (c >= 9 && c <= 13);
  return c === 0x85 || c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x3000;
}

/** What stands before the first whitespace. */
export function firstWord(s: string): string {
  let end = 0;
  while (end < s.length && !isSpace(s.charCodeAt(end))) end++;
  return s.slice(0, end);
}

/** `ends`: 1 the start, 2 the end, 3 both. */
export function trimStr(s: string, ends: number): string {
  let u = 0;
  let end = s.length;
  if ((ends & 1) !== 0) while (u < end && isSpace(s.charCodeAt(u))) u++;
  if ((ends & 2) !== 0) while (end > u && isSpace(s.charCodeAt(end - 1))) end--;
  return s.slice(u, end);
}

export function asciiUpper(s: string): string {
  return s.replace(/[a-z]+/g, (part) => part.toUpperCase());
}

export function asciiLower(s: string): string {
  return s.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}

const SHORT_LEN_MAX = 16;
/** The last long string that was seen as bytes: a loop may ask for one byte of it after the other. */
const encoded: { text: string; bytes: number[] } = { text: "", bytes: [] };

/** `&[u8]`; nobody writes to it. */
export function toBytes(s: string): Slice<number> {
  if (s.length <= SHORT_LEN_MAX) {
    const bytes = encode(s);
    return new Slice(bytes, 0, bytes.length);
  }
  if (encoded.text !== s) {
    encoded.bytes = encode(s);
    encoded.text = s;
  }
  return new Slice(encoded.bytes, 0, encoded.bytes.length);
}

/** How many bytes from the start are well-formed. */
export function utf8ErrorAt(bytes: Slice<number>): number {
  const end = bytes.o + bytes.n;
  let i = bytes.o;
  while (i < end) {
    const len = sequence(bytes.a, i, end);
    if (len < 0) break;
    i += len;
  }
  return i - bytes.o;
}

/** `error_len` of the first fault; 0 where the input ends too early. */
export function utf8ErrorLen(bytes: Slice<number>): number {
  const len = sequence(bytes.a, bytes.o + utf8ErrorAt(bytes), bytes.o + bytes.n);
  return len === TOO_SHORT ? 0 : -len;
}

/** Option<String>: `None` if it is not well-formed. */
export function fromUtf8(bytes: Slice<number>): string | undefined {
  return utf8ErrorAt(bytes) === bytes.n ? fromUtf8Lossy(bytes) : undefined;
}

const CHUNK = 4096;

/** Every fault becomes one U+FFFD. */
export function fromUtf8Lossy(bytes: Slice<number>): string {
  const end = bytes.o + bytes.n;
  let out = "";
  let cps: number[] = [];
  for (let i = bytes.o; i < end; ) {
    const len = sequence(bytes.a, i, end);
    if (len > 0) {
      cps.push(codePoint(bytes.a, i, len));
      i += len;
    } else {
      cps.push(0xfffd);
      i += len === TOO_SHORT ? end - i : -len;
    }
    if (cps.length === CHUNK) {
      out += String.fromCodePoint(...cps);
      cps = [];
    }
  }
  return out + String.fromCodePoint(...cps);
}
