/** Sizes and alignments as rustc gives them on a 32-bit target, for `size_of` and `align_of`; values themselves have no such layout. */
import type { IntKind, Ty } from "../3-check/ty.js";
import type { Lowering } from "./lowering.js";
import { pointee } from "./repr.js";
import type { ConcreteVariant } from "./world.js";

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

/** One after another, the first of them behind `start` bytes: in the order given, or in that of their alignment. */
function inOrder(low: Lowering, tys: readonly Ty[], start: Layout, sorted: boolean): Layout {
  let { size, align } = start;
  const all = tys.map((ty) => sizeOf(low, ty));
  if (sorted) all.sort((a, b) => a.align - b.align);
  for (const one of all) {
    size = roundUp(size, one.align) + one.size;
    align = Math.max(align, one.align);
  }
  return { size, align };
}

// ---------------------------------------------------------------- `#[repr(…)]`

interface Repr {
  readonly c: boolean;
  readonly int: IntKind | null;
  /** The least alignment, and the greatest, where they are given. */
  readonly align: number;
  readonly packed: number | null;
}

function reprOf(ty: Ty & { readonly kind: "adt" }): Repr {
  let c = false;
  let int: IntKind | null = null;
  let align = 1;
  let packed: number | null = null;
  for (const attr of ty.def.attrs) {
    if (attr.path.segments[0]?.ident.name !== "repr" || attr.args.kind !== "list") continue;
    const words = attr.args.tokens.map((t) => t.image);
    words.forEach((word, i) => {
      const given = words[i + 1] === "(" ? Number(words[i + 2]) : 1;
      if (word === "C") c = true;
      else if (word === "align") align = Math.max(align, given);
      else if (word === "packed") packed = given;
      else if (isIntKind(word)) int = word;
    });
  }
  return { c, int, align, packed };
}

const isIntKind = (word: string): word is IntKind => word in BYTES;

function within(repr: Repr, layout: Layout): Layout {
  const align = Math.max(repr.align, repr.packed === null ? layout.align : Math.min(layout.align, repr.packed));
  return { size: roundUp(layout.size, align), align };
}

// ---------------------------------------------------------------- structs and enums

function adt(low: Lowering, ty: Ty & { readonly kind: "adt" }): Layout {
  const to = pointee(ty);
  if (to !== null) return isFat(to) ? FAT : THIN;
  if (ty.def.lang === "Vec" || ty.def.lang === "String") return { size: 3 * POINTER, align: POINTER };
  return low.world.isEnum(ty) ? enumLayout(low, ty) : structLayout(low, ty);
}

function structLayout(low: Lowering, ty: Ty & { readonly kind: "adt" }): Layout {
  const repr = reprOf(ty);
  const tys = low.world.variants(ty)[0]?.fields.map((f) => f.ty) ?? [];
  if (repr.packed === 1) return within(repr, { size: tys.reduce((sum, each) => sum + sizeOf(low, each).size, 0), align: 1 });
  return within(repr, repr.c ? inOrder(low, tys, { size: 0, align: 1 }, false) : fields(low, tys));
}

/** Variants that no value can be of take no room, where they have none of their own. */
function present(low: Lowering, ty: Ty): readonly ConcreteVariant[] {
  return low.world.variants(ty).filter((v) => !v.fields.some((f) => isUninhabited(low, f.ty)) || v.fields.some((f) => sizeOf(low, f.ty).size > 0));
}

function enumLayout(low: Lowering, ty: Ty & { readonly kind: "adt" }): Layout {
  const repr = reprOf(ty);
  const variants = present(low, ty);
  if (variants.length === 0) return { size: 0, align: 1 };
  const isFixed = repr.c || repr.int !== null;
  if (!isFixed && variants.length === 1) return within(repr, fields(low, variants[0]?.fields.map((f) => f.ty) ?? []));
  const filled = isFixed ? null : nicheFilled(low, variants);
  if (filled !== null) return within(repr, filled.layout);
  const tag = scalar(repr.int !== null ? BYTES[repr.int] : Math.max(tagBytes(variants), repr.c ? 4 : 1));
  const all = variants.map((v) => inOrder(low, v.fields.map((f) => f.ty), tag, !isFixed));
  return within(repr, { size: Math.max(...all.map((l) => l.size)), align: Math.max(...all.map((l) => l.align)) });
}

/** The one variant that is not empty, if it has bit patterns to spare for all the others. */
function nicheFilled(low: Lowering, variants: readonly ConcreteVariant[]): { readonly layout: Layout; readonly left: bigint } | null {
  const full = variants.filter((v) => v.fields.some((f) => sizeOf(low, f.ty).size > 0));
  const [only] = full;
  if (full.length !== 1 || only === undefined) return null;
  const spare = most(only.fields.map((f) => spareIn(low, f.ty)));
  const needed = BigInt(variants.length - 1);
  return spare < needed ? null : { layout: fields(low, only.fields.map((f) => f.ty)), left: spare - needed };
}

/** The bytes that hold the least and the greatest discriminant. */
function tagBytes(variants: readonly ConcreteVariant[]): number {
  const values = variants.map((v) => v.info.discriminant);
  const lo = values.reduce((a, b) => (b < a ? b : a), 0n);
  const hi = values.reduce((a, b) => (b > a ? b : a), 0n);
  return [1, 2, 4, 8].find((bytes) => (lo < 0n ? BigInt.asIntN(bytes * 8, lo) === lo && BigInt.asIntN(bytes * 8, hi) === hi : BigInt.asUintN(bytes * 8, hi) === hi)) ?? 16;
}

/** Whether no value of the type can be: such a variant takes no room. */
function isUninhabited(low: Lowering, ty: Ty): boolean {
  if (ty.kind === "never") return true;
  return ty.kind === "adt" && low.world.isEnum(ty) && low.world.variants(ty).length === 0;
}

const most = (all: readonly bigint[]): bigint => all.reduce((a, b) => (b > a ? b : a), 0n);

/** How many bit patterns of one part of the type stand for nothing, so that an enum around it can use them for other variants. */
function spareIn(low: Lowering, ty: Ty): bigint {
  switch (ty.kind) {
    case "ref":
    case "fnPtr":
      return 1n;
    case "bool":
      return 254n;
    case "char":
      return 0xffef_0000n;
    case "tuple":
      return most(ty.elems.map((t) => spareIn(low, t)));
    case "array":
      return ty.len.kind === "constValue" && Number(ty.len.value) === 0 ? 0n : spareIn(low, ty.elem);
    case "adt":
      return spareInAdt(low, ty);
    default:
      return 0n;
  }
}

function spareInAdt(low: Lowering, ty: Ty & { readonly kind: "adt" }): bigint {
  const { lang, name } = ty.def;
  if (lang !== null && ["Box", "owned_box", "Rc", "Arc", "RcWeak", "ArcWeak"].includes(lang)) return 1n;
  if (lang === "Vec" || lang === "String") return 1n << 31n;
  if (name === "UnsafeCell") return 0n;
  if (name === "NonZero" && ty.def.module.crate.name === "std") return 1n;
  if (!low.world.isEnum(ty)) return most(low.world.fields(ty).map((f) => spareIn(low, f.ty)));
  const repr = reprOf(ty);
  const variants = present(low, ty);
  if (variants.length === 0) return 0n;
  const isFixed = repr.c || repr.int !== null;
  const [only] = variants;
  if (!isFixed && variants.length === 1 && only !== undefined) return most(only.fields.map((f) => spareIn(low, f.ty)));
  const filled = isFixed ? null : nicheFilled(low, variants);
  if (filled !== null) return filled.left;
  const bytes = repr.int !== null ? BYTES[repr.int] : Math.max(tagBytes(variants), repr.c ? 4 : 1);
  const values = variants.map((v) => v.info.discriminant);
  const span = most(values) - values.reduce((a, b) => (b < a ? b : a));
  return (1n << BigInt(bytes * 8)) - 1n - span;
}

/** Whether Rust has something to do when such a value is dropped, be it only to free memory. */
export function ownsMemory(low: Lowering, ty: Ty): boolean {
  if (low.world.needsDrop(ty)) return true;
  switch (ty.kind) {
    case "tuple":
      return ty.elems.some((t) => ownsMemory(low, t));
    case "array":
      return !(ty.len.kind === "constValue" && ty.len.value === 0n) && ownsMemory(low, ty.elem);
    case "slice":
      return ownsMemory(low, ty.elem);
    case "closure":
      return low.world.upvars(ty).some((t) => ownsMemory(low, t));
    case "adt":
      if (ty.def.lang === "manually_drop") return false;
      if (OWNERS.has(ty.def.lang ?? "") || low.world.dropImpl(ty) !== null) return true;
      return low.world.variants(ty).some((v) => v.fields.some((f) => ownsMemory(low, f.ty)));
    default:
      return false;
  }
}

/** Types of the library that hold what lies elsewhere. */
const OWNERS: ReadonlySet<string> = new Set(["String", "Vec", "Box", "owned_box"]);
