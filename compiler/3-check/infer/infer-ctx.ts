/**
 * `InferCtx`: the inference of one body (or of one question about types).
 *
 * It holds the inference variables, what they turned out to be, and the obligations still to be met. Everything that is
 * bound can be taken back: `probe` and `snapshot`/`rollback` restore variables and obligations alike.
 *
 * How to work with it:
 * - Types from `CheckCtx` queries: `normalize(substTy(ty, args), cause)` before use.
 * - Before looking at what a type *is* (method call, field, match): `structurally(ty)`; it works off obligations first
 *   when the type is still an open variable, and normalises.
 * - `registerBounds(def, args, cause)` when a fn, type or impl is used with those arguments.
 * - At the end of a body: `selectPending()`, `defaultVars()`, `selectPending()`, `reportAmbiguities()`, then `resolve` everything.
 */
import type { Def } from "../../2-resolve/defs.js";
import { LazyMap, LazySet } from "../../small-collections.js";
import type { Span } from "../../source.js";
import type { ClosureInfo, Const, GArg, OpaqueInfo, Predicate, TraitRef, Ty } from "../ty.js";
import type { CheckCtx } from "../context.js";
import { misc, type Cause, type Goal, type Holds, type Obligation, type SolveError, type UnifyError, type Why } from "./cause.js";
import type { ParamEnv } from "./env.js";
import { argsHaveProj, hasInfer, hasProj, isConst, mapArgs, mapPredicate, selfTyOf, someArg, substPredicate, substTy } from "../ty-util.js";
import { bindConst, unifyArgs, unifyTypes } from "./unify.js";
import { normalizeTy, rootObligation } from "./normalize.js";
import { isUnfinished, evaluate, rootOf, solve, traitGoal } from "./fulfill.js";
import { isMet, selectTrait, type Selection } from "./select.js";
import { reportAmbiguous, reportOpenType, reportSolveError, withoutOperands } from "./report.js";
import type { Untyped } from "./open-source.js";
import { openOpaques, settleOpaques } from "./opaque.js";
import type { Answer } from "./project.js";
import { VarTable, type VarOrigin, type VarMark } from "./vars.js";

export type { VarOrigin } from "./vars.js";
export type { Cause, Goal, Holds, Obligation, UnifyError } from "./cause.js";
export type { Selection } from "./select.js";

export interface Snapshot {
  readonly vars: VarMark;
  readonly pending: Obligation[];
  readonly pendingCount: number;
  /** An error that was met on trial is none: there may be another way. */
  readonly tainted: boolean;
}

/** What may be known beyond signatures. */
export interface Knowledge {
  /** See through `impl Trait` to the type behind it: for lowering. */
  readonly revealAll?: boolean;
  /** The owner's body has been checked: its closures and blocks are what they will be. */
  readonly bodyKnown?: boolean;
}

export class InferCtx {
  readonly revealAll: boolean;
  readonly bodyKnown: boolean;
  readonly vars = new VarTable<Answer>();
  /** In the order of the text. */
  readonly untyped: Untyped[] = [];
  readonly env: ParamEnv;
  /** Obligations not met yet, in the order they were registered. */
  #pending: Obligation[] = [];
  #probing = 0;
  /** Opaque types of the body being inferred, as the variables that stand for them in it. */
  readonly opened = new LazyMap<OpaqueInfo, Ty>();
  /** Those of them that the body has met as what it gives. */
  readonly givesItself = new LazySet<Ty & { readonly kind: "opaque" }>();
  /** Bounds with a projection that are being compared with something. */
  readonly boundsTried = new LazySet<TraitRef>();
  /** Answers about closures of the body that is being inferred, once they are settled. */
  readonly held = new LazyMap<string, Holds>();
  readonly projected = new LazyMap<string, Ty>();
  readonly #settled = new LazySet<ClosureInfo>();
  /** How often the solver met a question it was already answering. */
  cycles = 0;
  /** Projections that are being normalised (unify.ts). */
  readonly normalizing = new LazySet<Ty>();
  /** Whether `Pin<P>` fits P. Not where impls are compared with each other. */
  pinFits = true;
  /** A mistake has been reported: what stays open is likely its consequence and is not reported. */
  tainted = false;
  /** Anything new since obligations were last worked off without progress. */
  #settledAt = -1;
  #settledCount = 0;

  /** Calls seen so far: a bound that an argument does not meet is shown at the argument. */
  readonly calls: { readonly def: Def; readonly span: Span; readonly args: readonly Span[]; readonly self: number }[] = [];

  constructor(
    readonly ctx: CheckCtx,
    /** The item whose where clauses may be taken for granted. */
    readonly owner: Def,
    env: ParamEnv | null = null,
    { revealAll = false, bodyKnown = false }: Knowledge = {},
  ) {
    this.env = env ?? ctx.paramEnv(owner);
    this.revealAll = revealAll;
    this.bodyKnown = bodyKnown;
  }

  // ------------------------------------------------------------ variables

  newTyVar(span: Span, origin: VarOrigin = { kind: "misc" }): Ty {
    return this.vars.newTy("general", span, origin);
  }

  newIntVar(span: Span): Ty {
    return this.vars.newTy("int", span, { kind: "misc" });
  }

  newFloatVar(span: Span): Ty {
    return this.vars.newTy("float", span, { kind: "misc" });
  }

  newConstVar(span: Span, origin: VarOrigin = { kind: "misc" }): Const {
    return this.vars.newConst(span, origin);
  }

  /** A fresh variable for each generic parameter of `def` beyond those that `prefix` gives (its parents'). Defaults are not used. */
  freshArgsFor(def: Def, span: Span, prefix: readonly GArg[] = []): readonly GArg[] {
    const generics = this.ctx.genericsOf(def);
    const args: GArg[] = prefix.slice(0, generics.all.length);
    for (let i = args.length; i < generics.all.length; i++) {
      const param = generics.all[i];
      if (param === undefined) break;
      const origin: VarOrigin = { kind: "param", name: param.name, owner: def };
      args.push(param.kind === "type" ? this.newTyVar(span, origin) : this.newConstVar(span, origin));
    }
    return args;
  }

  /** The type itself, or what its variable is bound to. Looks no deeper. */
  shallow(ty: Ty): Ty {
    return ty.kind === "infer" ? this.vars.shallow(ty) : ty;
  }

  shallowConst(c: Const): Const {
    return c.kind === "constInfer" ? this.vars.shallowConst(c) : c;
  }

  /** All bound variables replaced, at every depth. */
  resolve(ty: Ty): Ty {
    return this.vars.resolve(ty);
  }

  resolveArg(arg: GArg): GArg {
    return isConst(arg) ? this.vars.con(arg) : this.vars.resolve(arg);
  }

  resolveArgs(args: readonly GArg[]): readonly GArg[] {
    return mapArgs(args, this.vars);
  }

  resolvePredicate(pred: Predicate): Predicate {
    return mapPredicate(pred, this.vars);
  }

  /** The type as it is known now: works off obligations first if it is still open, and resolves projections. */
  structurally(ty: Ty, span: Span): Ty {
    let now = this.shallow(ty);
    if (now.kind === "proj") now = this.shallow(this.normalize(now, misc(span)));
    if (now.kind === "infer" && now.var === "general") {
      this.selectPending();
      now = this.shallow(now);
    }
    return now;
  }

  // ------------------------------------------------------------ unification

  /** Makes the two one type. On failure nothing has been bound. `Pin<P>` fits P. */
  unify(expected: Ty, found: Ty): UnifyError | null {
    if (expected === found) return null;
    const mark = this.vars.mark();
    const pending = this.#pending.length;
    const error = unifyTypes(this, expected, found);
    if (error !== null) {
      this.vars.undoTo(mark);
      this.#cutPending(pending);
    }
    return error;
  }

  unifyArgs(a: readonly GArg[], b: readonly GArg[]): UnifyError | null {
    const mark = this.vars.mark();
    const pending = this.#pending.length;
    const error = unifyArgs(this, a, b);
    if (error !== null) {
      this.vars.undoTo(mark);
      this.#cutPending(pending);
    }
    return error;
  }

  /** To set a length costs as much as ten calls, and most trials add nothing. */
  #cutPending(length: number): void {
    if (this.#pending.length !== length) this.#pending.length = length;
  }

  unifyConst(a: Const, b: Const): UnifyError | null {
    return bindConst(this, a, b);
  }

  /** Whether they could be one type; binds nothing. */
  canUnify(a: Ty, b: Ty): boolean {
    return this.probe(() => this.unify(a, b) === null);
  }

  // ------------------------------------------------------------ trying things out

  snapshot(): Snapshot {
    this.#probing++;
    return { vars: this.vars.mark(), pending: this.#pending, pendingCount: this.#pending.length, tainted: this.tainted };
  }

  rollback(to: Snapshot): void {
    this.#probing--;
    this.vars.undoTo(to.vars);
    this.#pending = to.pending;
    this.#cutPending(to.pendingCount);
    this.tainted = to.tainted;
    this.#settledAt = -1;
  }

  commit(_from: Snapshot): void {
    this.#probing--;
  }

  /** Runs `f` and takes back everything it bound or registered. */
  probe<T>(f: () => T): T {
    const start = this.snapshot();
    try {
      return f();
    } finally {
      this.rollback(start);
    }
  }

  /** Runs `f` and keeps what it did only if it says so (by not giving null). */
  attempt<T>(f: () => T | null): T | null {
    const start = this.snapshot();
    const result = f();
    if (result === null) this.rollback(start);
    else this.commit(start);
    return result;
  }

  /** Whether the closure's kind and signature are known for good: not by a binding that a probe takes back. */
  isSettled(closure: ClosureInfo): boolean {
    if (this.#settled.has(closure)) return true;
    if (this.probing || closure.kind === null || hasInfer(this.resolve(closure.ret)) || closure.params.some((p) => hasInfer(this.resolve(p)))) return false;
    this.#settled.add(closure);
    return true;
  }

  /** Inside `probe` or `attempt`: mistakes are not reported. */
  get probing(): boolean {
    return this.#probing > 0;
  }

  // ------------------------------------------------------------ obligations

  /** Replaces projections by what they stand for; by a fresh variable and a pending obligation where that is not known yet. */
  normalize(ty: Ty, cause: Cause): Ty {
    return this.#needsNormalising(ty) ? normalizeTy(this, ty, rootObligation(cause), (o) => this.#pending.push(o)) : ty;
  }

  /** The same for the solver, whose obligations are nested in the one it works on. */
  normalizeInto(ty: Ty, at: Obligation, nested: Obligation[]): Ty {
    return this.#needsNormalising(ty) ? normalizeTy(this, ty, at, (o) => nested.push(o)) : ty;
  }

  #needsNormalising(ty: Ty): boolean {
    return hasProj(ty) || (this.revealAll && someArg(ty, (a) => a.kind === "opaque"));
  }

  /** `substTy` and `normalize` in one. */
  instantiate(ty: Ty, args: readonly GArg[], cause: Cause): Ty {
    return this.normalize(substTy(ty, args), cause);
  }

  register(goal: Goal, cause: Cause): void {
    this.#pending.push(rootOf(this.#normalGoal(goal, cause), cause));
  }

  /** Goals wait in normal form, so that who looks at what is expected of a variable sees types. */
  #normalGoal(goal: Goal, cause: Cause): Goal {
    if (goal.kind !== "trait" && goal.kind !== "projection") return goal;
    if (goal.kind === "trait" ? !argsHaveProj(goal.ref.args) : !argsHaveProj(goal.args) && !hasProj(goal.ty)) return goal;
    return mapPredicate(goal, { ty: (ty) => this.normalize(ty, cause), con: (c) => c });
  }

  registerObligation(obligation: Obligation): void {
    this.#pending.push(obligation);
  }

  /** The bounds that using `def` with these arguments asks for. */
  registerBounds(def: Def, args: readonly GArg[], span: Span): void {
    const preds = this.ctx.predicatesOf(def);
    for (let index = 0; index < preds.length; index++) {
      const pred = preds[index] as Predicate;
      if (isMet(this, pred, args)) continue;
      const why: Why = { kind: "bound", def, index };
      this.register(substPredicate(pred, args), { span, why });
    }
  }

  /** `ty: Trait<args>` */
  registerTrait(ty: Ty, trait: Def, rest: readonly GArg[], cause: Cause): void {
    this.register(traitGoal(trait, rest.length === 0 ? [ty] : [ty, ...rest]), cause);
  }

  /** Whether something that is asked for cannot be, of what `matters`. Binds nothing, reports nothing. */
  lacksSome(matters: (goal: Goal) => boolean): boolean {
    const asked = this.#pending.filter((o) => matters(this.#resolvedGoal(o.goal)));
    return asked.some((o) => this.probe(() => evaluate(this, { ...o, stalledOn: null })) === "no");
  }

  #resolvedGoal(goal: Goal): Goal {
    return goal.kind === "trait" || goal.kind === "projection" ? this.resolvePredicate(goal) : goal;
  }

  /** Works off obligations until nothing more can be learnt. Those that fail are reported and dropped. */
  selectPending(): void {
    if (this.#pending.length === 0) return;
    if (this.#settledAt === this.vars.version && this.#settledCount === this.#pending.length) return;
    const list = this.#pending;
    this.#pending = [];
    const { rest, errors } = solve(this, list);
    this.#pending = [...rest, ...this.#pending];
    for (const error of errors) this.#report(error);
    // What waits for something else than a variable (a closure's kind or captures) has to be tried each time.
    this.#settledAt = rest.some((o) => o.stalledOn === null || o.stalledOn.length === 0 || o.stalledOn.some(isUnfinished)) ? -1 : this.vars.version;
    this.#settledCount = this.#pending.length;
  }

  #report(error: SolveError): void {
    if (this.probing) return;
    reportSolveError(this, error);
    this.tainted = true;
  }

  /** Whether the goal holds, as far as is known now. Binds nothing, reports nothing. */
  holds(goal: Goal, span: Span): Holds {
    return this.probe(() => evaluate(this, rootOf(goal, misc(span))));
  }

  predicateHolds(pred: Predicate, span: Span): Holds {
    return this.holds(pred, span);
  }

  /** Whether `ty: Trait<rest>` holds. */
  implementsTrait(ty: Ty, trait: Def | null, span: Span, rest: readonly GArg[] = []): Holds {
    return trait === null ? "no" : this.holds(traitGoal(trait, rest.length === 0 ? [ty] : [ty, ...rest]), span);
  }

  isCopy(ty: Ty, span: Span): boolean {
    return this.implementsTrait(ty, this.ctx.lang.get("copy"), span) === "yes";
  }

  isSized(ty: Ty, span: Span): Holds {
    return this.implementsTrait(ty, this.ctx.lang.get("sized"), span);
  }

  /** How the trait is implemented for these types: which impl with which arguments, a bound, or built in. `null` while open or unmet. */
  select(ref: TraitRef, span: Span): Selection | null {
    const result = selectTrait(this, rootOf({ kind: "trait", ref }, misc(span)), ref);
    return result.kind === "selected" ? result.selection : null;
  }

  /** Binds what follows from there being one way only for the trait to hold, and for what that way needs in turn. */
  follow(ref: TraitRef, span: Span): void {
    this.attempt(() => (this.#followed({ kind: "trait", ref }, span, 0) ? true : null));
  }

  #followed(goal: Goal, span: Span, depth: number): boolean {
    if (goal.kind !== "trait" || depth > FOLLOW_DEPTH_MAX) return depth > 0;
    const ref: TraitRef = { trait: goal.ref.trait, args: this.resolveArgs(goal.ref.args) };
    const result = selectTrait(this, rootOf({ kind: "trait", ref }, misc(span)), ref);
    if (result.kind !== "selected") return depth > 0;
    return result.nested.every((o) => this.#followed(o.goal, span, depth + 1));
  }

  /** Goals pending for this open variable as Self (resolved): what is expected of a closure before its type is known. */
  pendingFor(ty: Ty): readonly Predicate[] {
    const root = this.shallow(ty);
    if (root.kind !== "infer") return [];
    const found: Predicate[] = [];
    for (const { goal } of this.#pending) {
      if (goal.kind !== "trait" && goal.kind !== "projection") continue;
      const self = goal.kind === "trait" ? goal.ref.args[0] : goal.args[0];
      if (self === undefined || isConst(self)) continue;
      const at = this.shallow(self);
      if (at.kind === "infer" && at.id === root.id) found.push(this.resolvePredicate(goal));
    }
    return found;
  }

  /** A return type as the body that makes it sees it: each of the owner's own `impl Trait` becomes a variable that has to meet its bounds. */
  openOpaques(ty: Ty, owner: Def, span: Span): Ty {
    return openOpaques(this, ty, owner, span);
  }

  /** After inference: records the types behind the opened opaque types; gives those that stayed open. */
  settleOpaques(): readonly OpaqueInfo[] {
    return settleOpaques(this);
  }

  /** Open integer variables become `i32`, floats `f64`; variables that only a diverging expression fed become `()`. True if any changed. */
  defaultVars(): boolean {
    return this.vars.applyDefaults(this.tainted);
  }

  /** Reports what is still open (E0282, E0283), once per body. */
  reportAmbiguities(): void {
    this.selectPending();
    if (!this.reportOpenGoals() && !this.probing && !this.tainted) this.tainted = this.#pending.some((obligation) => reportAmbiguous(this, obligation));
    this.#pending = [];
  }

  #asksForSize(obligation: Obligation): boolean {
    return obligation.goal.kind === "trait" && this.ctx.lang.is(obligation.goal.ref.trait, "sized");
  }

  /** `Rc<_>: Unpin` may ask it of `_`, as Rust's type of that name does not. */
  #asksOfParts(obligation: Obligation): boolean {
    const { goal, parent } = obligation;
    return goal.kind === "trait" && this.ctx.lang.isAuto(goal.ref.trait) && (parent !== null || this.resolve(selfTyOf(goal.ref)).kind !== "infer");
  }

  /**
   * Reports the first goal that cannot be decided because a type in it is open; false if there is none. What macros wrote comes after
   * what stands in the text itself, and `_: Sized` after what else is asked of the same thing.
   */
  reportOpenGoals(): boolean {
    if (this.probing || this.tainted) return false;
    const goals = withoutOperands(this, this.#pending).filter((obligation) => !this.#asksOfParts(obligation));
    const explicit = new Set(goals.filter((g) => !this.#asksForSize(g)).map((g) => g.cause.span));
    // That variables have a size is asked at the end.
    const rank = (g: Obligation): number => (g.cause.span.ctxt === 0 ? 0 : 2) + (g.cause.why.kind === "sized" ? 1 : 0);
    const inOrder = goals.filter((g) => !this.#asksForSize(g) || !explicit.has(g.cause.span)).sort((a, b) => rank(a) - rank(b));
    this.tainted = inOrder.some((obligation) => reportAmbiguous(this, obligation));
    return this.tainted;
  }

  /** E0282 if the type is still open; false if it is not. */
  reportIfOpen(ty: Ty, span: Span): boolean {
    if (this.tainted || this.probing || !reportOpenType(this, ty, span)) return false;
    this.tainted = true;
    return true;
  }

  get pendingCount(): number {
    return this.#pending.length;
  }
}
/** How far `follow` goes: types that need the same of ever larger ones have no end. */
const FOLLOW_DEPTH_MAX = 16;

