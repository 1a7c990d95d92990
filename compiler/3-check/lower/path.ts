/** Paths in type position: `Vec<T>`, `Self`, `T::Item`, `<T as Trait>::Item`, `crate::m::Alias<u8>`. */
import type { Path, PathSegment, QSelf, Type } from "../../ast/ast.js";
import type { Def, PathRes } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import { unreachable } from "../../unreachable.js";
import type { CheckCtx } from "../context.js";
import { paramIndex } from "../queries/generics.js";
import { fnDecl, genericsSyntax, itemOf } from "../queries/syntax.js";
import type { TraitRef, Ty } from "../ty.js";
import { ERROR, mapParts, type Mapper, primTy, substTy } from "../ty-util.js";
import { lowerGenericArgs, refuseArgs, refuseConstraints } from "./args.js";
import { findAssocType } from "./assoc.js";
import { lowerTraitRef } from "./bounds.js";
import { bareTrait } from "./dyn.js";
import { lowerType, type LowerEnv } from "./lower-type.js";

export function lowerTypePath(ctx: CheckCtx, ast: Type & { kind: "path" }, env: LowerEnv): Ty {
  const { path, qself } = ast;
  const res = env.names.paths.get(path.id);
  if (qself !== null) return lowerQualified(ctx, qself, path, res, env);
  if (res === undefined) return ERROR;
  const cut = path.segments.length - res.unresolved;
  if (res.unresolved > 0 && res.res.kind === "def" && res.res.def.kind === "trait") return ambiguousAssoc(ctx, res.res.def, path.segments[cut]?.ident.name ?? "", ast);
  const base = lowerRes(ctx, ast, res, path.segments.slice(0, cut), env);
  return lowerRest(ctx, base, res.res.kind === "self", path.segments.slice(cut), path.span, env);
}

/** `T::Item`, `T::Iter::Item`: each segment an associated type of what stands before it. After `Self` in an impl, of the trait implemented. */
function lowerRest(ctx: CheckCtx, base: Ty, isSelf: boolean, rest: readonly PathSegment[], span: Span, env: LowerEnv): Ty {
  let ty = base;
  let self = isSelf;
  for (const segment of rest) {
    if (ty.kind === "error") return ERROR;
    ty = assocType(ctx, ty, self, segment, span, env);
    self = false;
  }
  return ty;
}

function assocType(ctx: CheckCtx, ty: Ty, isSelf: boolean, segment: PathSegment, span: Span, env: LowerEnv): Ty {
  const found = findAssocType(ctx, ty, isSelf, segment.ident, span, env);
  if (found === null) return ERROR;
  const args = lowerGenericArgs(ctx, found.assoc, segment.args, found.ref.args, env, segment.ident.span, env.infer === null ? "error" : "infer");
  return { kind: "proj", assoc: found.assoc, args };
}

/** `<T as Trait>::Item` and `<T>::Item`. */
function lowerQualified(ctx: CheckCtx, qself: QSelf, path: Path, res: PathRes | undefined, env: LowerEnv): Ty {
  const self = lowerType(ctx, qself.type, env.implTrait === "refuse" ? env : { ...env, implTrait: "refuse" });
  if (qself.position === 0) return lowerRest(ctx, self, qself.type.kind === "path" && env.names.paths.get(qself.type.path.id)?.res.kind === "self", path.segments, path.span, env);
  const ref = qualifiedTrait(ctx, self, qself, path, res, env);
  const segment = path.segments[qself.position];
  if (ref === null || segment === undefined || self.kind === "error") return ERROR;
  const assoc = ctx.childrenNamed(ref.trait, segment.ident.name).find((d) => d.kind === "assocType");
  if (assoc === undefined) {
    const other = ctx.childrenNamed(ref.trait, segment.ident.name)[0];
    if (other !== undefined) ctx.reportOnce("E0575", path.span, `expected associated type, found ${other.kind === "assocFn" ? "associated function" : "associated constant"} \`${ref.trait.name}::${segment.ident.name}\``, { label: "not an associated type" });
    else ctx.reportOnce("E0576", segment.ident.span, `cannot find associated type \`${segment.ident.name}\` in trait \`${ref.trait.name}\``, { label: `not found in \`${ref.trait.name}\`` });
    return ERROR;
  }
  const args = lowerGenericArgs(ctx, assoc, segment.args, ref.args, env, segment.ident.span, env.infer === null ? "error" : "infer");
  return lowerRest(ctx, { kind: "proj", assoc, args }, false, path.segments.slice(qself.position + 1), path.span, env);
}

/** The `Trait<A>` of `<T as Trait<A>>::x`. */
export function qualifiedTrait(ctx: CheckCtx, self: Ty, qself: QSelf, path: Path, res: PathRes | undefined, env: LowerEnv): TraitRef | null {
  if (res === undefined || res.res.kind !== "def") return null;
  const named = res.res.def;
  const trait = named.kind === "trait" ? named : named.parent;
  if (trait === null || trait.kind !== "trait") {
    if (named.kind !== "trait") ctx.reportOnce("E0404", path.span, `expected trait, found \`${named.name}\``, { label: "not a trait" });
    return null;
  }
  refuseConstraints(ctx, path.segments[qself.position - 1]?.args ?? null);
  return lowerTraitRef(ctx, { ...path, segments: path.segments.slice(0, qself.position) }, trait, self, env);
}

function lowerRes(ctx: CheckCtx, ast: Type & { kind: "path" }, res: PathRes, segments: readonly PathSegment[], env: LowerEnv): Ty {
  switch (res.res.kind) {
    case "prim":
      refuseArgs(ctx, segments, `builtin type \`${res.res.name}\``);
      return primTy(res.res.name);
    case "self":
      refuseArgs(ctx, segments, "self type");
      return selfType(ctx, res.res.def);
    case "def":
      return lowerDefPath(ctx, res.res.def, ast, segments, env);
    case "local":
    case "error":
      return ERROR;
    default:
      return unreachable(res.res);
  }
}

/** Inside its own definition a type has its own lifetime parameters. */
function withOwnRegions(ty: Ty & { kind: "adt" }): Ty {
  const regions = (genericsSyntax(ty.def)?.params ?? []).flatMap((p) => (p.kind === "lifetime" ? [p.lifetime.name] : []));
  return regions.length === 0 ? ty : { kind: "adt", def: ty.def, args: ty.args, regions };
}

/** What `Self` means in this definition. */
export function selfType(ctx: CheckCtx, def: Def): Ty {
  switch (def.kind) {
    case "trait":
    case "traitAlias":
      return { kind: "param", def: null, index: 0, name: "Self" };
    case "impl":
      return ctx.implSelfTy(def);
    case "struct":
    case "enum":
    case "union":
      return withOwnRegions({ kind: "adt", def, args: ctx.identityArgs(def) });
    default:
      return def.parent === null ? ERROR : selfType(ctx, def.parent);
  }
}

function lowerDefPath(ctx: CheckCtx, def: Def, ast: Type & { kind: "path" }, segments: readonly PathSegment[], env: LowerEnv): Ty {
  const last = segments[segments.length - 1];
  const span = ast.path.span;
  switch (def.kind) {
    case "struct":
    case "enum":
    case "union":
    case "externType":
      refuseArgs(ctx, segments.slice(0, -1), "modules");
      return withRegions({ kind: "adt", def, args: lowerGenericArgs(ctx, def, last?.args ?? null, [], env, span, "error") }, last);
    case "typeAlias": {
      refuseArgs(ctx, segments.slice(0, -1), "modules");
      const args = lowerGenericArgs(ctx, def, last?.args ?? null, [], env, span, "error");
      return substTy(aliasRegions(def, ctx.typeOfAlias(def), last), args);
    }
    case "typeParam":
      refuseArgs(ctx, segments, `type parameter \`${def.name}\``);
      return { kind: "param", def, index: paramIndex(ctx, def), name: def.name };
    case "trait":
    case "traitAlias":
      return bareTrait(ctx, ast, [{ kind: "trait", path: ast.path, maybe: false, hrtb: [], span: ast.span }], env);
    case "assocType":
      return ambiguousAssoc(ctx, def.parent, def.name, ast);
    case "variant":
      ctx.reportOnce("E0573", span, `expected type, found variant \`${def.name}\``, { label: "not a type", helps: [`use the enum: \`${def.parent?.name ?? ""}\``] });
      return ERROR;
    default:
      ctx.reportOnce("E0573", span, `expected type, found ${describe(def)} \`${def.name}\``, { label: "not a type" });
      return ERROR;
  }
}

/** `Ref<'a, T>` */
function withRegions(ty: Ty & { kind: "adt" }, segment: PathSegment | undefined): Ty {
  if (segment?.args?.kind !== "angle" || segment.args.args[0]?.kind !== "lifetime") return ty;
  return { kind: "adt", def: ty.def, args: ty.args, regions: segment.args.args.flatMap((a) => (a.kind === "lifetime" ? [a.lifetime.name] : [])) };
}

/** The lifetimes of an alias are those it is given; its own names mean nothing where it is used. */
function aliasRegions(def: Def, ty: Ty, segment: PathSegment | undefined): Ty {
  const own = (genericsSyntax(def)?.params ?? []).flatMap((p) => (p.kind === "lifetime" ? [p.lifetime.name] : []));
  if (own.length === 0) return ty;
  const given = segment?.args?.kind === "angle" ? segment.args.args.flatMap((a) => (a.kind === "lifetime" ? [a.lifetime.name] : [])) : [];
  const renamed = (name: string): string => {
    const index = own.indexOf(name);
    return index < 0 ? name : (given[index] ?? "_");
  };
  const mapper: Mapper = {
    con: (c) => c,
    ty: (each) => {
      const inner = mapParts(each, mapper);
      if (inner.kind === "adt") return inner.regions === undefined ? inner : { ...inner, regions: inner.regions.map(renamed) };
      if (inner.kind === "ref" || inner.kind === "dyn") return inner.region === undefined ? inner : { ...inner, region: renamed(inner.region) };
      return inner;
    },
  };
  return mapper.ty(ty);
}

function describe(def: Def): string {
  if (def.kind === "mod" || def.kind === "crate") return "module";
  if (fnDecl(def) !== null) return "function";
  return itemOf(def)?.kind ?? def.kind;
}

/** `Iterator::Item`: of which type? */
function ambiguousAssoc(ctx: CheckCtx, trait: Def | null, name: string, ast: Type & { kind: "path" }): Ty {
  ctx.reportOnce("E0223", ast.span, "ambiguous associated type", { helps: [`say of which type: \`<Type as ${trait?.name ?? "Trait"}>::${name}\``] });
  return ERROR;
}
