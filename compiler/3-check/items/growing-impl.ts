/** An impl that asks for itself at a larger type: `impl<T> Show for T where Wrap<T>: Show` never comes to an end (E0275). */
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx } from "../context.js";
import { makeEnv } from "../infer/env.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { genericsSyntax } from "../queries/syntax.js";
import type { Predicate, TraitRef } from "../ty.js";
import { sameTraitRef, someArg, substArgs } from "../ty-util.js";

export function checkGrowingImpl(ctx: CheckCtx, impl: Def, ref: TraitRef): void {
  if (genericsSyntax(impl)?.where.length === 0) return;
  const asked = ctx.predicatesOf(impl).find((pred) => pred.kind === "trait" && pred.ref.trait === ref.trait && grows(ctx, impl, ref, pred));
  if (asked === undefined) return;
  ctx.sink.stop("E0275", boundSpan(ctx, impl, ref.trait), `overflow evaluating the requirement \`${ctx.displayPredicate(asked)}\``, {
    notes: ["the impl asks for itself at a larger type, and so on without end"],
  });
}

/** Whether the impl itself would be what makes the bound hold, with a parameter of it inside what stands for that parameter. */
function grows(ctx: CheckCtx, impl: Def, ref: TraitRef, pred: Predicate & { readonly kind: "trait" }): boolean {
  if (sameTraitRef(pred.ref, ref)) return false;
  const infer = new InferCtx(ctx, impl, makeEnv([]));
  const args = infer.freshArgsFor(impl, impl.span);
  if (infer.unifyArgs(substArgs(ref.args, args), pred.ref.args) !== null) return false;
  const own = ctx.identityArgs(impl);
  return args.some((arg, i) => {
    const made = infer.resolveArgs([arg])[0];
    const param = own[i];
    // An associated type of the parameter may be anything: the impl need not be there for it.
    return made !== undefined && param?.kind === "param" && made.kind !== "param" && made.kind !== "proj" && someArg(made, (a) => a.kind === "param" && a.index === param.index);
  });
}

function boundSpan(ctx: CheckCtx, impl: Def, trait: Def): Span {
  const names = ctx.program.signatureNames(impl);
  for (const clause of genericsSyntax(impl)?.where ?? []) {
    if (clause.kind !== "type") continue;
    for (const bound of clause.bounds) {
      const res = bound.kind === "trait" ? names.paths.get(bound.path.id)?.res : undefined;
      if (res?.kind === "def" && res.def === trait) return bound.span;
    }
  }
  return impl.span;
}
