/**
 * Whether dropping a value may look at what its references point to. A `Vec<&T>` does not, a `MutexGuard<'a, T>` does.
 */
import { misc } from "../infer/cause.js";
import type { Ty } from "../ty.js";
import { isConst, typeKey } from "../ty-util.js";
import type { Typing } from "./typing.js";

export class DropUse {
  readonly #known = new Map<Ty, boolean>();
  readonly #byKey = new Map<string, boolean>();

  constructor(private readonly t: Typing) {}

  usesRegions(ty: Ty): boolean {
    if (this.t.shapes.count(ty) === 0) return false;
    const known = this.#known.get(ty);
    if (known !== undefined) return known;
    const key = typeKey(ty);
    let found = this.#byKey.get(key);
    if (found === undefined) {
      // A type that holds itself adds nothing by that.
      this.#byKey.set(key, false);
      found = this.#find(ty);
      this.#byKey.set(key, found);
    }
    this.#known.set(ty, found);
    return found;
  }

  #find(ty: Ty): boolean {
    switch (ty.kind) {
      case "adt":
        return this.#adt(ty);
      case "tuple":
        return ty.elems.some((t) => this.usesRegions(t));
      case "array":
        return !(ty.len.kind === "constValue" && ty.len.value === 0n) && this.usesRegions(ty.elem);
      case "slice":
        return this.usesRegions(ty.elem);
      case "closure":
        return (this.t.shapes.held.get(ty.closure) ?? []).some((t) => this.usesRegions(t));
      case "asyncBlock":
        return (this.t.shapes.held.get(ty.block) ?? []).some((t) => this.usesRegions(t));
      case "joinFuture":
        return ty.futures.some((t) => this.usesRegions(t));
      case "asyncFn":
        return this.#asyncFn(ty);
      // What is behind these is not known, so their destructors may look at anything.
      case "dyn":
      case "opaque":
        return true;
      default:
        return false;
    }
  }

  /** What the library's `…Ext` traits give is in Rust a struct that only holds what it was given. */
  #asyncFn(ty: Ty & { kind: "asyncFn" }): boolean {
    const { cx, infer, owner } = this.t;
    if (cx.isLocal(ty.def) || ty.def.parent?.kind !== "trait") return true;
    return cx.fnSig(ty.def).params.some((param) => this.usesRegions(infer.resolve(infer.instantiate(param, ty.args, misc(owner.span)))));
  }

  #adt(ty: Ty & { kind: "adt" }): boolean {
    const { cx } = this.t;
    const drop = cx.lang.get("drop");
    const args = (): boolean => ty.args.some((a) => !isConst(a) && this.usesRegions(a));
    if (drop !== null && cx.traitImpls(drop, ty).length > 0) {
      // The library's containers only drop what is in them.
      return cx.isLocal(ty.def) || this.t.shapes.adts.lifetimes(ty.def).length > 0 ? true : args();
    }
    if (!cx.isLocal(ty.def) && this.t.shapes.adts.lifetimes(ty.def).length === 0) return args();
    for (const variant of cx.adt(ty.def).variants) {
      for (const field of variant.fields) {
        const at = this.t.infer.resolve(this.t.infer.instantiate(field.ty, ty.args, misc(this.t.owner.span)));
        if (this.usesRegions(at)) return true;
      }
    }
    return false;
  }
}
