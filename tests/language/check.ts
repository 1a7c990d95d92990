/** Checks and runs files of many programs (see `sections.ts`) against what rustc makes of them. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeCompilerHost } from "../../bin/host-node.js";
import { createSession } from "../../compiler/index.js";
import { aether } from "../harness/command-line.js";
import { PROJECT_ROOT, readProjectFile } from "../harness/project.js";
import { areTests, outputsOf, reportOf, sectionsOf, wrap, type Section } from "./sections.js";

const RUN_MS = 60_000;
const FAILED_TESTS = 101;

function outPath(file: string): string {
  return file.replace(/\.rs$/, ".out");
}

async function withProgram<T>(text: string, body: (path: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "aether-language-"));
  try {
    const path = join(folder, "main.rs");
    writeFileSync(path, text);
    return await body(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the output of a file, with a command that compiles and runs a Rust program; of one whose programs are all known only if `again`. */
export async function recordOutput(file: string, oracle: string, again: boolean): Promise<void> {
  const sections = sectionsOf(readProjectFile(file));
  const known = existsSync(join(PROJECT_ROOT, outPath(file))) ? [...outputsOf(readProjectFile(outPath(file))).keys()] : [];
  if (!again && known.join() === sections.map((s) => s.title).join()) return;
  const tests = areTests(sections);
  const ran = await withProgram(wrap(sections, "rustc"), (path) => spawnSync(oracle, tests ? ["--test", path] : [path], { encoding: "utf8", timeout: RUN_MS, input: "" }));
  if (ran.status !== 0 && !(tests && ran.status === FAILED_TESTS)) throw new Error(`${file}: exit code ${String(ran.status)}\n${ran.stderr}`);
  writeFileSync(join(PROJECT_ROOT, outPath(file)), tests ? reportOf(ran.stdout, sections) : ran.stdout);
}

interface Complaint {
  readonly line: number;
  readonly text: string;
}

/** One for all files: what it knows of the library is worth keeping. */
const session = createSession(nodeCompilerHost());

function errorsOf(sections: readonly Section[]): Complaint[] {
  const compiled = session.compileText("main.rs", wrap(sections, "aether"), { mode: areTests(sections) ? "test" : "check" });
  return compiled.diagnostics.flatMap((d) => {
    const { line } = compiled.sources.loc(compiled.userSpan(d.span).lo);
    return d.severity === "error" ? [{ line, text: `${d.code} in line ${line}: ${d.message}` }] : [];
  });
}

/** Runs sections as one program; says what is wrong with each that fails. Where the whole stops or cannot be built, the halves are tried. */
async function wrongOf(sections: readonly Section[], want: ReadonlyMap<string, string>): Promise<string[]> {
  const [first] = sections;
  if (first === undefined) return [];
  const tests = areTests(sections);
  const ran = await withProgram(wrap(sections, "aether"), (path) => aether([tests ? "test" : "run", path], { timeout_ms: RUN_MS }));
  const got = outputsOf(tests ? reportOf(ran.stdout, sections) : ran.stdout);
  if (ran.code === 0 || (tests && ran.code === FAILED_TESTS)) {
    const wrong = sections.filter((s) => got.get(s.title) !== want.get(s.title));
    return wrong.map((s) => `${s.line}: ${s.title}\n--- is\n${got.get(s.title) ?? ""}\n--- not\n${want.get(s.title) ?? ""}`);
  }
  if (sections.length === 1) return [`${first.line}: ${first.title}\n--- is\n${got.get(first.title) ?? ""}\nexit code ${ran.code}\n${ran.stderr}`];
  const half = sections.length >> 1;
  return [...(await wrongOf(sections.slice(0, half), want)), ...(await wrongOf(sections.slice(half), want))];
}

/** What was said about files, as they are checked before they are run. */
const known = new Map<string, Complaint[]>();

function errorsIn(file: string): Complaint[] {
  const errors = known.get(file) ?? errorsOf(sectionsOf(readProjectFile(file)));
  known.set(file, errors);
  return errors;
}

/** The sections of a file without those that are not accepted. */
function acceptedOf(file: string): Section[] {
  const sections = sectionsOf(readProjectFile(file));
  const lines = errorsIn(file).map((e) => e.line);
  return sections.filter((s, i) => !lines.some((line) => line >= s.line && line < (sections[i + 1]?.line ?? Infinity)));
}

/** What is said about the programs of a file, which should be nothing. */
export function complaintsOf(file: string): string[] {
  return errorsIn(file).map((e) => e.text);
}

/** What is wrong with the programs of a file, or with those of them that are accepted; nothing if all print what they print under rustc. */
export function failuresOf(file: string, which: "all" | "accepted"): Promise<string[]> {
  return wrongOf(which === "all" ? sectionsOf(readProjectFile(file)) : acceptedOf(file), outputsOf(readProjectFile(outPath(file))));
}
