/** What the parts of a chain of iterators are while it is written out: things known at compile time, which need not exist when the program runs. */
import type { IrExpr, IrLabel } from "../../ir.js";

export type Arrow = IrExpr & { readonly k: "arrow" };

/** An expression. `stable`: its value stays the same whatever is done in between, and evaluating it does nothing. */
export interface Atom {
  readonly k: "atom";
  readonly expr: IrExpr;
  readonly stable: boolean;
}

/** An object that is not made: its fields are variables, or known themselves. */
export interface Obj {
  readonly k: "obj";
  readonly cls: string;
  readonly names: readonly string[];
  readonly fields: readonly Value[];
  /** What would make it; `null` if it must not be made, or is put together from several. */
  readonly origin: IrExpr | null;
  /** The loop in which it came to be. */
  readonly loop: number;
  /** It has been made after all, and belongs to whoever got it. */
  gone: boolean;
}

/** A closure. `env`: what its variables are. */
export interface Fun {
  readonly k: "fun";
  readonly arrow: Arrow;
  readonly env: Env;
  uses: number;
}

export type Value = Atom | Obj | Fun;

/** What the variables and labels of a function are that is written out. */
export interface Env {
  readonly vars: Map<number, Value>;
  readonly labels: Map<number, IrLabel>;
  /** Loops after which the function gives `undefined`: to leave one is to do that. */
  readonly ends: Set<number>;
  /** Variables that are assigned after their declaration. */
  readonly assigned: ReadonlySet<number>;
  /** Of the function in which everything is written out; its variables stay what they are. */
  readonly own: boolean;
  /** The objects it makes are not made. */
  readonly virtual: boolean;
}

export function atom(expr: IrExpr, stable: boolean): Atom {
  return { k: "atom", expr, stable };
}

export function newEnv(assigned: ReadonlySet<number>, own: boolean): Env {
  return { vars: new Map(), labels: new Map(), ends: new Set(), assigned, own, virtual: !own };
}

/** Whether it cannot be `undefined`, as far as can be seen. */
export function isSomething(v: Value): boolean {
  return v.k !== "atom" || gives(v.expr);
}

function gives(e: IrExpr): boolean {
  switch (e.k) {
    case "lit":
      return e.value !== undefined;
    case "binary":
      return e.op !== "&&" && e.op !== "||";
    case "cond":
      return gives(e.then) && gives(e.else);
    case "unary":
    case "new":
    case "array":
    case "template":
    case "object":
    case "arrow":
      return true;
    case "var":
    case "global":
    case "import":
    case "cx":
    case "call":
    case "method":
    case "member":
    case "index":
    case "assignExpr":
    case "seq":
    case "inline":
      return false;
  }
}
