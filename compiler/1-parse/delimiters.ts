/**
 * Brackets: matched once, before the grammar reads the tokens.
 *
 * A bracket that is missing, superfluous or of the wrong kind is reported here, in one error, and mended in the token list. So
 * the grammar, its recovery and macro calls may all rely on balanced brackets.
 */
import type { TokenType } from "chevrotain";
import type { Tok } from "../ast/token.js";
import type { SourceFile, Span } from "../source.js";
import { indentOf, isFirstOnLine } from "./layout.js";
import { makeTok } from "./lexer.js";
import type { Reporter } from "./reporter.js";
import { CLOSER, OPENER, P } from "./tokens.js";

const IS_OPEN: boolean[] = [];
const IS_CLOSE: boolean[] = [];
for (const [open, close] of CLOSER) {
  IS_OPEN[open.tokenTypeIdx ?? 0] = true;
  IS_CLOSE[close.tokenTypeIdx ?? 0] = true;
}

export function isOpener(token: Tok): boolean {
  return IS_OPEN[token.tokenTypeIdx] === true;
}

export function isCloser(token: Tok): boolean {
  return IS_CLOSE[token.tokenTypeIdx] === true;
}

function closerOf(open: Tok): TokenType {
  return CLOSER.get(open.tokenType) ?? P.RParen;
}

function closes(open: Tok | undefined, close: Tok): boolean {
  return open !== undefined && OPENER.get(close.tokenType) === open.tokenType;
}

/** Whether every bracket has its partner: true for nearly every file, and asked first. */
export function areBalanced(tokens: readonly Tok[]): boolean {
  const stack: Tok[] = [];
  for (const token of tokens) {
    if (isOpener(token)) stack.push(token);
    else if (isCloser(token) && !closes(stack.pop(), token)) return false;
  }
  return stack.length === 0;
}

/** How many more `{` than `}` there are. */
function braceSurplus(tokens: readonly Tok[]): number {
  let surplus = 0;
  for (const token of tokens) {
    if (token.tokenType === P.LBrace) surplus++;
    else if (token.tokenType === P.RBrace) surplus--;
  }
  return surplus;
}

function spanOf(token: Tok): Span {
  return { lo: token.startOffset, hi: token.endOffset + 1, ctxt: token.ctxt };
}

/** How many open brackets are compared with a line's indentation. */
const LAYOUT_DEPTH_MAX = 64;

/** Rebuilds a token list whose brackets do not match. */
class Mender {
  readonly out: Tok[] = [];
  /** Open brackets, with where they stand in `out`. */
  readonly #stack: { readonly token: Tok; readonly at: number }[] = [];
  /** How many brackets of each kind are open, so that a stray one is known without a search. */
  readonly #open = new Map<TokenType, number>();

  constructor(
    readonly file: SourceFile,
    readonly reporter: Reporter,
    /** How many more `{` than `}` there are: where the layout must be asked which one is wrong. */
    readonly surplus: number,
  ) {}

  read(tokens: readonly Tok[]): readonly Tok[] {
    for (const token of tokens) {
      if (isOpener(token)) this.#push(token);
      else if (isCloser(token)) this.#close(token);
      else this.out.push(token);
    }
    const last = tokens.at(-1);
    while (last !== undefined && this.#stack.length > 0) this.#leaveOpen(last.endOffset + 1, null);
    return this.out;
  }

  #push(token: Tok): void {
    this.#stack.push({ token, at: this.out.length });
    this.#open.set(token.tokenType, (this.#open.get(token.tokenType) ?? 0) + 1);
    this.out.push(token);
  }

  #pop(): { readonly token: Tok; readonly at: number } | undefined {
    const top = this.#stack.pop();
    if (top !== undefined) this.#open.set(top.token.tokenType, (this.#open.get(top.token.tokenType) ?? 0) - 1);
    return top;
  }

  #close(token: Tok): void {
    const top = this.#stack.at(-1)?.token;
    if (top === undefined) return this.#stray(token);
    if (closes(top, token)) {
      if (this.#isDedented(top, token)) return this.#leaveOpenAndRetry(token);
      if (this.#isStray(top, token)) return this.#stray(token);
      this.out.push(token);
      this.#pop();
    } else if (this.#belongsOutside(top, token)) {
      this.#leaveOpenAndRetry(token);
    } else if (token.tokenType === P.RBrace || top.tokenType === P.LBrace) {
      this.#stray(token);
    } else {
      this.#wrongKind(top, token);
    }
  }

  #leaveOpenAndRetry(token: Tok): void {
    this.#leaveOpen(token.startOffset, token);
    this.#close(token);
  }

  /** A `}` that stands further left than the line of the `{` it would close, and as far as that of an outer one: that is the one it closes. */
  #isDedented(open: Tok, close: Tok): boolean {
    if (this.surplus <= 0 || close.tokenType !== P.RBrace || !isFirstOnLine(this.file, close.startOffset)) return false;
    const indent = indentOf(this.file, close.startOffset);
    if (indent >= indentOf(this.file, open.startOffset)) return false;
    const around = this.#stack.slice(-LAYOUT_DEPTH_MAX);
    return around.some(({ token }) => token.tokenType === P.LBrace && indentOf(this.file, token.startOffset) === indent);
  }

  /** A `}` that stands further right than the line of the `{` it would close, where there are too many of them. */
  #isStray(open: Tok, close: Tok): boolean {
    if (this.surplus >= 0 || close.tokenType !== P.RBrace || !isFirstOnLine(this.file, close.startOffset)) return false;
    return indentOf(this.file, close.startOffset) > indentOf(this.file, open.startOffset);
  }

  /** Does this closing bracket, which does not fit the innermost one, close one further out? */
  #belongsOutside(top: Tok, token: Tok): boolean {
    const opener = OPENER.get(token.tokenType);
    if (opener === undefined || (this.#open.get(opener) ?? 0) === 0) return false;
    if (token.tokenType === P.RBrace) return true;
    if (top.tokenType === P.LBrace && this.surplus <= 0) return false;
    return closes(this.#stack.at(-2)?.token, token);
  }

  /** Reports the innermost open bracket as never closed and closes it before the token at hand. */
  #leaveOpen(before: number, found: Tok | null): void {
    const top = this.#pop();
    if (top === undefined) return;
    const close = closerOf(top.token).LABEL ?? "";
    const labels = found === null ? [] : [{ span: spanOf(found), text: `\`${found.image}\` does not close it` }];
    this.reporter.always("syntax", spanOf(top.token), `this \`${top.token.image}\` is never closed: \`${close}\` is missing`, { label: "opened here", labels });
    const end = (this.out.at(-1)?.endOffset ?? before) + 1;
    this.out.push(makeTok(closerOf(top.token), close, end, end, top.token.ctxt));
    // Up to the brackets of the line nothing that follows is the program's fault.
    this.reporter.damage(top.token.tokenType === P.LBrace ? end - 1 : top.token.startOffset, found === null ? end : found.endOffset);
  }

  #stray(token: Tok): void {
    const top = this.#stack.at(-1)?.token;
    this.reporter.always("syntax", spanOf(token), `this \`${token.image}\` closes nothing`, {
      label: "no opening bracket belongs to it",
      labels: top === undefined ? [] : [{ span: spanOf(top), text: `the innermost open bracket is this \`${top.image}\`` }],
      fixes: [{ title: "remove it", edits: [{ span: spanOf(token), text: "" }] }],
    });
    this.reporter.damage(token.startOffset, token.endOffset);
  }

  #wrongKind(open: Tok, close: Tok): void {
    const right = closerOf(open).LABEL ?? "";
    this.reporter.always("syntax", spanOf(close), `\`${open.image}\` is closed with \`${close.image}\``, {
      label: `expected \`${right}\``,
      labels: [{ span: spanOf(open), text: "opened here" }],
      fixes: [{ title: `replace it with \`${right}\``, edits: [{ span: spanOf(close), text: right }] }],
    });
    this.out.push(makeTok(closerOf(open), right, close.startOffset, close.endOffset + 1, close.ctxt));
    this.#pop();
    this.reporter.damage(open.startOffset, close.endOffset);
  }
}

/** Tokens with balanced brackets; the list itself where they are balanced already. */
export function balance(tokens: readonly Tok[], file: SourceFile, reporter: Reporter): readonly Tok[] {
  if (areBalanced(tokens)) return tokens;
  return new Mender(file, reporter, braceSurplus(tokens)).read(tokens);
}
