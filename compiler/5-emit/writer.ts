/** Collects the output text line by line, and which place of it comes from which place of the source. */

/** Marks of the source map, four numbers each: line (from 1) and column of the output, source offset, index of a name or -1. */
export interface Marks {
  readonly flat: readonly number[];
  readonly names: readonly string[];
}

export class Writer {
  readonly #parts: string[] = [];
  readonly #flat: number[] = [];
  readonly #names: string[] = [];
  readonly #nameIndex = new Map<string, number>();
  #line = 1;
  #column = 0;
  #indent = 0;

  /** Text without line breaks. */
  write(text: string): void {
    if (this.#column === 0 && this.#indent > 0) {
      this.#parts.push("  ".repeat(this.#indent));
      this.#column = this.#indent * 2;
    }
    this.#parts.push(text);
    this.#column += text.length;
  }

  newline(): void {
    this.#parts.push("\n");
    this.#line++;
    this.#column = 0;
  }

  /** A whole line. */
  line(text: string): void {
    if (text !== "") this.write(text);
    this.newline();
  }

  indent(): void {
    this.#indent++;
  }

  dedent(): void {
    this.#indent--;
  }

  /** What is written next comes from this offset of the source. */
  mark(offset: number, name: string | null = null): void {
    let index = -1;
    if (name !== null) {
      index = this.#nameIndex.get(name) ?? this.#names.length;
      if (index === this.#names.length) {
        this.#names.push(name);
        this.#nameIndex.set(name, index);
      }
    }
    const column = this.#column === 0 ? this.#indent * 2 : this.#column;
    this.#flat.push(this.#line, column, offset, index);
  }

  /** The line that is being written, from 1. */
  get lineNumber(): number {
    return this.#line;
  }

  text(): string {
    return this.#parts.join("");
  }

  marks(): Marks {
    return { flat: this.#flat, names: this.#names };
  }
}
