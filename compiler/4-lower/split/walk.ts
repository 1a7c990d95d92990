/** Walking and mapping the IR: which expressions and bodies a node has, in the order they are evaluated. */
import { unreachable } from "../../unreachable.js";
import type { IrExpr, IrStmt, IrVar } from "../ir.js";

/** The direct subexpressions, in evaluation order. Does not enter the body of an arrow function. */
export function eachOperand(expr: IrExpr, see: (operand: IrExpr) => void): void {
  switch (expr.k) {
    case "var":
    case "lit":
    case "global":
    case "import":
    case "cx":
    case "arrow":
      return;
    case "call":
    case "new":
      see(expr.callee);
      for (const arg of expr.args) see(arg);
      return;
    case "method":
      see(expr.object);
      for (const arg of expr.args) see(arg);
      return;
    case "member":
      return see(expr.object);
    case "index":
      see(expr.object);
      return see(expr.index);
    case "binary":
      see(expr.lhs);
      return see(expr.rhs);
    case "unary":
      return see(expr.expr);
    case "cond":
      see(expr.test);
      see(expr.then);
      return see(expr.else);
    case "assignExpr":
      see(expr.target);
      return see(expr.value);
    case "seq":
    case "template":
      for (const e of expr.exprs) see(e);
      return;
    case "array":
      for (const e of expr.elems) see(e);
      return;
    case "object":
      for (const p of expr.props) see(p.value);
      return;
    case "inline":
      for (const arg of expr.args) see(arg);
      return;
    default:
      return unreachable(expr);
  }
}

/** The expressions that stand directly in a statement, not those of the statements inside it. */
export function eachExpr(stmt: IrStmt, see: (expr: IrExpr) => void): void {
  switch (stmt.k) {
    case "let":
      if (stmt.init !== null) see(stmt.init);
      return;
    case "expr":
      return see(stmt.expr);
    case "assign":
      see(stmt.target);
      return see(stmt.value);
    case "if":
      return see(stmt.test);
    case "switch":
      return see(stmt.on);
    case "loop":
      if (stmt.test !== null) see(stmt.test);
      if (stmt.update !== null) see(stmt.update);
      return;
    case "return":
      if (stmt.value !== null) see(stmt.value);
      return;
    case "throw":
      return see(stmt.value);
    case "await":
      see(stmt.start);
      if (stmt.resume !== null) see(stmt.resume);
      return;
    case "block":
    case "break":
    case "continue":
    case "try":
    case "poll":
      return;
    default:
      return unreachable(stmt);
  }
}

/** The statement lists directly inside a statement, in source order. */
export function eachBody(stmt: IrStmt, see: (body: readonly IrStmt[]) => void): void {
  switch (stmt.k) {
    case "if":
      see(stmt.then);
      return see(stmt.else);
    case "switch":
      for (const c of stmt.cases) see(c.body);
      if (stmt.default !== null) see(stmt.default);
      return;
    case "loop":
    case "block":
    case "poll":
      return see(stmt.body);
    case "try":
      see(stmt.body);
      return see(stmt.handler);
    case "let":
    case "expr":
    case "assign":
    case "break":
    case "continue":
    case "return":
    case "throw":
    case "await":
      return;
    default:
      return unreachable(stmt);
  }
}

/** Every expression below these statements, outermost first; arrow bodies included. */
export function everyExpr(stmts: readonly IrStmt[], see: (expr: IrExpr) => void): void {
  const visit = (expr: IrExpr): void => {
    see(expr);
    if (expr.k === "arrow") everyExpr(expr.body, see);
    else eachOperand(expr, visit);
  };
  const visitBody = (body: readonly IrStmt[]): void => {
    for (const stmt of body) {
      eachExpr(stmt, visit);
      eachBody(stmt, visitBody);
    }
  };
  visitBody(stmts);
}

/** Every statement below, outermost first, without those in arrow functions. */
export function everyStmt(stmts: readonly IrStmt[], see: (stmt: IrStmt) => void): void {
  const visitBody = (body: readonly IrStmt[]): void => {
    for (const stmt of body) {
      see(stmt);
      eachBody(stmt, visitBody);
    }
  };
  visitBody(stmts);
}

export function countStmts(stmts: readonly IrStmt[]): number {
  let n = 0;
  everyStmt(stmts, () => n++);
  return n;
}

/** The node with these parts; itself if they are its own. */
function withParts<N extends object>(node: N, parts: Partial<N>): N {
  for (const key of Object.keys(parts) as (keyof N)[]) if (parts[key] !== node[key]) return { ...node, ...parts };
  return node;
}

/** A copy with `f` applied to each operand; the node itself where nothing changed. */
export function mapOperands(expr: IrExpr, f: (operand: IrExpr) => IrExpr): IrExpr {
  switch (expr.k) {
    case "var":
    case "lit":
    case "global":
    case "import":
    case "cx":
    case "arrow":
      return expr;
    case "call":
    case "new":
      return withParts(expr, { callee: f(expr.callee), args: mapList(expr.args, f) });
    case "method":
      return withParts(expr, { object: f(expr.object), args: mapList(expr.args, f) });
    case "member":
      return withParts(expr, { object: f(expr.object) });
    case "index":
      return withParts(expr, { object: f(expr.object), index: f(expr.index) });
    case "binary":
      return withParts(expr, { lhs: f(expr.lhs), rhs: f(expr.rhs) });
    case "unary":
      return withParts(expr, { expr: f(expr.expr) });
    case "cond":
      return withParts(expr, { test: f(expr.test), then: f(expr.then), else: f(expr.else) });
    case "assignExpr":
      return withParts(expr, { target: f(expr.target), value: f(expr.value) });
    case "seq":
    case "template":
      return withParts(expr, { exprs: mapList(expr.exprs, f) });
    case "array":
      return withParts(expr, { elems: mapList(expr.elems, f) });
    case "object":
      return withParts(expr, { props: mapList(expr.props, (p) => withParts(p, { value: f(p.value) })) });
    case "inline":
      return withParts(expr, { args: mapList(expr.args, f) });
    default:
      return unreachable(expr);
  }
}

/** Maps a list, giving the list itself back where nothing changed. */
export function mapList<T>(list: readonly T[], f: (item: T) => T): readonly T[] {
  let out: T[] | null = null;
  for (const [i, item] of list.entries()) {
    const mapped = f(item);
    if (out === null && mapped !== item) out = list.slice(0, i);
    if (out !== null) out.push(mapped);
  }
  return out ?? list;
}

/** A copy of the statement with `onExpr` applied to its expressions and `onBody` to its statement lists. */
export function mapStmt(stmt: IrStmt, onExpr: (expr: IrExpr) => IrExpr, onBody: (body: readonly IrStmt[]) => readonly IrStmt[]): IrStmt {
  const maybe = (expr: IrExpr | null): IrExpr | null => (expr === null ? null : onExpr(expr));
  switch (stmt.k) {
    case "let":
      return withParts(stmt, { init: maybe(stmt.init) });
    case "expr":
      return withParts(stmt, { expr: onExpr(stmt.expr) });
    case "assign":
      return withParts(stmt, { target: onExpr(stmt.target), value: onExpr(stmt.value) });
    case "if":
      return withParts(stmt, { test: onExpr(stmt.test), then: onBody(stmt.then), else: onBody(stmt.else) });
    case "switch":
      return withParts(stmt, {
        on: onExpr(stmt.on),
        cases: mapList(stmt.cases, (c) => withParts(c, { body: onBody(c.body) })),
        default: stmt.default === null ? null : onBody(stmt.default),
      });
    case "loop":
      return withParts(stmt, { test: maybe(stmt.test), body: onBody(stmt.body), update: maybe(stmt.update) });
    case "block":
    case "poll":
      return withParts(stmt, { body: onBody(stmt.body) });
    case "return":
      return withParts(stmt, { value: maybe(stmt.value) });
    case "throw":
      return withParts(stmt, { value: onExpr(stmt.value) });
    case "try":
      return withParts(stmt, { body: onBody(stmt.body), handler: onBody(stmt.handler) });
    case "await":
      return withParts(stmt, { start: onExpr(stmt.start), resume: maybe(stmt.resume) });
    case "break":
    case "continue":
      return stmt;
    default:
      return unreachable(stmt);
  }
}

/** The statements with one variable in place of another, arrow functions included. */
export function renameVar(stmts: readonly IrStmt[], from: IrVar, to: IrVar): readonly IrStmt[] {
  const onExpr = (expr: IrExpr): IrExpr => {
    if (expr.k === "var") return expr.var.id === from.id ? { k: "var", var: to } : expr;
    if (expr.k === "arrow") {
      const body = onBody(expr.body);
      return body === expr.body ? expr : { ...expr, body };
    }
    return mapOperands(expr, onExpr);
  };
  const onBody = (body: readonly IrStmt[]): readonly IrStmt[] => mapList(body, (s) => mapStmt(s, onExpr, onBody));
  return onBody(stmts);
}

/** Whether inline JavaScript may assign to one of its arguments: `$0 += 1`, `$0++`. */
export function inlineAssigns(code: string): boolean {
  return /\$\d+\s*(?:(?:[-+*/%&|^]|<<|>>>?|\*\*|\?\?|&&|\|\|)?=(?![=>])|\+\+|--)|(?:\+\+|--)\$\d/.test(code);
}

/** What an arrow function takes from the variables around it: those it reads, and those it assigns. */
export interface ArrowUses {
  readonly free: ReadonlyMap<number, IrVar>;
  readonly assigned: ReadonlySet<number>;
}

export function arrowUses(arrow: IrExpr & { readonly k: "arrow" }): ArrowUses {
  const free = new Map<number, IrVar>();
  const assigned = new Set<number>();
  const own = new Set<number>();
  const declare = (fn: IrExpr & { readonly k: "arrow" }): void => {
    for (const p of fn.params) own.add(p.id);
    everyStmt(fn.body, (s) => {
      if (s.k === "let") own.add(s.var.id);
      else if (s.k === "try") own.add(s.param.id);
    });
  };
  declare(arrow);
  everyStmtDeep(arrow.body, (s) => {
    if (s.k === "assign" && s.target.k === "var") assigned.add(s.target.var.id);
  });
  everyExpr(arrow.body, (e) => {
    if (e.k === "arrow") declare(e);
    else if (e.k === "var") free.set(e.var.id, e.var);
    else if (e.k === "assignExpr" && e.target.k === "var") assigned.add(e.target.var.id);
    else if (e.k === "inline" && inlineAssigns(e.code)) for (const a of e.args) if (a.k === "var") assigned.add(a.var.id);
  });
  for (const id of own) {
    free.delete(id);
    assigned.delete(id);
  }
  return { free, assigned };
}

/** Every statement below, those in arrow functions included. */
export function everyStmtDeep(stmts: readonly IrStmt[], see: (stmt: IrStmt) => void): void {
  everyStmt(stmts, see);
  everyExpr(stmts, (e) => {
    if (e.k === "arrow") everyStmt(e.body, see);
  });
}
