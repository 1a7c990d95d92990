/** Visiting the parts of a typed expression. */
import { unreachable } from "../unreachable.js";
import type { Thir } from "./thir.js";

/** Calls `visit` on each immediate subexpression, in the order of evaluation; also into closures and async blocks. */
export function eachPart(e: Thir, visit: (part: Thir) => void): void {
  const all = (list: readonly Thir[]): void => list.forEach(visit);
  const maybe = (part: Thir | null): void => {
    if (part !== null) visit(part);
  };
  switch (e.kind) {
    case "lit":
    case "local":
    case "static":
    case "const":
    case "constParam":
    case "fnRef":
    case "continue":
    case "error":
      return;
    case "call":
    case "formatArgs":
      return all(e.args);
    case "callValue":
      visit(e.callee);
      return all(e.args);
    case "adt":
      for (const field of e.fields) visit(field.value);
      return maybe(e.base);
    case "tuple":
    case "array":
      return all(e.elems);
    case "repeat":
      return visit(e.elem);
    case "field":
    case "deref":
      return visit(e.base);
    case "index":
      visit(e.base);
      return visit(e.index);
    case "borrow":
      return visit(e.place);
    case "binary":
      visit(e.lhs);
      return visit(e.rhs);
    case "unary":
    case "cast":
    case "coerce":
    case "try":
      return visit(e.expr);
    case "assign":
    case "assignOp":
      visit(e.value);
      return visit(e.place);
    case "block":
      for (const stmt of e.block.stmts) {
        if (stmt.kind === "expr") visit(stmt.expr);
        else {
          maybe(stmt.init);
          maybe(stmt.else);
        }
      }
      return maybe(e.block.tail);
    case "if":
      visit(e.cond);
      visit(e.then);
      return maybe(e.else);
    case "let":
    case "yield":
      return visit(e.value);
    case "match":
      visit(e.scrutinee);
      for (const arm of e.arms) {
        maybe(arm.guard);
        visit(arm.body);
      }
      return;
    case "loop":
      maybe(e.cond);
      return visit(e.body);
    case "for":
      visit(e.iter);
      return visit(e.body);
    case "break":
    case "return":
      return maybe(e.value);
    case "await":
      return visit(e.future);
    case "closure":
    case "asyncBlock":
    case "genBlock":
    case "defer":
      return visit(e.body);
    case "select":
      for (const arm of e.arms) {
        maybe(arm.cond);
        visit(arm.future);
        visit(arm.body);
      }
      return maybe(e.else);
    case "join":
      return all(e.futures);
    default:
      return unreachable(e);
  }
}
