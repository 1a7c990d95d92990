/** Characters within literals and comments that make a text look other than it is. */
import type { Tok } from "../ast/token.js";
import type { SourceFile } from "../source.js";
import type { Reporter } from "./reporter.js";
import { T } from "./tokens.js";

/** A carriage return that ends no line, and what turns the direction of writing around. */
const HIDDEN = /\r(?!\n)|[\u202a-\u202e\u2066-\u2069]/g;

const LITERALS: ReadonlySet<Tok["tokenType"]> = new Set([T.Str, T.ByteStr, T.CStr, T.Char, T.Byte]);

/** Refuses them; each literal and each comment is told of once for what turns around. */
export function refuseHidden(file: SourceFile, tokens: readonly Tok[], reporter: Reporter): void {
  if (file.text.search(HIDDEN) === -1) return;
  const told = new Set<number>();
  let next = 0;
  for (const { index, 0: char } of file.text.matchAll(HIDDEN)) {
    const at = file.base + index;
    while (next < tokens.length && (tokens[next]?.endOffset ?? at) < at) next++;
    const token = tokens[next];
    const inside = token !== undefined && token.startOffset <= at ? token : null;
    if (char === "\r") refuseReturn(inside, at, reporter);
    else refuseTurn(file.text, inside, tokens[next - 1], file.base, index, told, reporter);
  }
}

function refuseReturn(inside: Tok | null, at: number, reporter: Reporter): void {
  if (inside === null) return;
  const span = { lo: at, hi: at + 1, ctxt: inside.ctxt };
  if (inside.tokenType === T.DocComment) reporter.always("syntax", span, "bare CR not allowed in doc-comment", { fixes: [{ title: "leave it out", edits: [{ span, text: "" }] }] });
  else if (inside.tokenType !== T.Char && LITERALS.has(inside.tokenType)) {
    const isRaw = /^[bc]?r/.test(inside.image);
    reporter.always("syntax", span, isRaw ? "bare CR not allowed in raw string" : "bare CR not allowed in string, use `\\r` instead", { fixes: isRaw ? [] : [{ title: "escape it", edits: [{ span, text: "\\r" }] }] });
  }
}

function refuseTurn(text: string, inside: Tok | null, before: Tok | undefined, base: number, index: number, told: Set<number>, reporter: Reporter): void {
  const isLiteral = inside !== null && LITERALS.has(inside.tokenType);
  if (inside !== null && !isLiteral && inside.tokenType !== T.DocComment) return;
  const start = inside === null ? commentStart(text, before === undefined ? 0 : before.endOffset + 1 - base, index) : inside.startOffset - base;
  const lint = `text_direction_codepoint_in_${isLiteral ? "literal" : "comment"}`;
  // Who allows it anywhere means it.
  if (start === -1 || told.has(start) || new RegExp(`\\b(?:allow|warn|expect)\\([^)]*\\b${lint}\\b`).test(text)) return;
  told.add(start);
  const code = `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase()}`;
  reporter.always(lint, { lo: base + start, hi: base + index + 1, ctxt: 0 }, `unicode codepoint changing visible direction of text present in ${isLiteral ? "literal" : "comment"}`, {
    label: `${code} turns what follows around`,
    notes: [`\`#[deny(${lint})]\` on by default`],
    helps: isLiteral ? [`write it as an escape: \`\\u{${code.slice(2)}}\``] : ["leave it out: the text may be read as other than it is"],
  });
}

/** Where the comment begins that a place between tokens lies in; -1 if it is in none. */
function commentStart(text: string, from: number, index: number): number {
  const line = text.indexOf("//", Math.max(from, text.lastIndexOf("\n", index) + 1));
  if (line !== -1 && line < index) return line;
  const block = text.lastIndexOf("/*", index);
  return block < from ? -1 : block;
}
