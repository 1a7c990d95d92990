/** Strings in bytes, characters, escapes, numbers as text. Expected values are what rustc's programs print. */
import { beforeAll, expect, test } from "vitest";
import { catchUnwind, setHost, setPanicHook, Slice } from "../../runtime/index.js";
import * as ch from "../../stdlib/js/char.js";
import * as esc from "../../stdlib/js/escape.js";
import * as fmt from "../../stdlib/js/fmt.js";
import * as num from "../../stdlib/js/num.js";
import * as str from "../../stdlib/js/string.js";
import { encode } from "../../stdlib/js/utf8.js";
import { testHost } from "./harness.js";

beforeAll(() => {
  setHost(testHost());
  setPanicHook(() => undefined);
});

const said = (f: () => unknown): unknown => catchUnwind<unknown>(f, (p) => p.message);
const bytes = (...b: number[]): Slice<number> => new Slice(b, 0, b.length);

test("slicing counts bytes and complains as Rust does", () => {
  const s = "héllo";
  expect(str.byteLen(s)).toBe(6);
  expect(str.sliceBytes(s, 1, 3, 0)).toBe("é");
  const inside = "it is inside 'é' (bytes 1..3) of `héllo`";
  expect(said(() => str.sliceBytes(s, 2, 6, 0))).toBe(`start byte index 2 is not a char boundary; ${inside}`);
  expect(said(() => str.sliceBytes(s, 0, 2, 0))).toBe(`end byte index 2 is not a char boundary; ${inside}`);
  expect(said(() => str.sliceBytes(s, 10, 6, 0))).toBe("start byte index 10 is out of bounds of `héllo`");
  expect(said(() => str.sliceBytes(s, 2, 10, 0))).toBe("end byte index 10 is out of bounds of `héllo`");
  expect(said(() => str.sliceBytes(s, 4, 3, 0))).toBe("begin > end (4 > 3) when slicing `héllo`");
  expect(said(() => str.sliceBytesInclusive(s, 0, 10, 0))).toBe("end byte index 10 is out of bounds of `héllo`");
  expect(said(() => str.sliceBytesInclusive(s, 0, 1, 0))).toBe(`end byte index 2 is not a char boundary; ${inside}`);
  expect(str.sliceBytesInclusive(s, 0, 2, 0)).toBe("hé");
  const long = "é".repeat(200);
  expect(said(() => str.sliceBytes(long, 0, 3, 0))).toBe(`end byte index 3 is not a char boundary; it is inside 'é' (bytes 2..4) of \`${"é".repeat(128)}\`[...]`);
});

test.each([["short", 5], ["long", 400]])("offsets of a %s string agree with its encoding at every byte", (_, n) => {
  const pattern = "aé日🎉b";
  const s = pattern.repeat(n / 5) + "x";
  const all = encode(s);
  expect(str.byteLen(s)).toBe(all.length);
  const starts = new Map<number, number>();
  for (let u = 0, b = 0; u <= s.length; ) {
    starts.set(b, u);
    const cp = s.codePointAt(u);
    if (cp === undefined) break;
    b += encode(String.fromCodePoint(cp)).length;
    u += cp > 0xffff ? 2 : 1;
  }
  for (let b = 0; b <= all.length + 2; b++) {
    const u = starts.get(b);
    expect(str.isCharBoundary(s, b), `boundary ${b}`).toBe(u !== undefined);
  }
  for (const [b, u] of starts) {
    expect(str.sliceBytes(s, 0, b, 0)).toBe(s.slice(0, u));
    expect(str.findStr(s, "b", b)).toBe(findBytes(all, 98, b));
  }
  expect(str.rfindStr(s, "🎉", all.length)).toBe(all.lastIndexOf(0xf0));
  expect(str.rfindStr(s, "x", all.length - 1)).toBe(undefined);
});

function findBytes(all: readonly number[], byte: number, from: number): number | undefined {
  const at = all.indexOf(byte, from);
  return at < 0 ? undefined : at;
}

test("strings compare by code points", () => {
  const sorted = ["", "a", "ab", "b", "z", "é", "\u{e000}", "\u{ffff}", "\u{10000}", "😀"];
  sorted.forEach((x, i) => sorted.forEach((y, j) => expect(str.compareStr(x, y)).toBe(i < j ? 0 : i === j ? 1 : 2)));
});

test("bytes to strings: where the fault is, how long it is, what replaces it", () => {
  const faults: readonly (readonly [Slice<number>, number, number, string])[] = [
    [bytes(0x61, 0xff, 0x62), 1, 1, "a\u{fffd}b"],
    [bytes(0xc3), 0, 0, "\u{fffd}"],
    [bytes(0xe2, 0x82), 0, 0, "\u{fffd}"],
    [bytes(0xe2, 0x28, 0xa1), 0, 1, "\u{fffd}(\u{fffd}"],
    [bytes(0xf0, 0x9f, 0x98), 0, 0, "\u{fffd}"],
    [bytes(0xed, 0xa0, 0x80), 0, 1, "\u{fffd}\u{fffd}\u{fffd}"],
    [bytes(0xf0, 0x90, 0x28, 0xbc), 0, 2, "\u{fffd}(\u{fffd}"],
    [bytes(0xe2, 0x82, 0xac, 0x78, 0x80), 4, 1, "€x\u{fffd}"],
  ];
  for (const [b, at, len, lossy] of faults) {
    expect(str.fromUtf8(b)).toBe(undefined);
    expect([str.utf8ErrorAt(b), str.utf8ErrorLen(b), str.fromUtf8Lossy(b)]).toEqual([at, len, lossy]);
  }
  const text = "aé日🎉".repeat(3000);
  expect(str.fromUtf8(str.toBytes(text))).toBe(text);
});

test("white space and ASCII case", () => {
  expect(str.trimStr(" \u{a0}a\u{3000}\u{85}", 3)).toBe("a");
  expect(str.trimStr("\u{feff}a ", 3)).toBe("\u{feff}a");
  expect(str.trimStr(" a ", 1)).toBe("a ");
  expect(str.trimStr(" a ", 2)).toBe(" a");
  expect(str.asciiUpper("aéz")).toBe("AéZ");
  expect(str.asciiLower("AÉZ")).toBe("aÉz");
});

test("escapes", () => {
  expect(esc.strDebug("it's \"q\" \\ \n\t\r\0\u{7f}\u{1b}")).toBe("\"it's \\\"q\\\" \\\\ \\n\\t\\r\\0\\u{7f}\\u{1b}\"");
  expect(esc.strDebug("e\u{301} 日本\u{200b}語 👨‍👩")).toBe('"e\\u{301} 日本\\u{200b}語 👨\\u{200d}👩"');
  expect([0xe9, 39, 10, 0].map(esc.charEscapeDefault)).toEqual(["\\u{e9}", "\\'", "\\n", "\\u{0}"]);
  expect(esc.charEscapeUnicode(0x61)).toBe("\\u{61}");
  expect([39, 34, 0x301, 0xe9, 10].map(esc.charDebug)).toEqual(["'\\''", "'\"'", "'\\u{301}'", "'é'", "'\\n'"]);
});

test("characters", () => {
  const cps = ["a", "Z", "é", "ß", "٣", "½", "日", " ", "\u{3000}", "_"].map((c) => c.codePointAt(0) ?? 0);
  expect(cps.map(ch.charIsAlphabetic).map(Number).join("")).toBe("1111001000");
  expect(cps.map(ch.charIsNumeric).map(Number).join("")).toBe("0000110000");
  expect(cps.map(ch.charIsLowercase).map(Number).join("")).toBe("1011000000");
  expect(cps.map(ch.charIsUppercase).map(Number).join("")).toBe("0100000000");
  expect(cps.map(ch.charIsWhitespace).map(Number).join("")).toBe("0000000110");
  expect([ch.charToUpper(0xdf), ch.charToLower(0x130)]).toEqual(["SS", "i\u{307}"]);
  expect([ch.charIsControl(31), ch.charIsControl(0x85), ch.charIsControl(32)]).toEqual([true, true, false]);
});

test("floats: shortest, with precision (ties to even, exactly), with exponent", () => {
  const d = (x: number, p = -1): string => fmt.floatDisplay(x, false, p);
  expect([d(1e21), d(1e-7), d(5e-324).length, d(123456789.125), d(0), d(Infinity), d(NaN)]).toEqual(["1000000000000000000000", "0.0000001", 326, "123456789.125", "0", "inf", "NaN"]);
  expect([d(0.25, 1), d(0.35, 1), d(2.5, 0), d(3.5, 0), d(1.005, 2), d(1e22, 1), d(0.5, 0), d(1.5, 0)]).toEqual(["0.2", "0.3", "2", "4", "1.00", "10000000000000000000000.0", "0", "2"]);
  expect(d(0.1, 120)).toBe("0.1000000000000000055511151231257827021181583404541015625".padEnd(122, "0"));
  expect([1e16, 1e15, 9.9e-5, 1e-4, 1, 0, 0.3].map((x) => fmt.floatDebug(x, false, -1))).toEqual(["1e16", "1000000000000000.0", "9.9e-5", "0.0001", "1.0", "0.0", "0.3"]);
  expect([0.1, 16777216, 3.4028235e38, 1e-45, 1.17549435e-38, 9.8607613e-32].map((x) => fmt.floatDebug(Math.fround(x), true, -1))).toEqual(["0.1", "16777216.0", "3.4028235e38", "1e-45", "1.1754944e-38", "9.8607613e-32"]);
  expect([1500, 0, 0.00012].map((x) => fmt.floatExp(x, false, -1, "e"))).toEqual(["1.5e3", "0e0", "1.2e-4"]);
  expect([1500, 0, 2.5, 9.99].map((x) => fmt.floatExp(x, false, 0, "E"))).toEqual(["2E3", "0E0", "2E0", "1E1"]);
  expect(["1500", "0", "12345", "99", "25", "250001"].map((s) => `${fmt.intExp(s, -1, "e")} ${fmt.intExp(s, 1, "e")} ${fmt.intExp(s, 0, "e")}`)).toEqual([
    "1.5e3 1.5e3 2e3", "0e0 0.0e0 0e0", "1.2345e4 1.2e4 1e4", "9.9e1 9.9e1 1e2", "2.5e1 2.5e1 2e1", "2.50001e5 2.5e5 3e5",
  ]);
});

test("reading numbers: the kinds of errors", () => {
  const kinds = ["Empty", "InvalidDigit", "PosOverflow", "NegOverflow"];
  const i8 = (s: string): unknown => { const k = num.parseIntFault(s, 10, 8, true); return k < 0 ? num.parseIntValue(s, 10) : kinds[k]; };
  expect(["", "+", "-", "+1", "-1", "127", "128", "-128", "-129", "0128", "1a", " 1", "--1", "-0"].map(i8)).toEqual([
    "Empty", "InvalidDigit", "InvalidDigit", 1, -1, 127, "PosOverflow", -128, "NegOverflow", "PosOverflow", "InvalidDigit", "InvalidDigit", "InvalidDigit", 0,
  ]);
  expect(num.parseIntFault("-1", 10, 8, false)).toBe(1);
  expect(num.parseBigValue("-123456789012345678901234567890", 10)).toBe(-123456789012345678901234567890n);
  expect(num.parseBigValue("ffffffffffffffffffffffffffffffff", 16)).toBe((1n << 128n) - 1n);
  const f = (s: string): unknown => { const k = num.parseFloatFault(s); return k < 0 ? num.parseFloatValue(s) : ["Empty", "Invalid"][k]; };
  expect(["", "1", ".5", "5.", ".", "e5", "1E5", "1e", "inf", "-Infinity", "NaN", "+nan", " 1", "0x1", "1_0"].map(f)).toEqual([
    "Empty", 1, 0.5, 5, "Invalid", "Invalid", 1e5, "Invalid", Infinity, -Infinity, NaN, NaN, "Invalid", "Invalid", "Invalid",
  ]);
  expect(["16777217", "16777217.0000000001", "7.0064923216240853e-46", "7.0064923216240854e-46", "3.4028235677973366e38", "3.4028235677973367e38", "-16777217.0000000001"].map(num.parseFloat32Value)).toEqual([
    16777216, 16777218, 0, 2 ** -149, 3.4028234663852886e38, Infinity, -16777218,
  ]);
});

test("bits, roots, logarithms", () => {
  expect([num.intLeadingZeros(-1, 8), num.intLeadingZeros(1, 16), num.intTrailingZeros(0, 8), num.intTrailingZeros(-8, 32), num.intCountOnes(-1, 8), num.intCountOnes(0xf0f0, 16)]).toEqual([0, 15, 8, 3, 8, 8]);
  expect([num.intReverseBits(1, 8), num.intReverseBits(1, 32), num.intSwapBytes(0x1234, 16), num.intSwapBytes(0x12345678, 32), num.intRotateLeft(0x81, 1, 8), num.intRotateLeft(1, 31, 32)]).toEqual([128, 2147483648, 0x3412, 0x78563412, 3, 2147483648]);
  expect([num.bigLeadingZeros(1n, 64), num.bigLeadingZeros(-1n, 64), num.bigTrailingZeros(0n, 128), num.bigTrailingZeros(1n << 100n, 128), num.bigCountOnes(-1n, 128)]).toEqual([63, 0, 128, 100, 128]);
  expect([num.bigReverseBits(1n, 64), num.bigSwapBytes(0x0102n, 64), num.bigRotateLeft(1n << 63n, 1, 64)]).toEqual([1n << 63n, 0x0201000000000000n, 1n]);
  for (let i = 0n; i < 130n; i++) expect(num.bitLength(1n << i)).toBe(Number(i) + 1);
  for (const x of [0n, 1n, 2n, 3n, 4n, 15n, 16n, (1n << 127n) - 1n, 10n ** 30n]) {
    const r = num.bigSqrt(x);
    expect(r * r <= x && (r + 1n) * (r + 1n) > x).toBe(true);
  }
  expect([num.intSqrt(99), num.intLog(1000, 10), num.bigLog(10n ** 30n, 10n)]).toEqual([9, 3, 30]);
});

test("floats: bits, rounding, total order, fused multiplication", () => {
  expect([num.f64ToBits(1), num.f64FromBits(0x4000000000000000n), num.f32ToBits(1), num.f32FromBits(0x40000000)]).toEqual([0x3ff0000000000000n, 2, 0x3f800000, 2]);
  expect([2.5, -2.5, 0.49999999999999994, -0.4].map(num.floatRound)).toEqual([3, -3, 0, -0]);
  expect([2.5, 3.5, -2.5, 0.5].map(num.floatRoundTiesEven)).toEqual([2, 4, -2, 0]);
  const order = [-NaN, -Infinity, -1, -0, 0, 1, Infinity, NaN].slice(1);
  order.forEach((x, i) => order.forEach((y, j) => expect(num.floatTotalCmp(x, y)).toBe(i < j ? 0 : i === j ? 1 : 2)));
  expect([num.floatPowi(2, 10), num.floatPowi(2, -2), num.floatPowi(0.1, 3), num.float32Powi(Math.fround(0.1), 2)]).toEqual([1024, 0.25, 0.1 * (0.1 * 0.1), Math.fround(Math.fround(0.1) * Math.fround(0.1))]);
  expect([num.floatRemEuclid(-7.5, 2), num.floatDivEuclid(-7.5, 2), num.floatMax(NaN, 1), num.floatMin(2, NaN), num.floatSignum(-0), num.floatCopysign(3, -0)]).toEqual([0.5, -4, 1, 2, -1, -3]);
  expect(num.floatMulAdd(0.1, 10, -1)).toBe(5.551115123125783e-17);
  expect(num.floatMulAdd(2, 3, 4)).toBe(10);
});
