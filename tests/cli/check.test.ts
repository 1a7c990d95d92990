/** `aether check` and `--emit`. */
import { describe, test } from "vitest";
import { aether } from "../harness/command-line.js";
import { withFiles } from "../harness/scratch.js";

const WRONG = 'fn main() {\n    let _x: i32 = "a";\n}\n';

describe.concurrent("check", () => {
  test("says nothing about what is right, and runs nothing", async ({ expect }) => {
    const ran = await withFiles({ "a.ae": 'fn main() { println!("ran"); }' }, (cwd) => aether(["check", "a.ae"], { cwd }));
    expect(ran).toEqual({ stdout: "", stderr: "", code: 0 });
  });

  test("takes several files", async ({ expect }) => {
    const ran = await withFiles({ "a.ae": "fn main() {}", "b.ae": WRONG }, (cwd) => aether(["check", "a.ae", "b.ae"], { cwd }));
    expect(ran.stderr).toContain(" --> b.ae:2:19");
    expect(ran.code).toBe(1);
  });

  test("--json writes an object per line", async ({ expect }) => {
    const ran = await withFiles({ "b.ae": WRONG }, (cwd) => aether(["check", "--json", "b.ae"], { cwd }));
    const found = ran.stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as object);
    expect(found).toEqual([expect.objectContaining({ program: "b.ae", file: "b.ae", line: 2, column: 19, endLine: 2, endColumn: 22, severity: "error", code: "E0308" }), { program: "b.ae", checked: true }]);
    expect(ran.stderr).toBe("");
    expect(ran.code).toBe(1);
  });
});

describe.concurrent("--emit", () => {
  test.for([
    ["ast", "main"],
    ["ir", "main"],
    ["js", "function main("],
  ])("%s shows the stage", async ([stage, part], { expect }) => {
    const ran = await withFiles({ "a.ae": 'fn main() { println!("hi"); }' }, (cwd) => aether(["--emit", stage ?? "", "a.ae"], { cwd }));
    expect(ran.stdout).toContain(part);
    expect(ran.stderr).toBe("");
    expect(ran.code).toBe(0);
  });

  test("reports mistakes", async ({ expect }) => {
    const ran = await withFiles({ "b.ae": WRONG }, (cwd) => aether(["--emit", "js", "b.ae"], { cwd }));
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain("error[E0308]");
    expect(ran.code).toBe(1);
  });
});

test("a file of public functions needs no main; one that nothing can begin with does", async ({ expect }) => {
  const files = { "lib.ae": "pub fn twice(x: i32) -> i32 { x * 2 }\n", "lost.ae": "pub mod inner { pub fn f() {} }\n", "rust.rs": "pub fn twice(x: i32) -> i32 { x * 2 }\n" };
  const codes = await withFiles(files, (cwd) => Promise.all(Object.keys(files).map(async (file) => (await aether(["check", file], { cwd })).code)));
  expect(codes).toEqual([0, 1, 1]);
});
