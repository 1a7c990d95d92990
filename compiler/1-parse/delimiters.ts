/**
 * Brackets: matched once, before the grammar reads the tokens.
 *
 * A bracket that is missing, superfluous or of the wrong kind is reported here, in one error, and mended in the token list. So
 * the grammar, its recovery and macro calls may all rely on balanced brackets.
 */
import type { TokenType } from "chevrotain";
import type { Tok } from "../ast/token.js";
import type { DiagnosticExtra } from "../diagnostics/diagnostic.js";
import type { SourceFile, Span } from "../source.js";
import { indentOf, isFirstOnLine } from "./layout.js";
import { makeTok } from "./lexer.js";
import type { Reporter } from "./reporter.js";
import { ITEM_KEYWORDS } from "./starts.js";
import { tokSpan } from "./token-tools.js";
import { CLOSER, isCloser, isOpener, Kw, OPENER, P } from "./tokens.js";

function closerOf(open: Tok): TokenType {
  return CLOSER.get(open.tokenType) ?? P.RParen;
}

function closes(open: Tok | undefined, close: Tok): boolean {
  return open !== undefined && OPENER.get(close.tokenType) === open.tokenType;
}

/** Whether every bracket has its partner: true for nearly every file, and asked first. */
export function areBalanced(tokens: readonly Tok[]): boolean {
  const stack: Tok[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Tok;
    if (isOpener(token)) stack.push(token);
    else if (isCloser(token) && !closes(stack.pop(), token)) return false;
  }
  return stack.length === 0;
}

/** How many more opening than closing brackets there are, by the type of the opening one. */
function surpluses(tokens: readonly Tok[]): Map<TokenType, number> {
  const surplus = new Map<TokenType, number>([...CLOSER.keys()].map((open) => [open, 0]));
  for (const token of tokens) {
    const open = isOpener(token) ? token.tokenType : OPENER.get(token.tokenType);
    if (open !== undefined) surplus.set(open, (surplus.get(open) ?? 0) + (isOpener(token) ? 1 : -1));
  }
  return surplus;
}

/** Where the program's outermost items start, as its layout has it. */
function outermost(tokens: readonly Tok[], file: SourceFile): number[] {
  return tokens.filter((token) => !isCloser(token) && indentOf(file, token.startOffset) === 0 && isFirstOnLine(file, token.startOffset)).map((token) => token.startOffset);
}

/**
 * The closing bracket that nothing is left for, if one reads as rustc does: a closing bracket of the wrong kind closes what is innermost, and the one
 * that it may be meant for as well. That is where rustc reports it, however long after the mistake.
 */
function unexpected(tokens: readonly Tok[]): Tok | null {
  const stack: TokenType[] = [];
  const open = new Map<TokenType, number>();
  const pop = (): void => {
    const top = stack.pop();
    if (top !== undefined) open.set(top, (open.get(top) ?? 0) - 1);
  };
  for (const token of tokens) {
    if (isOpener(token)) {
      stack.push(token.tokenType);
      open.set(token.tokenType, (open.get(token.tokenType) ?? 0) + 1);
      continue;
    }
    const opener = OPENER.get(token.tokenType);
    if (opener === undefined) continue;
    if (stack.length > 0 && stack.at(-1) !== opener) {
      pop();
      while (stack.length > 0 && stack.at(-1) !== opener && (open.get(opener) ?? 0) > 0) pop();
      if ((open.get(opener) ?? 0) === 0) continue;
    }
    if (stack.length === 0) return token;
    pop();
  }
  return null;
}

/** How many open brackets are compared with a line's indentation. */
const LAYOUT_DEPTH_MAX = 64;

/**
 * Rebuilds a token list whose brackets do not match.
 *
 * Which of two brackets is wrong is decided by counting (a kind of which there are more closing ones has one too many), then by the layout.
 */
class Mender {
  readonly out: Tok[] = [];
  readonly #stack: Tok[] = [];
  /** Braces of `mod name {`, inside which items may start at a line's start. */
  readonly #modules = new Set<Tok>();
  /** How many brackets of each kind are open, so that a stray one is known without a search. */
  readonly #open = new Map<TokenType, number>();
  #saidUnclosed = false;
  /** Nothing is read behind a closing bracket that is one too many: it is the last that is said of brackets. */
  #saidStray = false;
  /** The closing bracket that was last said to close something else: one mistake, however many are open. */
  #saidOf: Tok | null = null;
  readonly #surplus: Map<TokenType, number>;
  readonly #outermost: readonly number[];
  /** See `unexpected`. */
  readonly #unexpected: Tok | null;

  constructor(
    readonly tokens: readonly Tok[],
    readonly file: SourceFile,
    readonly reporter: Reporter,
  ) {
    this.#surplus = surpluses(tokens);
    this.#outermost = outermost(tokens, file);
    this.#unexpected = unexpected(tokens);
  }

  read(): readonly Tok[] {
    for (const token of this.tokens) {
      if (isOpener(token)) this.#push(token);
      else if (isCloser(token)) this.#close(token);
      else this.#plain(token);
    }
    while (this.#stack.length > 0) this.#leaveOpen(null);
    return this.out;
  }

  /** Before an item that starts at the very left, brackets that are left open somewhere are closed. */
  #plain(token: Tok): void {
    if (this.#stack.length > 0 && ITEM_KEYWORDS[token.tokenTypeIdx] === true && indentOf(this.file, token.startOffset) === 0 && isFirstOnLine(this.file, token.startOffset)) {
      for (let top = this.#stack.at(-1); top !== undefined && this.#surplusOf(top.tokenType) > 0 && !this.#modules.has(top); top = this.#stack.at(-1)) this.#leaveOpen(null);
    }
    this.out.push(token);
  }

  #push(token: Tok): void {
    if (this.out.at(-2)?.tokenType === Kw.Mod) this.#modules.add(token);
    this.#stack.push(token);
    this.#open.set(token.tokenType, this.#openCount(token.tokenType) + 1);
    this.out.push(token);
  }

  #pop(): Tok | undefined {
    const top = this.#stack.pop();
    if (top !== undefined) this.#open.set(top.tokenType, this.#openCount(top.tokenType) - 1);
    return top;
  }

  #openCount(open: TokenType): number {
    return this.#open.get(open) ?? 0;
  }

  #surplusOf(open: TokenType | undefined): number {
    return open === undefined ? 0 : (this.#surplus.get(open) ?? 0);
  }

  #settle(open: TokenType | undefined, change: number): void {
    if (open !== undefined) this.#surplus.set(open, this.#surplusOf(open) + change);
  }

  #close(token: Tok): void {
    const top = this.#stack.at(-1);
    if (top === undefined) return this.#stray(token);
    if (!closes(top, token)) return this.#closeOther(top, token);
    if (this.#isDedented(top, token)) return this.#leaveOpenAndRetry(token);
    if (this.#isIndented(top, token)) return this.#stray(token);
    this.out.push(token);
    this.#pop();
  }

  /** A closing bracket of another kind than the innermost open one. */
  #closeOther(top: Tok, token: Tok): void {
    const opener = OPENER.get(token.tokenType);
    const tooMany = this.#surplusOf(opener) < 0;
    const leftOpen = this.#surplusOf(top.tokenType) > 0;
    if (tooMany && leftOpen) return this.#wrongKind(top, token);
    if (tooMany || opener === undefined || this.#openCount(opener) === 0) return this.#stray(token);
    if (leftOpen || token.tokenType === P.RBrace || closes(this.#stack.at(-2), token)) return this.#leaveOpenAndRetry(token);
    return this.#stray(token);
  }

  #leaveOpenAndRetry(token: Tok): void {
    this.#leaveOpen(token);
    this.#close(token);
  }

  /** A `}` that stands further left than the line of the `{` it would close, and as far as that of an outer one: that is the one it closes. */
  #isDedented(open: Tok, close: Tok): boolean {
    if (close.tokenType !== P.RBrace || this.#surplusOf(P.LBrace) <= 0 || !isFirstOnLine(this.file, close.startOffset)) return false;
    const indent = indentOf(this.file, close.startOffset);
    if (indent >= indentOf(this.file, open.startOffset)) return false;
    return this.#stack.slice(-LAYOUT_DEPTH_MAX).some((outer) => outer.tokenType === P.LBrace && indentOf(this.file, outer.startOffset) === indent);
  }

  /** A `}` that stands further right than the line of the `{` it would close, where there are too many of them. */
  #isIndented(open: Tok, close: Tok): boolean {
    if (close.tokenType !== P.RBrace || this.#surplusOf(P.LBrace) >= 0 || !isFirstOnLine(this.file, close.startOffset)) return false;
    return indentOf(this.file, close.startOffset) > indentOf(this.file, open.startOffset);
  }

  /** One report for all that is open at the end. */
  #unclosed(open: Tok, close: string, labels: readonly { readonly span: Span; readonly text: string }[]): void {
    if (this.#saidUnclosed) return;
    this.#saidUnclosed = true;
    const { base, text } = this.file;
    const end = base + text.length;
    this.reporter.fatal({ lo: Math.max(end - 1, base), hi: end, ctxt: open.ctxt }, `the text ends, and a \`${open.image}\` is not closed: \`${close}\` is missing`, {
      labels: [{ span: tokSpan(open), text: `this \`${open.image}\` is never closed` }, ...labels],
    });
  }

  /** Reports the innermost open bracket as never closed and closes it before the token at hand. */
  #leaveOpen(found: Tok | null): void {
    const open = this.#pop();
    if (open === undefined) return;
    const close = closerOf(open).LABEL ?? "";
    const labels = found === null ? [] : [{ span: tokSpan(found), text: `\`${found.image}\` does not close it` }];
    // Where the brace should have been closed is a guess from the layout: what is certain is that the text ends before it is.
    if (found === null || closes(open, found)) this.#unclosed(open, close, labels);
    else if (found !== this.#saidOf && !this.#saidStray) this.reporter.fatal(tokSpan(open), `this \`${open.image}\` is never closed: \`${close}\` is missing`, { label: "opened here", labels });
    if (found !== null) this.#saidOf = found;
    const end = (this.out.at(-1)?.endOffset ?? open.endOffset) + 1;
    this.out.push(makeTok(closerOf(open), close, end, end, open.ctxt));
    this.#settle(open.tokenType, -1);
    this.#damage(open.startOffset, end);
  }

  #stray(token: Tok): void {
    if (!this.#saidStray) this.#reportStray(token);
    this.#saidStray = true;
    this.#settle(OPENER.get(token.tokenType), 1);
    this.#damage(token.startOffset, token.endOffset);
  }

  #reportStray(token: Tok): void {
    const top = this.#stack.at(-1);
    const late = this.#unexpected !== null && this.#unexpected.startOffset > token.startOffset ? this.#unexpected : null;
    const message = late === null ? `this \`${token.image}\` closes nothing` : `unexpected closing delimiter: \`${late.image}\``;
    const nearest = top === undefined ? [] : [{ span: tokSpan(top), text: `the innermost open bracket is this \`${top.image}\`` }];
    const extra: DiagnosticExtra = {
      label: late === null ? "no opening bracket belongs to it" : "nothing is left for it to close",
      labels: late === null ? nearest : [{ span: tokSpan(token), text: `no opening bracket belongs to this \`${token.image}\`` }, ...nearest],
      fixes: [{ title: late === null ? "remove it" : `remove the \`${token.image}\` too many`, edits: [{ span: tokSpan(token), text: "" }] }],
    };
    const told = tokSpan(late ?? token);
    if (token.tokenType === P.RBrace) this.reporter.strayBrace({ from: this.#itemStart(token.startOffset), brace: tokSpan(token), span: told, message, extra });
    else this.reporter.fatal(told, message, extra);
  }

  #wrongKind(open: Tok, close: Tok): void {
    const right = closerOf(open).LABEL ?? "";
    this.reporter.fatal(tokSpan(open), `\`${open.image}\` is closed with \`${close.image}\``, {
      label: "opened here",
      labels: [{ span: tokSpan(close), text: `expected \`${right}\`` }],
      fixes: [{ title: `replace it with \`${right}\``, edits: [{ span: tokSpan(close), text: right }] }],
    });
    this.out.push(makeTok(closerOf(open), right, close.startOffset, close.endOffset + 1, close.ctxt));
    this.#pop();
    this.#settle(open.tokenType, -1);
    this.#settle(OPENER.get(close.tokenType), 1);
    this.reporter.damage(open.startOffset, close.endOffset);
  }

  /** Where the outermost item around an offset starts. */
  #itemStart(offset: number): number {
    const next = this.#outermost.findIndex((start) => start > offset);
    return this.#outermost[(next === -1 ? this.#outermost.length : next) - 1] ?? offset;
  }

  /** What the grammar finds in the item around a bracket that has been added or taken away is most likely a consequence. */
  #damage(lo: number, hi: number): void {
    if (!this.reporter.isFull) this.reporter.damage(this.#itemStart(lo), this.#outermost.find((start) => start > hi) ?? hi);
  }
}

/** Tokens with balanced brackets; the list itself where they are balanced already. */
export function balance(tokens: readonly Tok[], file: SourceFile, reporter: Reporter): readonly Tok[] {
  return areBalanced(tokens) ? tokens : new Mender(tokens, file, reporter).read();
}
