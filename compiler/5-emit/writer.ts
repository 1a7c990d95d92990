/** Collects the output text line by line, and which place of it comes from which place of the source. */

/** Marks of the source map, four numbers each: line (from 1) and column of the output, source offset, index of a name or -1. */
export interface Marks {
  readonly flat: readonly number[];
  readonly names: readonly string[];
}

/** So many pieces of text are kept apart before they are joined: a long list of them would be copied again and again while it grows. */
const PIECES_MAX = 4000;

export class Writer {
  /** What is done, and the pieces of what is being written. */
  readonly #done: string[] = [];
  #pieces: string[] = [];
  readonly #flat: number[] = [];
  readonly #names: string[] = [];
  readonly #nameIndex = new Map<string, number>();
  #line = 1;
  #column = 0;
  #indent = 0;

  /** Text without line breaks. */
  write(text: string): void {
    if (this.#column === 0 && this.#indent > 0) {
      this.#pieces.push("  ".repeat(this.#indent));
      this.#column = this.#indent * 2;
    }
    this.#pieces.push(text);
    this.#column += text.length;
  }

  newline(): void {
    this.#pieces.push("\n");
    this.#line++;
    this.#column = 0;
    if (this.#pieces.length > PIECES_MAX) this.#join();
  }

  #join(): void {
    this.#done.push(this.#pieces.join(""));
    this.#pieces = [];
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
    this.#join();
    return this.#done.join("");
  }

  marks(): Marks {
    return { flat: this.#flat, names: this.#names };
  }
}
