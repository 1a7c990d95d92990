/** What is expected of a closure: read off the obligations on the type it is to have, or off that type. */
import type { Span } from "../../source.js";
import type { ClosureKind, GArg, Predicate, Ty } from "../ty.js";
import { substArgs, substTy, tyArg } from "../ty-util.js";
import { misc } from "../infer/cause.js";
import { aliasBounds } from "../infer/alias-bounds.js";
import { closurePointer } from "./coerce.js";
import type { BodyCx } from "./body-cx.js";

export interface ExpectedSig {
  readonly kind: ClosureKind | null;
  readonly params: readonly Ty[] | null;
  readonly ret: Ty | null;
  /**
   * Where it was asked for: of a bound the call, of `impl Fn` in a result the type that is written. A fn pointer and a trait object ask in no place of their own.
   * `"later"`: another closure, of which what does not fit is told where the two become one type.
   */
  readonly asked: Span | "later" | null;
}

const RANK: Readonly<Record<ClosureKind, number>> = { Fn: 0, FnMut: 1, FnOnce: 2 };

export function expectedSig(f: BodyCx, wanted: Ty, span: Span): ExpectedSig | null {
  const ty = f.known(wanted, span);
  switch (ty.kind) {
    case "infer":
      return fromPredicates(f, f.infer.pendingFor(ty), span, callAround(f, span) ?? f.scope.retSpan);
    case "opaque":
      return fromPredicates(f, aliasBounds(f.infer, ty), span, f.scope.retSpan);
    case "dyn":
      return fromDyn(f, ty);
    case "fnPtr":
      return { kind: null, params: ty.params, ret: ty.ret, asked: null };
    case "closure": {
      const pointer = closurePointer(ty);
      return { kind: null, params: pointer.params, ret: pointer.ret, asked: "later" };
    }
    case "adt": {
      // `Pin<P>`, `Box<dyn Fn…>` given where the closure itself is written: only through a pointer's argument, never here.
      const inner = f.cx.lang.unpinned(ty);
      return inner === null ? null : expectedSig(f, inner, span);
    }
    default:
      return null;
  }
}

/** The call that the closure is an argument of. */
function callAround(f: BodyCx, closure: Span): Span | null {
  return f.infer.calls.findLast((call) => call.args.some((arg) => arg.lo <= closure.lo && closure.hi <= arg.hi))?.span ?? null;
}

function fromPredicates(f: BodyCx, preds: readonly Predicate[], span: Span, asked: Span | null): ExpectedSig | null {
  let kind: ClosureKind | null = null;
  let params: readonly Ty[] | null = null;
  let ret: Ty | null = null;
  const output = f.cx.lang.assoc("fn_once", "Output");
  const take = (args: readonly GArg[]): void => {
    const inputs = f.known(tyArg(args, 1), span);
    if (inputs.kind === "tuple") params ??= inputs.elems.map((t) => f.infer.normalize(t, misc(span)));
  };
  for (const pred of preds) {
    if (pred.kind === "projection") {
      if (pred.assoc !== output) continue;
      take(pred.args);
      ret ??= f.infer.normalize(pred.ty, misc(span));
      continue;
    }
    for (const ref of [pred.ref, ...supers(f, pred)]) {
      const found = f.cx.lang.fnTrait(ref.trait);
      if (found === null) continue;
      if (kind === null || RANK[found] < RANK[kind]) kind = found;
      take(ref.args);
    }
  }
  return kind === null && params === null && ret === null ? null : { kind, params, ret, asked };
}

/** A trait of the user's with an `Fn` trait above it. */
function supers(f: BodyCx, pred: Predicate & { kind: "trait" }): readonly { readonly trait: typeof pred.ref.trait; readonly args: readonly GArg[] }[] {
  if (f.cx.lang.fnTrait(pred.ref.trait) !== null) return [];
  return f.cx.allSuperTraits(pred.ref.trait).filter((r) => f.cx.lang.fnTrait(r.trait) !== null).map((r) => ({ trait: r.trait, args: r.args.map((a) => (a.kind === "param" || a.kind === "tuple" ? substTy(a, pred.ref.args) : a)) }));
}

/** The `Fn` trait of a trait object is its own or one above it: `dyn Rule` with `trait Rule: Fn(&str) -> bool`. */
function fromDyn(f: BodyCx, ty: Ty & { kind: "dyn" }): ExpectedSig | null {
  if (ty.principal === null) return null;
  const own = [ty, ...ty.principal.args];
  for (const above of f.cx.allSuperTraits(ty.principal.trait)) {
    const kind = f.cx.lang.fnTrait(above.trait);
    if (kind === null) continue;
    const inputs = f.infer.shallow(tyArg(substArgs(above.args, own), 1));
    const output = f.cx.lang.assoc("fn_once", "Output");
    return { kind, params: inputs.kind === "tuple" ? inputs.elems : null, ret: ty.projections.find((p) => p.assoc === output)?.ty ?? null, asked: null };
  }
  return null;
}
