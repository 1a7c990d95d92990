/** What is read out of the library's texts, and what is made of the examples in them. */
import { expect, test } from "vitest";
import { examplesOf, itemsOf } from "./docs.js";
import { failuresOf, programOf } from "./example-programs.js";

function names(text: string): string[] {
  return itemsOf("a.ae", text).map((item) => `${item.line} ${item.name}`);
}

test("public items, and those that are public with their trait", () => {
  expect(names("pub fn f() { pub fn g() {} }\nfn h() {}\npub(crate) fn i() {}\npub trait T {\n    type A;\n    fn j(&self) {}\n}\ntrait U { fn k(); }")).toEqual(["1 f", "4 T", "6 T::j"]);
});

test("methods, by the type of their impl; not those of a trait", () => {
  expect(names("impl<T: Iterator<Item = u8>> Option<&T> where T: Copy {\n    pub const fn a() {}\n    fn b() {}\n}\nimpl Clone for A { pub fn c() {} }")).toEqual(["2 Option<&T>::a"]);
});

test("items in macros, and macros", () => {
  expect(names("macro_rules! m {\n    ($($t:ident)*) => { $( impl $t {\n        #[inline]\n        pub fn a() {}\n    } )* };\n}\n#[macro_export]\nmacro_rules! n { () => {}; }")).toEqual(["3 $t::a", "7 n!"]);
});

test("what is hidden is no item", () => {
  expect(names("#[doc(hidden)]\npub fn f() {}\n#[doc(hidden)]\npub trait T { fn g(); }\npub mod m { pub fn h() {} }\nmod n { pub fn i() {} }")).toEqual(["5 m::h"]);
});

const TEXT = "/// Said.\n///\n/// ```\n/// # use a::b;\n/// let x = 1;\n/// ```\n/// ```should_panic\n/// panic!();\n/// ```\nfn f() {}\n//! ```text\n//! no\n//! ```";

test("examples, with what is hidden in them", () => {
  expect(examplesOf("a.ae", TEXT).map(({ line, flags, lines }) => ({ line, flags, lines }))).toEqual([
    { line: 4, flags: [], lines: ["use a::b;", "let x = 1;"] },
    { line: 8, flags: ["should_panic"], lines: ["panic!();"] },
    { line: 12, flags: ["text"], lines: ["no"] },
  ]);
});

test("each line of a program knows where it is from, and each failure is said there", () => {
  const program = programOf(examplesOf("a.ae", TEXT).slice(0, 2), { extension: "rs", isAsync: false });
  expect(program.text.split("\n").slice(0, 4)).toEqual(["mod e0 { pub fn main() {", "use a::b;", "let x = 1;", "} }"]);
  expect(program.origins.map((origin) => origin?.line)).toEqual([4, 4, 5, 5, 8, 8, 8]);
  expect(failuresOf(program, "// example 0\npanicked at main.rs:3:1:\noh\n// failed\n// example 1\n")).toEqual(["a.ae:5: oh", "a.ae:8: has not panicked"]);
  expect(failuresOf(program, "// example 0\n")).toEqual(["a.ae:8: has not run"]);
});

test("a main of its own is the example's; one that is async runs as a task", () => {
  const examples = examplesOf("a.ae", "/// ```\n/// async fn main() {}\n/// ```");
  const { text } = programOf(examples, { extension: "ae", isAsync: true });
  expect(text.split("\n").slice(0, 3)).toEqual(["mod e0 {", "pub async fn main() {}", "}"]);
  expect(text).toContain("tokio::spawn(e0::main()).await");
});
