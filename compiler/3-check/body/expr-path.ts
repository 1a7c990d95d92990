/** Paths as expressions. */
import { variantOf } from "../queries/adt.js";
import type { Expr } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import { misc } from "../infer/cause.js";
import type { Callee } from "../thir.js";
import type { GArg, Ty } from "../ty.js";
import { substTy } from "../ty-util.js";
import { bug } from "../../unreachable.js";
import { paramIndex } from "../queries/generics.js";
import type { BodyCx } from "./body-cx.js";
import type { Node } from "./node.js";
import { resolveValue, type ValueRes } from "./value-path.js";

export function checkPath(f: BodyCx, expr: Expr & { kind: "path" }): Node {
  return nodeOfValue(f, expr, resolveValue(f, expr.path, expr.qself));
}

export function nodeOfValue(f: BodyCx, expr: Expr, res: ValueRes): Node {
  switch (res.kind) {
    case "error":
      return f.errorNode(expr);
    case "local":
      return localNode(f, expr, res.binding);
    case "item":
      return itemNode(f, expr, res.def, res.args, res.traitItem);
  }
}

function localNode(f: BodyCx, expr: Expr, binding: number): Node {
  const id = f.names.canonicalBinding.get(binding) ?? binding;
  const local = f.locals.get(id);
  if (local === undefined) return f.errorNode(expr);
  return f.node(expr, local.ty, () => ({ kind: "local", local: id }), true);
}

function itemNode(f: BodyCx, expr: Expr, def: Def, args: readonly GArg[], traitItem: boolean): Node {
  switch (def.kind) {
    case "fn":
    case "assocFn":
      return fnItem(f, expr, { kind: traitItem ? "traitFn" : "fn", def, args });
    case "struct":
    case "variant":
      return constructorNode(f, expr, def, args);
    case "const":
    case "assocConst": {
      f.infer.registerBounds(def, args, expr.span);
      const ty = f.infer.normalize(substTy(f.cx.typeOfConst(def), args), misc(expr.span));
      return f.node(expr, ty, (w) => ({ kind: "const", def, args: w.args(args, expr.span) }));
    }
    case "static":
      return f.node(expr, f.infer.normalize(f.cx.typeOfConst(def), misc(expr.span)), () => ({ kind: "static", def }), true);
    case "constParam":
      return f.node(expr, f.cx.constParamTy(def), () => ({ kind: "constParam", index: paramIndex(f.cx, def), name: def.name }));
    default:
      return bug(`a path cannot name a ${def.kind} as a value`);
  }
}

function fnItem(f: BodyCx, expr: Expr, callee: Callee): Node {
  f.infer.registerBounds(callee.def, callee.args, expr.span);
  if (callee.def.lang?.startsWith("async_scope") === true) f.cx.leavesCleanup = true;
  const ty: Ty = { kind: "fnDef", def: callee.def, args: callee.args };
  return f.node(expr, ty, (w) => ({ kind: "fnRef", callee: w.callee(callee, expr.span) }));
}

/** A unit struct or variant is a value, a tuple one a fn. */
function constructorNode(f: BodyCx, expr: Expr, def: Def, args: readonly GArg[]): Node {
  const variant = variantOf(f.cx.adt(def), def);
  const owner = def.kind === "variant" ? def.parent : def;
  if (variant === undefined || owner === null) return f.errorNode(expr);
  f.infer.registerBounds(owner, args, expr.span);
  switch (variant.ctor) {
    case "unit":
      return f.node(expr, { kind: "adt", def: owner, args }, () => ({ kind: "adt", variant: def, fields: [], base: null }));
    case "tuple":
      checkConstructorVisible(f, expr, def);
      return f.node(expr, { kind: "fnDef", def, args }, (w) => ({ kind: "fnRef", callee: w.callee({ kind: "fn", def, args }, expr.span) }));
    case "struct": {
      const fields = variant.fields.map((x) => `${x.name}: …`).join(", ");
      f.error("E0533", expr.span, `expected value, found struct ${def.kind === "variant" ? "variant" : "type"} \`${f.cx.program.pathOf(def)}\``, {
        label: "not a value",
        helps: [`you might have meant to create it: \`${def.name} { ${fields} }\``],
      });
      return f.errorNode(expr);
    }
  }
}

/** A tuple struct with private fields cannot be made from outside. */
function checkConstructorVisible(f: BodyCx, expr: Expr, def: Def): void {
  // Of `module::Name` the privacy has been looked at with the path.
  if (def.kind !== "struct" || (expr.kind === "path" && expr.path.segments.length > 1)) return;
  const variant = f.cx.adt(def).variants[0];
  const hidden = variant?.fields.find((x) => !f.isVisible(x.vis));
  if (hidden === undefined) return;
  f.error("E0423", expr.span, `cannot initialize a tuple struct which contains private fields`, {
    labels: [{ span: hidden.syntax.span, text: "private field" }],
    helps: f.cx.assocItemsOf(def).length > 0 ? [] : [`look for a function that makes a \`${def.name}\``],
  });
}
