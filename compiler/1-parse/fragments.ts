/** Parsing token lists: what macro expansion makes, whole or from some token on. */
import type { AssocItem, Attr, Block, Expr, ForeignItem, Item, NodeId, Pat, Stmt, Type } from "../ast/ast.js";
import type { Fragment, Tok } from "../ast/token.js";
import type { DiagnosticExtra, DiagnosticSink } from "../diagnostics/diagnostic.js";
import { NO_SPAN, type SourceFile, type Span } from "../source.js";
import { unreachable } from "../unreachable.js";
import { ParseAbort } from "./base-parser.js";
import type { Report } from "./literals.js";
import { AetherParser } from "./parser.js";
import { onOneLine } from "./stringify.js";
import { describe, tokSpan, treeEnd } from "./token-tools.js";
import { Frag, isKeyword, P, T } from "./tokens.js";

/** What the parser needs from outside. One context serves one compilation. */
export interface ParseContext {
  nextId(): NodeId;
  readonly sink: DiagnosticSink;
  /** Made when first needed, and used again. */
  parser?: AetherParser;
  /** The file around an offset: tokens of a macro call that the user wrote stand on lines, too. */
  fileAt?(offset: number): SourceFile | null;
}

/** What a `macro_rules!` pattern can ask for. */
export type FragmentSpec = Fragment["kind"] | "pat_param" | "expr_2021" | "literal" | "ident" | "tt";

/** A mistake in a fragment, said by whoever tried to read it, if it must be said. */
export interface FragmentError {
  readonly code: string;
  readonly span: Span;
  readonly message: string;
  readonly extra: DiagnosticExtra;
}

export type FragmentResult =
  | {
      readonly ok: true;
      /** What to splice: one token that holds the parsed fragment, or the tokens themselves. */
      readonly tokens: readonly Tok[];
      /** The index of the first token that is not part of it. */
      readonly next: number;
      /** What is left of the token at `next`, if a part of it was taken (`>` of `>>`). */
      readonly rest: Tok | null;
    }
  | { readonly ok: false; readonly error: FragmentError };

/** A part read from the front of a list: where it ends, as in `FragmentResult`. */
export interface Prefix<N> {
  readonly node: N;
  readonly next: number;
  readonly rest: Tok | null;
}

/** Leaves the parser at the first error of an attempt. */
class AttemptFailed extends Error {
  override readonly name = "AttemptFailed";
  constructor(readonly problem: FragmentError) {
    super(problem.message);
  }
}

const failing: Report = (code, span, message, extra = {}) => {
  throw new AttemptFailed({ code, span, message, extra });
};

export function parserOf(cx: ParseContext): AetherParser {
  cx.parser ??= new AetherParser();
  return cx.parser;
}

function load(tokens: readonly Tok[], start: number, cx: ParseContext, eofSpan: Span, report: Report, lazy = false): AetherParser {
  const parser = parserOf(cx);
  const first = tokens[start];
  const file = first === undefined || first.ctxt !== 0 ? null : (cx.fileAt?.(first.startOffset) ?? null);
  parser.load({ tokens, start, eofSpan, eofName: "the end of the macro call", file, nextId: () => cx.nextId(), report, lazy });
  return parser;
}

// ---------------------------------------------------------------- whole lists

function reporting(cx: ParseContext): Report {
  return (code, span, message, extra) => cx.sink.error(code, span, message, extra);
}

/** Parses all tokens as one thing; the first error is reported and gives `broken`. */
function whole<N>(tokens: readonly Tok[], cx: ParseContext, eofSpan: Span, what: string, read: (parser: AetherParser) => N, broken: () => N): N {
  const parser = load(tokens, 0, cx, eofSpan, failing);
  try {
    const node = read(parser);
    if (!parser.isAtEnd) failing("syntax", tokSpan(parser.current), `expected ${what} and nothing after it, found ${describe(parser.current)}`);
    return node;
  } catch (error) {
    if (!(error instanceof AttemptFailed)) throw error;
    const { code, span, message, extra } = error.problem;
    cx.sink.error(code, span, message, extra);
    return broken();
  }
}

/** Parses a list of things; errors are reported, and reading goes on after them. */
function list<N>(tokens: readonly Tok[], cx: ParseContext, eofSpan: Span, what: string, read: (parser: AetherParser) => N, empty: N, lazy = false): N {
  const parser = load(tokens, 0, cx, eofSpan, reporting(cx), lazy);
  try {
    const nodes = read(parser);
    if (!parser.isAtEnd) cx.sink.error("syntax", tokSpan(parser.current), `expected ${what}, found ${describe(parser.current)}`);
    return nodes;
  } catch (error) {
    if (error instanceof ParseAbort) return empty;
    throw error;
  }
}

/** Each takes all tokens. `eofSpan` is where an error is shown that the end of the tokens makes: the macro call. */
export const parseTokens = {
  expr(tokens: readonly Tok[], cx: ParseContext, eofSpan: Span): Expr {
    return whole<Expr>(tokens, cx, eofSpan, "one expression", (parser) => parser.exprWithSemi(), () => ({ id: cx.nextId(), span: eofSpan, kind: "error" }));
  },
  ty(tokens: readonly Tok[], cx: ParseContext, eofSpan: Span): Type {
    return whole<Type>(tokens, cx, eofSpan, "one type", (parser) => parser.run(parser.type), () => ({ id: cx.nextId(), span: eofSpan, kind: "error" }));
  },
  pat(tokens: readonly Tok[], cx: ParseContext, eofSpan: Span): Pat {
    return whole<Pat>(tokens, cx, eofSpan, "one pattern", (parser) => parser.run(parser.pattern), () => ({ id: cx.nextId(), span: eofSpan, kind: "error" }));
  },
  block(tokens: readonly Tok[], cx: ParseContext, eofSpan: Span): Block {
    return whole<Block>(tokens, cx, eofSpan, "one block", (parser) => parser.run(parser.block), () => ({ id: cx.nextId(), span: eofSpan, stmts: [], tail: null, innerAttrs: [] }));
  },
  /** What stands between the brackets of `#[…]`. */
  attr(tokens: readonly Tok[], cx: ParseContext, eofSpan: Span): Attr | null {
    return whole<Attr | null>(tokens, cx, eofSpan, "one attribute", (parser) => parser.attrContent(), () => null);
  },
  stmts(tokens: readonly Tok[], cx: ParseContext, eofSpan: Span): { readonly stmts: readonly Stmt[]; readonly tail: Expr | null } {
    return list(tokens, cx, eofSpan, "a statement", (parser) => parser.statements(), { stmts: [], tail: null });
  },
  /** `lazy`: what stands in braces is read when something looks at it. */
  items(tokens: readonly Tok[], cx: ParseContext, eofSpan: Span, lazy = false): readonly Item[] {
    return list<readonly Item[]>(tokens, cx, eofSpan, "an item", (parser) => parser.items(P.RBrace), [], lazy);
  },
  assocItems(tokens: readonly Tok[], cx: ParseContext, eofSpan: Span): readonly AssocItem[] {
    return list<readonly AssocItem[]>(tokens, cx, eofSpan, "an associated item", (parser) => parser.assocItems(), []);
  },
  foreignItems(tokens: readonly Tok[], cx: ParseContext, eofSpan: Span): readonly ForeignItem[] {
    return list<readonly ForeignItem[]>(tokens, cx, eofSpan, "a foreign item", (parser) => parser.foreignItems(), []);
  },
};

// ---------------------------------------------------------------- prefixes

function attempt<N>(tokens: readonly Tok[], start: number, cx: ParseContext, eofSpan: Span, read: (parser: AetherParser) => N): Prefix<N> | FragmentError {
  const parser = load(tokens, start, cx, eofSpan, failing);
  try {
    const node = read(parser);
    return { node, next: parser.position, rest: parser.splitRest };
  } catch (error) {
    if (error instanceof AttemptFailed) return error.problem;
    throw error;
  }
}

function orReport<N>(result: Prefix<N> | FragmentError, cx: ParseContext): Prefix<N> | null {
  if ("node" in result) return result;
  cx.sink.error(result.code, result.span, result.message, result.extra);
  return null;
}

/** Each reads from `start` on and says where it stopped; an error is reported and gives null. */
export const parsePrefix = {
  expr(tokens: readonly Tok[], start: number, cx: ParseContext, eofSpan: Span): Prefix<Expr> | null {
    return orReport(attempt(tokens, start, cx, eofSpan, (parser) => parser.run(parser.expr)), cx);
  },
  /** As in a match arm: `{ … }` ends it. */
  armBody(tokens: readonly Tok[], start: number, cx: ParseContext, eofSpan: Span): Prefix<Expr> | null {
    return orReport(attempt(tokens, start, cx, eofSpan, (parser) => parser.armBody()), cx);
  },
  ty(tokens: readonly Tok[], start: number, cx: ParseContext, eofSpan: Span): Prefix<Type> | null {
    return orReport(attempt(tokens, start, cx, eofSpan, (parser) => parser.run(parser.type)), cx);
  },
  pat(tokens: readonly Tok[], start: number, cx: ParseContext, eofSpan: Span): Prefix<Pat> | null {
    return orReport(attempt(tokens, start, cx, eofSpan, (parser) => parser.run(parser.pattern)), cx);
  },
  block(tokens: readonly Tok[], start: number, cx: ParseContext, eofSpan: Span): Prefix<Block> | null {
    return orReport(attempt(tokens, start, cx, eofSpan, (parser) => parser.run(parser.block)), cx);
  },
};

// ---------------------------------------------------------------- fragments

/** The token that stands for a parsed fragment. */
export function fragmentToken(fragment: Fragment, source: readonly Tok[], span: Span): Tok {
  const type = Frag[fragment.kind];
  return { image: onOneLine(source), startOffset: span.lo, endOffset: span.hi - 1, tokenTypeIdx: type.tokenTypeIdx ?? 0, tokenType: type, ctxt: span.ctxt, frag: fragment, source };
}

type ParsedKind = Exclude<FragmentSpec, "ident" | "tt" | "lifetime">;

function readFragment(kind: ParsedKind, parser: AetherParser): Fragment {
  switch (kind) {
    case "expr":
    case "expr_2021":
      return { kind: "expr", node: parser.run(parser.expr) };
    case "literal":
      return { kind: "expr", node: parser.literalExpr() };
    case "ty":
      return { kind: "ty", node: parser.run(parser.type) };
    case "pat":
      return { kind: "pat", node: parser.run(parser.pattern) };
    case "pat_param":
      return { kind: "pat", node: parser.patternNoAlt() };
    case "stmt":
      return { kind: "stmt", node: parser.statementWithoutSemi() };
    case "block":
      return { kind: "block", node: parser.run(parser.block) };
    case "item":
      return { kind: "item", node: parser.oneItem() };
    case "path":
      return { kind: "path", node: parser.path("type") };
    case "meta":
      return { kind: "meta", node: parser.attrContent() };
    case "vis":
      return { kind: "vis", node: parser.visibility() };
    default:
      return unreachable(kind);
  }
}

/** A single token, or a token tree. */
function rawFragment(kind: "ident" | "tt" | "lifetime", tokens: readonly Tok[], start: number): FragmentResult {
  const token = tokens[start];
  const end = kind === "tt" ? treeEnd(tokens, start) : start + 1;
  const fits =
    token !== undefined &&
    (kind === "tt" || (kind === "lifetime" ? token.tokenType === T.Lifetime || token.tokenType === Frag.lifetime : token.tokenType === T.Ident || isKeyword(token.tokenType)));
  if (fits) return { ok: true, tokens: tokens.slice(start, end), next: end, rest: null };
  const span = token === undefined ? NO_SPAN : tokSpan(token);
  return { ok: false, error: { code: "syntax", span, message: `expected ${kind === "tt" ? "a token" : `a ${kind}`}`, extra: {} } };
}

/** The part of a token that was taken, if `rest` is what is left of it. */
function takenHalf(whole: Tok | undefined, rest: Tok | null): readonly Tok[] {
  return whole === undefined || rest === null ? [] : [{ ...whole, image: whole.image.slice(0, -rest.image.length), endOffset: rest.startOffset - 1 }];
}

/** Reads one fragment of a macro call from `start` on. Reports nothing. */
export function parseFragment(kind: FragmentSpec, tokens: readonly Tok[], start: number, cx: ParseContext, eofSpan: Span): FragmentResult {
  if (kind === "ident" || kind === "tt" || kind === "lifetime") return rawFragment(kind, tokens, start);
  const result = attempt(tokens, start, cx, eofSpan, (parser) => readFragment(kind, parser));
  if (!("node" in result)) return { ok: false, error: result };
  const { node, next, rest } = result;
  const source = [...tokens.slice(start, next), ...takenHalf(tokens[next], rest)];
  const [first] = source;
  const last = source.at(-1);
  // An empty visibility lies before the token that follows.
  const from = first ?? tokens[start];
  const lo = from?.startOffset ?? eofSpan.lo;
  const hi = first === undefined || last === undefined || last.ctxt !== first.ctxt ? lo : last.endOffset + 1;
  return { ok: true, tokens: [fragmentToken(node, source, { lo, hi: Math.max(hi, lo), ctxt: from?.ctxt ?? eofSpan.ctxt })], next, rest };
}
