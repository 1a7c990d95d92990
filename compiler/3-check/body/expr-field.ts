/** `x.field`, through as many derefs as it takes. */
import type { Expr } from "../../ast/ast.js";
import type { FieldInfo } from "../context.js";
import type { Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import { applyDerefs, autoderef, type DerefStep } from "./autoderef.js";
import { check } from "./expr.js";
import { futureOutput } from "./futures.js";
import { probeMethod } from "./method-probe.js";
import { awaitFix } from "./mismatch-fixes.js";
import type { Node } from "./node.js";

type FieldExpr = Expr & { kind: "field" };

export function checkField(f: BodyCx, expr: FieldExpr): Node {
  const base = check(f, expr.expr, null);
  const ty = f.mustKnow(base.ty, expr.expr.span);
  if (ty.kind === "error") return f.errorNode(expr);
  const { name } = expr.ident;
  const steps: DerefStep[] = [];
  let hidden: FieldInfo | null = null;
  for (const step of autoderef(f, ty, expr.expr.span)) {
    steps.push(step);
    if (step.ty.kind === "error") return f.errorNode(expr);
    const found = fieldOf(f, step.ty, name, expr);
    if (found === null) continue;
    if (found.info !== null && !f.isVisible(found.info.vis)) {
      hidden ??= found.info;
      continue;
    }
    if (expr.generics !== undefined) f.error("syntax", expr.generics, "a field has no generic arguments", { helps: ["a method is called with `()`"] });
    const place = applyDerefs(f, base, steps.slice(1));
    return f.node(expr, found.ty, (w, use) => ({ kind: "field", base: w.expr(place, use), index: found.index, name }), true);
  }
  // Behind the references is something that is not known.
  const last = steps[steps.length - 1];
  if (last !== undefined && steps.length > 1 && f.mustKnow(last.ty, expr.expr.span).kind === "error") return f.errorNode(expr);
  if (hidden !== null) reportPrivate(f, expr, ty, hidden);
  else reportNoField(f, expr, base, ty, steps);
  return f.errorNode(expr);
}

interface FoundField {
  readonly index: number;
  readonly ty: Ty;
  readonly info: FieldInfo | null;
}

function fieldOf(f: BodyCx, ty: Ty, name: string, expr: FieldExpr): FoundField | null {
  if (ty.kind === "tuple") {
    const index = /^\d+$/.test(name) ? Number(name) : -1;
    const elem = ty.elems[index];
    return elem === undefined ? null : { index, ty: elem, info: null };
  }
  if (ty.kind !== "adt" || ty.def.kind !== "struct") return null;
  const info = f.cx.adt(ty.def).variants[0]?.fields.find((x) => x.name === name);
  return info === undefined ? null : { index: info.index, ty: f.instantiate(info.ty, ty.args, expr.span), info };
}

function reportPrivate(f: BodyCx, expr: FieldExpr, ty: Ty, field: FieldInfo): void {
  const probed = probeMethod(f, ty, field.name, expr.ident.span);
  const shown = f.show(ty);
  f.error("E0616", expr.ident.span, `field \`${field.name}\` of struct \`${shown}\` is private`, {
    label: "private field",
    helps: probed.kind === "found" ? [`a method \`${field.name}\` also exists, call it with parentheses`] : [],
    fixes: probed.kind === "found" ? [{ title: "call the method", edits: [{ span: { lo: expr.ident.span.hi, hi: expr.ident.span.hi, ctxt: expr.ident.span.ctxt }, text: "()" }] }] : [],
  });
}

function reportNoField(f: BodyCx, expr: FieldExpr, base: Node, ty: Ty, steps: readonly DerefStep[]): void {
  const { name, span } = expr.ident;
  const shown = f.show(ty);
  const probed = probeMethod(f, ty, name, span);
  const output = probed.kind === "found" ? null : futureOutput(f, ty);
  if (output !== null) {
    const fix = base.expr === null || !f.scope.async ? null : awaitFix(base.expr);
    f.error("E0609", span, `no field \`${name}\` on type \`${shown}\``, {
      label: "field not available in `impl Future`, but it is available in its `Output`",
      helps: fix?.helps ?? [],
      fixes: fix?.fixes ?? [],
    });
    return;
  }
  if (probed.kind === "found") {
    const end = expr.generics?.hi ?? span.hi;
    f.error("E0615", span, `attempted to take value of method \`${name}\` on type \`${shown}\``, {
      label: "method, not a field",
      helps: ["use parentheses to call the method"],
      fixes: [{ title: "call the method", edits: [{ span: { lo: end, hi: end, ctxt: span.ctxt }, text: "()" }] }],
    });
    return;
  }
  if (["int", "float", "bool", "char", "infer"].includes(ty.kind)) {
    f.error("E0610", span, `\`${shown}\` is a primitive type and therefore doesn't have fields`);
    return;
  }
  if (expr.generics !== undefined) {
    f.error("syntax", expr.generics, "a field has no generic arguments", { helps: ["a method is called with `()`"] });
    return;
  }
  const names = fieldNames(f, steps);
  const [similar] = f.cx.program.similarNames(name, names);
  f.error("E0609", span, `no field \`${name}\` on type \`${shown}\``, {
    label: "unknown field",
    helps: similar !== undefined ? [`a field with a similar name exists: \`${similar}\``] : names.length > 0 ? [`available fields are: ${names.slice(0, 6).map((n) => `\`${n}\``).join(", ")}${names.length > 6 ? " …" : ""}`] : [],
    fixes: similar === undefined ? [] : [{ title: `use \`${similar}\``, edits: [{ span, text: similar }] }],
  });
}

function fieldNames(f: BodyCx, steps: readonly DerefStep[]): readonly string[] {
  for (const { ty } of steps) {
    if (ty.kind !== "adt" || ty.def.kind !== "struct") continue;
    const names = (f.cx.adt(ty.def).variants[0]?.fields ?? []).filter((x) => f.isVisible(x.vis)).map((x) => x.name);
    if (names.length > 0) return names;
  }
  return [];
}
