/**
 * What method lookup knows about traits by the names of their items.
 *
 * Many traits may have a method of one name. Of the program's own traits only those are tried that have an impl for the type at
 * hand: they are filed under the outermost constructor of what they are implemented for.
 */
import type { Def, Module } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { ParamEnv } from "../infer/env.js";
import type { InferCtx } from "../infer/infer-ctx.js";
import { implKey, type ImplKey } from "../queries/impl-index.js";
import type { Ty } from "../ty.js";
import { appendTo } from "../../small-collections.js";

/** Traits with an item of one name. */
interface Named {
  /** Of which state of the impls the rest speaks. */
  readonly generation: number;
  /** To be tried for every type: with blanket impls, with an unusual `self`, or of the library. */
  readonly always: readonly Def[];
  /** By the outermost constructor of the types that have them. */
  readonly keyed: ReadonlyMap<ImplKey, readonly Def[]>;
}

type ByName = Map<string, Def[]>;

export class TraitScopes {
  readonly #inScope = new Map<Module, ByName>();
  readonly #inEnv = new WeakMap<ParamEnv, ByName>();
  readonly #named = new Map<readonly Def[], Named>();
  #byName: { readonly count: number; readonly map: ByName } | null = null;

  constructor(private readonly cx: CheckCtx) {}

  /** Traits in scope with an item of that name. */
  traitsWith(module: Module, name: string): readonly Def[] {
    let byName = this.#inScope.get(module);
    if (byName === undefined) {
      const traits = this.cx.traitsInScope(module);
      // `call` and the like are for the library: a program's own method of that name is not in doubt.
      byName = this.#index(module.crate.local ? traits.filter((t) => this.cx.lang.fnTrait(t) === null) : traits);
      this.#inScope.set(module, byName);
    }
    return byName.get(name) ?? NONE;
  }

  /** Traits of the prelude with an item of that name, for when nothing else has one. */
  preludeTraitsWith(module: Module, name: string): readonly Def[] {
    return this.cx.program.preludeTraits(module).filter((trait) => this.cx.childrenNamed(trait, name).length > 0);
  }

  /** Those of them that could give this type of `self` (or type before `::`) that item. */
  traitsFor(infer: InferCtx, module: Module, name: string, selfTy: Ty): readonly Def[] {
    const all = this.traitsWith(module, name);
    if (all.length < FEW) return all;
    const outer = this.#keyOf(selfTy);
    const to = selfTy.kind === "ref" ? infer.shallow(selfTy.to) : null;
    const inner = to === null ? null : this.#keyOf(to);
    if (outer === undefined || inner === undefined) return all;
    const { always, keyed } = this.#sorted(all, name);
    const found = new Set(always);
    for (const trait of this.boundTraitsWith(infer.env, name)) if (all.includes(trait)) found.add(trait);
    for (const key of [outer, inner]) for (const trait of keyed.get(key) ?? NONE) found.add(trait);
    return [...found];
  }

  /** `undefined` where the constructor does not decide which impls may apply; null for parameters, which have none of their own. */
  #keyOf(ty: Ty): ImplKey | undefined {
    if (ty.kind === "param") return null;
    if (ty.kind === "dyn" || this.cx.lang.unpinned(ty) !== null) return undefined;
    return implKey(ty) ?? undefined;
  }

  #sorted(traits: readonly Def[], name: string): Named {
    const generation = this.cx.implIndex.generation;
    const known = this.#named.get(traits);
    if (known !== undefined && known.generation === generation) return known;
    const always: Def[] = [];
    const keyed = new Map<ImplKey, Def[]>();
    for (const trait of traits) {
      const keys = this.#plain(trait, name) ? this.cx.implIndex.keysOfImpls(trait) : null;
      if (keys === null) always.push(trait);
      else for (const key of keys) appendTo(keyed, key, trait);
    }
    const made: Named = { generation, always, keyed };
    this.#named.set(traits, made);
    return made;
  }

  /** The program's own, and `self` is taken by value or reference. */
  #plain(trait: Def, name: string): boolean {
    return this.cx.isLocal(trait) && this.cx.childrenNamed(trait, name).every((item) => item.kind !== "assocFn" || this.cx.fnSig(item).selfKind !== "typed");
  }

  /** Traits of the bounds in scope with an item of that name. */
  boundTraitsWith(env: ParamEnv, name: string): readonly Def[] {
    let byName = this.#inEnv.get(env);
    if (byName === undefined) {
      byName = this.#index([...env.traits.keys()]);
      this.#inEnv.set(env, byName);
    }
    return byName.get(name) ?? NONE;
  }

  /** Every trait known so far with an item of that name: for "perhaps add a `use`". */
  allTraitsWith(name: string): readonly Def[] {
    const { defs } = this.cx.program;
    if (this.#byName === null || this.#byName.count !== defs.length) this.#byName = { count: defs.length, map: this.#index(defs.filter((d) => d.kind === "trait")) };
    return this.#byName.map.get(name) ?? NONE;
  }

  localTraits(): readonly Def[] {
    return this.cx.program.defs.filter((d) => d.kind === "trait" && this.cx.isLocal(d));
  }

  #index(traits: readonly Def[]): ByName {
    const map: ByName = new Map();
    for (const trait of traits) for (const name of new Set(this.cx.program.valueNames(trait))) appendTo(map, name, trait);
    return map;
  }
}

const NONE: readonly Def[] = [];
/** So many traits are as quickly tried as filed. */
const FEW = 3;
