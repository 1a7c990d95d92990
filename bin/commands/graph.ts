/**
 * `aether graph FILE [FN]`: the state machine of each async fn: a state per await point, what it keeps while it waits, what comes next.
 * As text, or with `--mermaid` as a diagram.
 */
import type { AwaitPoint, MachineInfo } from "../../compiler/api.js";
import type { SourceMap, Span } from "../../compiler/source.js";
import { urlOf, withSource, writeError, writeOutput } from "../host-node.js";
import { compiler } from "./compiler.js";
import { EXIT_REJECTED, report } from "./report.js";

const EXIT_NO_SUCH_FN = 2;
const DONE = -1;
/** So much of an awaited expression fits into a state of a diagram. */
const LABEL_MAX = 60;

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

function keeps(point: AwaitPoint): string {
  return point.live.length === 0 ? "" : `keeps ${point.live.map((v) => v.name).join(", ")}`;
}

export function describeMachine(machine: MachineInfo, sources: SourceMap): string {
  const head = `${machine.title}  ${place(sources, machine.span)}`;
  if (machine.points.length === 0) return `${head}  never waits: to await it is to call it\n`;
  const edges = machine.edges();
  const next = (state: number): string => `→ ${(edges.get(state) ?? []).map((to) => (to === DONE ? "done" : to)).join(", ")}`;
  const points = machine.points.map((p) => [String(p.state), `await ${p.what}`, place(sources, p.span), keeps(p), next(p.state)]);
  const rows = [["0", "start", "", "", next(0)], ...points, ["-1", "done"]];
  return `${head}  ${machine.frame}, ${machine.points.length + 2} states\n${table(rows)}`;
}

/** Text inside quotes. */
function quoted(text: string): string {
  const short = text.length > LABEL_MAX ? `${text.slice(0, LABEL_MAX - 1)}…` : text;
  return short.replace(/[#"<>;]/g, (c) => `#${c.charCodeAt(0)};`);
}

function diagramOf(machine: MachineInfo, prefix: string, sources: SourceMap): string[] {
  const name = (state: number): string => (state === DONE || state === 0 ? "[*]" : `${prefix}s${state}`);
  const states = machine.points.map((p) => {
    const lines = [`await ${p.what}`, place(sources, p.span), keeps(p)].filter((line) => line !== "").map(quoted);
    return `state "${lines.join("<br/>")}" as ${name(p.state)}`;
  });
  const arrows = [...machine.edges()].flatMap(([from, nexts]) => nexts.map((to) => `${name(from)} --> ${name(to)}`));
  return [...states, ...arrows];
}

/** One diagram, with a state for each machine if there are several. */
export function mermaid(machines: readonly MachineInfo[], sources: SourceMap): string {
  const [only] = machines;
  const lines =
    machines.length === 1 && only !== undefined
      ? [`%% ${only.title}  ${place(sources, only.span)}`, ...diagramOf(only, "", sources)]
      : machines.flatMap((m, i) => [`state "${quoted(m.title)}" as m${i} {`, ...diagramOf(m, `m${i}`, sources).map((line) => `  ${line}`), "}"]);
  return `stateDiagram-v2\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** The fn itself, under its own name or its whole path, and what is inside it. */
function isAskedFor(title: string, fn: string): boolean {
  return title === fn || title.endsWith(`::${fn}`) || title.startsWith(`${fn}::`) || title.includes(`::${fn}::`);
}

export function graph(path: string, fn: string | null, asMermaid: boolean): number {
  return withSource(path, (file) => {
    const compiled = compiler().compileFile(file, { mode: "build", importPath: urlOf, lints: false });
    report(compiled);
    if (compiled.output === null) return EXIT_REJECTED;
    const own = compiled.output.machines.filter((m) => compiled.sources.fileAt(m.span.lo).path === file);
    const chosen = fn === null ? own : own.filter((m) => isAskedFor(m.title, fn));
    if (chosen.length === 0) {
      const names = [...new Set(own.map((m) => m.title))].join(", ");
      writeError(`error: there is no async fn${fn === null ? "" : ` \`${fn}\``} that the program uses${names === "" ? "" : `; there are ${names}`}\n`);
      return EXIT_NO_SUCH_FN;
    }
    writeOutput(asMermaid ? mermaid(chosen, compiled.sources) : chosen.map((m) => describeMachine(m, compiled.sources)).join("\n"));
    return 0;
  });
}
