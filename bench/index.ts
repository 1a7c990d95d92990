/** `npm run bench -- NAME`: runs one of the benchmarks. */
import { run as compiler } from "./compiler/main.js";

const BENCHES: Readonly<Record<string, (print: (line: string) => void) => void>> = { compiler };

const name = process.argv[2] ?? "";
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(BENCHES).join("|")}\n`);
  process.exitCode = 2;
} else {
  bench((line) => process.stdout.write(`${line}\n`));
}
