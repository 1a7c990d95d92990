/**
 * The grammar of format strings: `"{name:>width$.2?} {{"`.
 *
 * Gives the pieces with arguments still named as written; `format.ts` works out which argument each one is.
 */
import type { FormatSpec, FormatTrait } from "../../ast/ast.js";
import { PLAIN_STYLE, type FormatStyle } from "../../ast/format-spec.js";

/** How an argument is named: by nothing, a position, or a name. */
export type ArgName =
  | { readonly kind: "next" }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "name"; readonly name: string; readonly lo: number; readonly hi: number };

export type Count = { readonly kind: "lit"; readonly value: number } | { readonly kind: "arg"; readonly arg: ArgName } | /** `.*` */ { readonly kind: "star" };

export interface Placeholder {
  readonly kind: "arg";
  readonly arg: ArgName;
  readonly trait: FormatTrait;
  readonly spec: FormatStyle;
  readonly width: Count | null;
  readonly precision: Count | null;
  /** In the text of the string, braces included. */
  readonly lo: number;
  readonly hi: number;
}

export type Piece = { readonly kind: "str"; readonly value: string } | Placeholder;

export interface FormatMistake {
  readonly lo: number;
  readonly hi: number;
  readonly message: string;
  readonly help: string | null;
}

const TRAITS: ReadonlyMap<string, FormatTrait> = new Map<string, FormatTrait>([
  ["", "Display"], ["?", "Debug"], ["x?", "Debug"], ["X?", "Debug"], ["x", "LowerHex"], ["X", "UpperHex"], ["o", "Octal"], ["b", "Binary"],
  ["e", "LowerExp"], ["E", "UpperExp"], ["p", "Pointer"],
]);

const WORD = /[\p{XID_Start}_][\p{XID_Continue}]*/uy;
const NUMBER = /[0-9]+/y;
const SPACE = /\s*/uy;
const INT_MAX = 65_535;

class Mistake extends Error {
  constructor(
    readonly lo: number,
    readonly hi: number,
    message: string,
    readonly help: string | null,
  ) {
    super(message);
  }
}

class FormatReader {
  at = 0;

  constructor(readonly text: string) {}

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  private eat(char: string): boolean {
    if (!this.text.startsWith(char, this.at)) return false;
    this.at += char.length;
    return true;
  }

  private fail(message: string, help: string | null = null, lo = this.at, hi = Math.min(lo + 1, this.text.length)): never {
    throw new Mistake(lo, hi, message, help);
  }

  pieces(): Piece[] {
    const pieces: Piece[] = [];
    let text = "";
    while (this.at < this.text.length) {
      const brace = this.nextBrace();
      text += this.text.slice(this.at, brace);
      this.at = brace;
      if (brace === this.text.length) break;
      if (this.eat("{{")) text += "{";
      else if (this.eat("}}")) text += "}";
      else if (this.text[this.at] === "}") this.fail("invalid format string: unmatched `}` found", "if you intended to print `}`, you can escape it using `}}`");
      else {
        if (text !== "") pieces.push({ kind: "str", value: text });
        text = "";
        pieces.push(this.placeholder());
      }
    }
    if (text !== "") pieces.push({ kind: "str", value: text });
    return pieces;
  }

  private nextBrace(): number {
    for (let at = this.at; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === 0x7b || code === 0x7d) return at;
    }
    return this.text.length;
  }

  private argName(): ArgName | null {
    const lo = this.at;
    const digits = this.match(NUMBER);
    if (digits !== "") return { kind: "index", index: Number(digits) };
    const name = this.match(WORD);
    return name === "" ? null : { kind: "name", name, lo, hi: this.at };
  }

  private placeholder(): Placeholder {
    const lo = this.at;
    this.eat("{");
    this.match(SPACE);
    const arg = this.argName() ?? { kind: "next" };
    this.match(SPACE);
    if (!this.eat(":")) {
      this.close(lo);
      return { kind: "arg", arg, trait: "Display", spec: PLAIN_STYLE, width: null, precision: null, lo, hi: this.at };
    }
    const { fill, align } = this.alignment();
    const sign = this.eat("+") ? "+" : this.eat("-") ? "-" : null;
    const alternate = this.eat("#");
    // `0$` is a width taken from argument 0, `0` alone the flag.
    const zero = this.text[this.at] === "0" && this.text[this.at + 1] !== "$" && this.eat("0");
    const width = this.count();
    const precision = this.eat(".") ? (this.eat("*") ? STAR : this.precision()) : null;
    const typeAt = this.at;
    const type = this.match(/[\p{XID_Continue}]*\??/uy);
    const trait = TRAITS.get(type);
    this.match(SPACE);
    if (trait === undefined && this.text[this.at] === "}") {
      this.fail(`unknown format trait \`${type}\``, "the traits are ``, which uses `Display`, `?` (`Debug`), `x`, `X`, `o`, `b`, `e`, `E` and `p`", typeAt, typeAt + type.length);
    }
    this.close(lo);
    const debugHex = type === "x?" ? "x" : type === "X?" ? "X" : null;
    return { kind: "arg", arg, trait: trait ?? "Display", spec: { fill, align, sign, alternate, zero, debugHex }, width, precision, lo, hi: this.at };
  }

  private alignment(): { fill: string | null; align: FormatSpec["align"] } {
    const first = this.text.codePointAt(this.at);
    const fill = first === undefined ? "" : String.fromCodePoint(first);
    const behind = this.text[this.at + fill.length];
    if (behind === "<" || behind === "^" || behind === ">") {
      this.at += fill.length + 1;
      return { fill, align: behind };
    }
    if (fill === "<" || fill === "^" || fill === ">") {
      this.at++;
      return { fill: null, align: fill };
    }
    return { fill: null, align: null };
  }

  private count(): Count | null {
    const start = this.at;
    const name = this.argName();
    if (name !== null && this.eat("$")) return { kind: "arg", arg: name };
    if (name?.kind === "index") {
      if (name.index > INT_MAX) this.fail("invalid format string: integer is too large: it must be at most `65535`", null, start, this.at);
      return { kind: "lit", value: name.index };
    }
    this.at = start;
    return null;
  }

  /** `{:.}` is no precision. */
  private precision(): Count | null {
    return this.count();
  }

  private close(lo: number): void {
    if (this.eat("}")) return;
    if (this.at >= this.text.length) {
      this.fail("invalid format string: expected `}` but string was terminated", "if you intended to print `{`, you can escape it using `{{`", lo, lo + 1);
    }
    const found = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    const help = found === "." || found === "[" || found === "(" ? "only names can be written inside the braces: give the expression as an argument" : "if you intended to print `{`, you can escape it using `{{`";
    this.fail(`invalid format string: expected \`}\`, found \`${found}\``, help);
  }
}

const STAR: Count = { kind: "star" };

/** Reads a format string, or says what is wrong with it. */
export function readFormat(text: string): readonly Piece[] | FormatMistake {
  try {
    return new FormatReader(text).pieces();
  } catch (mistake) {
    if (!(mistake instanceof Mistake)) throw mistake;
    return { lo: mistake.lo, hi: mistake.hi, message: mistake.message, help: mistake.help };
  }
}

/**
 * Where in a literal's source text each character of its value stands. Exact for what has no escapes, one entry per
 * unit of the value otherwise.
 */
export function sourceOffsets(image: string): (index: number) => number {
  const prefix = /^r?#*"/.exec(image)?.[0] ?? '"';
  const start = prefix.length;
  if (prefix.startsWith("r") || !image.includes("\\")) return (index) => start + index;
  const offsets: number[] = [];
  for (let at = start; at < image.length - 1; ) {
    if (image[at] !== "\\") {
      offsets.push(at++);
      continue;
    }
    const escape = /^\\(?:x[0-9a-fA-F]{2}|u\{([0-9a-fA-F_]*)\}|\r?\n\s*|[^])/.exec(image.slice(at));
    const length = escape?.[0].length ?? 1;
    const isContinuation = /^\\\r?\n/.test(escape?.[0] ?? "");
    const units = isContinuation ? 0 : escape?.[1] !== undefined && parseInt(escape[1].replaceAll("_", ""), 16) > 0xffff ? 2 : 1;
    for (let unit = 0; unit < units; unit++) offsets.push(at);
    at += length;
  }
  return (index) => offsets[index] ?? image.length - 1;
}
