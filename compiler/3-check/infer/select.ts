/**
 * How a trait is implemented for given types.
 *
 * Candidates are the bounds in scope, bounds of the associated or opaque type Self is, the traits of a trait object, the
 * compiler's own knowledge, and impls. Bounds win over impls, as in rustc. Of several impls those whose own needs cannot be met
 * are put aside; what then still leaves a choice is ambiguous.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { GArg, Predicate, TraitRef, Ty } from "../ty.js";
import { argsHaveInfer, argsHaveParam, argsHaveProj, isConst, sameArgs, selfTyOf, someArg, substArgs, substPredicate } from "../ty-util.js";
import { aliasBounds } from "./alias-bounds.js";
import { builtinSelect } from "./builtin.js";
import { couldMatchAll } from "./could-match.js";
import type { Obligation } from "./cause.js";
import { evaluateAll, isPlainlySized, nestedOf } from "./fulfill.js";
import type { InferCtx } from "./infer-ctx.js";

export type Selection =
  | { readonly kind: "impl"; readonly impl: Def; readonly args: readonly GArg[] }
  /** A where clause or bound in scope. */
  | { readonly kind: "param"; readonly ref: TraitRef }
  /** A bound of the associated or opaque type that Self is. */
  | { readonly kind: "alias"; readonly ref: TraitRef }
  /** Self is a trait object of the trait or one below it. */
  | { readonly kind: "object"; readonly ref: TraitRef }
  /** Known to the compiler, for this type (what Self is without `Pin`). */
  | { readonly kind: "builtin"; readonly self: Ty };

export type SelectResult =
  | { readonly kind: "selected"; readonly selection: Selection; readonly nested: readonly Obligation[] }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "unmet" };

const UNMET: SelectResult = { kind: "unmet" };
const AMBIGUOUS: SelectResult = { kind: "ambiguous" };

interface Confirmed {
  readonly selection: Selection;
  readonly nested: readonly Obligation[];
}

/** A way the trait may hold. `confirm` binds what it implies and gives what it needs; null if it does not fit after all. */
interface Candidate {
  readonly confirm: () => Confirmed | null;
}

/** `ref` is resolved and normalised; Self is not an open variable (of integers or floats it may be). */
export function selectTrait(infer: InferCtx, obligation: Obligation, ref: TraitRef): SelectResult {
  const self = infer.shallow(selfTyOf(ref));
  if (self.kind === "infer" && self.var === "general") return AMBIGUOUS;
  const bounds = boundCandidates(infer, ref, self);
  if (bounds.length > 0) return fromImplAlone(infer, obligation, ref, self) ?? choose(infer, obligation, bounds, ref, true);
  const builtin = builtinSelect(infer, obligation, ref, self);
  if (builtin === "ambiguous") return AMBIGUOUS;
  if (builtin === "unmet") return UNMET;
  if (builtin !== null) return selectedAs({ kind: "builtin", self }, builtin);
  const result = fromImpls(infer, obligation, ref, self);
  return result === "negative" ? UNMET : result.kind === "unmet" ? throughPin(infer, obligation, ref, self) : result;
}

/** Where a bound says nothing about a parameter, there may be an impl that says more: `(): Shape` does not tell what `<() as Shape>::Side` is. */
function fromImplAlone(infer: InferCtx, obligation: Obligation, ref: TraitRef, self: Ty): SelectResult | null {
  if (argsHaveParam(ref.args) || argsHaveInfer(ref.args) || argsHaveProj(ref.args) || ref.args.some((a) => someArg(a, (x) => x.kind === "dyn" || x.kind === "opaque"))) return null;
  const result = fromImpls(infer, obligation, ref, self);
  return result !== "negative" && result.kind === "selected" && evaluateAll(infer, result.nested) === "yes" ? result : null;
}

/** What `Pin<P>` has not itself it has as P. */
function throughPin(infer: InferCtx, obligation: Obligation, ref: TraitRef, self: Ty): SelectResult {
  const inner = infer.ctx.lang.unpinned(self);
  if (inner === null) return UNMET;
  const seen = infer.shallow(inner);
  return selectTrait(infer, obligation, { trait: ref.trait, args: [seen, ...ref.args.slice(1)] });
}

// ---------------------------------------------------------------- bounds

/**
 * Whether a bound is about `ref`. What `Self::Item: Stream` is about cannot be answered by itself: to know `Self::Item` one asks for `Self: Stream`,
 * and every bound on `Stream` is looked at.
 */
function boundFits(infer: InferCtx, ref: TraitRef, bound: TraitRef): boolean {
  const fits = (): boolean => infer.probe(() => infer.unifyArgs(ref.args, bound.args) === null);
  if (!argsHaveProj(bound.args)) return fits();
  if (infer.boundsTried.has(bound)) return false;
  infer.boundsTried.add(bound);
  const fit = fits();
  infer.boundsTried.delete(bound);
  return fit;
}

const NONE: readonly Candidate[] = [];

function boundCandidates(infer: InferCtx, ref: TraitRef, self: Ty): readonly Candidate[] {
  const inScope = infer.env.traits.get(ref.trait);
  if (inScope === undefined && self.kind !== "proj" && self.kind !== "opaque" && self.kind !== "dyn") return NONE;
  return boundsAmong(infer, ref, self, inScope ?? []);
}

/** By itself, as what its functions see is made for each call. */
function boundsAmong(infer: InferCtx, ref: TraitRef, self: Ty, inScope: readonly TraitRef[]): readonly Candidate[] {
  const out: Candidate[] = [];
  const seen: TraitRef[] = [];
  const add = (bound: TraitRef, kind: "param" | "alias" | "object"): void => {
    if (bound.trait !== ref.trait || seen.some((s) => sameArgs(s.args, bound.args))) return;
    if (!couldMatchAll(infer, ref.args, bound.args) || !boundFits(infer, ref, bound)) return;
    seen.push(bound);
    out.push({ confirm: () => (infer.unifyArgs(ref.args, bound.args) === null ? { selection: { kind, ref: bound }, nested: [] } : null) });
  };
  for (const bound of inScope) add(bound, "param");
  if (out.length > 0) return out;
  if (self.kind === "proj" || self.kind === "opaque") for (const p of aliasBounds(infer, self)) if (p.kind === "trait") add(p.ref, "alias");
  if (self.kind === "dyn" && self.principal !== null) {
    const args = [self, ...self.principal.args];
    for (const p of infer.ctx.elaborated(self.principal.trait)) if (p.kind === "trait" && p.ref.trait === ref.trait) add({ trait: p.ref.trait, args: substArgs(p.ref.args, args) }, "object");
  }
  return out;
}

// ---------------------------------------------------------------- impls

/** The impls whose heads may be about `ref`. */
function fittingImpls(infer: InferCtx, ref: TraitRef, self: Ty): readonly Def[] {
  const all = infer.ctx.traitImpls(ref.trait, self);
  // The list may grow while heads are looked at.
  const count = all.length;
  const fitting: Def[] = [];
  for (let i = 0; i < count; i++) {
    const impl = all[i] as Def;
    const head = infer.ctx.implTraitRef(impl);
    if (head !== null && couldMatchAll(infer, head.args, ref.args) && (!isPackaged(head) || infer.ctx.hasPackages)) fitting.push(impl);
  }
  return fitting;
}

function fromImpls(infer: InferCtx, obligation: Obligation, ref: TraitRef, self: Ty): SelectResult | "negative" {
  const impls = fittingImpls(infer, ref, self);
  const only = impls.length === 1 ? impls[0] : undefined;
  return only === undefined || infer.ctx.implHeader(only).negative ? amongImpls(infer, obligation, ref, impls) : selected(confirmImpl(infer, obligation, only, ref));
}

function amongImpls(infer: InferCtx, obligation: Obligation, ref: TraitRef, fitting: readonly Def[]): SelectResult | "negative" {
  const out: Candidate[] = [];
  for (const impl of fitting) {
    const { negative } = infer.ctx.implHeader(impl);
    // One alone is tried when it is confirmed.
    if ((fitting.length > 1 || negative) && !infer.probe(() => matchImpl(infer, obligation, impl, ref) !== null)) continue;
    if (negative) return "negative";
    out.push({ confirm: () => confirmImpl(infer, obligation, impl, ref) });
  }
  return choose(infer, obligation, out, ref, false);
}

/** An impl that stands for those of a package that is there only if the program names one that needs it. */
function isPackaged(head: TraitRef): boolean {
  const other = head.args[1];
  return other?.kind === "adt" && other.def.name === "Packaged" && !other.def.module.crate.local;
}

/** Fits the head of the impl to the trait ref: its arguments, and what normalising the head needs. */
function matchImpl(infer: InferCtx, obligation: Obligation, impl: Def, ref: TraitRef): { readonly args: readonly GArg[]; readonly nested: Obligation[] } | null {
  const head = infer.ctx.implTraitRef(impl);
  if (head === null) return null;
  const args = infer.freshArgsFor(impl, obligation.cause.span);
  const nested: Obligation[] = [];
  let headArgs = substArgs(head.args, args);
  if (argsHaveProj(headArgs)) headArgs = headArgs.map((a) => (isConst(a) ? a : infer.normalizeInto(a, obligation, nested)));
  return infer.unifyArgs(headArgs, ref.args) === null ? { args, nested } : null;
}

function confirmImpl(infer: InferCtx, obligation: Obligation, impl: Def, ref: TraitRef): Confirmed | null {
  const fit = matchImpl(infer, obligation, impl, ref);
  if (fit === null) return null;
  const preds = infer.ctx.predicatesOf(impl);
  for (let i = 0; i < preds.length; i++) {
    const pred = preds[i] as Predicate;
    if (!isMet(infer, pred, fit.args)) fit.nested.push(nestedOf(obligation, substPredicate(pred, fit.args)));
  }
  const selection: Selection = { kind: "impl", impl, args: fit.args };
  return { selection, nested: fit.nested };
}

/** Whether it is a parameter's `Sized`, which needs no look, as what stands for the parameter plainly is. Most bounds of impls are these. */
export function isMet(infer: InferCtx, pred: Predicate, args: readonly GArg[]): boolean {
  if (pred.kind !== "trait" || !infer.ctx.lang.is(pred.ref.trait, "sized")) return false;
  const self = selfTyOf(pred.ref);
  const arg = self.kind === "param" ? args[self.index] : undefined;
  if (arg === undefined || isConst(arg)) return false;
  const now = infer.shallow(arg);
  return !(now.kind === "infer" && now.var === "general") && isPlainlySized(infer, now);
}

// ---------------------------------------------------------------- choosing

function choose(infer: InferCtx, obligation: Obligation, all: readonly Candidate[], ref: TraitRef, bounds: boolean): SelectResult {
  let candidates = all;
  if (candidates.length > 1) {
    candidates = candidates.filter((c) => {
      return infer.probe(() => {
        const made = c.confirm();
        return made !== null && evaluateAll(infer, made.nested) !== "no";
      });
    });
    // Equal bounds reached by several ways, or impls that overlap only through `Pin`: any will do once all is known.
    if (candidates.length > 1 && argsHaveInfer(ref.args) && !(bounds && sameOutcome(infer, obligation, candidates, ref))) return AMBIGUOUS;
  }
  const [first] = candidates;
  return first === undefined ? UNMET : selected(first.confirm());
}

function selected(made: Confirmed | null): SelectResult {
  return made === null ? UNMET : selectedAs(made.selection, made.nested);
}

function selectedAs(selection: Selection, nested: readonly Obligation[]): SelectResult {
  return { kind: "selected", selection, nested };
}

/** Whether the candidates all bind the open variables in the same way: `Into<String>` and `Into<Self::Text>` do where that is a `String`. */
function sameOutcome(infer: InferCtx, obligation: Obligation, candidates: readonly Candidate[], ref: TraitRef): boolean {
  const outcomes = candidates.map((c) =>
    infer.probe(() => {
      c.confirm();
      const args = infer.resolveArgs(ref.args);
      return argsHaveProj(args) ? infer.resolveArgs(args.map((a) => (isConst(a) ? a : infer.normalizeInto(a, obligation, [])))) : args;
    }),
  );
  const [first] = outcomes;
  return first !== undefined && outcomes.every((o) => sameArgs(o, first));
}
