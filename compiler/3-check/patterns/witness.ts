/** Values that no arm covers, printed as patterns. */
import type { CheckCtx } from "../context.js";
import type { Ty } from "../ty.js";
import { intLimits, isTargetSized, type Ctor } from "./dpat.js";

export type Witness = { readonly kind: "wild" } | { readonly kind: "ctor"; readonly ctor: Ctor; readonly fields: readonly Witness[]; readonly ty: Ty };

export const ANY: Witness = { kind: "wild" };

function intText(n: bigint, ty: Ty): string {
  if (ty.kind === "bool") return n === 0n ? "false" : "true";
  if (ty.kind === "char") return n > 0x20n && n < 0x7fn ? `'${String.fromCodePoint(Number(n))}'` : `'\\u{${n.toString(16)}}'`;
  const limits = intLimits(ty);
  if (limits !== null && ty.kind === "int") {
    const beyond = isTargetSized(ty) ? 1n : 0n;
    if (n === limits.lo + beyond && n < 0n) return `${ty.int}::MIN`;
    if (n === limits.hi - beyond) return `${ty.int}::MAX`;
  }
  return String(n);
}

function rangeText(lo: bigint, hi: bigint, ty: Ty): string {
  const limits = intLimits(ty);
  if (limits !== null && isTargetSized(ty)) return targetRangeText(lo, hi, ty, limits);
  if (lo === hi) return intText(lo, ty);
  if (limits !== null && lo === limits.lo && hi === limits.hi) return "_";
  return `${intText(lo, ty)}..=${intText(hi, ty)}`;
}

/** Half-open where one of the ends is beyond `MIN` or `MAX`. */
function targetRangeText(lo: bigint, hi: bigint, ty: Ty, limits: { readonly lo: bigint; readonly hi: bigint }): string {
  const [isLow, isHigh] = [lo === limits.lo && lo !== 0n, hi === limits.hi];
  if (isHigh && lo === limits.lo) return "_";
  if (isLow) return hi === lo ? `..${intText(lo + 1n, ty)}` : `..=${intText(hi, ty)}`;
  if (isHigh) return `${intText(lo === hi ? lo - 1n : lo, ty)}..`;
  return lo === hi ? intText(lo, ty) : `${intText(lo, ty)}..=${intText(hi, ty)}`;
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
