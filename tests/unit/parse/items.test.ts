import { expect, test } from "vitest";
import { checkItem, item, parseClean } from "./harness.js";
import { showItem } from "./show.js";

test.each([
  ["fn f() {}", "fn f() {}"],
  ["pub const unsafe extern \"C\" fn f() {}", "pub const unsafe extern \"C\" fn f() {}"],
  ["extern fn f() {}", "extern \"C\" fn f() {}"],
  ["async gen fn f() {}", "async gen fn f() {}"],
  ["gen async fn f() {}", "async gen fn f() {}"],
  ["fn f<'a, T: A + 'a, const N: usize>(x: &'a T, mut y: [u8; N],) -> T where T: B, 'a: 'a, for<'b> T: C<'b> { x }", "fn f<'a, T: A + 'a, const N: usize> where T: B, 'a, T: C<'b>(x: &'a T, mut y: [u8; N]) -> T {x}"],
  ["#[js(inline = \"1\")] fn f();", "#js fn f();"],
  ["struct S;", "struct S"],
  ["pub(crate) struct S<T: ?Sized = u8>(pub T, (A, B), pub (C, D)) where T: E;", "pub(crate) struct S<T: ?Sized = u8> where T: E (pub 0: T, 1: (A, B), pub 2: (C, D))"],
  ["struct S { a: u8, pub(super) r#type: T, }", "struct S {a: u8, pub(super) type: T}"],
  ["union U { a: u8, b: f32 }", "union U {a: u8, b: f32}"],
  ["enum E<T> { A, B(T, u8), C { x: T }, D = 1 + 2 }", "enum E<T> {A, B(0: T, 1: u8), C{x: T}, D = (+ 1 2)}"],
  ["trait T<A>: B + C where A: D { type X: E = u8; const K: u8 = 1; fn f(&self); fn g(self: Rc<Self>) {} m!(); }", "trait T<A> where A: D: B + C {type X: E = u8 const K: u8 = 1 fn f(&self); fn g(self: Rc<Self>) {} m!}"],
  ["unsafe trait T {}", "unsafe trait T:  {}"],
  ["trait A = B + C;", "trait A = B + C"],
  ["impl<T> S<T> { pub fn f(&'a mut self, x: u8) {} const K: u8 = 1; default fn g() {} }", "impl<T> S<T> {pub fn f(&'a mut self, x: u8) {} const K: u8 = 1 default fn g() {}}"],
  ["impl<T: A> B<T> for &mut T where T: C { type X<'a> = &'a u8 where Self: 'a; }", "impl<T: A> where T: C B<T> for &mut T {type X<'a> where Self: 'a:  = &'a u8}"],
  ["unsafe impl Send for S {}", "unsafe impl Send for S {}"],
  ["impl !Send for S {}", "impl !Send for S {}"],
  ["impl <T as A>::B {}", "impl <T as A>::B {}"],
  ["impl dyn A + Send {}", "impl dyn A + Send {}"],
  ["type A<T> = B<T>;", "type A<T> = B<T>"],
  ["const X: u8 = 1;", "const X: u8 = 1"],
  ["const _: () = { f() };", "const _: () = {(call f)}"],
  ["static mut X: u8 = 1;", "static mut X: u8 = 1"],
  ["mod a;", "mod a;"],
  ["mod a { #![b] use c; mod d {} }", "#b mod a {use c mod d {}}"],
  ["use a::b as c;", "use a::b as c"],
  ["use ::a::{self, b::*, c::{d, e as _}, super::f};", "use ::a::{self, b::*, c::{d, e as _}, super::f}"],
  ["use {a, b};", "use {a, b}"],
  ["use *;", "use *"],
  ["extern crate a as b;", "extern crate a as b"],
  ["extern \"js\" { pub async fn f(x: u8) -> T; static S: u8; type T; }", "extern js {pub async fn f(x: u8) -> T; static S: u8 type T}"],
  ["extern \"Rust\" { async fn f<F>(x: F) -> J<F::Output> where F: Future; }", "extern Rust {async fn f<F> where F: Future(x: F) -> J<F::Output>;}"],
  ["macro_rules! m { ($x:expr) => { $x + 1 }; }", "macro_rules m {($x:expr) => { $x + 1 };}"],
  ["macro_rules! m (() => {});", "macro_rules m {() => {}}"],
  ["a::m! { b }", "a::m!{b"],
  ["m!(b);", "m!(b"],
  ["/// one\n/** two */\n#[derive(A, B)]\npub fn f() {}", "#doc( one) #doc( two ) #derive pub fn f() {}"],
])("%s", (text, shown) => {
  checkItem(text, shown);
});

test("a file's own attributes", () => {
  const unit = parseClean("\ufeff#!/usr/bin/env aether\n//! about\n#![a(b)]\nfn f() {}");
  expect(unit.innerAttrs.map((attr) => attr.path.segments[0]?.ident.name)).toEqual(["doc", "a"]);
  expect(unit.items.map(showItem)).toEqual(["fn f() {}"]);
});

test("`#!` followed by a bracket is an attribute, not the name of a program", () => {
  expect(parseClean("#![a]\nfn f() {}").innerAttrs).toHaveLength(1);
});

test("what attributes hold", () => {
  const { attrs } = item("#[a] #[b = \"c\"] #[d(e, f(g))] #[h::i] #[unsafe(j)] fn f() {}");
  expect(attrs.map((attr) => attr.args.kind)).toEqual(["none", "eq", "list", "none", "none"]);
  expect(attrs.map((attr) => (attr.args.kind === "list" ? attr.args.tokens.map((token) => token.image).join(" ") : ""))[2]).toBe("e , f ( g )");
});

test("an item's span is without its attributes, a function's head without its body", () => {
  const fn = item("#[a]\npub fn f(x: u8) -> u8 where u8: A { x }");
  expect(fn.span.lo).toBe(6);
  expect(fn.kind === "fn" ? fn.fn.headSpan : null).toEqual({ lo: 10, hi: 27, ctxt: 0 });
});

test("doc comments in macro calls are attributes", () => {
  const call = item("m! { /// say \"#hi\"#\n x }");
  const tokens = call.kind === "macro" ? call.mac.tokens.map((token) => token.image) : [];
  expect(tokens).toEqual(["#", "[", "doc", "=", 'r##" say "#hi"#"##', "]", "x"]);
});

test("node ids are unique", () => {
  const ids: number[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("id" in value && typeof value.id === "number" && "kind" in value) ids.push(value.id);
    for (const part of Object.values(value)) visit(part);
  };
  visit(parseClean("fn f(x: A) -> B { let (a, b) = g(x)?; if a { b } else { c::<D>(1 + 2) } }"));
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});
