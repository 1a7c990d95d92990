/**
 * The state of making one graph: the block being written, the scopes that are open, what locals are called by.
 *
 * A scope ends by ending the life of its locals, newest first. Leaving it early (`break`, `return`, `?`) goes through blocks of its
 * own that do the same, shared by all who leave from the same depth.
 */
import { variantOf } from "../queries/adt.js";
import type { Def } from "../../2-resolve/defs.js";
import { LazyMap, LazySet } from "../../small-collections.js";
import type { Span } from "../../source.js";
import { bug } from "../../unreachable.js";
import { misc } from "../infer/cause.js";
import type { Body, LocalId, Thir } from "../thir.js";
import type { Ty } from "../ty.js";
import { ERROR } from "../ty-util.js";
import type { NeedsDrop } from "./const-drop.js";
import type { DropUse } from "./drop-use.js";
import { type Block, type Elem, type FlowWhy, type Graph, type Loan, type LoanKind, Local, type LocalKind, NO_LOANS, NO_USES, oneUse, type Op, type Place, type Region, type Use } from "./graph.js";
import type { RTy, Typing } from "./typing.js";

export interface Entry {
  readonly local: Local;
  /** Blocks that leave from here, by where they lead. */
  exits: Map<number, number> | null;
}

export interface Scope {
  readonly entries: Entry[];
  /** Takes the temporaries of what is evaluated in it. */
  readonly temps: boolean;
}

export interface Target {
  readonly depth: number;
  readonly breakTo: number;
  readonly continueTo: number;
  /** Where the value of `break` goes. */
  readonly dest: Place | null;
}

/** What a body shares with the closures in it. */
export interface Shared {
  readonly t: Typing;
  readonly body: Body;
  readonly drops: DropUse;
  /** Of a body that is evaluated when the program is compiled. */
  readonly needsDrop: NeedsDrop | null;
  /** Graphs of the closures and async blocks, innermost first, then that of the body. */
  readonly graphs: Graph[];
  readonly copies: Map<Ty, boolean>;
}

/** What is not said of it an operation does not do. Written out: there are several for each line. */
function opOf(op: Partial<Op> & { readonly span: Span }, guarded: boolean): Op {
  return {
    span: op.span,
    uses: op.uses ?? NO_USES,
    dest: op.dest ?? null,
    how: op.how ?? "init",
    loan: op.loan ?? null,
    guarded,
    made: op.made ?? "of uses",
    activates: op.activates ?? NO_LOANS,
    ends: op.ends ?? null,
  };
}

export class Builder {
  readonly blocks: Block[] = [{ ops: [], succs: [] }];
  readonly locals: Local[] = [];
  readonly loans: Loan[] = [];
  readonly scopes: Scope[] = [];
  readonly targets = new LazyMap<number, Target>();
  readonly byId = new Map<LocalId, Local>();
  /** Two-phase loans that wait for the call they are made for, by the temporary that holds them. */
  readonly reserved = new LazyMap<Place, Loan>();
  /** Where `return` and `?` go: a block after all scopes are left. */
  readonly exit: number;
  readonly ret: Local;
  /** Of a generator: where the items go. */
  yields: RTy | null = null;
  /** What is borrowed in a constant or static, or in `const { … }`, lives as long as their value: for ever. */
  inConst: boolean;
  /** What the parameters bind. */
  readonly given = new LazySet<Local>();
  /** The `match` or `if` that is reborrowed as a whole when it is given back: what its arms give does not leave the function by itself. */
  joined: Span | null = null;
  /** The expression that patterns are being matched against. */
  matching: Span | null = null;
  /** Bindings whose arm is not chosen yet: its guard is being evaluated. */
  readonly guarded = new LazySet<Local>();
  /** Of those, the ones that a guard sees where they still are although it changes what they lie in. */
  readonly seenIn = new LazyMap<Local, Place>();
  #at = 0;
  readonly #places = (place: Place): readonly Region[] => this.#regionsOf(place);

  constructor(
    readonly shared: Shared,
    readonly kind: Graph["kind"],
    retTy: Ty,
    readonly span: Span,
  ) {
    const owner = shared.body.def.kind;
    this.inConst = owner === "const" || owner === "assocConst" || owner === "static";
    this.ret = this.local("ret", null, null, retTy, true, span);
    this.exit = this.newBlock();
  }

  get t(): Typing {
    return this.shared.t;
  }

  // ------------------------------------------------------------ locals and places

  local(kind: LocalKind, name: string | null, id: LocalId | null, ty: Ty, mut: boolean, span: Span): Local {
    const made = new Local(this.locals.length, kind, name, id, ty, mut, span, this.#places);
    this.locals.push(made);
    made.declared = this.#at;
    if (id !== null) this.byId.set(id, made);
    return made;
  }

  temp(ty: Ty, span: Span): Local {
    return this.local("temp", null, null, ty, true, span);
  }

  #regionsOf(place: Place): readonly Region[] {
    const { parent, elem, ty } = place;
    if (this.t.shapes.count(ty) === 0) return [];
    if (parent === null || elem === null) return this.t.slots(ty);
    switch (elem.k) {
      case "deref": {
        const pointer = this.pointer(parent.ty);
        return this.t.fit({ ty, rs: pointer.kind === "ref" ? parent.rs.slice(1) : parent.rs }, ty);
      }
      case "field":
        return this.t.field({ ty: parent.ty, rs: parent.rs }, elem.variant, elem.index, ty);
      case "index":
      case "at":
      case "rest":
        return this.t.fit({ ty, rs: parent.rs }, ty);
    }
  }

  /** What `*` goes through: the type itself, or what `Pin` holds. */
  pointer(ty: Ty): Ty {
    return this.t.cx.lang.unpinned(ty) ?? ty;
  }

  /** The type of a part of a place. */
  typeAt(ty: Ty, elem: Elem): Ty {
    switch (elem.k) {
      case "deref": {
        const pointer = this.pointer(ty);
        return pointer.kind === "ref" ? pointer.to : (this.t.cx.lang.boxed(pointer) ?? ERROR);
      }
      case "field": {
        if (ty.kind === "tuple") return ty.elems[elem.index] ?? ERROR;
        if (ty.kind !== "adt") return ERROR;
        const info = this.t.cx.adt(ty.def);
        const field = (elem.variant === null ? info.variants[0] : variantOf(info, elem.variant))?.fields[elem.index];
        return field === undefined ? ERROR : this.t.infer.resolve(this.t.infer.instantiate(field.ty, ty.args, misc(this.span)));
      }
      case "index":
      case "at":
        return ty.kind === "array" || ty.kind === "slice" ? ty.elem : ERROR;
      case "rest":
        return ty.kind === "array" ? { kind: "slice", elem: ty.elem } : ty;
    }
  }

  field(base: Place, index: number, name: string, variant: Def | null, ty: Ty | null): Place {
    const elem: Elem = { k: "field", index, name, variant };
    return base.child(elem, () => ty ?? this.typeAt(base.ty, elem));
  }

  deref(base: Place, ty: Ty): Place {
    return base.child({ k: "deref" }, () => ty);
  }

  isCopy(ty: Ty): boolean {
    switch (ty.kind) {
      case "adt":
        return this.#hasCopy(ty);
      case "ref":
        return !ty.mut;
      case "int":
      case "float":
      case "bool":
      case "char":
      case "never":
      case "error":
      case "fnDef":
      case "fnPtr":
        return true;
      case "str":
      case "slice":
      case "dyn":
        return false;
      default:
        return this.#hasCopy(ty);
    }
  }

  #hasCopy(ty: Ty): boolean {
    let known = this.shared.copies.get(ty);
    if (known === undefined) {
      known = this.t.infer.isCopy(ty, this.span);
      this.shared.copies.set(ty, known);
    }
    return known;
  }

  /** Whether its values are followed from one place to the next. */
  hasSlots(ty: Ty): boolean {
    return this.t.shapes.count(ty) > 0 || this.shared.needsDrop?.of(ty) === true;
  }

  // ------------------------------------------------------------ blocks

  newBlock(): number {
    this.blocks.push({ ops: [], succs: [] });
    return this.blocks.length - 1;
  }

  get at(): number {
    return this.#at;
  }

  moveTo(block: number): void {
    this.#at = block;
  }

  #block(i: number): Block {
    return this.blocks[i] ?? bug(`no block ${i}`);
  }

  link(from: number, to: number): void {
    this.#block(from).succs.push(to);
  }

  goto(to: number): void {
    this.link(this.#at, to);
  }

  /** What follows is reached by nothing written so far. */
  dead(): void {
    this.#at = this.newBlock();
  }

  emit(op: Partial<Op> & { readonly span: Span }): void {
    const changed = op.loan?.place.root ?? (op.how === "assign" ? op.dest?.root : undefined);
    this.#block(this.#at).ops.push(opOf(op, changed !== undefined && this.guarded.has(changed)));
  }

  use(place: Place, mode: Use["mode"], span: Span, why: Use["why"] = null): void {
    this.emit({ span, uses: oneUse(place, mode, span, why) });
  }

  /** A new loan of a place, put into `dest`, whose first region is the loan's. */
  borrow(place: Place, kind: LoanKind, dest: Place, span: Span, capture: { readonly use: Span; readonly by: "closure" | "async block" } | null = null): Loan {
    const region = dest.rs[0] ?? this.t.regions.fresh();
    const loan: Loan = { index: this.loans.length, place, kind, region, span, joined: dest.root === this.ret ? this.joined : null, capture: capture?.use ?? null, by: capture?.by ?? null };
    this.loans.push(loan);
    this.emit({ span, uses: oneUse(place, "borrow", span), dest, loan });
    this.t.flow(dest.ty, [region, ...place.rs], dest.rs, { span, kind: "assign" });
    this.reborrow(place, region, span, dest.root === this.ret);
    return loan;
  }

  /** What is borrowed through a reference is borrowed from where that came from. */
  reborrow(place: Place, region: Region, span: Span, returned = false): void {
    const why: FlowWhy = returned ? { span: this.joined ?? span, kind: "return" } : { span, kind: "reborrow" };
    for (let at: Place | null = place; at !== null; at = at.parent) {
      if (at.via !== null) {
        this.t.regions.flow(at.via.region, region, why);
        if (at.via.shared) return;
      }
      if (at.elem?.k !== "deref" || at.parent === null) continue;
      const pointer = this.pointer(at.parent.ty);
      if (pointer.kind !== "ref") continue;
      const [own] = at.parent.rs;
      if (own !== undefined) this.t.regions.flow(own, region, why);
      if (!pointer.mut) return;
    }
  }

  // ------------------------------------------------------------ scopes

  get depth(): number {
    return this.scopes.length;
  }

  /** Ends the locals of `local`'s scope with it. */
  schedule(local: Local, scope: Scope): void {
    scope.entries.push({ local, exits: null });
  }

  innermost(temps: boolean): Scope {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const scope = this.scopes[i];
      if (scope !== undefined && (!temps || scope.temps)) return scope;
    }
    const made: Scope = { entries: [], temps: true };
    this.scopes.push(made);
    return made;
  }

  scoped<T>(temps: boolean, f: () => T): T {
    this.scopes.push({ entries: [], temps });
    const made = f();
    this.leave();
    return made;
  }

  open(temps: boolean): Scope {
    const scope: Scope = { entries: [], temps };
    this.scopes.push(scope);
    return scope;
  }

  /** The end of the innermost scope. */
  leave(): void {
    const scope = this.scopes.pop();
    if (scope === undefined) return;
    for (let i = scope.entries.length - 1; i >= 0; i--) {
      const entry = scope.entries[i];
      if (entry !== undefined) this.#end(this.#at, entry.local);
    }
  }

  #end(block: number, local: Local): void {
    const { ops } = this.#block(block);
    if (local.deferred.length > 0) ops.push(opOf({ span: local.span, uses: local.deferred }, false));
    // A point at the end of the scope is where it happens; the messages name the local.
    if (this.shared.drops.usesRegions(local.ty)) ops.push(opOf({ span: local.span, ends: { local, what: "drop" } }, false));
    ops.push(opOf({ span: local.span, ends: { local, what: "dead" } }, false));
  }

  /** Leaves all scopes above `depth` and goes to `to`. What follows is unreachable. */
  jump(depth: number, to: number): void {
    this.goto(this.#exitFrom(depth, to));
    this.dead();
  }

  #exitFrom(depth: number, to: number): number {
    const made: Entry[] = [];
    let next = to;
    search: for (let i = this.scopes.length - 1; i >= depth; i--) {
      const { entries } = this.scopes[i] ?? { entries: [] };
      for (let j = entries.length - 1; j >= 0; j--) {
        const entry = entries[j];
        if (entry === undefined) continue;
        const known = entry.exits?.get(to);
        if (known !== undefined) {
          next = known;
          break search;
        }
        made.push(entry);
      }
    }
    for (let i = made.length - 1; i >= 0; i--) {
      const entry = made[i];
      if (entry === undefined) continue;
      const block = this.newBlock();
      this.#end(block, entry.local);
      this.link(block, next);
      entry.exits ??= new Map();
      entry.exits.set(to, block);
      next = block;
    }
    return next;
  }

  /** What a call or operation gives never comes: the program goes no further. */
  diverges(e: Thir): boolean {
    return e.ty.kind === "never";
  }

  finish(outside: ReadonlySet<Region>, captive: Graph["captive"] = null): Graph {
    const graph: Graph = { blocks: this.blocks, locals: this.locals, loans: this.loans, outside, result: new Set(this.ret.place.rs), captive, kind: this.kind, span: this.span };
    this.shared.graphs.push(graph);
    return graph;
  }
}
