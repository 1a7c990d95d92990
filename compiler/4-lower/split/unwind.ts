/**
 * Dropping what is alive when a panic passes through a function.
 *
 *   let a, b;                                       // undefined until they hold something
 *   try { a = open(); b = lock(a); … }
 *   catch (e) { try { if (b !== undefined) unlock(b); if (a !== undefined) close(a); } catch (e2) { panicInCleanup(e2); } throw e; }
 *
 * Normal exits are written out in the body already, with a moved or dropped variable set to `undefined`.
 */
import type { IrDroppable, IrFn, IrLabel, IrStmt, IrVar } from "../ir.js";
import { assign, call, declare, fail, isSet, leave, num, ref, rt, run, UNDEFINED, when } from "./build.js";
import { rewrite, type Rewrites } from "./rewrite.js";
import { DROPS, ERROR, SECOND, TAKEN } from "./vars.js";
import { renameVar } from "./walk.js";

/** A destructor panicked while a panic was already under way: that ends the program. */
function abort(e: IrVar): IrStmt {
  return run(call(rt("panicInCleanup"), [ref(e)]));
}

/** `if (failed !== undefined) panicInCleanup(e); failed = [e];` What was thrown may itself be `undefined`. */
export function rememberFirst(failed: IrVar, e: IrVar): readonly IrStmt[] {
  return [when(isSet(ref(failed)), [abort(e)]), assign(ref(failed), { k: "array", elems: [ref(e)] })];
}

/** `if (failed !== undefined) throw failed[0];` */
export function throwFirst(failed: IrVar): IrStmt {
  return when(isSet(ref(failed)), [fail({ k: "index", object: ref(failed), index: num(0) })]);
}

/** `if (x !== undefined) { … }` for one droppable. With `take` the variable is emptied first, so that no second try drops it. */
function dropOne(d: IrDroppable, take: boolean): IrStmt {
  if (!take) return when(isSet(ref(d.var)), d.drop);
  return when(isSet(ref(d.var)), [declare(TAKEN, ref(d.var)), assign(ref(d.var), UNDEFINED), ...renameVar(d.drop, d.var, TAKEN)]);
}

/**
 * Drops what the variables hold, in the order given. A panic in one does not keep the others from being dropped; `onPanic` is
 * what happens with it. `first`: what is done before each, with the label to leave by.
 */
export function dropAll(
  order: readonly IrDroppable[],
  onPanic: (e: IrVar) => readonly IrStmt[],
  first: ((done: IrLabel) => IrStmt) | null = null,
): readonly IrStmt[] {
  const [only] = order;
  if (only === undefined) return [];
  if (order.length === 1) return [dropOne(only, false)];
  const body = [...order.flatMap((d) => (first === null ? [dropOne(d, true)] : [first(DROPS), dropOne(d, true)])), leave(DROPS)];
  return [{ k: "loop", label: DROPS, test: null, update: null, body: [{ k: "try", body, param: SECOND, handler: onPanic(SECOND) }] }];
}

/** The function's own panic goes on. What is somebody else's variable is emptied, so that it is not dropped again there. */
function handler(fn: IrFn, outer: readonly IrVar[]): readonly IrStmt[] {
  const drops = fn.droppable.map((d) => dropOne(d, outer.some((v) => v.id === d.var.id))).reverse();
  return [{ k: "try", body: drops, param: SECOND, handler: [abort(SECOND)] }, fail(ref(ERROR))];
}

/** The droppable variables that are declared in the body, as against parameters. */
export function droppableLocals(fn: IrFn): readonly IrVar[] {
  const params = new Set(fn.params.map((p) => p.id));
  return fn.droppable.map((d) => d.var).filter((v) => !params.has(v.id));
}

/** `body` (with its declarations of droppables already turned into assignments) inside `try`, after the declarations. */
export function guarded(locals: readonly IrVar[], body: readonly IrStmt[], onPanic: readonly IrStmt[]): readonly IrStmt[] {
  return [...locals.map((v) => declare(v, null)), { k: "try", body, param: ERROR, handler: onPanic }];
}

/** A function that does not suspend, with its `try`. `outer`: parameters that are variables of somebody else, who drops what is left in them. */
export function guardFn(fn: IrFn, outer: readonly IrVar[] = []): IrFn {
  if (fn.droppable.length === 0) return fn;
  const locals = droppableLocals(fn);
  const r: Rewrites = { hoisted: new Set(locals.map((v) => v.id)), suspend: null, jump: null, giveBack: null, arrow: null };
  return { ...fn, body: guarded(locals, rewrite(fn.body, r, false), handler(fn, outer)), droppable: [] };
}
