/** Structs and enums: variants, fields, discriminants. */
import type { FieldDef, VariantData } from "../../ast/ast.js";
import type { Def, ResolvedVis } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { IntKind, Ty } from "../ty.js";
import { intTy } from "../ty-util.js";
import { evalDiscriminant } from "./consts.js";
import { fits } from "./const-ops.js";
import { itemOf, variantData } from "./syntax.js";

export interface FieldInfo {
  readonly name: string;
  readonly index: number;
  /** In terms of the type's parameters; not normalised. */
  readonly ty: Ty;
  readonly vis: ResolvedVis;
  readonly syntax: FieldDef;
}

export interface VariantInfo {
  /** The variant, or the struct itself. */
  readonly def: Def;
  readonly name: string;
  readonly index: number;
  readonly ctor: "unit" | "tuple" | "struct";
  readonly fields: readonly FieldInfo[];
  readonly discriminant: bigint;
}

export interface AdtInfo {
  readonly kind: "struct" | "enum";
  readonly variants: readonly VariantInfo[];
}

/** What is known of a variant, or of a struct as its own one. */
export function variantOf(info: AdtInfo, def: Def): VariantInfo | undefined {
  const likely = def.node.kind === "variant" ? info.variants[def.node.index] : info.variants[0];
  return likely?.def === def ? likely : info.variants.find((v) => v.def === def);
}

export function computeAdt(ctx: CheckCtx, def: Def): AdtInfo {
  if (def.kind === "enum") return { kind: "enum", variants: enumVariants(ctx, def) };
  const data = variantData(def) ?? { kind: "unit" };
  return { kind: "struct", variants: [variant(ctx, def, def, data, 0, 0n)] };
}

function variant(ctx: CheckCtx, owner: Def, def: Def, data: VariantData, index: number, discriminant: bigint): VariantInfo {
  const env = ctx.signatureEnv(owner);
  const variantEnv = def === owner ? env : { ...env, names: ctx.program.signatureNames(def) };
  const fields = data.kind === "unit" ? [] : data.fields;
  return {
    def,
    name: def.name,
    index,
    ctor: data.kind,
    discriminant,
    fields: fields.map((syntax, i) => ({
      name: syntax.ident.name,
      index: i,
      ty: ctx.lowerType(syntax.type, variantEnv),
      vis: ctx.program.fieldVis(def, syntax),
      syntax,
    })),
  };
}

function enumVariants(ctx: CheckCtx, def: Def): readonly VariantInfo[] {
  const repr = intTy(enumRepr(def));
  let next = 0n;
  return ctx.program.children(def).flatMap((child, index) => {
    if (child.node.kind !== "variant") return [];
    const syntax = child.node.variant;
    const value = syntax.discriminant === null ? next : (evalDiscriminant(ctx, child, syntax.discriminant, repr) ?? next);
    if (syntax.discriminant === null && repr.kind === "int" && !fits(value, repr.int)) {
      ctx.reportOnce("E0370", syntax.ident.span, "enum discriminant overflowed", { label: `overflowed on value after ${value - 1n}`, notes: [`explicitly set \`${syntax.ident.name} = …\` if that is desired outcome`] });
    }
    next = value + 1n;
    return [variant(ctx, def, child, syntax.data, index, value)];
  });
}

/** The integer type of the discriminants: `#[repr(u8)]`, else `isize`. */
export function enumRepr(def: Def): IntKind {
  for (const attr of itemOf(def)?.attrs ?? []) {
    if (attr.path.segments[0]?.ident.name !== "repr" || attr.args.kind !== "list") continue;
    for (const token of attr.args.tokens) {
      const name = token.image;
      if (/^[iu](8|16|32|64|128|size)$/.test(name)) return name as IntKind;
    }
  }
  return "isize";
}
