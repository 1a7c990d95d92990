/**
 * Where the lexer and the parser put their errors: says each mistake once, and stops after a number of them.
 *
 * Text around a mistake that has been reported (a bracket that is closed wrongly, a string left open) is *damaged*: what the
 * grammar then finds wrong there is a consequence, and not said.
 */
import type { DiagnosticExtra, DiagnosticSink } from "../diagnostics/diagnostic.js";
import type { Span } from "../source.js";

/** Errors reported for one file; beyond that a file is not worth reading on. */
const ERRORS_MAX = 100;

/** A `}` too many, or the `{` before it is missing: which one, the grammar finds out. */
interface StrayBrace {
  readonly from: number;
  readonly brace: Span;
  /** Where it is reported. */
  readonly span: Span;
  readonly message: string;
  readonly extra: DiagnosticExtra;
}

export class Reporter {
  readonly #sink: DiagnosticSink;
  #strays: readonly StrayBrace[] = [];
  readonly #damaged: { readonly lo: number; readonly hi: number }[] = [];
  #count = 0;
  #last = -1;
  /** Brackets do not match: what the grammar makes of the text says nothing. */
  #isAstray = false;
  /** The text could not be read to its end. */
  #isCut = false;

  constructor(sink: DiagnosticSink) {
    this.#sink = sink;
  }

  get isFull(): boolean {
    return this.#count >= ERRORS_MAX;
  }

  get count(): number {
    return this.#count;
  }

  /** Reports without asking whether the place is damaged: for the lexer, which finds the damage. */
  always(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    if (this.isFull) return;
    this.#count++;
    this.#sink.error(code, span, message, extra);
    if (this.isFull) this.#sink.error("syntax", span, `more than ${ERRORS_MAX} errors in this file: the rest is not shown`);
  }

  /** Reports what makes the rest not worth reading: brackets that do not match. */
  fatal(span: Span, message: string, extra: DiagnosticExtra): void {
    if (this.isFull || this.#isCut) return;
    this.#count++;
    this.#isAstray = true;
    this.#sink.stop("syntax", span, message, extra);
  }

  /** Reports a string, character or comment that never ends: nothing can be said of what follows, nor of the brackets before it. */
  cut(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    if (this.isFull || this.#isCut) return;
    this.#count++;
    this.#isCut = true;
    this.#sink.stop(code, span, message, extra);
  }

  /** Reports what the grammar finds, unless it follows from something reported before. */
  error(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    const stray = message.startsWith("expected `{`") ? this.#strays.find(({ from, brace }) => from <= span.lo && span.lo < brace.lo) : undefined;
    if (stray !== undefined) {
      this.#strays = this.#strays.filter((other) => other !== stray);
      const { labels = [] } = extra;
      this.fatal(stray.span, "unexpected closing delimiter: `}`", { ...extra, label: "nothing is left for it to close", labels: [{ span, text: message }, ...labels] });
      return;
    }
    if (this.#isCut || this.#isAstray || this.#strays.length > 0) return;
    if (span.ctxt === 0 && this.#damaged.some((range) => span.lo <= range.hi && span.hi >= range.lo)) return;
    if (span.lo === this.#last) return;
    this.#last = span.lo;
    this.always(code, span, message, extra);
  }

  /** Keeps an error about a `}` back: if the grammar misses a `{` between `from` and the brace, that is the mistake. */
  strayBrace(stray: StrayBrace): void {
    if (this.#count + this.#strays.length < ERRORS_MAX) this.#strays = [...this.#strays, stray];
    else this.fatal(stray.span, stray.message, stray.extra);
  }

  /** Says what has been kept back. */
  flush(): void {
    for (const { span, message, extra } of this.#strays) this.fatal(span, message, extra);
    this.#strays = [];
  }

  damage(lo: number, hi: number): void {
    if (!this.isFull) this.#damaged.push({ lo, hi });
  }
}
