/** Whether statements contain anything that could panic: a call of whatever kind. */
import type { IrExpr, IrStmt } from "./ir.js";
import { eachBody, eachExpr } from "./split/walk.js";

export function mayThrow(body: readonly IrStmt[]): boolean {
  return body.some((stmt) => {
    if (stmt.k === "throw" || stmt.k === "await" || stmt.k === "poll") return true;
    let found = false;
    eachExpr(stmt, (e) => {
      found = found || throws(e);
    });
    eachBody(stmt, (b) => {
      found = found || mayThrow(b);
    });
    return found;
  });
}

function throws(e: IrExpr): boolean {
  switch (e.k) {
    case "var":
    case "lit":
    case "global":
    case "import":
    case "arrow":
    case "cx":
      return false;
    case "member":
      return throws(e.object);
    case "binary":
      return throws(e.lhs) || throws(e.rhs);
    case "unary":
      return throws(e.expr);
    case "cond":
      return throws(e.test) || throws(e.then) || throws(e.else);
    case "assignExpr":
      return throws(e.target) || throws(e.value);
    case "array":
      return e.elems.some(throws);
    case "new":
      return e.args.some(throws);
    default:
      return true;
  }
}
