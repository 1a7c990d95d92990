/**
 * Cuts an async fn into a start function and a resume function.
 *
 *   async fn foo(n)      foo(n)        runs until the first thing that is not ready; makes the frame there
 *                        foo$r(f)      goes on with a frame: a state per await point
 *                        foo$r.d(f)    drops a frame: the awaited child first, then what is alive, newest first
 *                        foo$lazy(n)   a frame that has not started
 *                        foo$drop(…)   drops droppable locals, for the two above and for panics
 *
 *   cfg.ts ─▶ flow.ts ─▶ slots.ts      what is alive at each await point, and where in the frame that is kept
 *   hoist.ts                           which variables all states of the resume function see
 *   start.ts, resume.ts ─▶ tidy.ts     the two functions
 *   unwind.ts                          what a panic drops
 */
import { bug } from "../../unreachable.js";
import type { IrDroppable, IrExpr, IrFn, IrLabel, IrStmt, IrVar } from "../ir.js";
import { binary, call, declare, fail, giveBack, global, leave, member, num, ref, rt, run, UNDEFINED, when } from "./build.js";
import { buildCfg, type Cfg } from "./cfg.js";
import { edgesOf } from "./edges.js";
import { analyse, type PointFlow } from "./flow.js";
import { findHoisted } from "./hoist.js";
import type { Machine, ResumeFn } from "./machine.js";
import { ResumeBuilder, type State } from "./resume.js";
import { layOut, slot, slotIndex, slotOf, type Frame } from "./slots.js";
import { buildLazy, buildSmallStart, buildStart, dropChild, hasChild } from "./start.js";
import { tidy } from "./tidy.js";
import { dropAll, rememberFirst, throwFirst } from "./unwind.js";
import { CHILD, ERROR, FAILED, FINISHED, FIRST_STATE_LABEL, FRAME, MARK, PANICKED, RESULT, setState, STATE, UNSTARTED } from "./vars.js";
import { countStmts, eachBody, everyExpr, everyStmt } from "./walk.js";

export type { Machine } from "./machine.js";

export interface SplitOptions {
  /** Whether something makes frames in state 0. */
  readonly lazy: boolean;
  /** Whether dropping something may leave async cleanup behind, which what is older then has to wait for. */
  readonly cleanup: boolean;
}

/** A body with more statements than this exists only once, in the resume function. */
const BIG = 200;

/** `[e]`: the panic that is under way already. */
const UNWINDING: IrExpr = { k: "array", elems: [ref(ERROR)] };

/** The statements that contain a suspension. */
function findSplit(body: readonly IrStmt[], split: Set<IrStmt>): boolean {
  let any = false;
  for (const stmt of body) {
    let here = stmt.k === "await" || stmt.k === "poll";
    eachBody(stmt, (b) => {
      here = findSplit(b, split) || here;
    });
    if (here) split.add(stmt);
    any = any || here;
  }
  return any;
}

/** `if (cleanupMark() !== mark) { cleanupRest(() => foo$drop(undefined, c, a, b)); break; }`: what is left is dropped after the cleanup. */
function postpone(fn: IrFn, done: IrLabel): IrStmt {
  const rest = call(global(`${fn.name}$drop`), [UNDEFINED, ref(CHILD), ...fn.droppable.map((d) => ref(d.var))]);
  const later = run(call(rt("cleanupRest"), [{ k: "arrow", params: [], body: [run(rest)], name: null }]));
  return when(binary("!==", call(rt("cleanupMark"), []), ref(MARK)), [later, leave(done)]);
}

/**
 * `foo$drop(failed, c, a, b)`: drops the frame `c`, then `b`, then `a`, skipping what is `undefined`. At the end the first panic goes on,
 * which may be one that was under way already (`[e]`). In a program with async cleanup, what is dropped after something that left cleanup
 * behind is dropped after that, too.
 */
function buildDropLocals(fn: IrFn, cleanup: boolean): IrFn | null {
  if (fn.droppable.length === 0) return null;
  const child: IrDroppable = { var: CHILD, drop: [dropChild(CHILD)] };
  const order = [child, ...[...fn.droppable].reverse()];
  const body: readonly IrStmt[] = [
    ...(cleanup ? [declare(MARK, call(rt("cleanupMark"), [ref(FAILED)]))] : []),
    ...dropAll(order, (e) => rememberFirst(FAILED, e), cleanup ? (done) => postpone(fn, done) : null),
    throwFirst(FAILED),
  ];
  return { ...fn, name: `${fn.name}$drop`, params: [FAILED, CHILD, ...fn.droppable.map((d) => d.var)], body, async: false, droppable: [], paramDrops: [], export: null };
}

/** `foo$drop(failed, child, …)` with each droppable given by `value`. */
function callDropLocals(fn: IrFn, failed: IrExpr, child: IrExpr, value: (v: IrVar) => IrExpr): IrStmt | null {
  if (fn.droppable.length === 0) return null;
  return run(call(global(`${fn.name}$drop`), [failed, child, ...fn.droppable.map((d) => value(d.var))]));
}

/** `foo$r.d` */
function buildDrop(fn: IrFn, frame: Frame, flows: readonly PointFlow[]): IrFn | null {
  if (flows.length === 0 && fn.paramDrops.length === 0) return null;
  const body: IrStmt[] = [declare(STATE, member(ref(FRAME), "s")), when(binary(">=", ref(STATE), num(UNSTARTED)), [setState(FINISHED)])];
  if (fn.droppable.length === 0 && fn.paramDrops.length === 0) {
    body.push(...dropChildAlone(flows));
  } else {
    const at = (flow: PointFlow) => (v: IrVar): IrExpr => (flow.live.includes(v) ? slotOf(frame, FRAME, v) : UNDEFINED);
    const droppable = new Set(fn.droppable.map((d) => d.var.id));
    const cases = flows.flatMap((flow) => {
      const child = hasChild(flow.point.stmt) ? member(ref(FRAME), "c") : UNDEFINED;
      const drop = callDropLocals(fn, UNDEFINED, child, at(flow));
      const any = child !== UNDEFINED || flow.live.some((v) => droppable.has(v.id));
      return any && drop !== null ? [{ tests: [flow.point.index], body: [drop] }] : [];
    });
    body.push({ k: "switch", on: ref(STATE), cases: [...cases, ...unstarted(fn, frame)], default: [] });
  }
  return { ...fn, name: `${fn.name}$r.d`, params: [FRAME], body, async: false, droppable: [], paramDrops: [], export: null };
}

/** Where nothing but what waits below has to be dropped. The child that a frame had before it waited for something without one is somebody else's. */
function dropChildAlone(flows: readonly PointFlow[]): IrStmt[] {
  const withChild = flows.filter((p) => hasChild(p.point.stmt));
  if (withChild.length === 0) return [];
  const drop = [declare(CHILD, member(ref(FRAME), "c")), dropChild(CHILD)];
  if (withChild.length === flows.length) return [when(binary(">", ref(STATE), num(UNSTARTED)), drop)];
  return [{ k: "switch", on: ref(STATE), cases: [{ tests: withChild.map((p) => p.point.index), body: drop }], default: [] }];
}

/** A future that never ran drops its parameters in order of declaration. */
function unstarted(fn: IrFn, frame: Frame): { tests: number[]; body: IrStmt[] }[] {
  if (fn.paramDrops.length === 0) return [];
  const load = fn.paramDrops.map((d) => declare(d.var, slot(frame, FRAME, fn.params.findIndex((p) => p.id === d.var.id))));
  const drops = dropAll(fn.paramDrops, (e) => rememberFirst(FAILED, e));
  if (fn.paramDrops.length === 1) return [{ tests: [UNSTARTED], body: [...load, ...drops] }];
  return [{ tests: [UNSTARTED], body: [...load, declare(FAILED, null), ...drops, throwFirst(FAILED)] }];
}

/** The hoisted variables that the states mention. */
function localsUsed(states: readonly State[], hoisted: readonly IrVar[]): readonly IrVar[] {
  if (hoisted.length === 0) return hoisted;
  const used = new Set<number>();
  for (const s of states) {
    everyExpr(s.body, (e) => {
      if (e.k === "var") used.add(e.var.id);
    });
  }
  return hoisted.filter((v) => used.has(v.id));
}

/** A function that never suspends has nothing to resume: state 0 runs the start function. */
function withoutPoints(fn: IrFn, frame: Frame, lazy: boolean): { readonly states: readonly State[]; readonly points: readonly State[] } {
  if (!lazy) return { states: [], points: [] };
  const args = fn.params.map((p) => slotOf(frame, FRAME, p));
  const body: IrStmt[] = [
    setState(PANICKED),
    declare(RESULT, call(global(fn.name), args)),
    setState(FINISHED),
    giveBack(ref(RESULT)),
  ];
  return { states: [{ label: { id: FIRST_STATE_LABEL, name: "state" }, point: "start", body }], points: [] };
}

function buildResume(fn: IrFn, cfg: Cfg, flows: readonly PointFlow[], frame: Frame, split: ReadonlySet<IrStmt>, lazy: boolean, drop: IrFn | null): ResumeFn {
  const hoisting = findHoisted(fn, split);
  let made = withoutPoints(fn, frame, lazy);
  if (cfg.points.length > 0) {
    const builder = new ResumeBuilder(fn, frame, flows, hoisting, split, cfg.arrows);
    builder.build();
    made = builder;
  }
  const { states, numbers } = tidy(made.states, made.points, lazy);
  const dropLocals = cfg.points.length === 0 ? null : callDropLocals(fn, UNWINDING, UNDEFINED, ref);
  const handler = dropLocals === null ? [] : [setState(PANICKED), dropLocals, fail(ref(ERROR))];
  const inUse = localsUsed(states, hoisting.vars);
  const droppable = dropLocals === null ? [] : fn.droppable.map((d) => d.var).filter((v) => !inUse.includes(v));
  return {
    name: `${fn.name}$r`,
    title: fn.title,
    span: fn.span,
    frame: FRAME,
    state: STATE,
    locals: [...inUse, ...droppable],
    states: states.map((s) => {
      const stmt = s.point === null || s.point === "start" ? null : s.point.stmt;
      return { number: numbers.get(s.label.id) ?? bug("state without a number"), what: stmt?.what ?? null, span: stmt?.span ?? null, body: s.body };
    }),
    numbers,
    guard: handler.length === 0 ? null : { error: ERROR, handler },
    drop,
    frameClass: frame.className,
    edges: () => edgesOf(cfg),
    points: flows.map((flow) => ({
      state: flow.point.index,
      what: flow.point.stmt.what,
      span: flow.point.stmt.span,
      live: flow.live.map((v) => ({ name: v.name, slot: slotIndex(frame, v) })),
      child: hasChild(flow.point.stmt),
    })),
  };
}

export function splitFn(fn: IrFn, options: SplitOptions): Machine {
  const split = new Set<IrStmt>();
  findSplit(fn.body, split);
  const big = split.size > 0 && countStmts(fn.body) > BIG;
  const lazy = options.lazy || big;
  const cfg = buildCfg(fn);
  const flows = analyse(fn, cfg, lazy);
  const frame = layOut(fn, flows, lazy);
  const dropLocals = buildDropLocals(fn, options.cleanup);
  const undroppedStart = callDropLocals(fn, UNWINDING, UNDEFINED, ref);
  return {
    name: fn.name,
    start: big ? buildSmallStart(fn, frame) : buildStart({ fn, frame, flows, dropLocals: undroppedStart }),
    lazy: buildLazy(fn, frame),
    resume: buildResume(fn, cfg, flows, frame, split, lazy, buildDrop(fn, frame, flows)),
    dropLocals,
  };
}

/** Whether a function contains a suspension. */
export function suspends(fn: IrFn): boolean {
  let any = false;
  everyStmt(fn.body, (s) => {
    if (s.k === "await" || s.k === "poll") any = true;
  });
  return any;
}
