/**
 * Generated chains of iterators print what they print under rustc: 150 of them.
 *
 * `ORACLE=COMMAND` writes `outputs.txt` anew with a command that compiles and runs a Rust program (exit code 125: it does not compile); `CHAINS_FIRST=N` begins with other seeds.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputsOf } from "../drops/programs.js";
import { aether } from "../harness/command-line.js";
import { PROJECT_ROOT, readProjectFile } from "../harness/project.js";
import { withFiles } from "../harness/scratch.js";
import { programOf } from "./generate.js";

const OUTPUTS = "tests/chains/outputs.txt";
const COUNT = 150;
const FIRST_SEED = Number(process.env["CHAINS_FIRST"] ?? 1);
const TIMEOUT_MS = 100_000;

const oracle = process.env["ORACLE"] ?? "";

function withProgram<T>(names: readonly string[], body: (path: string) => T | Promise<T>): Promise<T> {
  return withFiles({ "chains.rs": programOf(names) }, async (folder) => body(join(folder, "chains.rs")));
}

async function record(): Promise<void> {
  const names = Array.from({ length: COUNT }, (_, i) => `c${FIRST_SEED + i}`);
  const ran = await withProgram(names, (path) => spawnSync(oracle, [path], { encoding: "utf8", timeout: TIMEOUT_MS, maxBuffer: 2 ** 26 }));
  if (ran.status !== 0) throw new Error(`exit code ${String(ran.status)}\n${ran.stderr}`);
  writeFileSync(join(PROJECT_ROOT, OUTPUTS), ran.stdout);
}

if (oracle !== "") test("the oracle", record, 10 * TIMEOUT_MS);

test("chains of iterators give what they give under rustc", async () => {
  const want = outputsOf(readProjectFile(OUTPUTS));
  expect(want.size).toBe(COUNT);
  const ran = await withProgram([...want.keys()], (path) => aether(["run", path], { timeout_ms: TIMEOUT_MS }));
  expect(ran.stderr).toBe("");
  const got = outputsOf(ran.stdout);
  const wrong = [...want].filter(([name, out]) => got.get(name) !== out);
  expect(wrong.map(([name, out]) => `${programOf([name])}\n${out}\n${got.get(name) ?? "nothing"}`)).toEqual([]);
});
