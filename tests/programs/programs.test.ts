/**
 * Programs with the output that rustc gives: NAME.rs, NAME.out, and NAME.code where the exit code is not 0. NAME.ae is one that rustc does not know: what
 * it must print follows from what rustc and tokio make of each of its parts. All are compiled in this process by one
 * session; each then runs in a process of its own, two at a time. `PROGRAMS=std/iter` runs those whose path contains that.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, test } from "vitest";
import { moduleUrl, nodeCompilerHost, urlOf } from "../../bin/host-node.js";
import { createSession } from "../../compiler/index.js";
import { firstDifference } from "../conformance/judge.js";
import { runCommand } from "../harness/command-line.js";
import { filesBelow, PROJECT_ROOT, readProjectFile } from "../harness/project.js";

const FOLDER = "tests/programs";
const asked = process.env["PROGRAMS"] ?? "";
const files = filesBelow(FOLDER, [".rs", ".ae"]).filter((file) => file.includes(asked));
const session = createSession(nodeCompilerHost());
const folder = mkdtempSync(join(tmpdir(), "aether-programs-"));

/** What is to be run with Node; a text that says why not, if the program is refused. */
function compiled(file: string): { readonly path: string } | string {
  const { output, diagnostics, sources, userSpan } = session.compileFile(join(PROJECT_ROOT, file), { mode: "run", importPath: urlOf });
  if (output === null) return diagnostics.map((d) => `${d.code} in line ${sources.loc(userSpan(d.span).lo).line}: ${d.message}`).join("\n");
  const path = join(folder, `${file.replaceAll("/", "-")}.mjs`);
  const start = `\nimport { nodeHost as host$ } from "${moduleUrl("runtime/host-node.js")}";\nprocess.exit(await start({ host: { ...host$(), args: ["${basename(file)}"] } }));\n`;
  writeFileSync(path, output.js + start);
  return { path };
}

async function wrongWith(file: string): Promise<string> {
  const made = compiled(file);
  if (typeof made === "string") return made;
  const base = file.slice(0, -".rs".length);
  const want = existsSync(join(PROJECT_ROOT, `${base}.code`)) ? Number(readProjectFile(`${base}.code`)) : 0;
  const ran = await runCommand(process.execPath, ["--stack-size=7000", made.path]);
  const difference = firstDifference(ran.stdout, readProjectFile(`${base}.out`));
  const code = ran.code === want ? [] : [`exit code ${ran.code}, not ${want}\n${ran.stderr}`];
  return [...code, ...(difference === null ? [] : [difference])].join("\n");
}

describe.concurrent("programs", () => {
  test.for(files)("%s", async (file, { expect }) => {
    expect(await wrongWith(file)).toBe("");
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
