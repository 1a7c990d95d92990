/** Replacing projections by the types they stand for. */
import type { Const, Ty } from "../ty.js";
import { argsHaveError, CONST_ERROR, ERROR, hasProj, mapArgs, mapConstParts, mapParts, substTy, type Mapper } from "../ty-util.js";
import { evalConstExpr } from "../queries/consts.js";
import type { Cause, Goal, Obligation } from "./cause.js";
import { DEPTH_MAX, rootOf } from "./fulfill.js";
import type { InferCtx } from "./infer-ctx.js";
import { project } from "./project.js";

/** Where new obligations go: pending ones of the body, or those nested in the one being worked on. */
export type Sink = (obligation: Obligation) => void;

export function normalizeTy(infer: InferCtx, ty: Ty, at: Obligation, sink: Sink): Ty {
  return new Normalizer(infer, at, sink).ty(ty);
}

const NO_GOAL: Goal = { kind: "constEq", a: CONST_ERROR, b: CONST_ERROR };

/** A place to stand for normalising outside any obligation. */
export const rootObligation = (cause: Cause): Obligation => rootOf(NO_GOAL, cause);

class Normalizer implements Mapper {
  constructor(
    private readonly infer: InferCtx,
    private readonly at: Obligation,
    private readonly sink: Sink,
  ) {}

  ty(ty: Ty): Ty {
    switch (ty.kind) {
      case "infer": {
        const to = this.infer.shallow(ty);
        return to.kind === "proj" ? this.ty(to) : to;
      }
      case "proj":
        return this.#projection(ty);
      case "opaque":
        return this.infer.revealAll ? this.#revealed(ty) : mapParts(ty, this);
      default:
        return mapParts(ty, this);
    }
  }

  con(c: Const): Const {
    return evalConstExpr(this.infer.ctx, mapConstParts(c, this));
  }

  #projection(ty: Ty & { kind: "proj" }): Ty {
    const args = mapArgs(this.infer.resolveArgs(ty.args), this);
    if (argsHaveError(args)) return ERROR;
    if (this.at.depth > DEPTH_MAX) return ERROR;
    const found = project(this.infer, ty.assoc, args, this.at);
    switch (found.kind) {
      case "type":
        for (const nested of found.nested) this.sink(nested);
        return found.ty;
      case "ambiguous": {
        const open = this.infer.newTyVar(this.at.cause.span);
        this.sink({ goal: { kind: "projection", assoc: ty.assoc, args, ty: open }, cause: this.at.cause, depth: this.at.depth, parent: this.at.parent, stalledOn: null, projects: false });
        return open;
      }
      case "unmet": {
        const trait = ty.assoc.parent;
        if (trait !== null) {
          const ref = { trait, args: args.slice(0, this.infer.ctx.genericsOf(trait).all.length) };
          this.sink({ goal: { kind: "trait", ref }, cause: this.at.cause, depth: this.at.depth, parent: this.at.parent, stalledOn: null, projects: false });
        }
        return ERROR;
      }
    }
  }

  /** `impl Trait` as the type behind it. */
  #revealed(ty: Ty & { kind: "opaque" }): Ty {
    if (ty.opaque.hidden === null) this.infer.ctx.hooks?.reveal(ty.opaque);
    const hidden = ty.opaque.hidden;
    if (hidden === null) return mapParts(ty, this);
    const args = mapArgs(ty.args, this);
    const shown = substTy(hidden, args);
    return hasProj(shown) || shown.kind === "opaque" ? this.ty(shown) : mapParts(shown, this);
  }
}
