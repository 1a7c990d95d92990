/** A lifetime of an impl that stands in an associated type has to be determined by what the impl is for (E0207). Elsewhere it is any lifetime. */
import type { Bound, Generics, Item } from "../../ast/ast.js";
import type { CheckCtx } from "../context.js";
import { lifetimesIn } from "../../ast/walk-type.js";

export function checkImplLifetimes(ctx: CheckCtx, impl: Item & { readonly kind: "impl" }): void {
  const own = impl.generics.params.filter((p) => p.kind === "lifetime");
  if (own.length === 0 || impl.trait === null) return;
  const named = new Set<string>();
  for (const item of impl.items) if (item.kind === "type" && item.type !== null) lifetimesIn(item.type, named);
  if (named.size === 0) return;
  const known = new Set<string>();
  lifetimesIn(impl.self, known);
  for (const segment of impl.trait.segments) lifetimesIn({ id: impl.id, span: impl.span, kind: "path", qself: null, path: { ...impl.trait, segments: [segment] } }, known);
  addBound(impl.generics, known);
  for (const { lifetime, span } of own) {
    if (known.has(lifetime.name) || !named.has(lifetime.name)) continue;
    ctx.reportOnce("E0207", span, `the lifetime parameter \`'${lifetime.name}\` is not constrained by the impl trait, self type, or predicates`, { label: "unconstrained lifetime parameter" });
  }
}

/** `X: Iterator<Item = &'a T>` determines `'a`, once the lifetimes that the trait is given are. */
function addBound({ params, where }: Generics, known: Set<string>): void {
  const bounds: readonly Bound[] = [...params.flatMap((p) => (p.kind === "type" ? p.bounds : [])), ...where.flatMap((w) => (w.kind === "type" ? w.bounds : []))];
  for (let size = -1; size !== known.size; ) {
    size = known.size;
    for (const bound of bounds) {
      const args = bound.kind === "trait" ? bound.path.segments.at(-1)?.args : null;
      if (args === null || args === undefined) continue;
      const needs = new Set<string>();
      for (const input of args.kind === "paren" ? args.inputs : []) lifetimesIn(input, needs);
      for (const arg of args.kind === "angle" ? args.args : []) {
        if (arg.kind === "lifetime") needs.add(arg.lifetime.name);
        else if (arg.kind === "type") lifetimesIn(arg.type, needs);
      }
      const isOpen = [...needs].some((name) => !known.has(name) && params.some((p) => p.kind === "lifetime" && p.lifetime.name === name));
      if (isOpen) continue;
      if (args.kind === "paren" && args.output !== null) lifetimesIn(args.output, known);
      if (args.kind === "angle") for (const { term } of args.constraints) if (term.kind === "eq") lifetimesIn(term.type, known);
    }
  }
}
