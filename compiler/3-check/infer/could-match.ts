/**
 * A quick no: whether a type written with parameters (an impl's head) could be the given one at all. Binds nothing, makes no
 * variables; a yes still has to be confirmed by unification.
 */
import type { GArg } from "../ty.js";
import type { InferCtx } from "./infer-ctx.js";

export function couldMatchAll(infer: InferCtx, pattern: readonly GArg[], target: readonly GArg[]): boolean {
  for (let i = 0; i < pattern.length; i++) {
    const p = pattern[i];
    const t = target[i];
    if (p !== undefined && t !== undefined && !couldMatch(infer, p, t)) return false;
  }
  return true;
}

/** In `pattern` parameters stand for anything. */
function couldMatch(infer: InferCtx, pattern: GArg, target: GArg): boolean {
  const t = target.kind === "infer" ? infer.shallow(target) : target.kind === "constInfer" ? infer.shallowConst(target) : target;
  switch (pattern.kind) {
    case "param":
    case "proj":
    case "infer":
    case "error":
    case "constParam":
    case "constInfer":
    case "constExpr":
    case "constError":
      return true;
    default:
      break;
  }
  switch (t.kind) {
    case "infer":
      return t.var === "general" || t.var === pattern.kind;
    case "proj":
    case "error":
    case "constInfer":
    case "constError":
    case "constExpr":
      return true;
    default:
      break;
  }
  if (pattern.kind === "adt" && t.kind === "adt" && pattern.def === t.def) return couldMatchAll(infer, pattern.args, t.args);
  if ((pattern.kind === "adt" && infer.ctx.lang.unpinned(pattern) !== null) || (t.kind === "adt" && infer.ctx.lang.unpinned(t) !== null)) return true;
  if (pattern.kind !== t.kind) return false;
  return sameShape(infer, pattern, t);
}

function sameShape(infer: InferCtx, p: GArg, t: GArg): boolean {
  switch (p.kind) {
    case "int":
      return t.kind === "int" && p.int === t.int;
    case "float":
      return t.kind === "float" && p.float === t.float;
    case "adt":
      return t.kind === "adt" && p.def === t.def && couldMatchAll(infer, p.args, t.args);
    case "ref":
      return t.kind === "ref" && p.mut === t.mut && couldMatch(infer, p.to, t.to);
    case "tuple":
      return t.kind === "tuple" && p.elems.length === t.elems.length && couldMatchAll(infer, p.elems, t.elems);
    case "array":
      return t.kind === "array" && couldMatch(infer, p.elem, t.elem);
    case "slice":
      return t.kind === "slice" && couldMatch(infer, p.elem, t.elem);
    case "fnPtr":
      return t.kind === "fnPtr" && p.params.length === t.params.length;
    case "dyn":
      return t.kind === "dyn" && p.principal?.trait === t.principal?.trait && p.autos.length === t.autos.length;
    case "constValue":
      return t.kind === "constValue" ? p.value === t.value : true;
    case "opaque":
      return t.kind === "opaque" && p.opaque === t.opaque;
    default:
      return true;
  }
}
