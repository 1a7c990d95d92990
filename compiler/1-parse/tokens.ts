/**
 * The token types of the language.
 *
 * Words are lexed by one pattern and get their keyword's type from `KEYWORDS` afterwards: cheaper than trying some
 * fifty keyword patterns on every identifier.
 */
import { createToken, EOF, Lexer, type TokenType } from "chevrotain";
import type { FragmentKind, Tok } from "../ast/token.js";
import {
  matchBadQuote, matchByte, matchByteStr, matchChar, matchComment, matchCStr, matchDocComment, matchFloat, matchInt, matchLifetime, matchStr, matchUnknown,
  matchUnterminatedComment, matchUnterminatedStr, matchWideSpace, matchWord, type Match,
} from "./scan.js";

/** Never matched by the lexer: made from words, or by macro expansion. */
function derived(name: string, label: string): TokenType {
  return createToken({ name, pattern: Lexer.NA, label });
}

function keyword(word: string): TokenType {
  return derived(`Kw_${word}`, word);
}

function punct(name: string, image: string): TokenType {
  return createToken({ name, pattern: image, label: image });
}

const ANY_NON_ASCII: readonly number[] = [
  ...Array.from({ length: 128 }, (_, index) => 128 + index),
  ...Array.from({ length: (65536 - 256) / 128 }, (_, index) => 256 + index * 128),
  65535,
];

function codes(ascii: string): number[] {
  return [...ascii].map((char) => char.charCodeAt(0));
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";

function scanned(name: string, match: Match, starts: readonly number[], extra: { group?: string; label?: string } = {}): TokenType {
  return createToken({ name, pattern: { exec: match }, start_chars_hint: [...starts], line_breaks: true, ...extra });
}

/** Skipped, or turned into something else, before the parser sees them. */
export const Trivia = {
  Whitespace: createToken({ name: "Whitespace", pattern: /[ \t\n\r\v\f]+/, line_breaks: true, group: Lexer.SKIPPED }),
  WideSpace: scanned("WideSpace", matchWideSpace, ANY_NON_ASCII, { group: Lexer.SKIPPED }),
  Comment: scanned("Comment", matchComment, codes("/"), { group: Lexer.SKIPPED }),
  UnterminatedComment: scanned("UnterminatedComment", matchUnterminatedComment, codes("/")),
  UnterminatedStr: scanned("UnterminatedStr", matchUnterminatedStr, codes('"rbc')),
  BadQuote: scanned("BadQuote", matchBadQuote, codes("'b")),
  Unknown: scanned("Unknown", matchUnknown, [...Array.from({ length: 128 }, (_, index) => index), ...ANY_NON_ASCII]),
} as const;

export const Kw = {
  As: keyword("as"), Async: keyword("async"), Await: keyword("await"), Break: keyword("break"), Const: keyword("const"),
  Continue: keyword("continue"), Crate: keyword("crate"), Dyn: keyword("dyn"), Else: keyword("else"), Enum: keyword("enum"),
  Extern: keyword("extern"), False: keyword("false"), Fn: keyword("fn"), For: keyword("for"), If: keyword("if"), Impl: keyword("impl"),
  In: keyword("in"), Let: keyword("let"), Loop: keyword("loop"), Match: keyword("match"), Mod: keyword("mod"), Move: keyword("move"),
  Mut: keyword("mut"), Pub: keyword("pub"), Ref: keyword("ref"), Return: keyword("return"), SelfValue: keyword("self"), SelfType: keyword("Self"),
  Static: keyword("static"), Struct: keyword("struct"), Super: keyword("super"), Trait: keyword("trait"), True: keyword("true"), Type: keyword("type"),
  Unsafe: keyword("unsafe"), Use: keyword("use"), Where: keyword("where"), While: keyword("while"),
  // Reserved for later by Rust; `yield` is ours already.
  Abstract: keyword("abstract"), Become: keyword("become"), Box: keyword("box"), Do: keyword("do"), Final: keyword("final"), Macro: keyword("macro"),
  Override: keyword("override"), Priv: keyword("priv"), Try: keyword("try"), Typeof: keyword("typeof"), Unsized: keyword("unsized"),
  Virtual: keyword("virtual"), Yield: keyword("yield"),
} as const;

/** Longest first, as the lexer takes the first that matches. */
export const P = {
  ShlEq: punct("ShlEq", "<<="), ShrEq: punct("ShrEq", ">>="), DotDotDot: punct("DotDotDot", "..."), DotDotEq: punct("DotDotEq", "..="),
  ColonColon: punct("ColonColon", "::"), Arrow: punct("Arrow", "->"), FatArrow: punct("FatArrow", "=>"), EqEq: punct("EqEq", "=="), Ne: punct("Ne", "!="),
  Le: punct("Le", "<="), Ge: punct("Ge", ">="), AndAnd: punct("AndAnd", "&&"), OrOr: punct("OrOr", "||"), Shl: punct("Shl", "<<"), Shr: punct("Shr", ">>"),
  PlusEq: punct("PlusEq", "+="), MinusEq: punct("MinusEq", "-="), StarEq: punct("StarEq", "*="), SlashEq: punct("SlashEq", "/="),
  PercentEq: punct("PercentEq", "%="), CaretEq: punct("CaretEq", "^="), AndEq: punct("AndEq", "&="), OrEq: punct("OrEq", "|="),
  DotDot: punct("DotDot", ".."), LArrow: punct("LArrow", "<-"),
  Semi: punct("Semi", ";"), Comma: punct("Comma", ","), Dot: punct("Dot", "."), LParen: punct("LParen", "("), RParen: punct("RParen", ")"),
  LBrace: punct("LBrace", "{"), RBrace: punct("RBrace", "}"), LBracket: punct("LBracket", "["), RBracket: punct("RBracket", "]"), At: punct("At", "@"),
  Pound: punct("Pound", "#"), Tilde: punct("Tilde", "~"), Question: punct("Question", "?"), Colon: punct("Colon", ":"), Dollar: punct("Dollar", "$"),
  Eq: punct("Eq", "="), Not: punct("Not", "!"), Lt: punct("Lt", "<"), Gt: punct("Gt", ">"), Minus: punct("Minus", "-"), And: punct("And", "&"),
  Or: punct("Or", "|"), Plus: punct("Plus", "+"), Star: punct("Star", "*"), Slash: punct("Slash", "/"), Caret: punct("Caret", "^"), Percent: punct("Percent", "%"),
} as const;

/** Names and literals. */
export const T = {
  DocComment: scanned("DocComment", matchDocComment, codes("/"), { label: "doc comment" }),
  Str: scanned("Str", matchStr, codes('"r'), { label: "string" }),
  ByteStr: scanned("ByteStr", matchByteStr, codes("b"), { label: "byte string" }),
  CStr: scanned("CStr", matchCStr, codes("c"), { label: "C string" }),
  Byte: scanned("Byte", matchByte, codes("b"), { label: "byte" }),
  Char: scanned("Char", matchChar, codes("'"), { label: "character" }),
  Lifetime: scanned("Lifetime", matchLifetime, codes("'"), { label: "lifetime" }),
  Float: scanned("Float", matchFloat, codes("0123456789"), { label: "number" }),
  Int: scanned("Int", matchInt, codes("0123456789"), { label: "number" }),
  /** The words of most programs. What they do not match, raw and non-ASCII ones, `WideIdent` does. */
  Ident: createToken({ name: "Ident", pattern: /(?!r#)[A-Za-z_]\w*(?![\w\u0080-\uffff])/, start_chars_hint: codes(LETTERS), label: "identifier" }),
  WideIdent: scanned("WideIdent", matchWord, [...codes(LETTERS), ...ANY_NON_ASCII]),
  Underscore: derived("Underscore", "_"),
} as const;

/** What macro expansion splices: a part of the tree that is parsed already. */
export const Frag = {
  expr: derived("FragExpr", "expression"), ty: derived("FragTy", "type"), pat: derived("FragPat", "pattern"), stmt: derived("FragStmt", "statement"),
  block: derived("FragBlock", "block"), item: derived("FragItem", "item"), path: derived("FragPath", "path"), meta: derived("FragMeta", "attribute"),
  vis: derived("FragVis", "visibility"), lifetime: derived("FragLifetime", "lifetime"),
} as const satisfies Record<FragmentKind, TokenType>;

export const EOF_TOKEN: TokenType = EOF;

export const KEYWORDS: ReadonlyMap<string, TokenType> = new Map([...Object.values(Kw), T.Underscore].map((type) => [type.LABEL ?? "", type]));

/** Token types in the order in which the lexer tries them. */
export const LEXED: readonly TokenType[] = [
  Trivia.Whitespace, Trivia.WideSpace, T.DocComment, Trivia.Comment, Trivia.UnterminatedComment,
  T.Str, T.ByteStr, T.CStr, T.Byte, T.Char, T.Lifetime, Trivia.UnterminatedStr, Trivia.BadQuote, T.Ident, T.WideIdent, T.Float, T.Int,
  ...Object.values(P), Trivia.Unknown,
];

export const VOCABULARY: TokenType[] = [...LEXED, ...Object.values(Kw), T.Underscore, ...Object.values(Frag)];

const RESERVED: ReadonlySet<TokenType> = new Set<TokenType>([
  Kw.Abstract, Kw.Become, Kw.Box, Kw.Do, Kw.Final, Kw.Macro, Kw.Override, Kw.Priv, Kw.Try, Kw.Typeof, Kw.Unsized, Kw.Virtual, Kw.Yield,
]);

const KEYWORD_IDS: ReadonlySet<number | undefined> = new Set(Object.values(Kw).map((type) => type.tokenTypeIdx));

export function isKeyword(type: TokenType): boolean {
  return KEYWORD_IDS.has(type.tokenTypeIdx);
}

export function isReserved(type: TokenType): boolean {
  return RESERVED.has(type);
}

/** The closing bracket of an opening one, by token type. */
export const CLOSER: ReadonlyMap<TokenType, TokenType> = new Map<TokenType, TokenType>([
  [P.LParen, P.RParen],
  [P.LBracket, P.RBracket],
  [P.LBrace, P.RBrace],
]);

export const OPENER: ReadonlyMap<TokenType, TokenType> = new Map([...CLOSER].map(([open, close]) => [close, open]));

const TOKEN_TYPES_MAX = Math.max(...VOCABULARY.map((type) => type.tokenTypeIdx ?? 0)) + 1;

/** By the number of a token's type: without gaps, so that looking in it is one load. */
export type TokenSet = readonly boolean[];

export function tokenSet(types: Iterable<TokenType>): TokenSet {
  const set: boolean[] = new Array<boolean>(TOKEN_TYPES_MAX).fill(false);
  for (const type of types) set[type.tokenTypeIdx ?? 0] = true;
  return set;
}

const IS_OPEN = tokenSet(CLOSER.keys());
const IS_CLOSE = tokenSet(CLOSER.values());

export function isOpener(token: Tok): boolean {
  return IS_OPEN[token.tokenTypeIdx] === true;
}

export function isCloser(token: Tok): boolean {
  return IS_CLOSE[token.tokenTypeIdx] === true;
}
