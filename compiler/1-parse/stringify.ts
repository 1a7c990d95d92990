/** Tokens as text: what `stringify!` gives, and what a message says of a fragment. */
import type { Tok } from "../ast/token.js";
import { unreachable } from "../unreachable.js";
import { isCloser, isOpener, P, T } from "./tokens.js";

const BRACKETS: ReadonlySet<Tok["tokenType"]> = new Set<Tok["tokenType"]>([P.LParen, P.RParen, P.LBracket, P.RBracket, P.LBrace, P.RBrace]);
const PUNCTUATION: ReadonlySet<Tok["tokenType"]> = new Set(Object.values(P).filter((type) => !BRACKETS.has(type)));

/** Words before which rustc writes no space when a `(` follows, besides names. */
const CALLED_KEYWORDS: ReadonlySet<string> = new Set(["fn", "Self", "pub"]);

/** Whether white space between two tokens is kept. */
function keepsSpace(first: Tok, second: Tok): boolean {
  const after = second.tokenType;
  const isName = first.tokenType === T.Ident && first.named !== true;
  if (first.tokenType === P.Dot && !PUNCTUATION.has(after)) return false;
  if ((after === P.Comma || after === P.Semi || after === P.Dot) && !PUNCTUATION.has(first.tokenType)) return false;
  if (after === P.LParen && (isName || CALLED_KEYWORDS.has(first.image))) return false;
  if (after === P.Not && isName) return false;
  return !(first.tokenType === P.Pound && after === P.LBracket);
}

/** Whether white space stands between two tokens in their text, but for what is in front of a `}`. */
export function spaceBetween(first: Tok, second: Tok): boolean {
  const before = first.tokenType;
  const after = second.tokenType;
  if (before === P.LParen || before === P.LBracket || after === P.RParen || after === P.RBracket) return false;
  // Of what a macro's body holds only the brackets keep what stands behind them; what a macro has matched as a name keeps nothing.
  const isKept = first.named !== true && (first.ctxt === 0 || BRACKETS.has(before));
  const isInSource = isKept && first.ctxt === second.ctxt && first.frag === undefined && second.frag === undefined && second.startOffset > first.endOffset;
  if (isInSource && second.startOffset === first.endOffset + 1) return false;
  if (before === P.LBrace) return after !== P.RBrace;
  return keepsSpace(first, second);
}

/** Which tokens have a space in front of them. A `}` has one if its partner has one behind it. */
function spacesOf(tokens: readonly Tok[]): readonly boolean[] {
  const spaced = tokens.map((token, at) => {
    const previous = tokens[at - 1];
    return previous !== undefined && spaceBetween(previous, token);
  });
  const open: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.tokenType === P.LBrace) open.push(at);
    else if (token.tokenType === P.RBrace) spaced[at] = spaced[(open.pop() ?? at) + 1] === true;
  }
  return spaced;
}

/** The text of tokens on one line: mostly as it stands in the program, white space as one space. */
export function onOneLine(tokens: readonly Tok[]): string {
  const spaced = spacesOf(tokens);
  return tokens.map((token, at) => (spaced[at] === true ? ` ${token.image}` : token.image)).join("");
}

const WIDTH = 78;
/** So much of a line is free even where it begins far to the right. */
const ROOM_MIN = 60;
const INDENT = 4;

/**
 * What a text is laid out from. A break is a space, or a new line where what follows has no room up to the next break that is not in
 * a box of its own. A box that has room has no new lines; in one of braces that has not, each of its own breaks is one.
 */
type Piece = { readonly kind: "text"; readonly text: string } | { readonly kind: "break"; readonly outdent: number } | { readonly kind: "open"; readonly braces: boolean } | { readonly kind: "close" };

const BREAK: Piece = { kind: "break", outdent: 0 };
const LAST_BREAK: Piece = { kind: "break", outdent: INDENT };
const BOX: Piece = { kind: "open", braces: false };
const BRACES: Piece = { kind: "open", braces: true };
const CLOSE: Piece = { kind: "close" };

function collect(tokens: readonly Tok[], pieces: Piece[]): readonly Piece[] {
  const spaces = spacesOf(tokens);
  for (const [at, token] of tokens.entries()) {
    const spaced = spaces[at] === true;
    const isFirst = tokens[at - 1]?.tokenType === P.LBrace;
    const isLast = token.tokenType === P.RBrace;
    if (isFirst && spaced) pieces.push(BREAK);
    if (isFirst) pieces.push(BOX);
    if (isCloser(token)) pieces.push(CLOSE);
    if (!isFirst && spaced) pieces.push(isLast ? LAST_BREAK : BREAK);
    if (token.tokenType === P.LBrace) pieces.push(BRACES);
    if (token.source === undefined) pieces.push({ kind: "text", text: token.image });
    else {
      pieces.push(BOX);
      collect(token.source, pieces);
      pieces.push(CLOSE);
    }
    if (isLast) pieces.push(CLOSE);
    else if (isOpener(token) && token.tokenType !== P.LBrace) pieces.push(BOX);
  }
  return pieces;
}

const encoder = new TextEncoder();

/** Lengths are those of the UTF-8. */
const lengthOf = (text: string): number => encoder.encode(text).length;

/** How long what begins with each break and box is: up to the next break behind it and outside of all boxes in between. */
function measure(pieces: readonly Piece[]): readonly number[] {
  const sizes = pieces.map(() => 0);
  const waiting: number[] = [];
  let total = 0;
  const settle = (): void => {
    let depth = 0;
    for (let at = waiting.at(-1); at !== undefined; at = waiting.at(-1)) {
      const kind = pieces[at]?.kind;
      if (kind === "open" && depth === 0) return;
      waiting.pop();
      sizes[at] = total - (sizes[at] ?? 0);
      if (kind === "close") depth++;
      else if (kind === "open") depth--;
      else if (depth === 0) return;
    }
  };
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === "break") settle();
    sizes[at] = total;
    if (piece.kind === "text") total += lengthOf(piece.text);
    else waiting.push(at);
    if (piece.kind === "break") total++;
  }
  settle();
  return sizes;
}

/** The text of tokens as `stringify!` gives it: that on one line, or several if it is long. */
export function stringifyTokens(tokens: readonly Tok[]): string {
  const line = onOneLine(tokens);
  if (lengthOf(line) <= WIDTH) return line;
  const pieces = collect(tokens, []);
  const sizes = measure(pieces);
  /** The boxes around: how far lines were indented outside, or null for one that has room. */
  const boxes: ({ readonly outer: number; readonly braces: boolean } | null)[] = [];
  let text = "";
  let indent = 0;
  let room = WIDTH;
  for (const [at, piece] of pieces.entries()) {
    const size = sizes[at] ?? 0;
    switch (piece.kind) {
      case "text":
        text += piece.text;
        room -= lengthOf(piece.text);
        break;
      case "open":
        boxes.push(size > room ? { outer: indent, braces: piece.braces } : null);
        if (size > room && piece.braces) indent += INDENT;
        break;
      case "close":
        indent = boxes.pop()?.outer ?? indent;
        break;
      case "break": {
        const box = boxes.at(-1);
        if (box === null || (box?.braces !== true && size <= room)) {
          text += " ";
          room--;
        } else {
          const from = indent - piece.outdent;
          text += `\n${" ".repeat(from)}`;
          room = Math.max(WIDTH - from, ROOM_MIN);
        }
        break;
      }
      default:
        return unreachable(piece);
    }
  }
  return text;
}
