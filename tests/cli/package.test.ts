/** The package as other JavaScript sees it: the compiler, its host for Node, and what compiled programs import by default. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../harness/command-line.js";
import { PROJECT_ROOT } from "../harness/project.js";
import { withFiles } from "../harness/scratch.js";

const TOOL = `
import { writeFileSync } from "node:fs";
import { createSession } from "aetherlang-lite";
import { nodeCompilerHost } from "aetherlang-lite/host-node";
import { nodeHost } from "aetherlang-lite/runtime/host-node";

const session = createSession(nodeCompilerHost());
const source = 'async fn main() { sleep(Duration::from_millis(1)).await; println!("{}", "aé".to_uppercase().replace("A", "b")); }';
const { output, diagnostics } = session.compileText("main.ae", source, { mode: "run" });
writeFileSync("program.mjs", output.js);
const { start } = await import("./program.mjs");
console.log(diagnostics.length, await start({ host: nodeHost() }));
`;

test("a tool compiles a program and runs it", async () => {
  await withFiles({ "tool.mjs": TOOL }, async (cwd) => {
    mkdirSync(join(cwd, "node_modules"));
    symlinkSync(PROJECT_ROOT, join(cwd, "node_modules", "aetherlang-lite"), "dir");
    expect(await runCommand(process.execPath, ["tool.mjs"], { cwd })).toEqual({ stdout: "bÉ\n0 0\n", stderr: "", code: 0 });
  });
});
