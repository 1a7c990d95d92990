/** Values that no arm covers, printed as patterns. */
import type { CheckCtx } from "../context.js";
import type { Ty } from "../ty.js";
import { CHAR_MAX, intLimits, type Ctor } from "./dpat.js";

export type Witness = { readonly kind: "wild" } | { readonly kind: "ctor"; readonly ctor: Ctor; readonly fields: readonly Witness[]; readonly ty: Ty };

export const ANY: Witness = { kind: "wild" };

function intText(n: bigint, ty: Ty): string {
  if (ty.kind === "bool") return n === 0n ? "false" : "true";
  if (ty.kind === "char") return n > 0x20n && n < 0x7fn ? `'${String.fromCodePoint(Number(n))}'` : `'\\u{${n.toString(16)}}'`;
  const limits = intLimits(ty);
  if (limits !== null && ty.kind === "int") {
    if (n === limits.lo && n !== 0n) return `${ty.int}::MIN`;
    if (n === limits.hi) return `${ty.int}::MAX`;
  }
  return String(n);
}

function rangeText(lo: bigint, hi: bigint, ty: Ty): string {
  if (lo === hi) return intText(lo, ty);
  const limits = intLimits(ty);
  if (limits !== null && lo === limits.lo && hi === limits.hi) return "_";
  if (limits !== null && hi === limits.hi && hi !== CHAR_MAX) return `${intText(lo, ty)}..=${intText(hi, ty)}`;
  return `${intText(lo, ty)}..=${intText(hi, ty)}`;
}

function variantText(cx: CheckCtx, w: Extract<Witness, { kind: "ctor" }>): string {
  if (w.ty.kind !== "adt") return "_";
  const info = cx.adt(w.ty.def);
  const { ctor } = w;
  const index = ctor.kind === "variant" ? info.variants.findIndex((v) => v.def === ctor.variant) : 0;
  const variant = info.variants[index];
  if (variant === undefined) return "_";
  const prelude = w.ty.def.lang === "Option" || w.ty.def.lang === "Result";
  const name = ctor.kind === "variant" && !prelude ? `${w.ty.def.name}::${variant.name}` : variant.name;
  const fields = w.fields.map((f) => witnessText(cx, f));
  if (variant.ctor === "unit") return name;
  if (variant.ctor === "tuple") return `${name}(${fields.join(", ")})`;
  if (fields.every((f) => f === "_")) return fields.length === 0 ? `${name} {}` : `${name} { .. }`;
  return `${name} { ${variant.fields.map((f, i) => `${f.name}: ${fields[i] ?? "_"}`).join(", ")} }`;
}

export function witnessText(cx: CheckCtx, w: Witness): string {
  if (w.kind === "wild") return "_";
  const { ctor } = w;
  switch (ctor.kind) {
    case "ints":
      return rangeText(ctor.lo, ctor.hi, w.ty);
    case "str":
      return JSON.stringify(ctor.value);
    case "opaque":
      return ctor.text;
    case "slice": {
      const parts = w.fields.map((f) => witnessText(cx, f));
      if (ctor.rest) parts.splice(ctor.prefix, 0, "..");
      return `[${parts.join(", ")}]`;
    }
    case "variant":
      return variantText(cx, w);
    case "single": {
      const fields = w.fields.map((f) => witnessText(cx, f));
      if (w.ty.kind === "ref") return `&${w.ty.mut ? "mut " : ""}${fields[0] ?? "_"}`;
      if (w.ty.kind === "tuple") return fields.length === 1 ? `(${fields[0] ?? "_"},)` : `(${fields.join(", ")})`;
      if (w.ty.kind === "adt" && w.ty.def.lang === "Box") return `box ${fields[0] ?? "_"}`;
      return variantText(cx, w);
    }
  }
}
