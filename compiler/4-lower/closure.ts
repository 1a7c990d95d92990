/**
 * Closures: arrow functions that see their surroundings by JavaScript's own scoping.
 *
 * What is captured by value gets a variable of its own, unless nothing ever changes it. What is captured by reference is the variable
 * itself. A closure that owns something with drop glue carries a function `d` that drops it;
 * one whose clone must not share what it owns, a function `c` that clones it.
 */
import type { BodyParam, Capture, Thir } from "../3-check/thir.js";
import type { Ty } from "../3-check/ty.js";
import { LazySet } from "../small-collections.js";
import { assign, call, declare, giveBack, isSet, make, member, ref, rt, UNDEFINED, when } from "./build.js";
import { cloneValue } from "./clones.js";
import { lowerInto } from "./dest.js";
import type { Binding, Fx, Scope } from "./fx.js";
import { livesInCell, newFrame } from "./functions.js";
import type { IrDroppable, IrExpr, IrStmt, IrVar } from "./ir.js";
import { bindIrrefutable, paramName } from "./patterns.js";
import { readPlace, type Place } from "./place.js";
import { placeOf, usePlace } from "./places.js";
import { guardFn } from "./split/unwind.js";
import { unguard } from "./unguard.js";

type ClosureExpr = Thir & { readonly kind: "closure" };

/** A capture by value that has a variable of its own. */
interface Owned {
  readonly capture: Capture;
  readonly var: IrVar;
  readonly ty: Ty;
  readonly cell: boolean;
}

/** The captured place as an expression of the surroundings. */
export function captureExpr(fx: Fx, c: Capture): Thir {
  const local = fx.body?.locals.get(c.local);
  let ty: Ty = local?.ty ?? c.ty;
  let at: Thir = { id: c.local, kind: "local", local: c.local, ty, span: c.span };
  for (const [i, index] of c.fields.entries()) {
    const fields = fx.low.world.fields(fx.ty(ty));
    const field = fields[index];
    ty = i === c.fields.length - 1 ? c.ty : (field?.ty ?? c.ty);
    at = { id: c.local, kind: "field", base: at, index, name: field?.name ?? "", ty, span: c.span };
  }
  return at;
}

/** Makes a binding that stands for a captured place while a body is lowered. */
export function overrideCapture(fx: Fx, c: Capture, binding: Binding): void {
  if (c.fields.length === 0) {
    fx.locals.set(c.local, binding);
    return;
  }
  const parts = fx.parts.get(c.local) ?? [];
  fx.parts.set(c.local, [{ fields: c.fields, binding }, ...parts]);
}

/** Remembers what the captured locals stand for, to be put back after the body. */
export function saveCaptures(fx: Fx, captures: readonly Capture[]): () => void {
  const locals = captures.map((c) => [c.local, fx.locals.get(c.local), fx.parts.get(c.local)] as const);
  return () => {
    for (const [id, binding, parts] of [...locals].reverse()) {
      if (binding !== undefined) fx.locals.set(id, binding);
      if (parts === undefined) fx.parts.delete(id);
      else fx.parts.set(id, parts);
    }
  };
}

export function lowerClosure(fx: Fx, e: ClosureExpr): IrExpr {
  const ty = fx.tyOf(e);
  const stateful = fx.low.world.isStateful(ty);
  const owned = e.captures.flatMap((c) => own(fx, c, stateful));
  const restore = saveCaptures(fx, e.captures);
  for (const o of owned) overrideCapture(fx, o.capture, { k: "place", place: ownedPlace(o) });
  if (fx.frame.async) for (const c of e.captures) if (c.mode === "mut") shareObject(fx, c);
  const arrow = closureArrow(fx, e, owned);
  restore();
  const droppable = owned.filter((o) => fx.needsDrop(o.ty));
  if (droppable.length === 0 && !stateful) return arrow;
  return withGlue(fx, ty, arrow, owned, droppable);
}

function ownedPlace(o: Owned): Place {
  return o.cell ? { k: "member", object: ref(o.var), name: "v", ty: o.ty } : { k: "var", var: o.var, ty: o.ty };
}

/** A variable of its own for a capture by value; none for what stays as it is anyway. */
function own(fx: Fx, c: Capture, always = false): Owned[] {
  if (c.mode !== "value") return [];
  const ty = fx.ty(c.ty);
  const binding = fx.locals.get(c.local);
  // A variable with something to drop in it is emptied when that is dropped, whatever is captured of it.
  const emptied = fx.needsDrop(fx.ty(fx.body?.locals.get(c.local)?.ty ?? c.ty));
  const unchanging = !always && !fx.facts.mutated.has(c.local) && !fx.facts.assigned.has(c.local) && !emptied;
  if (unchanging && binding?.k === "place" && binding.place.k === "var" && !fx.parts.has(c.local)) return [];
  const place = placeOf(fx, captureExpr(fx, c));
  const value = usePlace(fx, place);
  const cell = livesInCell(fx, c, fx.frame.async);
  const v = fx.newVar(fx.body?.locals.get(c.local)?.name ?? "captured");
  fx.emit(declare(v, cell ? make(rt("Cell"), [value]) : value));
  if (cell) {
    fx.cellVars.add(v.id);
    if (c.fields.length > 0) fx.maybeGone.add(v.id);
  }
  return [{ capture: c, var: v, ty, cell }];
}

/** In a suspendable body an object captured by `&mut` is not a variable to assign, but an object to overwrite. */
function shareObject(fx: Fx, c: Capture): void {
  const place = placeOf(fx, captureExpr(fx, c));
  if (!fx.low.reprs.isIdentity(place.ty) || place.k !== "var") return;
  overrideCapture(fx, c, { k: "place", place: { k: "expr", expr: readPlace(place), ty: place.ty } });
}

function closureArrow(fx: Fx, e: ClosureExpr, owned: readonly Owned[]): IrExpr {
  const once = e.info.kind === "FnOnce" ? owned.filter((o) => fx.needsDrop(o.ty)) : [];
  return arrowOf(fx, e.params, e.body, fx.ty(e.body.ty), once);
}

/** An arrow function; `once`: captures it drops itself at its end. */
export function arrowOf(fx: Fx, params: readonly BodyParam[], body: Thir, ret: Ty, once: readonly Owned[]): IrExpr {
  const outerFrame = fx.frame;
  const outerGone = fx.gone;
  fx.frame = newFrame(ret, false, null, fx.depth, true);
  fx.gone = new LazySet();
  const vars = params.map((p) => fx.newVar(paramName(p.pat)));
  const result = fx.branch(() => {
    const scope: Scope = { entries: [], temps: false };
    fx.scopes.push(scope);
    for (const o of [...once].reverse()) {
      fx.watch(o.var, o.ty, o.cell);
      fx.schedule(o.var, o.ty, scope, o.cell);
    }
    bindParams(fx, params, vars, scope);
    fx.scopes.push({ entries: [], temps: true });
    const none = fx.low.reprs.isUnit(ret) || ret.kind === "never";
    lowerInto(fx, body, none ? { k: "discard" } : { k: "return" });
    if (!fx.dead) fx.leaveTo(fx.frame.scopeBase);
    fx.scopes.length = fx.frame.scopeBase;
  });
  const guarded = guardBody(fx, result.body, { own: vars, outer: once.map((o) => o.var) }, fx.frame.droppables);
  fx.frame = outerFrame;
  fx.gone = outerGone;
  return { k: "arrow", params: vars, body: guarded, name: null };
}

export function bindParams(fx: Fx, params: readonly BodyParam[], vars: readonly IrVar[], scope: Scope): void {
  const typed = params.flatMap((p, i) => {
    const v = vars[i];
    return v === undefined ? [] : [{ p, v, ty: fx.ty(p.ty) }];
  });
  for (const { p, v, ty } of typed) {
    if (fx.needsDrop(ty)) {
      fx.watch(v, ty, false);
      fx.schedule(v, ty, scope);
    }
    bindIrrefutable(fx, p.pat, { k: "var", var: v, ty }, { param: true });
  }
}

/** Its parameters, and the variables around it that it moves out of. */
interface Given {
  readonly own: readonly IrVar[];
  readonly outer: readonly IrVar[];
}

/** Drops what is alive when a panic passes through a function printed in place. */
function guardBody(fx: Fx, body: readonly IrStmt[], { own, outer }: Given, droppable: readonly IrDroppable[]): readonly IrStmt[] {
  if (droppable.length === 0) return body;
  return guardFn(unguard({ name: "", params: [...own, ...outer], body, async: false, droppable, paramDrops: [], span: fx.owner.span, title: fx.title, export: null }, outer), outer).body;
}

/** `const f = () => …; f.d = () => { … };`, and what clones it. */
function withGlue(fx: Fx, ty: Ty, arrow: IrExpr, owned: readonly Owned[], droppable: readonly Owned[]): IrExpr {
  const f = fx.newVar("f");
  const drops = droppable.flatMap((o) => {
    const holder = o.cell ? member(ref(o.var), "v") : ref(o.var);
    const taken = fx.newVar("taken");
    return [when(isSet(holder), [declare(taken, holder), assign(holder, UNDEFINED), ...fx.low.glue.dropStmts(ref(taken), o.ty)])];
  });
  const setUp: IrStmt[] = [declare(f, arrow)];
  if (droppable.length > 0) setUp.push(assign(member(ref(f), "d"), { k: "arrow", params: [], body: drops, name: null }));
  const clone = fx.low.ctx.lang.get("clone");
  if (ty.kind !== "closure" || !fx.low.world.upvars(ty).every((t) => fx.low.world.implements(t, clone))) {
    for (const stmt of setUp) fx.emit(stmt);
    return ref(f);
  }
  return clonable(fx, f, setUp, owned);
}

/** A closure that can be cloned is made by a function of what it owns, and of itself: so it needs nothing from around it wherever it stands. */
function clonable(fx: Fx, f: IrVar, setUp: readonly IrStmt[], owned: readonly Owned[]): IrExpr {
  const maker = fx.newVar("closure");
  const self = fx.newVar("self");
  const clones = fx.branch(() => {
    const values = fx.sequence(owned.map((o) => () => {
      const value = cloneValue(fx, o.ty, o.cell ? member(ref(o.var), "v") : ref(o.var));
      return o.cell ? make(rt("Cell"), [value]) : value;
    }));
    fx.emit(giveBack(call(ref(self), [ref(self), ...values])));
  });
  const body = [...setUp, assign(member(ref(f), "c"), { k: "arrow", params: [], body: clones.body, name: null }), giveBack(ref(f))];
  fx.emit(declare(maker, { k: "arrow", params: [self, ...owned.map((o) => o.var)], body, name: null }));
  return call(ref(maker), [ref(maker), ...owned.map((o) => ref(o.var))]);
}
