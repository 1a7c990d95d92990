/** What can be measured about how the code is kept. The length of functions is the linter's business. */
import { expect, test } from "vitest";
import { filesBelow, readProjectFile } from "../harness/project.js";

const LINES_MAX = 800;
const MEDIAN_LINES_MAX = 150;

const CODE = ["bin", "compiler", "runtime", "stdlib", "tests", "bench"];
const code = CODE.flatMap((folder) => filesBelow(folder, [".ts", ".ae", ".js", ".mjs"]));
const docs = ["README.md", "CONTRIBUTING.md", "bench/README.md", ...filesBelow("docs", [".md"]), ...filesBelow("examples", [".ae", ".md", ".rs"])];

/** Lines of a file, without the docstrings of the library, which are to be as long as they are useful. */
function lineCount(path: string): number {
  const lines = readProjectFile(path).split("\n");
  return (path.endsWith(".ae") ? lines.filter((line) => !/^\s*\/\/\//.test(line)) : lines).length - 1;
}

/** `path:line` of every line that matches. */
function linesWith(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    readProjectFile(path)
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  );
}

/** Words that this file itself must not contain in one piece. */
function word(...parts: readonly string[]): string {
  return parts.join("");
}

test("no file is too long", () => {
  expect(code.filter((path) => lineCount(path) > LINES_MAX)).toEqual([]);
});

test("most files are short", () => {
  const lengths = code.map(lineCount).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  process.stdout.write(`${code.length} files of code, median ${median} lines\n`);
  expect(median).toBeLessThan(MEDIAN_LINES_MAX);
});

test("nothing is left for later", () => {
  expect(linesWith([...code, ...docs], new RegExp(`\\b(${word("TO", "DO")}|${word("FIX", "ME")}|${word("XX", "X")})\\b`))).toEqual([]);
});

test("no test is switched off or runs alone", () => {
  expect(linesWith(filesBelow("tests", [".ts"]), new RegExp(`\\b(it|test|describe)\\.(${word("sk", "ip")}|${word("on", "ly")}|${word("to", "do")})\\b`))).toEqual([]);
});

test("types are not switched off", () => {
  expect(linesWith(code, new RegExp(`${word("@ts-", "ignore")}|${word("@ts-", "nocheck")}|\\bas ${word("an", "y")}\\b`))).toEqual([]);
});

test("the project speaks only of itself", () => {
  expect(linesWith([...code, ...docs], new RegExp(`${word("/wo", "rk/")}|${word("sha", "red/")}(conformance|design|tools|seeds)`))).toEqual([]);
});

test("every file of code opens with what it does", () => {
  const written = code.filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.includes("/fixtures/"));
  expect(written.filter((path) => !/^(#!.*\n)?\s*\/(\*|\/)/.test(readProjectFile(path)))).toEqual([]);
});

test("no comment stands over another that belongs to what follows", () => {
  const stacked = (path: string): readonly string[] => [...readProjectFile(path).matchAll(/(?<=\n)[ \t]*\/\*\*[^\n]*\*\/\n[ \t]*\/\*\*[^\n]*/g)].map((m) => `${path}: ${m[0].trim()}`);
  expect(code.filter((path) => path.endsWith(".ts")).flatMap(stacked)).toEqual([]);
});
