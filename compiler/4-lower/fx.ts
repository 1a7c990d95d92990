/**
 * The state of lowering one function: the statements written so far, its variables, scopes and drops.
 *
 * Expressions are lowered in evaluation order; whatever needs a statement is emitted into `out` at once, and the `IrExpr` given back
 * is still to be evaluated, once, before anything that is emitted later (see `sequence`).
 */
import type { Def } from "../2-resolve/defs.js";
import type { Body, LocalId, Thir, TPat } from "../3-check/thir.js";
import type { GArg, Ty } from "../3-check/ty.js";
import type { NodeId } from "../ast/ast.js";
import { LazyMap, LazySet } from "../small-collections.js";
import type { Span } from "../source.js";
import type { LocalFacts } from "./analyze.js";
import { assign, declare, isConstant, isPure, isSet, isStable, make, member, num, ref, rt, run, UNDEFINED, when } from "./build.js";
import type { IrDroppable, IrExpr, IrLabel, IrStmt, IrVar } from "./ir.js";
import type { Lowering } from "./lowering.js";
import type { Place } from "./place.js";

/** What a local variable of the source is. */
export type Binding =
  | { readonly k: "place"; readonly place: Place }
  /** A local of type `&mut T` whose referent is known: `*x` is that place. */
  | { readonly k: "alias"; readonly referent: Place; readonly ty: Ty };

/** A part of a captured local, `a.b` of `a`: in closures and async blocks. */
export interface CapturedPart {
  readonly fields: readonly number[];
  readonly binding: Binding;
}

/** Something to do when a scope is left. */
export type DropEntry =
  | { readonly k: "value"; readonly var: IrVar; readonly ty: Ty; /** The variable is a `Cell`. */ readonly cell: boolean }
  | { readonly k: "defer"; readonly var: IrVar; readonly leave: (fx: Fx) => void };

export interface Scope {
  readonly entries: DropEntry[];
  /** Temporaries of the statement being lowered go here. */
  readonly temps: boolean;
}

/** Where `break` and `continue` to a loop or block go. */
export interface JumpTarget {
  readonly breakLabel: IrLabel;
  readonly continueLabel: IrLabel | null;
  /** Scopes deeper than this are left. */
  readonly depth: number;
  readonly dest: Dest;
  /** The type of the value broken with. */
  readonly ty: Ty;
  used: boolean;
  readonly goneAtBreak: LazySet<number>[];
}

/** Where the value of an expression goes. */
export type Dest =
  | { readonly k: "discard" }
  | { readonly k: "var"; readonly var: IrVar; /** Through the `Cell` it holds. */ readonly cell: boolean }
  | { readonly k: "return" };

/** A function, closure or async block being lowered: what `return` leaves. */
export interface Frame {
  readonly droppables: IrDroppable[];
  readonly async: boolean;
  readonly ret: Ty;
  /** Scopes below this belong to enclosing functions. */
  readonly scopeBase: number;
  /** The hidden parameter of a `#[track_caller]` fn. */
  readonly callerLoc: IrVar | null;
  /** Inside a closure that is printed in place: droppables need a `try` of their own. */
  readonly arrow: boolean;
  /** In a `gen` body the variable that holds the generator. */
  readonly generator: IrVar | null;
}

export interface Branch {
  readonly body: readonly IrStmt[];
  /** Its end is never reached. */
  readonly dead: boolean;
  /** What is empty at its end. */
  readonly gone: LazySet<number>;
}

export interface FxInit {
  /** What the generic parameters stand for. */
  readonly args: readonly GArg[];
  readonly body: Body | null;
  readonly facts: LocalFacts;
  /** Locals that live in a `Cell`. */
  readonly cells: ReadonlySet<LocalId>;
  /** The item that is lowered, for names and titles. */
  readonly owner: Def;
  readonly title: string;
  readonly frame: Frame;
  /** The number of the first variable made here: those below are taken. */
  readonly firstVar?: number;
}

export class Fx implements Omit<FxInit, "firstVar"> {
  readonly args: readonly GArg[];
  readonly body: Body | null;
  readonly facts: LocalFacts;
  readonly cells: ReadonlySet<LocalId>;
  readonly owner: Def;
  readonly title: string;
  frame: Frame;
  out: IrStmt[] = [];
  /** Control cannot get here: nothing is emitted any more. */
  dead = false;
  readonly scopes: Scope[] = [];
  readonly locals = new LazyMap<LocalId, Binding>();
  readonly parts = new LazyMap<LocalId, CapturedPart[]>();
  readonly targets = new LazyMap<NodeId, JumpTarget>();
  /** Borrows of temporaries that live longer than their statement. */
  readonly extended = new LazyMap<Thir, Scope>();
  /** Constants of which a part is changed: each such use is a value of its own. */
  readonly changed = new LazySet<Thir>();
  /** Variables that are certainly empty here: moved out of, or not initialised yet. */
  gone = new LazySet<number>();
  /** Variables that have been empty on some path. */
  readonly maybeGone = new LazySet<number>();
  /** Locals that may share an object with the caller: parameters handed over without a copy, and what was initialised with them. */
  readonly lent = new LazySet<LocalId>();
  /** Variables that hold a `Cell` made for a local. */
  readonly cellVars = new LazySet<number>();
  /** Those of them that may never be made before they are dropped. */
  readonly lateCells = new LazySet<number>();
  /** Variables that are never assigned again. */
  readonly fixed = new LazySet<number>();
  /** Temporaries that hold what a call gave: what a pattern takes of them is nobody else's. */
  readonly fresh = new LazySet<number>();
  readonly #tys = new LazyMap<Ty, Ty>();
  #nextVar: number;
  #nextLabel = 1;

  constructor(readonly low: Lowering, init: FxInit) {
    this.args = init.args;
    this.body = init.body;
    this.facts = init.facts;
    this.cells = init.cells;
    this.owner = init.owner;
    this.title = init.title;
    this.frame = init.frame;
    this.#nextVar = init.firstVar ?? 1;
  }

  get nextVarId(): number {
    return this.#nextVar;
  }

  // ------------------------------------------------------------ types

  ty(ty: Ty): Ty {
    let known = this.#tys.get(ty);
    if (known === undefined) {
      known = this.low.world.concrete(ty, this.args);
      this.#tys.set(ty, known);
    }
    return known;
  }

  tyOf(e: Thir | TPat): Ty {
    return this.ty(e.ty);
  }

  isCopy(ty: Ty): boolean {
    return this.low.world.isCopy(ty);
  }

  needsDrop(ty: Ty): boolean {
    return this.low.world.needsDrop(ty);
  }

  // ------------------------------------------------------------ statements

  emit(stmt: IrStmt): void {
    if (!this.dead) this.out.push(stmt);
  }

  /** Emits a statement after which control does not go on. */
  end(stmt: IrStmt): void {
    this.emit(stmt);
    this.dead = true;
  }

  /** Evaluates for effect. */
  effect(e: IrExpr, span: Span | null = null): void {
    if (!isPure(e)) this.emit(run(e, span));
  }

  newVar(name: string): IrVar {
    return { id: this.#nextVar++, name };
  }

  newLabel(name: string): IrLabel {
    return { id: this.#nextLabel++, name };
  }

  /** `const name = init` */
  bind(name: string, init: IrExpr, span: Span | null = null): IrVar {
    const v = this.newVar(name);
    this.fixed.add(v.id);
    this.emit(declare(v, init, span));
    return v;
  }

  /** The value in a form that can be written down more than once and is not changed by what follows. */
  stable(e: IrExpr, name = "t"): IrExpr {
    return this.isFixed(e) ? e : ref(this.bind(name, e));
  }

  /** A form that can be written down more than once in one expression or statement. */
  repeatable(e: IrExpr, name = "t"): IrExpr {
    return isStable(e) ? e : ref(this.bind(name, e));
  }

  isFixed(e: IrExpr): boolean {
    return isConstant(e) || (e.k === "var" && this.fixed.has(e.var.id));
  }

  /** Runs `f` with statements going to a list of their own; the state afterwards is that before. */
  branch(f: () => void): Branch {
    const { out, dead, gone } = this;
    const list: IrStmt[] = [];
    this.out = list;
    this.gone = gone.copy();
    f();
    const result = { body: list, dead: this.dead, gone: this.gone };
    this.out = out;
    this.dead = dead;
    this.gone = gone;
    return result;
  }

  /** Goes on after branches between which one was chosen. */
  join(ends: readonly Pick<Branch, "dead" | "gone">[]): void {
    const live = ends.filter((e) => !e.dead);
    const [first, ...rest] = live;
    if (first === undefined) {
      this.dead = true;
      return;
    }
    const both = new LazySet<number>();
    if (first.gone.size > 0) for (const id of first.gone) if (rest.every((e) => e.gone.has(id))) both.add(id);
    this.gone = both;
  }

  /**
   * Evaluates several things one after the other. The values may be used together afterwards: those that would be evaluated too late
   * because a later one needed statements are put into variables first.
   */
  sequence(thunks: readonly (() => IrExpr)[]): IrExpr[] {
    const values: IrExpr[] = [];
    for (let i = 0; i < thunks.length; i++) {
      const thunk = thunks[i] as () => IrExpr;
      const { out } = this;
      const mark = out.length;
      this.follow(values, thunk(), out, mark);
    }
    return values;
  }

  /** Adds the value of what is evaluated after `values`, when there were `mark` statements in `out`. */
  follow(values: IrExpr[], value: IrExpr, out: IrStmt[], mark: number): void {
    if (out.length > mark) this.#spill(values, out, mark);
    values.push(value);
  }

  #spill(values: IrExpr[], out: IrStmt[], mark: number): void {
    const spills: IrStmt[] = [];
    for (const [i, value] of values.entries()) {
      if (this.isFixed(value)) continue;
      const v = this.newVar("t");
      this.fixed.add(v.id);
      spills.push(declare(v, value));
      values[i] = ref(v);
    }
    out.splice(mark, 0, ...spills);
  }

  loc(span: Span): IrExpr {
    return num(this.low.loc(span));
  }

  /** The location index a panic in a call at `span` reports: the caller's in a `#[track_caller]` fn. */
  panicLoc(span: Span): IrExpr {
    return this.frame.callerLoc === null ? this.loc(span) : ref(this.frame.callerLoc);
  }

  // ------------------------------------------------------------ scopes and drops

  get depth(): number {
    return this.scopes.length;
  }

  /** Runs `f` in a scope of its own and leaves the scope afterwards. */
  scoped<T>(temps: boolean, f: () => T): T {
    this.scopes.push({ entries: [], temps });
    const result = f();
    this.leaveTo(this.scopes.length - 1);
    this.scopes.pop();
    return result;
  }

  /** A scope for temporaries whose value is needed afterwards: it is put into a variable if leaving the scope does anything. */
  scopedValue(f: () => IrExpr): IrExpr {
    this.scopes.push({ entries: [], temps: true });
    let value = f();
    const scope = this.scopes.at(-1);
    if (scope !== undefined && this.#anyAlive(scope)) {
      if (!this.isFixed(value)) value = ref(this.bind("t", value));
      this.leaveTo(this.scopes.length - 1);
    }
    this.scopes.pop();
    return value;
  }

  #anyAlive(scope: Scope): boolean {
    for (let i = 0; i < scope.entries.length; i++) {
      const e = scope.entries[i];
      if (e !== undefined && (e.k === "defer" || !this.gone.has(e.var.id))) return true;
    }
    return false;
  }

  /** Whether leaving the function here would run anything. */
  anyDropsFrom(depth: number): boolean {
    for (let i = depth; i < this.scopes.length; i++) {
      const scope = this.scopes[i];
      if (scope !== undefined && this.#anyAlive(scope)) return true;
    }
    return false;
  }

  /** Leaving the function here may run `defer!` blocks, which may wait. */
  get mayDefer(): boolean {
    return this.scopes.some((scope) => scope.entries.some((e) => e.k === "defer"));
  }

  #anyEntriesFrom(depth: number): boolean {
    for (let i = depth; i < this.scopes.length; i++) if ((this.scopes[i]?.entries.length ?? 0) > 0) return true;
    return false;
  }

  /** Emits the drops of all scopes from the innermost down to `depth`; they stay open. */
  leaveTo(depth: number): void {
    if (this.dead || !this.#anyEntriesFrom(depth)) return;
    const gone = this.gone.copy();
    for (let i = this.scopes.length - 1; i >= depth; i--) {
      const scope = this.scopes[i];
      if (scope === undefined) continue;
      for (let k = scope.entries.length - 1; k >= 0; k--) {
        const entry = scope.entries[k];
        if (entry !== undefined) this.#leaveEntry(entry);
      }
    }
    this.gone = gone;
  }

  /** Emits the drops of what a scope has held since there were `from` entries in it; on this path they are gone. */
  leaveLate(scope: Scope, from: number): void {
    if (this.dead) return;
    for (const entry of scope.entries.slice(from).reverse()) {
      this.#leaveEntry(entry);
      if (entry.k === "value") this.gone.add(entry.var.id);
    }
  }

  /** After the scopes down to `depth` have been left on this path: what they hold is gone. */
  forget(depth: number): void {
    for (const scope of this.scopes.slice(depth)) for (const entry of scope.entries) if (entry.k === "value") this.gone.add(entry.var.id);
  }

  #leaveEntry(entry: DropEntry): void {
    if (entry.k === "defer") {
      entry.leave(this);
      return;
    }
    if (this.gone.has(entry.var.id)) return;
    const holder = entry.cell ? member(ref(entry.var), "v") : ref(entry.var);
    const drop = this.branch(() => {
      const t = this.bind(entry.var.name, holder);
      this.emit(assign(holder, UNDEFINED));
      for (const stmt of this.low.glue.dropStmts(ref(t), entry.ty)) this.emit(stmt);
    }).body;
    if (this.lateCells.has(entry.var.id)) this.emit(when(isSet(ref(entry.var)), [when(isSet(holder), drop)]));
    else if (this.maybeGone.has(entry.var.id)) this.emit(when(isSet(holder), drop));
    else for (const stmt of drop) this.emit(stmt);
  }

  /** The innermost scope, or the innermost that takes temporaries. */
  scope(temps: boolean): Scope {
    for (let i = this.scopes.length - 1; i >= this.frame.scopeBase; i--) {
      const scope = this.scopes[i];
      if (scope !== undefined && (!temps || scope.temps)) return scope;
    }
    const scope: Scope = { entries: [], temps: true };
    this.scopes.push(scope);
    return scope;
  }

  /** Makes the variable one that is dropped when a panic passes, and when the suspended future is dropped. */
  watch(v: IrVar, ty: Ty, cell: boolean): void {
    const holder = cell ? member(ref(v), "v") : ref(v);
    const drop = this.low.glue.dropStmts(holder, ty);
    this.frame.droppables.push({ var: v, drop: cell ? [when(isSet(holder), drop)] : drop });
  }

  /** Watches and schedules a variable that holds a value from now on. */
  schedule(v: IrVar, ty: Ty, scope: Scope, cell = false): void {
    scope.entries.push({ k: "value", var: v, ty, cell });
    this.#outlives(v, scope);
  }

  /** A panic drops the variable after whatever is alive in scopes within `scope`: what is watched earlier is dropped later. */
  #outlives(v: IrVar, scope: Scope): void {
    const within = new Set(this.scopes.slice(this.scopes.lastIndexOf(scope) + 1).flatMap((s) => s.entries.map((e) => e.var.id)));
    if (within.size === 0) return;
    const { droppables } = this.frame;
    const first = droppables.findIndex((d) => within.has(d.var.id));
    const at = droppables.findLastIndex((d) => d.var.id === v.id);
    if (first !== -1 && at > first) droppables.splice(first, 0, ...droppables.splice(at, 1));
  }

  /** A variable for a value with drop glue, dropped when `scope` is left. */
  droppableTemp(name: string, ty: Ty, value: IrExpr, scope: Scope): IrVar {
    const v = this.newVar(name);
    this.watch(v, ty, false);
    this.emit(declare(v, value));
    this.schedule(v, ty, scope);
    return v;
  }

  /** The same for a value that is changed through references to it. */
  droppableCell(name: string, ty: Ty, value: IrExpr, scope: Scope): Place {
    const v = this.newVar(name);
    this.watch(v, ty, true);
    this.emit(declare(v, make(rt("Cell"), [value])));
    this.cellVars.add(v.id);
    this.maybeGone.add(v.id);
    this.schedule(v, ty, scope, true);
    return { k: "member", object: ref(v), name: "v", ty };
  }

  /** The variable is empty from now on. */
  markGone(v: IrVar): void {
    this.gone.add(v.id);
    this.maybeGone.add(v.id);
  }

  // ------------------------------------------------------------ messages

  /** Says that something is not supported yet; the value stands for whatever it would have been. */
  unsupported(span: Span, what: string): IrExpr {
    this.low.unsupported(span, what);
    return UNDEFINED;
  }
}
