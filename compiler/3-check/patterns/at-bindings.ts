/** `name @ pattern`: the name and the names in the pattern may not be in each other's way. What is moved cannot be borrowed, and the other way round. */
import type { Span } from "../../source.js";
import type { TPat } from "../thir.js";
import type { Ty } from "../ty.js";

export interface BindingReporter {
  isCopy(ty: Ty, span: Span): boolean;
  error(code: string, span: Span, message: string): void;
}

type Binding = TPat & { kind: "binding" };

export function checkAtBindings(pat: TPat, report: BindingReporter): void {
  if (pat.kind === "binding" && pat.sub !== null) conflict(pat, pat.sub, report);
  for (const part of partsOf(pat)) checkAtBindings(part, report);
}

function conflict(outer: Binding, sub: TPat, report: BindingReporter): void {
  const inner = bindingsOf(sub);
  const moves = (b: Binding): boolean => b.mode === "value" && !report.isCopy(b.ty, b.span);
  if (outer.mode === "value") {
    if (moves(outer) && inner.some((b) => b.mode !== "value")) report.error("syntax", outer.span, "borrow of moved value");
    return;
  }
  if (inner.some((b) => b.mode === "mut" || (outer.mode === "mut" && b.mode === "ref"))) report.error("syntax", outer.span, "cannot borrow value as mutable because it is also borrowed");
  if (inner.some(moves)) report.error("syntax", outer.span, "cannot move out of value because it is borrowed");
}

function bindingsOf(pat: TPat): readonly Binding[] {
  const below = partsOf(pat).flatMap(bindingsOf);
  return pat.kind === "binding" ? [pat, ...below] : below;
}

function partsOf(pat: TPat): readonly TPat[] {
  switch (pat.kind) {
    case "binding":
      return pat.sub === null ? [] : [pat.sub];
    case "variant":
    case "tuple":
      return pat.fields.map((field) => field.pat);
    case "deref":
      return [pat.pat];
    case "slice":
      return [...pat.prefix, ...(pat.rest === null || pat.rest === "ignored" ? [] : [pat.rest]), ...pat.suffix];
    case "or":
      return pat.alts;
    default:
      return [];
  }
}
