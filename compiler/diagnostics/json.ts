/** Diagnostics for other programs: one plain object each, with lines and columns instead of offsets. */
import type { SourceMap, Span } from "../source.js";
import type { Diagnostic, Severity } from "./diagnostic.js";

/** Lines and columns count from 1; the end is exclusive. */
export interface JsonRange {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface JsonDiagnostic extends JsonRange {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly label: string | null;
  readonly labels: readonly (JsonRange & { readonly text: string })[];
  readonly notes: readonly string[];
  readonly helps: readonly string[];
  readonly fixes: readonly { readonly title: string; readonly edits: readonly (JsonRange & { readonly text: string })[] }[];
}

function rangeOf(span: Span, sources: SourceMap): JsonRange {
  const start = sources.loc(span.lo);
  const end = sources.loc(Math.min(Math.max(span.hi, span.lo), start.file.base + start.file.text.length));
  return { file: start.file.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

export function diagnosticJson(d: Diagnostic, sources: SourceMap, userSpan: (span: Span) => Span): JsonDiagnostic {
  const range = (span: Span): JsonRange => rangeOf(userSpan(span), sources);
  return {
    ...range(d.span),
    severity: d.severity,
    code: d.code,
    message: d.message,
    label: d.label,
    labels: d.labels.map((l) => ({ ...range(l.span), text: l.text })),
    notes: d.notes,
    helps: d.helps,
    fixes: d.fixes.map((f) => ({ title: f.title, edits: f.edits.map((e) => ({ ...rangeOf(e.span, sources), text: e.text })) })),
  };
}
