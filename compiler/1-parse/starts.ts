/** Which tokens can start what: tables by token type number, as the grammar asks on every token. */
import { Frag, Kw, P, T, tokenSet } from "./tokens.js";

const LITERALS = [T.Str, T.ByteStr, T.CStr, T.Byte, T.Char, T.Float, T.Int, Kw.True, Kw.False];
const PATHS = [T.Ident, Kw.SelfValue, Kw.SelfType, Kw.Super, Kw.Crate, P.ColonColon, P.Lt, P.Shl, P.Dollar, Frag.path, Frag.ty];

export const LITERAL_START = tokenSet([...LITERALS]);

export const EXPR_START = tokenSet([
  ...LITERALS, ...PATHS, Frag.expr, Frag.block, Frag.stmt, P.LParen, P.LBracket, P.LBrace, P.Minus, P.Not, P.Star, P.And, P.AndAnd, P.Or, P.OrOr, P.DotDot, P.DotDotEq,
  P.Pound, T.DocComment, T.Lifetime, Frag.lifetime, T.Underscore, Kw.Async, Kw.Break, Kw.Const, Kw.Continue, Kw.For, Kw.If, Kw.Loop, Kw.Match, Kw.Move, Kw.Return, Kw.Static,
  Kw.Unsafe, Kw.While, Kw.Yield, Kw.Await, Kw.Try, Kw.Do,
]);

export const TYPE_START = tokenSet([
  ...PATHS, P.LParen, P.LBracket, P.Not, P.Star, P.And, P.AndAnd, P.Question, T.Lifetime, Frag.lifetime, T.Underscore, Kw.Dyn, Kw.Extern, Kw.Fn, Kw.For, Kw.Impl, Kw.Unsafe, Kw.Typeof,
]);

export const PATTERN_START = tokenSet([
  ...LITERALS, ...PATHS, Frag.pat, Frag.expr, P.LParen, P.LBracket, P.Minus, P.And, P.AndAnd, P.Or, P.DotDot, P.DotDotEq, T.Underscore, Kw.Mut, Kw.Ref, Kw.Box, Kw.Const,
]);

/** Keywords that start a statement or an item and nothing else: where the next statement is found again after an error. */
export const STATEMENT_KEYWORDS = tokenSet([Kw.Let, Kw.Fn, Kw.Struct, Kw.Enum, Kw.Impl, Kw.Trait, Kw.Mod, Kw.Use, Kw.Pub, Kw.Static, Kw.Type, Kw.While, Kw.Loop, Kw.Return, Kw.Break, Kw.Continue]);

export const ITEM_KEYWORDS = tokenSet([Kw.Fn, Kw.Struct, Kw.Enum, Kw.Impl, Kw.Trait, Kw.Mod, Kw.Use, Kw.Pub, Kw.Static, Kw.Type, Kw.Const, Kw.Extern, Kw.Async, Kw.Unsafe, P.Pound, T.DocComment]);

/** Words that can be a segment of a path besides identifiers. */
export const PATH_WORDS = tokenSet([Kw.SelfValue, Kw.SelfType, Kw.Super, Kw.Crate]);

export const USE_START = tokenSet([T.Ident, Kw.SelfValue, Kw.SelfType, Kw.Super, Kw.Crate, P.ColonColon, P.Star, P.LBrace, P.Dollar, Frag.path]);

export const PARAM_START = tokenSet([T.Ident, T.Underscore, P.And, P.AndAnd, P.LParen, P.LBracket, P.Pound, Kw.Mut, Kw.Ref, Kw.SelfValue, Frag.pat]);

export const FIELD_DEF_START = tokenSet([T.Ident, Kw.Pub, P.Pound, T.DocComment, Frag.vis]);
