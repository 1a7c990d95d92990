/** Places: what expressions denote them, borrowing them, and the temporaries that values become when they are borrowed. */
import type { Span } from "../../source.js";
import { isPlaceExpr } from "../thir-walk.js";
import type { Thir } from "../thir.js";
import { refTo } from "../ty-util.js";
import type { Builder, Scope } from "./builder.js";
import { into, value } from "./build-expr.js";
import { oneUse, type Place } from "./graph.js";
import { isPromoted } from "./promote.js";

export type PlaceUse = "read" | "mut";

/** The place an expression denotes; a value is put into a temporary, which lives as long as `extend` or the statement. */
export function place(b: Builder, e: Thir, use: PlaceUse, extend: Scope | null = null): Place {
  switch (e.kind) {
    case "local": {
      const local = b.byId.get(e.local) ?? b.temp(e.ty, e.span);
      const seen = b.seenIn.get(local);
      if (seen !== undefined) b.use(seen, "copy", e.span);
      return local.place;
    }
    case "static":
      return b.local("static", e.def.name, null, e.ty, e.def.node.kind === "item" && e.def.node.item.kind === "static" && e.def.node.item.mut, e.span).place;
    case "field":
      return b.field(place(b, e.base, use, extend), e.index, e.name, null, e.ty);
    case "deref": {
      const base = place(b, e.base, b.pointer(e.base.ty).kind === "ref" && isSharedRef(b, e.base) ? "read" : use, extend);
      return b.deref(base, e.ty);
    }
    case "index":
      return indexed(b, e, use, extend);
    default:
      return use === "read" && isPromoted(b, e, false) ? promotedPlace(b, e) : rvaluePlace(b, e, extend);
  }
}

function isSharedRef(b: Builder, e: Thir): boolean {
  const pointer = b.pointer(e.ty);
  return pointer.kind === "ref" && !pointer.mut;
}

/** The temporary of a value, which lives as long as `extend` or the statement; what is borrowed in it lives as long as `inner`. */
export function rvaluePlace(b: Builder, e: Thir, extend: Scope | null, inner: Scope | null = extend): Place {
  const temp = b.temp(e.ty, e.span);
  into(b, e, temp.place, "init", inner);
  // It is there, and will be dropped, after those made on the way to it. A reference that is only followed need not be kept.
  if (e.ty.kind !== "ref") b.schedule(temp, extend ?? b.innermost(true));
  return temp.place;
}

/** Of a constant: it lives for ever, and so does what is borrowed of a part of it. */
function promotedPlace(b: Builder, e: Thir): Place {
  const temp = b.temp(e.ty, e.span);
  into(b, e, temp.place, "init", null);
  return temp.place;
}

/** Of an array or slice a part; of a `Vec` what `index` or `index_mut` gives. */
function indexed(b: Builder, e: Thir & { readonly kind: "index" }, use: PlaceUse, extend: Scope | null): Place {
  const base = place(b, e.base, use, extend);
  if (base.ty.kind === "array" || base.ty.kind === "slice") {
    value(b, e.index);
    return base.child({ k: "index" }, () => e.ty);
  }
  const mut = use === "mut";
  const pointer = b.temp(refTo(base.ty, mut), e.base.span);
  b.borrow(base, mut ? "mut" : "shared", pointer.place, e.base.span);
  value(b, e.index);
  const elem = b.temp(refTo(e.ty, mut), e.span);
  b.emit({ span: e.span, uses: oneUse(pointer.place, "move", e.span), dest: elem.place });
  const why = { span: e.span, kind: "call" } as const;
  b.t.flow(refTo(e.ty, mut), b.t.fit({ ty: elem.ty, rs: pointer.place.rs }, elem.ty), elem.place.rs, why);
  return b.deref(elem.place, e.ty);
}

/** Where a value is borrowed: what only adapts a block adapts its last expression. */
function givenAt(e: Thir & { readonly kind: "borrow" }): Span {
  const base = e.place.kind === "deref" ? e.place.base : null;
  return base?.kind === "block" ? (base.block.tail?.span ?? e.span) : e.span;
}

/** `&place`, `&mut place`. */
export function borrowExpr(b: Builder, e: Thir & { readonly kind: "borrow" }, dest: Place | null, extend: Scope | null): void {
  if (!isPlaceExpr(e.place) && (b.inConst || isPromoted(b, e.place, e.mut))) {
    value(b, e.place);
    if (dest !== null) b.emit({ span: e.span, dest });
    return;
  }
  const at = isPlaceExpr(e.place) ? place(b, e.place, e.mut ? "mut" : "read", extend) : rvaluePlace(b, e.place, extend);
  // A reference that is borrowed itself has to be kept.
  if (!isPlaceExpr(e.place) && e.place.ty.kind === "ref") b.schedule(at.root, extend ?? b.innermost(true));
  const to = dest ?? b.temp(e.ty, e.span).place;
  const loan = b.borrow(at, e.mut ? (e.auto ? "twoPhase" : "mut") : "shared", to, givenAt(e));
  if (loan.kind === "twoPhase") b.reserved.set(to, loan);
}
