/** Integers and casts: every operator against exact arithmetic, messages in Rust's words. */
import { beforeAll, expect, test } from "vitest";
import * as runtime from "../../runtime/index.js";
import { testHost } from "./harness.js";

beforeAll(() => {
  runtime.setHost(testHost());
  runtime.setPanicHook(() => undefined);
});

const MESSAGES = {
  add: "attempt to add with overflow",
  sub: "attempt to subtract with overflow",
  mul: "attempt to multiply with overflow",
  div: "attempt to divide with overflow",
  rem: "attempt to calculate the remainder with overflow",
  neg: "attempt to negate with overflow",
  shl: "attempt to shift left with overflow",
  shr: "attempt to shift right with overflow",
};

interface Kind {
  readonly name: string;
  readonly bits: number;
  readonly signed: boolean;
}
const KINDS: Kind[] = [8, 16, 32, 64, 128].flatMap((bits) => [
  { name: `I${bits}`, bits, signed: true },
  { name: `U${bits}`, bits, signed: false },
]);

const min = (k: Kind): bigint => (k.signed ? -(1n << BigInt(k.bits - 1)) : 0n);
const max = (k: Kind): bigint => (1n << BigInt(k.signed ? k.bits - 1 : k.bits)) - 1n;
const wrap = (k: Kind, v: bigint): bigint => (k.signed ? BigInt.asIntN(k.bits, v) : BigInt.asUintN(k.bits, v));
/** As the type represents it. */
const repr = (k: Kind, v: bigint): number | bigint => (k.bits > 32 ? v : Number(v));

function samples(k: Kind): bigint[] {
  const all = [0n, 1n, 2n, 3n, 7n, 100n, -1n, -2n, -7n, min(k), min(k) + 1n, max(k), max(k) - 1n, max(k) / 2n, 1n << BigInt(k.bits / 2), (1n << BigInt(k.bits / 2)) + 1n, max(k) / 3n];
  return [...new Set(all.filter((v) => v >= min(k) && v <= max(k)))];
}

type Op = (...args: unknown[]) => unknown;
const fn = (name: string): Op => {
  const f: unknown = Reflect.get(runtime, name);
  if (typeof f !== "function") throw new Error(`no ${name}`);
  return f as Op;
};

/** The value as a bigint, or the message of the panic. */
function outcome(f: () => unknown): bigint | string {
  return runtime.catchUnwind<bigint | string>(() => {
    const v = f();
    if (Object.is(v, -0)) return "minus zero";
    return typeof v === "bigint" ? v : BigInt(v as number);
  }, (p) => p.message);
}

const exactOps: readonly (readonly [keyof typeof MESSAGES, (a: bigint, b: bigint) => bigint])[] = [
  ["add", (a, b) => a + b],
  ["sub", (a, b) => a - b],
  ["mul", (a, b) => a * b],
];

test.each(KINDS)("$name: checked and wrapping arithmetic is exact arithmetic, or an overflow", (k) => {
  const xs = samples(k);
  for (const [op, exact] of exactOps) {
    const checked = fn(op + k.name);
    const wrapping = fn(`w${op}${k.name}`);
    for (const a of xs) {
      for (const b of xs) {
        const r = exact(a, b);
        const fits = r >= min(k) && r <= max(k);
        expect(outcome(() => checked(repr(k, a), repr(k, b), 0)), `${op} ${a} ${b}`).toBe(fits ? r : MESSAGES[op]);
        expect(outcome(() => wrapping(repr(k, a), repr(k, b))), `w${op} ${a} ${b}`).toBe(wrap(k, r));
      }
    }
  }
});

test.each(KINDS)("$name: division, remainder, shifts", (k) => {
  const xs = samples(k);
  for (const a of xs) {
    for (const b of xs) {
      const over = a === min(k) && b === -1n;
      expect(outcome(() => fn(`div${k.name}`)(repr(k, a), repr(k, b), 0))).toBe(b === 0n ? "attempt to divide by zero" : over ? MESSAGES.div : a / b);
      expect(outcome(() => fn(`rem${k.name}`)(repr(k, a), repr(k, b), 0))).toBe(b === 0n ? "attempt to calculate the remainder with a divisor of zero" : over ? MESSAGES.rem : a % b);
    }
    expect(outcome(() => fn(`wneg${k.name}`)(repr(k, a)))).toBe(wrap(k, -a));
    for (const by of [0, 1, k.bits / 2, k.bits - 1, k.bits, -1]) {
      const fits = by >= 0 && by < k.bits;
      const masked = BigInt(by & (k.bits - 1));
      expect(outcome(() => fn(`shl${k.name}`)(repr(k, a), by, 0))).toBe(fits ? wrap(k, a << BigInt(by)) : MESSAGES.shl);
      expect(outcome(() => fn(`shr${k.name}`)(repr(k, a), by, 0))).toBe(fits ? a >> BigInt(by) : MESSAGES.shr);
      expect(outcome(() => fn(`wshl${k.name}`)(repr(k, a), by))).toBe(wrap(k, a << masked));
      expect(outcome(() => fn(`wshr${k.name}`)(repr(k, a), by))).toBe(a >> masked);
    }
  }
});

test.each(KINDS.filter((k) => k.signed))("$name: negation", (k) => {
  for (const a of samples(k)) expect(outcome(() => fn(`neg${k.name}`)(repr(k, a), 0))).toBe(a === min(k) ? MESSAGES.neg : -a);
});

test.each(KINDS)("casts to $name: truncating between integers, saturating from floats", (to) => {
  for (const from of KINDS) {
    const name = from.bits > 32 ? (to.bits > 32 ? `wrap${to.name}` : `bigTo${to.name}`) : to.bits > 32 ? `to${to.name}` : `wrap${to.name}`;
    for (const v of samples(from)) expect(outcome(() => fn(name)(repr(from, v))), `${v} as ${to.name}`).toBe(wrap(to, v));
  }
  const floats: readonly (readonly [number, bigint])[] = [
    [0, 0n], [-0, 0n], [1.9, 1n], [-1.9, -1n], [NaN, 0n], [Infinity, max(to)], [-Infinity, min(to)], [1e300, max(to)], [-1e300, min(to)], [255.5, 255n], [-128.9, -128n], [2147483647.5, 2147483647n],
    [2147483648, 2147483648n], [4294967295.5, 4294967295n], [9007199254740992, 9007199254740992n], [2 ** 63, 1n << 63n],
  ];
  for (const [f, exact] of floats) {
    const want = exact > max(to) ? max(to) : exact < min(to) ? min(to) : exact;
    expect(outcome(() => fn(`floatTo${to.name}`)(f)), `${f} as ${to.name}`).toBe(want);
  }
});

test("bigints to floats round once, to even", () => {
  expect(runtime.bigToF64((1n << 53n) + 1n)).toBe(2 ** 53);
  expect(runtime.bigToF64((1n << 53n) + 3n)).toBe(2 ** 53 + 4);
  // Just above the middle between two f32; as an f64 it would be exactly in the middle.
  expect(runtime.bigToF32((1n << 60n) + (1n << 36n) + 1n)).toBe(2 ** 60 + 2 ** 37);
  expect(runtime.bigToF32((1n << 60n) + (1n << 36n))).toBe(2 ** 60);
  expect(runtime.bigToF32(-((1n << 60n) + (1n << 36n) + 1n))).toBe(-(2 ** 60 + 2 ** 37));
  expect(runtime.bigToF32((1n << 128n) - 1n)).toBe(Infinity);
});

test("bounds: indices and ranges complain in Rust's words", () => {
  const s = runtime.arraySlice([10, 20, 30]);
  const part = runtime.subslice(s, 1, 3, 0);
  const said = (f: () => unknown): unknown => runtime.catchUnwind<unknown>(f, (p) => p.message);
  expect(runtime.at(part, 1, 0)).toBe(30);
  runtime.setAt(part, 0, 21, 0);
  expect(runtime.atArray(s.a, 1, 0)).toBe(21);
  runtime.setAtArray(s.a, 0, 11, 0);
  expect(said(() => runtime.at(part, 2, 0))).toBe("index out of bounds: the len is 2 but the index is 2");
  expect(said(() => runtime.setAt(part, 2, 0, 0))).toBe("index out of bounds: the len is 2 but the index is 2");
  expect(said(() => runtime.atArray(s.a, 5, 0))).toBe("index out of bounds: the len is 3 but the index is 5");
  expect(said(() => runtime.setAtArray(s.a, 3, 0, 0))).toBe("index out of bounds: the len is 3 but the index is 3");
  expect(said(() => runtime.checkIndex(1, 1, 0))).toBe("index out of bounds: the len is 1 but the index is 1");
  expect(said(() => runtime.subslice(s, 1, 5, 0))).toBe("range end index 5 out of range for slice of length 3");
  expect(said(() => runtime.subslice(s, 5, 2, 0))).toBe("range start index 5 out of range for slice of length 3");
  expect(said(() => runtime.subslice(s, 2, 1, 0))).toBe("slice index starts at 2 but ends at 1");
  const ref = new runtime.ElemRef(s.a, 2);
  ref.v = 33;
  expect([s.a, ref.v]).toEqual([[11, 21, 33], 33]);
});
