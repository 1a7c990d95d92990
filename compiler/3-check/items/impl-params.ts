/** Every parameter of an impl has to be determined by what the impl is for (E0207). */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { GArg, Predicate } from "../ty.js";
import { hasError, mapArgs, mapParts, type Mapper } from "../ty-util.js";

export function checkImplParams(ctx: CheckCtx, impl: Def): void {
  const { traitRef, selfTy } = ctx.implHeader(impl);
  if (hasError(selfTy) || traitRef?.args.some(hasError) === true) return;
  const constrained = new Set<number>();
  collect([selfTy, ...(traitRef?.args ?? [])], constrained, false);
  const bindings = ctx.predicatesOf(impl).filter((p): p is Predicate & { kind: "projection" } => p.kind === "projection");
  // A binding `<A as Trait>::X == B` determines B where A is determined.
  for (let grown = true; grown; ) {
    const before = constrained.size;
    for (const binding of bindings) {
      const needs = new Set<number>();
      collect(binding.args, needs, true);
      if ([...needs].every((i) => constrained.has(i))) collect([binding.ty], constrained, false);
    }
    grown = constrained.size > before;
  }
  for (const param of ctx.genericsOf(impl).all) {
    // Of two with the same name one cannot be named, which has been said.
    if (param.def === null || constrained.has(param.index) || ctx.genericsOf(impl).all.some((p) => p !== param && p.name === param.name)) continue;
    const what = param.kind === "type" ? "type" : "const";
    ctx.reportOnce("E0207", param.def.span, `the ${what} parameter \`${param.name}\` is not constrained by the impl trait, self type, or predicates`, { label: `unconstrained ${what} parameter` });
  }
}

/** The parameters that stand in `args`; those inside projections do not determine anything. */
function collect(args: readonly GArg[], out: Set<number>, inProjections: boolean): void {
  const walker: Mapper = {
    ty: (ty) => {
      if (ty.kind === "param") out.add(ty.index);
      return ty.kind === "proj" && !inProjections ? ty : mapParts(ty, walker);
    },
    con: (c) => {
      if (c.kind === "constParam") out.add(c.index);
      return c;
    },
  };
  mapArgs(args, walker);
}

