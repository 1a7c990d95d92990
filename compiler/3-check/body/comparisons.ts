/** Comparisons with a number that say the same of every value of the type: `n >= 0` of an unsigned `n`. */
import type { BinOp, Expr } from "../../ast/ast.js";
import type { IntKind } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import type { Node } from "./node.js";

const SWAPPED: Partial<Record<BinOp, BinOp>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

/** Both sides have types of numbers; which, may be known only later. */
export function lintComparison(f: BodyCx, expr: Expr & { kind: "binary" }, lhs: Node, rhs: Node): void {
  const onLeft = intOf(expr.lhs);
  const value = onLeft ?? intOf(expr.rhs);
  if (value === null || !f.cx.isLocal(f.def) || f.infer.probing) return;
  const op = onLeft === null ? expr.op : (SWAPPED[expr.op] ?? expr.op);
  const other = onLeft === null ? lhs : rhs;
  f.late.push({
    run: () => {
      const ty = f.infer.shallow(other.ty);
      if (ty.kind !== "int" || !isUseless(op, value, ty.int)) return;
      f.warn("unused_comparisons", expr.id, expr.span, "comparison is useless due to type limits");
    },
  });
}

const intOf = (e: Expr): bigint | null => (e.kind === "lit" && e.lit.kind === "int" ? e.lit.value : null);

/** As rustc sees it, where a `usize` has 64 bits. */
function limits(int: IntKind): { readonly min: bigint; readonly max: bigint } {
  const bits = BigInt(int.endsWith("size") ? 64 : Number(int.slice(1)));
  return int.startsWith("u") ? { min: 0n, max: (1n << bits) - 1n } : { min: -(1n << (bits - 1n)), max: (1n << (bits - 1n)) - 1n };
}

function isUseless(op: BinOp, value: bigint, int: IntKind): boolean {
  const { min, max } = limits(int);
  switch (op) {
    case "<":
    case ">=":
      return value <= min || value > max;
    case "<=":
    case ">":
      return value < min || value >= max;
    default:
      return value < min || value > max;
  }
}
