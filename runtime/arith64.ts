/**
 * Arithmetic of the 64 and 128 bit integers, which are bigints. Same names as in arith32.ts; shift amounts are numbers here too.
 * 64 bit results are checked by reducing them, which the engine does with machine words.
 */
import { divByZero, remByZero } from "./arith32.js";
import { panic } from "./panic.js";

function overflow(what: string, loc: number): never {
  return panic(`attempt to ${what} with overflow`, loc);
}

// i64
const MIN_I64 = -(1n << 63n);
export function wrapI64(v: bigint): bigint {
  return BigInt.asIntN(64, v);
}
export function addI64(a: bigint, b: bigint, loc: number): bigint {
  const r = a + b;
  return BigInt.asIntN(64, r) === r ? r : overflow("add", loc);
}
export function subI64(a: bigint, b: bigint, loc: number): bigint {
  const r = a - b;
  return BigInt.asIntN(64, r) === r ? r : overflow("subtract", loc);
}
export function mulI64(a: bigint, b: bigint, loc: number): bigint {
  const r = a * b;
  return BigInt.asIntN(64, r) === r ? r : overflow("multiply", loc);
}
export function divI64(a: bigint, b: bigint, loc: number): bigint {
  if (b === 0n) divByZero(loc);
  if (b === -1n && a === MIN_I64) overflow("divide", loc);
  return a / b;
}
export function remI64(a: bigint, b: bigint, loc: number): bigint {
  if (b === 0n) remByZero(loc);
  if (b === -1n && a === MIN_I64) overflow("calculate the remainder", loc);
  return a % b;
}
export function negI64(a: bigint, loc: number): bigint {
  return a === MIN_I64 ? overflow("negate", loc) : -a;
}
export function shlI64(a: bigint, by: number, loc: number): bigint {
  return by >= 0 && by < 64 ? BigInt.asIntN(64, a << BigInt(by)) : overflow("shift left", loc);
}
export function shrI64(a: bigint, by: number, loc: number): bigint {
  return by >= 0 && by < 64 ? a >> BigInt(by) : overflow("shift right", loc);
}
export function waddI64(a: bigint, b: bigint): bigint {
  return BigInt.asIntN(64, a + b);
}
export function wsubI64(a: bigint, b: bigint): bigint {
  return BigInt.asIntN(64, a - b);
}
export function wmulI64(a: bigint, b: bigint): bigint {
  return BigInt.asIntN(64, a * b);
}
export function wnegI64(a: bigint): bigint {
  return BigInt.asIntN(64, -a);
}
export function wshlI64(a: bigint, by: number): bigint {
  return BigInt.asIntN(64, a << BigInt(by & 63));
}
export function wshrI64(a: bigint, by: number): bigint {
  return a >> BigInt(by & 63);
}

// u64
export function wrapU64(v: bigint): bigint {
  return BigInt.asUintN(64, v);
}
export function addU64(a: bigint, b: bigint, loc: number): bigint {
  const r = a + b;
  return BigInt.asUintN(64, r) === r ? r : overflow("add", loc);
}
export function subU64(a: bigint, b: bigint, loc: number): bigint {
  const r = a - b;
  return BigInt.asUintN(64, r) === r ? r : overflow("subtract", loc);
}
export function mulU64(a: bigint, b: bigint, loc: number): bigint {
  const r = a * b;
  return BigInt.asUintN(64, r) === r ? r : overflow("multiply", loc);
}
export function divU64(a: bigint, b: bigint, loc: number): bigint {
  if (b === 0n) divByZero(loc);
  return a / b;
}
export function remU64(a: bigint, b: bigint, loc: number): bigint {
  if (b === 0n) remByZero(loc);
  return a % b;
}
export function shlU64(a: bigint, by: number, loc: number): bigint {
  return by >= 0 && by < 64 ? BigInt.asUintN(64, a << BigInt(by)) : overflow("shift left", loc);
}
export function shrU64(a: bigint, by: number, loc: number): bigint {
  return by >= 0 && by < 64 ? a >> BigInt(by) : overflow("shift right", loc);
}
export function waddU64(a: bigint, b: bigint): bigint {
  return BigInt.asUintN(64, a + b);
}
export function wsubU64(a: bigint, b: bigint): bigint {
  return BigInt.asUintN(64, a - b);
}
export function wmulU64(a: bigint, b: bigint): bigint {
  return BigInt.asUintN(64, a * b);
}
export function wnegU64(a: bigint): bigint {
  return BigInt.asUintN(64, -a);
}
export function wshlU64(a: bigint, by: number): bigint {
  return BigInt.asUintN(64, a << BigInt(by & 63));
}
export function wshrU64(a: bigint, by: number): bigint {
  return a >> BigInt(by & 63);
}

// i128
const MIN_I128 = -(1n << 127n);
export function wrapI128(v: bigint): bigint {
  return BigInt.asIntN(128, v);
}
export function addI128(a: bigint, b: bigint, loc: number): bigint {
  const r = a + b;
  return BigInt.asIntN(128, r) === r ? r : overflow("add", loc);
}
export function subI128(a: bigint, b: bigint, loc: number): bigint {
  const r = a - b;
  return BigInt.asIntN(128, r) === r ? r : overflow("subtract", loc);
}
export function mulI128(a: bigint, b: bigint, loc: number): bigint {
  const r = a * b;
  return BigInt.asIntN(128, r) === r ? r : overflow("multiply", loc);
}
export function divI128(a: bigint, b: bigint, loc: number): bigint {
  if (b === 0n) divByZero(loc);
  if (b === -1n && a === MIN_I128) overflow("divide", loc);
  return a / b;
}
export function remI128(a: bigint, b: bigint, loc: number): bigint {
  if (b === 0n) remByZero(loc);
  if (b === -1n && a === MIN_I128) overflow("calculate the remainder", loc);
  return a % b;
}
export function negI128(a: bigint, loc: number): bigint {
  return a === MIN_I128 ? overflow("negate", loc) : -a;
}
export function shlI128(a: bigint, by: number, loc: number): bigint {
  return by >= 0 && by < 128 ? BigInt.asIntN(128, a << BigInt(by)) : overflow("shift left", loc);
}
export function shrI128(a: bigint, by: number, loc: number): bigint {
  return by >= 0 && by < 128 ? a >> BigInt(by) : overflow("shift right", loc);
}
export function waddI128(a: bigint, b: bigint): bigint {
  return BigInt.asIntN(128, a + b);
}
export function wsubI128(a: bigint, b: bigint): bigint {
  return BigInt.asIntN(128, a - b);
}
export function wmulI128(a: bigint, b: bigint): bigint {
  return BigInt.asIntN(128, a * b);
}
export function wnegI128(a: bigint): bigint {
  return BigInt.asIntN(128, -a);
}
export function wshlI128(a: bigint, by: number): bigint {
  return BigInt.asIntN(128, a << BigInt(by & 127));
}
export function wshrI128(a: bigint, by: number): bigint {
  return a >> BigInt(by & 127);
}

// u128
export function wrapU128(v: bigint): bigint {
  return BigInt.asUintN(128, v);
}
export function addU128(a: bigint, b: bigint, loc: number): bigint {
  const r = a + b;
  return BigInt.asUintN(128, r) === r ? r : overflow("add", loc);
}
export function subU128(a: bigint, b: bigint, loc: number): bigint {
  const r = a - b;
  return BigInt.asUintN(128, r) === r ? r : overflow("subtract", loc);
}
export function mulU128(a: bigint, b: bigint, loc: number): bigint {
  const r = a * b;
  return BigInt.asUintN(128, r) === r ? r : overflow("multiply", loc);
}
export function divU128(a: bigint, b: bigint, loc: number): bigint {
  if (b === 0n) divByZero(loc);
  return a / b;
}
export function remU128(a: bigint, b: bigint, loc: number): bigint {
  if (b === 0n) remByZero(loc);
  return a % b;
}
export function shlU128(a: bigint, by: number, loc: number): bigint {
  return by >= 0 && by < 128 ? BigInt.asUintN(128, a << BigInt(by)) : overflow("shift left", loc);
}
export function shrU128(a: bigint, by: number, loc: number): bigint {
  return by >= 0 && by < 128 ? a >> BigInt(by) : overflow("shift right", loc);
}
export function waddU128(a: bigint, b: bigint): bigint {
  return BigInt.asUintN(128, a + b);
}
export function wsubU128(a: bigint, b: bigint): bigint {
  return BigInt.asUintN(128, a - b);
}
export function wmulU128(a: bigint, b: bigint): bigint {
  return BigInt.asUintN(128, a * b);
}
export function wnegU128(a: bigint): bigint {
  return BigInt.asUintN(128, -a);
}
export function wshlU128(a: bigint, by: number): bigint {
  return BigInt.asUintN(128, a << BigInt(by & 127));
}
export function wshrU128(a: bigint, by: number): bigint {
  return a >> BigInt(by & 127);
}
