#!/usr/bin/env -S node --stack-size=7000 --min-semi-space-size=192 --max-semi-space-size=192 --no-minor-gc-task
// Starts the command line. The stack is as deep as Rust's main thread's, so that recursion goes as deep; young objects have room, as the compiler makes many at once and most stay.
// They are collected when that room is full, not in between whenever the event loop has a turn: many tasks alive would be copied each time.
// Compiled code is kept where Node can (that of the compiler itself everywhere: `code-cache.ts`). What runs for a second only is not worth optimising early: a third of the time went there.
import { statSync } from "node:fs";
import module from "node:module";
import v8 from "node:v8";

/** When a file of `dist/` was written; 0 if it is not there. */
const written = (path) => statSync(new URL(path, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Commands that run no program. */
const ONLY_READ = ["build", "check", "explain", "graph", "help", "--emit", "--help", "-h", "--version", "-V"];

// Whoever starts this file as `node bin/aether.js` passes none of the first line's flags, and Node takes them at its start only.
if (process.execArgv.length === 0 && !ONLY_READ.includes(process.argv[2])) {
  const { startAgain } = await import("./again.js");
  await startAgain();
} else if (process.env["AETHER_STARTED_BY"] !== undefined) {
  const { endWithParent } = await import("./again.js");
  endWithParent();
}

// Later versions of V8 have another name for it, and a compiler in between that makes it needless. The second is `setForCompiler` of `engine.ts`, before that is there.
if (process.versions.node.startsWith("20.")) {
  v8.setFlagsFromString("--interrupt-budget=250000");
  v8.setFlagsFromString("--max-inlined-bytecode-size-cumulative=0");
}

module.enableCompileCache?.();

// After `tsc` alone the bundle is older than what it was made of.
const bundled = "../dist/bin/bundle.js";
const modules = "../dist/bin/aether.js";
const { main } = await import(written(bundled) >= written(modules) ? bundled : modules);
process.exit(await main(process.argv.slice(2)));
