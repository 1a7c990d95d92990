/** What is known of a type by where it comes from: an associated type's bounds in its trait, an opaque type's own. */
import type { CheckCtx } from "../context.js";
import type { Predicate, Ty } from "../ty.js";
import { substPredicate } from "../ty-util.js";
import type { InferCtx } from "./infer-ctx.js";

/** The bounds of `self` and of what it hangs from (`<T::Iter as Iterator>::Item` is bounded by `Iter`'s bounds too), unfolded. */
export function aliasBounds(infer: InferCtx, self: Ty & { kind: "proj" | "opaque" }): readonly Predicate[] {
  const own = declared(infer.ctx, self).map((p) => substPredicate(p, self.args));
  const base = self.kind === "proj" ? self.args[0] : undefined;
  if (base === undefined || (base.kind !== "proj" && base.kind !== "opaque")) return own;
  return [...own, ...aliasBounds(infer, base)];
}

function declared(ctx: CheckCtx, self: Ty & { kind: "proj" | "opaque" }): readonly Predicate[] {
  if (self.kind === "opaque") return ctx.opaqueBounds(self.opaque);
  return ctx.elaboratedItemBounds(self.assoc);
}

