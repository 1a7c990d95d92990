/** Structs and enums: fields and discriminants of their own, a finite size, no parameter without a use. */
import type { GenericParam, Generics, Type } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx, VariantInfo } from "../context.js";
import { misc } from "../infer/cause.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { genericsSyntax } from "../queries/syntax.js";
import type { Ty } from "../ty.js";
import { hasError, isTy, mapParts, someArg, substTy, typeKey, UNIT, type Mapper } from "../ty-util.js";
import { lifetimesIn } from "../../ast/walk-type.js";
import { headSpan, nameSpan } from "./spans.js";
import { checkType } from "./well-formed.js";

export function checkStruct(ctx: CheckCtx, def: Def): void {
  checkAdt(ctx, def, ctx.adt(def).variants);
}

export function checkEnum(ctx: CheckCtx, def: Def): void {
  const { variants } = ctx.adt(def);
  duplicateDiscriminants(ctx, def, variants);
  checkAdt(ctx, def, variants);
}

function checkAdt(ctx: CheckCtx, def: Def, variants: readonly VariantInfo[]): void {
  ctx.predicatesOf(def);
  for (const variant of variants) duplicateFields(ctx, variant);
  unusedParams(ctx, def, variants);
  if (!infiniteSize(ctx, def, variants)) checkFieldTypes(ctx, def, variants);
}

function duplicateFields(ctx: CheckCtx, variant: VariantInfo): void {
  const seen = new Map<string, VariantInfo["fields"][number]>();
  for (const field of variant.fields) {
    const first = seen.get(field.name);
    if (first === undefined) seen.set(field.name, field);
    else {
      ctx.reportOnce("E0124", field.syntax.ident.span, `field \`${field.name}\` is already declared`, {
        label: "field already declared",
        labels: [{ span: first.syntax.ident.span, text: `\`${field.name}\` first declared here` }],
      });
    }
  }
}

function duplicateDiscriminants(ctx: CheckCtx, def: Def, variants: readonly VariantInfo[]): void {
  const seen = new Map<bigint, VariantInfo>();
  for (const variant of variants) {
    const first = seen.get(variant.discriminant);
    if (first === undefined) seen.set(variant.discriminant, variant);
    else {
      ctx.reportOnce("E0081", headSpan(def), `discriminant value \`${variant.discriminant}\` assigned more than once`, {
        labels: [
          { span: nameSpan(first.def), text: `\`${variant.discriminant}\` assigned here first` },
          { span: nameSpan(variant.def), text: `\`${variant.discriminant}\` assigned here` },
        ],
      });
    }
  }
}

// ---------------------------------------------------------------- parameters

function unusedParams(ctx: CheckCtx, def: Def, variants: readonly VariantInfo[]): void {
  if (ctx.lang.is(def, "phantom_data")) return;
  const fields = variants.flatMap((v) => v.fields);
  const params = ctx.genericsOf(def).all;
  const used = new Set(params.filter((param) => fields.some((f) => hasError(f.ty) || mentions(f.ty, param.index))).map((param) => param.index));
  for (const param of params) if (param.kind === "type" && param.def !== null && used.has(param.index)) onlyRecursive(ctx, def, param.def, param.index, fields);
  addDetermined(ctx, def, used);
  for (const param of params) if (param.kind === "type" && param.def !== null && !used.has(param.index) && !params.some((p) => p !== param && p.name === param.name)) reportUnused(ctx, param.def.span, "type parameter", param.name);
  if (ctx.lacksLifetime(def) || variants.some((v) => ctx.lacksLifetime(v.def)) || fields.some((field) => hasError(field.ty)) || ctx.program.lostLifetimes.has(def)) return;
  const lifetimes = new Set<string>();
  for (const field of fields) lifetimesIn(field.syntax.type, lifetimes);
  const syntax = genericsSyntax(def);
  if (syntax === null) return;
  const isOf = (ty: Ty, index: number): boolean => ty.kind === "proj" && ty.args[0] !== undefined && isTy(ty.args[0]) && ty.args[0].kind === "param" && ty.args[0].index === index;
  for (const param of params) {
    if (param.kind !== "type" || !used.has(param.index)) continue;
    lifetimesBound(syntax, param.name, lifetimes, fields.some((f) => someArg(f.ty, (a) => isTy(a) && isOf(a, param.index))));
  }
  for (const param of syntax.params) if (param.kind === "lifetime") unusedLifetime(ctx, param, lifetimes, fields.map((f) => f.syntax.type));
}

/** A parameter that is handed on to the type itself, and to nothing else. */
function onlyRecursive(ctx: CheckCtx, def: Def, param: Def, index: number, fields: VariantInfo["fields"]): void {
  const isPassed = (ty: Ty): boolean => ty.kind === "adt" && ty.def === def && ty.args.some((a) => isTy(a) && a.kind === "param" && a.index === index);
  const first = fields.find(({ ty }) => someArg(ty, (a) => isTy(a) && isPassed(a)));
  if (first === undefined) return;
  const without: Mapper = { ty: (ty) => (isPassed(ty) ? UNIT : ty.kind === "proj" ? ty : mapParts(ty, without)), con: (c) => c };
  if (fields.some(({ ty }) => mentions(without.ty(ty), index))) return;
  ctx.reportOnce("syntax", first.syntax.type.span, `type parameter \`${param.name}\` is only used recursively`, { labels: [{ span: param.span, text: "type parameter must be used non-recursively in the definition" }] });
}

/** Adds the parameters that others determine: the `R` of `F: Fn() -> R`, the `T` of `I: Iterator<Item = T>`. */
function addDetermined(ctx: CheckCtx, def: Def, used: Set<number>): void {
  const projections = ctx.predicatesOf(def).flatMap((p) => (p.kind === "projection" ? [p] : []));
  const params = ctx.genericsOf(def).all;
  for (let size = -1; size !== used.size; ) {
    size = used.size;
    for (const { args, ty } of projections) {
      const isOpen = params.some((param) => !used.has(param.index) && args.some((arg) => someArg(arg, (a) => a.kind === "param" && a.index === param.index)));
      if (!isOpen) for (const param of params) if (mentions(ty, param.index)) used.add(param.index);
    }
  }
}

/** The lifetimes in what the bounds of a parameter say its associated types are; `projected`: those types are used, and with them the trait's lifetimes. */
function lifetimesBound(generics: Generics, name: string, out: Set<string>, projected: boolean): void {
  const own = generics.params.flatMap((param) => (param.kind === "type" && param.ident.name === name ? param.bounds : []));
  const where = generics.where.flatMap((each) => (each.kind === "type" && each.type.kind === "path" && each.type.path.segments.length === 1 && each.type.path.segments[0]?.ident.name === name ? each.bounds : []));
  for (const bound of [...own, ...where]) {
    const args = bound.kind === "trait" ? bound.path.segments.at(-1)?.args : null;
    if (args?.kind === "paren" && args.output !== null) lifetimesIn(args.output, out);
    if (projected && args?.kind === "angle") for (const arg of args.args) if (arg.kind === "lifetime") out.add(arg.lifetime.name);
    if (args?.kind === "angle") for (const { term } of args.constraints) if (term.kind === "eq") lifetimesIn(term.type, out);
  }
}

function unusedLifetime(ctx: CheckCtx, param: GenericParam & { kind: "lifetime" }, used: ReadonlySet<string>, types: readonly Type[]): void {
  if (used.has(param.lifetime.name) || types.some((t) => t.kind === "macro" || t.kind === "error")) return;
  reportUnused(ctx, param.span, "lifetime parameter", `'${param.lifetime.name}`);
}

function reportUnused(ctx: CheckCtx, span: Def["span"], what: string, name: string): void {
  ctx.reportOnce("E0392", span, `${what} \`${name}\` is never used`, {
    label: `unused ${what}`,
    helps: [`consider removing \`${name}\`, referring to it in a field, or using a marker such as \`PhantomData\``],
  });
}

const mentions = (ty: Ty, index: number): boolean => someArg(ty, (a) => a.kind === "param" && a.index === index);

// ---------------------------------------------------------------- size

const EXPANSIONS_MAX = 500;

/** A value would contain another of its own type. */
function infiniteSize(ctx: CheckCtx, def: Def, variants: readonly VariantInfo[]): boolean {
  for (const variant of variants) {
    for (const field of variant.fields) {
      const budget = { left: EXPANSIONS_MAX };
      if (!contains(ctx, field.ty, def, new Set(), budget)) continue;
      // Types that contain each other are one mistake.
      for (const other of ctx.infinite) if (contains(ctx, field.ty, other, new Set(), { left: EXPANSIONS_MAX })) return true;
      ctx.infinite.add(def);
      ctx.reportOnce("E0072", nameSpan(def), `recursive type \`${def.name}\` has infinite size`, {
        labels: [{ span: field.syntax.type.span, text: "recursive without indirection" }],
        helps: ["insert some indirection (e.g., a `Box`, `Rc`, or `&`) to break the cycle"],
      });
      return true;
    }
  }
  return false;
}

function contains(ctx: CheckCtx, ty: Ty, def: Def, seen: Set<string>, budget: { left: number }): boolean {
  if (budget.left-- <= 0) return false;
  switch (ty.kind) {
    case "tuple":
      return ty.elems.some((t) => contains(ctx, t, def, seen, budget));
    case "array":
      return contains(ctx, ty.elem, def, seen, budget);
    case "adt": {
      if (ty.def === def) return true;
      if (ctx.isPointer(ty.def) || ctx.lang.is(ty.def, "phantom_data")) return false;
      const key = typeKey(ty);
      if (seen.has(key)) return false;
      seen.add(key);
      return ctx.adt(ty.def).variants.some((v) => v.fields.some((f) => contains(ctx, substTy(f.ty, ty.args), def, seen, budget)));
    }
    default:
      return false;
  }
}

// ---------------------------------------------------------------- field types

function checkFieldTypes(ctx: CheckCtx, def: Def, variants: readonly VariantInfo[]): void {
  const infer = new InferCtx(ctx, def);
  const sized = ctx.lang.get("sized");
  for (const variant of variants) {
    variant.fields.forEach((field, i) => {
      const { span } = field.syntax.type;
      checkType(infer, field.ty, span);
      const last = def.kind === "struct" && i === variant.fields.length - 1;
      if (!last && sized !== null) infer.registerTrait(infer.normalize(field.ty, misc(span)), sized, [], { span, why: { kind: "sized", what: "field" } });
    });
  }
  infer.selectPending();
}

