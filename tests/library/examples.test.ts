/**
 * The examples in the library's docstrings are tests, and what of `std` has no docstring or example is listed in `undocumented.txt`.
 *
 * `EXAMPLES=vec` runs those of the files whose path matches that. `ORACLE=COMMAND` also runs those of `std`, which are Rust, with a command that compiles and runs
 * a Rust program. `UPDATE=1` takes off the list what is documented now.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nodeCompilerHost } from "../../bin/host-node.js";
import { BUILTIN_HOMES } from "../../compiler/2-resolve/builtin-macros/homes.js";
import { createSession } from "../../compiler/index.js";
import { aether } from "../harness/command-line.js";
import { filesBelow, PROJECT_ROOT, readProjectFile } from "../harness/project.js";
import { withFiles } from "../harness/scratch.js";
import { examplesOf, itemsOf, type DocItem, type Example } from "./docs.js";
import { failuresOf, FLAGS, place, programOf, type Dialect, type ExampleProgram } from "./example-programs.js";

const TOGETHER_MAX = 1_000;
const RUN_MS = 280_000;
const TEST_MS = 300_000;
const LIST = "tests/library/undocumented.txt";
const SHOWN_MAX = 2_000;
const FAILURES_MAX = 5;

const asked = process.env["EXAMPLES"] ?? "";
const oracle = process.env["ORACLE"] ?? "";

const files = filesBelow("stdlib", [".ae"]);
const all = files.filter((file) => new RegExp(asked).test(file)).flatMap((file) => examplesOf(file)).filter((example) => !example.flags.includes("text"));

/** Own of Aether, and async; the others are Rust. */
function isOwn(example: Example): boolean {
  return example.file.startsWith("stdlib/aether/");
}

interface Group {
  readonly title: string;
  readonly dialect: Dialect;
  readonly examples: readonly Example[];
}

function groupsOf(name: string, dialect: Dialect, examples: readonly Example[]): Group[] {
  const count = Math.ceil(examples.length / TOGETHER_MAX);
  return Array.from({ length: count }, (_, i) => ({ title: `${name}, part ${i + 1}`, dialect, examples: examples.slice(Math.floor((examples.length * i) / count), Math.floor((examples.length * (i + 1)) / count)) }));
}

const RUST: Dialect = { extension: "rs", isAsync: false };
const groups = [...groupsOf("of Rust", RUST, all.filter((e) => !isOwn(e))), ...groupsOf("of Aether", { extension: "ae", isAsync: true }, all.filter(isOwn))];

/** One for all: what it knows of the library is worth keeping. */
const session = createSession(nodeCompilerHost());

/** The examples that are refused, with the first that is said of each. */
function refused(program: ExampleProgram, { extension }: Dialect): Map<Example, string> {
  const { diagnostics, sources, userSpan } = session.compileText(`main.${extension}`, program.text, { mode: "run" });
  const found = new Map<Example, string>();
  for (const d of diagnostics) {
    const origin = program.origins[sources.loc(userSpan(d.span).lo).line - 1] ?? null;
    if (d.severity !== "error") continue;
    if (origin === null) throw new Error(`${d.code} outside of examples: ${d.message}`);
    if (!found.has(origin.example)) found.set(origin.example, `${place(origin)}: ${d.code} ${d.message}`);
  }
  return found;
}

async function wrongOf({ examples, dialect }: Group): Promise<string[]> {
  const program = programOf(examples, dialect);
  const ran = await withFiles({ [`main.${dialect.extension}`]: program.text }, (folder) => aether(["run", join(folder, `main.${dialect.extension}`)], { timeout_ms: RUN_MS }));
  if (ran.code === 0) return failuresOf(program, ran.stdout);
  const bad = refused(program, dialect);
  if (bad.size === 0) return [`exit code ${ran.code}`, ran.stderr.slice(0, SHOWN_MAX), ...failuresOf(program, ran.stdout).slice(0, FAILURES_MAX)];
  return [...bad.values(), ...(await wrongOf({ title: "", dialect, examples: examples.filter((example) => !bad.has(example)) }))];
}

describe.concurrent("hold", () => {
  test.for(groups)("examples $title", { timeout: TEST_MS }, async (group, context) => {
    context.expect((await wrongOf(group)).join("\n")).toBe("");
  });
});

test("every example is run", () => {
  const strange = all.filter((example) => example.flags.some((flag) => !FLAGS.has(flag)));
  expect(strange.map((example) => `${place({ example, line: example.line - 1 })}: ${example.flags.join(" ")}`)).toEqual([]);
});

/** rustc's complaints, at the lines of the library. */
function ofRustc(program: ExampleProgram, stderr: string): string {
  return stderr.replace(/main\.rs:(\d+):\d+/g, (found, line: string) => {
    const origin = program.origins[Number(line) - 1] ?? null;
    return origin === null ? found : place(origin);
  });
}

if (oracle !== "") describe("under rustc", () => {
  test.for(groupsOf("std", RUST, all.filter((e) => e.file.startsWith("stdlib/std/"))))("examples of $title", async ({ examples, dialect }) => {
    const program = programOf(examples, dialect);
    await withFiles({ "main.rs": program.text }, (folder) => {
      const ran = spawnSync(oracle, [join(folder, "main.rs")], { encoding: "utf8", timeout: RUN_MS });
      expect(ran.status === 0 ? failuresOf(program, ran.stdout).join("\n") : ofRustc(program, ran.stderr)).toBe("");
      return Promise.resolve();
    });
  });
});

/** What is missing of an item; null if nothing is. */
function lackOf(item: DocItem): string | null {
  if (item.doc === "") return "nothing is said";
  return item.doc.includes("```") ? null : "no example";
}

test("what has no docstring or no example is listed", () => {
  const items = filesBelow("stdlib/std", [".ae"]).flatMap((file) => itemsOf(file));
  expect(items.length).toBeGreaterThan(1_500);
  const lacking = items.flatMap((item) => {
    const lack = lackOf(item);
    return lack === null ? [] : [`${item.file.slice("stdlib/".length)} ${item.name}: ${lack}`];
  });
  process.stdout.write(`${items.length - lacking.length} of ${items.length} items of std have an example\n`);
  const known = readProjectFile(LIST).split("\n");
  expect(lacking.filter((line) => !known.includes(line) && !known.includes(line.replace("no example", "nothing is said")))).toEqual([]);
  if (process.env["UPDATE"] === "1") writeFileSync(join(PROJECT_ROOT, LIST), lacking.map((line) => `${line}\n`).join(""));
  expect(readProjectFile(LIST)).toBe(lacking.map((line) => `${line}\n`).join(""));
});

test("every macro that the compiler writes out has its docstring in macros.ae", () => {
  const homes = ["std", "std::pin", "std::task"].flatMap((home) => Object.entries(BUILTIN_HOMES[home] ?? {}));
  const macros = homes.flatMap(([name, key]) => (key.startsWith("derive:") ? [] : [`${name}!`]));
  expect(itemsOf("stdlib/std/macros.ae").map((item) => item.name.replace("r#", "")).sort()).toEqual(macros.sort());
});
