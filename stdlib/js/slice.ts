/** Work on whole slices that JavaScript's own array methods do best. */
import { arrayPart, type RcBox, RcView, Slice, SliceRc } from "../../runtime/index.js";

export { sliceSort } from "./sort.js";

export function sliceReverse(s: Slice): void {
  const { a } = s;
  for (let i = s.o, j = s.o + s.n - 1; i < j; i++, j--) {
    const kept = a[i];
    a[i] = a[j];
    a[j] = kept;
  }
}

export function sliceSwap(s: Slice, i: number, j: number): void {
  const kept = s.a[s.o + i];
  s.a[s.o + i] = s.a[s.o + j];
  s.a[s.o + j] = kept;
}

/** A part that shares the elements; the caller has checked the bounds. */
export function slicePart(s: Slice, from: number, to: number): Slice {
  return new Slice(s.a, s.o + from, to - from);
}

/** Brings the element at `mid` to the front and keeps the order otherwise. */
export function sliceRotate(s: Slice, mid: number): void {
  const part = s.a.slice(s.o, s.o + s.n);
  for (let i = 0; i < part.length; i++) s.a[s.o + i] = part[(i + mid) % part.length];
}

/** An array that shows a part of a slice: what is written to one is written to the other. */
export function arrayView(s: Slice, from: number, to: number): unknown[] {
  return arrayPart(s.a, s.o + from, s.o + to);
}

/** Takes `from..to` out of a vector, as a vector. */
export function vecCut(v: Slice, from: number, to: number): Slice {
  const cut = v.a.splice(from, to - from);
  v.n = v.a.length;
  return new Slice(cut, 0, cut.length);
}

/** Appends the elements of `items`, which gives them away. */
export function vecAppend(v: Slice, items: Slice): void {
  const { a } = v;
  for (let i = items.o, end = items.o + items.n; i < end; i++) a.push(items.a[i]);
  v.n = a.length;
}

/** An array that nobody else has as a vector. */
export function vecOf(elems: unknown[]): Slice {
  const v = new Slice(elems, 0, elems.length);
  v.c = elems.length;
  return v;
}

/** Below this an array is packed, above the engine fills it at once. */
const FILLED_MIN = 32;

/** `n` times the same. */
export function vecFilled(elem: unknown, n: number): Slice {
  if (n >= FILLED_MIN) return vecOf(new Array<unknown>(n).fill(elem));
  const elems: unknown[] = [];
  for (let i = 0; i < n; i++) elems.push(elem);
  return vecOf(elems);
}

/** The same elements in an array of their own. */
export function vecCopied(s: Slice): Slice {
  return vecOf(s.a.slice(s.o, s.o + s.n));
}

/** Writes one value everywhere. */
export function sliceFill(s: Slice, value: unknown): void {
  s.a.fill(value, s.o, s.o + s.n);
}

/** What a vector's capacity would be if it had grown one element at a time since it was last known; `first` is what it gets with the first one. */
export function vecCapacity(v: Slice, first: number): number {
  while (v.c < v.n) v.c = Math.max(first, 2 * v.c);
  return v.c;
}

/** Makes room for `more` elements at once. */
export function vecReserve(v: Slice, more: number, first: number): void {
  const c = vecCapacity(v, first);
  if (v.n + more > c) v.c = Math.max(first, 2 * c, v.n + more);
}

/** Makes a ring larger or smaller; new slots hold nothing. */
export function ringResize(ring: Slice, size: number): void {
  const { a } = ring;
  while (a.length < size) a.push(undefined);
  ring.n = a.length = size;
}

/** Moves `count` slots; those they leave hold nothing. */
export function ringMove(ring: Slice, from: number, to: number, count: number): void {
  const moved = ring.a.slice(from, from + count);
  ring.a.fill(undefined, from, from + count);
  for (let i = 0; i < count; i++) ring.a[to + i] = moved[i];
}

/** A slice whose elements are elsewhere: each is asked for, and put, where it is. */
export function sliceOver(n: number, get: (i: number) => unknown, set: (i: number, value: unknown) => void): Slice {
  const a: unknown[] = [];
  for (let i = 0; i < n; i++) Object.defineProperty(a, i, { get: () => get(i), set: (value: unknown) => { set(i, value); }, enumerable: true, configurable: true });
  return new Slice(a, 0, n);
}

/** An `Rc<[T]>` seen as an `Rc<[T; N]>`; the caller has compared the lengths. */
export function rcArray(items: RcBox | RcView): RcBox | RcView {
  return items instanceof SliceRc ? items.of : new RcView(items, (content) => arrayView(content as Slice, 0, (content as Slice).n));
}
