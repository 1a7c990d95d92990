import { expect, test } from "vitest";
import { DiagnosticSink, type Diagnostic, type DiagnosticExtra } from "../../../compiler/diagnostics/diagnostic.js";
import { diagnosticJson } from "../../../compiler/diagnostics/json.js";
import { renderDiagnostics, renderSummary } from "../../../compiler/diagnostics/render.js";
import { NO_SPAN, SourceMap, type Span } from "../../../compiler/source.js";

/** One file, and spans of it by their text. */
class Source {
  readonly sources = new SourceMap();
  readonly #base: number;

  constructor(
    readonly text: string,
    path = "main.ae",
  ) {
    this.#base = this.sources.add(path, text).base;
  }

  span(part: string, occurrence = 1): Span {
    let at = -1;
    for (let n = 0; n < occurrence; n++) at = this.text.indexOf(part, at + 1);
    return { lo: this.#base + at, hi: this.#base + at + part.length, ctxt: 0 };
  }

  get end(): Span {
    const at = this.#base + this.text.length;
    return { lo: at, hi: at, ctxt: 0 };
  }

  error(span: Span, message: string, extra: DiagnosticExtra = {}, code = "E0308"): Diagnostic[] {
    const sink = new DiagnosticSink();
    sink.error(code, span, message, extra);
    return sink.all;
  }

  /** Everything but the summary. */
  show(diagnostics: readonly Diagnostic[], userSpan?: (span: Span) => Span): string {
    const text = renderDiagnostics(diagnostics, this.sources, userSpan === undefined ? { color: false } : { color: false, userSpan });
    return text.slice(0, text.lastIndexOf("\n\n"));
  }
}

function lines(...text: readonly string[]): string {
  return text.join("\n");
}

test("a label beside its span, others below", () => {
  const s = new Source('fn main() {\n    let x: i32 = "a";\n}\n');
  const extra = { label: "expected `i32`, found `&str`", labels: [{ span: s.span("i32"), text: "expected due to this" }] };
  expect(s.show(s.error(s.span('"a"'), "mismatched types", extra))).toBe(
    lines(
      "error[E0308]: mismatched types",
      " --> main.ae:2:18",
      "  |",
      '2 |     let x: i32 = "a";',
      "  |            ---   ^^^ expected `i32`, found `&str`",
      "  |            |",
      "  |            expected due to this",
    ),
  );
});

test("notes, helps and fixes", () => {
  const s = new Source('let x = "a";\nlet y = 1;\n');
  const extra = { notes: ["first\nsecond"], helps: ["try this"], fixes: [{ title: "remove the quotes", edits: [{ span: s.span('"a"'), text: "1" }] }] };
  expect(s.show(s.error(s.span('"a"'), "bad", extra))).toBe(
    lines(
      "error[E0308]: bad",
      " --> main.ae:1:9",
      "  |",
      '1 | let x = "a";',
      "  |         ^^^",
      "  |",
      "  = note: first",
      "          second",
      "  = help: try this",
      "  = help: remove the quotes",
      "  |",
      "1 | let x = 1;",
    ),
  );
});

test("several edits of one fix, and one that adds a line", () => {
  const s = new Source("use b;\nfn f(a: A) {}\n");
  const at = s.span("use b").lo;
  const fixes = [{ title: "import it", edits: [{ span: { lo: at, hi: at, ctxt: 0 }, text: "use a::A;\n" }, { span: s.span("b"), text: "c" }] }];
  expect(s.show(s.error(s.span("A"), "unknown", { fixes }))).toContain(lines("  = help: import it", "  |", "1 | use a::A;", "2 | use c;"));
});

test("tabs are four columns, wide characters two", () => {
  const s = new Source("\tlet 名 = foo(x);\n");
  expect(s.show(s.error(s.span("foo"), "bad", { label: "here", labels: [{ span: s.span("名"), text: "wide" }] }))).toBe(
    lines("error[E0308]: bad", " --> main.ae:1:10", "  |", "1 |     let 名 = foo(x);", "  |         --   ^^^ here", "  |         |", "  |         wide"),
  );
});

test("a span over several lines shows its first and last", () => {
  const s = new Source("foo(\n    1,\n    2,\n);\n");
  expect(s.show(s.error(s.span("foo(\n    1,\n    2,\n)"), "bad", { label: "this call" }))).toBe(
    lines("error[E0308]: bad", " --> main.ae:1:1", "  |", "1 | foo(", "  | ^^^^", "...", "4 | );", "  | ^ this call"),
  );
});

test("lines far apart, and one line between", () => {
  const s = new Source("a\nb\nc\nd\ne\nf\n");
  const at = (names: readonly string[]) => s.show(s.error(s.span("a"), "bad", { labels: names.map((n) => ({ span: s.span(n), text: n })) }));
  expect(at(["c"])).toContain(lines("1 | a", "  | ^", "2 | b", "3 | c", "  | - c"));
  expect(at(["f"])).toContain(lines("1 | a", "  | ^", "...", "6 | f", "  | - f"));
});

test("the end of the file", () => {
  const s = new Source("fn main() {");
  expect(s.show(s.error(s.end, "unclosed", { label: "expected `}`" }, "syntax"))).toBe(lines("error: unclosed", " --> main.ae:1:12", "  |", "1 | fn main() {", "  |            ^ expected `}`"));
});

test("an empty file", () => {
  const s = new Source("");
  expect(s.show(s.error(s.end, "no main"))).toBe(lines("error[E0308]: no main", " --> main.ae:1:1", "  |", "1 |", "  | ^"));
});

test("nowhere in particular", () => {
  const s = new Source("x");
  expect(s.show(s.error(NO_SPAN, "no main", { helps: ["write one"] }))).toBe(lines("error[E0308]: no main", " = help: write one"));
});

test("a second file", () => {
  const s = new Source("one\n");
  const other = s.sources.add("other.ae", "zero\ntwo\n");
  const span = { lo: other.base + 5, hi: other.base + 8, ctxt: 0 };
  expect(s.show(s.error(s.span("one"), "bad", { labels: [{ span, text: "there" }] }))).toBe(
    lines("error[E0308]: bad", " --> main.ae:1:1", "  |", "1 | one", "  | ^^^", " ::: other.ae:2", "  |", "2 | two", "  | --- there"),
  );
});

test("a span that a macro made is shown where the programmer called it", () => {
  const s = new Source("m!(1);\nbody\n");
  const made = { ...s.span("body"), ctxt: 7 };
  const shown = s.show(s.error(made, "bad"), (span) => (span.ctxt === 7 ? s.span("m!(1)") : span));
  expect(shown).toBe(lines("error[E0308]: bad", " --> main.ae:1:1", "  |", "1 | m!(1);", "  | ^^^^^"));
});

test("a very long line is cut to a window around the span", () => {
  const s = new Source(`${"x".repeat(2_500_000)}BAD${"y".repeat(2_500_000)}`);
  const shown = s.show(s.error(s.span("BAD"), "bad", { label: "here" }));
  expect(shown.length).toBeLessThan(1_000);
  const [source = "", marks = ""] = shown.split("\n").slice(3);
  expect(source).toMatch(/^1 \| …x+BADy+…$/);
  expect(marks.indexOf("^^^ here")).toBe(source.indexOf("BAD"));
});

test("characters that disturb a terminal are replaced", () => {
  const s = new Source("a\u001b[31m\u202eb\n");
  expect(s.show(s.error(s.span("b"), "bad"))).toContain(lines("1 | a\ufffd[31m\ufffdb", "  |        ^"));
});

test("line ends of two characters", () => {
  const s = new Source("a\r\nb\r\n");
  expect(s.show(s.error(s.span("b"), "bad"))).toBe(lines("error[E0308]: bad", " --> main.ae:2:1", "  |", "2 | b", "  | ^"));
});

test("colours", () => {
  const s = new Source("ab\n");
  const text = renderDiagnostics(s.error(s.span("a"), "bad"), s.sources, { color: true });
  expect(text).toContain("\u001b[1;31merror[E0308]\u001b[0m\u001b[1m: bad\u001b[0m");
  expect(text).toContain("\u001b[1;31m^\u001b[0m");
});

test("the summary counts", () => {
  const s = new Source("a\n");
  const sink = new DiagnosticSink();
  expect(renderSummary(sink.all, { color: false })).toBeNull();
  sink.warn("unused", s.span("a"), "unused");
  expect(renderSummary(sink.all, { color: false })).toBe("warning: 1 warning emitted");
  sink.error("E0001", s.span("a"), "bad");
  expect(renderSummary(sink.all, { color: false })).toBe("error: aborting due to 1 previous error; 1 warning emitted");
  sink.error("E0001", s.span("a"), "bad");
  expect(renderSummary(sink.all, { color: false })).toBe("error: aborting due to 2 previous errors; 1 warning emitted");
});

test("a warning and its lint", () => {
  const s = new Source("a\n");
  const sink = new DiagnosticSink();
  sink.warn("unused_variables", s.span("a"), "unused variable: `a`");
  expect(s.show(sink.all)).toMatch(/^warning: unused variable: `a`\n/);
});

test("as JSON: lines and columns, the end exclusive", () => {
  const s = new Source("fn\nname\n");
  const [d] = s.error(s.span("name"), "bad", { label: "here", labels: [{ span: s.span("fn"), text: "there" }], fixes: [{ title: "t", edits: [{ span: s.span("n\nname"), text: "x" }] }] });
  expect(d).toBeDefined();
  if (d === undefined) return;
  expect(diagnosticJson(d, s.sources, (span) => span)).toEqual({
    file: "main.ae",
    line: 2,
    column: 1,
    endLine: 2,
    endColumn: 5,
    severity: "error",
    code: "E0308",
    message: "bad",
    label: "here",
    labels: [{ file: "main.ae", line: 1, column: 1, endLine: 1, endColumn: 3, text: "there" }],
    notes: [],
    helps: [],
    fixes: [{ title: "t", edits: [{ file: "main.ae", line: 1, column: 2, endLine: 2, endColumn: 5, text: "x" }] }],
  });
});
