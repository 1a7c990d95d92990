/**
 * Programs that rustc was asked about (and `own.ae`, which it cannot be): each `//~ CODE` stands on the line where it refuses something, and nowhere else may anything be
 * refused. Every module is a program of its own.
 */
import { expect, test } from "vitest";
import { nodeCompilerHost } from "../../bin/host-node.js";
import { createSession } from "../../compiler/index.js";
import { filesBelow, readProjectFile } from "../harness/project.js";

const session = createSession(nodeCompilerHost());
const files = filesBelow("tests/ownership/programs", [".rs", ".ae"]);

/** The module each line stands in. */
function modules(lines: readonly string[]): readonly string[] {
  let current = "";
  return lines.map((line) => {
    current = /^mod (\w+) \{/.exec(line)?.[1] ?? current;
    return current;
  });
}

function expected(lines: readonly string[]): readonly string[] {
  const names = modules(lines);
  return lines.flatMap((line, i) => (/\/\/~ (.*)$/.exec(line)?.[1] ?? "").split(" ").flatMap((code) => (code === "" ? [] : [`${i + 1} ${names[i]}: ${code}`])));
}

function found(path: string, text: string, lines: readonly string[]): readonly string[] {
  const names = modules(lines);
  const made = session.compileText(path, text, { mode: "check" });
  const all = made.diagnostics.flatMap((d) => {
    if (d.severity !== "error") return [];
    const { line } = made.sources.loc(made.userSpan(d.span).lo);
    return [`${line} ${names[line - 1]}: ${d.code}`];
  });
  return [...new Set(all)];
}

test("there are many programs, refused and accepted", () => {
  const all = files.flatMap((path) => [...new Set(modules(readProjectFile(path).split("\n")))].filter((name) => name !== ""));
  expect(all.length).toBeGreaterThan(300);
});

test.each(files)("%s", (path) => {
  const text = readProjectFile(path);
  const lines = text.split("\n");
  expect([...found(path, text, lines)].sort()).toEqual([...expected(lines)].sort());
});
