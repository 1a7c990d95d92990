/** Bodies of the library are checked when a program reaches them; here all are. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Def } from "../../compiler/2-resolve/defs.js";
import { resolveAll, resolveProgram } from "../../compiler/2-resolve/index.js";
import { bodiesOf, checkBody } from "../../compiler/3-check/body/index.js";
import { CheckCtx } from "../../compiler/3-check/context.js";
import { selfTyOf } from "../../compiler/3-check/ty-util.js";
import { DiagnosticSink } from "../../compiler/diagnostics/diagnostic.js";
import { SourceMap } from "../../compiler/source.js";
import { readProjectFile } from "../harness/project.js";

const FACADES = readdirSync(new URL("../../stdlib/facades/", import.meta.url)).map((name) => name.replace(/\.ae$/, ""));

/** Whether there is Aether code to check: not JavaScript's, nor the compiler's. */
function hasCode(def: Def): boolean {
  if (def.attrs.some((a) => ["js", "intrinsic"].includes(a.path.segments[0]?.ident.name ?? ""))) return false;
  if (def.node.kind !== "item" && def.node.kind !== "assoc") return false;
  const { item } = def.node;
  return item.kind === "fn" ? item.fn.hasBody : (item.kind === "const" || item.kind === "static") && item.expr !== null;
}

function open(path: string): string | null {
  try {
    return readFileSync(new URL(`../../stdlib/${path}`, import.meta.url), "utf8");
  } catch {
    return null;
  }
}

/** Impls with the same head, whatever their parameters are called: the second of two is never needed. */
function doubles(cx: CheckCtx): string[] {
  const heads = new Map<string, number>();
  for (const impl of cx.program.impls()) {
    const ref = cx.implTraitRef(impl);
    if (ref === null) continue;
    const names = cx.genericsOf(impl).all.map((param) => param.name);
    const order: string[] = [];
    const self = selfTyOf(ref);
    const head = `${cx.program.pathOf(ref.trait)}: ${cx.displayTraitRef(ref)} for ${cx.displayTy(self)}${self.kind === "adt" ? ` (${cx.program.pathOf(self.def)})` : ""} of ${cx.program.pathOf(impl.parent ?? impl)}`.replaceAll(/\w+/g, (word) => {
      if (!names.includes(word)) return word;
      if (!order.includes(word)) order.push(word);
      return `#${order.indexOf(word)}`;
    });
    heads.set(head, (heads.get(head) ?? 0) + 1);
  }
  return [...heads].filter(([, count]) => count > 1).map(([head, count]) => `${count} impls of ${head}`);
}

test("every import of the library is found, and every body well typed", () => {
  expect(readProjectFile("stdlib/std/lib.ae")).not.toBe("");
  const sources = new SourceMap();
  const sink = new DiagnosticSink();
  const text = `${FACADES.map((name) => `use ${name} as _;\n`).join("")}fn main() {}`;
  const program = resolveProgram({ sources, sink, host: { readFile: () => null, readLibrary: open }, options: { test: false, release: false, checkLibrary: true }, path: "main.rs", text });
  resolveAll(program);
  const cx = new CheckCtx(program, sink, sources);
  bodiesOf(cx);
  // Looking into a definition may bring more: the list grows while it is walked.
  for (let i = 0; i < program.defs.length; i++) {
    const def = program.defs[i];
    if (def === undefined || def.module.crate.local) continue;
    program.children(def);
    if (hasCode(def)) checkBody(cx, def);
  }
  expect(doubles(cx)).toEqual([]);
  const wrong = sink.all.filter((d) => d.severity === "error").map((d) => {
    const { file, line } = sources.loc(program.userSpan(d.span).lo);
    return `${file.path}:${line} ${d.code} ${d.message}`;
  });
  expect(wrong).toEqual([]);
});
