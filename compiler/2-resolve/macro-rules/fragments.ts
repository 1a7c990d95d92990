/** Takes fragments (`$e:expr`, `$t:ty` …) out of the tokens of a macro call. */
import type { Expr } from "../../ast/ast.js";
import type { Tok } from "../../ast/token.js";
import type { Span } from "../../source.js";
import { isLiteral } from "../../1-parse/literals.js";
import { EXPR_START, TYPE_START } from "../../1-parse/starts.js";
import { treeEnd } from "../../1-parse/token-tools.js";
import { Frag, isCloser, Kw, P, T, tokenSet } from "../../1-parse/tokens.js";
import type { Syntax } from "../syntax.js";
import { isWord, type FragmentName } from "./compile.js";
import type { FragmentReader } from "./match.js";

/** Punctuation that a path, and a pattern, can start with. */
const PATH_MARKS = tokenSet([P.ColonColon, P.Lt, P.Shl, P.Dollar]);
const PATTERN_MARKS = tokenSet([P.LParen, P.LBracket, P.And, P.AndAnd, P.Minus, P.DotDot, P.DotDotDot, P.ColonColon, P.Lt, P.Shl, P.Dollar]);

function startsExpr(token: Tok): boolean {
  if (token.tokenType === T.Underscore || token.tokenType === Kw.Let || token.frag?.kind === "stmt") return false;
  return EXPR_START[token.tokenTypeIdx] === true || token.tokenType === Kw.Move;
}

function startsPath(token: Tok): boolean {
  if (token.frag !== undefined) return token.frag.kind === "path" || token.frag.kind === "ty";
  return PATH_MARKS[token.tokenTypeIdx] === true || (isWord(token) && token.tokenType !== T.Underscore);
}

function startsPattern(token: Tok, withOr: boolean): boolean {
  if (token.frag !== undefined) return token.frag.kind === "pat" || token.frag.kind === "path" || token.frag.kind === "expr" || token.frag.kind === "ty";
  if (token.tokenType === P.Or) return withOr;
  return isWord(token) || isLiteral(token) || PATTERN_MARKS[token.tokenTypeIdx] === true;
}

/** A visibility may be empty: what may follow one can start one. */
function startsVis(token: Tok): boolean {
  return token.tokenType === P.Comma || token.frag !== undefined || isWord(token) || TYPE_START[token.tokenTypeIdx] === true;
}

function literalEnd(tokens: readonly Tok[], at: number): number {
  return tokens[at]?.tokenType === P.Minus ? at + 2 : at + 1;
}

function isLiteralAt(tokens: readonly Tok[], at: number): boolean {
  const first = tokens[at];
  const token = first?.tokenType === P.Minus ? tokens[at + 1] : first;
  if (token === undefined) return false;
  if (token.frag !== undefined) return first === token && token.frag.kind === "expr" && isSignedLiteral(token.frag.node);
  if (first !== token) return token.tokenType === T.Int || token.tokenType === T.Float;
  return isLiteral(token);
}

const isSignedLiteral = (e: Expr): boolean => e.kind === "lit" || (e.kind === "unary" && e.op === "-" && e.expr.kind === "lit");

/** Fragments that are kept as tokens. `null` if there is none here. */
function tokenFragmentEnd(fragment: FragmentName, tokens: readonly Tok[], at: number): number | null {
  switch (fragment) {
    case "ident":
    case "lifetime":
      return at + 1;
    case "tt":
      return treeEnd(tokens, at);
    case "literal":
      return tokens[at]?.tokenType === P.Minus ? null : literalEnd(tokens, at);
    default:
      return null;
  }
}

/** Reads fragments with the parser, at a macro call at `call`. */
export function fragmentReader(syntax: Syntax, call: Span): FragmentReader {
  return {
    canStart(fragment, tokens, at) {
      const token = tokens[at];
      return token !== undefined && canStart(fragment, token, tokens, at);
    },
    read(fragment, tokens, at) {
      const end = tokenFragmentEnd(fragment, tokens, at);
      if (end !== null) {
        return { spliced: marked(fragment, tokens.slice(at, end)), end, rest: null };
      }
      const token = tokens[at];
      if (token !== undefined && token.frag !== undefined && isFragmentFor(fragment, token) && isWhole(fragment, tokens[at + 1])) return { spliced: [token], end: at + 1, rest: null };
      if (fragment === "vis" && token !== undefined && token.tokenType !== Kw.Pub) return { spliced: [], end: at, rest: null };
      return syntax.fragment(fragment, tokens, at, call);
    },
  };
}

/** What is kept as tokens is told from what is written so. */
function marked(fragment: FragmentName, tokens: Tok[]): Tok[] {
  if (fragment === "literal") return tokens.map((token) => ({ ...token, sealed: true }));
  return fragment === "ident" ? tokens.map((token) => ({ ...token, named: true })) : tokens;
}

/** Whether a fragment ends before this token in any case: `$a` of `$a + $b` and of `$a | $b` is a part of the fragment only. */
function isWhole(fragment: FragmentName, next: Tok | undefined): boolean {
  if (next === undefined || isCloser(next)) return true;
  switch (fragment) {
    case "expr":
    case "expr_2021":
    case "ty":
    case "pat":
    case "stmt":
      return next.tokenType === P.Comma || next.tokenType === P.Semi || next.tokenType === P.FatArrow;
    default:
      return true;
  }
}

/** A fragment that an outer macro has parsed is passed on as it is. */
function isFragmentFor(fragment: FragmentName, token: Tok): boolean {
  const kind = token.frag?.kind;
  if (fragment === "pat_param") return kind === "pat";
  if (fragment === "expr_2021") return kind === "expr";
  return kind === fragment;
}

function canStart(fragment: FragmentName, token: Tok, tokens: readonly Tok[], at: number): boolean {
  switch (fragment) {
    // `true` may be an outer macro's literal.
    case "ident":
      return isWord(token) && token.tokenType !== T.Underscore && token.sealed !== true;
    case "lifetime":
      return token.tokenType === T.Lifetime || token.tokenType === Frag.lifetime;
    case "tt":
      return !isCloser(token);
    case "literal":
      return isLiteralAt(tokens, at);
    // Constant blocks and `_` are among them in later editions only.
    case "expr":
    case "expr_2021":
      return startsExpr(token) && token.tokenType !== Kw.Const && token.tokenType !== T.Underscore;
    case "ty":
      return TYPE_START[token.tokenTypeIdx] === true;
    case "pat":
      return startsPattern(token, true);
    case "pat_param":
      return startsPattern(token, false);
    case "path":
      return startsPath(token);
    case "meta":
      return token.frag?.kind === "meta" || startsPath(token);
    case "block":
      return token.tokenType === P.LBrace || token.frag?.kind === "block";
    case "vis":
      return startsVis(token);
    case "stmt":
      return !isCloser(token);
    case "item":
      return !isCloser(token);
  }
}

