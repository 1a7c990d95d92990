/**
 * `{}` with a literal as its argument becomes part of the text, as in rustc. That shows: a panic message without arguments is a
 * `&'static str`, one with arguments a `String`.
 */
import type { Expr, FormatCount, FormatPiece } from "../../ast/ast.js";
import { isPlainStyle } from "../../ast/format-spec.js";

const I32_MAX = 2_147_483_647n;

function literalText(expr: Expr): string | null {
  if (expr.kind === "ref" && !expr.mut) return literalText(expr.expr);
  if (expr.kind !== "lit") return null;
  const { lit } = expr;
  if (lit.kind === "str") return lit.value;
  return lit.kind === "int" && lit.suffix === null && lit.value <= I32_MAX ? lit.value.toString() : null;
}

function isPlain(piece: FormatPiece & { kind: "arg" }): boolean {
  const { trait, spec } = piece;
  return trait === "Display" && isPlainStyle(spec) && spec.width === null && spec.precision === null;
}

function argsOf(piece: FormatPiece): number[] {
  if (piece.kind === "str") return [];
  const counts = [piece.spec.width, piece.spec.precision].flatMap((count) => (count?.kind === "arg" ? [count.arg] : []));
  return [piece.arg, ...counts];
}

function renumbered(piece: FormatPiece, numbers: readonly number[]): FormatPiece {
  if (piece.kind === "str") return piece;
  const count = (each: FormatCount | null): FormatCount | null => (each?.kind === "arg" ? { kind: "arg", arg: numbers[each.arg] ?? 0 } : each);
  return { ...piece, arg: numbers[piece.arg] ?? 0, spec: { ...piece.spec, width: count(piece.spec.width), precision: count(piece.spec.precision) } };
}

export interface Parts {
  readonly pieces: readonly FormatPiece[];
  readonly args: readonly Expr[];
}

export function inlineLiterals({ pieces, args }: Parts): Parts {
  const texts = args.map(literalText);
  if (texts.every((text) => text === null)) return { pieces, args };
  const out: FormatPiece[] = [];
  const inlined = new Set<number>();
  for (const piece of pieces) {
    const text = piece.kind === "arg" && isPlain(piece) ? (texts[piece.arg] ?? null) : null;
    if (piece.kind === "arg" && text !== null) inlined.add(piece.arg);
    const last = out.at(-1);
    const value = piece.kind === "str" ? piece.value : text;
    if (value === null) out.push(piece);
    else if (last?.kind === "str") out[out.length - 1] = { kind: "str", value: last.value + value };
    else if (value !== "") out.push({ kind: "str", value });
  }
  // What another placeholder still needs stays.
  for (const piece of out) for (const arg of argsOf(piece)) inlined.delete(arg);
  let next = 0;
  const numbers = args.map((_, index) => (inlined.has(index) ? -1 : next++));
  return { pieces: out.map((piece) => renumbered(piece, numbers)), args: args.filter((_, index) => !inlined.has(index)) };
}
