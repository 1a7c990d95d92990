/**
 * From written types to types.
 *
 * `env` says where the type stands: whose parameters and `Self` it may use, what its paths mean, whether `_` is allowed
 * (it becomes a variable) and what `impl Trait` means there.
 */
import type { Type } from "../../ast/ast.js";
import type { BodyNames, Def } from "../../2-resolve/defs.js";
import { unreachable } from "../../unreachable.js";
import type { CheckCtx } from "../context.js";
import type { InferCtx } from "../infer/infer-ctx.js";
import type { OpaqueInfo, Predicate, Ty } from "../ty.js";
import { ERROR, NEVER, refTo, sliceOf, tupleOf, UNIT } from "../ty-util.js";
import { evalAnonConst } from "../queries/consts.js";
import { lowerBounds } from "./bounds.js";
import { lowerDyn } from "./dyn.js";
import { lowerTypePath } from "./path.js";

export interface LowerEnv {
  /** Whose generic parameters and `Self` are in scope. */
  readonly def: Def;
  readonly names: BodyNames;
  /** In bodies: `_` and arguments left out become variables. */
  readonly infer: InferCtx | null;
  /** `impl Trait`: a parameter without a name, a type known by its bounds, or a mistake. */
  readonly implTrait: "param" | "opaque" | "refuse";
  /** Inside the arguments of an `impl Trait`. */
  readonly nested: boolean;
}

export function lowerType(ctx: CheckCtx, ast: Type, env: LowerEnv): Ty {
  switch (ast.kind) {
    case "path":
      return lowerTypePath(ctx, ast, env);
    case "ref":
      return refTo(lowerType(ctx, ast.type, env), ast.mut, ast.lifetime?.name);
    case "rawPtr":
      ctx.reportOnce("E9101", ast.span, "raw pointers are left out of the language", { helps: ["use a reference, `Box`, `Rc` or an index instead"] });
      return ERROR;
    case "tuple":
      return tupleOf(ast.elems.map((t) => lowerType(ctx, t, env)));
    case "array": {
      const elem = lowerType(ctx, ast.elem, env);
      return { kind: "array", elem, len: evalAnonConst(ctx, ast.len, env, { kind: "int", int: "usize" }) };
    }
    case "slice":
      return sliceOf(lowerType(ctx, ast.elem, env));
    case "fn": {
      const params = ast.params.map((p) => lowerType(ctx, p.type, { ...env, implTrait: "refuse" }));
      const pointer: Ty = { kind: "fnPtr", params, ret: ast.ret === null ? UNIT : lowerType(ctx, ast.ret, { ...env, implTrait: "refuse" }) };
      return ast.unsafe ? { ...pointer, unsafe: true } : pointer;
    }
    case "never":
      return NEVER;
    case "infer":
      return lowerInfer(ctx, ast, env);
    case "dyn":
      return lowerDyn(ctx, ast, env);
    case "impl":
      return lowerImplTrait(ctx, ast, env);
    case "macro": {
      const made = env.names.expansions.get(ast.mac.id);
      return made !== undefined && made.kind === "type" ? lowerType(ctx, made.type, env) : ERROR;
    }
    case "error":
      return ERROR;
    default:
      return unreachable(ast);
  }
}

function lowerInfer(ctx: CheckCtx, ast: Type, env: LowerEnv): Ty {
  if (env.infer !== null) return env.infer.newTyVar(ast.span);
  ctx.reportOnce("E0121", ast.span, "the placeholder `_` is not allowed within types on item signatures", { label: "not allowed in type signatures" });
  return ERROR;
}

function lowerImplTrait(ctx: CheckCtx, ast: Type & { kind: "impl" }, env: LowerEnv): Ty {
  switch (env.implTrait) {
    case "param": {
      const param = ctx.genericsOf(env.def).anonymous.get(ast.id);
      if (param === undefined) break;
      return { kind: "param", def: null, index: param.index, name: param.name };
    }
    case "opaque":
      return { kind: "opaque", opaque: opaqueFor(ctx, ast, env), args: ctx.identityArgs(env.def) };
    case "refuse":
      break;
    default:
      return unreachable(env.implTrait);
  }
  if (env.infer !== null) env.infer.tainted = true;
  if (env.def.kind === "typeAlias" || (env.def.kind === "assocType" && env.def.parent?.kind === "impl")) {
    ctx.reportOnce("E0658", ast.span, `\`impl Trait\` in ${env.def.kind === "typeAlias" ? "type aliases" : "associated types"} is not part of the language`);
    return ERROR;
  }
  if (env.nested) {
    ctx.reportOnce("E0666", ast.span, "nested `impl Trait` is not allowed", { label: "nested `impl Trait` here" });
    return ERROR;
  }
  ctx.reportOnce("E0562", ast.span, "`impl Trait` is not allowed here", {
    notes: ["`impl Trait` is only allowed in arguments and return types of functions and methods"],
  });
  return ERROR;
}

function opaqueFor(ctx: CheckCtx, ast: Type & { kind: "impl" }, env: LowerEnv): OpaqueInfo {
  const known = ctx.opaques.get(ast.id);
  if (known !== undefined) return known;
  const info: OpaqueInfo = { id: ast.id, owner: env.def, syntax: ast.bounds, bounds: [], hidden: null };
  ctx.opaques.set(ast.id, info);
  const self: Ty = { kind: "opaque", opaque: info, args: ctx.identityArgs(env.def) };
  const bounds: Predicate[] = [];
  lowerBounds(ctx, ast.bounds, self, env, bounds, "sized");
  info.bounds = bounds;
  return info;
}
