/**
 * Standard output and error, buffered: a program that prints a million lines makes a few hundred writes.
 * The buffers are flushed when they are large, at the end of a line where that goes to a terminal, before the host's event loop gets its turn, and when the program ends.
 * The two streams keep their order relative to each other: switching from one to the other flushes the first.
 */
import { isOutputWatched, theHost } from "./host.js";

const FLUSH_LEN_MIN = 1 << 14;

interface Buffers {
  fd: 1 | 2;
  text: string;
  /** Collects instead of writing: for the test runner. */
  captured: string | null;
  muted: boolean;
  /** Nobody reads standard output any more. */
  closed: boolean;
}
const buffers: Buffers = { fd: 1, text: "", captured: null, muted: false, closed: false };

function write(fd: 1 | 2, text: string): void {
  if (buffers.fd !== fd) {
    flushOutput();
    buffers.fd = fd;
  }
  buffers.text += text;
  if (buffers.text.length >= FLUSH_LEN_MIN || (isOutputWatched() && text.endsWith("\n"))) flushOutput();
}

/** False where nobody reads: known from the first flush on that failed. */
export function writeOutput(text: string): boolean {
  write(1, text);
  return !buffers.closed;
}

export function eprint(text: string): void {
  write(2, text);
}

export function flushOutput(): void {
  const text = buffers.text;
  if (text === "") return;
  buffers.text = "";
  if (buffers.muted) return;
  if (buffers.captured !== null) buffers.captured += text;
  else if (!theHost().write(buffers.fd, text) && buffers.fd === 1) buffers.closed = true;
}

/** From now on output is collected. */
export function captureOutput(): void {
  flushOutput();
  buffers.captured = "";
}

/** What was collected since `captureOutput`, which ends: both streams, in the order in which they were written. */
export function takeOutput(): string {
  flushOutput();
  const taken = buffers.captured ?? "";
  buffers.captured = null;
  return taken;
}

/** After `process::exit` nothing is printed any more, whatever destructors an unwinding host still runs. */
export function muteOutput(): void {
  buffers.muted = true;
}

/** For the next program of the process. */
export function reopenOutput(): void {
  if (buffers.muted) buffers.text = "";
  buffers.muted = false;
  buffers.closed = false;
}
