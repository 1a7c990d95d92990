/**
 * Signatures with every lifetime named: those left out get names of their own (`#0`), and results the one that elision means.
 *
 *   fn get(&self, key: &str) -> Option<&V>      fn get(&'#0 self, key: &'#1 str) -> Option<&'#0 V>
 */
import type { Bound } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { fnDecl, genericsSyntax } from "../queries/syntax.js";
import type { GArg, OpaqueInfo, Ty } from "../ty.js";
import { isConst, mapParts, refTo, type Mapper } from "../ty-util.js";
import { adtsIn, ELIDED, holdsAll, writtenIn } from "./captures.js";

export interface FnTemplate {
  readonly params: readonly Ty[];
  readonly ret: Ty;
  readonly async: boolean;
  /** Every lifetime of the signature: of the impl or trait, its own, and those left out. */
  readonly regions: readonly string[];
}

/** Where no lifetime can be told. */
export const UNKNOWN = "?";
const STATIC = "static";

const named = (def: Def): string[] => (genericsSyntax(def)?.params ?? []).flatMap((p) => (p.kind === "lifetime" ? [p.lifetime.name] : []));

function outerNames(def: Def): string[] {
  const out: string[] = [];
  for (let at: Def | null = def; at !== null; at = at.parent) {
    if (at.kind === "mod" || at.kind === "crate") break;
    out.unshift(...named(at));
  }
  return out;
}

/** Names the lifetimes left out of a type. `inRef` is the reference around a trait object, which its own default is. */
export function nameRegions(ty: Ty, next: () => string, lifetimes: (def: Def) => number): Ty {
  const go = (t: Ty, inRef: string | null): Ty => {
    const inner: Mapper = { ty: (x) => go(x, null), con: (c) => c };
    switch (t.kind) {
      case "ref": {
        const region = t.region === undefined || t.region === "_" ? next() : t.region;
        return refTo(go(t.to, region), t.mut, region);
      }
      case "adt": {
        const n = lifetimes(t.def);
        const regions = Array.from({ length: n }, (_, i) => {
          const given = t.regions?.[i];
          return given === undefined || given === "_" ? next() : given;
        });
        const made = mapParts(t, inner);
        return n === 0 || made.kind !== "adt" ? made : { kind: "adt", def: made.def, args: made.args, regions };
      }
      case "dyn": {
        const region = t.region === "_" ? next() : (t.region ?? inRef ?? STATIC);
        // What stands in `dyn Fn(&A) -> &B` has lifetimes of its own.
        return { kind: "dyn", principal: t.principal, projections: t.projections, autos: t.autos, region };
      }
      case "fnPtr":
      case "opaque":
        return t;
      default:
        return mapParts(t, inner);
    }
  };
  return go(ty, null);
}

/** The type parameter of this number, or else the lifetime of this name, is bound by a lifetime. */
export interface Outlives {
  readonly param: number | null;
  readonly name: string | null;
  readonly lifetime: string;
}

function outlivesOf(cx: CheckCtx, def: Def): readonly Outlives[] {
  const out: Outlives[] = [];
  const { all, anonymous, parentCount } = cx.genericsOf(def);
  const note = (param: number | null, name: string | null, bounds: readonly Bound[]): void => {
    for (const b of bounds) if (b.kind === "lifetime" && b.lifetime.name !== STATIC && b.lifetime.name !== "_") out.push({ param, name, lifetime: b.lifetime.name });
  };
  const indexOf = (name: string): number | null => all.find((p) => p.name === name && p.anonymous === null)?.index ?? null;
  for (const param of genericsSyntax(def)?.params ?? []) {
    if (param.kind === "type") note(all.slice(parentCount).find((p) => p.name === param.ident.name)?.index ?? null, null, param.bounds);
    else if (param.kind === "lifetime") note(null, param.lifetime.name, param.bounds.map((lifetime) => ({ kind: "lifetime", lifetime, span: lifetime.span })));
  }
  for (const where of genericsSyntax(def)?.where ?? []) {
    if (where.kind === "lifetime") note(null, where.lifetime.name, where.bounds.map((lifetime) => ({ kind: "lifetime", lifetime, span: lifetime.span })));
    else if (where.type.kind === "path" && where.type.qself === null && where.type.path.segments.length === 1) {
      const index = indexOf(where.type.path.segments[0]?.ident.name ?? "");
      if (index !== null) note(index, null, where.bounds);
    }
  }
  for (const { type } of fnDecl(def)?.params ?? []) if (type.kind === "impl") note(anonymous.get(type.id)?.index ?? null, null, type.bounds);
  return out.filter((each) => each.param !== null || each.name !== null);
}

/** One for a program. */
export class Templates {
  readonly #known = new Map<Def, FnTemplate>();
  readonly #names = new Map<Def, readonly string[]>();
  readonly #held = new Map<OpaqueInfo, readonly string[]>();
  readonly #outlives = new Map<Def, readonly Outlives[]>();

  constructor(readonly cx: CheckCtx) {}

  names(def: Def): readonly string[] {
    let known = this.#names.get(def);
    if (known === undefined) {
      known = fnDecl(def) === null ? outerNames(def) : this.of(def).regions;
      this.#names.set(def, known);
    }
    return known;
  }

  /** The lifetimes that a returned `impl Trait` holds on to. */
  held(opaque: OpaqueInfo): readonly string[] {
    let known = this.#held.get(opaque);
    if (known === undefined) {
      known = this.#heldBy(opaque);
      this.#held.set(opaque, known);
    }
    return known;
  }

  /** `impl Trait + 'static` */
  namesStatic(opaque: OpaqueInfo): boolean {
    return writtenIn(opaque).has(STATIC);
  }

  #heldBy(opaque: OpaqueInfo): readonly string[] {
    // What lasts for ever borrows nothing that does not.
    if (opaque.syntax.some((bound) => bound.kind === "lifetime" && bound.lifetime.name === STATIC)) return [];
    const all = this.names(opaque.owner);
    if (all.length === 0 || holdsAll(this.cx, opaque.owner)) return all;
    const written = new Set(writtenIn(opaque));
    if (written.has(ELIDED) || adtsIn(this.cx, opaque).some((adt) => named(adt).length > 0)) written.add(this.elidedOf(opaque.owner));
    return all.filter((name) => written.has(name));
  }

  /** What has to live as long as a lifetime of the fn's own signature: what a bound `F: Trait + 'a`, `impl Trait + 'a` or `'b: 'a` says. */
  outlives(def: Def): readonly Outlives[] {
    let known = this.#outlives.get(def);
    if (known === undefined) {
      known = fnDecl(def) === null ? [] : outlivesOf(this.cx, def);
      this.#outlives.set(def, known);
    }
    return known;
  }

  of(def: Def): FnTemplate {
    const known = this.#known.get(def);
    if (known !== undefined) return known;
    const made = this.#make(def);
    this.#known.set(def, made);
    return made;
  }

  /** The lifetime that one left out in the result stands for. */
  elidedOf(def: Def): string {
    if (fnDecl(def) === null) return UNKNOWN;
    return this.#elided(this.cx.fnSig(def).selfKind !== null, this.of(def).params);
  }

  #make(def: Def): FnTemplate {
    const sig = this.cx.fnSig(def);
    const lifetimes = (adt: Def): number => named(adt).length;
    const regions = outerNames(def);
    const fresh = (): string => {
      const name = `#${regions.length}`;
      regions.push(name);
      return name;
    };
    const params = sig.params.map((p) => nameRegions(p, fresh, lifetimes));
    const elided = this.#elided(sig.selfKind !== null, params);
    return { params, ret: nameRegions(sig.ret, () => elided, lifetimes), async: sig.async, regions };
  }

  /** The lifetime a result has where none is written. */
  #elided(method: boolean, params: readonly Ty[]): string {
    const self = params[0];
    if (method && self !== undefined) {
      const of = selfRegion(self);
      if (of !== null) return of;
    }
    const all = new Set<string>();
    for (const param of params) collect(param, all);
    const [only] = all;
    return all.size === 1 && only !== undefined ? only : UNKNOWN;
  }
}

/** Of `&self`, or of `self: Pin<&mut Self>`. */
function selfRegion(ty: Ty): string | null {
  if (ty.kind === "ref") return ty.region ?? null;
  if (ty.kind !== "adt") return null;
  for (const arg of ty.args) if (!isConst(arg) && arg.kind === "ref") return arg.region ?? null;
  return null;
}

function collect(ty: GArg, into: Set<string>): void {
  if (isConst(ty)) return;
  switch (ty.kind) {
    case "ref":
      if (ty.region !== undefined) into.add(ty.region);
      return collect(ty.to, into);
    case "adt":
      for (const region of ty.regions ?? []) into.add(region);
      for (const arg of ty.args) collect(arg, into);
      return;
    case "tuple":
      for (const elem of ty.elems) collect(elem, into);
      return;
    case "array":
    case "slice":
      return collect(ty.elem, into);
    case "proj":
      for (const arg of ty.args) collect(arg, into);
      return;
    default:
      return;
  }
}
