/**
 * Coercions: what may happen to a value on its way to a place with a known type.
 *
 * `!` to anything, reborrowing and deref coercion of references, unsizing behind pointers, fn items and closures to fn pointers;
 * else the types have to be one.
 */
import type { Expr } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import type { UnifyError } from "../infer/infer-ctx.js";
import { fnDecl } from "../queries/syntax.js";
import type { Ty } from "../ty.js";
import { substTy } from "../ty-util.js";
import { derefStep, type DerefStep, applyDerefs } from "./autoderef.js";
import type { BodyCx } from "./body-cx.js";
import { borrowNode, neverTo } from "./build.js";
import type { Reason } from "./causes.js";
import { check } from "./expr.js";
import { reportMismatch } from "./mismatch.js";
import { has, type Node } from "./node.js";
import { coerceUnsized } from "./unsize.js";

export type Coerced = { readonly ok: true; readonly node: Node } | { readonly ok: false; readonly error: UnifyError | null };

const done = (node: Node): Coerced => ({ ok: true, node });
const FAILED: Coerced = { ok: false, error: null };

/** Checks an expression that has to have type `ty`. */
export function checkCoerce(f: BodyCx, expr: Expr, ty: Ty, reason: Reason): Node {
  return coerceOrReport(f, check(f, expr, has(ty)), ty, reason);
}

export function coerceOrReport(f: BodyCx, node: Node, target: Ty, reason: Reason): Node {
  const result = coerce(f, node, target);
  if (result.ok) return result.node;
  reportMismatch(f, node, target, reason);
  return { ...node, ty: target, make: () => ({ kind: "error" }) };
}

/** Binds what it needs on success; on failure nothing has changed. `arg`: a `&mut` is only reserved until the call that it is made for. */
export function coerce(f: BodyCx, node: Node, target: Ty, arg = false): Coerced {
  const source = f.known(node.ty, node.span);
  const to = f.infer.shallow(target);
  if (source.kind === "error" || to.kind === "error") {
    f.infer.unify(source, to);
    return done({ ...node, ty: to.kind === "error" ? source : to });
  }
  if (source.kind === "never") return done(neverTo(node, fromNever(f, to, node.span)));
  if (source.kind === "infer") return unifyTo(f, node, to);
  const unsized = coerceUnsized(f, node, source, to);
  if (unsized !== null) return done(unsized);
  if (to.kind === "ref" && source.kind === "ref") return coerceRef(f, node, source, to, arg);
  if (to.kind === "fnPtr" && source.kind === "fnDef") return coerceFnItem(f, node, source, to);
  if (to.kind === "fnPtr" && source.kind === "closure") return coerceClosure(f, node, source, to);
  // What may be called anywhere may be called where only the unsafe is.
  if (to.kind === "fnPtr" && source.kind === "fnPtr" && to.unsafe === true && source.unsafe !== true) return f.infer.unify(to, { ...source, unsafe: true }) === null ? done({ ...node, ty: to }) : FAILED;
  return unifyTo(f, node, to);
}

/** The type that `!` takes: where nothing is known yet, `()` if nothing ever will be. */
export function fromNever(f: BodyCx, to: Ty, span: Span): Ty {
  if (to.kind === "infer" && to.var === "general") f.infer.unify(to, f.infer.newTyVar(span, { kind: "diverging" }));
  return to;
}

function unifyTo(f: BodyCx, node: Node, to: Ty): Coerced {
  const error = f.infer.unify(to, node.ty);
  return error === null ? done(node) : { ok: false, error };
}

/** `&mut T` to `&T`, `&String` to `&str`: as many derefs as it takes, then a borrow. */
function coerceRef(f: BodyCx, node: Node, source: Ty & { kind: "ref" }, to: Ty & { kind: "ref" }, arg: boolean): Coerced {
  if (to.mut && !source.mut) return FAILED;
  let first: UnifyError | null = null;
  const steps: DerefStep[] = [];
  let at: DerefStep | null = { ty: f.known(source.to, node.span), how: "builtin" };
  while (at !== null && steps.length < 128) {
    steps.push(at);
    const error = f.infer.unify(to.to, at.ty);
    if (error === null) return done(steps.length === 1 && source.mut === to.mut && !to.mut && !(node.place && f.depth > 1) ? node : reborrow(f, node, steps, to.mut, arg));
    first ??= error;
    at = derefStep(f, at.ty, node.span);
  }
  return { ok: false, error: first };
}

export function reborrow(f: BodyCx, node: Node, steps: readonly DerefStep[], mut: boolean, arg = false): Node {
  return borrowNode(applyDerefs(f, node, steps), mut, arg);
}

/** The fn pointer type of a fn item. */
export function fnItemPointer(f: BodyCx, item: Ty & { kind: "fnDef" }, span: Span): Ty & { kind: "fnPtr" } {
  const sig = f.cx.fnSig(item.def);
  const out = f.cx.callOutput(item.def, item.args);
  const params = sig.params.map((p) => f.instantiate(p, item.args, span));
  const pointer: Ty & { kind: "fnPtr" } = { kind: "fnPtr", params, ret: out.wrap ? out.ret : f.instantiate(out.ret, item.args, span) };
  return fnDecl(item.def)?.unsafe === true ? { ...pointer, unsafe: true } : pointer;
}

export function closurePointer(closure: Ty & { kind: "closure" }): Ty & { kind: "fnPtr" } {
  return { kind: "fnPtr", params: closure.closure.params.map((p) => substTy(p, closure.args)), ret: substTy(closure.closure.ret, closure.args) };
}

function coerceFnItem(f: BodyCx, node: Node, item: Ty & { kind: "fnDef" }, to: Ty & { kind: "fnPtr" }): Coerced {
  const pointer = fnItemPointer(f, item, node.span);
  const error = f.infer.unify(to, to.unsafe === true ? { ...pointer, unsafe: true } : pointer);
  return error === null ? done(f.wrap(node, to, (w) => ({ kind: "coerce", expr: w.expr(node), coercion: "fnItemToPtr" }))) : { ok: false, error };
}

function coerceClosure(f: BodyCx, node: Node, closure: Ty & { kind: "closure" }, to: Ty & { kind: "fnPtr" }): Coerced {
  const pointer = closurePointer(closure);
  const error = f.infer.unify(to, to.unsafe === true ? { ...pointer, unsafe: true } : pointer);
  if (error !== null) return { ok: false, error };
  return done(
    f.wrap(node, to, (w) => {
      const made = w.expr(node);
      if ((closure.closure.upvars ?? []).length > 0) reportCapturing(f, node, to);
      return { kind: "coerce", expr: made, coercion: "closureToPtr" };
    }),
  );
}

function reportCapturing(f: BodyCx, node: Node, to: Ty): void {
  // Closures that meet in one place are refused together.
  if (f.refusedPointers.has(to)) return;
  f.refusedPointers.add(to);
  f.error("E0308", node.span, "mismatched types", {
    label: `expected fn pointer, found closure`,
    notes: [`expected fn pointer \`${f.show(to)}\``, "closures can only be coerced to `fn` types if they do not capture any variables"],
  });
}
