/**
 * Arithmetic of the integers up to 32 bits, which are JavaScript numbers.
 *
 * Sums and differences of such numbers are exact, so a result is in range exactly if reducing it to the type leaves it as it is. Products are exact below
 * 2^53, which is beyond every range. A product or remainder of JavaScript may be -0; reduction turns that into 0.
 *
 *   addX subX mulX divX remX negX shlX shrX    checked: panic as Rust does
 *   waddX … wshrX                              wrapping
 *   wrapX                                      reduces any integer below 2^53
 */
import { panic } from "./panic.js";

export function addOverflow(loc: number): never {
  return panic("attempt to add with overflow", loc);
}
export function subOverflow(loc: number): never {
  return panic("attempt to subtract with overflow", loc);
}
export function mulOverflow(loc: number): never {
  return panic("attempt to multiply with overflow", loc);
}
function divOverflow(loc: number): never {
  return panic("attempt to divide with overflow", loc);
}
function remOverflow(loc: number): never {
  return panic("attempt to calculate the remainder with overflow", loc);
}
export function divByZero(loc: number): never {
  return panic("attempt to divide by zero", loc);
}
export function remByZero(loc: number): never {
  return panic("attempt to calculate the remainder with a divisor of zero", loc);
}
function negOverflow(loc: number): never {
  return panic("attempt to negate with overflow", loc);
}
function shlOverflow(loc: number): never {
  return panic("attempt to shift left with overflow", loc);
}
function shrOverflow(loc: number): never {
  return panic("attempt to shift right with overflow", loc);
}

// i8
export function wrapI8(v: number): number {
  return (v << 24) >> 24;
}
export function addI8(a: number, b: number, loc: number): number {
  const r = a + b;
  return r === ((r << 24) >> 24) ? r : addOverflow(loc);
}
export function subI8(a: number, b: number, loc: number): number {
  const r = a - b;
  return r === ((r << 24) >> 24) ? r : subOverflow(loc);
}
export function mulI8(a: number, b: number, loc: number): number {
  const r = a * b;
  const w = (r << 24) >> 24;
  return r === w ? w : mulOverflow(loc);
}
export function divI8(a: number, b: number, loc: number): number {
  if (b === 0) divByZero(loc);
  if (b === -1 && a === -128) divOverflow(loc);
  return (a / b) | 0;
}
export function remI8(a: number, b: number, loc: number): number {
  if (b === 0) remByZero(loc);
  if (b === -1 && a === -128) remOverflow(loc);
  return (a % b) | 0;
}
export function negI8(a: number, loc: number): number {
  return a === -128 ? negOverflow(loc) : (-a) | 0;
}
export function shlI8(a: number, by: number, loc: number): number {
  return by >= 0 && by < 8 ? ((a << by) << 24) >> 24 : shlOverflow(loc);
}
export function shrI8(a: number, by: number, loc: number): number {
  return by >= 0 && by < 8 ? a >> by : shrOverflow(loc);
}
export function waddI8(a: number, b: number): number {
  return ((a + b) << 24) >> 24;
}
export function wsubI8(a: number, b: number): number {
  return ((a - b) << 24) >> 24;
}
export function wmulI8(a: number, b: number): number {
  return ((a * b) << 24) >> 24;
}
export function wnegI8(a: number): number {
  return (-a << 24) >> 24;
}
export function wshlI8(a: number, by: number): number {
  return ((a << (by & 7)) << 24) >> 24;
}
export function wshrI8(a: number, by: number): number {
  return a >> (by & 7);
}

// i16
export function wrapI16(v: number): number {
  return (v << 16) >> 16;
}
export function addI16(a: number, b: number, loc: number): number {
  const r = a + b;
  return r === ((r << 16) >> 16) ? r : addOverflow(loc);
}
export function subI16(a: number, b: number, loc: number): number {
  const r = a - b;
  return r === ((r << 16) >> 16) ? r : subOverflow(loc);
}
export function mulI16(a: number, b: number, loc: number): number {
  const r = a * b;
  const w = (r << 16) >> 16;
  return r === w ? w : mulOverflow(loc);
}
export function divI16(a: number, b: number, loc: number): number {
  if (b === 0) divByZero(loc);
  if (b === -1 && a === -32768) divOverflow(loc);
  return (a / b) | 0;
}
export function remI16(a: number, b: number, loc: number): number {
  if (b === 0) remByZero(loc);
  if (b === -1 && a === -32768) remOverflow(loc);
  return (a % b) | 0;
}
export function negI16(a: number, loc: number): number {
  return a === -32768 ? negOverflow(loc) : (-a) | 0;
}
export function shlI16(a: number, by: number, loc: number): number {
  return by >= 0 && by < 16 ? ((a << by) << 16) >> 16 : shlOverflow(loc);
}
export function shrI16(a: number, by: number, loc: number): number {
  return by >= 0 && by < 16 ? a >> by : shrOverflow(loc);
}
export function waddI16(a: number, b: number): number {
  return ((a + b) << 16) >> 16;
}
export function wsubI16(a: number, b: number): number {
  return ((a - b) << 16) >> 16;
}
export function wmulI16(a: number, b: number): number {
  return (Math.imul(a, b) << 16) >> 16;
}
export function wnegI16(a: number): number {
  return (-a << 16) >> 16;
}
export function wshlI16(a: number, by: number): number {
  return ((a << (by & 15)) << 16) >> 16;
}
export function wshrI16(a: number, by: number): number {
  return a >> (by & 15);
}

// i32
export function wrapI32(v: number): number {
  return v | 0;
}
export function addI32(a: number, b: number, loc: number): number {
  const r = (a + b) | 0;
  return ((a ^ r) & (b ^ r)) < 0 ? addOverflow(loc) : r;
}
export function subI32(a: number, b: number, loc: number): number {
  const r = (a - b) | 0;
  return ((a ^ b) & (a ^ r)) < 0 ? subOverflow(loc) : r;
}
export function mulI32(a: number, b: number, loc: number): number {
  const w = Math.imul(a, b);
  return a * b === w ? w : mulOverflow(loc);
}
export function divI32(a: number, b: number, loc: number): number {
  if (b === 0) divByZero(loc);
  if (b === -1 && a === -2147483648) divOverflow(loc);
  return (a / b) | 0;
}
export function remI32(a: number, b: number, loc: number): number {
  if (b === 0) remByZero(loc);
  if (b === -1 && a === -2147483648) remOverflow(loc);
  return (a % b) | 0;
}
export function negI32(a: number, loc: number): number {
  return a === -2147483648 ? negOverflow(loc) : (-a) | 0;
}
export function shlI32(a: number, by: number, loc: number): number {
  return by >= 0 && by < 32 ? (a << by) | 0 : shlOverflow(loc);
}
export function shrI32(a: number, by: number, loc: number): number {
  return by >= 0 && by < 32 ? a >> by : shrOverflow(loc);
}
export function waddI32(a: number, b: number): number {
  return (a + b) | 0;
}
export function wsubI32(a: number, b: number): number {
  return (a - b) | 0;
}
export function wmulI32(a: number, b: number): number {
  return Math.imul(a, b);
}
export function wnegI32(a: number): number {
  return -a | 0;
}
export function wshlI32(a: number, by: number): number {
  return (a << (by & 31)) | 0;
}
export function wshrI32(a: number, by: number): number {
  return a >> (by & 31);
}

// u8
export function wrapU8(v: number): number {
  return v & 0xff;
}
export function addU8(a: number, b: number, loc: number): number {
  const r = a + b;
  return r === (r & 0xff) ? r : addOverflow(loc);
}
export function subU8(a: number, b: number, loc: number): number {
  const r = a - b;
  return r === (r & 0xff) ? r : subOverflow(loc);
}
export function mulU8(a: number, b: number, loc: number): number {
  const r = a * b;
  const w = r & 0xff;
  return r === w ? w : mulOverflow(loc);
}
export function divU8(a: number, b: number, loc: number): number {
  if (b === 0) divByZero(loc);
  return (a / b) >>> 0;
}
export function remU8(a: number, b: number, loc: number): number {
  if (b === 0) remByZero(loc);
  return a % b;
}
export function shlU8(a: number, by: number, loc: number): number {
  return by >= 0 && by < 8 ? (a << by) & 0xff : shlOverflow(loc);
}
export function shrU8(a: number, by: number, loc: number): number {
  return by >= 0 && by < 8 ? a >>> by : shrOverflow(loc);
}
export function waddU8(a: number, b: number): number {
  return (a + b) & 0xff;
}
export function wsubU8(a: number, b: number): number {
  return (a - b) & 0xff;
}
export function wmulU8(a: number, b: number): number {
  return (a * b) & 0xff;
}
export function wnegU8(a: number): number {
  return -a & 0xff;
}
export function wshlU8(a: number, by: number): number {
  return (a << (by & 7)) & 0xff;
}
export function wshrU8(a: number, by: number): number {
  return a >>> (by & 7);
}

// u16
export function wrapU16(v: number): number {
  return v & 0xffff;
}
export function addU16(a: number, b: number, loc: number): number {
  const r = a + b;
  return r === (r & 0xffff) ? r : addOverflow(loc);
}
export function subU16(a: number, b: number, loc: number): number {
  const r = a - b;
  return r === (r & 0xffff) ? r : subOverflow(loc);
}
export function mulU16(a: number, b: number, loc: number): number {
  const r = a * b;
  const w = r & 0xffff;
  return r === w ? w : mulOverflow(loc);
}
export function divU16(a: number, b: number, loc: number): number {
  if (b === 0) divByZero(loc);
  return (a / b) >>> 0;
}
export function remU16(a: number, b: number, loc: number): number {
  if (b === 0) remByZero(loc);
  return a % b;
}
export function shlU16(a: number, by: number, loc: number): number {
  return by >= 0 && by < 16 ? (a << by) & 0xffff : shlOverflow(loc);
}
export function shrU16(a: number, by: number, loc: number): number {
  return by >= 0 && by < 16 ? a >>> by : shrOverflow(loc);
}
export function waddU16(a: number, b: number): number {
  return (a + b) & 0xffff;
}
export function wsubU16(a: number, b: number): number {
  return (a - b) & 0xffff;
}
export function wmulU16(a: number, b: number): number {
  return Math.imul(a, b) & 0xffff;
}
export function wnegU16(a: number): number {
  return -a & 0xffff;
}
export function wshlU16(a: number, by: number): number {
  return (a << (by & 15)) & 0xffff;
}
export function wshrU16(a: number, by: number): number {
  return a >>> (by & 15);
}

// u32
export function wrapU32(v: number): number {
  return v >>> 0;
}
export function addU32(a: number, b: number, loc: number): number {
  const r = (a + b) >>> 0;
  return r < a ? addOverflow(loc) : r;
}
export function subU32(a: number, b: number, loc: number): number {
  return a < b ? subOverflow(loc) : (a - b) >>> 0;
}
export function mulU32(a: number, b: number, loc: number): number {
  const w = Math.imul(a, b) >>> 0;
  return a * b === w ? w : mulOverflow(loc);
}
export function divU32(a: number, b: number, loc: number): number {
  if (b === 0) divByZero(loc);
  return (a / b) >>> 0;
}
export function remU32(a: number, b: number, loc: number): number {
  if (b === 0) remByZero(loc);
  return a % b;
}
export function shlU32(a: number, by: number, loc: number): number {
  return by >= 0 && by < 32 ? (a << by) >>> 0 : shlOverflow(loc);
}
export function shrU32(a: number, by: number, loc: number): number {
  return by >= 0 && by < 32 ? a >>> by : shrOverflow(loc);
}
export function waddU32(a: number, b: number): number {
  return (a + b) >>> 0;
}
export function wsubU32(a: number, b: number): number {
  return (a - b) >>> 0;
}
export function wmulU32(a: number, b: number): number {
  return Math.imul(a, b) >>> 0;
}
export function wnegU32(a: number): number {
  return -a >>> 0;
}
export function wshlU32(a: number, by: number): number {
  return (a << (by & 31)) >>> 0;
}
export function wshrU32(a: number, by: number): number {
  return a >>> (by & 31);
}
