/** Everything in the library that can be awaited says what is lost when it is dropped before it is ready. */
import { expect, test } from "vitest";
import { filesBelow, readProjectFile } from "../harness/project.js";

const files = [...filesBelow("stdlib/aether", [".ae"]), ...filesBelow("stdlib/facades", [".ae"])];
const LINE = /Cancel safety: \S/;
const ASYNC_FN = /^(\s*)(pub )?(?:async gen|async) fn (\w+)/;
/** What can stand around an item, and whether what is in it can be reached from outside without `pub`. */
const AROUND = /^\s*(?:(pub trait|macro_rules!)|pub|trait|impl|extern|mod|fn|struct|enum|\()/;

const depthOf = (line: string): number => line.length - line.trimStart().length;

/** The comment and attributes above a line. */
function above(lines: readonly string[], at: number): string {
  let from = at;
  while (/^\s*(\/\/\/|#\[)/.test(lines[from - 1] ?? "")) from--;
  return lines.slice(from, at).join("\n");
}

/** Whether what stands in this line without `pub` is public: a method of a public trait, or of a macro that writes such. */
function isPublicAnyway(lines: readonly string[], at: number, depth: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i] ?? "";
    if (line.trim() === "" || depthOf(line) >= depth) continue;
    const around = AROUND.exec(line);
    if (around !== null) return around[1] !== undefined;
  }
  return false;
}

function silentFns(path: string): string[] {
  const lines = readProjectFile(path).split("\n");
  return lines.flatMap((line, at) => {
    const [, indent = "", pub, name = ""] = ASYNC_FN.exec(line) ?? [];
    if (name === "" || (pub === undefined && !isPublicAnyway(lines, at, indent.length))) return [];
    return LINE.test(above(lines, at)) ? [] : [`${path}:${at + 1}: ${name}`];
  });
}

/** Types with a `poll` of their own. */
function silentFutures(path: string): string[] {
  const text = readProjectFile(path);
  const lines = text.split("\n");
  const names = [...text.matchAll(/^\s*impl(?:<.*>)? (?:std::future::)?Future for (\w+)/gm)].map((m) => m[1] ?? "");
  return names.flatMap((name) => {
    const at = lines.findIndex((line) => new RegExp(`^\\s*pub (struct|enum) ${name}\\b`).test(line));
    return at < 0 || LINE.test(above(lines, at)) ? [] : [`${path}:${at + 1}: ${name}`];
  });
}

test("every public async fn and every future of the library has a line on cancel safety", () => {
  expect(files.flatMap((path) => [...silentFns(path), ...silentFutures(path)])).toEqual([]);
});

test("there are such fns and futures", () => {
  const found = files.flatMap((path) => readProjectFile(path).match(/Cancel safety: /g) ?? []);
  expect(found.length).toBeGreaterThan(150);
});
