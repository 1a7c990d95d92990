/**
 * Bounds. Indices are `usize`, so whole and not negative; what is left to check is the upper end.
 */
import { panicFmt } from "./panic.js";
import { Slice } from "./values.js";

export function outOfBounds(i: number, n: number, loc: number): never {
  return panicFmt(`index out of bounds: the len is ${n} but the index is ${i}`, loc);
}

export function checkIndex(i: number, n: number, loc: number): number {
  return i < n ? i : outOfBounds(i, n, loc);
}

export function at<T>(s: Slice<T>, i: number, loc: number): T {
  if (i >= s.n) outOfBounds(i, s.n, loc);
  return s.a[s.o + i] as T;
}

export function setAt<T>(s: Slice<T>, i: number, v: T, loc: number): void {
  if (i >= s.n) outOfBounds(i, s.n, loc);
  s.a[s.o + i] = v;
}

export function atArray<T>(a: readonly T[], i: number, loc: number): T {
  if (i >= a.length) outOfBounds(i, a.length, loc);
  return a[i] as T;
}

export function setAtArray<T>(a: T[], i: number, v: T, loc: number): void {
  if (i >= a.length) outOfBounds(i, a.length, loc);
  a[i] = v;
}

/** `&s[from..to]`; an inclusive range comes as `to + 1`. */
export function subslice<T>(s: Slice<T>, from: number, to: number, loc: number): Slice<T> {
  if (from > s.n) panicFmt(`range start index ${from} out of range for slice of length ${s.n}`, loc);
  if (to > s.n) panicFmt(`range end index ${to} out of range for slice of length ${s.n}`, loc);
  if (from > to) panicFmt(`slice index starts at ${from} but ends at ${to}`, loc);
  return new Slice(s.a, s.o + from, to - from);
}

/** An array that shows `from..to` of another: what is written to one is written to the other. */
export function arrayPart<T>(a: T[], from: number, to: number): T[] {
  if (from === 0 && to === a.length) return a;
  const view: T[] = [];
  for (let i = from; i < to; i++) {
    const get = (): T | undefined => a[i];
    const set = (v: T): void => {
      a[i] = v;
    };
    Object.defineProperty(view, i - from, { enumerable: true, get, set });
  }
  return view;
}

export function arraySlice<T>(a: T[]): Slice<T> {
  return new Slice(a, 0, a.length);
}

/** The elements moved out of an array that is still to be dropped: what is left has none of them. */
export function takePart<T>(a: (T | undefined)[], from: number, to: number): (T | undefined)[] {
  const part = a.slice(from, to);
  a.fill(undefined, from, to);
  return part;
}

/** What is left of an array when elements were moved out of it, in the order it is dropped: run by run, the last run first. */
export function leftOf<T>(a: readonly (T | undefined)[]): readonly (T | undefined)[] {
  if (!a.includes(undefined)) return a;
  const left: (T | undefined)[] = [];
  for (let end = a.length; end > 0; end--) {
    let start = end;
    while (start > 0 && a[start - 1] !== undefined) start--;
    for (let i = start; i < end; i++) left.push(a[i]);
    if (start < end) end = start;
  }
  return left;
}
