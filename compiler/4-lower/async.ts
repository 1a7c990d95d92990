/** `.await`, async blocks, `join!`. */
import type { Capture, Thir } from "../3-check/thir.js";
import { isPlaceExpr } from "../3-check/thir-walk.js";
import type { Ty } from "../3-check/ty.js";
import { tyArg } from "../3-check/ty-util.js";
import type { Span } from "../source.js";
import { forwards, forwardsOnce } from "./bindings.js";
import { assign, binary, call, declare, global, instanceOf, isSet, leave, make, num, ref, rt, UNDEFINED, when } from "./build.js";
import { captureExpr, overrideCapture, saveCaptures } from "./closure.js";
import { awaitCleanup } from "./defer.js";
import { lowerInto } from "./dest.js";
import { lowerExpr } from "./expr.js";
import { Fx, type Scope } from "./fx.js";
import { findCells, livesInCell, newFrame } from "./functions.js";
import { bareFuture, fromReady, futureFrame, pollPlace } from "./futures.js";
import type { IrExpr, IrStmt, IrVar } from "./ir.js";
import { lowerOperands } from "./operands.js";
import { isBox } from "./repr.js";
import { setLocal } from "./patterns.js";
import { readPlace, type Place } from "./place.js";
import { placeOf, refereePlace, refTo, usePlace } from "./places.js";
import { BranchBits, lowerArms, pollOrStart, type Arm, type StartCall } from "./started.js";
import { resolveTarget } from "./target.js";

type AwaitExpr = Thir & { readonly kind: "await" };

/** An await whose child is started by a call. */
interface Start {
  readonly start: IrExpr;
  readonly resume: IrExpr | null;
  /** Where the child is, if it was there before. */
  readonly held?: IrVar;
  /** Being resumed it is over, and there is no child. */
  readonly once?: boolean;
}

export function lowerAwait(fx: Fx, e: AwaitExpr): IrExpr {
  const output = fx.tyOf(e);
  const future = bareFuture(fx, e.future);
  const what = fx.low.text(future.span);
  const started = startOf(fx, future);
  if (fx.dead) return UNDEFINED;
  if (started !== null) return awaitStarted(fx, started, output, e.awaitSpan, what);
  if (ownsFrame(fx, future)) return awaitFrame(fx, future, output, e.awaitSpan, what);
  return awaitStored(fx, future, output, e.awaitSpan, what);
}

function awaitStarted(fx: Fx, { start, resume, held, once }: Start, output: Ty, span: Span, what: string): IrExpr {
  const unit = fx.low.reprs.isUnit(output);
  const dst = unit ? null : fx.newVar("r");
  if (dst !== null) fx.fixed.add(dst.id);
  fx.emit({ k: "await", dst, start, resume, ...(held === undefined ? {} : { held }), ...(once === true ? { once } : {}), span, what });
  if (output.kind === "never") fx.dead = true;
  return dst === null ? UNDEFINED : fromReady(fx, ref(dst), output);
}

/** Whether the value is one of our frames, and nobody else's. */
function ownsFrame(fx: Fx, e: Thir): boolean {
  let ty = fx.tyOf(e);
  while (isBox(ty)) ty = tyArg(ty.args, 0);
  return fx.low.world.isFrame(ty);
}

/** A frame that is there already becomes the awaited child. */
function awaitFrame(fx: Fx, e: Thir, output: Ty, span: Span, what: string): IrExpr {
  const value = lowerExpr(fx, e);
  if (fx.dead) return UNDEFINED;
  const held = fx.bind("fut", futureFrame(fx, value, fx.tyOf(e)));
  const start: IrExpr = { k: "method", object: ref(held), name: "fn", args: [ref(held)], span };
  const result = awaitStarted(fx, { start, resume: null, held }, output, span, what);
  if (!fx.dead) awaitCleanup(fx, span);
  return result;
}

/** A future that is awaited where it is made needs no object. */
function startOf(fx: Fx, e: Thir): Start | null {
  if (e.kind === "block" && e.label === null && e.block.stmts.length === 0 && e.block.tail !== null) return startOf(fx, e.block.tail);
  if (e.kind === "asyncBlock") {
    const { name, args } = asyncBlockFn(fx, e);
    return { start: call(global(name), args, e.span), resume: global(`${name}$r`) };
  }
  if (e.kind !== "call") return null;
  const target = resolveTarget(fx.low, e.callee, fx.args);
  if (target.k !== "fn" && target.k !== "js") return null;
  if (!fx.low.ctx.fnSig(target.def).async) return null;
  const values = lowerOperands(fx, e.args, { shares: true });
  if (fx.dead) return { start: UNDEFINED, resume: null };
  if (target.k === "js") return { start: fx.low.shims.startExtern(fx, target, values, e.callSpan), resume: null };
  const name = fx.low.fn(target.def, target.args);
  return { start: call(global(name), values, e.callSpan), resume: forwards(target.def) ? null : global(`${name}$r`), once: forwardsOnce(target.def) };
}

/** A future that is there already: polled until it is ready, then dropped. */
function awaitStored(fx: Fx, e: Thir, output: Ty, span: Span, what: string): IrExpr {
  const unit = fx.low.reprs.isUnit(output);
  const dst = fx.newVar("r");
  if (!unit) fx.emit(declare(dst, null));
  const ty = fx.tyOf(e);
  const borrows = e.kind === "borrow" && isPlaceExpr(e.place);
  const value = borrows ? refTo(fx, placeOf(fx, e.place), e.mut) : lowerExpr(fx, e);
  // The future is dropped when it is ready; the temporaries of the expression that made it live on to the end of the statement.
  fx.scoped(true, () => {
    if (fx.dead) return;
    const place: Place = borrows ? { k: "var", var: fx.bind("fut", value), ty } : heldFuture(fx, value, ty);
    pollLoop(fx, place, output, unit ? null : dst, span, what);
  });
  if (!borrows && fx.needsDrop(ty)) awaitCleanup(fx, span);
  if (output.kind === "never") fx.dead = true;
  return unit ? UNDEFINED : ref(dst);
}

/** A future in a variable of its own. */
export function heldFuture(fx: Fx, value: IrExpr, ty: Ty, scope: Scope = fx.scope(true)): Place {
  const cell = !fx.low.reprs.isIdentity(ty) && ty.kind !== "ref" && !fx.low.world.isFrame(ty);
  if (!fx.needsDrop(ty)) {
    const v = fx.bind("fut", cell ? make(rt("Cell"), [value]) : value);
    return cell ? { k: "member", object: ref(v), name: "v", ty } : { k: "var", var: v, ty };
  }
  const v = fx.newVar("fut");
  fx.watch(v, ty, cell);
  fx.emit(declare(v, cell ? make(rt("Cell"), [value]) : value));
  if (cell) fx.cellVars.add(v.id);
  fx.schedule(v, ty, scope, cell);
  return cell ? { k: "member", object: ref(v), name: "v", ty } : { k: "var", var: v, ty };
}

function pollLoop(fx: Fx, place: Place, output: Ty, dst: IrVar | null, span: Span, what: string): void {
  const label = fx.newLabel("poll");
  const body = fx.branch(() => {
    const v = fx.bind("v", pollPlace(fx, place, span));
    const done: IrStmt[] = dst === null ? [] : [assign(ref(dst), fromReady(fx, ref(v), output))];
    fx.emit(when(binary("!==", ref(v), rt("PENDING")), [...done, leave(label)]));
  });
  fx.emit({ k: "poll", label, body: body.body, span, what });
}

// ---------------------------------------------------------------- async blocks

type AsyncExpr = Thir & { readonly kind: "asyncBlock" };

export function lowerAsyncBlock(fx: Fx, e: AsyncExpr): IrExpr {
  const { name, args } = asyncBlockFn(fx, e);
  return call(global(`${name}$lazy`), args, e.span);
}

/** The block as a function of what it captures, and the captured values. */
function asyncBlockFn(fx: Fx, e: AsyncExpr): { readonly name: string; readonly args: readonly IrExpr[] } {
  return liftBody(fx, e.captures, e.body, fx.ty(e.info.output), "async");
}

/** The captured value as it is handed to a lifted body. */
function captureValue(fx: Fx, c: Capture): IrExpr {
  const place = placeOf(fx, captureExpr(fx, c));
  switch (c.mode) {
    case "value":
      return usePlace(fx, place);
    case "ref":
      return readPlace(place);
    case "mut":
      return refTo(fx, place, true);
  }
}

/** Makes a suspendable function of a body that stands inside another. `generator`: its first parameter is what it yields through. */
export function liftBody(fx: Fx, captures: readonly Capture[], body: Thir, output: Ty, kind: string, generator = false): { readonly name: string; readonly args: readonly IrExpr[] } {
  const args = fx.sequence(captures.map((c) => () => captureValue(fx, c)));
  const { low } = fx;
  const name = low.names.unique(`${low.nameFor(fx.owner, fx.args)}$${kind}`);
  const title = `${fx.title}::{${kind} block}`;
  const inner = new Fx(low, { args: fx.args, body: fx.body, facts: fx.facts, cells: findCells(low, fx.facts, fx.args, true), owner: fx.owner, title, frame: newFrame(output, true, null) });
  for (const [id, binding] of fx.locals) inner.locals.set(id, binding);
  saveCaptures(inner, captures);
  const scope = { entries: [], temps: false };
  inner.scopes.push(scope);
  const gen = generator ? inner.newVar("gen") : null;
  if (gen !== null) inner.frame = { ...inner.frame, generator: gen };
  const params = captures.map((c) => bindCapture(inner, c, scope));
  // What is watched first is dropped last: of the captures that is the last one.
  inner.frame.droppables.reverse();
  inner.scopes.push({ entries: [], temps: true });
  const none = low.reprs.isUnit(output) || output.kind === "never";
  lowerInto(inner, body, none ? { k: "discard" } : { k: "return" });
  if (!inner.dead) inner.leaveTo(0);
  const { droppables } = inner.frame;
  low.addFn({
    name, params: gen === null ? params : [gen, ...params], body: inner.out, async: true, droppable: droppables, span: body.span, title, export: null,
    paramDrops: captures.flatMap((_, i) => droppables.filter((d) => d.var.id === params[i]?.id)),
  });
  return { name, args };
}

/** A parameter for a capture, and what the captured place is inside. */
function bindCapture(inner: Fx, c: Capture, scope: Scope): IrVar {
  const ty = inner.ty(c.ty);
  const v = inner.newVar(inner.body?.locals.get(c.local)?.name ?? "captured");
  if (c.mode !== "value") {
    const pointer: Ty = { kind: "ref", mut: c.mode === "mut", to: ty };
    overrideCapture(inner, c, { k: "place", place: refereePlace(inner, ref(v), pointer, ty) });
    return v;
  }
  if (inner.needsDrop(ty)) {
    inner.watch(v, ty, false);
    // Captures go in the order in which they were captured, as fields do.
    scope.entries.unshift({ k: "value", var: v, ty, cell: false });
  }
  if (!livesInCell(inner, c, true)) {
    if (c.fields.length === 0) setLocal(inner, c.local, v, ty, false);
    else overrideCapture(inner, c, { k: "place", place: { k: "var", var: v, ty } });
    return v;
  }
  const cell = inner.newVar(v.name);
  const value = usePlace(inner, { k: "var", var: v, ty });
  if (inner.needsDrop(ty)) inner.watch(cell, ty, true);
  inner.emit(declare(cell, make(rt("Cell"), [value])));
  if (c.fields.length === 0) {
    setLocal(inner, c.local, cell, ty, true);
  } else {
    overrideCapture(inner, c, { k: "place", place: { k: "member", object: ref(cell), name: "v", ty } });
    // Whoever moves it out knows the place, not whose cell that is.
    inner.maybeGone.add(cell.id);
  }
  if (inner.needsDrop(ty)) scope.entries.unshift({ k: "value", var: cell, ty, cell: true });
  return v;
}

// ---------------------------------------------------------------- join

type JoinExpr = Thir & { readonly kind: "join" };

export function lowerJoin(fx: Fx, e: JoinExpr): IrExpr {
  const tys = e.futures.map((f) => fx.tyOf(f));
  const outputs = tys.map((t) => fx.low.world.futureOutput(t));
  const asFrame = (v: IrExpr, i: number): IrExpr => futureFrame(fx, v, tys[i] ?? fx.tyOf(e));
  if (e.awaits) {
    // The macro binds them with a `let`, so their temporaries go before anything is polled.
    const children = fx.scoped(true, () => {
      const arms = lowerArms(fx, e.futures).map((arm, i): Arm => (arm.value === null ? arm : { start: null, value: asFrame(arm.value, i) }));
      return holdChildren(fx, arms, outputs);
    });
    return fx.dead ? UNDEFINED : joinLoop(fx, children, e.try, e.rotates, fx.tyOf(e), e.span, fx.low.text(e.span));
  }
  const frames = lowerOperands(fx, e.futures).map(asFrame);
  if (fx.dead) return UNDEFINED;
  return call(global(joinFn(fx, tys, outputs, e)), frames, e.span);
}

/** `join!(a, b)` as a future: a function of the frames. */
function joinFn(fx: Fx, tys: readonly Ty[], outputs: readonly Ty[], e: JoinExpr): string {
  const { low } = fx;
  const name = low.names.unique(e.try ? "tryJoin" : "join");
  const output = low.world.futureOutput(fx.tyOf(e));
  const inner = new Fx(low, { args: [], body: null, facts: fx.facts, cells: new Set(), owner: fx.owner, title: `${fx.title}::{join}`, frame: newFrame(output, true, null) });
  const scope = { entries: [], temps: true };
  inner.scopes.push(scope);
  const params = tys.map((_, i) => inner.newVar(`f${i}`));
  const paramDrops = params.map((v) => ({ var: v, drop: dropFrame(v) }));
  inner.frame.droppables.push(...paramDrops);
  const frames = params.map((p) => {
    const v = inner.bind("f", ref(p));
    inner.emit(assign(ref(p), UNDEFINED));
    return { start: null, value: ref(v) };
  });
  const value = joinLoop(inner, holdChildren(inner, frames, outputs), e.try, e.rotates, output, e.span, low.text(e.span));
  inner.emit({ k: "return", value, span: null });
  low.addFn({ name, params, body: inner.out, async: true, droppable: inner.frame.droppables, paramDrops, span: e.span, title: inner.title, export: null });
  return `${name}$lazy`;
}

const dropFrame = (v: IrVar): readonly IrStmt[] => [{ k: "expr", expr: call(rt("dropFrame"), [ref(v)]), span: null }];

interface JoinChild {
  /** Empty before it has been started, and when it is done. */
  readonly frame: IrVar;
  readonly start: StartCall | null;
  readonly result: IrVar;
  readonly output: Ty;
}

function holdChildren(fx: Fx, arms: readonly Arm[], outputs: readonly Ty[]): readonly JoinChild[] {
  const children = outputs.map((output, i) => ({ frame: fx.newVar("f"), result: fx.newVar("r"), start: arms[i]?.start ?? null, output }));
  // Dropped before all are ready, they and what they came to go in the order in which they are written.
  for (const c of [...children].reverse()) {
    fx.frame.droppables.push({ var: c.frame, drop: dropFrame(c.frame) });
    if (fx.needsDrop(c.output)) fx.watch(c.result, c.output, false);
  }
  for (const [i, c] of children.entries()) {
    fx.emit(declare(c.frame, arms[i]?.value ?? null));
    fx.emit(declare(c.result, null));
  }
  return children;
}

/** Polls every child that is not ready until all are (or, of `try_join!`, one fails). */
function joinLoop(fx: Fx, children: readonly JoinChild[], tries: boolean, rotates: boolean, output: Ty, span: Span, what: string): IrExpr {
  const todo = new BranchBits(fx, "todo", children.length);
  for (const stmt of todo.declare(children.length)) fx.emit(stmt);
  const failed = fx.newVar("failed");
  if (tries) fx.emit(declare(failed, null));
  const label = fx.newLabel("join");
  const polls = children.map((c, i) => pollChild(fx, c, { todo, index: i }, tries ? failed : null, label, span));
  const loop = rotates && children.length > 1 ? rotating(fx, polls) : polls.flat();
  const body = [...loop, when(todo.isEmpty(), [leave(label)])];
  fx.emit({ k: "poll", label, body, span, what });
  const value = joined(fx, children, tries ? failed : null, output);
  if (!tries) return value;
  const result = fx.stable(value);
  awaitCleanup(fx, span);
  return result;
}

function pollChild(
  fx: Fx, c: JoinChild, at: { readonly todo: BranchBits; readonly index: number }, failed: IrVar | null, label: { readonly id: number; readonly name: string }, span: Span,
): readonly IrStmt[] {
  const body = fx.branch(() => {
    const poll: IrExpr = { k: "method", object: ref(c.frame), name: "fn", args: [ref(c.frame)], span };
    const v = c.start === null ? fx.bind("v", poll) : pollOrStart(fx, ref(c.frame), c.start, span);
    const ready: IrStmt[] = [at.todo.clear(at.index), assign(ref(c.frame), UNDEFINED)];
    const value = fromReady(fx, ref(v), c.output);
    if (failed !== null) ready.push(when(instanceOf(value, rt("Err")), [assign(ref(failed), value), leave(label)]));
    ready.push(assign(ref(c.result), value));
    fx.emit(when(binary("!==", ref(v), rt("PENDING")), ready));
  });
  return [when(at.todo.has(at.index), body.body)];
}

/** tokio polls another child first each time. */
function rotating(fx: Fx, polls: readonly (readonly IrStmt[])[]): readonly IrStmt[] {
  const n = num(polls.length);
  const first = fx.newVar("first");
  fx.emit(declare(first, num(0)));
  const k = fx.newVar("k");
  const at = binary("%", binary("+", ref(first), ref(k)), n);
  const cases = polls.map((body, i) => ({ tests: [i], body }));
  const label = fx.newLabel("each");
  return [
    declare(k, num(0)),
    { k: "loop", label, test: binary("<", ref(k), n), update: { k: "assignExpr", target: ref(k), value: binary("+", ref(k), num(1)) }, body: [{ k: "switch", on: at, cases, default: null }] },
    assign(ref(first), binary("%", binary("+", ref(first), num(1)), n)),
  ];
}

/** The tuple of results; of `try_join!` in an `Ok`, or the error. */
function joined(fx: Fx, children: readonly JoinChild[], failed: IrVar | null, output: Ty): IrExpr {
  const okTy = failed === null || output.kind !== "adt" ? output : fx.ty((output.args[0] ?? output) as Ty);
  const take = (): IrExpr => {
    const values = children.map((c) => {
      const shape = fx.low.reprs.shape(c.output);
      const held = failed !== null && shape.k === "result" && shape.boxed ? { k: "member" as const, object: ref(c.result), name: "v" } : ref(c.result);
      if (!fx.needsDrop(c.output)) return held;
      const t = fx.bind("r", held);
      fx.emit(assign(ref(c.result), UNDEFINED));
      return ref(t);
    });
    return fx.low.shims.tupleOf(okTy, values);
  };
  if (failed === null) return take();
  const result = fx.newVar("joined");
  fx.emit(declare(result, null));
  const ok = fx.branch(() => {
    const shape = fx.low.reprs.shape(output);
    const tuple = take();
    fx.emit(assign(ref(result), shape.k === "result" && shape.boxed ? make(rt("Ok"), [tuple]) : tuple));
  });
  const letGo = children.flatMap((c) => [
    when(isSet(ref(c.frame)), [...dropFrame(c.frame), assign(ref(c.frame), UNDEFINED)]),
    ...(fx.needsDrop(c.output) ? [when(isSet(ref(c.result)), [...fx.low.glue.dropStmts(ref(c.result), c.output), assign(ref(c.result), UNDEFINED)])] : []),
  ]);
  fx.emit(when(isSet(ref(failed)), [...letGo, assign(ref(result), ref(failed))], ok.body));
  return ref(result);
}
