/** The host for Node. Its modules are asked for when there is one: what is built for Node and browsers is one file, which may import none of them. */
import type * as Fs from "node:fs";
import type { Host } from "./host.js";

const nodeFs = (): typeof Fs => process.getBuiltinModule("node:fs");

const STDIN = 0;
const STDOUT = 1;
const CHUNK_LEN = 1 << 16;
/** Sleeping that long at most between looks at the stream when it cannot take more. */
const RETRY_MS = 1;

function isBusy(e: unknown): boolean {
  return e instanceof Error && "code" in e && (e.code === "EAGAIN" || e.code === "EINTR");
}

function sleepSync(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** How many bytes went through; again as long as the stream is busy. 0: it has ended, or nobody is there to read or write. */
function patiently(transfer: () => number): number {
  for (;;) {
    try {
      return transfer();
    } catch (e) {
      if (!isBusy(e)) return 0;
      sleepSync(RETRY_MS);
    }
  }
}

/** Pipes may be full for a while. False if the pipe is closed. */
function writeAll(fd: number, text: string): boolean {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length; ) {
    const len = patiently(() => nodeFs().writeSync(fd, bytes, at));
    if (len === 0) return false;
    at += len;
  }
  return true;
}

/** Most times it is not even a device, and Node's module for terminals need not be loaded. */
function isTerminal(fd: number): boolean {
  try {
    return nodeFs().fstatSync(fd).isCharacterDevice() && process.getBuiltinModule("node:tty").isatty(fd);
  } catch {
    return false;
  }
}

/** Standard input, read as it is asked for. */
class Stdin {
  private rest = Buffer.alloc(0);
  private atEnd = false;

  private fill(): void {
    const chunk = Buffer.allocUnsafe(CHUNK_LEN);
    const len = patiently(() => nodeFs().readSync(STDIN, chunk, 0, CHUNK_LEN, null));
    this.atEnd = len === 0;
    this.rest = Buffer.concat([this.rest, chunk.subarray(0, len)]);
  }

  line(): string {
    for (let from = 0; ; ) {
      const end = this.rest.indexOf(10, from);
      if (end >= 0 || this.atEnd) {
        const len = end >= 0 ? end + 1 : this.rest.length;
        const text = this.rest.toString("utf8", 0, len);
        this.rest = this.rest.subarray(len);
        return text;
      }
      from = this.rest.length;
      this.fill();
    }
  }

  all(): Uint8Array {
    while (!this.atEnd) this.fill();
    const bytes = this.rest;
    this.rest = Buffer.alloc(0);
    return bytes;
  }
}

export function nodeHost(): Host {
  const stdin = new Stdin();
  return {
    nowNs: () => Math.round(performance.now() * 1e6),
    unixNs: () => BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e3)) * 1000n,
    setTimer: (ms, callback) => setTimeout(callback, ms),
    clearTimer: (timer) => clearTimeout(timer as NodeJS.Timeout),
    defer: (callback) => void setImmediate(callback),
    sleepSync,
    write: writeAll,
    watched: isTerminal(STDOUT),
    readLine: () => stdin.line(),
    readAll: () => stdin.all(),
    exit: (code) => process.exit(code),
    args: process.argv.slice(1),
    processId: process.pid,
    isTerminal,
    get files() {
      return nodeFs();
    },
    workingDir: () => process.cwd(),
    setWorkingDir: (path) => process.chdir(path),
    get system() {
      return process.getBuiltinModule("node:os");
    },
    onSignal: (name, callback) => void process.on(name, callback),
    env: (name) => process.env[name],
    setEnv: (name, value) => {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    },
    envNames: () => Object.keys(process.env),
    entropy: () => Math.floor(Math.random() * 2 ** 32),
  };
}
