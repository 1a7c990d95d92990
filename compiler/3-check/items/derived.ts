/**
 * Impls that derives make: what they hold is right if every field has the trait.
 *
 * So their functions need not be made, named, typed and checked for ownership unless something calls them: a fifth of the time of a program with many derives.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { misc } from "../infer/cause.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { itemOf } from "../queries/syntax.js";
import type { GArg, TraitRef, Ty } from "../ty.js";
import { someArg } from "../ty-util.js";

/** Derives that ask nothing of a type but the trait of each field. */
const FIELDWISE: ReadonlySet<string> = new Set(["Debug", "Clone", "PartialEq", "PartialOrd", "Ord", "Hash", "Default"]);
/** What is compared is compared with its like. */
const COMPARING: ReadonlySet<string> = new Set(["PartialEq", "PartialOrd"]);

/** Whether a derive made this impl and nothing in it can be wrong. Where something may be, its functions tell what. */
export function isDerivedRightly(ctx: CheckCtx, impl: Def, ref: TraitRef): boolean {
  const item = itemOf(impl);
  const [self] = ref.args;
  const isDerived = item?.kind === "impl" && item.lazy === true && FIELDWISE.has(ref.trait.name) && !ctx.isLocal(ref.trait);
  if (!isDerived || self?.kind !== "adt" || hasRepr(self.def)) return false;
  // One variant is made, and it has no fields.
  if (ref.trait.name === "Default" && self.def.kind === "enum") return true;
  const infer = new InferCtx(ctx, impl);
  const cause = misc(impl.span);
  const has = (field: Ty): boolean => {
    if (someArg(field, (part) => part.kind === "dyn")) return false;
    const ty = infer.instantiate(field, self.args, cause);
    const rest: readonly GArg[] = COMPARING.has(ref.trait.name) ? [ty] : [];
    return infer.implementsTrait(ty, ref.trait, impl.span, rest) === "yes";
  };
  return ctx.adt(self.def).variants.every((variant) => variant.fields.every((field) => has(field.ty))) && !infer.tainted;
}

/** Fields of packed structs cannot be borrowed. */
function hasRepr(def: Def): boolean {
  return def.attrs.some((attr) => attr.path.segments[0]?.ident.name === "repr");
}
