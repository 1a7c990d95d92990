/** Arguments and exit codes that need no program to compile. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aether } from "../harness/command-line.js";
import { readProjectFile } from "../harness/project.js";
import { withFiles } from "../harness/scratch.js";

describe.concurrent("arguments", () => {
  test("--version is the package's", async ({ expect: see }) => {
    const { version } = JSON.parse(readProjectFile("package.json")) as { readonly version: string };
    see(await aether(["--version"])).toEqual({ stdout: `${version}\n`, stderr: "", code: 0 });
  });

  test("--help lists the commands", async ({ expect: see }) => {
    const ran = await aether(["--help"]);
    see(ran.code).toBe(0);
    for (const command of ["run", "check", "build", "test", "graph", "explain", "repl"]) see(ran.stdout).toMatch(new RegExp(`^  ${command} `, "m"));
  });

  test.for([
    [["--emit", "wasm", "x.ae"], "Allowed choices are ast, ir, js"],
    [["run"], "missing required argument 'file'"],
    [["build", "x.ae"], "required option '-o, --out <dir>'"],
    [["check", "--frobnicate", "x.ae"], "unknown option '--frobnicate'"],
  ] as const)("%j is a mistake in the arguments", async ([args, why], { expect: see }) => {
    const ran = await aether(args);
    see(ran.stderr).toContain(why);
    see(ran.stderr).toContain("aether --help");
    see(ran.code).toBe(2);
  });

  test.for([["run"], ["check"], ["test"], ["--emit", "js"], []])("%j says so when there is no such file", async (args, { expect: see }) => {
    const ran = await aether([...args, "no-such.ae"]);
    see(ran).toEqual({ stdout: "", stderr: "error: couldn't read `no-such.ae`: there is no such file\n", code: 1 });
  });

  test("a folder is not a file", async ({ expect: see }) => {
    see((await aether(["check", "examples"])).stderr).toBe("error: couldn't read `examples`: it is a folder without `src/main.rs`\n");
  });

  test.for([["check"], ["--emit", "ast"], []])("%j says so when a file is no text, and nothing else", async (args, { expect: see }) => {
    const ran = await withFiles({ "latin.ae": Buffer.from('fn main() { println!("caf\u00e9"); }', "latin1") }, (cwd) => aether([...args, "latin.ae"], { cwd }));
    see(ran).toEqual({ stdout: "", stderr: "error: couldn't read `latin.ae`: it is not valid UTF-8\n\nerror: aborting due to 1 previous error\n", code: 1 });
  });

  test("help of a command can be asked for in both ways", async ({ expect: see }) => {
    see(await aether(["help", "check"])).toEqual(await aether(["check", "--help"]));
  });
});

/** The files of JavaScript that a process loads. */
async function loadedBy(args: readonly string[]): Promise<readonly string[]> {
  return withFiles({}, async (folder) => {
    await aether(args, { env: { NODE_V8_COVERAGE: folder } });
    const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as { readonly result: readonly { readonly url: string }[] });
    return reports.flatMap(({ result }) => result.map(({ url }) => url));
  });
}

test.for([[["--version"]], [["--help"]], [["explain", "E0308"]]])("%j loads neither the compiler nor the runtime", async ([args]) => {
  const loaded = await loadedBy(args ?? []);
  expect(loaded.filter((url) => /dist\/bin\/(?:bundle|aether)\.js$/.test(url))).toHaveLength(1);
  expect(loaded.filter((url) => /bundle-report|compiler\/session|lib\/support|runtime\/scheduler/.test(url))).toEqual([]);
});
