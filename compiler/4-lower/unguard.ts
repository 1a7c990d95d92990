/**
 * Droppable variables that need no guard: those that hold nothing whenever something may panic, because what they held has moved on before. A parameter that
 * is only passed on is passed on itself.
 *
 *   function spawn(f) { try { const g = f; f = undefined; return start(g); }      function spawn(f) { return start(f); }
 *                       catch (e) { if (f !== undefined) drop(f); throw e; } }
 */
import type { IrDroppable, IrExpr, IrFn, IrStmt, IrVar } from "./ir.js";
import { everyExpr, everyStmtDeep, inlineAssigns, renameVar } from "./split/walk.js";
import { mayThrow } from "./throws.js";

function isEmpty(value: IrExpr | null): boolean {
  return value === null || (value.k === "lit" && value.value === undefined);
}

/** What a statement stores straight into a variable. */
function stored(stmt: IrStmt): { readonly id: number; readonly value: IrExpr | null } | null {
  if (stmt.k === "let") return { id: stmt.var.id, value: stmt.init };
  return stmt.k === "assign" && stmt.target.k === "var" ? { id: stmt.target.var.id, value: stmt.value } : null;
}

/** Every variable that may be given something by a statement, however deep inside it. */
function filledIn(stmt: IrStmt): readonly number[] {
  const ids: number[] = [];
  const fill = (id: number, value: IrExpr | null): void => {
    if (!isEmpty(value)) ids.push(id);
  };
  everyStmtDeep([stmt], (s) => {
    const to = stored(s);
    if (to !== null) fill(to.id, to.value);
    else if (s.k === "await" && s.dst !== null) ids.push(s.dst.id);
  });
  everyExpr([stmt], (e) => {
    if (e.k === "assignExpr" && e.target.k === "var") fill(e.target.var.id, e.value);
    else if (e.k === "inline" && inlineAssigns(e.code)) for (const arg of e.args) if (arg.k === "var") ids.push(arg.var.id);
  });
  return ids;
}

/** Those that hold something somewhere where something may panic. Follows the statements of the body; what is inside one of them counts as all at once. */
function heldAtPanics(fn: IrFn): ReadonlySet<number> {
  const held = new Set(fn.params.map((p) => p.id));
  const guarded = new Set<number>();
  for (const stmt of fn.body) {
    const panics = mayThrow([stmt]);
    if (panics) for (const id of held) guarded.add(id);
    const filled = filledIn(stmt);
    const to = stored(stmt);
    if (to !== null && filled.length <= (isEmpty(to.value) ? 0 : 1)) {
      // The value is there before the variable is.
      if (isEmpty(to.value)) held.delete(to.id);
      else held.add(to.id);
      continue;
    }
    for (const id of filled) {
      held.add(id);
      if (panics) guarded.add(id);
    }
  }
  return guarded;
}

/** What has to be dropped when a panic passes through the function. Variables that are not declared for the whole body stay as they are. */
function needed(fn: IrFn): readonly IrDroppable[] {
  const whole = new Set(fn.params.map((p) => p.id));
  for (const stmt of fn.body) if (stmt.k === "let") whole.add(stmt.var.id);
  const held = heldAtPanics(fn);
  return fn.droppable.filter((d) => !whole.has(d.var.id) || held.has(d.var.id));
}

function mentions(stmts: readonly IrStmt[], v: IrVar): boolean {
  let found = false;
  everyExpr(stmts, (e) => {
    if (e.k === "var" && e.var.id === v.id) found = true;
  });
  return found;
}

/** `const g = f; f = undefined;` at the beginning: from there on `f` itself. */
function passOn(fn: IrFn): IrFn {
  const free = new Set(fn.params.map((p) => p.id));
  for (const d of fn.droppable) free.delete(d.var.id);
  let { body } = fn;
  for (;;) {
    const [first, second, ...rest] = body;
    if (first?.k !== "let" || first.init?.k !== "var" || second === undefined) return { ...fn, body };
    const param = first.init.var;
    const to = stored(second);
    if (!free.has(param.id) || to?.id !== param.id || !isEmpty(to.value) || mentions(rest, param)) return { ...fn, body };
    free.delete(param.id);
    body = renameVar(rest, first.var, param);
  }
}

/** The function without the guards that it does not need. */
export function unguard(fn: IrFn): IrFn {
  if (fn.async || fn.droppable.length === 0) return fn;
  const droppable = needed(fn);
  return droppable.length === fn.droppable.length ? fn : passOn({ ...fn, droppable });
}
