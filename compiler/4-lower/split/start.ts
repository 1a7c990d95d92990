/**
 * The start function: what a direct call of an async fn runs. The body as it stands, where each suspension makes a frame:
 *
 *   x = fetch(i).await        const x = fetch(i);
 *                             if (x === PENDING) { const f = new F4(foo$r, 2, n, i); f.c = R.top; R.top = f; return PENDING; }
 */
import { bug } from "../../unreachable.js";
import type { IrExpr, IrFn, IrStmt, IrVar } from "../ir.js";
import { assign, call, declare, fail, giveBack, global, isPending, member, ref, rt, run, UNDEFINED, when } from "./build.js";
import type { SuspendStmt } from "./cfg.js";
import type { PointFlow } from "./flow.js";
import { neverEnds, rewrite, type Rewrites } from "./rewrite.js";
import { newFrame, type Frame } from "./slots.js";
import { droppableLocals, guarded } from "./unwind.js";
import { ERROR, FRAME, UNSTARTED, VALUE } from "./vars.js";
import { everyStmt } from "./walk.js";

export interface StartParts {
  readonly fn: IrFn;
  readonly frame: Frame;
  readonly flows: readonly PointFlow[];
  /** Calls the function that drops every droppable variable that holds something; null if there are none. */
  readonly dropLocals: IrStmt | null;
}

/** Whether something waits below the frame. */
export function hasChild(stmt: SuspendStmt): stmt is SuspendStmt & { readonly k: "await" } {
  return stmt.k === "await" && stmt.once !== true;
}

/** `const f = new F4(…); f.c = R.top; R.top = f; return PENDING;` */
function suspend(parts: StartParts, flow: PointFlow): IrStmt[] {
  const { fn, frame } = parts;
  const top = member(rt("R"), "top");
  const { stmt } = flow.point;
  const child = hasChild(stmt) ? [assign(member(ref(FRAME), "c"), stmt.held === undefined ? top : ref(stmt.held))] : [];
  return [
    declare(FRAME, newFrame(frame, global(`${fn.name}$r`), flow.point.index, flow.live)),
    ...child,
    assign(top, ref(FRAME)),
    giveBack(rt("PENDING")),
  ];
}

function startAwait(parts: StartParts, flow: PointFlow, stmt: IrStmt & { readonly k: "await" }, declared: ReadonlySet<number>): IrStmt[] {
  const leave = suspend(parts, flow);
  const { dst, start, span } = stmt;
  if (dst === null) return [when(isPending(start), leave)];
  const first = declared.has(dst.id) ? assign(ref(dst), start, span) : declare(dst, start, span);
  if (!flow.live.includes(dst)) return [first, when(isPending(ref(dst)), leave)];
  // The old value of `dst` goes into the frame, so the new one must not overwrite it yet.
  return [{ k: "block", label: null, body: [declare(VALUE, start, span), when(isPending(ref(VALUE)), leave), assign(ref(dst), ref(VALUE))] }];
}

function startPoll(flow: PointFlow, stmt: IrStmt & { readonly k: "poll" }, leave: readonly IrStmt[], r: Rewrites): IrStmt[] {
  const rest = rewrite(stmt.body, r, true);
  const body = neverEnds(rest) ? rest : [...rest, ...leave];
  let repeats = false;
  everyStmt(stmt.body, (s) => {
    if (s.k === "continue" && s.label.id === stmt.label.id) repeats = true;
  });
  if (repeats) return [{ k: "loop", label: stmt.label, test: null, update: null, body }];
  return [{ k: "block", label: stmt.label, body }];
}

/** Ids of parameters, and of variables with a `let` of their own. */
export function declaredVars(fn: IrFn): Set<number> {
  const ids = new Set(fn.params.map((p) => p.id));
  everyStmt(fn.body, (s) => {
    if (s.k === "let") ids.add(s.var.id);
    else if (s.k === "try") ids.add(s.param.id);
  });
  return ids;
}

/** `const x$1 = x; x = undefined; const t = new Some(x$1);`: what the leaf gets is made of what we got. */
function prepares(stmt: IrStmt): boolean {
  return stmt.k === "let" || (stmt.k === "assign" && stmt.target.k === "var");
}

/** `return leaf(a);`: whatever it leaves in `R.top` is for our caller. What has to be dropped is handed to the leaf. */
function forward(fn: IrFn): IrFn {
  const at = fn.body.findIndex((stmt) => !prepares(stmt));
  const [wait, end, more] = fn.body.slice(at);
  if (wait?.k !== "await" || more !== undefined) return bug(`${fn.title} does not just await`);
  const givesIt = wait.dst === null ? end === undefined : end?.k === "return" && end.value?.k === "var" && end.value.var === wait.dst;
  if (!givesIt) return bug(`${fn.title} does more than await`);
  return { ...fn, async: false, droppable: [], paramDrops: [], body: [...fn.body.slice(0, at), giveBack(wait.start, wait.span)] };
}

export function buildStart(parts: StartParts): IrFn {
  const { fn, flows, dropLocals } = parts;
  if (fn.forwards === true) return forward(fn);
  const locals = droppableLocals(fn);
  const declared = declaredVars(fn);
  for (const v of locals) declared.add(v.id);
  let next = 0;
  const r: Rewrites = {
    hoisted: new Set(locals.map((v) => v.id)),
    suspend: (stmt) => {
      // A poll loop contains no suspension, so points are met in the order in which they were numbered.
      const flow = flows[next++] ?? bug("suspension without a point");
      return stmt.k === "await" ? startAwait(parts, flow, stmt, declared) : startPoll(flow, stmt, suspend(parts, flow), r);
    },
    jump: null,
    giveBack: null,
    arrow: null,
  };
  const plain = rewrite(fn.body, r, false);
  const body = dropLocals === null ? plain : guarded(locals, plain, [dropLocals, fail(ref(ERROR))]);
  return { ...fn, async: false, droppable: [], paramDrops: [], body };
}

/** The start of a big function: makes the frame at once and runs the resume function, so that the body exists only once. */
export function buildSmallStart(fn: IrFn, frame: Frame): IrFn {
  const top = member(rt("R"), "top");
  const body: readonly IrStmt[] = [
    declare(FRAME, lazyFrame(fn, frame)),
    declare(VALUE, call(global(`${fn.name}$r`), [ref(FRAME)])),
    when(isPending(ref(VALUE)), [assign(top, ref(FRAME))]),
    giveBack(ref(VALUE)),
  ];
  return { ...fn, async: false, droppable: [], paramDrops: [], body };
}

/** `new F4(foo$r, 0, …params)` */
function lazyFrame(fn: IrFn, frame: Frame): IrExpr {
  return newFrame(frame, global(`${fn.name}$r`), UNSTARTED, fn.params);
}

/** `foo$lazy(args)`: the future, not started. */
export function buildLazy(fn: IrFn, frame: Frame): IrFn {
  return {
    ...fn,
    name: `${fn.name}$lazy`,
    async: false,
    droppable: [],
    paramDrops: [],
    export: null,
    body: [giveBack(lazyFrame(fn, frame))],
  };
}

/** Drops what waits below the frame, without knowing what it is. */
export function dropChild(child: IrVar): IrStmt {
  const fn = member(ref(child), "fn");
  return when({ k: "binary", op: "!==", lhs: member(fn, "d"), rhs: UNDEFINED }, [run({ k: "method", object: fn, name: "d", args: [ref(child)], span: null })]);
}
