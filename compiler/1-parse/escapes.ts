/** What the text between the quotes of a string, character or byte literal stands for. */

export type QuotedKind = "str" | "char" | "byteStr" | "byte" | "cStr";

/** Says what is wrong with `[from, to)` of the text. */
export type EscapeProblem = (from: number, to: number, message: string, help: string | null) => void;

const SIMPLE: ReadonlyMap<string, number> = new Map([
  ["n", 10], ["r", 13], ["t", 9], ["\\", 92], ["0", 0], ["'", 39], ['"', 34],
]);

interface Escape {
  readonly end: number;
  /** What it stands for; null for a line continuation, which stands for nothing. */
  readonly code: number | null;
  /** `\xFF` in a C string is a byte, not a character. */
  readonly isByte: boolean;
}

/** What a broken escape stands for. */
const BROKEN = 0xfffd;

function isBytes(kind: QuotedKind): boolean {
  return kind === "byteStr" || kind === "byte";
}

function readHex(text: string, at: number, kind: QuotedKind, problem: EscapeProblem): Escape {
  const digits = /^[0-9a-fA-F]{2}/.exec(text.slice(at + 2, at + 4))?.[0];
  if (digits === undefined) {
    const end = Math.min(text.length, at + 2);
    problem(at, end, "`\\x` takes two hexadecimal digits", null);
    return { end, code: BROKEN, isByte: false };
  }
  const code = parseInt(digits, 16);
  if (code > 0x7f && (kind === "str" || kind === "char")) {
    problem(at, at + 4, "`\\x` in a string or character goes up to `\\x7f`", `write \`\\u{${digits}}\` for the character with this number`);
  }
  return { end: at + 4, code, isByte: code > 0x7f };
}

function readUnicode(text: string, at: number, kind: QuotedKind, problem: EscapeProblem): Escape {
  const close = text.indexOf("}", at);
  const broken = (end: number, message: string): Escape => {
    problem(at, end, message, null);
    return { end, code: BROKEN, isByte: false };
  };
  if (text[at + 2] !== "{" || close === -1) return broken(Math.min(text.length, at + 2), "a Unicode escape is written `\\u{1F600}`");
  const end = close + 1;
  const digits = text.slice(at + 3, close).replaceAll("_", "");
  if (isBytes(kind)) return broken(end, "Unicode escapes stand in strings and characters, not in byte literals");
  if (!/^[0-9a-fA-F]+$/.test(digits)) return broken(end, digits === "" ? "this Unicode escape has no digits" : "a Unicode escape has hexadecimal digits only");
  if (digits.length > 6) return broken(end, "a Unicode escape has at most six digits");
  const code = parseInt(digits, 16);
  if (code > 0x10ffff) return broken(end, "there is no such character: the last one is `\\u{10FFFF}`");
  if (code >= 0xd800 && code <= 0xdfff) return broken(end, "a Unicode escape cannot be a surrogate");
  return { end, code, isByte: false };
}

function readEscape(text: string, at: number, kind: QuotedKind, problem: EscapeProblem): Escape {
  const char = text[at + 1] ?? "";
  const simple = SIMPLE.get(char);
  if (simple !== undefined) {
    if (simple === 0 && kind === "cStr") problem(at, at + 2, "a C string cannot contain a NUL", null);
    return { end: at + 2, code: simple, isByte: false };
  }
  if (char === "x") return readHex(text, at, kind, problem);
  if (char === "u") return readUnicode(text, at, kind, problem);
  if ((char === "\n" || char === "\r") && kind !== "char" && kind !== "byte") {
    let end = at + 1;
    while (/[ \t\n\r]/.test(text[end] ?? "")) end++;
    return { end, code: null, isByte: false };
  }
  const width = (text.codePointAt(at + 1) ?? 0) > 0xffff ? 3 : 2;
  problem(at, Math.min(text.length, at + width), `unknown escape \`\\${String.fromCodePoint(text.codePointAt(at + 1) ?? BROKEN)}\``, "a backslash itself is written `\\\\`");
  return { end: at + width, code: text.codePointAt(at + 1) ?? BROKEN, isByte: false };
}

function walk(text: string, kind: QuotedKind, problem: EscapeProblem, take: (code: number, isByte: boolean) => void): void {
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    if (code === 92) {
      const escape = readEscape(text, at, kind, problem);
      if (escape.code !== null) take(escape.code, escape.isByte);
      at = escape.end;
      continue;
    }
    const width = code > 0xffff ? 2 : 1;
    if (code > 0x7f && isBytes(kind)) problem(at, at + width, "a byte literal holds ASCII characters only", "write the bytes as `\\x` escapes");
    if (!(code === 13 && text.charCodeAt(at + 1) === 10)) take(code, false);
    at += width;
  }
}

/** The characters of a string or character literal. */
export function unescapeText(text: string, kind: "str" | "char", problem: EscapeProblem): string {
  if (!text.includes("\\") && !text.includes("\r")) return text;
  const parts: string[] = [];
  walk(text, kind, problem, (code) => parts.push(String.fromCodePoint(code)));
  return parts.join("");
}

/** The bytes of a byte or C string literal. */
export function unescapeBytes(text: string, kind: "byteStr" | "byte" | "cStr", problem: EscapeProblem): Uint8Array {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  walk(text, kind, problem, (code, isByte) => {
    if (isByte || kind !== "cStr") bytes.push(code & 0xff);
    else bytes.push(...encoder.encode(String.fromCodePoint(code)));
  });
  return Uint8Array.from(bytes);
}
