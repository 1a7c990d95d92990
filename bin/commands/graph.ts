/** `aether graph FILE`: the state machine of each async fn: a state per await point, and what it keeps while it waits. */
import type { MachineInfo } from "../../compiler/api.js";
import type { SourceMap, Span } from "../../compiler/source.js";
import { urlOf, withSource, writeOutput } from "../host-node.js";
import { compiler } from "./compiler.js";
import { EXIT_REJECTED, report } from "./report.js";

function place(sources: SourceMap, span: Span): string {
  const { file, line } = sources.loc(span.lo);
  return `${file.path}:${line}`;
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd()}\n`).join("");
}

export function describeMachine(machine: MachineInfo, sources: SourceMap): string {
  const points = machine.points.map((p) => [String(p.state), `await ${p.what}`, place(sources, p.span), p.live.length === 0 ? "" : `keeps ${p.live.map((v) => v.name).join(", ")}`]);
  const rows = [["0", "start"], ...points, ["-1", "done"]];
  return `${machine.title}  ${place(sources, machine.span)}  ${machine.frame}, ${machine.points.length + 2} states\n${table(rows)}`;
}

export function graph(file: string): number {
  return withSource(file, () => {
    const compiled = compiler().compileFile(file, { mode: "build", importPath: urlOf });
    report(compiled);
    if (compiled.output === null) return EXIT_REJECTED;
    const own = compiled.output.machines.filter((m) => compiled.sources.fileAt(m.span.lo).path === file);
    writeOutput(own.map((m) => describeMachine(m, compiled.sources)).join("\n"));
    return 0;
  });
}
