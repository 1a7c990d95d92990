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

/** Makes a temporary; `null` where there may be none. */
type Fresh = (() => IrVar) | null;

export function writeOut(body: readonly IrStmt[], temps: boolean): readonly IrStmt[] {
  return new Ops(temps).list(body);
}

class Ops {
  readonly #fresh: Fresh;
  #next = FIRST_TEMP;
  /** The temporaries of the block that is being looked at. */
  #made: IrVar[] | null = null;

  constructor(temps: boolean) {
    this.#fresh = temps ? () => this.#temp() : null;
  }

  #temp(): IrVar {
    const v = { id: this.#next++, name: "t" };
    (this.#made ??= []).push(v);
    return v;
  }

  // What is called for every node is made once.
  readonly #operand = (e: IrExpr): IrExpr => this.#expr(e);
  readonly #place = (e: IrExpr): IrExpr => this.#target(e);
  readonly #body = (body: readonly IrStmt[]): readonly IrStmt[] => this.list(body);
  readonly #each = (stmt: IrStmt): IrStmt => this.#stmt(stmt);

  list(body: readonly IrStmt[]): readonly IrStmt[] {
    const outer = this.#made;
    this.#made = null;
    const mapped = mapList(body, this.#each);
    const made = this.#made as IrVar[] | null;
    this.#made = outer;
    if (made === null) return mapped;
    return [...made.map((v): IrStmt => ({ k: "let", var: v, init: null, span: null })), ...mapped];
  }

  #stmt(stmt: IrStmt): IrStmt {
    if (stmt.k === "await") return stmt;
    if (stmt.k !== "assign") return mapStmt(stmt, this.#operand, this.#body);
    const target = this.#target(stmt.target);
    const value = this.#expr(stmt.value);
    return target === stmt.target && value === stmt.value ? stmt : { ...stmt, target, value };
  }

  /** What is assigned to stays a place. */
  #target(e: IrExpr): IrExpr {
    return mapOperands(e, this.#operand);
  }

  #expr(e: IrExpr): IrExpr {
    switch (e.k) {
      case "arrow": {
        const body = this.list(e.body);
        return body === e.body ? e : { ...e, body };
      }
      case "assignExpr": {
        const target = this.#target(e.target);
        const value = this.#expr(e.value);
        return target === e.target && value === e.value ? e : { ...e, target, value };
      }
      case "inline":
        return inlineAssigns(e.code) ? mapOperands(e, this.#place) : mapOperands(e, this.#operand);
      case "index":
        return checkedRead(e) ?? mapOperands(e, this.#operand);
      case "call":
        return this.#call(mapOperands(e, this.#operand));
      default:
        return mapOperands(e, this.#operand);
    }
  }

  #call(e: IrExpr): IrExpr {
    if (e.k !== "call") return e;
    const name = runtimeName(e);
    const [a, b, loc] = e.args;
    if (name === null || a === undefined || b === undefined) return e;
    if (name === "checkIndex" && loc !== undefined) return bounded(a, b, loc, e.span, this.#fresh) ?? e;
    const wrapped = wrapping(name, a, b);
    if (wrapped !== null) return wrapped;
    if (loc === undefined || this.#fresh === null) return e;
    const checked = CHECKED[name];
    return checked === undefined ? e : checked(binaryOf(name, a, b), this.#fresh(), rtCall(FAULT[name.slice(0, 3)] ?? "", [loc], e.span));
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

function bounded(i: IrExpr, n: IrExpr, loc: IrExpr, span: Span | null, fresh: Fresh): IrExpr | null {
  if (!isPath(n)) return null;
  if (isSimple(i)) return cond(binary("<", i, n), i, rtCall("outOfBounds", [i, n, loc], span));
  if (fresh === null) return null;
  const t = fresh();
  return cond(binary("<", assignExpr(ref(t), i), n), ref(t), rtCall("outOfBounds", [ref(t), n, loc], span));
}
