/** Whether an access to one place touches a loan of another. */
import type { CheckCtx } from "../context.js";
import type { Elem, Place } from "./graph.js";

/** `shallow`: only what lies in the place itself; `deep`: also what it points to and owns. */
export type Depth = "shallow" | "deep";

function path(place: Place): readonly Place[] {
  const out: Place[] = [];
  for (let at: Place | null = place; at !== null && at.parent !== null; at = at.parent) out.push(at);
  return out.reverse();
}

/** What a dereference goes through. */
function pointerKind(cx: CheckCtx, at: Place): "shared" | "mut" | "box" {
  const ty = at.parent === null ? null : (cx.lang.unpinned(at.parent.ty) ?? at.parent.ty);
  if (ty === null || ty.kind !== "ref") return "box";
  return ty.mut ? "mut" : "shared";
}

export function conflicts(cx: CheckCtx, access: Place, depth: Depth, borrowed: Place): boolean {
  if (access.root !== borrowed.root) return false;
  if (borrowed.holds(access)) return true;
  const a = path(access);
  const b = path(borrowed);
  for (let i = 0; i < b.length; i++) {
    const theirs = b[i];
    const ours = a[i];
    if (theirs === undefined || theirs.elem === null) break;
    if (ours === undefined || ours.elem === null) {
      // The access is to something around what is borrowed.
      if (theirs.elem.k !== "deref") continue;
      if (depth === "shallow") return false;
      if (pointerKind(cx, theirs) === "shared") return false;
      continue;
    }
    if (ours !== theirs && disjoint(ours.elem, theirs.elem)) return false;
    if (ours !== theirs && theirs.elem.k !== "index" && ours.elem.k !== "index") return true;
  }
  return true;
}

const ELEMENTS = new Set<Elem["k"]>(["index", "at", "rest"]);

/** Whether two places, neither of which lies in the other, share elements of an array: a rest and one of its elements, an index and any. */
export function shareElements(a: Place, b: Place): boolean {
  const [left, right] = [path(a), path(b)];
  const at = left.findIndex((place, i) => place !== right[i]);
  const [ours, theirs] = [left[at]?.elem, right[at]?.elem];
  if (ours === undefined || ours === null || theirs === undefined || theirs === null) return false;
  return ELEMENTS.has(ours.k) && ELEMENTS.has(theirs.k) && !disjoint(ours, theirs);
}

function disjoint(a: Elem, b: Elem): boolean {
  if (a.k === "field" && b.k === "field") return a.variant === b.variant ? a.index !== b.index : true;
  if (a.k === "at" && b.k === "at") {
    if (a.fromEnd === b.fromEnd) return a.offset !== b.offset;
    const start = a.fromEnd ? b.offset : a.offset;
    const end = a.fromEnd ? a.offset : b.offset;
    return start + end < Math.max(a.min, b.min);
  }
  if (a.k === "rest" && b.k === "rest") return (a.end !== null && a.end <= b.from) || (b.end !== null && b.end <= a.from);
  if (a.k === "rest" && b.k === "at") return outside(a, b);
  return a.k === "at" && b.k === "rest" && outside(b, a);
}

/** Whether the element is one that the rest of a slice pattern leaves out. */
function outside(rest: Elem & { readonly k: "rest" }, at: Elem & { readonly k: "at" }): boolean {
  return at.fromEnd ? at.offset <= rest.to : at.offset < rest.from || (rest.end !== null && at.offset >= rest.end);
}

/** Whether the place ends with the local it lies in: it is not behind a reference. */
export function ownedByRoot(cx: CheckCtx, place: Place): boolean {
  for (let at = place; at.parent !== null; at = at.parent) if (at.elem?.k === "deref" && pointerKind(cx, at) !== "box") return false;
  return true;
}

/** What the place is a part of that runs code of its own when it is dropped. */
export function destructedAround(cx: CheckCtx, place: Place): Place | null {
  const drop = cx.lang.get("drop");
  if (drop === null || !ownedByRoot(cx, place)) return null;
  for (let at = place; at.parent !== null; at = at.parent) {
    const { parent } = at;
    if (at.elem?.k === "field" && parent.ty.kind === "adt" && cx.traitImpls(drop, parent.ty).length > 0) return parent;
  }
  return null;
}

/** What lies behind a `&` cannot change, whatever happens to the reference. */
export function behindShared(cx: CheckCtx, place: Place): boolean {
  for (let at = place; at.parent !== null; at = at.parent) if (at.elem?.k === "deref" && pointerKind(cx, at) === "shared") return true;
  return false;
}
