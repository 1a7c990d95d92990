/** `Point { x, y: 2, ..base }` */
import type { Expr, FieldInit } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import type { VariantInfo } from "../context.js";
import type { GArg, Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import { checkCoerce } from "./coerce.js";
import { check } from "./expr.js";
import { onlyHas, type Expect, type Node } from "./node.js";
import { kindName, resolveStruct } from "./struct-path.js";

type StructExpr = Expr & { kind: "struct" };

export function checkStruct(f: BodyCx, expr: StructExpr, expect: Expect | null): Node {
  const found = resolveStruct(f, expr.path, expr.qself);
  if (found === null) {
    for (const field of expr.fields) check(f, field.expr, null);
    if (expr.base !== null) check(f, expr.base, null);
    return f.errorNode(expr);
  }
  const { variant, args } = found;
  const owner = variant.def.kind === "variant" ? variant.def.parent : variant.def;
  if (owner === null) return f.errorNode(expr);
  const ty: Ty = { kind: "adt", def: owner, args };
  // The expected type tells the fields' types early; whether it fits is for the caller to say.
  const wanted = onlyHas(expect);
  if (wanted !== null) f.infer.unify(wanted, ty);
  f.infer.registerBounds(owner, args, expr.path.span);
  const fields = checkFields(f, expr, variant, args);
  const base = expr.base === null ? null : checkBase(f, expr, expr.base, variant, ty);
  if (expr.rest) f.error("E0797", expr.span, "base expression required after `..`", { helps: ["add a base expression, or name all fields"] });
  else if (expr.base === null) reportMissing(f, expr, variant);
  return f.node(expr, ty, (w) => ({
    kind: "adt",
    variant: variant.def,
    fields: fields.map((x) => ({ index: x.index, value: w.expr(x.node) })),
    base: base === null ? null : w.expr(base),
  }));
}

function checkBase(f: BodyCx, expr: StructExpr, base: Expr, variant: VariantInfo, ty: Ty): Node {
  if (variant.def.kind === "variant") f.error("E0436", base.span, "functional record update syntax requires a struct");
  // One report of all that is private: where a field is named, it is there.
  const hidden = variant.fields.filter((x) => !f.isVisible(x.vis));
  const [first] = hidden;
  if (first !== undefined && !hidden.some((x) => expr.fields.some((y) => y.ident.name === x.name))) reportHidden(f, base.span, first.name, variant);
  return checkCoerce(f, base, ty, { kind: "misc" });
}

function checkFields(f: BodyCx, expr: StructExpr, variant: VariantInfo, args: readonly GArg[]): { readonly index: number; readonly node: Node }[] {
  const out: { readonly index: number; readonly node: Node }[] = [];
  const seen = new Map<string, FieldInit>();
  let isHidden = false;
  for (const field of expr.fields) {
    const declared = variant.fields.find((x) => x.name === field.ident.name);
    if (declared === undefined) {
      check(f, field.expr, null);
      reportUnknown(f, expr, variant, field);
      continue;
    }
    const before = seen.get(declared.name);
    if (before !== undefined) {
      f.error("E0062", field.ident.span, `field \`${declared.name}\` specified more than once`, { label: "used more than once", labels: [{ span: before.ident.span, text: `first use of \`${declared.name}\`` }] });
    }
    seen.set(declared.name, field);
    // `pin!` makes a `Pin` where it stands.
    const made = variant.def.lang === "Pin" && field.ident.span.ctxt !== 0;
    if (!made && !f.isVisible(declared.vis)) {
      if (!isHidden) reportHidden(f, field.ident.span, declared.name, variant);
      isHidden = true;
    }
    const ty = f.instantiate(declared.ty, args, field.span);
    out.push({ index: declared.index, node: checkCoerce(f, field.expr, ty, { kind: "field", name: declared.name, owner: variant.name }) });
  }
  return out;
}

function reportHidden(f: BodyCx, span: Span, name: string, variant: VariantInfo): void {
  f.errorLast("E0451", span, `field \`${name}\` of struct \`${f.cx.program.pathOf(variant.def)}\` is private`, { label: "private field" });
}

function reportUnknown(f: BodyCx, expr: StructExpr, variant: VariantInfo, field: FieldInit): void {
  const { name } = field.ident;
  const free = variant.fields.map((x) => x.name).filter((n) => !expr.fields.some((y) => y.ident.name === n));
  const [similar] = f.cx.program.similarNames(name, free);
  const shown = variant.def.kind === "variant" ? `${variant.def.parent?.name ?? ""}::${variant.name}` : variant.name;
  f.error(variant.def.kind === "variant" ? "E0559" : "E0560", field.ident.span, `${kindName(variant)} \`${shown}\` has no field named \`${name}\``, {
    label: similar !== undefined ? "unknown field" : `\`${shown}\` does not have this field`,
    helps: similar !== undefined ? [`a field with a similar name exists: \`${similar}\``] : free.length > 0 ? [`available fields are: ${free.map((n) => `\`${n}\``).join(", ")}`] : ["all struct fields are already assigned"],
    fixes: similar === undefined ? [] : [{ title: `use \`${similar}\``, edits: [{ span: field.ident.span, text: field.shorthand ? `${similar}: ${name}` : similar }] }],
  });
}

function reportMissing(f: BodyCx, expr: StructExpr, variant: VariantInfo): void {
  const missing = variant.fields.filter((x) => !expr.fields.some((y) => y.ident.name === x.name));
  if (missing.length === 0 || expr.fields.some((x) => !variant.fields.some((y) => y.name === x.ident.name))) return;
  const hidden = missing.find((x) => !f.isVisible(x.vis));
  if (hidden !== undefined) {
    f.errorLast("syntax", expr.path.span, `cannot construct \`${variant.name}\` with struct literal syntax due to private fields`, { notes: [`private field \`${hidden.name}\` was not provided`] });
    return;
  }
  const shown = missing.slice(0, 3).map((x) => `\`${x.name}\``);
  const rest = missing.length - shown.length;
  const list = rest > 0 ? `${shown.join(", ")} and ${rest} other field${rest === 1 ? "" : "s"}` : shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}` : (shown[0] ?? "");
  f.error("E0063", expr.path.span, `missing field${missing.length === 1 ? "" : "s"} ${list} in initializer of \`${f.show({ kind: "adt", def: variant.def.kind === "variant" ? (variant.def.parent ?? variant.def) : variant.def, args: [] })}\``, { label: `missing ${list}` });
}
