/** Types as people write them, in rustc's style. */
import { unreachable } from "../unreachable.js";
import type { Span } from "../source.js";
import type { CheckCtx } from "./context.js";
import type { Const, GArg, Predicate, TraitRef, Ty } from "./ty.js";
import { isConst, isTy, isUnit, sameArg, substTy, tyArg } from "./ty-util.js";

export function displayTy(ctx: CheckCtx, ty: GArg): string {
  if (isConst(ty)) return displayConst(ctx, ty);
  switch (ty.kind) {
    case "int":
      return ty.int;
    case "float":
      return ty.float;
    case "bool":
    case "char":
    case "str":
      return ty.kind;
    case "never":
      return "!";
    case "adt":
      return ty.def.name + displayArgs(ctx, shownArgs(ctx, ty));
    case "ref":
      return `&${ty.mut ? "mut " : ""}${pointee(ctx, ty.to)}`;
    case "tuple":
      return ty.elems.length === 1 ? `(${displayTy(ctx, ty.elems[0] ?? ty)},)` : `(${list(ctx, ty.elems)})`;
    case "array":
      return `[${displayTy(ctx, ty.elem)}; ${displayConst(ctx, ty.len)}]`;
    case "slice":
      return `[${displayTy(ctx, ty.elem)}]`;
    case "fnPtr":
      return `${ty.unsafe === true ? "unsafe " : ""}fn(${list(ctx, ty.params)})${arrow(ctx, ty.ret)}`;
    case "fnDef":
      return displayFnDef(ctx, ty);
    case "closure":
      return `{${ty.closure.async ? "async closure" : "closure"}${at(ctx, ty.closure.span)}}`;
    case "asyncBlock":
      return `{${ty.block.gen === undefined ? "async" : ty.block.gen === "iterator" ? "gen" : "async gen"} block${at(ctx, ty.block.span)}}`;
    case "asyncFn": {
      const sig = ctx.fnSig(ty.def);
      const output = displayTy(ctx, substTy(sig.ret, ty.args));
      return `impl Future<Output = ${output}>`;
    }
    case "joinFuture":
      return `${ty.try ? "TryJoin" : "Join"}<${list(ctx, ty.futures)}>`;
    case "dyn":
      return displayDyn(ctx, ty);
    case "param":
      return ty.name;
    case "proj":
      return displayProj(ctx, ty);
    case "opaque":
      return displayOpaque(ctx, ty);
    case "infer":
      return ty.var === "int" ? "{integer}" : ty.var === "float" ? "{float}" : "_";
    case "error":
      return "{type error}";
    default:
      return unreachable(ty);
  }
}

const list = (ctx: CheckCtx, types: readonly GArg[]): string => types.map((t) => displayTy(ctx, t)).join(", ");
const arrow = (ctx: CheckCtx, ret: Ty): string => (isUnit(ret) ? "" : ` -> ${displayTy(ctx, ret)}`);
const displayArgs = (ctx: CheckCtx, args: readonly GArg[]): string => (args.length === 0 ? "" : `<${list(ctx, args)}>`);

/** `&(dyn A + Send)` needs parentheses. */
function pointee(ctx: CheckCtx, ty: Ty): string {
  const text = displayTy(ctx, ty);
  return (ty.kind === "dyn" || ty.kind === "opaque") && text.includes(" + ") ? `(${text})` : text;
}

/** Arguments at the end that are the parameters' defaults are left out. */
function shownArgs(ctx: CheckCtx, ty: Ty & { kind: "adt" }): readonly GArg[] {
  const generics = ctx.genericsOf(ty.def).all;
  let count = ty.args.length;
  while (count > 0) {
    const param = generics[count - 1];
    const arg = ty.args[count - 1];
    const fallback = param === undefined ? null : ctx.paramDefault(param);
    if (fallback === null || arg === undefined || isConst(fallback) || !sameArg(substTy(fallback, ty.args), arg)) break;
    count--;
  }
  return count === ty.args.length ? ty.args : ty.args.slice(0, count);
}

function displayConst(ctx: CheckCtx, c: Const): string {
  switch (c.kind) {
    case "constValue":
      if (c.ty.kind === "char" && typeof c.value === "bigint") return `'${String.fromCodePoint(Number(c.value))}'`;
      return String(c.value);
    case "constParam":
      return c.name;
    case "constInfer":
      return "_";
    case "constExpr": {
      const anon = ctx.anonConsts.get(c.node);
      return anon !== undefined && ctx.sources !== null ? ctx.sources.text(anon.expr.span) : "{const}";
    }
    case "constError":
      return "{const error}";
    default:
      return unreachable(c);
  }
}

function at(ctx: CheckCtx, span: Span | undefined): string {
  if (span === undefined || ctx.sources === null) return "";
  const from = ctx.sources.loc(span.lo);
  const to = ctx.sources.loc(span.hi);
  return `@${from.file.path}:${from.line}:${from.column}: ${to.line}:${to.column}`;
}

function displayFnDef(ctx: CheckCtx, ty: Ty & { kind: "fnDef" }): string {
  const sig = ctx.fnSig(ty.def);
  const params = sig.params.map((p) => displayTy(ctx, substTy(p, ty.args))).join(", ");
  const ret = ctx.callOutput(ty.def, ty.args);
  const shown = ret.wrap ? ret.ret : substTy(ret.ret, ty.args);
  const own = ty.args.slice(ctx.genericsOf(ty.def).parentCount).filter(isTy);
  return `fn(${params})${arrow(ctx, shown)} {${fnPath(ctx, ty)}${own.length > 0 ? `::<${list(ctx, own)}>` : ""}}`;
}

function fnPath(ctx: CheckCtx, ty: Ty & { kind: "fnDef" }): string {
  const parent = ty.def.parent;
  if (parent === null) return ty.def.name;
  if (parent.kind === "impl") return `${displayTy(ctx, substTy(ctx.implSelfTy(parent), ty.args))}::${ty.def.name}`;
  if (parent.kind === "trait") return `<${displayTy(ctx, tyArg(ty.args, 0))} as ${parent.name}>::${ty.def.name}`;
  if (parent.kind === "enum") return `${parent.name}::${ty.def.name}`;
  return ty.def.name;
}

function displayDyn(ctx: CheckCtx, ty: Ty & { kind: "dyn" }): string {
  const parts: string[] = [];
  if (ty.principal !== null) {
    const projections = ty.projections.map((p) => ({ name: p.assoc.name, ty: p.ty }));
    parts.push(traitText(ctx, ty.principal.trait, ty.principal.args, projections));
  }
  for (const auto of ty.autos) parts.push(auto.name);
  return `dyn ${parts.join(" + ")}`;
}

/** `Trait<A, Item = B>`, or `Fn(A) -> B`. `args` are without Self. */
function traitText(ctx: CheckCtx, trait: { readonly name: string } & TraitRef["trait"], args: readonly GArg[], bindings: readonly { name: string; ty: Ty }[]): string {
  const inputs = args[0];
  if (ctx.lang.fnTrait(trait) !== null && inputs !== undefined && inputs.kind === "tuple") {
    const output = bindings.find((b) => b.name === "Output");
    return `${trait.name}(${list(ctx, inputs.elems)})${output === undefined ? "" : arrow(ctx, output.ty)}`;
  }
  const parts = [...shownTraitArgs(ctx, trait, args).map((a) => displayTy(ctx, a)), ...bindings.map((b) => `${b.name} = ${displayTy(ctx, b.ty)}`)];
  return trait.name + (parts.length > 0 ? `<${parts.join(", ")}>` : "");
}

function shownTraitArgs(ctx: CheckCtx, trait: TraitRef["trait"], args: readonly GArg[]): readonly GArg[] {
  const params = ctx.genericsOf(trait).all;
  return args.slice(0, Math.max(0, params.length - 1));
}

export function displayTraitRef(ctx: CheckCtx, ref: TraitRef): string {
  return traitText(ctx, ref.trait, trimSelfDefaults(ctx, ref), []);
}

/** `PartialEq` rather than `PartialEq<Self>`. */
function trimSelfDefaults(ctx: CheckCtx, ref: TraitRef): readonly GArg[] {
  const params = ctx.genericsOf(ref.trait).all;
  let count = ref.args.length;
  while (count > 1) {
    const param = params[count - 1];
    const arg = ref.args[count - 1];
    const fallback = param === undefined ? null : ctx.paramDefault(param);
    if (fallback === null || isConst(fallback) || arg === undefined || !sameArg(substTy(fallback, ref.args), arg)) break;
    count--;
  }
  return ref.args.slice(1, count);
}

function displayProj(ctx: CheckCtx, ty: Ty & { kind: "proj" }): string {
  const trait = ty.assoc.parent;
  if (trait === null) return ty.assoc.name;
  const count = ctx.genericsOf(trait).all.length;
  const ref = displayTraitRef(ctx, { trait, args: ty.args.slice(0, count) });
  return `<${displayTy(ctx, tyArg(ty.args, 0))} as ${ref}>::${ty.assoc.name}${displayArgs(ctx, ty.args.slice(count))}`;
}

function displayOpaque(ctx: CheckCtx, ty: Ty & { kind: "opaque" }): string {
  const parts: string[] = [];
  const sized = ctx.lang.get("sized");
  for (const bound of ty.opaque.bounds) {
    if (bound.kind !== "trait" || bound.ref.trait === sized || tyArg(bound.ref.args, 0).kind !== "opaque") continue;
    const bindings = ty.opaque.bounds.flatMap((b) => (b.kind === "projection" && belongs(ctx, b.assoc.parent, bound.ref.trait) ? [{ name: b.assoc.name, ty: substTy(b.ty, ty.args) }] : []));
    // `PartialOrd` takes the type itself where nothing is written.
    const args = trimSelfDefaults(ctx, bound.ref).map((a) => (isConst(a) ? a : substTy(a, ty.args)));
    parts.push(traitText(ctx, bound.ref.trait, args, bindings));
  }
  return `impl ${parts.length === 0 ? "Sized" : parts.join(" + ")}`;
}

function belongs(ctx: CheckCtx, owner: TraitRef["trait"] | null, trait: TraitRef["trait"]): boolean {
  return owner === trait || ctx.allSuperTraits(trait).some((s) => s.trait === owner);
}

export function displayPredicate(ctx: CheckCtx, pred: Predicate): string {
  if (pred.kind === "trait") return `${displayTy(ctx, tyArg(pred.ref.args, 0))}: ${displayTraitRef(ctx, pred.ref)}`;
  return `${displayProj(ctx, { kind: "proj", assoc: pred.assoc, args: pred.args })} == ${displayTy(ctx, pred.ty)}`;
}
