/**
 * Expressions of a region: what they are worth where they stand. What has to happen before goes to the writer as statements; operands that come earlier and
 * could tell get names first.
 */
import { isPure, not } from "../../build.js";
import type { IrExpr, IrLabel, IrStmt, IrVar } from "../../ir.js";
import { arrowUses, everyStmt, inlineAssigns, mapList, mapOperands, mapStmt } from "../../split/walk.js";
import { UNDEFINED, when } from "../../split/build.js";
import { assignedIn, sizeOf, type Callee, type Callees } from "./callees.js";
import type { Fresh, Tail } from "./region.js";
import { atom, type Arrow, type Env, type Fun, type Obj, type Value } from "./values.js";

/** What evaluating needs of the region. */
export interface Writer {
  readonly callees: Callees;
  readonly loop: number;
  readonly failed: boolean;
  readonly bound: ReadonlySet<IrExpr>;
  readonly fresh: Fresh;
  fail(because?: IrExpr | null): void;
  emit(stmt: IrStmt): void;
  apart(f: () => void): IrStmt[];
  named(name: string, value: Value): Value;
  variable(name: string, value: Value): Value;
  object(cls: string, names: readonly string[], values: readonly Value[], origin: IrExpr | null): Obj;
  calleeFor(name: string, args: readonly Value[], env: Env, makes: boolean): Callee | null;
  writeOut(callee: Callee, args: readonly Value[], to: Tail | (() => void) | null): Value | null;
  writeOutClosure(f: Fun, args: readonly Value[], to: Tail | (() => void) | null, size: number): Value | null;
}

/** What is evaluated on some paths only. */
interface Branch {
  readonly before: readonly IrStmt[];
  readonly expr: IrExpr;
  /** It does not come back. */
  readonly dead: boolean;
}

type Call = IrExpr & { readonly k: "call" };

const NOTHING = atom(UNDEFINED, true);

export class Evaluator {
  #dead = false;
  readonly #facts = new Map<Arrow, { readonly size: number; readonly assigned: ReadonlySet<number> }>();

  constructor(private readonly to: Writer) {}

  /** Whether what has been evaluated last does not come back; asking forgets it. */
  dead(): boolean {
    const was = this.#dead;
    this.#dead = false;
    return was;
  }

  assignedIn(arrow: Arrow): ReadonlySet<number> {
    return this.#factsOf(arrow).assigned;
  }

  #factsOf(arrow: Arrow): { readonly size: number; readonly assigned: ReadonlySet<number> } {
    let facts = this.#facts.get(arrow);
    if (facts === undefined) this.#facts.set(arrow, (facts = { size: sizeOf(arrow.body), assigned: assignedIn(arrow.body) }));
    return facts;
  }

  // ---------------------------------------------------------------- values

  value(e: IrExpr, env: Env): Value {
    switch (e.k) {
      case "var":
        return env.vars.get(e.var.id) ?? atom(e, env.own && !env.assigned.has(e.var.id) && !this.to.fresh.changing.has(e.var.id));
      case "lit":
      case "global":
      case "import":
        return atom(e, true);
      case "cx":
        return atom(e, false);
      case "arrow":
        return this.#arrow(e, env);
      case "new":
        return this.#new(e, env);
      case "member":
        return this.#member(e, env);
      case "call":
        return this.callee(e, env, null) ?? this.#gone();
      case "cond":
        return this.#cond(e, env);
      case "binary":
        if (e.op === "&&" || e.op === "||") return this.#logical(e, env);
        return this.#operands(e, env);
      case "assignExpr":
        return this.#assignExpr(e, env);
      case "seq":
        return this.#seq(e, env);
      case "inline":
        return this.#inline(e, env);
      case "unary":
      case "method":
      case "index":
      case "array":
      case "object":
      case "template":
        return this.#operands(e, env);
    }
  }

  #gone(): Value {
    this.#dead = true;
    return NOTHING;
  }

  #arrow(e: Arrow, env: Env): Value {
    const fun: Fun = { k: "fun", arrow: e, env, uses: 0 };
    return this.to.bound.has(e) ? this.to.named("f", atom(this.#copy(fun), false)) : fun;
  }

  #new(e: IrExpr & { readonly k: "new" }, env: Env): Value {
    return env.virtual ? this.given(e, env) : this.#operands(e, env);
  }

  /** What a function gives: others take it apart. */
  given(e: IrExpr, env: Env): Value {
    if (e.k !== "new") return this.value(e, env);
    const names = env.own || this.to.bound.has(e) ? null : this.to.callees.fieldsOf(e.callee);
    if (names === null || names.length !== e.args.length || e.callee.k !== "global") return this.#operands(e, env);
    return this.to.object(e.callee.name, names, this.list(e.args, env), e);
  }

  /** The same where the function itself makes what a chain begins with. */
  chain(e: IrExpr, env: Env): Value {
    if (e.k === "new" && e.callee.k === "global") {
      const names = this.to.callees.fieldsOf(e.callee);
      if (names !== null && names.length === e.args.length) return this.to.object(e.callee.name, names, this.#chains(e.args, env), null);
    }
    return e.k === "call" ? (this.#call(e, env, null, true) ?? this.#gone()) : this.value(e, env);
  }

  #member(e: IrExpr & { readonly k: "member" }, env: Env): Value {
    const object = this.value(e.object, env);
    if (object.k === "atom") return atom({ ...e, object: object.expr }, false);
    const field = object.k === "obj" && !object.gone ? object.fields[object.names.indexOf(e.name)] : undefined;
    if (field === undefined) this.to.fail(object.k === "obj" ? object.origin : null);
    return field ?? NOTHING;
  }

  /** What is left of the expression once its operands are known. */
  #operands(e: IrExpr, env: Env): Value {
    const operands: IrExpr[] = [];
    mapOperands(e, (x) => {
      operands.push(x);
      return x;
    });
    const values = this.list(operands, env);
    let at = 0;
    return atom(mapOperands(e, () => this.written(values[at++] ?? NOTHING)), false);
  }

  /** Several values, in this order. */
  list(exprs: readonly IrExpr[], env: Env): readonly Value[] {
    return this.#inOrder(exprs, (e) => this.value(e, env));
  }

  #chains(exprs: readonly IrExpr[], env: Env): readonly Value[] {
    return this.#inOrder(exprs, (e) => this.chain(e, env));
  }

  #inOrder(exprs: readonly IrExpr[], one: (e: IrExpr) => Value): readonly Value[] {
    const values: Value[] = [];
    for (const e of exprs) {
      let value: Value = NOTHING;
      const before = this.to.apart(() => {
        value = one(e);
      });
      if (before.length > 0) {
        // What has been evaluated already must not see what happens now.
        for (let i = 0; i < values.length; i++) values[i] = this.to.named("part", values[i] as Value);
        for (const s of before) this.to.emit(s);
      }
      values.push(value);
    }
    return values;
  }

  // ---------------------------------------------------------------- calls

  /** A call; `undefined` if it is none, `null` if it does not come back. `to`: what those that are written out do with `undefined`, or with whatever they give. */
  callee(e: IrExpr, env: Env, to: Tail | (() => void) | null): Value | null | undefined {
    if (e.k !== "call") return undefined;
    return this.#call(e, env, to, env.own && this.to.callees.begins(e));
  }

  #call(e: Call, env: Env, to: Tail | (() => void) | null, chain: boolean): Value | null {
    const direct = e.callee.k === "global" || e.callee.k === "import" ? null : this.value(e.callee, env);
    if (direct !== null && direct.k === "atom" && !direct.stable) return this.#callAtom(e, direct.expr, env);
    const args = chain ? this.#chains(e.args, env) : this.list(e.args, env);
    if (direct === null) {
      const callee = e.callee.k === "global" ? this.to.calleeFor(e.callee.name, args, env, (chain || !env.own) && this.to.callees.makes(e)) : null;
      if (callee !== null) return this.to.writeOut(callee, args, to);
      return atom({ ...e, args: args.map((a) => this.written(a)) }, false);
    }
    if (direct.k === "fun") return this.to.writeOutClosure(direct, args, to, this.#factsOf(direct.arrow).size);
    return atom({ ...e, callee: this.written(direct), args: args.map((a) => this.written(a)) }, false);
  }

  /** Who is called may change while the arguments are evaluated. */
  #callAtom(e: Call, callee: IrExpr, env: Env): Value {
    let args: readonly Value[] = [];
    const before = this.to.apart(() => {
      args = this.list(e.args, env);
    });
    const who = before.length > 0 ? this.written(this.to.named("f", atom(callee, false))) : callee;
    for (const s of before) this.to.emit(s);
    return atom({ ...e, callee: who, args: args.map((a) => this.written(a)) }, false);
  }

  // ---------------------------------------------------------------- what is evaluated on some paths only

  #branch(e: IrExpr, env: Env): Branch {
    let expr: IrExpr = UNDEFINED;
    const before = this.to.apart(() => {
      expr = this.written(this.value(e, env));
    });
    return { before, expr, dead: this.dead() };
  }

  #cond(e: IrExpr & { readonly k: "cond" }, env: Env): Value {
    const test = this.written(this.value(e.test, env));
    if (this.#dead) return NOTHING;
    const then = this.#branch(e.then, env);
    const other = this.#branch(e.else, env);
    if (then.before.length === 0 && other.before.length === 0) return atom({ ...e, test, then: then.expr, else: other.expr }, false);
    return this.#choice(test, then, other);
  }

  #choice(test: IrExpr, then: Branch, other: Branch): Value {
    const v = this.to.fresh.changingVar("t");
    const ref: IrExpr = { k: "var", var: v };
    this.to.emit({ k: "let", var: v, init: null, span: null });
    const arm = (b: Branch): readonly IrStmt[] => (b.dead ? b.before : [...b.before, { k: "assign", target: ref, value: b.expr, span: null }]);
    this.to.emit(when(test, arm(then), arm(other)));
    return atom(ref, true);
  }

  #logical(e: IrExpr & { readonly k: "binary" }, env: Env): Value {
    const lhs = this.written(this.value(e.lhs, env));
    if (this.#dead) return NOTHING;
    const rhs = this.#branch(e.rhs, env);
    if (rhs.before.length === 0) return atom({ ...e, lhs, rhs: rhs.expr }, false);
    const left = this.written(this.to.named("t", atom(lhs, false)));
    const keep = { before: [], expr: left, dead: false };
    return e.op === "&&" ? this.#choice(left, rhs, keep) : this.#choice(not(left), rhs, keep);
  }

  // ---------------------------------------------------------------- what changes something

  /** Hands on the place and the value that is stored there. */
  assign(target: IrExpr, value: IrExpr, env: Env, then: (target: IrExpr, value: IrExpr) => void): void {
    const { place, stored } = this.#assigned(target, value, env);
    if (!this.#dead) then(place, stored);
  }

  #assigned(target: IrExpr, value: IrExpr, env: Env): { readonly place: IrExpr; readonly stored: IrExpr } {
    if (target.k === "member") {
      const object = this.value(target.object, env);
      if (object.k === "obj") return { place: this.#place(this.#member(target, env)), stored: this.written(this.value(value, env)) };
    }
    if (target.k === "member" || target.k === "index") {
      const parts = target.k === "member" ? [target.object] : [target.object, target.index];
      const [object, ...rest] = this.list([...parts, value], env).map((v) => this.written(v)) as [IrExpr, ...IrExpr[]];
      const stored = rest.at(-1) ?? UNDEFINED;
      return { place: target.k === "member" ? { ...target, object } : { ...target, object, index: rest[0] ?? UNDEFINED }, stored };
    }
    const place = target.k === "var" ? this.#place(env.vars.get(target.var.id) ?? atom(target, false)) : target;
    return { place, stored: this.written(this.value(value, env)) };
  }

  #place(v: Value): IrExpr {
    if (v.k === "atom" && v.expr.k === "var") return v.expr;
    this.to.fail();
    return UNDEFINED;
  }

  #assignExpr(e: IrExpr & { readonly k: "assignExpr" }, env: Env): Value {
    const { place, stored } = this.#assigned(e.target, e.value, env);
    return atom({ ...e, target: place, value: stored }, false);
  }

  #seq(e: IrExpr & { readonly k: "seq" }, env: Env): Value {
    const values = this.list(e.exprs, env);
    const kept = values.filter((v, i) => i === values.length - 1 || (v.k === "atom" && !isPure(v.expr)));
    const [only] = kept;
    if (kept.length === 1 && only !== undefined) return only;
    return atom({ ...e, exprs: kept.map((v) => this.written(v)) }, false);
  }

  /** Its arguments may stand where they are not evaluated at all, or are assigned. */
  #inline(e: IrExpr & { readonly k: "inline" }, env: Env): Value {
    const [only] = e.args;
    if (e.code === "$0" && only !== undefined) return this.value(only, env);
    let values: readonly Value[] = [];
    const before = this.to.apart(() => {
      values = this.list(e.args, env);
    });
    if (before.length > 0 && (inlineAssigns(e.code) || /=>|function|\?|&&|\|\|/.test(e.code))) this.to.fail();
    for (const s of before) this.to.emit(s);
    return atom({ ...e, args: values.map((v) => this.written(v)) }, false);
  }

  // ---------------------------------------------------------------- back to expressions

  /** The expression for a value; what did not exist so far does from here on. */
  written(v: Value): IrExpr {
    switch (v.k) {
      case "atom":
        return v.expr;
      case "fun":
        if (v.uses++ > 0) this.to.fail(v.arrow);
        return this.#copy(v);
      case "obj":
        // Who gets it may keep and change it, so nobody here may look at it any more.
        if (v.gone || v.loop !== this.to.loop) this.to.fail(v.origin);
        v.gone = true;
        return { k: "new", callee: { k: "global", name: v.cls }, args: v.fields.map((f) => this.written(f)) };
    }
  }

  /** The closure, with what its variables are here. */
  #copy(fun: Fun): IrExpr {
    const { arrow, env } = fun;
    const vars = new Map(env.vars);
    if (!env.own) declareAnew(arrow, vars, this.to.fresh);
    else if (![...arrowUses(arrow).free.keys()].some((id) => env.vars.has(id))) return arrow;
    const labels = new Map(env.labels);
    if (!env.own) {
      everyStmt(arrow.body, (s) => {
        if ((s.k === "loop" || s.k === "block") && s.label !== null) labels.set(s.label.id, this.to.fresh.label(s.label.name));
      });
    }
    return this.#renamed(arrow, vars, labels);
  }

  #renamed(arrow: Arrow, vars: ReadonlyMap<number, Value>, labels: ReadonlyMap<number, IrLabel>): Arrow {
    const variable = (v: IrVar): IrVar => {
      const to = vars.get(v.id);
      return to?.k === "atom" && to.expr.k === "var" ? to.expr.var : v;
    };
    const label = (l: IrLabel): IrLabel => labels.get(l.id) ?? l;
    const expr = (e: IrExpr): IrExpr => {
      if (e.k === "var") return this.#plain(vars.get(e.var.id)) ?? e;
      if (e.k === "arrow") return this.#renamed(e, vars, labels);
      if (e.k === "member") {
        const field = this.#fieldOf(e, vars);
        if (field !== null) return this.#plain(field) ?? e;
      }
      return mapOperands(e, expr);
    };
    const list = (body: readonly IrStmt[]): readonly IrStmt[] => mapList(body, stmt);
    const stmt = (s: IrStmt): IrStmt => {
      const mapped = mapStmt(s, expr, list);
      switch (mapped.k) {
        case "let":
          return { ...mapped, var: variable(mapped.var) };
        case "try":
          return { ...mapped, param: variable(mapped.param) };
        case "break":
        case "continue":
        case "loop":
          return { ...mapped, label: label(mapped.label) };
        case "block":
          return mapped.label === null ? mapped : { ...mapped, label: label(mapped.label) };
        default:
          return mapped;
      }
    };
    return { ...arrow, params: arrow.params.map(variable), body: list(arrow.body) };
  }

  #plain(v: Value | undefined): IrExpr | null {
    if (v === undefined) return null;
    if (v.k !== "atom") this.to.fail();
    return v.k === "atom" ? v.expr : UNDEFINED;
  }

  /** `a.b.c` where that is a field of an object that is not made. */
  #fieldOf(e: IrExpr, vars: ReadonlyMap<number, Value>): Value | null {
    if (e.k === "var") return vars.get(e.var.id) ?? null;
    if (e.k !== "member") return null;
    const object = this.#fieldOf(e.object, vars);
    return object?.k === "obj" && !object.gone ? (object.fields[object.names.indexOf(e.name)] ?? null) : null;
  }
}

/** New variables for those that a closure declares, and the closures in it. */
function declareAnew(arrow: Arrow, vars: Map<number, Value>, fresh: Writer["fresh"]): void {
  const declare = (v: IrVar): void => void vars.set(v.id, atom({ k: "var", var: fresh.var(v.name) }, false));
  const all = (a: Arrow): void => {
    for (const p of a.params) declare(p);
    everyStmt(a.body, (s) => {
      if (s.k === "let") declare(s.var);
      else if (s.k === "try") declare(s.param);
    });
    inner(a.body, all);
  };
  all(arrow);
}

function inner(body: readonly IrStmt[], see: (a: Arrow) => void): void {
  const expr = (e: IrExpr): IrExpr => {
    if (e.k === "arrow") see(e);
    else mapOperands(e, expr);
    return e;
  };
  const list = (stmts: readonly IrStmt[]): readonly IrStmt[] => mapList(stmts, (s) => mapStmt(s, expr, list));
  list(body);
}
