/** The part of an item that a message about it points at. */
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx } from "../context.js";
import { fnDecl, itemOf } from "../queries/syntax.js";

/** `impl Trait for Type`, `fn f(…) -> T`, else the definition's own span. */
export function headSpan(def: Def): Span {
  const item = itemOf(def);
  if (item?.kind === "impl") return { lo: item.span.lo, hi: item.self.span.hi, ctxt: item.span.ctxt };
  return fnDecl(def)?.headSpan ?? def.span;
}

/** What a mistake of the impl as such is shown at: of one that a derive made, the name of the type. */
export function implSpan(ctx: CheckCtx, impl: Def): Span {
  return derivedFor(ctx, impl) ?? headSpan(impl);
}

/** Whether a derive made this impl. */
export function isDerived(impl: Def): boolean {
  return itemOf(impl)?.attrs.some((a) => a.path.segments[0]?.ident.name === "automatically_derived") === true;
}

/** The name of the type for which a derive made this impl. */
export function derivedFor(ctx: CheckCtx, impl: Def): Span | null {
  const self = ctx.implSelfTy(impl);
  return isDerived(impl) && self.kind === "adt" ? nameSpan(self.def) : null;
}

/** The name alone, where there is one. */
export function nameSpan(def: Def): Span {
  const node = def.node;
  if (node.kind === "item" || node.kind === "assoc" || node.kind === "foreign") return node.item.ident.name === "" ? headSpan(def) : node.item.ident.span;
  return node.kind === "variant" ? node.variant.ident.span : def.span;
}
