/** Standard streams and the process, by way of the host. */
import { flushOutput, Slice, theHost } from "../../runtime/index.js";

/** The next line of stdin with its line end; "" at the end of input. */
export function readLine(): string {
  flushOutput();
  return theHost().readLine();
}

/** All that is left of stdin. */
export function readAll(): Slice<number> {
  flushOutput();
  const bytes = Array.from(theHost().readAll());
  return new Slice(bytes, 0, bytes.length);
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
