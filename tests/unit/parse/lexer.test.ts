import { expect, test } from "vitest";
import { DiagnosticSink } from "../../../compiler/diagnostics/diagnostic.js";
import { lexFile, lexSnippet, stringifyTokens, splitByComma, joint, treeEnd } from "../../../compiler/1-parse/index.js";
import { SourceMap } from "../../../compiler/source.js";
import { checkExpr } from "./harness.js";

function lex(text: string): string[] {
  const sink = new DiagnosticSink();
  const tokens = lexSnippet(text, 1, 0, { sink });
  expect(sink.all).toEqual([]);
  return tokens.map((token) => `${token.tokenType.name}:${token.image}`);
}

function images(text: string): string[] {
  return lexSnippet(text, 1, 0, { sink: new DiagnosticSink() }).map((token) => token.image);
}

test.each([
  ["a>>=b>>c>=d>e", ["a", ">>=", "b", ">>", "c", ">=", "d", ">", "e"]],
  ["a<<=b<<c<=d<-e", ["a", "<<=", "b", "<<", "c", "<=", "d", "<-", "e"]],
  ["a..b...c..=d", ["a", "..", "b", "...", "c", "..=", "d"]],
  ["a::b->c=>d==e!=f", ["a", "::", "b", "->", "c", "=>", "d", "==", "e", "!=", "f"]],
  ["&&a||b|c&d^e", ["&&", "a", "||", "b", "|", "c", "&", "d", "^", "e"]],
  ["a /* b /* c */ d */ e // f\ng", ["a", "e", "g"]],
  ["/**/ /***/ //// x\n a", ["a"]],
  ["r#type r#\"a\"# br#\"b\"# b'c' 'd' 'e", ["r#type", "r#\"a\"#", "br#\"b\"#", "b'c'", "'d'", "'e"]],
  ["'a' 'ab 'static '\\'' '\\u{41}' '_", ["'a'", "'ab", "'static", "'\\''", "'\\u{41}'", "'_"]],
  ["1.2.3 1..2 1.a 1. 1.e5 1e5 0x1.2 1_0.0_1", ["1.2", ".", "3", "1", "..", "2", "1", ".", "a", "1.", "1", ".", "e5", "1e5", "0x1", ".", "2", "1_0.0_1"]],
  ["变量 é_1 x̂", ["变量", "é_1", "x̂"]],
])("%s", (text, expected) => {
  expect(images(text)).toEqual(expected);
});

test("words, keywords and the rest have their types", () => {
  expect(lex("fn gen union _ _a self Self abstract")).toEqual(["Kw_fn:fn", "Ident:gen", "Ident:union", "Underscore:_", "Ident:_a", "Kw_self:self", "Kw_Self:Self", "Kw_abstract:abstract"]);
  expect(lex("/// a\n/** b */ //! c\n")).toEqual(["DocComment:/// a", "DocComment:/** b */", "DocComment://! c"]);
});

test("offsets count from the start of the source map, and end with the last character", () => {
  const sources = new SourceMap();
  sources.add("a", "12345");
  const file = sources.add("b", "x yz");
  const tokens = lexFile(file, { sink: new DiagnosticSink() });
  expect(tokens.map((token) => [token.startOffset, token.endOffset])).toEqual([[7, 7], [9, 10]]);
  expect(sources.text({ lo: 9, hi: 11, ctxt: 0 })).toBe("yz");
});

test.each([
  ["1_000u8", "1000u8"], ["0xFF_u8", "255u8"], ["0o17", "15"], ["0b1010_1", "21"], ["0xdeadbeefi64", "3735928559i64"], ["1f32", "1f32"], ["1_f64", "1f64"], ["1.5e-3", "1.5e-3"],
  ["1.", "1.0"], ["2E+4", "2E+4"], ["1.0f32", "1.0f32"], ["340282366920938463463374607431768211455", "340282366920938463463374607431768211455"],
  ["'a'", "'a'"], ["'\\n'", "'\n'"], ["'\\''", "'''"], ["'\\u{1_F600}'", "'😀'"], ["'😀'", "'😀'"], ["b'a'", "b97"], ["b'\\xff'", "b255"],
  ["\"a\\tb\\\"\\\\\\0\\x41\\u{e9}\"", "\"a\\tb\\\"\\\\\\u0000Aé\""], ["\"a\\\n   b\"", "\"ab\""], ["\"a\r\nb\"", "\"a\\nb\""], ["r\"\\n\"", "\"\\\\n\""], ["r##\"a\"#b\"##", "\"a\\\"#b\""],
  ["b\"\\xffa\"", "b[255 97]"], ["br\"\\x\"", "b[92 120]"], ["c\"é\\xff\"", "c[195 169 255]"], ["true", "true"],
])("the value of %s", (text, value) => {
  checkExpr(text, value);
});

test("token lists are cut at commas outside brackets", () => {
  const tokens = lexSnippet("a, (b, c), [d, e] f,", 1, 0, { sink: new DiagnosticSink() });
  expect(splitByComma(tokens).map((part) => stringifyTokens(part))).toEqual(["a", "(b, c)", "[d, e] f"]);
  expect(treeEnd(tokens, 2)).toBe(7);
  expect(treeEnd(tokens, 0)).toBe(1);
});

test("tokens are joint where no space is between them", () => {
  const [a, b, c] = lexSnippet("= = =".replace(" ", ""), 1, 0, { sink: new DiagnosticSink() });
  if (a === undefined || b === undefined) throw new Error("no tokens");
  expect(joint(a, b)).toBe(false);
  expect(c).toBeUndefined();
});

/** As rustc 1.95 prints them. */
test.each([
  ["a+b", "a+b"], ["a + b  *   c", "a + b * c"], ["foo ( x,y )", "foo(x,y)"], ["Vec < u8 >", "Vec < u8 >"], ["x.y . z", "x.y.z"], ["{ a ; b }", "{ a; b }"], ["#[a] fn f ( ) { 1 }", "#[a] fn f() { 1 }"],
  ["a\n   b", "a b"], ["a /* c */ b", "a b"], ["if a{1}else{2}", "if a{1}else{2}"], ["& mut x", "& mut x"], ["a[ 1 ] . b ( 2 )?", "a[1].b(2)?"], ["a::b::<C>()", "a::b::<C>()"], ["let (a, b) = {}", "let (a, b) = {}"],
])("stringify %s", (text, expected) => {
  expect(stringifyTokens(lexSnippet(text, 1, 0, { sink: new DiagnosticSink() }))).toBe(expected);
});
