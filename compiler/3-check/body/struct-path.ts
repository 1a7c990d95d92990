/** The struct or variant that the path of `Path { … }` names. */
import { variantOf } from "../queries/adt.js";
import type { Path, QSelf } from "../../ast/ast.js";
import type { VariantInfo } from "../context.js";
import { misc } from "../infer/cause.js";
import { lowerGenericArgs } from "../lower/args.js";
import type { GArg, Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import { baseType, variantArgs } from "./value-path.js";
import { findAssocType } from "../lower/assoc.js";

export interface FoundStruct {
  readonly variant: VariantInfo;
  readonly args: readonly GArg[];
}

/** What messages call it. */
export function kindName(variant: VariantInfo): "variant" | "struct" {
  return variant.def.kind === "variant" ? "variant" : "struct";
}

/** Reports and gives null where it names none. */
export function resolveStruct(f: BodyCx, path: Path, qself: QSelf | null): FoundStruct | null {
  if (qself !== null) {
    f.error("E0658", path.span, "a path that begins with `<…>` cannot stand before `{`", { helps: ["give the type a name with `type Name = …;` and use that"] });
    return ofType(f, f.lowerType({ kind: "path", id: path.id, span: path.span, qself, path }), path);
  }
  const res = f.names.paths.get(path.id);
  if (res === undefined || res.res.kind === "error") {
    f.tainted = true;
    return null;
  }
  if (res.unresolved === 0 && res.res.kind === "def" && res.res.def.kind === "variant") {
    const def = res.res.def;
    const variant = variantOf(f.cx.adt(def), def);
    return variant === undefined ? null : { variant, args: variantArgs(f, def, path) };
  }
  const cut = path.segments.length - res.unresolved;
  const base = baseType(f, res.res, path.segments.slice(0, cut), path.span);
  if (base === null) return notStruct(f, path);
  const rest = path.segments.slice(cut);
  return throughRest(f, base, res.res.kind === "self", rest, path);
}

/** `Alias::Variant { … }`, `Self::Variant { … }`, `T::Assoc { … }` */
function throughRest(f: BodyCx, base: Ty, isSelf: boolean, rest: Path["segments"], path: Path): FoundStruct | null {
  const [segment, ...more] = rest;
  if (segment === undefined) return ofType(f, base, path);
  const ty = f.known(base, path.span);
  if (ty.kind === "error") return null;
  if (more.length === 0 && ty.kind === "adt" && ty.def.kind === "enum") {
    const variant = f.cx.adt(ty.def).variants.find((v) => v.name === segment.ident.name);
    if (variant !== undefined) return { variant, args: ty.args };
    const [similar] = f.cx.program.similarNames(segment.ident.name, f.cx.adt(ty.def).variants.map((v) => v.name));
    f.error("E0599", segment.ident.span, `no variant named \`${segment.ident.name}\` found for enum \`${f.show(ty)}\``, {
      label: `variant not found in \`${f.show(ty)}\``,
      helps: similar === undefined ? [] : [`there is a variant with a similar name: \`${similar}\``],
      fixes: similar === undefined ? [] : [{ title: `use \`${similar}\``, edits: [{ span: segment.ident.span, text: similar }] }],
    });
    return null;
  }
  const found = findAssocType(f.cx, ty, isSelf, segment.ident, path.span, f.env);
  if (found === null) {
    f.tainted = true;
    return null;
  }
  const args = lowerGenericArgs(f.cx, found.assoc, segment.args, found.ref.args, f.env, segment.ident.span, "infer");
  return throughRest(f, f.infer.normalize({ kind: "proj", assoc: found.assoc, args }, misc(path.span)), false, more, path);
}

function ofType(f: BodyCx, raw: Ty, path: Path): FoundStruct | null {
  const ty = f.known(raw, path.span);
  // That there are no unions is said where it is declared.
  if (ty.kind === "error" || (ty.kind === "adt" && ty.def.kind === "union")) {
    f.tainted = true;
    return null;
  }
  if (ty.kind !== "adt" || ty.def.kind !== "struct") {
    f.error("E0071", path.span, `expected struct, variant or union type, found ${ty.kind === "param" ? `type parameter \`${ty.name}\`` : `\`${f.show(ty)}\``}`, { label: "not a struct" });
    return null;
  }
  const variant = f.cx.adt(ty.def).variants[0];
  return variant === undefined ? null : { variant, args: ty.args };
}

function notStruct(f: BodyCx, path: Path): null {
  const shown = path.segments.map((s) => s.ident.name).join("::");
  f.error("E0574", path.span, `expected struct, variant or union type, found \`${shown}\``, { label: "not a struct, variant or union type" });
  return null;
}
