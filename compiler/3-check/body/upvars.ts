/**
 * What a closure or async block captures and what kind of closure it is, as edition 2021 has it.
 *
 * Each place used inside and declared outside is captured as precisely as its fields go; by reference where that is enough.
 * Where both a place and a part of it are used, the place is captured. `move` captures by value up to the first `*`.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { Capture, ExactCapture, LocalId, Thir } from "../thir.js";
import type { ClosureKind, Ty } from "../ty.js";
import { refTo } from "../ty-util.js";
import type { BodyCx, FnScope } from "./body-cx.js";
import { builtinPointee } from "./build.js";
import { PlaceWalker, type PlaceRef, type UseMode } from "./place-use.js";
import type { Writer } from "./writer.js";

export interface FoundCaptures {
  readonly captures: readonly Capture[];
  readonly kind: ClosureKind;
  readonly upvars: readonly Ty[];
}

type Mode = Capture["mode"];

interface Use {
  readonly local: LocalId;
  readonly path: readonly (number | "deref")[];
  readonly tys: readonly Ty[];
  readonly mode: Mode;
  readonly span: Span;
}

const STRENGTH: Readonly<Record<Mode, number>> = { ref: 0, mut: 1, value: 2 };
const stronger = (a: Mode, b: Mode): Mode => (STRENGTH[a] >= STRENGTH[b] ? a : b);

/**
 * `valueFrom`: locals of scopes at least this deep are taken by value whatever is done to them (the parameters of an async
 * closure, which its future takes along).
 */
export function analyseCaptures(f: BodyCx, w: Writer, body: Thir, scope: FnScope, move: boolean, valueFrom = Number.MAX_SAFE_INTEGER): FoundCaptures {
  const collector = new Collector(f, scope, move, valueFrom);
  const walker = new PlaceWalker(collector);
  walker.onBase((base, written) => collector.base(base, written, walker));
  walker.value(body);
  return finish(f, w, collector);
}

class Collector {
  readonly uses: Use[] = [];
  kind: ClosureKind = "Fn";
  readonly #copy = new Map<Ty, boolean>();

  constructor(
    readonly f: BodyCx,
    readonly scope: FnScope,
    readonly move: boolean,
    readonly valueFrom: number,
  ) {}

  isCopy(ty: Ty): boolean {
    let known = this.#copy.get(ty);
    if (known === undefined) {
      known = this.f.infer.isCopy(ty, this.scope.span);
      this.#copy.set(ty, known);
    }
    return known;
  }

  isOnlyVariant(variant: Def): boolean {
    const { parent } = variant;
    return parent !== null && this.f.cx.adt(parent).variants.length === 1 && !parent.attrs.some((attr) => attr.path.segments[0]?.ident.name === "non_exhaustive");
  }

  #isOuter(local: LocalId): boolean {
    const declared = this.f.locals.get(local);
    return declared !== undefined && declared.scope.depth < this.scope.depth;
  }

  use(place: PlaceRef, mode: UseMode): void {
    if (!this.#isOuter(place.local)) return;
    if (mode === "move") this.kind = "FnOnce";
    else if (mode === "mut" && this.kind === "Fn") this.kind = "FnMut";
    this.#add(place, mode === "move" ? "value" : mode === "mut" ? "mut" : "ref");
  }

  /** What a closure inside captures is used here. */
  capture(capture: Capture): void {
    if (!this.#isOuter(capture.local)) return;
    for (const exact of capture.exact) {
      const tys = this.#typesAlong(capture.local, exact.path);
      const last = tys[tys.length - 1];
      const mode: UseMode = exact.mode === "value" ? (last !== undefined && this.isCopy(last) ? "copy" : "move") : exact.mode;
      this.use({ local: capture.local, path: exact.path, tys, span: exact.span }, mode);
    }
  }

  #typesAlong(local: LocalId, path: readonly (number | "deref")[]): readonly Ty[] {
    const start = this.f.locals.get(local);
    let ty: Ty = start === undefined ? { kind: "error" } : this.f.infer.resolve(start.ty);
    const out = [ty];
    for (const by of path) {
      ty = typeAt(this.f, ty, by);
      out.push(ty);
    }
    return out;
  }

  /** `..base`: the fields that are not written. */
  base(base: Thir, written: readonly number[], walker: PlaceWalker): void {
    if (base.ty.kind !== "adt") return;
    const fields = this.f.cx.adt(base.ty.def).variants[0]?.fields ?? [];
    for (const field of fields) {
      if (written.includes(field.index)) continue;
      walker.value({ kind: "field", base, index: field.index, name: field.name, id: base.id, span: base.span, ty: typeAt(this.f, base.ty, field.index) });
    }
  }

  #add(place: PlaceRef, wanted: Mode): void {
    const declared = this.f.locals.get(place.local);
    const byValue = this.move || (declared !== undefined && declared.scope.depth >= this.valueFrom);
    let { path } = place;
    let mode = wanted;
    const firstDeref = path.indexOf("deref");
    if (byValue) {
      mode = "value";
      if (firstDeref !== -1) path = path.slice(0, firstDeref);
    } else if (mode === "value" && firstDeref !== -1) path = path.slice(0, firstDeref);
    const last = place.tys[path.length];
    if (mode === "value" && (last === undefined || !this.isCopy(last))) path = this.#beforeDrop(path, place.tys);
    this.uses.push({ local: place.local, path, tys: place.tys.slice(0, path.length + 1), mode, span: place.span });
  }

  /** Nothing is moved out of a type that implements `Drop`: it is captured whole. */
  #beforeDrop(path: readonly (number | "deref")[], tys: readonly Ty[]): readonly (number | "deref")[] {
    const drop = this.f.cx.lang.get("drop");
    if (drop === null) return path;
    for (let i = 0; i < path.length; i++) {
      const ty = tys[i];
      if (ty !== undefined && ty.kind === "adt" && typeof path[i] === "number" && this.f.cx.traitImpls(drop, ty).length > 0) return path.slice(0, i);
    }
    return path;
  }
}

function typeAt(f: BodyCx, ty: Ty, by: number | "deref"): Ty {
  if (by === "deref") {
    return builtinPointee(f, ty) ?? { kind: "error" };
  }
  if (ty.kind === "tuple") return ty.elems[by] ?? { kind: "error" };
  if (ty.kind !== "adt") return { kind: "error" };
  const field = f.cx.adt(ty.def).variants[0]?.fields[by];
  return field === undefined ? { kind: "error" } : f.infer.resolve(f.instantiate(field.ty, ty.args, f.def.span));
}

// ---------------------------------------------------------------- merging

const isPrefix = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length <= b.length && a.every((x, i) => x === b[i]);

/** Of places where one holds the other only the outer one is captured, as strongly as either needs. */
function minimal(uses: readonly Use[]): readonly Use[] {
  const out: Use[] = [];
  for (const use of uses) {
    const holder = out.findIndex((o) => o.local === use.local && isPrefix(o.path, use.path));
    if (holder !== -1) {
      const outer = out[holder];
      if (outer !== undefined) out[holder] = { ...outer, mode: throughRef(outer, use) };
      continue;
    }
    let merged = use;
    for (let i = out.length - 1; i >= 0; i--) {
      const inner = out[i];
      if (inner === undefined || inner.local !== use.local || !isPrefix(use.path, inner.path)) continue;
      merged = { ...merged, mode: throughRef(merged, inner), span: inner.span };
      out.splice(i, 1);
    }
    out.push(merged);
  }
  return out;
}

/** Captures are dropped in the order in which their variables are first named, parts of one variable in the order of its fields. */
function inDropOrder(named: readonly Use[], captured: readonly Use[]): readonly Use[] {
  if (captured.length < 2) return captured;
  const first = new Map<LocalId, number>();
  named.forEach(({ local }, i) => {
    if (!first.has(local)) first.set(local, i);
  });
  return [...captured].sort((a, b) => (first.get(a.local) ?? 0) - (first.get(b.local) ?? 0) || byFields(a.path, b.path));
}

function byFields(a: Use["path"], b: Use["path"]): number {
  const fields = a.filter((p): p is number => p !== "deref");
  const others = b.filter((p): p is number => p !== "deref");
  const i = fields.findIndex((field, at) => others[at] !== field);
  return i === -1 ? 0 : (fields[i] ?? 0) - (others[i] ?? fields[i] ?? 0);
}

/** What using the inner place means for the outer one. Through a shared reference nothing is changed. */
function throughRef(outer: Use, inner: Use): Mode {
  for (let i = outer.path.length; i < inner.path.length; i++) {
    const ty = inner.tys[i];
    if (inner.path[i] === "deref" && ty !== undefined && ty.kind === "ref" && !ty.mut) return outer.mode;
  }
  return stronger(outer.mode, inner.mode);
}

function finish(f: BodyCx, w: Writer, collector: Collector): FoundCaptures {
  const uses = inDropOrder(collector.uses, minimal(collector.uses));
  const captures: Capture[] = [];
  const at = new Map<string, number>();
  for (const use of uses) {
    const cut = use.path.indexOf("deref");
    const fields = (cut === -1 ? use.path : use.path.slice(0, cut)).filter((p): p is number => p !== "deref");
    const exact: ExactCapture = { path: use.path, mode: use.mode, span: use.span };
    const mode: Mode = cut === -1 ? use.mode : heldMode(f, use, cut);
    const key = `${use.local}:${fields.join(".")}`;
    const known = at.get(key);
    const before = known === undefined ? undefined : captures[known];
    if (known !== undefined && before !== undefined) {
      captures[known] = { ...before, mode: stronger(before.mode, mode), exact: [...before.exact, exact] };
      continue;
    }
    at.set(key, captures.length);
    const ty = use.tys[fields.length] ?? f.locals.get(use.local)?.ty ?? { kind: "error" };
    captures.push({ local: use.local, fields, ty: w.ty(ty, use.span), mode, span: use.span, exact: [exact] });
  }
  return { captures, kind: collector.kind, upvars: captures.map((c) => (c.mode === "value" ? c.ty : refTo(c.ty, upvarMut(c)))) };
}

/** What holds a reference is only looked at; a `Box` is used as what is in it. */
function heldMode(f: BodyCx, use: Use, cut: number): Mode {
  const ty = use.tys[cut];
  return ty !== undefined && f.cx.lang.boxed(ty) === null ? "ref" : use.mode;
}

/** A closure that changes something through a captured `&mut` holds it uniquely, and is not `Copy`. */
const upvarMut = (c: Capture): boolean => c.mode === "mut" || c.exact.some((e) => e.mode === "mut");
