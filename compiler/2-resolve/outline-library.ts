/** Outlines of the whole library: for the package's build. */
import { DiagnosticSink } from "../diagnostics/diagnostic.js";
import type { CompilerHost } from "../host.js";
import { SourceMap } from "../source.js";
import { resolveProgram } from "./index.js";
import { Library } from "./library.js";
import type { ModuleScope } from "./module-scope.js";

function readAll(scope: ModuleScope): void {
  scope.load();
  for (const kid of scope.def.kids) if (kid.scope !== null) readAll(kid.scope);
}

/** Reads all modules of `std`, `aether` and these crates. Gives the outlines of each file, as JSON, by its path. */
export function outlineLibrary(host: CompilerHost, crates: readonly string[]): ReadonlyMap<string, string> {
  const library = new Library({ readLibrary: (path) => host.readLibrary(path) });
  const text = crates.map((name) => `extern crate ${name};\n`).join("");
  const program = resolveProgram({ text, path: "outlines.ae", host, library, sources: new SourceMap(), sink: new DiagnosticSink(), options: { test: false, release: false } });
  for (const crate of program.crates) readAll(crate.root as ModuleScope);
  for (const def of program.defs) if (def.kind === "trait") program.loadImpls(def.name);
  return new Map(library.outlined());
}
