/** Sizes and alignments as rustc gives them on a 32-bit target, for `size_of` and `align_of`; values themselves have no such layout. */
import type { IntKind, Ty } from "../3-check/ty.js";
import type { Lowering } from "./lowering.js";

export interface Layout {
  readonly size: number;
  readonly align: number;
}

const POINTER = 4;
const FAT: Layout = { size: 2 * POINTER, align: POINTER };
const THIN: Layout = { size: POINTER, align: POINTER };

const BYTES: Readonly<Record<IntKind, number>> = { i8: 1, u8: 1, i16: 2, u16: 2, i32: 4, u32: 4, i64: 8, u64: 8, i128: 16, u128: 16, isize: POINTER, usize: POINTER };

const scalar = (size: number): Layout => ({ size, align: Math.max(1, size) });
const roundUp = (n: number, align: number): number => Math.ceil(n / align) * align;

export function sizeOf(low: Lowering, ty: Ty): Layout {
  switch (ty.kind) {
    case "int":
      return scalar(BYTES[ty.int]);
    case "float":
      return scalar(ty.float === "f32" ? 4 : 8);
    case "bool":
      return scalar(1);
    case "char":
      return scalar(4);
    case "ref":
      return isFat(ty.to) ? FAT : THIN;
    case "fnPtr":
      return THIN;
    case "tuple":
      return fields(low, ty.elems);
    case "array": {
      const elem = sizeOf(low, ty.elem);
      return { size: elem.size * (ty.len.kind === "constValue" ? Number(ty.len.value) : 0), align: elem.align };
    }
    case "adt":
      return adt(low, ty);
    case "closure":
      return fields(low, low.world.upvars(ty));
    default:
      return { size: 0, align: 1 };
  }
}

function isFat(ty: Ty): boolean {
  return ty.kind === "str" || ty.kind === "slice" || ty.kind === "dyn";
}

/** rustc orders fields by alignment, so that only the end is padded. */
function fields(low: Lowering, tys: readonly Ty[]): Layout {
  let size = 0;
  let align = 1;
  for (const ty of tys) {
    const one = sizeOf(low, ty);
    size += one.size;
    align = Math.max(align, one.align);
  }
  return { size: roundUp(size, align), align };
}

function adt(low: Lowering, ty: Ty & { readonly kind: "adt" }): Layout {
  const first = ty.args[0];
  const inner = first !== undefined && "kind" in first ? (first as Ty) : ty;
  switch (ty.def.lang) {
    case "Box":
    case "owned_box":
    case "Rc":
    case "Arc":
    case "RcWeak":
    case "ArcWeak":
      return isFat(inner) ? FAT : THIN;
    case "Vec":
    case "String":
      return { size: 3 * POINTER, align: POINTER };
    default:
      break;
  }
  const all = low.world.variants(ty);
  if (!low.world.isEnum(ty)) return fields(low, all[0]?.fields.map((f) => f.ty) ?? []);
  const variants = all.filter((v) => !v.fields.some((f) => isUninhabited(low, f.ty)) || v.fields.some((f) => sizeOf(low, f.ty).size > 0));
  if (variants.length === 0) return { size: 0, align: 1 };
  const layouts = variants.map((v) => fields(low, v.fields.map((f) => f.ty)));
  const size = Math.max(...layouts.map((l) => l.size));
  const align = Math.max(...layouts.map((l) => l.align));
  const filled = variants.filter((v) => v.fields.length > 0);
  const payload = filled[0]?.fields.find((f) => hasNiche(low, f.ty));
  if (filled.length === 1 && payload !== undefined) return { size: roundUp(size, align), align };
  return variants.length === 1 ? { size, align } : { size: roundUp(size + align, align), align };
}

/** Whether no value of the type can be: such a variant takes no room. */
function isUninhabited(low: Lowering, ty: Ty): boolean {
  if (ty.kind === "never") return true;
  return ty.kind === "adt" && low.world.isEnum(ty) && low.world.variants(ty).length === 0;
}

/** Whether some bit pattern of the type is unused, so that an `Option` of it needs no more room. */
function hasNiche(low: Lowering, ty: Ty): boolean {
  switch (ty.kind) {
    case "ref":
    case "fnPtr":
    case "bool":
    case "char":
      return true;
    case "adt": {
      if (ty.def.lang !== null && ["Box", "owned_box", "Vec", "String", "Rc", "Arc", "NonZero"].includes(ty.def.lang)) return true;
      return low.world.isEnum(ty) || low.world.fields(ty).some((f) => hasNiche(low, f.ty));
    }
    case "tuple":
      return ty.elems.some((t) => hasNiche(low, t));
    default:
      return false;
  }
}
