/**
 * Leaving at once: `process::exit`, and the abort that follows a second panic. No destructor runs.
 */
import { theHost } from "./host.js";
import { flushOutput, muteOutput } from "./output.js";

/** Thrown by hosts that cannot end the process. Passes through every catch of the runtime; drop glue on its way prints nothing. */
export class ExitSignal {
  readonly code: number;
  constructor(code: number) {
    this.code = code;
  }
}

/** `ExitSignal` by hosts that live on; the real end of the process elsewhere. */
export function exit(code: number): never {
  flushOutput();
  muteOutput();
  return theHost().exit(code);
}

/** Rust's abort: SIGABRT, which a shell reports as 134. */
export function abortProcess(message: string): never {
  flushOutput();
  if (message !== "") theHost().write(2, message + "\n");
  return exit(134);
}
