/** What the compiler makes of a case: the text of each section that can be asked for. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Findings } from "../../bin/commands/report.js";
import { nodeCompilerHost } from "../../bin/host-node.js";
import type { Stage } from "../../compiler/api.js";
import { renderDiagnostics } from "../../compiler/diagnostics/render.js";
import type { CompilerHost } from "../../compiler/host.js";
import { createSession, Library } from "../../compiler/index.js";
import { aether } from "../harness/command-line.js";
import type { Golden } from "./file.js";

const MAIN = "main.ae";
const LIBRARY = new Library(nodeCompilerHost());
type Producer = (golden: Golden) => string | Promise<string>;

function filesOf(golden: Golden): Map<string, string> {
  const files = new Map<string, string>();
  for (const s of golden.sections) {
    if (s.name === "source") files.set(MAIN, s.text);
    else if (s.name.startsWith("file ")) files.set(s.name.slice("file ".length), s.text);
  }
  return files;
}

function hostOf(golden: Golden): CompilerHost {
  const files = filesOf(golden);
  return { readFile: (path) => files.get(path) ?? null, readLibrary: (path) => nodeCompilerHost().readLibrary(path) };
}

function rendered(found: Findings): string {
  return renderDiagnostics(found.diagnostics, found.sources, { color: false, userSpan: found.userSpan });
}

function stage(golden: Golden, which: Stage): string {
  const made = createSession(hostOf(golden), LIBRARY).emit(MAIN, which);
  return made.text ?? rendered(made);
}

/** The parts of a module that come from the case itself: each is headed by a comment that says where it is from. */
function ownParts(js: string): string {
  const own: string[] = [];
  let within = false;
  for (const line of js.split("\n")) {
    const head = /^\/\/ .* {2}(\S+):\d+$/.exec(line);
    if (head !== null) within = head[1] === MAIN;
    else if (/^\/\/ |^class |^export /.test(line)) within = false;
    if (within) own.push(line);
  }
  return `${own.join("\n").trimEnd()}\n`;
}

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
  readonly trace: string;
}

const TRACE = "trace.txt";

/** Runs a case on the command line, in a folder of its own. */
async function ran(golden: Golden, command: "run" | "test"): Promise<Ran> {
  const flags = (golden.sections.find((s) => s.name === "flags")?.text ?? "").split(/\s+/).filter((flag) => flag !== "");
  const traced = golden.sections.some((s) => s.name === "trace") ? ["--trace", TRACE] : [];
  const folder = mkdtempSync(join(tmpdir(), "aether-golden-"));
  try {
    for (const [path, text] of filesOf(golden)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { stdout, stderr, code } = await aether([command, ...flags, ...traced, MAIN], { cwd: folder });
    return { stdout, stderr: stderr.replace(/held the thread for \d+ ms/, "held the thread for … ms"), code, trace: traced.length === 0 ? "" : readFileSync(join(folder, TRACE), "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PRODUCERS: ReadonlyMap<string, Producer> = new Map<string, Producer>([
  ["diagnostics", (golden) => rendered(createSession(hostOf(golden), LIBRARY).compileFile(MAIN, { mode: "check" }))],
  ["ast", (golden) => stage(golden, "ast")],
  ["ir", (golden) => stage(golden, "ir")],
  ["js", (golden) => ownParts(stage(golden, "js"))],
  ["module", (golden) => stage(golden, "js")],
  ["stdout", async (golden) => (await ran(golden, "run")).stdout],
  ["stderr", async (golden) => (await ran(golden, "run")).stderr],
  ["trace", async (golden) => (await ran(golden, "run")).trace],
  ["exit", async (golden) => `${(await ran(golden, "run")).code}\n`],
  ["tests", async (golden) => (await ran(golden, "test")).stdout.replace(/finished in [\d.]+s/, "finished in …")],
]);

export const SECTIONS = [...PRODUCERS.keys()];

/** The case as it is now. */
export async function produce(golden: Golden): Promise<Golden> {
  const sections = [];
  for (const section of golden.sections) {
    const producer = PRODUCERS.get(section.name);
    sections.push(producer === undefined ? section : { name: section.name, text: await producer(golden) });
  }
  return { about: golden.about, sections };
}
