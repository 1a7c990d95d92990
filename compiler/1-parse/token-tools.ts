/** Working with token lists: names for messages, token trees. */
import type { Tok } from "../ast/token.js";
import type { Span } from "../source.js";
import { EOF_TOKEN, isCloser, isKeyword, isOpener, isReserved, P, T } from "./tokens.js";

export function tokSpan(token: Tok): Span {
  return { lo: token.startOffset, hi: token.endOffset + 1, ctxt: token.ctxt };
}

/** The text of a token as it stands in the program. */
export function tokenText(token: Tok): string {
  return token.image;
}

const SHOWN_MAX = 40;

function shorten(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > SHOWN_MAX || line.length < text.length ? `${line.slice(0, SHOWN_MAX)}…` : line;
}

/** A token for people: "keyword `type`", "`;`", "the end of the file". */
export function describe(token: Tok): string {
  const type = token.tokenType;
  if (type === EOF_TOKEN) return token.image;
  if (isKeyword(type)) return `${isReserved(type) ? "reserved keyword" : "keyword"} \`${token.image}\``;
  if (type === T.DocComment) return "a doc comment";
  if (token.frag !== undefined) return `the ${type.LABEL ?? "fragment"} \`${shorten(token.image)}\``;
  return `\`${shorten(token.image)}\``;
}

/** Do the two stand side by side in the source, without a space: are `=` and `=` an `==`? */
export function joint(first: Tok, second: Tok): boolean {
  return first.ctxt === second.ctxt && first.endOffset + 1 === second.startOffset;
}

/** The index just after the token tree that starts at `start`: after the partner of an opening bracket, else one further. */
export function treeEnd(tokens: readonly Tok[], start: number): number {
  const first = tokens[start];
  if (first === undefined || !isOpener(first)) return start + 1;
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isOpener(token)) depth++;
    else if (isCloser(token) && --depth === 0) return at + 1;
  }
  return tokens.length;
}

function splitBy(tokens: readonly Tok[], separator: Tok["tokenType"]): Tok[][] {
  const parts: Tok[][] = [];
  let part: Tok[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (isOpener(token)) depth++;
    else if (isCloser(token)) depth--;
    if (depth === 0 && token.tokenType === separator) {
      parts.push(part);
      part = [];
    } else {
      part.push(token);
    }
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** The parts between the commas that stand outside all brackets; a trailing comma makes no empty part. */
export function splitByComma(tokens: readonly Tok[]): Tok[][] {
  return splitBy(tokens, P.Comma);
}

/** As `splitByComma`, for `;`. */
export function splitBySemi(tokens: readonly Tok[]): Tok[][] {
  return splitBy(tokens, P.Semi);
}
