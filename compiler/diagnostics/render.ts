/**
 * Diagnostics as people read them:
 *
 *   error[E0308]: mismatched types
 *    --> src/main.ae:3:18
 *     |
 *   3 |     let x: i32 = "a";
 *     |            ---   ^^^ expected `i32`, found `&str`
 *     |            |
 *     |            expected due to this
 *     |
 *     = help: …
 *
 * A label has a line of its own below the source unless it is the last one of its line.
 */
import type { SourceFile, SourceMap, Span } from "../source.js";
import type { Diagnostic, Fix } from "./diagnostic.js";

export interface RenderOptions {
  readonly color: boolean;
  /** What the programmer wrote, for a span that a macro made. */
  readonly userSpan?: (span: Span) => Span;
}

/** Lines longer than this are shown as a window around the labels. */
const LINE_WIDTH_MAX = 160;
/** A label over more lines than this shows its first and last one. */
const SPAN_LINES_MAX = 6;
const TAB = "    ";

interface Mark {
  readonly file: SourceFile;
  readonly line: number;
  /** Columns in UTF-16 units from 0; `to` is exclusive and beyond `from`. */
  readonly from: number;
  readonly to: number;
  readonly primary: boolean;
  readonly text: string;
}

interface Paint {
  readonly error: (s: string) => string;
  readonly warning: (s: string) => string;
  readonly gutter: (s: string) => string;
  readonly bold: (s: string) => string;
}

function paints(color: boolean): Paint {
  const wrap = (code: string) => (color ? (s: string) => `\u001b[${code}m${s}\u001b[0m` : (s: string) => s);
  return { error: wrap("1;31"), warning: wrap("1;33"), gutter: wrap("1;34"), bold: wrap("1") };
}

/** Code points that take two columns: Hangul, the scripts of East Asia, full-width forms, pictures. */
const WIDE: readonly (readonly [from: number, to: number])[] = [[0x1100, 0x115f], [0x2e80, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60], [0x1f300, Infinity]];

/** How many columns of a terminal a text takes. */
function width(text: string): number {
  let n = 0;
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0;
    if (code >= 0x300 && code <= 0x36f) continue;
    n += WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
  }
  return n;
}

/** Control characters made visible, so that they cannot disturb the terminal; tabs are replaced elsewhere. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd").replaceAll("\t", TAB);
}

/** The parts of a span, one for its first and, if it goes on, one for its last line. */
function marksOf(sources: SourceMap, span: Span, primary: boolean, text: string): Mark[] {
  const file = sources.fileAt(span.lo);
  const end = Math.min(Math.max(span.hi, span.lo), file.base + file.text.length);
  const first = sources.loc(Math.min(span.lo, file.base + file.text.length));
  const last = sources.loc(end > span.lo ? end - 1 : end);
  const startOf = (line: number): number => file.lineStarts[line - 1] ?? file.base;
  if (first.line === last.line) {
    const from = span.lo - startOf(first.line);
    return [{ file, line: first.line, from, to: Math.max(end - startOf(first.line), from + 1), primary, text }];
  }
  const firstText = sources.lineText(file, first.line);
  const from = span.lo - startOf(first.line);
  const lastText = sources.lineText(file, last.line);
  const indent = lastText.length - lastText.trimStart().length;
  return [
    { file, line: first.line, from, to: Math.max(firstText.length, from + 1), primary, text: "" },
    { file, line: last.line, from: indent, to: Math.max(end - startOf(last.line), indent + 1), primary, text },
  ];
}

/** The part of a long line to show. */
function windowOf(text: string, marks: readonly Mark[]): { readonly from: number; readonly to: number } {
  if (text.length <= LINE_WIDTH_MAX) return { from: 0, to: text.length };
  const main = marks.find((m) => m.primary) ?? marks[0];
  const from = Math.max(0, (main?.from ?? 0) - (LINE_WIDTH_MAX >> 2));
  return { from, to: Math.min(text.length, from + LINE_WIDTH_MAX) };
}

class Page {
  readonly #lines: string[] = [];
  readonly #gutterWidth: number;
  readonly #paint: Paint;
  readonly #severity: (s: string) => string;

  constructor(gutterWidth: number, paint: Paint, severity: (s: string) => string) {
    this.#gutterWidth = gutterWidth;
    this.#paint = paint;
    this.#severity = severity;
  }

  raw(text: string): void {
    this.#lines.push(text);
  }

  gutter(label: string, rest: string): void {
    this.#lines.push(`${this.#paint.gutter(`${label.padStart(this.#gutterWidth)} |`)}${rest === "" ? "" : ` ${rest}`}`);
  }

  note(kind: string, text: string): void {
    const [first = "", ...more] = text.split("\n");
    this.#lines.push(`${" ".repeat(this.#gutterWidth)} ${this.#paint.gutter("=")} ${this.#paint.bold(kind)}: ${first}`);
    for (const line of more) this.#lines.push(`${" ".repeat(this.#gutterWidth + kind.length + 5)}${line}`);
  }

  /** One line of source with what is marked in it. */
  source(text: string, lineNumber: number, marks: readonly Mark[]): void {
    const view = windowOf(text, marks);
    const cutLeft = view.from > 0 ? "…" : "";
    this.gutter(String(lineNumber), cutLeft + printable(text.slice(view.from, view.to)) + (view.to < text.length ? "…" : ""));
    const column = (at: number): number => cutLeft.length + width(printable(text.slice(view.from, Math.min(Math.max(at, view.from), view.to)))) + Math.max(0, Math.min(at, view.to + 1) - text.length);
    const shown = marks.map((m) => ({ mark: m, from: column(m.from), to: Math.max(column(m.to), column(m.from) + 1) })).sort((a, b) => a.from - b.from || b.to - a.to);
    this.#underline(shown);
  }

  #underline(shown: readonly { readonly mark: Mark; readonly from: number; readonly to: number }[]): void {
    const end = Math.max(...shown.map((s) => s.to));
    const row = Array.from({ length: end }, () => " ");
    for (const primary of [false, true]) {
      for (const s of shown) if (s.mark.primary === primary) row.fill(primary ? "^" : "-", s.from, s.to);
    }
    const hue = (primary: boolean): ((s: string) => string) => (primary ? this.#severity : this.#paint.gutter);
    const underline = row.map((c) => (c === " " ? c : hue(c === "^")(c))).join("").replaceAll("\u001b[0m\u001b[1;31m", "").replaceAll("\u001b[0m\u001b[1;34m", "");
    const labelled = shown.filter((s) => s.mark.text !== "");
    const last = labelled.at(-1);
    const inline = last !== undefined && last.to === end && labelled.every((s) => s === last || s.from < last.from);
    this.gutter("", inline && last !== undefined ? `${underline} ${hue(last.mark.primary)(last.mark.text)}` : underline);
    const below = inline ? labelled.slice(0, -1) : labelled;
    if (below.length === 0) return;
    const bars = (before: number): string => {
      let text = "";
      for (const s of below) if (s.from < before && s.from >= text.length) text = `${text.padEnd(s.from)}|`;
      return text;
    };
    this.gutter("", this.#paint.gutter(bars(Infinity)));
    // From the right to the left; what begins in the same column, in its order.
    for (const s of [...below].sort((a, b) => b.from - a.from)) this.gutter("", `${this.#paint.gutter(bars(s.from).padEnd(s.from))}${hue(s.mark.primary)(s.mark.text)}`);
  }

  toString(): string {
    return this.#lines.join("\n");
  }
}

function showFile(page: Page, sources: SourceMap, file: SourceFile, marks: readonly Mark[]): void {
  const lines = [...new Set(marks.map((m) => m.line))].sort((a, b) => a - b);
  let before: number | null = null;
  for (const line of lines) {
    if (before !== null && line > before + 1) {
      if (line === before + 2) page.gutter(String(before + 1), printable(sources.lineText(file, before + 1).slice(0, LINE_WIDTH_MAX)));
      else page.raw("...");
    }
    page.source(sources.lineText(file, line), line, marks.filter((m) => m.line === line));
    before = line;
  }
}

/** The fixed lines, as they would be after the edits. */
function showFix(page: Page, sources: SourceMap, fix: Fix): void {
  page.note("help", fix.title);
  const first = fix.edits[0];
  if (first === undefined) return;
  const file = sources.fileAt(first.span.lo);
  const from = sources.loc(first.span.lo).line;
  const to = Math.max(...fix.edits.map((e) => sources.loc(Math.max(e.span.lo, e.span.hi)).line));
  if (fix.edits.some((e) => sources.fileAt(e.span.lo) !== file) || to - from > SPAN_LINES_MAX) return;
  const start = file.lineStarts[from - 1] ?? file.base;
  const next = file.lineStarts[to];
  let text = file.text.slice(start - file.base, next === undefined ? file.text.length : next - file.base - 1);
  if (text.length > 4 * LINE_WIDTH_MAX) return;
  for (const edit of [...fix.edits].sort((a, b) => b.span.lo - a.span.lo)) {
    text = text.slice(0, edit.span.lo - start) + edit.text + text.slice(Math.max(edit.span.hi, edit.span.lo) - start);
  }
  page.gutter("", "");
  for (const [i, line] of text.split("\n").entries()) page.gutter(String(from + i), printable(line));
}

/** Spans of nothing in particular: the program as a whole. */
function isNowhere(span: Span): boolean {
  return span.lo === 0 && span.hi === 0;
}

/** One diagnostic, without a line break at its end. */
function renderDiagnostic(d: Diagnostic, sources: SourceMap, options: RenderOptions): string {
  const paint = paints(options.color);
  const severity = d.severity === "error" ? paint.error : paint.warning;
  const user = options.userSpan ?? ((span: Span) => span);
  const span = user(d.span);
  const code = /^E\d/.test(d.code) ? `[${d.code}]` : "";
  const title = `${severity(`${d.severity}${code}`)}${paint.bold(`: ${d.message}`)}`;
  if (isNowhere(span)) {
    const page = new Page(0, paint, severity);
    page.raw(title);
    showExtras(page, d, sources);
    return page.toString();
  }
  const marks = [...marksOf(sources, span, true, d.label ?? ""), ...d.labels.flatMap((l) => marksOf(sources, user(l.span), false, l.text))];
  const gutterWidth = String(Math.max(...marks.map((m) => m.line))).length;
  const page = new Page(gutterWidth, paint, severity);
  page.raw(title);
  const loc = sources.loc(span.lo);
  page.raw(`${" ".repeat(gutterWidth)}${paint.gutter("-->")} ${loc.file.path}:${loc.line}:${loc.column}`);
  page.gutter("", "");
  showFile(page, sources, loc.file, marks.filter((m) => m.file === loc.file));
  for (const file of new Set(marks.map((m) => m.file))) {
    if (file === loc.file) continue;
    const there = marks.filter((m) => m.file === file);
    page.raw(`${" ".repeat(gutterWidth)}${paint.gutter(":::")} ${file.path}:${there[0]?.line ?? 1}`);
    page.gutter("", "");
    showFile(page, sources, file, there);
  }
  if (d.notes.length + d.helps.length + d.fixes.length > 0) page.gutter("", "");
  showExtras(page, d, sources);
  return page.toString();
}

function showExtras(page: Page, d: Diagnostic, sources: SourceMap): void {
  for (const note of d.notes) page.note("note", note);
  for (const help of d.helps) page.note("help", help);
  for (const fix of d.fixes) showFix(page, sources, fix);
}

/** `error: aborting due to 2 previous errors; 1 warning emitted`, or null if there is nothing to count. */
export function renderSummary(diagnostics: readonly Diagnostic[], options: RenderOptions): string | null {
  const paint = paints(options.color);
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  const warnings = diagnostics.length - errors;
  const warned = `${warnings} warning${warnings === 1 ? "" : "s"} emitted`;
  if (errors > 0) return `${paint.error("error")}${paint.bold(`: aborting due to ${errors === 1 ? "1 previous error" : `${errors} previous errors`}${warnings > 0 ? `; ${warned}` : ""}`)}`;
  return warnings > 0 ? `${paint.warning("warning")}${paint.bold(`: ${warned}`)}` : null;
}

/** More than this nobody reads. */
const SHOWN_MAX = 1_000;

/** All of them, a blank line after each, then the summary. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], sources: SourceMap, options: RenderOptions): string {
  const summary = renderSummary(diagnostics, options);
  const more = diagnostics.length > SHOWN_MAX ? `… and ${diagnostics.length - SHOWN_MAX} more\n\n` : "";
  return diagnostics.slice(0, SHOWN_MAX).map((d) => `${renderDiagnostic(d, sources, options)}\n\n`).join("") + more + (summary === null ? "" : `${summary}\n`);
}
