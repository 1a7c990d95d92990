/**
 * `CheckCtx`: what is known about the items of one program.
 *
 * Every question about a definition ("what are its generics, its signature, its bounds?") is a query: answered on
 * demand, once, and remembered. A query that needs its own answer is a cycle in the program: it is reported and
 * answered with an error value, never looped on.
 *
 * Types that come out of queries speak of the definition's own generic parameters and may still hold projections
 * (`<T as Trait>::Item`). Whoever uses them puts arguments in (`substTy`) and then normalises (`InferCtx.normalize`).
 */
import type { NodeId, Type } from "../ast/ast.js";
import type { BodyNames, Def, Module, Program } from "../2-resolve/defs.js";
import type { DiagnosticExtra, DiagnosticSink } from "../diagnostics/diagnostic.js";
import { appendTo, LazyMap } from "../small-collections.js";
import type { SourceMap, Span } from "../source.js";
import type { Const, GArg, OpaqueInfo, Predicate, TraitRef, Ty } from "./ty.js";
import { checkLifetimes } from "./items/elision.js";
import type { FoundLint } from "./lints.js";
import { computeAdt, type AdtInfo } from "./queries/adt.js";
import { computeConstTy, computeConstValue, evalConstExpr, evalConstItem, type AnonConst, type ConstResult } from "./queries/consts.js";
import { computeGenerics, computeParamDefault, type GenericsInfo, type GParam } from "./queries/generics.js";
import { ImplIndex } from "./queries/impl-index.js";
import { computeImplHeader, computeImplSelf, implAssoc, type ImplHeader } from "./queries/impls.js";
import { computePredicates, computeTraitItemBounds } from "./queries/predicates.js";
import { computeFnSig, type FnSig } from "./queries/signature.js";
import { computeElaborated, computeObjectSafety, computeRequiresSized, computeSuperDefs, computeSuperPredicates, type ObjectSafety } from "./queries/traits.js";
import { computeAlias } from "./queries/alias.js";
import { LangItems } from "./lang.js";
import { buildParamEnv, elaborate, EMPTY_ENV, type ParamEnv } from "./infer/env.js";
import type { Holds } from "./infer/cause.js";
import { lowerType, type LowerEnv } from "./lower/lower-type.js";
import { displayTy, displayTraitRef, displayPredicate } from "./display.js";

export type { AdtInfo, FieldInfo, VariantInfo } from "./queries/adt.js";
export type { GenericsInfo, GParam } from "./queries/generics.js";
export type { FnSig } from "./queries/signature.js";
export type { ImplHeader } from "./queries/impls.js";
export type { ObjectSafety } from "./queries/traits.js";
export type { LowerEnv } from "./lower/lower-type.js";
export type { ConstResult } from "./queries/consts.js";

/** What the checker of bodies adds: known only once a body has been checked. */
export interface BodyHooks {
  /** Checks the body that defines an opaque type, so that `hidden` gets filled. */
  reveal(opaque: OpaqueInfo): void;
}

const NO_DEFS: readonly Def[] = [];
/** Up to so many are looked through faster than a table of them is made. */
const FEW_CHILDREN = 8;

function namedAmong(children: readonly Def[], name: string): readonly Def[] {
  let found: Def[] | null = null;
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as Def;
    if (child.name === name) (found ??= []).push(child);
  }
  return found ?? NO_DEFS;
}

/** Stands for an answer that is being worked out. */
const RUNNING: unique symbol = Symbol("running");
const PAGE_BITS = 7;
const PAGE_MASK = (1 << PAGE_BITS) - 1;

/** Answers of one query by definition. `compute` must not throw; a definition met again while it is computed gives `onCycle`. */
class Query<T> {
  /** By the number of the definition, in pages: a query is asked about some kinds of definitions only. */
  readonly #pages: ((T | typeof RUNNING | undefined)[] | undefined)[] = [];

  constructor(
    private readonly compute: (def: Def) => T,
    private readonly onCycle: (def: Def) => T,
  ) {}

  get(def: Def): T {
    const page = this.#pages[def.id >>> PAGE_BITS] ?? this.#newPage(def.id >>> PAGE_BITS);
    const at = def.id & PAGE_MASK;
    const known = page[at];
    if (known === RUNNING) return this.onCycle(def);
    if (known !== undefined) return known;
    page[at] = RUNNING;
    try {
      const value = this.compute(def);
      page[at] = value;
      return value;
    } finally {
      if (page[at] === RUNNING) page[at] = undefined;
    }
  }

  #newPage(number: number): (T | typeof RUNNING | undefined)[] {
    // Without gaps the list stays a plain one.
    while (this.#pages.length <= number) this.#pages.push(undefined);
    const page = new Array<T | typeof RUNNING | undefined>(PAGE_MASK + 1).fill(undefined);
    this.#pages[number] = page;
    return page;
  }
}

/** Packages that need `bytes`. */
const WITH_BYTES: ReadonlySet<string> = new Set(["tokio", "tokio_util", "tokio_stream", "tokio_test", "bytes"]);

const POINTERS: ReadonlySet<string> = new Set(["Box", "Rc", "Arc", "Weak", "Vec", "PhantomData", "Ref", "RefMut"]);

export class CheckCtx {
  readonly lang: LangItems;
  readonly implIndex: ImplIndex;
  /** Set by the checker of bodies. */
  hooks: BodyHooks | null = null;
  /** One `OpaqueInfo` per `impl Trait` in return position, by the id of its type node. */
  readonly opaques = new Map<NodeId, OpaqueInfo>();
  readonly #opaqueBounds = new Map<OpaqueInfo, readonly Predicate[]>();
  /** Const arguments that mention parameters, by the id of their expression. */
  readonly anonConsts = new Map<NodeId, AnonConst>();
  /** Answers about types without parameters or anything open: the same everywhere. */
  readonly held = new LazyMap<string, Holds>();
  /** Found on the way, and told if the program is right otherwise. */
  readonly lints: FoundLint[] = [];
  /** By module, the traits in scope there whose items have been used. */
  readonly usedTraits = new Map<Module, Set<Def>>();
  readonly projected = new LazyMap<string, Ty>();
  /** Trait objects met in signatures: their traits are checked for object safety once signatures can be asked for. */
  #dynUses: { readonly trait: Def; readonly span: Span }[] = [];
  /** Mistakes already reported, so that a type lowered twice complains once. */
  readonly #reported = new Set<string>();
  /** Whether something in the program leaves async cleanup behind when it is dropped: an async `defer!`, a scope. */
  leavesCleanup = false;
  /** Types reported as having no finite size. */
  readonly infinite = new Set<Def>();
  /** Impls and items of which something else says the same: which of them is meant cannot be told. */
  readonly clashing = new Set<Def>();
  /** Where bounds were reported as not met, and of which traits, by the type that does not meet them. */
  readonly #unmet = new Map<string, { readonly span: Span; readonly trait: Def }[]>();

  readonly #generics: Query<GenericsInfo>;
  readonly #fnSigs: Query<FnSig>;
  readonly #lackLifetimes: Query<boolean>;
  readonly #last: (() => void)[] = [];
  readonly #adts: Query<AdtInfo>;
  readonly #predicates: Query<readonly Predicate[]>;
  readonly #itemBounds: Query<readonly Predicate[]>;
  readonly #elaboratedItemBounds: Query<readonly Predicate[]>;
  readonly #superDefs: Query<readonly Def[]>;
  readonly #superPredicates: Query<readonly Predicate[]>;
  readonly #elaborated: Query<readonly Predicate[]>;
  readonly #allSupers: Query<readonly TraitRef[]>;
  readonly #requiresSized: Query<boolean>;
  readonly #defaults: Query<{ readonly value: GArg | null }>;
  readonly #implHeaders: Query<ImplHeader>;
  readonly #aliases: Query<Ty>;
  readonly #constTys: Query<Ty>;
  readonly #constValues: Query<ConstResult>;
  readonly #envs: Query<ParamEnv>;
  readonly #objectSafety: Query<ObjectSafety>;
  readonly #implSelves: Query<Ty>;
  readonly #implItems: Query<ReadonlyMap<Def, Def>>;
  readonly #childrenByName = new Map<Def, Map<string, Def[]>>();
  readonly #identity = new Map<Def, readonly GArg[]>();
  #hasTokioAttr: boolean | null = null;

  constructor(
    readonly program: Program,
    readonly sink: DiagnosticSink,
    /** For types that are named by their place in the source (closures). */
    readonly sources: SourceMap | null = null,
  ) {
    this.lang = new LangItems(program);
    this.implIndex = new ImplIndex(this);
    const must =
      <T>(value: T, what = "computing the type of") =>
      (def: Def): T => {
        this.reportOnce("E0391", def.span, `cycle detected when ${what} \`${def.name}\``);
        return value;
      };
    this.#generics = new Query((d) => computeGenerics(this, d), must({ parent: null, all: [], hasSelf: false, parentCount: 0, anonymous: new Map() }));
    this.#fnSigs = new Query((d) => computeFnSig(this, d), must({ params: [], ret: { kind: "error" }, async: false, selfKind: null, variadic: false }));
    this.#lackLifetimes = new Query((d) => checkLifetimes(this, d), () => false);
    this.#adts = new Query((d) => computeAdt(this, d), must({ kind: "struct", variants: [] }));
    // Bounds may mention the item they stand on (`T: Foo<Self::X>`): looking at what is already there is no mistake.
    this.#predicates = new Query((d) => computePredicates(this, d), () => []);
    this.#itemBounds = new Query((d) => computeTraitItemBounds(this, d), () => []);
    this.#elaboratedItemBounds = new Query((d) => elaborate(this, this.itemBounds(d)), () => []);
    this.#superDefs = new Query((d) => computeSuperDefs(this, d), must([], "computing the super predicates of"));
    this.#superPredicates = new Query((d) => computeSuperPredicates(this, d), must([], "computing the super predicates of"));
    this.#elaborated = new Query((d) => computeElaborated(this, d), must([], "computing the super predicates of"));
    this.#allSupers = new Query((d) => this.elaborated(d).flatMap((p) => (p.kind === "trait" && p.ref.args[0]?.kind === "param" ? [p.ref] : [])), must([]));
    this.#requiresSized = new Query((d) => computeRequiresSized(this, d), () => false);
    this.#defaults = new Query((d) => ({ value: computeParamDefault(this, d) }), () => ({ value: null }));
    this.#implHeaders = new Query((d) => computeImplHeader(this, d), must({ traitRef: null, selfTy: { kind: "error" }, negative: false }));
    this.#aliases = new Query<Ty>((d) => computeAlias(this, d), must<Ty>({ kind: "error" }, "expanding type alias"));
    this.#constTys = new Query((d) => computeConstTy(this, d), must({ kind: "error" }));
    this.#constValues = new Query<ConstResult>((d) => computeConstValue(this, d), must<ConstResult>({ kind: "error" }, "evaluating the constant"));
    this.#envs = new Query((d) => buildParamEnv(this, d), () => EMPTY_ENV);
    this.#objectSafety = new Query((d) => computeObjectSafety(this, d), () => []);
    this.#implSelves = new Query<Ty>((d) => computeImplSelf(this, d), must<Ty>({ kind: "error" }));
    this.#implItems = new Query<ReadonlyMap<Def, Def>>((d) => implAssoc(this, d), () => new Map());
  }

  /** An item of the trait is used in the module, where the trait is in scope. */
  noteTrait(module: Module, trait: Def): void {
    if (!module.crate.local) return;
    const known = this.usedTraits.get(module);
    if (known === undefined) this.usedTraits.set(module, new Set([trait]));
    else known.add(trait);
  }

  // ------------------------------------------------------------ generics and bounds

  /** Type and const parameters of `def`, its parents' first. In a trait and its items index 0 is `Self` (whose `def` is null). */
  genericsOf(def: Def): GenericsInfo {
    return this.#generics.get(def);
  }

  /** Each parameter for itself. */
  identityArgs(def: Def): readonly GArg[] {
    let args = this.#identity.get(def);
    if (args === undefined) {
      args = this.genericsOf(def).all.map((p) => this.paramArg(p));
      this.#identity.set(def, args);
    }
    return args;
  }

  /** The parameter as a type or const. */
  paramArg(param: GParam): GArg {
    return param.kind === "type"
      ? { kind: "param", def: param.def, index: param.index, name: param.name }
      : { kind: "constParam", def: param.def, index: param.index, name: param.name };
  }

  /** The default of a parameter in terms of the parameters before it; `null` if it has none. */
  paramDefault(param: GParam): GArg | null {
    return param.def === null ? null : this.#defaults.get(param.def).value;
  }

  /** The type of a const parameter. */
  constParamTy(param: Def): Ty {
    return this.#constTys.get(param);
  }

  /**
   * Where clauses and bounds of `def` and its parents, implicit `Sized` included; in a trait `Self: Trait` too.
   * Supertraits are not unfolded here: `paramEnv` does that.
   */
  predicatesOf(def: Def): readonly Predicate[] {
    return this.#predicates.get(def);
  }

  /** What may be taken for granted inside `def`: its predicates, unfolded through supertraits and normalised. */
  paramEnv(def: Def): ParamEnv {
    return this.#envs.get(def);
  }

  // ------------------------------------------------------------ items

  /** Whether a lifetime that had to be written is missing in the signature or the fields of an item; says so when first asked. */
  lacksLifetime(def: Def): boolean {
    return this.#lackLifetimes.get(def);
  }

  /** The signature of a fn, method, extern fn or constructor. Of an async fn `ret` is the output (of a `gen` fn the item). */
  fnSig(def: Def): FnSig {
    return this.#fnSigs.get(def);
  }

  /** What calling `def` with `args` for its generics gives: `ret`, or the future of an async fn. */
  callOutput(def: Def, args: readonly GArg[]): { readonly wrap: boolean; readonly ret: Ty } {
    const sig = this.fnSig(def);
    if (sig.async) return { wrap: true, ret: { kind: "asyncFn", def, args } };
    return { wrap: false, ret: sig.ret };
  }

  /** Variants and fields of a struct (one variant, whose `def` is the struct itself) or enum. Accepts a variant's def for its enum. */
  adt(def: Def): AdtInfo {
    return this.#adts.get(def.kind === "variant" && def.parent !== null ? def.parent : def);
  }

  /** The type an alias stands for, in terms of its parameters; of an impl's associated type likewise. */
  typeOfAlias(def: Def): Ty {
    return this.#aliases.get(def);
  }

  /** The declared type of a const, static, associated const or const parameter. */
  typeOfConst(def: Def): Ty {
    return this.#constTys.get(def);
  }

  /** The value of a constant, as far as the compiler needs it: lengths, discriminants, patterns. Generic ones: see `queries/const-eval.ts`. */
  constValue(def: Def): ConstResult {
    return this.#constValues.get(def);
  }

  // ------------------------------------------------------------ traits and impls

  /** The bounds a trait puts on `Self`, and the bindings in them; in terms of its parameters, Self first. */
  superPredicates(trait: Def): readonly Predicate[] {
    return this.#superPredicates.get(trait);
  }

  /** The direct supertraits. */
  superTraits(trait: Def): readonly TraitRef[] {
    return this.superPredicates(trait).flatMap((p) => (p.kind === "trait" ? [p.ref] : []));
  }

  /** The trait and all above it by name alone: can be asked while bounds are being lowered. */
  superTraitDefs(trait: Def): readonly Def[] {
    return this.#superDefs.get(trait);
  }

  /** Everything that `Self: Trait` implies, itself first. */
  elaborated(trait: Def): readonly Predicate[] {
    return this.#elaborated.get(trait);
  }

  /** The trait itself and everything above it, each once. */
  allSuperTraits(trait: Def): readonly TraitRef[] {
    return this.#allSupers.get(trait);
  }

  /** Bounds of an associated type in its trait (`type Item: Display`), Self of each the projection itself; implicit `Sized` included. */
  itemBounds(assocType: Def): readonly Predicate[] {
    return this.#itemBounds.get(assocType);
  }

  /** The same with supertraits unfolded. */
  elaboratedItemBounds(assocType: Def): readonly Predicate[] {
    return this.#elaboratedItemBounds.get(assocType);
  }

  /** Bounds of an opaque type with supertraits unfolded. */
  opaqueBounds(opaque: OpaqueInfo): readonly Predicate[] {
    const known = this.#opaqueBounds.get(opaque);
    if (known !== undefined) return known;
    const bounds = elaborate(this, opaque.bounds);
    if (bounds.length > 0) this.#opaqueBounds.set(opaque, bounds);
    return bounds;
  }

  /** `where Self: Sized`: not there for trait objects. */
  requiresSized(assocItem: Def): boolean {
    return this.#requiresSized.get(assocItem);
  }

  /** Associated items of a trait or impl, in source order. */
  assocItemsOf(def: Def): readonly Def[] {
    return this.program.children(def);
  }

  /** Children of that name (a trait or impl may have a type and a fn of one name). */
  childrenNamed(def: Def, name: string): readonly Def[] {
    const children = this.program.children(def);
    if (children.length <= FEW_CHILDREN) return namedAmong(children, name);
    let map = this.#childrenByName.get(def);
    if (map === undefined) {
      map = new Map();
      for (const child of children) {
        appendTo(map, child.name, child);
      }
      this.#childrenByName.set(def, map);
    }
    return map.get(name) ?? NO_DEFS;
  }

  implHeader(impl: Def): ImplHeader {
    return this.#implHeaders.get(impl);
  }

  /** The trait an impl implements, Self first; `null` for inherent impls. */
  implTraitRef(impl: Def): TraitRef | null {
    return this.implHeader(impl).traitRef;
  }

  /** Known without the trait: its arguments may speak of `Self`. */
  implSelfTy(impl: Def): Ty {
    return this.#implSelves.get(impl);
  }

  /** For a trait impl: from the trait's item to the item that implements it. What is missing here takes the trait's default. */
  implItems(impl: Def): ReadonlyMap<Def, Def> {
    return this.#implItems.get(impl);
  }

  /** Inherent impls whose Self may be this type (by its outermost constructor). The caller still has to unify. */
  inherentImplsFor(selfTy: Ty): readonly Def[] {
    return this.implIndex.inherentFor(selfTy);
  }

  /** Impls of a trait whose Self may be this type, blanket impls included. The caller still has to unify. */
  traitImpls(trait: Def, selfTy: Ty): readonly Def[] {
    return this.implIndex.implsFor(trait, selfTy);
  }

  /** Whether the program itself implements a trait. */
  hasOwnImpl(trait: Def): boolean {
    return this.implIndex.hasOwn(trait);
  }

  /** Why a trait cannot be made into `dyn Trait`; empty if it can. */
  objectSafety(trait: Def): ObjectSafety {
    return this.#objectSafety.get(trait);
  }

  // ------------------------------------------------------------ types

  /** The meaning of a written type. With `env.infer` the result is not normalised yet: do that. */
  lowerType(ast: Type, env: LowerEnv): Ty {
    return lowerType(this, ast, env);
  }

  /** The environment in which the signature of `def` is written. */
  signatureEnv(def: Def): LowerEnv {
    return { def, names: this.program.signatureNames(def), infer: null, implTrait: "refuse", nested: false };
  }

  /** The environment of types written inside a body of `def`. */
  bodyEnv(def: Def, names: BodyNames, infer: LowerEnv["infer"]): LowerEnv {
    return { def, names, infer, implTrait: "refuse", nested: false };
  }

  displayTy(ty: GArg): string {
    return displayTy(this, ty);
  }

  displayTraitRef(ref: TraitRef): string {
    return displayTraitRef(this, ref);
  }

  displayPredicate(pred: Predicate): string {
    return displayPredicate(this, pred);
  }

  /** The value of a const expression once its arguments are closed; itself while they are not. */
  evalConst(c: Const): Const {
    return evalConstExpr(this, c);
  }

  /** A constant with arguments for the parameters of what it stands in (of an impl's constant: the impl's). */
  evalConstItem(def: Def, args: readonly GArg[]): ConstResult {
    return evalConstItem(this, def, args);
  }

  // ------------------------------------------------------------ odds and ends

  /** Pointers to what may be unsized: sized whatever their fields look like. */
  isPointer(def: Def): boolean {
    return !this.isLocal(def) && POINTERS.has(def.name);
  }

  /** Notes a trait object written in `from`; the library's are taken to be right. */
  deferObjectSafety(trait: Def, span: Span, from: Def): void {
    if (this.isLocal(from)) this.#dynUses.push({ trait, span });
  }

  takeDynUses(): readonly { readonly trait: Def; readonly span: Span }[] {
    const taken = this.#dynUses;
    this.#dynUses = [];
    return taken;
  }

  /** Whether the program names a package that brings `bytes` along, whose types can be compared with text. */
  get hasPackages(): boolean {
    this.#hasTokioAttr ??= this.program.defs.some((d) => this.isLocal(d) && d.attrs.some((a) => a.path.segments[0]?.ident.name === "tokio"));
    return this.#hasTokioAttr || this.program.crates.some((c) => WITH_BYTES.has(c.name));
  }

  isLocal(def: Def): boolean {
    return def.module.crate.local;
  }

  /** What the program begins with: the `main` of its root module, or what is imported there by that name (`use start::run as main;`). */
  mainFn(): Def | null {
    const own = this.program.children(this.program.main.root.def).find((d) => d.kind === "fn" && d.name === "main");
    if (own !== undefined) return own;
    const imported = this.program.lookup("crate::main", "value");
    return imported?.kind === "fn" && this.isLocal(imported) ? imported : null;
  }

  traitsInScope(module: Module): readonly Def[] {
    return this.program.traitsInScope(module);
  }

  /** Whether no bound that says the same of that type has been reported where this one stands, or around it. */
  firstUnmet(span: Span, self: string, trait: Def): boolean {
    const known = this.#unmet.get(self) ?? [];
    const implies = (a: Def, b: Def): boolean => a === b || this.allSuperTraits(a).some((r) => r.trait === b);
    if (known.some((k) => k.span.ctxt === span.ctxt && k.span.lo < span.hi && span.lo < k.span.hi && (implies(k.trait, trait) || implies(trait, k.trait)))) return false;
    this.#unmet.set(self, [...known, { span, trait }]);
    return true;
  }

  /** A mistake worth telling only if there is no other. */
  reportLast(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    this.#last.push(() => this.reportOnce(code, span, message, extra));
  }

  /** All is checked. */
  finish(): void {
    if (this.sink.hasErrors) return;
    for (const report of this.#last) report();
  }

  reportOnce(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    const key = `${code}:${span.lo}:${span.hi}:${message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.sink.error(code, span, message, extra);
  }
}
