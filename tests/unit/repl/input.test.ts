import { expect, test } from "vitest";
import { needsMore, parseInput } from "../../../compiler/repl/input.js";

/** The parts as text. */
function parts(text: string): unknown {
  const input = parseInput("input", text);
  if ("diagnostics" in input) return input.diagnostics.map((d) => d.message);
  const cut = (p: { readonly lo: number; readonly hi: number }): string => input.text.slice(p.lo, p.hi);
  return { items: input.items.map((i) => [i.key, cut(i)]), statements: input.statements.map(cut), variables: input.variables, tail: input.tail === null ? null : cut(input.tail) };
}

test("items, statements and what is shown", () => {
  expect(parts("struct P;  let p = P; p.x()")).toEqual({ items: [["type P", "struct P;"]], statements: ["let p = P;"], variables: ["p"], tail: "p.x()" });
});

test("attributes belong to their item", () => {
  expect(parts("#[derive(Debug)]\nstruct P { x: i32 }")).toMatchObject({ items: [["type P", "#[derive(Debug)]\nstruct P { x: i32 }"]] });
});

test("names of patterns", () => {
  expect(parts("let (a, Some(mut b)) = f() else { return };")).toMatchObject({ variables: ["a", "b"], tail: null });
  expect(parts("let P { x, y: [z, ..] } = p; let x = 1;")).toMatchObject({ variables: ["x", "z"] });
});

test("keys of items", () => {
  expect(parts("fn f() {} impl P { fn g(&self) {} } impl Show for P {} use std::fmt; macro_rules! m { () => {} }")).toMatchObject({
    items: [["value f", "fn f() {}"], [null, "impl P { fn g(&self) {} }"], ["impl Show for P", "impl Show for P {}"], [null, "use std::fmt;"], ["macro m", "macro_rules! m { () => {} }"]],
  });
});

test("a statement that ends in a block is a statement, the last one is shown", () => {
  expect(parts("for i in 0..3 { f(i); } if a { 1 } else { 2 }")).toMatchObject({ statements: ["for i in 0..3 { f(i); }"], tail: "if a { 1 } else { 2 }" });
});

test("a macro call at the end is shown", () => {
  expect(parts("vec![1, 2]")).toMatchObject({ tail: "vec![1, 2]" });
  expect(parts('println!("x");')).toMatchObject({ statements: ['println!("x");'], tail: null });
});

test("the last semicolon may be missing", () => {
  expect(parts("let x = 1")).toMatchObject({ statements: ["let x = 1;"], tail: null });
});

test("what cannot be read is reported", () => {
  expect(parts("let = 3;")).toEqual([expect.stringContaining("expected")]);
});

test.each([
  ["#[derive(Debug)]", true],
  ["#[derive(Debug)]\nstruct P;", false],
  ["a[0]", false],
  ["struct P {", true],
  ["1 +", true],
  ["x", false],
])("%j needs more: %j", (text, more) => {
  expect(needsMore(text)).toBe(more);
});
