/**
 * Patterns as the exhaustiveness check sees them: a constructor applied to patterns of its fields.
 *
 *   Some(1..=5)      variant Some ( ints 1..5 )
 *   &[a, .., 0]      single ( slice 1, 1 ( wild, ints 0..0 ) )
 */
import type { Def } from "../../2-resolve/defs.js";
import { unreachable } from "../../unreachable.js";
import type { LitValue, TPat } from "../thir.js";
import type { Ty } from "../ty.js";

export type Ctor =
  /** Structs, tuples, references, boxes: there is one way to make them. */
  | { readonly kind: "single" }
  | { readonly kind: "variant"; readonly variant: Def }
  /** Integers, chars and bools, both ends included. */
  | { readonly kind: "ints"; readonly lo: bigint; readonly hi: bigint }
  | { readonly kind: "str"; readonly value: string }
  /** `rest`: at least `prefix + suffix` elements, else exactly. */
  | { readonly kind: "slice"; readonly prefix: number; readonly suffix: number; readonly rest: boolean }
  /** Floats and what else only `==` can tell: equal to nothing but itself, never complete. */
  | { readonly kind: "opaque"; readonly text: string };

export type DPat =
  | { readonly kind: "wild" }
  | { readonly kind: "ctor"; readonly ctor: Ctor; readonly fields: readonly DPat[] }
  | { readonly kind: "or"; readonly alts: readonly DPat[]; /** The alternatives as they are in the program. */ readonly written: readonly TPat[] };

export const WILD: DPat = { kind: "wild" };

/** Gives the number of fields of a struct or variant. */
export type FieldCount = (variant: Def) => number;

export function wilds(n: number): DPat[] {
  return Array.from({ length: n }, () => WILD);
}

const INT_BITS: Readonly<Record<string, number>> = { i8: 8, i16: 16, i32: 32, i64: 64, i128: 128, isize: 32, u8: 8, u16: 16, u32: 32, u64: 64, u128: 128, usize: 32 };
const CHAR_MAX = 0x10ffffn;

/**
 * The least and greatest value of an integer, char or bool type. Those of `isize` and `usize` are taken to differ from one target to another:
 * beyond what their `MIN` and `MAX` are here there is one value more, which only a range with an open end covers.
 */
export function intLimits(ty: Ty): { readonly lo: bigint; readonly hi: bigint } | null {
  switch (ty.kind) {
    case "bool":
      return { lo: 0n, hi: 1n };
    case "char":
      return { lo: 0n, hi: CHAR_MAX };
    case "int": {
      const bits = BigInt(INT_BITS[ty.int] ?? 32);
      const beyond = isTargetSized(ty) ? 1n : 0n;
      return ty.int.startsWith("i") ? { lo: -(1n << (bits - 1n)) - beyond, hi: (1n << (bits - 1n)) - 1n + beyond } : { lo: 0n, hi: (1n << bits) - 1n + beyond };
    }
    default:
      return null;
  }
}

/** `isize` and `usize`. */
export function isTargetSized(ty: Ty): boolean {
  return ty.kind === "int" && ty.int.endsWith("size");
}

function ints(lo: bigint, hi: bigint): DPat {
  return { kind: "ctor", ctor: { kind: "ints", lo, hi }, fields: [] };
}

function ofLit(value: LitValue, ty: Ty): DPat {
  switch (value.kind) {
    case "int":
      return ints(value.value, value.value);
    case "char":
      return ints(BigInt(value.value), BigInt(value.value));
    case "bool":
      return ints(value.value ? 1n : 0n, value.value ? 1n : 0n);
    case "float":
      return { kind: "ctor", ctor: { kind: "opaque", text: String(value.value) }, fields: [] };
    case "str": {
      const str: DPat = { kind: "ctor", ctor: { kind: "str", value: value.value }, fields: [] };
      return ty.kind === "ref" ? { kind: "ctor", ctor: { kind: "single" }, fields: [str] } : str;
    }
    case "byteStr": {
      const fields = [...value.value].map((b) => ints(BigInt(b), BigInt(b)));
      const bytes: DPat = { kind: "ctor", ctor: { kind: "slice", prefix: fields.length, suffix: 0, rest: false }, fields };
      return ty.kind === "ref" ? { kind: "ctor", ctor: { kind: "single" }, fields: [bytes] } : bytes;
    }
    default:
      return unreachable(value);
  }
}

const floatText = (value: LitValue | null): string => (value?.kind === "float" ? String(value.value) : "");

function litNumber(value: LitValue | null): bigint | null {
  if (value === null) return null;
  if (value.kind === "int") return value.value;
  return value.kind === "char" ? BigInt(value.value) : null;
}

function ofRange(pat: Extract<TPat, { kind: "range" }>): DPat {
  // Ranges of floats may overlap: each is taken for a value of its own.
  if (pat.ty.kind === "float") return { kind: "ctor", ctor: { kind: "opaque", text: `${floatText(pat.lo)}..${pat.inclusive ? "=" : ""}${floatText(pat.hi)}` }, fields: [] };
  const limits = intLimits(pat.ty);
  if (limits === null) return { kind: "ctor", ctor: { kind: "opaque", text: "_" }, fields: [] };
  const lo = litNumber(pat.lo) ?? limits.lo;
  const end = litNumber(pat.hi);
  const hi = end === null ? limits.hi : pat.inclusive ? end : end - 1n;
  return lo > hi ? { kind: "or", alts: [], written: [] } : ints(lo, hi);
}

function ofFields(count: number, fields: readonly { readonly index: number; readonly pat: TPat }[], fieldCount: FieldCount): DPat[] {
  const all = wilds(count);
  for (const f of fields) all[f.index] = dpat(f.pat, fieldCount);
  return all;
}

export function dpat(pat: TPat, fieldCount: FieldCount): DPat {
  switch (pat.kind) {
    case "wild":
    case "error":
    case "never":
      return WILD;
    case "binding":
      return pat.sub === null ? WILD : dpat(pat.sub, fieldCount);
    case "const":
      return ofLit(pat.value, pat.ty);
    case "range":
      return ofRange(pat);
    case "variant": {
      const ctor: Ctor = pat.variant.kind === "variant" ? { kind: "variant", variant: pat.variant } : { kind: "single" };
      return { kind: "ctor", ctor, fields: ofFields(fieldCount(pat.variant), pat.fields, fieldCount) };
    }
    case "tuple":
      return { kind: "ctor", ctor: { kind: "single" }, fields: ofFields(pat.ty.kind === "tuple" ? pat.ty.elems.length : pat.fields.length, pat.fields, fieldCount) };
    case "deref":
      return { kind: "ctor", ctor: { kind: "single" }, fields: [dpat(pat.pat, fieldCount)] };
    case "slice": {
      const fields = [...pat.prefix, ...pat.suffix].map((p) => dpat(p, fieldCount));
      return { kind: "ctor", ctor: { kind: "slice", prefix: pat.prefix.length, suffix: pat.suffix.length, rest: pat.rest !== null }, fields };
    }
    case "or":
      return { kind: "or", alts: pat.alts.map((p) => dpat(p, fieldCount)), written: pat.alts };
    default:
      return unreachable(pat);
  }
}
