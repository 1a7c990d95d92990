/** `npm run bench -- NAME`: runs one of the benchmarks. */
import v8 from "node:v8";
import { setForCompiler } from "../bin/engine.js";
import { run as compiler } from "./compiler/main.js";
import { run as runtime } from "./runtime/main.js";
import { run as std } from "./std/main.js";

type Bench = (print: (line: string) => void, args: readonly string[]) => void | Promise<void>;
const BENCHES: Readonly<Record<string, Bench>> = { compiler, runtime, std };

// What is measured runs as it does under `bin/aether.js`.
if (process.versions.node.startsWith("20.")) v8.setFlagsFromString("--interrupt-budget=250000");

const name = process.argv[2] ?? "";
if (name === "compiler") setForCompiler();
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(BENCHES).join("|")}\n`);
  process.exitCode = 2;
} else {
  await bench((line) => process.stdout.write(`${line}\n`), process.argv.slice(3));
  // Machines of the workloads wait for ever.
  process.exit();
}
