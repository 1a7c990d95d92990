#!/usr/bin/env -S node --stack-size=7000
// Starts the command line. The stack is as deep as Rust's main thread's, so that recursion goes as deep; compiled code of the compiler is kept where Node can.
import module from "node:module";

module.enableCompileCache?.();
const { main } = await import("../dist/bin/aether.js");
process.exit(await main(process.argv.slice(2)));
