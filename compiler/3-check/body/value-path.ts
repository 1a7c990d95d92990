/** Paths in value position: variables, fns, constants, constructors; `Type::name`, `<T as Trait>::name`, `Self::NAME`. */
import type { Path, PathSegment, QSelf } from "../../ast/ast.js";
import type { Def, PathRes, Res } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import { spanTo } from "../../source.js";
import { unreachable } from "../../unreachable.js";
import { lowerGenericArgs, refuseArgs } from "../lower/args.js";
import { findAssocType } from "../lower/assoc.js";
import { qualifiedTrait, selfType } from "../lower/path.js";
import { paramIndex } from "../queries/generics.js";
import { misc } from "../infer/cause.js";
import type { GArg, TraitRef, Ty } from "../ty.js";
import { primTy, substArgs, substTy } from "../ty-util.js";
import { checkStatic } from "./forbidden.js";
import type { BodyCx } from "./body-cx.js";
import { confirmCandidate } from "./confirm.js";
import { reportNoItem } from "./method-errors.js";
import { probePath } from "./method-probe.js";

export type ValueRes =
  | { readonly kind: "local"; readonly binding: number }
  /** `args`: those of the parents first. `traitItem`: of a trait, with Self as `args[0]`. `self`: the type it was reached through. */
  | { readonly kind: "item"; readonly def: Def; readonly args: readonly GArg[]; readonly traitItem: boolean }
  | { readonly kind: "error" };

const FAILED: ValueRes = { kind: "error" };

export function resolveValue(f: BodyCx, path: Path, qself: QSelf | null): ValueRes {
  const res = f.names.paths.get(path.id);
  if (qself !== null) return qualified(f, path, qself, res);
  if (res === undefined || res.res.kind === "error") return FAILED;
  const cut = path.segments.length - res.unresolved;
  if (res.unresolved === 0) return direct(f, path, res.res);
  const rest = path.segments.slice(cut);
  const front = path.segments.slice(0, cut);
  if (res.res.kind === "def" && res.res.def.kind === "trait") return traitItem(f, res.res.def, front, rest, path);
  const base = baseType(f, res.res, front, path.span);
  return base === null ? FAILED : throughTypes(f, base, res.res.kind === "self", rest, path);
}

// ---------------------------------------------------------------- named outright

function direct(f: BodyCx, path: Path, res: Res): ValueRes {
  const last = path.segments[path.segments.length - 1];
  switch (res.kind) {
    case "local":
      refuseArgs(f.cx, path.segments, "local variables");
      return { kind: "local", binding: res.binding };
    case "self": {
      const ty = f.infer.normalize(selfType(f.cx, res.def), misc(path.span));
      if (ty.kind === "adt" && ty.def.kind === "struct") return { kind: "item", def: ty.def, args: ty.args, traitItem: false };
      if (ty.kind !== "error") f.error(ty.kind === "param" ? "E0423" : "syntax", path.span, "the `Self` constructor can only be used with tuple or unit structs");
      return FAILED;
    }
    case "def":
      return directDef(f, res.def, path, last);
    case "prim":
      f.error("E0423", path.span, `expected value, found builtin type \`${res.name}\``, { label: "not a value" });
      return FAILED;
    case "error":
      return FAILED;
    default:
      return unreachable(res);
  }
}

function directDef(f: BodyCx, def: Def, path: Path, last: PathSegment | undefined): ValueRes {
  const written = last?.args ?? null;
  const before = path.segments.slice(0, -1);
  switch (def.kind) {
    case "variant":
      return { kind: "item", def, args: variantArgs(f, def, path), traitItem: false };
    case "struct":
    case "fn":
      refuseArgs(f.cx, before, "modules");
      return { kind: "item", def, args: lowerGenericArgs(f.cx, def, written, [], f.env, path.span, "infer"), traitItem: false };
    case "const":
    case "static":
      refuseArgs(f.cx, path.segments, `${def.kind === "const" ? "constants" : "statics"}`);
      checkStatic(f, def, path.span);
      return { kind: "item", def, args: [], traitItem: false };
    case "constParam":
      return { kind: "item", def, args: [], traitItem: false };
    case "typeAlias": {
      const base = baseType(f, { kind: "def", def }, path.segments, path.span);
      if (base?.kind === "adt" && base.def.kind === "struct") return { kind: "item", def: base.def, args: base.args, traitItem: false };
      f.error("E0423", path.span, `expected value, found type alias \`${def.name}\``, { label: "not a value" });
      return FAILED;
    }
    case "assocFn":
    case "assocConst":
      return assocByName(f, def, path, last);
    default:
      f.error("E0423", path.span, `expected value, found ${def.kind} \`${def.name}\``, { label: "not a value" });
      return FAILED;
  }
}

/** `use Trait::method` and the like: the item is known, its Self is not. */
function assocByName(f: BodyCx, def: Def, path: Path, last: PathSegment | undefined): ValueRes {
  const owner = def.parent;
  if (owner === null) return FAILED;
  const prefix = f.infer.freshArgsFor(owner, path.span);
  const args = lowerGenericArgs(f.cx, def, last?.args ?? null, prefix, f.env, path.span, "infer");
  return { kind: "item", def, args, traitItem: owner.kind === "trait" };
}

/** `Option::<u8>::None` and `None::<u8>` */
export function variantArgs(f: BodyCx, variant: Def, path: Path): readonly GArg[] {
  const owner = variant.parent;
  if (owner === null) return [];
  const last = path.segments[path.segments.length - 1];
  const onEnum = path.segments[path.segments.length - 2];
  const written = last?.args ?? onEnum?.args ?? null;
  return lowerGenericArgs(f.cx, owner, written, [], f.env, path.span, "infer");
}

// ---------------------------------------------------------------- through a type or trait

/** The type that the front of a path names; what it does not say is left to inference. */
export function baseType(f: BodyCx, res: Res, segments: readonly PathSegment[], span: Span): Ty | null {
  switch (res.kind) {
    case "prim":
      refuseArgs(f.cx, segments, `builtin type \`${res.name}\``);
      return primTy(res.name);
    case "self":
      return f.infer.normalize(selfType(f.cx, res.def), misc(span));
    case "def":
      return baseOfDef(f, res.def, segments, span);
    case "local":
    case "error":
      return null;
    default:
      return unreachable(res);
  }
}

function baseOfDef(f: BodyCx, def: Def, segments: readonly PathSegment[], span: Span): Ty | null {
  const written = segments[segments.length - 1]?.args ?? null;
  switch (def.kind) {
    case "struct":
    case "enum":
    case "union":
    case "externType":
      return { kind: "adt", def, args: lowerGenericArgs(f.cx, def, written, [], f.env, span, "infer") };
    case "typeAlias": {
      const args = lowerGenericArgs(f.cx, def, written, [], f.env, span, "infer");
      return f.infer.normalize(substTy(f.cx.typeOfAlias(def), args), misc(span));
    }
    case "typeParam":
      return { kind: "param", def, index: paramIndex(f.cx, def), name: def.name };
    default:
      f.error("E0223", span, `expected a type, found ${def.kind} \`${def.name}\``);
      return null;
  }
}

/** `T::Item::new`: all segments but the last are associated types. */
function throughTypes(f: BodyCx, base: Ty, isSelf: boolean, rest: readonly PathSegment[], path: Path): ValueRes {
  let ty = base;
  let self = isSelf;
  for (const segment of rest.slice(0, -1)) {
    const found = findAssocType(f.cx, ty, self, segment.ident, path.span, f.env);
    if (found === null) return FAILED;
    const args = lowerGenericArgs(f.cx, found.assoc, segment.args, found.ref.args, f.env, segment.ident.span, "infer");
    ty = f.infer.normalize({ kind: "proj", assoc: found.assoc, args }, misc(path.span));
    self = false;
  }
  const last = rest[rest.length - 1];
  return last === undefined ? FAILED : typeItem(f, ty, last, path.span);
}

/** `ty::name` */
export function typeItem(f: BodyCx, raw: Ty, segment: PathSegment, span: Span): ValueRes {
  const ty = f.known(raw, span);
  if (ty.kind === "error") return FAILED;
  if (ty.kind === "adt" && ty.def.kind === "enum") {
    const variant = f.cx.adt(ty.def).variants.find((v) => v.name === segment.ident.name);
    if (variant !== undefined) return { kind: "item", def: variant.def, args: segment.args === null ? ty.args : lowerGenericArgs(f.cx, ty.def, segment.args, [], f.env, span, "infer"), traitItem: false };
  }
  const probed = probePath(f, ty, segment.ident.name, span);
  if (probed.kind !== "found") {
    reportNoItem(f, ty, segment.ident, probed, span);
    return FAILED;
  }
  const { candidate } = probed;
  const confirmed = confirmCandidate(f, candidate, segment.args, segment.args === null ? span : spanTo(span, segment.ident.span));
  const self = candidate.kind === "inherent" ? f.infer.normalize(substTy(f.cx.implSelfTy(candidate.impl), confirmed.args), misc(span)) : confirmed.args[0];
  if (self !== undefined) f.infer.unifyArgs([ty], [self]);
  return { kind: "item", def: candidate.item, args: confirmed.args, traitItem: candidate.kind !== "inherent" };
}

/** `Trait::name`: Self is for inference to find. */
function traitItem(f: BodyCx, trait: Def, front: readonly PathSegment[], rest: readonly PathSegment[], path: Path): ValueRes {
  const self = f.infer.newTyVar(path.span, { kind: "param", name: "Self", owner: trait });
  const args = lowerGenericArgs(f.cx, trait, front[front.length - 1]?.args ?? null, [self], f.env, path.span, "infer");
  const [first] = rest;
  // What the trait does not have would be its object's; of a trait whose types have a size there is none.
  if (first !== undefined && !hasItem(f, trait, first.ident.name) && f.cx.superTraitDefs(trait).some((above) => f.cx.lang.is(above, "sized"))) {
    f.error("E0782", path.span, "expected a type, found a trait", { label: `there is no \`${first.ident.name}\` in \`${trait.name}\`` });
    return FAILED;
  }
  return itemOfTrait(f, { trait, args }, rest, path, "E0782");
}

function hasItem(f: BodyCx, trait: Def, name: string): boolean {
  return f.cx.superTraitDefs(trait).some((above) => f.cx.childrenNamed(above, name).length > 0);
}

/** `lost`: what it is called where the trait has no such item. */
function itemOfTrait(f: BodyCx, ref: TraitRef, rest: readonly PathSegment[], path: Path, lost: "E0576" | "E0782"): ValueRes {
  const [segment] = rest;
  if (segment === undefined) return FAILED;
  const { name } = segment.ident;
  if (rest.length > 1) {
    const assoc = f.cx.childrenNamed(ref.trait, name).find((d) => d.kind === "assocType");
    if (assoc === undefined) return noItemOfTrait(f, ref, segment, lost);
    const args = lowerGenericArgs(f.cx, assoc, segment.args, ref.args, f.env, segment.ident.span, "infer");
    return throughTypes(f, f.infer.normalize({ kind: "proj", assoc, args }, misc(path.span)), false, rest.slice(1), path);
  }
  for (const above of f.cx.allSuperTraits(ref.trait)) {
    const item = f.cx.childrenNamed(above.trait, name).find((d) => d.kind === "assocFn" || d.kind === "assocConst");
    if (item === undefined) continue;
    const args = lowerGenericArgs(f.cx, item, segment.args, substArgs(above.args, ref.args), f.env, path.span, "infer");
    return { kind: "item", def: item, args, traitItem: true };
  }
  return noItemOfTrait(f, ref, segment, lost);
}

function noItemOfTrait(f: BodyCx, ref: TraitRef, segment: PathSegment, code: "E0576" | "E0782"): ValueRes {
  const names = f.cx.assocItemsOf(ref.trait).map((d) => d.name);
  const [similar] = f.cx.program.similarNames(segment.ident.name, names);
  f.error(code, segment.ident.span, `cannot find method or associated constant \`${segment.ident.name}\` in trait \`${ref.trait.name}\``, {
    label: `not found in \`${ref.trait.name}\``,
    helps: similar === undefined ? [] : [`there is one with a similar name: \`${similar}\``],
  });
  return FAILED;
}

/** `<T as Trait>::name` and `<T>::name` */
function qualified(f: BodyCx, path: Path, qself: QSelf, res: PathRes | undefined): ValueRes {
  const self = f.lowerType(qself.type);
  if (self.kind === "error") return FAILED;
  if (qself.position === 0) return throughTypes(f, self, false, path.segments, path);
  const ref = qualifiedTrait(f.cx, self, qself, path, res, f.env);
  if (ref === null) {
    f.tainted = true;
    return FAILED;
  }
  return itemOfTrait(f, ref, path.segments.slice(qself.position), path, "E0576");
}

