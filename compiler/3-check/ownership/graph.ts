/**
 * What the ownership check looks at: a body as a graph of blocks, each a list of operations on places.
 *
 *   let a = f(&mut b.0, c);      _1 = &mut b.0    (a loan)
 *                                _2 = move c
 *                                a = (move _1, move _2)
 *
 * An operation first uses places, in order, and then fills at most one. Types say nothing here beyond where references are:
 * every reference inside the type of a local has a region (`rs`), and what is assigned lets regions flow into each other.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { LocalId } from "../thir.js";
import type { Ty } from "../ty.js";

/** A variable that stands for a set of loans: those a reference may come from. */
export type Region = number;

export type Elem =
  | { readonly k: "deref" }
  /** `variant` is set where the field is one of an enum's variant. */
  | { readonly k: "field"; readonly index: number; readonly name: string; readonly variant: Def | null }
  | { readonly k: "index" }
  /** Of a slice pattern: counted from the start or from the end, of at least `min` elements. */
  | { readonly k: "at"; readonly offset: number; readonly fromEnd: boolean; readonly min: number }
  /** The rest of a slice pattern, without `from` elements at the start and `to` at the end; `end` is where it ends in an array, whose length is known. */
  | { readonly k: "rest"; readonly from: number; readonly to: number; readonly end: number | null };

/** A local, or a part of one. There is one object per place and body. */
export class Place {
  readonly children: Place[] = [];
  /** Number among the places whose initialisation is tracked; -1 if it is not. */
  track = -1;
  /** Captured by reference: the region of that reference. */
  via: { readonly region: Region; readonly shared: boolean } | null = null;
  #rs: readonly Region[] | null = null;
  /** Those of the children that are fields. */
  #fields: Map<Def | null, Map<number, Place>> | null = null;

  constructor(
    readonly root: Local,
    readonly parent: Place | null,
    readonly elem: Elem | null,
    readonly ty: Ty,
    private readonly regions: (place: Place) => readonly Region[],
  ) {}

  /** The regions in its type. */
  get rs(): readonly Region[] {
    this.#rs ??= this.regions(this);
    return this.#rs;
  }

  /** The regions in its type, if anything has asked for them. */
  get knownRegions(): readonly Region[] {
    return this.#rs ?? [];
  }

  /** Gives it regions that something else has already. */
  share(rs: readonly Region[]): void {
    this.#rs = rs;
  }

  #fieldsOf(variant: Def | null): Map<number, Place> {
    this.#fields ??= new Map();
    let fields = this.#fields.get(variant);
    if (fields === undefined) {
      fields = new Map();
      this.#fields.set(variant, fields);
    }
    return fields;
  }

  child(elem: Elem, ty: () => Ty): Place {
    const fields = elem.k === "field" ? this.#fieldsOf(elem.variant) : null;
    const known = fields === null || elem.k !== "field" ? this.children.find((c) => c.elem !== null && sameElem(c.elem, elem)) : fields.get(elem.index);
    if (known !== undefined) return known;
    const made = new Place(this.root, this, elem, ty(), this.regions);
    this.children.push(made);
    if (elem.k === "field") fields?.set(elem.index, made);
    return made;
  }

  /** Whether `inner` is this place or lies in it. */
  holds(inner: Place): boolean {
    for (let at: Place | null = inner; at !== null; at = at.parent) if (at === this) return true;
    return false;
  }
}

function sameElem(a: Elem, b: Elem): boolean {
  switch (a.k) {
    case "deref":
    case "index":
      return a.k === b.k;
    case "field":
      return b.k === "field" && a.index === b.index && a.variant === b.variant;
    case "at":
      return b.k === "at" && a.offset === b.offset && a.fromEnd === b.fromEnd && a.min === b.min;
    case "rest":
      return b.k === "rest" && a.from === b.from && a.to === b.to;
  }
}

export type LocalKind =
  | "var"
  | "param"
  /** A value without a name. */
  | "temp"
  /** A variable from outside that a closure or async block uses. */
  | "upvar"
  | "static"
  /** What the body gives. */
  | "ret";

/** Of a variable from outside that a closure or async block has captured, as a whole or in parts. */
export interface Upvar {
  readonly parts: readonly { readonly place: Place; readonly mode: "value" | "ref" | "mut" }[];
  /** The closure can be called again: nothing can be moved out of it. `null` for async blocks and closures called once. */
  readonly repeat: "Fn" | "FnMut" | null;
}

export class Local {
  /** The whole of it. Set when it is made. */
  place: Place;
  /** Declared without a value. */
  late = false;
  /** The block that it is declared in. */
  declared = 0;
  /** Taken apart from a parameter of a fn. */
  passed = false;
  upvar: Upvar | null = null;
  /** Stands for a `defer!`: what its block uses when the scope is left. */
  deferred: readonly Use[] = [];

  constructor(
    readonly index: number,
    readonly kind: LocalKind,
    readonly name: string | null,
    readonly id: LocalId | null,
    readonly ty: Ty,
    readonly mut: boolean,
    readonly span: Span,
    regions: (place: Place) => readonly Region[],
  ) {
    this.place = new Place(this, null, null, ty, regions);
  }
}

export type LoanKind =
  | "shared"
  | "mut"
  /** Auto-ref of a method's receiver, or an argument borrowed again: only reserved until the call. */
  | "twoPhase"
  /** A closure that changes something through a captured `&mut`. */
  | "unique"
  /** What a `match` decides by, while a guard runs. */
  | "matched";

export interface Loan {
  readonly index: number;
  readonly place: Place;
  readonly kind: LoanKind;
  readonly region: Region;
  readonly span: Span;
  /** The `match` or `if` by way of which it is given back to the caller. */
  readonly joined: Span | null;
  /** Where it is made for a closure or async block: the use inside. */
  readonly capture: Span | null;
  /** A closure or an async block, for messages. */
  readonly by: "closure" | "async block" | null;
}

export type UseMode =
  | "copy"
  | "move"
  /** The discriminant or a part is looked at. */
  | "look"
  /** Borrowed; the loan tells how. */
  | "borrow"
  /** `let _ = x`, `match x { _ => … }`: it may be gone, but what it refers to has to be there. */
  | "named";

export interface Use {
  readonly place: Place;
  readonly mode: UseMode;
  readonly span: Span;
  /** Why it is moved, for messages. */
  readonly why: MoveWhy | null;
}

export type MoveWhy =
  | { readonly k: "method"; readonly name: string; readonly def: Def }
  | { readonly k: "for" }
  | { readonly k: "closure"; readonly use: Span; readonly what: "closure" | "async block" }
  | { readonly k: "await" }
  /** A closure that can be called once is called. */
  | { readonly k: "called" }
  /** A guard only looks at what its arm will take. */
  | { readonly k: "guard" }
  /** `from` is what is matched. */
  | { readonly k: "pattern"; readonly name: string; readonly from: Span };

export interface Op {
  readonly span: Span;
  readonly uses: readonly Use[];
  readonly dest: Place | null;
  /** What is done to `dest`: a first value (`init`), or `x = …` (`assign`). */
  readonly how: "init" | "assign";
  readonly loan: Loan | null;
  /** Whether `dest`, or what is lent, is a binding of an arm whose guard is running: that only looks at it. */
  readonly guarded: boolean;
  /** Whether what `dest` gets is put together of what is used, or made elsewhere. */
  readonly made: "of uses" | "elsewhere";
  /** Two-phase loans that become real here. */
  readonly activates: readonly Loan[];
  /** The end of a local's life; with `drop` its destructor runs before. `unset`: declared without a value. */
  readonly ends: { readonly local: Local; readonly what: "dead" | "drop" | "unset" } | null;
}

export interface Block {
  readonly ops: Op[];
  readonly succs: number[];
}

/** Why one region flows into another. */
export interface FlowWhy {
  readonly span: Span;
  readonly kind: "assign" | "return" | "call" | "reborrow";
}

/** One body: of a fn, or of a closure or async block in it. */
export interface Graph {
  readonly blocks: readonly Block[];
  readonly locals: readonly Local[];
  readonly loans: readonly Loan[];
  /** What the caller sees of it: parameters, captures, result. Loans that reach these outlive the body. */
  readonly outside: ReadonlySet<Region>;
  /** Those of the result alone. */
  readonly result: ReadonlySet<Region>;
  /** A closure that is called again: nothing of what it has captured by value, or may change, may be lent to the caller. */
  readonly captive: "Fn" | "FnMut" | null;
  readonly kind: "fn" | "closure" | "async block";
  readonly span: Span;
}

export const NO_USES: readonly Use[] = [];

/** A literal within another is copied the slow way until the code is optimised: they are made one by one. */
export function oneUse(place: Place, mode: UseMode, span: Span, why: MoveWhy | null = null): readonly Use[] {
  const use: Use = { place, mode, span, why };
  return [use];
}

export const NO_LOANS: readonly Loan[] = [];
