/**
 * Programs that drive every channel, lock, set and timer from many tasks which are cancelled at random points, and panic when something is lost or there
 * twice. Each is compiled once and then run in this process under one seed after the other; a deadlock is a failure too.
 *
 * `STRESS_SEEDS` and `STRESS_OPS` say how many seeds, and how many operations under each; `STRESS=mutex` runs those whose name matches.
 * Programs in `.rs` files are Rust: rustc and tokio agree with what they assert.
 */
import { describe, expect, test } from "vitest";
import { importText, nodeCompilerHost, urlOf } from "../../bin/host-node.js";
import { createSession } from "../../compiler/index.js";
import type { MainOptions } from "../../runtime/index.js";
import { filesBelow, readProjectFile } from "../harness/project.js";
import { testHost } from "../runtime/harness.js";

const SEEDS = Number(process.env["STRESS_SEEDS"] ?? 12);
const OPS = Number(process.env["STRESS_OPS"] ?? 1000);
const TIMEOUT_MS = 60_000 + SEEDS * OPS * 0.05;

interface Program {
  readonly start: (options: MainOptions) => Promise<number>;
}

const session = createSession(nodeCompilerHost());
const prelude = readProjectFile("tests/stress/prelude.rs");

async function compiled(path: string): Promise<Program> {
  const { output, diagnostics, sources, userSpan } = session.compileText(path, `${prelude}${readProjectFile(path)}`, { mode: "run", importPath: urlOf });
  if (output === null) throw new Error(diagnostics.map((d) => `${d.code} in line ${sources.loc(userSpan(d.span).lo).line}: ${d.message}`).join("\n"));
  return (await importText(output.js)) as Program;
}

/** What went wrong; empty if nothing did. */
async function wrongUnder(program: Program, seed: number): Promise<string> {
  const host = { ...testHost(), err: "", args: ["stress", String(OPS), String(seed)] };
  const write = (fd: 1 | 2, text: string): boolean => {
    if (fd === 2) host.err += text;
    return true;
  };
  const code = await program.start({ host: { ...host, write }, seed });
  return code === 0 ? "" : `seed ${seed}: exit code ${code}\n${host.err}`;
}

describe("nothing is lost, nothing is there twice", () => {
  const programs = filesBelow("tests/stress/programs", [".rs", ".ae"]).filter((path) => new RegExp(process.env["STRESS"] ?? "").test(path));
  test.for(programs)("%s", { timeout: TIMEOUT_MS }, async (path) => {
    const program = await compiled(path);
    for (let seed = 1; seed <= SEEDS; seed++) expect(await wrongUnder(program, seed)).toBe("");
  });
});
