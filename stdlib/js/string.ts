/**
 * `str` and `String`: offsets in bytes, as the program sees them, on JavaScript strings. (Where a function counts UTF-16 units instead, its
 * parameter is called `u` and its name says Unit: iterators keep such positions inside, and convert only when somebody asks for an offset.)
 */
import { panicFmt, Slice } from "../../runtime/index.js";
import { charDebug } from "./escape.js";
import { byteLen, byteOfUnit, codePoint, cpBytes, encode, sequence, unitAround, unitOfByte } from "./utf8.js";

const SHOWN_BYTES_MAX = 256;

export function strLen(s: string): number {
  return byteLen(s);
}

export function strIsCharBoundary(s: string, i: number): boolean {
  return unitOfByte(s, i) >= 0;
}

/** Unit of a byte offset known to be a boundary. */
export function strUnit(s: string, byte: number): number {
  return unitOfByte(s, byte);
}

/** Byte offset of a unit. */
export function strByteOfUnit(s: string, u: number): number {
  return byteOfUnit(s, u);
}

/** Bytes from unit to unit. */
export function strBytesBetweenUnits(s: string, u0: number, u1: number): number {
  return byteLen(s.slice(u0, u1));
}

/** The code point that starts at unit `u`. */
export function strCharAtUnit(s: string, u: number): number {
  const c = s.charCodeAt(u);
  return (c & 0xf800) === 0xd800 ? (s.codePointAt(u) ?? 0) : c;
}

/** The code point that ends before unit `u`. */
export function strCharBeforeUnit(s: string, u: number): number {
  const c = s.charCodeAt(u - 1);
  return (c & 0xfc00) === 0xdc00 ? (s.codePointAt(u - 2) ?? 0) : c;
}

/** Units a code point takes. */
export function charUnits(cp: number): number {
  return cp > 0xffff ? 2 : 1;
}

/** Bytes a code point takes. */
export function charBytes(cp: number): number {
  return cpBytes(cp);
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
export function strSlice(s: string, from: number, to: number, loc: number): string {
  const u0 = unitOfByte(s, from);
  const u1 = unitOfByte(s, to);
  if (u0 < 0 || u1 < 0 || from > to) sliceFail(s, from, to, loc, to);
  return s.slice(u0, u1);
}

/** `&s[from..=last]` */
export function strSliceInclusive(s: string, from: number, last: number, loc: number): string {
  const u0 = unitOfByte(s, from);
  const u1 = unitOfByte(s, last + 1);
  if (u0 < 0 || u1 < 0 || from > last + 1) sliceFail(s, from, last + 1, loc, last);
  return s.slice(u0, u1);
}

/** `&s[from..]` */
export function strSliceFrom(s: string, from: number, loc: number): string {
  const u = unitOfByte(s, from);
  return u < 0 ? sliceFail(s, from, byteLen(s), loc, 0) : s.slice(u);
}

/** `&s[..to]` */
export function strSliceTo(s: string, to: number, loc: number): string {
  const u = unitOfByte(s, to);
  return u < 0 ? sliceFail(s, 0, to, loc, to) : s.slice(0, u);
}

/** `s.get(from..to)`: Option<&str>. */
export function strGet(s: string, from: number, to: number): string | undefined {
  if (from > to) return undefined;
  const u0 = unitOfByte(s, from);
  const u1 = unitOfByte(s, to);
  return u0 < 0 || u1 < 0 ? undefined : s.slice(u0, u1);
}

export function strCharCount(s: string): number {
  let n = s.length;
  for (let u = 0; u < s.length; u++) if ((s.charCodeAt(u) & 0xfc00) === 0xdc00) n--;
  return n;
}

/** Order of code points, which is that of the bytes: an Ordering. Units would sort U+E000… behind what needs surrogates. */
export function strCmp(a: string, b: string): 0 | 1 | 2 {
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

/** Byte offset of the first `pattern`, -1 if there is none. */
export function strFind(s: string, pattern: string): number {
  const u = s.indexOf(pattern);
  return u < 0 ? -1 : byteOfUnit(s, u);
}

/** Byte offset of the last `pattern`, -1 if there is none. */
export function strRfind(s: string, pattern: string): number {
  const u = s.lastIndexOf(pattern);
  return u < 0 ? -1 : byteOfUnit(s, u);
}

export function strReplace(s: string, from: string, to: string): string {
  return from === "" ? strReplacen(s, from, to, Infinity) : s.split(from).join(to);
}

/** Replaces the first `n`. The empty pattern matches between all characters and at both ends. */
export function strReplacen(s: string, from: string, to: string, n: number): string {
  let out = "";
  let done = 0;
  for (let k = 0, u = 0; k < n; k++) {
    const at = s.indexOf(from, u);
    if (at < 0 || u > s.length) break;
    out += s.slice(done, at) + to;
    done = at + from.length;
    u = from === "" ? at + (at < s.length ? charUnits(strCharAtUnit(s, at)) : 1) : done;
  }
  return out + s.slice(done);
}

/** All pieces between the matches of `pattern`; the empty pattern matches between all characters and at both ends. */
export function strSplit(s: string, pattern: string): Slice<string> {
  const parts = pattern === "" ? ["", ...s, ""] : s.split(pattern);
  return new Slice(parts, 0, parts.length);
}

const SPACE = /\p{White_Space}+/u;

export function strSplitWhitespace(s: string): Slice<string> {
  const parts = s.split(SPACE).filter((part) => part !== "");
  return new Slice(parts, 0, parts.length);
}

/** Lines end with \n or \r\n; the last one need not. */
export function strLines(s: string): Slice<string> {
  const parts = s.split("\n");
  if (parts[parts.length - 1] === "") parts.pop();
  const open = parts.length > 0 && !s.endsWith("\n") ? parts.length - 1 : -1;
  for (let i = 0; i < parts.length; i++) {
    const line = parts[i] ?? "";
    if (i !== open && line.endsWith("\r")) parts[i] = line.slice(0, -1);
  }
  return new Slice(parts, 0, parts.length);
}

function isSpace(c: number): boolean {
  if (c < 0x80) return c === 32 || (c >= 9 && c <= 13);
  return c === 0x85 || c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x3000;
}

export function strTrimStart(s: string): string {
  let u = 0;
  while (u < s.length && isSpace(s.charCodeAt(u))) u++;
  return s.slice(u);
}

export function strTrimEnd(s: string): string {
  let u = s.length;
  while (u > 0 && isSpace(s.charCodeAt(u - 1))) u--;
  return s.slice(0, u);
}

export function strTrim(s: string): string {
  return strTrimStart(strTrimEnd(s));
}

export function strToUpper(s: string): string {
  return s.toUpperCase();
}

export function strToLower(s: string): string {
  return s.toLowerCase();
}

export function strToAsciiUpper(s: string): string {
  return s.replace(/[a-z]+/g, (part) => part.toUpperCase());
}

export function strToAsciiLower(s: string): string {
  return s.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}

export function strEqIgnoreAsciiCase(a: string, b: string): boolean {
  return a.length === b.length && strToAsciiLower(a) === strToAsciiLower(b);
}

export function strIsAscii(s: string): boolean {
  return byteLen(s) === s.length;
}

/** The characters, as numbers. */
export function strChars(s: string): Slice<number> {
  const cps: number[] = [];
  for (let u = 0; u < s.length; ) {
    const cp = strCharAtUnit(s, u);
    cps.push(cp);
    u += charUnits(cp);
  }
  return new Slice(cps, 0, cps.length);
}

/** A new `Vec<u8>`, also as `&[u8]`. */
export function strBytes(s: string): Slice<number> {
  const bytes = encode(s);
  return new Slice(bytes, 0, bytes.length);
}

/** One byte; the caller has checked the bounds. */
export function strByteAt(s: string, i: number): number {
  const u = unitOfByte(s, i);
  if (u >= 0 && s.charCodeAt(u) < 0x80) return s.charCodeAt(u);
  const start = unitAround(s, i);
  const bytes = encode(String.fromCodePoint(s.codePointAt(start) ?? 0));
  return bytes[i - byteOfUnit(s, start)] ?? 0;
}

/** Concatenates what has no more structure: `concat`, `join("")`. */
export function strJoin(parts: Slice<string>, between: string): string {
  return (parts.o === 0 && parts.n === parts.a.length ? parts.a : parts.a.slice(parts.o, parts.o + parts.n)).join(between);
}

/** How many bytes from the start are well-formed. */
export function utf8ValidUpTo(bytes: Slice<number>): number {
  const end = bytes.o + bytes.n;
  let i = bytes.o;
  while (i < end) {
    const len = sequence(bytes.a, i, end);
    if (len < 0) break;
    i += len;
  }
  return i - bytes.o;
}

/** `Utf8Error::error_len` of the fault at `at`; 0 where the input ends too early. */
export function utf8ErrorLen(bytes: Slice<number>, at: number): number {
  const len = sequence(bytes.a, bytes.o + at, bytes.o + bytes.n);
  return len === -4 ? 0 : -len;
}

/** Well-formed UTF-8 as a string. */
export function utf8Decode(bytes: Slice<number>): string {
  return decode(bytes, false);
}

/** Every fault becomes one U+FFFD. */
export function utf8Lossy(bytes: Slice<number>): string {
  return decode(bytes, true);
}

const CHUNK = 4096;

function decode(bytes: Slice<number>, lossy: boolean): string {
  const end = bytes.o + bytes.n;
  let out = "";
  let cps: number[] = [];
  for (let i = bytes.o; i < end; ) {
    const len = sequence(bytes.a, i, end);
    if (len > 0) {
      cps.push(codePoint(bytes.a, i, len));
      i += len;
    } else {
      if (lossy) cps.push(0xfffd);
      i += len === -4 ? end - i : -len;
    }
    if (cps.length === CHUNK) {
      out += String.fromCodePoint(...cps);
      cps = [];
    }
  }
  return out + String.fromCodePoint(...cps);
}
