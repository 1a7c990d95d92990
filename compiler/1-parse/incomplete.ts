/** For the read-eval-print loop: does the input stop in the middle of something? */
import { DiagnosticSink } from "../diagnostics/diagnostic.js";
import { SourceMap } from "../source.js";
import { ParseAbort } from "./base-parser.js";
import { areBalanced } from "./delimiters.js";
import { lexSource } from "./lexer.js";
import { AetherParser } from "./parser.js";
import { Reporter } from "./reporter.js";
import type { Tok } from "../ast/token.js";
import { isCloser, isOpener } from "./tokens.js";

/** Errors of the lexer that more text can mend. */
const OPEN_CODES: ReadonlySet<string> = new Set(["E0748", "E0758", "E0765", "E0766", "E0767"]);

function hasOpenBracket(tokens: readonly Tok[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (isOpener(token)) depth++;
    else if (isCloser(token) && --depth < 0) return false;
  }
  return depth > 0;
}

/** Whether `text` ends inside brackets, a string or a comment, or where something must follow. */
export function isIncomplete(text: string): boolean {
  const file = new SourceMap().add("input", text);
  const sink = new DiagnosticSink();
  const tokens = lexSource(file, new Reporter(sink));
  if (sink.all.some((diagnostic) => OPEN_CODES.has(diagnostic.code))) return true;
  if (!areBalanced(tokens)) return hasOpenBracket(tokens);
  const end = file.base + text.length;
  const parser = new AetherParser();
  parser.load({ tokens, start: 0, eofSpan: { lo: end, hi: end, ctxt: 0 }, eofName: "the end of the input", file, nextId: () => 0, report: () => undefined });
  try {
    while (!parser.isAtEnd) parser.run(parser.statement);
    return parser.endsInAttribute;
  } catch (error) {
    if (error instanceof ParseAbort) return parser.isAtEnd;
    throw error;
  }
}
