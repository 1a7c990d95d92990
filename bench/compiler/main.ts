/** `npm run bench -- compiler`: lines per second of each phase for a short and a long program, and how time grows with length. */
import { nodeCompilerHost } from "../../bin/host-node.js";
import { Library } from "../../compiler/index.js";
import { generate } from "./generate.js";
import { measure, PHASES, type Timing } from "./phases.js";

const SHORT = 10_000;
const LONG = 100_000;
const ROUNDS = 3;

function total(timing: Timing): number {
  return PHASES.reduce((sum, phase) => sum + timing[phase], 0);
}

/** The fastest of some rounds. */
function best(library: Library, text: string, rounds: number): Timing {
  const all = Array.from({ length: rounds }, () => measure(library, text));
  return all.reduce((a, b) => (total(b) < total(a) ? b : a));
}

function row(name: string, short: number, long: number, lines: { readonly short: number; readonly long: number }): string {
  const perSecond = (count: number, ms: number): string => Math.round((count / ms) * 1000).toLocaleString("en").padStart(11);
  return `${name.padEnd(8)} ${short.toFixed(0).padStart(8)} ${perSecond(lines.short, short)} ${long.toFixed(0).padStart(8)} ${perSecond(lines.long, long)} ${(long / short).toFixed(1).padStart(7)}`;
}

export function run(print: (line: string) => void): void {
  const library = new Library(nodeCompilerHost());
  measure(library, generate(SHORT / 10));
  const texts = { short: generate(SHORT), long: generate(LONG) };
  const lines = { short: texts.short.split("\n").length, long: texts.long.split("\n").length };
  const short = best(library, texts.short, ROUNDS);
  const long = best(library, texts.long, 1);
  print(`${lines.short.toLocaleString("en")} and ${lines.long.toLocaleString("en")} lines; the library is read before\n`);
  print("phase          ms     lines/s       ms     lines/s   ratio");
  for (const phase of PHASES) print(row(phase, short[phase], long[phase], lines));
  print(row("all", total(short), total(long), lines));
  print(`\nmemory at the end: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
}
