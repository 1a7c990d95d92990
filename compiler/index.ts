/** The compiler's public face. */
export { createSession } from "./session.js";
export { Library } from "./2-resolve/library.js";
export { outlineLibrary } from "./2-resolve/outline-library.js";
export type { Link, ModuleUse } from "./5-emit/imports.js";
export type { AwaitPoint, Compilation, CompileMode, CompileOptions, Emission, MachineInfo, Output, Session, Stage } from "./api.js";
export type { CompilerHost } from "./host.js";
export type { Diagnostic, Fix, Label, Severity } from "./diagnostics/diagnostic.js";
export { renderDiagnostics, type RenderOptions } from "./diagnostics/render.js";
export { SourceMap, type Loc, type SourceFile, type Span } from "./source.js";
export { InternalError } from "./unreachable.js";
