/** `where` clauses about types that are known: whether they hold does not depend on who uses the item, so they are looked at where they stand. */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { misc } from "../infer/cause.js";
import { makeEnv } from "../infer/env.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { lowerBounds } from "../lower/bounds.js";
import { genericsSyntax } from "../queries/syntax.js";
import type { GArg, Predicate, Ty } from "../ty.js";
import { someArg } from "../ty-util.js";

export function checkFalseBounds(ctx: CheckCtx, def: Def): void {
  const where = genericsSyntax(def)?.where ?? [];
  if (where.length === 0) return;
  const env = ctx.signatureEnv(def);
  for (const clause of where) {
    if (clause.kind !== "type" || clause.hrtb.length > 0) continue;
    const self = ctx.lowerType(clause.type, env);
    if (isOpen(self) || isHeld(ctx, self)) continue;
    const predicates: Predicate[] = [];
    lowerBounds(ctx, clause.bounds, self, env, predicates, "unsized");
    const infer = new InferCtx(ctx, def, makeEnv([]));
    for (const pred of predicates) if (!isOpenPredicate(pred)) infer.register(pred, misc(clause.span));
    infer.selectPending();
  }
}

/** What stands in for the pinned fields of a type: whether they may be moved is what the clause asks. */
const isHeld = (ctx: CheckCtx, ty: Ty): boolean => ty.kind === "adt" && ty.def.name === "Held" && !ctx.isLocal(ty.def);

function isOpenPredicate(pred: Predicate): boolean {
  if (pred.kind === "trait") return pred.ref.args.some(isOpen);
  return pred.args.some(isOpen) || isOpen(pred.ty);
}

/** Depends on parameters, or on lifetimes, which types do not tell. */
const isOpen = (arg: GArg): boolean => someArg(arg, (a) => a.kind === "param" || a.kind === "constParam" || a.kind === "constExpr" || a.kind === "error" || a.kind === "ref" || a.kind === "dyn" || a.kind === "opaque" || (a.kind === "adt" && a.regions?.some((region) => region !== "static") === true));
