/**
 * Source files and positions.
 *
 * Every file added to a `SourceMap` gets a range of global offsets, so that a `Span` is two numbers and a
 * syntax context, and needs no pointer to its file.
 */

import { bug } from "./unreachable.js";

/** A half-open range of global offsets (UTF-16 units). `ctxt` is the macro expansion it comes from, 0 for none. */
export interface Span {
  readonly lo: number;
  readonly hi: number;
  readonly ctxt: number;
}

export interface SourceFile {
  /** As the user named it; shown in diagnostics. */
  readonly path: string;
  readonly text: string;
  /** Global offset of the file's first character. */
  readonly base: number;
  /** Global offsets of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** A place for people: line and column count from 1, the column in Unicode scalar values. */
export interface Loc {
  readonly file: SourceFile;
  readonly line: number;
  readonly column: number;
}

export const NO_SPAN: Span = { lo: 0, hi: 0, ctxt: 0 };

/** Whether they cover the same text, whatever macro it is in. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.lo === b.lo && a.hi === b.hi;
}

/** The smallest span that covers both; the context is the first one's. */
export function spanTo(from: Span, to: Span): Span {
  return { lo: from.lo, hi: Math.max(to.hi, from.hi), ctxt: from.ctxt };
}

function findLineStarts(text: string, base: number): number[] {
  const starts = [base];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(base + at + 1);
  return starts;
}

const CARRIAGE_RETURN = 13;
const LONG_LINE = 1_000;

/** How many Unicode scalar values lie between two indices of a text. */
function scalarCount(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** The index of the last element that is at most `value`. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let lo = 0;
  let hi = sorted.length - 1;
  while (lo < hi) {
    const mid = (lo + hi + 1) >> 1;
    if ((sorted[mid] ?? 0) <= value) lo = mid;
    else hi = mid - 1;
  }
  return lo;
}

/** Files of the library have their offsets from here on, the same in every source map; those of programs lie below. */
export const LIBRARY_BASE = 2 ** 30;

export function makeSourceFile(path: string, text: string, base: number): SourceFile {
  return { path, text, base, lineStarts: findLineStarts(text, base) };
}

export class SourceMap {
  /** In the order in which they came. */
  readonly files: SourceFile[] = [];
  /** In the order of their offsets, and these. */
  readonly #sorted: SourceFile[] = [];
  readonly #bases: number[] = [];
  #next = 1;
  /** The last place asked for in a long line: its mistakes come one after the other. */
  #lastColumn = { start: -1, offset: 0, column: 0 };

  add(path: string, text: string): SourceFile {
    const file = makeSourceFile(path, text, this.#next);
    this.adopt(file);
    this.#next += text.length + 1;
    return file;
  }

  /** Takes up a file that has its offsets. */
  adopt(file: SourceFile): void {
    this.files.push(file);
    let at = this.#sorted.length;
    while (at > 0 && (this.#bases[at - 1] ?? 0) > file.base) at--;
    this.#sorted.splice(at, 0, file);
    this.#bases.splice(at, 0, file.base);
  }

  /** The file a global offset lies in; the first file for the null span. */
  fileAt(offset: number): SourceFile {
    return this.#sorted[lastAtMost(this.#bases, offset)] ?? bug("no source file has been added");
  }

  loc(offset: number): Loc {
    const file = this.fileAt(offset);
    const line = lastAtMost(file.lineStarts, offset);
    const start = file.lineStarts[line] ?? file.base;
    const last = this.#lastColumn;
    const isAfter = last.start === start && last.offset <= offset;
    const column = isAfter ? last.column + scalarCount(file.text, last.offset - file.base, offset - file.base) : scalarCount(file.text, start - file.base, offset - file.base) + 1;
    if (offset - start > LONG_LINE) this.#lastColumn = { start, offset, column };
    return { file, line: line + 1, column };
  }

  /** The text of a line (1-based) without its line break. */
  lineText(file: SourceFile, line: number): string {
    const start = (file.lineStarts[line - 1] ?? file.base) - file.base;
    const next = file.lineStarts[line];
    const end = next === undefined ? file.text.length : next - file.base - 1;
    return file.text.slice(start, end > start && file.text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end);
  }

  text(span: Span): string {
    const file = this.fileAt(span.lo);
    return file.text.slice(span.lo - file.base, span.hi - file.base);
  }
}
