/** Lifetimes that `for<'a>` declares: what is returned may only name those that come in with the arguments (E0581, E0582), and one `for` is enough (E0316). */
import type { Bound, Lifetime, Type, WherePredicate } from "../../ast/ast.js";
import { lifetimesIn } from "../../ast/walk-type.js";
import type { Span } from "../../source.js";
import type { BodyCx } from "./cx.js";

/** `for<'a> fn(u8) -> &'a str` */
export function checkPointer(cx: BodyCx, type: Type & { readonly kind: "fn" }): void {
  if (type.ret === null || !cx.scope.crate.local) return;
  const lost = unconstrained(type.hrtb, type.params.map((p) => p.type), type.ret);
  if (lost === null) return;
  cx.error("E0581", type.ret.span, `return type references lifetime \`'${lost}\`, which is not constrained by the fn input types`, { helps: [`use \`'${lost}\` in an argument too, or return what lives for \`'static\``] });
}

/** The first lifetime of `declared` that stands in `output` and in none of `inputs`. */
function unconstrained(declared: readonly Lifetime[], inputs: readonly Type[], output: Type): string | null {
  const known = new Set<string>();
  for (const input of inputs) lifetimesIn(input, known);
  const named = new Set<string>();
  lifetimesIn(output, named);
  return declared.find(({ name }) => named.has(name) && !known.has(name))?.name ?? null;
}

/** `for<'a> Fn(u8) -> &'a str`, `for<'a> Iterator<Item = &'a str>`; in a where clause what the bound is about counts too. */
export function checkBound(cx: BodyCx, bound: Bound & { readonly kind: "trait" }, clause: (WherePredicate & { readonly kind: "type" }) | undefined): void {
  if (!cx.scope.crate.local) return;
  if (clause !== undefined && clause.hrtb.length > 0 && bound.hrtb.length > 0) {
    cx.error("E0316", bound.span, "nested quantification of lifetimes", { helps: ["declare all the lifetimes in one `for<…>`, before the type or before the trait"] });
    return;
  }
  const args = bound.path.segments.at(-1)?.args ?? null;
  if (args === null) return;
  const declared = [...(clause?.hrtb ?? []), ...bound.hrtb];
  const self = clause === undefined ? [] : [clause.type];
  if (args.kind === "paren") {
    if (args.output !== null) refuse(cx, declared, [...self, ...args.inputs], args.output, "Output", args.output.span);
    return;
  }
  for (const { ident, args: own, term } of args.constraints) {
    if (term.kind !== "eq") continue;
    // What the associated type itself is given comes in, too: `Of<'a> = &'a str`.
    const given = own?.kind === "angle" ? [...args.args, ...own.args] : args.args;
    const inputs = [...self, ...given.flatMap((a) => (a.kind === "type" ? [a.type] : []))];
    const free = declared.filter(({ name }) => !given.some((a) => a.kind === "lifetime" && a.lifetime.name === name));
    refuse(cx, free, inputs, term.type, ident.name, ident.span);
  }
}

function refuse(cx: BodyCx, declared: readonly Lifetime[], inputs: readonly Type[], type: Type, name: string, span: Span): void {
  const lost = unconstrained(declared, inputs, type);
  if (lost === null) return;
  cx.error("E0582", span, `binding for associated type \`${name}\` references lifetime \`'${lost}\`, which does not appear in the trait input types`, {
    helps: [`what is given back cannot borrow from nothing: use \`'${lost}\` in an argument too, or a lifetime of the item`],
  });
}
