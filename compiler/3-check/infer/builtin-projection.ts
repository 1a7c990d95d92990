/** Associated types of the traits the compiler implements itself. */
import type { Def } from "../../2-resolve/defs.js";
import type { GArg, Ty } from "../ty.js";
import { substTy, tupleOf } from "../ty-util.js";
import { callSignature, pointee } from "./builtin.js";
import type { Obligation } from "./cause.js";
import { nestedOf } from "./fulfill.js";
import type { InferCtx } from "./infer-ctx.js";

export interface BuiltinType {
  readonly ty: Ty;
  readonly nested: readonly Obligation[];
}

/** Null if the trait's associated type is not the compiler's to say. */
export function builtinProjection(infer: InferCtx, assoc: Def, self: Ty, args: readonly GArg[], at: Obligation): BuiltinType | null {
  const { lang } = infer.ctx;
  if (assoc === lang.assoc("fn_once", "Output")) return callOutput(infer, assoc, self, args);
  if (assoc === lang.assoc("Future", "Output")) return futureOutput(infer, self, at);
  if (assoc === lang.assoc("Iterator", "Item") || assoc === lang.assoc("Stream", "Item")) return output(infer, self);
  return null;
}

function callOutput(infer: InferCtx, assoc: Def, self: Ty, args: readonly GArg[]): BuiltinType | null {
  const sig = callSignature(infer, self);
  if (sig !== null) return { ty: sig.ret, nested: [] };
  const behind = pointee(infer, self, "FnOnce");
  return behind === null ? null : { ty: { kind: "proj", assoc, args: [behind.to, ...args.slice(1)] }, nested: [] };
}

/** What an async block or fn gives, a generator yields. */
function output(infer: InferCtx, self: Ty): BuiltinType | null {
  if (self.kind === "asyncBlock") return { ty: substTy(self.block.output, self.args), nested: [] };
  return self.kind === "asyncFn" ? { ty: substTy(infer.ctx.fnSig(self.def).ret, self.args), nested: [] } : null;
}

function futureOutput(infer: InferCtx, self: Ty, at: Obligation): BuiltinType | null {
  if (self.kind !== "joinFuture") return output(infer, self);
  const assoc = infer.ctx.lang.assoc("Future", "Output");
  const result = infer.ctx.lang.get("Result");
  if (assoc === null || result === null) return null;
  const outputs = self.futures.map((f): Ty => ({ kind: "proj", assoc, args: [f] }));
  if (!self.try) return { ty: tupleOf(outputs), nested: [] };
  const { span } = at.cause;
  const error = infer.newTyVar(span);
  const values = self.futures.map(() => infer.newTyVar(span));
  const nested = self.futures.map((f, i) => {
    const ty: Ty = { kind: "adt", def: result, args: [values[i] ?? error, error] };
    return nestedOf(at, { kind: "projection", assoc, args: [f], ty });
  });
  return { ty: { kind: "adt", def: result, args: [tupleOf(values), error] }, nested };
}
