/**
 * How Node's engine makes code of ours fast. To put functions into those that call them pays where a few loops run for long, as in programs. The compiler is many functions
 * that run for a moment each: there it took a tenth of all time and gave nothing.
 *
 * Code that is kept (`code-cache.ts`) fits only an engine that is set as the one that made it.
 */
import v8 from "node:v8";

const ALL = 920;

/** Later versions have another compiler in between, and other needs. */
function inlineUpTo(size: number): void {
  if (process.versions.node.startsWith("20.")) v8.setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${size}`);
}

/** As `bin/aether.js` starts. */
export function setForCompiler(): void {
  inlineUpTo(0);
}

/** As the engine is by itself: from when a program is loaded. What is written at the end of the process is for the next one's compiler. */
export function setForPrograms(): void {
  inlineUpTo(ALL);
  if (!process.listeners("exit").includes(setForCompiler)) process.prependListener("exit", setForCompiler);
}
