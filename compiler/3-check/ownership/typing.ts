/**
 * Types with their regions: fields of what has regions, signatures with fresh ones, and how a value's regions go into another's.
 */
import { variantOf } from "../queries/adt.js";
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { misc } from "../infer/cause.js";
import { InferCtx } from "../infer/infer-ctx.js";
import type { AsyncInfo, ClosureInfo, Const, GArg, Ty } from "../ty.js";
import { isConst, mapArgs, mapParts, refTo, type Mapper } from "../ty-util.js";
import type { FlowWhy, Region } from "./graph.js";
import { Projector } from "./project.js";
import type { Regions } from "./regions.js";
import type { Shapes } from "./shapes.js";
import { nameRegions, UNKNOWN, type Templates } from "./templates.js";

/** A type and the regions in its slots. */
export interface RTy {
  readonly ty: Ty;
  readonly rs: readonly Region[];
}

/** A generic argument; constants hold no regions. */
export type RArg = RTy | null;

export interface Subst {
  readonly args: readonly RArg[];
  readonly region: (name: string) => Region;
}

export interface CallableSig {
  readonly params: readonly RTy[];
  readonly ret: RTy;
}

export const NO_REGIONS: readonly Region[] = [];

export class Typing {
  readonly infer: InferCtx;
  readonly projector: Projector;
  /** What the closures of this body take and give. */
  readonly closures = new Map<ClosureInfo, CallableSig>();
  /** What awaiting an async block gives, or a generator's items are. */
  readonly outputs = new Map<AsyncInfo, RTy>();
  /** The lifetimes the body's own signature names. */
  readonly named = new Map<string, Region>();

  constructor(
    readonly cx: CheckCtx,
    readonly owner: Def,
    readonly shapes: Shapes,
    readonly templates: Templates,
    readonly regions: Regions,
  ) {
    this.infer = new InferCtx(cx, owner, null, { bodyKnown: true });
    this.projector = new Projector(this);
  }

  fresh(ty: Ty): RTy {
    return { ty, rs: this.slots(ty) };
  }

  slots(ty: Ty): readonly Region[] {
    const n = this.shapes.count(ty);
    return n === 0 ? NO_REGIONS : this.regions.many(n);
  }

  /** The regions of `found`, if it has the shape of the type wanted. Where it has not, nothing is known. */
  fit(found: RTy, ty: Ty): readonly Region[] {
    return found.rs.length === this.shapes.count(ty) ? found.rs : this.slots(ty);
  }

  /** A value of this type with the regions `from` is put where `to` is. */
  flow(ty: Ty, from: readonly Region[], to: readonly Region[], why: FlowWhy): void {
    if (from.length === 0 || from.length !== to.length) return;
    const { variances } = this.shapes.of(ty);
    if (variances.length !== from.length) return;
    for (let i = 0; i < from.length; i++) {
      const a = from[i] ?? 0;
      const b = to[i] ?? 0;
      const variance = variances[i];
      if (variance !== "contra") this.regions.flow(a, b, why);
      if (variance !== "co") this.regions.flow(b, a, why);
    }
  }

  equate(a: readonly Region[], b: readonly Region[], why: FlowWhy): void {
    if (a.length !== b.length) return;
    for (let i = 0; i < a.length; i++) {
      this.regions.flow(a[i] ?? 0, b[i] ?? 0, why);
      this.regions.flow(b[i] ?? 0, a[i] ?? 0, why);
    }
  }

  normalize(ty: Ty): Ty {
    return this.infer.resolve(this.infer.normalize(ty, misc(this.owner.span)));
  }

  // ------------------------------------------------------------ taking apart

  /** Of a struct or enum: the regions of its own lifetimes, and its arguments with theirs. */
  split(ty: Ty & { kind: "adt" }, rs: readonly Region[]): { readonly own: readonly Region[]; readonly args: readonly RArg[] } {
    const n = this.shapes.adts.lifetimes(ty.def).length;
    return { own: rs.slice(0, n), args: this.splitArgs(ty.args, rs, n) };
  }

  splitArgs(args: readonly GArg[], rs: readonly Region[], from = 0): readonly RArg[] {
    let at = from;
    return args.map((arg) => {
      if (isConst(arg)) return null;
      const n = this.shapes.count(arg);
      const part: RTy = { ty: arg, rs: n === 0 ? NO_REGIONS : rs.slice(at, at + n) };
      at += n;
      return part;
    });
  }

  /** A field of a struct, or of an enum's variant. */
  field(base: RTy, variant: Def | null, index: number, ty: Ty): readonly Region[] {
    if (this.shapes.count(ty) === 0) return NO_REGIONS;
    if (base.ty.kind === "tuple") return this.fit(this.splitArgs(base.ty.elems, base.rs)[index] ?? this.fresh(ty), ty);
    if (base.ty.kind !== "adt") return this.slots(ty);
    const { def } = base.ty;
    const info = this.cx.adt(def);
    const found = (variant === null ? info.variants[0] : variantOf(info, variant))?.fields[index];
    if (found === undefined) return this.slots(ty);
    return this.fit(this.inst(this.namedField(found.ty), this.substOf(base.ty, base.rs)), ty);
  }

  namedField(ty: Ty): Ty {
    return nameRegions(ty, () => UNKNOWN, (def) => this.shapes.adts.lifetimes(def).length);
  }

  substOf(ty: Ty & { kind: "adt" }, rs: readonly Region[]): Subst {
    const parts = this.split(ty, rs);
    const names = this.shapes.adts.lifetimes(ty.def);
    return { args: parts.args, region: this.lookup(names, parts.own) };
  }

  /** Regions by name; a name not among them is a fresh region, the same each time. */
  lookup(names: readonly string[], regions: readonly Region[]): (name: string) => Region {
    const extra = new Map<string, Region>();
    return (name) => {
      const i = names.indexOf(name);
      const known = i < 0 ? undefined : regions[i];
      if (known !== undefined) return known;
      if (name === UNKNOWN) return this.regions.fresh();
      let made = extra.get(name);
      if (made === undefined) {
        made = this.regions.fresh();
        extra.set(name, made);
      }
      return made;
    };
  }

  // ------------------------------------------------------------ putting in

  /** A written type with regions for its lifetimes and arguments for its parameters. */
  inst(ty: Ty, s: Subst): RTy {
    switch (ty.kind) {
      case "param":
        return s.args[ty.index] ?? { ty, rs: NO_REGIONS };
      case "ref": {
        const to = this.inst(ty.to, s);
        return { ty: refTo(to.ty, ty.mut), rs: [s.region(ty.region ?? UNKNOWN), ...to.rs] };
      }
      case "adt": {
        const own = this.shapes.adts.lifetimes(ty.def).map((_, i) => s.region(ty.regions?.[i] ?? UNKNOWN));
        const parts = this.#instArgs(ty.args, s);
        return { ty: { kind: "adt", def: ty.def, args: parts.args }, rs: own.length === 0 ? parts.rs : [...own, ...parts.rs] };
      }
      case "tuple": {
        const parts = this.#instArgs(ty.elems, s);
        return { ty: { kind: "tuple", elems: parts.args.filter((a): a is Ty => !isConst(a)) }, rs: parts.rs };
      }
      case "array": {
        const elem = this.inst(ty.elem, s);
        return { ty: { ...ty, elem: elem.ty, len: mapArgs([ty.len], this.#eraser(s))[0] as typeof ty.len }, rs: elem.rs };
      }
      case "slice": {
        const elem = this.inst(ty.elem, s);
        return { ty: { kind: "slice", elem: elem.ty }, rs: elem.rs };
      }
      case "dyn":
        return this.#instDyn(ty, s);
      case "opaque": {
        const own = this.templates.held(ty.opaque).map((name) => s.region(name));
        const parts = this.#instArgs(ty.args, s);
        return { ty: { ...ty, args: parts.args }, rs: [...own, ...parts.rs] };
      }
      case "proj":
        return this.projector.project(ty.assoc, ty.args.map((arg) => (isConst(arg) ? null : this.inst(arg, s))), ty.args);
      default: {
        const erased = this.#eraser(s).ty(ty);
        return this.fresh(erased);
      }
    }
  }

  #instArgs(args: readonly GArg[], s: Subst): { readonly args: readonly GArg[]; readonly rs: readonly Region[] } {
    const rs: Region[] = [];
    const out = args.map((arg) => {
      if (isConst(arg)) return mapArgs([arg], this.#eraser(s))[0] ?? arg;
      const made = this.inst(arg, s);
      for (const r of made.rs) rs.push(r);
      return made.ty;
    });
    return { args: out, rs };
  }

  #instDyn(ty: Ty & { kind: "dyn" }, s: Subst): RTy {
    const erased = this.#eraser(s).ty(ty);
    if (erased.kind !== "dyn") return this.fresh(erased);
    const own = s.region(ty.region ?? UNKNOWN);
    const parts = ty.principal === null || this.cx.lang.fnTrait(ty.principal.trait) !== null ? [] : this.#instArgs([...ty.principal.args, ...ty.projections.map((p) => p.ty)], s).rs;
    return { ty: erased, rs: [own, ...parts] };
  }

  /** Puts in the arguments alone. */
  #eraser(s: Subst): Mapper {
    return new Eraser(s.args);
  }
}

class Eraser implements Mapper {
  constructor(private readonly args: readonly RArg[]) {}

  ty(ty: Ty): Ty {
    if (ty.kind === "param") return this.args[ty.index]?.ty ?? ty;
    return mapParts(ty, this);
  }

  con(c: Const): Const {
    return c;
  }
}
