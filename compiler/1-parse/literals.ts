/** The value of a literal token, and what is wrong with it. */
import type { Lit } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { DiagnosticExtra } from "../diagnostics/diagnostic.js";
import type { Span } from "../source.js";
import { bug } from "../unreachable.js";
import { unescapeBytes, unescapeText, type EscapeProblem } from "./escapes.js";
import { Kw, T } from "./tokens.js";

export type Report = (code: string, span: Span, message: string, extra?: DiagnosticExtra) => void;

const INT_SUFFIXES: ReadonlySet<string> = new Set(["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"]);
const FLOAT_SUFFIXES: ReadonlySet<string> = new Set(["f32", "f64"]);
const BASES: ReadonlyMap<string, { readonly base: number; readonly digits: RegExp }> = new Map([
  ["0x", { base: 16, digits: /^[0-9a-fA-F_]*/ }],
  ["0o", { base: 8, digits: /^[0-9_]*/ }],
  ["0b", { base: 2, digits: /^[0-9_]*/ }],
]);
const U128_MAX = (1n << 128n) - 1n;
const ZERO: Lit = { kind: "int", value: 0n, suffix: null };

function spanOf(token: Tok, from: number, to: number): Span {
  return { lo: token.startOffset + from, hi: token.startOffset + to, ctxt: token.ctxt };
}

function wholeSpan(token: Tok): Span {
  return spanOf(token, 0, token.image.length);
}

// ---------------------------------------------------------------- numbers

function refuseSuffix(token: Tok, suffix: string, what: string, report: Report): void {
  const at = token.image.length - suffix.length;
  if (/^[eE]/.test(suffix) && what === "an integer" && /^[eE]$/.test(suffix)) {
    report("syntax", wholeSpan(token), "the exponent of this number has no digits");
    return;
  }
  report("syntax", spanOf(token, at, token.image.length), `\`${suffix}\` is not a type of number: ${what} may end in ${what === "an integer" ? "`i32`, `u8`, `usize`, `f64` …" : "`f32` or `f64`"}`);
}

function decimalInt(token: Tok, report: Report): Lit {
  const digits = /^[0-9_]*/.exec(token.image)?.[0] ?? "";
  const suffix = token.image.slice(digits.length);
  const plain = digits.replaceAll("_", "");
  if (FLOAT_SUFFIXES.has(suffix)) return { kind: "float", text: plain, suffix };
  if (suffix === "" || INT_SUFFIXES.has(suffix)) return checkedInt(token, BigInt(plain), suffix, report);
  const base = /^[xXoObB]/.test(suffix) && plain === "0" ? `0${suffix.slice(0, 1).toLowerCase()}` : null;
  if (base !== null) {
    const span = spanOf(token, 0, 2);
    report("syntax", span, `the base of a number is written in lower case: \`${base}\``, { fixes: [{ title: `write \`${base}\``, edits: [{ span, text: base }] }] });
  } else {
    refuseSuffix(token, suffix, "an integer", report);
  }
  return checkedInt(token, BigInt(plain), "", report);
}

function checkedInt(token: Tok, value: bigint, suffix: string, report: Report): Lit {
  if (value > U128_MAX) report("syntax", wholeSpan(token), "this number is too large: no integer type can hold it");
  return { kind: "int", value: value & U128_MAX, suffix: suffix === "" ? null : suffix };
}

function intLiteral(token: Tok, report: Report): Lit {
  const format = BASES.get(token.image.slice(0, 2));
  if (format === undefined) return decimalInt(token, report);
  const digits = format.digits.exec(token.image.slice(2))?.[0] ?? "";
  const suffix = token.image.slice(2 + digits.length);
  const plain = digits.replaceAll("_", "");
  if (plain === "") {
    report("E0768", wholeSpan(token), `this number has no digits after \`${token.image.slice(0, 2)}\``);
    return ZERO;
  }
  const bad = [...digits].findIndex((digit) => digit !== "_" && parseInt(digit, 16) >= format.base);
  if (bad !== -1) {
    report("syntax", spanOf(token, 2 + bad, 3 + bad), `\`${digits[bad] ?? ""}\` is not a digit of a number in base ${format.base}`);
    return ZERO;
  }
  if (suffix !== "" && !INT_SUFFIXES.has(suffix)) {
    if (FLOAT_SUFFIXES.has(suffix)) report("syntax", wholeSpan(token), "floating-point numbers are written in base 10");
    else refuseSuffix(token, suffix, "an integer", report);
    return checkedInt(token, BigInt(token.image.slice(0, 2) + plain), "", report);
  }
  return checkedInt(token, BigInt(token.image.slice(0, 2) + plain), suffix, report);
}

function floatLiteral(token: Tok, report: Report): Lit {
  const number = /^[0-9_]*(?:\.[0-9_]*)?(?:[eE][+-]?[0-9_]+)?/.exec(token.image)?.[0] ?? "";
  const suffix = token.image.slice(number.length);
  if (suffix !== "" && !FLOAT_SUFFIXES.has(suffix)) refuseSuffix(token, suffix, "a floating-point number", report);
  const text = number.replaceAll("_", "").replace(/\.$/, ".0").replace(/\.([eE])/, ".0$1");
  return { kind: "float", text, suffix: FLOAT_SUFFIXES.has(suffix) ? suffix : null };
}

// ---------------------------------------------------------------- quoted literals

interface Quoted {
  readonly content: string;
  /** Where the content starts in the token. */
  readonly start: number;
  readonly raw: boolean;
}

function unquote(image: string): Quoted {
  const prefix = /^(?:[bc]?r#*|[bc])?["']/.exec(image)?.[0] ?? '"';
  const raw = prefix.includes("r");
  const tail = raw ? prefix.length - prefix.indexOf("r") - 1 : 1;
  return { content: image.slice(prefix.length, image.length - tail), start: prefix.length, raw };
}

function reporting(token: Tok, start: number, report: Report): EscapeProblem {
  return (from, to, message, help) => report("syntax", spanOf(token, start + from, start + to), message, help === null ? {} : { helps: [help] });
}

function lines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

function bytesOf(token: Tok, kind: "byteStr" | "byte" | "cStr", report: Report): Uint8Array {
  const { content, start, raw } = unquote(token.image);
  return raw ? new TextEncoder().encode(lines(content)) : unescapeBytes(content, kind, reporting(token, start, report));
}

export function stringValue(token: Tok, report: Report): string {
  const { content, start, raw } = unquote(token.image);
  return raw ? lines(content) : unescapeText(content, "str", reporting(token, start, report));
}

function charLiteral(token: Tok, report: Report): Lit {
  const { content, start } = unquote(token.image);
  if (/^[\n\r\t]$/.test(content)) report("syntax", wholeSpan(token), "this character is written as an escape: `\\n`, `\\r`, `\\t`");
  const text = unescapeText(content, "char", reporting(token, start, report));
  if ([...text].length !== 1) report("syntax", wholeSpan(token), "a character literal holds one character; a string is written in double quotes");
  return { kind: "char", value: text.codePointAt(0) ?? 0 };
}

function byteLiteral(token: Tok, report: Report): Lit {
  const bytes = bytesOf(token, "byte", report);
  if (bytes.length > 1) report("syntax", wholeSpan(token), "a byte literal holds one byte; several are written as a byte string, `b\"…\"`");
  return { kind: "byte", value: bytes[0] ?? 0 };
}

const READERS: ReadonlyMap<number | undefined, (token: Tok, report: Report) => Lit> = new Map<number | undefined, (token: Tok, report: Report) => Lit>([
  [T.Int.tokenTypeIdx, intLiteral],
  [T.Float.tokenTypeIdx, floatLiteral],
  [T.Str.tokenTypeIdx, (token, report) => ({ kind: "str", value: stringValue(token, report) })],
  [T.ByteStr.tokenTypeIdx, (token, report) => ({ kind: "byteStr", value: bytesOf(token, "byteStr", report) })],
  [T.CStr.tokenTypeIdx, (token, report) => ({ kind: "cStr", value: bytesOf(token, "cStr", report) })],
  [T.Char.tokenTypeIdx, charLiteral],
  [T.Byte.tokenTypeIdx, byteLiteral],
  [Kw.True.tokenTypeIdx, () => ({ kind: "bool", value: true })],
  [Kw.False.tokenTypeIdx, () => ({ kind: "bool", value: false })],
]);

export function isLiteral(token: Tok): boolean {
  return READERS.has(token.tokenTypeIdx);
}

export function literalOf(token: Tok, report: Report): Lit {
  const read = READERS.get(token.tokenTypeIdx);
  return read === undefined ? bug(`${token.tokenType.name} is not a literal`) : read(token, report);
}
