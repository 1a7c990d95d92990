/**
 * Programs with slips of the pen go through all phases: whatever a text holds, the compiler ends in time, does not break, and what it
 * says points into the text. `FUZZ_COUNT` programs (more of them at night), starting with `FUZZ_SEED`; a failure names the seed that repeats it.
 */
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { nodeCompilerHost } from "../../bin/host-node.js";
import { createSession, type Compilation } from "../../compiler/index.js";
import { filesBelow, readProjectFile } from "../harness/project.js";
import { mutate, type Mutant } from "./mutate.js";
import { Random } from "./random.js";

const COUNT = Number(process.env["FUZZ_COUNT"] ?? "60");
const FIRST = Number(process.env["FUZZ_SEED"] ?? "1");
/** Of the processor's time; a busy machine is no mistake of the compiler's. */
const CPU_MAX_MS = 5_000;
const WALL_MAX_MS = 60_000;
/** More errors than this of the grammar from one slip would bury the one that matters. (A name that is gone may well be missed in many places.) */
const SYNTAX_ERRORS_MAX = 30;
const TEST_TIMEOUT_MS = 6 * 3_600_000;
const PATH = "mutant.rs";

const sources = [...filesBelow("tests/conformance", [".rs"]), ...filesBelow("examples", [".ae"])].map(readProjectFile);
const session = createSession(nodeCompilerHost());

function mutantOf(seed: number): Mutant {
  const random = new Random(seed);
  return mutate(random.pick(sources), random);
}

/** Ends what does not end by itself. */
function limited<T>(run: () => T): T {
  return runInNewContext("run()", { run }, { timeout: WALL_MAX_MS }) as T;
}

function compile(text: string): Compilation | string {
  try {
    const before = process.cpuUsage();
    const made = limited(() => session.compileText(PATH, text, { mode: "run" }));
    const { user, system } = process.cpuUsage(before);
    const took_ms = (user + system) / 1_000;
    return took_ms > CPU_MAX_MS ? `took ${took_ms} ms` : made;
  } catch (fault) {
    return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  }
}

/** What is wrong with what the compiler said about a text; null if nothing is. */
function judge({ text, edits }: Mutant): string | null {
  const made = compile(text);
  if (typeof made === "string") return made;
  for (const { span, message } of made.diagnostics) {
    const { lo, hi } = made.userSpan(span);
    const file = made.sources.fileAt(lo);
    if (file.path !== PATH || lo > hi || hi > file.base + file.text.length) return `points out of the text: ${message} (${file.path} ${lo - file.base}..${hi - file.base} of ${file.text.length})`;
  }
  const errors = made.diagnostics.filter((d) => d.severity === "error");
  if (errors.length === 0 && made.output === null) return "neither errors nor output";
  const grammar = errors.filter((d) => d.code === "syntax");
  return edits > 1 || grammar.length <= SYNTAX_ERRORS_MAX ? null : `${grammar.length} errors from one slip: ${grammar.map((d) => d.message).join("; ")}`;
}

test("slips of the pen", { timeout: TEST_TIMEOUT_MS }, () => {
  const wrong: string[] = [];
  for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
    const problem = judge(mutantOf(seed));
    if (problem !== null) wrong.push(`seed ${seed}: ${problem}`);
  }
  expect(wrong).toEqual([]);
});
