/**
 * Slips of the pen: a program with a few of its tokens deleted, doubled, swapped or replaced, or with its end cut off.
 *
 * Tokens are found here by a pattern of this file, not by the compiler's lexer, so that a mistake in the lexer cannot hide itself.
 */
import type { Random } from "./random.js";

type TokenKind = "space" | "word" | "literal" | "punct";

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERN = /(?<space>\s+|\/\/[^\n]*|\/\*[^]*?\*\/)|(?<literal>"(?:\\[^]|[^"\\])*"|'(?:\\.|[^'\\])'|\d[\w.]*)|(?<word>'?[\p{L}_][\p{L}\p{N}_]*!?)|(?<punct>::|->|=>|\.\.=|\.\.|&&|\|\||[=!<>+\-*/%]=|[^])/gu;

function tokenize(text: string): Token[] {
  return [...text.matchAll(PATTERN)].map((match) => {
    const { space, literal, word } = match.groups ?? {};
    const kind = space !== undefined ? "space" : literal !== undefined ? "literal" : word !== undefined ? "word" : "punct";
    return { kind, text: match[0] };
  });
}

/** What a slip may put where it does not belong. */
const STRAY = [
  "fn", "let", "mut", "&", "*", "self", "Self", "async", ".await", "move", "impl", "dyn", "where", "for", "in", "if", "else", "match", "loop", "while", "return", "break", "continue", "struct",
  "enum", "trait", "use", "mod", "const", "static", "pub", "crate", "super", "(", ")", "{", "}", "[", "]", "<", ">", ";", ",", ":", "::", "->", "=>", "=", "==", "?", "!", "#", "|", "||", "&&",
  "..", "..=", "@", "_", "'a", "'static", "0", "1", "-1", "1.5", "\"\"", "'c'", "i32", "String", "Vec", "Option", "Some", "None", "Ok", "Err", "()", "usize", "u8", "bool", "str", "T", "$", "\\", "\"", "'", "yield", "gen", "unsafe",
];

type Edit = (tokens: Token[], at: number, random: Random) => void;

const punct = (text: string): Token => ({ kind: "punct", text });

function solid(tokens: readonly Token[], kind: TokenKind | null): number[] {
  return tokens.flatMap((t, i) => ((kind === null ? t.kind !== "space" : t.kind === kind) ? [i] : []));
}

function swap(tokens: Token[], a: number, b: number): void {
  const [x, y] = [tokens[a], tokens[b]];
  if (x === undefined || y === undefined) return;
  tokens[a] = y;
  tokens[b] = x;
}

const EDITS: readonly Edit[] = [
  (tokens, at) => void tokens.splice(at, 1),
  (tokens, at) => void tokens.splice(at, 0, tokens[at] ?? punct(";")),
  (tokens, at) => {
    const next = tokens.findIndex((t, i) => i > at && t.kind !== "space");
    if (next !== -1) swap(tokens, at, next);
  },
  (tokens, at, random) => swap(tokens, at, random.pick(solid(tokens, null))),
  (tokens, at, random) => void (tokens[at] = punct(` ${random.pick(STRAY)} `)),
  (tokens, at, random) => void tokens.splice(at, 0, punct(` ${random.pick(STRAY)} `)),
  (tokens, at, random) => void tokens.splice(at, 2 + random.below(12)),
  // A token of the same kind leaves the syntax whole, and so reaches the phases behind it.
  (tokens, at, random) => void (tokens[at] = tokens[random.pick(solid(tokens, tokens[at]?.kind ?? null))] ?? punct(";")),
  (tokens, _, random) => {
    const words = solid(tokens, "word");
    if (words.length > 1) tokens[random.pick(words)] = tokens[random.pick(words)] ?? punct(";");
  },
  (tokens, _, random) => {
    const words = solid(tokens, "word");
    if (words.length > 1) swap(tokens, random.pick(words), random.pick(words));
  },
];

const CUT_ONE_IN = 25;
const EDITS_MAX = 3;

export interface Mutant {
  readonly text: string;
  readonly edits: number;
}

export function mutate(text: string, random: Random): Mutant {
  const tokens = tokenize(text);
  if (random.below(CUT_ONE_IN) === 0) return { text: text.slice(0, random.below(text.length)), edits: 1 };
  const edits = random.below(2) === 0 ? 1 : 1 + random.below(EDITS_MAX);
  for (let n = 0; n < edits; n++) {
    const places = solid(tokens, null);
    if (places.length === 0) break;
    random.pick(EDITS)(tokens, random.pick(places), random);
  }
  return { text: tokens.map((t) => t.text).join(""), edits };
}
