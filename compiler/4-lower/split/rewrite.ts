/**
 * The changes that statements undergo on their way into a start or resume function: declarations of variables that live in
 * the function's outermost scope become assignments; suspensions, jumps and returns become what the caller says.
 */
import type { IrExpr, IrStmt } from "../ir.js";
import { assign, ref, UNDEFINED } from "./build.js";
import type { SuspendStmt } from "./cfg.js";
import { mapOperands, mapStmt } from "./walk.js";

export interface Rewrites {
  /** Variables declared at the top of the function. */
  readonly hoisted: ReadonlySet<number>;
  readonly suspend: ((stmt: SuspendStmt) => readonly IrStmt[]) | null;
  /** `null` leaves the jump as it is. */
  readonly jump: ((stmt: IrStmt & { readonly k: "break" | "continue" }) => readonly IrStmt[] | null) | null;
  readonly giveBack: ((stmt: IrStmt & { readonly k: "return" }) => readonly IrStmt[]) | null;
  readonly arrow: ((arrow: IrExpr & { readonly k: "arrow" }) => IrExpr) | null;
}

/** `inLoop`: the statements may run more than once in one activation of the function. */
export function rewrite(body: readonly IrStmt[], r: Rewrites, inLoop: boolean): readonly IrStmt[] {
  const onExpr = r.arrow === null ? (e: IrExpr): IrExpr => e : arrowMapper(r.arrow);
  const onBody = (stmts: readonly IrStmt[], again: boolean): readonly IrStmt[] => {
    let out: IrStmt[] | null = null;
    for (const [i, stmt] of stmts.entries()) {
      const now = onStmt(stmt, again);
      if (out === null && (now.length !== 1 || now[0] !== stmt)) out = stmts.slice(0, i);
      if (out !== null) out.push(...now);
    }
    return out ?? stmts;
  };
  const onStmt = (stmt: IrStmt, again: boolean): readonly IrStmt[] => {
    if ((stmt.k === "await" || stmt.k === "poll") && r.suspend !== null) return r.suspend(stmt);
    if ((stmt.k === "break" || stmt.k === "continue") && r.jump !== null) {
      const jump = r.jump(stmt);
      if (jump !== null) return jump;
    }
    const mapped = mapStmt(stmt, onExpr, (b) => onBody(b, again || stmt.k === "loop" || stmt.k === "poll"));
    if (mapped.k === "let" && r.hoisted.has(mapped.var.id)) {
      if (mapped.init !== null) return [assign(ref(mapped.var), mapped.init, mapped.span)];
      return again ? [assign(ref(mapped.var), UNDEFINED, mapped.span)] : [];
    }
    if (mapped.k === "return" && r.giveBack !== null) return r.giveBack(mapped);
    return [mapped];
  };
  return onBody(body, inLoop);
}

/** Applies `f` to the arrow functions in an expression, not to those inside them. */
export function arrowMapper(f: (arrow: IrExpr & { readonly k: "arrow" }) => IrExpr): (expr: IrExpr) => IrExpr {
  const onExpr = (expr: IrExpr): IrExpr => (expr.k === "arrow" ? f(expr) : mapOperands(expr, onExpr));
  return onExpr;
}

/** Whether control never reaches the end of these statements. */
export function neverEnds(body: readonly IrStmt[]): boolean {
  const last = body.at(-1);
  if (last === undefined) return false;
  switch (last.k) {
    case "return":
    case "throw":
    case "break":
    case "continue":
      return true;
    case "if":
      return neverEnds(last.then) && neverEnds(last.else);
    case "switch":
      return last.cases.every((c) => neverEnds(c.body)) && (last.default === null || neverEnds(last.default));
    default:
      return false;
  }
}
