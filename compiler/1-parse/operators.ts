/** The binary operators and how tightly they bind. */
import type { TokenType } from "chevrotain";
import type { AssignOp, BinOp } from "../ast/ast.js";
import { Kw, P } from "./tokens.js";

/** Higher binds tighter; as the Rust reference has it. */
export const Prec = { Assign: 1, Range: 2, Or: 3, And: 4, Compare: 5, BitOr: 6, BitXor: 7, BitAnd: 8, Shift: 9, Sum: 10, Product: 11, As: 12 } as const;

export type Operator =
  | { readonly kind: "binary"; readonly prec: number; readonly op: BinOp }
  | { readonly kind: "assignOp"; readonly prec: number; readonly op: AssignOp }
  | { readonly kind: "assign"; readonly prec: number }
  | { readonly kind: "range"; readonly prec: number }
  | { readonly kind: "as"; readonly prec: number };

const TABLE: readonly (readonly [TokenType, Operator])[] = [
  [Kw.As, { kind: "as", prec: Prec.As }],
  ...binary(Prec.Product, [P.Star, "*"], [P.Slash, "/"], [P.Percent, "%"]),
  ...binary(Prec.Sum, [P.Plus, "+"], [P.Minus, "-"]),
  ...binary(Prec.Shift, [P.Shl, "<<"], [P.Shr, ">>"]),
  ...binary(Prec.BitAnd, [P.And, "&"]),
  ...binary(Prec.BitXor, [P.Caret, "^"]),
  ...binary(Prec.BitOr, [P.Or, "|"]),
  ...binary(Prec.Compare, [P.EqEq, "=="], [P.Ne, "!="], [P.Lt, "<"], [P.Le, "<="], [P.Gt, ">"], [P.Ge, ">="]),
  ...binary(Prec.And, [P.AndAnd, "&&"]),
  ...binary(Prec.Or, [P.OrOr, "||"]),
  [P.DotDot, { kind: "range", prec: Prec.Range }],
  [P.DotDotEq, { kind: "range", prec: Prec.Range }],
  [P.DotDotDot, { kind: "range", prec: Prec.Range }],
  [P.Eq, { kind: "assign", prec: Prec.Assign }],
  ...assigning([P.PlusEq, "+"], [P.MinusEq, "-"], [P.StarEq, "*"], [P.SlashEq, "/"], [P.PercentEq, "%"], [P.CaretEq, "^"], [P.AndEq, "&"], [P.OrEq, "|"], [P.ShlEq, "<<"], [P.ShrEq, ">>"]),
];

function binary(prec: number, ...ops: readonly (readonly [TokenType, BinOp])[]): (readonly [TokenType, Operator])[] {
  return ops.map(([type, op]) => [type, { kind: "binary", prec, op }]);
}

function assigning(...ops: readonly (readonly [TokenType, AssignOp])[]): (readonly [TokenType, Operator])[] {
  return ops.map(([type, op]) => [type, { kind: "assignOp", prec: Prec.Assign, op }]);
}

/** By token type number. */
export const OPERATORS: readonly (Operator | undefined)[] = (() => {
  const table: (Operator | undefined)[] = new Array<Operator | undefined>(512).fill(undefined);
  for (const [type, operator] of TABLE) table[type.tokenTypeIdx ?? 0] = operator;
  return table;
})();
