/** Patterns that compare: literals, ranges, constants; and paths to unit structs and variants. */
import { variantOf } from "../queries/adt.js";
import type { Expr, Pat } from "../../ast/ast.js";
import { isAllowed } from "../lints.js";
import type { Def } from "../../2-resolve/defs.js";
import type { ConstValue } from "../queries/consts.js";
import type { LitValue, TPat } from "../thir.js";
import type { GArg, Ty } from "../ty.js";
import { refTo, sliceOf, substTy, U8 } from "../ty-util.js";
import { misc } from "../infer/cause.js";
import { derivedFor } from "../items/spans.js";
import type { BodyCx } from "./body-cx.js";
import { check } from "./expr.js";
import { intRange, litTy, wrapped } from "./expr-lit.js";
import type { PatNode, PatShape } from "./node.js";
import { demand, errorPat, leaf, type PatInfo } from "./pat.js";
import { takenOf } from "./pat-adt.js";
import { resolveValue, type ValueRes } from "./value-path.js";

// ---------------------------------------------------------------- literals

/** A literal, perhaps with `-`; through macros too. */
function literalOf(f: BodyCx, expr: Expr): { readonly lit: Expr & { kind: "lit" }; readonly negative: boolean } | null {
  if (expr.kind === "lit") return { lit: expr, negative: false };
  if (expr.kind === "unary" && expr.op === "-" && expr.expr.kind === "lit") return { lit: expr.expr, negative: true };
  if (expr.kind !== "macro") return null;
  const made = f.names.expansions.get(expr.mac.id);
  return made?.kind === "expr" ? literalOf(f, made.expr) : null;
}

function literalValue(lit: Expr & { kind: "lit" }, negative: boolean, ty: Ty): LitValue {
  const { lit: l } = lit;
  switch (l.kind) {
    case "int": {
      const value = negative ? -l.value : l.value;
      return ty.kind === "float" ? { kind: "float", value: Number(value) } : { kind: "int", value };
    }
    case "float": {
      const value = negative ? -Number(l.text) : Number(l.text);
      return { kind: "float", value: ty.kind === "float" && ty.float === "f32" ? Math.fround(value) : value };
    }
    case "bool":
      return { kind: "bool", value: l.value };
    case "char":
      return { kind: "char", value: l.value };
    case "byte":
      return { kind: "int", value: BigInt(l.value) };
    case "str":
      return { kind: "str", value: l.value };
    case "byteStr":
    case "cStr":
      return { kind: "byteStr", value: l.value };
  }
}

export function checkLitPat(f: BodyCx, pat: Pat & { kind: "lit" }, expected: Ty, info: PatInfo): PatNode {
  const found = literalOf(f, pat.expr);
  if (found === null) {
    if (pat.expr.kind === "path") return pathPat(f, pat, resolveValue(f, pat.expr.path, pat.expr.qself), expected, info);
    if (pat.expr.kind !== "error") f.error("E9140", pat.expr.span, "this kind of expression is not supported in patterns", { helps: ["name the value with a `const`, or compare in a guard: `x if x == …`"] });
    return errorPat(f, pat, expected);
  }
  const own = litPatTy(f, found.lit, expected);
  if (!demand(f, pat, expected, own, info)) return errorPat(f, pat, expected);
  return leaf(pat, own, () => {
    const ty = f.infer.shallow(own);
    const value = literalValue(found.lit, found.negative, ty);
    return { kind: "const", value: fitting(f, pat, value, ty) };
  });
}

/** A byte string also matches a slice, a string literal behind more references a `&str`. */
function litPatTy(f: BodyCx, lit: Expr & { kind: "lit" }, expected: Ty): Ty {
  const ty = litTy(f, lit.lit, lit.span);
  if (lit.lit.kind !== "byteStr") return ty;
  const wanted = f.known(expected, lit.span);
  const behind = wanted.kind === "ref" ? f.infer.shallow(wanted.to) : wanted;
  if (behind.kind === "slice") return wanted.kind === "ref" ? refTo(sliceOf(U8)) : sliceOf(U8);
  return ty;
}

function fitting(f: BodyCx, pat: Pat, value: LitValue, ty: Ty): LitValue {
  if (ty.kind !== "int" || value.kind !== "int") return value;
  const [lo, hi] = intRange(ty.int);
  if (lo <= value.value && value.value <= hi) return value;
  if (isAllowed(f.def, "overflowing_literals")) return { kind: "int", value: wrapped(value.value, ty.int) };
  f.errorLast("overflowing_literals", pat.span, `literal out of range for \`${ty.int}\``, { notes: [`it does not fit into the range \`${lo}..=${hi}\``] });
  return value;
}

// ---------------------------------------------------------------- ranges

type Bound = { readonly ty: Ty; readonly value: () => LitValue | null };

function rangeBound(f: BodyCx, expr: Expr, expected: Ty): Bound {
  const found = literalOf(f, expr);
  if (found !== null) {
    const ty = litTy(f, found.lit.lit, found.lit.span);
    return { ty, value: () => literalValue(found.lit, found.negative, f.infer.shallow(ty)) };
  }
  if (expr.kind === "path") {
    const res = resolveValue(f, expr.path, expr.qself);
    if (res.kind === "item" && (res.def.kind === "const" || res.def.kind === "assocConst")) {
      const ty = f.infer.normalize(substTy(f.cx.typeOfConst(res.def), res.args), misc(expr.span));
      return { ty, value: () => litOfConst(constOf(f, res.def, res.args, expr.span)) };
    }
    if (res.kind === "item") f.error("E0029", expr.span, "only `char` and numeric types are allowed in range patterns");
    if (res.kind === "local") f.error("E0080", expr.span, "runtime values cannot be referenced in patterns", { label: "references a runtime value", helps: ["compare in a guard: `x if x <= …`"] });
    return { ty: { kind: "error" }, value: () => null };
  }
  check(f, expr, { ty: expected, kind: "has" });
  f.error("E9140", expr.span, "this kind of expression is not supported in patterns", { helps: ["name the value with a `const`"] });
  return { ty: { kind: "error" }, value: () => null };
}

export function checkRangePat(f: BodyCx, pat: Pat & { kind: "range" }, expected: Ty, info: PatInfo): PatNode {
  const lo = pat.lo === null ? null : rangeBound(f, pat.lo, expected);
  const hi = pat.hi === null ? null : rangeBound(f, pat.hi, expected);
  let fits = true;
  for (const [bound, expr] of [[lo, pat.lo], [hi, pat.hi]] as const) {
    if (bound === null || expr === null) continue;
    const ty = f.infer.shallow(bound.ty);
    const numeric = ty.kind === "int" || ty.kind === "float" || ty.kind === "char" || ty.kind === "infer";
    if (!numeric) {
      if (ty.kind !== "error") f.error("E0029", pat.span, "only `char` and numeric types are allowed in range patterns", { labels: [{ span: expr.span, text: `this is of type \`${f.show(ty)}\` but it should be \`char\` or numeric` }] });
      return errorPat(f, pat, expected);
    }
    if (!demand(f, pat, expected, bound.ty, info, expr.span)) fits = false;
  }
  if (!fits) return errorPat(f, pat, expected);
  return leaf(pat, expected, () => {
    const from = lo?.value() ?? null;
    const to = hi?.value() ?? null;
    if ((lo !== null && from === null) || (hi !== null && to === null)) return { kind: "error" };
    checkOrder(f, pat, from, to);
    return { kind: "range", lo: from, hi: to, inclusive: pat.inclusive };
  });
}

const order = (v: LitValue): number | bigint | null => (v.kind === "int" || v.kind === "float" || v.kind === "char" ? v.value : null);

function checkOrder(f: BodyCx, pat: Pat & { kind: "range" }, lo: LitValue | null, hi: LitValue | null): void {
  const a = lo === null ? null : order(lo);
  const b = hi === null ? null : order(hi);
  if (a === null || b === null) return;
  if (pat.inclusive ? a <= b : a < b) return;
  if (pat.inclusive) f.error("E0030", pat.span, "lower range bound must be less than or equal to upper", { label: "lower bound larger than upper bound" });
  else f.error("E0579", pat.span, "lower range bound must be less than upper");
}

// ---------------------------------------------------------------- paths

type PathLike = Pat & { kind: "ident" | "path" };

export function checkPathPat(f: BodyCx, pat: PathLike, expected: Ty, info: PatInfo): PatNode {
  if (pat.kind === "path") return pathPat(f, pat, resolveValue(f, pat.path, pat.qself), expected, info);
  const def = f.names.identPats.get(pat.id);
  if (def === undefined) return errorPat(f, pat, expected);
  const owner = def.kind === "variant" ? def.parent : def.kind === "struct" ? def : null;
  return pathPat(f, pat, { kind: "item", def, args: owner === null ? [] : f.infer.freshArgsFor(owner, pat.span), traitItem: false }, expected, info);
}

function pathPat(f: BodyCx, pat: Pat, res: ValueRes, expected: Ty, info: PatInfo): PatNode {
  if (res.kind !== "item") return errorPat(f, pat, expected);
  const { def, args } = res;
  switch (def.kind) {
    case "struct":
    case "variant": {
      const taken = takenOf(f, def, args);
      if (taken === null) return errorPat(f, pat, expected);
      if (taken.variant.ctor !== "unit") {
        const shape = taken.variant.ctor === "tuple" ? `${def.name}(..)` : `${def.name} { .. }`;
        f.error(taken.variant.ctor === "tuple" ? "E0532" : "E0533", pat.span, `expected unit struct, unit variant or constant, found ${taken.variant.ctor} ${def.kind} \`${def.name}\``, {
          label: "not a unit struct, unit variant or constant",
          helps: [`use its fields, or ignore them: \`${shape}\``],
        });
        return errorPat(f, pat, expected);
      }
      if (!demand(f, pat, expected, taken.ty, info)) return errorPat(f, pat, expected);
      return leaf(pat, taken.ty, () => ({ kind: "variant", variant: def, fields: [] }));
    }
    case "const":
    case "assocConst":
      return constPat(f, pat, def, args, expected, info);
    case "constParam":
      f.error("E0158", pat.span, "constant parameters cannot be referenced in patterns", { label: "can't be used in patterns" });
      return errorPat(f, pat, expected);
    case "static":
      f.error("E0530", pat.span, `match bindings cannot shadow statics`, { label: "cannot be named the same as a static", helps: ["compare in a guard: `x if x == …`"] });
      return errorPat(f, pat, expected);
    default:
      f.error(def.kind === "assocFn" ? "E0533" : "E0532", pat.span, `expected unit struct, unit variant or constant, found ${def.kind === "fn" ? "function" : def.kind === "assocFn" ? "associated function" : def.kind} \`${def.name}\``, { label: "not a unit struct, unit variant or constant" });
      return errorPat(f, pat, expected);
  }
}

function constPat(f: BodyCx, pat: Pat, def: Def, args: readonly GArg[], expected: Ty, info: PatInfo): PatNode {
  const ty = f.infer.normalize(substTy(f.cx.typeOfConst(def), args), misc(pat.span));
  if (!demand(f, pat, expected, ty, info)) return errorPat(f, pat, expected);
  return leaf(pat, ty, (w) => {
    const value = constOf(f, def, f.infer.resolveArgs(args), pat.span);
    const resolved = w.ty(ty, pat.span);
    if (value !== null && !comparesByParts(f, resolved)) {
      f.error("syntax", pat.span, `constant of non-structural type \`${f.show(resolved)}\` in a pattern`, {
        label: "constant of non-structural type",
        helps: [`annotate \`${f.show(resolved)}\` with \`#[derive(PartialEq)]\``],
      });
      return { kind: "error" };
    }
    const made = value === null ? null : unfold(f, value, resolved, pat);
    return made === null ? { kind: "error" } : made;
  });
}

/** Only what derives `PartialEq` is equal exactly where its parts are. */
function comparesByParts(f: BodyCx, ty: Ty): boolean {
  if (ty.kind !== "adt" || !f.cx.isLocal(ty.def)) return true;
  const eq = f.cx.program.lang("eq");
  const impls = eq === null ? [] : f.cx.traitImpls(eq, ty);
  return impls.some((impl) => derivedFor(f.cx, impl) !== null);
}

function constOf(f: BodyCx, def: Def, args: readonly GArg[], span: Pat["span"]): ConstValue | null {
  const target = implConst(f, def, args, span);
  const result = f.cx.evalConstItem(target.def, target.args);
  switch (result.kind) {
    case "value":
      return result.value;
    case "generic":
      f.error("E0158", span, "constant pattern depends on a generic parameter", { label: "cannot be used in a pattern" });
      return null;
    case "unsupported":
      f.tainted = true;
      f.errorLast("E9120", span, `this constant cannot be evaluated at compile time: ${result.why}`, { helps: ["compare in a guard: `x if x == …`"] });
      return null;
    case "error":
      f.tainted = true;
      return null;
  }
}

/** A trait's constant: the impl's for this Self. */
function implConst(f: BodyCx, def: Def, args: readonly GArg[], span: Pat["span"]): { readonly def: Def; readonly args: readonly GArg[] } {
  const trait = def.parent;
  if (trait === null || trait.kind !== "trait") return { def, args };
  const selection = f.infer.select({ trait, args: args.slice(0, f.cx.genericsOf(trait).all.length) }, span);
  if (selection?.kind !== "impl") return { def, args };
  const item = f.cx.implItems(selection.impl).get(def);
  return item === undefined ? { def, args } : { def: item, args: f.infer.resolveArgs(selection.args) };
}

function litOfConst(value: ConstValue | null): LitValue | null {
  switch (value?.kind) {
    case "int":
      return { kind: "int", value: value.value };
    case "float":
      return { kind: "float", value: value.value };
    case "bool":
      return { kind: "bool", value: value.value };
    case "char":
      return { kind: "char", value: value.value };
    case "str":
      return { kind: "str", value: value.value };
    default:
      return null;
  }
}

/** A constant's value as a pattern of literals and variants. */
function unfold(f: BodyCx, value: ConstValue, ty: Ty, pat: Pat): PatShape | null {
  const sub = (v: ConstValue, t: Ty): TPat => {
    const shape = unfold(f, v, t, pat) ?? { kind: "error" as const };
    return { ...shape, ty: t, span: pat.span };
  };
  const lit = litOfConst(value);
  if (lit !== null) {
    if (ty.kind === "ref" && lit.kind !== "str") return { kind: "deref", pat: sub(value, ty.to) };
    return { kind: "const", value: lit.kind === "int" && ty.kind === "float" ? { kind: "float", value: Number(lit.value) } : lit };
  }
  if (ty.kind === "ref") return { kind: "deref", pat: sub(value, ty.to) };
  switch (value.kind) {
    case "tuple":
      return ty.kind === "tuple" ? { kind: "tuple", fields: value.elems.map((v, index) => ({ index, pat: sub(v, ty.elems[index] ?? { kind: "error" }) })) } : null;
    case "array": {
      const elem: Ty = ty.kind === "array" || ty.kind === "slice" ? ty.elem : { kind: "error" };
      return { kind: "slice", prefix: value.elems.map((v) => sub(v, elem)), rest: null, suffix: [] };
    }
    case "adt": {
      if (ty.kind !== "adt") return null;
      const variant = variantOf(f.cx.adt(ty.def), value.variant);
      if (variant === undefined) return null;
      return { kind: "variant", variant: variant.def, fields: value.fields.map((v, index) => ({ index, pat: sub(v, substTy(variant.fields[index]?.ty ?? { kind: "error" }, ty.args)) })) };
    }
    default:
      f.error("E0158", pat.span, "this constant cannot be used in a pattern");
      return null;
  }
}

