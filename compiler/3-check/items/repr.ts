/** `#[repr(…)]`: hints that there are, that fit the type, and that fit each other. They change nothing here. */
import type { Attr } from "../../ast/ast.js";
import type { AttrPart, AttrWord, Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import { spanTo } from "../../source.js";
import type { CheckCtx } from "../context.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { misc } from "../infer/cause.js";
import type { Ty } from "../ty.js";
import { nameSpan } from "./spans.js";

interface Hint {
  readonly name: string;
  /** What stands in its parentheses. */
  readonly arg: string | null;
  readonly span: Span;
  readonly attr: Span;
}

const INTEGER = /^[iu](8|16|32|64|128|size)$/;
const LAYOUTS: ReadonlySet<string> = new Set(["C", "Rust", "transparent", "packed", "align", "simd"]);

export function checkRepr(ctx: CheckCtx, def: Def): void {
  const hints: Hint[] = [];
  for (const attr of def.attrs) {
    if (attr.path.segments.length !== 1 || attr.path.segments[0]?.ident.name !== "repr") continue;
    if (attr.args.kind !== "list") {
      ctx.reportOnce("E0539", attr.span, "malformed `repr` attribute input", { helps: ["write `#[repr(C)]` or `#[repr(u8)]`"] });
      return;
    }
    for (const part of ctx.program.attrParts(attr)) {
      const hint = hintOf(ctx, def, attr, part);
      if (hint === null) return;
      hints.push(hint);
    }
  }
  checkTogether(ctx, def, hints);
}

/** `null` after a report. */
function hintOf(ctx: CheckCtx, def: Def, attr: Attr, part: AttrPart): Hint | null {
  const [name, sign, arg] = part;
  if (name === undefined) return null;
  const span = spanTo(name.span, (part.at(-1) ?? name).span);
  const refuse = (code: string, message: string, help: string): null => {
    ctx.reportOnce(code, span, message, { helps: [help] });
    return null;
  };
  if (name.isText) return refuse("E0565", "meta item in `repr` must be an identifier", `write \`${name.text.slice(1, -1)}\` without the quotes`);
  const isInteger = INTEGER.test(name.text);
  if (!isInteger && !LAYOUTS.has(name.text)) return refuse("E0552", "unrecognized representation hint", "valid reprs are `Rust`, `C`, `transparent`, `packed`, `align`, and the integers");
  if (name.text === "align" && sign?.text === "=") return refuse("E0693", "incorrect `repr(align)` attribute format: `align` takes its argument in parentheses", `write \`align(${arg?.text.replaceAll('"', "") ?? ""})\``);
  if (name.text === "align" && (sign === undefined || arg === undefined)) return refuse("E0589", "invalid `repr(align)` attribute: `align` needs an argument", "write `align(8)`");
  if ((name.text === "align" || name.text === "packed") && sign?.text === "(" && !isPowerOfTwo(arg)) return refuse("E0589", `invalid \`repr(${name.text})\` attribute: not a power of two`, "the argument is 1, 2, 4, 8 …");
  if (isInteger ? def.kind !== "enum" : def.kind !== "enum" && def.kind !== "struct" && def.kind !== "union") return misfit(ctx, attr, isInteger ? "an enum" : "a struct, enum, or union");
  if (name.text === "packed" && def.kind === "enum") return misfit(ctx, attr, "a struct or union");
  return { name: name.text, arg: sign?.text === "(" ? (arg?.text ?? "") : null, span, attr: attr.span };
}

function misfit(ctx: CheckCtx, attr: Attr, wanted: string): null {
  ctx.reportOnce("E0517", attr.span, `attribute should be applied to ${wanted}`, { label: `not ${wanted}` });
  return null;
}

function isPowerOfTwo(token: AttrWord | undefined): boolean {
  const n = token === undefined ? NaN : Number(token.text.replaceAll("_", ""));
  return Number.isInteger(n) && n > 0 && Number.isInteger(Math.log2(n));
}

function checkTogether(ctx: CheckCtx, def: Def, hints: readonly Hint[]): void {
  const of = (name: string): Hint | undefined => hints.find((h) => h.name === name);
  const [transparent, packed] = [of("transparent"), of("packed")];
  const at = nameSpan(def);
  if (transparent !== undefined) {
    const other = hints.find((h) => h.name !== "transparent");
    if (other !== undefined) return ctx.reportOnce("E0692", transparent.span, `transparent ${def.kind} cannot have other repr hints`, { helps: ["remove the others"] });
    return checkTransparent(ctx, def, at);
  }
  if (packed !== undefined && of("align") !== undefined) return ctx.reportOnce("E0587", at, "type has conflicting packed and align representation hints");
  if (packed !== undefined && hints.some((h) => h.name === "packed" && (h.arg ?? "1") !== (packed.arg ?? "1"))) return ctx.reportOnce("E0634", at, "type has conflicting packed representation hints");
  const integers = [...new Set(hints.filter((h) => INTEGER.test(h.name)).map((h) => h.name))];
  const [first] = hints.filter((h) => INTEGER.test(h.name) || h.name === "C");
  if (integers.length > 1 && first !== undefined) return ctx.reportOnce("E0566", first.span, "conflicting representation hints", { helps: ["an enum has one type for its discriminants"] });
  if (def.kind !== "enum" || first === undefined || ctx.adt(def).variants.length > 0) return;
  ctx.reportOnce("E0084", first.attr, "unsupported representation for zero-variant enum", { labels: [{ span: at, text: "zero-variant enum" }], helps: ["an enum without variants has no values: remove the attribute"] });
}

/** It is what its one field is: the others have to take no room. */
function checkTransparent(ctx: CheckCtx, def: Def, at: Span): void {
  const { variants } = ctx.adt(def);
  if (def.kind === "enum" && variants.length !== 1) {
    ctx.reportOnce("E0731", at, `transparent enum needs exactly one variant, but has ${variants.length}`, { label: `needs exactly one variant, but has ${variants.length}` });
    return;
  }
  const infer = new InferCtx(ctx, def);
  const sized = variants.flatMap((v) => v.fields).filter((f) => !takesNoRoom(ctx, infer, f.ty, at, 0));
  if (sized.length < 2) return;
  ctx.reportOnce("E0690", at, `transparent ${def.kind} needs at most one field with non-trivial size or alignment, but has ${sized.length}`, {
    label: `needs at most one field with non-trivial size or alignment, but has ${sized.length}`,
    labels: sized.map((f) => ({ span: f.syntax.span, text: "this field has non-zero size or requires alignment" })),
  });
}

function takesNoRoom(ctx: CheckCtx, infer: InferCtx, ty: Ty, at: Span, depth: number): boolean {
  switch (ty.kind) {
    case "error":
    case "never":
      return true;
    case "tuple":
      return ty.elems.every((t) => takesNoRoom(ctx, infer, t, at, depth));
    case "array":
      return (ty.len.kind === "constValue" && Number(ty.len.value) === 0) || takesNoRoom(ctx, infer, ty.elem, at, depth);
    case "adt": {
      if (ctx.lang.is(ty.def, "phantom_data") || (!ctx.isLocal(ty.def) && ty.def.name === "PhantomPinned")) return true;
      const { kind, variants } = ctx.adt(ty.def);
      if (kind === "enum" ? variants.length > 1 : !ctx.isLocal(ty.def)) return false;
      if (depth > 8) return false;
      return variants.every((v) => v.fields.every((f) => takesNoRoom(ctx, infer, infer.resolve(infer.instantiate(f.ty, ty.args, misc(at))), at, depth + 1)));
    }
    default:
      return false;
  }
}
