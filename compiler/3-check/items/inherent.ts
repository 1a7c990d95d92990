/** `impl Type { … }`: only on types of one's own, each name once. */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { Ty } from "../ty.js";
import { makeEnv } from "../infer/env.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { itemOf } from "../queries/syntax.js";
import { substTy } from "../ty-util.js";
import { nameSpan } from "./spans.js";

export function checkInherentImpl(ctx: CheckCtx, impl: Def): void {
  if (checkSelf(ctx, impl)) checkNames(ctx, impl);
}

function checkSelf(ctx: CheckCtx, impl: Def): boolean {
  const self = ctx.implSelfTy(impl);
  const item = itemOf(impl);
  const span = item?.kind === "impl" ? item.self.span : impl.span;
  switch (self.kind) {
    case "error":
      return false;
    case "adt":
      if (self.def.module.crate === impl.module.crate) return true;
      break;
    case "dyn":
      if (self.principal === null || self.principal.trait.module.crate === impl.module.crate) return true;
      break;
    case "param":
    case "proj":
    case "opaque":
      ctx.reportOnce("E0118", span, "no nominal type found for inherent implementation", { label: "impl requires a nominal type", notes: ["either implement a trait on it or create a newtype to wrap it instead"] });
      return false;
    default:
      ctx.reportOnce("E0390", span, "cannot define inherent `impl` for primitive types", { helps: ["consider using an extension trait instead"] });
      return false;
  }
  ctx.reportOnce("E0116", span, "cannot define inherent `impl` for a type outside of the crate where the type is defined", {
    label: "impl for type defined outside of crate",
    helps: ["define and implement a trait or new type instead"],
  });
  return false;
}

/** Namespaces: a type and a fn may share a name. */
const space = (def: Def): string => `${def.kind === "assocType" ? "type" : "value"} ${def.name}`;

function checkNames(ctx: CheckCtx, impl: Def): void {
  const seen = new Map<string, Def>();
  for (const item of ctx.assocItemsOf(impl)) {
    const first = seen.get(space(item));
    if (first === undefined) seen.set(space(item), item);
    else report(ctx, item, first);
  }
  for (const other of ctx.inherentImplsFor(ctx.implSelfTy(impl))) {
    if (other.id >= impl.id || !ctx.isLocal(other)) continue;
    const clashes = ctx.assocItemsOf(other).filter((d) => seen.has(space(d)));
    if (clashes.length === 0 || !overlap(ctx, impl, other)) continue;
    for (const clash of clashes) {
      const here = seen.get(space(clash));
      if (here !== undefined) report(ctx, clash, here);
    }
  }
}

function overlap(ctx: CheckCtx, a: Def, b: Def): boolean {
  const infer = new InferCtx(ctx, ctx.program.main.root.def, makeEnv([]));
  infer.pinFits = false;
  const make = (impl: Def): Ty => substTy(ctx.implSelfTy(impl), infer.freshArgsFor(impl, impl.span));
  return infer.unify(make(a), make(b)) === null;
}

function report(ctx: CheckCtx, item: Def, first: Def): void {
  ctx.clashing.add(item).add(first);
  ctx.reportOnce("E0592", nameSpan(item), `duplicate definitions with name \`${item.name}\``, {
    label: `duplicate definitions for \`${item.name}\``,
    labels: [{ span: nameSpan(first), text: `other definition for \`${item.name}\`` }],
  });
}
