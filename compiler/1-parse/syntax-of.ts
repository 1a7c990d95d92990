/** The parser as one object bound to its context, for phases that pass it around. */
import type { AssocItem, Attr, Block, Expr, ForeignItem, Item, Pat, SourceUnit, Stmt, Type } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { SourceFile, Span } from "../source.js";
import { parsePrefix, parseTokens, type ParseContext, type Prefix } from "./fragments.js";
import { parseFile } from "./parse-file.js";

interface Taken<N> {
  readonly node: N;
  readonly end: number;
}

function taken<N>(prefix: Prefix<N> | null): Taken<N> | null {
  return prefix === null ? null : { node: prefix.node, end: prefix.next };
}

export interface BoundSyntax {
  file(file: SourceFile): SourceUnit;
  expr(tokens: readonly Tok[], at: Span): Expr;
  type(tokens: readonly Tok[], at: Span): Type;
  pat(tokens: readonly Tok[], at: Span): Pat;
  stmts(tokens: readonly Tok[], at: Span): { readonly stmts: readonly Stmt[]; readonly tail: Expr | null };
  /** `lazy`: what stands in the braces of functions and impls is read when something looks at it. */
  items(tokens: readonly Tok[], at: Span, lazy?: boolean): readonly Item[];
  assocItems(tokens: readonly Tok[], at: Span): readonly AssocItem[];
  foreignItems(tokens: readonly Tok[], at: Span): readonly ForeignItem[];
  attr(tokens: readonly Tok[], at: Span): Attr | null;
  exprAt(tokens: readonly Tok[], start: number, at: Span): Taken<Expr> | null;
  patAt(tokens: readonly Tok[], start: number, at: Span): Taken<Pat> | null;
  blockAt(tokens: readonly Tok[], start: number, at: Span): Taken<Block> | null;
  typeAt(tokens: readonly Tok[], start: number, at: Span): Taken<Type> | null;
}

export function syntaxOf(cx: ParseContext): BoundSyntax {
  return {
    file: (file) => parseFile(file, cx),
    expr: (tokens, at) => parseTokens.expr(tokens, cx, at),
    type: (tokens, at) => parseTokens.ty(tokens, cx, at),
    pat: (tokens, at) => parseTokens.pat(tokens, cx, at),
    stmts: (tokens, at) => parseTokens.stmts(tokens, cx, at),
    items: (tokens, at, lazy) => parseTokens.items(tokens, cx, at, lazy),
    assocItems: (tokens, at) => parseTokens.assocItems(tokens, cx, at),
    foreignItems: (tokens, at) => parseTokens.foreignItems(tokens, cx, at),
    attr: (tokens, at) => parseTokens.attr(tokens, cx, at),
    exprAt: (tokens, start, at) => taken(parsePrefix.expr(tokens, start, cx, at)),
    patAt: (tokens, start, at) => taken(parsePrefix.pat(tokens, start, cx, at)),
    blockAt: (tokens, start, at) => taken(parsePrefix.block(tokens, start, cx, at)),
    typeAt: (tokens, start, at) => taken(parsePrefix.ty(tokens, start, cx, at)),
  };
}
