/** `a[i]`: built in for arrays, slices and `Vec` by `usize`, else through `Index`. */
import type { Expr } from "../../ast/ast.js";
import type { Ty } from "../ty.js";
import { isConst, refTo, sliceOf, tyArg, USIZE } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { applyDerefs, autoderef, type DerefStep } from "./autoderef.js";
import { borrowNode, langMethod, langProjection } from "./build.js";
import { custom } from "./causes.js";
import { coerceOrReport } from "./coerce.js";
import { check } from "./expr.js";
import { awaitFirst } from "./mismatch-fixes.js";
import type { Node } from "./node.js";

type IndexExpr = Expr & { kind: "index" };

export function checkIndex(f: BodyCx, expr: IndexExpr): Node {
  const base = check(f, expr.expr, null);
  const index = check(f, expr.index, null);
  const ty = f.mustKnow(base.ty, expr.expr.span);
  const by = f.known(index.ty, expr.index.span);
  if (ty.kind === "error" || by.kind === "error") return f.errorNode(expr);
  const steps: DerefStep[] = [];
  for (const step of autoderef(f, ty, expr.expr.span)) {
    steps.push(step);
    if (step.ty.kind === "error") return f.errorNode(expr);
    const elem = elemOf(f, step.ty);
    if (elem !== null && (by.kind === "int" || by.kind === "infer" && by.var === "int")) return builtin(f, expr, applyDerefs(f, base, steps.slice(1)), index, by, elem, step.ty);
    const made = overloaded(f, expr, base, steps, step.ty, index) ?? (step.ty.kind === "array" ? overArray(f, expr, base, steps, step.ty, index) : null);
    if (made !== null) return made;
  }
  const unmet = steps.map((step) => unmetIndex(f, expr, step.ty, index)).find((node) => node !== null);
  if (unmet !== undefined) return unmet;
  const first = awaitFirst(f, base.expr, ty);
  f.error("E0608", expr.span, `cannot index into a value of type \`${f.show(ty)}\``, {
    fixes: first.fixes,
    helps: first.helps.length > 0 ? first.helps : ty.kind === "tuple" ? ["to access tuple elements, use tuple indexing syntax: `.0`"] : ty.kind === "adt" && f.cx.lang.is(ty.def, "Option") ? ["take the value out first: `.unwrap()`, or match it"] : [],
  });
  return f.errorNode(expr);
}

/** Where there is an `Index`, if only its bounds held (`HashMap<K, V>` asks for `K: Hash`): they are asked for, and told of. */
function unmetIndex(f: BodyCx, expr: IndexExpr, self: Ty, index: Node): Node | null {
  const trait = f.cx.lang.get("index");
  const output = f.cx.lang.assoc("index", "Output");
  if (trait === null || output === null || self.kind !== "adt") return null;
  const impls = f.cx.traitImpls(trait, self);
  const [impl] = impls;
  const item = impl === undefined ? undefined : f.cx.implItems(impl).get(output);
  if (impl === undefined || item === undefined || impls.length > 1) return null;
  const args = f.infer.freshArgsFor(impl, expr.expr.span);
  const wanted = f.cx.implTraitRef(impl)?.args.map((arg) => (isConst(arg) ? arg : f.instantiate(arg, args, expr.span))) ?? [];
  const fits = f.infer.attempt(() => (f.infer.unifyArgs(wanted, [self, index.ty]) === null ? true : null));
  if (fits === null) return null;
  f.infer.registerBounds(impl, args, expr.expr.span);
  f.tainted = true;
  return f.node(expr, f.instantiate(f.cx.typeOfAlias(item), args, expr.span), () => ({ kind: "error" }), true);
}

/** The element, where indexing by `usize` is built in. */
function elemOf(f: BodyCx, ty: Ty): Ty | null {
  if (ty.kind === "array" || ty.kind === "slice") return ty.elem;
  return ty.kind === "adt" && f.cx.lang.is(ty.def, "Vec") ? tyArg(ty.args, 0) : null;
}

function builtin(f: BodyCx, expr: IndexExpr, place: Node, index: Node, by: Ty, elem: Ty, of: Ty): Node {
  if (by.kind === "int" && by.int !== "usize") {
    const what = of.kind === "adt" ? `[${f.show(elem)}]` : f.show(of.kind === "array" ? sliceOf(elem) : of);
    f.error("E0277", expr.index.span, `the type \`${what}\` cannot be indexed by \`${by.int}\``, {
      label: "slice indices are of type `usize` or ranges of `usize`",
      helps: [`cast the index: \`as usize\``],
      fixes: expr.index.span.ctxt !== 0 ? [] : [{ title: "cast it to `usize`", edits: castEdits(expr.index) }],
    });
    return f.errorNode(expr);
  }
  if (expr.index.kind === "unary" && expr.index.op === "-" && expr.index.expr.kind === "lit" && by.kind === "infer") {
    f.error("index", expr.index.span, `negative integers cannot be used to index on a \`${f.show(of)}\``, {
      label: `cannot use a negative integer for indexing on \`${f.show(of)}\``,
      helps: ["to access an element from the end, subtract from the length: `v[v.len() - 1]`"],
    });
    return f.errorNode(expr);
  }
  const at = coerceOrReport(f, index, USIZE, { kind: "index" });
  return f.node(expr, elem, (w, use) => ({ kind: "index", base: w.expr(place, use), index: w.expr(at), open: expr.open }), true);
}

function castEdits(index: Expr): readonly { readonly span: Expr["span"]; readonly text: string }[] {
  const after = { lo: index.span.hi, hi: index.span.hi, ctxt: 0 };
  if (index.kind !== "binary" && index.kind !== "unary") return [{ span: after, text: " as usize" }];
  return [{ span: { lo: index.span.lo, hi: index.span.lo, ctxt: 0 }, text: "(" }, { span: after, text: ") as usize" }];
}

/** `a[1..]` of an array is of the slice it is unsized to, where the array itself has no such `Index`. */
function overArray(f: BodyCx, expr: IndexExpr, base: Node, steps: readonly DerefStep[], ty: Ty & { kind: "array" }, index: Node): Node | null {
  return overloaded(f, expr, base, steps, sliceOf(ty.elem), index);
}

function overloaded(f: BodyCx, expr: IndexExpr, base: Node, steps: readonly DerefStep[], self: Ty, index: Node): Node | null {
  const trait = f.cx.lang.get("index");
  if (trait === null || self.kind === "infer") return null;
  const anyIndex = f.infer.probe(() => f.infer.holds({ kind: "trait", ref: { trait, args: [self, f.infer.newTyVar(expr.span)] } }, expr.span));
  if (anyIndex === "no") return null;
  const by = f.infer.newTyVar(expr.index.span);
  const wants = f.infer.attempt(() => (f.infer.select({ trait, args: [self, by] }, expr.span) === null ? null : true));
  const at = wants === null ? index : coerceOrReport(f, index, by, { kind: "index" });
  if (wants === null) f.infer.unify(by, index.ty);
  const shown = f.show(index.ty);
  const what = f.show(self);
  const text = `\`${what}\` cannot be indexed by \`${shown}\``;
  const ref = { trait, args: [self, at.ty] };
  if (f.infer.holds({ kind: "trait", ref }, expr.span) === "no") {
    f.error("E0277", expr.index.span, `the type ${text}`, { label: text, helps: what === "String" || what === "str" ? ["a string is indexed by ranges of bytes; its characters are `.chars()`, its bytes `.as_bytes()`"] : [] });
    return f.errorNode(expr);
  }
  f.infer.register({ kind: "trait", ref }, { span: expr.index.span, why: custom("E0277", `the type ${text}`, text) });
  const output = langProjection(f, "index", "Output", [self, at.ty], expr.span);
  if (output === null) return null;
  const place = applyDerefs(f, base, steps.slice(1));
  const brackets = base.span.ctxt === expr.span.ctxt ? { ...expr.span, lo: expr.open } : expr.span;
  const unsize = f.infer.shallow(place.ty).kind === "array" && self.kind === "slice";
  return f.node(
    expr,
    output,
    (w, use) => {
      const mut = use === "mut" && f.infer.implementsTrait(self, f.cx.lang.get("index_mut"), expr.span, [at.ty]) === "yes";
      const method = langMethod(f, mut ? "index_mut" : "index", mut ? "index_mut" : "index");
      const borrowed = borrowNode(place, mut, true);
      const receiver = unsize ? f.wrap(borrowed, refTo(self, mut), (w2) => ({ kind: "coerce", expr: w2.expr(borrowed), coercion: "unsizeArray" })) : borrowed;
      const call: Node = {
        id: expr.id,
        span: expr.span,
        ty: refTo(output, mut),
        place: false,
        expr,
        make: (w2) => ({ kind: "call", callee: w2.callee({ kind: "traitFn", def: method, args: [self, at.ty] }, expr.span), args: [w2.expr(receiver), w2.expr(at)], callSpan: brackets }),
      };
      return { kind: "deref", base: w.expr(call) };
    },
    true,
  );
}
