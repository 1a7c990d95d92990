/** What real programs use of the libraries is there, but for what `missing.txt` lists. `npm run coverage` prints the numbers. */
import { expect, test } from "vitest";
import { nodeCompilerHost } from "../../bin/host-node.js";
import { createSession } from "../../compiler/index.js";
import { readProjectFile } from "../harness/project.js";
import { itemsUsed, programOf, type Item } from "./items.js";

/** A name is not found. What cannot be inferred does not matter, nor how many arguments a macro wants. */
const MISSING = new Set(["E0404", "E0405", "E0412", "E0425", "E0432", "E0433", "E0576", "E0599", "E0603"]);
const NOT_IMPLEMENTED = "E0277";

/** The lines in which something is not found. What is wrong with a program's names hides what is wrong with its types. */
function wrongIn(text: string, lines: ReadonlyMap<number, Item>): ReadonlySet<number> {
  const { diagnostics, sources, userSpan } = createSession(nodeCompilerHost()).compileText("main.rs", text, { mode: "check" });
  // What is wrong before names are looked up hides everything else.
  expect(diagnostics.filter((d) => d.code === "syntax" || d.code === "macro").map((d) => d.message)).toEqual([]);
  const wrong = new Set<number>();
  for (const d of diagnostics) {
    if (d.severity !== "error") continue;
    const { line } = sources.loc(userSpan(d.span).lo);
    // A method by its path is there, whatever it wants of its arguments.
    const isImpl = lines.get(line)?.name.endsWith("]") ?? false;
    if (MISSING.has(d.code) || (isImpl && d.code === NOT_IMPLEMENTED) || /^(cannot find|unresolved)/.test(d.message)) wrong.add(line);
  }
  return wrong;
}

function missingOf(items: readonly Item[]): string[] {
  const { text, lines } = programOf(items);
  const rest = text.split("\n");
  const found = new Map(lines);
  for (;;) {
    const wrong = wrongIn(rest.join("\n"), found);
    if (wrong.size === 0) break;
    for (const line of wrong) {
      found.delete(line);
      rest[line - 1] = "";
    }
  }
  const there = new Set(found.values());
  return items.filter((item) => !there.has(item)).map((item) => item.name);
}

/** Says how much of the list is there; gives what is missing. */
function missingFrom(file: string): readonly string[] {
  const items = itemsUsed(file);
  const missing = missingOf(items);
  const share = (((items.length - missing.length) / items.length) * 100).toFixed(1);
  process.stdout.write(`${file}: ${items.length - missing.length} of ${items.length} (${share} %)\n${missing.map((name) => `  missing: ${name}\n`).join("")}`);
  return missing;
}

test("what programs use of the libraries is there", () => {
  const lists = ["items", "async-items"].map(missingFrom);
  const known = readProjectFile("tests/library/missing.txt").split("\n").filter((line) => line !== "");
  expect(lists.flat().filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !lists.flat().includes(name))).toEqual([]);
});
