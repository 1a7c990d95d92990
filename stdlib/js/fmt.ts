/**
 * Text of numbers, strings and characters for `format!`. Floats come as magnitudes (sign, width and fill are the formatter's business);
 * `precision` -1 means none; `single` marks an f32.
 */
import { exponential, fixed, positional, shortest, significant, type Decimal } from "./decimal.js";
import { charDebug, strDebug } from "./escape.js";

export function debugStr(s: string): string {
  return strDebug(s);
}

export function debugChar(cp: number): string {
  return charDebug(cp);
}

function notFinite(x: number): string | null {
  if (Number.isFinite(x)) return null;
  return Number.isNaN(x) ? "NaN" : "inf";
}

/** `{}` */
export function floatDisplay(magnitude: number, single: boolean, precision: number): string {
  const special = notFinite(magnitude);
  if (special !== null) return special;
  if (precision >= 0) return fixed(magnitude, precision);
  return Number.isInteger(magnitude) && magnitude < 2 ** 24 ? String(magnitude) : positional(shortest(magnitude, single));
}

const EXPONENT_FROM = 1e16;
const EXPONENT_BELOW = 1e-4;

/** `{:?}`: always recognisable as a float, and with an exponent where there would be many zeros. */
export function floatDebug(magnitude: number, single: boolean, precision: number): string {
  if (precision >= 0 || !Number.isFinite(magnitude)) return floatDisplay(magnitude, single, precision);
  const from = single ? Math.fround(EXPONENT_FROM) : EXPONENT_FROM;
  const below = single ? Math.fround(EXPONENT_BELOW) : EXPONENT_BELOW;
  if (magnitude >= from || (magnitude < below && magnitude !== 0)) return exponential(shortest(magnitude, single), "e");
  const text = floatDisplay(magnitude, single, -1);
  return text.includes(".") ? text : `${text}.0`;
}

/** `{:e}`, and with "E" `{:E}`. */
export function floatExp(magnitude: number, single: boolean, precision: number, e: string): string {
  const special = notFinite(magnitude);
  if (special !== null) return special;
  if (precision < 0) return exponential(shortest(magnitude, single), e);
  const d: Decimal = magnitude === 0 ? { digits: "0".repeat(precision + 1), exp: 1 } : significant(magnitude, precision + 1);
  return exponential(d, e);
}

/**
 * `{:e}` of an integer, given by its decimal digits. Trailing zeros go into the exponent. Rounding is Rust's: to even on a tie, but only the last
 * digit that is cut off decides what is one.
 */
export function intExp(digits: string, precision: number, e: string): string {
  if (digits === "0") return precision > 0 ? `0.${"0".repeat(precision)}${e}0` : `0${e}0`;
  const exponent = digits.length - 1;
  let kept = digits.replace(/0+$/, "");
  if (precision >= 0 && kept.length > precision + 1) {
    const cut = kept.slice(precision + 1);
    const head = kept.slice(0, precision + 1);
    const first = Number(cut[0]);
    const up = first > 5 || (first === 5 && (cut.length > 1 || Number(head[head.length - 1]) % 2 === 1));
    kept = up ? (BigInt(head) + 1n).toString() : head;
    if (kept.length > precision + 1) return withExponent(kept.slice(0, -1), exponent + 1, precision, e);
  }
  return withExponent(kept, exponent, precision, e);
}

function withExponent(digits: string, exponent: number, precision: number, e: string): string {
  const rest = precision >= 0 ? digits.slice(1).padEnd(precision, "0") : digits.slice(1);
  return `${digits.slice(0, 1)}${rest === "" ? "" : `.${rest}`}${e}${exponent}`;
}
