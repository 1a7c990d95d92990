/** Structs and enums: variants, fields, discriminants. */
import type { FieldDef, Variant, VariantData } from "../../ast/ast.js";
import type { Def, ResolvedVis } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { IntKind, Ty } from "../ty.js";
import { ERROR, intTy } from "../ty-util.js";
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
  return { kind: "struct", variants: [variant(ctx, def, def, data, 0, null)] };
}

function variant(ctx: CheckCtx, owner: Def, def: Def, data: VariantData, index: number, values: Discriminants | null): VariantInfo {
  const env = ctx.signatureEnv(owner);
  const variantEnv = def === owner ? env : { ...env, names: ctx.program.signatureNames(def) };
  const fields = data.kind === "unit" ? [] : data.fields;
  const whole = fields.length === 0 || !ctx.isLocal(def) || !ctx.lacksLifetime(def);
  const infos = fields.map((syntax, i) => ({
    name: syntax.ident.name,
    index: i,
    ty: whole ? ctx.lowerType(syntax.type, variantEnv) : ERROR,
    vis: ctx.program.fieldVis(def, syntax),
    syntax,
  }));
  return new KnownVariant(def, index, data.kind, infos, values);
}

/** All variants are of one class, so that what looks at them meets one shape. */
class KnownVariant implements VariantInfo {
  readonly name: string;
  readonly #at: number;

  constructor(
    readonly def: Def,
    readonly index: number,
    readonly ctor: VariantInfo["ctor"],
    readonly fields: readonly FieldInfo[],
    /** `null` in structs. */
    readonly values: Discriminants | null,
  ) {
    this.name = def.name;
    this.#at = values === null || def.node.kind !== "variant" ? 0 : values.add(def, def.node.variant);
  }

  get discriminant(): bigint {
    return this.values === null ? 0n : this.values.at(this.#at);
  }
}

function enumVariants(ctx: CheckCtx, def: Def): readonly VariantInfo[] {
  const discriminants = new Discriminants(ctx, enumRepr(def));
  return ctx.program.children(def).flatMap((child, index) => {
    if (child.node.kind !== "variant") return [];
    return [variant(ctx, def, child, child.node.variant.data, index, discriminants)];
  });
}

/** The discriminants of an enum's variants, each evaluated when it is asked for: one may be written in terms of others. */
class Discriminants {
  readonly #variants: { readonly def: Def; readonly syntax: Variant; value: bigint | "asked for" | null }[] = [];

  constructor(
    private readonly ctx: CheckCtx,
    private readonly repr: IntKind,
  ) {}

  add(def: Def, syntax: Variant): number {
    return this.#variants.push({ def, syntax, value: null }) - 1;
  }

  at(index: number): bigint {
    // The nearest one before that is known or written.
    let from = index;
    while (from > 0 && this.#variants[from]?.value === null && this.#variants[from]?.syntax.discriminant === null) from--;
    let value = this.#written(from);
    for (let i = from + 1; i <= index; i++) value = this.#counted(i, value + 1n);
    return value;
  }

  #written(index: number): bigint {
    const variant = this.#variants[index];
    if (variant === undefined) return 0n;
    if (typeof variant.value === "bigint") return variant.value;
    const { def, syntax } = variant;
    if (variant.value === "asked for") {
      this.ctx.reportOnce("E0391", syntax.discriminant?.span ?? syntax.ident.span, `cycle detected when evaluating the discriminant of \`${syntax.ident.name}\``);
      return 0n;
    }
    variant.value = "asked for";
    const value = syntax.discriminant === null ? 0n : (evalDiscriminant(this.ctx, def, syntax.discriminant, intTy(this.repr)) ?? (index === 0 ? 0n : this.at(index - 1) + 1n));
    variant.value = value;
    return value;
  }

  #counted(index: number, value: bigint): bigint {
    const variant = this.#variants[index];
    if (variant === undefined || typeof variant.value === "bigint") return value;
    variant.value = value;
    const { ident } = variant.syntax;
    if (!fits(value, this.repr)) {
      this.ctx.reportOnce("E0370", ident.span, "enum discriminant overflowed", { label: `overflowed on value after ${value - 1n}`, notes: [`explicitly set \`${ident.name} = …\` if that is desired outcome`] });
    }
    return value;
  }
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
