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
