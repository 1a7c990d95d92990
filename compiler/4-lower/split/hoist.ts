/**
 * Which variables of an async body must be declared at the top of its resume function: those whose declaration and uses
 * end up in different states. The others stay where they are, block by block, so that closures made in a loop keep their own.
 *
 * The resume function consists of *stretches*: statements that end up in one list. A stretch that is nested in another one (the
 * branch of an `if`, up to its first suspension) sees what was declared in the outer.
 */
import type { IrExpr, IrFn, IrStmt, IrVar } from "../ir.js";
import { eachBody, eachExpr, everyExpr } from "./walk.js";

interface Stretch {
  readonly outer: Stretch | null;
  readonly depth: number;
  readonly inLoop: boolean;
}

export interface Hoisting {
  /** In order of declaration, parameters first. */
  readonly vars: readonly IrVar[];
  readonly ids: ReadonlySet<number>;
  /** Those that may hold different values at different times: declared inside a loop that is split, or assigned again. */
  readonly changing: ReadonlySet<number>;
}

function sees(from: Stretch, decl: Stretch): boolean {
  let at: Stretch | null = from;
  while (at !== null && at.depth > decl.depth) at = at.outer;
  return at === decl;
}

class Hoister {
  readonly declaredIn = new Map<number, { readonly v: IrVar; readonly stretch: Stretch }>();
  readonly hoisted = new Map<number, IrVar>();
  /** Every variable of the lists that are taken apart, in order of declaration. */
  readonly order = new Map<number, IrVar>();
  readonly changing = new Set<number>();
  readonly #assigned = new Set<number>();
  readonly #split: ReadonlySet<IrStmt>;

  constructor(split: ReadonlySet<IrStmt>) {
    this.#split = split;
  }

  /** The variable lives at the top whatever its uses. */
  force(v: IrVar, inLoop: boolean): void {
    this.order.set(v.id, v);
    this.hoisted.set(v.id, v);
    if (inLoop) this.changing.add(v.id);
  }

  #declare(v: IrVar, stretch: Stretch): void {
    this.order.set(v.id, v);
    this.declaredIn.set(v.id, { v, stretch });
    if (stretch.inLoop) this.changing.add(v.id);
  }

  #expr(expr: IrExpr, stretch: Stretch): void {
    everyExpr([{ k: "expr", expr, span: null }], (e) => this.#see(e, stretch));
  }

  #see(e: IrExpr, stretch: Stretch): void {
    if (e.k === "assignExpr" && e.target.k === "var") this.#assign(e.target.var.id);
    if (e.k !== "var") return;
    const decl = this.declaredIn.get(e.var.id);
    if (decl !== undefined && !sees(stretch, decl.stretch)) this.hoisted.set(e.var.id, e.var);
  }

  #assign(id: number): void {
    if (this.#assigned.has(id)) this.changing.add(id);
    this.#assigned.add(id);
  }

  /** Visits a list that is laid out in `stretch`; gives the stretch in which the statements after it stand. */
  list(body: readonly IrStmt[], first: Stretch): Stretch {
    let stretch = first;
    for (const stmt of body) stretch = this.#stmt(stmt, stretch);
    return stretch;
  }

  #fresh(like: Stretch): Stretch {
    return { outer: null, depth: 0, inLoop: like.inLoop };
  }

  #stmt(stmt: IrStmt, stretch: Stretch): Stretch {
    if (stmt.k === "let") {
      this.#declare(stmt.var, stretch);
      if (stmt.init !== null) this.#assign(stmt.var.id);
    } else if (stmt.k === "assign" && stmt.target.k === "var") {
      this.#assign(stmt.target.var.id);
    }
    if (!this.#split.has(stmt)) {
      eachExpr(stmt, (e) => this.#expr(e, stretch));
      eachBody(stmt, (b) => this.#inside(b, stretch));
      return stretch;
    }
    switch (stmt.k) {
      case "await":
        eachExpr(stmt, (e) => this.#expr(e, stretch));
        if (stmt.dst !== null) {
          this.#assign(stmt.dst.id);
          this.force(stmt.dst, stretch.inLoop);
        }
        return this.#fresh(stretch);
      case "poll":
        this.list(stmt.body, { outer: null, depth: 0, inLoop: true });
        return this.#fresh(stretch);
      case "loop": {
        const inside: Stretch = { outer: null, depth: 0, inLoop: true };
        if (stmt.test !== null) this.#expr(stmt.test, inside);
        this.list(stmt.body, inside);
        if (stmt.update !== null) this.#expr(stmt.update, this.#fresh(inside));
        return this.#fresh(stretch);
      }
      case "block":
        this.list(stmt.body, stretch);
        return this.#fresh(stretch);
      default:
        eachExpr(stmt, (e) => this.#expr(e, stretch));
        eachBody(stmt, (b) => this.list(b, { outer: stretch, depth: stretch.depth + 1, inLoop: stretch.inLoop }));
        return this.#fresh(stretch);
    }
  }

  /** A body that stays structured: its declarations are its own. */
  #inside(body: readonly IrStmt[], stretch: Stretch): void {
    for (const stmt of body) {
      if (stmt.k === "assign" && stmt.target.k === "var") this.#assign(stmt.target.var.id);
      eachExpr(stmt, (e) => this.#expr(e, stretch));
      eachBody(stmt, (b) => this.#inside(b, stretch));
    }
  }
}

/** `split`: the statements that contain a suspension. */
export function findHoisted(fn: IrFn, split: ReadonlySet<IrStmt>): Hoisting {
  const hoister = new Hoister(split);
  for (const p of fn.params) hoister.force(p, false);
  hoister.list(fn.body, { outer: null, depth: 0, inLoop: false });
  for (const d of fn.droppable) if (!hoister.hoisted.has(d.var.id)) hoister.force(d.var, true);
  return { vars: [...hoister.order.values()].filter((x) => hoister.hoisted.has(x.id)), ids: new Set(hoister.hoisted.keys()), changing: hoister.changing };
}
