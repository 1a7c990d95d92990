/**
 * Generated programs about drops print what they print under rustc: 50 of them, of seeds that rustc accepts.
 *
 * `ORACLE=COMMAND` writes `outputs.txt` anew with a command that compiles and runs a Rust program (exit code 125: it does not compile).
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aether } from "../harness/command-line.js";
import { PROJECT_ROOT, readProjectFile } from "../harness/project.js";
import { withFiles } from "../harness/scratch.js";
import { caseNamed, outputsOf, programOf, type Case } from "./programs.js";

const OUTPUTS = "tests/drops/outputs.txt";
const COUNT = 50;
const FIRST_SEED = 1000;
const REFUSED = 125;
const TIMEOUT_MS = 100_000;

const oracle = process.env["ORACLE"] ?? "";

function withProgram<T>(cases: readonly Case[], body: (path: string) => T | Promise<T>): Promise<T> {
  return withFiles({ "drops.rs": programOf(cases) }, async (folder) => body(join(folder, "drops.rs")));
}

async function record(): Promise<void> {
  const parts: string[] = [];
  for (let i = FIRST_SEED * 2; parts.length < COUNT; i++) {
    const made = caseNamed(`${i % 2 === 0 ? "s" : "a"}${i >> 1}`);
    const ran = await withProgram([made], (path) => spawnSync(oracle, [path], { encoding: "utf8", timeout: TIMEOUT_MS }));
    if (ran.status === 0) parts.push(ran.stdout);
    else if (ran.status !== REFUSED) throw new Error(`${made.name}: exit code ${String(ran.status)}\n${ran.stderr}`);
  }
  writeFileSync(join(PROJECT_ROOT, OUTPUTS), parts.join(""));
}

if (oracle !== "") test("the oracle", record, 10 * TIMEOUT_MS);

test("everything is dropped when rustc drops it", async () => {
  const want = outputsOf(readProjectFile(OUTPUTS));
  expect(want.size).toBe(COUNT);
  const ran = await withProgram([...want.keys()].map(caseNamed), (path) => aether(["run", path], { timeout_ms: TIMEOUT_MS }));
  expect(ran.stderr).toBe("");
  const got = outputsOf(ran.stdout);
  const wrong = [...want].filter(([name, out]) => got.get(name) !== out);
  expect(wrong.map(([name]) => `${name}:\n${caseNamed(name).text}`)).toEqual([]);
  expect([...got.keys()]).toEqual([...want.keys()]);
});
