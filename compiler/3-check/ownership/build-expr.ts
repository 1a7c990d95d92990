/** Expressions: what they use, in order, and where what they give goes. */
import { unreachable } from "../../unreachable.js";
import { isPlaceExpr } from "../thir-walk.js";
import type { Thir } from "../thir.js";
import type { Ty } from "../ty.js";
import type { Builder, Scope } from "./builder.js";
import { hasDestructor } from "./const-drop.js";
import { block, ifExpr, jumpOut, lazyBoolean, leaveBody, matchExpr, selectExpr, tryExpr } from "./build-control.js";
import { forLoop, loop } from "./build-loops.js";
import { activated, call, callValue, joinExpr, projected } from "./build-call.js";
import { asyncBlock, closure, deferBlock, genBlock } from "./build-closure.js";
import { borrowExpr, place } from "./build-place.js";
import { oneUse, type FlowWhy, type Op, type Place, type Use } from "./graph.js";

export type How = Op["how"];

/** What is used when a value that was put into a temporary is taken on. */
export function taken(temps: readonly (Place | null)[], at: Thir["span"]): readonly Use[] {
  const uses: Use[] = [];
  for (const temp of temps) if (temp !== null) uses.push({ place: temp, mode: "move", span: at, why: null });
  return uses;
}

/** Evaluates to a temporary; to none where the type holds no references, since nothing more need be known of it. */
export function value(b: Builder, e: Thir, extend: Scope | null = null): Place | null {
  if (!b.hasSlots(e.ty)) {
    into(b, e, null, "init", extend);
    return null;
  }
  const temp = b.temp(e.ty, e.span);
  into(b, e, temp.place, "init", extend);
  return temp.place;
}

export const whyInto = (b: Builder, dest: Place | null, span: Thir["span"]): FlowWhy => (dest !== null && dest.root === b.ret ? { span: b.joined ?? span, kind: "return" } : { span, kind: "assign" });

/** Evaluates and puts the value into `dest`, if there is one. */
export function into(b: Builder, e: Thir, dest: Place | null, how: How, extend: Scope | null = null): void {
  switch (e.kind) {
    case "local":
    case "static":
    case "field":
    case "deref":
    case "index":
      return readPlace(b, e, dest, how);
    case "lit":
    case "const":
    case "constParam":
    case "fnRef":
    case "error":
      return fill(b, e, dest, how);
    case "call":
      return call(b, e, dest, how, extend);
    case "callValue":
      return callValue(b, e, dest, how);
    case "borrow":
      return borrowExpr(b, e, dest, extend);
    case "adt":
      return aggregate(b, e, dest, how, extend);
    case "tuple":
    case "array":
      return sequence(b, e, dest, how, extend);
    case "repeat":
    case "cast":
      return unwrapped(b, e, e.kind === "repeat" ? e.elem : e.expr, dest, how, extend);
    case "coerce":
      return coerced(b, e, dest, how, extend);
    case "binary":
      if (e.op === "&&" || e.op === "||") return lazyBoolean(b, e, dest, how);
      value(b, e.lhs);
      value(b, e.rhs);
      return fill(b, e, dest, how);
    case "unary":
      value(b, e.expr);
      return fill(b, e, dest, how);
    case "assign":
      return assign(b, e, dest, how);
    case "assignOp":
      return assignOp(b, e, dest, how);
    case "formatArgs":
      return format(b, e, dest, how, extend);
    default:
      return flow(b, e, dest, how, extend);
  }
}

type FlowExpr = Thir & { readonly kind: "block" | "if" | "let" | "match" | "loop" | "for" | "break" | "continue" | "return" | "try" | "await" | "yield" | "closure" | "asyncBlock" | "genBlock" | "select" | "join" | "defer" };

function flow(b: Builder, e: FlowExpr, dest: Place | null, how: How, extend: Scope | null): void {
  switch (e.kind) {
    case "block":
      return block(b, e, dest, how, extend);
    case "if":
      return ifExpr(b, e, dest, how, extend);
    case "let":
      return lazyBoolean(b, e, dest, how);
    case "match":
      return matchExpr(b, e, dest, how, extend);
    case "loop":
      return loop(b, e, dest);
    case "for":
      return forLoop(b, e, dest, how);
    case "break":
    case "continue":
      return jumpOut(b, e);
    case "return":
      return leaveBody(b, e);
    case "try":
      return tryExpr(b, e, dest, how);
    case "await":
      return awaitExpr(b, e, dest, how);
    case "yield":
      return yieldExpr(b, e, dest, how);
    case "closure":
      return closure(b, e, dest, how);
    case "asyncBlock":
      return asyncBlock(b, e, dest, how);
    case "genBlock":
      return genBlock(b, e, dest, how);
    case "select":
      return selectExpr(b, e, dest, how);
    case "join":
      return joinExpr(b, e, dest, how);
    case "defer":
      return deferBlock(b, e);
    default:
      return unreachable(e);
  }
}

/** `dest` gets something that borrows nothing. */
export function fill(b: Builder, e: Thir, dest: Place | null, how: How): void {
  if (dest !== null) b.emit({ span: e.span, dest, how });
}

/** What stands in temporaries goes into `dest`. */
export function give(b: Builder, e: Thir, temps: readonly (Place | null)[], dest: Place | null, how: How): void {
  const uses = taken(temps, e.span);
  // What a method's receiver is made into before the call (a slice, of an array) is a use of it.
  if (uses.length > 0 || dest !== null) b.emit({ span: e.span, uses, dest, how, activates: activated(b, temps) });
}

function readPlace(b: Builder, e: Thir, dest: Place | null, how: How): void {
  const from = place(b, e, "read");
  const mode = b.isCopy(e.ty) ? "copy" : "move";
  const why = mode === "move" && b.guarded.has(from.root) ? ({ k: "guard" } as const) : null;
  b.emit({ span: e.span, uses: oneUse(from, mode, e.span, why), dest, how });
  if (dest !== null) b.t.flow(e.ty, from.rs, dest.rs, whyInto(b, dest, e.span));
}

function sequence(b: Builder, e: Thir & { readonly kind: "tuple" | "array" }, dest: Place | null, how: How, extend: Scope | null): void {
  const temps = e.elems.map((x) => value(b, x, extend));
  give(b, e, temps, dest, how);
  if (dest === null) return;
  const why = whyInto(b, dest, e.span);
  const parts = e.kind === "tuple" && e.ty.kind === "tuple" ? b.t.splitArgs(e.ty.elems, dest.rs) : null;
  temps.forEach((temp, i) => {
    const elem = e.elems[i];
    if (temp !== null && elem !== undefined) b.t.flow(elem.ty, temp.rs, parts === null ? dest.rs : (parts[i]?.rs ?? []), why);
  });
}

/** One value inside, with the same regions. */
function unwrapped(b: Builder, e: Thir, inner: Thir, dest: Place | null, how: How, extend: Scope | null): void {
  const temp = value(b, inner, extend);
  give(b, e, [temp], dest, how);
  if (temp !== null && dest !== null) b.t.flow(inner.ty, temp.rs, dest.rs, whyInto(b, dest, e.span));
}

function coerced(b: Builder, e: Thir & { readonly kind: "coerce" }, dest: Place | null, how: How, extend: Scope | null): void {
  if (e.coercion === "never") {
    value(b, e.expr);
    return;
  }
  if (typeof e.coercion === "string") return unwrapped(b, e, e.expr, dest, how, extend);
  const temp = value(b, e.expr, extend);
  give(b, e, [temp], dest, how);
  if (temp === null || dest === null) return;
  // The pointer's own regions stay; everything behind it is now behind the trait object.
  const own = ownRegions(b, e.ty);
  const why = whyInto(b, dest, e.span);
  for (let i = 0; i < own; i++) flowOne(b, temp.rs[i], dest.rs[i], why);
  const object = dest.rs[own];
  for (let i = own; i < temp.rs.length; i++) flowOne(b, temp.rs[i], object, why);
}

function ownRegions(b: Builder, ty: Ty): number {
  const pointer = b.pointer(ty);
  if (pointer.kind === "ref") return 1;
  return pointer.kind === "adt" ? b.t.shapes.adts.lifetimes(pointer.def).length : 0;
}

function flowOne(b: Builder, from: number | undefined, to: number | undefined, why: FlowWhy): void {
  if (from !== undefined && to !== undefined) b.t.regions.flow(from, to, why);
}

function aggregate(b: Builder, e: Thir & { readonly kind: "adt" }, dest: Place | null, how: How, extend: Scope | null): void {
  const temps = e.fields.map((f) => value(b, f.value, extend));
  const rest = e.base === null ? [] : restOf(b, e, e.base);
  const uses = [...taken(temps, e.span), ...rest.map((r) => r.use)];
  if (uses.length > 0 || dest !== null) b.emit({ span: e.span, uses, dest, how, made: hasDestructor(b.t.cx, e.ty) ? "elsewhere" : "of uses", activates: activated(b, temps) });
  if (dest === null) return;
  const why = whyInto(b, dest, e.span);
  const variant = e.variant.kind === "variant" ? e.variant : null;
  const to = (index: number, ty: Ty): readonly number[] => b.t.field({ ty: e.ty, rs: dest.rs }, variant, index, ty);
  temps.forEach((temp, i) => {
    const field = e.fields[i];
    if (temp !== null && field !== undefined) b.t.flow(field.value.ty, temp.rs, to(field.index, field.value.ty), why);
  });
  for (const { use, index } of rest) b.t.flow(use.place.ty, use.place.rs, to(index, use.place.ty), why);
}

/** `..base`: the fields not written are taken from it one by one. */
function restOf(b: Builder, e: Thir & { readonly kind: "adt" }, base: Thir): readonly { readonly use: Use; readonly index: number }[] {
  const from = place(b, base, "read");
  const fields = e.ty.kind === "adt" ? (b.t.cx.adt(e.ty.def).variants[0]?.fields ?? []) : [];
  return fields.flatMap((field) => {
    if (e.fields.some((f) => f.index === field.index)) return [];
    const at = b.field(from, field.index, field.name, null, null);
    return [{ use: { place: at, mode: b.isCopy(at.ty) ? ("copy" as const) : ("move" as const), span: base.span, why: null }, index: field.index }];
  });
}

function assign(b: Builder, e: Thir & { readonly kind: "assign" }, dest: Place | null, how: How): void {
  const temp = value(b, e.value);
  const to = place(b, e.place, "mut");
  b.emit({ span: e.span, uses: taken([temp], e.span), dest: to, how: "assign" });
  if (temp !== null) b.t.flow(e.value.ty, temp.rs, to.rs, whyInto(b, to, e.span));
  fill(b, e, dest, how);
}

function assignOp(b: Builder, e: Thir & { readonly kind: "assignOp" }, dest: Place | null, how: How): void {
  value(b, e.value);
  const to = place(b, e.place, "mut");
  b.emit({ span: e.span, uses: oneUse(to, "copy", e.span), dest: to, how: "assign" });
  fill(b, e, dest, how);
}

/** An argument that is a reference is borrowed itself, not what it leads to: all that it borrows lives as long as the text is made. */
function asWritten(arg: Thir): Thir {
  if (arg.kind !== "borrow") return arg;
  let at = arg.place;
  while (at.kind === "deref" && at.id === at.base.id) at = at.base;
  return at === arg.place ? arg : { ...arg, ty: { kind: "ref", mut: false, to: at.ty }, place: at };
}

function format(b: Builder, e: Thir & { readonly kind: "formatArgs" }, dest: Place | null, how: How, extend: Scope | null): void {
  const temps = e.args.map((a) => value(b, asWritten(a), extend));
  give(b, e, temps, dest, how);
  const to = dest?.rs[0];
  if (to !== undefined) for (const temp of temps) for (const from of temp?.rs ?? []) b.t.regions.flow(from, to, whyInto(b, dest, e.span));
}

function awaitExpr(b: Builder, e: Thir & { readonly kind: "await" }, dest: Place | null, how: How): void {
  const temp = isPlaceExpr(e.future) ? awaited(b, e.future) : value(b, e.future);
  give(b, e, [temp], dest, how);
  if (temp !== null && dest !== null) projected(b, "Future", "Output", temp, dest, e.span);
  if (b.diverges(e)) b.dead();
}

function awaited(b: Builder, future: Thir): Place | null {
  const from = place(b, future, "read");
  const temp = b.hasSlots(future.ty) ? b.temp(future.ty, future.span).place : null;
  b.emit({ span: future.span, uses: oneUse(from, b.isCopy(future.ty) ? "copy" : "move", future.span, { k: "await" }), dest: temp });
  if (temp !== null) b.t.flow(future.ty, from.rs, temp.rs, whyInto(b, temp, future.span));
  return temp;
}

function yieldExpr(b: Builder, e: Thir & { readonly kind: "yield" }, dest: Place | null, how: How): void {
  const temp = value(b, e.value);
  give(b, e, [temp], null, "init");
  if (temp !== null) b.t.flow(e.value.ty, temp.rs, b.yields?.rs ?? [], { span: e.value.span, kind: "return" });
  fill(b, e, dest, how);
}
