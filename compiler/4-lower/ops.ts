/** Operators on primitives, compound assignment, casts. */
import { isQuiet } from "../3-check/thir-walk.js";
import type { Thir } from "../3-check/thir.js";
import type { IntKind, Ty } from "../3-check/ty.js";
import { assign, binary, cond, element, FALSE, inline, lit, not, num, rtCall, TRUE, UNDEFINED } from "./build.js";
import { isFlat, lowerExpr } from "./expr.js";
import type { Fx } from "./fx.js";
import type { IrBinOp, IrExpr } from "./ir.js";
import { intLiteral } from "./literals.js";
import { lowerOperands } from "./operands.js";
import { readPlace } from "./place.js";
import { assignedPlace, stablePlace, storePlace } from "./places.js";
import { isBigInt } from "./repr.js";
import type { BinOp } from "../ast/ast.js";

/** The suffix of the runtime's arithmetic for an integer type. */
export function suffix(int: IntKind): string {
  switch (int) {
    case "isize":
      return "I32";
    case "usize":
      return "U32";
    default:
      return int.toUpperCase();
  }
}

export function intKind(ty: Ty): IntKind {
  return ty.kind === "int" ? ty.int : "i32";
}

const CHECKED: Readonly<Partial<Record<BinOp, string>>> = { "+": "add", "-": "sub", "*": "mul", "/": "div", "%": "rem", "<<": "shl", ">>": "shr" };
const COMPARE: Readonly<Partial<Record<BinOp, IrBinOp>>> = { "==": "===", "!=": "!==", "<": "<", "<=": "<=", ">": ">", ">=": ">=" };

const BITS: Readonly<Record<IntKind, number>> = { i8: 8, i16: 16, i32: 32, i64: 64, i128: 128, isize: 32, u8: 8, u16: 16, u32: 32, u64: 64, u128: 128, usize: 32 };
const isSigned = (int: IntKind): boolean => int.startsWith("i");

export function bitsOf(int: IntKind): number {
  return BITS[int];
}

// ---------------------------------------------------------------- binary

export function lowerBinary(fx: Fx, e: Thir & { readonly kind: "binary" }): IrExpr {
  if (e.op === "&&" || e.op === "||") return lowerLogical(fx, e, e.op);
  const [lhs, rhs] = lowerOperands(fx, [e.lhs, e.rhs]);
  return binaryOp(fx, e.op, lhs ?? UNDEFINED, rhs ?? UNDEFINED, fx.tyOf(e.lhs), fx.tyOf(e.rhs), e);
}

/** Each side has temporaries of its own, the right one statements too; `a && b && c` is a list of sides. */
function lowerLogical(fx: Fx, e: Thir & { readonly kind: "binary" }, op: "&&" | "||"): IrExpr {
  const chained = e.lhs.kind === "binary" && e.lhs.op === op;
  const lhs = chained ? lowerExpr(fx, e.lhs) : fx.scopedValue(() => lowerExpr(fx, e.lhs));
  if (fx.dead) return UNDEFINED;
  let rhs: IrExpr = UNDEFINED;
  const body = fx.branch(() => {
    rhs = fx.scopedValue(() => lowerExpr(fx, e.rhs));
  });
  if (body.body.length === 0 && !body.dead) {
    fx.join([body, { dead: false, gone: fx.gone }]);
    return binary(op, lhs, rhs);
  }
  const t = fx.newVar("t");
  fx.emit({ k: "let", var: t, init: lhs, span: null });
  const v: IrExpr = { k: "var", var: t };
  const then = body.dead ? body.body : [...body.body, assign(v, rhs)];
  fx.emit({ k: "if", test: op === "&&" ? v : not(v), then, else: [] });
  fx.join([body, { dead: false, gone: fx.gone }]);
  return v;
}

export function binaryOp(fx: Fx, op: BinOp, lhs: IrExpr, rhs: IrExpr, ty: Ty, rhsTy: Ty, at: Thir): IrExpr {
  const compare = COMPARE[op];
  if (compare !== undefined) return comparison(fx, op, compare, lhs, rhs, ty);
  switch (ty.kind) {
    case "float":
      return floatOp(op, lhs, rhs, ty.float === "f32");
    case "bool":
      return boolOp(op, lhs, rhs);
    case "int":
      return intOp(fx, op, lhs, rhs, ty.int, rhsTy, at);
    default:
      return fx.unsupported(at.span, `\`${op}\` on \`${fx.low.ctx.displayTy(ty)}\``);
  }
}

function comparison(fx: Fx, op: BinOp, js: IrBinOp, lhs: IrExpr, rhs: IrExpr, ty: Ty): IrExpr {
  if (!fx.low.reprs.isUnit(ty)) return binary(js, lhs, rhs);
  fx.effect(lhs);
  fx.effect(rhs);
  return op === "==" || op === "<=" || op === ">=" ? TRUE : FALSE;
}

function floatOp(op: BinOp, lhs: IrExpr, rhs: IrExpr, single: boolean): IrExpr {
  const value = binary(op as IrBinOp, lhs, rhs);
  return single ? inline("Math.fround($0)", [value]) : value;
}

function boolOp(op: BinOp, lhs: IrExpr, rhs: IrExpr): IrExpr {
  if (op === "^") return binary("!==", lhs, rhs);
  return binary("===", binary(op as IrBinOp, lhs, rhs), num(1));
}

function intOp(fx: Fx, op: BinOp, lhs: IrExpr, rhs: IrExpr, int: IntKind, rhsTy: Ty, at: Thir): IrExpr {
  if (op === "&" || op === "|" || op === "^") return normalInt(binary(op, lhs, rhs), int === "u32" || int === "usize" ? "u32" : null);
  const literal = literalOf(rhs);
  if (op === "<<" || op === ">>") return shift(fx, op, lhs, rhs, int, rhsTy, at);
  if ((op === "/" || op === "%") && literal !== null && literal !== 0n && literal !== -1n) return divideBy(op, lhs, rhs, int);
  const name = CHECKED[op];
  if (name === undefined) return fx.unsupported(at.span, `\`${op}\` on integers`);
  const wraps = fx.low.options.release && (op === "+" || op === "-" || op === "*");
  return wraps ? rtCall(`w${name}${suffix(int)}`, [lhs, rhs]) : rtCall(`${name}${suffix(int)}`, [lhs, rhs, fx.panicLoc(at.span)], at.span);
}

function normalInt(value: IrExpr, int: "u32" | null): IrExpr {
  return int === null ? value : binary(">>>", value, num(0));
}

/** A divisor that is known needs no test. */
function divideBy(op: "/" | "%", lhs: IrExpr, rhs: IrExpr, int: IntKind): IrExpr {
  const value = binary(op, lhs, rhs);
  if (BITS[int] > 32) return value;
  if (op === "%" && !isSigned(int)) return value;
  return isSigned(int) ? binary("|", value, num(0)) : binary(">>>", value, num(0));
}

function literalOf(e: IrExpr): bigint | null {
  if (e.k !== "lit") return null;
  return typeof e.value === "bigint" ? e.value : typeof e.value === "number" && Number.isInteger(e.value) ? BigInt(e.value) : null;
}

function shift(fx: Fx, op: "<<" | ">>", lhs: IrExpr, rhs: IrExpr, int: IntKind, rhsTy: Ty, at: Thir): IrExpr {
  const amount = literalOf(rhs);
  if (amount !== null && amount >= 0n && amount < BITS[int]) {
    const by = num(Number(amount));
    if (int === "i32" || int === "isize") return binary(op, lhs, by);
    if (int === "u32" || int === "usize") return op === "<<" ? binary(">>>", binary("<<", lhs, by), num(0)) : binary(">>>", lhs, by);
    if (op === ">>" && BITS[int] < 32) return binary(">>", lhs, by);
  }
  const by = isBigInt(rhsTy) ? inline("Number($0)", [rhs]) : rhs;
  const name = op === "<<" ? "shl" : "shr";
  return fx.low.options.release ? rtCall(`w${name}${suffix(int)}`, [lhs, by]) : rtCall(`${name}${suffix(int)}`, [lhs, by, fx.panicLoc(at.span)], at.span);
}

// ---------------------------------------------------------------- unary

export function lowerUnary(fx: Fx, e: Thir & { readonly kind: "unary" }): IrExpr {
  const ty = fx.tyOf(e);
  if (e.op === "-" && e.expr.kind === "lit" && e.expr.value.kind === "int") return intLiteral(-e.expr.value.value, ty);
  const value = lowerExpr(fx, e.expr);
  if (e.op === "!") return complement(value, ty);
  if (ty.kind === "float") return { k: "unary", op: "-", expr: value };
  const name = `neg${suffix(intKind(ty))}`;
  return fx.low.options.release ? rtCall(`w${name}`, [value]) : rtCall(name, [value, fx.panicLoc(e.span)], e.span);
}

function complement(value: IrExpr, ty: Ty): IrExpr {
  if (ty.kind !== "int") return not(value);
  const flipped: IrExpr = { k: "unary", op: "~", expr: value };
  switch (ty.int) {
    case "u8":
      return binary("&", flipped, num(0xff));
    case "u16":
      return binary("&", flipped, num(0xffff));
    case "u32":
    case "usize":
      return binary(">>>", flipped, num(0));
    case "u64":
      return binary("^", value, lit(0xffff_ffff_ffff_ffffn));
    case "u128":
      return binary("^", value, lit((1n << 128n) - 1n));
    default:
      return flipped;
  }
}

// ---------------------------------------------------------------- compound assignment

/** A variable that no call can reach: only what is written in the value itself could change it, and that is a statement. */
function isOwnLocal(fx: Fx, place: Thir, value: Thir): boolean {
  return place.kind === "local" && !fx.cells.has(place.local) && !fx.facts.closures && isFlat(value);
}

/** On primitives the right side is evaluated first. */
export function lowerAssignOp(fx: Fx, e: Thir & { readonly kind: "assignOp" }): IrExpr {
  let value = lowerExpr(fx, e.value);
  if (fx.dead) return UNDEFINED;
  if (!isQuiet(e.place) || !isQuiet(e.value) && !isOwnLocal(fx, e.place, e.value)) value = fx.stable(value);
  const place = stablePlace(fx, assignedPlace(fx, e.place));
  const ty = fx.tyOf(e.place);
  storePlace(fx, place, binaryOp(fx, e.op, readPlace(place), value, ty, fx.tyOf(e.value), e));
  return UNDEFINED;
}

// ---------------------------------------------------------------- casts

export function lowerCast(fx: Fx, e: Thir & { readonly kind: "cast" }): IrExpr {
  const from = fx.tyOf(e.expr);
  const to = fx.tyOf(e);
  switch (e.cast) {
    case "noop":
      return lowerExpr(fx, e.expr);
    case "fnToInt":
      return castInt({ k: "call", callee: { k: "import", module: "stdlib/js/address", name: "addressOf" }, args: [lowerExpr(fx, e.expr)], span: e.span }, "u32", to.kind === "int" ? to.int : "u32", false);
    case "enumToInt":
      return enumToInt(fx, lowerExpr(fx, e.expr), from, to);
    case "numeric":
      if (e.expr.kind === "lit" && e.expr.value.kind === "int" && to.kind === "int") return intLiteral(wrapBig(e.expr.value.value, to.int), to);
      return castNumber(lowerExpr(fx, e.expr), from, to);
  }
}

function wrapBig(value: bigint, int: IntKind): bigint {
  return isSigned(int) ? BigInt.asIntN(BITS[int], value) : BigInt.asUintN(BITS[int], value);
}

/** The discriminant of a value of a field-less enum, of the type the variants' numbers have. */
function discriminantOf(fx: Fx, value: IrExpr, ty: Ty, to: Ty): IrExpr {
  const variants = fx.low.world.variants(ty);
  if (variants.every((v, i) => v.info.discriminant === BigInt(i)) && !isBigInt(to)) return value;
  const table: IrExpr = { k: "array", elems: variants.map((v) => intLiteral(to.kind === "int" ? wrapBig(v.info.discriminant, to.int) : v.info.discriminant, to)) };
  if (variants.length === 1) return table.elems[0] ?? value;
  const [first, second] = table.elems;
  if (variants.length === 2 && first !== undefined && second !== undefined) return cond(binary("===", value, num(0)), first, second);
  return element(table, value);
}

function enumToInt(fx: Fx, value: IrExpr, from: Ty, to: Ty): IrExpr {
  if (to.kind !== "int" || from.kind !== "adt") return value;
  return discriminantOf(fx, value, from, to);
}

function castNumber(value: IrExpr, from: Ty, to: Ty): IrExpr {
  const source = from.kind === "char" || from.kind === "bool" ? null : from;
  const number = from.kind === "bool" ? inline("Number($0)", [value]) : value;
  if (to.kind === "float") return toFloat(number, from, to.float === "f32");
  if (to.kind === "char" || to.kind === "bool") return value;
  if (to.kind !== "int") return value;
  if (from.kind === "float") return rtCall(`floatTo${suffix(to.int)}`, [value]);
  const fromInt = source !== null && source.kind === "int" ? source.int : "u32";
  return castInt(number, fromInt, to.int, from.kind === "bool");
}

function toFloat(value: IrExpr, from: Ty, single: boolean): IrExpr {
  if (isBigInt(from)) return rtCall(single ? "bigToF32" : "bigToF64", [value]);
  if (!single || (from.kind === "float" && from.float === "f32")) return value;
  return inline("Math.fround($0)", [value]);
}

function castInt(value: IrExpr, from: IntKind, to: IntKind, small: boolean): IrExpr {
  const fromBig = BITS[from] > 32;
  const toBig = BITS[to] > 32;
  if (fromBig && !toBig) return rtCall(`bigTo${suffix(to)}`, [value]);
  if (!fromBig && toBig) return rtCall(`to${suffix(to)}`, [value]);
  if (small || fits(from, to)) return value;
  if (to === "i32" || to === "isize") return binary("|", value, num(0));
  if (to === "u32" || to === "usize") return binary(">>>", value, num(0));
  if (to === "u8") return binary("&", value, num(0xff));
  if (to === "u16") return binary("&", value, num(0xffff));
  return rtCall(`wrap${suffix(to)}`, [value]);
}

/** Whether every value of `from` is one of `to`. */
function fits(from: IntKind, to: IntKind): boolean {
  if (isSigned(from) === isSigned(to)) return BITS[from] <= BITS[to];
  return !isSigned(from) && BITS[from] < BITS[to];
}

