/** `-x`, `!x`, `*x` */
import type { Expr } from "../../ast/ast.js";
import type { Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import { derefStep, applyDerefs } from "./autoderef.js";
import { custom } from "./causes.js";
import { checkCoerce } from "./coerce.js";
import { check } from "./expr.js";
import { awaitFirst } from "./mismatch-fixes.js";
import { floatOf, floatShape, intShape } from "./expr-lit.js";
import { derefNode } from "./build.js";
import type { Expect, Node } from "./node.js";
import { hasInfer } from "../ty-util.js";
import { unaryMethod } from "./ops.js";
import { reportNoUnary } from "./ops-errors.js";
import { misc } from "../infer/cause.js";

export function checkUnary(f: BodyCx, expr: Expr & { kind: "unary" }, expect: Expect | null): Node {
  if (expr.op === "*") return checkDeref(f, expr);
  const wanted = operandExpect(f, expect);
  // What is awaited is given out of a loop: there it has to be what is expected.
  const inner = expr.expr.kind === "await" && wanted?.kind === "has" && f.infer.shallow(wanted.ty).kind !== "infer" ? checkCoerce(f, expr.expr, wanted.ty, { kind: "misc" }) : check(f, expr.expr, wanted);
  const ty = f.known(inner.ty, expr.expr.span);
  if (ty.kind === "error") return f.errorNode(expr);
  return expr.op === "-" ? negate(f, expr, inner, ty) : not(f, expr, inner, ty);
}

/** What is expected of the result is what the operand most likely is; but as the operator may make something else, it must not settle what is still open. */
function operandExpect(f: BodyCx, expect: Expect | null): Expect | null {
  if (expect === null || expect.kind === "hint") return null;
  const ty = f.infer.resolve(expect.ty);
  return ty.kind !== "infer" && hasInfer(ty) ? null : expect;
}

function checkDeref(f: BodyCx, expr: Expr & { kind: "unary" }): Node {
  const inner = check(f, expr.expr, null);
  const ty = f.mustKnow(inner.ty, expr.expr.span);
  if (ty.kind === "error") return f.errorNode(expr);
  const step = derefStep(f, ty, expr.span);
  if (step === null) {
    f.error("E0614", expr.span, `type \`${f.show(ty)}\` cannot be dereferenced`, { label: "can't be dereferenced", ...awaitFirst(f, inner.expr, ty) });
    return f.errorNode(expr);
  }
  const made = applyDerefs(f, inner, [step]);
  return { ...made, id: expr.id, span: expr.span, expr };
}

function negate(f: BodyCx, expr: Expr & { kind: "unary" }, inner: Node, ty: Ty): Node {
  const operand = expr.expr;
  if (operand.kind === "lit" && (operand.lit.kind === "int" || operand.lit.kind === "float")) {
    const { lit } = operand;
    if (ty.kind === "int" && ty.int.startsWith("u")) {
      reportNoUnary(f, expr, inner);
      return f.errorNode(expr);
    }
    if (ty.kind === "infer") lateSign(f, expr, inner);
    if (lit.kind === "int") return f.node(expr, inner.ty, () => intShape(f, -lit.value, f.infer.shallow(inner.ty), expr.span));
    return f.node(expr, inner.ty, () => floatShape(f, -floatOf(lit.text, f.infer.shallow(inner.ty)), f.infer.shallow(inner.ty), expr.span));
  }
  if (ty.kind === "float" || (ty.kind === "int" && ty.int.startsWith("i")) || (ty.kind === "infer" && ty.var !== "general")) {
    if (ty.kind === "infer") lateSign(f, expr, inner);
    return f.node(expr, inner.ty, (w) => ({ kind: "unary", op: "-", expr: w.expr(inner) }));
  }
  if (ty.kind === "int") {
    reportNoUnary(f, expr, inner);
    return f.errorNode(expr);
  }
  return overloadedUnary(f, expr, inner, "neg");
}

/** An integer whose type is not known yet may turn out to be unsigned. */
function lateSign(f: BodyCx, expr: Expr, inner: Node): void {
  f.late.push({
    run: () => {
      const ty = f.infer.shallow(inner.ty);
      if (ty.kind !== "int" || ty.int.startsWith("i")) return;
      const name = f.show(ty);
      f.error("E0277", expr.span, `the trait bound \`${name}: Neg\` is not satisfied`, { label: `the trait \`Neg\` is not implemented for \`${name}\``, notes: ["unsigned values cannot be negated"] });
    },
  });
}

function not(f: BodyCx, expr: Expr & { kind: "unary" }, inner: Node, ty: Ty): Node {
  if (ty.kind === "bool" || ty.kind === "int" || (ty.kind === "infer" && ty.var === "int")) return f.node(expr, inner.ty, (w) => ({ kind: "unary", op: "!", expr: w.expr(inner) }));
  if (ty.kind === "never") return inner;
  return overloadedUnary(f, expr, inner, "not");
}

function overloadedUnary(f: BodyCx, expr: Expr & { kind: "unary" }, inner: Node, name: "neg" | "not"): Node {
  const found = unaryMethod(f, name);
  const holds = found === null ? "no" : f.infer.implementsTrait(inner.ty, found.trait, expr.span);
  if (found === null || holds === "no") {
    reportNoUnary(f, expr, inner);
    return f.errorNode(expr);
  }
  const shown = f.show(inner.ty);
  f.infer.registerTrait(inner.ty, found.trait, [], { span: expr.span, why: custom("E0600", `cannot apply unary operator \`${expr.op}\` to type \`${shown}\``, `cannot apply unary operator \`${expr.op}\``) });
  const output = f.cx.childrenNamed(found.trait, "Output").find((d) => d.kind === "assocType");
  const ty: Ty = output === undefined ? { kind: "error" } : f.infer.normalize({ kind: "proj", assoc: output, args: [inner.ty] }, misc(expr.span));
  return f.node(expr, ty, (w) => {
    const now = f.infer.shallow(inner.ty);
    const behind = now.kind === "ref" ? f.infer.shallow(now.to) : now;
    if (behind.kind === "int" || behind.kind === "float" || (behind.kind === "bool" && name === "not")) {
      return { kind: "unary", op: name === "neg" ? "-" : "!", expr: w.expr(now.kind === "ref" ? derefNode(f, inner, behind) : inner) };
    }
    return { kind: "call", callee: w.callee({ kind: "traitFn", def: found.method, args: [inner.ty] }, expr.span), args: [w.expr(inner)], callSpan: expr.span };
  });
}
