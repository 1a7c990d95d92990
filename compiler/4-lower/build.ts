/** Small constructors for IR beyond those that the state machines use too. */
import type { IrExpr, IrFn, IrGlobal, IrStmt, IrVar } from "./ir.js";
import type { Span } from "../source.js";
import { binary, call, member, num, ref, rt, UNDEFINED } from "./split/build.js";

export { assign, binary, call, declare, fail, giveBack, global, isSet, leave, make, member, num, ref, repeat, rt, run, RUNTIME, UNDEFINED, when } from "./split/build.js";

export const lit = (value: number | bigint | string | boolean | undefined): IrExpr => ({ k: "lit", value });
export const TRUE: IrExpr = lit(true);
export const FALSE: IrExpr = lit(false);

export const not = (e: IrExpr): IrExpr => {
  if (e.k === "unary" && e.op === "!") return e.expr;
  if (e.k === "lit" && typeof e.value === "boolean") return lit(!e.value);
  if (e.k === "binary" && e.op === "===") return binary("!==", e.lhs, e.rhs);
  if (e.k === "binary" && e.op === "!==") return binary("===", e.lhs, e.rhs);
  return { k: "unary", op: "!", expr: e };
};
export const and = (a: IrExpr | null, b: IrExpr | null): IrExpr | null => (a === null ? b : b === null ? a : binary("&&", a, b));
export const inline = (code: string, args: readonly IrExpr[]): IrExpr => ({ k: "inline", code, args });
export const method = (object: IrExpr, name: string, args: readonly IrExpr[], span: Span | null = null): IrExpr => ({ k: "method", object, name, args, span });
export const element = (object: IrExpr, index: IrExpr): IrExpr => ({ k: "index", object, index });
export const cond = (test: IrExpr, then: IrExpr, otherwise: IrExpr): IrExpr => ({ k: "cond", test, then, else: otherwise });
export const array = (elems: readonly IrExpr[]): IrExpr => ({ k: "array", elems });
export const assignExpr = (target: IrExpr, value: IrExpr): IrExpr => ({ k: "assignExpr", target, value });
export const instanceOf = (value: IrExpr, cls: IrExpr): IrExpr => binary("instanceof", value, cls);
export const rtCall = (name: string, args: readonly IrExpr[], span: Span | null = null): IrExpr => call(rt(name), args, span);
export const block = (body: readonly IrStmt[]): IrStmt => ({ k: "block", label: null, body });
export const isUndefined = (e: IrExpr): IrExpr => binary("===", e, UNDEFINED);
export const lengthOf = (slice: IrExpr): IrExpr => member(slice, "n");
export const THIS: IrVar = { id: 0, name: "this" };
/** The last parameter of what is `#[track_caller]`: the place of the call. */
export const CALLER_LOC: IrVar = { id: 1, name: "loc" };

/** Whether the expression may be written down twice, or later than it stands: a variable, a literal, or a path of fields from one. */
export function isStable(e: IrExpr): boolean {
  switch (e.k) {
    case "var":
    case "lit":
    case "global":
    case "import":
      return true;
    default:
      return false;
  }
}

/** Whether its value stays the same whatever is evaluated in between. */
export function isConstant(e: IrExpr): boolean {
  return e.k === "lit" || e.k === "global" || e.k === "import" || e.k === "arrow";
}

/** Whether evaluating it neither does anything nor can panic; its value may still depend on when it is evaluated. */
export function isPure(e: IrExpr): boolean {
  switch (e.k) {
    case "var":
    case "lit":
    case "global":
    case "import":
    case "arrow":
    case "cx":
      return true;
    case "member":
      return isPure(e.object);
    case "binary":
      return isPure(e.lhs) && isPure(e.rhs);
    case "unary":
      return isPure(e.expr);
    case "cond":
      return isPure(e.test) && isPure(e.then) && isPure(e.else);
    case "new":
    case "array":
      return e.k === "new" ? e.args.every(isPure) : e.elems.every(isPure);
    default:
      return false;
  }
}

/** A plain function without drops. */
export function simpleFn(name: string, title: string, params: readonly IrVar[], body: readonly IrStmt[], span: Span): IrGlobal {
  const fn: IrFn = { name, params, body, async: false, droppable: [], paramDrops: [], span, title, export: null };
  return { k: "fn", fn };
}

/** `for (let i = 0; i < n; i++)` */
export function countingLoop(labelId: number, i: IrVar, from: IrExpr, test: IrExpr, body: readonly IrStmt[]): readonly IrStmt[] {
  return [
    { k: "let", var: i, init: from, span: null },
    { k: "loop", label: { id: labelId, name: "each" }, test, update: assignExpr(ref(i), binary("+", ref(i), num(1))), body },
  ];
}
