/** `Type::NAME` in constants: an associated constant, variant or fn of that name. */
import type { Def, Module, PathRes } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx } from "../context.js";
import { aliasBounds } from "../infer/alias-bounds.js";
import { makeEnv } from "../infer/env.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { enclosing } from "../lower/assoc.js";
import type { GArg, Ty } from "../ty.js";
import { selfType } from "../lower/path.js";
import { hasParam, sameType, selfTyOf, substTy } from "../ty-util.js";

export interface FoundAssoc {
  readonly def: Def;
  readonly args: readonly GArg[];
}

const isValue = (def: Def): boolean => def.kind === "assocConst" || def.kind === "assocFn";

/** `generic` where it depends on parameters that are not known here; `asked` are the only traits it may be of, as that of `<T as Trait>::NAME`. */
export function findAssocConst(ctx: CheckCtx, self: Ty, name: string, from: Def, span: Span, asked: ReadonlySet<Def> | null, blocks: Iterable<Module> = []): FoundAssoc | "generic" | null {
  if (self.kind === "param" || self.kind === "proj") return "generic";
  if (asked !== null) return inTraits(ctx, self, name, asked, from, span);
  if (self.kind === "adt" && self.def.kind === "enum") {
    const variant = ctx.program.children(self.def).find((v) => v.kind === "variant" && v.name === name);
    if (variant !== undefined) return { def: variant, args: [] };
  }
  for (const impl of ctx.inherentImplsFor(self)) {
    const def = ctx.childrenNamed(impl, name).find(isValue);
    if (def === undefined) continue;
    const args = implArgs(ctx, impl, self, from, span);
    if (args !== null) return args.some(hasParam) ? "generic" : { def, args };
  }
  return inTraits(ctx, self, name, traitsAt(ctx, from, blocks), from, span);
}

/** The traits that a parameter or an associated type is bounded by: what hangs from it is theirs, whatever else the type that it stands for implements. */
export function boundsOf(ctx: CheckCtx, written: Ty, from: Def): ReadonlySet<Def> | null {
  if (written.kind !== "param" && written.kind !== "proj") return null;
  const infer = new InferCtx(ctx, from);
  const traits = new Set<Def>();
  for (const [trait, refs] of infer.env.traits) if (refs.some((ref) => sameType(selfTyOf(ref), written))) traits.add(trait);
  if (written.kind === "proj") for (const bound of aliasBounds(infer, written)) if (bound.kind === "trait") traits.add(bound.ref.trait);
  return traits;
}

function implArgs(ctx: CheckCtx, impl: Def, self: Ty, from: Def, span: Span): readonly GArg[] | null {
  // Only heads are compared: the environment may be what is being worked out.
  const infer = new InferCtx(ctx, from, makeEnv([]));
  const args = infer.freshArgsFor(impl, span);
  return infer.unify(substTy(ctx.implSelfTy(impl), args), self) === null ? infer.resolveArgs(args) : null;
}

/** The traits in scope, also in the `blocks` of the body, and the trait being implemented where the constant stands. */
function traitsAt(ctx: CheckCtx, from: Def, blocks: Iterable<Module>): ReadonlySet<Def> {
  const here = enclosing(from, "impl");
  const own = here === null ? null : (ctx.implTraitRef(here)?.trait ?? null);
  const traits = new Set(own === null ? [] : [own, ...ctx.allSuperTraits(own).map((t) => t.trait)]);
  for (const module of [from.module, ...blocks]) for (const trait of ctx.traitsInScope(module)) traits.add(trait);
  return traits;
}

function inTraits(ctx: CheckCtx, self: Ty, name: string, traits: ReadonlySet<Def>, from: Def, span: Span): FoundAssoc | "generic" | null {
  for (const trait of traits) {
    const declared = ctx.childrenNamed(trait, name).find(isValue);
    if (declared === undefined) continue;
    for (const impl of ctx.traitImpls(trait, self)) {
      const args = implArgs(ctx, impl, self, from, span);
      if (args === null) continue;
      const def = ctx.implItems(impl).get(declared);
      if (args.some(hasParam)) return "generic";
      return def === undefined ? { def: declared, args: [self] } : { def, args };
    }
  }
  return null;
}

/** The struct that `Self` alone stands for, whose constructor it is. */
export function selfCtor(ctx: CheckCtx, res: PathRes | undefined): Def | null {
  if (res?.res.kind !== "self" || res.unresolved > 0) return null;
  const self = selfType(ctx, res.res.def);
  return self.kind === "adt" && self.def.kind === "struct" ? self.def : null;
}
