/**
 * What all parts of the grammar stand on: the token at hand, expectations, lists, spans, and going on after an error.
 *
 * Chevrotain keeps the token vector and the stack of productions. Which alternative is taken is decided by hand from the
 * token at hand: Rust needs one token nearly everywhere, and where it needs more, or a flag, a rule-wide lookahead does not help.
 * A production's body is an `ACTION` therefore: Chevrotain does not record it, and making a parser takes a few milliseconds.
 */
import { EmbeddedActionsParser, type ParserMethod, type TokenType } from "chevrotain";
import type { AssocItem, Attr, Block, Expr, ForeignItem, Ident, Item, NodeId, Pat, Stmt, Type } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { DiagnosticExtra } from "../diagnostics/diagnostic.js";
import { NO_SPAN, type SourceFile, type Span } from "../source.js";
import { copyTree } from "./copy.js";
import { indentOf } from "./layout.js";
import { makeTok } from "./lexer.js";
import type { Report } from "./literals.js";
import { describe, tokSpan, treeEnd } from "./token-tools.js";
import { EOF_TOKEN, Frag, isCloser, isKeyword, isOpener, Kw, P, T, VOCABULARY, type TokenSet } from "./tokens.js";

export type Production<R> = ParserMethod<[], R>;

/** How deeply expressions, types and patterns may nest; brackets and blocks count twice, as they need twice the stack. */
export const DEPTH_MAX = 256;

/** How many operators, calls or `else if` may follow each other in one expression. */
const CHAIN_MAX = 1000;

/** Leaves the production at hand; what to say has been said. Caught where the grammar knows how to go on. */
export class ParseAbort extends Error {
  override readonly name = "ParseAbort";
}

export interface ParserInput {
  readonly tokens: readonly Tok[];
  readonly start: number;
  readonly eofSpan: Span;
  /** "the end of the file", "the end of the macro call" */
  readonly eofName: string;
  /** The file the tokens stand in, to see line ends; null inside macro calls. */
  readonly file: SourceFile | null;
  readonly nextId: () => NodeId;
  readonly report: Report;
  /** Whether what stands in the braces of functions and impls is read when something first looks at it; for texts without mistakes. */
  readonly lazy?: boolean;
}

const NO_ATTRS: readonly Attr[] = [];
const NOTHING: Tok = makeTok(EOF_TOKEN, "the end of the input", 0, 0, 0);
const IDLE: ParserInput = {
  tokens: [],
  start: 0,
  eofSpan: NO_SPAN,
  eofName: "the end of the input",
  file: null,
  nextId: () => 0,
  report: () => undefined,
};

function isComma(token: Tok): boolean {
  return token.tokenType === P.Comma;
}

export abstract class ParserBase extends EmbeddedActionsParser {
  abstract readonly expr: Production<Expr>;
  abstract readonly type: Production<Type>;
  abstract readonly pattern: Production<Pat>;
  abstract readonly block: Production<Block>;
  abstract readonly statement: Production<Stmt | null>;
  abstract readonly item: Production<Item | null>;
  abstract readonly assocItem: Production<AssocItem | null>;
  abstract readonly foreignItem: Production<ForeignItem | null>;

  /** The token at hand, and the one before it. */
  protected tok: Tok = NOTHING;
  protected prev: Tok = NOTHING;
  #source: ParserInput = IDLE;
  #eof: Tok = NOTHING;
  /** Where something missing was last taken to be there; -1 for nowhere. */
  #guessedAt = -1;
  /** In conditions and scrutinees `{` starts the block, not a struct literal. */
  protected noStruct = false;
  /** `let` may stand here: directly in a condition, or beside `&&` in one. */
  protected letAllowed = false;
  protected depth = 0;
  /** Whether a statement takes its `;`: not for `$s:stmt`, which leaves it where it is. */
  protected takesSemi = true;

  /** Elements of lists, made once: a closure for each list would be garbage. */
  protected readonly readExpr = (): Expr => this.SUBRULE(this.expr);
  protected readonly readType = (): Type => this.SUBRULE(this.type);
  protected readonly readPattern = (): Pat => this.SUBRULE(this.pattern);

  /* Chevrotain's lexer adapter, public in its documentation, missing in its type definitions. */
  protected declare importLexerState: (index: number) => void;
  protected declare exportLexerState: () => number;
  /** Trees of fragments that have a place. */
  readonly #spliced = new WeakSet<object>();

  constructor() {
    super(VOCABULARY, { maxLookahead: 1, recoveryEnabled: false, skipValidations: true });
  }

  protected production<R>(name: string, body: () => R): Production<R> {
    return this.RULE(name, () => this.ACTION(body));
  }

  /** The tree of a fragment, at the place at hand. */
  protected treeHere<N extends object>(node: N): N {
    if (this.#spliced.has(node)) return copyTree(node, () => this.id());
    this.#spliced.add(node);
    return node;
  }

  /** Runs a production from outside the grammar. */
  run<R>(production: Production<R>): R {
    return this.SUBRULE(production);
  }

  // ---------------------------------------------------------------- input

  /** Starts reading anew. */
  load(input: ParserInput): void {
    this.#source = input;
    this.#eof = makeTok(EOF_TOKEN, input.eofName, input.eofSpan.lo, input.eofSpan.hi, input.eofSpan.ctxt);
    this.input = input.tokens as Tok[];
    this.prev = input.tokens[input.start - 1] ?? NOTHING;
    this.noStruct = false;
    this.letAllowed = false;
    this.depth = 0;
    this.takesSemi = true;
    this.#guessedAt = -1;
    this.moveTo(input.start);
  }

  /** The index of the token at hand. */
  get position(): number {
    return this.exportLexerState() + 1;
  }

  /** What is left of the token at hand, if the grammar has taken a part of it (`>` of `>>`). */
  get splitRest(): Tok | null {
    const whole = this.input[this.position];
    return whole === undefined || whole === this.tok ? null : this.tok;
  }

  get isAtEnd(): boolean {
    return this.tok === this.#eof;
  }

  protected moveTo(index: number): void {
    this.importLexerState(index - 1);
    this.tok = (this.input[index] as Tok | undefined) ?? this.#eof;
    if (index > this.#source.start) this.prev = (this.input[index - 1] as Tok | undefined) ?? this.prev;
  }

  /** The n-th token after the one at hand. */
  protected peek(n: number): Tok {
    return (this.input[this.position + n] as Tok | undefined) ?? this.#eof;
  }

  protected at(type: TokenType): boolean {
    return this.tok.tokenType === type;
  }

  protected atWord(word: string): boolean {
    return this.tok.tokenType === T.Ident && this.tok.image === word;
  }

  protected atOneOf(set: TokenSet): boolean {
    return set[this.tok.tokenTypeIdx] === true;
  }

  protected bump(): Tok {
    const token = this.tok;
    this.prev = token;
    const next = this.SKIP_TOKEN() as Tok | undefined;
    this.tok = next === undefined || next.tokenType === EOF_TOKEN ? this.#eof : next;
    return token;
  }

  protected eat(type: TokenType): boolean {
    if (this.tok.tokenType !== type) return false;
    this.bump();
    return true;
  }

  /** Takes `first` off the token at hand, which starts with it (`>` of `>>=`). */
  protected splitOff(first: TokenType, rest: TokenType): Tok {
    const { startOffset, endOffset, ctxt } = this.tok;
    const head = makeTok(first, first.LABEL ?? "", startOffset, startOffset + 1, ctxt);
    this.tok = makeTok(rest, rest.LABEL ?? "", startOffset + 1, endOffset + 1, ctxt);
    this.prev = head;
    return head;
  }

  /** Does a line end stand between the last token and the one at hand? */
  protected get isOnNewLine(): boolean {
    return this.startsLine(this.prev, this.tok);
  }

  protected startsLine(before: Tok, token: Tok): boolean {
    const file = this.#source.file;
    if (file === null || token.ctxt !== 0 || before.ctxt !== 0) return false;
    if (token.tokenType === EOF_TOKEN) return true;
    return file.text.slice(before.endOffset + 1 - file.base, token.startOffset - file.base).includes("\n");
  }

  /** How far the line of a token is indented; 0 where there are no lines. */
  protected indentOf(token: Tok): number {
    const file = this.#source.file;
    return file === null || token.ctxt !== 0 ? 0 : indentOf(file, token.startOffset);
  }

  /** Whether the braces at hand are for later. */
  protected get isPutOff(): boolean {
    return this.#source.lazy === true && this.tok.tokenType === P.LBrace;
  }

  /** Steps over the braces at hand. The result reads them, once this parse has ended. */
  protected putOff<R>(read: () => R): () => R {
    const source = this.#source;
    const start = this.position;
    this.moveTo(treeEnd(source.tokens, start));
    return () => {
      const [open, close] = source.tokens.slice(start, start + 2);
      const { inside } = open ?? NOTHING;
      if (open === undefined || close === undefined || inside === undefined) this.load({ ...source, start });
      else this.load({ ...source, tokens: [open, ...inside(), close], start: 0 });
      return read();
    };
  }

  // ---------------------------------------------------------------- nodes

  protected id(): NodeId {
    return this.#source.nextId();
  }

  /** From the first character of `start` to the last one read. Where the two come from different expansions: `start` alone. */
  protected spanFrom(start: Tok): Span {
    const lo = start.startOffset;
    const end = this.prev;
    const hi = end.endOffset + 1;
    // A `$crate` that an outer macro wrote keeps its context: what follows it tells where it stands.
    if (start.image === "$crate" && end.ctxt !== start.ctxt) return { lo: end.startOffset, hi, ctxt: end.ctxt };
    return end.ctxt === start.ctxt && hi > lo ? { lo, hi, ctxt: start.ctxt } : { lo, hi: start.endOffset + 1, ctxt: start.ctxt };
  }

  /** The empty span after the last token: where something is missing. */
  protected get gap(): Span {
    if (this.prev === NOTHING) return tokSpan(this.tok);
    return { lo: this.prev.endOffset + 1, hi: this.prev.endOffset + 1, ctxt: this.prev.ctxt };
  }

  protected get noAttrs(): readonly Attr[] {
    return NO_ATTRS;
  }

  // ---------------------------------------------------------------- errors

  protected report(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    this.#source.report(code, span, message, extra);
  }

  /** Reports something missing that is then taken to be there. */
  protected reportGap(span: Span, message: string, extra: DiagnosticExtra): void {
    this.report("syntax", span, message, extra);
    this.#guessedAt = span.hi;
  }

  protected abort(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): never {
    if (!this.#followsGuess(span)) this.report(code, span, message, extra);
    throw new ParseAbort(message);
  }

  /** Whether something was taken to be there on this line already: if that does not fit, it was the wrong guess, not another mistake. */
  #followsGuess(span: Span): boolean {
    const file = this.#source.file;
    if (file === null || this.#guessedAt < 0 || span.lo < this.#guessedAt) return false;
    return !file.text.slice(this.#guessedAt - file.base, span.lo - file.base).includes("\n");
  }

  /** "expected a type, found `;`" at the token at hand. */
  protected unexpected(expected: string, extra: DiagnosticExtra = {}): never {
    return this.abort("syntax", tokSpan(this.tok), `expected ${expected}, found ${describe(this.tok)}`, extra);
  }

  protected insertion(span: Span, text: string): DiagnosticExtra {
    return { label: `add \`${text.trim()}\` here`, fixes: [{ title: `add \`${text.trim()}\``, edits: [{ span, text }] }] };
  }

  protected replacement(span: Span, text: string): DiagnosticExtra {
    return { fixes: [{ title: text === "" ? "remove it" : `write \`${text}\``, edits: [{ span, text }] }] };
  }

  protected expect(type: TokenType, after = ""): Tok {
    if (this.tok.tokenType === type) return this.bump();
    return this.unexpected(`\`${type.LABEL ?? type.name}\`${after}`);
  }

  /** Guards every production that can contain itself. Undone by `leave`; put back by `recovering` after an error. */
  protected enter(levels = 1): void {
    this.depth += levels;
    if (this.depth > DEPTH_MAX) this.abort("syntax", tokSpan(this.tok), "nested too deeply", { helps: ["give parts of it a name of their own"] });
  }

  protected leave(levels = 1): void {
    this.depth -= levels;
  }

  protected checkChain(length: number): void {
    if (length > CHAIN_MAX) this.abort("syntax", tokSpan(this.tok), `this expression has more than ${CHAIN_MAX} parts in a row`, { helps: ["give parts of it a name with `let`"] });
  }

  /**
   * Runs `parse`; where it gives up, goes on from the first token after the error that `stopsAt` and that lies in the same brackets as
   * the start, and gives null. Always stops before the bracket that closes the surroundings.
   */
  protected recovering<R>(parse: () => R, stopsAt: (token: Tok, index: number, first: Tok) => boolean): R | null {
    const start = this.position;
    const { noStruct, letAllowed, depth, takesSemi } = this;
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof ParseAbort)) throw error;
      this.noStruct = noStruct;
      this.letAllowed = letAllowed;
      this.depth = depth;
      this.takesSemi = takesSemi;
      this.#skip(start, stopsAt);
      return null;
    }
  }

  #skip(start: number, stopsAt: (token: Tok, index: number, first: Tok) => boolean): void {
    const tokens = this.input as Tok[];
    const reached = this.position;
    const first = tokens[start] ?? this.tok;
    let depth = 0;
    let index = start;
    for (; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      if (isCloser(token)) {
        if (depth === 0) break;
        depth--;
      }
      if (depth === 0 && index >= reached && index > start && stopsAt(token, index, first)) break;
      if (isOpener(token)) depth++;
    }
    this.moveTo(Math.max(index, start));
  }

  // ---------------------------------------------------------------- names

  protected identOf(token: Tok): Ident {
    const image = token.image;
    const name = image.startsWith("r#") ? image.slice(2) : image;
    return { name: /^[\0-\x7f]*$/.test(name) ? name : name.normalize("NFC"), span: tokSpan(token) };
  }

  /** A name. A keyword in its place is reported and taken for one, so that the rest of the line can be read. */
  protected ident(what = "identifier"): Ident {
    if (this.tok.tokenType === T.Ident) return this.identOf(this.bump());
    const span = tokSpan(this.tok);
    if (!isKeyword(this.tok.tokenType)) return this.unexpected(what === "identifier" ? "identifier" : what);
    const message = `expected identifier, found ${describe(this.tok)}`;
    if (this.peek(1).tokenType === T.Ident) return this.abort("syntax", span, message, { label: "a name is missing before it" });
    const canBeRaw = !this.at(Kw.SelfValue) && !this.at(Kw.SelfType) && !this.at(Kw.Super) && !this.at(Kw.Crate);
    this.reportGap(span, message, canBeRaw ? { ...this.replacement(span, `r#${this.tok.image}`), label: "a keyword cannot be a name" } : {});
    return this.identOf(this.bump());
  }

  protected lifetimeOf(token: Tok): { readonly name: string; readonly span: Span } {
    const frag = token.frag;
    return frag?.kind === "lifetime" ? frag.node : { name: token.image.slice(token.image.startsWith("'r#") ? 3 : 1), span: tokSpan(token) };
  }

  protected get atLifetime(): boolean {
    return this.tok.tokenType === T.Lifetime || this.tok.tokenType === Frag.lifetime;
  }

  // ---------------------------------------------------------------- lists

  /** Elements between brackets, separated by commas, up to and with the closing bracket; the opening one is read. */
  protected commaList<R>(close: TokenType, what: string, starts: TokenSet, element: () => R | null, isDeclared = false): R[] {
    const list: R[] = [];
    this.enter();
    while (!this.at(close) && !this.isAtEnd) {
      if (this.at(P.Comma)) {
        this.report("syntax", tokSpan(this.tok), `expected ${what}, found \`,\``, this.replacement(tokSpan(this.tok), ""));
        this.bump();
        continue;
      }
      const value = this.recovering(element, isComma);
      if (value !== null) list.push(value);
      if (!this.eat(P.Comma) && !this.at(close)) this.missingComma(what, starts, isDeclared);
    }
    this.leave();
    this.expect(close);
    return list;
  }

  protected missingComma(what: string, starts: TokenSet, isDeclared = false): void {
    const found = describe(this.tok);
    if (this.at(P.Semi)) {
      const span = tokSpan(this.tok);
      this.report("syntax", span, `expected \`,\` after this ${what.replace(/^an? /, "")}, found \`;\``, this.replacement(span, ","));
      this.bump();
    } else if (this.atOneOf(starts)) {
      // As in rustc: in a declaration of fields where the comma should be, elsewhere where it is missed.
      this.reportGap(isDeclared ? this.gap : tokSpan(this.tok), `expected \`,\` after this ${what.replace(/^an? /, "")}, found ${found}`, this.insertion(this.gap, ","));
    } else {
      const helps = this.at(P.FatArrow) ? ["a closure is written `|x| …`"] : [];
      this.report("syntax", tokSpan(this.tok), `expected \`,\` after this ${what.replace(/^an? /, "")}, found ${found}`, { helps });
      this.#skip(this.position, isComma);
      this.eat(P.Comma);
    }
  }
}
