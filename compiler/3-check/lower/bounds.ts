/**
 * From written bounds to predicates.
 *
 * `T: Iterator<Item = u8>` is a trait predicate and a projection predicate; `Item: Display` inside the angle brackets is a trait
 * predicate about the projection. `F: Fn(A) -> B` says the same about `Output`; where `B` is a trait (`-> Future<Output = T>`,
 * `-> impl Future`), what is returned has to implement it. `AsyncFn(A) -> T` is `Fn(A)` returning a future of T.
 */
import type { AssocConstraint, Bound, GenericArgs, Path, Type } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { Span } from "../../source.js";
import type { GArg, Predicate, TraitRef, Ty } from "../ty.js";
import { substArgs, UNIT } from "../ty-util.js";
import { lowerGenericArgs, refuseArgs, resolvedPart } from "./args.js";
import { lowerType, type LowerEnv } from "./lower-type.js";

/** The trait a bound's path names; null (after a report by name resolution, or by us) if it names something else. */
export function traitOfPath(ctx: CheckCtx, path: Path, env: LowerEnv): Def | null {
  const res = env.names.paths.get(path.id);
  if (res === undefined || res.res.kind === "error") return null;
  if (res.unresolved === 0 && res.res.kind === "def" && res.res.def.kind === "trait") return res.res.def;
  const name = path.segments.map((s) => s.ident.name).join("::");
  ctx.reportOnce("E0404", path.span, `expected trait, found \`${name}\``, { label: "not a trait" });
  return null;
}

/** `impl` bounds and parameters are `Sized` unless they say `?Sized`; a trait's Self and projections in where clauses are not. */
export type ImplicitSized = "sized" | "unsized";

export function lowerBounds(ctx: CheckCtx, bounds: readonly Bound[], self: Ty, env: LowerEnv, out: Predicate[], implicit: ImplicitSized): void {
  if (implicit === "sized" && !relaxed(bounds)) {
    const sized = ctx.lang.get("sized");
    if (sized !== null) out.push({ kind: "trait", ref: { trait: sized, args: [self] } });
  }
  const maybes = bounds.filter((b) => b.kind === "trait" && b.maybe && b.path.segments.at(-1)?.ident.name === "Sized");
  if (maybes.length > 1 && maybes[0] !== undefined) ctx.reportOnce("E0203", maybes[0].span, "duplicate relaxed `Sized` bounds", { helps: ["say `?Sized` once"] });
  for (const bound of bounds) {
    if (bound.kind !== "trait") continue;
    if (bound.maybe) checkRelaxed(ctx, bound.path, bound.span, env);
    else lowerBound(ctx, bound.path, self, env, out);
  }
}

function checkRelaxed(ctx: CheckCtx, path: Path, span: Span, env: LowerEnv): void {
  const trait = traitOfPath(ctx, path, env);
  if (trait !== null && !ctx.lang.is(trait, "sized")) ctx.reportOnce("bound", span, "bound modifier `?` can only be applied to `Sized`");
}

/** Whether `?Sized` is among the bounds. */
function relaxed(bounds: readonly Bound[]): boolean {
  return bounds.some((b) => b.kind === "trait" && b.maybe && b.path.segments.at(-1)?.ident.name === "Sized");
}

/** One trait bound on `self`. */
export function lowerBound(ctx: CheckCtx, path: Path, self: Ty, env: LowerEnv, out: Predicate[]): void {
  const trait = traitOfPath(ctx, path, env);
  if (trait === null) return;
  const last = path.segments[path.segments.length - 1];
  const args = last?.args ?? null;
  const asyncKind = args?.kind === "paren" ? asyncFnTrait(ctx, trait) : null;
  const ref = lowerTraitRef(ctx, path, asyncKind ?? trait, self, env);
  out.push({ kind: "trait", ref });
  if (args === null) return;
  if (args.kind === "angle") {
    const seen = new Set<string>();
    for (const constraint of args.constraints) {
      const { name, span } = constraint.ident;
      // Elsewhere it is said twice, and both have to hold.
      if (seen.has(name) && isErased(self)) ctx.reportOnce("E0719", span, `the value of the associated type \`${name}\` in trait \`${trait.name}\` is already specified`, { label: "re-bound here" });
      else lowerConstraint(ctx, constraint, ref, env, out);
      seen.add(name);
    }
    return;
  }
  fnOutput(ctx, args, ref, asyncKind !== null, env, out);
}

/** The Self of a trait object. */
const isErased = (self: Ty): boolean => self.kind === "param" && self.index < 0;

/** For `AsyncFn` and its relatives: the plain trait. */
function asyncFnTrait(ctx: CheckCtx, trait: Def): Def | null {
  if (ctx.lang.is(trait, "async_fn")) return ctx.lang.get("fn");
  if (ctx.lang.is(trait, "async_fn_mut")) return ctx.lang.get("fn_mut");
  return ctx.lang.is(trait, "async_fn_once") ? ctx.lang.get("fn_once") : null;
}

/** The trait ref that a path to a trait stands for, without constraints. */
export function lowerTraitRef(ctx: CheckCtx, path: Path, trait: Def, self: Ty, env: LowerEnv): TraitRef {
  const segments = resolvedPart(path, 0);
  refuseArgs(ctx, segments.slice(0, -1), "modules");
  const last = segments[segments.length - 1];
  const isAngle = last?.args?.kind === "angle";
  const nested = env.nested || (isAngle && env.implTrait !== "refuse");
  const inner: LowerEnv = env.implTrait === "opaque" && !isAngle ? env : { ...env, implTrait: "refuse", nested };
  return { trait, args: lowerGenericArgs(ctx, trait, last?.args ?? null, [self], inner, path.span, "error") };
}

function fnOutput(ctx: CheckCtx, args: GenericArgs & { kind: "paren" }, ref: TraitRef, async: boolean, env: LowerEnv, out: Predicate[]): void {
  const output = ctx.lang.assoc("fn_once", "Output");
  if (output === null) return;
  const once: readonly GArg[] = ref.args;
  const projection: Ty = { kind: "proj", assoc: output, args: once };
  if (async) {
    const ty = args.output === null ? UNIT : lowerType(ctx, args.output, env);
    const future = ctx.lang.get("Future");
    const futureOutput = ctx.lang.assoc("Future", "Output");
    if (future === null || futureOutput === null) return;
    out.push({ kind: "trait", ref: { trait: future, args: [projection] } }, { kind: "projection", assoc: futureOutput, args: [projection], ty });
    return;
  }
  const bounds = args.output === null ? null : boundsMeant(args.output, env);
  if (bounds !== null) lowerBounds(ctx, bounds, projection, env, out, "unsized");
  else out.push({ kind: "projection", assoc: output, args: once, ty: args.output === null ? UNIT : lowerType(ctx, args.output, env) });
}

/** The bounds, where what stands in return position is a trait rather than a type. */
function boundsMeant(type: Type, env: LowerEnv): readonly Bound[] | null {
  if (type.kind === "impl" || (type.kind === "dyn" && type.bare)) return type.bounds;
  if (type.kind !== "path" || type.qself !== null) return null;
  const res = env.names.paths.get(type.path.id);
  if (res === undefined || res.unresolved > 0 || res.res.kind !== "def" || res.res.def.kind !== "trait") return null;
  return [{ kind: "trait", path: type.path, maybe: false, hrtb: [], span: type.span }];
}

function lowerConstraint(ctx: CheckCtx, constraint: AssocConstraint, ref: TraitRef, env: LowerEnv, out: Predicate[]): void {
  const found = assocIn(ctx, ref, constraint.ident.name);
  if (found === null) {
    ctx.reportOnce("E0220", constraint.ident.span, `associated type \`${constraint.ident.name}\` not found for \`${ref.trait.name}\``, { label: `associated type \`${constraint.ident.name}\` not found` });
    return;
  }
  const args = lowerGenericArgs(ctx, found.assoc, constraint.args, found.ref.args, env, constraint.ident.span, "error");
  if (constraint.term.kind === "bound") lowerBounds(ctx, constraint.term.bounds, { kind: "proj", assoc: found.assoc, args }, env, out, "unsized");
  else out.push({ kind: "projection", assoc: found.assoc, args, ty: lowerType(ctx, constraint.term.type, env) });
}

/** The associated type of that name in the trait or the traits above it, with the trait ref it belongs to. */
export function assocIn(ctx: CheckCtx, ref: TraitRef, name: string): { readonly assoc: Def; readonly ref: TraitRef } | null {
  const own = ctx.childrenNamed(ref.trait, name).find((d) => d.kind === "assocType");
  if (own !== undefined) return { assoc: own, ref };
  for (const above of ctx.allSuperTraits(ref.trait)) {
    const assoc = ctx.childrenNamed(above.trait, name).find((d) => d.kind === "assocType");
    if (assoc !== undefined) return { assoc, ref: { trait: above.trait, args: substArgs(above.args, ref.args) } };
  }
  return null;
}

/** Whether the trait or one above it has such an associated type; looks at names only, so it can be asked while bounds are being lowered. */
export function definesAssoc(ctx: CheckCtx, trait: Def, name: string): boolean {
  return ctx.superTraitDefs(trait).some((t) => ctx.childrenNamed(t, name).some((d) => d.kind === "assocType"));
}
