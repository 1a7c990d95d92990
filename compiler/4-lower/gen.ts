/** `gen { }` and `gen async { }`. */
import type { Thir } from "../3-check/thir.js";
import type { Span } from "../source.js";
import type { Fx } from "./fx.js";
import type { IrExpr } from "./ir.js";

export function lowerGen(fx: Fx, e: Thir & { readonly kind: "genBlock" }): IrExpr {
  return fx.unsupported(e.span, "`gen` blocks");
}

export function lowerYield(fx: Fx, e: Thir & { readonly kind: "yield" }): IrExpr {
  return fx.unsupported(e.span, "`yield`");
}

export function nextOfGenerator(fx: Fx, _self: IrExpr, _cx: IrExpr, _iterator: boolean, span: Span): IrExpr {
  return fx.unsupported(span, "iterating a `gen` block");
}
