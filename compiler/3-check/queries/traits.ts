/** Supertraits, what follows from a trait bound, and whether a trait can be made into an object. */
import type { Bound, Type } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { lowerBounds } from "../lower/bounds.js";
import type { GArg, Predicate, TraitRef, Ty } from "../ty.js";
import { selfTyOf, substPredicate } from "../ty-util.js";
import { isSelfClause } from "./predicates.js";
import { assocOf, fnDecl, genericsSyntax, itemOf } from "./syntax.js";

/** The bounds on `Self` as written: after the colon, and in `where Self: …`. */
function superBounds(ctx: CheckCtx, trait: Def): readonly Bound[] {
  const item = itemOf(trait);
  if (item === null || (item.kind !== "trait" && item.kind !== "traitAlias")) return [];
  const env = ctx.signatureEnv(trait);
  const where = item.generics.where.flatMap((w) => (isSelfClause(trait, w, env) && w.kind === "type" ? w.bounds : []));
  return [...(item.kind === "trait" ? item.supertraits : item.bounds), ...where];
}

/** The trait and all above it, by name only. */
export function computeSuperDefs(ctx: CheckCtx, trait: Def): readonly Def[] {
  const seen = new Set<Def>([trait]);
  // A set's iteration reaches what is added on the way.
  for (const at of seen) {
    const names = ctx.program.signatureNames(at);
    for (const bound of superBounds(ctx, at)) {
      if (bound.kind !== "trait" || bound.maybe) continue;
      const res = names.paths.get(bound.path.id);
      if (res !== undefined && res.unresolved === 0 && res.res.kind === "def" && res.res.def.kind === "trait") seen.add(res.res.def);
    }
  }
  return [...seen];
}

/** Direct bounds on `Self`: trait predicates and the bindings in them. */
export function computeSuperPredicates(ctx: CheckCtx, trait: Def): readonly Predicate[] {
  const self: Ty = { kind: "param", def: null, index: 0, name: "Self" };
  const out: Predicate[] = [];
  lowerBounds(ctx, superBounds(ctx, trait), self, ctx.signatureEnv(trait), out, "unsized");
  return out;
}

/** Everything that `Self: Trait` implies, itself first, in terms of the trait's parameters. */
export function computeElaborated(ctx: CheckCtx, trait: Def): readonly Predicate[] {
  const out: Predicate[] = [{ kind: "trait", ref: { trait, args: ctx.identityArgs(trait) } }];
  const seen = new Set<Def>([trait]);
  for (const pred of ctx.superPredicates(trait)) {
    if (pred.kind === "projection" || selfTyOf(pred.ref).kind !== "param") {
      out.push(pred);
      continue;
    }
    if (seen.has(pred.ref.trait) && pred.ref.args.length === 1) {
      if (pred.ref.trait === trait) ctx.reportOnce("E0391", trait.span, `cycle detected when computing the super predicates of \`${trait.name}\``, { label: `\`${trait.name}\` is its own supertrait` });
      continue;
    }
    seen.add(pred.ref.trait);
    for (const above of ctx.elaborated(pred.ref.trait)) {
      const here = substPredicate(above, pred.ref.args);
      if (here.kind === "trait") {
        if (here.ref.args.length === 1 && seen.has(here.ref.trait) && here.ref.trait !== pred.ref.trait) continue;
        seen.add(here.ref.trait);
      }
      out.push(here);
    }
  }
  return out;
}

/** `where Self: Sized`, or of a trait that asks for it: the item is not there for trait objects. */
export function computeRequiresSized(ctx: CheckCtx, item: Def): boolean {
  const names = ctx.program.signatureNames(item);
  const sized = ctx.lang.get("sized");
  return (genericsSyntax(item)?.where ?? []).some((w) => {
    if (w.kind !== "type" || w.type.kind !== "path" || names.paths.get(w.type.path.id)?.res.kind !== "self") return false;
    return w.bounds.some((b) => {
      const res = b.kind === "trait" ? names.paths.get(b.path.id)?.res : undefined;
      if (res === undefined || res.kind !== "def") return false;
      return res.def === sized || (res.def.kind === "trait" && ctx.allSuperTraits(res.def).some((above) => above.trait === sized));
    });
  });
}

export type ObjectSafety = readonly { readonly span: Def["span"]; readonly reason: string }[];

export function computeObjectSafety(ctx: CheckCtx, trait: Def): ObjectSafety {
  const out: { span: Def["span"]; reason: string }[] = [];
  for (const above of ctx.allSuperTraits(trait)) {
    if (above.trait === ctx.lang.get("sized")) out.push({ span: trait.span, reason: "it requires `Self: Sized`" });
    else if (!above.args.slice(1).every(onlyInProjections)) out.push({ span: trait.span, reason: `it uses \`Self\` as a type parameter of \`${above.trait.name}\`` });
    else for (const item of ctx.assocItemsOf(above.trait)) violation(ctx, item, (reason) => out.push({ span: item.span, reason }));
  }
  return out;
}

function violation(ctx: CheckCtx, item: Def, say: (reason: string) => void): void {
  if (ctx.requiresSized(item)) return;
  if (item.kind === "assocConst") say(`it contains the associated constant \`${item.name}\``);
  else if (item.kind === "assocType") {
    if (ctx.program.genericParams(item).length > 0) say(`it contains the generic associated type \`${item.name}\``);
  } else if (item.kind === "assocFn") methodViolation(ctx, item, say);
}

function methodViolation(ctx: CheckCtx, item: Def, say: (reason: string) => void): void {
  const sig = ctx.fnSig(item);
  if (sig.selfKind === null) return say(`associated function \`${item.name}\` has no \`self\` parameter`);
  const generics = ctx.genericsOf(item);
  if (generics.all.length > generics.parentCount) return say(`method \`${item.name}\` has generic type parameters`);
  if (!sig.params.slice(1).every(onlyInProjections)) return say(`method \`${item.name}\` references the \`Self\` type in its parameters`);
  if (!onlyInProjections(sig.ret)) return say(`method \`${item.name}\` references the \`Self\` type in its return type`);
  if (returnsImpl(fnDecl(item)?.ret ?? null)) return say(`method \`${item.name}\` references an \`impl Trait\` type in its return type`);
  if (!ownBounds(ctx, item).every((ref) => ref.args.every(onlyInProjections))) return say(`method \`${item.name}\` references the \`Self\` type in its \`where\` clause`);
}

/** What a method asks for beyond its trait, without what every object can be asked for. */
function ownBounds(ctx: CheckCtx, item: Def): readonly TraitRef[] {
  const above = item.parent === null ? 0 : ctx.predicatesOf(item.parent).length;
  return ctx.predicatesOf(item).slice(above).flatMap((p) => (p.kind === "trait" && !ctx.lang.isAuto(p.ref.trait) ? [p.ref] : []));
}

const returnsImpl = (ret: Type | null): boolean => ret !== null && ret.kind === "impl";

/** Whether every `Self` in `ty` stands inside a projection (`Self::Item` is known through the object's type). */
function onlyInProjections(ty: GArg): boolean {
  switch (ty.kind) {
    case "proj":
    case "opaque":
      return true;
    case "param":
      return !(ty.index === 0 && ty.def === null && ty.name === "Self");
    case "adt":
      return ty.args.every(onlyInProjections);
    case "ref":
      return onlyInProjections(ty.to);
    case "tuple":
      return ty.elems.every(onlyInProjections);
    case "array":
    case "slice":
      return onlyInProjections(ty.elem);
    case "fnPtr":
      return ty.params.every(onlyInProjections) && onlyInProjections(ty.ret);
    case "dyn":
      return ty.principal === null || (ty.principal.args.every(onlyInProjections) && ty.projections.every((p) => onlyInProjections(p.ty)));
    default:
      return true;
  }
}

/** Whether the trait's item has a default. */
export function hasDefault(item: Def): boolean {
  const syntax = assocOf(item);
  if (syntax === null) return false;
  if (syntax.kind === "fn") return syntax.fn.hasBody;
  if (syntax.kind === "const") return syntax.expr !== null;
  return syntax.kind === "type" && syntax.type !== null;
}
