/** A program's text, resolved, with the library: what tests of lowering start from. */
import { nodeCompilerHost } from "../../../bin/host-node.js";
import type { Def, Program } from "../../../compiler/2-resolve/defs.js";
import { Library, resolveProgram } from "../../../compiler/2-resolve/index.js";
import { CheckCtx } from "../../../compiler/3-check/context.js";
import type { Ty } from "../../../compiler/3-check/ty.js";
import { DiagnosticSink } from "../../../compiler/diagnostics/diagnostic.js";
import { SourceMap } from "../../../compiler/source.js";

const LIBRARY = new Library(nodeCompilerHost());
const HOST = { readFile: () => null, readLibrary: () => null };

export interface Checked {
  readonly ctx: CheckCtx;
  readonly sources: SourceMap;
  readonly sink: DiagnosticSink;
  readonly program: Program;
}

export function resolved(text: string): Checked {
  const sources = new SourceMap();
  const sink = new DiagnosticSink();
  const program = resolveProgram({ sources, sink, host: HOST, library: LIBRARY, options: { test: false, release: false }, path: "main.rs", text });
  return { ctx: new CheckCtx(program, sink), sources, sink, program };
}

/** An item of the root module. */
export function item(c: Checked, name: string): Def {
  const found = c.program.children(c.program.main.root.def).find((d) => d.name === name);
  if (found === undefined) throw new Error(`no item ${name}`);
  return found;
}

/** The type that `type name = …;` stands for. */
export function aliasTy(c: Checked, name: string): Ty {
  return c.ctx.typeOfAlias(item(c, name));
}
