/** Compilations from the outside: a session takes files or texts through the phases and collects what they say. */
import { parseFile } from "./1-parse/index.js";
import { Library, rootText, type ResolveInput } from "./2-resolve/index.js";
import type { Compilation, CompileMode, CompileOptions, Emission, Output, Session, Stage } from "./api.js";
import { DiagnosticSink, type Diagnostic } from "./diagnostics/diagnostic.js";
import type { CompilerHost } from "./host.js";
import { declarations } from "./declarations.js";
import type { IrModule } from "./4-lower/ir.js";
import { findRoots } from "./4-lower/lower.js";
import { dumpIr } from "./5-emit/dump.js";
import type { LinkOptions } from "./5-emit/imports.js";
import type { Emitted } from "./5-emit/module.js";
import { check, emit, lower, resolve, type Checked } from "./pipeline.js";
import { SourceMap, type Span } from "./source.js";
import { unreachable } from "./unreachable.js";

const PACKAGE = "aetherlang-lite";

function defaultImportPath(module: string): string {
  return module === "runtime" || module.startsWith("stdlib/js/") ? `${PACKAGE}/${module}` : module;
}

function linksOf(options: Partial<LinkOptions>): LinkOptions {
  const importPath = options.importPath ?? defaultImportPath;
  return options.link === undefined ? { importPath } : { importPath, link: options.link };
}

function outputOf(emitted: Emitted, dts: string, hasMain: boolean): Output {
  return {
    dts,
    hasMain,
    js: emitted.js,
    map: emitted.map,
    get machines() {
      return emitted.machines().map(({ resume }) => ({ title: resume.title, span: resume.span, frame: resume.frameClass, points: resume.points, edges: resume.edges }));
    },
  };
}

/** One file or text on its way through the phases. */
class Run {
  readonly #input: ResolveInput;
  readonly #sink = new DiagnosticSink();
  readonly #syntaxSink = new DiagnosticSink();
  readonly #sources = new SourceMap();
  readonly #mode: CompileMode;
  readonly #release: boolean;
  readonly #lints: boolean;
  #userSpan: (span: Span) => Span = (span) => span;

  constructor(host: CompilerHost, library: Library, path: string, text: string | null, mode: CompileMode, options: { readonly release?: boolean; readonly lints?: boolean }) {
    const release = options.release === true;
    const input = { sources: this.#sources, sink: this.#sink, syntaxSink: this.#syntaxSink, host, library, options: { test: mode === "test", release }, path };
    this.#input = text === null ? input : { ...input, text };
    this.#mode = mode;
    this.#release = release;
    this.#lints = options.lints !== false;
  }

  compile(links: LinkOptions): Compilation {
    const output = this.#output(links);
    return { ...this.#found(), output };
  }

  #found(): Pick<Compilation, "diagnostics" | "sources" | "userSpan"> {
    // Names and types that seem wrong in a text that could not be read whole may be fine: one mistake, one error.
    const later = this.#sink.stops.length > 0 ? this.#sink.stops : this.#sink.all;
    const diagnostics = this.#syntaxSink.hasErrors ? untilStop(this.#syntaxSink) : [...this.#syntaxSink.all, ...later];
    return { diagnostics, sources: this.#sources, userSpan: (span) => this.#userSpan(span) };
  }

  /** Up to phase 3; `null` if there are errors. */
  #checked(): Checked | null {
    const program = resolve(this.#input);
    this.#userSpan = (span) => program.errorSpan(span);
    if (this.#syntaxSink.hasErrors) return null;
    const checked = check(this.#input, program, this.#mode, this.#lints);
    return this.#sink.hasErrors ? null : checked;
  }

  #lowered(checked: Checked): IrModule {
    return lower(this.#input, checked, { mode: this.#mode, release: this.#release });
  }

  #output(links: LinkOptions): Output | null {
    const checked = this.#checked();
    if (checked === null) return null;
    const ir = this.#lowered(checked);
    // What only lowering finds (features that are missing, constants that cannot be computed) is asked for in a check, too.
    if (this.#sink.hasErrors || this.#mode === "check") return null;
    const { exports, main } = findRoots(checked.ctx, { tests: false, exports: this.#mode === "build" });
    const hasMain = main !== null;
    return outputOf(emit(this.#input, checked, ir, this.#mode, links), declarations(checked.ctx, exports, hasMain), hasMain);
  }

  emission(stage: Stage, links: LinkOptions): Emission {
    const text = this.#stageText(stage, links);
    return { ...this.#found(), text: this.#sink.hasErrors || this.#syntaxSink.hasErrors ? null : text };
  }

  #stageText(stage: Stage, links: LinkOptions): string | null {
    switch (stage) {
      case "ast":
        return this.#astText();
      case "js":
        return this.#output(links)?.js ?? null;
      case "ir": {
        const checked = this.#checked();
        return checked === null ? null : dumpIr(this.#lowered(checked));
      }
      default:
        return unreachable(stage);
    }
  }

  #astText(): string {
    let last = 0;
    const unit = parseFile(this.#sources.add(this.#input.path, rootText(this.#input)), { nextId: () => ++last, sink: this.#sink });
    return JSON.stringify(unit, (key, value: unknown) => (key === "id" || key === "ctxt" ? undefined : typeof value === "bigint" ? String(value) : value), 1);
  }
}

/**
 * Compiles through the files of `host`.
 *
 * Make one session and compile everything with it where there is more than one program: the library is read and parsed by the first
 * of them and shared by the others, which is nearly all the time of a small program. Sessions with different files of programs
 * can share one `library`.
 */
export function createSession(host: CompilerHost, library: Library = new Library(host)): Session {
  const compile = (path: string, text: string | null, options: CompileOptions): Compilation =>
    new Run(host, library, path, text, options.mode, options).compile(linksOf(options));
  return {
    compileFile: (path, options) => compile(path, null, options),
    compileText: (path, text, options) => compile(path, text, options),
    emit: (path, stage, options) => new Run(host, library, path, null, stage === "ir" || stage === "js" ? "build" : "check", { ...options, lints: false }).emission(stage, linksOf({})),
  };
}

/** What macro calls give in a text whose brackets do not match says nothing. */
function untilStop(sink: DiagnosticSink): readonly Diagnostic[] {
  const last = sink.stops.at(-1);
  return last === undefined ? sink.all : sink.all.slice(0, sink.all.indexOf(last) + 1);
}
