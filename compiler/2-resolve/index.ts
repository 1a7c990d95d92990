/**
 * Phase 2: modules and imports, macro expansion, and what every name means.
 *
 *   source ─ crates.ts ─▶ modules (collect.ts, expand.ts) ─ imports.ts, names.ts ─▶ names of modules ─ body/ ─▶ names in bodies, on demand
 */
import type { NodeId } from "../ast/ast.js";
import type { DiagnosticSink } from "../diagnostics/diagnostic.js";
import type { CompilerHost } from "../host.js";
import { NO_SPAN, type SourceMap } from "../source.js";
import type { ParseContext } from "../1-parse/index.js";
import { checkDeferred } from "./collect.js";
import { installCrates, loadPreludes, loadProgram } from "./crates.js";
import type { Def, Program } from "./defs.js";
import { unreadable } from "./files.js";
import { checkImports } from "./import-check.js";
import { Library } from "./library.js";
import { packageOf } from "./package.js";
import { ResolvedProgram } from "./program.js";
import { ResolveState, type ResolveOptions } from "./state.js";
import { makeSyntax } from "./syntax.js";

export { Library } from "./library.js";
export type { ResolveOptions } from "./state.js";

export interface ResolveInput {
  readonly sources: SourceMap;
  readonly sink: DiagnosticSink;
  readonly host: CompilerHost;
  readonly options: ResolveOptions;
  /** The root file of the program; its text is taken from `text` where that is given, else from the host. */
  readonly path: string;
  readonly text?: string;
  /** Where mistakes in the syntax go: by themselves, since what else is found then may only follow from them. `sink` if absent. */
  readonly syntaxSink?: DiagnosticSink;
  /** The library read so far, for many programs in turn: the host's, read anew if absent. */
  readonly library?: Library;
  /** Numbers for syntax nodes; those of the library if absent. */
  readonly nextId?: () => NodeId;
}

/** The text of the root file. Without one nothing else is worth saying. */
export function rootText({ text, host, path, sink }: Pick<ResolveInput, "text" | "host" | "path" | "sink">): string {
  const found = text ?? host.readFile(path);
  if (found === null) sink.stop("io", NO_SPAN, unreadable(host, path));
  return found ?? "";
}

/** Reads the program and resolves everything outside bodies. */
export function resolveProgram(input: ResolveInput): Program {
  const { sources, sink, host, options, path } = input;
  const library = input.library ?? new Library(host, input.nextId);
  const { nextId } = library;
  const parse: ParseContext = { nextId, sink: input.syntaxSink ?? sink, parser: library.parser, fileAt: (offset) => sources.fileAt(offset) };
  const syntax = makeSyntax(parse);
  const state = new ResolveState(sources, sink, syntax, { nextId }, host, options, library);
  state.package = packageOf(host, path);
  installCrates(state);
  loadPreludes(state, path);
  const unit = syntax.file(sources.add(path, rootText(input)));
  const main = loadProgram(state, unit, path);
  checkImports(state);
  checkDeferred(state);
  return new ResolvedProgram(state, main);
}

/** Resolves all signatures and bodies of the program itself, so that every mistake in a name is found. */
export function resolveAll(program: Program): void {
  // Bodies add definitions of their own: the list grows while it is walked.
  for (let index = 0; index < program.defs.length; index++) {
    const def = program.defs[index];
    if (def === undefined || !def.module.crate.local || !hasNames(def)) continue;
    program.signatureNames(def);
    program.bodyNames(def);
  }
}

function hasNames(def: Def): boolean {
  return def.kind !== "mod" && def.kind !== "crate" && def.kind !== "macro" && def.kind !== "typeParam" && def.kind !== "constParam";
}
