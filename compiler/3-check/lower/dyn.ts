/** `dyn Trait<A, Item = B> + Send` */
import type { Bound, Path, Type } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { DynProjection, Predicate, Ty } from "../ty.js";
import { ERROR, substArgs } from "../ty-util.js";
import { lowerBound, traitOfPath } from "./bounds.js";
import type { LowerEnv } from "./lower-type.js";

/** Stands for the unknown Self while the bounds of a trait object are lowered. */
const ERASED_SELF: Ty = { kind: "param", def: null, index: -1, name: "dyn Self" };

export function lowerDyn(ctx: CheckCtx, ast: Type & { kind: "dyn" }, env: LowerEnv): Ty {
  if (ast.bare) return bareTrait(ctx, ast, ast.bounds, env);
  return lowerDynBounds(ctx, ast, ast.bounds, env);
}

/** A trait written where a type belongs, without `dyn`. */
export function bareTrait(ctx: CheckCtx, ast: Type, bounds: readonly Bound[], env: LowerEnv): Ty {
  for (const bound of bounds) if (bound.kind === "trait" && traitOfPath(ctx, bound.path, env) === null) return ERROR;
  ctx.reportOnce("E0782", ast.span, "expected a type, found a trait", {
    helps: ["write `dyn` before the trait for a trait object behind a pointer, or `impl` for any one type that implements it"],
    fixes: [{ title: "add `dyn`", edits: [{ span: { lo: ast.span.lo, hi: ast.span.lo, ctxt: ast.span.ctxt }, text: "dyn " }] }],
  });
  return ERROR;
}

function lowerDynBounds(ctx: CheckCtx, ast: Type, bounds: readonly Bound[], env: LowerEnv): Ty {
  let principal: { readonly path: Path; readonly trait: Def } | null = null;
  const autos = new Set<Def>();
  for (const bound of bounds) {
    if (bound.kind !== "trait") continue;
    const trait = traitOfPath(ctx, bound.path, env);
    if (trait === null) return ERROR;
    if (bound.maybe) continue;
    if (ctx.lang.isAuto(trait)) autos.add(trait);
    else if (principal === null) principal = { path: bound.path, trait };
    else {
      ctx.reportOnce("E0225", bound.span, "only auto traits can be used as additional traits in a trait object", {
        label: "additional non-auto trait",
        helps: ["make a new trait with both as supertraits and use that"],
      });
      return ERROR;
    }
  }
  checkLifetimes(ctx, bounds);
  if (principal === null && autos.size === 0) {
    ctx.reportOnce("E0224", ast.span, "at least one trait is required for an object type", { helps: ["name the trait that the values implement: `dyn Trait`"] });
    return ERROR;
  }
  const sorted = [...autos].sort((a, b) => a.id - b.id);
  if (principal === null) return { kind: "dyn", principal: null, projections: [], autos: sorted, ...regionOf(bounds) };
  const preds: Predicate[] = [];
  lowerBound(ctx, principal.path, ERASED_SELF, env, preds);
  const made = assemble(ctx, ast, preds, sorted, env);
  return made.kind === "dyn" ? { ...made, ...regionOf(bounds) } : made;
}

function checkLifetimes(ctx: CheckCtx, bounds: readonly Bound[]): void {
  const [, second] = bounds.filter((b) => b.kind === "lifetime");
  if (second !== undefined) ctx.reportOnce("E0226", second.span, "only a single explicit lifetime bound is permitted", { helps: ["remove all but one"] });
}

/** `dyn Trait + 'a` */
function regionOf(bounds: readonly Bound[]): { readonly region?: string } {
  const found = bounds.find((b) => b.kind === "lifetime");
  return found === undefined || found.kind !== "lifetime" ? {} : { region: found.lifetime.name };
}

function assemble(ctx: CheckCtx, ast: Type, preds: readonly Predicate[], autos: readonly Def[], env: LowerEnv): Ty {
  const first = preds[0];
  if (first === undefined || first.kind !== "trait") return ERROR;
  const projections: DynProjection[] = [];
  for (const pred of preds) if (pred.kind === "projection") projections.push({ assoc: pred.assoc, args: pred.args.slice(1), ty: pred.ty });
  const { trait, args } = first.ref;
  const rest = args.slice(1);
  // Supertraits may fix associated types: `trait Bytes: Iterator<Item = u8>`.
  for (const pred of ctx.elaborated(trait)) {
    if (pred.kind !== "projection" || projections.some((p) => p.assoc === pred.assoc)) continue;
    const fixed = substArgs([...pred.args, pred.ty], args);
    const ty = fixed[fixed.length - 1];
    if (ty !== undefined) projections.push({ assoc: pred.assoc, args: fixed.slice(1, -1), ty: ty as Ty });
  }
  projections.sort((a, b) => a.assoc.id - b.assoc.id);
  checkBound(ctx, ast, trait, projections);
  // Signatures cannot be asked for yet: this may be one.
  ctx.deferObjectSafety(trait, ast.span, env.def);
  return { kind: "dyn", principal: { trait, args: rest }, projections, autos };
}

/** Every associated type has to be known, or calls through the object would have no type. */
function checkBound(ctx: CheckCtx, ast: Type, trait: Def, projections: readonly DynProjection[]): void {
  const missing: string[] = [];
  for (const above of ctx.allSuperTraits(trait)) {
    for (const assoc of ctx.assocItemsOf(above.trait)) {
      if (assoc.kind !== "assocType" || ctx.genericsOf(assoc).all.length > ctx.genericsOf(above.trait).all.length) continue;
      if (ctx.requiresSized(assoc) || projections.some((p) => p.assoc === assoc)) continue;
      missing.push(`\`${assoc.name}\` in \`${above.trait.name}\``);
    }
  }
  if (missing.length === 0) return;
  ctx.reportOnce("E0191", ast.span, `the value of the associated type${missing.length > 1 ? "s" : ""} ${missing.join(", ")} must be specified`, {
    label: "specify the associated type here",
  });
}
