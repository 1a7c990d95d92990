/** The bodies of one program: each is checked once, on demand. */
import type { Def, Module } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { BodyHooks, CheckCtx } from "../context.js";
import type { Body } from "../thir.js";
import type { OpaqueInfo } from "../ty.js";
import { inferBody } from "./infer-body.js";
import { TraitScopes } from "./trait-scopes.js";

export class Bodies implements BodyHooks {
  readonly #done = new Map<Def, Body>();
  readonly #running = new Set<Def>();
  #lastId = 0;
  readonly scopes: TraitScopes;

  constructor(readonly cx: CheckCtx) {
    this.scopes = new TraitScopes(cx);
  }

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
