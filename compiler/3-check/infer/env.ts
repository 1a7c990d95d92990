/**
 * What may be taken for granted inside a definition: its where clauses and bounds, with all that their supertraits imply.
 */
import type { Def } from "../../2-resolve/defs.js";
import { appendTo, LazyMap } from "../../small-collections.js";
import type { CheckCtx } from "../context.js";
import type { GArg, Predicate, TraitRef, Ty } from "../ty.js";
import { argsHaveError, argsHaveInfer, argsHaveParam, argsHaveProj, argsKey, hasError, hasInfer, hasProj, mapPredicate, substPredicate, typeKey, type Mapper } from "../ty-util.js";
import { misc } from "./cause.js";
import type { Holds } from "./cause.js";
import { InferCtx } from "./infer-ctx.js";

export interface EnvProjection {
  readonly args: readonly GArg[];
  readonly ty: Ty;
}

export interface ParamEnv {
  readonly traits: ReadonlyMap<Def, readonly TraitRef[]>;
  readonly projections: ReadonlyMap<Def, readonly EnvProjection[]>;
  /** Something is taken for granted of types without parameters: answers about such types hold only here, too. */
  readonly isClosing: boolean;
  /** Something wrong is taken for granted, which has been told: what does not hold here may be so because of that. */
  readonly isWrong: boolean;
  /** Stands in where a definition's environment is asked for while it is being made: no answers are kept. */
  readonly isStandIn: boolean;
  /** Answers for goals that mention parameters but nothing open. */
  readonly held: LazyMap<string, Holds>;
  /** Projections worked out before, likewise. */
  readonly projected: LazyMap<string, Ty>;
}

function envWith(traits: ParamEnv["traits"], projections: ParamEnv["projections"], isStandIn = false): ParamEnv {
  let isClosing = false;
  let isWrong = false;
  for (const refs of traits.values()) {
    isClosing ||= refs.some((ref) => !argsHaveParam(ref.args));
    isWrong ||= refs.some((ref) => argsHaveError(ref.args));
  }
  for (const all of projections.values()) isWrong ||= all.some((each) => argsHaveError(each.args) || hasError(each.ty));
  return { traits, projections, isClosing, isWrong, isStandIn, held: new LazyMap(), projected: new LazyMap() };
}

/** No assumptions. Its caches stay empty. */
export const EMPTY_ENV: ParamEnv = Object.freeze(envWith(new Map(), new Map(), true));

function predicateKey(pred: Predicate): string {
  return pred.kind === "trait" ? `${pred.ref.trait.id}${argsKey(pred.ref.args)}` : `${pred.assoc.id}${argsKey(pred.args)}==${typeKey(pred.ty)}`;
}

/** The predicates and all that follows from them through supertraits, each once. */
export function elaborate(ctx: CheckCtx, preds: readonly Predicate[]): readonly Predicate[] {
  const seen = new Set<string>();
  const out: Predicate[] = [];
  const add = (pred: Predicate): void => {
    const key = predicateKey(pred);
    if (seen.has(key)) return;
    seen.add(key);
    out.push(pred);
  };
  for (const pred of preds) {
    if (pred.kind === "projection") add(pred);
    else for (const implied of ctx.elaborated(pred.ref.trait)) add(substPredicate(implied, pred.ref.args));
  }
  return out;
}

export function makeEnv(preds: readonly Predicate[]): ParamEnv {
  const traits = new Map<Def, TraitRef[]>();
  const projections = new LazyMap<Def, EnvProjection[]>();
  for (const pred of preds) {
    if (pred.kind === "trait") {
      appendTo(traits, pred.ref.trait, pred.ref);
    } else {
      appendTo(projections, pred.assoc, { args: pred.args, ty: pred.ty });
    }
  }
  return envWith(traits, projections);
}

export function buildParamEnv(ctx: CheckCtx, def: Def): ParamEnv {
  return envOf(ctx, def, ctx.predicatesOf(def));
}

/** An environment of given predicates; bounds that speak of projections are normalised with the help of the others. */
export function envOf(ctx: CheckCtx, owner: Def, preds: readonly Predicate[]): ParamEnv {
  const all = elaborate(ctx, preds);
  const plain = makeEnv(all);
  if (!all.some(needsNormalising)) return plain;
  const infer = new InferCtx(ctx, owner, plain);
  const plainly = (pred: Predicate): Predicate => (needsNormalising(pred) ? normalised(infer, owner, pred) : pred);
  // What follows from them again is as yet as the traits say it: `trait Rows: Iterator<Item = Self::Row>`.
  const closed = elaborate(ctx, all.map(plainly)).map(plainly);
  return makeEnv([...new Map(closed.map((pred) => [predicateKey(pred), pred])).values()]);
}

function needsNormalising(pred: Predicate): boolean {
  return pred.kind === "trait" ? argsHaveProj(pred.ref.args) : argsHaveProj(pred.args) || hasProj(pred.ty);
}

function normalised(infer: InferCtx, owner: Def, pred: Predicate): Predicate {
  const mapper: Mapper = {
    ty: (ty) => infer.normalize(ty, misc(owner.span)),
    con: (c) => c,
  };
  const made = infer.attempt(() => {
    const now = mapPredicate(pred, mapper);
    infer.selectPending();
    const closed = infer.resolvePredicate(now);
    return (closed.kind === "trait" ? argsHaveInfer(closed.ref.args) : argsHaveInfer(closed.args) || hasInfer(closed.ty)) ? null : closed;
  });
  return made ?? pred;
}
