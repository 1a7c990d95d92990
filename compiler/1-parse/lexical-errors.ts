/**
 * What to say about text that no token matches, and what to put in its place: strings and comments left open, quotes
 * of the wrong kind, characters from other keyboards.
 */
import type { TokenType } from "chevrotain";
import type { Fix } from "../diagnostics/diagnostic.js";
import type { Tok } from "../ast/token.js";
import type { Span } from "../source.js";
import { makeTok, type LexState } from "./lexer.js";
import { Kw, P, T } from "./tokens.js";

/** Characters that look like, or stand for, one of ours. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ["；", ";"], ["\u037e", ";"], ["，", ","], ["、", ","], ["‚", ","], ["：", ":"], ["。", "."], ["．", "."], ["…", "..."], ["（", "("], ["）", ")"], ["【", "["], ["】", "]"],
  ["［", "["], ["］", "]"], ["｛", "{"], ["｝", "}"], ["《", "<"], ["》", ">"], ["〈", "<"], ["〉", ">"], ["＜", "<"], ["＞", ">"], ["＝", "="], ["＋", "+"], ["－", "-"],
  ["−", "-"], ["–", "-"], ["—", "-"], ["＊", "*"], ["×", "*"], ["∗", "*"], ["／", "/"], ["÷", "/"], ["∕", "/"], ["％", "%"], ["！", "!"], ["？", "?"], ["＆", "&"], ["｜", "|"],
  ["＃", "#"], ["＠", "@"], ["＄", "$"], ["＾", "^"], ["～", "~"], ["＿", "_"], ["→", "->"], ["⇒", "=>"], ["≤", "<="], ["≥", ">="], ["≠", "!="], ["≡", "=="], ["∧", "&&"], ["∨", "||"], ["¬", "!"],
]);

/** Opening typographic quotes and what closes them. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ["“", "”"], ["”", "”"], ["„", "“"], ["«", "»"], ["「", "」"], ["『", "』"], ["‘", "’"], ["’", "’"], ["＂", "＂"], ["＇", "＇"], ["`", "`"], ["´", "´"],
]);

const INVISIBLE: ReadonlyMap<string, string> = new Map([
  ["\u00a0", "no-break space"], ["\u3000", "ideographic space"], ["\u200b", "zero width space"], ["\u200c", "zero width non-joiner"], ["\u200d", "zero width joiner"],
  ["\u2060", "word joiner"], ["\ufeff", "byte order mark"], ["\u2002", "en space"], ["\u2003", "em space"], ["\u2009", "thin space"], ["\u202f", "narrow no-break space"], ["\0", "NUL"],
]);

const PUNCTUATION: ReadonlyMap<string, TokenType> = new Map([...Object.values(P), T.Underscore].map((type) => [type.LABEL ?? "", type]));

function spanAt(state: LexState, from: number, end: number): Span {
  return { lo: state.base + from, hi: state.base + end, ctxt: state.ctxt };
}

function replaceWith(span: Span, text: string): readonly Fix[] {
  return [{ title: `replace it with \`${text}\``, edits: [{ span, text }] }];
}

function push(state: LexState, type: TokenType, image: string, from: number, end: number): void {
  state.out.push(makeTok(type, image, state.base + from, state.base + end, state.ctxt));
}

function lineEndAfter(state: LexState, at: number): number {
  const end = state.text.indexOf("\n", at);
  return end === -1 ? state.text.length : end;
}

/** The rest of the line has been hurt too: nothing more is said about it. */
function damageLine(state: LexState, from: number): void {
  const start = state.text.lastIndexOf("\n", from) + 1;
  state.reporter.damage(state.base + start, state.base + lineEndAfter(state, from));
}

function asString(content: string): string {
  return `"${content.replace(/\\'/g, "'").replace(/\\?"/g, '\\"')}"`;
}

// ---------------------------------------------------------------- single characters

function hex(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function named(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (char === "`") return "backquote";
  return code < 32 || (code >= 0xd800 && code <= 0xdfff) ? hex(char) : `\`${char}\` (${hex(char)})`;
}

function mendTypographicQuote(raw: Tok, close: string, state: LexState): void {
  const from = raw.startOffset - state.base;
  const line = state.text.slice(from, lineEndAfter(state, from));
  const ends = [line.indexOf(close, 1), line.indexOf('"', 1)].filter((end) => end > 0);
  const end = ends.length === 0 ? -1 : from + Math.min(...ends) + 1;
  if (end === -1) {
    state.reporter.always("syntax", spanAt(state, from, from + 1), `unknown character ${named(raw.image)}`, {
      helps: ['strings are written between ASCII quotes: "text"'],
    });
    return damageLine(state, from);
  }
  const image = asString(state.text.slice(from + 1, end - 1));
  state.reporter.always("syntax", spanAt(state, from, end), `${named(raw.image)} does not start a string: strings are written between ASCII quotes \`"\``, {
    fixes: replaceWith(spanAt(state, from, end), image),
  });
  push(state, T.Str, image, from, end);
  state.skipUntil = end;
}

/** The end of a run of characters nobody can read, so that binary data is one error and not thousands. */
function runEnd(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const plain = code === 9 || code === 10 || code === 13 || (code >= 32 && code < 127);
    if (plain && text[end] !== "\\" && text[end] !== "`") break;
    if (LOOKALIKES.has(text[end] ?? "")) break;
  }
  return end;
}

export function mendUnknown(raw: Tok, state: LexState): void {
  const from = raw.startOffset - state.base;
  const ascii = LOOKALIKES.get(raw.image);
  const type = ascii === undefined ? undefined : PUNCTUATION.get(ascii);
  const close = QUOTES.get(raw.image);
  if (ascii !== undefined && type !== undefined) {
    const span = spanAt(state, from, from + raw.image.length);
    state.reporter.always("syntax", span, `unknown character ${named(raw.image)}; the language uses the ASCII \`${ascii}\``, { fixes: replaceWith(span, ascii) });
    push(state, type, ascii, from, from + raw.image.length);
    return;
  }
  if (close !== undefined) return mendTypographicQuote(raw, close, state);
  const name = INVISIBLE.get(raw.image);
  if (name !== undefined) {
    const end = runEnd(state.text, from);
    const span = spanAt(state, from, end);
    state.reporter.always("syntax", span, `unexpected invisible character: ${name} (${hex(raw.image)})`, { fixes: [{ title: "replace it with a space", edits: [{ span, text: " " }] }] });
    state.skipUntil = end;
    return;
  }
  const end = Math.max(runEnd(state.text, from), from + raw.image.length);
  const helps = raw.image === "\\" ? ["a backslash stands only inside strings and characters"] : [];
  state.reporter.always("syntax", spanAt(state, from, end), `unknown character ${named(raw.image)}`, { helps });
  state.skipUntil = end;
  damageLine(state, from);
}

// ---------------------------------------------------------------- quotes

/** Tokens after which `'word` cannot be a lifetime or a label's use. */
const BEFORE_VALUE: ReadonlySet<TokenType> = new Set<TokenType>([P.Eq, P.LParen, P.Comma, P.FatArrow, P.LBracket, P.EqEq, P.Ne, P.Plus, Kw.Return]);

/** The `'hello` of `'hello world'` among the tokens of the line that have been read. */
function openedOnLine(state: LexState, lineStart: number): number {
  for (let at = state.out.length - 1; at >= 0; at--) {
    const token = state.out[at];
    if (token === undefined || token.startOffset < lineStart) return -1;
    const before = state.out[at - 1];
    if (token.tokenType === T.Lifetime && before !== undefined && BEFORE_VALUE.has(before.tokenType)) return at;
  }
  return -1;
}

function refuseSingleQuoted(state: LexState, from: number, end: number, content: string): void {
  const image = asString(content);
  state.reporter.always("syntax", spanAt(state, from, end), "single quotes hold one character; a string is written in double quotes", {
    fixes: replaceWith(spanAt(state, from, end), image),
  });
  push(state, T.Str, image, from, end);
}

export function mendQuote(raw: Tok, state: LexState): void {
  const from = raw.startOffset - state.base;
  const end = from + raw.image.length;
  const isByte = raw.image.startsWith("b");
  const content = raw.image.slice(isByte ? 2 : 1, -1);
  const span = spanAt(state, from, end);
  if (raw.image.endsWith("''")) {
    const message = content === "" ? "empty character literal" : "an apostrophe as a character is written `'\\''`";
    state.reporter.always("syntax", span, message, content === "" ? { helps: ['an empty string is written `""`'] } : { fixes: replaceWith(span, isByte ? "b'\\''" : "'\\''") });
    return push(state, isByte ? T.Byte : T.Char, isByte ? "b' '" : "' '", from, end);
  }
  if (raw.image.length > (isByte ? 2 : 1)) {
    if (!isByte) return refuseSingleQuoted(state, from, end, content);
    state.reporter.always("syntax", span, "a byte literal holds one byte; several are written as a byte string", { fixes: replaceWith(span, `b${asString(content)}`) });
    return push(state, T.ByteStr, `b${asString(content)}`, from, end);
  }
  const lineStart = state.base + state.text.lastIndexOf("\n", from) + 1;
  const opened = isByte ? -1 : openedOnLine(state, lineStart);
  const first = state.out[opened];
  if (first !== undefined) {
    const start = first.startOffset - state.base;
    state.out.length = opened;
    return refuseSingleQuoted(state, start, end, state.text.slice(start + 1, end - 1));
  }
  state.reporter.cut(isByte ? "E0763" : "E0762", span, isByte ? "this byte literal is not closed: `'` is missing" : "this character literal is not closed: `'` is missing");
  push(state, T.Char, "' '", from, end);
  damageLine(state, from);
}

// ---------------------------------------------------------------- strings and comments left open

function openStringCode(image: string): { readonly code: string; readonly what: string; readonly close: string } {
  const hashes = /^[bc]?r(#*)"/.exec(image)?.[1];
  if (hashes !== undefined) return { code: "E0748", what: "raw string", close: `"${hashes}` };
  if (image.startsWith("b")) return { code: "E0766", what: "byte string", close: '"' };
  return { code: image.startsWith("c") ? "E0767" : "E0765", what: image.startsWith("c") ? "C string" : "string", close: '"' };
}

export function mendString(raw: Tok, state: LexState): void {
  const from = raw.startOffset - state.base;
  const end = from + raw.image.length;
  const { code, what, close } = openStringCode(raw.image);
  const quote = from + raw.image.indexOf('"') + 1;
  const here = spanAt(state, from, quote);
  if (raw.startOffset < state.openString) {
    const at = state.openString - state.base;
    state.reporter.cut(code, spanAt(state, at, at + 1), `this ${what} is never closed: \`${close}\` is missing`, { label: "starts here", labels: [{ span: here, text: "most likely the missing one belongs to this string" }] });
    state.openString = -1;
  } else state.reporter.cut(code, here, `this ${what} is never closed: \`${close}\` is missing`, { label: "starts here" });
  const type = raw.image.startsWith("b") ? T.ByteStr : raw.image.startsWith("c") ? T.CStr : T.Str;
  push(state, type, `${raw.image.replace(/\\+$/, "")}${close}`, from, end);
  state.reporter.damage(state.base + state.text.lastIndexOf("\n", from) + 1, state.base + end);
  closeLine(state, from, end);
}

/** What the open string has swallowed: the closing brackets of its line, and its `;`. */
function closeLine(state: LexState, from: number, end: number): void {
  const lineStart = state.base + state.text.lastIndexOf("\n", from) + 1;
  const open: TokenType[] = [];
  for (let at = state.out.length - 1; at >= 0; at--) {
    const token: Tok | undefined = state.out[at];
    if (token === undefined || token.startOffset < lineStart) break;
    if (token.tokenType === P.RParen || token.tokenType === P.RBracket || token.tokenType === P.RBrace) open.push(token.tokenType);
    else if (token.tokenType === P.LParen || token.tokenType === P.LBracket) {
      if (open.length > 0) open.pop();
      else push(state, token.tokenType === P.LParen ? P.RParen : P.RBracket, token.tokenType === P.LParen ? ")" : "]", end, end);
    }
  }
  const rest = state.text.slice(from, end);
  if (rest.trimEnd().endsWith(";")) push(state, P.Semi, ";", end, end);
}

export function refuseComment(raw: Tok, state: LexState): void {
  const from = raw.startOffset - state.base;
  state.reporter.cut("E0758", spanAt(state, from, from + 2), "this comment is never closed: `*/` is missing", {
    label: "starts here",
    ...(raw.image.indexOf("/*", 2) === -1 ? {} : { notes: ["comments nest: each `/*` needs its own `*/`"] }),
  });
  state.reporter.damage(state.base + from, state.base + state.text.length);
}

/** `f"{x}"`, `word#`: a word directly before a string or a `#`. */
export function refusePrefix(token: Tok, state: LexState): void {
  const before = state.out.at(-1);
  if (before === undefined || before.tokenType !== T.Ident || before.endOffset + 1 !== token.startOffset) return;
  const span = { lo: before.startOffset, hi: token.startOffset, ctxt: state.ctxt };
  if (token.tokenType === P.Pound) {
    state.reporter.always("syntax", span, `unknown prefix \`${before.image}\` before \`#\``, { helps: ["put a space between them"] });
    return;
  }
  state.out.pop();
  state.reporter.always("syntax", span, `unknown prefix \`${before.image}\` before a string`, {
    helps: [before.image === "f" ? `values go into a string with \`format!(${token.image})\`` : 'a string may start with `b"`, `c"`, `r"` or `r#"`; between the words of a macro call stands a space'],
  });
}
