/**
 * How a type looks in JavaScript. The one place that decides it; everything else asks.
 *
 * The shape says what a value is; `identity` whether that value stands for a place (a `&mut` to it is the object itself) or is just
 * a value (a `&mut` to it is a place object with `v`); the three `may…` flags which special values it can be mistaken for, which decides
 * whether `Option`, `Result` and `Poll` around it need a box.
 */
import type { Ty } from "../3-check/ty.js";
import { isUnit, tyArg } from "../3-check/ty-util.js";
import { fieldProp } from "./names.js";
import type { World } from "./world.js";

export type Shape =
  /** Always `undefined`. */
  | { readonly k: "unit" }
  /** Cannot exist. */
  | { readonly k: "never" }
  | { readonly k: "number" }
  | { readonly k: "bigint" }
  | { readonly k: "boolean" }
  | { readonly k: "string" }
  /** An instance of a class made for this struct or tuple. */
  | { readonly k: "struct"; readonly ty: Ty }
  /** A JS array. */
  | { readonly k: "array"; readonly elem: Ty }
  /** `Slice {a, o, n}` */
  | { readonly k: "slice"; readonly elem: Ty }
  /** `UnsafeCell {v}` */
  | { readonly k: "cell"; readonly inner: Ty }
  /** A JS function. */
  | { readonly k: "fn" }
  /** Something to poll: `f.fn(f)`. */
  | { readonly k: "frame" }
  /** A `gen` block: a frame in `f`, and in `v` what it has yielded, while `has` is set. */
  | { readonly k: "gen"; readonly item: Ty }
  /** The index of the variant. */
  | { readonly k: "intEnum"; readonly ty: Ty }
  /** An instance of a class made for the variant, with its index in `tag`. */
  | { readonly k: "enum"; readonly ty: Ty }
  /** Absent is `undefined`; present the bare value, or `Some {v}` if `boxed`. */
  | { readonly k: "option"; readonly inner: Ty; readonly boxed: boolean }
  /** `Err {v}`, or the bare value, or `Ok {v}` if `boxed`. */
  | { readonly k: "result"; readonly ok: Ty; readonly err: Ty; readonly boxed: boolean }
  /** `PENDING`, or the bare value, or `Ready {v}` if `boxed`. */
  | { readonly k: "poll"; readonly inner: Ty; readonly boxed: boolean }
  /** `RcBox {v, strong, weak}` */
  | { readonly k: "rc"; readonly inner: Ty }
  /** An instance of a class made for (type, trait): `d` the pointer, `r` the `RcBox` if it comes from one. */
  | { readonly k: "dyn"; readonly ty: Ty }
  /** A place: `v` reads and writes it. */
  | { readonly k: "place"; readonly to: Ty }
  /** A string, or a function that writes to a formatter. */
  | { readonly k: "arguments" }
  /** Anything but `undefined`. */
  | { readonly k: "js" };

export interface Repr {
  readonly shape: Shape;
  readonly identity: boolean;
  readonly mayBeUndefined: boolean;
  readonly mayBeErr: boolean;
  readonly mayBePending: boolean;
}

const SOLID = { mayBeUndefined: false, mayBeErr: false, mayBePending: false } as const;

const value = (shape: Shape): Repr => ({ shape, identity: false, ...SOLID });
const object = (shape: Shape): Repr => ({ shape, identity: true, ...SOLID });

const NUMBER = value({ k: "number" });
const BIGINT = value({ k: "bigint" });
const BOOLEAN = value({ k: "boolean" });
const STRING = value({ k: "string" });
const FN = object({ k: "fn" });
const FN_VALUE = value({ k: "fn" });
const FRAME = object({ k: "frame" });
const UNIT_REPR: Repr = { shape: { k: "unit" }, identity: true, mayBeUndefined: true, mayBeErr: false, mayBePending: false };
const NEVER_REPR = object({ k: "never" });

const BIG_INTS = new Set(["i64", "u64", "i128", "u128"]);

export function isBigInt(ty: Ty): boolean {
  return ty.kind === "int" && BIG_INTS.has(ty.int);
}

export class Reprs {
  readonly #known = new Map<Ty, Repr>();

  constructor(readonly world: World) {}

  of(ty: Ty): Repr {
    let repr = this.#known.get(ty);
    if (repr === undefined) {
      repr = this.#compute(ty);
      this.#known.set(ty, repr);
    }
    return repr;
  }

  shape(ty: Ty): Shape {
    return this.of(ty).shape;
  }

  /** Whether a `&mut` to it is the object itself. */
  isIdentity(ty: Ty): boolean {
    return this.of(ty).identity;
  }

  isUnit(ty: Ty): boolean {
    return this.of(ty).shape.k === "unit";
  }

  #compute(ty: Ty): Repr {
    switch (ty.kind) {
      case "int":
        return isBigInt(ty) ? BIGINT : NUMBER;
      case "float":
      case "char":
        return NUMBER;
      case "bool":
        return BOOLEAN;
      case "str":
        return STRING;
      case "never":
        return NEVER_REPR;
      case "tuple":
        return isUnit(ty) ? UNIT_REPR : object({ k: "struct", ty });
      case "array":
        return object({ k: "array", elem: ty.elem });
      case "slice":
        return object({ k: "slice", elem: ty.elem });
      case "fnPtr":
        return FN_VALUE;
      case "fnDef":
      case "closure":
        return FN;
      case "asyncBlock":
        return ty.block.gen === undefined ? FRAME : object({ k: "gen", item: this.world.concrete(ty.block.output, ty.args) });
      case "asyncFn":
      case "joinFuture":
        return FRAME;
      case "dyn":
        return this.#dyn(ty);
      case "ref":
        return this.#ref(ty);
      case "adt":
        return this.#adt(ty);
      case "error":
      case "param":
      case "proj":
      case "opaque":
      case "infer":
        return NUMBER;
      default:
        return NUMBER;
    }
  }

  #dyn(ty: Ty & { kind: "dyn" }): Repr {
    if (this.world.isDynFn(ty)) return FN;
    if (this.world.isDynFuture(ty)) return FRAME;
    return object({ k: "dyn", ty });
  }

  /** A shared reference is the value itself; a `&mut` the object, or a place. */
  #ref(ty: Ty & { kind: "ref" }): Repr {
    const to = this.of(ty.to);
    if (!ty.mut || to.identity) return { ...to, identity: false };
    return value({ k: "place", to: ty.to });
  }

  /** `Box<T>` is T; behind `dyn` it is a pointer that can be replaced. */
  #box(inner: Ty): Repr {
    const repr = this.of(inner);
    return inner.kind === "dyn" || inner.kind === "str" ? { ...repr, identity: false } : repr;
  }

  #adt(ty: Ty & { kind: "adt" }): Repr {
    const arg = tyArg(ty.args, 0);
    switch (ty.def.lang) {
      case "Option":
      case "option":
        return this.#option(arg);
      case "Result":
      case "result":
        return this.#result(arg, tyArg(ty.args, 1));
      case "Poll":
        return this.#poll(arg);
      case "Box":
      case "owned_box":
        return this.#box(arg);
      case "Vec":
        return object({ k: "slice", elem: arg });
      case "String":
        return STRING;
      case "UnsafeCell":
        return object({ k: "cell", inner: arg });
      case "Rc":
      case "Arc":
      case "RcWeak":
      case "ArcWeak":
        return this.#rc(arg);
      case "js_value":
        return value({ k: "js" });
      case "Context":
        return object({ k: "js" });
      case "format_arguments":
        return value({ k: "arguments" });
      case "phantom_data":
        return UNIT_REPR;
      default:
        if (this.world.isFrame(ty)) return FRAME;
        return this.world.isEnum(ty) ? this.#enum(ty) : this.#struct(ty);
    }
  }

  #rc(inner: Ty): Repr {
    const boxed = inner.kind === "dyn" && this.shape(inner).k === "dyn";
    return value(boxed ? { k: "dyn", ty: inner } : { k: "rc", inner });
  }

  #option(inner: Ty): Repr {
    const repr = this.of(inner);
    const boxed = repr.mayBeUndefined;
    const shape: Shape = { k: "option", inner, boxed };
    return { shape, identity: false, mayBeUndefined: true, mayBeErr: !boxed && repr.mayBeErr, mayBePending: !boxed && repr.mayBePending };
  }

  #result(ok: Ty, err: Ty): Repr {
    const repr = this.of(ok);
    const boxed = repr.mayBeErr;
    const shape: Shape = { k: "result", ok, err, boxed };
    return { shape, identity: false, mayBeErr: true, mayBeUndefined: !boxed && repr.mayBeUndefined, mayBePending: !boxed && repr.mayBePending };
  }

  #poll(inner: Ty): Repr {
    const repr = this.of(inner);
    const boxed = repr.mayBePending;
    const shape: Shape = { k: "poll", inner, boxed };
    return { shape, identity: false, mayBePending: true, mayBeUndefined: !boxed && repr.mayBeUndefined, mayBeErr: !boxed && repr.mayBeErr };
  }

  #struct(ty: Ty & { kind: "adt" }): Repr {
    const fields = this.world.fields(ty);
    if (fields.length === 0) return this.world.dropImpl(ty) === null ? UNIT_REPR : object({ k: "struct", ty });
    // Nobody puts another context in the place of one: `&mut Context` is the context.
    if (this.isTransparent(ty)) return { ...this.of(this.transparentField(ty).ty), ...(ty.def.lang === "Context" ? { identity: true } : {}) };
    return object({ k: "struct", ty });
  }

  #enum(ty: Ty): Repr {
    const variants = this.world.variants(ty);
    if (variants.length === 0) return NEVER_REPR;
    return value(variants.every((v) => v.fields.length === 0) ? { k: "intEnum", ty } : { k: "enum", ty });
  }

  /** A struct that is the same as its one field: `#[repr(transparent)]`, and the library's `Box`. */
  isTransparent(ty: Ty): boolean {
    if (ty.kind !== "adt") return false;
    for (const attr of ty.def.attrs) {
      if (attr.path.segments[0]?.ident.name !== "repr" || attr.args.kind !== "list") continue;
      if (attr.args.tokens.some((t) => t.image === "transparent")) return this.world.fields(ty).filter((f) => !this.isUnit(f.ty)).length === 1;
    }
    return false;
  }

  /** The field a transparent struct consists of. */
  transparentField(ty: Ty): { readonly index: number; readonly ty: Ty } {
    const fields = this.world.fields(ty);
    const index = fields.findIndex((f) => !this.isUnit(f.ty));
    const field = fields[index];
    return field === undefined ? { index: 0, ty } : { index, ty: field.ty };
  }

  /** The properties that hold the fields of a struct, tuple or variant, in order. */
  props(fields: readonly { readonly name: string }[]): readonly string[] {
    return fields.map((f) => fieldProp(f.name));
  }

  /** Whether a copy of a `Copy` value needs an object of its own. */
  copiesObject(ty: Ty): boolean {
    if (ty.kind === "ref") return false;
    if (ty.kind === "closure") return this.world.isStateful(ty);
    const shape = this.shape(ty);
    switch (shape.k) {
      case "struct":
      case "array":
      case "enum":
        return true;
      case "option":
      case "poll":
        return shape.boxed || this.copiesObject(shape.inner);
      case "result":
        return shape.boxed || this.copiesObject(shape.ok) || this.copiesObject(shape.err);
      default:
        return false;
    }
  }
}

/** What a pointer type points to; `null` if it is none. */
export function pointee(ty: Ty): Ty | null {
  if (ty.kind === "ref") return ty.to;
  if (ty.kind !== "adt") return null;
  switch (ty.def.lang) {
    case "Box":
    case "owned_box":
    case "Rc":
    case "Arc":
    case "RcWeak":
    case "ArcWeak":
      return tyArg(ty.args, 0);
    default:
      return null;
  }
}

export function isBox(ty: Ty): ty is Ty & { readonly kind: "adt" } {
  return ty.kind === "adt" && (ty.def.lang === "Box" || ty.def.lang === "owned_box");
}

/** What references and boxes lead to in the end. */
export function behindPointers(ty: Ty): Ty {
  if (ty.kind === "ref") return behindPointers(ty.to);
  return isBox(ty) ? behindPointers(tyArg(ty.args, 0)) : ty;
}

export function isCounted(ty: Ty): boolean {
  return ty.kind === "adt" && (ty.def.lang === "Rc" || ty.def.lang === "Arc" || ty.def.lang === "RcWeak" || ty.def.lang === "ArcWeak");
}
