import { expect, test } from "vitest";
import { errorLines, parse } from "./harness.js";
import { showItem } from "./show.js";

function lines(text: string): number[] {
  return errorLines(text).map((line) => Number(/ (\d+):/.exec(line)?.[1]));
}

test("each mistake of a file is reported, in its place", () => {
  const text = [
    "fn a() {", //            1
    "    let x = ;", //       2
    "    let y = 1;", //      3
    "    f(1, 2 3, +);", //   4
    "    if x { g(); }", //   5
    "}", //                   6
    "struct S { a b, c: u8 }", // 7
    "fn b() { }", //          8
    "fn c() { match x { 1 = 2, _ => } }", // 9
    "imp l {}", //            10
    "fn d() { x = = y; }", // 11
  ].join("\n");
  expect(lines(text)).toEqual([2, 4, 4, 7, 9, 9, 10, 11]);
  // Where brackets do not match, that is all there is to say.
  expect(lines(text.replace("g()", "g(").replace("b()", "b("))).toEqual([5, 11]);
});

test("statements after a broken one are read", () => {
  const { unit, errors } = parse("fn f() {\n    let a = ;\n    let b = 1;\n    c(d e f);\n    g();\n}");
  expect(errors).toHaveLength(3);
  expect(unit.items.map(showItem)).toEqual(["fn f() {let b = 1; (call c d e f); (call g);}"]);
});

test("a statement without `;` that goes wrong ends with its line", () => {
  expect(lines("fn f() {\n    a b\n    c d\n    e;\n}")).toEqual([2, 3]);
});

test("arms, fields, arguments and members after broken ones are read", () => {
  const { unit } = parse("impl A { fn f() { match x { 1 => ], 2 => 3 } } foo bar; fn g(a: u8, b c, d: u8) {} }\nstruct S { a: , b: u8 }");
  expect(unit.items.at(-1)?.kind).toBe("struct");
  expect(unit.items.map(showItem).at(-1)).toBe("struct S {b: u8}");
});

test("a keyword for a name does not spoil its struct", () => {
  const { unit, errors } = parse("struct H { version: u8, type: u8, length: u16 }\nfn f() {}");
  expect(errors).toHaveLength(1);
  expect(unit.items.map(showItem)).toEqual(["struct H {version: u8, type: u8, length: u16}", "fn f() {}"]);
});

test("a missing `;` costs nothing", () => {
  const { unit, errors } = parse("fn f() { let x = 1\n x }");
  expect(errors).toHaveLength(1);
  expect(unit.items.map(showItem)).toEqual(["fn f() {let x = 1; x}"]);
});

test("what was tried on a line is not complained about twice", () => {
  expect(errorLines("fn f() {\n    for retained: u8 in x {}\n}")).toHaveLength(1);
  expect(errorLines("struct S { for x: u8 }")).toHaveLength(1);
});

test("a number of errors is enough", () => {
  const { errors } = parse("fn f() {\n" + "    let x = ;\n".repeat(500) + "}");
  expect(errors).toHaveLength(101);
  expect(errors.at(-1)?.message).toContain("more than 100 errors");
});
