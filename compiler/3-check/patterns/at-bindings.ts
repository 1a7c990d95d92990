/** `name @ pattern`: the name and the names in the pattern may not be in each other's way. What is moved cannot be borrowed, and the other way round. */
import type { Span } from "../../source.js";
import { eachBinding, partsOf, type BindingPat } from "../pat-walk.js";
import type { TPat } from "../thir.js";
import type { Ty } from "../ty.js";

export interface BindingReporter {
  isCopy(ty: Ty, span: Span): boolean;
  error(code: string, span: Span, message: string): void;
}

export function checkAtBindings(pat: TPat, report: BindingReporter): void {
  if (pat.kind === "binding" && pat.sub !== null) conflict(pat, pat.sub, report);
  for (const part of partsOf(pat)) checkAtBindings(part, report);
}

function conflict(outer: BindingPat, sub: TPat, report: BindingReporter): void {
  const inner = bindingsOf(sub);
  const moves = (b: BindingPat): boolean => b.mode === "value" && !report.isCopy(b.ty, b.span);
  if (outer.mode === "value") {
    if (moves(outer) && inner.some((b) => b.mode !== "value")) report.error("syntax", outer.span, "borrow of moved value");
    return;
  }
  if (inner.some((b) => b.mode === "mut" || (outer.mode === "mut" && b.mode === "ref"))) report.error("syntax", outer.span, "cannot borrow value as mutable because it is also borrowed");
  if (inner.some(moves)) report.error("syntax", outer.span, "cannot move out of value because it is borrowed");
}

function bindingsOf(pat: TPat): readonly BindingPat[] {
  const found: BindingPat[] = [];
  eachBinding(pat, (binding) => found.push(binding));
  return found;
}
