/**
 * `match`, and the matching of `let … else` and conditions.
 *
 * Arms are tested in order, as a chain of `if`s; where the arms tell variants, numbers or strings apart a `switch` does it:
 * arms are grouped by constructor (within a group they keep their order), and what comes after the last such arm stands behind the switch.
 */
import { hasBindings, hasMutRefs, hasRefs } from "../3-check/pat-walk.js";
import type { LitValue, TArm, Thir, TPat } from "../3-check/thir.js";
import { isPlaceExpr } from "../3-check/thir-walk.js";
import type { Ty } from "../3-check/ty.js";
import { appendTo, type LazySet } from "../small-collections.js";
import { and, assign, binary, declare, isPure, member, not, num, ref, when } from "./build.js";
import { lowerInto } from "./dest.js";
import { isFlat, lowerExpr } from "./expr.js";
import type { Branch, Dest, Fx, Scope } from "./fx.js";
import type { IrExpr, IrLabel } from "./ir.js";
import { literal } from "./literals.js";
import { mayPanic } from "./operands.js";
import { alternativesOf, bindIrrefutable, bindOneOf, payloadPlace, testPattern } from "./patterns.js";
import { readPlace, retyped, type Place } from "./place.js";
import { markExtended, placeOf, refereePlace, refTo, stablePlace } from "./places.js";
import { bug } from "../unreachable.js";

interface Row {
  readonly pat: TPat;
  readonly arm: TArm;
}

type Key = number | string | bigint;

/** An arm whose guard is being evaluated. */
interface Guarded {
  readonly row: Row;
  readonly place: Place;
  readonly parts: readonly Thir[];
  /** Where its bindings live. */
  readonly arm: Scope;
  /** How many scopes there are outside of it. */
  readonly depth: number;
}

// ---------------------------------------------------------------- the matched value

/** The matched value as a place that can be read again. Temporaries of it live as long as the innermost temporary scope. */
export function scrutineePlace(fx: Fx, e: Thir, pats: readonly TPat[], scope: Scope = fx.scope(true)): Place {
  if (isPlaceExpr(e)) return stablePlace(fx, placeOf(fx, e, scope));
  if (e.kind === "tuple" && e.elems.length > 0 && pats.every((p) => p.kind === "tuple" || p.kind === "wild") && comesApart(fx, e)) return tupleParts(fx, e, scope);
  if (e.kind === "borrow" && isPlaceExpr(e.place)) {
    const to = stablePlace(fx, placeOf(fx, e.place, fx.extended.get(e) ?? null));
    return { k: "refOf", to, make: () => refTo(fx, to, e.mut), ty: fx.tyOf(e) };
  }
  const ty = fx.tyOf(e);
  const value = lowerExpr(fx, e);
  return heldPlace(fx, value, ty, scope, pats.some(hasMutRefs));
}

function heldPlace(fx: Fx, value: IrExpr, ty: Ty, scope: Scope, changes: boolean): Place {
  if (fx.dead) return { k: "expr", expr: value, ty };
  if (changes && fx.needsDrop(ty) && !fx.low.reprs.isIdentity(ty)) return fx.droppableCell("t", ty, value, scope);
  if (fx.needsDrop(ty)) return { k: "var", var: fx.droppableTemp("t", ty, value, scope), ty };
  const held = fx.stable(value);
  if (held.k === "var" && value.k === "call") fx.fresh.add(held.var.id);
  return held.k === "var" ? { k: "var", var: held.var, ty } : { k: "expr", expr: held, ty };
}

/** Whether nobody sees that there is no tuple: its fields would be dropped together, in order, before the temporaries of all of them. */
export function comesApart(fx: Fx, e: Thir & { readonly kind: "tuple" }): boolean {
  const dropped = e.elems.findIndex((elem) => fx.needsDrop(fx.tyOf(elem)));
  return dropped === -1 || e.elems.slice(dropped + 1).every((elem) => !mayPanic(elem) && !fx.needsDrop(fx.tyOf(elem)));
}

/** `match (a, b) { (p, q) => … }` needs no tuple. */
function tupleParts(fx: Fx, e: Thir & { readonly kind: "tuple" }, scope: Scope): Place {
  const places: Place[] = [];
  // While the others are evaluated the parts wait as operands do; together they are a temporary, dropped as a tuple is.
  const waiting: Scope = { entries: [], temps: false };
  fx.scopes.push(waiting);
  const values = fx.sequence(
    e.elems.map((elem, i) => () => {
      const part = scrutineePlace(fx, elem.kind === "tuple" || isPlaceExpr(elem) ? asValue(elem) : elem, [], waiting);
      places[i] = part;
      return readPlace(part);
    }),
  );
  fx.scopes.pop();
  scope.entries.push(...waiting.entries.reverse());
  values.forEach((v, i) => {
    const part = places[i];
    if (part !== undefined && v.k === "var" && part.k !== "var" && part.k !== "refOf") places[i] = { k: "var", var: v.var, ty: part.ty };
  });
  const ty = fx.tyOf(e);
  return { k: "parts", parts: places, make: () => fx.low.shims.tupleOf(ty, places.map(readPlace)), ty };
}

/** A place inside a tuple is read when the tuple is made. */
function asValue(e: Thir): Thir {
  return { id: e.id, ty: e.ty, span: e.span, kind: "block", block: { id: e.id, stmts: [], tail: e, span: e.span }, label: null };
}

// ---------------------------------------------------------------- match

export function lowerMatch(fx: Fx, e: Thir & { readonly kind: "match" }, dest: Dest): void {
  const place = scrutineePlace(fx, e.scrutinee, e.arms.map((a) => a.pat));
  if (fx.dead) return;
  new Matcher(fx, dest).run(e.arms.map((arm) => ({ pat: arm.pat, arm })), place);
}

class Matcher {
  readonly #done: IrLabel;
  #doneUsed = false;
  readonly #ends: LazySet<number>[] = [];

  constructor(
    private readonly fx: Fx,
    private readonly dest: Dest,
  ) {
    this.#done = fx.newLabel("matched");
  }

  run(rows: readonly Row[], place: Place): void {
    const { fx } = this;
    const all = fx.branch(() => this.#rows(rows, place));
    if (this.#doneUsed) fx.emit({ k: "block", label: this.#done, body: all.body });
    else for (const stmt of all.body) fx.emit(stmt);
    fx.join([all, ...this.#ends.map((gone) => ({ gone, dead: false }))]);
  }

  /** The arms left to try; falls off the end if none of them need match. */
  #rows(given: readonly Row[], givenPlace: Place): void {
    const { rows, place } = peel(this.fx, given, givenPlace);
    const [first, ...rest] = rows;
    if (first === undefined || this.fx.dead) return;
    const prefix = switchPrefix(this.fx, rows, place);
    if (prefix > 1) return this.#switch(rows.slice(0, prefix), rows.slice(prefix), place);
    this.#row(first, place, rest, (r) => this.#rows(r, place));
  }

  /** Tries one arm, and if it does not match the others. */
  #row(row: Row, place: Place, rest: readonly Row[], others: (rest: readonly Row[]) => void): void {
    const { fx } = this;
    const { arm } = row;
    let guard = arm.guard;
    // Patterns are exhaustive: what is left for the last arm matches it.
    let test = rest.length === 0 && guard === null ? null : testPattern(fx, row.pat, place);
    if (guard !== null && !hasBindings(row.pat) && isFlat(guard)) {
      test = and(test, fx.scopedValue(() => lowerExpr(fx, guard ?? arm.body)));
      guard = null;
    }
    if (guard !== null) {
      this.#withGuard(row, place, test, guard);
      others(rest);
      return;
    }
    if (test === null) {
      this.#arm(row, place);
      return;
    }
    const yes = fx.branch(() => this.#arm(row, place));
    this.#chain(test, yes, rest, others);
  }

  #chain(test: IrExpr, yes: Branch, rest: readonly Row[], others: (rest: readonly Row[]) => void): void {
    const { fx } = this;
    if (yes.dead) {
      fx.emit(when(test, yes.body));
      others(rest);
      return;
    }
    const no = fx.branch(() => others(rest));
    fx.emit(when(test, yes.body, no.body));
    fx.join([yes, no]);
  }

  /** The body; control goes on behind the match. */
  #arm(row: Row, place: Place): void {
    const { fx } = this;
    fx.scoped(true, () => {
      bindIrrefutable(fx, row.pat, place, { param: false });
      lowerInto(fx, row.arm.body, this.dest);
    });
  }

  #withGuard(row: Row, place: Place, test: IrExpr | null, guard: Thir): void {
    const alts = alternativesOf(row.pat);
    if (alts === null) this.#guarded(row, place, test, guard);
    else if (!hasLet(guard)) this.#guardedOneOf(row, alts, place, guard);
    // What the guard binds for the body it binds anew for each alternative.
    else for (const pat of alts) this.#guarded({ ...row, pat }, place, testPattern(this.fx, pat, place), guard);
  }

  #guarded(row: Row, place: Place, test: IrExpr | null, guard: Thir): void {
    const { fx } = this;
    const { depth } = fx;
    const body = fx.branch(() => {
      fx.scoped(true, () => {
        bindIrrefutable(fx, row.pat, place, { param: false, phase: "guard" });
        this.#guardParts({ row, place, parts: conjuncts(guard), arm: fx.scope(false), depth }, 0);
      });
    });
    if (test === null) for (const stmt of body.body) fx.emit(stmt);
    else fx.emit(when(test, body.body));
  }

  /** The parts of a guard from `index` on, each inside the one before; then the body. */
  #guardParts(guarded: Guarded, index: number): void {
    const { fx } = this;
    const { row, place, parts, arm, depth } = guarded;
    const part = parts[index];
    if (part === undefined) {
      // What moves out of the matched value does so only now: a guard that fails leaves nothing to drop. It is there longer than what the guard binds.
      if (parts.some((p) => p.kind === "let")) bindIrrefutable(fx, row.pat, place, { param: false, phase: "rest", scope: arm });
      fx.scoped(true, () => {
        if (!parts.some((p) => p.kind === "let")) bindIrrefutable(fx, row.pat, place, { param: false, phase: "rest" });
        lowerInto(fx, row.arm.body, this.dest);
      });
      if (!fx.dead) fx.leaveTo(depth);
      this.#leave();
      return;
    }
    const inner = (): void => {
      const { test, bind } = lowerCondition(fx, part);
      const before = arm.entries.length;
      const yes = fx.branch(() => {
        if (part.kind !== "let") return this.#guardParts(guarded, index + 1);
        fx.scoped(true, () => {
          bind();
          this.#guardParts(guarded, index + 1);
        });
      });
      // Where the guard fails nothing has been bound for the body.
      arm.entries.length = before;
      if (test === null) for (const stmt of yes.body) fx.emit(stmt);
      else fx.emit(when(test, yes.body));
    };
    if (part.kind === "let") fx.scoped(true, inner);
    else inner();
  }

  /** Each alternative has its own try at the guard; what is bound for the body is bound when one has passed. */
  #guardedOneOf(row: Row, alts: readonly TPat[], place: Place, guard: Thir): void {
    const { fx } = this;
    const which = fx.newVar("which");
    fx.emit(declare(which, num(0)));
    alts.forEach((pat, i) => {
      const test = testPattern(fx, pat, place);
      const tried = fx.branch(() => {
        fx.scoped(true, () => {
          bindIrrefutable(fx, pat, place, { param: false, phase: "guard" });
          const pass = fx.scopedValue(() => lowerExpr(fx, guard));
          if (!fx.dead) fx.emit(when(pass, [assign(ref(which), num(i + 1))]));
        });
      });
      const all = i === 0 ? test : and(binary("===", ref(which), num(0)), test);
      if (all === null) for (const stmt of tried.body) fx.emit(stmt);
      else fx.emit(when(all, tried.body));
    });
    const body = fx.branch(() => {
      fx.scoped(true, () => {
        bindOneOf(fx, alts, place, (_, __, i) => binary("===", ref(which), num(i + 1)), { param: false });
        lowerInto(fx, row.arm.body, this.dest);
      });
      this.#leave();
    });
    fx.emit(when(binary("!==", ref(which), num(0)), body.body));
  }

  /** Jumps behind the match. */
  #leave(): void {
    const { fx } = this;
    if (fx.dead) return;
    this.#doneUsed = true;
    this.#ends.push(fx.gone.copy());
    fx.end({ k: "break", label: this.#done });
  }

  // -------------------------------------------------------------- switch

  #switch(rows: readonly Row[], rest: readonly Row[], place: Place): void {
    const { fx } = this;
    const groups = groupByKey(fx, rows, place);
    const total = keyCount(fx, place);
    const open = groups.filter((g) => !g.closed);
    const exhausted = total !== null && groups.reduce((n, g) => n + g.keys.length, 0) === total;
    // What comes behind the switch is its default unless a case can fail.
    const behind = open.length > 0 && rest.length > 0;
    const branches: Branch[] = [];
    const cases = groups.map((g) => {
      const b = fx.branch(() => {
        this.#group(g.rows, place, behind);
        if (behind && g.closed) this.#leave();
      });
      branches.push(b);
      return { tests: g.keys, body: b.body };
    });
    if (behind) {
      fx.emit({ k: "switch", on: switchValue(fx, place), cases, default: exhausted ? null : [] });
      this.#rows(rest, place);
      return;
    }
    const other = rest.length === 0 ? null : fx.branch(() => this.#rows(rest, place));
    fx.emit({ k: "switch", on: switchValue(fx, place), cases, default: other === null ? null : other.body });
    fx.join(other === null ? branches : [...branches, other]);
  }

  /** The arms of one constructor, which is known to be there. `behind`: if none of them matches, others are tried behind the switch. */
  #group(rows: readonly Row[], place: Place, behind: boolean): void {
    const [first, ...rest] = rows;
    if (first === undefined || this.fx.dead) return;
    const { fx } = this;
    const last = rest.length === 0 && !behind && first.arm.guard === null;
    const test = last ? null : innerTest(fx, first.pat, place);
    if (first.arm.guard !== null) {
      this.#withGuard(first, place, test, first.arm.guard);
      this.#group(rest, place, behind);
      return;
    }
    if (test === null) {
      this.#arm(first, place);
      return;
    }
    const yes = fx.branch(() => {
      this.#arm(first, place);
      if (behind) this.#leave();
    });
    this.#chain(test, yes, rest, (r) => this.#group(r, place, behind));
  }
}

// ---------------------------------------------------------------- helpers

/** Looks through references and boxes that all arms look through. */
function peel(fx: Fx, rows: readonly Row[], place: Place): { readonly rows: readonly Row[]; readonly place: Place } {
  if (!rows.some((r) => r.pat.kind === "deref") || !rows.every((r) => r.pat.kind === "deref" || r.pat.kind === "wild")) return { rows, place };
  const { ty } = place;
  let inner: Place;
  if (place.k === "refOf") inner = place.to;
  else if (ty.kind === "ref") inner = refereePlace(fx, readPlace(place), ty, ty.to);
  else if (ty.kind === "adt") inner = retyped(place, fx.ty(firstDeref(rows).pat.ty));
  else return { rows, place };
  return peel(fx, rows.map((r) => (r.pat.kind === "deref" ? { ...r, pat: r.pat.pat } : r)), stablePlace(fx, inner));
}

function firstDeref(rows: readonly Row[]): TPat & { readonly kind: "deref" } {
  for (const r of rows) if (r.pat.kind === "deref") return r.pat;
  return bug("no deref pattern");
}

/** What a `switch` on this place would look at; `null` if it is better told apart by tests. */
function switchKeys(fx: Fx, pat: TPat, place: Place): readonly Key[] | null {
  const shape = fx.low.reprs.shape(place.ty);
  switch (pat.kind) {
    case "variant":
      return shape.k === "enum" || shape.k === "intEnum" ? [fx.low.world.variantIndex(place.ty, pat.variant)] : null;
    case "const":
      return constKey(pat.value, place);
    case "or": {
      if (hasBindings(pat)) return null;
      const keys: Key[] = [];
      for (const alt of pat.alts) {
        if (alt.kind === "variant" && alt.fields.some((f) => f.pat.kind !== "wild")) return null;
        const one = switchKeys(fx, alt, place);
        if (one === null) return null;
        keys.push(...one);
      }
      return keys;
    }
    default:
      return null;
  }
}

function constKey(value: LitValue, place: Place): readonly Key[] | null {
  if (value.kind !== "int" && value.kind !== "char" && value.kind !== "str") return null;
  const read = literal(value, place.ty);
  return read.k === "lit" && (typeof read.value === "number" || typeof read.value === "bigint" || typeof read.value === "string") ? [read.value] : null;
}

/** How many arms from the first on can be cases of one switch; less than three of numbers or strings are better tested one by one. */
function switchPrefix(fx: Fx, rows: readonly Row[], place: Place): number {
  const shape = fx.low.reprs.shape(place.ty);
  let n = 0;
  for (const row of rows) {
    if (switchKeys(fx, row.pat, place) === null) break;
    n++;
  }
  const least = shape.k === "enum" || shape.k === "intEnum" ? 2 : 3;
  return n >= least ? n : 0;
}

interface Group {
  readonly keys: readonly Key[];
  readonly rows: Row[];
  /** Its last arm always matches. */
  readonly closed: boolean;
}

function groupByKey(fx: Fx, rows: readonly Row[], place: Place): readonly Group[] {
  const byKey = new Map<Key, Row[]>();
  for (const row of rows) {
    for (const key of switchKeys(fx, row.pat, place) ?? []) {
      appendTo(byKey, key, row);
    }
  }
  const groups: { keys: Key[]; rows: Row[]; closed: boolean }[] = [];
  const byFirst = new Map<Row | undefined, typeof groups>();
  for (const [key, list] of byKey) {
    const cut = list.findIndex((r) => isClosed(fx, r, place));
    const used = cut === -1 ? list : list.slice(0, cut + 1);
    const alike = byFirst.get(used[0]) ?? [];
    const same = alike.find((g) => g.rows.length === used.length && g.rows.every((r, i) => r === used[i]));
    if (same !== undefined) {
      same.keys.push(key);
      continue;
    }
    const made = { keys: [key], rows: used, closed: cut !== -1 };
    groups.push(made);
    byFirst.set(used[0], [...alike, made]);
  }
  return groups;
}

function isClosed(fx: Fx, row: Row, place: Place): boolean {
  return row.arm.guard === null && innerTest(fx, row.pat, place) === null;
}

/** The test of a pattern below its constructor, which the switch has tested. */
function innerTest(fx: Fx, pat: TPat, place: Place): IrExpr | null {
  if (pat.kind !== "variant") return null;
  let test: IrExpr | null = null;
  for (const f of pat.fields) test = and(test, testPattern(fx, f.pat, payloadPlace(fx, place, pat.variant, f.index)));
  return test;
}

/** How many values the switch can meet; `null` if there is no end of them. */
function keyCount(fx: Fx, place: Place): number | null {
  return fx.low.world.isEnum(place.ty) ? fx.low.world.variants(place.ty).length : null;
}

function switchValue(fx: Fx, place: Place): IrExpr {
  const value = readPlace(place);
  return fx.low.reprs.shape(place.ty).k === "enum" ? member(value, "tag") : value;
}

// ---------------------------------------------------------------- let … else, conditions

/** `let pat = init else { … };` */
export function letElse(fx: Fx, pat: TPat, init: Thir, otherwise: Thir): void {
  const outer = fx.scope(false);
  const before = outer.entries.length;
  fx.scoped(true, () => {
    const depth = fx.depth - 1;
    markExtended(fx, init, outer);
    const place = scrutineePlace(fx, init, [pat], hasRefs(pat) ? outer : fx.scope(true));
    if (fx.dead) return;
    const test = testPattern(fx, pat, place);
    if (test !== null) {
      const fail = fx.branch(() => {
        fx.leaveTo(depth);
        fx.forget(depth);
        // What was to live as long as the names is gone too.
        fx.leaveLate(outer, before);
        // What its last expression makes on the way must not be the statement's, which goes on elsewhere.
        fx.scoped(true, () => lowerInto(fx, otherwise, { k: "discard" }));
      });
      fx.emit(when(not(test), fail.body));
    }
    bindIrrefutable(fx, pat, place, { param: false, scope: outer });
  });
}

/** One part of a condition: what it tests, and what it binds once the test has passed. */
export interface Condition {
  readonly test: IrExpr | null;
  readonly bind: () => void;
}

export function lowerCondition(fx: Fx, e: Thir): Condition {
  if (e.kind !== "let") {
    const test = fx.scopedValue(() => lowerExpr(fx, e));
    return { test: isPure(test) || test.k !== "seq" ? test : ref(fx.bind("t", test)), bind: () => undefined };
  }
  const place = scrutineePlace(fx, e.value, [e.pat]);
  return { test: testPattern(fx, e.pat, place), bind: () => bindIrrefutable(fx, e.pat, place, { param: false }) };
}

/** `a && let p = b && c` as a list. */
export function conjuncts(e: Thir): readonly Thir[] {
  return e.kind === "binary" && e.op === "&&" && hasLet(e) ? [...conjuncts(e.lhs), ...conjuncts(e.rhs)] : [e];
}

export function hasLet(e: Thir): boolean {
  return e.kind === "let" || (e.kind === "binary" && e.op === "&&" && (hasLet(e.lhs) || hasLet(e.rhs)));
}
