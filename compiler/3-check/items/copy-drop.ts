/** `impl Copy` needs fields that are `Copy` and no destructor; `impl Drop` is for structs and enums of one's own, for all of their arguments. */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { misc } from "../infer/cause.js";
import { envOf } from "../infer/env.js";
import { InferCtx } from "../infer/infer-ctx.js";
import type { FieldInfo } from "../queries/adt.js";
import type { Predicate, TraitRef, Ty } from "../ty.js";
import { selfTyOf, substPredicate, substTy } from "../ty-util.js";
import { headSpan, implSpan } from "./spans.js";

export function checkCopyAndDrop(ctx: CheckCtx, impl: Def, ref: TraitRef): void {
  if (ctx.lang.is(ref.trait, "copy")) checkCopy(ctx, impl, selfTyOf(ref));
  else if (ctx.lang.is(ref.trait, "drop")) checkDrop(ctx, impl, selfTyOf(ref));
}

function checkCopy(ctx: CheckCtx, impl: Def, self: Ty): void {
  if (self.kind !== "adt") {
    ctx.reportOnce("E0206", headSpan(impl), "the trait `Copy` cannot be implemented for this type", { label: "type is not a structure or enumeration" });
    return;
  }
  const field = fieldNotCopy(ctx, impl, self);
  if (field !== null) {
    ctx.reportOnce("E0204", implSpan(ctx, impl), `the trait \`Copy\` cannot be implemented for type \`${ctx.displayTy(self)}\``, {
      labels: [{ span: field.syntax.type.span, text: "this field does not implement `Copy`" }],
      notes: [`the field has type \`${ctx.displayTy(substTy(field.ty, self.args))}\`, which is not \`Copy\``],
    });
  } else if (isDropped(ctx, self)) {
    ctx.reportOnce("E0184", implSpan(ctx, impl), "the trait `Copy` cannot be implemented for type with a destructor", { label: "`Copy` not allowed on types with destructors" });
  }
}

/** Whether this is an `impl Copy` of what cannot be `Copy`: then nothing else about it matters. */
export function cannotBeCopy(ctx: CheckCtx, impl: Def, ref: TraitRef): boolean {
  const self = selfTyOf(ref);
  return ctx.lang.is(ref.trait, "copy") && (self.kind !== "adt" || fieldNotCopy(ctx, impl, self) !== null || isDropped(ctx, self));
}

function fieldNotCopy(ctx: CheckCtx, impl: Def, self: Ty & { kind: "adt" }): FieldInfo | null {
  const infer = new InferCtx(ctx, impl);
  for (const variant of ctx.adt(self.def).variants) {
    for (const field of variant.fields) {
      const span = field.syntax.type.span;
      const ty = infer.instantiate(field.ty, self.args, misc(span));
      if (ty.kind !== "error" && infer.implementsTrait(ty, ctx.lang.get("copy"), span) !== "yes") return field;
    }
  }
  return null;
}

function isDropped(ctx: CheckCtx, self: Ty): boolean {
  const drop = ctx.lang.get("drop");
  return drop !== null && ctx.traitImpls(drop, self).length > 0;
}

function checkDrop(ctx: CheckCtx, impl: Def, self: Ty): void {
  if (self.kind !== "adt" || !ctx.isLocal(self.def)) {
    ctx.reportOnce("E0120", headSpan(impl), "the `Drop` trait may only be implemented for local structs, enums, and unions", { label: "must be a struct, enum, or union in the current crate" });
    return;
  }
  const seen = new Set<string>();
  for (const arg of self.args) {
    const name = arg.kind === "param" || arg.kind === "constParam" ? arg.name : null;
    if (name !== null && !seen.has(name)) {
      seen.add(name);
      continue;
    }
    ctx.reportOnce("E0366", headSpan(impl), "`Drop` impls cannot be specialized", { notes: [`\`Drop\` has to be implemented for every \`${self.def.name}\`, whatever its arguments`] });
    return;
  }
  for (const pred of ctx.predicatesOf(impl)) {
    if (implied(ctx, self, pred)) continue;
    ctx.reportOnce("E0367", headSpan(impl), `\`Drop\` impl requires \`${ctx.displayPredicate(pred)}\` but the struct it is implemented for does not`, { labels: [{ span: self.def.span, text: "the implementor must specify the same requirement" }] });
    return;
  }
}

/** Whether the type's own bounds, with the impl's parameters put in, imply one of the impl's. */
function implied(ctx: CheckCtx, self: Ty & { kind: "adt" }, pred: Predicate): boolean {
  const env = envOf(ctx, self.def, ctx.predicatesOf(self.def).map((p) => substPredicate(p, self.args)));
  return new InferCtx(ctx, self.def, env).predicateHolds(pred, self.def.span) !== "no";
}
