import { expect, test } from "vitest";
import { parseInput, type Input } from "../../../compiler/repl/input.js";
import { chunkAt, holderOf, programChunks, programText, replaceItems, shortType, type Entry } from "../../../compiler/repl/program.js";

function input(text: string): Input {
  const parsed = parseInput("input", text);
  if ("diagnostics" in parsed) throw new Error(parsed.diagnostics.map((d) => d.message).join());
  return parsed;
}

function entry(number: number, text: string, more: Partial<Entry> = {}): Entry {
  return { number, input: input(text), gone: new Set(), shown: new Map(), types: new Map(), loose: new Set(), ...more };
}

function body(entries: readonly Entry[]): string {
  const text = programText(programChunks(entries, new Set()));
  return text.slice(text.indexOf("{\n", text.indexOf("async fn main")) + 2);
}

test("inputs one after the other, each with its pause", () => {
  expect(body([entry(1, "f();"), entry(2, "g();")])).toBe("__pause(0).await;\nf();\n__pause(1).await;\ng();\n__pause(2).await;\n::std::result::Result::Ok(())\n}\n");
});

test("variables are shown, and numbers keep their type", () => {
  const text = body([entry(1, "let x = 5;", { types: new Map([["x", "i32"]]) })]);
  expect(text).toContain('let x = 5;\n__note("x", ::std::any::type_name_of_val(&x), &::std::format!("{:?}", &x));\nlet _: &i32 = &x;\n');
});

test("a mutable variable is borrowed where it is declared, and every one is kept, newest first", () => {
  const text = body([entry(1, "let mut x = 5; let y = 6;"), entry(2, "let z = 7;")]);
  expect(text).toContain("if __never() { let __place = &mut x; __use(__place); }\n__note");
  expect(text).toContain("__pause(2).await;\nif __never() {\n__use(&z);\n__use(&y);\n__use(&x);\n}\n");
});

test("what was moved is not kept", () => {
  expect(programText(programChunks([entry(1, "let x = s(); drop(x);")], new Set(["x"])))).not.toContain("__use(&x)");
});

test("paths of types are those of the library", () => {
  expect(body([entry(1, "let v = vec![1];", { types: new Map([["v", "alloc::vec::Vec<i32>"]]) })])).toContain("let _: &::alloc::vec::Vec<i32> = &v;\n");
});

test("a type without a name cannot be held", () => {
  expect(body([entry(1, "let v = || 1;", { types: new Map([["v", "main::{{closure}}<i32>"]]) })])).not.toContain("let _");
});

test("the expression at the end is borrowed and shown", () => {
  expect(body([entry(1, "x + 1")])).toContain('match &(x + 1) { __it => { __note("", ::std::any::type_name_of_val(__it), &::std::format!("{:?}", __it));\n} }\n');
  expect(body([entry(1, "x", { shown: new Map([["", "type"]]) })])).toContain('match &(x) { __it => { __note("", ::std::any::type_name_of_val(__it), "");\n} }\n');
  expect(body([entry(1, "x", { shown: new Map([["", "nothing"]]) })])).toContain("match &(x) { __it => { } }\n");
});

test("items stand before main, the newest of a name only", () => {
  const old = [entry(1, "fn f() -> i32 { 1 }"), entry(2, "struct P; impl P { fn a(&self) {} } impl P { fn b(&self) {} }")];
  const again = input("fn f() -> i32 { 2 } impl P { fn a(&self) {} }");
  const text = programText(programChunks([...replaceItems(old, again), { ...entry(3, ""), input: again }], new Set()));
  expect(text).not.toContain("fn f() -> i32 { 1 }");
  expect(text).toContain("fn f() -> i32 { 2 }");
  expect(text.split("fn a(").length).toBe(2);
  expect(text).toContain("fn b(");
});

test("a type defined again takes its impls along", () => {
  const old = [entry(1, "struct P; impl P { fn a(&self) {} } impl Show for P {}")];
  expect(programText(programChunks(replaceItems(old, input("struct P;")), new Set()))).not.toContain("impl");
});

test("a type that a variable has is held by it", () => {
  const old = [entry(1, "struct P; struct Q; let p = vec![P];", { types: new Map([["p", "alloc::vec::Vec<main::P>"]]) })];
  expect(holderOf(old, input("struct P;"))).toEqual({ variable: "p", type: "P" });
  expect(holderOf(old, input("struct Q;"))).toBeNull();
});

test("an offset leads back to the input", () => {
  const chunks = programChunks([entry(1, "let x = 5; y")], new Set());
  const text = programText(chunks);
  const { chunk, start } = chunkAt(chunks, text.indexOf("y)"));
  expect(chunk).toMatchObject({ kind: "input", input: 1, lo: 11 });
  expect(start).toBe(text.indexOf("y)"));
  expect(chunkAt(chunks, text.indexOf("type_name_of_val(&x)")).chunk).toMatchObject({ kind: "show", what: "x" });
});

test.each([
  ["alloc::vec::Vec<alloc::string::String>", "Vec<String>"],
  ["&str", "&str"],
  ["(i32, core::option::Option<main::P>)", "(i32, Option<P>)"],
  ["repl::main::{{closure}}", "{{closure}}"],
])("%s is short %s", (long, short) => {
  expect(shortType(long)).toBe(short);
});
