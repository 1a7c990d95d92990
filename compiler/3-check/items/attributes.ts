/** Attributes that do not fit what they stand on, or say what they cannot. */
import type { Attr } from "../../ast/ast.js";
import type { AttrPart, Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { fnDecl } from "../queries/syntax.js";
import { checkTest } from "./main-fn.js";
import { checkRepr } from "./repr.js";

const nameOf = (attr: Attr): string => (attr.path.segments.length === 1 ? (attr.path.segments[0]?.ident.name ?? "") : "");

export function checkAttributes(ctx: CheckCtx, def: Def): void {
  for (const attr of def.attrs) if (attr.doc === null) checkAttr(ctx, def, attr);
  if (def.attrs.some((attr) => nameOf(attr) === "repr")) checkRepr(ctx, def);
}

function checkAttr(ctx: CheckCtx, def: Def, attr: Attr): void {
  switch (nameOf(attr)) {
    case "derive":
      return checkDerive(ctx, def, attr);
    case "non_exhaustive":
      if (def.kind === "struct" || def.kind === "enum" || def.kind === "variant" || def.kind === "macro") return;
      return misplaced(ctx, def, attr, "it can only be applied to structs, enums and their variants");
    case "inline":
      return checkInline(ctx, def, attr);
    case "track_caller":
      return checkTrackCaller(ctx, def, attr);
    case "test":
      if (def.kind !== "fn") return ctx.reportOnce("syntax", attr.span, "the `#[test]` attribute may only be used on a free function");
      return checkTest(ctx, def, def.attrs.some((each) => nameOf(each) === "should_panic"));
    case "should_panic": {
      const expected = ctx.program.expectedPanic(attr);
      if ("code" in expected) ctx.reportOnce(expected.code, attr.span, "malformed `should_panic` attribute input", { helps: ['write `#[should_panic]` or `#[should_panic(expected = "reason")]`'] });
      return;
    }
    case "deprecated":
      return checkDeprecated(ctx, attr);
    case "feature":
      if (def.kind === "crate") checkFeature(ctx, attr);
      return;
    default:
      return;
  }
}

function checkDerive(ctx: CheckCtx, def: Def, attr: Attr): void {
  if (attr.args.kind !== "list" && (def.kind === "struct" || def.kind === "enum")) ctx.reportOnce("syntax", attr.span, "malformed `derive` attribute input", { helps: ["write `#[derive(Trait1, Trait2)]`"] });
  else if (def.node.kind === "assoc") ctx.reportOnce("E0774", attr.span, "`derive` may only be applied to `struct`s, `enum`s and `union`s", { label: "not applicable here" });
}

function misplaced(ctx: CheckCtx, def: Def, attr: Attr, help: string): void {
  ctx.reportOnce("syntax", attr.span, `\`#[${nameOf(attr)}]\` attribute cannot be used on ${def.kind}s`, { helps: [help] });
}

function checkInline(ctx: CheckCtx, def: Def, attr: Attr): void {
  const words = attr.args.kind === "list" ? ctx.program.attrParts(attr) : null;
  const helps = ["write `#[inline]`, `#[inline(always)]` or `#[inline(never)]`"];
  if (words !== null && words.length !== 1) ctx.reportOnce("E0805", attr.span, "malformed `inline` attribute input", { label: words.length === 0 ? "expected an argument here" : "expected a single argument here", helps });
  else if (words?.[0]?.some((t) => t.text !== "always" && t.text !== "never") === true) ctx.reportOnce("E0539", attr.span, "malformed `inline` attribute input", { helps });
  else if (fnDecl(def) === null && def.kind !== "macro") misplaced(ctx, def, attr, "it can only be applied to functions");
}

function checkTrackCaller(ctx: CheckCtx, def: Def, attr: Attr): void {
  const decl = fnDecl(def);
  if (decl === null && def.kind !== "macro") misplaced(ctx, def, attr, "it can only be applied to functions");
  else if (decl !== null && decl.abi !== null && decl.abi !== "Rust") ctx.reportOnce("E0737", attr.span, "`#[track_caller]` requires Rust ABI", { helps: ["remove the `extern`"] });
}

// ---------------------------------------------------------------- deprecated

/** `#[deprecated]`, `#[deprecated = "text"]`, `#[deprecated(since = "…", note = "…")]` */
function checkDeprecated(ctx: CheckCtx, attr: Attr): void {
  const seen = new Set<string>();
  for (const part of ctx.program.attrParts(attr)) {
    const code = wrongPart(part, seen);
    if (code === null) continue;
    ctx.reportOnce(code, attr.span, "malformed `deprecated` attribute input", { helps: ['write `#[deprecated(since = "version", note = "reason")]`'] });
    return;
  }
}

/** The code for what is wrong with one of the parts. */
function wrongPart([name, eq, value, more]: AttrPart, seen: Set<string>): string | null {
  if (name === undefined) return null;
  if (name.isText) return "E0565";
  if (seen.has(name.text)) return "E0538";
  seen.add(name.text);
  if (name.text !== "since" && name.text !== "note") return "E0539";
  return eq?.text === "=" && value?.isText === true && more === undefined ? null : "E0539";
}

/** `#![feature(…)]`: what is stable has no features, and the rest cannot be switched on. */
function checkFeature(ctx: CheckCtx, attr: Attr): void {
  const name = ctx.program.attrParts(attr)[0]?.[0];
  if (name === undefined) return;
  ctx.reportOnce("E0554", attr.span, "`#![feature]` may not be used on the stable release channel", { labels: [{ span: name.span, text: "this cannot be switched on" }], helps: ["remove the attribute"] });
}
