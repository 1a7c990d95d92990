/** Blocks, `let`, and the scopes they open. */
import { hasBindings, hasMutRefs, hasRefs } from "../3-check/pat-walk.js";
import type { TBlock, Thir, TStmt } from "../3-check/thir.js";
import { isPlaceExpr } from "../3-check/thir-walk.js";
import type { Ty } from "../3-check/ty.js";
import { declare, isPure, make, ref, rt, UNDEFINED } from "./build.js";
import { isStatementLike, lowerInto, store } from "./dest.js";
import { lowerDefer } from "./defer.js";
import { lowerExpr } from "./expr.js";
import type { Dest, Fx, JumpTarget, Scope } from "./fx.js";
import type { IrExpr, IrVar } from "./ir.js";
import { comesApart, letElse, scrutineePlace } from "./match.js";
import { bindIrrefutable, declareLocal } from "./patterns.js";
import type { Place } from "./place.js";
import { lowerExtended, markExtended, placeOf, stablePlace } from "./places.js";

export function lowerBlock(fx: Fx, e: Thir & { readonly kind: "block" }, dest: Dest): void {
  if (e.label === null) {
    inScope(fx, e.block, dest);
    return;
  }
  const label = fx.newLabel("block");
  const target: JumpTarget = { breakLabel: label, continueLabel: null, depth: fx.depth, dest, ty: fx.tyOf(e), used: false, goneAtBreak: [] };
  fx.targets.set(e.label, target);
  const body = fx.branch(() => inScope(fx, e.block, dest));
  if (target.used) fx.emit({ k: "block", label, body: body.body });
  else for (const stmt of body.body) fx.emit(stmt);
  fx.join([body, ...target.goneAtBreak.map((gone) => ({ gone, dead: false }))]);
}

/** The block's locals go when it ends; temporaries of its tail stay with the statement around it. */
function inScope(fx: Fx, block: TBlock, dest: Dest): void {
  const base = fx.depth;
  fx.scopes.push({ entries: [], temps: false });
  for (const stmt of block.stmts) lowerStmt(fx, stmt);
  if (block.tail !== null) lowerTail(fx, block.tail, dest, base);
  else if (dest.k === "var" && !fx.dead) store(fx, UNDEFINED, { kind: "tuple", elems: [] }, dest);
  if (!fx.dead) fx.leaveTo(base);
  fx.scopes.pop();
}

function lowerTail(fx: Fx, tail: Thir, dest: Dest, base: number): void {
  if (dest.k !== "discard" || isStatementLike(tail)) {
    lowerInto(fx, tail, dest);
    return;
  }
  const value = lowerExpr(fx, tail);
  if (fx.dead) return;
  // What the tail gives is dropped after the block's locals.
  const ty = fx.tyOf(tail);
  if (fx.needsDrop(ty) && fx.anyDropsFrom(base)) {
    const kept = fx.bind("t", value);
    fx.leaveTo(base);
    const scope = fx.scopes.at(-1);
    if (scope !== undefined) scope.entries.length = 0;
    store(fx, ref(kept), ty, dest);
  } else {
    store(fx, value, ty, dest);
  }
}

/** The value of a block, its statements written into the current list. */
export function blockValue(fx: Fx, block: TBlock): IrExpr {
  const base = fx.depth;
  fx.scopes.push({ entries: [], temps: false });
  for (const stmt of block.stmts) lowerStmt(fx, stmt);
  let value: IrExpr = block.tail === null ? UNDEFINED : lowerExpr(fx, block.tail);
  if (!fx.dead && fx.anyDropsFrom(base)) {
    if (!(isPure(value) && fx.isFixed(value))) value = ref(fx.bind("t", value));
    fx.leaveTo(base);
  }
  fx.scopes.pop();
  return value;
}

function lowerStmt(fx: Fx, stmt: TStmt): void {
  if (fx.dead) return;
  if (stmt.kind === "expr") {
    if (stmt.expr.kind === "defer") lowerDefer(fx, stmt.expr);
    else fx.scoped(true, () => lowerUnused(fx, stmt.expr));
    return;
  }
  lowerLet(fx, stmt);
}

/** What nobody wants is dropped when all scopes within it have been left. */
function lowerUnused(fx: Fx, e: Thir): void {
  if (!isStatementLike(e) || !fx.needsDrop(fx.tyOf(e))) return lowerInto(fx, e, { k: "discard" });
  const value = lowerExpr(fx, e);
  if (!fx.dead) store(fx, value, fx.tyOf(e), { k: "discard" });
}

function lowerLet(fx: Fx, stmt: TStmt & { readonly kind: "let" }): void {
  const { pat, init } = stmt;
  if (init === null) {
    bindIrrefutable(fx, pat, null, { param: false });
    return;
  }
  const outer = fx.scope(false);
  if (stmt.else !== null) {
    letElse(fx, pat, init, stmt.else);
    return;
  }
  fx.scoped(true, () => letInit(fx, stmt, init, outer));
}

function letInit(fx: Fx, stmt: TStmt & { readonly kind: "let" }, init: Thir, outer: Scope): void {
  const { pat } = stmt;
  if (pat.kind === "wild" || (isPlaceExpr(init) && !hasBindings(pat))) {
    // `let _ = place` finds the place and reads nothing; a value is dropped at once.
    if (isPlaceExpr(init)) findPlace(fx, init);
    else {
      markExtended(fx, init, outer);
      lowerUnused(fx, init);
    }
    return;
  }
  if (pat.kind === "binding" && pat.mode === "value" && pat.sub === null) {
    const ty = fx.ty(pat.ty);
    if (isStatementLike(init) && !fx.needsDrop(ty)) {
      markExtended(fx, init, outer);
      intoLocal(fx, pat.local, pat.name, init);
      return;
    }
    const value = lowerExtended(fx, init, outer, fx.facts.mutated.has(pat.local) ? null : pat.local);
    if (!fx.dead) declareLocal(fx, pat.local, pat.name, ty, value, outer, stmt.span);
    return;
  }
  const ty = fx.tyOf(init);
  if (isPlaceExpr(init)) {
    bindIrrefutable(fx, pat, placeOf(fx, init, hasRefs(pat) ? outer : null), { param: false, scope: outer });
    return;
  }
  if (init.kind === "tuple" && pat.kind === "tuple" && !hasRefs(pat) && comesApart(fx, init)) {
    markExtended(fx, init, outer);
    const parts = scrutineePlace(fx, init, [pat]);
    if (!fx.dead) bindIrrefutable(fx, pat, parts, { param: false, scope: outer });
    return;
  }
  const value = lowerExtended(fx, init, outer, null);
  if (fx.dead) return;
  // What the pattern leaves behind goes at the end of the statement, unless it borrows from it.
  const scope = hasRefs(pat) ? outer : fx.scope(true);
  const cell = hasMutRefs(pat) && fx.needsDrop(ty) && !fx.low.reprs.isIdentity(ty);
  const place: Place = cell ? fx.droppableCell("t", ty, value, scope) : { k: "var", var: holdValue(fx, value, ty, scope), ty };
  bindIrrefutable(fx, pat, place, { param: false, scope: outer, whole: true });
}

/** Evaluates what leads to a place: calls of `index`, checks of bounds. */
function findPlace(fx: Fx, e: Thir): void {
  const place = placeOf(fx, e);
  if (place.k === "expr") fx.effect(place.expr);
  else stablePlace(fx, place);
}

function holdValue(fx: Fx, value: IrExpr, ty: Ty, scope: Scope): IrVar {
  return fx.needsDrop(ty) ? fx.droppableTemp("t", ty, value, scope) : fx.bind("t", value);
}

/** `let x = if … { … }` without drop glue: the branches assign the variable. */
function intoLocal(fx: Fx, local: number, name: string, init: Thir): void {
  const ty = fx.tyOf(init);
  const v = fx.newVar(name);
  const cell = fx.cells.has(local);
  fx.emit(declare(v, cell ? make(rt("Cell"), [UNDEFINED]) : null));
  lowerInto(fx, init, { k: "var", var: v, cell });
  const place: Place = cell ? { k: "member", object: ref(v), name: "v", ty } : { k: "var", var: v, ty };
  fx.locals.set(local, { k: "place", place });
  if (!fx.facts.assigned.has(local)) fx.fixed.add(v.id);
}

