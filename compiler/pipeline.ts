/**
 * The phases, one after the other. Each takes the product of the one before; what they find goes to one sink.
 *
 *   resolve   text → program: modules, names, macros expanded (parses on the way)
 *   check     the program's own items and bodies; those of the library are checked when something reaches them
 *   lower     what main, the tests or the exported functions reach → IR
 *   emit      IR → state machines → JavaScript
 */
import type { Def, Program } from "./2-resolve/defs.js";
import { resolveAll, resolveProgram, type ResolveInput } from "./2-resolve/index.js";
import { checkBody } from "./3-check/body/index.js";
import { CheckCtx } from "./3-check/context.js";
import { checkItems } from "./3-check/items/check-items.js";
import { checkMain, findMain } from "./3-check/items/main-fn.js";
import { checkOpaqueCycles } from "./3-check/items/opaque-cycles.js";
import { Ownership } from "./3-check/ownership/index.js";
import { hasBody, isReplaced } from "./3-check/queries/syntax.js";
import { runLints } from "./lint/index.js";
import type { Body } from "./3-check/thir.js";
import type { IrModule } from "./4-lower/ir.js";
import { findRoots, lowerProgram, type BodySource } from "./4-lower/lower.js";
import type { LinkOptions } from "./5-emit/imports.js";
import { emitModule, type Emitted } from "./5-emit/module.js";
import type { CompileMode } from "./api.js";
import type { Span } from "./source.js";

export interface PipelineOptions {
  readonly mode: CompileMode;
  readonly release: boolean;
}

/** What phase 3 knows of a program. */
export interface Checked {
  readonly program: Program;
  readonly ctx: CheckCtx;
  readonly bodies: BodySource;
}

export function resolve(input: ResolveInput): Program {
  const program = resolveProgram(input);
  resolveAll(program);
  return program;
}

/** The root of a package's library, which others call. */
const LIBRARY = /(?:^|\/)lib\.(?:rs|ae)$/;

/** Whether a file without a `main` is one for others: a library, or one of our own with public functions, for `aether build`. */
function isEntered(ctx: CheckCtx, path: string): boolean {
  if (findMain(ctx) !== null) return false;
  return LIBRARY.test(path) || (path.endsWith(".ae") && findRoots(ctx, { tests: false, exports: true }).exports.length > 0);
}

/** What is called from without, whether others can name it or not. */
function entriesOf(ctx: CheckCtx, mode: CompileMode): readonly Def[] {
  const main = findMain(ctx);
  const tests = findRoots(ctx, { tests: mode === "test", exports: false }).tests.map((t) => t.def);
  return main === null ? tests : [main, ...tests];
}

/** With `lints` it also says what is right but hardly meant. */
export function check(input: ResolveInput, program: Program, mode: CompileMode, lints: boolean): Checked {
  const ctx = new CheckCtx(program, input.sink, input.sources);
  const bodies: BodySource = { body: (def: Def): Body | null => (hasBody(def) ? checkBody(ctx, def) : null) };
  // Most of what could be said of bodies would only follow from the missing trait.
  if (program.lostTrait) {
    checkItems(ctx);
    return { program, ctx, bodies };
  }
  checkMain(ctx, mode === "run" || (mode === "check" && !isEntered(ctx, input.path)));
  let checkedItems = checkItems(ctx);
  const ownership = new Ownership(ctx);
  // Bodies bring definitions of their own: the list grows while it is walked.
  for (let i = 0; i < program.defs.length; i++) {
    const def = program.defs[i];
    if (def === undefined || !ctx.isLocal(def) || !hasBody(def) || isReplaced(def)) continue;
    ownership.check(checkBody(ctx, def));
    checkedItems = checkItems(ctx, checkedItems);
  }
  ctx.finish();
  checkOpaqueCycles(ctx, (def) => checkBody(ctx, def).tainted);
  if (lints && !input.sink.hasErrors && input.syntaxSink?.hasErrors !== true) runLints(ctx, { bodyOf: (def) => (isReplaced(def) ? null : bodies.body(def)), entries: entriesOf(ctx, mode) });
  return { program, ctx, bodies };
}

export function lower(input: ResolveInput, checked: Checked, options: PipelineOptions): IrModule {
  const { mode, release } = options;
  const text = (span: Span): string => input.sources.text(checked.program.userSpan(span));
  const exports = mode === "build" || (mode === "check" && isEntered(checked.ctx, input.path));
  const roots = findRoots(checked.ctx, { tests: mode === "test", exports });
  return lowerProgram(checked.ctx, checked.bodies, roots, { release, text });
}

export function emit(input: ResolveInput, checked: Checked, ir: IrModule, mode: CompileMode, links: LinkOptions): Emitted {
  return emitModule(ir, {
    target: mode === "check" ? "run" : mode,
    ...links,
    sources: input.sources,
    userSpan: (span) => checked.program.userSpan(span),
  });
}
