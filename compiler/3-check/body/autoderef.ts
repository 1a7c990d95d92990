/** Following `*` as method calls, fields, indexing and calls do: references, `Box`, and whatever implements `Deref`. */
import type { Span } from "../../source.js";
import type { Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import { builtinPointee, derefNode, langProjection, overloadedDerefNode } from "./build.js";
import type { Node } from "./node.js";

/** As rustc's recursion limit. */
const STEPS_MAX = 128;

export interface DerefStep {
  readonly ty: Ty;
  readonly how: "start" | "builtin" | "overloaded";
}

/** What one `*` leads to; `null` where it cannot be dereferenced (or is not known yet). */
export function derefStep(f: BodyCx, ty: Ty, span: Span): DerefStep | null {
  const pointee = builtinPointee(f, ty);
  if (pointee !== null) return { ty: f.known(pointee, span), how: "builtin" };
  if (!mayDeref(ty)) return null;
  if (f.infer.implementsTrait(ty, f.cx.lang.get("deref"), span) === "no") return null;
  const target = langProjection(f, "deref", "Target", [ty], span);
  return target === null ? null : { ty: f.known(target, span), how: "overloaded" };
}

/** Spares the solver what certainly has no `Deref`. */
function mayDeref(ty: Ty): boolean {
  switch (ty.kind) {
    case "adt":
    case "param":
    case "proj":
    case "opaque":
    case "dyn":
      return true;
    default:
      return false;
  }
}

/** The type itself and everything reached by `*`, in order. Ends with the first type that is open. */
export function* autoderef(f: BodyCx, ty: Ty, span: Span): Generator<DerefStep> {
  let step: DerefStep | null = { ty: f.known(ty, span), how: "start" };
  for (let count = 0; step !== null; count++) {
    yield step;
    if (count >= STEPS_MAX) {
      f.error("E0055", span, `reached the recursion limit while auto-dereferencing \`${f.show(ty)}\``, { label: "deref recursion limit reached" });
      return;
    }
    step = derefStep(f, step.ty, span);
  }
}

/** The place reached from `base` by the given steps (without the start). */
export function applyDerefs(f: BodyCx, base: Node, steps: readonly DerefStep[]): Node {
  let at = base;
  for (const step of steps) {
    if (step.how === "builtin") at = derefNode(f, at, step.ty);
    else if (step.how === "overloaded") at = overloadedDerefNode(f, at, step.ty);
  }
  return at;
}
