/**
 * Stable merge sort. The comparator answers with an `Ordering` (0 less, 1 equal, 2 greater). It may panic: the slice is then as it was.
 * Runs of a few elements are sorted by insertion, then merged in passes from one buffer to the other. A short slice is one run: who counts
 * the comparisons, or looks at what is compared with what, sees there what Rust's library does.
 */
import type { Slice } from "../../runtime/index.js";

const LESS = 0;
const SHORT_LEN_MAX = 20;
const RUN_LEN = 12;

type Compare<T> = (a: T, b: T) => number;

function insertionSort<T>(a: T[], from: number, to: number, compare: Compare<T>): void {
  for (let i = from + 1; i < to; i++) {
    const x = a[i] as T;
    let j = i;
    for (; j > from && compare(x, a[j - 1] as T) === LESS; j--) a[j] = a[j - 1] as T;
    a[j] = x;
  }
}

function merge<T>(src: T[], dst: T[], from: number, mid: number, to: number, compare: Compare<T>): void {
  if (mid >= to || compare(src[mid] as T, src[mid - 1] as T) !== LESS) {
    for (let k = from; k < to; k++) dst[k] = src[k] as T;
    return;
  }
  let i = from;
  let j = mid;
  for (let k = from; k < to; k++) {
    if (i < mid && (j >= to || compare(src[j] as T, src[i] as T) !== LESS)) dst[k] = src[i++] as T;
    else dst[k] = src[j++] as T;
  }
}

/** Sorts in place, stably. */
export function sliceSort<T>(s: Slice<T>, compare: Compare<T>): void {
  const len = s.n;
  let src = s.a.slice(s.o, s.o + len);
  const runLen = len <= SHORT_LEN_MAX ? SHORT_LEN_MAX : RUN_LEN;
  for (let from = 0; from < len; from += runLen) insertionSort(src, from, Math.min(from + runLen, len), compare);
  let dst = len > runLen ? src.slice() : src;
  for (let run = runLen; run < len; run *= 2) {
    for (let from = 0; from < len; from += run * 2) merge(src, dst, from, Math.min(from + run, len), Math.min(from + run * 2, len), compare);
    [src, dst] = [dst, src];
  }
  for (let i = 0; i < len; i++) s.a[s.o + i] = src[i] as T;
}
