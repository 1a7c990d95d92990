/**
 * Places: what stands on the left of an assignment, under a `&`, before a `.`.
 *
 * A place is plain data; its parts are expressions that may be written down again (variables, fields of variables).
 */
import type { Ty } from "../3-check/ty.js";
import { binary, element, isStable, member, ref, rtCall } from "./build.js";
import type { IrExpr, IrVar } from "./ir.js";
import type { Span } from "../source.js";

export type Place =
  /** A value without a place to store into: behind a shared reference, or an object whose content is assigned. */
  | { readonly k: "expr"; readonly expr: IrExpr; readonly ty: Ty; /** How it is moved out of what it is a part of, where that has to know. */ readonly taken?: IrExpr }
  | { readonly k: "var"; readonly var: IrVar; readonly ty: Ty }
  | { readonly k: "member"; readonly object: IrExpr; readonly name: string; readonly ty: Ty }
  /** Element of a JS array whose index is known to be good. */
  | { readonly k: "elem"; readonly array: IrExpr; readonly index: IrExpr; readonly ty: Ty }
  /** Bounds-checked element of a slice or array. */
  | { readonly k: "checked"; readonly base: IrExpr; readonly of: "array" | "slice" | "vec"; readonly index: IrExpr; readonly loc: IrExpr; readonly span: Span; readonly ty: Ty }
  /** A tuple that is never made: its elements, each in a place of its own. */
  | { readonly k: "parts"; readonly parts: readonly Place[]; readonly make: () => IrExpr; readonly ty: Ty }
  /** A reference that is only made if somebody wants it. */
  | { readonly k: "refOf"; readonly to: Place; readonly make: () => IrExpr; readonly ty: Ty };

export function readPlace(p: Place): IrExpr {
  switch (p.k) {
    case "expr":
      return p.expr;
    case "var":
      return ref(p.var);
    case "member":
      return member(p.object, p.name);
    case "elem":
      return element(p.array, p.index);
    case "checked":
      return isStablePath(p.base) ? checkedElement(p) : rtCall(p.of === "array" ? "atArray" : "at", [p.base, p.index, p.loc], p.span);
    case "parts":
    case "refOf":
      return p.make();
  }
}

/** `v.a[checkIndex(i, v.n, loc)]`: the access itself stands where it is made, so that each learns about its own array only. */
export function checkedElement(p: Place & { readonly k: "checked" }): IrExpr {
  if (p.of === "array") return element(p.base, rtCall("checkIndex", [p.index, member(p.base, "length"), p.loc], p.span));
  const index = rtCall("checkIndex", [p.index, member(p.base, "n"), p.loc], p.span);
  return element(member(p.base, "a"), p.of === "vec" ? index : binary("+", member(p.base, "o"), index));
}

/** The same place seen as another type. */
export function retyped(p: Place, ty: Ty): Place {
  return { ...p, ty };
}

/** Whether writing the place down evaluates nothing that could be evaluated only once. */
export function isStablePlace(p: Place): boolean {
  switch (p.k) {
    case "expr":
      return isStable(p.expr);
    case "var":
      return true;
    case "member":
      return isStablePath(p.object);
    case "elem":
      return isStablePath(p.array) && isStable(p.index);
    case "checked":
      return false;
    case "parts":
    case "refOf":
      return true;
  }
}

/** A variable, or fields of one. */
export function isStablePath(e: IrExpr): boolean {
  return e.k === "member" ? isStablePath(e.object) : isStable(e);
}
