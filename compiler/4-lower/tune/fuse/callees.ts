/** Which functions may be written out where they are called, and what is known of them. */
import { LIBRARY_BASE } from "../../../source.js";
import type { IrExpr, IrFn, IrGlobal, IrStmt } from "../../ir.js";
import { eachBody, everyExpr, everyStmt, everyStmtDeep, inlineAssigns } from "../../split/walk.js";

export interface Callee {
  readonly fn: IrFn;
  /** How many expressions and statements it has. */
  readonly size: number;
  readonly assigned: ReadonlySet<number>;
  readonly library: boolean;
  /** There is only one call of it. */
  readonly single: boolean;
}

/** How many calls deep a loop is looked for. */
const LOOP_DEPTH = 4;

export class Callees {
  readonly #fns = new Map<string, IrFn>();
  readonly #classes = new Map<string, readonly string[]>();
  readonly #known = new Map<string, Callee | null>();
  readonly #loops = new Map<string, boolean>();
  #mentions: Mentions | null = null;

  constructor(private readonly globals: readonly IrGlobal[]) {
    for (const g of globals) {
      if (g.k === "fn") this.#fns.set(g.fn.name, g.fn);
      else if (g.k === "class" && g.fixed.length === 0 && g.methods.length === 0) this.#classes.set(g.name, g.fields);
    }
  }

  /** The fields of a class whose objects are nothing but these. */
  fieldsOf(callee: IrExpr): readonly string[] | null {
    return callee.k === "global" ? (this.#classes.get(callee.name) ?? null) : null;
  }

  find(name: string): Callee | null {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const fn = this.#fns.get(name);
    const found = fn === undefined || !canStandElsewhere(fn) ? null : this.#look(fn);
    this.#known.set(name, found);
    return found;
  }

  /** Whether it goes round a loop, itself or in what it calls. */
  loops(name: string, depth = LOOP_DEPTH): boolean {
    const known = this.#loops.get(name);
    if (known !== undefined) return known;
    const fn = this.#fns.get(name);
    if (fn === undefined || fn.async || depth === 0) return false;
    let found = false;
    everyStmt(fn.body, (s) => {
      if (s.k === "loop") found = true;
    });
    if (!found) {
      everyExpr(fn.body, (e) => {
        if (!found && e.k === "call" && e.callee.k === "global" && e.callee.name !== name) found = this.loops(e.callee.name, depth - 1);
      });
    }
    this.#loops.set(name, found);
    return found;
  }

  /** Whether a field of this name is ever assigned once its object is there. */
  changes(field: string): boolean {
    return this.#all().changed.has(field);
  }

  #all(): Mentions {
    return (this.#mentions ??= findMentions(this.globals));
  }

  /** Whether the call consumes an iterator that is made in its arguments. */
  begins(e: IrExpr): boolean {
    if (e.k !== "call" || e.callee.k !== "global" || !this.loops(e.callee.name)) return false;
    const [first] = e.args;
    return first !== undefined && this.makes(first) && this.find(e.callee.name)?.library === true;
  }

  /** Whether it makes an object of the library. */
  makes(e: IrExpr): boolean {
    if (e.k === "new") return this.fieldsOf(e.callee) !== null;
    if (e.k !== "call" || e.callee.k !== "global") return false;
    const callee = this.find(e.callee.name);
    if (callee?.library !== true) return false;
    const last = callee.fn.body.at(-1);
    return last?.k === "return" && last.value?.k === "new" && callee.fn.body.every((s) => s === last || s.k === "let");
  }

  #look(fn: IrFn): Callee {
    const single = this.#all().counts.get(fn.name) === 1 && fn.export === null;
    return { fn, size: sizeOf(fn.body), assigned: assignedIn(fn.body), library: fn.span.lo >= LIBRARY_BASE, single };
  }
}

/** Nothing of it must be dropped while a panic passes, and it does not wait. */
function canStandElsewhere(fn: IrFn): boolean {
  if (fn.async || fn.droppable.length > 0 || fn.paramDrops.length > 0) return false;
  let can = true;
  everyStmt(fn.body, (s) => {
    if (s.k === "await" || s.k === "poll" || s.k === "try") can = false;
  });
  return can;
}

/** How often each global is mentioned in the whole program, and the names of the fields that are assigned somewhere. */
interface Mentions {
  readonly counts: ReadonlyMap<string, number>;
  readonly changed: ReadonlySet<string>;
}

function findMentions(globals: readonly IrGlobal[]): Mentions {
  const counts = new Map<string, number>();
  const changed = new Set<string>();
  const target = (e: IrExpr): void => {
    if (e.k === "member") changed.add(e.name);
  };
  const see = (body: readonly IrStmt[]): void => {
    everyStmtDeep(body, (s) => {
      if (s.k === "assign") target(s.target);
    });
    everyExpr(body, (e) => {
      if (e.k === "global") counts.set(e.name, (counts.get(e.name) ?? 0) + 1);
      else if (e.k === "assignExpr") target(e.target);
      else if (e.k === "inline" && inlineAssigns(e.code)) e.args.forEach(target);
    });
  };
  for (const g of globals) {
    switch (g.k) {
      case "fn":
        see(g.fn.body);
        for (const d of [...g.fn.droppable, ...g.fn.paramDrops]) see(d.drop);
        break;
      case "class":
        for (const m of g.methods) see(m.body);
        break;
      case "const":
        see(g.body);
        see([{ k: "expr", expr: g.init, span: null }]);
        break;
    }
  }
  return { counts, changed };
}

/** How many expressions and statements there are. */
export function sizeOf(body: readonly IrStmt[]): number {
  let n = 0;
  everyStmtDeep(body, () => n++);
  everyExpr(body, () => n++);
  return n;
}

/** Variables that are assigned other than where they are declared, and those declared without a value. */
export function assignedIn(body: readonly IrStmt[]): ReadonlySet<number> {
  const ids = new Set<number>();
  const visit = (stmts: readonly IrStmt[]): void => {
    for (const s of stmts) {
      if (s.k === "assign" && s.target.k === "var") ids.add(s.target.var.id);
      else if (s.k === "let" && s.init === null) ids.add(s.var.id);
      else if (s.k === "await" && s.dst !== null) ids.add(s.dst.id);
      eachBody(s, visit);
    }
  };
  visit(body);
  everyExpr(body, (e) => {
    if (e.k === "arrow") visit(e.body);
    else if (e.k === "assignExpr" && e.target.k === "var") ids.add(e.target.var.id);
    else if (e.k === "inline" && inlineAssigns(e.code)) for (const a of e.args) if (a.k === "var") ids.add(a.var.id);
  });
  return ids;
}
