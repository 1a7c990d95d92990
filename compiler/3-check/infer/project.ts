/**
 * What `<Self as Trait>::Assoc` stands for.
 *
 * Looked for in this order: bindings in where clauses, bounds of the associated or opaque type that Self is, bindings of a
 * trait object, and then whatever implements the trait. Under a bound that does not say, it stands for itself.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { GArg, Ty } from "../ty.js";
import { argsKey, contentsOf, ERR, ERROR, hasInfer, hasProj, PARAM, sameType, someArg, substTy, tyArg } from "../ty-util.js";
import { hasDefault } from "../queries/traits.js";
import { aliasBounds } from "./alias-bounds.js";
import { builtinProjection } from "./builtin-projection.js";
import { couldMatchAll } from "./could-match.js";
import type { Goal, Obligation } from "./cause.js";
import { DEPTH_MAX, reachOf, solve } from "./fulfill.js";
import type { InferCtx } from "./infer-ctx.js";
import { selectTrait } from "./select.js";

export type Projected =
  | { readonly kind: "type"; readonly ty: Ty; readonly nested: readonly Obligation[] }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "unmet" };

/** What a projection of a type with open variables is, once `nested` has been shown. */
export interface Answer {
  readonly ty: Ty;
  readonly nested: readonly Obligation[];
}

/** `rigid`: the projection itself; its arguments are settled already. */
type Found = Projected | { readonly kind: "rigid"; readonly ty: Ty };

const known = (ty: Ty, nested: readonly Obligation[] = []): Projected & { kind: "type" } => ({ kind: "type", ty, nested });

/** `args` are resolved and hold no projections that could be replaced. */
export function project(infer: InferCtx, assoc: Def, args: readonly GArg[], at: Obligation): Projected {
  const what = contentsOf(args);
  if ((what & ERR) !== 0 || at.depth > DEPTH_MAX) return known(ERROR);
  const self = infer.shallow(tyArg(args, 0));
  if (self.kind === "infer" && self.var === "general") return { kind: "ambiguous" };
  const reach = reachOf(infer, args, what);
  if (reach === "none") return projectOpen(infer, assoc, args, self, at);
  const global = infer.revealAll || infer.env.isClosing || (what & PARAM) !== 0 ? infer.env.projected : infer.ctx.projected;
  const cache = reach === "body" ? infer.projected : global;
  const key = `${infer.ctx.implIndex.generation}:${assoc.id}${argsKey(args)}`;
  const before = cache.get(key);
  if (before !== undefined) return known(before);
  const found = settle(infer, find(infer, assoc, args, self, at), at);
  if (found.kind === "type" && !hasInfer(found.ty) && found.nested.length === 0 && !infer.env.isStandIn) cache.set(key, found.ty);
  return found;
}

/**
 * The same for arguments with open variables. The item of a chain of adaptors is asked for by each bound of the next one: without an answer
 * that is kept every link would double the work. What is still to be shown (that an open integer can be counted up) belongs to the answer.
 */
function projectOpen(infer: InferCtx, assoc: Def, args: readonly GArg[], self: Ty, at: Obligation): Projected {
  const key = `${infer.ctx.implIndex.generation}:${assoc.id}${argsKey(args)}`;
  const before = infer.vars.answer(key);
  if (before !== undefined) return known(infer.resolve(before.ty), before.nested);
  const older = infer.vars.count;
  const found = settle(infer, find(infer, assoc, args, self, at), at);
  if (found.kind !== "type" || infer.env.isStandIn || hasNewer(found.ty, older)) return found;
  const nested = distinct(infer, found.nested);
  if (nested === null) return found;
  infer.vars.keepAnswer(key, { ty: found.ty, nested });
  return known(found.ty, nested);
}

/** Each bound of those once; `null` if there is anything but bounds. */
function distinct(infer: InferCtx, nested: readonly Obligation[]): readonly Obligation[] | null {
  if (nested.length === 0) return nested;
  const seen = new Map<string, Obligation>();
  for (const obligation of nested) {
    const { goal } = obligation;
    if (goal.kind !== "trait") return null;
    const key = `${goal.ref.trait.id}${argsKey(infer.resolveArgs(goal.ref.args))}`;
    if (!seen.has(key)) seen.set(key, obligation);
  }
  return [...seen.values()];
}

/** Whether a variable is in it that came after the first `older`. */
function hasNewer(ty: Ty, older: number): boolean {
  return hasInfer(ty) && someArg(ty, (a) => (a.kind === "infer" && a.id >= older) || a.kind === "constInfer");
}

/**
 * Works off at once what the projection needs: `Map<I, F>::Item` is only known through `F: FnMut(I::Item) -> B`. What fails is
 * handed on, to be reported where it belongs.
 */
function settle(infer: InferCtx, found: Found, at: Obligation): Projected {
  if (found.kind === "rigid") return known(found.ty);
  if (found.kind !== "type") return found;
  let nested = found.nested;
  if (nested.length > 0) {
    const { rest, errors } = solve(infer, nested.slice());
    nested = [...rest, ...errors.map((e) => e.obligation)];
  }
  const ty = infer.resolve(found.ty);
  if (!hasProj(ty) && !infer.revealAll) return known(ty, nested);
  const more: Obligation[] = [...nested];
  const deeper: Obligation = { ...at, depth: at.depth + 1 };
  return known(infer.resolve(infer.normalizeInto(ty, deeper, more)), more);
}

function find(infer: InferCtx, assoc: Def, args: readonly GArg[], self: Ty, at: Obligation): Found {
  const bound = fromBindings(infer, args, infer.env.projections.get(assoc) ?? []);
  if (bound !== null) return bound;
  if (self.kind === "proj" || self.kind === "opaque") {
    const fromAlias = fromBindings(infer, args, aliasBounds(infer, self).flatMap((p) => (p.kind === "projection" && p.assoc === assoc ? [p] : [])));
    if (fromAlias !== null) return fromAlias;
  }
  if (self.kind === "dyn") {
    const entry = self.projections.find((p) => p.assoc === assoc);
    if (entry !== undefined && infer.unifyArgs(args.slice(1), entry.args) === null) return known(entry.ty);
  }
  return fromSelection(infer, assoc, args, self, at);
}

/** The type a binding gives; ambiguous where several could be meant. */
function fromBindings(infer: InferCtx, args: readonly GArg[], bindings: readonly { readonly args: readonly GArg[]; readonly ty: Ty }[]): Found | null {
  const fitting = bindings.filter((b) => couldMatchAll(infer, args, b.args) && infer.probe(() => infer.unifyArgs(args, b.args) === null));
  const first = fitting[0];
  if (first === undefined) return null;
  if (fitting.length > 1 && !fitting.every((b) => sameType(b.ty, first.ty) && infer.probe(() => infer.unifyArgs(first.args, b.args) === null))) return { kind: "ambiguous" };
  infer.unifyArgs(args, first.args);
  return known(first.ty);
}

function fromSelection(infer: InferCtx, assoc: Def, args: readonly GArg[], self: Ty, at: Obligation): Found {
  const trait = assoc.parent;
  if (trait === null) return known(ERROR);
  const count = infer.ctx.genericsOf(trait).all.length;
  const ref = { trait, args: args.slice(0, count) };
  const own = args.slice(count);
  const goal: Goal = { kind: "trait", ref };
  const result = selectTrait(infer, { goal, cause: at.cause, depth: at.depth + 1, parent: at, stalledOn: null, projects: true }, ref);
  if (result.kind !== "selected") return result.kind === "unmet" ? { kind: "unmet" } : { kind: "ambiguous" };
  const { selection } = result;
  switch (selection.kind) {
    case "impl": {
      if (infer.ctx.clashing.has(selection.impl)) return known(ERROR);
      const item = infer.ctx.implItems(selection.impl).get(assoc);
      if (item !== undefined) return known(substTy(infer.ctx.typeOfAlias(item), [...selection.args, ...own]), result.nested);
      return hasDefault(assoc) ? known(substTy(infer.ctx.typeOfAlias(assoc), args), result.nested) : known(ERROR);
    }
    case "builtin": {
      const ty = builtinProjection(infer, assoc, selection.self, args, at);
      return ty === null ? { kind: "rigid", ty: { kind: "proj", assoc, args } } : known(ty.ty, [...result.nested, ...ty.nested]);
    }
    case "param":
    case "alias":
    case "object":
      return { kind: "rigid", ty: { kind: "proj", assoc, args: [self, ...infer.resolveArgs(args).slice(1)] } };
  }
}
