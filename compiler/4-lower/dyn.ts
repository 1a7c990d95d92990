/**
 * Trait objects: one class per (type, trait), whose instances hold a pointer in `d` and forward each method.
 *
 *   class dyn_Draw$Circle { constructor(d) { this.d = d; }  draw(a) { return Circle$draw(this.d, a); }  drop() { … } }
 *
 * `d` is the object where the type has identity, else a place that holds the value. A counted pointer is held in `r`, and `d` is looked up
 * through it. `call` is the JavaScript function where a supertrait is one of `Fn*`. A class has the methods of all supertraits too, so upcasting changes nothing.
 */
import type { Def } from "../2-resolve/defs.js";
import type { GArg, Ty } from "../3-check/ty.js";
import { fnDecl } from "../3-check/queries/syntax.js";
import { isConst, substArgs } from "../3-check/ty-util.js";
import { NO_SPAN } from "../source.js";
import { CALLER_LOC, giveBack, inline, lit, member, num, ref, THIS } from "./build.js";
import { callTarget, functionIn } from "./call.js";
import type { IrExpr, IrMethod, IrVar } from "./ir.js";
import { sizeOf } from "./layout.js";
import type { Lowering } from "./lowering.js";
import { typeWord } from "./names.js";
import { isCounted } from "./repr.js";
import { traitTarget } from "./target.js";

const TAKEN = ["d", "r", "t", "tn", "z", "al", "call", "drop", "constructor", "__proto__"];

export class Dyns {
  readonly #classes = new Map<string, string>();
  readonly #methods = new Map<string, string>();
  readonly #names = new Set(TAKEN);
  readonly #built: { readonly methods: IrMethod[]; readonly source: Ty }[] = [];
  #asksLayout = false;

  constructor(private readonly low: Lowering) {}

  /** The name of a trait's method on the classes. `args`, the trait's: one of them may be above a trait object more than once. */
  methodName(def: Def, args: readonly GArg[]): string {
    const key = `${def.id}${this.low.world.argsKey(args.slice(1))}`;
    let name = this.#methods.get(key);
    if (name === undefined) {
      name = this.#names.has(def.name) ? `${def.name}$${def.parent?.name ?? ""}` : def.name;
      while (this.#names.has(name)) name += "$";
      this.#names.add(name);
      this.#methods.set(key, name);
    }
    return name;
  }

  /** The class of `dyn` for this sized type; `counted` where the pointer is an `Rc` or `Arc`. */
  classFor(source: Ty, dyn: Ty & { readonly kind: "dyn" }, counted: boolean): string {
    const { world, names } = this.low;
    const principal = dyn.principal;
    const traitKey = principal === null ? "" : world.key({ ...dyn, autos: [], projections: [] });
    const key = `${world.key(source)} ${traitKey} ${counted}`;
    let name = this.#classes.get(key);
    if (name === undefined) {
      name = names.unique(`dyn_${principal?.trait.name ?? "Auto"}$${typeWord(source)}${counted ? "$rc" : ""}`);
      this.#classes.set(key, name);
      const made = name;
      this.low.later(() => this.#build(made, source, dyn, counted));
    }
    return name;
  }

  /** The size (`z`) or alignment (`al`) of what is behind a trait object; closures and futures have none that could be told. */
  layoutOf(object: IrExpr, which: "z" | "al"): IrExpr {
    this.#asksLayout = true;
    return inline(`($0.${which} ?? ${which === "z" ? 0 : 1})`, [object]);
  }

  /** Once all classes are there: their sizes, if somebody asks. */
  finish(): void {
    if (!this.#asksLayout) return;
    for (const { methods, source } of this.#built) {
      const { size, align } = sizeOf(this.low, source);
      methods.push({ name: "z", kind: "get", params: [], body: [giveBack(num(size))] });
      methods.push({ name: "al", kind: "get", params: [], body: [giveBack(num(align))] });
    }
  }

  #build(name: string, source: Ty, dyn: Ty & { readonly kind: "dyn" }, counted: boolean): void {
    const { low } = this;
    const identity = low.reprs.isIdentity(source);
    const title = `${low.ctx.displayTy(source)} as ${low.ctx.displayTy(dyn)}`;
    const methods: IrMethod[] = [];
    if (counted) {
      const box = member(ref(THIS), "r");
      methods.push({ name: "d", kind: "get", params: [], body: [giveBack(identity ? member(box, "v") : box)] });
    }
    const content = this.#content(identity);
    methods.push({ name: "t", kind: "get", params: [], body: [giveBack(num(low.typeId(source)))] });
    methods.push({ name: "tn", kind: "get", params: [], body: [giveBack(lit(low.ctx.displayTy(source)))] });
    methods.push({ name: "drop", kind: "method", params: [], body: low.glue.dropStmts(content, source) });
    if (low.world.isCallableDyn(dyn)) methods.push({ name: "call", kind: "get", params: [], body: [giveBack(functionIn(low.stub(title, source), content, source))] });
    if (dyn.principal !== null) this.#traitMethods(source, dyn.principal, methods);
    this.#built.push({ methods, source });
    low.addGlobal({ k: "class", name, title, fields: [counted ? "r" : "d"], fixed: [], methods });
  }

  /** The value itself. */
  #content(identity: boolean): IrExpr {
    const d = member(ref(THIS), "d");
    return identity ? d : member(d, "v");
  }

  #traitMethods(source: Ty, principal: { readonly trait: Def; readonly args: readonly GArg[] }, methods: IrMethod[]): void {
    const { ctx, world } = this.low;
    const own: readonly GArg[] = [source, ...principal.args];
    const done = new Set<string>();
    for (const sup of ctx.allSuperTraits(principal.trait)) {
      const args = world.concreteArgs(substArgs(sup.args, own), []);
      if (ctx.lang.fnTrait(sup.trait) !== null) continue;
      for (const def of ctx.assocItemsOf(sup.trait)) {
        if (def.kind !== "assocFn" || !this.#callable(def) || !this.#isThere(def, args) || done.has(this.methodName(def, args))) continue;
        done.add(this.methodName(def, args));
        methods.push(this.#method(def, args, source));
      }
    }
  }

  /** Whether a method can be called through `dyn`. */
  #callable(def: Def): boolean {
    const { ctx } = this.low;
    const sig = ctx.fnSig(def);
    const generics = ctx.genericsOf(def);
    if (sig.selfKind === null || sig.selfKind === "value" || generics.all.length > generics.parentCount) return false;
    const sized = ctx.lang.get("sized");
    return !ctx.predicatesOf(def).some((p) => {
      const self = p.kind === "trait" && p.ref.trait === sized ? p.ref.args[0] : undefined;
      return self !== undefined && !isConst(self) && self.kind === "param" && self.index === 0;
    });
  }

  /** Whether what the method asks of its trait's parameters is so for these: else nobody can call it. */
  #isThere(def: Def, args: readonly GArg[]): boolean {
    const { ctx, world } = this.low;
    return ctx.predicatesOf(def).every((p) => {
      if (p.kind !== "trait" || p.ref.trait === def.parent) return true;
      const ref = { trait: p.ref.trait, args: world.concreteArgs(p.ref.args, args) };
      return world.infer().holds({ kind: "trait", ref }, NO_SPAN) !== "no";
    });
  }

  #method(def: Def, args: readonly GArg[], source: Ty): IrMethod {
    const { low } = this;
    const sig = low.ctx.fnSig(def);
    // Where the trait says so, who calls through the object is told to the method; else it is called from where it stands.
    const loc: IrVar | null = low.bindings.trackCaller(def) && !sig.async ? CALLER_LOC : null;
    const fx = low.stub(`${low.ctx.displayTy(source)}::${def.name}`, source, loc);
    const params = sig.params.slice(1).map((_, i) => fx.newVar(`a${i}`));
    const selfTy = low.world.concrete(sig.params[0] ?? source, args);
    const target = traitTarget(low, def, args);
    const ret = low.world.concrete(low.ctx.callOutput(def, args).ret, args);
    const value = callTarget(fx, target, [this.#receiver(selfTy, source), ...params.map(ref)], ret, target.k === "fn" ? (fnDecl(target.def)?.headSpan ?? target.def.span) : NO_SPAN);
    if (!fx.dead) fx.emit(giveBack(value));
    return { name: this.methodName(def, args), kind: "method", params: loc === null ? params : [...params, loc], body: fx.out };
  }

  #receiver(selfTy: Ty, source: Ty): IrExpr {
    if (isCounted(selfTy)) return member(ref(THIS), "r");
    const identity = this.low.reprs.isIdentity(source);
    const byPlace = selfTy.kind === "ref" && selfTy.mut && !identity;
    return byPlace ? member(ref(THIS), "d") : this.#content(identity);
  }
}
