/**
 * From text to tokens.
 *
 * Chevrotain's lexer finds the tokens. They are made in their final form at once: words with their keyword's type, offsets that
 * count from the source map's start. What is broken in a text is mended afterwards (`lexical-errors.ts` says so to the user), so
 * that the parser sees well-formed tokens only.
 */
import { Lexer, type TokenType } from "chevrotain";
import type { Tok } from "../ast/token.js";
import type { SourceFile } from "../source.js";
import { refuseHidden } from "./hidden-text.js";
import { mendQuote, mendString, mendUnknown, refuseComment, refusePrefix } from "./lexical-errors.js";
import type { Reporter } from "./reporter.js";
import { isWordCode } from "./scan.js";
import { KEYWORDS, LEXED, P, T, Trivia } from "./tokens.js";

/** How often the rest of a file is read anew after a string that nothing closes. */
const RELEX_MAX = 8;

/** What the repairs of a broken text need to know and to change. */
export interface LexState {
  readonly text: string;
  readonly base: number;
  readonly ctxt: number;
  readonly reporter: Reporter;
  readonly out: Tok[];
  /** Tokens that start before this local offset are part of what has been mended. */
  skipUntil: number;
  /** Where the last string starts that is left open: rustc reports it, wherever the quote is missing. -1 once that has been done. */
  openString: number;
}

export function makeTok(type: TokenType, image: string, lo: number, hi: number, ctxt: number): Tok {
  return { image, startOffset: lo, endOffset: hi - 1, tokenTypeIdx: type.tokenTypeIdx ?? 0, tokenType: type, ctxt };
}

const IDENT = T.Ident.tokenTypeIdx ?? 0;
const WIDE_IDENT = T.WideIdent.tokenTypeIdx ?? 0;
const STR = T.Str.tokenTypeIdx ?? 0;
const POUND = P.Pound.tokenTypeIdx ?? 0;
const KEYWORD_LENGTH_MAX = Math.max(...[...KEYWORDS.keys()].map((word) => word.length));
const BROKEN: ReadonlySet<TokenType> = new Set<TokenType>([Trivia.Unknown, Trivia.BadQuote, Trivia.UnterminatedStr, Trivia.UnterminatedComment]);
const BROKEN_IDS: ReadonlySet<number | undefined> = new Set([...BROKEN].map((type) => type.tokenTypeIdx));

/** The tokens of a text, and whether any of them needs mending. */
interface Lexed {
  readonly tokens: Tok[];
  readonly suspect: boolean;
}

class TokenLexer extends Lexer {
  /** Chevrotain's own factory of tokens, chosen by its configuration; making ours here saves a second pass with twice the memory. */
  protected declare createTokenInstance: (image: string, start: number, id: number, type: TokenType) => Tok;
  #text = "";
  #base = 0;
  #ctxt = 0;
  #suspect = false;

  constructor() {
    super([...LEXED], { positionTracking: "onlyOffset", ensureOptimizations: true, skipValidations: true });
    this.createTokenInstance = (image, start, id, type) => this.#make(image, start, id, type);
  }

  #make(image: string, start: number, id: number, type: TokenType): Tok {
    let tokenType = type;
    let tokenTypeIdx = id;
    if (id === IDENT) {
      const keyword = image.length <= KEYWORD_LENGTH_MAX ? KEYWORDS.get(image) : undefined;
      if (keyword !== undefined) {
        tokenType = keyword;
        tokenTypeIdx = keyword.tokenTypeIdx ?? 0;
      }
    } else if (id === WIDE_IDENT) {
      tokenType = T.Ident;
      tokenTypeIdx = IDENT;
    } else if (BROKEN_IDS.has(id) || ((id === STR || id === POUND) && isWordCode(this.#text.charCodeAt(start - 1)))) {
      this.#suspect = true;
    }
    const startOffset = this.#base + start;
    return { image, startOffset, endOffset: startOffset + image.length - 1, tokenTypeIdx, tokenType, ctxt: this.#ctxt };
  }

  read(text: string, base: number, ctxt: number): Lexed {
    this.#text = text;
    this.#base = base;
    this.#ctxt = ctxt;
    this.#suspect = false;
    const { tokens } = this.tokenize(text);
    this.#text = "";
    return { tokens: tokens as Tok[], suspect: this.#suspect };
  }
}

/** Keeps nothing from one text to the next. */
const LEXER = new TokenLexer();

// ---------------------------------------------------------------- broken texts

/** What does not stand directly after a string, unless the string's end was meant to be its start. */
const AFTER_CULPRIT: ReadonlySet<TokenType> = new Set<TokenType>([T.Ident, T.Int, T.Float, T.ByteStr, T.CStr, T.Char, Trivia.UnterminatedStr, ...KEYWORDS.values()]);

/**
 * The string whose closing quote is missing, if another one further on is left open: the first that goes over a line's end
 * and is followed by a word without a space (`"hello);⏎ print("world`).
 */
function findCulprit(tokens: readonly Tok[]): number {
  return tokens.findIndex((token, index) => {
    const next = tokens[index + 1];
    const isMultiLine = token.tokenType === T.Str && token.image.startsWith('"') && token.image.includes("\n");
    return isMultiLine && next !== undefined && AFTER_CULPRIT.has(next.tokenType) && next.startOffset === token.endOffset + 1;
  });
}

/** The tokens again, with strings that end where their line does if that is where they were meant to. */
function closeCulprits(lexed: Lexed, text: string, base: number, ctxt: number): Tok[] {
  const { tokens } = lexed;
  for (let round = 0; round < RELEX_MAX && tokens.some((token) => token.tokenType === Trivia.UnterminatedStr); round++) {
    const at = findCulprit(tokens);
    const culprit = tokens[at];
    if (culprit === undefined) break;
    const image = culprit.image.slice(0, culprit.image.indexOf("\n")).replace(/\r$/, "");
    const end = culprit.startOffset + image.length;
    tokens.length = at;
    tokens.push(makeTok(Trivia.UnterminatedStr, image, culprit.startOffset, end, ctxt));
    for (const token of LEXER.read(text.slice(end - base), end, ctxt).tokens) tokens.push(token);
  }
  return tokens;
}

function mend(token: Tok, state: LexState): void {
  const type = token.tokenType;
  if (type === Trivia.Unknown) mendUnknown(token, state);
  else if (type === Trivia.BadQuote) mendQuote(token, state);
  else if (type === Trivia.UnterminatedStr) mendString(token, state);
  else refuseComment(token, state);
}

function mendAll(tokens: readonly Tok[], openString: number, text: string, base: number, ctxt: number, reporter: Reporter): Tok[] {
  const out: Tok[] = [];
  const state: LexState = { text, base, ctxt, reporter, out, skipUntil: 0, openString };
  for (const token of tokens) {
    if (token.startOffset - base < state.skipUntil) continue;
    if (BROKEN.has(token.tokenType)) {
      mend(token, state);
      continue;
    }
    if (token.tokenType === T.Str || token.tokenType === P.Pound) refusePrefix(token, state);
    out.push(token);
  }
  return out;
}

// ---------------------------------------------------------------- entries

/** Tokens of `text`, whose first character has the global offset `base`. */
export function lexText(text: string, base: number, ctxt: number, reporter: Reporter): Tok[] {
  const lexed = LEXER.read(text, base, ctxt);
  if (!lexed.suspect) return lexed.tokens;
  const open = lexed.tokens.findLast((token) => token.tokenType === Trivia.UnterminatedStr)?.startOffset ?? -1;
  return mendAll(closeCulprits(lexed, text, base, ctxt), open, text, base, ctxt, reporter);
}

/** `#!/usr/bin/env aether`, but not `#![attribute]`. */
const SHEBANG = /^\ufeff?#!(?!\s*\[)[^\n]*/;

function blankShebang(text: string): string {
  const found = SHEBANG.exec(text);
  return found === null ? text : " ".repeat(found[0].length) + text.slice(found[0].length);
}

export function lexSource(file: SourceFile, reporter: Reporter): Tok[] {
  const tokens = lexText(blankShebang(file.text), file.base, 0, reporter);
  refuseHidden(file, tokens, reporter);
  return tokens;
}
