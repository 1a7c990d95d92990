/**
 * The bounds of a definition.
 *
 * Order: the parents' first; then, parameter by parameter, the implicit `Sized` and the written bounds; then where clauses;
 * then those of `impl Trait` arguments.
 */
import type { Bound, WherePredicate } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx, GParam } from "../context.js";
import { lowerBounds } from "../lower/bounds.js";
import type { LowerEnv } from "../lower/lower-type.js";
import type { Predicate, Ty } from "../ty.js";
import { isTy, sameType, tyArg } from "../ty-util.js";
import { fnDecl, genericsSyntax, implTypesIn, itemOf } from "./syntax.js";

export function computePredicates(ctx: CheckCtx, def: Def): readonly Predicate[] {
  if (def.kind === "variant") return def.parent === null ? [] : ctx.predicatesOf(def.parent);
  const generics = ctx.genericsOf(def);
  const out: Predicate[] = generics.parent === null ? [] : [...ctx.predicatesOf(generics.parent)];
  if (def.kind === "trait") out.push({ kind: "trait", ref: { trait: def, args: ctx.identityArgs(def) } });
  const env: LowerEnv = { ...ctx.signatureEnv(def), implTrait: "param" };
  const where = genericsSyntax(def)?.where ?? [];
  const unsized = unsizedByWhere(ctx, where, env);
  for (const param of generics.all.slice(generics.parentCount)) ownBounds(ctx, param, unsized, env, out);
  for (const clause of where) if (clause.kind === "type" && !isSelfClause(def, clause, env)) lowerBounds(ctx, clause.bounds, ctx.lowerType(clause.type, env), env, out, "unsized");
  if (generics.anonymous.size > 0) anonymousBounds(ctx, def, env, out);
  return out;
}

function ownBounds(ctx: CheckCtx, param: GParam, unsized: readonly Ty[], env: LowerEnv, out: Predicate[]): void {
  if (param.kind !== "type" || param.def === null || param.def.node.kind !== "genericParam" || param.def.node.param.kind !== "type") return;
  const self = ctx.paramArg(param);
  if (!isTy(self)) return;
  lowerBounds(ctx, param.def.node.param.bounds, self, env, out, unsized.some((t) => sameType(t, self)) ? "unsized" : "sized");
}

/** Parameters that a where clause frees from `Sized`. */
function unsizedByWhere(ctx: CheckCtx, where: readonly WherePredicate[], env: LowerEnv): readonly Ty[] {
  return where.flatMap((w) => (w.kind === "type" && w.bounds.some((b) => b.kind === "trait" && b.maybe) ? [ctx.lowerType(w.type, env)] : []));
}

/** `where Self: X` on a trait is a supertrait; it is not a bound of its own. */
export function isSelfClause(def: Def, clause: WherePredicate, env: LowerEnv): boolean {
  if (def.kind !== "trait" || clause.kind !== "type" || clause.type.kind !== "path" || clause.type.qself !== null) return false;
  const res = env.names.paths.get(clause.type.path.id);
  return res !== undefined && res.unresolved === 0 && res.res.kind === "self";
}

function anonymousBounds(ctx: CheckCtx, def: Def, env: LowerEnv, out: Predicate[]): void {
  const generics = ctx.genericsOf(def);
  for (const param of fnDecl(def)?.params ?? []) {
    implTypesIn(param.type, (type) => {
      const made = generics.anonymous.get(type.id);
      if (made === undefined) return;
      lowerBounds(ctx, type.bounds, { kind: "param", def: null, index: made.index, name: made.name }, env, out, "sized");
    });
  }
}

/** Bounds of an associated type where its trait declares it. */
export function computeTraitItemBounds(ctx: CheckCtx, def: Def): readonly Predicate[] {
  if (def.node.kind !== "assoc" || def.node.item.kind !== "type") return [];
  const self: Ty = { kind: "proj", assoc: def, args: ctx.identityArgs(def) };
  const env = ctx.signatureEnv(def);
  const out: Predicate[] = [];
  lowerBounds(ctx, def.node.item.bounds, self, env, out, "sized");
  for (const { on, bounds } of traitWhereOn(ctx, def, self)) lowerBounds(ctx, bounds, on, ctx.signatureEnv(def.parent ?? def), out, "unsized");
  return out;
}

interface Said {
  readonly on: Ty;
  readonly bounds: readonly Bound[];
}

/** `trait Foo where Self::Item: Display` says the same as `type Item: Display`; what hangs from it may be bounded there, too: `<Self::Item as Iterator>::Item: Display`. */
function traitWhereOn(ctx: CheckCtx, def: Def, self: Ty): readonly Said[] {
  const trait = def.parent;
  const item = trait === null ? null : itemOf(trait);
  if (trait === null || item?.kind !== "trait") return [];
  const env = ctx.signatureEnv(trait);
  return item.generics.where.flatMap((w) => {
    if (w.kind !== "type" || w.type.kind !== "path") return [];
    const segments = w.type.path.segments;
    const last = segments[segments.length - 1];
    const { qself } = w.type;
    if (segments.length < 2 || (last?.ident.name !== def.name && qself?.type.kind !== "path")) return [];
    const on = ctx.lowerType(w.type, env);
    let base = on;
    while (base.kind === "proj" && !sameType(base, self)) base = tyArg(base.args, 0);
    return base.kind === "proj" ? [{ on, bounds: w.bounds }] : [];
  });
}
