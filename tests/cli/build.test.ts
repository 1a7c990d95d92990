/** `aether build`: a folder that stands on its own. */
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aether, runCommand } from "../harness/command-line.js";
import { PROJECT_ROOT } from "../harness/project.js";
import { withFiles } from "../harness/scratch.js";

test("what was built runs elsewhere, without the compiler", async () => {
  await withFiles({ "greet.ae": 'async fn main() {\n    sleep(Duration::from_millis(1)).await;\n    println!("hello");\n}\n' }, async (cwd) => {
    expect(await aether(["build", "greet.ae", "-o", "out"], { cwd })).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(readdirSync(join(cwd, "out")).sort()).toEqual(["greet.d.ts", "greet.js", "greet.js.map", "package.json"]);
    cpSync(join(cwd, "out"), join(cwd, "elsewhere"), { recursive: true });
    expect(await runCommand(process.execPath, ["elsewhere/greet.js"], { cwd })).toEqual({ stdout: "hello\n", stderr: "", code: 0 });
  });
});

test("the source map leads back to the source", async () => {
  await withFiles({ "greet.ae": 'fn main() {\n    println!("hello");\n}\n' }, async (cwd) => {
    await aether(["build", "greet.ae", "-o", "out"], { cwd });
    const map = JSON.parse(readFileSync(join(cwd, "out", "greet.js.map"), "utf8")) as { readonly sources: readonly string[]; readonly sourcesContent: readonly string[] };
    expect(map.sources).toContain("greet.ae");
    expect(map.sourcesContent[map.sources.indexOf("greet.ae")]).toContain('println!("hello")');
    expect(readFileSync(join(cwd, "out", "greet.js"), "utf8")).toMatch(/\/\/# sourceMappingURL=greet\.js\.map\n$/);
  });
});

test("public functions can be imported", async () => {
  const source = "pub fn twice(x: i32) -> i32 { x * 2 }\npub async fn later(x: i32) -> i32 { sleep(Duration::from_millis(1)).await; x + 1 }\n";
  const user = 'import { twice, later } from "./out/lib.js";\nconsole.log(twice(21), await later(1));\n';
  await withFiles({ "lib.ae": source, "user.mjs": user }, async (cwd) => {
    expect((await aether(["build", "lib.ae", "-o", "out"], { cwd })).stderr).toBe("");
    expect(await runCommand(process.execPath, ["user.mjs"], { cwd })).toEqual({ stdout: "42 2\n", stderr: "", code: 0 });
  });
});

test("a panic reaches JavaScript as an error", async () => {
  const source = 'pub fn fails() -> i32 { panic!("no way") }\npub async fn later() -> i32 { yield_now().await; panic!("not now") }\n';
  const user = 'import { fails, later } from "./out/lib.js";\nfor (const f of [fails, later]) try { await f(); } catch (e) { console.log(e instanceof Error, e.message); }\n';
  await withFiles({ "lib.ae": source, "user.mjs": user }, async (cwd) => {
    expect((await aether(["build", "lib.ae", "-o", "out"], { cwd })).code).toBe(0);
    expect((await runCommand(process.execPath, ["user.mjs"], { cwd })).stdout).toBe("true no way\ntrue not now\n");
  });
});

test("TypeScript knows the types of public functions", async () => {
  const source = "pub fn twice(x: i32) -> i32 { x * 2 }\npub async fn later(id: u64, name: Option<String>) -> bool { name.is_some() && id > 0 }\npub fn list() -> Vec<u8> { vec![1] }\n";
  const user = 'import { twice, later, list } from "./out/lib.js";\nexport const a: number = twice(1);\nexport const b: Promise<boolean> = later(1n, undefined, { signal: new AbortController().signal });\nexport const c: unknown = list();\n// @ts-expect-error: an i32 is no text\ntwice("1");\n// @ts-expect-error: a u64 is a BigInt\nvoid later(1, "a");\n';
  await withFiles({ "lib.ae": source, "user.ts": user, "package.json": '{ "type": "module" }' }, async (cwd) => {
    expect((await aether(["build", "lib.ae", "-o", "out"], { cwd })).stderr).toBe("");
    expect(await runCommand(join(PROJECT_ROOT, "node_modules", ".bin", "tsc"), ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--types", "", "--lib", "es2022,dom", "user.ts"], { cwd, timeout_ms: 60_000 })).toEqual({ stdout: "", stderr: "", code: 0 });
  });
}, 90_000);

test("functions keep their names, also where JavaScript or the runner of main has the same", async () => {
  const source = "pub fn delete(class: i32) -> i32 { class + 1 }\npub fn start(n: i32) -> i32 { delete(n) }\nstruct Buffer(u32);\nfn performance() -> u32 { Buffer(3).0 }\nasync fn main() { sleep(Duration::from_millis(1)).await; println!(\"{} {}\", start(1), performance()); }\n";
  const user = 'import { delete as remove, start } from "./out/lib.js";\nexport const n: number = remove(start(1));\nconsole.log(n);\n';
  await withFiles({ "lib.ae": source, "user.ts": user, "package.json": '{ "type": "module" }' }, async (cwd) => {
    expect((await aether(["build", "lib.ae", "-o", "out"], { cwd })).stderr).toBe("");
    expect(await runCommand(process.execPath, ["out/lib.js"], { cwd })).toEqual({ stdout: "2 3\n", stderr: "", code: 0 });
    expect(await runCommand(join(PROJECT_ROOT, "node_modules", ".bin", "tsc"), ["--strict", "--module", "nodenext", "--target", "es2022", "--types", "", "--lib", "es2022,dom", "user.ts"], { cwd, timeout_ms: 60_000 })).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(await runCommand(process.execPath, ["user.js"], { cwd })).toEqual({ stdout: "3\n", stderr: "", code: 0 });
  });
}, 90_000);

test("what does not compile is not built", async () => {
  await withFiles({ "a.ae": "fn main() { nope(); }" }, async (cwd) => {
    expect((await aether(["build", "a.ae", "-o", "out"], { cwd })).code).toBe(1);
    expect(readdirSync(cwd)).toEqual(["a.ae"]);
  });
});

test("what cannot be written is told as such", async () => {
  await withFiles({ "a.ae": "fn main() {}", taken: "a file" }, async (cwd) => {
    const built = await aether(["build", "a.ae", "-o", "taken"], { cwd });
    expect(built.stderr).toMatch(/^error: couldn't write `taken\/a\.js`: .+\n$/);
    expect(built.code).toBe(1);
    const traced = await aether(["run", "--trace", "taken/turns", "a.ae"], { cwd });
    expect(traced.stderr).toMatch(/^error: couldn't write `taken\/turns`: .+\n$/);
    expect(traced.code).toBe(1);
  });
});
