/**
 * Making two types one.
 *
 * These functions may leave bindings behind when they fail: `InferCtx.unify` takes them back. Two rules are not rustc's:
 * `Pin<P>` fits P, and a projection that was left standing is resolved when it meets something else.
 */
import { unreachable } from "../../unreachable.js";
import type { Const, GArg, Ty } from "../ty.js";
import { isConst, sameArgs, sameConst } from "../ty-util.js";
import { evalConstExpr } from "../queries/consts.js";
import { misc } from "./cause.js";
import type { UnifyError } from "./cause.js";
import type { InferCtx } from "./infer-ctx.js";

const mismatch = (expected: Ty, found: Ty): UnifyError => ({ kind: "mismatch", expected, found });

export function unifyTypes(infer: InferCtx, x: Ty, y: Ty): UnifyError | null {
  const a = infer.shallow(x);
  const b = infer.shallow(y);
  if (a === b) return null;
  if (a.kind === "error" || b.kind === "error") {
    infer.tainted = true;
    if (a.kind === "infer") infer.vars.bind(a, b);
    else if (b.kind === "infer") infer.vars.bind(b, a);
    return null;
  }
  if (a.kind === "infer") return b.kind === "infer" ? unifyVars(infer, a, b) : bindVar(infer, a, b, a, b);
  if (b.kind === "infer") return bindVar(infer, b, a, a, b);
  if (a.kind === "proj" || b.kind === "proj") return unifyProjections(infer, a, b);
  if (infer.pinFits) {
    const pinA = infer.ctx.lang.unpinned(a);
    const pinB = infer.ctx.lang.unpinned(b);
    if (pinA !== null && pinB === null) return unifyTypes(infer, pinA, b);
    if (pinB !== null && pinA === null) return unifyTypes(infer, a, pinB);
  }
  const ownA = hiddenOf(infer, a);
  if (ownA !== null && !(b.kind === "opaque" && b.opaque === (a as Ty & { kind: "opaque" }).opaque)) return unifyTypes(infer, ownA, b);
  const ownB = ownA === null ? hiddenOf(infer, b) : null;
  if (ownB !== null) return unifyTypes(infer, a, ownB);
  return unifyShapes(infer, a, b);
}

/** What stands for the `impl Trait` that the body at hand decides, where the function calls itself. */
function hiddenOf(infer: InferCtx, ty: Ty): Ty | null {
  if (ty.kind !== "opaque" || infer.opened.size === 0) return null;
  const open = infer.opened.get(ty.opaque);
  if (open === undefined || !sameArgs(ty.args, infer.ctx.identityArgs(ty.opaque.owner))) return null;
  const known = infer.shallow(open);
  return known.kind === "opaque" && known.opaque === ty.opaque ? null : known;
}

function unifyVars(infer: InferCtx, a: Ty & { kind: "infer" }, b: Ty & { kind: "infer" }): UnifyError | null {
  if (a.id === b.id) return null;
  if (a.var !== b.var && a.var !== "general" && b.var !== "general") return mismatch(a, b);
  infer.vars.union(a, b);
  return null;
}

function bindVar(infer: InferCtx, v: Ty & { kind: "infer" }, to: Ty, a: Ty, b: Ty): UnifyError | null {
  if (v.var !== "general") {
    if (to.kind === "proj") {
      const now = infer.normalize(to, misc(infer.owner.span));
      return now.kind === "proj" ? mismatch(a, b) : unifyTypes(infer, v, now);
    }
    if (to.kind !== v.var) {
      const inner = infer.ctx.lang.unpinned(to);
      return inner === null ? mismatch(a, b) : unifyTypes(infer, v, inner);
    }
  } else if (hiddenOf(infer, to) === v) {
    // The function gives what it gives itself: that tells nothing, unless it is all there is.
    if (to.kind === "opaque") infer.givesItself.add(to);
    return null;
  } else if (infer.vars.occurs(v, to)) return { kind: "occurs", ty: to };
  infer.vars.bind(v, to);
  return null;
}

function unifyProjections(infer: InferCtx, a: Ty, b: Ty): UnifyError | null {
  if (a.kind === "proj" && b.kind === "proj" && a.assoc === b.assoc) {
    const mark = infer.vars.mark();
    if (unifyArgs(infer, a.args, b.args) === null) return null;
    infer.vars.undoTo(mark);
  }
  const na = normalized(infer, a);
  const nb = normalized(infer, b);
  if (na.kind === "proj" || nb.kind === "proj") {
    if (na.kind === "infer" || nb.kind === "infer") return unifyTypes(infer, na, nb);
    if (na.kind === "proj" && nb.kind === "proj" && na.assoc === nb.assoc) return unifyArgs(infer, na.args, nb.args);
    return mismatch(a, b);
  }
  return unifyTypes(infer, na, nb);
}

/**
 * A projection as the type it stands for. Finding that out compares types with the bounds around (`T: Trait, T::Item: Trait`), so that the
 * projection can meet itself: then nothing more is known of it.
 */
function normalized(infer: InferCtx, ty: Ty): Ty {
  if (ty.kind !== "proj" || infer.normalizing.has(ty)) return ty;
  infer.normalizing.add(ty);
  const now = infer.shallow(infer.normalize(ty, misc(infer.owner.span)));
  infer.normalizing.delete(ty);
  return now;
}

function unifyShapes(infer: InferCtx, a: Ty, b: Ty): UnifyError | null {
  switch (a.kind) {
    case "adt":
      return b.kind === "adt" && a.def === b.def ? unifyArgs(infer, a.args, b.args) : mismatch(a, b);
    case "ref":
      return b.kind === "ref" && a.mut === b.mut ? unifyTypes(infer, a.to, b.to) : mismatch(a, b);
    case "int":
      return b.kind === "int" && a.int === b.int ? null : mismatch(a, b);
    case "float":
      return b.kind === "float" && a.float === b.float ? null : mismatch(a, b);
    case "bool":
    case "char":
    case "str":
    case "never":
      return a.kind === b.kind ? null : mismatch(a, b);
    case "tuple":
      return b.kind === "tuple" && a.elems.length === b.elems.length ? unifyArgs(infer, a.elems, b.elems) : mismatch(a, b);
    case "array":
      return b.kind === "array" ? (unifyTypes(infer, a.elem, b.elem) ?? bindConst(infer, a.len, b.len)) : mismatch(a, b);
    case "slice":
      return b.kind === "slice" ? unifyTypes(infer, a.elem, b.elem) : mismatch(a, b);
    case "fnPtr":
      return b.kind === "fnPtr" && a.unsafe === b.unsafe && a.params.length === b.params.length ? (unifyArgs(infer, a.params, b.params) ?? unifyTypes(infer, a.ret, b.ret)) : mismatch(a, b);
    case "fnDef":
      return b.kind === "fnDef" && a.def === b.def ? unifyArgs(infer, a.args, b.args) : mismatch(a, b);
    case "closure":
      return b.kind === "closure" && a.closure === b.closure ? unifyArgs(infer, a.args, b.args) : mismatch(a, b);
    case "asyncBlock":
      return b.kind === "asyncBlock" && a.block === b.block ? unifyArgs(infer, a.args, b.args) : mismatch(a, b);
    case "asyncFn":
      return b.kind === "asyncFn" && a.def === b.def ? unifyArgs(infer, a.args, b.args) : mismatch(a, b);
    case "joinFuture":
      return b.kind === "joinFuture" && a.try === b.try && a.futures.length === b.futures.length ? unifyArgs(infer, a.futures, b.futures) : mismatch(a, b);
    case "dyn":
      return b.kind === "dyn" ? unifyDyn(infer, a, b) : mismatch(a, b);
    case "param":
      return b.kind === "param" && a.index === b.index && a.name === b.name ? null : mismatch(a, b);
    case "opaque":
      return b.kind === "opaque" && a.opaque === b.opaque ? unifyArgs(infer, a.args, b.args) : mismatch(a, b);
    case "proj":
    case "infer":
    case "error":
      return null;
    default:
      return unreachable(a);
  }
}

function unifyDyn(infer: InferCtx, a: Ty & { kind: "dyn" }, b: Ty & { kind: "dyn" }): UnifyError | null {
  if (a.autos.length !== b.autos.length || a.autos.some((d, i) => d !== b.autos[i])) return mismatch(a, b);
  if (a.principal === null || b.principal === null) return a.principal === b.principal ? null : mismatch(a, b);
  if (a.principal.trait !== b.principal.trait) return mismatch(a, b);
  const error = unifyArgs(infer, a.principal.args, b.principal.args);
  if (error !== null) return error;
  for (const projection of a.projections) {
    const other = b.projections.find((p) => p.assoc === projection.assoc);
    const failed = other === undefined ? mismatch(a, b) : (unifyArgs(infer, projection.args, other.args) ?? unifyTypes(infer, projection.ty, other.ty));
    if (failed !== null) return failed;
  }
  return null;
}

export function unifyArgs(infer: InferCtx, a: readonly GArg[], b: readonly GArg[]): UnifyError | null {
  for (let i = 0; i < a.length; i++) {
    const x = a[i];
    const y = b[i];
    if (x === undefined || y === undefined || x === y) continue;
    const error = unifyArg(infer, x, y);
    if (error !== null) return error;
  }
  return null;
}

function unifyArg(infer: InferCtx, a: GArg, b: GArg): UnifyError | null {
  if (isConst(a)) return isConst(b) ? bindConst(infer, a, b) : mismatch(b, b);
  return isConst(b) ? mismatch(a, a) : unifyTypes(infer, a, b);
}

export function bindConst(infer: InferCtx, x: Const, y: Const): UnifyError | null {
  const a = evalConstExpr(infer.ctx, infer.vars.con(x));
  const b = evalConstExpr(infer.ctx, infer.vars.con(y));
  if (a.kind === "constError" || b.kind === "constError") return null;
  if (a.kind === "constInfer") {
    if (b.kind !== "constInfer" || a.id !== b.id) infer.vars.bindConst(a, b);
    return null;
  }
  if (b.kind === "constInfer") {
    infer.vars.bindConst(b, a);
    return null;
  }
  if (sameConst(a, b)) return null;
  return { kind: "const", expected: a, found: b };
}
