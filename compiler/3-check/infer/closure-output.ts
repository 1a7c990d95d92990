/** Which closure decides what a type gives: `Map<I, F>` yields what `F` returns. */
import type { Def } from "../../2-resolve/defs.js";
import type { GArg, Ty } from "../ty.js";
import { someArg } from "../ty-util.js";
import { misc } from "./cause.js";
import type { InferCtx } from "./infer-ctx.js";

type ClosureTy = Ty & { kind: "closure" };

/** The closure whose result `<self as Trait>::Assoc` is, by the impl that says so; `null` if it is something else. */
export function closureBehind(infer: InferCtx, assoc: Def, self: Ty): ClosureTy | null {
  const { ctx } = infer;
  if (self.kind === "closure") return ctx.lang.is(assoc.parent, "fn_once") ? self : null;
  if (self.kind !== "adt" || assoc.parent === null) return null;
  for (const impl of ctx.traitImpls(assoc.parent, self)) {
    const args = argsOf(infer, impl, self);
    const item = ctx.implItems(impl).get(assoc);
    if (args === null || item === undefined) continue;
    const value = ctx.typeOfAlias(item);
    // What the type itself says (`Successors<T, F>`) does not hang on a closure.
    return value.kind === "param" && !names(ctx.implSelfTy(impl), value.index) ? returning(infer, impl, value.index, args) : null;
  }
  return null;
}

const names = (ty: Ty, param: number): boolean => someArg(ty, (part) => part.kind === "param" && part.index === param);

/** What the parameters of the impl are for this type. */
function argsOf(infer: InferCtx, impl: Def, self: Ty): readonly GArg[] | null {
  return infer.probe(() => {
    const args = infer.freshArgsFor(impl, impl.span);
    return infer.unify(infer.instantiate(infer.ctx.implSelfTy(impl), args, misc(impl.span)), self) === null ? infer.resolveArgs(args) : null;
  });
}

/** The closure that a bound `F: FnMut(A) -> P`, or `-> Option<P>`, of the impl makes the parameter P depend on. */
function returning(infer: InferCtx, impl: Def, param: number, args: readonly GArg[]): ClosureTy | null {
  for (const pred of infer.ctx.predicatesOf(impl)) {
    if (pred.kind !== "projection" || !infer.ctx.lang.is(pred.assoc.parent, "fn_once") || !names(pred.ty, param)) continue;
    const [of] = pred.args;
    const arg = of?.kind === "param" ? args[of.index] : undefined;
    if (arg?.kind === "closure") return arg;
  }
  return null;
}
