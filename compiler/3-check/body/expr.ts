/** Expressions: what kind goes where. Divergence is tracked here. */
import type { Expr } from "../../ast/ast.js";
import { unreachable } from "../../unreachable.js";
import type { Ty } from "../ty.js";
import { hasInfer, tupleOf } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { checkBlockExpr, checkConstBlock } from "./block.js";
import { checkCall } from "./call.js";
import { checkCast } from "./cast.js";
import { checkClosure } from "./closure.js";
import { checkArray, checkRepeat } from "./expr-array.js";
import { checkAssign } from "./expr-assign.js";
import { checkAsyncTry } from "./async-try.js";
import { checkAsyncBlock, checkAwait, checkDefer, checkGen, checkJoin, checkSelect, checkYield } from "./expr-async.js";
import { checkBreak, checkContinue, checkFor, checkIf, checkLet, checkLoop, checkReturn, checkWhile } from "./expr-control.js";
import { checkField } from "./expr-field.js";
import { checkFormatArgs } from "./expr-format.js";
import { checkIndex } from "./expr-index.js";
import { checkLit } from "./expr-lit.js";
import { checkMatch } from "./expr-match.js";
import { checkPath } from "./expr-path.js";
import { checkRange } from "./expr-range.js";
import { checkRef } from "./expr-ref.js";
import { checkStruct } from "./expr-struct.js";
import { checkTry } from "./expr-try.js";
import { checkCoerce, coerce } from "./coerce.js";
import { checkMethodCall } from "./method.js";
import { has, type Expect, type Node } from "./node.js";
import { checkAssignOp, checkBinary } from "./ops.js";
import { checkUnary } from "./ops-unary.js";
import { tellUnreachable } from "./unreachable-code.js";

/** Infers the type of an expression; `expect` only helps, it is not enforced. */
export function check(f: BodyCx, expr: Expr, expect: Expect | null): Node {
  if (f.diverges) tellUnreachable(f, expr, expr.span, "expression");
  const before = f.diverges;
  f.diverges = false;
  const node = dispatch(f, expr, expect);
  if (f.diverges) afterParts(f, expr);
  if (f.infer.shallow(node.ty).kind === "never") f.diverges ||= true;
  f.endAside(before);
  return node;
}

/** An expression some part of which never gives its value. */
function afterParts(f: BodyCx, expr: Expr): void {
  switch (expr.kind) {
    case "block":
    case "unsafe":
    case "const":
    case "if":
    case "let":
    case "loop":
    case "while":
    case "for":
    case "match":
    case "macro":
    case "cast":
    case "select":
    case "asyncTry":
      return;
    case "call":
      return tellUnreachable(f, expr, expr.callee.span, "call");
    case "methodCall":
      return tellUnreachable(f, expr, expr.segment.ident.span, "call");
    default:
      return tellUnreachable(f, expr, expr.span, "expression");
  }
}

function dispatch(f: BodyCx, expr: Expr, expect: Expect | null): Node {
  // What there is most of comes first.
  switch (expr.kind) {
    case "path":
      return checkPath(f, expr);
    case "methodCall":
      return checkMethodCall(f, expr, expect);
    case "call":
      return checkCall(f, expr, expect);
    case "lit":
      return checkLit(f, expr, expect);
    case "field":
      return checkField(f, expr);
    case "unary":
      return checkUnary(f, expr, expect);
    case "binary":
      return checkBinary(f, expr);
    case "assign":
      return checkAssign(f, expr, expect);
    case "assignOp":
      return checkAssignOp(f, expr);
    case "ref":
      return checkRef(f, expr, expect);
    case "cast":
      return checkCast(f, expr);
    case "index":
      return checkIndex(f, expr);
    case "range":
      return checkRange(f, expr, expect);
    case "tuple":
      return checkTuple(f, expr, expect);
    case "array":
      return checkArray(f, expr, expect);
    case "repeat":
      return checkRepeat(f, expr, expect);
    case "struct":
      return checkStruct(f, expr, expect);
    case "closure":
      return checkClosure(f, expr, expect);
    case "formatArgs":
      return checkFormatArgs(f, expr);
    case "macro":
      return checkExpansion(f, expr, expect);
    case "underscore":
      f.error("syntax", expr.span, "in expressions, `_` can only be used on the left-hand side of an assignment", { label: "`_` not allowed here" });
      return f.errorNode(expr);
    case "error":
      return f.errorNode(expr);
    default:
      return dispatchFlow(f, expr, expect);
  }
}

type Flow = Exclude<
  Expr,
  { kind: "lit" | "path" | "unary" | "binary" | "assign" | "assignOp" | "ref" | "cast" | "call" | "methodCall" | "field" | "index" | "range" | "tuple" | "array" | "repeat" | "struct" | "closure" | "formatArgs" | "macro" | "underscore" | "error" }
>;

function dispatchFlow(f: BodyCx, expr: Flow, expect: Expect | null): Node {
  switch (expr.kind) {
    case "block":
    case "unsafe":
      return checkBlockExpr(f, expr, expect);
    case "const":
      return checkConstBlock(f, expr, expect);
    case "async":
      return checkAsyncBlock(f, expr);
    case "gen":
      return checkGen(f, expr);
    case "if":
      return checkIf(f, expr, expect);
    case "let":
      return checkLet(f, expr);
    case "match":
      return checkMatch(f, expr, expect);
    case "loop":
      return checkLoop(f, expr, expect);
    case "while":
      return checkWhile(f, expr);
    case "for":
      return checkFor(f, expr);
    case "break":
      return checkBreak(f, expr);
    case "continue":
      return checkContinue(f, expr);
    case "return":
      return checkReturn(f, expr);
    case "yield":
      return checkYield(f, expr);
    case "await":
      return checkAwait(f, expr);
    case "try":
      return checkTry(f, expr);
    case "asyncTry":
      return checkAsyncTry(f, expr);
    case "select":
      return checkSelect(f, expr, expect);
    case "join":
      return checkJoin(f, expr);
    case "defer":
      return checkDefer(f, expr);
    default:
      return unreachable(expr);
  }
}

function checkTuple(f: BodyCx, expr: Expr & { kind: "tuple" }, expect: Expect | null): Node {
  // What is expected of the parts may follow from bounds that are known by now.
  if (expect !== null && hasInfer(f.infer.resolve(expect.ty))) f.infer.selectPending();
  const wanted = expect === null ? null : f.infer.shallow(expect.ty);
  const elems = expr.elems.map((elem, i) => {
    const ty: Ty | undefined = wanted?.kind === "tuple" ? wanted.elems[i] : undefined;
    if (ty === undefined) return check(f, elem, null);
    if (expect?.kind === "has") return checkCoerce(f, elem, ty, { kind: "misc" });
    const node = check(f, elem, has(ty));
    const result = coerce(f, node, ty);
    return result.ok ? result.node : node;
  });
  return f.node(expr, tupleOf(elems.map((e) => e.ty)), (w) => ({ kind: "tuple", elems: w.exprs(elems) }));
}

function checkExpansion(f: BodyCx, expr: Expr & { kind: "macro" }, expect: Expect | null): Node {
  const made = f.names.expansions.get(expr.mac.id);
  if (made === undefined) return f.errorNode(expr);
  switch (made.kind) {
    case "expr":
      return check(f, made.expr, expect);
    case "stmts":
      return checkBlockExpr(f, { kind: "block", id: expr.id, span: expr.span, label: null, block: { id: expr.id, span: expr.span, stmts: made.stmts, tail: made.tail, innerAttrs: [] } }, expect);
    case "pat":
    case "type":
    case "items":
      return f.errorNode(expr);
    default:
      return unreachable(made);
  }
}
