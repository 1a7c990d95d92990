import { describe, expect, test } from "vitest";
import { parse } from "./harness.js";

const DEEP = 10_000;

function inFn(text: string): string {
  return `fn main() {\n${text}\n}\nfn after() {}`;
}

/** Inputs that nest, each with what opens and what closes a level. */
describe("nesting ends in one error", () => {
  test.each([
    ["parentheses", inFn(`let x = ${"(".repeat(DEEP)}1${")".repeat(DEEP)};`)],
    ["brackets", inFn(`let x = ${"[".repeat(DEEP)}1${"]".repeat(DEEP)};`)],
    ["blocks", inFn("{".repeat(DEEP) + "}".repeat(DEEP))],
    ["conditions", inFn("if x {".repeat(DEEP) + "}".repeat(DEEP))],
    ["matches", inFn("match x { _ => ".repeat(DEEP) + "}".repeat(DEEP))],
    ["functions", "fn f() {".repeat(DEEP) + "}".repeat(DEEP)],
    ["modules", "mod m {".repeat(DEEP) + "}".repeat(DEEP)],
    ["async blocks", inFn("async {".repeat(DEEP) + "}".repeat(DEEP))],
    ["calls", inFn("f(".repeat(DEEP) + ")".repeat(DEEP))],
    ["closures", inFn(`let x = ${"|| ".repeat(DEEP)}1;`)],
    ["unary operators", inFn(`let x = ${"!".repeat(DEEP)}1;`)],
    ["references", inFn(`let x = ${"&".repeat(DEEP)}1;`)],
    ["assignments", inFn(`${"x = ".repeat(DEEP)}1;`)],
    ["returns", inFn(`${"return ".repeat(DEEP)}1;`)],
    ["struct literals", inFn(`${"S { x: ".repeat(DEEP)}1${"}".repeat(DEEP)};`)],
    ["reference types", `type T = ${"&".repeat(DEEP)}u8;`],
    ["generic types", `type T = ${"Vec<".repeat(DEEP)}u8${">".repeat(DEEP)};`],
    ["qualified types", `type T = ${"<".repeat(DEEP)}u8${" as A>::B".repeat(DEEP)};`],
    ["array types", `type T = ${"[".repeat(DEEP)}u8${"; 1]".repeat(DEEP)};`],
    ["function types", `type T = ${"fn(".repeat(DEEP)}${")".repeat(DEEP)};`],
    ["patterns", inFn(`let ${"(".repeat(DEEP)}x${")".repeat(DEEP)} = 1;`)],
    ["reference patterns", inFn(`let ${"&".repeat(DEEP)}x = 1;`)],
    ["variant patterns", inFn(`match x { ${"Some(".repeat(DEEP)}y${")".repeat(DEEP)} => {} }`)],
    ["imports", `use ${"a::{".repeat(DEEP)}b${"}".repeat(DEEP)};`],
    ["operators in a row", inFn(`let x = 1${" + 1".repeat(DEEP)};`)],
    ["calls in a row", inFn(`x${".f()".repeat(DEEP)};`)],
    ["else in a row", inFn(`if a {}${" else if a {}".repeat(DEEP)}`)],
  ])("%s", (_, text) => {
    const { errors } = parse(text);
    expect(errors.map((error) => error.message)).toEqual([expect.stringMatching(/^nested too deeply|parts in a row$/)]);
  });
});

describe("any text is read to its end, quickly", () => {
  const letters = "fn let if else ( ) { } [ ] < > , ; : :: -> => = == + - * & && | || ! ? . .. 'a x Foo 1 1.0 \"s\" match for in while loop impl struct # $ @ _ pub".split(" ");
  let state = 1;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
  const of = (length: number, make: () => string): string => Array.from({ length }, make).join("");

  test.each([
    ["nothing", "", 0],
    ["white space", " \n\t ", 0],
    ["a comment", "// x", 0],
    ["spaces", " ".repeat(1_000_000), 0],
    ["one long line", `fn main() {${"x;".repeat(100_000)}}`, 0],
    ["one long string", `const X: &str = "${"a".repeat(1_000_000)}";`, 0],
    ["a long name", `fn ${"a".repeat(1_000_000)}() {}`, 0],
  ])("%s has no error", (_, text, count) => {
    expect(parse(text).errors).toHaveLength(count);
  });

  test.each([
    ["NUL", "\0".repeat(10_000)],
    ["opening brackets", "(".repeat(200_000)],
    ["opening braces", "{".repeat(200_000)],
    ["closing braces", "}".repeat(200_000)],
    ["crossing brackets", "(}".repeat(100_000)],
    ["comment starts", "/*".repeat(200_000)],
    ["quotes", '"\n'.repeat(100_001)],
    ["escaped quotes", `"${'\\"\n'.repeat(100_000)}`],
    ["apostrophes", "'".repeat(100_000)],
    ["backslashes", "\\".repeat(100_000)],
    ["wide semicolons", "；".repeat(100_000)],
    ["half surrogates", "\ud800".repeat(10_000)],
    ["raw string starts", 'r#"'.repeat(50_000)],
    ["broken statements", `fn f() {${"let x = ;\n".repeat(20_000)}}`],
    ["broken arguments", `fn f() { g(${"a b = , ".repeat(20_000)}) }`],
    ["ASCII", of(50_000, () => String.fromCharCode(33 + random(94)))],
    ["characters", of(50_000, () => String.fromCharCode(128 + random(65_000)))],
    ["tokens", of(20_000, () => `${letters[random(letters.length)] ?? ""} `)],
    ["tokens and lines", of(20_000, () => `${letters[random(letters.length)] ?? ""}${random(5) === 0 ? "\n" : " "}`)],
  ])("%s", (_, text) => {
    const start = performance.now();
    const { errors } = parse(text);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(102);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
