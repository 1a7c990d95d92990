/**
 * Which arms can be reached, and what none of them covers: Maranget's algorithm on a matrix of patterns, split column by column.
 *
 * A column is split by the constructors that occur in it. Those of the type that do not occur are treated as one: only rows that begin with a
 * wildcard can match them. Ranges are cut where another one begins or ends, slices by their length, so that constructors of one column
 * are equal or disjoint.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { TPat } from "../thir.js";
import type { Ty } from "../ty.js";
import { intLimits, WILD, wilds, type Ctor, type DPat } from "./dpat.js";
import { ANY, type Witness } from "./witness.js";

export interface Row {
  readonly pats: readonly DPat[];
  readonly guarded: boolean;
  readonly arm: number;
  /** The alternatives of its arm that it stands for. */
  readonly chosen: readonly TPat[];
}

/** Types of what a constructor of a type holds, and what constructors there are. */
export interface TypeView {
  readonly cx: CheckCtx;
  fieldTys(ty: Ty, ctor: Ctor): readonly Ty[];
  /** A value of this type cannot exist. */
  isEmpty(ty: Ty): boolean;
}

/** A place that is matched. What lies behind a pointer may never have been given a value: there even a type without values counts as having some. */
export interface Column {
  readonly ty: Ty;
  readonly valid: boolean;
}

/** More steps than this mean a match that nobody can read either; it then counts as covered. */
const STEPS_MAX = 400_000;
const WITNESSES_MAX = 4;

export class Usefulness {
  readonly reached = new Set<number>();
  /** Alternatives that some value comes to. */
  readonly alternatives = new Set<TPat>();
  /** It would take too long to say what is reached. */
  isGivenUp = false;
  readonly #view: TypeView;
  #steps = 0;

  constructor(view: TypeView) {
    this.#view = view;
  }

  /** Witnesses of values that no unguarded row matches: one per column. */
  run(rows: readonly Row[], columns: readonly Column[]): Witness[][] {
    if (++this.#steps > STEPS_MAX) {
      this.isGivenUp = true;
      for (const row of rows) this.reached.add(row.arm);
      return [];
    }
    const [column] = columns;
    if (column === undefined) return this.#atEnd(rows);
    const { ty } = column;
    const flat = expandOr(rows);
    const heads = flat.flatMap((row) => (row.pats[0]?.kind === "ctor" ? [row.pats[0].ctor] : []));
    const rest = columns.slice(1);
    // Of an enum that is matched without any arms its variants are missing.
    const armless = this.#steps === 1 && rows.length === 0 && ty.kind === "adt" && this.#view.cx.adt(ty.def).kind === "enum";
    if (heads.length === 0 && !armless) return this.#untested(flat, column, rest);
    const { present, missing } = this.#split(column, heads);
    const valid = column.valid && ty.kind !== "ref";
    const found: Witness[][] = [];
    const byVariant = present.length > 1 ? rowsByVariant(flat) : null;
    for (const ctor of present) {
      const fieldTys = this.#view.fieldTys(ty, ctor);
      const rows = (ctor.kind === "variant" ? byVariant?.get(ctor.variant) : null) ?? flat;
      const fields = fieldTys.map((of): Column => ({ ty: of, valid }));
      const sub = this.run(specialize(rows, ctor, fieldTys.length), [...fields, ...rest]);
      for (const w of sub) found.push([{ kind: "ctor", ctor, fields: w.slice(0, fieldTys.length), ty }, ...w.slice(fieldTys.length)]);
    }
    if (missing !== "none") {
      const open = flat.filter((row) => row.pats[0]?.kind === "wild").map((row) => ({ ...row, pats: row.pats.slice(1) }));
      for (const w of this.run(open, rest)) for (const head of this.#missingWitnesses(ty, missing, present.length > 0)) found.push([head, ...w]);
    }
    if (present.length > 0 && missing !== "none") found.sort((a, b) => this.#rank(a[0]) - this.#rank(b[0]));
    return found.slice(0, WITNESSES_MAX);
  }

  /** Constructors are named in the order of their declaration. */
  #rank(witness: Witness | undefined): number {
    if (witness === undefined || witness.kind === "wild" || witness.ty.kind !== "adt" || witness.ctor.kind !== "variant") return 0;
    const { variant } = witness.ctor;
    return this.#view.cx.adt(witness.ty.def).variants.findIndex((v) => v.def === variant);
  }

  /** No row looks at this column: whatever stands there is covered or not as a whole. */
  #untested(rows: readonly Row[], column: Column, rest: readonly Column[]): Witness[][] {
    if (this.#hasNone(column)) return [];
    return this.run(rows.map((row) => ({ ...row, pats: row.pats.slice(1) })), rest).map((w) => [ANY, ...w]);
  }

  #hasNone({ ty, valid }: Column): boolean {
    return valid && this.#view.isEmpty(ty);
  }

  #atEnd(rows: readonly Row[]): Witness[][] {
    for (const row of rows) {
      this.reached.add(row.arm);
      for (const pat of row.chosen) this.alternatives.add(pat);
      if (!row.guarded) return [];
    }
    return [[]];
  }

  #missingWitnesses(ty: Ty, missing: readonly Ctor[] | "some", anyPresent: boolean): Witness[] {
    if (missing === "some") return [ANY];
    if (!anyPresent && (ty.kind === "int" || ty.kind === "char")) return [ANY];
    if (!anyPresent && missing.length > WITNESSES_MAX) return [ANY];
    return missing.slice(0, WITNESSES_MAX).map((ctor) => ({ kind: "ctor", ctor, fields: this.#view.fieldTys(ty, ctor).map(() => ANY), ty }));
  }

  /** Disjoint constructors that occur, and those of the type that do not: a list, `some` where they cannot be listed, or `none`. */
  #split(column: Column, heads: readonly Ctor[]): { readonly present: readonly Ctor[]; readonly missing: readonly Ctor[] | "some" | "none" } {
    const { ty } = column;
    const limits = intLimits(ty);
    if (limits !== null) return splitInts(limits, heads, ty.kind === "char");
    switch (ty.kind) {
      case "slice":
        return splitSlices(heads, null);
      case "array":
        return splitSlices(heads, ty.len.kind === "constValue" && typeof ty.len.value === "bigint" ? Number(ty.len.value) : null);
      case "ref":
      case "tuple":
        return { present: this.#hasNone(column) ? [] : [{ kind: "single" }], missing: "none" };
      case "never":
        return { present: [], missing: "none" };
      case "adt":
        return this.#splitAdt(ty, column.valid, heads);
      default:
        return { present: distinct(heads), missing: "some" };
    }
  }

  #splitAdt(ty: Extract<Ty, { kind: "adt" }>, valid: boolean, heads: readonly Ctor[]): { readonly present: readonly Ctor[]; readonly missing: readonly Ctor[] | "some" | "none" } {
    const info = this.#view.cx.adt(ty.def);
    if (info.kind === "struct") return { present: [{ kind: "single" }], missing: "none" };
    const used = new Set(heads.flatMap((h) => (h.kind === "variant" ? [h.variant] : [])));
    const present: Ctor[] = [];
    const missing: Ctor[] = [];
    for (const v of info.variants) {
      // Of those that are missing no more than are named is of interest.
      if (present.length === used.size && missing.length > WITNESSES_MAX) break;
      const ctor: Ctor = { kind: "variant", variant: v.def };
      if (used.has(v.def)) present.push(ctor);
      else if (missing.length <= WITNESSES_MAX && !this.#view.fieldTys(ty, ctor).some((t) => this.#hasNone({ ty: t, valid }))) missing.push(ctor);
    }
    return { present, missing: missing.length === 0 ? "none" : missing };
  }
}

function expandOr(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  const add = (row: Row): void => {
    const head = row.pats[0];
    if (head?.kind === "or") head.alts.forEach((alt, i) => {
      const written = head.written[i];
      add({ ...row, pats: [alt, ...row.pats.slice(1)], chosen: written === undefined ? row.chosen : [...row.chosen, written] });
    });
    else out.push(row);
  };
  rows.forEach(add);
  return out;
}

function distinct(heads: readonly Ctor[]): Ctor[] {
  const seen = new Map<string, Ctor>();
  for (const h of heads) seen.set(h.kind === "str" ? `s${h.value}` : h.kind === "opaque" ? `o${h.text}` : h.kind, h);
  return [...seen.values()];
}

/** Between these there is no character. */
const SURROGATES = { lo: 0xd800n, hi: 0xdfffn };

function splitInts(limits: { readonly lo: bigint; readonly hi: bigint }, heads: readonly Ctor[], chars: boolean): { readonly present: Ctor[]; readonly missing: Ctor[] | "none" } {
  const ranges = heads.flatMap((h) => (h.kind === "ints" ? [h] : []));
  const cuts = new Set<bigint>(chars ? [limits.lo, SURROGATES.lo, SURROGATES.hi + 1n] : [limits.lo]);
  for (const r of ranges) {
    cuts.add(r.lo);
    if (r.hi < limits.hi) cuts.add(r.hi + 1n);
  }
  const starts = [...cuts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const byStart = [...ranges].sort((a, b) => (a.lo < b.lo ? -1 : a.lo > b.lo ? 1 : 0));
  const present: Ctor[] = [];
  const missing: Ctor[] = [];
  let next = 0;
  let reach = limits.lo - 1n;
  for (const [i, lo] of starts.entries()) {
    const after = starts[i + 1];
    const hi = after === undefined ? limits.hi : after - 1n;
    if (chars && lo >= SURROGATES.lo && hi <= SURROGATES.hi) continue;
    for (let r = byStart[next]; r !== undefined && r.lo <= lo; r = byStart[++next]) if (r.hi > reach) reach = r.hi;
    (reach >= hi ? present : missing).push({ kind: "ints", lo, hi });
  }
  return { present, missing: missing.length === 0 ? "none" : missing };
}

const LONG_ARRAY = 64;

/** By length up to the longest one that matters; `length` of an array is known. */
function splitSlices(heads: readonly Ctor[], length: number | null): { readonly present: Ctor[]; readonly missing: Ctor[] | "none" } {
  const slices = heads.flatMap((h) => (h.kind === "slice" ? [h] : []));
  if (length !== null) {
    const prefix = Math.max(0, ...slices.map((s) => s.prefix));
    const suffix = Math.max(0, ...slices.map((s) => s.suffix));
    // Of a long array only the elements that are looked at are told apart.
    if (slices.every((s) => s.rest) && prefix + suffix <= length && length > LONG_ARRAY) {
      const ends: Ctor = { kind: "slice", prefix, suffix, rest: true };
      return slices.length > 0 ? { present: [ends], missing: "none" } : { present: [], missing: [ends] };
    }
    const whole: Ctor = { kind: "slice", prefix: length, suffix: 0, rest: false };
    return slices.length > 0 ? { present: [whole], missing: "none" } : { present: [], missing: [whole] };
  }
  const prefix = Math.max(0, ...slices.map((s) => (s.rest ? s.prefix : 0)));
  const suffix = Math.max(0, ...slices.map((s) => (s.rest ? s.suffix : 0)));
  const longest = Math.max(prefix + suffix, ...slices.map((s) => (s.rest ? 0 : s.prefix + 1)), 0);
  const present: Ctor[] = [];
  const missing: Ctor[] = [];
  for (let n = 0; n <= longest; n++) {
    const rest = n === longest;
    const ctor: Ctor = rest ? { kind: "slice", prefix: longest - suffix, suffix, rest: true } : { kind: "slice", prefix: n, suffix: 0, rest: false };
    const hit = slices.some((s) => (s.rest ? s.prefix + s.suffix <= n : !rest && s.prefix === n));
    (hit ? present : missing).push(ctor);
  }
  return { present, missing: missing.length === 0 ? "none" : missing };
}

/** The fields a row's head pattern has for values of `ctor`; null if it does not match them. */
function fieldsFor(head: DPat, ctor: Ctor, arity: number): readonly DPat[] | null {
  if (head.kind === "wild") return wilds(arity);
  if (head.kind === "or") return null;
  const own = head.ctor;
  switch (own.kind) {
    case "single":
      return head.fields;
    case "variant":
      return ctor.kind === "variant" && ctor.variant === own.variant ? head.fields : null;
    case "ints":
      return ctor.kind === "ints" && own.lo <= ctor.lo && ctor.hi <= own.hi ? [] : null;
    case "str":
      return ctor.kind === "str" && ctor.value === own.value ? [] : null;
    case "opaque":
      return ctor.kind === "opaque" && ctor.text === own.text && own.text !== "_" ? [] : null;
    case "slice": {
      if (ctor.kind !== "slice") return null;
      const n = ctor.prefix + ctor.suffix;
      if (own.rest ? own.prefix + own.suffix > n : ctor.rest || own.prefix + own.suffix !== n) return null;
      const between = n - own.prefix - own.suffix;
      return [...head.fields.slice(0, own.prefix), ...wilds(between), ...head.fields.slice(own.prefix)];
    }
  }
}

/** For each variant that some row begins with the rows that can match it, in their order. */
function rowsByVariant(rows: readonly Row[]): ReadonlyMap<Def, readonly Row[]> {
  const groups = new Map<Def, Row[]>();
  const open: Row[] = [];
  for (const row of rows) {
    const head = row.pats[0];
    if (head?.kind !== "ctor" || head.ctor.kind !== "variant") {
      open.push(row);
      for (const group of groups.values()) group.push(row);
      continue;
    }
    const { variant } = head.ctor;
    const group = groups.get(variant);
    if (group === undefined) groups.set(variant, [...open, row]);
    else group.push(row);
  }
  return groups;
}

function specialize(rows: readonly Row[], ctor: Ctor, arity: number): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    const fields = fieldsFor(row.pats[0] ?? WILD, ctor, arity);
    if (fields !== null) out.push({ ...row, pats: [...fields, ...row.pats.slice(1)] });
  }
  return out;
}
