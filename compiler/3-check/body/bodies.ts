/** The bodies of one program: each is checked once, on demand. Also what method lookup knows about traits by the names of their items. */
import type { Def, Module } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { BodyHooks, CheckCtx } from "../context.js";
import type { ParamEnv } from "../infer/env.js";
import type { Body } from "../thir.js";
import type { OpaqueInfo } from "../ty.js";
import { inferBody } from "./infer-body.js";

export class Bodies implements BodyHooks {
  readonly #done = new Map<Def, Body>();
  readonly #running = new Set<Def>();
  readonly #inScope = new Map<Module, Map<string, Def[]>>();
  readonly #inEnv = new WeakMap<ParamEnv, Map<string, Def[]>>();
  #lastId = 0;
  #byName: { readonly count: number; readonly map: Map<string, Def[]> } | null = null;

  constructor(readonly cx: CheckCtx) {}

  check(def: Def): Body {
    const known = this.#done.get(def);
    if (known !== undefined) return known;
    this.#running.add(def);
    try {
      const body = inferBody(this, def);
      this.#done.set(def, body);
      return body;
    } finally {
      this.#running.delete(def);
    }
  }

  /** A body that is being checked will fill the opaque type itself. */
  reveal(opaque: OpaqueInfo): void {
    if (!this.#running.has(opaque.owner)) this.check(opaque.owner);
  }

  /** An id for what stands for no syntax. */
  freshId(): number {
    return --this.#lastId;
  }

  // ------------------------------------------------------------ traits by item name

  /** Traits in scope with an item of that name. */
  traitsWith(module: Module, name: string): readonly Def[] {
    let byName = this.#inScope.get(module);
    if (byName === undefined) {
      byName = this.#index(this.cx.traitsInScope(module));
      this.#inScope.set(module, byName);
    }
    return byName.get(name) ?? [];
  }

  /** Traits of the bounds in scope with an item of that name. */
  boundTraitsWith(env: ParamEnv, name: string): readonly Def[] {
    let byName = this.#inEnv.get(env);
    if (byName === undefined) {
      byName = this.#index([...env.traits.keys()]);
      this.#inEnv.set(env, byName);
    }
    return byName.get(name) ?? [];
  }

  /** Every trait known so far with an item of that name: for "perhaps add a `use`". */
  allTraitsWith(name: string): readonly Def[] {
    const { defs } = this.cx.program;
    if (this.#byName === null || this.#byName.count !== defs.length) this.#byName = { count: defs.length, map: this.#index(defs.filter((d) => d.kind === "trait")) };
    return this.#byName.map.get(name) ?? [];
  }

  localTraits(): readonly Def[] {
    return this.cx.program.defs.filter((d) => d.kind === "trait" && this.cx.isLocal(d));
  }

  #index(traits: readonly Def[]): Map<string, Def[]> {
    const map = new Map<string, Def[]>();
    for (const trait of traits) {
      const names = new Set<string>();
      for (const item of this.cx.assocItemsOf(trait)) {
        if (item.kind === "assocType" || names.has(item.name)) continue;
        names.add(item.name);
        const list = map.get(item.name);
        if (list === undefined) map.set(item.name, [trait]);
        else list.push(trait);
      }
    }
    return map;
  }

  /** Where a `use` can be put: before the first item of the module. */
  importSpan(module: Module): Span | null {
    let at = module;
    while (at.transparent && at.parent !== null) at = at.parent;
    if (!at.crate.local) return null;
    let first: Span | null = null;
    for (const child of this.cx.program.children(at.def)) {
      if (child.span.ctxt !== 0 || child.node.kind !== "item") continue;
      const item = child.node.item;
      const lo = item.attrs[0]?.span.lo ?? item.span.lo;
      if (first === null || lo < first.lo) first = { lo, hi: lo, ctxt: 0 };
    }
    return first;
  }
}
