/**
 * What happens to the locals of a body, found once before it is lowered: which have their `&mut` taken (and so may have to live in a
 * `Cell`), which change after they were initialised (all others may share an object with their copies).
 *
 * Bodies are generic here; whether a borrowed place really is the variable itself depends on concrete types and is asked later, with `steps`.
 */
import { partsOf } from "../3-check/pat-walk.js";
import type { Callee, Body, Capture, LocalId, TArm, TBlock, Thir, TPat, TStmt } from "../3-check/thir.js";
import { eachPart } from "../3-check/thir-walk.js";
import type { Ty } from "../3-check/ty.js";
import { unreachable } from "../unreachable.js";

/** From a local to a place in it. */
export type Step =
  | { readonly k: "field"; readonly of: Ty; readonly index: number }
  | { readonly k: "payload"; readonly of: Ty }
  | { readonly k: "deref"; readonly of: Ty };

export interface MutBorrow {
  readonly local: LocalId;
  readonly steps: readonly Step[];
  /** The type of the borrowed place. */
  readonly ty: Ty;
  /** `call`: an argument of this call. `capture`: by a closure; `asyncCapture`: by an async block. */
  readonly use: { readonly k: "borrow" } | { readonly k: "call"; readonly callee: Callee; readonly index: number } | { readonly k: "capture" } | { readonly k: "asyncCapture" };
}

export interface LocalFacts {
  readonly borrows: readonly MutBorrow[];
  /** Changed after initialisation, as a whole or in part. */
  readonly mutated: ReadonlySet<LocalId>;
  /** Assigned as a whole somewhere besides their declaration. */
  readonly assigned: ReadonlySet<LocalId>;
  /** Whether the body contains closures or blocks that may see a variable after it has changed. */
  readonly closures: boolean;
}

interface Root {
  readonly local: LocalId;
  readonly steps: readonly Step[];
}

/** `&T`, or `Pin` of one. */
function isReference(ty: Ty): boolean {
  if (ty.kind === "ref") return true;
  const inner = ty.kind === "adt" && (ty.def.lang === "Pin" || ty.def.lang === "pin") ? ty.args[0] : undefined;
  return inner !== undefined && inner.kind === "ref";
}

class Analyzer {
  readonly borrows: MutBorrow[] = [];
  readonly mutated = new Set<LocalId>();
  readonly assigned = new Set<LocalId>();
  closures = false;

  readonly #part = (e: Thir): void => this.expr(e);

  constructor(private readonly body: Body) {}

  /** The local a place lies in; null behind a reference or in a temporary. */
  root(e: Thir): Root | null {
    switch (e.kind) {
      case "local":
        return { local: e.local, steps: [] };
      case "field": {
        const base = this.root(e.base);
        return base === null ? null : { local: base.local, steps: [...base.steps, { k: "field", of: e.base.ty, index: e.index }] };
      }
      case "index":
        return this.#below(e.base);
      case "deref": {
        if (isReference(e.base.ty)) return null;
        const base = this.root(e.base);
        return base === null ? null : { local: base.local, steps: [...base.steps, { k: "deref", of: e.base.ty }] };
      }
      default:
        return null;
    }
  }

  /** Inside an object of its own: never the variable itself, but part of the local. */
  #below(e: Thir): Root | null {
    const base = this.root(e);
    return base === null ? null : { local: base.local, steps: [...base.steps, { k: "field", of: e.ty, index: -1 }] };
  }

  #mutate(root: Root | null): void {
    if (root !== null) this.mutated.add(root.local);
  }

  #borrowMut(root: Root | null, ty: Ty, use: MutBorrow["use"]): void {
    if (root === null) return;
    this.mutated.add(root.local);
    this.borrows.push({ local: root.local, steps: root.steps, ty, use });
  }

  expr(e: Thir): void {
    switch (e.kind) {
      case "call":
        return e.args.forEach((arg, index) => this.#arg(arg, e.callee, index));
      case "callValue":
        this.#mutate(this.root(e.callee));
        return eachPart(e, this.#part);
      case "borrow":
        if (e.mut) this.#borrowMut(this.root(e.place), e.place.ty, { k: "borrow" });
        return this.expr(e.place);
      case "assign":
      case "assignOp":
        this.#assign(e.place);
        return this.expr(e.value);
      case "block":
        return this.block(e.block);
      case "let":
        return this.#match(e.value, [e.pat]);
      case "match":
        this.#match(e.scrutinee, e.arms.map((a) => a.pat));
        return e.arms.forEach((a) => this.#arm(a));
      case "for":
        this.expr(e.iter);
        this.pat(e.pat, null);
        return this.expr(e.body);
      case "closure":
        this.#captures(e.captures, "capture");
        for (const p of e.params) this.pat(p.pat, null);
        return this.expr(e.body);
      case "asyncBlock":
      case "genBlock":
        this.#captures(e.captures, "asyncCapture");
        return this.expr(e.body);
      case "defer":
        this.#captures(e.captures, "capture");
        return this.expr(e.body);
      case "select":
        for (const arm of e.arms) {
          this.#maybe(arm.cond);
          this.expr(arm.future);
          this.pat(arm.pat, null);
          this.expr(arm.body);
        }
        return this.#maybe(e.else);
      default:
        return eachPart(e, this.#part);
    }
  }

  #maybe(e: Thir | null): void {
    if (e !== null) this.expr(e);
  }

  #arg(arg: Thir, callee: Callee, index: number): void {
    if (arg.kind === "borrow" && arg.mut) {
      this.#borrowMut(this.root(arg.place), arg.place.ty, { k: "call", callee, index });
      this.expr(arg.place);
    } else {
      this.expr(arg);
    }
  }

  #assign(place: Thir): void {
    if (place.kind === "local") this.assigned.add(place.local);
    this.#mutate(this.root(place));
    this.expr(place);
  }

  #captures(list: readonly Capture[], use: "capture" | "asyncCapture"): void {
    this.closures = true;
    for (const c of list) {
      // What is under the captured fields does not matter: a captured field of an object is no variable.
      const steps: Step[] = c.fields.map((index) => ({ k: "field", of: c.ty, index }));
      if (c.mode === "mut") this.#borrowMut({ local: c.local, steps }, c.ty, { k: use });
    }
  }

  #arm(arm: TArm): void {
    this.#maybe(arm.guard);
    this.expr(arm.body);
  }

  #match(scrutinee: Thir, pats: readonly TPat[]): void {
    const root = this.root(scrutinee);
    for (const pat of pats) this.pat(pat, root);
    this.expr(scrutinee);
  }

  block(block: TBlock): void {
    for (const stmt of block.stmts) this.#stmt(stmt);
    this.#maybe(block.tail);
  }

  #stmt(stmt: TStmt): void {
    if (stmt.kind === "expr") return this.expr(stmt.expr);
    if (stmt.init === null) {
      // Assigned later, once on every path: that is its initialisation.
      return this.pat(stmt.pat, null);
    }
    this.#match(stmt.init, [stmt.pat]);
    this.#maybe(stmt.else);
  }

  /** What a `ref mut` binding refers to. */
  #referent(pat: TPat & { readonly kind: "binding" }): Ty {
    const ty = this.body.locals.get(pat.local)?.ty;
    return ty?.kind === "ref" ? ty.to : pat.ty;
  }

  /** `root`: the place that is matched, if it lies in a local. */
  pat(pat: TPat, root: Root | null): void {
    switch (pat.kind) {
      case "wild":
      case "const":
      case "range":
      case "never":
      case "error":
        return;
      case "binding":
        if (pat.mode === "mut") this.#borrowMut(root, this.#referent(pat), { k: "borrow" });
        if (pat.sub !== null) this.pat(pat.sub, root);
        return;
      case "variant":
        for (const f of pat.fields) this.pat(f.pat, below(root, { k: "payload", of: pat.ty }));
        return;
      case "tuple":
        for (const f of pat.fields) this.pat(f.pat, below(root, { k: "field", of: pat.ty, index: f.index }));
        return;
      case "deref":
        return this.pat(pat.pat, isReference(pat.ty) ? null : below(root, { k: "deref", of: pat.ty }));
      case "slice":
        for (const p of partsOf(pat)) this.pat(p, below(root, { k: "field", of: pat.ty, index: -1 }));
        return;
      case "or":
        for (const p of pat.alts) this.pat(p, root);
        return;
      default:
        return unreachable(pat);
    }
  }
}

/** A part of a place, if that lies in a local. */
function below(root: Root | null, step: Step): Root | null {
  return root === null ? null : { local: root.local, steps: [...root.steps, step] };
}

export function analyzeBody(body: Body): LocalFacts {
  const analyzer = new Analyzer(body);
  for (const p of body.params) analyzer.pat(p.pat, null);
  analyzer.expr(body.value);
  return analyzer;
}
