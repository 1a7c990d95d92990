/** What stands behind the colon of a placeholder, `{:>+08.3}`, and whether anything does. */
import type { FormatCount, FormatSpec } from "./ast.js";

/** All of it but the numbers, which may be arguments. */
export type FormatStyle = Omit<FormatSpec, "width" | "precision">;

export const PLAIN_STYLE: FormatStyle = { fill: null, align: null, sign: null, alternate: false, zero: false, debugHex: null };

export const PLAIN_SPEC: FormatSpec = { ...PLAIN_STYLE, width: null, precision: null };

export function isPlainStyle({ fill, align, sign, alternate, zero, debugHex }: FormatStyle): boolean {
  return fill === null && align === null && sign === null && !alternate && !zero && debugHex === null;
}

/** Most placeholders say nothing of how they are written. */
export function specOf(style: FormatStyle, width: FormatCount | null, precision: FormatCount | null): FormatSpec {
  if (width === null && precision === null && isPlainStyle(style)) return PLAIN_SPEC;
  const { fill, align, sign, alternate, zero, debugHex } = style;
  return { fill, align, sign, alternate, zero, debugHex, width, precision };
}
