/**
 * Binary operators.
 *
 * On numbers, `bool`, `char` and function pointers they are built in; the same behind one reference each (`&a + b`) means the same as on the values and
 * is written so. Everything else is a call of the operator's trait. Which it is, is decided when the typed tree is written.
 */
import type { AssignOp, BinOp, Expr } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import { unreachable } from "../../unreachable.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Cause } from "../infer/cause.js";
import type { Ty } from "../ty.js";
import { BOOL, UNIT } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { borrowNode, derefNode } from "./build.js";
import { lintComparison } from "./comparisons.js";
import { coerce, checkCoerce, coerceOrReport } from "./coerce.js";
import { check } from "./expr.js";
import { isPlaceExpr } from "./expr-ref.js";
import { reportMismatch } from "./mismatch.js";
import type { Node, Shape } from "./node.js";
import type { Writer } from "./writer.js";
import { operatorWhy, reportNoOperator } from "./ops-errors.js";

export type OpFamily = "math" | "bits" | "shift" | "compare" | "bool";

function familyOf(op: BinOp): OpFamily {
  switch (op) {
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return "math";
    case "&":
    case "|":
    case "^":
      return "bits";
    case "<<":
    case ">>":
      return "shift";
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return "compare";
    case "&&":
    case "||":
      return "bool";
    default:
      return unreachable(op);
  }
}

export interface OpTrait {
  readonly trait: string;
  readonly method: string;
}

const TRAITS: Readonly<Record<Exclude<BinOp, "&&" | "||">, OpTrait>> = {
  "+": { trait: "add", method: "add" },
  "-": { trait: "sub", method: "sub" },
  "*": { trait: "mul", method: "mul" },
  "/": { trait: "div", method: "div" },
  "%": { trait: "rem", method: "rem" },
  "&": { trait: "bitand", method: "bitand" },
  "|": { trait: "bitor", method: "bitor" },
  "^": { trait: "bitxor", method: "bitxor" },
  "<<": { trait: "shl", method: "shl" },
  ">>": { trait: "shr", method: "shr" },
  "==": { trait: "eq", method: "eq" },
  "!=": { trait: "eq", method: "ne" },
  "<": { trait: "partial_ord", method: "lt" },
  "<=": { trait: "partial_ord", method: "le" },
  ">": { trait: "partial_ord", method: "gt" },
  ">=": { trait: "partial_ord", method: "ge" },
};

/** The trait and method behind an operator; null if the library lacks them. */
function opMethod(f: BodyCx, op: Exclude<BinOp, "&&" | "||">, assign: boolean): { readonly trait: Def; readonly method: Def } | null {
  const { trait: name, method } = TRAITS[op];
  const trait = f.cx.program.lang(assign ? `${name}_assign` : name);
  if (trait === null) return null;
  const def = f.cx.childrenNamed(trait, assign ? `${method}_assign` : method).find((d) => d.kind === "assocFn");
  return def === undefined ? null : { trait, method: def };
}

// ---------------------------------------------------------------- which types are built in

const isIntegral = (ty: Ty): boolean => ty.kind === "int" || (ty.kind === "infer" && ty.var === "int");
const isFloating = (ty: Ty): boolean => ty.kind === "float" || (ty.kind === "infer" && ty.var === "float");
const isScalar = (ty: Ty): boolean => isIntegral(ty) || isFloating(ty) || ty.kind === "bool" || ty.kind === "char";

/** Whether the operator on these types is the compiler's own. */
function isBuiltin(op: BinOp, lhs: Ty, rhs: Ty): boolean {
  if (lhs.kind === "error" || rhs.kind === "error") return true;
  switch (familyOf(op)) {
    case "bool":
      return true;
    case "shift":
      return isIntegral(lhs) && isIntegral(rhs);
    case "math":
      return (isIntegral(lhs) && isIntegral(rhs)) || (isFloating(lhs) && isFloating(rhs));
    case "bits":
      return (isIntegral(lhs) && isIntegral(rhs)) || (lhs.kind === "bool" && rhs.kind === "bool");
    case "compare":
      if (lhs.kind === "fnPtr" && rhs.kind === "fnPtr") return op === "==" || op === "!=";
      return isScalar(lhs) && isScalar(rhs) && (isIntegral(lhs) === isIntegral(rhs) && isFloating(lhs) === isFloating(rhs) && (lhs.kind === "infer" || rhs.kind === "infer" || lhs.kind === rhs.kind));
  }
}

/** The operators of numbers take shared references to them as well, and no others. */
const behindRef = (f: BodyCx, ty: Ty): Ty => {
  const now = f.infer.shallow(ty);
  return now.kind === "ref" && !now.mut ? f.infer.shallow(now.to) : now;
};

const valueOf = (f: BodyCx, node: Node, ty: Ty): Node => (ty.kind === "ref" ? derefNode(f, node, f.infer.shallow(ty.to)) : node);

/** Numbers that meet in an operator are of one type. False if they cannot be. */
function joinBuiltin(f: BodyCx, op: BinOp, lhs: Ty, rhs: Ty): boolean {
  return familyOf(op) === "shift" || f.infer.unify(lhs, rhs) === null;
}

// ---------------------------------------------------------------- checking

export function checkBinary(f: BodyCx, expr: Expr & { kind: "binary" }): Node {
  const { op } = expr;
  if (op === "&&" || op === "||") return checkLazy(f, expr, op);
  return checkOperator(f, expr, op);
}

function checkLazy(f: BodyCx, expr: Expr & { kind: "binary" }, op: "&&" | "||"): Node {
  const lhs = checkCoerce(f, expr.lhs, BOOL, { kind: "operand", lhs: null });
  const diverged = f.diverges;
  const rhs = checkCoerce(f, expr.rhs, BOOL, { kind: "operand", lhs: null });
  // The right side may never run.
  f.diverges = diverged;
  return f.node(expr, BOOL, (w) => ({ kind: "binary", op, lhs: w.expr(lhs), rhs: w.expr(rhs) }));
}

/** A reference is ordered among references only: the right side has to be one. */
const ORDERINGS: ReadonlySet<BinOp> = new Set(["<", "<=", ">", ">="]);

function checkOperator(f: BodyCx, expr: Expr & { kind: "binary" }, op: Exclude<BinOp, "&&" | "||">): Node {
  const lhs = check(f, expr.lhs, null);
  const lhsTy = f.known(lhs.ty, expr.lhs.span);
  if (isScalar(lhsTy) || lhsTy.kind === "fnPtr" || (isScalar(behindRef(f, lhsTy)) && !ORDERINGS.has(op))) {
    const given = check(f, expr.rhs, null);
    // A pointer to a function is compared with nothing else: an item on the right becomes one.
    // What never comes back is compared as what is on the left.
    const isNever = familyOf(op) === "compare" && f.infer.shallow(given.ty).kind === "never";
    const pointer = lhsTy.kind === "fnPtr" || isNever ? coerce(f, given, lhsTy) : null;
    const rhs = pointer?.ok === true ? pointer.node : given;
    const rhsTy = f.known(rhs.ty, expr.rhs.span);
    if (isBuiltin(op, lhsTy, rhsTy)) return builtinNode(f, expr, op, lhs, rhs, rhsTy.kind === "error" ? behindRef(f, lhsTy) : lhsTy);
    if (familyOf(op) !== "compare" && isBuiltin(op, behindRef(f, lhsTy), behindRef(f, rhsTy))) {
      // The library has the operator for values and references in any mix.
      return builtinNode(f, expr, op, valueOf(f, lhs, lhsTy), valueOf(f, rhs, rhsTy), behindRef(f, lhsTy));
    }
    // A number, `bool` or `char` of a certain type can be compared with nothing else.
    const isOther = familyOf(op) === "compare" && isScalar(lhsTy) && lhsTy.kind !== "infer" && (rhsTy.kind !== "infer" || rhsTy.var !== "general");
    if (isOther) {
      reportMismatch(f, rhs, lhs.ty, { kind: "operand", lhs: expr.lhs.span });
      return f.errorNode(expr);
    }
    return overloaded(f, expr, op, lhs, rhs.ty, rhs);
  }
  return overloaded(f, expr, op, lhs, f.infer.newTyVar(expr.rhs.span), null);
}

function builtinNode(f: BodyCx, expr: Expr & { kind: "binary" }, op: BinOp, lhs: Node, rhs: Node, lhsTy: Ty): Node {
  const ty = familyOf(op) === "compare" ? BOOL : lhsTy;
  if (!joinBuiltin(f, op, lhs.ty, rhs.ty)) return otherNumber(f, expr, op, lhs, rhs, ty);
  if (familyOf(op) === "compare") lintComparison(f, expr, lhs, rhs);
  return f.node(expr, ty, (w) => ({ kind: "binary", op, lhs: w.expr(lhs), rhs: w.expr(rhs) }));
}

/** Two numbers, and not of one type: the right one is not what the left one asks for, nor does the library have the operator for the two. */
function otherNumber(f: BodyCx, expr: Expr & { kind: "binary" | "assignOp" }, op: BinOp, lhs: Node, rhs: Node, ty: Ty): Node {
  reportMismatch(f, rhs, lhs.ty, { kind: "operand", lhs: expr.kind === "binary" ? expr.lhs.span : null });
  if (familyOf(op) !== "compare") reportNoOperator(f, expr, op, lhs, rhs, true);
  return f.node(expr, ty, () => ({ kind: "error" }));
}

/** Through the operator's trait. `checked`: the right side, where it has been looked at already. */
function overloaded(f: BodyCx, expr: Expr & { kind: "binary" }, op: Exclude<BinOp, "&&" | "||">, lhs: Node, rhsTy: Ty, checked: Node | null): Node {
  const found = opMethod(f, op, false);
  const lhsTy = f.known(lhs.ty, lhs.span);
  if (found === null || lhsTy.kind === "error") {
    if (checked === null) check(f, expr.rhs, null);
    return f.errorNode(expr);
  }
  const ref = { trait: found.trait, args: [lhs.ty, rhsTy] };
  const holds = f.infer.holds({ kind: "trait", ref }, expr.span);
  if (holds === "no") {
    const rhs = checked ?? check(f, expr.rhs, null);
    reportNoOperator(f, expr, op, lhs, rhs, anyRight(f, found.trait, lhs.ty, expr.span));
    return f.errorNode(expr);
  }
  const rhs = checked ?? rightSide(f, expr, op, ref.args[0] ?? lhs.ty, rhsTy, found.trait);
  const rhsNow = f.known(rhs.ty, expr.rhs.span);
  const builtinBehind = isBuiltin(op, behindRef(f, lhsTy), behindRef(f, rhsNow));
  if (builtinBehind) joinBuiltin(f, op, behindRef(f, lhsTy), behindRef(f, rhsNow));
  const cause: Cause = { span: expr.span, why: operatorWhy(f, op, lhs, rhs) };
  f.infer.register({ kind: "trait", ref }, cause);
  if (familyOf(op) === "compare") lintComparison(f, expr, lhs, rhs);
  const ty = familyOf(op) === "compare" ? BOOL : resultOf(f, cause, found.trait, lhs.ty, rhs.ty, builtinBehind ? behindRef(f, lhsTy) : null);
  return f.node(expr, ty, (w) => operatorShape(f, w, expr, op, lhs, rhs, found.method));
}

/** Whether the operator exists for the left side at all, with something else on the right. */
function anyRight(f: BodyCx, trait: Def, lhs: Ty, span: Span): boolean {
  return f.infer.probe(() => f.infer.holds({ kind: "trait", ref: { trait, args: [lhs, f.infer.newTyVar(span)] } }, span)) !== "no";
}

/** Once the trait is asked for, what the right side has to be may already follow. */
function rightSide(f: BodyCx, expr: Expr & { kind: "binary" }, op: BinOp, lhsTy: Ty, rhsTy: Ty, trait: Def): Node {
  f.infer.follow({ trait, args: [lhsTy, rhsTy] }, expr.span);
  const node = check(f, expr.rhs, { ty: rhsTy, kind: "has" });
  const result = coerce(f, node, rhsTy);
  return result.ok ? result.node : coerceOrReport(f, node, rhsTy, { kind: "operand", lhs: familyOf(op) === "compare" ? expr.lhs.span : null });
}

function resultOf(f: BodyCx, cause: Cause, trait: Def, lhs: Ty, rhs: Ty, builtin: Ty | null): Ty {
  const output = f.cx.childrenNamed(trait, "Output").find((d) => d.kind === "assocType");
  if (output === undefined) return { kind: "error" };
  if (builtin !== null) return builtin;
  return f.infer.normalize({ kind: "proj", assoc: output, args: [lhs, rhs] }, cause);
}

/** As many `*` as both sides have references in front of a number. */
function peeled(f: BodyCx, op: BinOp, lhs: Node, rhs: Node): readonly [Node, Node] | null {
  const strip = (node: Node): Node => {
    let at = node;
    for (let ty = f.infer.shallow(at.ty); ty.kind === "ref"; ty = f.infer.shallow(at.ty)) at = derefNode(f, at, f.infer.shallow(ty.to));
    return at;
  };
  const a = strip(lhs);
  const b = strip(rhs);
  return isBuiltin(op, f.infer.shallow(a.ty), f.infer.shallow(b.ty)) && a.ty.kind !== "error" && b.ty.kind !== "error" ? [a, b] : null;
}

function operatorShape(f: BodyCx, w: Writer, expr: Expr & { kind: "binary" }, op: Exclude<BinOp, "&&" | "||">, lhs: Node, rhs: Node, method: Def): Shape {
  const plain = peeled(f, op, lhs, rhs);
  if (plain !== null) return { kind: "binary", op, lhs: w.expr(plain[0]), rhs: w.expr(plain[1]) };
  const callee = w.callee({ kind: "traitFn", def: method, args: [lhs.ty, rhs.ty] }, expr.span);
  const args = familyOf(op) === "compare" ? [borrowNode(lhs, false, true), borrowNode(rhs, false, true)] : [lhs, rhs];
  return { kind: "call", callee, args: w.exprs(args), callSpan: expr.span };
}

// ---------------------------------------------------------------- `a += b`

export function checkAssignOp(f: BodyCx, expr: Expr & { kind: "assignOp" }): Node {
  const lhs = check(f, expr.lhs, null);
  const lhsTy = f.known(lhs.ty, expr.lhs.span);
  const isPlace = isPlaceExpr(f, expr.lhs) && (lhs.expr?.kind !== "path" || lhs.place);
  // What is behind a `&mut` would do: the operator says so.
  const isMissingStar = lhsTy.kind === "ref" && lhsTy.mut;
  // Of what the operator is not there for at all, that is what there is to say.
  if (!isPlace && !isMissingStar && lhsTy.kind !== "error" && hasAssign(f, expr, lhs)) {
    f.error("E0067", expr.lhs.span, "invalid left-hand side of assignment", { label: "cannot assign to this expression" });
  }
  return assignOpNode(f, expr, lhs, lhsTy);
}

function hasAssign(f: BodyCx, { op, span }: Expr & { kind: "assignOp" }, lhs: Node): boolean {
  const found = opMethod(f, op, true);
  return found !== null && anyRight(f, found.trait, lhs.ty, span);
}

function assignOpNode(f: BodyCx, expr: Expr & { kind: "assignOp" }, lhs: Node, lhsTy: Ty): Node {
  const op: AssignOp = expr.op;
  if (isScalar(lhsTy)) {
    const rhs = check(f, expr.rhs, null);
    const rhsTy = f.known(rhs.ty, expr.rhs.span);
    if (isBuiltin(op, lhsTy, rhsTy)) {
      if (!joinBuiltin(f, op, lhs.ty, rhs.ty)) return otherNumber(f, expr, op, lhs, rhs, UNIT);
      return f.node(expr, UNIT, (w) => ({ kind: "assignOp", op, place: w.expr(lhs, "mut"), value: w.expr(rhs) }));
    }
    return overloadedAssign(f, expr, op, lhs, rhs.ty, rhs);
  }
  return overloadedAssign(f, expr, op, lhs, f.infer.newTyVar(expr.rhs.span), null);
}

function overloadedAssign(f: BodyCx, expr: Expr & { kind: "assignOp" }, op: AssignOp, lhs: Node, rhsTy: Ty, checked: Node | null): Node {
  const found = opMethod(f, op, true);
  const lhsTy = f.known(lhs.ty, lhs.span);
  if (found === null || lhsTy.kind === "error") {
    if (checked === null) check(f, expr.rhs, null);
    return f.errorNode(expr);
  }
  const ref = { trait: found.trait, args: [lhs.ty, rhsTy] };
  if (f.infer.holds({ kind: "trait", ref }, expr.span) === "no") {
    const rhs = checked ?? check(f, expr.rhs, null);
    const given = f.known(rhs.ty, expr.rhs.span);
    const value = behindRef(f, given);
    if (given.kind === "ref" && isBuiltin(op, lhsTy, value) && !joinBuiltin(f, op, lhsTy, value)) return otherNumber(f, expr, op, lhs, valueOf(f, rhs, given), UNIT);
    reportNoOperator(f, expr, op, lhs, rhs, anyRight(f, found.trait, lhs.ty, expr.span));
    return f.errorNode(expr);
  }
  let rhs = checked;
  if (rhs === null) {
    f.infer.follow({ trait: found.trait, args: [lhs.ty, rhsTy] }, expr.span);
    rhs = checkCoerce(f, expr.rhs, rhsTy, { kind: "operand", lhs: null });
  }
  const right = rhs;
  const rightTy = f.known(right.ty, expr.rhs.span);
  if (isBuiltin(op, lhsTy, behindRef(f, rightTy))) joinBuiltin(f, op, lhsTy, behindRef(f, rightTy));
  f.infer.register({ kind: "trait", ref }, { span: expr.span, why: operatorWhy(f, op, lhs, right, true) });
  return f.node(expr, UNIT, (w) => assignShape(f, w, expr, op, lhs, right, found.method));
}

/** `sum += x` with a reference on the right: the number behind it, where looking at the place first or last is the same. */
function assignShape(f: BodyCx, w: Writer, expr: Expr & { kind: "assignOp" }, op: AssignOp, lhs: Node, rhs: Node, method: Def): Shape {
  const rhsTy = f.infer.shallow(rhs.ty);
  const value = rhsTy.kind === "ref" && isStill(expr.lhs) ? derefNode(f, rhs, f.infer.shallow(rhsTy.to)) : rhs;
  if (isBuiltin(op, f.infer.shallow(lhs.ty), f.infer.shallow(value.ty))) return { kind: "assignOp", op, place: w.expr(lhs, "mut"), value: w.expr(value) };
  const callee = w.callee({ kind: "traitFn", def: method, args: [lhs.ty, rhs.ty] }, expr.span);
  return { kind: "call", callee, args: w.exprs([borrowNode(lhs, true, true), rhs]), callSpan: expr.span };
}

/** A variable or field of one: evaluating it does nothing. */
function isStill(expr: Expr): boolean {
  return expr.kind === "path" || (expr.kind === "field" && isStill(expr.expr));
}

/** For `Neg` and `Not`. */
export function unaryMethod(f: BodyCx, name: "neg" | "not"): { readonly trait: Def; readonly method: Def } | null {
  const trait = f.cx.program.lang(name);
  const method = trait === null ? undefined : f.cx.childrenNamed(trait, name).find((d) => d.kind === "assocFn");
  return trait === null || method === undefined ? null : { trait, method };
}
