/** Patterns: the test whether a place matches, and the bindings it makes. */
import { eachBinding, hasBindings, type BindingPat } from "../3-check/pat-walk.js";
import type { LitValue, LocalId, TPat } from "../3-check/thir.js";
import type { Ty } from "../3-check/ty.js";
import type { Def } from "../2-resolve/defs.js";
import type { Span } from "../source.js";
import { bug, unreachable } from "../unreachable.js";
import { and, assign, binary, declare, element, FALSE, instanceOf, isSet, isUndefined, lengthOf, lit, make, member, not, num, ref, rt, rtCall, when } from "./build.js";
import type { Fx, Scope } from "./fx.js";
import type { IrExpr, IrVar } from "./ir.js";
import { literal } from "./literals.js";
import { readPlace, retyped, type Place } from "./place.js";
import { fieldOf, refereePlace, refTo, stablePlace, usePlace } from "./places.js";
import { isBox } from "./repr.js";

export interface BindOptions {
  /** The place is a parameter's own variable, which a plain binding can take over. */
  readonly param: boolean;
  /** The place is a variable that nothing else names: taken apart altogether, it is empty. */
  readonly whole?: boolean;
  /** Where the bindings are dropped; the innermost scope if not given. */
  readonly scope?: Scope;
  /**
   * `guard`: values with drop glue are not moved yet, their names stand for the matched place; `rest`: only those are bound.
   */
  readonly phase?: "guard" | "rest";
  /** Variables of an or-pattern's bindings, declared before its alternatives are told apart. */
  readonly vars?: ReadonlyMap<LocalId, IrVar>;
}

export function paramName(pat: TPat): string {
  return pat.kind === "binding" ? pat.name : pat.kind === "deref" ? paramName(pat.pat) : "arg";
}

// ---------------------------------------------------------------- places inside

/** The place of a field of `variant` in a matched place. */
export function payloadPlace(fx: Fx, place: Place, variant: Def, index: number): Place {
  const { low } = fx;
  const of = place.ty;
  if (place.k === "parts") return place.parts[index] ?? bug("no such part");
  const shape = low.reprs.shape(of);
  switch (shape.k) {
    case "option":
    case "poll":
      return shape.boxed ? { k: "member", object: readPlace(place), name: "v", ty: shape.inner } : retyped(place, shape.inner);
    case "result": {
      const isErr = low.world.variantIndex(of, variant) === errIndex(fx, of);
      if (isErr) return { k: "member", object: readPlace(place), name: "v", ty: shape.err };
      return shape.boxed ? { k: "member", object: readPlace(place), name: "v", ty: shape.ok } : retyped(place, shape.ok);
    }
    case "enum": {
      const v = low.world.variants(of)[low.world.variantIndex(of, variant)] ?? bug("no such variant");
      const prop = low.reprs.props(v.fields)[index] ?? bug("no such field");
      return { k: "member", object: readPlace(place), name: prop, ty: v.fields[index]?.ty ?? bug("no such field") };
    }
    default: {
      const field = of.kind === "adt" ? low.world.variants(of).find((v) => v.info.def === variant)?.fields[index] : undefined;
      return fieldOf(fx, place, of, index, field?.ty ?? bug("no such field"));
    }
  }
}

function errIndex(fx: Fx, ty: Ty): number {
  return fx.low.world.variants(ty).findIndex((v) => v.info.name === "Err");
}

function derefPattern(fx: Fx, place: Place): Place {
  const { ty } = place;
  if (place.k === "refOf") return place.to;
  if (ty.kind === "ref") return refereePlace(fx, readPlace(place), ty, ty.to);
  if (isBox(ty)) {
    const inner = ty.args[0];
    return retyped(place, inner !== undefined && "kind" in inner ? (inner as Ty) : ty);
  }
  return place;
}

interface Elements {
  readonly array: IrExpr;
  /** Index in `array` of the first element. */
  readonly first: IrExpr | null;
  readonly length: IrExpr;
  readonly elem: Ty;
}

function elementsOf(fx: Fx, place: Place): Elements {
  const shape = fx.low.reprs.shape(place.ty);
  const value = readPlace(place);
  if (shape.k === "array") return { array: value, first: null, length: member(value, "length"), elem: shape.elem };
  if (shape.k === "slice") return { array: member(value, "a"), first: member(value, "o"), length: lengthOf(value), elem: shape.elem };
  return bug("slice pattern on something else");
}

const at = (e: Elements, index: IrExpr): Place => ({ k: "elem", array: e.array, index: e.first === null ? index : binary("+", e.first, index), ty: e.elem });

/** The parts of a slice pattern with the places they match. */
function sliceParts(fx: Fx, pat: TPat & { readonly kind: "slice" }, place: Place): readonly (readonly [TPat, Place])[] {
  const e = elementsOf(fx, place);
  const out: [TPat, Place][] = pat.prefix.map((p, i) => [p, at(e, num(i))]);
  if (pat.rest !== null && pat.rest !== "ignored") {
    const from = pat.prefix.length;
    const cut = from + pat.suffix.length;
    const ty = fx.ty(pat.rest.kind === "binding" && pat.rest.mode !== "value" ? pat.rest.ty : pat.rest.ty);
    const length = cut === 0 ? e.length : binary("-", e.length, num(cut));
    const shown = pat.rest.kind === "binding" && pat.rest.mode === "mut";
    const ends = [num(from), binary("-", e.length, num(pat.suffix.length))];
    const expr: IrExpr =
      e.first === null
        ? shown ? rtCall("arrayPart", [e.array, ...ends]) : { k: "method", object: e.array, name: "slice", args: ends, span: null }
        : make(rt("Slice"), [e.array, binary("+", e.first, num(from)), length]);
    const part: Place = { k: "expr", expr, ty: ty.kind === "ref" ? ty.to : ty };
    out.push([pat.rest, e.first === null && fx.needsDrop(e.elem) ? { ...part, taken: rtCall("takePart", [e.array, ...ends]) } : part]);
  }
  pat.suffix.forEach((p, i) => out.push([p, at(e, binary("-", e.length, num(pat.suffix.length - i)))]));
  return out;
}

// ---------------------------------------------------------------- tests

/** The test that a place (which can be read more than once) matches; `null` if it always does. */
export function testPattern(fx: Fx, pat: TPat, place: Place): IrExpr | null {
  switch (pat.kind) {
    case "wild":
    case "error":
      return null;
    case "binding":
      return pat.sub === null ? null : testPattern(fx, pat.sub, place);
    case "never":
      return FALSE;
    case "const":
      return testConst(fx, pat.value, place);
    case "range":
      return testRange(fx, pat, place);
    case "variant": {
      let test = variantTest(fx, place, pat.variant);
      for (const f of pat.fields) test = and(test, testPattern(fx, f.pat, payloadPlace(fx, place, pat.variant, f.index)));
      return test;
    }
    case "tuple": {
      let test: IrExpr | null = null;
      for (const f of pat.fields) test = and(test, testPattern(fx, f.pat, tupleField(fx, place, pat.ty, f.index)));
      return test;
    }
    case "deref":
      return testPattern(fx, pat.pat, derefPattern(fx, place));
    case "slice":
      return testSlice(fx, pat, place);
    case "or":
      return testOr(fx, pat.alts, place);
    default:
      return unreachable(pat);
  }
}

function tupleField(fx: Fx, place: Place, rawTy: Ty, index: number): Place {
  const field = fx.low.world.fields(place.ty)[index];
  return fieldOf(fx, place, rawTy, index, field?.ty ?? bug("no such field"));
}

function testOr(fx: Fx, alts: readonly TPat[], place: Place): IrExpr | null {
  let test: IrExpr | null = null;
  for (const alt of alts) {
    const one = testPattern(fx, alt, place);
    if (one === null) return null;
    test = test === null ? one : binary("||", test, one);
  }
  return test;
}

function testSlice(fx: Fx, pat: TPat & { readonly kind: "slice" }, place: Place): IrExpr | null {
  const fixed = pat.prefix.length + pat.suffix.length;
  const e = elementsOf(fx, place);
  let test: IrExpr | null = null;
  if (e.first !== null) {
    if (pat.rest === null) test = binary("===", e.length, num(fixed));
    else if (fixed > 0) test = binary(">=", e.length, num(fixed));
  }
  for (const [p, part] of sliceParts(fx, pat, place)) test = and(test, testPattern(fx, p, part));
  return test;
}

function testConst(fx: Fx, value: LitValue, place: Place): IrExpr {
  const read = readPlace(place);
  if (value.kind === "bool") return value.value ? read : not(read);
  if (value.kind !== "byteStr") return binary("===", read, literal(value, place.ty));
  const shape = fx.low.reprs.shape(place.ty);
  const base = shape.k === "array" ? read : member(read, "a");
  let test: IrExpr = binary("===", shape.k === "array" ? member(read, "length") : lengthOf(read), num(value.value.length));
  value.value.forEach((byte, i) => {
    const index = shape.k === "array" ? num(i) : binary("+", member(read, "o"), num(i));
    test = binary("&&", test, binary("===", element(base, index), num(byte)));
  });
  return test;
}

function testRange(fx: Fx, pat: TPat & { readonly kind: "range" }, place: Place): IrExpr | null {
  const read = readPlace(place);
  const lo = pat.lo === null ? null : binary(">=", read, literal(pat.lo, place.ty));
  const hi = pat.hi === null ? null : binary(pat.inclusive ? "<=" : "<", read, literal(pat.hi, place.ty));
  return and(lo, hi);
}

/** Whether the value is this variant; `null` if it cannot be another. */
function variantTest(fx: Fx, place: Place, variant: Def): IrExpr | null {
  const { world, reprs } = fx.low;
  const { ty } = place;
  if (!world.isEnum(ty) || world.variants(ty).length === 1) return null;
  const shape = reprs.shape(ty);
  const value = readPlace(place);
  const name = variant.name;
  switch (shape.k) {
    case "option":
      return name === "Some" ? isSet(value) : isUndefined(value);
    case "result": {
      const isErr = instanceOf(value, rt("Err"));
      return name === "Err" ? isErr : not(isErr);
    }
    case "poll":
      return binary(name === "Pending" ? "===" : "!==", value, rt("PENDING"));
    case "intEnum":
      return binary("===", value, num(world.variantIndex(ty, variant)));
    case "enum":
      return binary("===", member(value, "tag"), num(world.variantIndex(ty, variant)));
    default:
      return null;
  }
}

// ---------------------------------------------------------------- bindings

/** Declares a local that holds a value from now on. */
export function declareLocal(fx: Fx, local: LocalId, name: string, ty: Ty, value: IrExpr, scope: Scope, span: Span | null): void {
  const cell = fx.cells.has(local);
  const drops = fx.needsDrop(ty);
  const v = fx.newVar(name);
  if (drops) fx.watch(v, ty, cell);
  fx.emit(declare(v, cell ? make(rt("Cell"), [value]) : value, span));
  setLocal(fx, local, v, ty, cell);
  if (drops) fx.schedule(v, ty, scope, cell);
}

export function setLocal(fx: Fx, local: LocalId, v: IrVar, ty: Ty, cell: boolean): void {
  if (cell) fx.cellVars.add(v.id);
  if (cell || (!fx.facts.assigned.has(local) && !fx.needsDrop(ty))) fx.fixed.add(v.id);
  fx.locals.set(local, { k: "place", place: cell ? { k: "member", object: ref(v), name: "v", ty } : { k: "var", var: v, ty } });
}

/** Makes the bindings of a pattern that is known to match. Without a place: `let pat;`. */
export function bindIrrefutable(fx: Fx, pat: TPat, place: Place | null, options: BindOptions): void {
  switch (pat.kind) {
    case "wild":
    case "const":
    case "range":
    case "never":
    case "error":
      return;
    case "binding":
      return bindName(fx, pat, place, options);
    case "variant":
      return eachPart(fx, pat.fields, place, options, (p, i) => payloadPlace(fx, p, pat.variant, i));
    case "tuple":
      if (options.whole === true && place?.k === "var" && takesAll(fx, pat.fields, place.ty)) return takeApart(fx, pat.fields, place, options);
      return eachPart(fx, pat.fields, place, options, (p, i) => tupleField(fx, p, pat.ty, i));
    case "deref":
      return bindIrrefutable(fx, pat.pat, place === null ? null : derefPattern(fx, place), { ...options, param: false });
    case "slice":
      if (place !== null) for (const [p, part] of sliceParts(fx, pat, stablePlace(fx, place))) bindIrrefutable(fx, p, part, { ...options, param: false });
      return;
    case "or":
      return bindOr(fx, pat.alts, place, options);
    default:
      return unreachable(pat);
  }
}

type FieldPat = { readonly index: number; readonly pat: TPat };

/** Whether these patterns of a tuple's fields take all that has to be dropped, one by one. */
function takesAll(fx: Fx, fields: readonly FieldPat[], ty: Ty): boolean {
  if (ty.kind !== "tuple" || !fx.needsDrop(ty)) return false;
  const plain = fields.every(({ pat }) => pat.kind === "wild" || (pat.kind === "binding" && pat.mode === "value" && pat.sub === null));
  return plain && ty.elems.every((elem, i) => !fx.needsDrop(elem) || fields.some((f) => f.index === i && f.pat.kind === "binding"));
}

/** `a = t._0; b = t._1; t = undefined;`: nothing of it is left to be dropped. */
function takeApart(fx: Fx, fields: readonly FieldPat[], place: Place & { readonly k: "var" }, options: BindOptions): void {
  for (const f of fields) {
    const part = tupleField(fx, place, place.ty, f.index);
    const taken: Place = fx.needsDrop(part.ty) ? { k: "expr", expr: readPlace(part), ty: part.ty } : part;
    bindIrrefutable(fx, f.pat, taken, { ...options, whole: false });
  }
  fx.emit(assign(ref(place.var), lit(undefined)));
  fx.markGone(place.var);
}

function eachPart(fx: Fx, fields: readonly { readonly index: number; readonly pat: TPat }[], place: Place | null, options: BindOptions, part: (p: Place, i: number) => Place): void {
  const bound = fields.filter((f) => hasBindings(f.pat));
  const base = place === null || bound.length < 2 ? place : stablePlace(fx, place);
  for (const f of bound) bindIrrefutable(fx, f.pat, base === null ? null : part(base, f.index), { ...options, param: false });
}

function localTy(fx: Fx, pat: BindingPat): Ty {
  return fx.ty(fx.body?.locals.get(pat.local)?.ty ?? pat.ty);
}

function bindName(fx: Fx, pat: BindingPat, place: Place | null, options: BindOptions): void {
  const ty = localTy(fx, pat);
  const scope = options.scope ?? fx.scope(false);
  if (place === null) return declareEmpty(fx, pat, ty, scope);
  const at = pat.sub === null ? place : stablePlace(fx, place);
  bindTo(fx, pat, ty, at, scope, options);
  if (pat.sub !== null) bindIrrefutable(fx, pat.sub, at, { ...options, param: false });
}

function bindTo(fx: Fx, pat: BindingPat, ty: Ty, place: Place, scope: Scope, options: BindOptions): void {
  const late = pat.mode === "value" && fx.needsDrop(ty);
  if (options.phase === "guard" && late) {
    fx.locals.set(pat.local, { k: "place", place });
    return;
  }
  if (options.phase === "rest" && !late) return;
  const known = options.vars?.get(pat.local);
  if (known === undefined && options.param && pat.mode === "value" && place.k === "var") return takeParam(fx, pat, ty, place);
  const value = bindingValue(fx, pat, place);
  if (known === undefined) return declareLocal(fx, pat.local, pat.name, ty, value, scope, pat.span);
  const holder = fx.cells.has(pat.local) ? member(ref(known), "v") : ref(known);
  fx.emit(assign(holder, value));
}

function bindingValue(fx: Fx, pat: BindingPat, place: Place): IrExpr {
  if (pat.mode !== "value") return refTo(fx, place, pat.mode === "mut");
  if (fx.isCopy(place.ty) && !fx.facts.mutated.has(pat.local) && place.k === "parts") return readPlace(place);
  if (pat.sub === null && fx.isCopy(place.ty) && isFresh(fx, place)) return readPlace(place);
  return usePlace(fx, place);
}

/** Whether it is in what a call has just given, or is all of it. */
function isFresh(fx: Fx, place: Place): boolean {
  if (place.k === "var") return fx.fresh.has(place.var.id);
  if (place.k !== "member") return false;
  let at = place.object;
  while (at.k === "member") at = at.object;
  return at.k === "var" && fx.fresh.has(at.var.id);
}

/** A parameter's variable is the local itself, unless somebody may change an object that it shares with the caller. */
function takeParam(fx: Fx, pat: BindingPat, ty: Ty, place: Place & { readonly k: "var" }): void {
  const v = place.var;
  if (fx.cells.has(pat.local)) {
    declareLocal(fx, pat.local, pat.name, ty, usePlace(fx, place), fx.scope(false), pat.span);
    return;
  }
  if (fx.facts.mutated.has(pat.local) && fx.isCopy(ty) && fx.low.reprs.copiesObject(ty)) fx.emit(assign(ref(v), fx.low.glue.copy(ty, ref(v))));
  fx.lent.add(pat.local);
  setLocal(fx, pat.local, v, ty, false);
}

/** `let x;` */
function declareEmpty(fx: Fx, pat: BindingPat, ty: Ty, scope: Scope): void {
  const cell = fx.cells.has(pat.local);
  const v = fx.newVar(pat.name);
  const drops = fx.needsDrop(ty);
  if (drops) fx.watch(v, ty, cell);
  fx.emit(declare(v, cell ? make(rt("Cell"), [lit(undefined)]) : null, pat.span));
  if (cell) fx.cellVars.add(v.id);
  fx.locals.set(pat.local, { k: "place", place: cell ? { k: "member", object: ref(v), name: "v", ty } : { k: "var", var: v, ty } });
  if (!drops) return;
  fx.markGone(v);
  fx.schedule(v, ty, scope, cell);
}

function namesIn(pat: TPat): ReadonlyMap<LocalId, BindingPat> {
  const names = new Map<LocalId, BindingPat>();
  eachBinding(pat, (binding) => names.set(binding.local, binding));
  return names;
}

/** Which alternative matched decides where the names' values come from. */
function bindOr(fx: Fx, alts: readonly TPat[], place: Place | null, options: BindOptions): void {
  // The guard of an or-pattern that is not taken apart sees its bindings as they are after it.
  if (place !== null && options.phase !== "rest") bindOneOf(fx, alts, place, (alt, at) => testPattern(fx, alt, at), options);
}

/** Binds the names of the first alternative that passes; the last is taken without a test. */
export function bindOneOf(fx: Fx, alts: readonly TPat[], place: Place, passes: (alt: TPat, at: Place, index: number) => IrExpr | null, options: BindOptions): void {
  const [first] = alts;
  if (first === undefined) return;
  const stable = stablePlace(fx, place);
  const names = namesIn(first);
  if (names.size === 0) return;
  let { vars } = options;
  if (vars === undefined) {
    const made = new Map<LocalId, IrVar>();
    for (const [local, pat] of names) made.set(local, declareForOr(fx, pat, options));
    vars = made;
  }
  const { phase: _, ...unphased } = options;
  const inner: BindOptions = { ...unphased, vars };
  const go = (i: number): void => {
    const alt = alts[i];
    if (alt === undefined) return;
    const test = i === alts.length - 1 ? null : passes(alt, stable, i);
    if (test === null) return bindIrrefutable(fx, alt, stable, inner);
    const yes = fx.branch(() => bindIrrefutable(fx, alt, stable, inner));
    const no = fx.branch(() => go(i + 1));
    fx.emit(when(test, yes.body, no.body));
    fx.join([yes, no]);
  };
  go(0);
}

function declareForOr(fx: Fx, pat: BindingPat, options: BindOptions): IrVar {
  const ty = localTy(fx, pat);
  const v = fx.newVar(pat.name);
  const cell = fx.cells.has(pat.local);
  const drops = fx.needsDrop(ty);
  if (drops) fx.watch(v, ty, cell);
  fx.emit(declare(v, cell ? make(rt("Cell"), [lit(undefined)]) : null, pat.span));
  setLocal(fx, pat.local, v, ty, cell);
  if (drops) fx.schedule(v, ty, options.scope ?? fx.scope(false), cell);
  return v;
}

const ALTERNATIVES_MAX = 16;

/**
 * The patterns without alternatives that one with alternatives stands for, in the order they are tried; `null` if those are too many, or if it does not
 * matter which of them matches: they bind nothing, and no two of them match the same.
 */
export function alternativesOf(pat: TPat): readonly TPat[] | null {
  const all = expand(pat);
  if (all.length < 2 || all.length > ALTERNATIVES_MAX) return null;
  return hasBindings(pat) || all.some((p, i) => all.slice(i + 1).some((q) => !areApart(p, q))) ? all : null;
}

/** Whether it is plain that nothing matches both. */
function areApart(a: TPat, b: TPat): boolean {
  if (a.kind === "const" && b.kind === "const") return a.value.kind !== "byteStr" && b.value.kind !== "byteStr" && a.value.value !== b.value.value;
  if (a.kind === "deref" && b.kind === "deref") return areApart(a.pat, b.pat);
  if (a.kind === "range" || b.kind === "range") return areRangesApart(a, b);
  if (a.kind === "variant" && b.kind === "variant" && a.variant !== b.variant) return true;
  if ((a.kind === "variant" && b.kind === "variant") || (a.kind === "tuple" && b.kind === "tuple")) {
    return a.fields.some((f) => b.fields.some((g) => f.index === g.index && areApart(f.pat, g.pat)));
  }
  return false;
}

/** Two ranges, or a range and a constant. */
function areRangesApart(a: TPat, b: TPat): boolean {
  const [p, q] = [endsOf(a), endsOf(b)];
  if (p === null || q === null) return false;
  return isBelow(p, q) || isBelow(q, p);
}

type Ends = { readonly lo: number | bigint | null; readonly hi: number | bigint | null; readonly inclusive: boolean };

function endsOf(pat: TPat): Ends | null {
  const at = (value: LitValue | null): number | bigint | null => (value?.kind === "int" || value?.kind === "char" ? value.value : null);
  if (pat.kind === "const") return at(pat.value) === null ? null : { lo: at(pat.value), hi: at(pat.value), inclusive: true };
  return pat.kind === "range" ? { lo: at(pat.lo), hi: at(pat.hi), inclusive: pat.inclusive } : null;
}

const isBelow = (a: Ends, b: Ends): boolean => a.hi !== null && b.lo !== null && (a.inclusive ? a.hi < b.lo : a.hi <= b.lo);

function expand(pat: TPat): readonly TPat[] {
  switch (pat.kind) {
    case "or":
      return pat.alts.flatMap(expand);
    case "binding": {
      const { sub } = pat;
      return sub === null ? [pat] : expand(sub).map((p) => ({ ...pat, sub: p }));
    }
    case "deref":
      return expand(pat.pat).map((p) => ({ ...pat, pat: p }));
    case "variant":
      return product(pat.fields.map((f) => expand(f.pat))).map((pats) => ({ ...pat, fields: pat.fields.map((x, i) => ({ ...x, pat: pats[i] ?? x.pat })) }));
    case "tuple":
      return product(pat.fields.map((f) => expand(f.pat))).map((pats) => ({ ...pat, fields: pat.fields.map((x, i) => ({ ...x, pat: pats[i] ?? x.pat })) }));
    case "slice": {
      const n = pat.prefix.length;
      return product([...pat.prefix, ...pat.suffix].map(expand)).map((pats) => ({ ...pat, prefix: pats.slice(0, n), suffix: pats.slice(n) }));
    }
    default:
      return [pat];
  }
}

/** All ways to choose one of each, the last changing fastest; stops where they are too many. */
function product(choices: readonly (readonly TPat[])[]): readonly (readonly TPat[])[] {
  let out: (readonly TPat[])[] = [[]];
  for (const pats of choices) {
    out = out.flatMap((chosen) => pats.map((p) => [...chosen, p]));
    if (out.length > ALTERNATIVES_MAX) return out;
  }
  return out;
}
