/**
 * Arithmetic and bounds checks of the runtime, written out.
 *
 *   addI32(a, b, loc)               (t = a + b) === (t | 0) ? t : addOverflow(loc)
 *   v.a[checkIndex(i, v.n, loc)]    i < v.n ? v.a[i] : outOfBounds(i, v.n, loc)
 *
 * The temporaries stand at the top of their block. Async functions get none: what they declare may have to live in their frame.
 */
import { assignExpr, binary, cond, element, inline, num, ref, rtCall } from "../build.js";
import type { IrBinOp, IrExpr, IrStmt, IrVar } from "../ir.js";
import { inlineAssigns, mapList, mapOperands, mapStmt } from "../split/walk.js";
import type { Span } from "../../source.js";

/** Beyond what lowering numbers its variables with. */
const FIRST_TEMP = 1_000_000;

type Call = IrExpr & { readonly k: "call" };

interface Temps {
  /** `null` where there may be none. */
  readonly fresh: (() => IrVar) | null;
}

export function writeOut(body: readonly IrStmt[], temps: boolean): readonly IrStmt[] {
  let next = FIRST_TEMP;
  return new Ops(temps ? () => ({ id: next++, name: "t" }) : null).list(body);
}

class Ops {
  readonly #fresh: (() => IrVar) | null;

  constructor(fresh: (() => IrVar) | null) {
    this.#fresh = fresh;
  }

  list(body: readonly IrStmt[]): readonly IrStmt[] {
    const made: IrVar[] = [];
    const fresh = this.#fresh;
    const temps: Temps = {
      fresh: fresh === null ? null : () => {
        const v = fresh();
        made.push(v);
        return v;
      },
    };
    const mapped = mapList(body, (s) => this.#stmt(s, temps));
    if (made.length === 0) return mapped;
    return [...made.map((v): IrStmt => ({ k: "let", var: v, init: null, span: null })), ...mapped];
  }

  #stmt(stmt: IrStmt, temps: Temps): IrStmt {
    if (stmt.k === "await") return stmt;
    if (stmt.k !== "assign") return mapStmt(stmt, (e) => this.#expr(e, temps), (b) => this.list(b));
    const target = this.#target(stmt.target, temps);
    const value = this.#expr(stmt.value, temps);
    return target === stmt.target && value === stmt.value ? stmt : { ...stmt, target, value };
  }

  /** What is assigned to stays a place. */
  #target(e: IrExpr, temps: Temps): IrExpr {
    return mapOperands(e, (x) => this.#expr(x, temps));
  }

  #expr(e: IrExpr, temps: Temps): IrExpr {
    switch (e.k) {
      case "arrow": {
        const body = this.list(e.body);
        return body === e.body ? e : { ...e, body };
      }
      case "assignExpr": {
        const target = this.#target(e.target, temps);
        const value = this.#expr(e.value, temps);
        return target === e.target && value === e.value ? e : { ...e, target, value };
      }
      case "inline":
        return inlineAssigns(e.code) ? mapOperands(e, (x) => this.#target(x, temps)) : mapOperands(e, (x) => this.#expr(x, temps));
      case "index":
        return checkedRead(e) ?? mapOperands(e, (x) => this.#expr(x, temps));
      case "call":
        return this.#call(mapOperands(e, (x) => this.#expr(x, temps)), temps);
      default:
        return mapOperands(e, (x) => this.#expr(x, temps));
    }
  }

  #call(e: IrExpr, temps: Temps): IrExpr {
    if (e.k !== "call") return e;
    const name = runtimeName(e);
    const [a, b, loc] = e.args;
    if (name === null || a === undefined || b === undefined) return e;
    if (name === "checkIndex" && loc !== undefined) return bounded(a, b, loc, e.span, temps) ?? e;
    const wrapped = wrapping(name, a, b);
    if (wrapped !== null) return wrapped;
    if (loc === undefined || temps.fresh === null) return e;
    const checked = CHECKED[name];
    return checked === undefined ? e : checked(binaryOf(name, a, b), temps.fresh(), rtCall(FAULT[name.slice(0, 3)] ?? "", [loc], e.span));
  }
}

function runtimeName(e: Call): string | null {
  return e.callee.k === "import" && e.callee.module === "runtime" ? e.callee.name : null;
}

// ---------------------------------------------------------------- arithmetic

const FAULT: Readonly<Record<string, string>> = { add: "addOverflow", sub: "subOverflow", mul: "mulOverflow" };
const SIGN: Readonly<Record<string, IrBinOp>> = { add: "+", sub: "-", mul: "*" };
const MAX_U32 = 0xffff_ffff;

function binaryOf(name: string, a: IrExpr, b: IrExpr): IrExpr {
  return binary(SIGN[name.slice(0, 3)] ?? "+", a, b);
}

type Checked = (value: IrExpr, t: IrVar, fault: IrExpr) => IrExpr;

const signed: Checked = (value, t, fault) => cond(binary("===", assignExpr(ref(t), value), binary("|", ref(t), num(0))), ref(t), fault);
/** A product may be -0. */
const signedProduct: Checked = (value, t, fault) => cond(binary("===", assignExpr(ref(t), value), binary("|", ref(t), num(0))), binary("|", ref(t), num(0)), fault);
const atMost = (max: number): Checked => (value, t, fault) => cond(binary("<=", assignExpr(ref(t), value), num(max)), ref(t), fault);
const notNegative: Checked = (value, t, fault) => cond(binary(">=", assignExpr(ref(t), value), num(0)), ref(t), fault);

const CHECKED: Readonly<Record<string, Checked>> = {
  addI32: signed, subI32: signed, mulI32: signedProduct,
  addU32: atMost(MAX_U32), mulU32: atMost(MAX_U32), subU32: notNegative,
  addU16: atMost(0xffff), mulU16: atMost(0xffff), subU16: notNegative,
  addU8: atMost(0xff), mulU8: atMost(0xff), subU8: notNegative,
};

function wrapping(name: string, a: IrExpr, b: IrExpr): IrExpr | null {
  switch (name) {
    case "waddI32":
      return binary("|", binary("+", a, b), num(0));
    case "wsubI32":
      return binary("|", binary("-", a, b), num(0));
    case "wmulI32":
      return inline("Math.imul($0, $1)", [a, b]);
    case "waddU32":
      return binary(">>>", binary("+", a, b), num(0));
    case "wsubU32":
      return binary(">>>", binary("-", a, b), num(0));
    case "wmulU32":
      return binary(">>>", inline("Math.imul($0, $1)", [a, b]), num(0));
    case "waddI64":
    case "wsubI64":
    case "wmulI64":
      return inline("BigInt.asIntN(64, $0)", [binaryOf(name.slice(1), a, b)]);
    case "waddU64":
    case "wsubU64":
    case "wmulU64":
      return inline("BigInt.asUintN(64, $0)", [binaryOf(name.slice(1), a, b)]);
    default:
      return null;
  }
}

// ---------------------------------------------------------------- bounds

function isSimple(e: IrExpr): boolean {
  return e.k === "var" || e.k === "lit";
}

function isPath(e: IrExpr): boolean {
  return e.k === "member" ? isPath(e.object) : e.k === "var" || e.k === "global";
}

function checkOf(e: IrExpr): Call | null {
  return e.k === "call" && runtimeName(e) === "checkIndex" ? e : null;
}

/** `v.a[checkIndex(i, v.n, loc)]` whose parts may be written down again. */
function checkedRead(e: IrExpr & { readonly k: "index" }): IrExpr | null {
  const offset = e.index.k === "binary" && e.index.op === "+" && isPath(e.index.lhs) ? e.index.lhs : null;
  const check = checkOf(offset !== null && e.index.k === "binary" ? e.index.rhs : e.index);
  if (check === null) return null;
  const [i, n, loc] = check.args;
  if (i === undefined || n === undefined || loc === undefined || !isSimple(i) || !isPath(n) || !isPath(e.object)) return null;
  return cond(binary("<", i, n), element(e.object, offset === null ? i : binary("+", offset, i)), rtCall("outOfBounds", [i, n, loc], check.span));
}

function bounded(i: IrExpr, n: IrExpr, loc: IrExpr, span: Span | null, temps: Temps): IrExpr | null {
  if (!isPath(n)) return null;
  if (isSimple(i)) return cond(binary("<", i, n), i, rtCall("outOfBounds", [i, n, loc], span));
  if (temps.fresh === null) return null;
  const t = temps.fresh();
  return cond(binary("<", assignExpr(ref(t), i), n), ref(t), rtCall("outOfBounds", [ref(t), n, loc], span));
}
