import { expect, test } from "vitest";
import { firstDifference, testLines } from "./judge.js";
import { formatScore, parseScore, rowsOf, updated, verdict } from "./score.js";

test("a program that fails must be on the list", () => {
  expect(verdict("a.rs", "exit code 1", false)).toBe("exit code 1");
  expect(verdict("a.rs", "exit code 1", true)).toBeNull();
});

test("a program that passes must not be on the list", () => {
  expect(verdict("a.rs", null, true)).toContain("take it off");
  expect(verdict("a.rs", null, false)).toBeNull();
});

test("names are added only by force", () => {
  expect(updated(["a", "b"], ["b", "c"], ["a", "b", "c"], false)).toEqual(["b"]);
  expect(updated(["a", "b"], ["b", "c"], ["a", "b", "c"], true)).toEqual(["b", "c"]);
});

test("the file can be read back", () => {
  const text = formatScore(3, ["x/b.rs", "x/a.rs"]);
  expect(text).toBe("1 of 3 programs pass\nx/a.rs\nx/b.rs\n");
  expect(parseScore(text)).toEqual({ line: "1 of 3 programs pass", missing: ["x/a.rs", "x/b.rs"] });
});

test("rows count by folder", () => {
  expect(rowsOf(["l/a/1", "l/a/2", "l/b/1"], new Set(["l/a/2"]))).toEqual([
    { folder: "l/a", passed: 1, total: 2 },
    { folder: "l/b", passed: 1, total: 1 },
  ]);
});

test("the first line that differs is named", () => {
  expect(firstDifference("a\nb\n", "a\nb\n")).toBeNull();
  expect(firstDifference("a\nx\n", "a\nb\n")).toContain('line 2 of the output\n  is     "x"\n  not    "b"');
  expect(firstDifference("a\nb\nc\n", "a\nb\n")).toContain("line 3");
});

test("lines about tests are picked out and sorted", () => {
  expect(testLines("running 2 tests\ntest b ... ok\nnoise\ntest a ... FAILED\n\ntest result: ok.\n")).toBe("test a ... FAILED\ntest b ... ok\n");
});
