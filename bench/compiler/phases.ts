/** Takes one program through the phases and measures each. */
import { type Library, type ResolveInput } from "../../compiler/2-resolve/index.js";
import { parseFile } from "../../compiler/1-parse/index.js";
import { DiagnosticSink } from "../../compiler/diagnostics/diagnostic.js";
import { check, emit, lower, resolve } from "../../compiler/pipeline.js";
import { SourceMap } from "../../compiler/source.js";
import { nodeCompilerHost } from "../../bin/host-node.js";

export type Phase = "parse" | "resolve" | "check" | "lower" | "emit";
export const PHASES: readonly Phase[] = ["parse", "resolve", "check", "lower", "emit"];

/** Milliseconds of each phase. */
export type Timing = Readonly<Record<Phase, number>>;

/** Time of the processor, as other work on the machine would count otherwise. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** `resolve` parses, too: what `parse` alone takes is taken off. */
export function measure(library: Library, text: string): Timing {
  const sink = new DiagnosticSink();
  const sources = new SourceMap();
  let last = 0;
  const start = now();
  parseFile(new SourceMap().add("parsed.ae", text), { nextId: () => ++last, sink, parser: library.parser });
  const parsed = now();
  const input: ResolveInput = { sources, sink, host: nodeCompilerHost(), library, options: { test: false, release: false }, path: "bench.ae", text };
  const program = resolve(input);
  const resolved = now();
  const checked = check(input, program, "run", true);
  const verified = now();
  if (sink.hasErrors) throw new Error(`the program has mistakes: ${sink.all[0]?.message ?? ""} in line ${sources.loc(sink.all[0]?.span.lo ?? 0).line}`);
  const ir = lower(input, checked, { mode: "run", release: false });
  const lowered = now();
  emit(input, checked, ir, "run", { importPath: (module) => module });
  const parse = parsed - start;
  return { parse, resolve: Math.max(0, resolved - parsed - parse), check: verified - resolved, lower: lowered - verified, emit: now() - lowered };
}

