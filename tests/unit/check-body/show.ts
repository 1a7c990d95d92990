/** Typed expressions in one line, with what the checker has added: `*`, `&`, coercions, resolved callees. */
import type { CheckCtx } from "../../../compiler/3-check/context.js";
import type { Body, Callee, Capture, Thir, TPat } from "../../../compiler/3-check/thir.js";

export function show(cx: CheckCtx, body: Body): string {
  return new Shower(cx, body).expr(body.value);
}

class Shower {
  constructor(
    private readonly cx: CheckCtx,
    private readonly body: Body,
  ) {}

  #name(local: number): string {
    return this.body.locals.get(local)?.name ?? "?";
  }

  #callee(c: Callee): string {
    const owner = c.def.parent;
    const self = c.args[0];
    if (c.kind === "traitFn" && self !== undefined) return `<${this.cx.displayTy(self)} as ${owner?.name ?? ""}>::${c.def.name}`;
    if (owner?.kind === "impl") return `${this.cx.displayTy(this.cx.implSelfTy(owner)).replace(/<.*/, "")}::${c.def.name}`;
    return c.def.name;
  }

  #list(all: readonly Thir[]): string {
    return all.map((e) => this.expr(e)).join(", ");
  }

  #captures(all: readonly Capture[]): string {
    return all.map((c) => `${c.mode} ${[this.#name(c.local), ...c.fields].join(".")}`).join(", ");
  }

  expr(e: Thir): string {
    switch (e.kind) {
      case "lit":
        return e.value.kind === "str" ? JSON.stringify(e.value.value) : e.value.kind === "byteStr" ? "b.." : String(e.value.value);
      case "local":
        return this.#name(e.local);
      case "call":
        return `${this.#callee(e.callee)}(${this.#list(e.args)})`;
      case "callValue":
        return `${e.via}:${this.expr(e.callee)}(${this.#list(e.args)})`;
      case "fnRef":
        return this.#callee(e.callee);
      case "adt":
        return `${e.variant.name}{${e.fields.map((f) => `${f.index}: ${this.expr(f.value)}`).join(", ")}${e.base === null ? "" : `, ..${this.expr(e.base)}`}}`;
      case "tuple":
        return `(${this.#list(e.elems)})`;
      case "array":
        return `[${this.#list(e.elems)}]`;
      case "field":
        return `${this.expr(e.base)}.${e.name}`;
      case "index":
        return `${this.expr(e.base)}[${this.expr(e.index)}]`;
      case "deref":
        return `*${this.expr(e.base)}`;
      case "borrow":
        return `&${e.mut ? "mut " : ""}${this.expr(e.place)}`;
      case "binary":
        return `(${this.expr(e.lhs)} ${e.op} ${this.expr(e.rhs)})`;
      case "unary":
        return `${e.op}${this.expr(e.expr)}`;
      case "cast":
        return `(${this.expr(e.expr)} as ${this.cx.displayTy(e.ty)})`;
      case "coerce":
        return `${typeof e.coercion === "string" ? e.coercion : "unsizeDyn"}(${this.expr(e.expr)})`;
      case "assign":
        return `${this.expr(e.place)} = ${this.expr(e.value)}`;
      case "assignOp":
        return `${this.expr(e.place)} ${e.op}= ${this.expr(e.value)}`;
      case "block":
        return `{ ${[...e.block.stmts.map((s) => (s.kind === "expr" ? this.expr(s.expr) : `let ${this.pat(s.pat)}${s.init === null ? "" : ` = ${this.expr(s.init)}`}`)), ...(e.block.tail === null ? [] : [this.expr(e.block.tail)])].join("; ")} }`;
      case "if":
        return `if ${this.expr(e.cond)} ${this.expr(e.then)}${e.else === null ? "" : ` else ${this.expr(e.else)}`}`;
      case "let":
        return `let ${this.pat(e.pat)} = ${this.expr(e.value)}`;
      case "match":
        return `match ${this.expr(e.scrutinee)} { ${e.arms.map((a) => `${this.pat(a.pat)} => ${this.expr(a.body)}`).join(", ")} }`;
      case "closure":
        return `${e.info.kind ?? "?"}[${this.#captures(e.captures)}]|${e.params.map((p) => this.pat(p.pat)).join(", ")}| ${this.expr(e.body)}`;
      case "asyncBlock":
        return `async[${this.#captures(e.captures)}] ${this.expr(e.body)}`;
      case "await":
        return `${this.expr(e.future)}.await`;
      case "try":
        return `${this.expr(e.expr)}?${e.from === null ? "" : "from"}`;
      case "return":
        return `return${e.value === null ? "" : ` ${this.expr(e.value)}`}`;
      default:
        return e.kind;
    }
  }

  pat(p: TPat): string {
    switch (p.kind) {
      case "binding":
        return `${p.mode === "value" ? "" : `${p.mode} `}${p.name}${p.sub === null ? "" : ` @ ${this.pat(p.sub)}`}`;
      case "deref":
        return `*${this.pat(p.pat)}`;
      case "variant":
        return `${p.variant.name}(${p.fields.map((f) => this.pat(f.pat)).join(", ")})`;
      case "tuple":
        return `(${p.fields.map((f) => this.pat(f.pat)).join(", ")})`;
      case "const":
        return p.value.kind === "byteStr" ? "b.." : JSON.stringify(p.value.kind === "int" ? Number(p.value.value) : p.value.value);
      case "or":
        return p.alts.map((a) => this.pat(a)).join(" | ");
      default:
        return p.kind === "wild" ? "_" : p.kind;
    }
  }
}
