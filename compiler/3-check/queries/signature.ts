/** Signatures of everything that can be called. */
import { variantOf } from "./adt.js";
import type { SelfParam, Type } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx } from "../context.js";
import { selfType } from "../lower/path.js";
import type { LowerEnv } from "../lower/lower-type.js";
import type { Ty } from "../ty.js";
import { ERROR, refTo, UNIT } from "../ty-util.js";
import { fnDecl } from "./syntax.js";

export interface FnSig {
  /** `self` first. A tuple struct's or variant's constructor: its fields. */
  readonly params: readonly Ty[];
  /** The output of an async fn. */
  readonly ret: Ty;
  readonly async: boolean;
  /** How `self` is taken; `typed` is `self: T` (the type is `params[0]`), `null` without self. */
  readonly selfKind: "value" | "ref" | "refMut" | "typed" | null;
  readonly variadic: boolean;
}

export function computeFnSig(ctx: CheckCtx, def: Def): FnSig {
  const decl = fnDecl(def);
  if (decl === null) return constructorSig(ctx, def);
  const env: LowerEnv = { ...ctx.signatureEnv(def), implTrait: "param" };
  const params: Ty[] = [];
  if (decl.self !== null) params.push(selfParamTy(ctx, def, decl.self, env));
  for (const param of decl.params) params.push(ctx.lowerType(param.type, env));
  const ret = decl.ret === null ? UNIT : ctx.lowerType(decl.ret, { ...env, implTrait: "opaque" });
  // What is borrowed from whom is not known where a lifetime is missing.
  const whole = !ctx.isLocal(def) || !ctx.lacksLifetime(def);
  return { params, ret: whole ? ret : ERROR, async: decl.async, selfKind: decl.self === null ? null : selfKind(decl.self), variadic: false };
}

function selfKind(self: SelfParam): FnSig["selfKind"] {
  if (self.type !== null) return "typed";
  return self.ref ? (self.mut ? "refMut" : "ref") : "value";
}

/** `impl Trait`, and references to it. */
const isImpl = (type: Type): boolean => type.kind === "impl" || (type.kind === "ref" && isImpl(type.type));

/** `self: T` where the method itself is generic over `T`. */
export function reportGenericReceiver(ctx: CheckCtx, span: Span, shown: string): void {
  ctx.reportOnce("E0801", span, `invalid generic \`self\` parameter type: \`${shown}\``, { notes: ["type of `self` must not be a method generic parameter type"], helps: ["consider changing to `self`, `&self`, `&mut self`, or a type such as `self: Rc<Self>`"] });
}

function selfParamTy(ctx: CheckCtx, def: Def, self: SelfParam, env: LowerEnv): Ty {
  if (self.type !== null && isImpl(self.type)) {
    reportGenericReceiver(ctx, self.type.span, "impl Trait");
    return ERROR;
  }
  if (self.type !== null) return ctx.lowerType(self.type, env);
  const owner = def.parent;
  const ty = owner !== null && (owner.kind === "trait" || owner.kind === "impl") ? selfType(ctx, owner) : ERROR;
  return self.ref ? refTo(ty, self.mut, self.lifetime?.name) : ty;
}

/** `Some`, `Point` of `struct Point(i32)`: a fn of the fields. */
function constructorSig(ctx: CheckCtx, def: Def): FnSig {
  const owner = def.kind === "variant" ? def.parent : def;
  if (owner === null || (def.kind !== "variant" && def.kind !== "struct")) return { params: [], ret: ERROR, async: false, selfKind: null, variadic: false };
  const variant = variantOf(ctx.adt(owner), def);
  const params = variant?.fields.map((f) => f.ty) ?? [];
  return { params, ret: selfType(ctx, owner), async: false, selfKind: null, variadic: false };
}
