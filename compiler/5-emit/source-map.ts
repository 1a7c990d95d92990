/** The source map of an output file, in the usual format (version 3), written in one pass over the marks. */
import type { SourceFile, SourceMap } from "../source.js";
import type { Marks } from "./writer.js";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A number in groups of five bits, the lowest first, with the sign in the first of all bits; the sixth of a group says whether another one follows. */
function encoded(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = "";
  for (;;) {
    const digit = rest & 31;
    rest >>>= 5;
    if (rest === 0) return text + DIGITS.charAt(digit);
    text += DIGITS.charAt(digit | 32);
  }
}

/** Where offsets of the source lie. Most marks are in the line of the one before. */
class Finder {
  #file: SourceFile | null = null;
  /** From 0. */
  line = 0;
  #start = 0;
  #end = 0;

  constructor(readonly sources: SourceMap) {}

  /** Goes to the line of an offset; gives its file. */
  file(offset: number): SourceFile {
    if (this.#file !== null && offset >= this.#start && offset < this.#end) return this.#file;
    const { file, line } = this.sources.loc(offset);
    this.#file = file;
    this.line = line - 1;
    this.#start = file.lineStarts[this.line] ?? file.base;
    this.#end = file.lineStarts[line] ?? Number.POSITIVE_INFINITY;
    return file;
  }

  /** The column of an offset in the line that was gone to, in units of JavaScript's strings; not behind the last one of the line. What has no place is at the start. */
  column(file: SourceFile, offset: number): number {
    const column = Math.max(0, offset - this.#start);
    return offset + 2 < this.#end ? column : Math.min(column, this.sources.lineText(file, this.line + 1).length);
  }
}

/** The numbers of things in the order in which they are met. */
class Numbers<T> {
  readonly #known = new Map<T, number>();

  of(item: T): number {
    let number = this.#known.get(item);
    if (number === undefined) this.#known.set(item, (number = this.#known.size));
    return number;
  }

  all(): T[] {
    return [...this.#known.keys()];
  }
}

/** `firstLine`: how many lines stand before those that the marks count. */
export function makeSourceMap(file: string, marks: Marks, firstLine: number, sources: SourceMap): string {
  const { flat, names } = marks;
  const finder = new Finder(sources);
  const used = new Numbers<SourceFile>();
  const called = new Numbers<string>();
  const lines: string[] = [];
  /** Each number is written as its distance from the one before it of its kind: column (in its line), source, line and column there, name. */
  const last = { column: 0, source: 0, line: 0, original: 0, name: 0 };
  let current = "";
  let at = 1 - firstLine;
  let before = "";
  for (let i = 0; i < flat.length; i += 4) {
    const line = flat[i] ?? 1;
    const column = flat[i + 1] ?? 0;
    const offset = flat[i + 2] ?? 0;
    const index = flat[i + 3] ?? -1;
    const from = finder.file(offset);
    const original = finder.column(from, offset);
    const source = used.of(from);
    const name = index === -1 ? -1 : called.of(names[index] ?? "");
    for (; at < line; at++) {
      lines.push(current);
      current = "";
      last.column = 0;
    }
    // The same place twice says nothing new.
    const place = `${column} ${source} ${finder.line} ${original} ${name}`;
    if (current !== "" && place === before) continue;
    before = place;
    const where = encoded(column - last.column) + encoded(source - last.source) + encoded(finder.line - last.line) + encoded(original - last.original);
    current += `${current === "" ? "" : ","}${where}${name === -1 ? "" : encoded(name - last.name)}`;
    last.column = column;
    last.source = source;
    last.line = finder.line;
    last.original = original;
    if (name !== -1) last.name = name;
  }
  lines.push(current);
  const files = used.all();
  return JSON.stringify({ version: 3, sources: files.map((f) => f.path), names: called.all(), mappings: lines.join(";"), file, sourcesContent: files.map((f) => f.text) });
}
