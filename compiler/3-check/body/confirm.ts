/** Putting a picked method to use: its generic arguments, what it asks for, its signature. */
import type { GenericArgs } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import { lowerGenericArgs } from "../lower/args.js";
import { misc } from "../infer/cause.js";
import type { Callee } from "../thir.js";
import type { GArg, Ty } from "../ty.js";
import { hasError, substTy, selfTyOf } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import type { Candidate } from "./method-probe.js";

/** The signature with arguments put in. */
export interface CallSig {
  readonly params: readonly Ty[];
  readonly ret: Ty;
}

export interface Confirmed {
  readonly callee: Callee;
  readonly args: readonly GArg[];
}

/** Generic arguments for a candidate: the impl's or trait's fresh (or given by the bound), its own as written. */
export function confirmCandidate(f: BodyCx, candidate: Candidate, written: GenericArgs | null, span: Span): Confirmed {
  const { item } = candidate;
  if (candidate.kind === "trait") f.cx.noteTrait(f.module, candidate.trait);
  if (candidate.kind === "bound" && selfTyOf(candidate.ref).kind !== "param") f.cx.noteTrait(f.module, candidate.ref.trait);
  const parent = parentArgs(f, candidate, span);
  const args = f.infer.resolveArgs(lowerGenericArgs(f.cx, item, written, parent, f.env, span, "infer"));
  const kind = candidate.kind === "inherent" ? "fn" : "traitFn";
  const callee: Callee = { kind, def: item, args };
  return { callee, args };
}

function parentArgs(f: BodyCx, candidate: Candidate, span: Span): readonly GArg[] {
  switch (candidate.kind) {
    case "inherent":
      return f.infer.freshArgsFor(candidate.impl, span);
    case "bound":
    case "object":
      return candidate.ref.args;
    case "trait":
      return f.infer.freshArgsFor(candidate.trait, span);
  }
}

/** The signature of a fn with these arguments; async fns give their future. */
export function callSig(f: BodyCx, def: Def, args: readonly GArg[], span: Span): CallSig {
  const sig = f.cx.fnSig(def);
  if (hasError(sig.ret) || sig.params.some(hasError)) f.tainted = true;
  const out = f.cx.callOutput(def, args);
  const cause = misc(span);
  return {
    params: sig.params.map((p) => f.infer.normalize(substTy(p, args), cause)),
    ret: out.wrap ? out.ret : f.infer.normalize(substTy(out.ret, args), cause),
  };
}
