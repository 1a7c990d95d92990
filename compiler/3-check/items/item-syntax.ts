/** What the grammar lets through and the language does not: items that only the library may have, words in places where they mean nothing. */
import type { Attr, GenericParam, Item } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx } from "../context.js";
import { assocOf, fnDecl, genericsSyntax, itemOf } from "../queries/syntax.js";
import { checkTest } from "./main-fn.js";
import { headSpan } from "./spans.js";

export function checkItemSyntax(ctx: CheckCtx, def: Def): void {
  const item = itemOf(def);
  if (item !== null) checkItem(ctx, def, item);
  checkFn(ctx, def);
  checkAssoc(ctx, def);
  for (const attr of def.attrs) checkAttr(ctx, def, attr);
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
  if (ty.kind === "param") {
    ctx.reportOnce("E0770", type.span, "the type of const parameters must not depend on other generic parameters", { label: `the type must not depend on the parameter \`${ty.name}\`` });
    return;
  }
  ctx.reportOnce("syntax", type.span, `\`${ctx.displayTy(ty)}\` is forbidden as the type of a const generic parameter`, { notes: ["the only supported types are integers, `bool`, and `char`"] });
}

/** A default may speak of the parameters before it only. */
function checkForward(ctx: CheckCtx, def: Def, param: GenericParam, later: readonly GenericParam[]): void {
  if (param.kind !== "type" || param.default?.kind !== "path") return;
  const { path } = param.default;
  const res = ctx.program.signatureNames(def).paths.get(path.id)?.res;
  if (res?.kind !== "def" || res.def.kind !== "typeParam") return;
  const { node } = res.def;
  if (node.kind !== "genericParam" || !later.includes(node.param)) return;
  ctx.reportOnce("E0128", path.span, "generic parameter defaults cannot reference parameters before they are declared", { label: "cannot reference `" + res.def.name + "` before it is declared" });
}

// ---------------------------------------------------------------- attributes

const REPRS: ReadonlySet<string> = new Set(["C", "Rust", "transparent", "packed", "align", "simd", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"]);

/** An attribute that does not fit what it stands on. */
function checkAttr(ctx: CheckCtx, def: Def, attr: Attr): void {
  const isFn = fnDecl(def) !== null;
  if (isNamed(attr, "derive")) {
    if (attr.args.kind !== "list" && (def.kind === "struct" || def.kind === "enum")) ctx.reportOnce("syntax", attr.span, "malformed `derive` attribute input", { helps: ["write `#[derive(Trait1, Trait2)]`"] });
    else if (def.node.kind === "assoc") ctx.reportOnce("E0774", attr.span, "`derive` may only be applied to `struct`s, `enum`s and `union`s", { label: "not applicable here" });
  } else if (isNamed(attr, "non_exhaustive") && def.kind !== "struct" && def.kind !== "enum" && def.kind !== "variant" && def.kind !== "macro") {
    ctx.reportOnce("syntax", attr.span, `\`#[non_exhaustive]\` attribute cannot be used on ${def.kind}s`, { helps: ["it can only be applied to structs, enums and their variants"] });
  } else if (isNamed(attr, "inline") && attr.args.kind === "list" && attr.args.tokens.some((t) => t.image !== "always" && t.image !== "never")) {
    ctx.reportOnce("E0539", attr.span, "malformed `inline` attribute input", { helps: ["write `#[inline]`, `#[inline(always)]` or `#[inline(never)]`"] });
  } else if ((isNamed(attr, "inline") || isNamed(attr, "track_caller")) && !isFn && def.kind !== "macro") {
    ctx.reportOnce("syntax", attr.span, `\`#[${attr.path.segments[0]?.ident.name ?? ""}]\` attribute cannot be used on ${def.kind}s`, { helps: ["it can only be applied to functions"] });
  } else if (isNamed(attr, "test") && def.kind !== "fn") {
    ctx.reportOnce("syntax", attr.span, "the `#[test]` attribute may only be used on a free function");
  } else if (isNamed(attr, "test")) {
    checkTest(ctx, def, def.attrs.some((each) => isNamed(each, "should_panic")));
  } else if (isNamed(attr, "should_panic")) {
    const expected = ctx.program.expectedPanic(attr);
    if ("code" in expected) ctx.reportOnce(expected.code, attr.span, "malformed `should_panic` attribute input", { helps: ['write `#[should_panic]` or `#[should_panic(expected = "reason")]`'] });
  } else if (isNamed(attr, "repr") && attr.args.kind !== "list") {
    ctx.reportOnce("E0539", attr.span, "malformed `repr` attribute input", { helps: ["write `#[repr(C)]` or `#[repr(u8)]`"] });
  } else if (isNamed(attr, "repr") && attr.args.kind === "list" && (def.kind !== "enum" && (def.kind !== "struct" || attr.args.tokens.some((t) => /^[iu](8|16|32|64|128|size)$/.test(t.image))))) {
    ctx.reportOnce("E0517", attr.span, `attribute should be applied to ${attr.args.tokens.some((t) => /^[iu]/.test(t.image)) ? "an enum" : "a struct, enum, or union"}`, { label: `not ${attr.args.tokens.some((t) => /^[iu]/.test(t.image)) ? "an enum" : "a struct, enum, or union"}` });
  } else if (isNamed(attr, "repr") && attr.args.kind === "list") {
    const unknown = attr.args.tokens.find((t, i, all) => /^[A-Za-z]/.test(t.image) && !REPRS.has(t.image) && all[i - 1]?.image !== "(");
    if (unknown !== undefined) ctx.reportOnce("E0552", { lo: unknown.startOffset, hi: unknown.endOffset + 1, ctxt: unknown.ctxt }, "unrecognized representation hint", { helps: ["valid reprs are `Rust`, `C`, `transparent`, `packed`, `align`, and the integers"] });
  }
}
