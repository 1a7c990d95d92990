/** Runs `bin/aether.js` as a user does: another process, with a limit on its time. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project.js";

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  /** The exit code; 124 if the time was up, 128 + n if signal n ended it. */
  readonly code: number;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout_ms?: number;
}

const TIMEOUT_MS = 20_000;
const EXIT_TIMEOUT = 124;
const EXIT_SIGNAL = 128;

export const AETHER = join(PROJECT_ROOT, "bin", "aether.js");

export function aether(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return runCommand(AETHER, args, options);
}

export function runCommand(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd ?? PROJECT_ROOT, env: { ...process.env, NO_COLOR: "1", ...options.env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, options.timeout_ms ?? TIMEOUT_MS);
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.stdin ?? "");
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8"), code: late ? EXIT_TIMEOUT : (code ?? EXIT_SIGNAL + (signal === null ? 0 : 1)) });
    });
  });
}
