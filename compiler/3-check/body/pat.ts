/**
 * Patterns: types and binding modes.
 *
 * Default binding modes are made explicit: where a pattern that takes apart meets a reference, a `deref` is written and bindings
 * below it borrow.
 */
import type { Pat } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import { unreachable } from "../../unreachable.js";
import type { Ty } from "../ty.js";
import { refTo, sliceOf, tupleOf, usizeConst } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import type { Reason } from "./causes.js";
import { mismatchLabel, reportTypeMismatch } from "./mismatch.js";
import type { Node, PatNode, PatShape } from "./node.js";
import { checkLitPat, checkPathPat, checkRangePat } from "./pat-const.js";
import { checkStructPat, checkTupleStructPat } from "./pat-adt.js";
import type { Writer } from "./writer.js";

/** What is matched, for messages. */
export interface PatInfo {
  readonly scrutinee: Node | null;
  readonly typeSpan: Span | null;
  /** The whole pattern. */
  readonly top?: Pat;
  /** A `let` without `else`: a slice pattern for what is not known yet says that it is an array. */
  readonly irrefutable?: boolean | undefined;
}

/** How a plain binding binds: `value` until a reference has been looked through. */
export type Mode = "value" | "ref" | "mut";

export function checkPat(f: BodyCx, pat: Pat, expected: Ty, info: PatInfo): PatNode {
  return checkSub(f, pat, expected, "value", { scrutinee: info.scrutinee, typeSpan: info.typeSpan, top: pat, irrefutable: info.irrefutable });
}

export function checkSub(f: BodyCx, pat: Pat, expected: Ty, mode: Mode, info: PatInfo): PatNode {
  if (pat.kind === "macro") {
    const made = f.names.expansions.get(pat.mac.id);
    return made?.kind === "pat" ? checkSub(f, made.pat, expected, mode, info) : errorPat(f, pat, expected);
  }
  if (!takesApart(f, pat)) return dispatch(f, pat, expected, pat.kind === "ref" ? "value" : mode, info);
  return peeled(f, pat, expected, mode, info);
}

/** Looks through the references in front of what the pattern takes apart. */
function peeled(f: BodyCx, pat: Pat, expected: Ty, mode: Mode, info: PatInfo): PatNode {
  const refs: Ty[] = [];
  let ty = f.known(expected, pat.span);
  let inner = mode;
  while (ty.kind === "ref") {
    refs.push(ty);
    inner = inner === "ref" || !ty.mut ? "ref" : "mut";
    ty = f.known(ty.to, pat.span);
  }
  return derefs(dispatch(f, pat, ty, inner, info), refs);
}

/** The pattern below as many references as were looked through, outermost first. */
function derefs(node: PatNode, refs: readonly Ty[]): PatNode {
  let at = node;
  for (let i = refs.length - 1; i >= 0; i--) {
    const ty = refs[i];
    const below = at;
    if (ty !== undefined) at = { ...below, ty, make: (w) => ({ kind: "deref", pat: w.pat(below) }) };
  }
  return at;
}

/** Whether the pattern wants to see a value rather than a reference to it. */
function takesApart(f: BodyCx, pat: Pat): boolean {
  switch (pat.kind) {
    case "tuple":
    case "slice":
    case "tupleStruct":
    case "struct":
    case "range":
      return true;
    case "lit":
      return !(pat.expr.kind === "lit" && (pat.expr.lit.kind === "str" || pat.expr.lit.kind === "byteStr"));
    case "ident": {
      const def = f.names.identPats.get(pat.id);
      return def !== undefined && def.kind !== "const" && def.kind !== "assocConst" && def.kind !== "static";
    }
    case "path": {
      const res = f.names.paths.get(pat.path.id);
      if (res === undefined || res.res.kind === "error") return false;
      if (res.unresolved > 0 || pat.qself !== null) return isVariantPath(f, pat);
      return res.res.kind !== "def" || (res.res.def.kind !== "const" && res.res.def.kind !== "assocConst");
    }
    default:
      return false;
  }
}

/** `Alias::Variant` as against `Type::CONST`: by what the last segment's spelling names in the type. */
function isVariantPath(f: BodyCx, pat: Pat & { kind: "path" }): boolean {
  const res = f.names.paths.get(pat.path.id)?.res;
  const last = pat.path.segments[pat.path.segments.length - 1];
  if (res === undefined || last === undefined) return false;
  const owner = res.kind === "self" ? f.cx.implSelfTy(res.def) : res.kind === "def" && res.def.kind === "typeAlias" ? f.cx.typeOfAlias(res.def) : null;
  return owner !== null && owner.kind === "adt" && owner.def.kind === "enum" && f.cx.adt(owner.def).variants.some((v) => v.name === last.ident.name);
}

function dispatch(f: BodyCx, pat: Pat, expected: Ty, mode: Mode, info: PatInfo): PatNode {
  switch (pat.kind) {
    case "wild":
    case "rest":
      return leaf(pat, expected, () => ({ kind: "wild" }));
    case "ident":
      return f.names.identPats.has(pat.id) ? checkPathPat(f, pat, expected, info) : checkBinding(f, pat, expected, mode, info);
    case "lit":
      return checkLitPat(f, pat, expected, info);
    case "range":
      return checkRangePat(f, pat, expected, info);
    case "path":
      return checkPathPat(f, pat, expected, info);
    case "ref":
      return checkRefPat(f, pat, expected, info);
    case "tuple":
      return checkTuplePat(f, pat, expected, mode, info);
    case "slice":
      return checkSlicePat(f, pat, expected, mode, info);
    case "tupleStruct":
      return checkTupleStructPat(f, pat, expected, mode, info);
    case "struct":
      return checkStructPat(f, pat, expected, mode, info);
    case "or": {
      const alts = pat.alts.map((alt) => checkSub(f, alt, expected, mode, info));
      return branch(pat, expected, alts, (w) => ({ kind: "or", alts: alts.map((a) => w.pat(a)) }));
    }
    case "macro":
    case "error":
      return errorPat(f, pat, expected);
    default:
      return unreachable(pat);
  }
}

export function leaf(pat: Pat, ty: Ty, make: (w: Writer) => PatShape): PatNode {
  return { pat, ty, span: pat.span, bindsMut: false, make };
}

export function branch(pat: Pat, ty: Ty, parts: readonly PatNode[], make: (w: Writer) => PatShape): PatNode {
  return { pat, ty, span: pat.span, bindsMut: parts.some((p) => p.bindsMut), make };
}

export function errorPat(f: BodyCx, pat: Pat, ty: Ty): PatNode {
  f.tainted = true;
  bindAll(f, pat);
  return leaf(pat, ty, () => ({ kind: "error" }));
}

/** After a mistake the names in the pattern still exist, so that their uses are not reported too. */
export function bindAll(f: BodyCx, pat: Pat): void {
  switch (pat.kind) {
    case "ident":
      if (!f.names.identPats.has(pat.id)) declare(f, pat, { kind: "error" });
      if (pat.sub !== null) bindAll(f, pat.sub);
      return;
    case "tuple":
    case "slice":
    case "tupleStruct":
      for (const elem of pat.elems) bindAll(f, elem);
      return;
    case "struct":
      for (const field of pat.fields) bindAll(f, field.pat);
      return;
    case "ref":
      return bindAll(f, pat.pat);
    case "or":
      for (const alt of pat.alts) bindAll(f, alt);
      return;
    default:
      return;
  }
}

function patReason(f: BodyCx, info: PatInfo): Reason {
  if (info.typeSpan !== null) return { kind: "let", typeSpan: info.typeSpan };
  return { kind: "pattern", scrutinee: info.scrutinee?.span ?? null, ty: info.scrutinee === null ? "" : f.show(info.scrutinee.ty) };
}

/** Makes the pattern's own type that of what is matched. False after a report. */
export function demand(f: BodyCx, pat: Pat, expected: Ty, own: Ty, info: PatInfo, at: Span = pat.span): boolean {
  if (f.infer.unify(expected, own) === null) return true;
  reportTypeMismatch(f, at, expected, own, patReason(f, info));
  return false;
}

// ---------------------------------------------------------------- bindings

type IdentPat = Pat & { kind: "ident" };

function declare(f: BodyCx, pat: IdentPat, ty: Ty): number {
  const id = f.names.canonicalBinding.get(pat.id) ?? pat.id;
  if (!f.locals.has(id)) f.locals.set(id, { id, name: pat.ident.name, ty, mut: pat.mut && !pat.byRef, span: pat.ident.span, scope: f.scope });
  return id;
}

/** `&text` takes the `str` itself out of a `&str`. */
function refuseUnsized(f: BodyCx, pat: IdentPat, ty: Ty): void {
  if (ty.kind !== "str" && ty.kind !== "slice" && ty.kind !== "dyn") return;
  const shown = f.show(ty);
  f.error("E0277", pat.span, `the size for values of type \`${shown}\` cannot be known at compilation time`, { label: "doesn't have a size known at compile-time", notes: ["all local variables must have a statically known size"], helps: ["leave the `&` out, or bind with `ref`"] });
}

function checkBinding(f: BodyCx, pat: IdentPat, expected: Ty, mode: Mode, info: PatInfo): PatNode {
  const bound: Mode = pat.byRef ? (pat.mut ? "mut" : "ref") : pat.mut ? "value" : mode;
  const ty = bound === "value" ? expected : refTo(expected, bound === "mut");
  const id = declare(f, pat, ty);
  const local = f.locals.get(id);
  if (local !== undefined && id !== pat.id && f.infer.unify(local.ty, ty) !== null && !f.silenced(local.ty, ty)) {
    f.error("E0308", pat.span, "mismatched types", {
      label: mismatchLabel(f, f.infer.resolve(local.ty), f.infer.resolve(ty)),
      labels: [{ span: local.span, text: "first introduced with this type here" }],
      notes: ["in the same arm, a binding must have the same type in all alternatives"],
    });
  }
  const sub = pat.sub === null ? null : checkSub(f, pat.sub, expected, mode, info);
  const { name } = pat.ident;
  return {
    pat,
    ty: expected,
    span: pat.span,
    bindsMut: bound === "mut" || (sub?.bindsMut ?? false),
    make: (w) => {
      if (bound === "value" && info.top !== pat) refuseUnsized(f, pat, f.infer.resolve(expected));
      if (local !== undefined && !w.locals.has(id)) w.locals.set(id, { id, name: local.name, ty: w.ty(local.ty, local.span), mut: local.mut, span: local.span });
      return { kind: "binding", local: id, name, mode: bound, sub: sub === null ? null : w.pat(sub) };
    },
  };
}

// ---------------------------------------------------------------- references, tuples, slices

function checkRefPat(f: BodyCx, pat: Pat & { kind: "ref" }, expected: Ty, info: PatInfo): PatNode {
  const ty = f.known(expected, pat.span);
  // What a binding would take out of it has no size, whichever pointer it lies behind.
  const pointee = ty.kind === "ref" ? ty.to : ty.kind === "adt" && f.cx.lang.is(ty.def, "Box") ? ty.args[0] : undefined;
  if (pat.pat.kind === "ident" && pointee !== undefined && f.known(pointee as Ty, pat.span).kind === "dyn") {
    f.error("E0033", pat.span, `type \`${f.show(ty)}\` cannot be dereferenced`, { label: `type \`${f.show(ty)}\` cannot be dereferenced` });
    return errorPat(f, pat, expected);
  }
  const inner = ty.kind === "ref" && ty.mut === pat.mut ? ty.to : f.infer.newTyVar(pat.span);
  if (!(ty.kind === "ref" && ty.mut === pat.mut)) {
    const own = refTo(inner, pat.mut);
    if (f.infer.unify(ty, own) !== null) {
      const plain = pat.pat.kind === "ident";
      reportTypeMismatch(f, pat.span, ty, own, patReason(f, info), plain && ty.kind !== "ref" ? { helps: [`to match it as it is, remove the \`&\``] } : {});
      return errorPat(f, pat, expected);
    }
  }
  const sub = checkSub(f, pat.pat, inner, "value", info);
  return branch(pat, expected, [sub], (w) => ({ kind: "deref", pat: w.pat(sub) }));
}

/** The patterns around `..` and where it stands. */
export function splitRest(elems: readonly Pat[]): { readonly before: readonly Pat[]; readonly rest: Pat | null; readonly after: readonly Pat[] } {
  const at = elems.findIndex((e) => e.kind === "rest" || (e.kind === "ident" && e.sub?.kind === "rest"));
  return at === -1 ? { before: elems, rest: null, after: [] } : { before: elems.slice(0, at), rest: elems[at] ?? null, after: elems.slice(at + 1) };
}

function checkTuplePat(f: BodyCx, pat: Pat & { kind: "tuple" }, expected: Ty, mode: Mode, info: PatInfo): PatNode {
  const { before, rest, after } = splitRest(pat.elems);
  const given = before.length + after.length;
  if (expected.kind === "error") return errorPat(f, pat, expected);
  let ty: Ty = expected;
  if (ty.kind === "infer" && rest === null) {
    const made = tupleOf(before.map((p) => f.infer.newTyVar(p.span)));
    if (f.infer.unify(ty, made) === null) ty = made;
  } else if (ty.kind === "infer") ty = f.mustKnow(ty, pat.span);
  if (ty.kind !== "tuple" || (rest === null ? ty.elems.length !== given : ty.elems.length < given)) {
    const own = tupleOf(pat.elems.filter((p) => p.kind !== "rest").map((p) => f.infer.newTyVar(p.span)));
    reportTypeMismatch(f, pat.span, ty, own, patReason(f, info));
    return errorPat(f, pat, expected);
  }
  const total = ty.elems.length;
  const elems = ty.elems;
  const fields = [...before.map((p, i) => ({ index: i, p })), ...after.map((p, i) => ({ index: total - after.length + i, p }))].map(({ index, p }) => ({
    index,
    sub: checkSub(f, p, elems[index] ?? { kind: "error" }, mode, info),
  }));
  return branch(pat, ty, fields.map((x) => x.sub), (w) => ({ kind: "tuple", fields: fields.map((x) => ({ index: x.index, pat: w.pat(x.sub) })) }));
}

/** A type that is still open is an array, if the pattern says how many elements it has. */
function asArray(f: BodyCx, pat: Pat & { kind: "slice" }, expected: Ty): void {
  const ty = f.known(expected, pat.span);
  const { before, rest } = splitRest(pat.elems);
  if (ty.kind === "infer" && ty.var === "general" && rest === null) f.infer.unify(ty, { kind: "array", elem: f.infer.newTyVar(pat.span), len: usizeConst(BigInt(before.length)) });
}

function checkSlicePat(f: BodyCx, pat: Pat & { kind: "slice" }, expected: Ty, mode: Mode, info: PatInfo): PatNode {
  if (info.irrefutable === true) asArray(f, pat, expected);
  const ty = f.mustKnow(expected, pat.span);
  if (ty.kind === "error") return errorPat(f, pat, expected);
  if (ty.kind !== "array" && ty.kind !== "slice") {
    const isVec = ty.kind === "adt" && f.cx.lang.is(ty.def, "Vec");
    f.error("E0529", pat.span, `expected an array or slice, found \`${f.show(ty)}\``, {
      label: `pattern cannot match with input type \`${f.show(ty)}\``,
      helps: isVec ? ["consider slicing here: `[..]` or `.as_slice()`"] : [],
    });
    return errorPat(f, pat, expected);
  }
  const { before, rest, after } = splitRest(pat.elems);
  const given = before.length + after.length;
  const restTy = ty.kind === "array" ? arrayRest(f, pat, ty, given, rest !== null) : sliceOf(ty.elem);
  if (restTy === null) return errorPat(f, pat, expected);
  const prefix = before.map((p) => checkSub(f, p, ty.elem, mode, info));
  const middle = rest === null || rest.kind !== "ident" ? null : checkSub(f, { ...rest, sub: null }, restTy, mode, info);
  const suffix = after.map((p) => checkSub(f, p, ty.elem, mode, info));
  const parts = middle === null ? [...prefix, ...suffix] : [...prefix, middle, ...suffix];
  return branch(pat, ty, parts, (w) => ({
    kind: "slice",
    prefix: prefix.map((p) => w.pat(p)),
    rest: rest === null ? null : middle === null ? "ignored" : w.pat(middle),
    suffix: suffix.map((p) => w.pat(p)),
  }));
}

/** The type of what `..` stands for in an array; null after a report. */
function arrayRest(f: BodyCx, pat: Pat, ty: Ty & { kind: "array" }, given: number, hasRest: boolean): Ty | null {
  const len = f.infer.resolveArg(ty.len);
  
  if (len.kind === "constInfer" && !hasRest) {
    f.infer.unifyConst(len, usizeConst(BigInt(given)));
    return ty;
  }
  if (len.kind !== "constValue" || typeof len.value !== "bigint") {
    if (len.kind === "constError") return null;
    f.error("E0730", pat.span, "cannot pattern-match on an array without a fixed length");
    return null;
  }
  const total = Number(len.value);
  if (hasRest ? given > total : given !== total) {
    const needs = hasRest ? `at least ${given} element${given === 1 ? "" : "s"}` : `${given} element${given === 1 ? "" : "s"}`;
    f.error(hasRest ? "E0528" : "E0527", pat.span, `pattern requires ${needs} but array has ${total}`, { label: hasRest ? `pattern cannot match array of ${total} elements` : `expected ${total} elements` });
    return null;
  }
  return { kind: "array", elem: ty.elem, len: usizeConst(BigInt(total - given)) };
}
