/** Whether an expression awaits something itself, outside of any closure or async block in it: then a closure with it as body is async. */
import type { Block, Expr, MacroCall, Stmt } from "../../ast/ast.js";
import type { BodyNames } from "../../2-resolve/defs.js";
import { unreachable } from "../../unreachable.js";

export function containsAwait(expr: Expr, names: BodyNames): boolean {
  const any = (...list: readonly (Expr | null)[]): boolean => list.some((e) => e !== null && containsAwait(e, names));
  const block = (b: Block): boolean => blockAwaits(b, names);
  switch (expr.kind) {
    case "await":
    case "select":
      return true;
    case "join":
      return expr.join.awaits || any(...expr.join.futures);
    case "for":
      return expr.await || any(expr.iter) || block(expr.block);
    case "lit":
    case "path":
    case "continue":
    case "underscore":
    case "error":
    case "closure":
    case "async":
    case "gen":
    case "asyncTry":
    case "const":
      return false;
    case "unary":
    case "ref":
    case "cast":
    case "field":
    case "try":
    case "let":
      return any(expr.expr);
    case "binary":
    case "assign":
    case "assignOp":
      return any(expr.lhs, expr.rhs);
    case "call":
    case "methodCall":
      return any(expr.kind === "call" ? expr.callee : expr.receiver, ...expr.args);
    case "index":
      return any(expr.expr, expr.index);
    case "range":
      return any(expr.lo, expr.hi);
    case "tuple":
    case "array":
      return any(...expr.elems);
    case "repeat":
      return any(expr.elem);
    case "struct":
      return any(expr.base, ...expr.fields.map((x) => x.expr));
    case "block":
    case "unsafe":
    case "loop":
    case "defer":
      return block(expr.block);
    case "if":
      return any(expr.cond, expr.else) || block(expr.then);
    case "match":
      return any(expr.scrutinee) || expr.arms.some((a) => any(a.guard, a.body));
    case "while":
      return any(expr.cond) || block(expr.block);
    case "break":
    case "return":
    case "yield":
      return any(expr.expr);
    case "formatArgs":
      return any(...expr.format.args);
    case "macro":
      return expansionAwaits(expr.mac, names);
    default:
      return unreachable(expr);
  }
}

function expansionAwaits(mac: MacroCall, names: BodyNames): boolean {
  const made = names.expansions.get(mac.id);
  if (made?.kind === "expr") return containsAwait(made.expr, names);
  return made?.kind === "stmts" && (made.stmts.some((s) => stmtAwaits(s, names)) || (made.tail !== null && containsAwait(made.tail, names)));
}

function blockAwaits(block: Block, names: BodyNames): boolean {
  return block.stmts.some((s) => stmtAwaits(s, names)) || (block.tail !== null && containsAwait(block.tail, names));
}

function stmtAwaits(stmt: Stmt, names: BodyNames): boolean {
  switch (stmt.kind) {
    case "let":
      return (stmt.init !== null && containsAwait(stmt.init, names)) || (stmt.else !== null && blockAwaits(stmt.else, names));
    case "expr":
      return containsAwait(stmt.expr, names);
    case "macro":
      return expansionAwaits(stmt.mac, names);
    case "item":
    case "empty":
      return false;
    default:
      return unreachable(stmt);
  }
}
