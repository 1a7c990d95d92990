/** Impls of a trait must not overlap (E0119), and either the trait or a type in the head has to be the program's own (E0117, E0210). */
import type { Crate, Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { misc } from "../infer/cause.js";
import { evaluate, rootOf } from "../infer/fulfill.js";
import { makeEnv } from "../infer/env.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { itemOf } from "../queries/syntax.js";
import type { GArg, Predicate, TraitRef, Ty } from "../ty.js";
import { argsHaveProj, hasError, isConst, selfTyOf, someArg, substArgs, substPredicate, tyArg } from "../ty-util.js";
import { derivedFor, headSpan } from "./spans.js";
import { checkCopyAndDrop } from "./copy-drop.js";

/** `false`: the impl cannot be at all, so what is in it does not matter. */
export function checkImplCoherence(ctx: CheckCtx, impl: Def, ref: TraitRef): boolean {
  if (ctx.lang.is(ref.trait, "sized")) {
    ctx.reportOnce("E0322", headSpan(impl), "explicit impls for the `Sized` trait are not permitted", { label: "impl of `Sized` not allowed" });
    return false;
  }
  if (ref.args.some(hasError)) return true;
  if (!checkOrphan(ctx, impl, ref)) {
    if (ctx.lang.is(ref.trait, "drop")) checkCopyAndDrop(ctx, impl, ref);
    return false;
  }
  if (!checkObject(ctx, impl, ref)) return false;
  const isOnly = !overlapsSome(ctx, impl, ref);
  checkCopyAndDrop(ctx, impl, ref);
  const item = itemOf(impl);
  const isPromise = item?.kind === "impl" && item.unsafe && !item.negative;
  if (isPromise && !asksForUnsafe(ctx, ref.trait)) {
    ctx.reportOnce("E0199", headSpan(impl), `implementing the trait \`${ref.trait.name}\` is not unsafe`, { helps: ["remove the `unsafe`"] });
  } else if (isPromise) ctx.reportOnce("E9104", headSpan(impl), "`unsafe impl` is left out of the language", { helps: ["remove it: whether a type can go to another thread is found from its fields"] });
  const declared = itemOf(ref.trait);
  if (item?.kind === "impl" && !item.unsafe && declared?.kind === "trait" && declared.unsafe && ctx.isLocal(ref.trait)) {
    ctx.reportOnce("E0200", headSpan(impl), `the trait \`${ref.trait.name}\` requires an \`unsafe impl\` declaration`, { helps: ["`unsafe impl` is left out of the language: declare the trait without `unsafe`"] });
  }
  if (isNegative(impl)) ctx.reportOnce("E0658", headSpan(impl), "negative impls are not part of the language");
  return isOnly;
}

/** Traits whose impls promise something: `unsafe trait`, and the marker traits of the library. */
function asksForUnsafe(ctx: CheckCtx, trait: Def): boolean {
  const declared = itemOf(trait);
  return declared?.kind === "trait" && (declared.unsafe || (!ctx.isLocal(trait) && (declared.auto === true || PROMISES.has(trait.name))));
}

const PROMISES: ReadonlySet<string> = new Set(["Send", "Sync", "GlobalAlloc", "TrustedLen"]);

/** A trait object implements its own trait, and those above it. */
function checkObject(ctx: CheckCtx, impl: Def, ref: TraitRef): boolean {
  const self = selfTyOf(ref);
  if (self.kind !== "dyn" || self.principal === null || !ctx.superTraitDefs(self.principal.trait).includes(ref.trait)) return true;
  const shown = ctx.displayTy(self);
  ctx.reportOnce("E0371", headSpan(impl), `the object type \`${shown}\` automatically implements the trait \`${ref.trait.name}\``, { label: `\`${shown}\` automatically implements trait \`${ref.trait.name}\`` });
  return false;
}

// ---------------------------------------------------------------- orphans

function checkOrphan(ctx: CheckCtx, impl: Def, ref: TraitRef): boolean {
  const { crate } = impl.module;
  if (ref.trait.module.crate === crate) return true;
  for (const arg of ref.args) {
    if (isConst(arg)) continue;
    if (isOf(ctx, crate, arg)) return true;
    const open = uncovered(ctx, arg);
    if (open === null) continue;
    ctx.reportOnce("E0210", open.def?.span ?? headSpan(impl), `type parameter \`${open.name}\` must be used as the type parameter for some local type (e.g., \`MyStruct<${open.name}>\`)`, {
      label: `type parameter \`${open.name}\` must be used as the type parameter for some local type`,
      notes: ["only traits defined in the current crate can be implemented for a type parameter"],
    });
    return false;
  }
  const self = selfTyOf(ref);
  ctx.reportOnce("E0117", headSpan(impl), "only traits defined in the current crate can be implemented for types defined outside of the crate", {
    label: `\`${ctx.displayTy(self)}\` is not defined in the current crate`,
    notes: ["the impl doesn't have any local type before any uncovered type parameters"],
    helps: ["define and implement a trait or new type instead"],
  });
  return false;
}

/** A type of the crate, or a reference or box of one. */
function isOf(ctx: CheckCtx, crate: Crate, ty: Ty): boolean {
  switch (ty.kind) {
    case "adt": {
      const inner = ctx.lang.boxed(ty) ?? ctx.lang.unpinned(ty);
      return ty.def.module.crate === crate || (inner !== null && isOf(ctx, crate, inner));
    }
    case "ref":
      return isOf(ctx, crate, ty.to);
    case "dyn":
      return ty.principal !== null && ty.principal.trait.module.crate === crate;
    default:
      return false;
  }
}

/** A parameter that stands for itself, or behind references only. */
function uncovered(ctx: CheckCtx, ty: Ty): (Ty & { kind: "param" }) | null {
  if (ty.kind === "param") return ty;
  if (ty.kind === "ref") return uncovered(ctx, ty.to);
  const inner = ctx.lang.boxed(ty) ?? ctx.lang.unpinned(ty);
  return inner === null ? null : uncovered(ctx, inner);
}

// ---------------------------------------------------------------- overlap

function overlapsSome(ctx: CheckCtx, impl: Def, ref: TraitRef): boolean {
  const self = selfTyOf(ref);
  const blanket = self.kind === "param" || self.kind === "proj";
  const others = blanket ? ctx.implIndex.allOf(ref.trait) : ctx.traitImpls(ref.trait, self);
  for (const other of others) {
    // Of two of the program's own, the later one is reported.
    if (other === impl || (ctx.isLocal(other) && isLater(ctx, other, impl))) continue;
    const otherRef = ctx.implTraitRef(other);
    if (otherRef === null || otherRef.args.some(hasError) || !overlap(ctx, impl, ref, other, otherRef)) continue;
    const shown = ctx.displayTraitRef(ref);
    ctx.clashing.add(impl).add(other);
    // What was found out through one of them is void.
    ctx.projected.clear();
    if (isNegative(impl) !== isNegative(other)) {
      ctx.reportOnce("E0751", headSpan(impl), `found both positive and negative implementation of trait \`${shown}\` for type \`${ctx.displayTy(self)}\`:`, { labels: ctx.isLocal(other) ? [{ span: headSpan(other), text: "the other one is here" }] : [] });
      return true;
    }
    ctx.reportOnce("E0119", headSpan(impl), `conflicting implementations of trait \`${shown}\`${blanket ? "" : ` for type \`${ctx.displayTy(self)}\``}`, {
      label: `conflicting implementation${blanket ? "" : ` for \`${ctx.displayTy(self)}\``}`,
      ...(ctx.isLocal(other)
        ? { labels: [{ span: headSpan(other), text: "first implementation here" }] }
        : { notes: [`conflicting implementation in the library: \`impl ${ctx.displayTraitRef(otherRef)} for ${ctx.displayTy(selfTyOf(otherRef))}\``] }),
    });
    return true;
  }
  return false;
}

/** `impl !Trait for T`. */
function isNegative(impl: Def): boolean {
  const item = itemOf(impl);
  return item?.kind === "impl" && item.negative;
}

/** What derives make comes after what is written. */
function isLater(ctx: CheckCtx, a: Def, b: Def): boolean {
  const made = (def: Def): number => (derivedFor(ctx, def) === null ? 0 : 1);
  return made(a) === made(b) ? a.id > b.id : made(a) > made(b);
}

function overlap(ctx: CheckCtx, a: Def, refA: TraitRef, b: Def, refB: TraitRef): boolean {
  const infer = new InferCtx(ctx, ctx.program.main.root.def, makeEnv([]));
  infer.pinFits = false;
  const argsA = infer.freshArgsFor(a, a.span);
  const argsB = infer.freshArgsFor(b, b.span);
  if (infer.unifyArgs(head(infer, a, refA, argsA), head(infer, b, refB, argsB)) !== null) return false;
  if (infer.lacksSome((goal) => goal.kind === "projection" && isKnowable(infer, goal))) return false;
  const bounds = [...ctx.predicatesOf(a).map((p) => substPredicate(p, argsA)), ...ctx.predicatesOf(b).map((p) => substPredicate(p, argsB))];
  return !bounds.some((p) => impossible(infer, p, a));
}

function head(infer: InferCtx, impl: Def, ref: TraitRef, args: readonly GArg[]): readonly GArg[] {
  const made = substArgs(ref.args, args);
  return argsHaveProj(made) ? made.map((a) => (isConst(a) ? a : infer.normalize(a, misc(impl.span)))) : made;
}

/** The bound does not hold, and nobody else may make it hold later. */
function impossible(infer: InferCtx, pred: Predicate, impl: Def): boolean {
  const resolved = infer.resolvePredicate(pred);
  if (!isKnowable(infer, resolved)) return false;
  return infer.probe(() => evaluate(infer, rootOf(resolved, misc(impl.span)))) === "no";
}

function isKnowable(infer: InferCtx, pred: Predicate): boolean {
  const { ctx } = infer;
  const trait = pred.kind === "trait" ? pred.ref.trait : pred.assoc.parent;
  const args = pred.kind === "trait" ? pred.ref.args : pred.args;
  if (trait === null || ctx.isLocal(trait) || ctx.lang.is(trait, "sized")) return true;
  if (ctx.lang.fnTrait(trait) !== null) return tyArg(args, 0).kind !== "infer";
  return args.some((arg) => someArg(arg, (a) => a.kind === "adt" && ctx.isLocal(a.def)));
}
