/**
 * What the compiler has to say: plain data, made by every phase, rendered in one place (`render.ts`) and shared by
 * the command line and the editor.
 */
import type { Span } from "../source.js";

export type Severity = "error" | "warning";

/** A part of the source with a few words under it. */
export interface Label {
  readonly span: Span;
  readonly text: string;
}

/** An edit that repairs the mistake; applied by editors, shown by the command line. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

export interface Diagnostic {
  /** rustc's code where the mistake is the same (`E0308`), `E9…` for ours, `syntax` for errors rustc has no code for, or a lint's name. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** Words under the primary span. */
  readonly label: string | null;
  readonly labels: readonly Label[];
  readonly notes: readonly string[];
  readonly helps: readonly string[];
  readonly fixes: readonly Fix[];
}

export interface DiagnosticExtra {
  readonly label?: string;
  readonly labels?: readonly Label[];
  readonly notes?: readonly string[];
  readonly helps?: readonly string[];
  readonly fixes?: readonly Fix[];
}

/** Where the phases put what they find. One sink serves one compilation. */
export class DiagnosticSink {
  readonly all: Diagnostic[] = [];
  /** Those that `stop` made. */
  readonly stops: Diagnostic[] = [];
  #errors = 0;
  /** What the grammar found in texts that macros wrote: each call of the macro writes the same again. */
  readonly #written = new Set<string>();

  error(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    this.#errors++;
    if (code === "syntax" && span.ctxt !== 0 && this.#isKnown(`${span.lo}:${span.hi}:${message}`)) return;
    this.#add("error", code, span, message, extra);
  }

  /** An error after which nothing else is worth saying. */
  stop(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    this.error(code, span, message, extra);
    this.stops.push(...this.all.slice(-1));
  }

  warn(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    this.#add("warning", code, span, message, extra);
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  get errorCount(): number {
    return this.#errors;
  }

  #isKnown(key: string): boolean {
    const known = this.#written.has(key);
    this.#written.add(key);
    return known;
  }

  #add(severity: Severity, code: string, span: Span, message: string, extra: DiagnosticExtra): void {
    this.all.push({
      code,
      severity,
      message,
      span,
      label: extra.label ?? null,
      labels: extra.labels ?? [],
      notes: extra.notes ?? [],
      helps: extra.helps ?? [],
      fixes: extra.fixes ?? [],
    });
  }
}
