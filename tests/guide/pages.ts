/**
 * The pages of `docs/guide/`. A block whose fence names a file (```` ```rust hello.ae ````) is that file; a block ```` ```console ```` is a session in the folder with
 * the page's files: lines that begin with `$ ` are typed, the others are what is printed. A block of another kind is not allowed: the reader could not try it.
 */
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { AETHER } from "../harness/command-line.js";
import { PROJECT_ROOT } from "../harness/project.js";

/** Commands that report on tasks; where time is virtual these say what time it is. */
const REPORTING = "*--leak-warn*|*--stall-warn*|*--trace*";

interface Block {
  /** What stands behind the opening fence. */
  readonly info: string;
  readonly text: string;
  readonly line: number;
}

export interface Page {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly sessions: readonly Block[];
  /** Blocks that nobody can try. */
  readonly others: readonly Block[];
}

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map((found) => ({ info: found[1] ?? "", text: found[2] ?? "", line: page.slice(0, found.index).split("\n").length }));
}

export function readPage(page: string): Page {
  const files: { name: string; text: string }[] = [];
  const sessions: Block[] = [];
  const others: Block[] = [];
  for (const block of blocksOf(page)) {
    const name = block.info.split(" ")[1];
    if (name !== undefined) files.push({ name, text: block.text });
    else if (block.info === "console") sessions.push(block);
    else others.push(block);
  }
  return { files, sessions, others };
}

export function commandsOf(session: Block): string[] {
  return session.text.split("\n").filter((line) => line.startsWith("$ ")).map((line) => line.slice(2));
}

/** Lays the page's files out, and beside them the command `aether`, for which no time passes that nobody waits for; gives the folder for commands. */
export function layOut(page: Page, folder: string): string {
  for (const { name, text } of page.files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  // As if the package were installed there.
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(PROJECT_ROOT, join(folder, "node_modules", "aetherlang-lite"), "dir");
  const bin = join(folder, ".bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "aether"), `#!/bin/sh\ncase "$*" in ${REPORTING}) ;; *) export AETHER_VIRTUAL_TIME=1 ;; esac\nexec "${process.execPath}" "${AETHER}" "$@"\n`);
  chmodSync(join(bin, "aether"), 0o755);
  return bin;
}

/** What a session shows when it is typed. How long tests took is no part of it. */
export function typed(session: Block, folder: string, bin: string): Promise<string> {
  const script = commandsOf(session).map((command) => `printf '%s\\n' '$ ${command.replaceAll("'", "'\\''")}'\n${command}`).join("\n");
  return new Promise((resolve, reject) => {
    const shell = spawn("bash", ["-c", `exec 2>&1\n${script}`], { cwd: folder, env: { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`, NO_COLOR: "1" } });
    const out: Buffer[] = [];
    shell.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    shell.stdin.end();
    shell.on("error", reject);
    shell.on("close", () => resolve(Buffer.concat(out).toString("utf8").replace(/finished in [\d.]+s/g, "finished in 0.00s").replace(/\n*$/, "\n")));
  });
}
