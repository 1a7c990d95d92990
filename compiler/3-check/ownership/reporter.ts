/** What the checks say, gathered so that it comes out in the order of the source; and names of places for it. */
import type { DiagnosticExtra, DiagnosticSink } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source.js";
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { Place } from "./graph.js";

interface Found {
  readonly code: string;
  readonly span: Span;
  readonly message: string;
  readonly extra: DiagnosticExtra;
}

export class Reporter {
  readonly #found: Found[] = [];
  readonly #seen = new Set<string>();

  constructor(
    readonly cx: CheckCtx,
    readonly def: Def,
  ) {}

  error(code: string, span: Span, message: string, extra: DiagnosticExtra): void {
    const at = `${span.lo}:${span.hi}:${span.ctxt}`;
    const key = `${code}:${at}`;
    // What has no value yet need not be `mut` to be given one.
    if (this.#seen.has(key) || (code === "E0596" && this.#seen.has(`E0381:${at}`))) return;
    this.#seen.add(key);
    this.#found.push({ code, span, message, extra });
  }

  /** About a loan: one for each place in the source, whichever of several loans is in the way. */
  loan(code: string, span: Span, message: string, extra: DiagnosticExtra): void {
    const key = `loan:${span.lo}:${span.hi}:${span.ctxt}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.error(code, span, message, extra);
  }

  flush(sink: DiagnosticSink): void {
    const start = (f: Found): number => this.cx.program.userSpan(f.span).lo;
    for (const f of this.#found.sort((a, b) => start(a) - start(b))) sink.error(f.code, f.span, f.message, f.extra);
  }
}

/** The place as it would be written: `self.items[_]`; null for one without a name. */
export function shown(place: Place): string | null {
  const { parent, elem } = place;
  if (parent === null || elem === null) return place.root.name;
  const base = shown(parent);
  if (base === null) return null;
  switch (elem.k) {
    case "deref":
      return `*${base}`;
    case "field":
      // What is behind a reference is reached by `.` as well.
      return elem.variant === null ? `${base.replace(/^\*+/, "")}.${elem.name}` : `${base}.${elem.name}`;
    case "index":
    case "at":
    case "rest":
      return `${base.replace(/^\*+/, "")}[..]`;
  }
}

export const quoted = (place: Place): string => {
  const name = shown(place);
  return name === null ? "value" : `\`${name}\``;
};
