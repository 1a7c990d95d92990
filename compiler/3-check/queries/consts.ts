/** Constants where types need them: array lengths, const arguments, discriminants, and the values of const items. */
import type { Expr, Path } from "../../ast/ast.js";
import type { BodyNames, Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { Span } from "../../source.js";
import type { LowerEnv } from "../lower/lower-type.js";
import type { Const, GArg, Ty } from "../ty.js";
import { argsHaveInfer, argsHaveParam, CONST_ERROR, ERROR, sameType } from "../ty-util.js";
import { ConstEval, ConstFailure, Jump, type ConstValue } from "./const-eval.js";
import { paramIndex } from "./generics.js";
import { assocOf, itemOf } from "./syntax.js";

export type { ConstValue } from "./const-eval.js";

export type ConstResult =
  | { readonly kind: "value"; readonly value: ConstValue }
  /** Depends on parameters. */
  | { readonly kind: "generic" }
  /** Beyond what is evaluated at compile time. */
  | { readonly kind: "unsupported"; readonly why: string }
  /** Has been reported. */
  | { readonly kind: "error" };

/** An expression used as a const argument that mentions parameters: kept until they are known. */
export interface AnonConst {
  readonly expr: Expr;
  readonly env: LowerEnv;
  readonly ty: Ty;
}

export function computeConstTy(ctx: CheckCtx, def: Def): Ty {
  if (def.node.kind === "genericParam") {
    const param = def.node.param;
    return param.kind === "const" && def.parent !== null ? ctx.lowerType(param.type, ctx.signatureEnv(def.parent)) : ERROR;
  }
  const env = ctx.signatureEnv(def);
  const item = itemOf(def);
  if (item !== null && (item.kind === "const" || item.kind === "static")) return item.type === null ? missingType(ctx, def) : sizedOrError(ctx, ctx.lowerType(item.type, env), item.type.span);
  const assoc = assocOf(def);
  if (assoc !== null && assoc.kind === "const") return sizedOrError(ctx, ctx.lowerType(assoc.type, env), assoc.type.span);
  if (def.node.kind === "foreign" && def.node.item.kind === "static") return ctx.lowerType(def.node.item.type, env);
  return ERROR;
}

/** A value without a size is one mistake: that of the constant, not of those who use it. */
function sizedOrError(ctx: CheckCtx, ty: Ty, span: Span): Ty {
  if (ty.kind !== "str" && ty.kind !== "slice" && ty.kind !== "dyn") return ty;
  ctx.reportOnce("E0277", span, `the size for values of type \`${ctx.displayTy(ty)}\` cannot be known at compilation time`, { label: "doesn't have a size known at compile-time", helps: [`use a reference: \`&${ctx.displayTy(ty)}\``] });
  return ERROR;
}

function missingType(ctx: CheckCtx, def: Def): Ty {
  ctx.reportOnce("syntax", def.span, `missing type for \`${def.kind}\` item \`${def.name}\``, { helps: ["constants and statics always say their type: `NAME: Type`"] });
  return ERROR;
}

function initOf(def: Def): Expr | null {
  const item = itemOf(def);
  if (item !== null && (item.kind === "const" || item.kind === "static")) return item.expr;
  const assoc = assocOf(def);
  return assoc !== null && assoc.kind === "const" ? assoc.expr : null;
}

export function computeConstValue(ctx: CheckCtx, def: Def): ConstResult {
  return evalConstItem(ctx, def, []);
}

/** A const item with arguments for the parameters of what it stands in. */
export function evalConstItem(ctx: CheckCtx, def: Def, args: readonly GArg[]): ConstResult {
  const expr = initOf(def);
  if (expr === null) return { kind: "generic" };
  return run(ctx, () => new ConstEval(ctx, def, ctx.program.bodyNames(def), args).value(expr, ctx.typeOfConst(def)));
}

function run(ctx: CheckCtx, f: () => ConstValue): ConstResult {
  try {
    return { kind: "value", value: f() };
  } catch (e) {
    // A `return` that leaves nothing: name resolution has said so.
    if (e instanceof Jump) return { kind: "error" };
    if (!(e instanceof ConstFailure)) throw e;
    if (e.reason === "generic") return { kind: "generic" };
    if (e.reason === "unsupported") return { kind: "unsupported", why: e.message };
    if (e.reason === "panic") ctx.reportOnce("E0080", e.span, e.message, { label: "evaluation of this constant failed here" });
    return { kind: "error" };
  }
}

/** A const argument or array length. `_` becomes a variable in bodies. */
export function evalAnonConst(ctx: CheckCtx, expr: Expr, env: LowerEnv, ty: Ty): Const {
  if (expr.kind === "underscore") {
    if (env.infer !== null) return env.infer.newConstVar(expr.span);
    ctx.reportOnce("E0121", expr.span, "the placeholder `_` is not allowed within types on item signatures", { label: "not allowed in type signatures" });
    return CONST_ERROR;
  }
  const plain = plainConst(expr, env);
  if (plain.kind === "path" && plain.qself === null) {
    const res = env.names.paths.get(plain.path.id)?.res;
    if (res?.kind === "def" && res.def.kind === "constParam") return constParam(ctx, res.def);
  }
  return settle(ctx, plain, env, ty, run(ctx, () => new ConstEval(ctx, env.def, env.names, []).value(plain, ty)));
}

/** What stands in the braces, or in a macro that writes just that. */
function plainConst(expr: Expr, env: LowerEnv): Expr {
  if (expr.kind === "block" && expr.block.stmts.length === 0 && expr.block.tail !== null) return plainConst(expr.block.tail, env);
  if (expr.kind !== "macro") return expr;
  const made = env.names.expansions.get(expr.mac.id);
  return made?.kind === "expr" ? plainConst(made.expr, env) : expr;
}

function constParam(ctx: CheckCtx, def: Def): Const {
  return { kind: "constParam", def, index: paramIndex(ctx, def), name: def.name };
}

function settle(ctx: CheckCtx, expr: Expr, env: LowerEnv, ty: Ty, result: ConstResult): Const {
  switch (result.kind) {
    case "value":
      return toConst(ctx, result.value, ty, expr);
    case "generic":
      if (ctx.genericsOf(env.def).all.length === 0) return settle(ctx, expr, env, ty, { kind: "unsupported", why: "what a generic parameter stands for is not known" });
      if (ctx.isLocal(env.def)) {
        ctx.reportOnce("syntax", expr.span, "generic parameters may not be used in const operations", { label: "cannot perform const operation using a generic parameter", helps: ["const parameters may only be used as standalone arguments, i.e. `N`"] });
        return CONST_ERROR;
      }
      ctx.anonConsts.set(expr.id, { expr, env: { ...env, infer: null }, ty });
      return { kind: "constExpr", body: env.def, node: expr.id, args: ctx.identityArgs(env.def) };
    case "unsupported":
      ctx.reportLast("E9120", expr.span, `this constant cannot be evaluated at compile time: ${result.why}`, { helps: ["use literals, constants, arithmetic and simple `const fn`s"] });
      return CONST_ERROR;
    case "error":
      return CONST_ERROR;
  }
}

function toConst(ctx: CheckCtx, value: ConstValue, ty: Ty, expr: Expr): Const {
  const isOther = value.kind === "int" && ty.kind === "int" && value.int !== null && value.int !== ty.int;
  if (value.kind === "int" && !isOther && (ty.kind === "int" || ty.kind === "error")) return { kind: "constValue", value: value.value, ty };
  if (value.kind === "bool" && ty.kind === "bool") return { kind: "constValue", value: value.value, ty };
  if (value.kind === "char" && ty.kind === "char") return { kind: "constValue", value: BigInt(value.value), ty };
  if (ty.kind !== "error") ctx.reportOnce("E0308", expr.span, "mismatched types", { label: `expected \`${ctx.displayTy(ty)}\`${isOther ? `, found \`${value.int ?? ""}\`` : ""}` });
  return CONST_ERROR;
}

/** A path in a generic argument that turns out to name a constant or const parameter. */
export function constOfPath(ctx: CheckCtx, path: Path, env: LowerEnv, ty: Ty): Const | null {
  const res = env.names.paths.get(path.id);
  if (res === undefined || res.res.kind !== "def" || res.unresolved > 0) return null;
  if (res.res.def.kind === "constParam") return constParam(ctx, res.res.def);
  if (res.res.def.kind !== "const" && res.res.def.kind !== "assocConst") return null;
  const result = ctx.constValue(res.res.def);
  if (result.kind !== "value") return result.kind === "error" ? CONST_ERROR : null;
  const value = result.value;
  const declared = ctx.typeOfConst(res.res.def);
  if (declared.kind !== "error" && ty.kind !== "error" && !sameType(declared, ty)) {
    ctx.reportOnce("E0308", path.span, "mismatched types", { label: `expected \`${ctx.displayTy(ty)}\`, found \`${ctx.displayTy(declared)}\`` });
    return CONST_ERROR;
  }
  if (value.kind === "int") return { kind: "constValue", value: value.value, ty };
  if (value.kind === "bool") return { kind: "constValue", value: value.value, ty };
  return value.kind === "char" ? { kind: "constValue", value: BigInt(value.value), ty } : null;
}

export function evalDiscriminant(ctx: CheckCtx, variant: Def, expr: Expr, repr: Ty): bigint | null {
  const result = run(ctx, () => new ConstEval(ctx, variant, ctx.program.bodyNames(variant), []).value(expr, repr));
  if (result.kind === "value" && result.value.kind === "int") return result.value.value;
  if (result.kind === "value") ctx.reportOnce("E0308", expr.span, "mismatched types", { label: `expected \`${ctx.displayTy(repr)}\`` });
  else if (result.kind !== "error") ctx.reportLast("E9120", expr.span, "this discriminant cannot be evaluated at compile time");
  return null;
}

/** A const expression once its arguments are closed; itself while they are not. */
export function evalConstExpr(ctx: CheckCtx, c: Const): Const {
  if (c.kind !== "constExpr" || argsHaveInfer(c.args) || argsHaveParam(c.args)) return c;
  const anon = ctx.anonConsts.get(c.node);
  if (anon === undefined) return c;
  const result = run(ctx, () => new ConstEval(ctx, anon.env.def, anon.env.names, c.args).value(anon.expr, anon.ty));
  return result.kind === "generic" ? c : settle(ctx, anon.expr, anon.env, anon.ty, result);
}

/** `const { … }` in the body of `def`: a panic in it is a mistake of the program. */
export function evalConstBlock(ctx: CheckCtx, def: Def, names: BodyNames, block: Expr, ty: Ty): void {
  run(ctx, () => new ConstEval(ctx, def, names, []).value(block, ty));
}
