import { expect, test } from "vitest";
import { filesBelow, readProjectFile } from "../harness/project.js";
import { brokenWalls, importsOf } from "./walls.js";

test("no import goes through a wall", () => {
  const files = ["bin", "compiler", "runtime", "stdlib/js"].flatMap((folder) => filesBelow(folder, [".ts"]));
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => brokenWalls(file, readProjectFile(file)))).toEqual([]);
});

test("every form of import is seen", () => {
  const text = ['import a from "./a.js";', 'import {', '  b,', '} from "./b.js";', 'export * from "./c.js";', 'import "./d.js";', 'const e = await import("./e.js");', 'export type { F } from "./f.js";'].join("\n");
  expect(importsOf(text)).toEqual(["./a.js", "./b.js", "./c.js", "./d.js", "./e.js", "./f.js"]);
});

test.each([
  ["compiler/1-parse/x.ts", "../../runtime/index.js"],
  ["compiler/1-parse/x.ts", "../2-resolve/defs.js"],
  ["compiler/3-check/x.ts", "../1-parse/lexer.js"],
  ["compiler/3-check/x.ts", "../2-resolve/names.js"],
  ["compiler/5-emit/x.ts", "../3-check/ty.js"],
  ["compiler/index.ts", "node:fs"],
  ["compiler/index.ts", "../bin/aether.js"],
  ["runtime/task.ts", "node:fs"],
  ["runtime/task.ts", "../compiler/source.js"],
  ["stdlib/js/vec.ts", "../../compiler/source.js"],
  ["stdlib/js/vec.ts", "node:fs"],
  ["bin/commands/run.ts", "node:fs"],
])("%s may not import %s", (file, target) => {
  expect(brokenWalls(file, `import { x } from "${target}";`)).toEqual([`${file} imports ${target}`]);
});

test.each([
  ["compiler/2-resolve/x.ts", "../1-parse/lexer.js"],
  ["compiler/3-check/deep/x.ts", "../../2-resolve/defs.js"],
  ["compiler/5-emit/x.ts", "../4-lower/split/index.js"],
  ["runtime/host-node.ts", "node:fs"],
  ["bin/host-node.ts", "node:fs"],
  ["bin/commands/run.ts", "../../runtime/index.js"],
])("%s may import %s", (file, target) => {
  expect(brokenWalls(file, `import { x } from "${target}";`)).toEqual([]);
});
