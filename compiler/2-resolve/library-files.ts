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

/** A file of the library. What it says about itself as a whole is for people only. */
export function parseLibraryFile(syntax: Syntax, file: SourceFile): SourceUnit {
  const tokens = syntax.lex(file);
  const end = file.base + file.text.length;
  const items = syntax.items(tokens.slice(afterInnerAttrs(tokens)), { lo: end, hi: end, ctxt: 0 }, true);
  return { items, innerAttrs: [], span: { lo: file.base, hi: end, ctxt: 0 } };
}
