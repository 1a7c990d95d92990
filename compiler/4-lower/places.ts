/** From expressions to places, and what is done with places: reading, moving, copying, borrowing, assigning. */
import { givesPlace, isPlaceExpr, isQuiet } from "../3-check/thir-walk.js";
import type { LocalId, Thir } from "../3-check/thir.js";
import type { Ty } from "../3-check/ty.js";
import { bug } from "../unreachable.js";
import { assign, binary, global, isPure, lengthOf, make, member, ref, rt, rtCall, run, UNDEFINED } from "./build.js";
import { constantPlace } from "./consts.js";
import { lowerExpr } from "./expr.js";
import type { Fx, Scope } from "./fx.js";
import type { IrExpr } from "./ir.js";
import type { Span } from "../source.js";
import { checkedElement, isStablePath, isStablePlace, readPlace, retyped, type Place } from "./place.js";
import { isBox } from "./repr.js";

/** The place an expression denotes; a temporary for a value. */
export function placeOf(fx: Fx, e: Thir, tempScope: Scope | null = null): Place {
  switch (e.kind) {
    case "local":
      return capturedPlace(fx, e) ?? localPlace(fx, e.local);
    case "static":
      return staticPlace(fx, e);
    case "field":
      return capturedPlace(fx, e) ?? fieldOf(fx, placeOf(fx, e.base, tempScope), e.base.ty, e.index, fx.tyOf(e));
    case "index":
      return indexPlace(fx, e, tempScope);
    case "deref":
      return derefPlace(fx, e, tempScope);
    default:
      return tempPlace(fx, e, tempScope);
  }
}

// ---------------------------------------------------------------- locals

function localPlace(fx: Fx, id: LocalId): Place {
  const binding = fx.locals.get(id);
  if (binding === undefined) return { k: "expr", expr: UNDEFINED, ty: fx.ty(fx.body?.locals.get(id)?.ty ?? bug("unknown local")) };
  if (binding.k === "place") return binding.place;
  return { k: "expr", expr: refTo(fx, binding.referent, true), ty: binding.ty };
}

/** A captured part of a local, or a place inside one. */
function capturedPlace(fx: Fx, e: Thir): Place | null {
  if (fx.parts.size === 0) return null;
  const path: { readonly index: number; readonly base: Thir; readonly ty: Ty }[] = [];
  let at = e;
  while (at.kind === "field") {
    path.unshift({ index: at.index, base: at.base, ty: at.ty });
    at = at.base;
  }
  if (at.kind !== "local") return null;
  for (const part of fx.parts.get(at.local) ?? []) {
    if (part.fields.length > path.length || !part.fields.every((f, i) => path[i]?.index === f)) continue;
    let place: Place = part.binding.k === "place" ? part.binding.place : part.binding.referent;
    for (const step of path.slice(part.fields.length)) place = fieldOf(fx, place, step.base.ty, step.index, fx.ty(step.ty));
    return place;
  }
  const inside = fx.parts.get(at.local)?.some((part) => path.every((step, i) => part.fields[i] === step.index)) === true;
  return inside ? partlyCaptured(fx, e) : null;
}

/** A struct or tuple of which parts have been captured by value. What else is used of it is the variable outside. */
function partlyCaptured(fx: Fx, e: Thir): Place {
  const ty = fx.tyOf(e);
  const outside = uncaptured(fx, e);
  const parts = fx.low.world.fields(ty).map((field, index): Place => {
    const at: Thir = { id: e.id, kind: "field", base: e, index, name: field.name, ty: field.ty, span: e.span };
    return capturedPlace(fx, at) ?? fieldOf(fx, outside, e.ty, index, field.ty);
  });
  return { k: "parts", parts, make: () => UNDEFINED, ty };
}

/** A path of fields of a local as it is outside of what captures parts of it. */
function uncaptured(fx: Fx, e: Thir): Place {
  if (e.kind === "field") return fieldOf(fx, uncaptured(fx, e.base), e.base.ty, e.index, fx.tyOf(e));
  return e.kind === "local" ? localPlace(fx, e.local) : bug("a path that starts at no local");
}

function staticPlace(fx: Fx, e: Thir & { readonly kind: "static" }): Place {
  const { def } = e;
  const ty = fx.tyOf(e);
  const node = def.node;
  const changes = node.kind === "item" && node.item.kind === "static" && node.item.mut;
  if (!changes) return { k: "expr", expr: global(fx.low.shared(def, [])), ty };
  const cell = fx.low.shared(def, [], (value) => make(rt("Cell"), [value]));
  return { k: "member", object: global(cell), name: "v", ty };
}

// ---------------------------------------------------------------- parts

/** Field `index` of the struct or tuple at `base`; `rawTy` as the checker wrote it. */
export function fieldOf(fx: Fx, base: Place, rawTy: Ty, index: number, ty: Ty): Place {
  const { low } = fx;
  if (low.ctx.lang.unpinned(rawTy) !== null) return retyped(base, ty);
  const of = base.ty;
  if (base.k === "parts") return base.parts[index] ?? bug("no such part");
  if (low.reprs.isTransparent(of)) {
    return low.reprs.transparentField(of).index === index ? retyped(base, ty) : { k: "expr", expr: UNDEFINED, ty };
  }
  const shape = low.reprs.shape(of);
  if (shape.k === "cell") return { k: "member", object: readPlace(base), name: "v", ty };
  if (isBox(of)) return retyped(base, ty);
  // The fields of the only variant are taken one by one by what captures them.
  if (shape.k !== "struct" && shape.k !== "enum") return { k: "expr", expr: UNDEFINED, ty };
  const prop = low.reprs.props(low.world.fields(of))[index] ?? bug("no such field");
  return { k: "member", object: readPlace(base), name: prop, ty };
}

type Index = Thir & { readonly kind: "index" };

function indexPlace(fx: Fx, e: Index, tempScope: Scope | null): Place {
  if (mayReplaceBase(fx, e)) return lateArray(fx, e);
  let base: Place | null = null;
  const [object, index] = fx.sequence([
    () => {
      base = placeOf(fx, e.base, tempScope);
      const read = readPlace(base);
      return isStablePath(read) ? read : fx.stable(read, "s");
    },
    () => lowerExpr(fx, e.index),
  ]);
  const of = fx.low.reprs.shape(fx.tyOf(e.base)).k === "array" ? "array" : fx.tyOf(e.base).kind === "adt" ? "vec" : "slice";
  return { k: "checked", base: object ?? UNDEFINED, of, index: index ?? UNDEFINED, loc: fx.panicLoc(indexSpan(fx, e)), span: indexSpan(fx, e), ty: fx.tyOf(e) };
}

/** Whether the index of an array may put another array where this one is: until then the array is a place, not a value. */
function mayReplaceBase(fx: Fx, e: Index): boolean {
  let at: Thir = e;
  let quiet = true;
  while (at.kind === "index" || at.kind === "field" || at.kind === "deref") {
    const base = fx.tyOf(at.base);
    if (base.kind === "ref" || (at.kind === "index" && base.kind !== "array")) return false;
    if (at.kind === "index") quiet &&= isQuiet(at.index);
    at = at.base;
  }
  return !quiet && at.kind === "local" && fx.facts.mutated.has(at.local);
}

function lateArray(fx: Fx, e: Index): Place {
  const place = latePlace(fx, e.base);
  const index = fx.stable(lowerExpr(fx, e.index), "i");
  const array = readPlace(place());
  return { k: "checked", base: isStablePath(array) ? array : fx.stable(array, "s"), of: "array", index, loc: fx.panicLoc(e.span), span: e.span, ty: fx.tyOf(e) };
}

/** A path from a local whose indexes are evaluated now, and everything else when it is asked for. */
function latePlace(fx: Fx, e: Thir): () => Place {
  switch (e.kind) {
    case "field": {
      const base = latePlace(fx, e.base);
      return () => capturedPlace(fx, e) ?? fieldOf(fx, base(), e.base.ty, e.index, fx.tyOf(e));
    }
    case "deref": {
      const base = latePlace(fx, e.base);
      return () => retyped(base(), fx.tyOf(e));
    }
    case "index": {
      const base = latePlace(fx, e.base);
      const index = fx.stable(lowerExpr(fx, e.index), "i");
      fx.emit(run(rtCall("checkIndex", [index, member(readPlace(base()), "length"), fx.panicLoc(e.span)], e.span)));
      return () => ({ k: "elem", array: readPlace(base()), index, ty: fx.tyOf(e) });
    }
    default:
      return () => placeOf(fx, e);
  }
}

/** Where a panic of an index is: of an array or slice the whole expression, of a `Vec`, a call of `Index::index`, its brackets. */
function indexSpan(fx: Fx, e: Index): Span {
  const { base, span, open } = e;
  return fx.tyOf(base).kind === "adt" && base.span.ctxt === span.ctxt ? { ...span, lo: open } : span;
}

function derefPlace(fx: Fx, e: Thir & { readonly kind: "deref" }, tempScope: Scope | null): Place {
  const { base } = e;
  const ty = fx.tyOf(e);
  const pointer = fx.tyOf(base);
  if (pointer.kind === "ref") return behindRef(fx, base, pointer, ty);
  return retyped(placeOf(fx, base, tempScope), ty);
}

function behindRef(fx: Fx, base: Thir, pointer: Ty & { readonly kind: "ref" }, ty: Ty): Place {
  if (base.kind === "local") {
    const binding = fx.locals.get(base.local);
    if (binding?.k === "alias" && !fx.parts.has(base.local)) return retyped(binding.referent, ty);
  }
  if (base.kind === "borrow" && isPlaceExpr(base.place)) return retyped(placeOf(fx, base.place), ty);
  const pointerValue = isPlaceExpr(base) ? readPlace(placeOf(fx, base)) : lowerExpr(fx, base);
  return refereePlace(fx, pointerValue, pointer, ty);
}

/** What a reference value points to. */
export function refereePlace(fx: Fx, value: IrExpr, pointer: Ty, ty: Ty): Place {
  if (pointer.kind !== "ref" || !pointer.mut || fx.low.reprs.isIdentity(ty)) return { k: "expr", expr: value, ty };
  return { k: "member", object: value, name: "v", ty };
}

/** The place of an expression that is changed, or may be from now on. */
export function changedPlace(fx: Fx, e: Thir, tempScope: Scope | null = null): Place {
  let root = e;
  while (root.kind === "field" || root.kind === "index" || (root.kind === "deref" && fx.tyOf(root.base).kind !== "ref")) root = root.base;
  fx.changed.add(root);
  return placeOf(fx, e, tempScope);
}

/** The place of an expression that is assigned to. What is put into a box that nobody else has goes with it. */
export function assignedPlace(fx: Fx, e: Thir): Place {
  const place = changedPlace(fx, e);
  if (place.k !== "expr" || fx.low.reprs.isIdentity(place.ty) || fx.dead) return place;
  return { k: "var", var: fx.bind("t", place.expr), ty: place.ty };
}

/** A value used as a place lives to the end of the statement. */
function tempPlace(fx: Fx, e: Thir, tempScope: Scope | null): Place {
  const ty = fx.tyOf(e);
  const shared = e.kind === "const" && !fx.changed.has(e) ? constantPlace(fx, e) : null;
  if (shared !== null) return { k: "expr", expr: shared, ty };
  const value = lowerExpr(fx, e);
  if (fx.dead || !fx.needsDrop(ty)) return { k: "expr", expr: value, ty };
  if (fx.changed.has(e) && !fx.low.reprs.isIdentity(ty)) {
    const place = fx.droppableCell("t", ty, value, tempScope ?? fx.scope(true));
    if (tempScope !== null && place.k === "member" && place.object.k === "var") fx.lateCells.add(place.object.var.id);
    return place;
  }
  const v = fx.droppableTemp("t", ty, value, tempScope ?? fx.scope(true));
  // One that outlives its branch may never have been made.
  if (tempScope !== null) fx.maybeGone.add(v.id);
  return { k: "var", var: v, ty };
}

/** The place with its parts evaluated, so that it can be used more than once. */
export function stablePlace(fx: Fx, p: Place): Place {
  if (isStablePlace(p)) return p;
  switch (p.k) {
    case "expr":
      return { ...p, expr: fx.repeatable(p.expr) };
    case "var":
      return p;
    case "member":
      return { ...p, object: fx.repeatable(p.object) };
    case "elem":
      return { ...p, array: fx.repeatable(p.array), index: fx.repeatable(p.index) };
    case "checked":
      return checkedElem(fx, p);
    case "parts":
    case "refOf":
      return p;
  }
}

/** The element as a place whose bounds have been checked. */
function checkedElem(fx: Fx, p: Place & { readonly k: "checked" }): Place & { readonly k: "elem" } {
  const base = isStablePath(p.base) ? p.base : fx.stable(p.base, "s");
  if (p.of === "array") {
    const index = fx.stable(rtCall("checkIndex", [p.index, member(base, "length"), p.loc], p.span), "i");
    return { k: "elem", array: base, index, ty: p.ty };
  }
  const checked = rtCall("checkIndex", [p.index, lengthOf(base), p.loc], p.span);
  const index = fx.stable(binary("+", member(base, "o"), checked), "i");
  return { k: "elem", array: member(base, "a"), index, ty: p.ty };
}

// ---------------------------------------------------------------- using

/** The value of a place used as such: copied if its type is `Copy`, else moved. */
export function usePlace(fx: Fx, p: Place): IrExpr {
  return fx.isCopy(p.ty) ? fx.low.glue.copy(p.ty, readPlace(p)) : movePlace(fx, p);
}

/** Moves the value out; a place that would be dropped later is emptied. */
function movePlace(fx: Fx, p: Place): IrExpr {
  if (!fx.needsDrop(p.ty)) return readPlace(p);
  if (p.k === "expr") return p.taken ?? p.expr;
  const from = stablePlace(fx, p);
  const v = fx.bind(p.k === "var" ? p.var.name : "t", readPlace(from));
  emptyPlace(fx, from);
  return ref(v);
}

function emptyPlace(fx: Fx, p: Place): void {
  fx.emit(assign(readPlace(p), UNDEFINED));
  if (p.k === "var") fx.markGone(p.var);
  else if (p.k === "member" && p.object.k === "var" && fx.cellVars.has(p.object.var.id)) fx.markGone(p.object.var);
}

/** `&place`, `&mut place`. */
export function refTo(fx: Fx, p: Place, mut: boolean): IrExpr {
  if (!mut || fx.low.reprs.isIdentity(p.ty)) return readPlace(p);
  switch (p.k) {
    case "expr":
    case "var":
    case "parts":
    case "refOf":
      return make(rt("Cell"), [readPlace(p)]);
    case "member":
      return p.name === "v" ? p.object : make(global(fx.low.classes.fieldRef(p.name)), [p.object]);
    case "elem":
      return make(rt("ElemRef"), [p.array, p.index]);
    case "checked": {
      const elem = checkedElem(fx, p);
      return make(rt("ElemRef"), [elem.array, elem.index]);
    }
  }
}

/** Overwrites without dropping. */
export function storePlace(fx: Fx, p: Place, value: IrExpr): void {
  switch (p.k) {
    case "expr":
      fx.emit(fx.low.glue.assign(p.ty, p.expr, value));
      return;
    case "var":
      fx.emit(assign(ref(p.var), value));
      fx.gone.delete(p.var.id);
      return;
    case "member":
      fx.emit(assign(readPlace(p), value));
      if (p.object.k === "var" && fx.cellVars.has(p.object.var.id)) fx.gone.delete(p.object.var.id);
      return;
    case "elem":
      fx.emit(assign(readPlace(p), value));
      return;
    case "checked":
      // The value is there before the bounds are checked.
      if (isStablePath(p.base)) fx.emit(assign(checkedElement(p), isPure(value) ? value : fx.stable(value)));
      else fx.emit(run(rtCall(p.of === "array" ? "setAtArray" : "setAt", [p.base, p.index, value, p.loc])));
      return;
    case "parts":
    case "refOf":
      return bug("assignment to a temporary that has no place");
  }
}

/** Whether a copy of this place may be the same object: nothing ever changes what is in it. */
export function canShare(fx: Fx, e: Thir): boolean {
  let at = e;
  while (at.kind === "field") at = at.base;
  return at.kind === "local" && !fx.facts.mutated.has(at.local) && !fx.parts.has(at.local) && fx.locals.get(at.local)?.k === "place";
}

/** Whether its object may be one that the caller of this function can still change. */
export function isBorrowed(fx: Fx, e: Thir): boolean {
  let at = e;
  while (at.kind === "field") at = at.base;
  return at.kind !== "local" || fx.lent.has(at.local);
}

/** The initialiser of a `let` (of the local `sharer`, if that never changes): temporaries borrowed in extending positions live as long as the block. */
export function lowerExtended(fx: Fx, init: Thir, scope: Scope, sharer: LocalId | null): IrExpr {
  markExtended(fx, init, scope);
  if (sharer === null || !isPlaceExpr(init) || !canShare(fx, init) || !fx.isCopy(fx.tyOf(init))) return lowerExpr(fx, init);
  if (isBorrowed(fx, init)) fx.lent.add(sharer);
  return readPlace(placeOf(fx, init));
}

/** Marks the borrows in extending positions of an initialiser. */
export function markExtended(fx: Fx, e: Thir, scope: Scope): void {
  switch (e.kind) {
    case "borrow":
      fx.extended.set(e, scope);
      return markBase(fx, e.place, scope);
    case "coerce":
    case "cast":
      return markExtended(fx, e.expr, scope);
    case "tuple":
    case "array":
      return e.elems.forEach((x) => markExtended(fx, x, scope));
    case "formatArgs":
      return e.args.forEach((x) => markExtended(fx, x, scope));
    case "adt":
      return e.fields.forEach((f) => markExtended(fx, f.value, scope));
    case "block":
      return e.block.tail === null ? undefined : markExtended(fx, e.block.tail, scope);
    case "if":
      markExtended(fx, e.then, scope);
      return e.else === null ? undefined : markExtended(fx, e.else, scope);
    case "match":
      return e.arms.forEach((arm) => markExtended(fx, arm.body, scope));
    default:
      return;
  }
}

/** `&f().x`: the operand of the borrow may itself be built of borrows. */
function markBase(fx: Fx, place: Thir, scope: Scope): void {
  if (place.kind === "field" || place.kind === "index" || place.kind === "deref") return markBase(fx, place.base, scope);
  const [self] = givesPlace(place) ? place.args : [];
  if (self !== undefined) markExtended(fx, self, scope);
  else if (!isPlaceExpr(place)) markExtended(fx, place, scope);
}
