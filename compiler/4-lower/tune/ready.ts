/**
 * Async fns that never have to wait: whatever they await is ready at once, all the way down. To await one is to call it.
 *
 *   async fn a() { b().await }      function a() { return b(); }
 *   async fn b() { 1 }              without a frame, a state or a comparison with PENDING
 */
import type { IrExpr, IrFn, IrGlobal, IrStmt } from "../ir.js";
import { declaredVars } from "../split/start.js";
import { everyStmt, mapList, mapStmt } from "../split/walk.js";
import { appendTo } from "../../small-collections.js";

/** The async fn whose start is awaited; `null` if it is anything else. */
function awaited(stmt: IrStmt & { readonly k: "await" }): string | null {
  const { start, held } = stmt;
  return held === undefined && start.k === "call" && start.callee.k === "global" ? start.callee.name : null;
}

/** The async fns that a function awaits; `null` if it waits for something else as well. */
function awaitsOnly(fn: IrFn): readonly string[] | null {
  if (fn.forwards === true) return null;
  const names: string[] = [];
  let only = true;
  everyStmt(fn.body, (stmt) => {
    if (stmt.k === "poll") only = false;
    if (stmt.k !== "await") return;
    const name = awaited(stmt);
    if (name === null) only = false;
    else names.push(name);
  });
  return only ? names : null;
}

/** The names of those that never wait: all that nothing speaks against, so that recursion does not. */
function findReady(fns: readonly IrFn[]): ReadonlySet<string> {
  const ready = new Set<string>();
  const awaiters = new Map<string, string[]>();
  for (const fn of fns) {
    const names = awaitsOnly(fn);
    if (names === null) continue;
    ready.add(fn.name);
    for (const name of names) {
      appendTo(awaiters, name, fn.name);
    }
  }
  const waiting = [...awaiters.keys()].filter((name) => !ready.has(name));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const awaiter of awaiters.get(name) ?? []) if (ready.delete(awaiter)) waiting.push(awaiter);
  }
  return ready;
}

function callReady(fn: IrFn, ready: ReadonlySet<string>): IrFn {
  const declared = declaredVars(fn);
  const list = (body: readonly IrStmt[]): readonly IrStmt[] => mapList(body, each);
  const same = (e: IrExpr): IrExpr => e;
  const each = (stmt: IrStmt): IrStmt => {
    if (stmt.k !== "await") return mapStmt(stmt, same, list);
    const name = awaited(stmt);
    if (name === null || !ready.has(name)) return stmt;
    const { dst, start, span } = stmt;
    if (dst === null) return { k: "expr", expr: start, span };
    return declared.has(dst.id) ? { k: "assign", target: { k: "var", var: dst }, value: start, span } : { k: "let", var: dst, init: start, span };
  };
  const body = list(fn.body);
  return body === fn.body ? fn : { ...fn, body };
}

export function settleReady(globals: readonly IrGlobal[]): readonly IrGlobal[] {
  const fns = globals.flatMap((g) => (g.k === "fn" && g.fn.async ? [g.fn] : []));
  const ready = findReady(fns);
  if (ready.size === 0) return globals;
  return globals.map((g) => (g.k === "fn" && g.fn.async ? { k: "fn", fn: callReady(g.fn, ready) } : g));
}
