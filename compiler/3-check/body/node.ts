/**
 * What inference makes of an expression: its type, perhaps still open, and how to write it down once all types are known.
 *
 * Adjustments (auto-deref, auto-ref, coercions) wrap nodes. What depends on types that are open for longer (which `Deref`,
 * built-in operator or call, kind of a closure) is decided in `make`.
 */
import type { Expr, NodeId, Pat } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import type { Thir, TPat } from "../thir.js";
import type { Ty } from "../ty.js";
import type { Writer } from "./writer.js";

type Strip<T> = T extends unknown ? Omit<T, "id" | "ty" | "span"> : never;
/** A typed expression without what its `Node` already says. */
export type Shape = Strip<Thir>;

/** How a place is used: overloaded `Deref` and `Index` become their `Mut` forms below a `mut` use. */
export type Use = "read" | "mut";

export interface Node {
  readonly id: NodeId;
  readonly span: Span;
  readonly ty: Ty;
  /** Denotes a place that exists before and after it is evaluated. */
  readonly place: boolean;
  /** The syntax, where the node stands for an expression as written. */
  readonly expr: Expr | null;
  readonly make: (w: Writer, use: Use) => Shape;
}

/** A pattern, likewise. */
export interface PatNode {
  readonly pat: Pat;
  readonly ty: Ty;
  readonly span: Span;
  /** Takes a mutable reference into what is matched. */
  readonly bindsMut: boolean;
  readonly make: (w: Writer) => PatShape;
}

type StripPat<T> = T extends unknown ? Omit<T, "ty" | "span"> : never;
export type PatShape = StripPat<TPat>;

/** How the matched place is used. */
export const useFor = (pat: PatNode): Use => (pat.bindsMut ? "mut" : "read");

/** What is known about an expression's type before it is looked at. */
export interface Expect {
  readonly ty: Ty;
  /**
   * `has`: it will be coerced to this type. `cast`: it will be cast to it. `hint`: it is unsized, or otherwise only tells closures and
   * literals what is wanted.
   */
  readonly kind: "has" | "cast" | "hint";
}

export const has = (ty: Ty): Expect => ({ ty, kind: "has" });

/** The type the expression has to have, if that is what the expectation says. */
export function onlyHas(expect: Expect | null): Ty | null {
  return expect !== null && expect.kind === "has" ? expect.ty : null;
}
