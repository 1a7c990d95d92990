/** Whole files: their tokens, and the tree they make. */
import type { SourceUnit } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { DiagnosticSink } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source.js";
import { ParseAbort } from "./base-parser.js";
import { balance } from "./delimiters.js";
import { parserOf, type ParseContext } from "./fragments.js";
import { lexSource, lexText } from "./lexer.js";
import { Reporter } from "./reporter.js";

/** The tokens of a file, brackets balanced; what is wrong with them goes to the sink. */
export function lexFile(file: SourceFile, cx: { readonly sink: DiagnosticSink }): readonly Tok[] {
  const reporter = new Reporter(cx.sink);
  const tokens = lexBalanced(file, reporter);
  reporter.flush();
  return tokens;
}

/** The tokens of a text that stands at `base` in a file, or that a macro made in the context `ctxt`. */
export function lexSnippet(text: string, base: number, ctxt: number, cx: { readonly sink: DiagnosticSink }): Tok[] {
  return lexText(text, base, ctxt, new Reporter(cx.sink));
}

function lexBalanced(file: SourceFile, reporter: Reporter): readonly Tok[] {
  return balance(lexSource(file, reporter), file, reporter);
}

export function parseFile(file: SourceFile, cx: ParseContext): SourceUnit {
  const reporter = new Reporter(cx.sink);
  const end = file.base + file.text.length;
  const span = { lo: file.base, hi: end, ctxt: 0 };
  const tokens = lexBalanced(file, reporter);
  if (reporter.isFull) return { items: [], innerAttrs: [], span };
  const parser = parserOf(cx);
  parser.load({
    tokens,
    start: 0,
    eofSpan: { lo: end, hi: end, ctxt: 0 },
    eofName: "the end of the file",
    file,
    nextId: () => cx.nextId(),
    report: (code, at, message, extra) => reporter.error(code, at, message, extra),
  });
  try {
    return { ...parser.run(parser.sourceUnit), span };
  } catch (error) {
    if (error instanceof ParseAbort) return { items: [], innerAttrs: [], span };
    throw error;
  } finally {
    reporter.flush();
  }
}
