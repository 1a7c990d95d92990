/** Why a type is expected: passed down with the expectation, so that a mismatch can say it. */
import type { Def } from "../../2-resolve/defs.js";
import type { Label } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source.js";
import { unreachable } from "../../unreachable.js";
import type { Why } from "../infer/cause.js";
import type { Node } from "./node.js";

export type Reason =
  | { readonly kind: "misc" }
  /** The `index`th argument (from 0, without `self`) of a call. */
  | { readonly kind: "argument"; readonly index: number; readonly callee: Def | null; readonly what: string; readonly calleeSpan: Span }
  /** `return x` or the end of the body. `retSpan`: the written return type. `fix`: where one can be written. */
  | { readonly kind: "return"; readonly retSpan: Span | null; readonly headSpan: Span | null; readonly explicit: boolean }
  /** The end of a block that is not a body. */
  | { readonly kind: "tail" }
  | { readonly kind: "arm"; readonly matchSpan: Span; readonly previous: Node | null }
  | { readonly kind: "else"; readonly ifSpan: Span; readonly then: Span }
  | { readonly kind: "noElse"; readonly ifSpan: Span; readonly then: Span }
  | { readonly kind: "let"; readonly typeSpan: Span | null }
  | { readonly kind: "letElse" }
  | { readonly kind: "field"; readonly name: string; readonly owner: string }
  | { readonly kind: "condition" }
  | { readonly kind: "guard" }
  | { readonly kind: "assign"; readonly place: Span }
  | { readonly kind: "operand"; readonly lhs: Span | null }
  | { readonly kind: "element" }
  | { readonly kind: "index" }
  | { readonly kind: "break"; readonly loopSpan: Span; readonly previous: Node | null }
  /** The value of a loop that ends by itself, as against a `break` with a value. */
  | { readonly kind: "const"; readonly typeSpan: Span | null }
  | { readonly kind: "pattern"; readonly scrutinee: Span | null; readonly ty: string }
  | { readonly kind: "statement" }
  | { readonly kind: "range" }
  | { readonly kind: "closureReturn"; readonly retSpan: Span | null };

export const MISC: Reason = { kind: "misc" };

/** The sentence over the source. */
export function mismatchTitle(reason: Reason): string {
  switch (reason.kind) {
    case "arm":
      return "`match` arms have incompatible types";
    case "else":
      return "`if` and `else` have incompatible types";
    case "noElse":
      return "`if` may be missing an `else` clause";
    default:
      return "mismatched types";
  }
}

export const mismatchCode = (reason: Reason): string => (reason.kind === "noElse" ? "E0317" : "E0308");

/** Other places that explain the expectation. `expected` is its type in words. */
export function reasonLabels(reason: Reason, expected: string): readonly Label[] {
  switch (reason.kind) {
    case "argument":
      return [{ span: reason.calleeSpan, text: `arguments to this ${reason.what} are incorrect` }, ...definedHere(reason.callee)];
    case "return":
    case "closureReturn":
      return reason.retSpan === null ? [] : [{ span: reason.retSpan, text: `expected ${expected} because of return type` }];
    case "arm":
      return reason.previous === null ? [] : [{ span: reason.previous.span, text: `this is found to be of type ${expected}` }];
    case "else":
      return [{ span: reason.then, text: "expected because of this" }];
    case "noElse":
      return [{ span: reason.then, text: "found here" }];
    case "let":
    case "const":
      return reason.typeSpan === null ? [] : [{ span: reason.typeSpan, text: "expected due to this" }];
    case "assign":
      return [{ span: reason.place, text: "expected due to the type of this binding" }];
    case "operand":
      return reason.lhs === null ? [] : [{ span: reason.lhs, text: `expected because this is ${expected}` }];
    case "break":
      return reason.previous === null ? [] : [{ span: reason.previous.span, text: `expected because of this \`break\`` }];
    case "pattern":
      return reason.scrutinee === null ? [] : [{ span: reason.scrutinee, text: `this expression has type \`${reason.ty}\`` }];
    case "misc":
    case "tail":
    case "letElse":
    case "field":
    case "condition":
    case "guard":
    case "element":
    case "index":
    case "statement":
    case "range":
      return [];
    default:
      return unreachable(reason);
  }
}

function definedHere(callee: Def | null): readonly Label[] {
  if (callee === null || !callee.module.crate.local) return [];
  return [{ span: callee.span, text: `${callee.kind === "assocFn" ? "method" : callee.kind === "variant" ? "tuple variant" : callee.kind === "struct" ? "tuple struct" : "function"} defined here` }];
}

/** Sentences below the source. */
export function reasonNotes(reason: Reason): readonly string[] {
  switch (reason.kind) {
    case "noElse":
      return ["`if` expressions without `else` evaluate to `()`"];
    case "letElse":
      return ["try adding a diverging expression, such as `return` or `panic!(..)`", "...or use `match` instead of `let...else`"];
    case "field":
      return [`it is the value of field \`${reason.name}\` of \`${reason.owner}\``];
    default:
      return [];
  }
}

export function reasonHelps(reason: Reason): readonly string[] {
  return reason.kind === "noElse" ? ["consider adding an `else` block that evaluates to the expected type"] : [];
}

/** An obligation whose failure is told in these words. */
export function custom(code: string, message: string, label: string | null, notes: readonly string[] = [], helps: readonly string[] = []): Why {
  return { kind: "custom", code, message, label, notes, helps };
}
