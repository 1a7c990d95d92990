/** Patterns of structs and variants: `Some(x)`, `Point { x, .. }`. */
import { variantOf } from "../queries/adt.js";
import type { FieldPat, Pat, Path, QSelf } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { VariantInfo } from "../context.js";
import type { GArg, Ty } from "../ty.js";
import { ERROR } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import type { PatNode } from "./node.js";
import { bindAll, branch, checkSub, demand, errorPat, splitRest, type Mode, type PatInfo } from "./pat.js";
import { kindName, resolveStruct } from "./struct-path.js";
import { resolveValue } from "./value-path.js";

interface Taken {
  readonly variant: VariantInfo;
  readonly args: readonly GArg[];
  readonly ty: Ty;
}

export function takenOf(f: BodyCx, def: Def, args: readonly GArg[]): Taken | null {
  const owner = def.kind === "variant" ? def.parent : def;
  const variant = variantOf(f.cx.adt(def), def);
  return owner === null || variant === undefined ? null : { variant, args, ty: { kind: "adt", def: owner, args } };
}

export const fieldTy = (f: BodyCx, variant: VariantInfo, index: number, args: readonly GArg[], pat: Pat): Ty => {
  const field = variant.fields[index];
  return field === undefined ? ERROR : f.instantiate(field.ty, args, pat.span);
};

export function checkTupleStructPat(f: BodyCx, pat: Pat & { kind: "tupleStruct" }, expected: Ty, mode: Mode, info: PatInfo): PatNode {
  const taken = tupleVariant(f, pat, pat.path, pat.qself);
  if (taken === null) return errorPat(f, pat, expected);
  // Of another type than what is matched or not, what is in it has the types of its fields.
  demand(f, pat, expected, taken.ty, info);
  const { variant, args } = taken;
  const { before, rest, after } = splitRest(pat.elems);
  const given = before.length + after.length;
  const total = variant.fields.length;
  if (rest === null ? given !== total : given > total) {
    reportArity(f, pat, variant, given);
    return errorPat(f, pat, expected);
  }
  const unknown = f.infer.shallow(expected).kind === "error";
  // A constructor is as private as its fields, which has been said where it has a name.
  const unnamed = pat.path.segments.at(-1)?.ident.name === "Self";
  const fields = [...before.map((p, i) => ({ index: i, p })), ...after.map((p, i) => ({ index: total - after.length + i, p }))].map(({ index, p }) => {
    const field = variant.fields[index];
    if (unnamed && field !== undefined && !f.isVisible(field.vis)) reportPrivate(f, p.span, variant, field.name);
    return { index, sub: checkSub(f, p, unknown ? ERROR : fieldTy(f, variant, index, args, p), mode, info) };
  });
  return branch(pat, taken.ty, fields.map((x) => x.sub), (w) => ({ kind: "variant", variant: variant.def, fields: fields.map((x) => ({ index: x.index, pat: w.pat(x.sub) })) }));
}

function tupleVariant(f: BodyCx, pat: Pat, path: Path, qself: QSelf | null): Taken | null {
  const res = resolveValue(f, path, qself);
  if (res.kind !== "item") {
    if (res.kind === "local") f.error("E0532", path.span, "expected tuple struct or tuple variant, found local variable", { label: "not a tuple struct or tuple variant" });
    return null;
  }
  const { def } = res;
  const shown = path.segments.map((s) => s.ident.name).join("::");
  if (def.kind !== "variant" && def.kind !== "struct") {
    const what = def.kind === "assocFn" ? "associated function" : def.kind === "fn" ? "function" : def.kind === "assocConst" ? "associated constant" : def.kind;
    f.error(def.kind === "fn" || def.kind === "const" || def.kind === "static" ? "E0532" : "E0164", pat.span, `expected tuple struct or tuple variant, found ${what} \`${shown}\``, {
      label: def.kind === "assocFn" || def.kind === "fn" ? "`fn` calls are not allowed in patterns" : "not a tuple variant or struct",
    });
    return null;
  }
  const taken = takenOf(f, def, res.args);
  if (taken === null) return null;
  if (taken.variant.ctor === "tuple") return taken;
  const kind = def.kind === "variant" ? "variant" : "struct";
  if (taken.variant.ctor === "unit") {
    f.error("E0532", path.span, `expected tuple struct or tuple variant, found unit ${kind} \`${shown}\``, { label: "not a tuple struct or tuple variant", helps: [`use this syntax instead: \`${shown}\``] });
  } else {
    const fields = taken.variant.fields.map((x) => x.name).join(", ");
    f.error("E0769", pat.span, `tuple variant \`${shown}\` written as struct variant`.replace("tuple variant", "struct variant").replace("as struct variant", "as tuple variant"), {
      helps: [`it has named fields: \`${shown} { ${fields} }\``],
    });
  }
  return null;
}

function reportArity(f: BodyCx, pat: Pat & { kind: "tupleStruct" }, variant: VariantInfo, given: number): void {
  const total = variant.fields.length;
  const s = (n: number): string => (n === 1 ? "" : "s");
  const shown = pat.path.segments.map((x) => x.ident.name).join("::");
  const missing = total - given;
  f.error("E0023", pat.span, `this pattern has ${given} field${s(given)}, but the corresponding tuple ${variant.def.kind === "variant" ? "variant" : "struct"} has ${total} field${s(total)}`, {
    label: `expected ${total} field${s(total)}, found ${given}`,
    labels: [{ span: variant.def.span, text: `tuple ${variant.def.kind === "variant" ? "variant" : "struct"} has ${total} field${s(total)}` }],
    helps: missing > 0 ? [`use \`_\` to explicitly ignore ${missing === 1 ? "the missing field" : "each missing field"}, or \`..\` to ignore the rest: \`${shown}(..)\``] : [],
  });
}

export function reportPrivate(f: BodyCx, span: Pat["span"], variant: VariantInfo, name: string): void {
  f.errorLast("E0451", span, `field \`${name}\` of ${variant.def.kind === "variant" ? "variant" : "struct"} \`${f.cx.program.pathOf(variant.def)}\` is private`, { label: "private field" });
}

// ---------------------------------------------------------------- named fields

export function checkStructPat(f: BodyCx, pat: Pat & { kind: "struct" }, expected: Ty, mode: Mode, info: PatInfo): PatNode {
  const found = resolveStruct(f, pat.path, pat.qself);
  const taken = found === null ? null : takenOf(f, found.variant.def, found.args);
  if (taken === null) return errorPat(f, pat, expected);
  demand(f, pat, expected, taken.ty, info);
  const { variant, args } = taken;
  const seen = new Map<string, FieldPat>();
  const fields: { readonly index: number; readonly sub: PatNode }[] = [];
  const unknown: FieldPat[] = [];
  for (const field of pat.fields) {
    const declared = variant.fields.find((x) => x.name === field.ident.name);
    const before = seen.get(field.ident.name);
    if (declared === undefined) {
      unknown.push(field);
      bindAll(f, field.pat);
      continue;
    }
    if (before !== undefined) f.error("E0025", field.span, `field \`${field.ident.name}\` bound multiple times in the pattern`, { label: `multiple uses of \`${field.ident.name}\` in pattern`, labels: [{ span: before.span, text: `first use of \`${field.ident.name}\`` }] });
    seen.set(field.ident.name, field);
    if (!f.isVisible(declared.vis)) reportPrivate(f, field.span, variant, declared.name);
    fields.push({ index: declared.index, sub: checkSub(f, field.pat, fieldTy(f, variant, declared.index, args, field.pat), mode, info) });
  }
  if (unknown.length > 0 && variant.ctor === "tuple" && unknown.every((x) => !/^\d/.test(x.ident.name))) reportTupleAsStruct(f, pat, variant);
  else {
    const meant = reportUnknown(f, variant, unknown, [...seen.keys()]);
    if (!pat.rest) reportMissing(f, pat, variant, new Set([...seen.keys(), ...meant]));
  }
  return branch(pat, taken.ty, fields.map((x) => x.sub), (w) => ({ kind: "variant", variant: variant.def, fields: fields.map((x) => ({ index: x.index, pat: w.pat(x.sub) })) }));
}

function reportTupleAsStruct(f: BodyCx, pat: Pat & { kind: "struct" }, variant: VariantInfo): void {
  const shown = pat.path.segments.map((x) => x.ident.name).join("::");
  f.error("E0769", pat.span, `tuple variant \`${shown}\` written as struct variant`, { helps: [`use the tuple variant pattern syntax instead: \`${shown}(${variant.fields.map(() => "_").join(", ")})\``] });
}

/** Gives the field that the only unknown one was most likely meant to be. */
function reportUnknown(f: BodyCx, variant: VariantInfo, unknown: readonly FieldPat[], used: readonly string[]): readonly string[] {
  const [field, ...others] = unknown;
  if (field === undefined) return [];
  const free = variant.fields.map((x) => x.name).filter((n) => !used.includes(n));
  const [similar] = others.length > 0 ? [] : f.cx.program.similarNames(field.ident.name, free);
  const names = unknown.map((x) => `\`${x.ident.name}\``).join(", ");
  const lacks = others.length > 0 ? "these fields" : "this field";
  f.error("E0026", field.ident.span, `${kindName(variant)} \`${f.cx.program.pathOf(variant.def)}\` does not have ${others.length > 0 ? "fields" : "a field"} named ${names}`, {
    label: similar === undefined ? `${kindName(variant)} \`${variant.name}\` does not have ${lacks}` : `help: a field with a similar name exists: \`${similar}\``,
    labels: others.map((x) => ({ span: x.ident.span, text: "nor this one" })),
    helps: similar === undefined && free.length > 0 ? [`it has these fields: ${free.map((n) => `\`${n}\``).join(", ")}`] : [],
    fixes: similar === undefined ? [] : [{ title: `use \`${similar}\``, edits: [{ span: field.ident.span, text: field.shorthand ? `${similar}: ${field.ident.name}` : similar }] }],
  });
  return similar === undefined ? [] : [similar];
}

function reportMissing(f: BodyCx, pat: Pat & { kind: "struct" }, variant: VariantInfo, seen: ReadonlySet<string>): void {
  const missing = variant.fields.filter((x) => !seen.has(x.name));
  if (missing.length === 0) return;
  const names = missing.map((x) => `\`${x.name}\``).join(", ");
  f.error("E0027", pat.span, `pattern does not mention field${missing.length === 1 ? "" : "s"} ${names}`, {
    label: `missing field${missing.length === 1 ? "" : "s"} ${names}`,
    helps: [`include ${missing.length === 1 ? "the missing field" : "them"} in the pattern, or ignore ${missing.length === 1 ? "it" : "them"} with \`..\``],
  });
}
