/**
 * Where a token ends: the patterns that are more than a fixed text. Each looks at the text from an offset on and
 * gives the text of its token, or null where it does not match.
 */

export type Match = (text: string, offset: number) => [string] | null;

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const HASH = 0x23;
const DOT = 0x2e;
const SLASH = 0x2f;
const STAR = 0x2a;
const BANG = 0x21;
const UNDERSCORE = 0x5f;
const LOWER_B = 0x62;
const LOWER_C = 0x63;
const LOWER_E = 0x65;
const LOWER_R = 0x72;

const XID_START = /[\p{XID_Start}]/uy;
const XID_CONTINUE = /[\p{XID_Continue}]/uy;
const NO = -1;

function taken(text: string, from: number, end: number): [string] | null {
  return end === NO ? null : [text.substring(from, end)];
}

/** Bits of an ASCII character: 1 may start a word, 2 may go on in one. */
const CLASS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  CLASS[code] = (/[A-Za-z_]/.test(char) ? 1 : 0) | (/\w/.test(char) ? 2 : 0);
}

/** Whether a character can be part of a word; of those beyond ASCII all are taken for one. */
export function isWordCode(code: number): boolean {
  return code < 128 ? ((CLASS[code] ?? 0) & 2) !== 0 : code >= 128;
}

function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** How many code units of `text` at `at` start a word: 0, 1 or 2. */
function wordStart(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return (CLASS[code] ?? 0) & 1;
  return code >= 128 && testAt(XID_START, text, at) ? unitsAt(text, at) : 0;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** The end of the word that goes on at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code < 128) {
      if (((CLASS[code] ?? 0) & 2) === 0) return end;
      end++;
    } else if (code >= 128 && testAt(XID_CONTINUE, text, end)) {
      end += unitsAt(text, end);
    } else {
      return end;
    }
  }
}

/** `name`, `r#name`. */
export const matchWord: Match = (text, offset) => {
  let start = offset;
  if (text.charCodeAt(offset) === LOWER_R && text.charCodeAt(offset + 1) === HASH && wordStart(text, offset + 2) > 0) start = offset + 2;
  const first = wordStart(text, start);
  return first === 0 ? null : [text.substring(offset, wordEnd(text, start + first))];
};

/** What Rust takes for white space beyond ASCII. */
export const matchWideSpace: Match = (text, offset) => {
  const code = text.charCodeAt(offset);
  const isSpace = code === 0x85 || code === 0x200e || code === 0x200f || code === 0x2028 || code === 0x2029 || (code === 0xfeff && offset === 0);
  return isSpace ? [text.substring(offset, offset + 1)] : null;
};

// ---------------------------------------------------------------- comments

const COMMENT_EDGE = /\/\*|\*\//g;

/** The end of the block comment that starts at `offset`; `NO` where nothing closes it. Block comments nest. */
function blockCommentEnd(text: string, offset: number): number {
  let depth = 0;
  COMMENT_EDGE.lastIndex = offset;
  for (let edge = COMMENT_EDGE.exec(text); edge !== null; edge = COMMENT_EDGE.exec(text)) {
    depth += edge[0] === "/*" ? 1 : -1;
    if (depth === 0) return COMMENT_EDGE.lastIndex;
  }
  return NO;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end === NO) return text.length;
  return end > offset && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
}

/** `///` but not `////`, `//!`, and the same with `/*`, where `/**` followed by `/` or `*` is an ordinary comment. */
export const matchDocComment: Match = (text, offset) => {
  const kind = text.charCodeAt(offset + 1);
  if (kind !== SLASH && kind !== STAR) return null;
  const mark = text.charCodeAt(offset + 2);
  if (mark !== BANG) {
    if (mark !== kind) return null;
    const next = text.charCodeAt(offset + 3);
    if (next === kind || (kind === STAR && next === SLASH)) return null;
  }
  return taken(text, offset, kind === SLASH ? lineEnd(text, offset) : blockCommentEnd(text, offset));
};

export const matchComment: Match = (text, offset) => {
  const kind = text.charCodeAt(offset + 1);
  if (kind === SLASH) return taken(text, offset, lineEnd(text, offset));
  return kind === STAR ? taken(text, offset, blockCommentEnd(text, offset)) : null;
};

export const matchUnterminatedComment: Match = (text, offset) => (text.charCodeAt(offset + 1) === STAR ? [text.substring(offset)] : null);

// ---------------------------------------------------------------- strings and characters

/** The end of the string whose opening quote is at `quote`. */
function plainStringEnd(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at++;
  }
  return NO;
}

interface Opening {
  /** Where the opening quote is. */
  readonly quote: number;
  /** How many `#` a raw string has; -1 for one that is not raw. */
  readonly hashes: number;
}

/** Reads `"`, `r"`, `r#"` at `at`. */
function stringOpening(text: string, at: number): Opening | null {
  const code = text.charCodeAt(at);
  if (code === QUOTE) return { quote: at, hashes: NO };
  if (code !== LOWER_R) return null;
  let quote = at + 1;
  while (text.charCodeAt(quote) === HASH) quote++;
  return text.charCodeAt(quote) === QUOTE ? { quote, hashes: quote - at - 1 } : null;
}

function stringEnd(text: string, at: number): number {
  const opening = stringOpening(text, at);
  if (opening === null) return NO;
  if (opening.hashes === NO) return plainStringEnd(text, opening.quote);
  const close = text.indexOf('"' + "#".repeat(opening.hashes), opening.quote + 1);
  return close === NO ? NO : close + 1 + opening.hashes;
}

export const matchStr: Match = (text, offset) => taken(text, offset, stringEnd(text, offset));

export const matchByteStr: Match = (text, offset) => taken(text, offset, stringEnd(text, offset + 1));

export const matchCStr: Match = (text, offset) => taken(text, offset, stringEnd(text, offset + 1));

/**
 * A string that nothing closes is taken to end with its line, so that the rest of the file can still be read. Where
 * later text could look like another open string it is taken to end with the file: else each would be read to the end.
 */
export const matchUnterminatedStr: Match = (text, offset) => {
  const prefix = text.charCodeAt(offset);
  const opening = stringOpening(text, prefix === LOWER_B || prefix === LOWER_C ? offset + 1 : offset);
  if (opening === null) return null;
  const end = lineEnd(text, offset);
  const rest = text.indexOf('"', end);
  return [text.substring(offset, rest === NO ? end : text.length)];
};

/** The end of the character literal whose apostrophe is at `quote`: `'x'`, `'\n'`, `'\u{1F600}'`. */
function charEnd(text: string, quote: number): number {
  const code = text.charCodeAt(quote + 1);
  if (code === APOSTROPHE || code === NEWLINE || Number.isNaN(code)) return NO;
  if (code !== BACKSLASH) {
    const end = quote + 1 + unitsAt(text, quote + 1);
    return text.charCodeAt(end) === APOSTROPHE ? end + 1 : NO;
  }
  for (let at = quote + 3; at < quote + 24; at++) {
    const next = text.charCodeAt(at);
    if (next === APOSTROPHE) return at + 1;
    if (next === NEWLINE || Number.isNaN(next)) return NO;
  }
  return NO;
}

export const matchChar: Match = (text, offset) => taken(text, offset, charEnd(text, offset));

export const matchByte: Match = (text, offset) => (text.charCodeAt(offset + 1) === APOSTROPHE ? taken(text, offset, charEnd(text, offset + 1)) : null);

/** `'a`, `'r#a`, but not `'abc'`, which is a string in the wrong quotes. */
export const matchLifetime: Match = (text, offset) => {
  let start = offset + 1;
  if (text.charCodeAt(start) === LOWER_R && text.charCodeAt(start + 1) === HASH && wordStart(text, start + 2) > 0) start += 2;
  const first = wordStart(text, start);
  if (first === 0) return null;
  const end = wordEnd(text, start + first);
  return text.charCodeAt(end) === APOSTROPHE ? null : [text.substring(offset, end)];
};

/** An apostrophe that starts neither a character nor a lifetime: up to the next one on the line, where there is one. */
export const matchBadQuote: Match = (text, offset) => {
  const quote = text.charCodeAt(offset) === APOSTROPHE ? offset : offset + 1;
  if (text.charCodeAt(quote) !== APOSTROPHE) return null;
  if (text.startsWith("'''", quote)) return [text.substring(offset, quote + 3)];
  for (let at = quote + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === APOSTROPHE) return [text.substring(offset, at + 1)];
    if (code === NEWLINE) break;
    if (code === BACKSLASH) at++;
  }
  return [text.substring(offset, quote + 1)];
};

// ---------------------------------------------------------------- numbers

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); isDigit(code) || code === UNDERSCORE; code = text.charCodeAt(end)) end++;
  return end;
}

/** The end of `e10`, `E+1_0` at `at`; `at` where there is none. */
function exponentEnd(text: string, at: number): number {
  if ((text.charCodeAt(at) | 0x20) !== LOWER_E) return at;
  const sign = text[at + 1];
  const digits = sign === "+" || sign === "-" ? at + 2 : at + 1;
  let first = digits;
  while (text.charCodeAt(first) === UNDERSCORE) first++;
  return isDigit(text.charCodeAt(first)) ? digitsEnd(text, first) : at;
}

function suffixEnd(text: string, at: number): number {
  const first = wordStart(text, at);
  return first === 0 ? at : wordEnd(text, at + first);
}

/** `1.5`, `1.`, `1e3`; not `1..2`, `1.max(2)`, `0x1e3`. */
export const matchFloat: Match = (text, offset) => {
  const radix = text.charCodeAt(offset + 1) | 0x20;
  if (text.charCodeAt(offset) === 0x30 && (radix === 0x78 || radix === 0x6f || radix === LOWER_B)) return null;
  const whole = digitsEnd(text, offset);
  let end = whole;
  if (text.charCodeAt(end) === DOT && text.charCodeAt(end + 1) !== DOT && wordStart(text, end + 1) === 0) {
    end++;
    if (isDigit(text.charCodeAt(end))) end = digitsEnd(text, end);
  }
  end = exponentEnd(text, end);
  return end === whole ? null : [text.substring(offset, suffixEnd(text, end))];
};

/** Everything else that starts with a digit; whether its digits suit it is asked when its value is. */
export const matchInt: Match = (text, offset) => (isDigit(text.charCodeAt(offset)) ? [text.substring(offset, wordEnd(text, offset))] : null);

/** One character that starts nothing. */
export const matchUnknown: Match = (text, offset) => [text.substring(offset, offset + unitsAt(text, offset))];
