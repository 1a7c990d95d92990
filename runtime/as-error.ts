/** Panics as JavaScript that calls the program's functions sees them. Small programs have none of these. */
import { Panic } from "./panic.js";

/** What is thrown there, or what a promise rejects with. */
export function asError(thrown: unknown): unknown {
  return thrown instanceof Panic ? new Error(thrown.message, { cause: thrown }) : thrown;
}
