/** Unsizing behind a pointer: `[T; N]` to `[T]`, a type to `dyn Trait`, `dyn Sub` to `dyn Super`. */
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { Cause } from "../infer/cause.js";
import type { Coercion } from "../thir.js";
import type { GArg, Ty } from "../ty.js";
import { isConst, sameArgs, substArgs } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { borrowNode, derefNode } from "./build.js";
import type { Node } from "./node.js";

/** Pointers whose pointee can be unsized in place. */
const POINTERS: ReadonlySet<string> = new Set(["Box", "Rc", "Arc", "RcWeak", "ArcWeak"]);

/** The node unsized to `target`; `null` where that is not what is needed, and then nothing has been bound. */
export function coerceUnsized(f: BodyCx, node: Node, source: Ty, target: Ty): Node | null {
  const from = unpin(f, source);
  const to = unpin(f, target);
  if (from.kind === "ref" && to.kind === "ref") {
    if (to.mut && !from.mut) return null;
    const pointee = f.known(from.to, node.span);
    const coercion = f.infer.attempt(() => unsizePointee(f, pointee, to.to, target, node.span));
    if (coercion === null) return null;
    const again = to.mut || from.mut ? borrowNode(derefNode(f, node, from.to), to.mut, false) : node;
    return coerced(f, again, target, coercion);
  }
  if (from.kind !== "adt" || to.kind !== "adt" || from.def !== to.def || !isPointer(from.def)) return null;
  const a = from.args[0];
  const b = to.args[0];
  if (a === undefined || b === undefined || isConst(a) || isConst(b)) return null;
  const pointee = f.known(a, node.span);
  const coercion = f.infer.attempt(() => unsizePointee(f, pointee, b, target, node.span));
  return coercion === null ? null : coerced(f, node, target, coercion);
}

const isPointer = (def: Def): boolean => def.lang !== null && POINTERS.has(def.lang);

function unpin(f: BodyCx, ty: Ty): Ty {
  const inner = f.cx.lang.unpinned(ty);
  return inner === null ? ty : unpin(f, f.infer.shallow(inner));
}

function coerced(f: BodyCx, node: Node, target: Ty, coercion: Coercion): Node {
  return f.wrap(node, target, (w) => ({
    kind: "coerce",
    expr: w.expr(node),
    coercion: typeof coercion === "string" ? coercion : { kind: "unsizeDyn", source: w.ty(coercion.source, node.span) },
  }));
}

/** Inside an attempt: pending obligations must not be worked off here, or what fails would be forgotten. */
function unsizePointee(f: BodyCx, fromTy: Ty, toTy: Ty, target: Ty, span: Span): Coercion | null {
  const to = f.infer.shallow(toTy);
  if (to.kind !== "slice" && to.kind !== "dyn" && to.kind !== "adt") return null;
  const from = f.infer.shallow(fromTy);
  if (from.kind === "error" || (from.kind === "infer" && from.var === "general")) return null;
  if (to.kind === "slice") return from.kind === "array" && f.infer.unify(to.elem, from.elem) === null ? "unsizeArray" : null;
  if (to.kind === "adt") return from.kind === "adt" ? unsizeStruct(f, from, to, target, span) : null;
  if (from.kind === "dyn") return upcast(f, from, to);
  if (from.kind === "slice" || from.kind === "str") return null;
  return toDyn(f, from, to, target, span);
}

/** `RefCell<T>` to `RefCell<dyn Trait>`: the last type argument is unsized, the rest is the same. */
function unsizeStruct(f: BodyCx, from: Ty & { kind: "adt" }, to: Ty & { kind: "adt" }, target: Ty, span: Span): Coercion | null {
  if (from.def !== to.def || from.def.kind !== "struct" || from.args.length === 0 || isPointer(from.def)) return null;
  const last = from.args.length - 1;
  const a = from.args[last];
  const b = to.args[last];
  if (a === undefined || b === undefined || isConst(a) || isConst(b)) return null;
  const tail = f.infer.shallow(b);
  if (tail.kind !== "dyn" && tail.kind !== "slice" && tail.kind !== "adt") return null;
  if (f.infer.unifyArgs(from.args.slice(0, last), to.args.slice(0, last)) !== null) return null;
  const inner = unsizePointee(f, a, b, target, span);
  return inner === null || inner === "upcast" ? inner : { kind: "unsizeDyn", source: from };
}

function toDyn(f: BodyCx, from: Ty, to: Ty & { kind: "dyn" }, target: Ty, span: Span): Coercion {
  const cause: Cause = { span, why: { kind: "coerceDyn", target } };
  if (to.principal !== null) f.infer.registerTrait(from, to.principal.trait, to.principal.args, cause);
  for (const p of to.projections) f.infer.register({ kind: "projection", assoc: p.assoc, args: [from, ...p.args], ty: p.ty }, cause);
  for (const auto of to.autos) if (isRequired(f, auto)) f.infer.registerTrait(from, auto, [], cause);
  const sized = f.cx.lang.get("sized");
  if (sized !== null) f.infer.registerTrait(from, sized, [], cause);
  return { kind: "unsizeDyn", source: from };
}

/** `Send` and `Sync` mean nothing on one thread: they are checked where a value really crosses to another. */
function isRequired(f: BodyCx, auto: Def): boolean {
  return auto !== f.cx.lang.get("send") && auto !== f.cx.lang.get("sync");
}

function upcast(f: BodyCx, from: Ty & { kind: "dyn" }, to: Ty & { kind: "dyn" }): Coercion | null {
  if (to.principal === null || from.principal === null) return from.principal === to.principal ? null : "upcast";
  const upper = to.principal;
  const { trait } = from.principal;
  if (to.autos.some((auto) => !from.autos.includes(auto) && !f.cx.allSuperTraits(trait).some((above) => above.trait === auto))) return null;
  if (from.principal.trait === upper.trait) return sameDyn(f, from, to) ? "upcast" : null;
  const self: readonly GArg[] = [from, ...from.principal.args];
  for (const above of f.cx.allSuperTraits(from.principal.trait)) {
    if (above.trait !== upper.trait) continue;
    if (f.infer.unifyArgs(substArgs(above.args, self).slice(1), upper.args) === null) return "upcast";
  }
  return null;
}

/** The same trait with other auto traits: a coercion; with the same ones it is one type and none is needed. */
function sameDyn(f: BodyCx, from: Ty & { kind: "dyn" }, to: Ty & { kind: "dyn" }): boolean {
  if (from.principal === null || to.principal === null) return false;
  const autosDiffer = from.autos.length !== to.autos.length || from.autos.some((a, i) => a !== to.autos[i]);
  if (!autosDiffer) return false;
  if (!sameArgs(from.principal.args, to.principal.args) && f.infer.unifyArgs(from.principal.args, to.principal.args) !== null) return false;
  return from.projections.every((p) => to.projections.every((q) => q.assoc !== p.assoc || f.infer.unify(q.ty, p.ty) === null));
}
