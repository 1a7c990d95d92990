/**
 * How a typed body uses places: reads (copies), moves, borrows, assignments. Told to a visitor, in evaluation order as far as that
 * is easy; used to find out what closures capture.
 */
import type { Span } from "../../source.js";
import { unreachable } from "../../unreachable.js";
import { partsOf } from "../pat-walk.js";
import type { Capture, LocalId, TBlock, Thir, TPat } from "../thir.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Ty } from "../ty.js";

export interface PlaceRef {
  readonly local: LocalId;
  readonly path: readonly (number | "deref")[];
  /** The type at each step: of the local, then after each element of `path`. */
  readonly tys: readonly Ty[];
  readonly span: Span;
}

export type UseMode = "copy" | "move" | "ref" | "mut";

export interface UseVisitor {
  use(place: PlaceRef, mode: UseMode): void;
  capture(capture: Capture): void;
  isCopy(ty: Ty): boolean;
  /** Whether an enum has no other variant, and never will. */
  isOnlyVariant(variant: Def): boolean;
}

/** The place an expression denotes, if it starts at a local and goes through fields and built-in derefs only. */
export function placeOf(e: Thir): PlaceRef | null {
  switch (e.kind) {
    case "local":
      return { local: e.local, path: [], tys: [e.ty], span: e.span };
    case "field":
      return extend(e.base, e.index, e);
    case "deref":
      return extend(e.base, "deref", e);
    default:
      return null;
  }
}

function extend(base: Thir, by: number | "deref", e: Thir): PlaceRef | null {
  const at = placeOf(base);
  return at === null ? null : { local: at.local, path: [...at.path, by], tys: [...at.tys, e.ty], span: e.span };
}

export class PlaceWalker {
  constructor(private readonly v: UseVisitor) {}

  /** The value of the expression is used. */
  value(e: Thir): void {
    switch (e.kind) {
      case "local":
      case "field":
      case "deref":
      case "index":
        this.#place(e, this.v.isCopy(e.ty) ? "copy" : "move");
        return;
      default:
        this.#children(e);
    }
  }

  #place(e: Thir, mode: UseMode): void {
    const place = placeOf(e);
    if (place !== null) {
      this.v.use(place, mode);
      return;
    }
    switch (e.kind) {
      case "field":
        this.#place(e.base, mode === "copy" ? "ref" : mode);
        return;
      case "deref":
        // What lies behind a reference that is computed is used through that reference.
        this.#behind(e.base, mode);
        return;
      case "index":
        this.#place(e.base, mode === "copy" ? "ref" : mode);
        this.value(e.index);
        return;
      default:
        this.value(e);
    }
  }

  #behind(pointer: Thir, mode: UseMode): void {
    if (isPlace(pointer)) this.#place(pointer, mode === "copy" || mode === "move" ? "ref" : mode);
    else this.value(pointer);
  }

  /** The place is borrowed, assigned or looked at. */
  place(e: Thir, mode: UseMode): void {
    if (isPlace(e)) this.#place(e, mode);
    else this.value(e);
  }

  #all(list: readonly Thir[]): void {
    for (const e of list) this.value(e);
  }

  #maybe(e: Thir | null): void {
    if (e !== null) this.value(e);
  }

  #children(e: Thir): void {
    switch (e.kind) {
      case "lit":
      case "static":
      case "const":
      case "constParam":
      case "fnRef":
      case "continue":
      case "error":
      case "local":
      case "field":
      case "deref":
      case "index":
        return;
      case "call":
        return this.#all(e.args);
      case "callValue":
        if (e.via === "Fn" || e.via === "FnMut") this.place(e.callee, e.via === "Fn" ? "ref" : "mut");
        else this.value(e.callee);
        return this.#all(e.args);
      case "adt":
        for (const field of e.fields) this.value(field.value);
        if (e.base !== null) this.#base(e.base, e.fields.map((x) => x.index));
        return;
      case "tuple":
      case "array":
        return this.#all(e.elems);
      case "repeat":
        return this.value(e.elem);
      case "borrow":
        return this.place(e.place, e.mut ? "mut" : "ref");
      case "binary":
        this.value(e.lhs);
        return this.value(e.rhs);
      case "unary":
      case "cast":
      case "coerce":
      case "try":
        return this.value(e.expr);
      case "assign":
      case "assignOp":
        this.value(e.value);
        return this.place(e.place, "mut");
      default:
        return this.#flow(e);
    }
  }

  /** `..base`: the fields that are not written are taken one by one. */
  #base(base: Thir, written: readonly number[]): void {
    const place = placeOf(base);
    if (place === null || base.ty.kind !== "adt") return this.value(base);
    this.#rest?.(base, written);
  }

  /** Set by who knows the fields' types. */
  #rest: ((base: Thir, written: readonly number[]) => void) | null = null;

  onBase(f: (base: Thir, written: readonly number[]) => void): void {
    this.#rest = f;
  }

  #flow(e: Exclude<Thir, { kind: "lit" | "static" | "const" | "constParam" | "fnRef" | "continue" | "error" | "local" | "field" | "deref" | "index" | "call" | "callValue" | "adt" | "tuple" | "array" | "repeat" | "borrow" | "binary" | "unary" | "cast" | "coerce" | "try" | "assign" | "assignOp" }>): void {
    switch (e.kind) {
      case "block":
        return this.#block(e.block);
      case "if":
        this.value(e.cond);
        this.value(e.then);
        return this.#maybe(e.else);
      case "let":
        return this.matched(e.value, [e.pat]);
      case "match":
        this.matched(e.scrutinee, e.arms.map((a) => a.pat));
        for (const arm of e.arms) {
          this.#maybe(arm.guard);
          this.value(arm.body);
        }
        return;
      case "loop":
        this.#maybe(e.cond);
        return this.value(e.body);
      case "for":
        this.value(e.iter);
        return this.value(e.body);
      case "break":
      case "return":
        return this.#maybe(e.value);
      case "await":
        return this.value(e.future);
      case "yield":
        return this.value(e.value);
      case "closure":
      case "asyncBlock":
      case "genBlock":
      case "defer":
        for (const capture of e.captures) this.v.capture(capture);
        return;
      case "formatArgs":
        return this.#all(e.args);
      case "select":
        for (const arm of e.arms) {
          this.#maybe(arm.cond);
          this.value(arm.future);
          this.value(arm.body);
        }
        return this.#maybe(e.else);
      case "join":
        return this.#all(e.futures);
      default:
        return unreachable(e);
    }
  }

  #block(block: TBlock): void {
    for (const stmt of block.stmts) {
      if (stmt.kind === "expr") {
        // A place as a statement is only looked at.
        this.value(stmt.expr);
        continue;
      }
      if (stmt.init !== null) this.matched(stmt.init, [stmt.pat]);
      this.#maybe(stmt.else);
    }
    this.#maybe(block.tail);
  }

  /** Matching uses of the value what the patterns bind and compare. */
  matched(value: Thir, pats: readonly TPat[]): void {
    const place = placeOf(value);
    if (place === null) {
      if (isPlace(value)) this.#place(value, strongest(pats, this.v));
      else this.value(value);
      return;
    }
    for (const pat of pats) this.#pattern(pat, place);
  }

  #pattern(pat: TPat, place: PlaceRef): void {
    const at = { ...place, span: place.span };
    switch (pat.kind) {
      case "wild":
      case "error":
      case "never":
        return;
      case "binding":
        this.v.use(at, pat.mode === "value" ? (this.v.isCopy(pat.ty) ? "copy" : "move") : pat.mode);
        if (pat.sub !== null) this.#pattern(pat.sub, place);
        return;
      case "const":
      case "range":
        this.v.use(at, "ref");
        return;
      case "variant":
        if (pat.variant.kind === "variant" && !this.v.isOnlyVariant(pat.variant)) {
          // Looking at which variant it is reads the place; what is below it is not captured by itself.
          this.v.use(at, strongest([pat], this.v));
          return;
        }
        for (const field of pat.fields) this.#pattern(field.pat, step(place, field.index, field.pat.ty));
        return;
      case "tuple":
        for (const field of pat.fields) this.#pattern(field.pat, step(place, field.index, field.pat.ty));
        return;
      case "deref":
        return this.#pattern(pat.pat, step(place, "deref", pat.pat.ty));
      case "slice":
        if (!looksAtNothing(pat, this.v)) this.v.use(at, strongest([pat], this.v));
        return;
      case "or":
        for (const alt of pat.alts) this.#pattern(alt, place);
        return;
      default:
        return unreachable(pat);
    }
  }
}

/** Whether the value's type says that the pattern fits, and it binds nothing: `[_, _]` of an array, `[..]`, the only variant of an enum. */
function looksAtNothing(pat: TPat, v: UseVisitor): boolean {
  const isNothing = (part: TPat): boolean => looksAtNothing(part, v);
  switch (pat.kind) {
    case "wild":
      return true;
    case "variant":
      return (pat.variant.kind !== "variant" || v.isOnlyVariant(pat.variant)) && pat.fields.every((field) => isNothing(field.pat));
    case "tuple":
      return pat.fields.every((field) => isNothing(field.pat));
    case "slice": {
      const isOpen = pat.rest === "ignored" || (pat.rest !== null && isNothing(pat.rest));
      const fits = pat.ty.kind === "array" || (isOpen && pat.prefix.length + pat.suffix.length === 0);
      return fits && [...pat.prefix, ...pat.suffix].every(isNothing) && (pat.rest === null || isOpen);
    }
    case "or":
      return pat.alts.every(isNothing);
    case "binding":
    case "const":
    case "range":
    case "deref":
    case "error":
    case "never":
      return false;
    default:
      return unreachable(pat);
  }
}

const step = (place: PlaceRef, by: number | "deref", ty: Ty): PlaceRef => ({ local: place.local, path: [...place.path, by], tys: [...place.tys, ty], span: place.span });

const isPlace = (e: Thir): boolean => e.kind === "local" || e.kind === "field" || e.kind === "deref" || e.kind === "index";

const STRENGTH: Readonly<Record<UseMode, number>> = { copy: 0, ref: 1, mut: 2, move: 3 };

/** The most that any binding in the patterns does to what is matched; through references nothing is moved. */
function strongest(pats: readonly TPat[], v: UseVisitor): UseMode {
  let best: UseMode = "ref";
  const take = (mode: UseMode): void => {
    if (STRENGTH[mode] > STRENGTH[best]) best = mode;
  };
  const go = (pat: TPat, behind: "none" | "shared" | "mut"): void => {
    if (pat.kind === "deref") return go(pat.pat, pat.ty.kind === "ref" ? (pat.ty.mut && behind !== "shared" ? "mut" : "shared") : behind);
    if (pat.kind === "binding") {
      if (pat.mode === "mut") take(behind === "shared" ? "ref" : "mut");
      else if (pat.mode === "value" && behind === "none" && !v.isCopy(pat.ty)) take("move");
    }
    for (const part of partsOf(pat)) go(part, behind);
  };
  for (const pat of pats) go(pat, "none");
  return best;
}
