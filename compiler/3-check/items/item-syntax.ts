/** What the grammar lets through and the language does not: items that only the library may have, words in places where they mean nothing. */
import type { Attr, GenericParam, Item, Type } from "../../ast/ast.js";
import { lifetimesIn, walkType } from "../../ast/walk-type.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx } from "../context.js";
import { assocOf, fnDecl, genericsSyntax, itemOf } from "../queries/syntax.js";
import { checkAttributes } from "./attributes.js";
import type { Ty } from "../ty.js";
import { someArg } from "../ty-util.js";
import { headSpan } from "./spans.js";

export function checkItemSyntax(ctx: CheckCtx, def: Def): void {
  const item = itemOf(def);
  if (item !== null) checkItem(ctx, def, item);
  checkFn(ctx, def);
  checkAssoc(ctx, def);
  if (def.attrs.length > 0) checkAttributes(ctx, def);
  checkDefaults(ctx, def);
}

function unstable(ctx: CheckCtx, span: Span, what: string, helps: readonly string[] = []): void {
  ctx.reportOnce("E0658", span, `${what} not part of the language`, { helps });
}

function checkItem(ctx: CheckCtx, def: Def, item: Item): void {
  switch (item.kind) {
    case "trait":
      if (item.auto === true) unstable(ctx, item.span, "auto traits are", ["declare an ordinary trait and implement it where it is wanted"]);
      return;
    case "traitAlias":
      unstable(ctx, item.span, "trait aliases are", [`declare a trait with these supertraits, and \`impl<T: …> ${item.ident.name} for T {}\``]);
      return;
    case "impl":
      if (item.vis.kind !== "inherited") ctx.reportOnce("E0449", item.vis.span, "an `impl` is visible where its type and trait are", { label: "`pub` is not allowed here", fixes: [{ title: "remove it", edits: [{ span: item.vis.span, text: "" }] }] });
      return;
    case "enum":
      checkDiscriminants(ctx, def, item);
      return;
    default:
      return;
  }
}

function checkDiscriminants(ctx: CheckCtx, def: Def, item: Item & { kind: "enum" }): void {
  const given = item.variants.find((v) => v.discriminant !== null);
  const data = item.variants.find((v) => v.data.kind !== "unit");
  if (given?.discriminant === undefined || given.discriminant === null || data === undefined || item.attrs.some((a) => isNamed(a, "repr"))) return;
  ctx.reportOnce("E0732", { lo: def.span.lo, hi: item.ident.span.hi, ctxt: item.span.ctxt }, "`#[repr(inttype)]` must be specified for enums with explicit discriminants and non-unit variants", {
    labels: [
      { span: given.discriminant.span, text: "the discriminant is given here" },
      { span: data.span, text: "this variant has data" },
    ],
  });
}

const isNamed = (attr: Attr, name: string): boolean => attr.path.segments.length === 1 && attr.path.segments[0]?.ident.name === name;

/** ABIs that rustc knows on every target, and ours. */
const ABIS: ReadonlySet<string> = new Set(["Rust", "C", "C-unwind", "system", "system-unwind", "cdecl", "stdcall", "fastcall", "efiapi", "js"]);

function checkFn(ctx: CheckCtx, def: Def): void {
  const decl = fnDecl(def);
  if (decl === null) return;
  if (decl.self !== null && def.kind === "fn") {
    ctx.reportOnce("syntax", decl.self.span, "`self` parameter is only allowed in associated functions", { label: "not semantically valid as function parameter", helps: ["a method stands in an `impl` block; a function takes a parameter with a name and type"] });
  }
  const { node } = def;
  const abi = node.kind === "foreign" ? node.abi : decl.abi;
  if (abi !== null && !ABIS.has(abi)) ctx.reportOnce("E0703", headSpan(def), `invalid ABI: found \`${abi}\``, { label: "invalid ABI" });
  if (decl.body === null && node.kind !== "foreign" && boundAttr(def) !== undefined && ctx.isLocal(def)) {
    ctx.reportOnce("E9105", headSpan(def), "a function without a body stands in an `extern \"js\"` block", { helps: [`write \`extern "js" { fn ${def.name}(…); }\``] });
  }
}

const boundAttr = (def: Def): Attr | undefined => def.attrs.find((a) => isNamed(a, "js") || isNamed(a, "intrinsic"));

function checkAssoc(ctx: CheckCtx, def: Def): void {
  const item = assocOf(def);
  if (item === null) return;
  if (item.kind === "fn" && item.fn.const) checkConstMethod(ctx, def, item.span);
  if (item.default) unstable(ctx, item.span, "specialisation (`default`) is");
  checkShadowing(ctx, def);
  if (item.kind !== "type" || item.type === null) return;
  const owner = def.parent === null ? null : itemOf(def.parent);
  if (owner?.kind === "trait") unstable(ctx, item.span, "defaults of associated types are");
  if (owner?.kind === "impl" && owner.trait === null) unstable(ctx, item.span, "associated types without a trait are", ["declare it outside: `type Name = …;`"]);
}

function checkConstMethod(ctx: CheckCtx, def: Def, span: Span): void {
  const owner = def.parent === null ? null : itemOf(def.parent);
  if (owner?.kind !== "trait" && !(owner?.kind === "impl" && owner.trait !== null)) return;
  ctx.reportOnce("E0379", span, `functions in ${owner.kind === "trait" ? "traits" : "trait impls"} cannot be declared const`, { helps: ["remove the `const`"] });
}

/** Lifetimes of a method must not be called as those of its trait or impl. */
function checkShadowing(ctx: CheckCtx, def: Def): void {
  const outer = def.parent === null ? [] : (genericsSyntax(def.parent)?.params ?? []);
  for (const param of genericsSyntax(def)?.params ?? []) {
    if (param.kind !== "lifetime") continue;
    const first = outer.find((p) => p.kind === "lifetime" && p.lifetime.name === param.lifetime.name);
    if (first === undefined) continue;
    const name = `'${param.lifetime.name}`;
    ctx.reportOnce("E0496", param.span, `lifetime name \`${name}\` shadows a lifetime name that is already in scope`, { label: `lifetime \`${name}\` already in scope`, labels: [{ span: first.span, text: "first declared here" }] });
  }
}

// ---------------------------------------------------------------- defaults of parameters

function checkDefaults(ctx: CheckCtx, def: Def): void {
  const params = (genericsSyntax(def)?.params ?? []).filter((p) => p.kind !== "lifetime");
  const lastOpen = params.findLastIndex((p) => p.default === null);
  const early = params.slice(0, Math.max(lastOpen, 0)).find((p) => p.default !== null);
  if (early !== undefined) {
    ctx.reportOnce("syntax", early.span, "generic parameters with a default must be trailing", { helps: ["put the parameters without a default first"] });
    return;
  }
  for (const param of ctx.program.genericParams(def)) if (param.kind === "constParam") checkConstParam(ctx, param);
  params.forEach((param, i) => checkForward(ctx, def, param, params.slice(i)));
}

function checkConstParam(ctx: CheckCtx, param: Def): void {
  if (param.node.kind !== "genericParam" || param.node.param.kind !== "const") return;
  const { type } = param.node.param;
  const ty = ctx.constParamTy(param);
  if (ty.kind === "int" || ty.kind === "bool" || ty.kind === "char" || ty.kind === "error") return;
  const named = new Set<string>();
  lifetimesIn(type, named);
  named.delete("static");
  const [lifetime] = named;
  const other = namedParam(ty) ?? (lifetime === undefined ? null : `'${lifetime}`);
  if (other !== null) {
    ctx.reportOnce("E0770", type.span, "the type of const parameters must not depend on other generic parameters", { label: `the type must not depend on the parameter \`${other}\`` });
    return;
  }
  ctx.reportOnce("syntax", type.span, `\`${ctx.displayTy(ty)}\` is forbidden as the type of a const generic parameter`, { notes: ["the only supported types are integers, `bool`, and `char`"] });
}

/** A parameter that the type mentions. */
function namedParam(ty: Ty): string | null {
  let name: string | null = null;
  someArg(ty, (arg) => {
    if (arg.kind === "param" || arg.kind === "constParam") name ??= arg.name;
    else if (arg.kind === "array" && arg.len.kind === "constParam") name ??= arg.len.name;
    return name !== null;
  });
  return name;
}

/** A default may speak of the parameters before it only. */
function checkForward(ctx: CheckCtx, def: Def, param: GenericParam, later: readonly GenericParam[]): void {
  if (param.kind === "type" && param.default !== null && def.kind !== "trait") refuseSelf(ctx, def, param.default);
  if (param.kind !== "type" || param.default === null) return;
  walkType(param.default, {
    path: (path) => {
      const res = ctx.program.signatureNames(def).paths.get(path.id)?.res;
      if (res?.kind !== "def" || res.def.kind !== "typeParam") return;
      const { node } = res.def;
      if (node.kind !== "genericParam" || !later.includes(node.param)) return;
      ctx.reportOnce("E0128", path.span, "generic parameter defaults cannot reference parameters before they are declared", { label: "cannot reference `" + res.def.name + "` before it is declared" });
    },
  });
}

/** `Self` of a type is the type with its parameters, whatever their defaults. */
function refuseSelf(ctx: CheckCtx, def: Def, type: Type): void {
  walkType(type, {
    path: (path) => {
      if (ctx.program.signatureNames(def).paths.get(path.id)?.res.kind !== "self") return;
      ctx.reportOnce("E0735", path.span, "generic parameters cannot use `Self` in their defaults", { helps: ["write the type out, or leave the default away"] });
    },
  });
}
