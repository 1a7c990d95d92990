/** Numbers written in decimal as `f32`. */

/** The nearest `f32`: not by way of the nearest `f64` where that lies in the middle between two. */
export function nearestSingle(text: string): number {
  const double = Number(text);
  const single = Math.fround(double);
  const other = 2 * double - single;
  if (single === double || !Number.isFinite(single) || Math.fround(other) !== other) return single;
  const off = comparedTo(text, double);
  if (off === 0n) return single;
  return off > 0n ? Math.max(single, other) : Math.min(single, other);
}

/** Above 0 if the decimal is larger than the number, below if smaller. Neither is negative. */
function comparedTo(text: string, value: number): bigint {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", part = ""] = mantissa.split(".");
  const tens = Number(exponent) - part.length;
  let size = value;
  let halves = 0;
  for (; !Number.isInteger(size); size *= 2) halves++;
  const scale = (by: number): bigint => 10n ** BigInt(Math.max(by, 0));
  return BigInt(whole + part) * scale(tens) * 2n ** BigInt(halves) - BigInt(size) * scale(-tens);
}
