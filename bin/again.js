/** Starts the command line once more with the flags of its first line. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

const SCRIPT = fileURLToPath(new URL("aether.js", import.meta.url));
/** Set for a process that must not outlive the one of this number, which started it. */
const STARTED_BY = "AETHER_STARTED_BY";
const POLL_MS = 200;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** What the first line of the script passes to Node. */
function flags() {
  const [line] = readFileSync(SCRIPT, "utf8").split("\n", 1);
  return line.split(" ").filter((word) => word.startsWith("--"));
}

/** Does not come back: where the system can it makes this process the other one, else it waits for that and ends as it did. */
export function startAgain() {
  const args = [...flags(), SCRIPT, ...process.argv.slice(2)];
  if (process.execve !== undefined && process.platform !== "win32") process.execve(process.execPath, [process.execPath, ...args], process.env);
  const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, [STARTED_BY]: String(process.pid) } });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  return new Promise(() => {
    child.on("exit", (code, signal) => {
      if (signal === null) process.exit(code);
      for (const name of SIGNALS) process.removeAllListeners(name);
      process.kill(process.pid, signal);
    });
  });
}

/**
 * Ends this process when the one that started it is gone: whoever kills that one, which only waits, means the program. Another thread watches, as the
 * program may never come to the event loop.
 */
export function endWithParent() {
  const parent = process.env[STARTED_BY];
  delete process.env[STARTED_BY];
  if (parent !== String(process.ppid)) return;
  const watch = `setInterval(() => { if (process.ppid !== ${parent}) process.kill(process.pid, "SIGKILL"); }, ${POLL_MS})`;
  new Worker(watch, { eval: true, execArgv: [], stdin: false }).unref();
}
