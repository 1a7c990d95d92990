/** Literals that must be known while macros are expanded: format strings, the parts of `concat!`. Macros in their place are expanded first. */
import type { Expr, Lit } from "../../ast/ast.js";
import { expandExpr, findCalledMacro, reportUnknownMacro } from "../expand.js";
import type { BuiltinCall } from "./builtin.js";

/** The literal that an expression is or expands into; `null` if it is none. */
export function eagerLiteral(call: BuiltinCall, expr: Expr): Lit | null {
  const { state, site } = call;
  let at = expr;
  for (let depth = site.depth + 1; ; depth++) {
    if (at.kind === "lit") return at.lit;
    if (at.kind === "unary" && at.op === "-") return negated(eagerLiteral(call, at.expr));
    if (at.kind !== "macro") return null;
    const def = findCalledMacro(state, at.mac.path, site.scope, site.textual, false);
    if (def === null) {
      reportUnknownMacro(state, at.mac.path, site.scope, site.textual);
      return null;
    }
    at = expandExpr(state, def, at.mac, { ...site, depth });
  }
}

function negated(lit: Lit | null): Lit | null {
  if (lit?.kind === "int") return { ...lit, value: -lit.value };
  return lit?.kind === "float" ? { ...lit, text: `-${lit.text}` } : null;
}
