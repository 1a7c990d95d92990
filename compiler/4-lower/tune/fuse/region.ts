/**
 * Writes out a chain of iterators where it stands: what consumes it, what it is made of and the closures are read as one program, and what is known of it
 * (which objects there are, which closures they hold) does not exist when that program runs.
 *
 *   sum(map(new Iter(v, 0, v.n), (x) => x * 2))        let at = 0, total = 0;
 *                                                      for (;;) { if (!(at < v.n)) break; const x = v.a[at]; at++; total += x * 2; }
 *
 * A region that meets something it cannot follow has failed; then everything stays as it was.
 */
import { isPure, not } from "../../build.js";
import type { IrExpr, IrLabel, IrStmt, IrVar } from "../../ir.js";
import { declare, giveBack, leave, repeat, run, UNDEFINED, when } from "../../split/build.js";
import { unreachable } from "../../../unreachable.js";
import type { Callee, Callees } from "./callees.js";
import { Evaluator, type Writer } from "./evaluate.js";
import { breaksOnlyIn, relabel } from "./labels.js";
import { atom, isSomething, newEnv, type Env, type Fun, type Obj, type Value } from "./values.js";

/** How many expressions and statements a region may read, those that are read again included. */
const BUDGET = 2500;
/** How large a function may be that stands elsewhere, too; and a closure that is called in two places. */
const SHARED_SIZE = 90;

/** Numbers and labels beyond those of lowering, below those of the temporaries of `ops.ts`. */
export class Fresh {
  #next = 500_000;
  /** Variables made here that are assigned. */
  readonly changing = new Set<number>();

  var(name: string): IrVar {
    return { id: this.#next++, name };
  }

  /** A variable that will be assigned. */
  changingVar(name: string): IrVar {
    const v = this.var(name);
    this.changing.add(v.id);
    return v;
  }

  label(name: string): IrLabel {
    return { id: this.#next++, name };
  }
}

/** What of the function follows: something; nothing, behind what is written inside a statement; nothing at all. */
type Follows = "more" | "outside" | "nothing";

/** What `return` does in a function that is written out. */
interface Exit {
  give(value: Value, then: Follows): void;
  /** The end of the body has been reached. */
  fall(): void;
  /** What the caller does with `None`, if that is known. */
  readonly none: (() => void) | null;
}

/** A call whose value is that of the function it stands in. */
export interface Tail {
  readonly exit: Exit;
  readonly then: Follows;
}

/** Where the value of a call goes that is written out. */
class Result implements Exit {
  readonly label: IrLabel;
  value: Value | null = null;
  /** Where there is more than one `return`: the variables that take the value. */
  #slot: Value | null = null;
  #something = true;
  readonly #loop: number;
  jumps = false;
  readonly declared: IrStmt[] = [];

  constructor(
    private readonly region: Region,
    readonly none: (() => void) | null,
  ) {
    this.label = region.fresh.label("found");
    this.#loop = region.loop;
  }

  give(value: Value, then: Follows): void {
    if (then === "nothing" && this.#slot === null) {
      this.value = value;
      return;
    }
    this.#something &&= this.region.known(value);
    this.#slot ??= this.region.slotFor(value, this.declared, this.#loop);
    this.region.store(this.#slot, value);
    this.value = this.#slot;
    if (then !== "more") return;
    this.jumps = true;
    this.region.emit(leave(this.label));
  }

  fall(): void {
    if (this.none !== null) return this.none();
    if (this.#slot === null) {
      this.value = atom(UNDEFINED, true);
      return;
    }
    this.#something = false;
    this.region.store(this.#slot, atom(UNDEFINED, true));
  }

  get something(): boolean {
    return this.#slot === null ? this.value !== null && this.region.known(this.value) : this.#something;
  }
}

export class Region implements Writer {
  readonly #eval: Evaluator;
  #out: IrStmt[] = [];
  #loop = 0;
  #loops = 0;
  #left = BUDGET;
  readonly #within: string[] = [];
  failed = false;
  /** How many functions and closures have been written out. */
  written = 0;
  /** Closures that are called in several places, and objects that must exist. */
  readonly bound: Set<IrExpr>;
  readonly #own: Env;
  /** Variables that are known to hold something. */
  readonly #something = new Set<number>();

  constructor(
    readonly callees: Callees,
    readonly fresh: Fresh,
    assigned: ReadonlySet<number>,
    bound: Set<IrExpr>,
  ) {
    this.bound = bound;
    this.#own = newEnv(assigned, true);
    this.#eval = new Evaluator(this);
  }

  /** The statements with what they call written out; `null` if that cannot be done. `chain`: the variable that holds the iterator of the loop behind it. */
  statements(list: readonly IrStmt[], chain: IrVar | null): readonly IrStmt[] | null {
    this.#chain = chain;
    this.#list(list, this.#own, { give: (value) => this.emit(giveBack(this.#eval.written(value))), fall: () => this.emit(giveBack(null)), none: null }, "more");
    return this.failed || this.written === 0 ? null : this.#out;
  }

  #chain: IrVar | null = null;

  get loop(): number {
    return this.#loop;
  }

  /** `because`: what had better be made, in another attempt. */
  fail(because: IrExpr | null = null): void {
    if (because !== null) this.bound.add(because);
    this.failed = true;
  }

  emit(stmt: IrStmt): void {
    this.#out.push(stmt);
  }

  /** What is emitted meanwhile. */
  apart(f: () => void): IrStmt[] {
    const saved = this.#out;
    const inner: IrStmt[] = [];
    this.#out = inner;
    f();
    this.#out = saved;
    return inner;
  }

  /** Gives the value a name, unless it needs none. */
  named(name: string, value: Value): Value {
    if (value.k !== "atom" || value.stable) return value;
    const v = this.fresh.var(name);
    this.emit(declare(v, value.expr));
    if (isSomething(value)) this.#something.add(v.id);
    return atom({ k: "var", var: v }, true);
  }

  /** A variable that may change. */
  variable(name: string, value: Value): Value {
    const v = this.fresh.changingVar(name);
    this.emit(declare(v, this.#eval.written(value)));
    return atom({ k: "var", var: v }, false);
  }

  /** Whether it is known not to be `undefined`. */
  known(value: Value): boolean {
    return isSomething(value) || (value.k === "atom" && value.expr.k === "var" && this.#something.has(value.expr.var.id));
  }

  // ---------------------------------------------------------------- results

  /** Variables for a value like this one. */
  slotFor(value: Value, declared: IrStmt[], loop: number): Value {
    if (value.k === "obj") return { k: "obj", cls: value.cls, names: value.names, fields: value.fields.map((f) => this.slotFor(f, declared, loop)), origin: null, loop, gone: false };
    const v = this.fresh.changingVar("found");
    declared.push(declare(v, null));
    return atom({ k: "var", var: v }, false);
  }

  store(slot: Value, value: Value): void {
    if (slot.k === "obj" && value.k === "obj" && slot.cls === value.cls && !value.gone) {
      slot.fields.forEach((f, i) => this.store(f, value.fields[i] as Value));
    } else if (slot.k === "atom") {
      this.emit({ k: "assign", target: slot.expr, value: this.#eval.written(value), span: null });
    } else {
      this.fail();
    }
  }

  // ---------------------------------------------------------------- calls

  /** The function, if a call with these arguments is to be written out. `makes`: it gives a new object. */
  calleeFor(name: string, args: readonly Value[], env: Env, makes: boolean): Callee | null {
    const touches = makes || args.some((a) => a.k === "obj" || (a.k === "fun" && !env.own));
    if (!touches || this.failed || this.#within.includes(name)) return null;
    const callee = this.callees.find(name);
    if (callee === null || (env.own && !callee.library) || callee.fn.params.length !== args.length) return null;
    return callee.single || callee.size <= SHARED_SIZE ? callee : null;
  }

  /** `null`: it does not come back. */
  writeOut(callee: Callee, args: readonly Value[], to: Tail | (() => void) | null): Value | null {
    const { fn } = callee;
    if (!this.#spend(callee.size)) return null;
    const env = newEnv(callee.assigned, false);
    fn.params.forEach((p, i) => env.vars.set(p.id, this.#param(p, args[i] as Value, env)));
    this.#within.push(fn.name);
    const value = this.#body(fn.body, env, to);
    this.#within.pop();
    return value;
  }

  writeOutClosure(f: Fun, args: readonly Value[], to: Tail | (() => void) | null, size: number): Value | null {
    if (!this.#spend(size)) return null;
    f.uses++;
    if (f.uses > 1 && size > SHARED_SIZE / 3) {
      this.fail(f.arrow);
      return null;
    }
    const env: Env = { vars: new Map(f.env.vars), labels: new Map(), ends: new Set(), own: false, virtual: f.env.virtual, assigned: this.#eval.assignedIn(f.arrow) };
    f.arrow.params.forEach((p, i) => env.vars.set(p.id, this.#param(p, args[i] ?? atom(UNDEFINED, true), env)));
    return this.#body(f.arrow.body, env, to);
  }

  #spend(size: number): boolean {
    this.#left -= size;
    this.written++;
    if (this.#left < 0) this.fail();
    return !this.failed;
  }

  #param(p: IrVar, value: Value, env: Env): Value {
    return env.assigned.has(p.id) ? this.variable(p.name, value) : this.named(p.name, value);
  }

  #body(body: readonly IrStmt[], env: Env, to: Tail | (() => void) | null): Value | null {
    if (to !== null && typeof to === "object") {
      if (this.#list(body, env, to.exit, to.then)) to.exit.fall();
      return null;
    }
    const exit = new Result(this, to);
    const inner = this.apart(() => {
      if (this.#list(body, env, exit, "nothing") && !this.failed) exit.fall();
    });
    for (const d of exit.declared) this.emit(d);
    if (exit.jumps) this.#labelled(exit.label, inner);
    else for (const s of inner) this.emit(s);
    const { value } = exit;
    if (value?.k === "atom" && value.expr.k === "var" && exit.declared.length > 0) {
      // Nobody assigns it any more.
      if (exit.something) this.#something.add(value.expr.var.id);
      return atom(value.expr, true);
    }
    return value;
  }

  /** `found: { …; for (;;) { … break found; } }` needs no block if only the loop at its end is left by it. */
  #labelled(label: IrLabel, inner: readonly IrStmt[]): void {
    const last = inner.at(-1);
    if (last?.k === "loop" && breaksOnlyIn(inner, label)) {
      for (const s of inner.slice(0, -1)) this.emit(s);
      this.emit({ ...last, body: relabel(last.body, label, last.label) });
    } else {
      this.emit({ k: "block", label, body: inner });
    }
  }

  // ---------------------------------------------------------------- statements

  /** Whether its end can be reached. */
  #list(list: readonly IrStmt[], env: Env, exit: Exit, then: Follows): boolean {
    for (let i = 0; i < list.length; i++) {
      if (this.failed) return false;
      const stmt = list[i] as IrStmt;
      const tested = this.#tested(stmt, list, i + 1, env, exit, then);
      if (tested !== null) {
        if (tested.list === null) return false;
        return this.#list(tested.list, env, exit, then);
      }
      const left = list.length - i - 1;
      const givesNone = then !== "more" && exit.none !== null && isNone(list, i + 1);
      if (givesNone && stmt.k === "loop") {
        env.ends.add(stmt.label.id);
      } else if (givesNone && stmt.k === "if" && stmt.else.length === 0 && !(left === 0 && isNone(stmt.then, 0))) {
        // Whatever is not in the branch is `None`.
        this.#unless(stmt.test, env, exit);
        return this.#list(closes(stmt.then) ? stmt.then : [...stmt.then, ...list.slice(i + 1)], env, exit, then);
      }
      if (!this.#stmt(stmt, env, exit, left === 0 ? then : "more")) return false;
    }
    return true;
  }

  #unless(test: IrExpr, env: Env, exit: Exit): void {
    const value = this.#eval.written(this.#eval.value(test, env));
    this.emit(when(not(value), this.apart(() => exit.none?.())));
  }

  /**
   * `const t = call(); if (t === undefined) { leave } rest` and `if (t !== undefined) { then } rest` with a call that is written out: what gives `undefined` in
   * there leaves at once. The statements that remain; `list: null` if there are none.
   */
  #tested(stmt: IrStmt, list: readonly IrStmt[], at: number, env: Env, exit: Exit, then: Follows): { readonly list: readonly IrStmt[] | null } | null {
    const next = list[at];
    if (stmt.k !== "let" || stmt.init === null || next?.k !== "if" || env.assigned.has(stmt.var.id)) return null;
    const op = testOf(next.test, stmt.var);
    let none: () => void;
    let remain: readonly IrStmt[];
    if (op === "===" && next.else.length === 0 && isJump(next.then)) {
      none = () => void this.#list(next.then, env, exit, "more");
      remain = list.slice(at + 1);
    } else if (op === "!==" && next.else.length === 0 && then !== "more" && exit.none !== null && isNone(list, at + 1)) {
      none = exit.none;
      remain = closes(next.then) ? next.then : [...next.then, ...list.slice(at + 1)];
    } else {
      return null;
    }
    const value = this.#eval.callee(stmt.init, env, none);
    if (value === undefined) return null;
    if (value === null) return { list: null };
    const bound = this.#bind(stmt.var, value, env);
    if (!this.known(bound)) {
      this.emit(when({ k: "binary", op: "===", lhs: this.#eval.written(bound), rhs: UNDEFINED }, this.apart(none)));
      if (bound.k === "atom" && bound.stable && bound.expr.k === "var") this.#something.add(bound.expr.var.id);
    }
    return { list: remain };
  }

  /** The variable from its declaration on. */
  #bind(v: IrVar, value: Value, env: Env): Value {
    const bound = env.own ? this.#bindOwn(v, value, env) : env.assigned.has(v.id) ? this.variable(v.name, value) : this.named(v.name, value);
    env.vars.set(v.id, bound);
    return bound;
  }

  /** The function's own variables keep their names. */
  #bindOwn(v: IrVar, value: Value, env: Env): Value {
    const inside = this.#loop !== 0 || v.id === this.#chain?.id;
    if (value.k === "obj" && inside && !env.assigned.has(v.id)) return value;
    this.emit(declare(v, this.#eval.written(value)));
    return atom({ k: "var", var: v }, !env.assigned.has(v.id));
  }

  #stmt(stmt: IrStmt, env: Env, exit: Exit, then: Follows): boolean {
    switch (stmt.k) {
      case "let":
        this.#let(stmt, env);
        return !this.#eval.dead();
      case "expr":
        this.#discard(this.#eval.value(stmt.expr, env), stmt);
        return !this.#eval.dead();
      case "assign":
        this.#eval.assign(stmt.target, stmt.value, env, (target, value) => this.emit({ ...stmt, target, value }));
        return !this.#eval.dead();
      case "if":
        return this.#if(stmt, env, exit, then);
      case "switch":
        return this.#switch(stmt, env, exit, then);
      case "loop":
        return this.#loopStmt(stmt, env, exit);
      case "block":
        return this.#block(stmt, env, exit, then);
      case "break":
        if (env.ends.has(stmt.label.id)) exit.none?.();
        else this.emit(leave(env.labels.get(stmt.label.id) ?? stmt.label));
        return false;
      case "continue":
        this.emit(repeat(env.labels.get(stmt.label.id) ?? stmt.label));
        return false;
      case "return":
        this.#return(stmt, env, exit, then);
        return false;
      case "throw":
        this.emit({ ...stmt, value: this.#eval.written(this.#eval.value(stmt.value, env)) });
        return false;
      case "try":
      case "await":
      case "poll":
        this.fail();
        return false;
      default:
        return unreachable(stmt);
    }
  }

  #let(stmt: IrStmt & { readonly k: "let" }, env: Env): void {
    if (stmt.init === null) {
      if (env.own) return this.emit(stmt);
      const v = this.fresh.changingVar(stmt.var.name);
      this.emit(declare(v, null));
      env.vars.set(stmt.var.id, atom({ k: "var", var: v }, false));
      return;
    }
    const value = this.#chain?.id === stmt.var.id ? this.#eval.chain(stmt.init, env) : this.#eval.value(stmt.init, env);
    if (this.#chain?.id === stmt.var.id && value.k !== "obj") this.fail();
    if (env.own && (value.k !== "obj" || this.#loop === 0) && this.#chain?.id !== stmt.var.id) this.emit({ ...stmt, init: this.#eval.written(value) });
    else this.#bind(stmt.var, value, env);
  }

  #discard(value: Value, stmt: IrStmt & { readonly k: "expr" }): void {
    if (value.k === "atom" && !isPure(value.expr)) this.emit(value.expr === stmt.expr ? stmt : run(value.expr, stmt.span));
  }

  #return(stmt: IrStmt & { readonly k: "return" }, env: Env, exit: Exit, then: Follows): void {
    const { value } = stmt;
    if (env.own && value === null) return this.emit(stmt);
    if (exit.none !== null && (value === null || (value.k === "lit" && value.value === undefined))) return exit.none();
    if (value === null) return exit.give(atom(UNDEFINED, true), then);
    const called = this.#eval.callee(value, env, { exit, then });
    if (called === null) return;
    const given = called ?? this.#eval.given(value, env);
    if (this.#eval.dead()) return;
    if (env.own) this.emit({ ...stmt, value: this.#eval.written(given) });
    else exit.give(given, then);
  }

  #if(stmt: IrStmt & { readonly k: "if" }, env: Env, exit: Exit, then: Follows): boolean {
    const test = this.#eval.written(this.#eval.value(stmt.test, env));
    if (this.#eval.dead()) return false;
    if (test.k === "lit") return this.#list(test.value === true ? stmt.then : stmt.else, env, exit, then);
    const inside = then === "more" ? then : "outside";
    let open = false;
    const yes = this.apart(() => {
      open = this.#list(stmt.then, env, exit, inside) || open;
    });
    const no = this.apart(() => {
      open = this.#list(stmt.else, env, exit, inside) || open;
    });
    this.emit(when(test, yes, no));
    return open;
  }

  #switch(stmt: IrStmt & { readonly k: "switch" }, env: Env, exit: Exit, then: Follows): boolean {
    const on = this.#eval.written(this.#eval.value(stmt.on, env));
    let open = false;
    const branch = (body: readonly IrStmt[]): IrStmt[] =>
      this.apart(() => {
        open = this.#list(body, env, exit, then === "more" ? then : "outside") || open;
      });
    const cases = stmt.cases.map((c) => ({ ...c, body: branch(c.body) }));
    this.emit({ ...stmt, on, cases, default: stmt.default === null ? null : branch(stmt.default) });
    return open;
  }

  #loopStmt(stmt: IrStmt & { readonly k: "loop" }, env: Env, exit: Exit): boolean {
    const label = env.own ? stmt.label : this.fresh.label(stmt.label.name);
    env.labels.set(stmt.label.id, label);
    const outer = this.#loop;
    this.#loop = ++this.#loops;
    let test: IrExpr | null = null;
    let update: IrExpr | null = null;
    const apart = this.apart(() => {
      if (stmt.test !== null) test = this.#eval.written(this.#eval.value(stmt.test, env));
      if (stmt.update !== null) update = this.#eval.written(this.#eval.value(stmt.update, env));
    });
    // What is asked before every round, or done after it, must stay an expression.
    if (apart.length > 0) this.fail();
    const body = this.apart(() => void this.#list(stmt.body, env, exit, "more"));
    this.#loop = outer;
    this.emit({ k: "loop", label, test, update, body });
    return stmt.test !== null || !env.ends.has(stmt.label.id);
  }

  #block(stmt: IrStmt & { readonly k: "block" }, env: Env, exit: Exit, then: Follows): boolean {
    const label = stmt.label === null || env.own ? stmt.label : this.fresh.label(stmt.label.name);
    if (stmt.label !== null && label !== null) env.labels.set(stmt.label.id, label);
    let open = false;
    const body = this.apart(() => {
      open = this.#list(stmt.body, env, exit, then === "more" ? then : "outside");
    });
    this.emit({ ...stmt, label, body });
    return open || stmt.label !== null;
  }

  /** An object whose fields are variables, or what they are if they never change. */
  object(cls: string, names: readonly string[], values: readonly Value[], origin: IrExpr | null): Obj {
    const fields = values.map((v, i) => {
      const name = names[i] ?? "field";
      if (v.k !== "atom") return v;
      return this.callees.changes(name) ? this.variable(name, v) : this.named(name, v);
    });
    return { k: "obj", cls, names, fields, origin, loop: this.#loop, gone: false };
  }
}

/** `x === undefined` or `x !== undefined`, whichever it is. */
function testOf(test: IrExpr, v: IrVar): "===" | "!==" | null {
  if (test.k !== "binary" || (test.op !== "===" && test.op !== "!==")) return null;
  const of = test.lhs.k === "var" && test.lhs.var.id === v.id && test.rhs.k === "lit" && test.rhs.value === undefined;
  return of ? test.op : null;
}

/** Whether a function that ends with the statements from there on gives `undefined`. */
function isNone(list: readonly IrStmt[], from: number): boolean {
  const only = list[from];
  if (only === undefined) return true;
  return list.length === from + 1 && only.k === "return" && (only.value === null || (only.value.k === "lit" && only.value.value === undefined));
}

/** Whether its end is never reached. */
function closes(list: readonly IrStmt[]): boolean {
  const last = list.at(-1);
  return last !== undefined && (last.k === "return" || last.k === "break" || last.k === "continue" || last.k === "throw");
}

/** Whether it does nothing but go elsewhere, so that it may stand in several places. */
function isJump(list: readonly IrStmt[]): boolean {
  const [only] = list;
  if (list.length !== 1 || only === undefined) return false;
  return only.k === "break" || only.k === "continue" || (only.k === "return" && (only.value === null || only.value.k === "lit" || only.value.k === "var"));
}
