/** Finds chains of iterators that are consumed where they are made, and writes them out: see region.ts. */
import type { IrDroppable, IrExpr, IrStmt, IrVar } from "../../ir.js";
import { everyExpr, everyStmt, mapList, mapOperands, mapStmt } from "../../split/walk.js";
import { assignedIn, sizeOf, type Callees } from "./callees.js";
import { Fresh, Region } from "./region.js";

export { Callees } from "./callees.js";

/** How often a region is begun anew because something in it must exist after all. */
const ATTEMPTS = 6;

/** How many expressions and statements a function may come to: the engine does not optimise what is too long. */
const SIZE_MAX = 5000;

export class Fuser {
  #fresh = new Fresh();
  #room = 0;
  #assigned: ReadonlySet<number> = new Set();
  /** How often each variable is mentioned. */
  #mentions: ReadonlyMap<number, number> = new Map();

  constructor(private readonly callees: Callees) {}

  /** Variables with drop glue stay what they are. */
  body(body: readonly IrStmt[], droppable: readonly IrDroppable[]): readonly IrStmt[] {
    if (!this.#worthALook(body)) return body;
    this.#assigned = assignedIn(body);
    this.#mentions = countMentions(body);
    this.#fresh = new Fresh();
    this.#room = SIZE_MAX - sizeOf(body);
    return this.#list(body, new Set(droppable.map((d) => d.var.id)));
  }

  #worthALook(body: readonly IrStmt[]): boolean {
    let found = false;
    everyExpr(body, (e) => {
      if (e.k === "call" || e.k === "new") found = true;
    });
    return found;
  }

  #list(list: readonly IrStmt[], dropped: ReadonlySet<number>): readonly IrStmt[] {
    const inside = mapList(list, (s) => mapStmt(s, (e) => this.#expr(e, dropped), (b) => this.#list(b, dropped)));
    let out: IrStmt[] | null = null;
    for (let i = 0; i < inside.length; i++) {
      const stmt = inside[i] as IrStmt;
      const next = inside[i + 1];
      const before = list[i + 1];
      const chain = next === undefined || before === undefined ? null : this.#loopOver(stmt, next, before, dropped);
      const done = chain !== null && next !== undefined ? this.#region([stmt, next], chain) : this.#begins(stmt) ? this.#region([stmt], null) : this.#tested(stmt);
      if (done === null) {
        out?.push(stmt);
        continue;
      }
      out ??= inside.slice(0, i);
      out.push(...done);
      if (chain !== null) i++;
    }
    return out ?? inside;
  }

  #expr(e: IrExpr, dropped: ReadonlySet<number>): IrExpr {
    if (e.k !== "arrow") return mapOperands(e, (x) => this.#expr(x, dropped));
    const body = this.#list(e.body, dropped);
    return body === e.body ? e : { ...e, body };
  }

  #region(stmts: readonly IrStmt[], chain: IrVar | null): readonly IrStmt[] | null {
    if (this.#room < 0) return null;
    const done = this.#attempt(stmts, chain);
    if (done !== null) this.#room -= sizeOf(done) - sizeOf(stmts);
    return done;
  }

  #attempt(stmts: readonly IrStmt[], chain: IrVar | null): readonly IrStmt[] | null {
    const bound = new Set<IrExpr>();
    for (let i = 0; i < ATTEMPTS; i++) {
      const before = bound.size;
      const done = new Region(this.callees, this.#fresh, this.#assigned, bound).statements(stmts, chain);
      if (done !== null || bound.size === before) return done;
    }
    return null;
  }

  /** `if` with a chain in its condition. */
  #tested(stmt: IrStmt): readonly IrStmt[] | null {
    if (stmt.k !== "if") return null;
    const test: IrStmt = { k: "let", var: this.#fresh.var("test"), init: stmt.test, span: null };
    const done = this.#begins(test) ? this.#region([test], null) : null;
    const last = done?.at(-1);
    if (done === null || last?.k !== "let" || last.init === null || last.var !== test.var) return null;
    return [...done.slice(0, -1), { ...stmt, test: last.init }];
  }

  /** Whether a statement has a call that may be written out, outside of the statements and closures in it. */
  #begins(stmt: IrStmt): boolean {
    if (stmt.k !== "let" && stmt.k !== "expr" && stmt.k !== "assign" && stmt.k !== "return") return false;
    let found = false;
    const visit = (e: IrExpr): IrExpr => {
      found ||= this.callees.begins(e);
      return found ? e : mapOperands(e, visit);
    };
    mapStmt(stmt, visit, (b) => b);
    return found;
  }

  /** The variable in `const it = …; for (;;) { const x = next(it); … }` that nothing else mentions. `before`: the loop as it was. */
  #loopOver(stmt: IrStmt, next: IrStmt, before: IrStmt, dropped: ReadonlySet<number>): IrVar | null {
    if (stmt.k !== "let" || stmt.init === null || next.k !== "loop" || next.test !== null) return null;
    if (stmt.init.k !== "call" && stmt.init.k !== "new") return null;
    const of = stmt.var;
    if (this.#assigned.has(of.id) || dropped.has(of.id)) return null;
    const [first] = next.body;
    if (first?.k !== "let" || first.init?.k !== "call" || first.init.callee.k !== "global" || !first.init.args.some((a) => a.k === "var" && a.var.id === of.id)) return null;
    if (this.callees.find(first.init.callee.name)?.library !== true || waits(next)) return null;
    return countMentions([before]).get(of.id) === this.#mentions.get(of.id) ? of : null;
  }
}

function countMentions(list: readonly IrStmt[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  everyExpr(list, (e) => {
    if (e.k === "var") counts.set(e.var.id, (counts.get(e.var.id) ?? 0) + 1);
  });
  return counts;
}

function waits(stmt: IrStmt): boolean {
  let found = false;
  everyStmt([stmt], (s) => {
    if (s.k === "await" || s.k === "poll" || s.k === "try") found = true;
  });
  return found;
}
