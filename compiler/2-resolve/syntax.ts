/**
 * The parser as name resolution sees it: whole files, and the tokens that macros make.
 */
import type { AssocItem, Attr, Block, Expr, ForeignItem, Item, Pat, SourceUnit, Stmt, Type } from "../ast/ast.js";
import type { FragmentKind, Tok } from "../ast/token.js";
import type { SourceFile, Span } from "../source.js";

/** A piece taken from the front of a token list. */
export interface Taken<T> {
  readonly node: T;
  readonly end: number;
}

export interface StmtList {
  readonly stmts: readonly Stmt[];
  readonly tail: Expr | null;
}

/** `whole` readers take all tokens, and say so if some are left; `at` is the call they came from. */
export interface Syntax {
  file(file: SourceFile): SourceUnit;
  expr(tokens: readonly Tok[], at: Span): Expr;
  type(tokens: readonly Tok[], at: Span): Type;
  pat(tokens: readonly Tok[], at: Span): Pat;
  stmts(tokens: readonly Tok[], at: Span): StmtList;
  items(tokens: readonly Tok[], at: Span): readonly Item[];
  assocItems(tokens: readonly Tok[], at: Span): readonly AssocItem[];
  foreignItems(tokens: readonly Tok[], at: Span): readonly ForeignItem[];
  attr(tokens: readonly Tok[], at: Span): Attr | null;
  /** A fragment as one token, from `start` on; `null` if there is none, which has been said. */
  fragment(kind: FragmentKind | "pat_param", tokens: readonly Tok[], start: number, at: Span): Taken<readonly Tok[]> | null;
  exprAt(tokens: readonly Tok[], start: number, at: Span): Taken<Expr> | null;
  patAt(tokens: readonly Tok[], start: number, at: Span): Taken<Pat> | null;
  blockAt(tokens: readonly Tok[], start: number, at: Span): Taken<Block> | null;
  typeAt(tokens: readonly Tok[], start: number, at: Span): Taken<Type> | null;
}
