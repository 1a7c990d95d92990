/**
 * Droppable variables that need no guard: those that hold nothing whenever something may panic, because what they held has moved on before. A parameter that
 * is only passed on is passed on itself.
 *
 *   function spawn(f) { try { const g = f; f = undefined; return start(g); }      function spawn(f) { return start(f); }
 *                       catch (e) { if (f !== undefined) drop(f); throw e; } }
 */
import type { IrDroppable, IrExpr, IrFn, IrStmt, IrVar } from "./ir.js";
import { arrowUses, everyExpr, everyStmtDeep, inlineAssigns, renameVars } from "./split/walk.js";
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
  const guarded = new Set<number>();
  /** Those that hold something while nothing has panicked yet. */
  const held = new Set(fn.params.map((p) => p.id));
  const panic = (): void => {
    for (const id of held) guarded.add(id);
    held.clear();
  };
  for (const stmt of fn.body) {
    const panics = mayThrow([stmt]);
    if (panics) panic();
    const filled = filledIn(stmt);
    const to = stored(stmt);
    if (to !== null && filled.length <= (isEmpty(to.value) ? 0 : 1)) {
      // The value is there before the variable is.
      if (isEmpty(to.value)) held.delete(to.id);
      else held.add(to.id);
      continue;
    }
    for (const id of filled) held.add(id);
    if (panics) panic();
  }
  return guarded;
}

/** Variables that belong to the whole body, and are seen and changed by nothing but its statements. */
function plainVars(fn: IrFn, outer: readonly IrVar[]): ReadonlySet<number> {
  const plain = new Set(fn.params.map((p) => p.id));
  for (const stmt of fn.body) if (stmt.k === "let") plain.add(stmt.var.id);
  everyExpr(fn.body, (e) => {
    if (e.k === "arrow") for (const id of arrowUses(e).assigned) plain.delete(id);
  });
  for (const v of outer) plain.delete(v.id);
  return plain;
}

/** What has to be dropped when a panic passes through the function. */
function needed(fn: IrFn, plain: ReadonlySet<number>): readonly IrDroppable[] {
  const held = heldAtPanics(fn);
  return fn.droppable.filter((d) => !plain.has(d.var.id) || held.has(d.var.id));
}

/** The variable in `x !== undefined`. */
function testedVar(stmt: IrStmt): number | null {
  if (stmt.k !== "if" || stmt.else.length > 0 || stmt.test.k !== "binary" || stmt.test.op !== "!==") return null;
  const { lhs, rhs } = stmt.test;
  return lhs.k === "var" && isEmpty(rhs) ? lhs.var.id : null;
}

/** Without the drops of what is known to have gone. */
function withoutGone(body: readonly IrStmt[], plain: ReadonlySet<number>): readonly IrStmt[] {
  const gone = new Set<number>();
  const kept = body.filter((stmt) => {
    const tested = testedVar(stmt);
    if (tested !== null && gone.has(tested)) return false;
    for (const id of filledIn(stmt)) gone.delete(id);
    const to = stored(stmt);
    if (to !== null && isEmpty(to.value) && plain.has(to.id)) gone.add(to.id);
    return true;
  });
  return kept.length === body.length ? body : kept;
}

/** Where in the body each variable is mentioned last. */
function lastMentions(body: readonly IrStmt[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const [i, stmt] of body.entries()) {
    const to = stored(stmt);
    if (to !== null) last.set(to.id, i);
    everyExpr([stmt], (e) => {
      if (e.k === "var") last.set(e.var.id, i);
    });
  }
  return last;
}

/** `const g = f; f = undefined;` where `f` is not looked at again: from there on `f` itself. */
function passOn(fn: IrFn, plain: ReadonlySet<number>): IrFn {
  const guarded = new Set(fn.droppable.map((d) => d.var.id));
  const last = lastMentions(fn.body);
  const same = new Map<number, IrVar>();
  const body: IrStmt[] = [];
  for (let i = 0; i < fn.body.length; i++) {
    const stmt = fn.body[i] as IrStmt;
    const next = fn.body[i + 1];
    const from = stmt.k === "let" && stmt.init?.k === "var" ? stmt.init.var : null;
    const to = next === undefined ? null : stored(next);
    const moves = stmt.k === "let" && from !== null && to?.id === from.id && isEmpty(to.value);
    if (moves && plain.has(from.id) && !guarded.has(from.id) && !guarded.has(stmt.var.id) && last.get(from.id) === i + 1) {
      same.set(stmt.var.id, same.get(from.id) ?? from);
      i++;
    } else {
      body.push(stmt);
    }
  }
  return same.size === 0 ? fn : { ...fn, body: renameVars(body, same) };
}

/** The function without the guards and drops that it does not need. `outer`: parameters that are variables of somebody else, who looks at them afterwards. */
export function unguard(fn: IrFn, outer: readonly IrVar[] = []): IrFn {
  if (fn.async || fn.droppable.length === 0) return fn;
  const plain = plainVars(fn, outer);
  const body = withoutGone(fn.body, plain);
  const droppable = needed({ ...fn, body }, plain);
  if (droppable.length < fn.droppable.length) return passOn({ ...fn, body, droppable }, plain);
  return body === fn.body ? fn : { ...fn, body };
}
