/**
 * Small functions written out where they are called: those that only give the value of an expression, or only do one thing.
 *
 * An argument takes the place of its parameter if nobody can tell: a variable or literal anywhere; what only reads, where nothing has been done before; anything
 * else where it is used once, whatever happens, and before anything is read.
 */
import { isPure } from "../build.js";
import type { IrExpr, IrGlobal, IrStmt, IrVar } from "../ir.js";
import { eachOperand, inlineAssigns, mapList, mapOperands, mapStmt } from "../split/walk.js";

/** How many nodes a function may be made of. */
const SIZE = 14;

/** Where a parameter is used. */
interface Use {
  readonly id: number;
  /** Whether it may not be evaluated at all. */
  readonly maybe: boolean;
  /** What has happened before: something was read that may change; something was done. */
  readonly read: boolean;
  readonly done: boolean;
}

interface Small {
  readonly params: readonly IrVar[];
  readonly expr: IrExpr;
  /** It gives no value. */
  readonly unit: boolean;
  readonly uses: readonly Use[];
}

type Call = IrExpr & { readonly k: "call" };

export class Inliner {
  readonly #fns = new Map<string, IrGlobal & { readonly k: "fn" }>();
  readonly #small = new Map<string, Small | null>();
  /** Classes of references to a field: the field's name. */
  readonly #fieldRefs = new Map<string, string>();

  constructor(globals: readonly IrGlobal[]) {
    for (const g of globals) {
      if (g.k === "fn") this.#fns.set(g.fn.name, g);
      else if (g.k === "class") this.#keepFieldRef(g);
    }
  }

  #keepFieldRef(g: IrGlobal & { readonly k: "class" }): void {
    const [only] = g.methods.find((m) => m.kind === "get" && m.name === "v")?.body ?? [];
    const [owner] = g.fields;
    if (g.fields.length !== 1 || only?.k !== "return" || only.value?.k !== "member" || only.value.object.k !== "member") return;
    if (only.value.object.name === owner) this.#fieldRefs.set(g.name, only.value.name);
  }

  /** `of`: the function whose body it is. */
  body(body: readonly IrStmt[], of: string | null): readonly IrStmt[] {
    const ready = of === null ? null : this.#find(of);
    const [only] = body;
    // What has been written out for others is the body.
    if (ready !== null && only !== undefined) return [ready.unit ? { k: "expr", expr: ready.expr, span: null } : { k: "return", value: ready.expr, span: only.k === "return" ? only.span : null }];
    return this.#list(body);
  }

  // What is called for every node is made once.
  readonly #operand = (e: IrExpr): IrExpr => this.#expr(e, false);
  readonly #body = (body: readonly IrStmt[]): readonly IrStmt[] => this.#list(body);
  readonly #each = (stmt: IrStmt): IrStmt => this.#stmt(stmt);

  #list(body: readonly IrStmt[]): readonly IrStmt[] {
    return mapList(body, this.#each);
  }

  #stmt(stmt: IrStmt): IrStmt {
    if (stmt.k === "await") return stmt;
    if (stmt.k !== "expr") return mapStmt(stmt, this.#operand, this.#body);
    const expr = this.#expr(stmt.expr, true);
    return expr === stmt.expr ? stmt : { ...stmt, expr };
  }

  #expr(e: IrExpr, effectOnly: boolean): IrExpr {
    if (e.k === "arrow") {
      const body = this.#list(e.body);
      return body === e.body ? e : { ...e, body };
    }
    const mapped = mapOperands(e, this.#operand);
    if (mapped.k === "member") return this.#throughRef(mapped);
    return mapped.k === "call" ? (this.#written(mapped, effectOnly) ?? mapped) : mapped;
  }

  /** `(&mut x.field)` looked at at once is `x.field`. */
  #throughRef(e: IrExpr & { readonly k: "member" }): IrExpr {
    const { object } = e;
    if (e.name !== "v" || object.k !== "new" || object.callee.k !== "global") return e;
    const field = this.#fieldRefs.get(object.callee.name);
    const [owner] = object.args;
    return field === undefined || owner === undefined ? e : { k: "member", object: owner, name: field };
  }

  #written(call: Call, effectOnly: boolean): IrExpr | null {
    if (call.callee.k !== "global") return null;
    const small = this.#find(call.callee.name);
    if (small === null || (small.unit && !effectOnly) || call.args.length !== small.params.length) return null;
    if (!fits(small, call.args)) return null;
    const values = new Map(small.params.map((p, i) => [p.id, call.args[i]]));
    return substitute(small.expr, values);
  }

  #find(name: string): Small | null {
    const known = this.#small.get(name);
    if (known !== undefined) return known;
    // One that is met again while it is looked at calls itself.
    this.#small.set(name, null);
    const g = this.#fns.get(name);
    const found = g === undefined ? null : this.#look(g);
    this.#small.set(name, found);
    return found;
  }

  #look({ fn }: IrGlobal & { readonly k: "fn" }): Small | null {
    const [only] = fn.body;
    if (fn.async || fn.droppable.length > 0 || fn.body.length !== 1 || only === undefined) return null;
    const given = only.k === "return" ? only.value : only.k === "expr" ? only.expr : only.k === "assign" && only.target.k === "member" ? { k: "assignExpr" as const, target: only.target, value: only.value } : null;
    if (given === null || sizeOf(given, 2 * SIZE) > 2 * SIZE) return null;
    const unit = only.k !== "return";
    const expr = this.#expr(given, unit);
    if (sizeOf(expr, SIZE) > SIZE) return null;
    const uses = findUses(expr, fn.params);
    return uses === null ? null : { params: fn.params, expr, unit, uses };
  }
}

/** Of how many nodes an expression is made; not counted beyond `max`. */
function sizeOf(e: IrExpr, max: number): number {
  let n = 1;
  eachOperand(e, (x) => {
    if (n <= max) n += sizeOf(x, max - n);
  });
  return n;
}

/** The uses in the order they are evaluated; `null` if the expression is of a kind that cannot stand elsewhere. */
function findUses(expr: IrExpr, params: readonly IrVar[]): Use[] | null {
  const uses: Use[] = [];
  const own = new Set(params.map((p) => p.id));
  let read = false;
  let done = false;
  let good = true;
  const each = (e: IrExpr, maybe: boolean): void => eachOperand(e, (x) => visit(x, maybe));
  const visitInline = (e: IrExpr & { readonly k: "inline" }, maybe: boolean): void => {
    if (inlineAssigns(e.code) || /=>|function|\?|&&|\|\|/.test(e.code)) good = false;
    for (const [, n] of e.code.matchAll(/\$(\d+)/g)) {
      const arg = e.args[Number(n)];
      if (arg !== undefined) visit(arg, maybe);
    }
    read = true;
    done = true;
  };
  const visit = (e: IrExpr, maybe: boolean): void => {
    switch (e.k) {
      case "var":
        if (own.has(e.var.id)) uses.push({ id: e.var.id, maybe, read, done });
        else good = false;
        return;
      case "lit":
      case "import":
        return;
      case "global":
        read = true;
        return;
      case "arrow":
      case "cx":
      case "template":
      case "object":
        good = false;
        return;
      case "cond":
        visit(e.test, maybe);
        visit(e.then, true);
        return visit(e.else, true);
      case "binary":
        visit(e.lhs, maybe);
        return visit(e.rhs, maybe || e.op === "&&" || e.op === "||");
      case "unary":
      case "array":
      case "seq":
        return each(e, maybe);
      case "member":
      case "index":
        each(e, maybe);
        read = true;
        return;
      case "call":
      case "method":
      case "new":
        each(e, maybe);
        read = true;
        done = true;
        return;
      case "assignExpr":
        if (e !== expr || e.target.k !== "member") good = false;
        else visit(e.target.object, maybe);
        visit(e.value, maybe);
        done = true;
        return;
      case "inline":
        return visitInline(e, maybe);
    }
  };
  visit(expr, false);
  return good ? uses : null;
}

function isSimple(e: IrExpr): boolean {
  return e.k === "var" || e.k === "lit" || e.k === "import";
}

/** Whether it only reads, and making it again would make nothing new. */
function onlyReads(e: IrExpr): boolean {
  return isPure(e) && e.k !== "arrow" && e.k !== "new" && e.k !== "array" && e.k !== "cx" && e.k !== "global";
}

function fits(small: Small, args: readonly IrExpr[]): boolean {
  const order: number[] = [];
  let acts = false;
  const each = args.every((arg, i) => {
    if (isSimple(arg)) return true;
    const uses = small.uses.filter((u) => u.id === small.params[i]?.id);
    const [use] = uses;
    const reads = onlyReads(arg);
    if (use === undefined) return reads;
    if (uses.length > 1 || use.done) return false;
    order.push(small.uses.indexOf(use));
    if (reads) return true;
    acts = true;
    return !use.maybe && !use.read;
  });
  return each && (!acts || order.every((at, i) => i === 0 || (order[i - 1] ?? 0) < at));
}

function substitute(e: IrExpr, values: ReadonlyMap<number, IrExpr | undefined>): IrExpr {
  if (e.k === "var") return values.get(e.var.id) ?? e;
  return mapOperands(e, (x) => substitute(x, values));
}
