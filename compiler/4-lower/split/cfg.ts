/**
 * The control flow of one async body as basic blocks, for the analyses in `flow.ts`.
 *
 *   while (i < n) { x = f(i).await; acc += x }      b0 → b1(test) → b2(start f) ⇢ b3(x = …, acc …) → b1
 *
 * A block ends where control may branch and at every suspension (`⇢`). What it does to variables is kept as sets; the
 * order inside a block only matters while it is filled.
 */
import { LazyMap, LazySet } from "../../small-collections.js";
import { bug, unreachable } from "../../unreachable.js";
import type { IrExpr, IrFn, IrLabel, IrStmt, IrVar } from "../ir.js";
import { arrowUses, eachOperand, inlineAssigns } from "./walk.js";

export interface Block {
  readonly id: number;
  /** Read before the block assigns them. */
  readonly uses: LazySet<number>;
  /** Certainly assigned. */
  readonly defs: LazySet<number>;
  /** Perhaps assigned. */
  readonly writes: LazySet<number>;
  /** What the last assignment of a variable in this block leaves: something, or certainly nothing (`undefined`). */
  readonly leaves: LazyMap<number, "something" | "nothing">;
  readonly succ: Block[];
  /** Where control goes on after a suspension at the end of this block. */
  resume: Block | null;
}

export type SuspendStmt = Extract<IrStmt, { k: "await" | "poll" }>;

/** A place where the function may stand suspended. Numbered from 1 in source order. */
export interface Point {
  readonly index: number;
  readonly stmt: SuspendStmt;
  readonly block: Block;
  readonly resume: Block;
}

export interface Cfg {
  readonly entry: Block;
  readonly blocks: readonly Block[];
  readonly points: readonly Point[];
  /** Every variable, by id. */
  readonly vars: ReadonlyMap<number, IrVar>;
  /** Whether there are arrow functions. */
  readonly arrows: boolean;
}

interface Targets {
  readonly onBreak: Block;
  readonly onContinue: Block | null;
}

class CfgBuilder {
  readonly blocks: Block[] = [];
  readonly points: Point[] = [];
  readonly vars = new Map<number, IrVar>();
  arrows = false;
  readonly #labels = new Map<number, Targets>();
  /** Where a panic goes inside `try` statements, innermost last. */
  readonly #handlers: Block[] = [];
  #cur: Block;

  constructor() {
    this.#cur = this.#block();
  }

  #block(): Block {
    const block: Block = { id: this.blocks.length, uses: new LazySet(), defs: new LazySet(), writes: new LazySet(), leaves: new LazyMap(), succ: [], resume: null };
    this.blocks.push(block);
    const handler = this.#handlers.at(-1);
    if (handler !== undefined) block.succ.push(handler);
    return block;
  }

  #goto(target: Block): void {
    this.#cur.succ.push(target);
  }

  #use(v: IrVar): void {
    this.vars.set(v.id, v);
    if (!this.#cur.defs.has(v.id)) this.#cur.uses.add(v.id);
  }

  /** `certain` is false where the assignment may not happen, or where a handler may see the old value. */
  #def(v: IrVar, value: IrExpr | null, certain: boolean): void {
    this.vars.set(v.id, v);
    const cur = this.#cur;
    const sure = certain && this.#handlers.length === 0;
    const nothing = value === null || (value.k === "lit" && value.value === undefined);
    if (sure) {
      cur.defs.add(v.id);
      cur.leaves.set(v.id, nothing ? "nothing" : "something");
    } else if (!nothing) {
      cur.leaves.set(v.id, "something");
    }
    cur.writes.add(v.id);
  }

  #expr(expr: IrExpr, certain = true): void {
    switch (expr.k) {
      case "var":
        return this.#use(expr.var);
      case "arrow": {
        this.arrows = true;
        const { free, assigned } = arrowUses(expr);
        for (const v of free.values()) {
          this.#use(v);
          if (assigned.has(v.id)) this.#def(v, expr, false);
        }
        return;
      }
      case "assignExpr":
        if (expr.target.k !== "var") this.#expr(expr.target, certain);
        this.#expr(expr.value, certain);
        if (expr.target.k === "var") this.#def(expr.target.var, expr.value, certain);
        return;
      case "cond":
        this.#expr(expr.test, certain);
        this.#expr(expr.then, false);
        return this.#expr(expr.else, false);
      case "binary":
        this.#expr(expr.lhs, certain);
        return this.#expr(expr.rhs, certain && expr.op !== "&&" && expr.op !== "||");
      case "inline":
        for (const arg of expr.args) this.#expr(arg, certain);
        if (inlineAssigns(expr.code)) for (const arg of expr.args) if (arg.k === "var") this.#def(arg.var, expr, false);
        return;
      default:
        return eachOperand(expr, (e) => this.#expr(e, certain));
    }
  }

  stmts(body: readonly IrStmt[]): void {
    for (const stmt of body) this.#stmt(stmt);
  }

  #stmt(stmt: IrStmt): void {
    switch (stmt.k) {
      case "let":
        // A function that mentions itself means what it is about to be, not what the variable held before.
        if (stmt.init?.k === "arrow") this.#def(stmt.var, stmt.init, true);
        if (stmt.init !== null) this.#expr(stmt.init);
        return this.#def(stmt.var, stmt.init, true);
      case "expr":
        return this.#expr(stmt.expr);
      case "assign":
        if (stmt.target.k !== "var") this.#expr(stmt.target);
        this.#expr(stmt.value);
        if (stmt.target.k === "var") this.#def(stmt.target.var, stmt.value, true);
        return;
      case "if":
        this.#expr(stmt.test);
        return this.#branches([stmt.then, stmt.else], [emptyIf(stmt.test, "==="), emptyIf(stmt.test, "!==")]);
      case "switch":
        this.#expr(stmt.on);
        return this.#branches([...stmt.cases.map((c) => c.body), stmt.default ?? []]);
      case "loop":
        return this.#loop(stmt);
      case "block": {
        const after = this.#block();
        if (stmt.label !== null) this.#labels.set(stmt.label.id, { onBreak: after, onContinue: null });
        this.stmts(stmt.body);
        this.#goto(after);
        this.#cur = after;
        return;
      }
      case "break":
        return this.#jump(this.#target(stmt.label).onBreak);
      case "continue":
        return this.#jump(this.#target(stmt.label).onContinue ?? bug("continue to a block"));
      case "return":
        if (stmt.value !== null) this.#expr(stmt.value);
        return this.#jump(null);
      case "throw":
        this.#expr(stmt.value);
        return this.#jump(null);
      case "try":
        return this.#try(stmt);
      case "await":
        return this.#await(stmt);
      case "poll":
        return this.#poll(stmt);
      default:
        return unreachable(stmt);
    }
  }

  #target(label: IrLabel): Targets {
    return this.#labels.get(label.id) ?? bug(`jump to unknown label ${label.name}`);
  }

  #jump(target: Block | null): void {
    if (target !== null) this.#goto(target);
    this.#cur = this.#block();
  }

  /** `empty`: for each body, a variable that is known to hold nothing there. */
  #branches(bodies: readonly (readonly IrStmt[])[], empty: readonly (number | null)[] = []): void {
    const head = this.#cur;
    const after = this.#block();
    for (const [i, body] of bodies.entries()) {
      this.#cur = this.#block();
      head.succ.push(this.#cur);
      const nothing = empty[i] ?? null;
      if (nothing !== null) this.#cur.leaves.set(nothing, "nothing");
      this.stmts(body);
      this.#goto(after);
    }
    this.#cur = after;
  }

  #loop(stmt: IrStmt & { readonly k: "loop" }): void {
    const head = this.#block();
    const after = this.#block();
    const update = stmt.update === null ? head : this.#block();
    this.#labels.set(stmt.label.id, { onBreak: after, onContinue: update });
    this.#goto(head);
    this.#cur = head;
    if (stmt.test !== null) {
      this.#expr(stmt.test);
      this.#cur.succ.push(after);
    }
    this.#cur = this.#block();
    head.succ.push(this.#cur);
    this.stmts(stmt.body);
    this.#goto(update);
    if (stmt.update !== null) {
      this.#cur = update;
      this.#expr(stmt.update);
      this.#goto(head);
    }
    this.#cur = after;
  }

  #try(stmt: IrStmt & { readonly k: "try" }): void {
    const handler = this.#block();
    const after = this.#block();
    this.#goto(handler);
    this.#handlers.push(handler);
    const body = this.#block();
    this.#goto(body);
    this.#cur = body;
    this.stmts(stmt.body);
    this.#handlers.pop();
    this.#goto(after);
    this.#cur = handler;
    this.#def(stmt.param, { k: "var", var: stmt.param }, true);
    this.stmts(stmt.handler);
    this.#goto(after);
    this.#cur = after;
  }

  #await(stmt: IrStmt & { readonly k: "await" }): void {
    if (this.#handlers.length > 0) bug("await inside try");
    this.#expr(stmt.start);
    const next = this.#block();
    this.#point(stmt, next);
    this.#goto(next);
    this.#cur = next;
    if (stmt.dst !== null) this.#def(stmt.dst, stmt.start, true);
  }

  #poll(stmt: IrStmt & { readonly k: "poll" }): void {
    if (this.#handlers.length > 0) bug("poll loop inside try");
    const body = this.#block();
    const after = this.#block();
    this.#labels.set(stmt.label.id, { onBreak: after, onContinue: body });
    this.#goto(body);
    this.#cur = body;
    const before = this.points.length;
    this.stmts(stmt.body);
    if (this.points.length !== before) bug("suspension inside a poll loop");
    this.#point(stmt, body);
    this.#cur = after;
  }

  #point(stmt: SuspendStmt, resume: Block): void {
    this.#cur.resume = resume;
    this.points.push({ index: this.points.length + 1, stmt, block: this.#cur, resume });
  }
}

/** The variable that is compared with `undefined` by `op`. */
function emptyIf(test: IrExpr, op: "===" | "!=="): number | null {
  if (test.k !== "binary" || test.op !== op || test.lhs.k !== "var") return null;
  return test.rhs.k === "lit" && test.rhs.value === undefined ? test.lhs.var.id : null;
}

export function buildCfg(fn: IrFn): Cfg {
  const builder = new CfgBuilder();
  for (const p of fn.params) builder.vars.set(p.id, p);
  builder.stmts(fn.body);
  const entry = builder.blocks[0] ?? bug("no entry block");
  return { entry, blocks: builder.blocks, points: builder.points, vars: builder.vars, arrows: builder.arrows };
}
