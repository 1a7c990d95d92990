/** Walking and mapping the IR: which expressions and bodies a node has, in the order they are evaluated. */
import { unreachable } from "../../unreachable.js";
import type { IrExpr, IrStmt, IrVar } from "../ir.js";

function eachOf<T>(list: readonly T[], see: (item: T) => void): void {
  for (let i = 0; i < list.length; i++) see(list[i] as T);
}

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
      return eachOf(expr.args, see);
    case "method":
      see(expr.object);
      return eachOf(expr.args, see);
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
      return eachOf(expr.exprs, see);
    case "array":
      return eachOf(expr.elems, see);
    case "object":
      for (const p of expr.props) see(p.value);
      return;
    case "inline":
      return eachOf(expr.args, see);
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

/** Whether statements may stand inside this one. */
export function hasBodies(stmt: IrStmt): boolean {
  switch (stmt.k) {
    case "if":
    case "switch":
    case "loop":
    case "block":
    case "poll":
    case "try":
      return true;
    case "let":
    case "expr":
    case "assign":
    case "break":
    case "continue":
    case "return":
    case "throw":
    case "await":
      return false;
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
    for (let i = 0; i < body.length; i++) {
      const stmt = body[i] as IrStmt;
      eachExpr(stmt, visit);
      eachBody(stmt, visitBody);
    }
  };
  visitBody(stmts);
}

/** Every statement below, outermost first, without those in arrow functions. */
export function everyStmt(stmts: readonly IrStmt[], see: (stmt: IrStmt) => void): void {
  const visitBody = (body: readonly IrStmt[]): void => {
    for (let i = 0; i < body.length; i++) {
      const stmt = body[i] as IrStmt;
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

/** A copy with `f` applied to each operand; the node itself where nothing changed. Nothing is made for what does not. */
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
    case "new": {
      const callee = f(expr.callee);
      const args = mapList(expr.args, f);
      return callee === expr.callee && args === expr.args ? expr : { ...expr, callee, args };
    }
    case "method": {
      const object = f(expr.object);
      const args = mapList(expr.args, f);
      return object === expr.object && args === expr.args ? expr : { ...expr, object, args };
    }
    case "member": {
      const object = f(expr.object);
      return object === expr.object ? expr : { ...expr, object };
    }
    case "index": {
      const object = f(expr.object);
      const index = f(expr.index);
      return object === expr.object && index === expr.index ? expr : { ...expr, object, index };
    }
    case "binary": {
      const lhs = f(expr.lhs);
      const rhs = f(expr.rhs);
      return lhs === expr.lhs && rhs === expr.rhs ? expr : { ...expr, lhs, rhs };
    }
    case "unary": {
      const operand = f(expr.expr);
      return operand === expr.expr ? expr : { ...expr, expr: operand };
    }
    case "cond": {
      const test = f(expr.test);
      const then = f(expr.then);
      const other = f(expr.else);
      return test === expr.test && then === expr.then && other === expr.else ? expr : { ...expr, test, then, else: other };
    }
    case "assignExpr": {
      const target = f(expr.target);
      const value = f(expr.value);
      return target === expr.target && value === expr.value ? expr : { ...expr, target, value };
    }
    default:
      return mapListed(expr, f);
  }
}

/** The same for nodes whose operands are in one list. */
function mapListed(expr: Extract<IrExpr, { k: "seq" | "template" | "array" | "object" | "inline" }>, f: (operand: IrExpr) => IrExpr): IrExpr {
  switch (expr.k) {
    case "seq":
    case "template": {
      const exprs = mapList(expr.exprs, f);
      return exprs === expr.exprs ? expr : { ...expr, exprs };
    }
    case "array": {
      const elems = mapList(expr.elems, f);
      return elems === expr.elems ? expr : { ...expr, elems };
    }
    case "object": {
      const props = mapList(expr.props, (p) => {
        const value = f(p.value);
        return value === p.value ? p : { ...p, value };
      });
      return props === expr.props ? expr : { ...expr, props };
    }
    case "inline": {
      const args = mapList(expr.args, f);
      return args === expr.args ? expr : { ...expr, args };
    }
    default:
      return unreachable(expr);
  }
}

/** Maps a list, giving the list itself back where nothing changed. */
export function mapList<T>(list: readonly T[], f: (item: T) => T): readonly T[] {
  let out: T[] | null = null;
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as T;
    const mapped = f(item);
    if (out === null && mapped !== item) out = list.slice(0, i);
    if (out !== null) out.push(mapped);
  }
  return out ?? list;
}

/** A copy of the statement with `onExpr` applied to its expressions and `onBody` to its statement lists; itself where nothing changed. */
export function mapStmt(stmt: IrStmt, onExpr: (expr: IrExpr) => IrExpr, onBody: (body: readonly IrStmt[]) => readonly IrStmt[]): IrStmt {
  switch (stmt.k) {
    case "let": {
      const init = stmt.init === null ? null : onExpr(stmt.init);
      return init === stmt.init ? stmt : { ...stmt, init };
    }
    case "expr": {
      const expr = onExpr(stmt.expr);
      return expr === stmt.expr ? stmt : { ...stmt, expr };
    }
    case "assign": {
      const target = onExpr(stmt.target);
      const value = onExpr(stmt.value);
      return target === stmt.target && value === stmt.value ? stmt : { ...stmt, target, value };
    }
    case "return": {
      const value = stmt.value === null ? null : onExpr(stmt.value);
      return value === stmt.value ? stmt : { ...stmt, value };
    }
    case "throw": {
      const value = onExpr(stmt.value);
      return value === stmt.value ? stmt : { ...stmt, value };
    }
    case "await": {
      const start = onExpr(stmt.start);
      const resume = stmt.resume === null ? null : onExpr(stmt.resume);
      return start === stmt.start && resume === stmt.resume ? stmt : { ...stmt, start, resume };
    }
    case "break":
    case "continue":
      return stmt;
    default:
      return mapNested(stmt, onExpr, onBody);
  }
}

/** The same for statements that hold others. */
function mapNested(stmt: Extract<IrStmt, { k: "if" | "switch" | "loop" | "block" | "poll" | "try" }>, onExpr: (expr: IrExpr) => IrExpr, onBody: (body: readonly IrStmt[]) => readonly IrStmt[]): IrStmt {
  switch (stmt.k) {
    case "if": {
      const test = onExpr(stmt.test);
      const then = onBody(stmt.then);
      const other = onBody(stmt.else);
      return test === stmt.test && then === stmt.then && other === stmt.else ? stmt : { ...stmt, test, then, else: other };
    }
    case "switch": {
      const on = onExpr(stmt.on);
      const cases = mapList(stmt.cases, (c) => {
        const body = onBody(c.body);
        return body === c.body ? c : { ...c, body };
      });
      const last = stmt.default === null ? null : onBody(stmt.default);
      return on === stmt.on && cases === stmt.cases && last === stmt.default ? stmt : { ...stmt, on, cases, default: last };
    }
    case "loop": {
      const test = stmt.test === null ? null : onExpr(stmt.test);
      const body = onBody(stmt.body);
      const update = stmt.update === null ? null : onExpr(stmt.update);
      return test === stmt.test && body === stmt.body && update === stmt.update ? stmt : { ...stmt, test, body, update };
    }
    case "block":
    case "poll": {
      const body = onBody(stmt.body);
      return body === stmt.body ? stmt : { ...stmt, body };
    }
    case "try": {
      const body = onBody(stmt.body);
      const handler = onBody(stmt.handler);
      return body === stmt.body && handler === stmt.handler ? stmt : { ...stmt, body, handler };
    }
    default:
      return unreachable(stmt);
  }
}

/** The statements with one variable in place of another, arrow functions included. */
export function renameVar(stmts: readonly IrStmt[], from: IrVar, to: IrVar): readonly IrStmt[] {
  return renameVars(stmts, new Map([[from.id, to]]));
}

/** The same for several variables, by id. */
export function renameVars(stmts: readonly IrStmt[], to: ReadonlyMap<number, IrVar>): readonly IrStmt[] {
  const onExpr = (expr: IrExpr): IrExpr => {
    if (expr.k === "var") {
      const other = to.get(expr.var.id);
      return other === undefined ? expr : { k: "var", var: other };
    }
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
  return (code.includes("=") || code.includes("++") || code.includes("--")) && /\$\d+\s*(?:(?:[-+*/%&|^]|<<|>>>?|\*\*|\?\?|&&|\|\|)?=(?![=>])|\+\+|--)|(?:\+\+|--)\$\d/.test(code);
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
