/**
 * Working off obligations.
 *
 * One step of an obligation either meets it (leaving what it needs in turn), finds that it cannot be met, or leaves it for
 * when more is known. `solve` repeats steps until nothing moves.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { LazyMap } from "../../small-collections.js";
import { unreachable } from "../../unreachable.js";
import type { GArg, Predicate, TraitRef, Ty } from "../ty.js";
import { ANON, argsHaveError, argsHaveInfer, argsHaveProj, argsKey, contentsOf, ERR, hasError, INFER, PARAM, mapArgs, sameArgs, selfTyOf, someArg, tyArg, type Mapper } from "../ty-util.js";
import { evalConstExpr } from "../queries/consts.js";
import type { Cause, Goal, Holds, Obligation, SolveError } from "./cause.js";
import type { InferCtx } from "./infer-ctx.js";
import { project } from "./project.js";
import { selectTrait } from "./select.js";

export type Step =
  | { readonly kind: "done"; readonly nested: readonly Obligation[] }
  | { readonly kind: "stalled"; readonly on: readonly GArg[] }
  | { readonly kind: "failed"; readonly error: SolveError };

const DONE: Step = { kind: "done", nested: [] };

/** As rustc's recursion limit. */
export const DEPTH_MAX = 128;

/** An obligation that stands by itself. */
export function rootOf(goal: Goal, cause: Cause): Obligation {
  return { goal, cause, depth: 0, parent: null, stalledOn: null, projects: false };
}

/** `args[0]: trait<…>`. The parts are made one by one, here and elsewhere: a literal within another is copied the slow way until the code is optimised. */
export function traitGoal(trait: Def, args: readonly GArg[]): Goal {
  const ref: TraitRef = { trait, args };
  return { kind: "trait", ref };
}

/** An obligation that follows from another. */
export function nestedOf(parent: Obligation, goal: Goal, cause: Cause = parent.cause): Obligation {
  return { goal, cause, depth: parent.depth + 1, parent, stalledOn: null, projects: false };
}

function joined(a: readonly Obligation[], b: readonly Obligation[]): readonly Obligation[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
}

export interface Solved {
  readonly rest: Obligation[];
  readonly errors: SolveError[];
}

/** Uses up the list. */
export function solve(infer: InferCtx, list: Obligation[], stopAtError = false): Solved {
  const errors: SolveError[] = [];
  let work = list;
  for (;;) {
    const rest: Obligation[] = [];
    let moved = false;
    // Grows while it is worked through: what a step leaves is taken up at once.
    for (let i = 0; i < work.length; i++) {
      const obligation = work[i];
      if (obligation === undefined) continue;
      if (isStalled(infer, obligation)) {
        rest.push(obligation);
        continue;
      }
      const step = stepOf(infer, obligation);
      if (step.kind === "stalled") {
        // Inside a probe the variables may be bound to what will be taken back: nothing is remembered.
        if (!infer.probing) obligation.stalledOn = step.on;
        rest.push(obligation);
        continue;
      }
      moved = true;
      if (step.kind === "done") for (const nested of step.nested) work.push(nested);
      else {
        errors.push(step.error);
        if (stopAtError) return { rest, errors };
      }
    }
    if (!moved || rest.length === 0) return { rest, errors };
    work = rest;
  }
}

/** A closure or async block of which it is not known yet what it captures. */
export function isUnfinished(ty: GArg): boolean {
  return (ty.kind === "closure" && ty.closure.upvars === undefined) || (ty.kind === "asyncBlock" && ty.block.upvars === undefined);
}

/** Whether none of the variables it waits for has changed. */
function isStalled(infer: InferCtx, obligation: Obligation): boolean {
  const on = obligation.stalledOn;
  if (on === null || on.length === 0) return false;
  for (let i = 0; i < on.length; i++) {
    const v = on[i] as GArg;
    if (!(v.kind === "infer" ? infer.shallow(v) === v : v.kind === "constInfer" ? infer.shallowConst(v) === v : isUnfinished(v))) return false;
  }
  return true;
}

/** Whether the obligation holds, with all it needs. Call it inside a probe. */
export function evaluate(infer: InferCtx, obligation: Obligation): Holds {
  // Most questions are answered by one step.
  if (isStalled(infer, obligation)) return "maybe";
  const step = stepOf(infer, obligation);
  switch (step.kind) {
    case "done":
      return step.nested.length === 0 ? "yes" : evaluateAll(infer, step.nested);
    case "stalled":
      return "maybe";
    case "failed":
      return "no";
  }
}

export function evaluateAll(infer: InferCtx, list: readonly Obligation[]): Holds {
  if (list.length === 0) return "yes";
  const { rest, errors } = solve(infer, list.slice(), true);
  if (errors.length > 0) return "no";
  return rest.length > 0 ? "maybe" : "yes";
}

function stepOf(infer: InferCtx, obligation: Obligation): Step {
  if (obligation.depth > DEPTH_MAX) return { kind: "failed", error: { kind: "overflow", obligation } };
  const { goal } = obligation;
  switch (goal.kind) {
    case "trait":
      return stepTrait(infer, obligation, goal.ref);
    case "projection":
      return stepProjection(infer, obligation, goal);
    case "closureKind":
      return stepClosureKind(obligation, goal);
    case "constEq": {
      const error = infer.unifyConst(goal.a, goal.b);
      return error === null || evalConstExpr(infer.ctx, goal.a).kind === "constExpr" ? DONE : { kind: "failed", error: { kind: "overflow", obligation } };
    }
    default:
      return unreachable(goal);
  }
}

/** The variables an obligation waits for. */
function openIn(args: readonly GArg[]): readonly GArg[] {
  const out: GArg[] = [];
  for (const arg of args) {
    someArg(arg, (a) => {
      if (a.kind === "infer" || a.kind === "constInfer") out.push(a);
      return false;
    });
  }
  return out;
}

/** Variables replaced by what is known, projections by what they stand for. Obligations that this needs go to `nested`. */
function settled(infer: InferCtx, obligation: Obligation, args: readonly GArg[], nested: Obligation[]): readonly GArg[] {
  const resolved = infer.resolveArgs(args);
  if (!argsHaveProj(resolved)) return resolved;
  const mapper: Mapper = {
    ty: (ty) => infer.normalizeInto(ty, obligation, nested),
    con: (c) => evalConstExpr(infer.ctx, c),
  };
  return infer.resolveArgs(mapArgs(resolved, mapper));
}

/** Most obligations are `Sized`, and most of those are about these. */
const ALWAYS_SIZED: ReadonlySet<Ty["kind"]> = new Set(["int", "float", "bool", "char", "ref", "never", "array", "fnPtr", "fnDef", "closure", "asyncBlock", "asyncFn", "infer", "error"]);

/** Types of the library that are text or bytes under another name. */
const NAMED_TEXT: ReadonlySet<string> = new Set(["Path", "OsStr", "CStr"]);

/** Structs whose last field is of a parameter's type are left out: they are as sized as that. */
export function isPlainlySized(infer: InferCtx, self: Ty): boolean {
  if (self.kind === "adt") {
    if (self.def.kind !== "struct") return true;
    if (self.args.length === 0) return !NAMED_TEXT.has(self.def.name) || infer.ctx.isLocal(self.def);
    return infer.ctx.isPointer(self.def);
  }
  return ALWAYS_SIZED.has(self.kind);
}

function stepTrait(infer: InferCtx, obligation: Obligation, raw: TraitRef): Step {
  const self = infer.shallow(selfTyOf(raw));
  if (self.kind === "infer" && self.var === "general") return { kind: "stalled", on: [self] };
  if (infer.ctx.lang.is(raw.trait, "sized") && isPlainlySized(infer, self)) return DONE;
  const nested: Obligation[] = [];
  const args = settled(infer, obligation, raw.args, nested);
  const what = contentsOf(args);
  if ((what & ERR) !== 0) return { kind: "done", nested };
  const now = tyArg(args, 0);
  if (now.kind === "infer" && now.var === "general") return { kind: "stalled", on: [now] };
  const ref: TraitRef = { trait: raw.trait, args };
  const cycle = cycleOf(infer, obligation, ref);
  if (cycle === "coinductive") {
    infer.cycles++;
    return { kind: "done", nested };
  }
  if (cycle === "inductive") {
    infer.cycles++;
    return { kind: "failed", error: { kind: obligation.parent !== null && infer.probing ? "trait" : "overflow", ref, obligation } };
  }
  if (infer.probing && repeats(obligation, ref)) return { kind: "stalled", on: openIn(args) };
  const known = closedAnswer(infer, obligation, ref, what);
  if (known === "yes") return { kind: "done", nested };
  const at = settledAt(obligation, ref);
  // Only a report wants to know which of its needs failed.
  if (known === "no" && infer.probing) return { kind: "failed", error: { kind: "trait", ref, obligation: at } };
  const result = selectTrait(infer, at, ref);
  switch (result.kind) {
    case "selected":
      return { kind: "done", nested: joined(nested, result.nested) };
    case "ambiguous":
      return { kind: "stalled", on: isUnfinished(now) && infer.ctx.lang.isAuto(ref.trait) ? [now] : openIn(args) };
    case "unmet":
      return { kind: "failed", error: { kind: "trait", ref, obligation: at } };
    default:
      return unreachable(result);
  }
}

/** The obligation with its goal as it is known by now. */
function settledAt(obligation: Obligation, ref: TraitRef): Obligation {
  const goal: Goal = { kind: "trait", ref };
  return { goal, cause: obligation.cause, depth: obligation.depth, parent: obligation.parent, stalledOn: null, projects: false };
}

/** Whether the same question is being answered further out. */
function cycleOf(infer: InferCtx, obligation: Obligation, ref: TraitRef): "coinductive" | "inductive" | null {
  let auto = infer.ctx.lang.isAuto(ref.trait) || infer.ctx.lang.is(ref.trait, "sized");
  for (let at = obligation.parent; at !== null; at = at.parent) {
    if (at.goal.kind !== "trait") continue;
    if (at.goal.ref.trait === ref.trait && sameArgs(infer.resolveArgs(at.goal.ref.args), ref.args)) return auto ? "coinductive" : "inductive";
    auto &&= at.projects || infer.ctx.lang.isAuto(at.goal.ref.trait) || infer.ctx.lang.is(at.goal.ref.trait, "sized");
  }
  return null;
}

/** The arguments with open variables named by the order in which they come: the same for `To<?3>` and `To<?7>`. */
function shapeOf(args: readonly GArg[]): string {
  const names = new Map<string, number>();
  return argsKey(args).replace(/(?<![0-9])_c?\d+/g, (name) => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return `_${known}`;
  });
}

/**
 * Whether a question about open variables is asked inside itself, about other ones: `i32: To<?>` needs `i32: To<?>` if there is an
 * `impl To<Vec<T>> for i32 where i32: To<T>`. With two such bounds the answer would take for ever, and say no more than that it is open.
 */
function repeats(obligation: Obligation, ref: TraitRef): boolean {
  if (obligation.parent === null || !argsHaveInfer(ref.args)) return false;
  let shape: string | null = null;
  for (let at: Obligation | null = obligation.parent; at !== null; at = at.parent) {
    if (at.goal.kind !== "trait" || at.goal.ref.trait !== ref.trait) continue;
    // As it was asked: the impl that is tried may have bound what was open then.
    const { args } = at.goal.ref;
    if (!argsHaveInfer(args)) continue;
    shape ??= shapeOf(ref.args);
    if (shapeOf(args) === shape) return true;
  }
  return false;
}

/** For goals with nothing open in them (`what` is in their arguments): answered once for the whole environment, or for the body whose closures they speak of. */
function closedAnswer(infer: InferCtx, asked: Obligation, ref: TraitRef, what: number): Holds | null {
  const reach = reachOf(infer, ref.args, what);
  if (reach === "none") return null;
  const global = infer.revealAll || infer.env.isClosing || (what & PARAM) !== 0 ? infer.env.held : infer.ctx.held;
  const cache = reach === "body" ? infer.held : global;
  // Bodies may bring new impls: answers given without them do not count any more.
  const key = `${infer.ctx.implIndex.generation}:${ref.trait.id}${argsKey(ref.args)}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  return infer.env.isStandIn ? null : closedAnswerAnew(infer, settledAt(asked, ref), ref, cache, key);
}

function closedAnswerAnew(infer: InferCtx, obligation: Obligation, ref: TraitRef, cache: LazyMap<string, Holds>, key: string): Holds {
  const cyclesBefore = infer.cycles;
  const holds = infer.probe(() => {
    const result = selectTrait(infer, obligation, ref);
    if (result.kind === "unmet") return "no";
    return result.kind === "ambiguous" ? "maybe" : evaluateAll(infer, result.nested);
  });
  // An answer that leant on a question still open further out holds only there.
  if (holds !== "maybe" && (obligation.parent === null || infer.cycles === cyclesBefore)) cache.set(key, holds);
  return holds;
}

/**
 * Where an answer about `args` holds: nowhere else if they have variables or a block whose body is being inferred, in the body at hand if they
 * have one of its closures that is settled, else everywhere.
 */
export function reachOf(infer: InferCtx, args: readonly GArg[], what: number): "none" | "body" | "all" {
  if ((what & INFER) !== 0) return "none";
  return infer.revealAll || (what & ANON) === 0 ? "all" : reachOfAnonymous(infer, args);
}

function reachOfAnonymous(infer: InferCtx, args: readonly GArg[]): "none" | "body" | "all" {
  let reach: "body" | "all" = "all";
  const isOpen = args.some((arg) =>
    someArg(arg, (a) => {
      if (a.kind === "opaque") return a.opaque.owner === infer.owner;
      if (infer.bodyKnown) return false;
      if (a.kind === "asyncBlock") return a.block.owner === infer.owner;
      if (a.kind !== "closure" || a.closure.owner !== infer.owner) return false;
      reach = "body";
      return !infer.isSettled(a.closure);
    }),
  );
  return isOpen ? "none" : reach;
}

function stepProjection(infer: InferCtx, obligation: Obligation, goal: Predicate & { kind: "projection" }): Step {
  const nested: Obligation[] = [];
  const args = settled(infer, obligation, goal.args, nested);
  if (argsHaveError(args)) return { kind: "done", nested };
  const found = project(infer, goal.assoc, args, obligation);
  switch (found.kind) {
    case "ambiguous":
      return { kind: "stalled", on: openIn(args) };
    case "unmet": {
      const trait = goal.assoc.parent;
      if (trait === null) return DONE;
      const count = infer.ctx.genericsOf(trait).all.length;
      return { kind: "failed", error: { kind: "trait", ref: { trait, args: args.slice(0, count) }, obligation } };
    }
    case "type": {
      const want = infer.normalizeInto(goal.ty, obligation, nested);
      const error = infer.unify(want, found.ty);
      if (error === null || hasError(infer.resolve(found.ty))) return { kind: "done", nested: joined(nested, found.nested) };
      return { kind: "failed", error: { kind: "projection", expected: infer.resolve(want), found: infer.resolve(found.ty), assoc: goal.assoc, self: tyArg(args, 0), obligation } };
    }
    default:
      return unreachable(found);
  }
}

const RANK = { Fn: 0, FnMut: 1, FnOnce: 2 } as const;

function stepClosureKind(obligation: Obligation, goal: Goal & { kind: "closureKind" }): Step {
  const kind = goal.ty.closure.kind;
  if (kind === null) return { kind: "stalled", on: [] };
  if (RANK[kind] <= RANK[goal.want]) return DONE;
  return { kind: "failed", error: { kind: "closureKind", ty: goal.ty, want: goal.want, obligation } };
}
