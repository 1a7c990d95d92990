/** Files of the library. What stands in the braces of functions and impls is read when something looks at it. */
import type { SourceUnit } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { SourceFile } from "../source.js";
import { treeEnd } from "../1-parse/token-tools.js";
import { P, T } from "../1-parse/tokens.js";
import type { Syntax } from "./syntax.js";

/** The index behind `//!` comments and `#![…]`. */
function afterInnerAttrs(tokens: readonly Tok[]): number {
  let at = 0;
  for (;;) {
    const token = tokens[at];
    if (token?.tokenType === T.DocComment && /^\/[/*]!/.test(token.image)) at++;
    else if (token?.tokenType === P.Pound && tokens[at + 1]?.tokenType === P.Not) at = treeEnd(tokens, at + 2);
    else return at;
  }
}

const DOC = "///";
const NEWLINE = 0x0a;

/** Where the line that `at` is in begins, if only spaces are before it there; -1 if not. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] === " ") start--;
  return start === 0 || text.charCodeAt(start - 1) === NEWLINE ? start : -1;
}

/**
 * The text with spaces for its docstrings, of which there are more than of the rest, and which are for people. Every program reads them: passing them over as
 * white space takes a tenth of the time that making tokens of them does.
 */
export function withoutDocs(text: string): string {
  let out = "";
  let from = 0;
  for (let at = text.indexOf(DOC); at !== -1; at = text.indexOf(DOC, at)) {
    const start = lineStart(text, at);
    const newline = text.indexOf("\n", at);
    at = newline === -1 ? text.length : newline;
    if (start === -1) continue;
    out += text.slice(from, start) + " ".repeat(at - start);
    from = at;
  }
  return out + text.slice(from);
}

/** A file of the library. What it says about itself as a whole is for people only. */
export function parseLibraryFile(syntax: Syntax, file: SourceFile): SourceUnit {
  const tokens = syntax.lex({ ...file, text: withoutDocs(file.text) });
  const end = file.base + file.text.length;
  const items = syntax.items(tokens.slice(afterInnerAttrs(tokens)), { lo: end, hi: end, ctxt: 0 }, true);
  return { items, innerAttrs: [], span: { lo: file.base, hi: end, ctxt: 0 } };
}
