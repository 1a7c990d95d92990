import { describe, expect, test } from "vitest";
import type { Tok } from "../../../compiler/ast/token.js";
import { isIncomplete, lexSnippet, parseFragment, parsePrefix, parseTokens, syntaxOf, type FragmentSpec } from "../../../compiler/1-parse/index.js";
import { AT, context } from "./harness.js";
import { showExpr, showItem, showPat, showStmt, showType } from "./show.js";

function lex(text: string): Tok[] {
  return lexSnippet(text, 1, 0, context());
}

/** What a fragment takes from the front of the tokens: `taken | rest`. */
function take(kind: FragmentSpec, text: string): string {
  const tokens = lex(text);
  const result = parseFragment(kind, tokens, 0, context(), AT);
  if (!result.ok) return `error: ${result.error.message}`;
  const rest = [...(result.rest === null ? [] : [result.rest]), ...tokens.slice(result.next + (result.rest === null ? 0 : 1))];
  return `${result.tokens.map((token) => token.image).join(" ")} | ${rest.map((token) => token.image).join(" ")}`;
}

test.each<[FragmentSpec, string, string]>([
  ["expr", "a + b, c", "a + b | , c"],
  ["expr", "a => b", "a | => b"],
  ["expr", "f(x) ; y", "f(x) | ; y"],
  ["ty", "Vec<u8>, x", "Vec<u8> | , x"],
  ["ty", "A<B>> c", "A<B> | > c"],
  ["ty", "dyn A + B => c", "dyn A + B | => c"],
  ["pat", "Some(x) | None => y", "Some(x) | None | => y"],
  ["pat_param", "Some(x) | None", "Some(x) | | None"],
  ["stmt", "let x = 1; y", "let x = 1 | ; y"],
  ["stmt", "f(); y", "f() | ; y"],
  ["stmt", "if a { b; } c", "if a { b; } | c"],
  ["stmt", "fn f() {} c", "fn f() {} | c"],
  ["stmt", "{ a; b; } c", "{ a; b; } | c"],
  ["block", "{ a; b } c", "{ a; b } | c"],
  ["item", "pub struct S; x", "pub struct S; | x"],
  ["path", "a::B<C> d", "a::B<C> | d"],
  ["meta", "derive(A, B), c", "derive(A, B) | , c"],
  ["meta", "doc = \"x\" , c", "doc = \"x\" | , c"],
  ["vis", "pub(crate) fn", "pub(crate) | fn"],
  ["vis", "fn f", " | fn f"],
  ["lifetime", "'a b", "'a | b"],
  ["literal", "-1 + 2", "-1 | + 2"],
  ["literal", "\"a\" b", "\"a\" | b"],
  ["ident", "fn x", "fn | x"],
  ["tt", "(a, b) c", "( a , b ) | c"],
  ["tt", "=> c", "=> | c"],
  ["expr", "; a", "error: expected expression, found `;`"],
  ["ty", "1", "error: expected a type, found `1`"],
  ["ident", "1", "error: expected a ident"],
  ["expr", "", "error: expected expression, found the end of the macro call"],
])("%s from %s", (kind, text, expected) => {
  expect(take(kind, text)).toBe(expected);
});

/** One fragment spliced where a macro's body has `$f`. */
function spliced(kind: FragmentSpec, source: string, before: string, after: string): Tok[] {
  const result = parseFragment(kind, lex(source), 0, context(), AT);
  if (!result.ok) throw new Error(result.error.message);
  return [...lex(before), ...result.tokens, ...lex(after)];
}

describe("fragments are accepted where their kind may stand", () => {
  test.each<[FragmentSpec, string, string, string, string]>([
    ["expr", "a + b", "", "* c", "(* (+ a b) c)"],
    ["expr", "a == b", "", "== c", "(== (== a b) c)"],
    ["expr", "a", "f(1,", ")", "(call f 1 a)"],
    ["expr", "a", "", ".b()?", "(a.b)?"],
    ["expr", "a", "vec![", "]", "vec![a"],
    ["ty", "A<B>", "x as", "", "(as x A<B>)"],
    ["ty", "A<B>", "", "::new()", "(call A<B>::new)"],
    ["ty", "[A]", "", "::len()", "(call <[A]>::len)"],
    ["ty", "A", "", "{ x: 1 }", "A{x: 1}"],
    ["ty", "A", "f::<", ">()", "(call f<A>)"],
    ["ty", "A", "<", "as B>::c", "<A as B>::c"],
    ["path", "a::B", "", "(1)", "(call a::B 1)"],
    ["path", "a::m", "", "!(x)", "a::m!(x"],
    ["block", "{ a }", "if x", "else { b }", "(if x {a} {b})"],
    ["block", "{ a }", "loop", "", "(loop {a})"],
    ["block", "{ a }", "", "", "{a}"],
    ["pat", "A | B", "match x {", "=> 1 }", "(match x [(or A B) => 1])"],
    ["pat", "(a, b)", "|", "| a", "(|(tuple a b)| a)"],
    ["literal", "-1", "match x {", "=> 1 }", "(match x [(- 1) => 1])"],
    ["literal", "1", "match x {", "..= 2 => 1 }", "(match x [(1 ..= 2) => 1])"],
    ["lifetime", "'a", "", ": loop { break }", "('a loop {(break)})"],
    ["ident", "x", "", "+ 1", "(+ x 1)"],
  ])("%s %s in %s…%s", (kind, source, before, after, tree) => {
    const cx = context();
    const node = parseTokens.expr(spliced(kind, source, before, after), cx, AT);
    expect(cx.sink.all.map((error) => error.message)).toEqual([]);
    expect(showExpr(node)).toBe(tree);
  });

  test("a path takes no fields", () => {
    const cx = context();
    parseTokens.expr(spliced("path", "a::B", "", "{ x }"), cx, AT);
    expect(cx.sink.all.map((error) => error.message)).toEqual(["expected one expression and nothing after it, found `{`"]);
  });

  test("statements", () => {
    const cx = context();
    const { stmts } = parseTokens.stmts([...spliced("stmt", "let x = 1", "", "; f();"), ...spliced("stmt", "g()", "", "; y")], cx, AT);
    expect(cx.sink.all).toEqual([]);
    expect(stmts.map(showStmt)).toEqual(["let x = 1;", "(call f);", "(call g);"]);
  });

  test("items, visibilities and attributes", () => {
    const cx = context();
    const tokens = [...spliced("item", "struct S;", "#[a]", ""), ...spliced("vis", "pub", "", "fn f() {}"), ...spliced("vis", "", "", "fn g() {}"), ...spliced("meta", "derive(A)", "#[", "] struct T;")];
    const items = parseTokens.items(tokens, cx, AT);
    expect(cx.sink.all).toEqual([]);
    expect(items.map(showItem)).toEqual(["#a struct S", "pub fn f() {}", "fn g() {}", "#derive struct T"]);
  });

  test("types and patterns", () => {
    const cx = context();
    expect(showType(parseTokens.ty(spliced("ty", "A", "&'a", ""), cx, AT))).toBe("&'a A");
    expect(showType(parseTokens.ty(spliced("ty", "A", "dyn Fn(", ") -> B"), cx, AT))).toBe("dyn Fn(A) -> B");
    expect(showType(parseTokens.ty(spliced("lifetime", "'b", "&", "A"), cx, AT))).toBe("&'b A");
    expect(showPat(parseTokens.pat(spliced("path", "A::B", "", "(x)"), cx, AT))).toBe("(A::B x)");
    expect(cx.sink.all).toEqual([]);
  });
});

describe("whole lists", () => {
  test("what is left over is an error", () => {
    const cx = context();
    expect(parseTokens.expr(lex("a b"), cx, AT).kind).toBe("error");
    expect(cx.sink.all.map((error) => error.message)).toEqual(["expected one expression and nothing after it, found `b`"]);
  });

  test("an expression may end in `;`", () => {
    const cx = context();
    expect(showExpr(parseTokens.expr(lex("a;"), cx, AT))).toBe("a");
    expect(cx.sink.hasErrors).toBe(false);
  });

  test("associated items", () => {
    const cx = context();
    expect(parseTokens.assocItems(lex("fn f(&self); const X: u8 = 1; type T = u8; m! {}"), cx, AT).map((item) => item.kind)).toEqual(["fn", "const", "type", "macro"]);
    expect(parseTokens.foreignItems(lex("fn f(); static X: u8;"), cx, AT).map((item) => item.kind)).toEqual(["fn", "static"]);
    expect(cx.sink.hasErrors).toBe(false);
  });

  test("`$crate`, as one token and as two", () => {
    const cx = context();
    const call = parseTokens.expr(lex("$crate::f()"), cx, AT);
    expect(showExpr(call)).toBe("(call $crate::f)");
    expect(cx.sink.hasErrors).toBe(false);
  });

  test("prefixes say where they end", () => {
    const cx = context();
    const tokens = lex("Some(x) = f(y), if z => { a } b");
    expect(parsePrefix.pat(tokens, 0, cx, AT)?.next).toBe(4);
    expect(parsePrefix.expr(tokens, 5, cx, AT)?.next).toBe(9);
    expect(parsePrefix.expr(tokens, 11, cx, AT)?.next).toBe(12);
    expect(parsePrefix.armBody(tokens, 13, cx, AT)?.next).toBe(16);
    expect(cx.sink.hasErrors).toBe(false);
    expect(parsePrefix.ty(tokens, 4, cx, AT)).toBeNull();
    expect(cx.sink.errorCount).toBe(1);
  });

  test("the same as one object", () => {
    const cx = context();
    const syntax = syntaxOf(cx);
    expect(syntax.exprAt(lex("a, b"), 0, AT)?.end).toBe(1);
    expect(syntax.patAt(lex("= b"), 0, AT)).toBeNull();
    expect(cx.sink.errorCount).toBe(1);
  });
});

describe("input that goes on", () => {
  test.each(["fn f() {", "f(1,", "let x =", "let x = 1 +", "\"abc", "/* x", "r#\"a\"", "if x", "x.", "fn f()", "impl A for", "let", "match x {", "/// about", "struct S {\n a: u8,", "foo(\"a)\")\n  .bar("])("%s", (text) => {
    expect(isIncomplete(text)).toBe(true);
  });

  test.each(["", "1 + 2", "let x = 1;", "let x = 1", "fn f() {}", "f(1))", "f(1]", "let x = ;", "x y", "struct S;", "\"a\"", "// x", "use a::b;", "}"])("%s", (text) => {
    expect(isIncomplete(text)).toBe(false);
  });
});
