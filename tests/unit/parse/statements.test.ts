import { expect, test } from "vitest";
import { checkBody, item } from "./harness.js";

test.each([
  ["let x = 1; x", "let x = 1; x"],
  ["let (a, mut b): (u8, u8);", "let (tuple a mut b): (u8, u8);"],
  ["let Some(x) = y else { return };", "let (Some x) = y else {(return)};"],
  ["a; ; b", "a; empty b"],
  // an expression that ends in a block ends the statement
  ["match x {} - 1", "(match x) (- 1)"],
  ["if a { b } else { c } (d)", "(if a {b} {c}) d"],
  ["{ a } [b]", "{a} (array b)"],
  ["loop {} &x", "(loop {}) (& x)"],
  ["unsafe { a } *b = c;", "unsafe {a} (= (* b) c);"],
  ["'a: { } b", "'a {} b"],
  ["match x {}.y()", "((match x).y)"],
  ["if a {} else {}?.b + 1", "(+ (if a {} {})?.b 1)"],
  ["let y = match x {} - 1;", "let y = (- (match x) 1);"],
  ["{ a };", "{a};"],
  ["if a {} if b {}", "(if a {}) (if b {})"],
  // macro calls
  ["m!(a); n", "stmt:m!(a; n"],
  ["m! { a } n", "stmt:m!{a n"],
  ["m! { a }", "stmt:m!{a"],
  ["m!(a).b(); m![c] + d", "(m!(a.b); (+ m![c d)"],
  ["m! { a }.b", "m!{a.b"],
  ["a::m! { b };", "stmt:a::m!{b;"],
  // items among statements
  ["fn f() {} struct S; use a::b; const X: u8 = 1; enum E {} impl S {} x", "item:fn item:struct item:use item:const item:enum item:impl x"],
  ["async fn f() {} unsafe fn g() {} const fn h() {} extern \"C\" fn i() {} gen fn j() {}", "item:fn item:fn item:fn item:fn item:fn"],
  ["macro_rules! m { () => {} } static S: u8 = 1; type T = u8; mod a {} trait A {}", "item:macroRules item:static item:typeAlias item:mod item:trait"],
  // words that are keywords only in their place
  ["union = auto; default.x(); gen(1); macro_rules = 2;", "(= union auto); (default.x); (call gen 1); (= macro_rules 2);"],
  ["union U { a: u8 } auto + 1", "item:union (+ auto 1)"],
  ["#[a] let x = 1; #[b] f(); #[c] fn g() {}", "let x = 1; #b (call f); item:fn"],
  ["return; break", "(return); (break)"],
  ["x?; y.await", "x?; y.await"],
])("%s", (text, tree) => {
  checkBody(text, tree);
});

test("the last expression without `;` is the block's value", () => {
  const fn = item("fn f() { a; if b {} else {} }");
  if (fn.kind !== "fn" || fn.fn.body === null) throw new Error("no body");
  expect(fn.fn.body.stmts.map((stmt) => stmt.kind)).toEqual(["expr"]);
  expect(fn.fn.body.tail?.kind).toBe("if");
});

test("attributes inside a block", () => {
  const fn = item("fn f() { #![allow(x)] //! about it\n a }");
  if (fn.kind !== "fn") throw new Error("no fn");
  expect(fn.fn.body?.innerAttrs.map((attr) => attr.doc)).toEqual([null, " about it"]);
});
