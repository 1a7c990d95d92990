/** Patterns: what they look at to decide, and what their bindings take. */
import { variantOf } from "../queries/adt.js";
import type { Span } from "../../source.js";
import { unreachable } from "../../unreachable.js";
import { eachBinding, type BindingPat } from "../pat-walk.js";
import type { BodyParam, TPat } from "../thir.js";
import type { Builder, Scope } from "./builder.js";
import { oneUse, type Elem, type Local, type Place } from "./graph.js";

/** The bindings of a pattern as locals, each once, that live as long as `scope`. */
export function declare(b: Builder, pat: TPat, scope: Scope): void {
  eachBinding(pat, (p) => {
    if (b.byId.has(p.local)) return redeclared(b, p.local, scope);
    const declared = b.shared.body.locals.get(p.local);
    const local = b.local("var", p.name, p.local, p.mode === "value" ? p.ty : (declared?.ty ?? p.ty), declared?.mut ?? false, p.span);
    b.schedule(local, scope);
  });
}

/** The alternatives of an or-pattern bind the same names. */
function redeclared(b: Builder, id: number, scope: Scope): void {
  const local = b.byId.get(id);
  if (local !== undefined && !scope.entries.some((e) => e.local === local)) b.schedule(local, scope);
}

/** The parts of a pattern that takes apart, with their places. */
function parts(b: Builder, pat: TPat, place: Place): readonly (readonly [TPat, Place])[] {
  switch (pat.kind) {
    case "variant": {
      const variant = pat.variant.kind === "variant" ? pat.variant : null;
      return pat.fields.map((f) => [f.pat, b.field(place, f.index, fieldName(b, place, pat, f.index), variant, f.pat.ty)] as const);
    }
    case "tuple":
      return pat.fields.map((f) => [f.pat, b.field(place, f.index, String(f.index), null, f.pat.ty)] as const);
    case "deref":
      return [[pat.pat, b.deref(place, pat.pat.ty)]];
    case "slice":
      return sliceParts(pat, place);
    default:
      return [];
  }
}

function fieldName(b: Builder, place: Place, pat: TPat & { readonly kind: "variant" }, index: number): string {
  if (place.ty.kind !== "adt") return String(index);
  return variantOf(b.t.cx.adt(place.ty.def), pat.variant)?.fields[index]?.name ?? String(index);
}

function sliceParts(pat: TPat & { readonly kind: "slice" }, place: Place): readonly (readonly [TPat, Place])[] {
  const min = pat.prefix.length + pat.suffix.length;
  const length = place.ty.kind === "array" && place.ty.len.kind === "constValue" ? Number(place.ty.len.value) : null;
  const at = (offset: number, fromEnd: boolean): Elem => (fromEnd && length !== null ? { k: "at", offset: length - offset, fromEnd: false, min: 0 } : { k: "at", offset, fromEnd, min: length === null ? min : 0 });
  const out: (readonly [TPat, Place])[] = pat.prefix.map((p, i) => [p, place.child(at(i, false), () => p.ty)] as const);
  const { rest } = pat;
  if (rest !== null && rest !== "ignored") out.push([rest, place.child({ k: "rest", from: pat.prefix.length, to: pat.suffix.length, end: length === null ? null : length - pat.suffix.length }, () => rest.ty)]);
  pat.suffix.forEach((p, i) => out.push([p, place.child(at(pat.suffix.length - i, true), () => p.ty)]));
  return out;
}

/** Looks at what decides whether the pattern matches. That happens where what is matched stands (`at`). */
export function test(b: Builder, pat: TPat, place: Place, at: Span): void {
  switch (pat.kind) {
    case "wild":
    case "never":
    case "error":
      return;
    case "binding":
      if (pat.sub !== null) test(b, pat.sub, place, at);
      return;
    case "const":
    case "range":
      return b.use(place, "copy", at);
    case "or":
      for (const alt of pat.alts) test(b, alt, place, at);
      return;
    case "variant":
      if (place.ty.kind === "adt" && b.t.cx.adt(place.ty.def).variants.length > 1) b.use(place, "look", at);
      break;
    case "slice":
      if (place.ty.kind !== "array") b.use(place, "look", at);
      break;
    case "tuple":
    case "deref":
      break;
    default:
      return unreachable(pat);
  }
  for (const [p, part] of parts(b, pat, place)) test(b, p, part, at);
}

/**
 * Calls `visit` with each place that decides whether the pattern matches (`looks`), and each that it binds by value without moving, with the local that it is bound to.
 */
export function eachTested(b: Builder, pat: TPat, place: Place, visit: (place: Place, looks: boolean, local: Local | null) => void): void {
  switch (pat.kind) {
    case "wild":
    case "never":
    case "error":
      return;
    case "binding":
      visit(place, false, pat.mode === "value" ? (b.byId.get(pat.local) ?? null) : null);
      if (pat.sub !== null) eachTested(b, pat.sub, place, visit);
      return;
    case "const":
    case "range":
      return visit(place, true, null);
    case "or":
      for (const alt of pat.alts) eachTested(b, alt, place, visit);
      return;
    case "variant":
      if (place.ty.kind === "adt" && b.t.cx.adt(place.ty.def).variants.length > 1) visit(place, true, null);
      break;
    case "slice":
      if (place.ty.kind !== "array") visit(place, true, null);
      break;
    case "tuple":
    case "deref":
      break;
    default:
      return unreachable(pat);
  }
  for (const [p, at] of parts(b, pat, place)) eachTested(b, p, at, visit);
}

/** Bindings of an arm with a guard: those that move take what they do once it holds, the others before it is asked. */
type Which = "all" | "before guard" | "after guard";

/** What the bindings take. */
export function bind(b: Builder, pat: TPat, place: Place, which: Which = "all"): void {
  switch (pat.kind) {
    case "binding":
      // As in Rust: what is copied out of the parts is taken before the whole moves.
      if (pat.sub !== null) bind(b, pat.sub, place, which);
      bindOne(b, pat, place, which);
      return;
    case "or":
      return alternatives(b, pat.alts, place, which);
    case "wild":
    case "const":
    case "range":
    case "never":
    case "error":
      return;
    default:
      for (const [p, at] of parts(b, pat, place)) bind(b, p, at, which);
  }
}

function alternatives(b: Builder, alts: readonly TPat[], place: Place, which: Which): void {
  const from = b.at;
  const join = b.newBlock();
  for (const alt of alts) {
    const block = b.newBlock();
    b.link(from, block);
    b.moveTo(block);
    bind(b, alt, place, which);
    b.goto(join);
  }
  b.moveTo(join);
}

function bindOne(b: Builder, pat: BindingPat, place: Place, which: Which): void {
  const local = b.byId.get(pat.local);
  if (local === undefined) return;
  const moves = pat.mode === "value" && !b.isCopy(pat.ty);
  if (which === "before guard" && moves) return guarded(b, local, place, pat);
  if (which === "after guard" && !moves) return;
  if (pat.mode === "value") {
    b.emit({ span: pat.span, uses: oneUse(place, moves ? "move" : "copy", pat.span, { k: "pattern", name: pat.name, from: b.matching ?? pat.span }), dest: local.place });
    b.t.flow(pat.ty, place.rs, local.place.rs, { span: pat.span, kind: "assign" });
  } else {
    b.borrow(place, pat.mode === "mut" ? "mut" : "shared", local.place, pat.span);
  }
}

/** A guard sees the value where it still is. */
function guarded(b: Builder, local: Local, place: Place, pat: BindingPat): void {
  b.emit({ span: pat.span, uses: oneUse(place, "look", pat.span), dest: local.place });
  b.t.flow(pat.ty, place.rs, local.place.rs, { span: pat.span, kind: "assign" });
}

/** A parameter: its value is there, its pattern takes it apart. */
export function bindParam(b: Builder, param: BodyParam, from: Place): void {
  const scope = b.innermost(false);
  // Dropped after the variables it is taken apart into.
  b.schedule(from.root, scope);
  declare(b, param.pat, scope);
  eachBinding(param.pat, (p) => {
    const local = b.byId.get(p.local);
    if (local !== undefined) local.passed = b.kind === "fn" && !b.shared.body.async;
  });
  b.matching = null;
  bind(b, param.pat, from);
}
