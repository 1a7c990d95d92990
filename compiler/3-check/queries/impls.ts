/** The head of an impl block, and which of its items implement which of the trait's. */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { lowerTraitRef, traitOfPath } from "../lower/bounds.js";
import type { TraitRef, Ty } from "../ty.js";
import { ERROR } from "../ty-util.js";
import { itemOf } from "./syntax.js";

export interface ImplHeader {
  /** Self first; null for an inherent impl, or when the trait's name means nothing. */
  readonly traitRef: TraitRef | null;
  readonly selfTy: Ty;
  /** `impl !Send for T {}` */
  readonly negative: boolean;
}

export function computeImplSelf(ctx: CheckCtx, impl: Def): Ty {
  const item = itemOf(impl);
  return item?.kind === "impl" ? ctx.lowerType(item.self, ctx.signatureEnv(impl)) : ERROR;
}

export function computeImplHeader(ctx: CheckCtx, impl: Def): ImplHeader {
  const item = itemOf(impl);
  if (item === null || item.kind !== "impl") return { traitRef: null, selfTy: ERROR, negative: false };
  const env = ctx.signatureEnv(impl);
  const selfTy = ctx.implSelfTy(impl);
  const trait = item.trait === null ? null : traitOfPath(ctx, item.trait, env);
  const traitRef = trait === null || item.trait === null ? null : lowerTraitRef(ctx, item.trait, trait, selfTy, env);
  return { traitRef, selfTy, negative: item.negative };
}

/** From the trait's item to the impl's item of the same name and kind. */
export function implAssoc(ctx: CheckCtx, impl: Def): ReadonlyMap<Def, Def> {
  const map = new Map<Def, Def>();
  const trait = ctx.implTraitRef(impl)?.trait;
  if (trait === undefined) return map;
  for (const item of ctx.assocItemsOf(impl)) {
    const declared = ctx.childrenNamed(trait, item.name).find((d) => d.kind === item.kind);
    if (declared !== undefined && !map.has(declared)) map.set(declared, item);
  }
  return map;
}
