/**
 * From text to syntax tree.
 *
 *   text ─ lexer.ts ─▶ tokens ─ delimiters.ts ─▶ balanced tokens ─ parser.ts ─▶ syntax tree
 *
 * `fragments.ts` does the last step for the token lists that macros make. The grammar is one class in links, each for one
 * part of the language: base, path, attr, type, pattern, expr, atom, control, statement, fn, data, item (`*-parser.ts`).
 */
export { parseFile, lexFile, lexSnippet } from "./parse-file.js";
export { parseFragment, parsePrefix, parseTokens, fragmentToken, type FragmentError, type FragmentResult, type FragmentSpec, type ParseContext, type Prefix } from "./fragments.js";
export { syntaxOf } from "./syntax-of.js";
export { isIncomplete } from "./incomplete.js";
export { literalOf, stringValue } from "./literals.js";
export { unescapeText, unescapeBytes } from "./escapes.js";
export { stringifyTokens } from "./stringify.js";
export { describe, joint, splitByComma, splitBySemi, tokenText, tokSpan, treeEnd } from "./token-tools.js";
export { makeTok } from "./lexer.js";
