/** Standard output as programs see it: printing panics once nobody reads, as in Rust. */
import { writeOutput } from "./output.js";
import { panicFmt } from "./panic.js";

export function print(text: string): void {
  if (!writeOutput(text)) panicFmt("failed printing to stdout: Broken pipe (os error 32)", -1);
}
