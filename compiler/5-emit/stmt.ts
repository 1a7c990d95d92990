/** Prints statements and whole functions. */
import { LazyMap } from "../small-collections.js";
import { bug, unreachable } from "../unreachable.js";
import type { IrExpr, IrFn, IrLabel, IrStmt, IrVar } from "../4-lower/ir.js";
import { everyExpr } from "../4-lower/split/walk.js";
import { ExprPrinter, startsWithBrace, type ModuleNames, type Printing } from "./expr.js";
import { findFacts, type Facts } from "./facts.js";
import { Prec, type InlineTemplate } from "./inline.js";
import { numberText, stringText } from "./literal.js";
import { Scope, type Names } from "./scope.js";
import { isReserved, toIdentifier } from "./words.js";
import type { Writer } from "./writer.js";

/** The loop of a machine, for jumps between its states. */
export interface MachineLoop {
  readonly label: IrLabel;
  readonly state: IrVar;
  readonly numbers: ReadonlyMap<number, number>;
}

export interface FnContext {
  readonly out: Writer;
  readonly names: ModuleNames;
  readonly templates: Map<string, InlineTemplate>;
  readonly owner: string;
  /** Names of the module that the function mentions. */
  readonly avoid: Names;
  /** Suspensions are printed as they are, for reading only. */
  readonly raw?: boolean;
}

export class StmtPrinter implements Printing {
  readonly out: Writer;
  readonly names: ModuleNames;
  readonly templates: Map<string, InlineTemplate>;
  readonly scope: Scope;
  readonly #facts: Facts;
  readonly #machine: MachineLoop | null;
  readonly #raw: boolean;
  readonly #exprs: ExprPrinter;
  readonly #labels = new LazyMap<number, string>();
  readonly #labelsAround: string[] = [];

  constructor(c: FnContext, body: readonly IrStmt[], machine: MachineLoop | null) {
    this.out = c.out;
    this.names = c.names;
    this.templates = c.templates;
    this.scope = new Scope(c.owner, c.avoid);
    this.#facts = findFacts(body, machine === null ? null : { label: machine.label.id, states: machine.numbers });
    this.#machine = machine;
    this.#raw = c.raw === true;
    this.#exprs = new ExprPrinter(this);
    this.scope.open();
  }

  expr(e: IrExpr, min: number = Prec.sequence): void {
    this.#exprs.expr(e, min);
  }

  params(params: readonly IrVar[]): string {
    return params.map((p) => this.scope.declare(p)).join(", ");
  }

  /** `{ … }` without a line break after it. */
  block(body: readonly IrStmt[]): void {
    if (body.length === 0) return this.out.write("{}");
    this.out.line("{");
    this.scope.open();
    this.out.indent();
    this.list(body);
    this.out.dedent();
    this.scope.close();
    this.out.write("}");
  }

  list(body: readonly IrStmt[]): void {
    for (let i = 0; i < body.length; i++) {
      const stmt = body[i] ?? bug("no statement");
      const next = body[i + 1];
      if (stmt.k === "let" && stmt.init === null) {
        i = this.#declarations(body, i);
      } else if (stmt.k === "let" && next?.k === "loop" && this.#belongsTo(stmt.var, next)) {
        this.#loop(next, stmt);
        i++;
      } else {
        this.#stmt(stmt);
      }
    }
  }

  /** Declarations without a value: joined with each other, or with the assignment that follows. Gives the index of the last one printed. */
  #declarations(body: readonly IrStmt[], first: number): number {
    const vars: IrVar[] = [];
    let i = first;
    for (let stmt = body[i]; stmt?.k === "let" && stmt.init === null; stmt = body[++i]) vars.push(stmt.var);
    const next = body[i];
    const last = vars.at(-1);
    const joins = next?.k === "assign" && next.target.k === "var" && next.target.var.id === last?.id && !mentions(next.value, last);
    if (joins) vars.pop();
    if (vars.length > 0) this.out.line(`let ${vars.map((v) => this.scope.declare(v)).join(", ")};`);
    if (!joins || last === undefined) return i - 1;
    this.#declare(last, next.value, next.span?.lo ?? null, this.#facts.assigned.get(last.id) === 1);
    return i;
  }

  #declare(v: IrVar, init: IrExpr, offset: number | null, constant: boolean): void {
    if (offset !== null) this.out.mark(offset, v.name);
    // The initialiser sees the names as they were before this declaration, but JavaScript would take it for the new variable.
    this.out.write(`${constant ? "const" : "let"} ${this.scope.declare(v)} = `);
    this.expr(init, Prec.assign);
    this.out.line(";");
  }

  #stmt(stmt: IrStmt): void {
    const { out } = this;
    switch (stmt.k) {
      case "let":
        return this.#declare(stmt.var, stmt.init ?? bug("declaration without a value"), stmt.span?.lo ?? null, !this.#facts.assigned.has(stmt.var.id));
      case "expr":
        return this.#expression(stmt.expr, stmt.span?.lo ?? null);
      case "assign":
        return this.#assign(stmt);
      case "if":
        this.#if(stmt);
        return out.newline();
      case "switch":
        return this.#switch(stmt);
      case "loop":
        return this.#loop(stmt);
      case "block":
        if (stmt.label !== null && this.#facts.named.has(stmt.label.id)) out.write(`${this.#openLabel(stmt.label)}: `);
        this.block(stmt.body);
        if (stmt.label !== null) this.#closeLabel(stmt.label);
        return out.newline();
      case "break":
        return out.line(this.#facts.named.has(stmt.label.id) ? `break ${this.#label(stmt.label)};` : "break;");
      case "continue":
        return this.#continue(stmt.label);
      case "return":
        if (stmt.span !== null) out.mark(stmt.span.lo);
        return this.#leave("return", stmt.value);
      case "throw":
        if (stmt.span !== null) out.mark(stmt.span.lo);
        return this.#leave("throw", stmt.value);
      case "try":
        return this.#try(stmt);
      case "await":
        return this.#await(stmt);
      case "poll":
        if (!this.#raw) bug("a suspension has not been split");
        out.write(`${this.#openLabel(stmt.label)}: poll `);
        this.block(stmt.body);
        this.#labelsAround.pop();
        return out.newline();
      default:
        return unreachable(stmt);
    }
  }

  #await(stmt: IrStmt & { readonly k: "await" }): void {
    if (!this.#raw) bug("a suspension has not been split");
    if (stmt.dst !== null) this.out.write(`${this.scope.knows(stmt.dst) ? this.scope.nameOf(stmt.dst) : `const ${this.scope.declare(stmt.dst)}`} = `);
    this.out.write("await ");
    this.expr(stmt.start, Prec.unary);
    this.out.line(";");
  }

  #expression(e: IrExpr, offset: number | null): void {
    if (offset !== null) this.out.mark(offset);
    if (e.k === "assignExpr" && !startsWithBrace(e)) {
      this.#exprs.step(e.target, e.value);
      return this.out.line(";");
    }
    const wrap = startsWithBrace(e);
    if (wrap) this.out.write("(");
    this.expr(e);
    this.out.line(wrap ? ");" : ";");
  }

  #leave(word: string, value: IrExpr | null): void {
    if (value === null || (word === "return" && value.k === "lit" && value.value === undefined)) return this.out.line(`${word};`);
    this.out.write(`${word} `);
    this.expr(value);
    this.out.line(";");
  }

  #assign(stmt: IrStmt & { readonly k: "assign" }): void {
    const { out } = this;
    if (stmt.span !== null) out.mark(stmt.span.lo);
    this.#exprs.step(stmt.target, stmt.value);
    out.line(";");
  }

  #if(stmt: IrStmt & { readonly k: "if" }): void {
    const { out } = this;
    const inverted = stmt.then.length === 0 && stmt.else.length > 0;
    out.write("if (");
    if (inverted) this.expr({ k: "unary", op: "!", expr: stmt.test });
    else this.expr(stmt.test);
    out.write(") ");
    const then = inverted ? stmt.else : stmt.then;
    const other = inverted ? [] : stmt.else;
    this.block(then);
    if (other.length === 0) return;
    out.write(" else ");
    const [only] = other;
    if (other.length === 1 && only?.k === "if") this.#if(only);
    else this.block(other);
  }

  #switch(stmt: IrStmt & { readonly k: "switch" }): void {
    const { out } = this;
    out.write("switch (");
    this.expr(stmt.on);
    out.line(") {");
    out.indent();
    for (const c of stmt.cases) {
      const tests = c.tests.map((t) => `case ${typeof t === "string" ? stringText(t) : typeof t === "bigint" ? `${t}n` : numberText(t)}:`);
      this.caseBody(tests.join(" "), "", c.body, true);
    }
    if (stmt.default !== null && stmt.default.length > 0) this.caseBody("default:", "", stmt.default, false);
    out.dedent();
    out.line("}");
  }

  /** `head`, then the statements; between braces if they declare something. */
  caseBody(head: string, comment: string, body: readonly IrStmt[], leave: boolean): void {
    const { out } = this;
    const braces = body.some((s) => s.k === "let");
    out.line(`${head}${braces ? " {" : ""}${comment}`);
    out.indent();
    this.scope.open();
    this.list(body);
    if (leave && !jumpsAway(body)) out.line("break;");
    this.scope.close();
    out.dedent();
    if (braces) out.line("}");
  }

  /** Whether a variable declared before a `for` is used nowhere else, so that it can be declared in its head. */
  #belongsTo(v: IrVar, loop: IrStmt & { readonly k: "loop" }): boolean {
    if (loop.update === null || this.#facts.captured.has(v.id)) return false;
    let inside = 0;
    everyExpr([loop], (e) => {
      if (e.k === "var" && e.var.id === v.id) inside++;
    });
    return inside === this.#facts.uses.get(v.id);
  }

  /** `first`: the declaration in the head of a `for`. */
  #loop(stmt: IrStmt & { readonly k: "loop" }, first: (IrStmt & { readonly k: "let" }) | null = null): void {
    const { out } = this;
    if (this.#facts.named.has(stmt.label.id)) out.write(`${this.#openLabel(stmt.label)}: `);
    this.scope.open();
    if (stmt.update !== null) {
      out.write("for (");
      if (first !== null && first.init !== null) {
        out.write(`let ${this.scope.declare(first.var)} = `);
        this.expr(first.init, Prec.assign);
      }
      out.write("; ");
      if (stmt.test !== null) this.expr(stmt.test);
      out.write("; ");
      if (stmt.update.k === "assignExpr") this.#exprs.step(stmt.update.target, stmt.update.value);
      else this.expr(stmt.update);
      out.write(") ");
    } else if (stmt.test !== null) {
      out.write("while (");
      this.expr(stmt.test);
      out.write(") ");
    } else {
      out.write("for (;;) ");
    }
    this.block(stmt.body);
    this.scope.close();
    this.#closeLabel(stmt.label);
    out.newline();
  }

  #try(stmt: IrStmt & { readonly k: "try" }): void {
    const { out } = this;
    out.write("try ");
    this.block(stmt.body);
    this.scope.open();
    out.write(` catch (${this.scope.declare(stmt.param)}) `);
    this.block(stmt.handler);
    this.scope.close();
    out.newline();
  }

  #continue(label: IrLabel): void {
    const state = this.#machine?.numbers.get(label.id);
    if (this.#machine === null || state === undefined) {
      return this.out.line(this.#facts.named.has(label.id) ? `continue ${this.#label(label)};` : "continue;");
    }
    this.out.line(`${this.scope.nameOf(this.#machine.state)} = ${state};`);
    this.out.line(this.#facts.named.has(this.#machine.label.id) ? `continue ${this.#label(this.#machine.label)};` : "continue;");
  }

  /** `machine: ` before the loop of a machine, where a jump names it. */
  machineLabel(): string {
    const label = this.#machine?.label;
    return label !== undefined && this.#facts.named.has(label.id) ? `${this.#openLabel(label)}: ` : "";
  }

  #openLabel(label: IrLabel): string {
    const wish = toIdentifier(label.name.replace(/^'/, ""));
    let name = isReserved(wish) ? `${wish}$` : wish;
    while (this.#labelsAround.includes(name)) name += "$";
    this.#labels.set(label.id, name);
    this.#labelsAround.push(name);
    return name;
  }

  #closeLabel(label: IrLabel): void {
    if (this.#facts.named.has(label.id)) this.#labelsAround.pop();
  }

  #label(label: IrLabel): string {
    return this.#labels.get(label.id) ?? bug(`jump to label ${label.name}, which is not around it`);
  }
}

function jumpsAway(body: readonly IrStmt[]): boolean {
  const last = body.at(-1);
  return last !== undefined && (last.k === "return" || last.k === "throw" || last.k === "break" || last.k === "continue");
}

function mentions(e: IrExpr, v: IrVar): boolean {
  let found = false;
  everyExpr([{ k: "expr", expr: e, span: null }], (x) => {
    if (x.k === "var" && x.var.id === v.id) found = true;
  });
  return found;
}

/** `function name(params) { body }`; `head` replaces `function name`, as in `foo$r.d = `. */
export function printFn(c: FnContext, fn: IrFn, head: "function" | "arrow" | "method", name: string): void {
  const p = new StmtPrinter(c, fn.body, null);
  c.out.mark(fn.span.lo, fn.title);
  const params = p.params(fn.params);
  if (head === "arrow") c.out.write(`${name} = (${params}) => `);
  else c.out.write(head === "function" ? `function ${name}(${params}) ` : `${name}(${params}) `);
  p.block(fn.body);
  c.out.line(head === "arrow" ? ";" : "");
}
