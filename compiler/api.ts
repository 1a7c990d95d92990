/** What a compilation is asked for, and what it gives: the types of the compiler's public face. */
import type { Link } from "./5-emit/imports.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { SourceMap, Span } from "./source.js";

/**
 * - `check`: only diagnostics.
 * - `run`: JavaScript whose module exports `start(options)`, which runs `main` and gives its exit code (a number or a promise of it).
 * - `test`: JavaScript whose module exports `tests`, a list of `{ name, run, async, ignored, shouldPanic, startPaused?, onResult? }`;
 *   an async test's `run()` gives a frame; `onResult` turns what the test returns into an exit code, as for `main`.
 * - `build`: like `run` where there is a `main`; also exports the public functions of the root module.
 */
export type CompileMode = "check" | "run" | "test" | "build";

export interface CompileOptions {
  readonly mode: CompileMode;
  /** Integer overflow wraps instead of panicking. */
  readonly release?: boolean;
  /** Also says what is right but hardly meant: unused variables and the like. On unless this is `false`. */
  readonly lints?: boolean;
  /**
   * The import specifier for a module that generated code needs: `runtime`, `stdlib/js/<name>`, or whatever an `extern "js"` block
   * names. By default `aetherlang-lite/runtime`, `aetherlang-lite/stdlib/js/<name>`, and the name itself.
   */
  readonly importPath?: (module: string) => string;
  /**
   * The lines of JavaScript by which generated code comes to the names of this package's modules (`runtime`, `stdlib/js/<name>`). By default they are
   * imported by `importPath`.
   */
  readonly link?: Link;
}

/** One await point of an async fn. */
export interface AwaitPoint {
  readonly state: number;
  /** The source text awaited. */
  readonly what: string;
  readonly span: Span;
  /** The variables kept while it waits, with their slots of the frame. */
  readonly live: readonly { readonly name: string; readonly slot: number }[];
}

/** The state machine of one async fn: a state per await point besides start and done. */
export interface MachineInfo {
  readonly title: string;
  readonly span: Span;
  readonly frame: string;
  readonly points: readonly AwaitPoint[];
  /** By state (0 the start) the states that may come next, -1 the end. */
  readonly edges: () => ReadonlyMap<number, readonly number[]>;
}

export interface Output {
  readonly js: string;
  /** The source map as JSON, for an output file of this name. */
  readonly map: (file: string) => string;
  readonly machines: readonly MachineInfo[];
  /** TypeScript declarations of what the module exports. */
  readonly dts: string;
  /** Whether the module has a function `start`, which runs `main`. */
  readonly hasMain: boolean;
}

export interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: SourceMap;
  /** What the programmer wrote, for a span that a macro made. */
  readonly userSpan: (span: Span) => Span;
  /** `null` if there are errors, or if nothing was asked for but a check. */
  readonly output: Output | null;
}

/** A stage of the compiler whose product can be looked at. */
export type Stage = "ast" | "ir" | "js";

export interface Emission {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: SourceMap;
  readonly userSpan: (span: Span) => Span;
  readonly text: string | null;
}

/** Compiles any number of programs; nothing is remembered from one to the next but what cannot differ: the syntax of the library. */
export interface Session {
  compileFile(path: string, options: CompileOptions): Compilation;
  /** The same for text that is not in a file; `path` is what diagnostics call it. */
  compileText(path: string, text: string, options: CompileOptions): Compilation;
  emit(path: string, stage: Stage, options?: { readonly release?: boolean }): Emission;
}
