/**
 * Associated types with regions: `<slice::Iter<'1, &'2 str> as Iterator>::Item` is `&'1 &'2 str`.
 *
 * The checker of types has found out what the type is; here the impl is asked which of the regions that go in come out where. What
 * cannot be told gets fresh regions, which means that nothing is known to be borrowed there.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { Selection } from "../infer/infer-ctx.js";
import type { GArg, Predicate, Ty } from "../ty.js";
import { argsKey, hasInfer, isConst, sameArgs, substTy } from "../ty-util.js";
import type { FlowWhy, Region } from "./graph.js";
import { nameRegions, UNKNOWN } from "./templates.js";
import { NO_REGIONS, type CallableSig, type RArg, type RTy, type Subst, type Typing } from "./typing.js";

const DEPTH_MAX = 6;

/** What the head of an impl says of the types it was found for. */
interface Bound {
  readonly args: RArg[];
  readonly regions: Map<string, Region>;
}

export class Projector {
  #depth = 0;
  readonly #selected = new Map<string, Selection | null>();
  readonly #normal = new Map<string, Ty>();

  constructor(private readonly t: Typing) {}

  project(assoc: Def, args: readonly RArg[], written: readonly GArg[]): RTy {
    const erased = args.map((arg, i) => arg?.ty ?? constant(written[i]));
    const ty = this.#normalized(assoc, erased);
    if (this.t.shapes.count(ty) === 0) return { ty, rs: NO_REGIONS };
    if (this.#depth >= DEPTH_MAX) return this.t.fresh(ty);
    this.#depth++;
    const found = this.#find(assoc, args, erased, ty);
    this.#depth--;
    return { ty, rs: found === null ? this.t.slots(ty) : this.t.fit(found, ty) };
  }

  #normalized(assoc: Def, args: readonly GArg[]): Ty {
    const key = `${assoc.id}${argsKey(args)}`;
    let known = this.#normal.get(key);
    if (known === undefined) {
      known = this.t.normalize({ kind: "proj", assoc, args });
      this.#normal.set(key, known);
    }
    return known;
  }

  #find(assoc: Def, args: readonly RArg[], erased: readonly GArg[], ty: Ty): RTy | null {
    const self = args[0];
    if (self === null || self === undefined) return null;
    const { t } = this;
    switch (self.ty.kind) {
      case "closure": {
        const sig = t.closures.get(self.ty.closure);
        return sig === undefined ? null : this.#called(sig, args[1]);
      }
      case "fnDef": {
        const sig = this.signature(self.ty.def, self.ty.args.map((a) => (isConst(a) ? null : t.fresh(a))));
        return this.#called(sig, args[1]);
      }
      case "fnPtr":
        return this.#called(this.higher(self.ty.params, self.ty.ret), args[1]);
      case "asyncFn":
        return this.#asyncFn(self.ty, self.rs);
      case "asyncBlock":
        return t.outputs.get(self.ty.block) ?? null;
      case "joinFuture":
        return this.#joined(assoc, self.ty, self.rs, ty);
      case "dyn":
        return this.#ofObject(assoc, self.ty, self.rs);
      case "opaque":
        return this.#ofOpaque(assoc, self.ty, self.rs);
      case "param":
      case "proj":
        return this.#assumed(assoc, erased);
      default:
        return this.#ofImpl(assoc, args, erased);
    }
  }

  /** What a call gives; the arguments go where the parameters are. */
  #called(sig: CallableSig, tuple: RArg | undefined): RTy {
    if (tuple !== null && tuple !== undefined && tuple.ty.kind === "tuple") {
      const why: FlowWhy = { span: this.t.owner.span, kind: "call" };
      this.t.splitArgs(tuple.ty.elems, tuple.rs).forEach((arg, i) => {
        const param = sig.params[i];
        if (arg !== null && param !== undefined) this.t.flow(param.ty, arg.rs, param.rs, why);
      });
    }
    return sig.ret;
  }

  #asyncFn(ty: Ty & { kind: "asyncFn" }, rs: readonly Region[]): RTy {
    const template = this.t.templates.of(ty.def);
    const n = template.regions.length;
    return this.t.inst(template.ret, { args: this.t.splitArgs(ty.args, rs, n), region: this.t.lookup(template.regions, rs.slice(0, n)) });
  }

  #joined(assoc: Def, ty: Ty & { kind: "joinFuture" }, rs: readonly Region[], result: Ty): RTy | null {
    const outs = this.t.splitArgs(ty.futures, rs).map((f) => (f === null ? null : this.project(assoc, [f], [f.ty])));
    if (!ty.try) return { ty: result, rs: outs.flatMap((o) => o?.rs ?? []) };
    const oks: Region[] = [];
    let errors: readonly Region[] | null = null;
    for (const out of outs) {
      if (out === null || out.ty.kind !== "adt") return null;
      const [ok, error] = this.t.splitArgs(out.ty.args, out.rs);
      oks.push(...(ok?.rs ?? []));
      if (errors === null) errors = error?.rs ?? [];
      else if (error !== null && error !== undefined) this.t.flow(error.ty, error.rs, errors, { span: this.t.owner.span, kind: "assign" });
    }
    return { ty: result, rs: [...oks, ...(errors ?? [])] };
  }

  #ofObject(assoc: Def, ty: Ty & { kind: "dyn" }, rs: readonly Region[]): RTy | null {
    if (ty.principal === null || this.t.cx.lang.fnTrait(ty.principal.trait) !== null) return null;
    const parts = this.t.splitArgs([...ty.principal.args, ...ty.projections.map((p) => p.ty)], rs, 1);
    const at = ty.projections.findIndex((p) => p.assoc === assoc);
    return at < 0 ? null : (parts[ty.principal.args.length + at] ?? null);
  }

  #ofOpaque(assoc: Def, ty: Ty & { kind: "opaque" }, rs: readonly Region[]): RTy | null {
    const { t } = this;
    const names = t.templates.held(ty.opaque);
    const pred = t.cx.opaqueBounds(ty.opaque).find((p) => p.kind === "projection" && p.assoc === assoc);
    if (pred === undefined || pred.kind !== "projection") return null;
    const elided = t.templates.elidedOf(ty.opaque.owner);
    const tpl = nameRegions(pred.ty, () => elided, (def) => t.shapes.adts.lifetimes(def).length);
    return t.inst(tpl, { args: t.splitArgs(ty.args, rs, names.length), region: t.lookup(names, rs.slice(0, names.length)) });
  }

  /** What a bound in scope says: `I: Iterator<Item = &'a str>`. */
  #assumed(assoc: Def, erased: readonly GArg[]): RTy | null {
    const entry = this.t.infer.env.projections.get(assoc)?.find((e) => sameArgs(e.args, erased));
    return entry === undefined ? null : this.t.inst(this.t.namedField(entry.ty), { args: [], region: this.ofBody() });
  }

  /** Lifetimes by the names the body's own signature gives them. */
  ofBody(): (name: string) => Region {
    const fallback = this.t.lookup([], []);
    return (name) => this.t.named.get(name) ?? fallback(name);
  }

  // ------------------------------------------------------------ impls

  select(trait: Def, erased: readonly GArg[]): Selection | null {
    const key = `${trait.id}${argsKey(erased)}`;
    const known = this.#selected.get(key);
    if (known !== undefined) return known;
    const found = this.t.infer.select({ trait, args: erased }, this.t.owner.span);
    const resolved: Selection | null = found !== null && found.kind === "impl" ? { ...found, args: this.t.infer.resolveArgs(found.args) } : found;
    this.#selected.set(key, resolved);
    return resolved;
  }

  #ofImpl(assoc: Def, args: readonly RArg[], erased: readonly GArg[]): RTy | null {
    const { t } = this;
    const trait = assoc.parent;
    if (trait === null) return null;
    const n = t.cx.genericsOf(trait).all.length;
    const self = args[0];
    const selection = this.select(trait, erased.slice(0, n));
    if (selection?.kind === "builtin") return self === null || self === undefined ? null : this.#behindPin(assoc, self, args, erased);
    if (selection?.kind !== "impl") return null;
    const bound = this.#bindImpl(selection, args.slice(0, n));
    const item = t.cx.implItems(selection.impl).get(assoc) ?? assoc;
    const tpl = t.namedField(t.cx.typeOfAlias(item));
    if (item === assoc) return t.inst(tpl, { args, region: t.lookup([], []) });
    return t.inst(tpl, { args: [...bound.args, ...args.slice(n)], region: byName(t, bound.regions) });
  }

  #behindPin(assoc: Def, self: RTy, args: readonly RArg[], erased: readonly GArg[]): RTy | null {
    const inner = this.t.cx.lang.unpinned(self.ty);
    if (inner === null) return null;
    const pointer: RTy = { ty: inner, rs: self.rs };
    return this.#find(assoc, [pointer, ...args.slice(1)], [inner, ...erased.slice(1)], inner);
  }

  /** Fits the head of an impl to the types it was chosen for. Two regions found for one name, or types for one parameter, are made equal. */
  #bindImpl(selection: Selection & { kind: "impl" }, args: readonly RArg[], why: FlowWhy | null = null): Bound {
    const { t } = this;
    const head = t.cx.implTraitRef(selection.impl);
    const bound: Bound = { args: selection.args.map(() => null), regions: new Map() };
    let left = 0;
    head?.args.forEach((tpl, i) => {
      const actual = args[i];
      if (!isConst(tpl) && actual !== null && actual !== undefined) this.#bind(nameRegions(tpl, () => `?${left++}`, (def) => t.shapes.adts.lifetimes(def).length), actual, bound, why);
    });
    for (const pred of t.cx.predicatesOf(selection.impl)) if (pred.kind === "projection") this.#bindOutput(pred, bound, selection.args);
    selection.args.forEach((arg, i) => {
      if (!isConst(arg)) bound.args[i] ??= t.fresh(arg);
    });
    return bound;
  }

  /** `where I: Iterator<Item = T>` tells what T is. */
  #bindOutput(pred: Predicate & { kind: "projection" }, bound: Bound, erased: readonly GArg[]): void {
    const self = pred.args[0];
    if (self === undefined || isConst(self) || self.kind !== "param" || bound.args[self.index] === null) return;
    const wanted = substTy(pred.ty, erased);
    if (!hasInfer(wanted) && this.t.shapes.count(wanted) === 0) return;
    // Parameters of closures are what is passed to them: types known by now.
    const known = bound.args.map((a, i) => a ?? this.#freshArg(erased[i]));
    const args = pred.args.map((a) => (isConst(a) ? null : this.t.inst(this.t.namedField(a), { args: known, region: byName(this.t, bound.regions) })));
    const found = this.project(pred.assoc, args, pred.args);
    this.#bind(this.t.namedField(pred.ty), found, bound, null);
  }

  #freshArg(arg: GArg | undefined): RArg {
    return arg === undefined || isConst(arg) ? null : this.t.fresh(arg);
  }

  #bind(tpl: Ty, actual: RTy, bound: Bound, why: FlowWhy | null): void {
    const { t } = this;
    const region = (name: string | undefined, r: Region | undefined): void => {
      if (name === undefined || name === UNKNOWN || r === undefined) return;
      const before = bound.regions.get(name);
      if (before === undefined) bound.regions.set(name, r);
      else if (why !== null) t.equate([before], [r], why);
    };
    const { ty, rs } = actual;
    switch (tpl.kind) {
      case "param": {
        const before = bound.args[tpl.index];
        if (before === null || before === undefined) bound.args[tpl.index] = actual;
        else if (why !== null) t.equate(before.rs, rs, why);
        return;
      }
      case "ref":
        if (ty.kind !== "ref") return;
        region(tpl.region, rs[0]);
        return this.#bind(tpl.to, { ty: ty.to, rs: rs.slice(1) }, bound, why);
      case "adt": {
        if (ty.kind !== "adt" || ty.def !== tpl.def) return;
        const parts = t.split(ty, rs);
        tpl.regions?.forEach((name, i) => region(name, parts.own[i]));
        return this.#bindAll(tpl.args, parts.args, bound, why);
      }
      case "tuple":
        if (ty.kind === "tuple") this.#bindAll(tpl.elems, t.splitArgs(ty.elems, rs), bound, why);
        return;
      case "array":
      case "slice":
        if (ty.kind === tpl.kind) this.#bind(tpl.elem, { ty: ty.elem, rs }, bound, why);
        return;
      case "dyn":
        if (ty.kind === "dyn") region(tpl.region, rs[0]);
        return;
      default:
        return;
    }
  }

  #bindAll(tpls: readonly GArg[], actual: readonly RArg[], bound: Bound, why: FlowWhy | null): void {
    tpls.forEach((tpl, i) => {
      const arg = actual[i];
      if (!isConst(tpl) && arg !== null && arg !== undefined) this.#bind(tpl, arg, bound, why);
    });
  }

  // ------------------------------------------------------------ calls

  signature(def: Def, args: readonly RArg[]): CallableSig & { readonly region: (name: string) => Region } {
    const { t } = this;
    const template = t.templates.of(def);
    const regions = t.regions.many(template.regions.length);
    const s: Subst = { args, region: t.lookup(template.regions, regions) };
    const params = template.params.map((p) => t.inst(p, s));
    if (!template.async) return { params, ret: t.inst(template.ret, s), region: s.region };
    const erased = args.map((a): GArg => a?.ty ?? { kind: "constError" });
    return { params, ret: { ty: { kind: "asyncFn", def, args: erased }, rs: [...regions, ...args.flatMap((a) => a?.rs ?? [])] }, region: s.region };
  }

  /** A signature as types of fn pointers and `Fn` bounds have it: each call has regions of its own. */
  higher(params: readonly Ty[], ret: Ty): CallableSig {
    const { t } = this;
    let n = 0;
    const lifetimes = (def: Def): number => t.shapes.adts.lifetimes(def).length;
    const named = params.map((p) => nameRegions(p, () => `^${n++}`, lifetimes));
    const s: Subst = { args: t.cx.identityArgs(t.owner).map((a) => (isConst(a) ? null : { ty: a, rs: NO_REGIONS })), region: this.ofBody() };
    return { params: named.map((p) => t.inst(p, s)), ret: t.inst(nameRegions(ret, () => (n === 1 ? "^0" : UNKNOWN), lifetimes), s) };
  }

  /** What the bounds of a generic fn say about the arguments it is called with. */
  bounds(def: Def, args: readonly RArg[], region: (name: string) => Region, why: FlowWhy): void {
    const { t } = this;
    for (const { param, lifetime, name } of t.templates.outlives(def)) {
      const from = param === null ? (name === null ? NO_REGIONS : [region(name)]) : (args[param]?.rs ?? NO_REGIONS);
      for (const r of from) t.regions.flow(r, region(lifetime), why);
    }
    for (const pred of t.cx.predicatesOf(def)) {
      const s: Subst = { args, region };
      if (pred.kind === "projection") {
        if (!pred.args.some((a) => this.#concerns(a, args))) continue;
        const found = this.project(pred.assoc, pred.args.map((a) => (isConst(a) ? null : t.inst(t.namedField(a), s))), pred.args);
        if (found.rs.length > 0) t.equate(found.rs, t.inst(t.namedField(pred.ty), s).rs, why);
      } else if (pred.ref.args.length > 1 && t.cx.lang.fnTrait(pred.ref.trait) === null && pred.ref.args.some((a) => this.#concerns(a, args))) {
        this.implemented(pred.ref.trait, pred.ref.args.map((a) => (isConst(a) ? null : t.inst(t.namedField(a), s))), why);
      }
    }
  }

  #concerns(arg: GArg, args: readonly RArg[]): boolean {
    if (isConst(arg)) return false;
    if (arg.kind !== "param") return true;
    const known = args[arg.index];
    return known !== null && known !== undefined && (known.rs.length > 0 || known.ty.kind === "closure" || known.ty.kind === "fnDef");
  }

  /** `Vec<&'1 str>: FromIterator<&'2 str>`: by its impl the two are the same. */
  implemented(trait: Def, args: readonly RArg[], why: FlowWhy): void {
    if (args.filter((a) => a !== null && a.rs.length > 0).length < 2 || this.#depth >= DEPTH_MAX) return;
    const erased = args.map((a): GArg => a?.ty ?? { kind: "constError" });
    const selection = this.select(trait, erased);
    if (selection?.kind !== "impl") return;
    this.#depth++;
    const bound = this.#bindImpl(selection, args, why);
    for (const pred of this.t.cx.predicatesOf(selection.impl)) {
      if (pred.kind !== "trait" || pred.ref.args.length < 2 || this.t.cx.lang.fnTrait(pred.ref.trait) !== null) continue;
      const s: Subst = { args: bound.args, region: byName(this.t, bound.regions) };
      this.implemented(pred.ref.trait, pred.ref.args.map((a) => (isConst(a) ? null : this.t.inst(this.t.namedField(a), s))), why);
    }
    this.#depth--;
  }
}

const constant = (arg: GArg | undefined): GArg => (arg !== undefined && isConst(arg) ? arg : { kind: "constError" });

function byName(t: Typing, known: ReadonlyMap<string, Region>): (name: string) => Region {
  const fallback = t.lookup([], []);
  return (name) => known.get(name) ?? fallback(name);
}
