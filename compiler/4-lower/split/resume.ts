/**
 * The resume function: the body cut into states, one per suspension point plus those where paths meet again.
 *
 *   for (;;) switch (s) {
 *     case 0: n = f.l0; i = 0;                                   // not started
 *     case 3: if (!(i < n)) { f.s = -1; return; }                // head of the loop
 *       x = fetch(i); if (x === PENDING) { f.c = R.top; f.s = 1; f.l1 = i; again(f); return PENDING; }
 *     case 4: use(x); i++; s = 3; continue;
 *     case 1: x = fetch$r(f.c); if (x === PENDING) return PENDING; n = f.l0; i = f.l1; s = 4; continue;     // await fetch(i)
 *     default: return settled(f);
 *   }
 *
 * `tidy` makes the states 3 and 4 a loop, as long as nothing suspends. Only statements that contain a suspension are taken apart. A jump to another state is a `continue` to that state's label.
 */
import { bug, unreachable } from "../../unreachable.js";
import type { IrExpr, IrFn, IrLabel, IrStmt, IrVar } from "../ir.js";
import { assign, call, declare, giveBack, isPending, isPlain, member, NULL, ref, repeat, rt, run, when } from "./build.js";
import type { Point, SuspendStmt } from "./cfg.js";
import type { PointFlow } from "./flow.js";
import type { Hoisting } from "./hoist.js";
import { arrowMapper, neverEnds, rewrite, type Rewrites } from "./rewrite.js";
import { slot, slotOf, type Frame } from "./slots.js";
import { hasChild } from "./start.js";
import { CHILD, FIRST_STATE_LABEL, FINISHED, FRAME, PANICKED, RESULT, setState, VALUE } from "./vars.js";
import { arrowUses, countStmts, everyExpr, everyStmt, everyStmtDeep, inlineAssigns } from "./walk.js";

export interface State {
  readonly label: IrLabel;
  /** Set for suspension points and the start. */
  readonly point: Point | "start" | null;
  /** What comes before it always suspends: it is only reached when the function is resumed. */
  rare?: true;
  readonly body: IrStmt[];
}

/** Where a jump of the source goes: the state is made when the first jump needs it. */
interface Exit {
  state: State | null;
}

interface SplitLabel {
  readonly onBreak: Exit;
  readonly onContinue: State | null;
  readonly update: IrExpr | null;
}

/** A poll loop of at most so many statements is written out again in its resumed state, where nothing need be stored to go on waiting. */
const SMALL_POLL = 6;

export class ResumeBuilder {
  /** In the order in which they are filled; suspension points apart. */
  readonly states: State[] = [];
  readonly points: State[] = [];
  readonly #fn: IrFn;
  readonly #frame: Frame;
  readonly #flows: readonly PointFlow[];
  readonly #hoisting: Hoisting;
  readonly #split: ReadonlySet<IrStmt>;
  readonly #guarded: boolean;
  readonly #labels = new Map<number, SplitLabel>();
  readonly #hasChild: boolean;
  readonly #rewrites: Rewrites;
  #next = 0;
  #labelId = FIRST_STATE_LABEL;
  #cur: IrStmt[];
  #open = true;

  /** `arrows`: whether there are arrow functions in the body. */
  constructor(fn: IrFn, frame: Frame, flows: readonly PointFlow[], hoisting: Hoisting, split: ReadonlySet<IrStmt>, arrows: boolean) {
    this.#fn = fn;
    this.#frame = frame;
    this.#flows = flows;
    this.#hoisting = hoisting;
    this.#split = split;
    this.#guarded = fn.droppable.length > 0;
    this.#hasChild = flows.some((p) => hasChild(p.point.stmt));
    this.#rewrites = {
      hoisted: hoisting.ids,
      suspend: null,
      jump: (stmt) => this.#jumpOut(stmt),
      giveBack: (stmt) => this.#giveBack(stmt),
      arrow: arrows ? (arrow) => this.#arrow(arrow) : null,
    };
    const start = this.#state("start");
    this.states.push(start);
    this.#cur = start.body;
  }

  build(): void {
    this.#running(this.#cur);
    for (const p of this.#fn.params) {
      const index = this.#frame.slotOf.get(p.id);
      if (index !== undefined) this.#cur.push(assign(ref(p), slot(this.#frame, FRAME, index)));
    }
    this.#list(this.#fn.body, false);
    if (this.#open) this.#cur.push(...this.#giveBack({ k: "return", value: null, span: null }));
  }

  #state(point: State["point"]): State {
    return { label: { id: this.#labelId--, name: "state" }, point, body: [] };
  }

  /** Without a `try` that does it, a frame is marked as panicked while it runs. */
  #running(list: IrStmt[]): void {
    if (!this.#guarded) list.push(setState(PANICKED));
  }

  #jump(list: IrStmt[], to: State): void {
    list.push(repeat(to.label));
  }

  #place(state: State): void {
    this.states.push(state);
    this.#cur = state.body;
    this.#open = true;
  }

  #exit(exit: Exit): State {
    exit.state ??= this.#state(null);
    return exit.state;
  }

  /** Goes on at `exit` if anything jumps there; whoever arrives at the end of the current list joins in. */
  #join(exit: Exit): void {
    if (exit.state === null) return;
    if (this.#open) this.#jump(this.#cur, exit.state);
    this.#place(exit.state);
  }

  #jumpOut(stmt: IrStmt & { readonly k: "break" | "continue" }): readonly IrStmt[] | null {
    const target = this.#labels.get(stmt.label.id);
    if (target === undefined) return null;
    if (stmt.k === "break") return [repeat(this.#exit(target.onBreak).label)];
    const head = target.onContinue ?? bug("continue to a block");
    return target.update === null ? [repeat(head.label)] : [run(this.#expr(target.update)), repeat(head.label)];
  }

  #giveBack(stmt: IrStmt & { readonly k: "return" }): readonly IrStmt[] {
    const done = setState(FINISHED);
    if (stmt.value === null || isPlain(stmt.value)) return [done, stmt];
    return [declare(RESULT, stmt.value, stmt.span), done, giveBack(ref(RESULT))];
  }

  /** A closure made in a loop must not see its variables change: those at the top of the function are handed to it. */
  #arrow(arrow: IrExpr & { readonly k: "arrow" }): IrExpr {
    const { free, assigned } = arrowUses(arrow);
    const handed = [...free.values()].filter((v) => this.#hoisting.ids.has(v.id) && this.#hoisting.changing.has(v.id) && !assigned.has(v.id));
    if (handed.length === 0) return arrow;
    return call({ k: "arrow", params: handed, body: [giveBack(arrow)], name: null }, handed.map(ref));
  }

  #expr(expr: IrExpr): IrExpr {
    return this.#rewrites.arrow === null ? expr : arrowMapper(this.#rewrites.arrow)(expr);
  }

  #list(body: readonly IrStmt[], inLoop: boolean): void {
    for (const stmt of body) this.#stmt(stmt, inLoop);
  }

  #stmt(stmt: IrStmt, inLoop: boolean): void {
    if (!this.#open) {
      everyStmt([stmt], (s) => {
        if (s.k === "await" || s.k === "poll") this.#next++;
      });
      return;
    }
    if (!this.#split.has(stmt)) {
      this.#cur.push(...rewrite([stmt], this.#rewrites, inLoop));
      this.#open = !neverEnds(this.#cur);
      return;
    }
    switch (stmt.k) {
      case "await":
        return this.#await(stmt);
      case "poll":
        return this.#poll(stmt);
      case "loop":
        return this.#loop(stmt);
      case "block":
        return this.#block(stmt, inLoop);
      case "if":
        return this.#if(stmt, inLoop);
      case "switch":
        return this.#switch(stmt, inLoop);
      case "try":
        return bug("suspension inside try");
      case "let":
      case "expr":
      case "assign":
      case "break":
      case "continue":
      case "return":
      case "throw":
        return bug("this statement cannot contain a suspension");
      default:
        return unreachable(stmt);
    }
  }

  /** Fills a list of its own with `body`. Says where it ended: `inside` the list, in another state, or nowhere. */
  #branch(body: readonly IrStmt[], inLoop: boolean, exit: Exit): { readonly list: IrStmt[]; readonly inside: boolean } {
    const list: IrStmt[] = [];
    this.#cur = list;
    this.#open = true;
    this.#list(body, inLoop);
    const inside = this.#open && this.#cur === list;
    if (this.#open && !inside) this.#jump(this.#cur, this.#exit(exit));
    return { list, inside };
  }

  #if(stmt: IrStmt & { readonly k: "if" }, inLoop: boolean): void {
    const outer = this.#cur;
    const exit: Exit = { state: null };
    const then = this.#branch(stmt.then, inLoop, exit);
    const other = this.#branch(stmt.else, inLoop, exit);
    outer.push(when(this.#expr(stmt.test), then.list, other.list));
    this.#cur = outer;
    this.#open = then.inside || other.inside;
    this.#join(exit);
  }

  #switch(stmt: IrStmt & { readonly k: "switch" }, inLoop: boolean): void {
    const outer = this.#cur;
    const exit: Exit = { state: null };
    const cases = stmt.cases.map((c) => ({ tests: c.tests, branch: this.#branch(c.body, inLoop, exit) }));
    const otherwise = stmt.default === null ? null : this.#branch(stmt.default, inLoop, exit);
    outer.push({ ...stmt, on: this.#expr(stmt.on), cases: cases.map((c) => ({ tests: c.tests, body: c.branch.list })), default: otherwise?.list ?? null });
    this.#cur = outer;
    this.#open = cases.some((c) => c.branch.inside) || otherwise?.inside === true;
    this.#join(exit);
  }

  #block(stmt: IrStmt & { readonly k: "block" }, inLoop: boolean): void {
    const exit: Exit = { state: null };
    if (stmt.label !== null) this.#labels.set(stmt.label.id, { onBreak: exit, onContinue: null, update: null });
    this.#list(stmt.body, inLoop);
    this.#join(exit);
  }

  #loop(stmt: IrStmt & { readonly k: "loop" }): void {
    const head = this.#state(null);
    const exit: Exit = { state: null };
    this.#labels.set(stmt.label.id, { onBreak: exit, onContinue: head, update: stmt.update });
    this.#jump(this.#cur, head);
    this.#place(head);
    if (stmt.test !== null) {
      const leave: IrStmt[] = [];
      this.#jump(leave, this.#exit(exit));
      this.#cur.push(when({ k: "unary", op: "!", expr: this.#expr(stmt.test) }, leave));
    }
    this.#list(stmt.body, true);
    if (this.#open) {
      if (stmt.update !== null) this.#cur.push(run(this.#expr(stmt.update)));
      this.#jump(this.#cur, head);
      this.#open = false;
    }
    this.#join(exit);
  }

  #flow(stmt: SuspendStmt): PointFlow {
    const flow = this.#flows[this.#next++] ?? bug("suspension without a point");
    if (flow.point.stmt !== stmt) bug("suspensions met in another order than numbered");
    return flow;
  }

  #slot(v: IrVar): IrExpr {
    return slotOf(this.#frame, FRAME, v);
  }

  /** `f.s = 1; f.l0 = a; again(f); return PENDING;` A suspension that is not `fresh` is the one the frame was resumed from. */
  #suspend(flow: PointFlow, stored: readonly IrVar[], fresh: boolean): IrStmt[] {
    const out: IrStmt[] = [];
    const { stmt, index } = flow.point;
    if (hasChild(stmt)) out.push(assign(member(ref(FRAME), "c"), stmt.held === undefined ? member(rt("R"), "top") : ref(stmt.held)));
    else if (this.#hasChild && fresh) out.push(assign(member(ref(FRAME), "c"), NULL));
    if (fresh) out.push(setState(index));
    for (const v of stored) out.push(assign(this.#slot(v), ref(v)));
    out.push(run(call(rt("again"), [ref(FRAME)])), giveBack(rt("PENDING")));
    return out;
  }

  #restore(flow: PointFlow, list: IrStmt[]): void {
    for (const v of flow.live) list.push(assign(ref(v), this.#slot(v)));
  }

  #await(stmt: IrStmt & { readonly k: "await" }): void {
    const flow = this.#flow(stmt);
    const keepsOld = stmt.dst !== null && flow.live.includes(stmt.dst);
    const dst = keepsOld ? VALUE : stmt.dst;
    const take = (value: IrExpr, leave: readonly IrStmt[]): IrStmt[] => {
      if (dst === null) return [when(isPending(value), leave)];
      const out = [keepsOld ? declare(dst, value, stmt.span) : assign(ref(dst), value, stmt.span), when(isPending(ref(dst)), leave)];
      if (keepsOld && stmt.dst !== null) out.push(assign(ref(stmt.dst), ref(dst)));
      return out;
    };
    const after = this.#state(null);
    if (stmt.once === true) after.rare = true;
    const point = this.#state(flow.point);
    const pending = this.#suspend(flow, flow.dirty, true);
    const fresh = take(this.#expr(stmt.start), pending);
    if (keepsOld) this.#cur.push({ k: "block", label: null, body: fresh });
    else this.#cur.push(...fresh);
    this.#jump(this.#cur, after);
    if (this.#guarded) this.#restore(flow, point.body);
    if (hasChild(stmt)) point.body.push(...take(this.#pollChild(stmt, point.body), [giveBack(rt("PENDING"))]));
    this.#running(point.body);
    if (!this.#guarded) this.#restore(flow, point.body);
    this.#jump(point.body, after);
    this.points.push(point);
    this.#place(after);
  }

  #pollChild({ resume, span }: IrStmt & { readonly k: "await" }, list: IrStmt[]): IrExpr {
    const child = member(ref(FRAME), "c");
    if (resume !== null) return call(resume, [child], span);
    list.push(declare(CHILD, child));
    return { k: "method", object: ref(CHILD), name: "fn", args: [ref(CHILD)], span };
  }

  #poll(stmt: IrStmt & { readonly k: "poll" }): void {
    const flow = this.#flow(stmt);
    const body = this.#state(null);
    const exit: Exit = { state: null };
    this.#labels.set(stmt.label.id, { onBreak: exit, onContinue: body, update: null });
    this.#jump(this.#cur, body);
    this.#place(body);
    this.#cur.push(...rewrite(stmt.body, this.#rewrites, true));
    if (!neverEnds(this.#cur)) this.#cur.push(...this.#suspend(flow, flow.dirty, true));
    const point = this.#state(flow.point);
    this.#restore(flow, point.body);
    if (countStmts(stmt.body) <= SMALL_POLL) {
      point.body.push(...rewrite(stmt.body, this.#rewrites, true));
      const written = assignedIn(stmt.body);
      if (pollsOneFrame(stmt.body)) point.body.push(giveBack(rt("PENDING")));
      else if (!neverEnds(point.body)) point.body.push(...this.#suspend(flow, flow.live.filter((v) => written.has(v.id)), false));
    } else {
      this.#jump(point.body, body);
    }
    this.points.push(point);
    this.#open = false;
    this.#join(exit);
    if (this.#open) this.#running(this.#cur);
  }
}

/**
 * `const v = fut.fn(fut); if (v !== PENDING) { … }`: nothing but a frame is waited for. The frame knows itself where a wake should go, so
 * that the one around it need not be polled each time.
 */
function pollsOneFrame(body: readonly IrStmt[]): boolean {
  const [poll, ready] = body;
  if (body.length !== 2 || poll?.k !== "let" || ready?.k !== "if" || ready.else.length > 0 || !neverEnds(ready.then)) return false;
  const { init } = poll;
  if (init?.k !== "method" || init.name !== "fn" || init.object.k !== "var" || init.args.length !== 1) return false;
  const [arg] = init.args;
  const { test } = ready;
  const isFrame = arg?.k === "var" && arg.var.id === init.object.var.id;
  const looksAtIt = test.k === "binary" && test.op === "!==" && test.lhs.k === "var" && test.lhs.var.id === poll.var.id;
  return isFrame && looksAtIt;
}

/** Variables that these statements may assign. */
function assignedIn(body: readonly IrStmt[]): ReadonlySet<number> {
  const ids = new Set<number>();
  everyStmtDeep(body, (s) => {
    if (s.k === "assign" && s.target.k === "var") ids.add(s.target.var.id);
    else if (s.k === "let") ids.add(s.var.id);
  });
  everyExpr(body, (e) => {
    if (e.k === "assignExpr" && e.target.k === "var") ids.add(e.target.var.id);
    else if (e.k === "inline" && inlineAssigns(e.code)) for (const a of e.args) if (a.k === "var") ids.add(a.var.id);
  });
  return ids;
}
