/** Standard streams and the process, by way of the host. */
import { flushOutput, Slice, theHost } from "../../runtime/index.js";
import { fromUtf8Lossy, toBytes } from "./string.js";

/** What has been read of stdin and not been taken yet: one line at most. */
const ahead = { bytes: new Slice<number>([], 0, 0) };

/** What is left of the line at hand, or else the next line; empty at the end of input. */
export function inputFill(): Slice<number> {
  if (ahead.bytes.n === 0) ahead.bytes = toBytes(hostLine());
  return ahead.bytes;
}

export function inputConsume(amount: number): void {
  const { a, o, n } = ahead.bytes;
  const taken = Math.min(amount, n);
  ahead.bytes = new Slice(a, o + taken, n - taken);
}

function hostLine(): string {
  flushOutput();
  return theHost().readLine();
}

/** The next line of stdin with its line end; "" at the end of input. */
export function readLine(): string {
  if (ahead.bytes.n === 0) return hostLine();
  const text = fromUtf8Lossy(ahead.bytes);
  inputConsume(ahead.bytes.n);
  return text;
}

/** All that is left of stdin. */
export function readAll(): Slice<number> {
  flushOutput();
  const { a, o, n } = ahead.bytes;
  inputConsume(n);
  const bytes = [...a.slice(o, o + n), ...theHost().readAll()];
  return new Slice(bytes, 0, bytes.length);
}

export function processId(): number {
  return theHost().processId ?? 1;
}

export function processorCount(): number {
  return theHost().system?.availableParallelism() ?? 1;
}

export function isTerminal(fd: number): boolean {
  return theHost().isTerminal?.(fd) === true;
}

export function processArgs(): Slice<string> {
  const args = [...theHost().args];
  return new Slice(args, 0, args.length);
}

/** Option<String> */
export function envVar(name: string): string | undefined {
  return theHost().env(name);
}

export function setEnvVar(name: string, value: string): void {
  theHost().setEnv(name, value);
}

export function removeEnvVar(name: string): void {
  theHost().setEnv(name, undefined);
}

/** Names and values in turn. */
export function envVars(): Slice<string> {
  const flat: string[] = [];
  for (const name of theHost().envNames()) flat.push(name, theHost().env(name) ?? "");
  return new Slice(flat, 0, flat.length);
}
