/** Which trait's associated type `T::Item` means: found through the bounds on `T`. */
import type { Bound, Ident, Lifetime, Type } from "../../ast/ast.js";
import { walkType } from "../../ast/walk-type.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx } from "../context.js";
import type { TraitRef, Ty } from "../ty.js";
import { sameTraitRef, sameType, selfTyOf, substTraitRef } from "../ty-util.js";
import { fnDecl, genericsSyntax, implTypesIn, itemOf, sharesGenerics } from "../queries/syntax.js";
import { assocIn, definesAssoc, lowerTraitRef } from "./bounds.js";
import { lowerType, type LowerEnv } from "./lower-type.js";

export interface AssocRef {
  readonly assoc: Def;
  /** The trait it belongs to, with the arguments the bound gives it. */
  readonly ref: TraitRef;
  /** The bound holds for all of some lifetimes that the trait is given: each has a type of its own. */
  readonly open?: true;
}

/** Reports (E0212, E0220, E0221, E0223) and gives null where there is not exactly one. */
export function findAssocType(ctx: CheckCtx, ty: Ty, isSelf: boolean, ident: Ident, span: Span, env: LowerEnv): AssocRef | null {
  const found = candidates(ctx, ty, isSelf, ident.name, env);
  const first = found[0];
  if (first !== undefined) {
    if (first.open === true && env.infer === null) {
      ctx.reportOnce("E0212", span, "cannot use the associated type of a trait with uninferred generic parameters", { helps: [`say for which lifetime: \`<${ctx.displayTy(ty)} as ${first.ref.trait.name}<…>>::${ident.name}\``] });
      return null;
    }
    if (found.every((f) => sameTraitRef(f.ref, first.ref))) return first;
    const traits = found.map((f) => `\`${ctx.displayTraitRef(f.ref)}\``).join(", ");
    ctx.reportOnce("E0221", span, `ambiguous associated type \`${ident.name}\` in bounds of \`${ctx.displayTy(ty)}\``, { label: `ambiguous associated type \`${ident.name}\``, notes: [`it could be that of ${traits}`] });
    return null;
  }
  reportMissing(ctx, ty, ident, span, env);
  return null;
}

type Add = (ref: TraitRef, open?: boolean) => void;

function candidates(ctx: CheckCtx, ty: Ty, isSelf: boolean, name: string, env: LowerEnv): AssocRef[] {
  const out: AssocRef[] = [];
  const add: Add = (ref, open) => {
    const hit = assocIn(ctx, ref, name);
    if (hit === null || out.some((o) => sameTraitRef(o.ref, hit.ref))) return;
    out.push(open && (hit.ref.trait === ref.trait || hit.ref.args.length > 1) ? { ...hit, open } : hit);
  };
  const impl = isSelf ? enclosing(env.def, "impl") : null;
  if (impl !== null) {
    const ref = ctx.implTraitRef(impl);
    if (ref !== null) add(ref);
    if (out.length > 0) return out;
  }
  if (ty.kind === "param") paramBounds(ctx, ty, name, env, add);
  else if (ty.kind === "proj") {
    for (const bound of ctx.itemBounds(ty.assoc)) if (bound.kind === "trait" && sameSelf(ctx, bound.ref, ty)) add(substTraitRef(bound.ref, ty.args));
    whereBounds(ctx, ty, name, env, add);
  } else if (ty.kind === "opaque") {
    for (const bound of ty.opaque.bounds) if (bound.kind === "trait") add(substTraitRef(bound.ref, ty.args));
  } else whereBounds(ctx, ty, name, env, add);
  return out;
}

/** Item bounds also speak of projections of the projection; only those of itself count here. */
function sameSelf(ctx: CheckCtx, ref: TraitRef, ty: Ty & { kind: "proj" }): boolean {
  const self = selfTyOf(ref);
  return self.kind === "proj" && self.assoc === ty.assoc && ctx.genericsOf(ty.assoc).all.length === self.args.length;
}

export function enclosing(def: Def, kind: "impl" | "trait"): Def | null {
  for (let at: Def | null = def; at !== null; at = at.parent) {
    if (at.kind === kind) return at;
    if (at.kind === "mod" || at.kind === "crate") return null;
  }
  return null;
}

/** Runs over the definitions whose generics are in scope, innermost first. */
function* owners(def: Def): Iterable<Def> {
  yield def;
  for (let at = def.parent; at !== null && sharesGenerics(at); at = at.parent) yield at;
}

/** Bounds are looked at one by one and by name first, since lowering all of them could come back here. */
function paramBounds(ctx: CheckCtx, ty: Ty & { kind: "param" }, name: string, env: LowerEnv, add: Add): void {
  for (const owner of owners(env.def)) {
    const ownEnv: LowerEnv = owner === env.def && env.infer === null ? env : ctx.signatureEnv(owner);
    const consider = (bounds: readonly Bound[], declared: readonly Lifetime[] = []): void => {
      for (const bound of bounds) if (bound.kind === "trait" && !bound.maybe) addBound(ctx, bound, declared, ty, name, ownEnv, add);
    };
    if (owner.kind === "trait" && ty.index === 0) {
      // The traits above it are looked at one by one, too.
      const own = ctx.childrenNamed(owner, name).some((d) => d.kind === "assocType");
      if (own) add({ trait: owner, args: ctx.identityArgs(owner) });
      const item = itemOf(owner);
      if (item?.kind === "trait") consider(item.supertraits);
    }
    const generics = genericsSyntax(owner);
    for (const param of generics?.params ?? []) {
      if (param.kind === "type" && ty.def !== null && ty.def.node.kind === "genericParam" && ty.def.node.param === param) consider(param.bounds);
    }
    for (const where of generics?.where ?? []) if (where.kind === "type" && names(where.type, ty, ownEnv)) consider(where.bounds, where.hrtb);
    if (ty.def !== null) continue;
    for (const param of fnDecl(owner)?.params ?? []) {
      implTypesIn(param.type, (impl) => {
        if (ctx.genericsOf(owner).anonymous.get(impl.id)?.index === ty.index) consider(impl.bounds);
      });
    }
  }
}

/** Whether a written type is just this parameter. */
function names(type: Type, ty: Ty & { kind: "param" }, env: LowerEnv): boolean {
  if (type.kind !== "path" || type.qself !== null) return false;
  const res = env.names.paths.get(type.path.id);
  if (res === undefined || res.unresolved > 0) return false;
  if (res.res.kind === "self") return ty.index === 0 && ty.def === null && (res.res.def.kind === "trait" || enclosing(env.def, "trait") !== null);
  return res.res.kind === "def" && res.res.def === ty.def;
}

function addBound(ctx: CheckCtx, bound: Bound & { kind: "trait" }, declared: readonly Lifetime[], self: Ty, name: string, env: LowerEnv, add: Add): void {
  const { path } = bound;
  const res = env.names.paths.get(path.id);
  if (res === undefined || res.res.kind !== "def" || res.res.def.kind !== "trait" || res.unresolved > 0) return;
  if (definesAssoc(ctx, res.res.def, name)) add(lowerTraitRef(ctx, path, res.res.def, self, env), isOpen(bound, declared));
}

/** `for<'a> Trait<'a>`, `Fn(&T)` */
function isOpen({ path, hrtb }: Bound & { kind: "trait" }, declared: readonly Lifetime[]): boolean {
  const args = path.segments.at(-1)?.args ?? null;
  if (args === null) return false;
  const all = [...hrtb, ...declared];
  let open = false;
  const visit = { lifetime: ({ name }: Lifetime): void => void (open ||= name === "_" || all.some((l) => l.name === name)), elided: (): void => void (open = args.kind === "paren") };
  for (const arg of args.kind === "paren" ? args.inputs.map((type) => ({ kind: "type" as const, type })) : args.args) {
    if (arg.kind === "lifetime") visit.lifetime(arg.lifetime);
    else if (arg.kind === "type") walkType(arg.type, visit);
  }
  return open;
}

/** Where clauses about a type that is not a plain parameter: `where T::Item: Iterator`. */
function whereBounds(ctx: CheckCtx, ty: Ty, name: string, env: LowerEnv, add: Add): void {
  for (const owner of owners(env.def)) {
    const ownEnv = ctx.signatureEnv(owner);
    for (const where of genericsSyntax(owner)?.where ?? []) {
      if (where.kind !== "type" || !mayDefine(ctx, where.bounds, name, ownEnv)) continue;
      if (where.type.kind === "path" && !sameType(lowerType(ctx, where.type, ownEnv), ty)) continue;
      for (const bound of where.bounds) if (bound.kind === "trait" && !bound.maybe) addBound(ctx, bound, where.hrtb, ty, name, ownEnv, add);
    }
  }
}

function mayDefine(ctx: CheckCtx, bounds: readonly Bound[], name: string, env: LowerEnv): boolean {
  return bounds.some((b) => {
    if (b.kind !== "trait") return false;
    const res = env.names.paths.get(b.path.id);
    return res !== undefined && res.res.kind === "def" && res.res.def.kind === "trait" && definesAssoc(ctx, res.res.def, name);
  });
}

function reportMissing(ctx: CheckCtx, ty: Ty, ident: Ident, span: Span, env: LowerEnv): void {
  if (ty.kind === "param" || ty.kind === "proj") {
    const shown = ctx.displayTy(ty);
    ctx.reportOnce("E0220", ident.span, `associated type \`${ident.name}\` not found for \`${shown}\``, {
      label: `associated type \`${ident.name}\` not found`,
      helps: suggestions(ctx, ty, ident.name, env),
    });
    return;
  }
  ctx.reportOnce("E0223", span, "ambiguous associated type", { helps: [`if there were a trait named \`Trait\` with it, you could write \`<${ctx.displayTy(ty)} as Trait>::${ident.name}\``] });
}

/** Associated types of the bounds on the parameter, close in spelling. */
function suggestions(ctx: CheckCtx, ty: Ty, name: string, env: LowerEnv): string[] {
  if (ty.kind !== "param") return [];
  const known = new Set<string>();
  for (const pred of ctx.predicatesOf(env.def)) {
    if (pred.kind !== "trait" || !sameType(selfTyOf(pred.ref), ty)) continue;
    for (const above of ctx.allSuperTraits(pred.ref.trait)) for (const item of ctx.assocItemsOf(above.trait)) if (item.kind === "assocType") known.add(item.name);
  }
  const best = ctx.program.similarNames(name, known)[0] ?? (known.size === 1 ? [...known][0] : undefined);
  return best === undefined ? [] : [`there is an associated type with a similar name: \`${best}\``];
}
