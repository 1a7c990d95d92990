/** Lowering an expression to where its value goes: a variable, the caller, nowhere. */
import type { Thir } from "../3-check/thir.js";
import type { Ty } from "../3-check/ty.js";
import { assign, declare, giveBack, isPure, member, ref, UNDEFINED } from "./build.js";
import { lowerBlock } from "./block.js";
import { lowerFor, lowerIf, lowerLoop } from "./control.js";
import { lowerExpr } from "./expr.js";
import { toReady } from "./futures.js";
import type { Dest, Fx } from "./fx.js";
import type { IrExpr } from "./ir.js";
import { lowerMatch } from "./match.js";
import { lowerSelect } from "./select.js";

/** Whether it is made of statements: those are lowered towards a destination. */
export function isStatementLike(e: Thir): boolean {
  switch (e.kind) {
    case "block":
    case "if":
    case "match":
    case "loop":
    case "for":
    case "select":
      return true;
    default:
      return false;
  }
}

export function lowerInto(fx: Fx, e: Thir, dest: Dest): void {
  switch (e.kind) {
    case "block":
      return lowerBlock(fx, e, dest);
    case "if":
      return lowerIf(fx, e, dest);
    case "match":
      return lowerMatch(fx, e, dest);
    case "loop":
      return lowerLoop(fx, e, dest);
    case "for":
      return lowerFor(fx, e, dest);
    case "select":
      return lowerSelect(fx, e, dest);
    default: {
      const value = lowerExpr(fx, e);
      if (!fx.dead) store(fx, value, fx.tyOf(e), dest);
    }
  }
}

/** Brings a value to its destination. */
export function store(fx: Fx, value: IrExpr, ty: Ty, dest: Dest): void {
  switch (dest.k) {
    case "discard":
      return discard(fx, value, ty);
    case "var":
      fx.emit(assign(dest.cell ? member(ref(dest.var), "v") : ref(dest.var), value));
      fx.gone.delete(dest.var.id);
      return;
    case "return":
      return returnValue(fx, value);
  }
}

/** Drops a value nobody wants. */
export function discard(fx: Fx, value: IrExpr, ty: Ty): void {
  if (!fx.needsDrop(ty) || value.k === "lit") return fx.effect(value);
  const v = fx.repeatable(value);
  for (const stmt of fx.low.glue.dropStmts(v, ty)) fx.emit(stmt);
}

export function returnValue(fx: Fx, given: IrExpr): void {
  const { scopeBase } = fx.frame;
  const value = fx.frame.async ? toReady(fx, given, fx.frame.ret) : given;
  if (!fx.anyDropsFrom(scopeBase)) {
    fx.end(giveBack(value));
    return;
  }
  const kept = isPure(value) && fx.isFixed(value) ? value : ref(fx.bind("result", value));
  fx.leaveTo(scopeBase);
  fx.end(giveBack(kept));
}

/** A variable for the value of a statement-like expression; `null` if it has no value worth a variable. */
export function lowerToVar(fx: Fx, e: Thir): IrExpr {
  const ty = fx.tyOf(e);
  if (fx.low.reprs.isUnit(ty) || ty.kind === "never") {
    lowerInto(fx, e, { k: "discard" });
    return UNDEFINED;
  }
  const v = fx.newVar("t");
  fx.emit(declare(v, null));
  lowerInto(fx, e, { k: "var", var: v, cell: false });
  return ref(v);
}
