/** Cutting a module up: what a declaration needs of the others is what it mentions, wherever that is not a name of its own. */
import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";
import { cut, type Node } from "../../bin/cut.js";
import { libFile } from "../../bin/host-node.js";
import { inlined, type Library } from "../../bin/shake.js";
import { isBuiltIn, isReserved } from "../../compiler/5-emit/words.js";

const pieces = (code: string) => cut(code, parseAst(code) as unknown as Node);

/** What the last statement takes from outside. */
const needs = (statement: string): readonly string[] => [...(pieces(statement).at(-1)?.needs ?? [])].sort();

test.for([
  ["const x = y + z.y2;", ["y", "z"]],
  ["function f(a, { b, c: [d] = e }, ...rest) { return a + b + d + rest + g; }", ["e", "g"]],
  ["function f() { const used = 1; { let inner = used; out(inner); } return inner; }", ["inner", "out"]],
  ["class K extends Base { field = start; static made = new K(); link(link) { return this.unlink(link); } [key]() {} }", ["Base", "key", "start"]],
  ["const f = (x) => { for (const y of x) { if (y) continue; } outer: for (;;) break outer; return y; };", ["y"]],
  ["function f() { try { g(); } catch (e) { h(e); } return e; }", ["e", "g", "h"]],
  ["const o = { a, b: c, [d]: 1, e() { return a; }, ...rest };", ["a", "c", "d", "rest"]],
  ["const t = `${a} b`, s = 'c';", ["a"]],
  ["function f(k) { switch (k) { case A: { const g = 1; return g; } case B: return h; } }", ["A", "B", "h"]],
  ["function f() { return g(); function g() { return arguments.length + new.target; } }", []],
  ["function f(x = y) { var z = x; return function again(n) { return again(n) + z; }; }", ["y"]],
] as const)("%s", ([code, expected]) => {
  expect(needs(code)).toEqual(expected);
});

test("what is assigned to comes along with its owner", () => {
  const found = pieces("const a = {};\na.b.c = d;\nObject.assign(K.prototype, { fn: e });\nf.g = (h) => h + i;\n");
  expect(found.map((p) => [p.declares, p.of, p.needs])).toEqual([
    [["a"], null, []],
    [[], "a", ["a", "d"]],
    [[], "K", ["Object", "K", "e"]],
    [[], "f", ["f", "i"]],
  ]);
});

test("comments on lines of their own go", () => {
  expect(pieces("/** Says a. */\nfunction a() {\n\t// And so on.\n\treturn 1; // one\n}\n")[0]?.text).toBe("function a() {\n\treturn 1; // one\n}");
});

test("nothing in a program has the name of a global that the library uses", () => {
  const { pieces: library } = JSON.parse(libFile("support.json")) as Library;
  const declared = new Set(library.flatMap((p) => p.declares));
  const globals = [...new Set(library.flatMap((p) => p.needs))].filter((name) => !declared.has(name));
  expect(globals).toContain("setTimeout");
  expect(globals.filter((name) => !isBuiltIn(name) && !isReserved(name))).toEqual([]);
});

test("a program gets what it uses, under its own names", () => {
  const code = "const kept = 1;\nfunction used() { return kept; }\nused.d = () => also;\nfunction also() {}\nfunction unused() { return lost; }\nconst lost = 2;\n";
  const library = { pieces: pieces(code), exports: { use: "used", unused: "unused" } };
  const text = inlined([{ module: "runtime", names: [{ name: "call", local: "call$1" }] }], library, () => 'import { use as x } from "./s.js";\nexport { use as call, unused };\n');
  expect(text).toBe("const { use: call$1 } = (() => {\nconst kept = 1;\nfunction used() { return kept; }\nused.d = () => also;\nfunction also() {}\nreturn { use: used };\n})();");
});
