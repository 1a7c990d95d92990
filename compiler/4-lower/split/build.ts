/** Small constructors for IR, so that the code of the machines reads like the JavaScript it makes. */
import type { IrBinOp, IrExpr, IrLabel, IrStmt, IrVar } from "../ir.js";
import type { Span } from "../../source.js";

/** The module name under which generated code imports the runtime. */
export const RUNTIME = "runtime";

/** Only frames know `null`: a frame without an awaited child. */
export const NULL: IrExpr = { k: "inline", code: "null", args: [] };

export const UNDEFINED: IrExpr = { k: "lit", value: undefined };

export const rt = (name: string): IrExpr => ({ k: "import", module: RUNTIME, name });
export const global = (name: string): IrExpr => ({ k: "global", name });
export const ref = (v: IrVar): IrExpr => ({ k: "var", var: v });
export const num = (value: number): IrExpr => ({ k: "lit", value });
export const member = (object: IrExpr, name: string): IrExpr => ({ k: "member", object, name });
export const binary = (op: IrBinOp, lhs: IrExpr, rhs: IrExpr): IrExpr => ({ k: "binary", op, lhs, rhs });
export const isPending = (value: IrExpr): IrExpr => binary("===", value, rt("PENDING"));
export const isSet = (value: IrExpr): IrExpr => binary("!==", value, UNDEFINED);

export function call(callee: IrExpr, args: readonly IrExpr[], span: Span | null = null): IrExpr {
  return { k: "call", callee, args, span };
}

export function make(callee: IrExpr, args: readonly IrExpr[]): IrExpr {
  return { k: "new", callee, args };
}

export function declare(v: IrVar, init: IrExpr | null, span: Span | null = null): IrStmt {
  return { k: "let", var: v, init, span };
}

export function assign(target: IrExpr, value: IrExpr, span: Span | null = null): IrStmt {
  return { k: "assign", target, value, span };
}

export function run(expr: IrExpr, span: Span | null = null): IrStmt {
  return { k: "expr", expr, span };
}

export function when(test: IrExpr, then: readonly IrStmt[], otherwise: readonly IrStmt[] = []): IrStmt {
  return { k: "if", test, then, else: otherwise };
}

export function giveBack(value: IrExpr | null, span: Span | null = null): IrStmt {
  return { k: "return", value, span };
}

export function fail(value: IrExpr): IrStmt {
  return { k: "throw", value, span: null };
}

export const leave = (label: IrLabel): IrStmt => ({ k: "break", label });
export const repeat = (label: IrLabel): IrStmt => ({ k: "continue", label });

/** Whether evaluating it can neither panic nor do anything. */
export function isPlain(expr: IrExpr): boolean {
  return expr.k === "var" || expr.k === "lit" || expr.k === "global" || expr.k === "import" || expr.k === "arrow";
}
