/**
 * Checks the IR: what must hold of every module that lowering hands on. Run in tests.
 *
 * Every variable is declared in an enclosing list before it is used (droppable ones anywhere in the function), jumps have targets that
 * enclose them, suspensions stand in async functions only and outside of `try`, globals that are mentioned exist.
 */
import { unreachable } from "../unreachable.js";
import type { IrExpr, IrFn, IrGlobal, IrLabel, IrModule, IrStmt, IrVar } from "./ir.js";

interface Scope {
  readonly vars: Set<number>;
  readonly outer: Scope | null;
}

interface State {
  readonly async: boolean;
  readonly labels: ReadonlyMap<number, "loop" | "block">;
  readonly inTry: boolean;
}

class Verifier {
  readonly problems: string[] = [];
  #where = "";

  constructor(private readonly globals: ReadonlySet<string>) {}

  #say(what: string): void {
    this.problems.push(`${this.#where}: ${what}`);
  }

  fn(fn: IrFn): void {
    this.#where = fn.name;
    const vars = new Set([...fn.params, ...fn.droppable.map((d) => d.var)].map((v) => v.id));
    const scope: Scope = { vars, outer: null };
    this.#list(fn.body, scope, { async: fn.async, labels: new Map(), inTry: false });
    for (const d of [...fn.droppable, ...fn.paramDrops]) this.#list(d.drop, scope, { async: false, labels: new Map(), inTry: false });
    const ids = fn.droppable.map((d) => d.var.id);
    if (new Set(ids).size !== ids.length) this.#say("a variable is droppable twice");
  }

  global(g: IrGlobal): void {
    if (g.k === "fn") return this.fn(g.fn);
    this.#where = g.name;
    const state: State = { async: false, labels: new Map(), inTry: false };
    if (g.k === "const") {
      this.#list(g.body, { vars: new Set(), outer: null }, state);
      this.#expr(g.init, { vars: new Set(), outer: null }, state);
      return;
    }
    for (const m of g.methods) this.#list(m.body, { vars: new Set([0, ...m.params.map((p) => p.id)]), outer: null }, state);
  }

  #list(body: readonly IrStmt[], outer: Scope, state: State): void {
    const scope: Scope = { vars: new Set(), outer };
    for (const stmt of body) this.#stmt(stmt, scope, state);
  }

  #var(v: IrVar, scope: Scope): void {
    for (let s: Scope | null = scope; s !== null; s = s.outer) if (s.vars.has(v.id)) return;
    this.#say(`\`${v.name}\` (${v.id}) is used before it is declared`);
  }

  #label(label: IrLabel, state: State, loop: boolean): void {
    const kind = state.labels.get(label.id);
    if (kind === undefined) this.#say(`jump to \`${label.name}\`, which does not enclose it`);
    else if (loop && kind !== "loop") this.#say(`\`continue\` to the block \`${label.name}\``);
  }

  #stmt(stmt: IrStmt, scope: Scope, state: State): void {
    const expr = (e: IrExpr | null): void => {
      if (e !== null) this.#expr(e, scope, state);
    };
    const labelled = (label: IrLabel, kind: "loop" | "block"): State => ({ ...state, labels: new Map(state.labels).set(label.id, kind) });
    switch (stmt.k) {
      case "let":
        // A function may call itself by the name of the variable it is put into.
        if (stmt.init?.k === "arrow") scope.vars.add(stmt.var.id);
        expr(stmt.init);
        scope.vars.add(stmt.var.id);
        return;
      case "expr":
        return expr(stmt.expr);
      case "assign":
        expr(stmt.value);
        return expr(stmt.target);
      case "if":
        expr(stmt.test);
        this.#list(stmt.then, scope, state);
        return this.#list(stmt.else, scope, state);
      case "switch":
        expr(stmt.on);
        for (const c of stmt.cases) this.#list(c.body, scope, state);
        if (stmt.default !== null) this.#list(stmt.default, scope, state);
        return;
      case "loop":
        expr(stmt.test);
        expr(stmt.update);
        return this.#list(stmt.body, scope, labelled(stmt.label, "loop"));
      case "block":
        return this.#list(stmt.body, scope, stmt.label === null ? state : labelled(stmt.label, "block"));
      case "break":
        return this.#label(stmt.label, state, false);
      case "continue":
        return this.#label(stmt.label, state, true);
      case "return":
        return expr(stmt.value);
      case "throw":
        return expr(stmt.value);
      case "try":
        this.#list(stmt.body, scope, { ...state, inTry: true });
        return this.#list(stmt.handler, { vars: new Set([stmt.param.id]), outer: scope }, state);
      case "await":
        this.#suspends(state);
        expr(stmt.start);
        if (stmt.dst !== null) scope.vars.add(stmt.dst.id);
        return;
      case "poll":
        this.#suspends(state);
        return this.#list(stmt.body, scope, labelled(stmt.label, "loop"));
      default:
        return unreachable(stmt);
    }
  }

  #suspends(state: State): void {
    if (!state.async) this.#say("a suspension outside of an async function");
    if (state.inTry) this.#say("a suspension inside `try`");
  }

  #expr(e: IrExpr, scope: Scope, state: State): void {
    switch (e.k) {
      case "var":
        return this.#var(e.var, scope);
      case "global":
        if (!this.globals.has(e.name)) this.#say(`\`${e.name}\` does not exist`);
        return;
      case "arrow":
        return this.#list(e.body, { vars: new Set(e.params.map((p) => p.id)), outer: scope }, { async: false, labels: new Map(), inTry: false });
      default:
        for (const part of partsOf(e)) this.#expr(part, scope, state);
    }
  }
}

function partsOf(e: IrExpr): readonly IrExpr[] {
  switch (e.k) {
    case "call":
      return [e.callee, ...e.args];
    case "method":
      return [e.object, ...e.args];
    case "new":
      return [e.callee, ...e.args];
    case "member":
      return [e.object];
    case "index":
      return [e.object, e.index];
    case "binary":
      return [e.lhs, e.rhs];
    case "unary":
      return [e.expr];
    case "cond":
      return [e.test, e.then, e.else];
    case "assignExpr":
      return [e.target, e.value];
    case "seq":
      return e.exprs;
    case "array":
      return e.elems;
    case "object":
      return e.props.map((p) => p.value);
    case "template":
      return e.exprs;
    case "inline":
      return e.args;
    default:
      return [];
  }
}

/** What is wrong with a module; empty if nothing is. */
export function verifyModule(ir: IrModule): readonly string[] {
  const globals = new Set<string>();
  for (const g of ir.globals) {
    const name = g.k === "fn" ? g.fn.name : g.name;
    globals.add(name);
    if (g.k === "fn" && g.fn.async) globals.add(`${name}$r`).add(`${name}$lazy`);
  }
  const verifier = new Verifier(globals);
  for (const g of ir.globals) verifier.global(g);
  return verifier.problems;
}
