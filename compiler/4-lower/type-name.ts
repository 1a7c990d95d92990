/** Types as `type_name` prints them: with full paths, those of the library as Rust's crates have them. */
import type { Def } from "../2-resolve/defs.js";
import type { CheckCtx } from "../3-check/context.js";
import { fnDecl, genericsSyntax } from "../3-check/queries/syntax.js";
import type { GArg, TraitRef, Ty } from "../3-check/ty.js";
import { isConst, isUnit, sameArg, substTraitRef, substTy, tyArg } from "../3-check/ty-util.js";
import { rustPath } from "./library-paths.js";

const CLOSURE = "::{{closure}}";
const CONSTRUCTOR = "::{{constructor}}";

/** The modules of Rust's crates that hold the methods of types without a path. */
const METHODS: Readonly<Record<string, string>> = { char: "core::char::methods", str: "core::str", slice: "core::slice", array: "core::array", float: "core::num", int: "core::num", bool: "core::bool" };

/** `bound`: within the signature of a function pointer, where a reference's lifetime is a parameter of it. */
export function typeName(ctx: CheckCtx, ty: Ty, bound = false): string {
  const show = (t: Ty): string => typeName(ctx, t, bound);
  switch (ty.kind) {
    case "adt":
      return pathOf(ctx, ty.def) + argsText(ctx, lifetimes(ty.def), shownArgs(ctx, ty.def, ty.args), bound);
    case "ref":
      return `&${bound ? "'_ " : ""}${ty.mut ? "mut " : ""}${show(ty.to)}`;
    case "slice":
      return `[${show(ty.elem)}]`;
    case "array":
      return `[${show(ty.elem)}; ${ctx.displayTy(ty.len)}]`;
    case "tuple":
      return `(${ty.elems.map(show).join(", ")}${ty.elems.length === 1 ? "," : ""})`;
    case "fnPtr":
      return `${ty.unsafe === true ? "unsafe " : ""}fn${signature(ctx, ty.params, ty.ret)}`;
    case "fnDef":
      return valuePath(ctx, ty.def, ty.args) + (ty.def.kind === "variant" || ty.def.kind === "struct" ? CONSTRUCTOR : "");
    case "closure":
      return valuePath(ctx, ty.closure.owner, ty.args) + CLOSURE.repeat(ty.closure.nesting + 1);
    case "asyncBlock":
      return valuePath(ctx, ty.block.owner, ty.args) + CLOSURE.repeat(ty.block.nesting + 1);
    case "asyncFn":
      return valuePath(ctx, ty.def, ty.args) + CLOSURE;
    case "dyn": {
      const principal = ty.principal === null ? [] : [traitText(ctx, ty.principal.trait, ty.principal.args, ty.projections.map((p) => [p.assoc.name, p.ty]))];
      return `dyn ${[...principal, ...ty.autos.map((auto) => pathOf(ctx, auto))].join(" + ")}`;
    }
    // Only in the path of what stands in a generic impl: nobody says there of which type.
    case "param":
      return "_";
    default:
      return ctx.displayTy(ty);
  }
}

function signature(ctx: CheckCtx, params: readonly Ty[], ret: Ty): string {
  return `(${params.map((p) => typeName(ctx, p, true)).join(", ")})${isUnit(ret) ? "" : ` -> ${typeName(ctx, ret, true)}`}`;
}

function argsText(ctx: CheckCtx, before: readonly string[], args: readonly GArg[], bound = false, after: readonly string[] = []): string {
  const all = [...before, ...args.map((a) => (isConst(a) ? ctx.displayTy(a) : typeName(ctx, a, bound))), ...after];
  return all.length === 0 ? "" : `<${all.join(", ")}>`;
}

/** Which lifetimes they are is not known where a program runs. */
function lifetimes(def: Def): readonly string[] {
  return (genericsSyntax(def)?.params ?? []).flatMap((param) => (param.kind === "lifetime" ? ["'_"] : []));
}

/** Arguments at the end that are the parameters' defaults go unsaid. */
function shownArgs(ctx: CheckCtx, def: Def, args: readonly GArg[]): readonly GArg[] {
  const params = ctx.genericsOf(def).all;
  const isDefault = (at: number): boolean => {
    const [param, arg] = [params[at], args[at]];
    const fallback = param === undefined ? null : ctx.paramDefault(param);
    return fallback !== null && arg !== undefined && sameArg(isConst(fallback) ? fallback : substTy(fallback, args), arg);
  };
  let count = args.length;
  while (count > 0 && isDefault(count - 1)) count--;
  return args.slice(0, count);
}

/** `Trait<A, Out = B>`, or `Fn(A) -> B`; `args` are without Self. */
function traitText(ctx: CheckCtx, trait: Def, args: readonly GArg[], bindings: readonly (readonly [string, Ty])[]): string {
  const inputs = args[0];
  if (ctx.lang.fnTrait(trait) !== null && inputs !== undefined && inputs.kind === "tuple") {
    return pathOf(ctx, trait) + signature(ctx, inputs.elems, bindings.find(([name]) => name === "Output")?.[1] ?? { kind: "tuple", elems: [] });
  }
  return pathOf(ctx, trait) + argsText(ctx, lifetimes(trait), args, false, bindings.map(([name, ty]) => `${name} = ${typeName(ctx, ty)}`));
}

const traitRefText = (ctx: CheckCtx, ref: TraitRef): string => traitText(ctx, ref.trait, shownArgs(ctx, ref.trait, ref.args).slice(1), []);

/** The path of a type, trait or module, or of what a function stands in, without arguments. */
function pathOf(ctx: CheckCtx, def: Def): string {
  if (!ctx.isLocal(def)) return rustPath(ctx.program.pathOf(def));
  if (def.kind === "impl") return implPath(ctx, def, ctx.identityArgs(def));
  if (def.parent === null) return def.module.crate.title;
  if (def.parent.kind === "trait" && def.kind === "assocFn") return `<_ as ${pathOf(ctx, def.parent)}>::${def.name}`;
  const inside = pathOf(ctx, def.parent) + (fnDecl(def.parent)?.async === true ? CLOSURE : "");
  return def.name === "" ? inside : `${inside}::${def.name}`;
}

/** The path of a function, constructor or constant with the arguments of all its generics, those of its parents first. */
function valuePath(ctx: CheckCtx, def: Def, args: readonly GArg[]): string {
  const { parent } = def;
  if (def.kind === "variant" && parent !== null) return `${typeName(ctx, { kind: "adt", def: parent, args })}::${def.name}`;
  if (def.kind === "struct") return typeName(ctx, { kind: "adt", def, args });
  const count = ctx.genericsOf(def).parentCount;
  const own = argsText(ctx, [], args.slice(count));
  if (parent?.kind === "impl") return `${implPath(ctx, parent, args.slice(0, count))}::${def.name}${own}`;
  if (parent?.kind === "trait") return `<${typeName(ctx, tyArg(args, 0))} as ${traitRefText(ctx, { trait: parent, args: args.slice(0, count) })}>::${def.name}${own}`;
  return pathOf(ctx, def) + own;
}

/** `Type` or `<Type as Trait>`; for an impl that stands in the module of neither, that module and what it implements. */
function implPath(ctx: CheckCtx, impl: Def, args: readonly GArg[]): string {
  const ref = ctx.implTraitRef(impl);
  const self = substTy(ctx.implSelfTy(impl), args);
  const trait = ref === null ? null : substTraitRef(ref, args);
  const ofType = nominal(self);
  const local = ctx.isLocal(impl);
  const isBeside = local ? ofType?.parent === impl.parent || trait?.trait.parent === impl.parent : ofType !== null || trait !== null;
  const shown = typeName(ctx, self);
  if (!isBeside) {
    const module = local ? (impl.parent === null ? "" : pathOf(ctx, impl.parent)) : METHODS[self.kind];
    return `${module ?? "core"}::<impl ${trait === null ? "" : `${traitRefText(ctx, trait)} for `}${shown}>`;
  }
  if (trait !== null) return `<${shown} as ${traitRefText(ctx, trait)}>`;
  return self.kind === "adt" ? shown : `<${shown}>`;
}

/** The definition that says most of where a type is from. */
function nominal(ty: Ty): Def | null {
  switch (ty.kind) {
    case "adt":
      return ty.def;
    case "dyn":
      return ty.principal?.trait ?? null;
    case "ref":
      return nominal(ty.to);
    case "slice":
    case "array":
      return nominal(ty.elem);
    case "tuple":
      return ty.elems.map(nominal).find((def) => def !== null) ?? null;
    default:
      return null;
  }
}
