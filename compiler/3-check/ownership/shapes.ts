/**
 * Where the references are in a type: its region slots, in one fixed order, and how each varies.
 *
 *   &'0 mut HashMap<&'1 str, Parser<'2, u8>>     three slots
 *
 * A type's own lifetimes come first, then those of its arguments. Two types that are equal without their lifetimes have the same slots,
 * so that relating them is relating two lists of numbers.
 */
import type { Def } from "../../2-resolve/defs.js";
import { unreachable } from "../../unreachable.js";
import type { CheckCtx } from "../context.js";
import { genericsSyntax } from "../queries/syntax.js";
import type { AsyncInfo, ClosureInfo, GArg, Ty } from "../ty.js";
import { isConst, substTy } from "../ty-util.js";
import type { Templates } from "./templates.js";

/** Whether a loan in the slot of a value may flow to where the value goes (`co`), the other way, or both. */
export type Variance = "co" | "contra" | "inv";

export interface Shape {
  readonly variances: readonly Variance[];
}

const NO_SLOTS: Shape = { variances: [] };

/** The lifetime parameters of a struct or enum. */
function lifetimesOf(def: Def): readonly string[] {
  const out: string[] = [];
  for (const param of genericsSyntax(def)?.params ?? []) if (param.kind === "lifetime") out.push(param.lifetime.name);
  return out;
}

function within(outer: Variance, inner: Variance): Variance {
  if (outer === "co") return inner;
  if (outer === "inv" || inner === "inv") return "inv";
  return inner === "co" ? "contra" : "co";
}

/** Shared by all bodies of a program. */
export class AdtVariances {
  readonly #known = new Map<Def, readonly Variance[]>();
  readonly #lifetimes = new Map<Def, readonly string[]>();

  constructor(readonly cx: CheckCtx) {}

  lifetimes(def: Def): readonly string[] {
    let known = this.#lifetimes.get(def);
    if (known === undefined) {
      known = lifetimesOf(def);
      this.#lifetimes.set(def, known);
    }
    return known;
  }

  /** Of each lifetime parameter, then of each type or const parameter. */
  of(def: Def): readonly Variance[] {
    const known = this.#known.get(def);
    if (known !== undefined) return known;
    const lifetimes = this.lifetimes(def);
    const params = this.cx.genericsOf(def).all.length;
    const found: (Variance | null)[] = Array.from({ length: lifetimes.length + params }, () => null);
    if (def.name === "UnsafeCell" && !this.cx.isLocal(def)) found.fill("inv");
    // Types that hold themselves are looked at again until nothing changes.
    for (let changed = true; changed; ) {
      this.#known.set(def, found.map((v) => v ?? "co"));
      changed = false;
      const note = (i: number, v: Variance): void => {
        const before = found[i];
        if (before === undefined || before === "inv" || before === v) return;
        found[i] = before === null ? v : "inv";
        changed = true;
      };
      for (const variant of this.cx.adt(def).variants) for (const field of variant.fields) this.#visit(field.ty, "co", lifetimes, note);
    }
    const settled = found.map((v) => v ?? "co");
    this.#known.set(def, settled);
    return settled;
  }

  #visit(ty: Ty, at: Variance, lifetimes: readonly string[], note: (i: number, v: Variance) => void): void {
    const lifetime = (name: string | undefined, v: Variance): void => {
      const i = name === undefined ? -1 : lifetimes.indexOf(name);
      if (i >= 0) note(i, v);
    };
    const all = (args: readonly GArg[], v: Variance): void => {
      for (const arg of args) if (!isConst(arg)) this.#visit(arg, v, lifetimes, note);
    };
    switch (ty.kind) {
      case "param":
        note(lifetimes.length + ty.index, at);
        return;
      case "ref":
        lifetime(ty.region, at);
        return this.#visit(ty.to, ty.mut ? "inv" : at, lifetimes, note);
      case "adt": {
        const own = this.of(ty.def);
        const n = this.lifetimes(ty.def).length;
        ty.regions?.forEach((name, i) => lifetime(name, within(at, own[i] ?? "co")));
        ty.args.forEach((arg, i) => {
          if (!isConst(arg)) this.#visit(arg, within(at, own[n + i] ?? "co"), lifetimes, note);
        });
        return;
      }
      case "tuple":
        return all(ty.elems, at);
      case "array":
      case "slice":
        return this.#visit(ty.elem, at, lifetimes, note);
      case "fnPtr":
        all(ty.params, within(at, "contra"));
        return this.#visit(ty.ret, at, lifetimes, note);
      case "dyn":
        lifetime(ty.region, at);
        if (ty.principal !== null) all(ty.principal.args, "inv");
        for (const p of ty.projections) this.#visit(p.ty, "inv", lifetimes, note);
        return;
      case "proj":
        return all(ty.args, "inv");
      default:
        return;
    }
  }
}

/** What closures and async blocks hold, one type for each thing captured. */
export type Held = ReadonlyMap<ClosureInfo | AsyncInfo, readonly Ty[]>;

/** The slots of types, as one body sees them. */
export class Shapes {
  readonly #known = new Map<Ty, Shape>();

  constructor(
    readonly adts: AdtVariances,
    readonly templates: Templates,
    readonly held: Held,
  ) {}

  of(ty: Ty): Shape {
    const known = this.#known.get(ty);
    if (known !== undefined) return known;
    const out: Variance[] = [];
    this.#collect(ty, "co", out);
    const shape = out.length === 0 ? NO_SLOTS : { variances: out };
    this.#known.set(ty, shape);
    return shape;
  }

  count(ty: Ty): number {
    switch (ty.kind) {
      case "adt":
      case "ref":
        return this.of(ty).variances.length;
      case "int":
      case "float":
      case "bool":
      case "char":
      case "str":
      case "never":
      case "param":
      case "fnDef":
      case "error":
        return 0;
      default:
        return this.of(ty).variances.length;
    }
  }

  #all(list: readonly GArg[], at: Variance, out: Variance[]): void {
    for (const arg of list) if (!isConst(arg)) this.#collect(arg, at, out);
  }

  #collect(ty: Ty, at: Variance, out: Variance[]): void {
    switch (ty.kind) {
      case "adt":
        return this.#adt(ty, at, out);
      case "ref":
        out.push(at);
        // Where a `&mut dyn Trait` goes it is coerced to one that lives shorter.
        return ty.to.kind === "dyn" ? this.#dyn(ty.to, at, out) : this.#collect(ty.to, ty.mut ? "inv" : at, out);
      case "int":
      case "float":
      case "bool":
      case "char":
      case "str":
      case "never":
      case "param":
      case "infer":
      case "error":
      case "fnDef":
        return;
      case "fnPtr":
        // Higher-ranked: what is inside has regions of its own at each call.
        return;
      case "tuple":
        return this.#all(ty.elems, at, out);
      case "array":
      case "slice":
        return this.#collect(ty.elem, at, out);
      case "dyn":
        return this.#dyn(ty, at, out);
      case "closure":
        return this.#all((this.held.get(ty.closure) ?? []).map((t) => substTy(t, ty.args)), at, out);
      case "asyncBlock":
        return this.#all((this.held.get(ty.block) ?? []).map((t) => substTy(t, ty.args)), at, out);
      case "asyncFn":
        for (let i = 0; i < this.templates.names(ty.def).length; i++) out.push(at);
        return this.#all(ty.args, at, out);
      case "opaque":
        for (let i = 0; i < this.templates.held(ty.opaque).length; i++) out.push(at);
        return this.#all(ty.args, at, out);
      case "joinFuture":
        return this.#all(ty.futures, at, out);
      case "proj":
        return this.#all(ty.args, "inv", out);
      default:
        return unreachable(ty);
    }
  }

  #adt(ty: Ty & { kind: "adt" }, at: Variance, out: Variance[]): void {
    const n = this.adts.lifetimes(ty.def).length;
    if (n === 0 && ty.args.length === 0) return;
    const own = this.adts.of(ty.def);
    for (let i = 0; i < n; i++) out.push(within(at, own[i] ?? "co"));
    for (let i = 0; i < ty.args.length; i++) {
      const arg = ty.args[i] as GArg;
      if (!isConst(arg)) this.#collect(arg, within(at, own[n + i] ?? "co"), out);
    }
  }

  #dyn(ty: Ty & { kind: "dyn" }, at: Variance, out: Variance[]): void {
    out.push(at);
    // What stands in `dyn Fn(&A) -> &B` has regions of its own at each call.
    if (ty.principal !== null && this.adts.cx.lang.fnTrait(ty.principal.trait) !== null) return;
    if (ty.principal !== null) this.#all(ty.principal.args, "inv", out);
    for (const p of ty.projections) this.#collect(p.ty, "inv", out);
  }
}
