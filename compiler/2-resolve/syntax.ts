/**
 * The parser as name resolution sees it: whole files, and the tokens that macros make.
 */
import type { Tok } from "../ast/token.js";
import type { SourceFile, Span } from "../source.js";
import { lexFile, parseFragment, syntaxOf, type ParseContext } from "../1-parse/index.js";
import type { FragmentName } from "./macro-rules/compile.js";
import type { TakenFragment } from "./macro-rules/match.js";

type Bound = ReturnType<typeof syntaxOf>;

export type StmtList = ReturnType<Bound["stmts"]>;

/** `at` is the call whose tokens are read; the readers of whole lists say so if some are left. */
export interface Syntax extends Omit<Bound, "fragment"> {
  /** The tokens of a file. */
  lex(file: SourceFile): readonly Tok[];
  /** A fragment, from `start` on; `null` if there is none, which has been said. */
  fragment(kind: FragmentName, tokens: readonly Tok[], start: number, at: Span): TakenFragment | null;
}

export function makeSyntax(cx: ParseContext): Syntax {
  return {
    ...syntaxOf(cx),
    lex: (file) => lexFile(file, cx),
    fragment(kind, tokens, start, at) {
      const result = parseFragment(kind, tokens, start, cx, at);
      if (result.ok) return { spliced: result.tokens, end: result.next, rest: result.rest };
      const { code, span, message, extra } = result.error;
      cx.sink.error(code, span, message, extra);
      return null;
    },
  };
}
