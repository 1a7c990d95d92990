/** Code behind what never goes on: told once for each way there. */
import type { NodeId } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import type { BodyCx } from "./body-cx.js";

export function tellUnreachable(f: BodyCx, at: { readonly id: NodeId }, span: Span, what: "expression" | "statement" | "call" | "block in `if` or `while` expression" | "arm"): void {
  if (f.diverges === "told") return;
  f.diverges = "told";
  f.warn("unreachable_code", at.id, span, `unreachable ${what}`, { label: `unreachable ${what}`, notes: ["any code following what comes before is unreachable"] });
}
