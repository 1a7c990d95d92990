/** Why something has to hold, and what is said when it does not. */
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { Const, GArg, OpaqueInfo, Predicate, TraitRef, Ty } from "../ty.js";

export type Why =
  | { readonly kind: "misc" }
  /** A bound declared on `def` (a fn, type, impl). `index` is its place in `predicatesOf(def)`. */
  | { readonly kind: "bound"; readonly def: Def; readonly index: number }
  /** A local variable, argument, return value, field must have a size known at compile time. */
  | { readonly kind: "sized"; readonly what: "local" | "argument" | "return" | "field" | "assign" | "struct" | "format" }
  | { readonly kind: "await" }
  | { readonly kind: "for" }
  /** The operator's text; reported as E0369 (binary), E0600 (unary), E0608 (index) by the caller's choice of `code`. */
  | { readonly kind: "custom"; readonly code: string; readonly message: string; readonly label: string | null; readonly notes: readonly string[]; readonly helps: readonly string[] }
  /** `{}` and its relatives in a format string. */
  | { readonly kind: "format" }
  /** `?` converting the error. */
  | { readonly kind: "question" }
  /** A value made into `dyn Trait`. */
  | { readonly kind: "coerceDyn"; readonly target: Ty }
  /** `main` or a test returning this. */
  | { readonly kind: "mainReturn"; readonly of: string }
  /** What stands behind an `impl Trait` in return position. */
  | { readonly kind: "opaque"; readonly opaque: OpaqueInfo }
  /** A supertrait or item bound an impl must meet. */
  | { readonly kind: "implOf"; readonly trait: Def };

export interface Cause {
  readonly span: Span;
  readonly why: Why;
}

const MISC: Why = { kind: "misc" };

export const misc = (span: Span): Cause => ({ span, why: MISC });

/** What the solver works on: predicates, and two kinds only it makes. */
export type Goal =
  | Predicate
  /** The closure can be called this way; decided once its kind is known. */
  | { readonly kind: "closureKind"; readonly ty: Ty & { kind: "closure" }; readonly want: "Fn" | "FnMut" | "FnOnce" }
  /** The const equals the other once it can be evaluated. */
  | { readonly kind: "constEq"; readonly a: Const; readonly b: Const };

export interface Obligation {
  readonly goal: Goal;
  readonly cause: Cause;
  readonly depth: number;
  /** What this one follows from: for cycles, and for "required for … to implement …". */
  readonly parent: Obligation | null;
  /** The variables it waits for: it need not be looked at again before one of them is bound. Kept by the solver. */
  stalledOn: readonly GArg[] | null;
  /** It only finds the impl that says what an associated type is: in a cycle it counts for nothing. */
  readonly projects: boolean;
}

/** Why two types are not one. */
export type UnifyError =
  | { readonly kind: "mismatch"; readonly expected: Ty; readonly found: Ty }
  | { readonly kind: "const"; readonly expected: Const; readonly found: Const }
  /** A type that would contain itself. */
  | { readonly kind: "occurs"; readonly ty: Ty };

export type SolveError =
  | { readonly kind: "trait"; readonly ref: TraitRef; readonly obligation: Obligation }
  | { readonly kind: "projection"; readonly expected: Ty; readonly found: Ty; readonly assoc: Def; readonly self: Ty; readonly obligation: Obligation }
  | { readonly kind: "closureKind"; readonly ty: Ty & { kind: "closure" }; readonly want: "Fn" | "FnMut" | "FnOnce"; readonly obligation: Obligation }
  | { readonly kind: "overflow"; readonly obligation: Obligation };

export type Holds = "yes" | "no" | "maybe";
