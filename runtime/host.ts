/**
 * The host: everything the runtime asks of the world outside. Small, so that other hosts (a browser, a test) are easily made.
 * Units are in the names; `now` never goes back.
 */
import type * as Fs from "node:fs";
import type * as Os from "node:os";

/** A call on JavaScript's stack. */
export interface RunningCall {
  /** What the JavaScript function is called. */
  readonly fn: string;
  /** `at src/main.ae:3:5 in parse`; null for what is not the program's own. */
  readonly text: string | null;
}

export interface Host {
  /** Monotonic, an integer of nanoseconds. */
  nowNs(): number;
  /** Wall clock, since 1970. */
  unixNs(): bigint;
  /** Calls back once, not before `ms` have passed; gives what `clearTimer` takes. */
  setTimer(ms: number, callback: () => void): unknown;
  clearTimer(timer: unknown): void;
  /** Calls back after input and output had their turn. Never a microtask: a chain of these must not starve the host. */
  defer(callback: () => void): void;
  /** Blocks; null where the host cannot. */
  readonly sleepSync: ((ms: number) => void) | null;
  /** `fd` 1 is stdout, 2 stderr. False where nobody reads any more. */
  write(fd: 1 | 2, text: string): boolean;
  /** Somebody watches standard output as it comes: each line is written when it is complete. */
  readonly watched?: boolean;
  /** The next line of standard input with its line end, blocking; empty at the end. */
  readLine(): string;
  /** Raw bytes of standard input up to its end. */
  readAll(): Uint8Array;
  /** Ends the process. Where it cannot (a test), it throws ExitSignal. */
  exit(code: number): never;
  readonly args: readonly string[];
  /** The file system, where there is one: what Node's module for it has. */
  readonly files?: typeof Fs;
  /** The folder that relative paths start from, and another one for it. */
  workingDir?(): string;
  setWorkingDir?(path: string): void;
  /** What Node's module for the operating system has, where there is one: where files go that nobody keeps, how many processors may be used. */
  readonly system?: Pick<typeof Os, "tmpdir" | "availableParallelism">;
  /** Calls back whenever the signal arrives, instead of what it does otherwise. Throws where there is no such signal. */
  onSignal?(name: string, callback: () => void): void;
  /** What the system knows the process by, where it is one. */
  readonly processId?: number;
  /** Whether somebody sits at the other end of an open file. */
  isTerminal?(fd: number): boolean;
  env(name: string): string | undefined;
  setEnv(name: string, value: string | undefined): void;
  envNames(): readonly string[];
  /** The calls that run now, innermost first, where the host can tell: for the report of a panic. */
  programStack?(): readonly RunningCall[];
  /** 32 random bits, not repeatable. */
  entropy(): number;
}

interface Installed {
  host: Host | null;
}
const installed: Installed = { host: null };

export function setHost(host: Host): void {
  installed.host = host;
}

/** Whether each line of output is to be written when it is complete. */
export function isOutputWatched(): boolean {
  return installed.host?.watched === true;
}

export function theHost(): Host {
  const host = installed.host;
  if (host === null) throw new Error("no host: call setHost first");
  return host;
}
