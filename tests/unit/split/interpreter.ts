/** Runs IR directly, awaits and all: what the state machines are compared with. */
import type { IrExpr, IrFn, IrStmt, IrVar } from "../../../compiler/4-lower/ir.js";
import { everyStmt } from "../../../compiler/4-lower/split/walk.js";
import { PENDING } from "../../../runtime/registers.js";
import type { World } from "./world.js";

interface Box {
  v: unknown;
}

type Env = Map<number, Box>;

type Completion = { readonly k: "break" | "continue"; readonly label: number } | { readonly k: "return"; readonly value: unknown } | null;

interface Pollable {
  poll(): unknown;
  drop(): void;
}

function isPollable(x: unknown): x is Pollable {
  return x instanceof Leaf || x instanceof Frame;
}

class Leaf implements Pollable {
  readonly #world: World;
  readonly #value: number;
  #left: number;

  constructor(world: World, x: unknown) {
    this.#world = world;
    this.#value = world.value(x);
    this.#left = world.delay();
  }

  poll(): unknown {
    return this.#left-- > 0 ? PENDING : this.#value;
  }

  drop(): void {
    this.#world.log("cancel leaf");
  }
}

/** Runs every action; a panic goes on at the end, a second one ends the program. */
function each(world: World, actions: readonly (() => void)[]): void {
  const errors: unknown[] = [];
  for (const act of actions) {
    try {
      act();
    } catch (e) {
      if (errors.length > 0) world.abort();
      errors.push(e);
    }
  }
  if (errors.length > 0) throw errors[0];
}

/** An async fn called with its arguments. */
class Frame implements Pollable {
  readonly fn = Object.assign((f: Frame): unknown => f.poll(), { d: (f: Frame): void => f.drop() });
  readonly #program: Interpreter;
  readonly #fn: IrFn;
  readonly #env: Env = new Map();
  readonly #declared = new Set<number>();
  #run: Generator<undefined, unknown> | null = null;
  #state: "new" | "suspended" | "done" = "new";
  #child: Pollable | null = null;

  constructor(program: Interpreter, fn: IrFn, args: readonly unknown[]) {
    this.#program = program;
    this.#fn = fn;
    for (const [i, p] of fn.params.entries()) this.#env.set(p.id, { v: args[i] });
    everyStmt(fn.body, (s) => {
      if (s.k === "let") this.#declared.add(s.var.id);
    });
  }

  poll(): unknown {
    if (this.#state === "done") throw new Error("resumed after the end");
    this.#state = "suspended";
    this.#run ??= this.#body();
    try {
      const r = this.#run.next();
      if (r.done !== true) return PENDING;
      this.#state = "done";
      return r.value;
    } catch (e) {
      this.#state = "done";
      throw e;
    }
  }

  #drops(order: IrFn["droppable"]): (() => void)[] {
    return order.map((d) => () => {
      const box = this.#env.get(d.var.id);
      if (box?.v === undefined) return;
      const env: Env = new Map([[d.var.id, { v: box.v }]]);
      box.v = undefined;
      this.#sync(d.drop, env);
    });
  }

  drop(): void {
    const state = this.#state;
    this.#state = "done";
    if (state === "new") each(this.#program.world, this.#drops(this.#fn.paramDrops));
    const child = this.#child;
    if (state === "suspended") each(this.#program.world, [...(child === null ? [] : [() => child.drop()]), ...this.#drops([...this.#fn.droppable].reverse())]);
  }

  *#body(): Generator<undefined, unknown> {
    try {
      const c = yield* this.#list(this.#fn.body, this.#env);
      return c?.k === "return" ? c.value : undefined;
    } catch (e) {
      try {
        for (const drop of this.#drops([...this.#fn.droppable].reverse())) drop();
      } catch {
        this.#program.world.abort();
      }
      throw e;
    }
  }

  /** Statements without suspension. */
  #sync(body: readonly IrStmt[], env: Env): unknown {
    const r = this.#list(body, env).next();
    if (r.done !== true) throw new Error("suspended where it must not");
    return r.value?.k === "return" ? r.value.value : undefined;
  }

  *#list(body: readonly IrStmt[], env: Env): Generator<undefined, Completion> {
    for (const stmt of body) {
      const c = yield* this.#stmt(stmt, env);
      if (c !== null) return c;
    }
    return null;
  }

  #set(v: IrVar, value: unknown, env: Env): void {
    const box = env.get(v.id);
    if (box === undefined) env.set(v.id, { v: value });
    else box.v = value;
  }

  *#stmt(stmt: IrStmt, env: Env): Generator<undefined, Completion> {
    switch (stmt.k) {
      case "let":
        env.set(stmt.var.id, { v: stmt.init === null ? undefined : this.#expr(stmt.init, env) });
        return null;
      case "expr":
        this.#expr(stmt.expr, env);
        return null;
      case "assign": {
        const value = this.#expr(stmt.value, env);
        if (stmt.target.k !== "var") throw new Error("only variables are assigned");
        this.#set(stmt.target.var, value, env);
        return null;
      }
      case "if":
        return yield* this.#list(this.#expr(stmt.test, env) === true ? stmt.then : stmt.else, env);
      case "switch": {
        const on = this.#expr(stmt.on, env);
        const found = stmt.cases.find((c) => c.tests.some((t) => t === on));
        return yield* this.#list(found?.body ?? stmt.default ?? [], env);
      }
      case "block": {
        const c = yield* this.#list(stmt.body, env);
        return c?.k === "break" && c.label === stmt.label?.id ? null : c;
      }
      case "loop":
        return yield* this.#loop(stmt, env);
      case "break":
      case "continue":
        return { k: stmt.k, label: stmt.label.id };
      case "return":
        return { k: "return", value: stmt.value === null ? undefined : this.#expr(stmt.value, env) };
      case "throw":
        throw this.#expr(stmt.value, env);
      case "await":
        return yield* this.#await(stmt, env);
      case "poll":
        return yield* this.#poll(stmt, env);
      case "try":
        throw new Error("not used here");
    }
  }

  *#loop(stmt: IrStmt & { readonly k: "loop" }, env: Env): Generator<undefined, Completion> {
    for (;;) {
      if (stmt.test !== null && this.#expr(stmt.test, env) !== true) return null;
      const c = yield* this.#list(stmt.body, env);
      if (c?.k === "break" && c.label === stmt.label.id) return null;
      if (c !== null && !(c.k === "continue" && c.label === stmt.label.id)) return c;
      if (stmt.update !== null) this.#expr(stmt.update, env);
    }
  }

  *#await(stmt: IrStmt & { readonly k: "await" }, env: Env): Generator<undefined, Completion> {
    const child = this.#expr(stmt.start, env);
    if (!isPollable(child)) throw new Error("awaited something else");
    let v = child.poll();
    while (v === PENDING) {
      this.#child = child;
      yield;
      v = child.poll();
    }
    this.#child = null;
    if (stmt.dst === null) return null;
    if (this.#declared.has(stmt.dst.id)) this.#set(stmt.dst, v, env);
    else env.set(stmt.dst.id, { v });
    return null;
  }

  *#poll(stmt: IrStmt & { readonly k: "poll" }, env: Env): Generator<undefined, Completion> {
    for (;;) {
      const c = yield* this.#list(stmt.body, env);
      if (c?.k === "break" && c.label === stmt.label.id) return null;
      if (c === null) yield;
      else if (c.k !== "continue" || c.label !== stmt.label.id) return c;
    }
  }

  #expr(e: IrExpr, env: Env): unknown {
    const value = (x: IrExpr): unknown => this.#expr(x, env);
    switch (e.k) {
      case "var":
        return env.get(e.var.id)?.v;
      case "lit":
        return e.value;
      case "import":
        return PENDING;
      case "call":
        return this.#program.call(e.callee, e.args.map(value));
      case "method": {
        const object = value(e.object);
        const method = (object as Record<string, unknown>)[e.name];
        return (method as (...args: unknown[]) => unknown)(...e.args.map(value));
      }
      case "member":
        return (value(e.object) as Record<string, unknown>)[e.name];
      case "binary":
        return binary(e.op, value(e.lhs) as number, value(e.rhs) as number);
      case "unary":
        return value(e.expr) !== true;
      case "assignExpr":
        if (e.target.k !== "var") throw new Error("only variables are assigned");
        this.#set(e.target.var, value(e.value), env);
        return undefined;
      case "arrow": {
        const captured = new Map(env);
        return () => this.#sync(e.body, captured);
      }
      default:
        throw new Error(`${e.k} is not used here`);
    }
  }
}

function binary(op: string, a: number, b: number): unknown {
  switch (op) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "%":
      return a % b;
    case "===":
      return a === b;
    case "!==":
      return a !== b;
    case "<":
      return a < b;
    default:
      throw new Error(`${op} is not used here`);
  }
}

export class Interpreter {
  readonly world: World;
  readonly #fns: ReadonlyMap<string, IrFn>;

  constructor(world: World, fns: readonly IrFn[]) {
    this.world = world;
    this.#fns = new Map(fns.map((f) => [f.name, f]));
  }

  start(name: string, args: readonly unknown[]): Frame {
    const fn = this.#fns.get(name);
    if (fn === undefined) throw new Error(`no fn ${name}`);
    return new Frame(this, fn, args);
  }

  call(callee: IrExpr, args: readonly unknown[]): unknown {
    if (callee.k === "global") return this.start(callee.name.replace(/\$lazy$/, ""), args);
    if (callee.k !== "import") throw new Error("called something else");
    const w = this.world;
    switch (callee.name) {
      case "leaf":
        return new Leaf(w, args[0]);
      case "log":
        return w.log(...args);
      case "risky":
        return w.risky(args[0]);
      case "make":
        return w.make(args[0]);
      case "drop":
        return w.drop(args[0]);
      case "keep":
        return w.keep(args[0] as () => unknown);
      default:
        throw new Error(`no ${callee.name}`);
    }
  }
}
