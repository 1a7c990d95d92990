/**
 * `aether test FILE`: runs the tests of a program, each on a scheduler of its own, and reports them as Rust's test runner does. In the folder of a package
 * those of its library come first, then those of its programs and those in `tests/`, up to a crate in which one fails.
 */
import type { Host } from "../../runtime/host.js";
import { nodeHost } from "../../runtime/host-node.js";
import { captureOutput, flushOutput, runMain, runSync, setHost, takeOutput, type Frame, type Panic } from "../../runtime/index.js";
import { importText, isFolder, isTimeVirtual, packageFiles, urlOf, withSource, writeError, writeOutput } from "../host-node.js";
import { compiler } from "./compiler.js";
import { programStack } from "./program-stack.js";
import { EXIT_REJECTED, report, type Said } from "./report.js";

/** What a module made in the mode `test` exports. */
interface Test {
  readonly name: string;
  /** The frame of an async test; else runs the test. */
  readonly run: () => unknown;
  readonly async: boolean;
  /** Why it is not run; empty without a reason. */
  readonly ignored: string | null;
  /** The text that a `#[should_panic]` test's message has to contain; `null` where it must not panic. */
  readonly shouldPanic: string | null;
  /** `#[tokio::test(start_paused = true)]` */
  readonly startPaused?: boolean;
  /** `#[tokio::test(flavor = "multi_thread")]` */
  readonly threads?: boolean;
  readonly local?: boolean;
  /** Turns what the test returns into an exit code, and reports an `Err`. */
  readonly onResult?: (value: unknown) => number;
}

interface Outcome {
  readonly test: Test;
  readonly result: "ok" | "FAILED" | "ignored";
  /** What it printed, and why it failed. */
  readonly output: string;
}

const EXIT_FAILED = 101;
const EXIT_PANIC = 101;

function titleOf(test: Test): string {
  return test.shouldPanic === null || test.ignored !== null ? test.name : `${test.name} - should panic`;
}

/** Why a test that ended like this has failed; `null` if it has not. */
function whyFailed(test: Test, code: number, panic: Panic | null): string | null {
  if (test.shouldPanic === null) return code === 0 ? null : "";
  if (code !== EXIT_PANIC) return "note: test did not panic as expected\n";
  const expected = JSON.stringify(test.shouldPanic);
  const message = panic?.message ?? "";
  if (panic?.isText === false) return test.shouldPanic === "" ? null : `note: expected panic with string value,\n found non-string value: \`TypeId\`\n     expected substring: ${expected}\n`;
  if (message.includes(test.shouldPanic)) return null;
  return `note: panic did not contain expected string\n      panic message: ${JSON.stringify(message)}\n expected substring: ${expected}\n`;
}

async function runTest(test: Test, host: Host): Promise<Outcome> {
  if (test.ignored !== null) return { test, result: "ignored", output: "" };
  let panic: Panic | null = null;
  const onPanic = (p: Panic): void => {
    panic = p;
  };
  captureOutput();
  const options = { host, name: test.name, startPaused: test.startPaused === true || isTimeVirtual(), threads: test.threads === true, local: test.local === true, onPanic, ...(test.onResult === undefined ? {} : { onResult: test.onResult }) };
  const code = test.async ? await runMain(test.run() as Frame, options) : runSync(test.run, options);
  const said = takeOutput();
  const why = whyFailed(test, code, panic);
  return { test, result: why === null ? "ok" : "FAILED", output: `${said}${why ?? ""}` };
}

function summary(outcomes: readonly Outcome[], filtered: number, seconds: number): string {
  const count = (result: Outcome["result"]): number => outcomes.filter((o) => o.result === result).length;
  const failures = outcomes.filter((o) => o.result === "FAILED");
  const details = failures.filter((o) => o.output !== "").map((o) => `---- ${o.test.name} stdout ----\n${o.output}\n`).join("");
  const names = failures.map((o) => `    ${o.test.name}\n`).join("");
  const list = failures.length === 0 ? "" : `\nfailures:\n${details === "" ? "" : `\n${details}`}\nfailures:\n${names}`;
  const verdict = failures.length === 0 ? "ok" : "FAILED";
  return `${list}\ntest result: ${verdict}. ${count("ok")} passed; ${failures.length} failed; ${count("ignored")} ignored; 0 measured; ${filtered} filtered out; finished in ${seconds.toFixed(2)}s\n\n`;
}

async function runAll(tests: readonly Test[], filter: string, host: Host): Promise<number> {
  setHost(host);
  const chosen = tests.filter((t) => t.name.includes(filter)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const started_ms = performance.now();
  writeOutput(`\nrunning ${chosen.length} test${chosen.length === 1 ? "" : "s"}\n`);
  const outcomes: Outcome[] = [];
  for (const test of chosen) {
    const outcome = await runTest(test, host);
    flushOutput();
    const reason = test.ignored === null || test.ignored === "" ? "" : `, ${test.ignored}`;
    writeOutput(`test ${titleOf(test)} ... ${outcome.result}${reason}\n`);
    outcomes.push(outcome);
  }
  writeOutput(summary(outcomes, tests.length - chosen.length, (performance.now() - started_ms) / 1000));
  return outcomes.some((o) => o.result === "FAILED") ? EXIT_FAILED : 0;
}

async function testFile(path: string, filter: string, release: boolean, said: Said): Promise<number> {
  return withSource(path, async (file) => {
    const compiled = compiler().compileFile(file, { mode: "test", release, importPath: urlOf });
    report(compiled, said);
    if (compiled.output === null) return EXIT_REJECTED;
    const { output } = compiled;
    const { tests } = (await importText(output.js)) as { readonly tests: readonly Test[] };
    return runAll(tests, filter, { ...nodeHost(), programStack: () => programStack(output) });
  });
}

export async function test(path: string, filter: string, release: boolean): Promise<number> {
  const said: Said = new Set();
  const { library, programs, tests } = isFolder(path) ? packageFiles(path) : { library: [], programs: [], tests: [] };
  const crates = [...library, ...programs, ...tests];
  if (crates.length === 0) return testFile(path, filter, release, said);
  for (const crate of crates) {
    writeError(`     Running ${crate}\n`);
    const code = await testFile(crate, filter, release, said);
    if (code !== 0) return code;
  }
  return 0;
}
