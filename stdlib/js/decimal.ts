/**
 * Decimal digits of floats: the shortest that read back as the same float, and all of them, rounded as asked.
 *
 * A float is m · 2^e, so its decimal expansion is finite; bigints give it exactly. JavaScript's `toFixed` is exact too and much faster,
 * but rounds a tie away from zero where Rust rounds to even; a tie is only possible when few binary places are left, which is tested first.
 */

/** 0.d1d2d3… · 10^exp. No digits: zero. */
export interface Decimal {
  readonly digits: string;
  readonly exp: number;
}

const ZERO: Decimal = { digits: "", exp: 1 };

/** From JavaScript's own notation of a positive number. */
function parse(text: string): Decimal {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const all = whole + fraction;
  const lead = all.length - all.replace(/^0+/, "").length;
  const digits = all.slice(lead).replace(/0+$/, "");
  return digits === "" ? ZERO : { digits, exp: whole.length - lead + Number(exponent) };
}

const F32_DIGITS_MAX = 9;

/** The shortest decimal that is this float and no other; the nearest of them. `x` positive and finite. */
export function shortest(x: number, single: boolean): Decimal {
  if (!single || x === 0) return parse(String(x));
  for (let p = 1; p < F32_DIGITS_MAX; p++) {
    const text = x.toExponential(p - 1);
    if (Math.fround(Number(text)) === x) return parse(text);
    // Below a power of two floats are closer together than above: the nearest decimal may miss where its neighbour hits.
    const up = nextUp(text);
    if (Math.fround(Number(up)) === x) return parse(up);
  }
  return parse(x.toExponential(F32_DIGITS_MAX - 1));
}

function nextUp(text: string): string {
  const { digits, exp } = parse(text);
  const places = (text.split("e")[0] ?? "").replace(".", "").length;
  const padded = digits.padEnd(places, "0");
  return `${BigInt(padded) + 1n}e${exp - places}`;
}

const view = new DataView(new ArrayBuffer(8));

/** m · 2^e. */
function split(x: number): { readonly m: bigint; readonly e: number } {
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const low = bits & 0xfffffffffffffn;
  return biased === 0 ? { m: low, e: -1074 } : { m: low | (1n << 52n), e: biased - 1075 };
}

/** `numerator / 2^shift`, to the nearest, ties to even. */
function roundedShift(numerator: bigint, shift: number): bigint {
  if (shift <= 0) return numerator << BigInt(-shift);
  const by = BigInt(shift);
  const q = numerator >> by;
  const rest = numerator - (q << by);
  const half = 1n << (by - 1n);
  return rest > half || (rest === half && (q & 1n) === 1n) ? q + 1n : q;
}

/** JavaScript's limits. */
const TO_FIXED_PLACES_MAX = 100;
const TO_FIXED_MAX = 1e21;

/** Positional notation with exactly `places` decimals. `x` not negative, finite. */
export function fixed(x: number, places: number): string {
  if (x < TO_FIXED_MAX && places <= TO_FIXED_PLACES_MAX && !Number.isInteger(x * 2 ** (places + 1))) return x.toFixed(places);
  const { m, e } = split(x);
  const scaled = roundedShift(m * 10n ** BigInt(places), -e).toString().padStart(places + 1, "0");
  return places === 0 ? scaled : `${scaled.slice(0, -places)}.${scaled.slice(-places)}`;
}

/** All its digits. */
function exact(x: number): Decimal {
  if (x === 0) return ZERO;
  const { m, e } = split(x);
  if (e >= 0) return parse((m << BigInt(e)).toString());
  // m / 2^n = m · 5^n / 10^n
  const digits = (m * 5n ** BigInt(-e)).toString();
  return { digits: digits.replace(/0+$/, ""), exp: digits.length + e };
}

/** Rounded to `count` digits, ties to even; at least one. */
export function significant(x: number, count: number): Decimal {
  const { digits, exp } = exact(x);
  if (digits.length <= count) return { digits: digits.padEnd(count, "0"), exp };
  const kept = BigInt(digits.slice(0, count));
  const rest = digits.slice(count);
  const up = rest[0] === "5" && rest.length === 1 ? (kept & 1n) === 1n : (rest[0] ?? "0") >= "5";
  if (!up) return { digits: kept.toString(), exp };
  const next = (kept + 1n).toString();
  return next.length > count ? { digits: next.slice(0, count), exp: exp + 1 } : { digits: next, exp };
}

/** Without an exponent. */
export function positional({ digits, exp }: Decimal): string {
  if (digits === "") return "0";
  if (exp <= 0) return `0.${"0".repeat(-exp)}${digits}`;
  if (digits.length <= exp) return digits.padEnd(exp, "0");
  return `${digits.slice(0, exp)}.${digits.slice(exp)}`;
}

/** With one: `d.ddde-7`. */
export function exponential({ digits, exp }: Decimal, e: string): string {
  if (digits === "") return `0${e}0`;
  const rest = digits.slice(1);
  return `${digits.slice(0, 1)}${rest === "" ? "" : `.${rest}`}${e}${exp - 1}`;
}
