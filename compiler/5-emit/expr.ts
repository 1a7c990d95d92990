/** Prints expressions with as few parentheses as their meaning allows. */
import { unreachable } from "../unreachable.js";
import type { IrBinOp, IrExpr, IrStmt, IrVar } from "../4-lower/ir.js";
import { parseInline, Prec, type InlineTemplate } from "./inline.js";
import { numberText, stringText, templateText } from "./literal.js";
import type { Scope } from "./scope.js";
import { isIdentifier } from "./words.js";
import type { Writer } from "./writer.js";

const BINARY: Readonly<Record<IrBinOp, number>> = {
  "||": Prec.or,
  "&&": Prec.and,
  "|": Prec.bitOr,
  "^": Prec.bitXor,
  "&": Prec.bitAnd,
  "===": Prec.equality,
  "!==": Prec.equality,
  "<": Prec.relational,
  "<=": Prec.relational,
  ">": Prec.relational,
  ">=": Prec.relational,
  instanceof: Prec.relational,
  "<<": Prec.shift,
  ">>": Prec.shift,
  ">>>": Prec.shift,
  "+": Prec.additive,
  "-": Prec.additive,
  "*": Prec.multiplicative,
  "/": Prec.multiplicative,
  "%": Prec.multiplicative,
  "**": Prec.power,
};

/** Operators that have an assignment form. */
const COMPOUND: ReadonlySet<string> = new Set(["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>", "**", "&&", "||"]);

/** What the module knows of names beyond a function's own variables. */
export interface ModuleNames {
  global(name: string): string;
  /** Whether the global is a value made at first use, reached by a call. */
  isLazy(name: string): boolean;
  imported(module: string, name: string): string;
}

export interface Printing {
  readonly out: Writer;
  readonly scope: Scope;
  readonly names: ModuleNames;
  readonly templates: Map<string, InlineTemplate>;
  /** Prints the statements of an arrow function between braces. */
  block(body: readonly IrStmt[]): void;
}

export class ExprPrinter {
  readonly #p: Printing;

  constructor(p: Printing) {
    this.#p = p;
  }

  /** `min`: the weakest operator that may stand here without parentheses. */
  expr(expr: IrExpr, min: number): void {
    const prec = this.#prec(expr);
    if (prec >= min) return this.#bare(expr);
    this.#p.out.write("(");
    this.#bare(expr);
    this.#p.out.write(")");
  }

  #prec(expr: IrExpr): number {
    switch (expr.k) {
      case "var":
      case "array":
      case "template":
      case "object":
      case "import":
      case "cx":
        return Prec.primary;
      case "global":
        return this.#p.names.isLazy(expr.name) ? Prec.call : Prec.primary;
      case "lit":
        return (typeof expr.value === "number" || typeof expr.value === "bigint") && (expr.value < 0 || Object.is(expr.value, -0)) ? Prec.unary : Prec.primary;
      case "call":
      case "method":
      case "new":
      case "member":
      case "index":
        return Prec.call;
      case "binary":
        return BINARY[expr.op];
      case "unary":
        return Prec.unary;
      case "cond":
        return Prec.conditional;
      case "assignExpr":
      case "arrow":
        return Prec.assign;
      case "seq":
        return Prec.sequence;
      case "inline":
        return this.#template(expr.code).prec;
      default:
        return unreachable(expr);
    }
  }

  #template(code: string): InlineTemplate {
    const known = this.#p.templates.get(code);
    if (known !== undefined) return known;
    const made = parseInline(code);
    this.#p.templates.set(code, made);
    return made;
  }

  #bare(expr: IrExpr): void {
    const { out, scope, names } = this.#p;
    switch (expr.k) {
      case "var":
        return out.write(scope.nameOf(expr.var));
      case "lit":
        return this.#literal(expr.value);
      case "global":
        return out.write(names.isLazy(expr.name) ? `${names.global(expr.name)}()` : names.global(expr.name));
      case "import":
        return out.write(names.imported(expr.module, expr.name));
      case "cx":
        return out.write(names.imported("runtime", "CX"));
      case "call":
        if (expr.span !== null) out.mark(expr.span.lo);
        this.#callee(expr.callee);
        return this.#args(expr.args);
      case "method":
        this.#object(expr.object);
        if (expr.span !== null) out.mark(expr.span.lo);
        this.#property(expr.name);
        return this.#args(expr.args);
      case "new":
        out.write("new ");
        // A call inside the callee would be taken for the constructor's.
        this.expr(expr.callee, expr.callee.k === "global" || expr.callee.k === "import" || expr.callee.k === "var" ? Prec.call : Prec.primary);
        return this.#args(expr.args);
      case "member":
        this.#object(expr.object);
        return this.#property(expr.name);
      case "index":
        this.#object(expr.object);
        out.write("[");
        this.expr(expr.index, Prec.sequence);
        return out.write("]");
      case "binary":
        return this.#binary(expr);
      case "unary":
        return this.#unary(expr.op, expr.expr);
      case "cond":
        this.expr(expr.test, Prec.or);
        out.write(" ? ");
        this.expr(expr.then, Prec.assign);
        out.write(" : ");
        return this.expr(expr.else, Prec.assign);
      case "assignExpr":
        return this.assignment(expr.target, expr.value);
      case "seq":
        return this.#list(expr.exprs);
      case "array":
        out.write("[");
        this.#list(expr.elems);
        return out.write("]");
      case "object":
        return this.#objectLiteral(expr.props);
      case "arrow":
        return this.#arrow(expr);
      case "template":
        return this.#templateString(expr.parts, expr.exprs);
      case "inline":
        return this.#inline(expr.code, expr.args);
      default:
        return unreachable(expr);
    }
  }

  /** `target = value`, as `target += …` where it can be. */
  assignment(target: IrExpr, value: IrExpr): void {
    const { out } = this.#p;
    this.expr(target, Prec.call);
    const same = target.k === "var" && value.k === "binary" && value.lhs.k === "var" && value.lhs.var.id === target.var.id && COMPOUND.has(value.op);
    out.write(same ? ` ${value.op}= ` : " = ");
    this.expr(same ? value.rhs : value, Prec.assign);
  }

  /** An assignment whose value nobody wants: also `i++`. */
  step(target: IrExpr, value: IrExpr): void {
    const one = value.k === "binary" && value.rhs.k === "lit" && value.rhs.value === 1 && (value.op === "+" || value.op === "-");
    if (!one || target.k !== "var" || value.lhs.k !== "var" || value.lhs.var.id !== target.var.id) return this.assignment(target, value);
    this.#p.out.write(`${this.#p.scope.nameOf(target.var)}${value.op}${value.op}`);
  }

  #literal(value: number | bigint | string | boolean | undefined): void {
    const { out } = this.#p;
    if (typeof value === "string") out.write(stringText(value));
    else if (typeof value === "number") out.write(numberText(value));
    else out.write(typeof value === "bigint" ? `${value}n` : String(value));
  }

  /** What stands before `.`, `[` or `(`. */
  #object(expr: IrExpr): void {
    const number = expr.k === "lit" && typeof expr.value === "number";
    if (!number) return this.expr(expr, Prec.call);
    this.#p.out.write("(");
    this.#bare(expr);
    this.#p.out.write(")");
  }

  #callee(expr: IrExpr): void {
    // A method taken as a value must not see its object as `this`: `(0, a.f)(x)`.
    if (expr.k === "member" || expr.k === "index") {
      this.#p.out.write("(0, ");
      this.#bare(expr);
      return this.#p.out.write(")");
    }
    this.expr(expr, Prec.call);
  }

  #property(name: string): void {
    this.#p.out.write(isIdentifier(name) ? `.${name}` : `[${stringText(name)}]`);
  }

  #args(args: readonly IrExpr[]): void {
    this.#p.out.write("(");
    this.#list(args);
    this.#p.out.write(")");
  }

  #list(exprs: readonly IrExpr[]): void {
    for (let i = 0; i < exprs.length; i++) {
      if (i > 0) this.#p.out.write(", ");
      this.expr(exprs[i] as IrExpr, Prec.assign);
    }
  }

  #binary(expr: IrExpr & { readonly k: "binary" }): void {
    const { out } = this.#p;
    const prec = BINARY[expr.op];
    // `**` is the one that groups to the right; its left operand cannot be a unary expression.
    const power = expr.op === "**";
    // JavaScript does not let `??`-like mixtures stand, but && inside || is plain; keep the usual rule.
    this.expr(expr.lhs, power ? Prec.postfix : prec);
    out.write(` ${expr.op} `);
    this.expr(expr.rhs, power ? prec : prec + 1);
  }

  #unary(op: string, operand: IrExpr): void {
    const { out } = this.#p;
    out.write(op === "typeof" ? "typeof " : op);
    const sign = (op === "-" || op === "+") && startsWithSign(operand);
    if (!sign) return this.expr(operand, Prec.unary);
    out.write("(");
    this.#bare(operand);
    out.write(")");
  }

  #objectLiteral(props: readonly { readonly name: string; readonly value: IrExpr }[]): void {
    const { out } = this.#p;
    if (props.length === 0) return out.write("{}");
    out.write("{ ");
    for (const [i, p] of props.entries()) {
      if (i > 0) out.write(", ");
      out.write(`${isIdentifier(p.name) ? p.name : stringText(p.name)}: `);
      this.expr(p.value, Prec.assign);
    }
    out.write(" }");
  }

  #arrow(expr: IrExpr & { readonly k: "arrow" }): void {
    const { out, scope } = this.#p;
    scope.open();
    out.write(`(${expr.params.map((v: IrVar) => scope.declare(v)).join(", ")}) => `);
    const [only] = expr.body;
    if (expr.body.length === 1 && only?.k === "return" && only.value !== null) {
      const value = only.value;
      if (startsWithBrace(value)) {
        out.write("(");
        this.expr(value, Prec.sequence);
        out.write(")");
      } else {
        this.expr(value, Prec.assign);
      }
    } else {
      this.#p.block(expr.body);
    }
    scope.close();
  }

  #templateString(parts: readonly string[], exprs: readonly IrExpr[]): void {
    const { out } = this.#p;
    out.write("`");
    for (let i = 0; i < parts.length; i++) {
      out.write(templateText(parts[i] ?? ""));
      const e = exprs[i];
      if (e === undefined) continue;
      out.write("${");
      this.expr(e, Prec.sequence);
      out.write("}");
    }
    out.write("`");
  }

  #inline(code: string, args: readonly IrExpr[]): void {
    const { out } = this.#p;
    const { texts, args: holes } = this.#template(code);
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] ?? "";
      if (text !== "") out.write(text);
      const hole = holes[i];
      const arg = hole === undefined ? undefined : args[hole.index];
      if (hole === undefined || arg === undefined) continue;
      if (texts[i + 1]?.startsWith(".") === true) this.#object(arg);
      else this.expr(arg, hole.prec);
    }
  }
}

function startsWithSign(expr: IrExpr): boolean {
  if (expr.k === "unary") return expr.op === "-" || expr.op === "+";
  return expr.k === "lit" && (typeof expr.value === "number" || typeof expr.value === "bigint") && (expr.value < 0 || Object.is(expr.value, -0));
}

/** Whether its text begins with `{`, which JavaScript takes for a block at the start of a statement or an arrow's body. */
export function startsWithBrace(expr: IrExpr): boolean {
  switch (expr.k) {
    case "object":
      return true;
    case "inline": {
      const first = /^\$(\d+)/.exec(expr.code);
      const arg = first === null ? undefined : expr.args[Number(first[1])];
      return arg === undefined ? /^\s*(?:\{|function\b|class\b)/.test(expr.code) : startsWithBrace(arg);
    }
    case "call":
      return startsWithBrace(expr.callee);
    case "method":
    case "member":
    case "index":
      return startsWithBrace(expr.object);
    case "binary":
      return startsWithBrace(expr.lhs);
    case "cond":
      return startsWithBrace(expr.test);
    case "assignExpr":
      return startsWithBrace(expr.target);
    case "seq":
      return expr.exprs[0] !== undefined && startsWithBrace(expr.exprs[0]);
    default:
      return false;
  }
}
