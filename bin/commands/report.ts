/** What the compiler found, on the terminal. */
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.js";
import { renderDiagnostics } from "../../compiler/diagnostics/render.js";
import type { SourceMap, Span } from "../../compiler/source.js";
import { stderrHasColor, writeError } from "../host-node.js";

/** What every product of the compiler carries. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: SourceMap;
  readonly userSpan: (span: Span) => Span;
}

export const EXIT_REJECTED = 1;

/** What has been said of the crates of a package: each use of its library finds the same in it. */
export type Said = Set<string>;

function isNew({ sources, userSpan }: Findings, { span, message }: Diagnostic, said: Said): boolean {
  const { file, line, column } = sources.loc(userSpan(span).lo);
  const key = `${file.path}:${line}:${column} ${message}`;
  const known = said.has(key);
  said.add(key);
  return !known;
}

export function report(found: Findings, said: Said = new Set()): void {
  const fresh = found.diagnostics.filter((d) => d.severity === "error" || isNew(found, d, said));
  if (fresh.length === 0) return;
  writeError(renderDiagnostics(fresh, found.sources, { color: stderrHasColor(), userSpan: found.userSpan }));
}

export function hasErrors(found: Findings): boolean {
  return found.diagnostics.some((d) => d.severity === "error");
}
