/** Arithmetic of the constant evaluator: Rust's widths, overflow is an error. */
import { variantOf } from "./adt.js";
import type { BinOp } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import type { IntKind, Ty } from "../ty.js";
import type { ConstEval, ConstValue } from "./const-eval.js";

const BITS: Readonly<Record<IntKind, number>> = { i8: 8, i16: 16, i32: 32, i64: 64, i128: 128, isize: 32, u8: 8, u16: 16, u32: 32, u64: 64, u128: 128, usize: 32 };

export const isSigned = (int: IntKind): boolean => int.startsWith("i");
export const bitsOf = (int: IntKind): number => BITS[int];

export function fits(value: bigint, int: IntKind): boolean {
  return wrap(value, int) === value;
}

const wrap = (value: bigint, int: IntKind): bigint => (isSigned(int) ? BigInt.asIntN(BITS[int], value) : BigInt.asUintN(BITS[int], value));

export function wrapInt(value: bigint, int: IntKind): ConstValue {
  return { kind: "int", value: wrap(value, int), int };
}

type IntValue = ConstValue & { kind: "int" };

export function unaryOp(ev: ConstEval, op: "-" | "!", value: ConstValue, span: Span): ConstValue {
  if (op === "!" && value.kind === "bool") return { kind: "bool", value: !value.value };
  if (value.kind === "float" && op === "-") return { ...value, value: -value.value };
  if (value.kind !== "int") return ev.fail(span, "this operator");
  if (op === "!") return value.int === null || isSigned(value.int) ? { ...value, value: ~value.value } : wrapInt(~value.value, value.int);
  return checked(ev, -value.value, value.int, span, "negate");
}

function checked(ev: ConstEval, value: bigint, int: IntKind | null, span: Span, what: string): ConstValue {
  if (int !== null && !fits(value, int)) return ev.panic(span, `attempt to ${what} with overflow`);
  return { kind: "int", value, int };
}

export function binaryOp(ev: ConstEval, op: BinOp, a: ConstValue, b: ConstValue, span: Span): ConstValue {
  if (a.kind === "int" && b.kind === "int") return intOp(ev, op, a, b, span);
  if (a.kind === "float" && b.kind === "float") {
    const single = a.single === true || b.single === true;
    return floatOp(ev, op, floatValue(a.value, single).value, floatValue(b.value, single).value, single, span);
  }
  if (a.kind === "bool" && b.kind === "bool") {
    if (op === "&") return { kind: "bool", value: a.value && b.value };
    if (op === "|") return { kind: "bool", value: a.value || b.value };
    if (op === "^") return { kind: "bool", value: a.value !== b.value };
  }
  if ((a.kind === "bool" && b.kind === "bool") || (a.kind === "char" && b.kind === "char") || (a.kind === "str" && b.kind === "str")) return compare(ev, op, a.value, b.value, span);
  return ev.fail(span, "this operator");
}

function intOp(ev: ConstEval, op: BinOp, a: IntValue, b: IntValue, span: Span): ConstValue {
  const int = op === "<<" || op === ">>" ? a.int : (a.int ?? b.int);
  switch (op) {
    case "+":
      return checked(ev, a.value + b.value, int, span, "add");
    case "-":
      return checked(ev, a.value - b.value, int, span, "subtract");
    case "*":
      return checked(ev, a.value * b.value, int, span, "multiply");
    case "/":
      return b.value === 0n ? ev.panic(span, "attempt to divide by zero") : checked(ev, a.value / b.value, int, span, "divide");
    case "%":
      return b.value === 0n ? ev.panic(span, "attempt to calculate the remainder with a divisor of zero") : checked(ev, a.value % b.value, int, span, "calculate the remainder");
    case "&":
      return { kind: "int", value: a.value & b.value, int };
    case "|":
      return { kind: "int", value: a.value | b.value, int };
    case "^":
      return { kind: "int", value: a.value ^ b.value, int };
    case "<<":
    case ">>":
      return shift(ev, op, a, b.value, span);
    default:
      return compare(ev, op, a.value, b.value, span);
  }
}

function shift(ev: ConstEval, op: "<<" | ">>", a: IntValue, by: bigint, span: Span): ConstValue {
  const width = BigInt(a.int === null ? 128 : BITS[a.int]);
  if (by < 0n || by >= width) return ev.panic(span, `attempt to shift ${op === "<<" ? "left" : "right"} with overflow`);
  if (op === ">>") return { ...a, value: a.value >> by };
  return a.int === null ? { ...a, value: a.value << by } : wrapInt(a.value << by, a.int);
}

/** Whether a value of this type is an `f32`. */
export function isSingle(ty: Ty | null | undefined): boolean {
  return ty?.kind === "float" && ty.float === "f32";
}

export function floatValue(value: number, single: boolean): ConstValue & { kind: "float" } {
  return single ? { kind: "float", value: Math.fround(value), single } : { kind: "float", value };
}

function floatOp(ev: ConstEval, op: BinOp, a: number, b: number, single: boolean, span: Span): ConstValue {
  switch (op) {
    case "+":
      return floatValue(a + b, single);
    case "-":
      return floatValue(a - b, single);
    case "*":
      return floatValue(a * b, single);
    case "/":
      return floatValue(a / b, single);
    case "%":
      return floatValue(a % b, single);
    default:
      return compare(ev, op, a, b, span);
  }
}

function compare<T extends bigint | number | boolean | string>(ev: ConstEval, op: BinOp, a: T, b: T, span: Span): ConstValue {
  switch (op) {
    case "==":
      return { kind: "bool", value: a === b };
    case "!=":
      return { kind: "bool", value: a !== b };
    case "<":
      return { kind: "bool", value: a < b };
    case "<=":
      return { kind: "bool", value: a <= b };
    case ">":
      return { kind: "bool", value: a > b };
    case ">=":
      return { kind: "bool", value: a >= b };
    default:
      return ev.fail(span, "this operator");
  }
}

export function castTo(ev: ConstEval, value: ConstValue, ty: Ty, span: Span): ConstValue {
  if (ty.kind === "int") {
    if (value.kind === "int") return wrapInt(value.value, ty.int);
    if (value.kind === "bool") return { kind: "int", value: value.value ? 1n : 0n, int: ty.int };
    if (value.kind === "char") return wrapInt(BigInt(value.value), ty.int);
    if (value.kind === "float") return saturated(value.value, ty.int);
    if (value.kind === "adt" && value.fields.length === 0) return wrapInt(variantOf(ev.ctx.adt(value.variant), value.variant)?.discriminant ?? 0n, ty.int);
  }
  if (ty.kind === "float") {
    const from = value.kind === "int" ? Number(value.value) : value.kind === "float" ? value.value : null;
    if (from !== null) return floatValue(from, ty.float === "f32");
  }
  if (ty.kind === "char" && value.kind === "int") return { kind: "char", value: Number(value.value) };
  if ((ty.kind === "bool" && value.kind === "bool") || (ty.kind === "char" && value.kind === "char")) return value;
  return ev.fail(span, "this cast");
}

function saturated(value: number, int: IntKind): ConstValue {
  const bits = BigInt(BITS[int]);
  const max = isSigned(int) ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
  const min = isSigned(int) ? -(1n << (bits - 1n)) : 0n;
  if (Number.isNaN(value)) return { kind: "int", value: 0n, int };
  if (!Number.isFinite(value)) return { kind: "int", value: value > 0 ? max : min, int };
  const whole = BigInt(Math.trunc(value));
  return { kind: "int", value: whole > max ? max : whole < min ? min : whole, int };
}

function zeros(value: bigint, int: IntKind, leading: boolean): bigint {
  const digits = BigInt.asUintN(BITS[int], value).toString(2).padStart(BITS[int], "0");
  const at = leading ? digits.indexOf("1") : [...digits].reverse().indexOf("1");
  return BigInt(at === -1 ? BITS[int] : at);
}

function saturate(value: bigint, int: IntKind): ConstValue {
  const max = isSigned(int) ? (1n << BigInt(BITS[int] - 1)) - 1n : (1n << BigInt(BITS[int])) - 1n;
  const min = isSigned(int) ? -max - 1n : 0n;
  return { kind: "int", value: value > max ? max : value < min ? min : value, int };
}

/** The integer methods that constants use. */
export function numericMethod(ev: ConstEval, self: IntValue, name: string, args: readonly ConstValue[], expected: Ty | null, span: Span): ConstValue {
  const int = self.int ?? (expected?.kind === "int" ? expected.int : "i32");
  const on: IntValue = { ...self, int };
  const [other] = args;
  const n = other?.kind === "int" ? other.value : 0n;
  switch (name) {
    case "pow":
      return checked(ev, self.value ** n, int, span, "multiply");
    case "abs":
      return checked(ev, self.value < 0n ? -self.value : self.value, int, span, "negate");
    case "wrapping_add":
      return wrapInt(self.value + n, int);
    case "wrapping_sub":
      return wrapInt(self.value - n, int);
    case "wrapping_mul":
      return wrapInt(self.value * n, int);
    case "count_ones":
      return { kind: "int", value: BigInt(BigInt.asUintN(BITS[int], self.value).toString(2).replaceAll("0", "").length), int: "u32" };
    case "is_power_of_two":
      return { kind: "bool", value: on.value > 0n && (on.value & (on.value - 1n)) === 0n };
    case "trailing_zeros":
    case "leading_zeros":
      return { kind: "int", value: zeros(on.value, int, name === "leading_zeros"), int: "u32" };
    case "abs_diff":
      return { kind: "int", value: on.value > n ? on.value - n : n - on.value, int: isSigned(int) ? (`u${int.slice(1)}` as IntKind) : int };
    case "div_ceil":
      return n === 0n ? ev.panic(span, "attempt to divide by zero") : wrapInt((on.value + n - 1n) / n, int);
    case "rem_euclid":
      return n === 0n ? ev.panic(span, "attempt to calculate the remainder with a divisor of zero") : wrapInt(((on.value % n) + (n < 0n ? -n : n)) % n, int);
    case "saturating_add":
    case "saturating_sub":
    case "saturating_mul":
      return saturate(name === "saturating_add" ? on.value + n : name === "saturating_sub" ? on.value - n : on.value * n, int);
    case "next_power_of_two": {
      let power = 1n;
      while (power < on.value) power <<= 1n;
      return checked(ev, power, int, span, "add");
    }
    case "ilog2":
      return on.value <= 0n ? ev.panic(span, "argument of integer logarithm must be positive") : { kind: "int", value: BigInt(on.value.toString(2).length - 1), int: "u32" };
    case "is_ascii_digit":
      return { kind: "bool", value: on.value >= 48n && on.value <= 57n };
    default:
      return ev.fail(span, `the method \`${name}\``);
  }
}
