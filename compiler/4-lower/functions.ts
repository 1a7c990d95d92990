/** Lowers one function, or the initialiser of a constant or static, to a global. */
import type { Def } from "../2-resolve/defs.js";
import type { Body, Capture, LocalId } from "../3-check/thir.js";
import type { GArg, Ty } from "../3-check/ty.js";
import { analyzeBody, type LocalFacts, type MutBorrow, type Step } from "./analyze.js";
import { forwards, usesPlaceOnly } from "./bindings.js";
import { CALLER_LOC, fail, lit, rtCall } from "./build.js";
import { lowerInto } from "./dest.js";
import { Fx, type Frame } from "./fx.js";
import type { IrFn, IrVar } from "./ir.js";
import type { Lowering } from "./lowering.js";
import { bindIrrefutable, paramName } from "./patterns.js";
import { mayThrow } from "./throws.js";
import { resolveTarget } from "./target.js";

/** Whether going down this step stays in the same JavaScript variable or property. */
function sameSlot(low: Lowering, step: Step, args: readonly GArg[]): boolean {
  const of = low.world.concrete(step.of, args);
  switch (step.k) {
    case "deref":
      return true;
    case "field":
      return step.index >= 0 && low.reprs.isTransparent(of);
    case "payload": {
      const shape = low.reprs.shape(of);
      return (shape.k === "option" || shape.k === "result" || shape.k === "poll") && !shape.boxed;
    }
  }
}

/** Whether somebody else holds the place of a value in a variable, once `steps` have been gone down from there. */
function isHeld(low: Lowering, b: MutBorrow, steps: readonly Step[], args: readonly GArg[], inAsync: boolean): boolean {
  if (b.use.k === "capture" && !inAsync) return false;
  if (low.reprs.isIdentity(low.world.concrete(b.ty, args))) return false;
  if (!steps.every((s) => sameSlot(low, s, args))) return false;
  if (b.use.k !== "call") return true;
  const target = resolveTarget(low, b.use.callee, args);
  return target.k !== "js" || target.binding.k !== "inline" || !usesPlaceOnly(target.binding.code, b.use.index);
}

/** The locals whose `&mut` is made as an object of its own: values in a variable of which somebody else holds the place. */
export function findCells(low: Lowering, facts: LocalFacts, args: readonly GArg[], inAsync: boolean): ReadonlySet<LocalId> {
  const cells = new Set<LocalId>();
  for (const b of facts.borrows) if (!cells.has(b.local) && isHeld(low, b, b.steps, args, inAsync)) cells.add(b.local);
  return cells;
}

/** Whether the variable that a capture has to itself must be a `Cell`: of a part, if somebody holds the place of that. */
export function livesInCell(fx: Fx, c: Capture, inAsync: boolean): boolean {
  const { low, facts, args, cells } = fx;
  if (c.fields.length === 0) return cells.has(c.local);
  return facts.borrows.some((b) => b.local === c.local && isAlong(b.steps, c.fields) && isHeld(low, b, b.steps.slice(c.fields.length), args, inAsync));
}

/** Patterns do not say which field they go down. */
function isAlong(steps: readonly Step[], fields: readonly number[]): boolean {
  return steps.length >= fields.length && fields.every((index, i) => {
    const step = steps[i];
    return step !== undefined && (step.k === "payload" || (step.k === "field" && step.index === index));
  });
}

export const NO_FACTS: LocalFacts = { borrows: [], mutated: new Set(), assigned: new Set(), closures: false };

export function newFrame(ret: Ty, async: boolean, callerLoc: IrVar | null, scopeBase = 0, arrow = false): Frame {
  return { droppables: [], async, ret, scopeBase, callerLoc, arrow, generator: null };
}

/** A function that stands for one whose body cannot be lowered because of mistakes already reported. */
function brokenFn(low: Lowering, def: Def, name: string): void {
  const body = [fail(rtCall("panic", [lit(`${def.name} could not be compiled`), lit(-1)]))];
  low.addFn({ name, params: [], body, async: false, droppable: [], paramDrops: [], span: def.span, title: def.name, export: null });
}

/** `valueSelf`: the first parameter, a `&mut`, is given as the value itself (`Drop::drop` called by glue). */
export function lowerFn(low: Lowering, def: Def, args: readonly GArg[], name: string, valueSelf: boolean): void {
  const body = low.bodies.body(def);
  if (body === null || body.tainted) {
    if (body === null && !low.ctx.sink.hasErrors) low.unsupported(def.span, `\`${def.name}\` has no body`);
    brokenFn(low, def, name);
    return;
  }
  const ret = low.world.concrete(body.ret, args);
  const callerLoc = low.bindings.trackCaller(def) && !body.async ? CALLER_LOC : null;
  const facts = low.facts(body);
  const fx = new Fx(low, { args, body, facts, cells: findCells(low, facts, args, body.async), owner: def, title: low.title(def, args), frame: newFrame(ret, body.async, callerLoc), firstVar: CALLER_LOC.id + 1 });
  const params = lowerParams(fx, body, valueSelf);
  finishBody(fx, body, ret);
  // Without anything that could panic there is nothing to unwind.
  if (!body.async && !mayThrow(fx.out)) fx.frame.droppables.length = 0;
  const fn: IrFn = {
    name,
    params: callerLoc === null ? params : [...params, callerLoc],
    body: fx.out,
    async: body.async,
    forwards: forwards(def),
    droppable: fx.frame.droppables,
    paramDrops: body.async ? fx.frame.droppables.filter((d) => params.some((p) => p.id === d.var.id)) : [],
    span: def.span,
    title: fx.title,
    export: null,
  };
  low.addFn(fn);
}

/** Parameters stay to the end of the function, behind all locals; those with patterns are taken apart first. */
function lowerParams(fx: Fx, body: Body, valueSelf: boolean): IrVar[] {
  const scope = { entries: [], temps: false };
  fx.scopes.push(scope);
  const { low } = fx;
  const vars = body.params.map((p) => fx.newVar(paramName(p.pat)));
  body.params.forEach((p, i) => {
    const v = vars[i];
    if (v === undefined) return;
    const ty = fx.ty(p.ty);
    if (low.world.needsDrop(ty)) {
      fx.watch(v, ty, false);
      fx.schedule(v, ty, scope);
    }
    if (valueSelf && i === 0 && ty.kind === "ref" && p.pat.kind === "binding") {
      fx.locals.set(p.pat.local, { k: "alias", referent: { k: "var", var: v, ty: ty.to }, ty });
      return;
    }
    bindIrrefutable(fx, p.pat, { k: "var", var: v, ty }, { param: true });
  });
  return vars;
}

function finishBody(fx: Fx, body: Body, ret: Ty): void {
  fx.scopes.push({ entries: [], temps: true });
  const unit = fx.low.reprs.isUnit(ret);
  lowerInto(fx, body.value, unit || ret.kind === "never" ? { k: "discard" } : { k: "return" });
  if (!fx.dead) fx.leaveTo(0);
}

/** A function without parameters that evaluates a constant. */
export function lowerConstFn(low: Lowering, def: Def, args: readonly GArg[], name: string): void {
  const body = low.bodies.body(def);
  if (body === null || body.tainted) {
    brokenFn(low, def, name);
    return;
  }
  const ret = low.world.concrete(body.ret, args);
  const facts = analyzeBody(body);
  const fx = new Fx(low, { args, body, facts, cells: findCells(low, facts, args, false), owner: def, title: low.title(def, args), frame: newFrame(ret, false, null) });
  finishBody(fx, body, ret);
  low.addFn({ name, params: [], body: fx.out, async: false, droppable: fx.frame.droppables, paramDrops: [], span: def.span, title: fx.title, export: null });
}

