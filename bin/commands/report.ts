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

export function report(found: Findings): void {
  if (found.diagnostics.length === 0) return;
  writeError(renderDiagnostics(found.diagnostics, found.sources, { color: stderrHasColor(), userSpan: found.userSpan }));
}

export function hasErrors(found: Findings): boolean {
  return found.diagnostics.some((d) => d.severity === "error");
}
