/** Generic arguments: counted, put in order, filled up with defaults or variables. */
import type { GenericArg, GenericArgs, Path, PathSegment, Type } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx, GParam } from "../context.js";
import type { Const, GArg, Ty } from "../ty.js";
import { CONST_ERROR, ERROR, isConst, someArg, substConst, substTy, tupleOf } from "../ty-util.js";
import { lifetimeParams } from "../queries/late-bound.js";
import { genericsSyntax } from "../queries/syntax.js";
import { evalAnonConst, constOfPath } from "../queries/consts.js";
import { lowerType, type LowerEnv } from "./lower-type.js";

type Written = Exclude<GenericArg, { kind: "lifetime" }>;

const article = (def: Def): string => {
  switch (def.kind) {
    case "typeAlias":
      return "type alias";
    case "assocFn":
      return "method";
    case "fn":
      return "function";
    case "assocType":
      return "associated type";
    default:
      return def.kind;
  }
};

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** What to do about parameters without an argument and a default. */
export type Missing = "error" | "infer";

/**
 * The arguments of `def`: `prefix` (its parents', or Self of a trait) and then what is written in `args`.
 * In expressions (`missing` = `infer`) nothing need be written.
 */
export function lowerGenericArgs(ctx: CheckCtx, def: Def, args: GenericArgs | null, prefix: readonly GArg[], env: LowerEnv, span: Span, missing: Missing): readonly GArg[] {
  const all = ctx.genericsOf(def).all;
  if (args === null && all.length === prefix.length) return prefix;
  const own = all.slice(prefix.length).filter((p) => p.anonymous === null);
  if (args?.kind === "paren" && def.kind !== "trait" && def.kind !== "traitAlias") return refuseParens(ctx, def, args, prefix, own, env, span);
  if (args?.kind === "paren") return parenArgs(ctx, def, args, prefix, env, own, span);
  const written = (args?.args ?? []).filter((a): a is Written => a.kind !== "lifetime");
  // In signatures that is looked at with the lifetimes.
  if (env.infer !== null && args !== null && args.args.length > written.length) checkLifetimeCount(ctx, def, args.args.length - written.length, args.span);
  const told = ctx.sink.errorCount;
  const named = def.kind === "trait" || def.kind === "traitAlias" ? [] : refuseConstraints(ctx, args);
  if (!own.some((p) => named.includes(p.name)) && (named.length === 0 || missing === "error")) checkCount(ctx, def, own, written, args?.span ?? span, span, missing);
  if (env.infer !== null && ctx.sink.errorCount > told) env.infer.tainted = true;
  const out: GArg[] = [...prefix];
  for (let i = prefix.length; i < all.length; i++) {
    const param = all[i];
    if (param === undefined) break;
    const given = param.anonymous === null ? written[own.indexOf(param)] : undefined;
    out.push(given === undefined ? absent(ctx, def, param, out, env, span, missing === "infer" && (written.length === 0 || param.anonymous !== null)) : lowerArg(ctx, def, param, given, env));
  }
  return out;
}

/** `Item = T` says something of a trait only. Gives the names. */
export function refuseConstraints(ctx: CheckCtx, args: GenericArgs | null): readonly string[] {
  if (args?.kind !== "angle") return [];
  for (const { ident } of args.constraints) ctx.reportOnce("E0229", ident.span, "associated item constraints are not allowed here", { label: "associated item constraint not allowed here", helps: ["give the type alone, without a name"] });
  return args.constraints.map((c) => c.ident.name);
}

const WITH_LIFETIMES: ReadonlySet<Def["kind"]> = new Set(["struct", "enum", "trait", "typeAlias", "fn"]);

function checkLifetimeCount(ctx: CheckCtx, def: Def, given: number, span: Span): void {
  const takes = (genericsSyntax(def)?.params ?? []).filter((p) => p.kind === "lifetime").length;
  const { early, late } = lifetimeParams(def);
  if (def.kind === "fn" && late.length > 0 && early.length !== given) {
    ctx.reportOnce("E0794", span, "cannot specify lifetime arguments explicitly if late bound lifetime parameters are present", { helps: ["leave the lifetimes out: every call chooses its own"] });
    return;
  }
  if (!WITH_LIFETIMES.has(def.kind) || takes === given || (def.kind === "fn" && late.length > 0)) return;
  ctx.reportOnce("E0107", span, `${article(def)} takes ${count(takes, "lifetime argument")} but ${count(given, "lifetime argument")} ${given === 1 ? "was" : "were"} supplied`, { label: `expected ${count(takes, "lifetime argument")}` });
}

function refuseParens(ctx: CheckCtx, def: Def, args: GenericArgs, prefix: readonly GArg[], own: readonly GParam[], env: LowerEnv, span: Span): readonly GArg[] {
  ctx.reportOnce("E0214", args.span, "parenthesized type parameters may only be used with a `Fn` trait", { label: "only `Fn` traits may use parentheses", helps: ["write the arguments in angle brackets: `<…>`"] });
  return [...prefix, ...own.map((p) => fresh(def, p, env, span))];
}

function parenArgs(ctx: CheckCtx, def: Def, args: GenericArgs & { kind: "paren" }, prefix: readonly GArg[], env: LowerEnv, own: readonly GParam[], span: Span): readonly GArg[] {
  if (own.length !== 1 || ctx.lang.fnTrait(def) === null) {
    ctx.reportOnce("E0658", args.span, "parenthetical notation is only stable when used with `Fn`-family traits", { label: "only `Fn` traits may use parentheses", helps: ["write the arguments in angle brackets: `<…>`"] });
    return [...prefix, ...own.map((p) => fresh(def, p, env, span))];
  }
  return [...prefix, tupleOf(args.inputs.map((t) => lowerType(ctx, t, env)))];
}

/** Types that take an allocator, one day. */
const WITH_ALLOCATORS: ReadonlySet<string> = new Set(["Vec", "Box", "Rc", "Arc", "VecDeque", "BTreeMap", "BTreeSet", "BinaryHeap", "LinkedList"]);

function checkCount(ctx: CheckCtx, def: Def, own: readonly GParam[], written: readonly Written[], argsSpan: Span, span: Span, missing: Missing): void {
  if (own.length === 0 && written.length === 0) return;
  const needed = own.filter((p) => ctx.paramDefault(p) === null).length;
  if (written.length > own.length) {
    if (written.length === own.length + 1 && !ctx.isLocal(def) && WITH_ALLOCATORS.has(def.name)) {
      ctx.reportOnce("E0658", argsSpan, "use of unstable library feature `allocator_api`", { label: `expected ${count(own.length, "generic argument")}` });
      return;
    }
    const kind = "generic";
    ctx.reportOnce("E0107", argsSpan, `${article(def)} takes ${count(own.length, `${kind} argument`)} but ${count(written.length, `${kind} argument`)} ${written.length === 1 ? "was" : "were"} supplied`, {
      label: own.length === 0 ? "no generic arguments expected here" : `expected ${count(own.length, "generic argument")}`,
      labels: [{ span: def.span, text: `${article(def)} defined here, with ${count(own.length, "generic parameter")}${own.length > 0 ? `: ${own.map((p) => `\`${p.name}\``).join(", ")}` : ""}` }],
    });
    return;
  }
  const enough = missing === "infer" ? written.length === 0 || written.length >= needed : written.length >= needed;
  if (enough) return;
  const names = own.slice(0, needed).map((p) => p.name);
  if (written.length === 0) {
    ctx.reportOnce("E0107", span, `missing generics for ${article(def)} \`${def.name}\``, {
      label: `expected ${count(needed, "generic argument")}`,
      helps: [`add the missing generic argument${needed === 1 ? "" : "s"}: \`${def.name}<${names.join(", ")}>\``],
    });
    return;
  }
  ctx.reportOnce("E0107", span, `${article(def)} takes ${own.length > needed ? "at least " : ""}${count(needed, "generic argument")} but ${count(written.length, "generic argument")} ${written.length === 1 ? "was" : "were"} supplied`, {
    label: `expected ${own.length > needed ? "at least " : ""}${count(needed, "generic argument")}`,
  });
}

function fresh(def: Def, param: GParam, env: LowerEnv, span: Span): GArg {
  if (env.infer === null) return param.kind === "type" ? ERROR : CONST_ERROR;
  const origin = { kind: "param", name: param.name, owner: def } as const;
  return param.kind === "type" ? env.infer.newTyVar(span, origin) : env.infer.newConstVar(span, origin);
}

function absent(ctx: CheckCtx, def: Def, param: GParam, before: readonly GArg[], env: LowerEnv, span: Span, inferred: boolean): GArg {
  // In an expression that gives no arguments even a parameter with a default is inferred.
  const fallback = inferred ? null : ctx.paramDefault(param);
  if (inferred) return fresh(def, param, env, span);
  if (fallback === null) return param.kind === "type" ? ERROR : CONST_ERROR;
  const [self] = before;
  if (self?.kind === "param" && self.index < 0 && someArg(fallback, (a) => a.kind === "param" && a.index === 0)) {
    ctx.reportOnce("E0393", span, `the type parameter \`${param.name}\` must be explicitly specified`, { label: `missing reference to \`${param.name}\``, notes: [`because the parameter \`${param.name}\` defaults to \`Self\`, its value must be explicitly specified`] });
    return ERROR;
  }
  return isConst(fallback) ? substConst(fallback, before) : substTy(fallback, before);
}

function lowerArg(ctx: CheckCtx, def: Def, param: GParam, arg: Written, env: LowerEnv): GArg {
  if (param.kind === "type") {
    if (arg.kind === "type" && !namesValue(arg.type, env)) return lowerType(ctx, arg.type, env);
    ctx.reportOnce("E0747", arg.kind === "type" ? arg.type.span : arg.expr.span, "constant provided when a type was expected");
    return ERROR;
  }
  const ty = param.def === null ? ERROR : ctx.constParamTy(param.def);
  if (arg.kind === "const") return evalAnonConst(ctx, arg.expr, env, ty);
  return constFromType(ctx, def, arg, ty, env);
}

const VALUES: ReadonlySet<Def["kind"]> = new Set(["fn", "const", "static", "assocFn", "assocConst"]);

/** `Vec<LEN>` */
function namesValue(type: Type, env: LowerEnv): boolean {
  const found = type.kind === "path" && type.path.segments.length === 1 ? env.names.paths.get(type.path.id) : undefined;
  return found?.res.kind === "def" && VALUES.has(found.res.def.kind);
}

/** `Foo<N>` is parsed as a type; its path may name a constant or const parameter. */
function constFromType(ctx: CheckCtx, def: Def, arg: Written & { kind: "type" }, ty: Ty, env: LowerEnv): Const {
  if (arg.type.kind === "infer" && env.infer !== null) return env.infer.newConstVar(arg.type.span);
  if (arg.type.kind === "path") {
    if (env.names.paths.get(arg.type.path.id)?.res.kind === "error") return CONST_ERROR;
    const found = constOfPath(ctx, arg.type.path, env, ty);
    if (found !== null) return found;
  }
  if (arg.type.kind !== "error") ctx.reportOnce("E0747", arg.type.span, "type provided when a constant was expected", { labels: [{ span: def.span, text: "declared here" }] });
  return CONST_ERROR;
}

/** Arguments on segments that take none: `module<T>::f`, `T<u8>`. */
export function refuseArgs(ctx: CheckCtx, segments: readonly PathSegment[], what: string): void {
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as PathSegment;
    if (segment.args === null || (segment.args.kind === "angle" && segment.args.args.length === 0 && segment.args.constraints.length === 0)) continue;
    ctx.reportOnce("E0109", segment.args.span, `generic arguments are not allowed on ${what}`, { label: "generic argument not allowed" });
  }
}

/** The segments of a path without their last `unresolved` ones. */
export const resolvedPart = (path: Path, unresolved: number): readonly PathSegment[] => path.segments.slice(0, path.segments.length - unresolved);
