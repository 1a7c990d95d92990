/** An operator that the types do not have: E0369, E0368, E0277, E0600. */
import type { BinOp, Expr } from "../../ast/ast.js";
import type { Why } from "../infer/cause.js";
import type { Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import { custom } from "./causes.js";
import { futureOutput } from "./futures.js";
import { awaitFirst, awaitFix, around, type Suggestion } from "./mismatch-fixes.js";
import type { Node } from "./node.js";

/** "cannot add `B` to `A`" */
function sentence(op: BinOp, lhs: string, rhs: string): string {
  switch (op) {
    case "+":
      return `cannot add \`${rhs}\` to \`${lhs}\``;
    case "-":
      return `cannot subtract \`${rhs}\` from \`${lhs}\``;
    case "*":
      return `cannot multiply \`${lhs}\` by \`${rhs}\``;
    case "/":
      return `cannot divide \`${lhs}\` by \`${rhs}\``;
    case "%":
      return `cannot calculate the remainder of \`${lhs}\` divided by \`${rhs}\``;
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return `can't compare \`${lhs}\` with \`${rhs}\``;
    default:
      return `no implementation for \`${lhs} ${op} ${rhs}\``;
  }
}

const isComparison = (op: BinOp): boolean => ["==", "!=", "<", "<=", ">", ">="].includes(op);

/** Told when the obligation of an operator turns out not to hold. */
export function operatorWhy(f: BodyCx, op: BinOp, lhs: Node, rhs: Node, assign = false): Why {
  const l = f.show(lhs.ty);
  const r = f.show(rhs.ty);
  return custom("E0277", assign ? sentence(op, l, r).replace("cannot add", "cannot add-assign") : sentence(op, l, r), `no implementation for \`${l} ${op}${assign ? "=" : ""} ${r}\``);
}

type OpExpr = Expr & { kind: "binary" | "assignOp" };

/** `someRight`: the operator exists for the left type, with something else on the right. */
export function reportNoOperator(f: BodyCx, expr: OpExpr, op: BinOp, lhs: Node, rhs: Node, someRight: boolean): void {
  const l = f.infer.resolve(lhs.ty);
  const r = f.infer.resolve(rhs.ty);
  if (f.silenced(l, r) || (f.tainted && (isOpen(l) || isOpen(r)))) return;
  f.tainted = true;
  const assign = expr.kind === "assignOp";
  const text = assign ? `${op}=` : op;
  const await_ = awaitHelp(f, lhs) ?? awaitHelp(f, rhs);
  const labels = [
    { span: expr.lhs.span, text: f.show(l) },
    { span: expr.rhs.span, text: f.show(r) },
  ];
  if (someRight) {
    f.error("E0277", expr.opSpan, sentence(op, f.show(l), f.show(r)), {
      label: `no implementation for \`${f.show(l)} ${text} ${f.show(r)}\``,
      helps: [...(await_?.helps ?? []), ...numberHelp(l, r)],
      fixes: await_?.fixes ?? [],
    });
    return;
  }
  const message = assign
    ? `binary assignment operation \`${text}\` cannot be applied to type \`${f.show(l)}\``
    : isComparison(op) || l.kind === "adt" && sameText(f, l, r) && op !== "+" && op !== "-" && op !== "*" && op !== "/"
      ? `binary operation \`${op}\` cannot be applied to type \`${f.show(l)}\``
      : sentence(op, f.show(l), f.show(r));
  const hint = await_ ?? missingImpl(f, op, l, r, rhs, assign);
  f.error(assign ? "E0368" : "E0369", expr.opSpan, message, { labels: assign ? labels.slice(0, 1) : labels, helps: hint.helps, fixes: hint.fixes, ...(assign ? { label: `cannot use \`${text}\` on type \`${f.show(l)}\`` } : {}) });
}

/** After another mistake, what is not known yet says nothing. */
const isOpen = (ty: Ty): boolean => ty.kind === "infer" && ty.var === "general";

const sameText = (f: BodyCx, a: Ty, b: Ty): boolean => f.show(a) === f.show(b);

function awaitHelp(f: BodyCx, node: Node): Suggestion | null {
  if (node.expr === null || futureOutput(f, node.ty) === null) return null;
  if (!f.scope.async) return { helps: ["this is a future: its value is there once it has been awaited"], fixes: [] };
  return awaitFix(node.expr);
}

function numberHelp(l: Ty, r: Ty): readonly string[] {
  if (l.kind === "int" && r.kind === "float") return [`cast the left side: \`as ${r.float}\``];
  if (l.kind === "float" && r.kind === "int") return [`cast the right side: \`as ${l.float}\``];
  return [];
}

const TRAIT_NAMES: Readonly<Partial<Record<BinOp, string>>> = {
  "+": "Add", "-": "Sub", "*": "Mul", "/": "Div", "%": "Rem", "&": "BitAnd", "|": "BitOr", "^": "BitXor", "<<": "Shl", ">>": "Shr",
  "==": "PartialEq", "!=": "PartialEq", "<": "PartialOrd", "<=": "PartialOrd", ">": "PartialOrd", ">=": "PartialOrd",
};

function missingImpl(f: BodyCx, op: BinOp, l: Ty, r: Ty, rhs: Node, assign: boolean): Suggestion {
  const name = TRAIT_NAMES[op] ?? "";
  const trait = isComparison(op) ? name : `std::ops::${name}${assign ? "Assign" : ""}`;
  const isStr = l.kind === "ref" && l.to.kind === "str";
  if (op === "+" && isStr) {
    return { helps: ["`+` cannot be used to concatenate two `&str` strings", "create an owned `String` on the left: `.to_owned()`, or use `format!`"], fixes: [] };
  }
  if (l.kind === "param") {
    const output = op === "+" || op === "-" || op === "*" || op === "/" || op === "%" ? `<Output = ${l.name}>` : "";
    return { helps: [`consider restricting type parameter \`${l.name}\`: \`${l.name}: ${trait}${isComparison(op) ? "" : assign ? "" : output}\``], fixes: [] };
  }
  if (l.kind === "adt" && f.cx.isLocal(l.def)) {
    if (isComparison(op)) return { helps: [`consider annotating \`${l.def.name}\` with \`#[derive(${name === "PartialOrd" ? "PartialEq, PartialOrd" : name})]\``], fixes: [] };
    return { helps: [`the trait \`${trait}\` must be implemented for \`${f.show(l)}\``], fixes: [] };
  }
  if (rhs.expr !== null && l.kind === "ref" && l.to.kind !== "ref" && sameText(f, l.to, r)) return { helps: ["consider borrowing here: `&`"], fixes: around(rhs.expr.span, "borrow it", "&", "") };
  return { helps: [], fixes: [] };
}

export function reportNoUnary(f: BodyCx, expr: Expr & { kind: "unary" }, inner: Node): void {
  f.tainted = true;
  const ty = f.infer.resolve(inner.ty);
  if (f.silenced(ty)) return;
  const unsigned = expr.op === "-" && ty.kind === "int";
  const first = awaitFirst(f, inner.expr, ty);
  f.error("E0600", expr.span, `cannot apply unary operator \`${expr.op}\` to type \`${f.show(ty)}\``, {
    label: `cannot apply unary operator \`${expr.op}\``,
    notes: unsigned ? ["unsigned values cannot be negated"] : [],
    helps: expr.op === "!" && ty.kind === "ref" && ty.to.kind === "str" ? ["`!` on a string means nothing: to ask whether it is empty use `.is_empty()`"] : first.helps,
    fixes: first.fixes,
  });
}
