/** Walks over typed patterns. */
import { unreachable } from "../unreachable.js";
import type { TPat } from "./thir.js";

export type BindingPat = TPat & { readonly kind: "binding" };

const NO_PARTS: readonly TPat[] = [];

/** The patterns directly inside one, in source order. */
export function partsOf(pat: TPat): readonly TPat[] {
  switch (pat.kind) {
    case "binding":
      return pat.sub === null ? NO_PARTS : [pat.sub];
    case "variant":
    case "tuple":
      return pat.fields.map((field) => field.pat);
    case "deref":
      return [pat.pat];
    case "slice":
      return [...pat.prefix, ...(pat.rest === null || pat.rest === "ignored" ? NO_PARTS : [pat.rest]), ...pat.suffix];
    case "or":
      return pat.alts;
    case "wild":
    case "const":
    case "range":
    case "never":
    case "error":
      return NO_PARTS;
    default:
      return unreachable(pat);
  }
}

/** Every name that a pattern binds, once for each alternative that binds it. */
export function eachBinding(pat: TPat, visit: (binding: BindingPat) => void): void {
  if (pat.kind === "binding") visit(pat);
  for (const part of partsOf(pat)) eachBinding(part, visit);
}

function hasSuchBinding(pat: TPat, test: (binding: BindingPat) => boolean): boolean {
  return (pat.kind === "binding" && test(pat)) || partsOf(pat).some((part) => hasSuchBinding(part, test));
}

/** Whether it gives anything a name. */
export function hasBindings(pat: TPat): boolean {
  return hasSuchBinding(pat, () => true);
}

/** Whether it borrows from what it matches. */
export function hasRefs(pat: TPat): boolean {
  return hasSuchBinding(pat, (b) => b.mode !== "value");
}

/** Whether it borrows so that what it matches can be changed. */
export function hasMutRefs(pat: TPat): boolean {
  return hasSuchBinding(pat, (b) => b.mode === "mut");
}
