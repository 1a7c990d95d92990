/** Escapes as Rust's Debug prints them. */

/** Not shown as they are: controls, format characters, private and unassigned ones, separators other than the space. */
const UNPRINTABLE = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]$/u;
/** Would join the character (or quote) before it. */
const EXTENDS = /^\p{Grapheme_Extend}$/u;
/** Everything in a string that may have to be escaped. */
const SUSPECT = /[^ !#-[\]-~]/u;

export function charIsPrintable(cp: number): boolean {
  return cp === 32 || !UNPRINTABLE.test(String.fromCodePoint(cp));
}

export function charIsGraphemeExtend(cp: number): boolean {
  return cp >= 0x300 && EXTENDS.test(String.fromCodePoint(cp));
}

export function charEscapeUnicode(cp: number): string {
  return `\\u{${cp.toString(16)}}`;
}

function escapeSimple(cp: number): string | null {
  switch (cp) {
    case 0:
      return "\\0";
    case 9:
      return "\\t";
    case 10:
      return "\\n";
    case 13:
      return "\\r";
    case 92:
      return "\\\\";
    default:
      return null;
  }
}

/** `escape_debug`; the flags say whether quotes, and characters that join the one before, are escaped too. */
export function charEscapeDebug(cp: number, single: boolean, double: boolean, extend: boolean): string {
  if (cp === 39) return single ? "\\'" : "'";
  if (cp === 34) return double ? '\\"' : '"';
  const simple = escapeSimple(cp);
  if (simple !== null) return simple;
  if (cp >= 32 && cp < 127) return String.fromCharCode(cp);
  if ((extend && charIsGraphemeExtend(cp)) || !charIsPrintable(cp)) return charEscapeUnicode(cp);
  return String.fromCodePoint(cp);
}

/** `escape_default`. */
export function charEscapeDefault(cp: number): string {
  if (cp === 39) return "\\'";
  if (cp === 34) return '\\"';
  if (cp >= 32 && cp < 127 && cp !== 92) return String.fromCharCode(cp);
  return cp === 0 ? "\\u{0}" : (escapeSimple(cp) ?? charEscapeUnicode(cp));
}

export function charDebug(cp: number): string {
  return `'${charEscapeDebug(cp, true, false, true)}'`;
}

export function strDebug(s: string): string {
  if (!SUSPECT.test(s)) return `"${s}"`;
  let out = '"';
  for (const c of s) out += charEscapeDebug(c.codePointAt(0) ?? 0, false, true, true);
  return out + '"';
}

