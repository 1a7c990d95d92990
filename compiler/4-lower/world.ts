/**
 * Questions about concrete types: what lowering asks of the checker once all generic parameters are known.
 *
 * Types are interned here (equal types are the same object), opaque types revealed, projections resolved, and answers remembered.
 */
import type { Def } from "../2-resolve/defs.js";
import type { CheckCtx, VariantInfo } from "../3-check/context.js";
import { hasBody } from "../3-check/queries/syntax.js";
import type { ParamEnv } from "../3-check/infer/env.js";
import { InferCtx, type Selection } from "../3-check/infer/infer-ctx.js";
import { selectTrait } from "../3-check/infer/select.js";
import { evalConstExpr } from "../3-check/queries/consts.js";
import type { Const, GArg, TraitRef, Ty } from "../3-check/ty.js";
import { argsKey, hasParam, isConst, isTy, mapArgs, mapConstParts, mapParts, tyArg, typeKey, UNIT, type Mapper } from "../3-check/ty-util.js";
import { LazyMap } from "../small-collections.js";
import { NO_SPAN } from "../source.js";
import { bug } from "../unreachable.js";

/** A field with its type put in. */
export interface Field {
  readonly name: string;
  readonly ty: Ty;
}

export interface ConcreteVariant {
  readonly info: VariantInfo;
  readonly fields: readonly Field[];
}

/** A fn with everything generic settled. */
export interface FnInstance {
  readonly def: Def;
  readonly args: readonly GArg[];
}

interface Extent {
  /** How many types stand in each other. */
  readonly depth: number;
  /** How many types are written, were it written out. */
  readonly parts: number;
}

/** rustc gives up at about as many. */
const DEPTH_MAX = 200;
const PARTS_MAX = 20_000;

export class World {
  /** The number of each type met, by its key, which is made of the numbers of its parts. */
  readonly #numbers = new Map<string, number>();
  /** The numbers of references by what they point to, of types without arguments, and by definition of those with one by that. */
  readonly #refs = new Map<number, number>();
  readonly #mutRefs = new Map<number, number>();
  readonly #plain = new Map<Def, number>();
  readonly #byArg = new Map<Def, Map<number, number>>();
  /** The one object for each type, by its number. */
  readonly #interned: (Ty | undefined)[] = [];
  readonly #done = new Map<Ty, number>();
  /** Those of them without parameters: nothing can be put into them. */
  readonly #closed = new Set<Ty>();
  readonly #extents = new Map<Ty, Extent>();
  readonly #variants = new Map<Ty, readonly ConcreteVariant[]>();
  readonly #copy = new Map<Ty, boolean>();
  readonly #drops = new Map<Ty, boolean>();
  readonly #dropImpls = new Map<Ty, FnInstance | null>();
  readonly #selections = new Map<string, Selection | null>();
  /** What projections of concrete types are. */
  readonly #projected = new Map<number, Ty>();
  readonly #root: Def;
  /** For questions that leave nothing behind. */
  #asker: InferCtx | null = null;
  /** Nothing is taken for granted about concrete types. */
  readonly #env: ParamEnv = { traits: new Map(), projections: new Map(), isClosing: false, isWrong: false, isStandIn: false, held: new LazyMap(), projected: new LazyMap() };

  constructor(readonly ctx: CheckCtx) {
    this.#root = ctx.program.main.root.def;
  }

  infer(): InferCtx {
    return new InferCtx(this.ctx, this.#root, this.#env, { revealAll: true });
  }

  readonly #partKey = (arg: GArg): string => (isConst(arg) ? typeKey(arg) : String(this.#numberOf(arg)));

  #numberOf(ty: Ty): number {
    const done = this.#done.get(ty);
    if (done !== undefined) return done;
    // Most types are these: no text is made of them.
    if (ty.kind === "ref") return this.#numberIn(ty.mut ? this.#mutRefs : this.#refs, this.#numberOf(ty.to));
    if (ty.kind === "adt" && ty.args.length < 2) {
      const [arg] = ty.args;
      if (arg === undefined) return this.#numberIn(this.#plain, ty.def);
      if (!isConst(arg)) return this.#numberIn(this.#applied(ty.def), this.#numberOf(arg));
    }
    return this.#numberIn(this.#numbers, typeKey(ty, this.#partKey));
  }

  #numberIn<K>(map: Map<K, number>, key: K): number {
    let number = map.get(key);
    if (number === undefined) {
      number = this.#interned.push(undefined) - 1;
      map.set(key, number);
    }
    return number;
  }

  #applied(def: Def): Map<number, number> {
    let map = this.#byArg.get(def);
    if (map === undefined) {
      map = new Map();
      this.#byArg.set(def, map);
    }
    return map;
  }

  /** Equal exactly for equal types. */
  key(ty: Ty): string {
    return String(this.#numberOf(ty));
  }

  /** Likewise. */
  argsKey(args: readonly GArg[]): string {
    return argsKey(args, this.#partKey);
  }

  /** The one object for this type; `ty` must be concrete and normal. */
  intern(ty: Ty): Ty {
    if (this.#done.has(ty)) return ty;
    const number = this.#numberOf(ty);
    const known = this.#interned[number];
    if (known !== undefined) return known;
    this.#interned[number] = ty;
    this.#done.set(ty, number);
    if (!hasParam(ty)) this.#closed.add(ty);
    return ty;
  }

  /** Puts `args` for the parameters, resolves projections and opaque types. */
  concrete(ty: Ty, args: readonly GArg[]): Ty {
    if (this.#closed.has(ty)) return ty;
    return args.length === 0 ? this.#normal.ty(ty) : this.#put(args).ty(ty);
  }

  concreteArgs(list: readonly GArg[], args: readonly GArg[]): readonly GArg[] {
    return mapArgs(list, args.length === 0 ? this.#normal : this.#put(args));
  }

  /** Substitutes and normalises in one go: types made by the way would be thrown away. */
  #put(args: readonly GArg[]): Mapper {
    // Mostly it is the same function that asks again.
    if (args !== this.#lastArgs) {
      this.#lastArgs = args;
      this.#lastPut = this.#makePut(args);
    }
    return this.#lastPut;
  }

  #makePut(args: readonly GArg[]): Mapper {
    const mapper: Mapper = {
      ty: (ty) => {
        if (this.#closed.has(ty)) return ty;
        const arg = ty.kind === "param" ? args[ty.index] : undefined;
        if (arg !== undefined && !isConst(arg)) return this.#normal.ty(arg);
        const parts = mapParts(ty, mapper);
        return parts === ty && this.#done.has(ty) ? ty : this.#ofParts(parts);
      },
      con: (c) => {
        const arg = c.kind === "constParam" ? args[c.index] : undefined;
        if (arg !== undefined && isConst(arg)) return this.#const(arg);
        return evalConstExpr(this.ctx, mapConstParts(c, mapper));
      },
    };
    return mapper;
  }

  readonly #normal: Mapper = {
    ty: (ty) => (this.#done.has(ty) ? ty : this.#normalize(ty)),
    con: (c) => this.#const(c),
  };

  #lastArgs: readonly GArg[] | null = null;
  #lastPut: Mapper = this.#normal;

  #const(c: Const): Const {
    const parts = mapConstParts(c, this.#normal);
    return evalConstExpr(this.ctx, parts);
  }

  #normalize(ty: Ty): Ty {
    return this.#ofParts(mapParts(ty, this.#normal));
  }

  /** A type whose parts are normal. */
  #ofParts(parts: Ty): Ty {
    switch (parts.kind) {
      case "proj":
        return this.#project(parts);
      case "opaque":
        return this.#reveal(parts);
      case "asyncFn":
        return parts.def.parent?.kind === "trait" ? this.#traitFuture(parts) : this.intern(parts);
      case "adt": {
        // `Pin<P>` is P.
        const inner = this.ctx.lang.unpinned(parts);
        return inner === null ? this.intern(parts) : this.intern(inner);
      }
      default:
        return this.intern(parts);
    }
  }

  #project(ty: Ty & { kind: "proj" }): Ty {
    const number = this.#numberOf(ty);
    let found = this.#projected.get(number);
    if (found === undefined) {
      found = this.#findProjected(ty);
      this.#projected.set(number, found);
    }
    return found;
  }

  #findProjected(ty: Ty & { kind: "proj" }): Ty {
    const infer = this.infer();
    const cause = { span: NO_SPAN, why: { kind: "misc" } } as const;
    const out = infer.normalize(ty, cause);
    infer.selectPending();
    const resolved = infer.resolve(out);
    if (resolved.kind === "proj" || resolved.kind === "infer") return this.intern({ kind: "error" });
    return this.#normal.ty(resolved);
  }

  #reveal(ty: Ty & { kind: "opaque" }): Ty {
    const { opaque } = ty;
    const owner = opaque.owner;
    if (owner.parent?.kind === "trait") {
      const hidden = this.#traitOpaque(ty);
      if (hidden !== null) return hidden;
    }
    if (opaque.hidden === null) this.ctx.hooks?.reveal(opaque);
    if (opaque.hidden === null) return this.intern({ kind: "error" });
    return this.concrete(opaque.hidden, ty.args);
  }

  /** `impl Trait` returned by a trait's method: what the impl's method returns. */
  #traitOpaque(ty: Ty & { kind: "opaque" }): Ty | null {
    const found = this.resolveTraitFn(ty.opaque.owner, ty.args);
    if (found === null || found.kind !== "fn" || found.def === ty.opaque.owner) return null;
    return this.concrete(this.ctx.callOutput(found.def, found.args).ret, found.args);
  }

  /** The future of a trait's async fn: that of the impl's. */
  #traitFuture(ty: Ty & { kind: "asyncFn" }): Ty {
    const found = this.resolveTraitFn(ty.def, ty.args);
    if (found === null || found.kind !== "fn" || found.def === ty.def) return this.intern(ty);
    return this.concrete(this.ctx.callOutput(found.def, found.args).ret, found.args);
  }

  /** Whether so many types stand in each other, or beside each other, that it would go on without end. */
  isEndless(ty: Ty): boolean {
    const { depth, parts } = this.#extent(ty);
    return depth > DEPTH_MAX || parts > PARTS_MAX;
  }

  #extent(ty: Ty): Extent {
    const known = this.#extents.get(ty);
    if (known !== undefined) return known;
    let depth = 0;
    let parts = 1;
    const each: Mapper = {
      ty: (part) => {
        const of = this.#extent(part);
        depth = Math.max(depth, of.depth);
        parts += of.parts;
        return part;
      },
      con: (c) => c,
    };
    mapParts(ty, each);
    const made: Extent = { depth: depth + 1, parts };
    this.#extents.set(ty, made);
    return made;
  }

  // ------------------------------------------------------------ structs and enums

  variants(ty: Ty): readonly ConcreteVariant[] {
    if (ty.kind !== "adt") return bug(`${ty.kind} has no variants`);
    let list = this.#variants.get(ty);
    if (list === undefined) {
      list = this.ctx.adt(ty.def).variants.map((info) => ({ info, fields: info.fields.map((f) => ({ name: f.name, ty: this.concrete(f.ty, ty.args) })) }));
      this.#variants.set(ty, list);
    }
    return list;
  }

  isEnum(ty: Ty): boolean {
    return ty.kind === "adt" && this.ctx.adt(ty.def).kind === "enum";
  }

  /** Fields of a struct or tuple. */
  fields(ty: Ty): readonly Field[] {
    if (ty.kind === "tuple") return ty.elems.map((elem, i) => ({ name: String(i), ty: elem }));
    return this.variants(ty)[0]?.fields ?? [];
  }

  variantIndex(ty: Ty, variant: Def): number {
    const variants = this.variants(ty);
    const likely = variant.node.kind === "variant" ? variant.node.index : 0;
    return variants[likely]?.info.def === variant ? likely : variants.findIndex((v) => v.info.def === variant);
  }

  // ------------------------------------------------------------ traits

  select(ref: TraitRef): Selection | null {
    const key = `${ref.trait.id}${this.argsKey(ref.args)}`;
    let found = this.#selections.get(key);
    if (found === undefined) {
      found = this.#select(ref);
      this.#selections.set(key, found);
    }
    return found;
  }

  /** What the impl's own bounds say about its parameters is worked out too. */
  #select(ref: TraitRef): Selection | null {
    const infer = this.infer();
    const result = selectTrait(infer, { goal: { kind: "trait", ref }, cause: { span: NO_SPAN, why: { kind: "misc" } }, depth: 0, parent: null, stalledOn: null, projects: false }, ref);
    if (result.kind !== "selected") return null;
    if (result.selection.kind !== "impl") return result.selection;
    const { impl, args } = result.selection;
    const start = infer.snapshot();
    for (const nested of result.nested) infer.registerObligation(nested);
    infer.selectPending();
    infer.commit(start);
    return { kind: "impl", impl, args: mapArgs(infer.resolveArgs(args), this.#normal) };
  }

  implements(ty: Ty, trait: Def | null): boolean {
    return trait !== null && (this.#asker ??= this.infer()).implementsTrait(ty, trait, NO_SPAN) === "yes";
  }

  isCopy(ty: Ty): boolean {
    switch (ty.kind) {
      case "int":
      case "float":
      case "bool":
      case "char":
      case "never":
      case "fnPtr":
      case "fnDef":
      case "error":
        return true;
      case "ref":
        return !ty.mut;
      case "str":
      case "slice":
      case "dyn":
      case "asyncBlock":
      case "asyncFn":
      case "joinFuture":
        return false;
      case "tuple":
        return ty.elems.every((t) => this.isCopy(t));
      case "array":
        return this.isCopy(ty.elem);
      default: {
        let known = this.#copy.get(ty);
        if (known === undefined) {
          known = this.implements(ty, this.ctx.lang.get("copy"));
          this.#copy.set(ty, known);
        }
        return known;
      }
    }
  }

  /**
   * The fn that a trait's method stands for with these arguments (`args[0]` is Self): the impl's, or the trait's own default.
   * `builtin` where the compiler implements the trait, `virtual` where Self is `dyn`.
   */
  resolveTraitFn(def: Def, args: readonly GArg[]): ({ readonly kind: "fn" } & FnInstance) | { readonly kind: "builtin" } | { readonly kind: "virtual" } | null {
    const trait = def.parent;
    if (trait === null) return bug(`${def.name} stands in no trait`);
    const own = this.ctx.genericsOf(trait).all.length;
    const ref: TraitRef = { trait, args: args.slice(0, own) };
    const selection = this.select(ref);
    if (selection === null) return null;
    switch (selection.kind) {
      case "impl": {
        const item = this.ctx.implItems(selection.impl).get(def);
        if (item === undefined) return { kind: "fn", def, args };
        return { kind: "fn", def: item, args: [...selection.args, ...args.slice(own)] };
      }
      case "object":
        return { kind: "virtual" };
      default:
        return hasBody(def) ? { kind: "fn", def, args } : { kind: "builtin" };
    }
  }

  // ------------------------------------------------------------ dropping

  /** The `Drop::drop` of the type itself. */
  dropImpl(ty: Ty): FnInstance | null {
    if (ty.kind !== "adt") return null;
    let known = this.#dropImpls.get(ty);
    if (known === undefined) {
      known = this.#findDropImpl(ty);
      this.#dropImpls.set(ty, known);
    }
    return known;
  }

  #findDropImpl(ty: Ty & { readonly kind: "adt" }): FnInstance | null {
    const trait = this.ctx.lang.get("drop");
    // What a `Vec` holds is dropped by glue, which goes on after a panic.
    if (trait === null || ty.def.lang === "Vec") return null;
    if (this.ctx.traitImpls(trait, ty).length === 0) return null;
    const selection = this.select({ trait, args: [ty] });
    if (selection?.kind !== "impl") return null;
    const item = this.ctx.assocItemsOf(selection.impl).find((d) => d.name === "drop");
    return item === undefined ? null : { def: item, args: selection.args };
  }

  /** Whether dropping a value of this type does anything. */
  needsDrop(ty: Ty): boolean {
    const known = this.#drops.get(ty);
    if (known !== undefined) {
      this.#lowest = Math.min(this.#lowest, this.#guesses.get(ty) ?? Infinity);
      return known;
    }
    const outer = this.#lowest;
    const depth = this.#guessed.push(ty) - 1;
    this.#lowest = Infinity;
    // What a recursive type needs is decided by the rest of it.
    this.#guesses.set(ty, depth);
    this.#drops.set(ty, false);
    const needs = this.#computeNeedsDrop(ty);
    if (needs || this.#lowest >= depth) {
      this.#settle(depth, needs);
      this.#drops.set(ty, needs);
      this.#lowest = outer;
    } else {
      this.#guesses.set(ty, this.#lowest);
      this.#lowest = Math.min(outer, this.#lowest);
    }
    return needs;
  }

  /** What was guessed since there were `count` guesses is so, unless it rests on one that was `wrong`. */
  #settle(count: number, wrong: boolean): void {
    for (const ty of this.#guessed.splice(count)) {
      this.#guesses.delete(ty);
      if (wrong) this.#drops.delete(ty);
    }
  }

  /** Types taken to need no drop until those around them are known, and by type the first of these that the guess rests on. */
  readonly #guessed: Ty[] = [];
  readonly #guesses = new Map<Ty, number>();
  #lowest = Infinity;

  #anyNeedsDrop(tys: readonly Ty[]): boolean {
    return tys.some((t) => this.needsDrop(t));
  }

  #computeNeedsDrop(ty: Ty): boolean {
    switch (ty.kind) {
      case "dyn":
      case "asyncBlock":
      case "asyncFn":
      case "joinFuture":
        return true;
      case "tuple":
        return this.#anyNeedsDrop(ty.elems);
      case "array":
        return !(ty.len.kind === "constValue" && ty.len.value === 0n) && this.#anyNeedsDrop([ty.elem]);
      case "slice":
        return this.#anyNeedsDrop([ty.elem]);
      case "closure":
        return this.#anyNeedsDrop(this.upvars(ty));
      case "adt":
        return this.#adtNeedsDrop(ty);
      default:
        return false;
    }
  }

  #adtNeedsDrop(ty: Ty & { kind: "adt" }): boolean {
    switch (ty.def.lang) {
      case "manually_drop":
      case "String":
      case "js_value":
      case "format_arguments":
        return false;
      case "Box":
      case "owned_box":
      case "Vec":
      case "UnsafeCell":
        return this.#anyNeedsDrop([tyArg(ty.args, 0)]);
      default:
        // A type that holds ever larger ones of its kind: nobody can make one, and lowering what does would say so.
        if (hasAttr(ty.def, FRAME_FUTURE) || this.isEndless(ty)) return true;
        if (this.dropImpl(ty) !== null && !hasAttr(ty.def, "drops_elements")) return true;
        if (hasAttr(ty.def, "drops_elements")) return this.#anyNeedsDrop(ty.args.filter(isTy));
        return this.variants(ty).some((v) => this.#anyNeedsDrop(v.fields.map((f) => f.ty)));
    }
  }

  // ------------------------------------------------------------ closures and futures

  /** What a closure or async block holds, in capture order. */
  upvars(ty: Ty & { kind: "closure" | "asyncBlock" }): readonly Ty[] {
    const info = ty.kind === "closure" ? ty.closure : ty.block;
    return (info.upvars ?? []).map((t) => this.concrete(t, ty.args));
  }

  /** Whether a copy of this closure has a state of its own: it changes or uses up what it owns, and all of that can be cloned. */
  isStateful(ty: Ty): boolean {
    if (ty.kind !== "closure" || ty.closure.changes !== true) return false;
    const clone = this.ctx.lang.get("clone");
    return this.upvars(ty).every((t) => this.implements(t, clone));
  }

  /** Whether it is a future that this compilation makes: always a frame. */
  isFrame(ty: Ty): boolean {
    switch (ty.kind) {
      case "asyncBlock":
        return ty.block.gen === undefined;
      case "asyncFn":
      case "joinFuture":
        return true;
      case "adt":
        return hasAttr(ty.def, FRAME_FUTURE);
      case "dyn":
        return this.isDynFuture(ty);
      default:
        return false;
    }
  }

  isDynFuture(ty: Ty): boolean {
    return ty.kind === "dyn" && ty.principal !== null && ty.principal.trait === this.ctx.lang.get("Future");
  }

  isDynFn(ty: Ty): boolean {
    return ty.kind === "dyn" && ty.principal !== null && this.ctx.lang.fnTrait(ty.principal.trait) !== null;
  }

  /** `dyn Handler` where `trait Handler: Fn(Request) -> Response`. */
  isCallableDyn(ty: Ty): boolean {
    if (ty.kind !== "dyn" || ty.principal === null || this.isDynFn(ty)) return false;
    return this.ctx.allSuperTraits(ty.principal.trait).some((sup) => this.ctx.lang.fnTrait(sup.trait) !== null);
  }

  /** What awaiting a future of this type gives. */
  futureOutput(ty: Ty): Ty {
    const assoc = this.ctx.lang.assoc("Future", "Output");
    if (assoc === null) return UNIT;
    return this.concrete({ kind: "proj", assoc, args: [ty] }, []);
  }
}

/** `#[frame_future]`: a value of the type is one of the runtime's frames, whatever fields it declares. */
const FRAME_FUTURE = "frame_future";

/** `#[drops_elements]`: the type's `Drop` does nothing but drop what its type arguments say it holds. */
function hasAttr(def: Def, name: string): boolean {
  return def.attrs.some((a) => a.path.segments.length === 1 && a.path.segments[0]?.ident.name === name);
}
