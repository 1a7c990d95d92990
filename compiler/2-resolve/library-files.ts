/** Files of the library. What stands in the braces of functions and impls is read when something looks at it. */
import type { Item, SourceUnit } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { SourceFile } from "../source.js";
import { treeEnd } from "../1-parse/token-tools.js";
import { P, T } from "../1-parse/tokens.js";
import { bug } from "../unreachable.js";
import type { Range } from "./outline.js";
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

/** A function's or an impl's braces: the offset of `{`, and of `}`. */
export interface Braces {
  readonly open: number;
  readonly close: number;
}

const ITEM = /^(?:pub(?:\([a-z]+\))? )?(?:(?:default|const|async|unsafe) )*(fn|impl|trait)\b/gm;
const METHOD = /^ {4}(?:(?:const|async|unsafe) )*fn\b/gm;
const LINE_END = "{\n";

/** The braces that begin at the end of the line (or of a line further down, with bounds between), and end at the indentation of `at`. */
function bracesFrom(text: string, at: number, end: string): Braces | null {
  const open = text.indexOf("{", at);
  if (open === -1 || !text.startsWith(LINE_END, open)) return null;
  const close = text.indexOf(end, open);
  return close === -1 ? null : { open, close: close + end.length - 1 };
}

/**
 * What need not be looked at yet: the braces of functions and impls that stand at the start of a line, and of functions in such traits. The library's
 * text is laid out so that a line which is closed brackets at the same indentation ends them.
 */
export function unread(text: string): Braces[] {
  const found: Braces[] = [];
  for (const item of text.matchAll(ITEM)) {
    const braces = bracesFrom(text, item.index, "\n}");
    if (braces === null) continue;
    if (item[1] !== "trait") {
      found.push(braces);
      continue;
    }
    const members = text.slice(0, braces.close);
    METHOD.lastIndex = braces.open;
    for (let method = METHOD.exec(members); method !== null; method = METHOD.exec(members)) {
      const body = bracesFrom(members, method.index, "\n    }");
      const none = members.indexOf(";\n", method.index);
      if (body !== null && (none === -1 || body.open < none)) found.push(body);
    }
  }
  return found;
}

/** The text with spaces between such braces. */
function hollow(text: string, braces: readonly Braces[]): string {
  let out = "";
  let from = 0;
  for (const { open, close } of braces) {
    out += text.slice(from, open + 1) + " ".repeat(close - open - 1);
    from = close;
  }
  return out + text.slice(from);
}

/**
 * The tokens of a file of the library from its first item on, without those of functions and impls that nobody has looked at: most of a file is never read, and making tokens
 * of it took a tenth of a small program's time.
 */
function tokensOf(syntax: Syntax, file: SourceFile): Tok[] {
  const text = withoutDocs(file.text);
  const braces = unread(text);
  const all = syntax.lex({ ...file, text: hollow(text, braces) });
  const tokens = all.slice(afterInnerAttrs(all));
  let next = 0;
  for (let at = 0; at < tokens.length && next < braces.length; at++) {
    const token = tokens[at];
    const here = braces[next];
    if (token === undefined || here === undefined || token.startOffset !== file.base + here.open) continue;
    const inside = (): readonly Tok[] => syntax.lex({ ...file, base: file.base + here.open + 1, text: text.slice(here.open + 1, here.close) });
    tokens[at] = { ...token, inside };
    next++;
  }
  return tokens;
}

/** One item of a file, attributes and all, from an offset up to another. */
export function parseLibraryItem(syntax: Syntax, file: SourceFile, [lo, hi]: Range): Item {
  const base = file.base + lo;
  const end = { lo: file.base + hi, hi: file.base + hi, ctxt: 0 };
  const [item] = syntax.items(tokensOf(syntax, { path: file.path, text: file.text.slice(lo, hi), base, lineStarts: [base] }), end, true);
  return item ?? bug(`no item at ${file.path}:${lo}`);
}

/** A file of the library. What it says about itself as a whole is for people only. */
export function parseLibraryFile(syntax: Syntax, file: SourceFile): SourceUnit {
  const tokens = tokensOf(syntax, file);
  const end = file.base + file.text.length;
  const items = syntax.items(tokens, { lo: end, hi: end, ctxt: 0 }, true);
  return { items, innerAttrs: [], span: { lo: file.base, hi: end, ctxt: 0 } };
}
