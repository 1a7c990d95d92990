/** Whole modules: what is kept, names at the top, imports, classes, constants, source maps. */
import { SourceMapConsumer } from "source-map";
import { expect, test } from "vitest";
import { emitModule } from "../../../compiler/5-emit/module.js";
import type { IrExpr, IrGlobal } from "../../../compiler/4-lower/ir.js";
import { call, declare, giveBack, global, num, ref, run } from "../../../compiler/4-lower/split/build.js";
import { SourceMap } from "../../../compiler/source.js";
import { emit, fn, inline, variable } from "./ir.js";

const imported = (module: string, name: string): IrExpr => ({ k: "import", module, name });

test("what nothing reaches is left out", () => {
  const { js } = emit([fn("used", [], []), fn("unused", [], [run(call(global("alsoUnused"), []))]), fn("alsoUnused", [], []), fn("main", [], [run(call(global("used"), []))])], "main");
  expect(js).toContain("function used()");
  expect(js).not.toMatch(/unused/i);
});

test("imports are grouped, and keep their names before globals do", () => {
  const { js } = emit([fn("print", [], []), fn("main", [], [run(call(imported("runtime", "print"), [])), run(call(global("print"), [])), run(call(imported("stdlib/js/vec", "vecPush"), []))])], "main");
  expect(js).toContain('import * as runtime from "runtime";\nconst { print, runSync } = runtime;\nimport * as vec from "stdlib/js/vec";\nconst { vecPush } = vec;\n');
  expect(js).toContain("function print$1()");
  expect(js).toContain("  print();\n  print$1();\n  vecPush();\n");
});

test("a local may have the name of a global that its function does not mention", () => {
  const v = variable("total");
  const { js } = emit([fn("total", [], []), fn("other", [], [declare(v, num(1)), giveBack(ref(v))]), fn("main", [], [declare(v, call(global("total"), [])), run(call(global("other"), [ref(v)]))])], "main");
  expect(js).toContain("function other() {\n  const total = 1;");
  expect(js).toContain("function main() {\n  const total$1 = total();");
});

test("what inlined JavaScript means stays visible", () => {
  const { js } = emit([fn("structuredClone", [], []), fn("main", [], [run(inline("structuredClone(1)")), run(call(global("structuredClone"), []))])], "main");
  expect(js).toContain("  structuredClone(1);\n  structuredClone$1();\n");
});

test("classes and constants", () => {
  const x = variable("x");
  const point: IrGlobal = {
    k: "class",
    name: "Point",
    title: "Point<i32>",
    fields: ["x", "default", "_0"],
    fixed: [{ name: "tag", value: 1 }],
    methods: [{ name: "v", kind: "get", params: [], body: [giveBack({ k: "member", object: ref({ id: 0, name: "this" }), name: "x" })] }],
  };
  const once: IrGlobal = { k: "const", name: "ONCE", init: ref(x), lazy: true, early: null, body: [declare(x, num(1))] };
  const eager: IrGlobal = { k: "const", name: "EAGER", init: { k: "new", callee: global("Point"), args: [num(1), num(2), num(3)] }, lazy: false, early: null, body: [] };
  const { js } = emit([point, once, eager, fn("main", [], [run(call(imported("runtime", "print"), [global("ONCE"), global("EAGER")]))])], "main");
  expect(js).toContain("// Point<i32>\nclass Point {\n  constructor(x, _1, _0) {\n    this.tag = 1;\n    this.x = x;\n    this.default = _1;\n    this._0 = _0;\n  }\n  get v() {\n    return this.x;\n  }\n}\n");
  expect(js).toContain("const EAGER = new Point(1, 2, 3);\n");
  expect(js).toContain("print(ONCE(), EAGER);");
  const load = new Function("runtime", js.replace(/^import.*$/gm, "").replace("export ", "") + "\nstart();") as (runtime: unknown) => void;
  const seen: unknown[] = [];
  load({ runSync: (main: () => void) => main(), print: (once: unknown, eager: { v: unknown }) => seen.push(once, eager.v) });
  expect(seen).toEqual([1, 1]);
});

test("the source map leads back to the statement", async () => {
  const sources = new SourceMap();
  const text = "fn main() {\n    größe(🙂); f();\n}\n";
  const file = sources.add("m.ae", text);
  const at = (what: string): { lo: number; hi: number; ctxt: number } => ({ lo: file.base + text.indexOf(what), hi: file.base + text.indexOf(what) + 1, ctxt: 0 });
  const main = fn("main", [], [run(call(imported("runtime", "print"), [], at("f()")), at("f()"))], { span: at("fn main"), title: "main" });
  const out = emitModule({ globals: [main], locations: [], main: { name: "main", async: false, report: null }, tests: [] }, { target: "run", importPath: (m) => m, sources });
  const line = out.js.split("\n").findIndex((l) => l.includes("print();")) + 1;
  await SourceMapConsumer.with(out.map("m.js"), null, (map) => {
    expect(map.originalPositionFor({ line, column: 3 })).toMatchObject({ source: "m.ae", line: 2, column: 15 });
    expect(map.sourceContentFor("m.ae")).toBe(text);
  });
});

test("exports: async functions become functions that return a promise", () => {
  const sources = new SourceMap();
  sources.add("t.ae", "\n");
  const n = variable("n");
  const globals = [fn("add", [n], [giveBack(ref(n))], { export: "add" }), fn("fetch_it", [n], [giveBack(ref(n))], { export: "fetch_it", async: true }), fn("hidden", [], [])];
  const { js } = emitModule({ globals, locations: [], main: null, tests: [] }, { target: "build", importPath: (m) => m, sources });
  expect(js).toContain("export { add$export as add };");
  expect(js).toContain("return toPromise(fetch_it$lazy(a0), options?.signal);");
  expect(js).not.toContain("hidden");
});

test("tests are listed", () => {
  const sources = new SourceMap();
  sources.add("t.ae", "\n");
  const tests = [
    { name: "tests::one", fn: "one", async: false, ignored: null, shouldPanic: null },
    { name: "tests::two", fn: "two", async: true, ignored: "slow", shouldPanic: "boom" },
  ];
  const { js } = emitModule({ globals: [fn("one", [], []), fn("two", [], [], { async: true })], locations: [], main: null, tests }, { target: "test", importPath: (m) => m, sources });
  expect(js).toContain('{ name: "tests::one", run: one, async: false, ignored: null, shouldPanic: null },');
  expect(js).toContain('{ name: "tests::two", run: two$lazy, async: true, ignored: "slow", shouldPanic: "boom" },');
});

test("a function `start` of the program's own is exported as that, and what runs main is not", () => {
  const sources = new SourceMap();
  sources.add("t.ae", "\n");
  const globals = [fn("start", [], [], { export: "start" }), fn("main", [], [run(call(global("start"), []))])];
  const { js } = emitModule({ globals, locations: [], main: { name: "main", async: false, report: null }, tests: [] }, { target: "build", importPath: (m) => m, sources });
  expect(js).toContain("function start$1() {}");
  expect(js).toMatch(/^function start\(options\) \{/m);
  expect(js).toContain("export { start$export as start };");
});
