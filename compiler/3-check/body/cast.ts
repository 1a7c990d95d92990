/** `e as T`: looked at after inference, when both types are known. */
import type { Expr } from "../../ast/ast.js";
import type { CastKind, Thir } from "../thir.js";
import type { Ty } from "../ty.js";
import { I32, sameType } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { coerce } from "./coerce.js";
import { check } from "./expr.js";
import { around } from "./mismatch-fixes.js";
import type { Node } from "./node.js";

type CastExpr = Expr & { kind: "cast" };

export function checkCast(f: BodyCx, expr: CastExpr): Node {
  const to = f.lowerType(expr.type);
  const inner = check(f, expr.expr, { ty: to, kind: "cast" });
  const now = f.infer.shallow(inner.ty);
  if (to.kind === "error" || now.kind === "error") return f.node(expr, to, () => ({ kind: "error" }));
  if ((to.kind === "slice" || to.kind === "str" || to.kind === "dyn") && (now.kind !== "infer" || now.var !== "general")) {
    report(f, expr, now, to);
    return f.errorNode(expr);
  }
  let decided: Node | CastKind | null = null;
  f.casts.push({
    run: () => {
      decided = decide(f, expr, inner, to);
    },
  });
  return f.node(expr, to, (w) => {
    const how: Node | CastKind | null = decided;
    if (how === null) return { kind: "error" };
    if (typeof how !== "string") {
      const made: Thir = w.expr(how);
      return { kind: "cast", expr: made, cast: "noop" };
    }
    return { kind: "cast", expr: w.expr(inner), cast: how };
  });
}

const isNumeric = (ty: Ty): boolean => ty.kind === "int" || ty.kind === "float";

/** A coercion is a cast too; else numbers to numbers, and the few things that are numbers underneath. */
function decide(f: BodyCx, expr: CastExpr, inner: Node, target: Ty): Node | CastKind | null {
  const from = f.known(inner.ty, expr.expr.span);
  const to = f.known(target, expr.type.span);
  if (from.kind === "error" || to.kind === "error") return null;
  if (from.kind === "infer" || to.kind === "infer") {
    if (to.kind === "infer") {
      f.annotationsNeeded(to, expr.type.span);
      return null;
    }
  }
  const kind = castKind(f, from, to);
  if (kind !== null && !sameType(from, to)) return kind;
  const made = coerce(f, inner, to);
  if (made.ok) return made.node;
  if (kind !== null) return kind;
  report(f, expr, from, to);
  return null;
}

function castKind(f: BodyCx, from: Ty, to: Ty): CastKind | null {
  if (isNumeric(from) && isNumeric(to)) return "numeric";
  if (from.kind === "infer" && from.var !== "general" && isNumeric(to)) return "numeric";
  if ((from.kind === "bool" || from.kind === "char") && to.kind === "int") return "numeric";
  if (from.kind === "int" && from.int === "u8" && to.kind === "char") return "numeric";
  if ((from.kind === "fnPtr" || from.kind === "fnDef") && to.kind === "int") return "fnToInt";
  if (from.kind === "adt" && from.def.kind === "enum" && to.kind === "int" && isFieldless(f, from)) return "enumToInt";
  return null;
}

const primitive = (ty: Ty): boolean => isNumeric(ty) || ty.kind === "bool" || ty.kind === "char";

function isFieldless(f: BodyCx, ty: Ty & { kind: "adt" }): boolean {
  const { variants } = f.cx.adt(ty.def);
  return variants.every((v) => v.fields.length === 0);
}

function report(f: BodyCx, expr: CastExpr, from: Ty, to: Ty): void {
  f.tainted = true;
  if (f.silenced(from, to)) return;
  const a = f.show(from);
  const b = f.show(to);
  if (to.kind === "char" && (primitive(from) || from.kind === "infer" || castKind(f, from, I32) !== null)) {
    f.error("E0604", expr.span, `only \`u8\` can be cast as \`char\`, not \`${a}\``, { label: "invalid cast", helps: ["try `char::from_u32` instead"] });
    return;
  }
  if (to.kind === "bool" && (primitive(from) || from.kind === "infer")) {
    f.error("E0054", expr.span, `cannot cast \`${a}\` as \`bool\``, { helps: ["compare with zero instead: `!= 0`"] });
    return;
  }
  if (from.kind === "ref" && (isNumeric(to) || to.kind === "char" || to.kind === "bool")) {
    const behind = f.infer.resolve(from.to);
    const helps = castKind(f, behind, to) !== null ? ["dereference the expression: `*`"] : behind.kind === "str" ? [`parse it instead: \`.parse::<${b}>()\``] : [];
    f.error("E0606", expr.span, `casting \`${a}\` as \`${b}\` is invalid`, {
      helps,
      fixes: castKind(f, behind, to) !== null ? around(expr.expr.span, "dereference it", "*", "") : [],
    });
    return;
  }
  if ((to.kind === "slice" || to.kind === "str" || to.kind === "dyn") && from.kind !== "error") {
    f.error("E0620", expr.span, `cast to unsized type: \`${a}\` as \`${b}\``, { helps: ["try casting to a reference instead: `&`"] });
    return;
  }
  if (primitive(from) && primitive(to)) {
    f.error("E0606", expr.span, `casting \`${a}\` as \`${b}\` is invalid`);
    return;
  }
  const into = f.cx.lang.get("From");
  const converts = into !== null && f.infer.implementsTrait(to, into, expr.span, [from]) === "yes";
  f.error("E0605", expr.span, `non-primitive cast: \`${a}\` as \`${b}\``, {
    label: converts ? "consider using the `From` trait instead" : "an `as` expression can only be used to convert between primitive types or to coerce to a specific trait object",
    helps: converts ? [`\`${b}::from(…)\``] : [],
  });
}
