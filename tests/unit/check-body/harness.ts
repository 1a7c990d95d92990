/** Programs for tests of the checker of bodies: checked with the real library; what is said about them, and their typed trees in short. */
import { expect } from "vitest";
import { nodeCompilerHost } from "../../../bin/host-node.js";
import { Library, resolveAll, resolveProgram } from "../../../compiler/2-resolve/index.js";
import type { Def, Program } from "../../../compiler/2-resolve/defs.js";
import { bodiesOf, checkBody } from "../../../compiler/3-check/body/index.js";
import { CheckCtx } from "../../../compiler/3-check/context.js";
import type { Body } from "../../../compiler/3-check/thir.js";
import { DiagnosticSink } from "../../../compiler/diagnostics/diagnostic.js";
import { SourceMap } from "../../../compiler/source.js";

/** Read once for all programs of a file of tests. */
const LIBRARY = new Library(nodeCompilerHost());
const HOST = { readFile: () => null, readLibrary: () => null };

const HAS_BODY = new Set(["fn", "assocFn", "const", "assocConst", "static"]);

export class Checked {
  readonly sources = new SourceMap();
  readonly sink = new DiagnosticSink();
  readonly program: Program;
  readonly cx: CheckCtx;

  constructor(text: string) {
    this.program = resolveProgram({ sources: this.sources, sink: this.sink, host: HOST, library: LIBRARY, options: { test: false, release: false }, path: "main.rs", text });
    resolveAll(this.program);
    this.cx = new CheckCtx(this.program, this.sink, this.sources);
    bodiesOf(this.cx);
    for (const def of this.program.defs.slice()) if (def.module.crate.local && HAS_BODY.has(def.kind) && hasBody(def)) checkBody(this.cx, def);
    this.cx.finish();
  }

  body(name: string): Body {
    const def = this.program.defs.find((d) => d.module.crate.local && d.name === name && HAS_BODY.has(d.kind));
    if (def === undefined) throw new Error(`nothing is called ${name}`);
    return checkBody(this.cx, def);
  }

  codes(severity: "error" | "warning" = "error"): string[] {
    const said = severity === "warning" ? this.cx.lints.map(({ lint, span }) => ({ code: lint, span })) : this.sink.all.filter((d) => d.severity === severity);
    return said
      .map((d) => ({ code: d.code, line: this.sources.loc(d.span.lo).line }))
      .sort((a, b) => a.line - b.line)
      .map((d) => `${d.code}@${d.line}`);
  }
}

function hasBody(def: Def): boolean {
  if (def.node.kind !== "item" && def.node.kind !== "assoc") return false;
  const { item } = def.node;
  return item.kind === "fn" ? item.fn.body !== null : "expr" in item && item.expr !== null;
}

function marks(text: string, sign: string): string[] {
  return text.split("\n").flatMap((line, i) => [...line.matchAll(new RegExp(`//${sign} ([\\w ]+)`, "g"))].flatMap((m) => (m[1] ?? "").trim().split(" ").map((code) => `${code}@${i + 1}`)));
}

/** Each `//~ CODE` stands on the line where that mistake is to be found; there are no others. */
export function checkMarked(text: string): Checked {
  const checked = new Checked(text);
  expect(checked.codes()).toEqual(marks(text, "~"));
  return checked;
}

/** Each `//? CODE` is a warning of that line; nothing is wrong. */
export function checkWarnings(text: string): Checked {
  const checked = new Checked(text);
  expect(checked.codes()).toEqual([]);
  expect(checked.codes("warning")).toEqual(marks(text, "\\?"));
  return checked;
}

/** The one mistake of a program. */
export function onlyMistake(text: string): { readonly message: string; readonly label: string | null; readonly helps: readonly string[]; readonly notes: readonly string[]; readonly labels: readonly string[]; readonly fixed: string | null } {
  const checked = new Checked(text);
  expect(checked.sink.all.filter((d) => d.severity === "error")).toHaveLength(1);
  const [found] = checked.sink.all.filter((d) => d.severity === "error");
  if (found === undefined) throw new Error("nothing was reported");
  const base = checked.sources.files.find((f) => f.path === "main.rs")?.base ?? 0;
  const [fix] = found.fixes;
  let fixed: string | null = null;
  if (fix !== undefined) {
    fixed = text;
    for (const edit of [...fix.edits].sort((a, b) => b.span.lo - a.span.lo)) fixed = fixed.slice(0, edit.span.lo - base) + edit.text + fixed.slice(edit.span.hi - base);
  }
  return { message: found.message, label: found.label, helps: found.helps, notes: found.notes, labels: found.labels.map((l) => l.text), fixed };
}
