/** `char`: Unicode properties, case, digits. Characters are code points; ASCII is answered without the tables. */
export { charDebug, charEscapeDebug, charEscapeDefault, charEscapeUnicode, charIsGraphemeExtend, charIsPrintable } from "./escape.js";

const ALPHABETIC = /^\p{Alphabetic}$/u;
const NUMERIC = /^\p{N}$/u;
const UPPERCASE = /^\p{Uppercase}$/u;
const LOWERCASE = /^\p{Lowercase}$/u;
const WHITE_SPACE = /^\p{White_Space}$/u;

function isUpperAscii(cp: number): boolean {
  return cp >= 65 && cp <= 90;
}
function isLowerAscii(cp: number): boolean {
  return cp >= 97 && cp <= 122;
}
function isDigitAscii(cp: number): boolean {
  return cp >= 48 && cp <= 57;
}

export function charIsAlphabetic(cp: number): boolean {
  return cp < 128 ? isUpperAscii(cp) || isLowerAscii(cp) : ALPHABETIC.test(String.fromCodePoint(cp));
}
export function charIsNumeric(cp: number): boolean {
  return cp < 128 ? isDigitAscii(cp) : NUMERIC.test(String.fromCodePoint(cp));
}
export function charIsAlphanumeric(cp: number): boolean {
  return charIsAlphabetic(cp) || charIsNumeric(cp);
}
export function charIsUppercase(cp: number): boolean {
  return cp < 128 ? isUpperAscii(cp) : UPPERCASE.test(String.fromCodePoint(cp));
}
export function charIsLowercase(cp: number): boolean {
  return cp < 128 ? isLowerAscii(cp) : LOWERCASE.test(String.fromCodePoint(cp));
}
export function charIsWhitespace(cp: number): boolean {
  return cp < 128 ? cp === 32 || (cp >= 9 && cp <= 13) : WHITE_SPACE.test(String.fromCodePoint(cp));
}
export function charIsControl(cp: number): boolean {
  return cp < 32 || (cp >= 127 && cp < 160);
}

/** One to three characters. */
export function charToUpper(cp: number): string {
  return String.fromCodePoint(cp).toUpperCase();
}
/** One or two characters. */
export function charToLower(cp: number): string {
  return String.fromCodePoint(cp).toLowerCase();
}
export function charToAsciiUpper(cp: number): number {
  return isLowerAscii(cp) ? cp - 32 : cp;
}
export function charToAsciiLower(cp: number): number {
  return isUpperAscii(cp) ? cp + 32 : cp;
}

/** `to_digit`: Option<u32>. The caller has checked the radix. */
export function charToDigit(cp: number, radix: number): number | undefined {
  let d: number;
  if (isDigitAscii(cp)) d = cp - 48;
  else if (isLowerAscii(cp)) d = cp - 87;
  else if (isUpperAscii(cp)) d = cp - 55;
  else return undefined;
  return d < radix ? d : undefined;
}

/** `from_digit`: Option<char>. The caller has checked the radix. */
export function charFromDigit(d: number, radix: number): number | undefined {
  if (d >= radix) return undefined;
  return d < 10 ? 48 + d : 87 + d;
}

/** `from_u32`: Option<char>; surrogates are no characters. */
export function charFromU32(n: number): number | undefined {
  return n > 0x10ffff || (n >= 0xd800 && n <= 0xdfff) ? undefined : n;
}

export function charToString(cp: number): string {
  return String.fromCodePoint(cp);
}
