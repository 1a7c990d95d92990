/** `aether run FILE`, or the folder of a package: compiles to a module in memory and runs it in this process. */
import type { Host } from "../../runtime/host.js";
import { nodeHost } from "../../runtime/host-node.js";
import type { WatchOptions } from "../../runtime/watch.js";
import { atExitWrite, importText, isTimeVirtual, makeTimeVirtual, urlOf, withSource, writeFile } from "../host-node.js";
import { compiler } from "./compiler.js";
import { programStack } from "./program-stack.js";
import { EXIT_REJECTED, report } from "./report.js";

const EXIT_UNWRITTEN = 1;

/** What a module made in the mode `run` exports. */
interface Program {
  start(options: { readonly host: Host; readonly seed?: number; readonly startPaused?: boolean; readonly watch?: WatchOptions }): number | Promise<number>;
}

/** How a program is to be run. */
export interface RunFlags {
  readonly release?: boolean;
  /** Of everything the scheduler leaves to chance. */
  readonly seed?: number;
  /** No timer is waited for. */
  readonly virtualTime?: boolean;
  /** The file to write the trace to. */
  readonly trace?: string;
  /** A task that holds the thread for `stallMs` is reported. */
  readonly stallWarn?: boolean;
  readonly stallMs?: number;
  /** Tasks that are left at the end are reported. */
  readonly leakWarn?: boolean;
}

/** Writes the trace when the process ends, however it ends. */
function traceTo(path: string): (line: string) => void {
  const lines: string[] = [];
  atExitWrite(path, lines);
  return (line) => void lines.push(line);
}

function watchOf(flags: RunFlags): WatchOptions | undefined {
  if (flags.trace === undefined && flags.stallWarn !== true && flags.leakWarn !== true) return undefined;
  return {
    ...(flags.trace === undefined ? {} : { trace: traceTo(flags.trace) }),
    ...(flags.stallWarn !== true || flags.stallMs === undefined ? {} : { stallMs: flags.stallMs }),
    ...(flags.leakWarn === true ? { leaks: true } : {}),
  };
}

export async function run(path: string, args: readonly string[], flags: RunFlags): Promise<number> {
  return withSource(path, async (file) => {
    const compiled = compiler().compileFile(file, { mode: "run", release: flags.release === true, importPath: urlOf });
    report(compiled);
    if (compiled.output === null) return EXIT_REJECTED;
    const { output } = compiled;
    const program = (await importText(output.js)) as Program;
    const own = args[0] === "--" ? args.slice(1) : args;
    const host = { ...nodeHost(), args: [file, ...own], programStack: () => programStack(output) };
    // That it cannot be written is said before the program runs, not after.
    if (flags.trace !== undefined && !writeFile(flags.trace, "")) return EXIT_UNWRITTEN;
    if (flags.virtualTime === true) makeTimeVirtual();
    const watch = watchOf(flags);
    return program.start({ host, ...(flags.seed === undefined ? {} : { seed: flags.seed }), ...(isTimeVirtual() ? { startPaused: true } : {}), ...(watch === undefined ? {} : { watch }) });
  });
}
