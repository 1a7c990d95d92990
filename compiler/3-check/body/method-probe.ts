/**
 * Which method `receiver.name(…)` calls, or which item `Type::name` is.
 *
 * As rustc does it: the receiver is dereferenced step by step; at each step the method is looked for with `self` by value, then
 * behind `&`, then behind `&mut`; and each time inherent methods (and those of bounds and trait objects) come before methods of
 * the traits in scope. At the end an array counts as a slice too. The first hit wins.
 */
import type { Def } from "../../2-resolve/defs.js";
import { LazySet } from "../../small-collections.js";
import type { Span } from "../../source.js";
import { misc } from "../infer/cause.js";
import { aliasBounds } from "../infer/alias-bounds.js";
import type { Holds } from "../infer/infer-ctx.js";
import type { GArg, Predicate, TraitRef, Ty } from "../ty.js";
import { hasInfer, refTo, sameType, selfTyOf, sliceOf, someArg, substArgs, substPredicate, substTy } from "../ty-util.js";
import { autoderef, type DerefStep } from "./autoderef.js";
import type { BodyCx } from "./body-cx.js";

export type Candidate =
  | { readonly kind: "inherent"; readonly item: Def; readonly impl: Def }
  /** Of a bound on a parameter, or of an associated or opaque type. */
  | { readonly kind: "bound"; readonly item: Def; readonly ref: TraitRef }
  /** Of a trait object's trait; `ref` has the object type as Self. */
  | { readonly kind: "object"; readonly item: Def; readonly ref: TraitRef }
  /** Of a trait in scope. */
  | { readonly kind: "trait"; readonly item: Def; readonly trait: Def };

export type Autoref = "none" | "shared" | "mut";

export interface Pick {
  readonly candidate: Candidate;
  /** Derefs to make, the start left out. */
  readonly steps: readonly DerefStep[];
  /** The array reached is then unsized to a slice. */
  readonly unsize: boolean;
  readonly autoref: Autoref;
  /** What `self` is given, after all adjustments. */
  readonly selfTy: Ty;
}

/** A bound that kept a candidate from applying. */
export interface Unmet {
  readonly pred: Predicate;
  readonly item: Def;
  readonly selfTy: Ty;
}

export type Probed =
  | { readonly kind: "found"; readonly pick: Pick }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "private"; readonly item: Def }
  | { readonly kind: "none"; readonly unmet: readonly Unmet[]; readonly statics: readonly Candidate[]; readonly steps: readonly DerefStep[] }
  /** The receiver's type is not known. */
  | { readonly kind: "open"; readonly ty: Ty };

type Mode = "method" | "path";

class Probe {
  readonly unmet: Unmet[] = [];
  readonly statics: Candidate[] = [];
  privateItem: Def | null = null;
  readonly #inherent: Candidate[] = [];
  readonly #seen = new LazySet<Def>();

  constructor(
    readonly f: BodyCx,
    readonly name: string,
    readonly mode: Mode,
    readonly span: Span,
    /** Only traits of the prelude. */
    readonly extensions: readonly Def[] | null = null,
  ) {}

  // ------------------------------------------------------------ candidates

  assemble(types: readonly Ty[]): void {
    for (const ty of types) this.#assembleFor(ty);
  }

  /** Methods of the traits in scope that could apply to this type of `self`. */
  #extension(selfTy: Ty): readonly Candidate[] {
    const { bodies, infer, module } = this.f;
    const out: Candidate[] = [];
    const traits = this.extensions ?? bodies.scopes.traitsFor(infer, module, this.name, selfTy);
    const own = this.extensions === null ? this.#ownTrait() : null;
    for (const trait of own === null || traits.includes(own) ? traits : [...traits, own]) for (const item of this.#itemsOf(trait)) out.push({ kind: "trait", item, trait });
    return out;
  }

  /** Within a trait and within its impls it is in scope, imported or not. */
  #ownTrait(): Def | null {
    const { cx, def } = this.f;
    if (def.parent?.kind === "trait") return def.parent;
    return def.parent?.kind === "impl" ? (cx.implTraitRef(def.parent)?.trait ?? null) : null;
  }

  /** What bounds say of a parameter may be used anyhow, what they say of an associated or opaque type only where the trait is imported. */
  #isInScope(trait: Def): boolean {
    const { cx, def, bodies, module } = this.f;
    return !cx.isLocal(def) || trait === this.#ownTrait() || bodies.scopes.traitsWith(module, this.name).includes(trait);
  }

  /** Functions of that name without `self`, in whatever trait is in scope: for a report. */
  allStatics(): readonly Candidate[] {
    const own = this.#ownTrait();
    for (const trait of [...this.f.bodies.scopes.traitsWith(this.f.module, this.name), ...(own === null ? [] : [own])]) {
      for (const item of this.#itemsOf(trait)) {
        if (this.f.cx.fnSig(item).selfKind === null && !this.statics.some((s) => s.item === item)) this.statics.push({ kind: "trait", item, trait });
      }
    }
    return this.statics;
  }

  #assembleFor(ty: Ty): void {
    const { cx, infer } = this.f;
    for (const impl of cx.inherentImplsFor(ty)) {
      // `Pin<P>` has the methods of P, but P has not those of `Pin`.
      if (cx.lang.unpinned(cx.implSelfTy(impl)) !== null && cx.lang.unpinned(ty) === null) continue;
      for (const item of this.#itemsOf(impl)) {
        if (this.#seen.has(item)) continue;
        this.#seen.add(item);
        this.#inherent.push({ kind: "inherent", item, impl });
      }
    }
    if (ty.kind === "dyn" && ty.principal !== null) this.#assembleObject(ty, { trait: ty.principal.trait, args: [ty, ...ty.principal.args] });
    if (ty.kind === "param" || ty.kind === "proj" || ty.kind === "opaque") {
      for (const trait of this.f.bodies.scopes.boundTraitsWith(infer.env, this.name)) {
        if (ty.kind !== "param" && !this.#isInScope(trait)) continue;
        for (const ref of infer.env.traits.get(trait) ?? []) if (sameParam(selfTyOf(ref), ty) || (ty.kind !== "param" && infer.canUnify(selfTyOf(ref), ty))) this.#addBound(ref);
      }
      if (ty.kind !== "param") for (const pred of aliasBounds(infer, ty)) if (pred.kind === "trait" && sameKind(selfTyOf(pred.ref), ty) && this.#isInScope(pred.ref.trait)) this.#addBound(pred.ref);
    }
  }

  #assembleObject(ty: Ty, ref: TraitRef): void {
    for (const above of this.f.cx.allSuperTraits(ref.trait)) {
      const upper: TraitRef = { trait: above.trait, args: substArgs(above.args, ref.args) };
      for (const item of this.#itemsOf(above.trait)) if (!this.f.cx.requiresSized(item)) this.#inherent.push({ kind: "object", item, ref: { trait: upper.trait, args: [ty, ...upper.args.slice(1)] } });
    }
  }

  #addBound(ref: TraitRef): void {
    for (const item of this.#itemsOf(ref.trait)) this.#inherent.push({ kind: "bound", item, ref });
  }

  #itemsOf(owner: Def): readonly Def[] {
    const named = this.f.cx.childrenNamed(owner, this.name);
    return named.length === 0 ? named : named.filter((d) => d.kind === "assocFn" || (this.mode === "path" && d.kind === "assocConst"));
  }

  // ------------------------------------------------------------ picking

  /** `null`: nothing applies to this type of `self`. */
  pickFor(selfTy: Ty): readonly Candidate[] {
    const inherent = this.#applicable(this.#inherent, selfTy);
    return inherent.length > 0 ? inherent : this.#applicable(this.#extension(selfTy), selfTy);
  }

  #applicable(candidates: readonly Candidate[], selfTy: Ty): readonly Candidate[] {
    const out: Candidate[] = [];
    for (const candidate of candidates) {
      if (this.mode === "method" && !this.#takes(candidate, selfTy)) continue;
      if (this.#consider(candidate, selfTy) === "no") continue;
      if (candidate.kind === "inherent" && !this.f.isVisible(candidate.item.vis)) {
        this.privateItem ??= candidate.item;
        continue;
      }
      if (!out.some((c) => sameCandidate(c, candidate))) out.push(candidate);
    }
    return collapse(this.#byPin(out, selfTy));
  }

  /** Where a pin stands for what it points to, several may fit that Rust keeps apart: those that say `Pin` take a `Pin`. */
  #byPin(found: readonly Candidate[], selfTy: Ty): readonly Candidate[] {
    if (found.length < 2) return found;
    const { cx } = this.f;
    const pinned = cx.lang.unpinned(selfTy) !== null;
    const exact = found.filter(({ item }) => {
      const takes = cx.fnSig(item).params[0];
      return takes !== undefined && (cx.lang.unpinned(takes) !== null) === pinned;
    });
    return exact.length === 0 ? found : exact;
  }

  /** Whether the method has a `self`, and the shape of the type can be right for it. */
  #takes(candidate: Candidate, selfTy: Ty): boolean {
    const kind = this.f.cx.fnSig(candidate.item).selfKind;
    if (kind === null) {
      if (!this.statics.some((s) => s.item === candidate.item)) this.statics.push(candidate);
      return false;
    }
    // What `Pin` itself takes by value is a pin, and no reference to one.
    if (kind === "value" && candidate.kind === "inherent" && this.f.cx.lang.unpinned(this.f.cx.implSelfTy(candidate.impl)) !== null) return selfTy.kind !== "ref";
    if (kind === "typed" && this.#wantsPin(candidate.item) && selfTy.kind !== "infer" && this.f.cx.lang.unpinned(selfTy) === null) return false;
    if (kind === "value" || kind === "typed") return true;
    if (this.#isOfPin(candidate) && selfTy.kind === "ref" && !this.#mayBePin(selfTy.to)) return false;
    // `&mut self` does not take a `Pin<&mut T>` as it is: that would move it. What it points to is borrowed again.
    return selfTy.kind === "infer" || (selfTy.kind === "ref" && selfTy.mut === (kind === "refMut"));
  }

  /** In a Rust program `self: Pin<…>` takes a pin, and no reference in its place. */
  #wantsPin(item: Def): boolean {
    const { cx, def } = this.f;
    const takes = cx.program.isRust && cx.isLocal(def) ? cx.fnSig(item).params[0] : undefined;
    return takes !== undefined && cx.lang.unpinned(takes) !== null;
  }

  /** In a Rust program what `Pin` has is for pins: whatever derefs to one is dereferenced first. */
  #isOfPin(candidate: Candidate): boolean {
    const { cx } = this.f;
    return cx.program.isRust && candidate.kind === "inherent" && cx.lang.unpinned(cx.implSelfTy(candidate.impl)) !== null;
  }

  #mayBePin(ty: Ty): boolean {
    return ty.kind === "infer" || this.f.cx.lang.unpinned(ty) !== null;
  }

  #consider(candidate: Candidate, selfTy: Ty): Holds {
    return this.f.infer.probe(() => this.#applies(candidate, selfTy));
  }

  #applies(candidate: Candidate, selfTy: Ty): Holds {
    const { infer } = this.f;
    switch (candidate.kind) {
      case "inherent": {
        const args = infer.freshArgsFor(candidate.item, this.span, infer.freshArgsFor(candidate.impl, this.span));
        const takes = this.mode === "method" ? this.#selfParam(candidate.item, args) : infer.normalize(substTy(this.f.cx.implSelfTy(candidate.impl), args), misc(this.span));
        if (infer.unify(takes, selfTy) !== null) return "no";
        return this.#holdAll([...this.f.cx.predicatesOf(candidate.impl), ...this.#needsOfResult(candidate.item)].map((p) => substPredicate(p, args)), candidate.item, selfTy);
      }
      case "bound":
      case "object": {
        const args = infer.freshArgsFor(candidate.item, this.span, candidate.ref.args);
        const takes = this.mode === "method" ? this.#selfParam(candidate.item, args) : selfTyOf(candidate.ref);
        return infer.unify(takes, selfTy) === null ? "yes" : "no";
      }
      case "trait": {
        const traitArgs = infer.freshArgsFor(candidate.trait, this.span);
        const args = infer.freshArgsFor(candidate.item, this.span, traitArgs);
        const takes = this.mode === "method" ? this.#selfParam(candidate.item, args) : selfTyOf({ trait: candidate.trait, args: traitArgs });
        if (infer.unify(takes, selfTy) !== null) return "no";
        return this.#holdAll([{ kind: "trait", ref: { trait: candidate.trait, args: infer.resolveArgs(traitArgs) } }], candidate.item, selfTy);
      }
    }
  }

  /** What a method that gives `<Self as Trait>::X` needs for that to be anything. */
  #needsOfResult(item: Def): readonly Predicate[] {
    if (this.mode === "path") return [];
    const { cx } = this.f;
    const out: Predicate[] = [];
    someArg(cx.fnSig(item).ret, (arg) => {
      const trait = arg.kind === "proj" ? arg.assoc.parent : null;
      if (arg.kind === "proj" && trait !== null) out.push({ kind: "trait", ref: { trait, args: arg.args.slice(0, cx.genericsOf(trait).all.length) } });
      return false;
    });
    return out;
  }

  #selfParam(item: Def, args: readonly GArg[]): Ty {
    const first = this.f.cx.fnSig(item).params[0];
    return first === undefined ? { kind: "error" } : this.f.infer.normalize(substTy(first, args), misc(this.span));
  }

  #holdAll(preds: readonly Predicate[], item: Def, selfTy: Ty): Holds {
    let result: Holds = "yes";
    for (const pred of preds) {
      const holds = this.f.infer.predicateHolds(pred, this.span);
      if (holds === "no") {
        const resolved = this.f.infer.resolvePredicate(pred);
        // What a blanket impl needs is not what the user forgot, unless it is the trait of the method itself.
        this.unmet.push({ pred: resolved, item, selfTy: this.f.infer.resolve(selfTy) });
        return "no";
      }
      if (holds === "maybe") result = "maybe";
    }
    return result;
  }
}

const sameKind = (a: Ty, b: Ty): boolean => a.kind === b.kind;
const sameParam = (a: Ty, b: Ty): boolean => a.kind === "param" && b.kind === "param" && a.index === b.index && a.name === b.name;

function sameCandidate(a: Candidate, b: Candidate): boolean {
  return a.item === b.item && a.kind === b.kind;
}

/** Several ways to one trait's method are one: inference finds out the trait's arguments. */
function collapse(found: readonly Candidate[]): readonly Candidate[] {
  const [first] = found;
  if (first === undefined || found.length === 1) return found;
  const trait = first.item.parent;
  if (trait === null || trait.kind !== "trait" || !found.every((c) => c.item === first.item)) return found;
  return [{ kind: "trait", item: first.item, trait }];
}

/** Several bounds of one trait on the same type (`T: From<A> + From<B>`), or above one trait object: which is meant is left to inference. */
function decide(found: readonly Candidate[], f: BodyCx): Candidate | null {
  const [first] = found;
  if (first === undefined || found.length > 1) return null;
  if (first.kind === "object") {
    const self = selfTyOf(first.ref);
    const above = self.kind === "dyn" && self.principal !== null ? f.cx.allSuperTraits(self.principal.trait) : [];
    return above.filter((ref) => ref.trait === first.ref.trait).length > 1 ? { kind: "trait", item: first.item, trait: first.ref.trait } : first;
  }
  if (first.kind !== "bound") return first;
  const self = selfTyOf(first.ref);
  const known = self.kind === "proj" || self.kind === "opaque" ? aliasBounds(f.infer, self).flatMap((p) => (p.kind === "trait" && p.ref.trait === first.ref.trait ? [p.ref] : [])) : (f.infer.env.traits.get(first.ref.trait) ?? []);
  const same = known.filter((r) => sameParam(selfTyOf(r), self) || sameType(selfTyOf(r), self));
  return same.length > 1 ? { kind: "trait", item: first.item, trait: first.ref.trait } : first;
}

/** Follows `*` from the receiver; the last type of an array again as a slice. */
export function probeMethod(f: BodyCx, receiver: Ty, name: string, span: Span): Probed {
  const steps: DerefStep[] = [];
  for (const step of autoderef(f, receiver, span)) {
    steps.push(step);
    if (!isGuess(f, step.ty)) continue;
    const early = new Probe(f, name, "method", span);
    early.assemble(steps.map((s) => s.ty));
    const found = pickAlong(early, steps, null);
    if (found !== null) return found;
  }
  const last = steps[steps.length - 1];
  if (last !== undefined && last.ty.kind === "infer" && last.ty.var === "general") return { kind: "open", ty: last.ty };
  if (last !== undefined && last.ty.kind === "error") return { kind: "open", ty: last.ty };
  const slice = last !== undefined && last.ty.kind === "array" ? sliceOf(last.ty.elem) : null;
  const probe = new Probe(f, name, "method", span);
  probe.assemble(slice === null ? steps.map((s) => s.ty) : [...steps.map((s) => s.ty), slice]);
  const done = pickAlong(probe, steps, slice);
  if (done !== null) return done;
  if (f.cx.isLocal(f.def)) {
    const extensions = f.bodies.scopes.preludeTraitsWith(f.module, name);
    const late = extensions.length === 0 ? null : pickAlong(new Probe(f, name, "method", span, extensions), steps, slice);
    if (late !== null) return late;
  }
  if (probe.privateItem !== null) return { kind: "private", item: probe.privateItem };
  return { kind: "none", unmet: probe.unmet, statics: probe.allStatics(), steps };
}

/** Whether following `*` further may tell what is open in a type of the program's, as `impl Deref for Own<u8>` does: that is only done if need be. */
function isGuess(f: BodyCx, ty: Ty): boolean {
  return ty.kind === "adt" && f.cx.isLocal(ty.def) && hasInfer(f.infer.resolve(ty));
}

function pickAlong(probe: Probe, steps: readonly DerefStep[], slice: Ty | null): Probed | null {
  const count = steps.length + (slice === null ? 0 : 1);
  for (let i = 0; i < count; i++) {
    const unsize = i === steps.length;
    const ty = unsize ? slice : steps[i]?.ty;
    if (ty === undefined || ty === null) continue;
    const done = pickAt(probe, ty, steps.slice(1, i + 1), unsize);
    if (done !== null) return done;
  }
  return null;
}

function pickAt(probe: Probe, ty: Ty, steps: readonly DerefStep[], unsize: boolean): Probed | null {
  for (const autoref of AUTOREFS) {
    if (autoref === "none" && unsize) continue;
    const selfTy = autoref === "none" ? ty : refTo(ty, autoref === "mut");
    const found = probe.pickFor(selfTy);
    if (found.length === 0 || givesUpBoxedSlice(probe, selfTy, found)) continue;
    const candidate = decide(found, probe.f);
    if (candidate === null) return { kind: "ambiguous", candidates: found };
    const pick: Pick = { candidate, steps, unsize, autoref, selfTy };
    return { kind: "found", pick };
  }
  return null;
}

/** Before the edition of 2024 `boxed.into_iter()` of a `Box<[T]>` goes over references; only by its path is it the one that takes the box. */
function givesUpBoxedSlice({ f, name }: Probe, selfTy: Ty, [found]: readonly Candidate[]): boolean {
  if (name !== "into_iter" || selfTy.kind !== "adt" || found?.kind !== "trait" || !f.cx.isLocal(f.def)) return false;
  const inner = f.cx.lang.boxed(selfTy);
  return inner !== null && f.infer.shallow(inner).kind === "slice" && found.trait === f.cx.lang.get("IntoIterator");
}

const AUTOREFS: readonly Autoref[] = ["none", "shared", "mut"];

export type ProbedPath =
  | { readonly kind: "found"; readonly candidate: Candidate }
  | Exclude<Probed, { kind: "found" }>;

/** `Type::name` */
export function probePath(f: BodyCx, self: Ty, name: string, span: Span): ProbedPath {
  const probe = new Probe(f, name, "path", span);
  probe.assemble([self]);
  const found = probe.pickFor(self);
  if (found.length === 0) {
    if (probe.privateItem !== null) return { kind: "private", item: probe.privateItem };
    if (self.kind === "infer" && self.var === "general") return { kind: "open", ty: self };
    return { kind: "none", unmet: probe.unmet, statics: [], steps: [] };
  }
  const candidate = decide(found, f);
  return candidate === null ? { kind: "ambiguous", candidates: found } : { kind: "found", candidate };
}
