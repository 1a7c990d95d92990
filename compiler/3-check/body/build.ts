/** Making nodes that stand for no syntax of their own: derefs, borrows, calls of library traits. */
import type { Expr } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import { bug } from "../../unreachable.js";
import type { LangName } from "../lang.js";
import { misc } from "../infer/cause.js";
import type { Callee, LitValue } from "../thir.js";
import type { GArg, Ty } from "../ty.js";
import { NEVER, refTo } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import type { Node, Use } from "./node.js";

/** `*base` where base is a reference or `Box` (or a `Pin` of one). */
export function derefNode(f: BodyCx, base: Node, to: Ty, expr: Expr | null = base.expr): Node {
  const through = (use: Use): Use => (isSharedRef(f, base.ty) ? "read" : use);
  return { id: base.id, span: base.span, ty: to, place: true, expr, make: (w, use) => ({ kind: "deref", base: w.expr(base, through(use)) }) };
}

function isSharedRef(f: BodyCx, ty: Ty): boolean {
  const now = f.infer.shallow(ty);
  const inner = f.cx.lang.unpinned(now);
  const seen = inner === null ? now : f.infer.shallow(inner);
  return seen.kind === "ref" && !seen.mut;
}

/** What `*` of this type gives without any trait: the pointee of a reference or `Box`, also behind `Pin`. */
export function builtinPointee(f: BodyCx, ty: Ty): Ty | null {
  if (ty.kind === "ref") return ty.to;
  if (ty.kind !== "adt") return null;
  const boxed = f.cx.lang.boxed(ty);
  if (boxed !== null) return boxed;
  const inner = f.cx.lang.unpinned(ty);
  if (inner === null) return null;
  const pointer = f.infer.shallow(inner);
  return pointer.kind === "ref" ? pointer.to : f.cx.lang.boxed(pointer);
}

export function borrowNode(base: Node, mut: boolean, auto: boolean, expr: Expr | null = base.expr): Node {
  return {
    id: base.id,
    span: base.span,
    ty: refTo(base.ty, mut),
    place: false,
    expr,
    make: (w) => ({ kind: "borrow", mut, auto, place: w.expr(base, mut ? "mut" : "read") }),
  };
}

/** `*base` through `Deref` or, where the place is used mutably and the type has it, `DerefMut`. */
export function overloadedDerefNode(f: BodyCx, base: Node, to: Ty, expr: Expr | null = base.expr): Node {
  return {
    id: base.id,
    span: base.span,
    ty: to,
    place: true,
    expr,
    make: (w, use) => {
      const mut = use === "mut" && f.infer.implementsTrait(base.ty, f.cx.lang.get("deref_mut"), base.span) === "yes";
      const method = langMethod(f, mut ? "deref_mut" : "deref", mut ? "deref_mut" : "deref");
      const call: Node = {
        ...base,
        ty: refTo(to, mut),
        place: false,
        make: (w2) => ({ kind: "call", callee: w2.callee({ kind: "traitFn", def: method, args: [base.ty] }, base.span), args: [w2.expr(borrowNode(base, mut, true))], callSpan: base.span }),
      };
      return { kind: "deref", base: w.expr(call) };
    },
  };
}

/** The method of a lang trait; the library has it, or the trait would not have been found. */
export function langMethod(f: BodyCx, trait: LangName, name: string): Def {
  const def = f.cx.lang.get(trait);
  const method = def === null ? undefined : f.cx.childrenNamed(def, name).find((d) => d.kind === "assocFn");
  return method ?? bug(`the library lacks ${trait}::${name}`);
}

/** The type of a projection out of a lang trait: `<ty as IntoIterator>::Item`. */
export function langProjection(f: BodyCx, trait: LangName, name: string, args: readonly GArg[], span: Span): Ty | null {
  const assoc = f.cx.lang.assoc(trait, name);
  return assoc === null ? null : f.infer.normalize({ kind: "proj", assoc, args }, misc(span));
}

export function callNode(base: { readonly id: number; readonly span: Span; readonly expr: Expr | null }, callee: Callee, args: readonly Node[], ty: Ty, callSpan: Span): Node {
  return {
    id: base.id,
    span: base.span,
    ty,
    place: false,
    expr: base.expr,
    make: (w) => ({ kind: "call", callee: w.callee(callee, base.span), args: w.exprs(args), callSpan }),
  };
}

export function litNode(f: BodyCx, expr: Expr, ty: Ty, value: LitValue): Node {
  return f.node(expr, ty, () => ({ kind: "lit", value }));
}

/** A value of type `!` used where another type is wanted. */
export function neverTo(node: Node, ty: Ty): Node {
  return ty.kind === "never" ? node : { ...node, ty, place: false, make: (w) => ({ kind: "coerce", expr: w.expr({ ...node, ty: NEVER }), coercion: "never" }) };
}
