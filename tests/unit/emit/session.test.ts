/** A session as its users see it: what a compilation gives, and that mistakes are data. */
import { expect, test } from "vitest";
import { nodeCompilerHost } from "../../../bin/host-node.js";
import { createSession, type Compilation, type CompileMode } from "../../../compiler/index.js";

const session = createSession(nodeCompilerHost());
const compile = (text: string, mode: CompileMode = "build"): Compilation => session.compileText("t.ae", text, { mode });

test("a check gives no output, an error none either", () => {
  expect(compile("fn main() {}", "check")).toMatchObject({ diagnostics: [], output: null });
  const wrong = compile("fn main() { let x: i32 = true; }", "run");
  expect(wrong.diagnostics.map((d) => d.code)).toContain("E0308");
  expect(wrong.output).toBeNull();
});

test("a program without main is refused where it is to be run, and may be built", () => {
  expect(compile("pub fn f() {}", "run").diagnostics.map((d) => d.code)).toEqual(["E0601"]);
  expect(compile("pub fn f() {}", "build").output?.js).toContain("export { f$export as f };");
});

test("a file that is not there is a diagnostic", () => {
  const { diagnostics, output } = session.compileFile("/nowhere/x.ae", { mode: "run" });
  expect(diagnostics[0]?.severity).toBe("error");
  expect(output).toBeNull();
});

test("declarations for TypeScript", () => {
  const { output } = compile("pub fn f(a: u8, name: &str, wide: i64) -> Option<String> { None }\npub async fn g(on: bool) {}\npub fn h(v: Vec<i32>) -> (i32, i32) { (1, 2) }");
  expect(output?.dts).toContain("export declare function f(a: number, name: string, wide: bigint): string | undefined;\n");
  expect(output?.dts).toContain("export declare function g(on: boolean, options?: CallOptions): Promise<void>;\n");
  expect(output?.dts).toContain("export declare function h(v: unknown): unknown;\n");
});

test("machines: a state per await point, and what is kept there", () => {
  const text = "async fn two(a: u32) -> u32 {\n    yield_now().await;\n    let b = a + 1;\n    yield_now().await;\n    b\n}\nuse aether::task::yield_now;\nasync fn main() {\n    two(1).await;\n}\n";
  const machine = compile(text, "run").output?.machines.find((m) => m.title === "two");
  expect(machine?.points.map((p) => [p.state, p.what, p.live.map((v) => v.name)])).toEqual([
    [1, "yield_now()", ["a"]],
    [2, "yield_now()", ["b"]],
  ]);
});

test("stages: the tree, the intermediate representation, JavaScript", () => {
  const files = createSession({ ...nodeCompilerHost(), readFile: () => "async fn part() { yield_now().await; }\nasync fn main() { part().await; }" });
  expect(files.emit("t.ae", "ast").text).toContain('"kind": "fn"');
  expect(files.emit("t.ae", "ir").text).toContain("async function main() {\n  await part();\n}");
  expect(files.emit("t.ae", "js").text).toContain("function main$r(f) {");
});

test("an async fn that never waits is a function, and to await it is to call it", () => {
  const text = `async fn one(n: u32) -> u32 { if n == 0 { 1 } else { Box::pin(two(n)).await } }
    async fn two(n: u32) -> u32 { n + 1 }
    async fn three(n: u32) -> u32 { two(n).await + two(n).await }
    async fn even(n: u32) -> bool { three(n).await == 4 && two(n).await == 2 }
    async fn waits(n: u32) -> u32 { let m = three(n).await; yield_now().await; m }
    async fn main() { println!("{} {} {}", even(1).await, waits(2).await, one(3).await); }`;
  const js = createSession({ ...nodeCompilerHost(), readFile: () => text }).emit("t.ae", "js").text;
  for (const name of ["three", "even"]) expect(js).not.toContain(`function ${name}$r(`);
  for (const name of ["one", "waits", "main"]) expect(js).toContain(`function ${name}$r(`);
  expect(js).toMatch(/function three\(n\) \{\s+const r = two\(n\);/);
});
