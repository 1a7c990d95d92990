/** The end of a module: it runs `main`, exports the program's public functions, or hands over its tests. */
import type { IrFn, IrModule, IrTest } from "../4-lower/ir.js";
import { stringText } from "./literal.js";
import type { TopNames } from "./names.js";
import type { Writer } from "./writer.js";

/**
 * - `run`: exports `start(options)`, which runs the program and gives its exit code.
 * - `build`: the same where there is a main, and no function of the program is exported as `start`; exports the public functions, async ones as functions that return a promise.
 * - `test`: exports `tests`.
 */
export type Target = "run" | "build" | "test";

export interface Footer {
  /** Globals that must be there. */
  readonly roots: readonly string[];
  /** Names of the runtime that it uses. */
  readonly imports: readonly string[];
  readonly print: (out: Writer, names: TopNames) => void;
}

function entry(name: string, async: boolean): string {
  return async ? `${name}$lazy` : name;
}

const FLAGS = ["startPaused", "threads", "local"] as const;

/** What an attribute says of the runtime that `main` or a test runs on, as options of the runtime. */
function flagsOf(entered: Readonly<Partial<Record<(typeof FLAGS)[number], boolean>>>): readonly string[] {
  return FLAGS.filter((flag) => entered[flag] === true).map((flag) => `${flag}: true`);
}

const exportName = (fn: IrFn): string => fn.export ?? fn.name;

/** A program's own function `start` is exported under that name, and this one is not. */
function printStart(out: Writer, names: TopNames, main: NonNullable<IrModule["main"]>, exported: boolean): void {
  const settings = [...flagsOf(main), "...options", ...(main.report === null ? [] : [`onResult: ${names.global(main.report)}`])].join(", ");
  // What it does is said in the declarations.
  out.line(`${exported ? "export " : ""}function start(options) {`);
  const fn = names.global(entry(main.name, main.async));
  out.line(main.async ? `  return ${names.imported("runtime", "runMain")}(${fn}(), { ${settings} });` : `  return ${names.imported("runtime", "runSync")}(${fn}, { ${settings} });`);
  out.line("}");
}

function printExport(out: Writer, names: TopNames, fn: IrFn): void {
  const exported = exportName(fn);
  const params = fn.params.map((_, i) => `a${i}`);
  const wrapper = names.own(`${exported}$export`);
  out.line(`function ${wrapper}(${[...params, ...(fn.async ? ["options"] : [])].join(", ")}) {`);
  if (fn.async) out.line(`  return ${names.imported("runtime", "toPromise")}(${names.global(`${fn.name}$lazy`)}(${params.join(", ")}), options?.signal);`);
  else {
    out.line("  try {");
    out.line(`    return ${names.global(fn.name)}(${params.join(", ")});`);
    out.line("  } catch (e) {");
    out.line(`    throw ${names.imported("runtime", "asError")}(e);`);
    out.line("  }");
  }
  out.line("}");
  out.line(`export { ${wrapper} as ${exported} };`);
}

/** The function that turns what a test returns into an exit code. */
const reportOf = (t: IrTest): string | null => t.report ?? null;

function printTests(out: Writer, names: TopNames, ir: IrModule): void {
  out.line("export const tests = [");
  for (const t of ir.tests) {
    const run = names.global(entry(t.fn, t.async));
    const fields = [`name: ${stringText(t.name)}`, `run: ${run}`, `async: ${t.async}`, `ignored: ${t.ignored === null ? "null" : stringText(t.ignored)}`, `shouldPanic: ${t.shouldPanic === null ? "null" : stringText(t.shouldPanic)}`];
    fields.push(...flagsOf(t));
    if (reportOf(t) !== null) fields.push(`onResult: ${names.global(reportOf(t) ?? "")}`);
    out.line(`  { ${fields.join(", ")} },`);
  }
  out.line("];");
}

export function footer(ir: IrModule, target: Target): Footer {
  if (target === "test") {
    const reports = ir.tests.flatMap((t) => reportOf(t) ?? []);
    return { roots: [...ir.tests.map((t) => entry(t.fn, t.async)), ...reports], imports: [], print: (out, names) => printTests(out, names, ir) };
  }
  const { main } = ir;
  const exports = target === "build" ? ir.globals.flatMap((g) => (g.k === "fn" && g.fn.export !== null && g.fn.name !== main?.name ? [g.fn] : [])) : [];
  const roots = exports.map((fn) => entry(fn.name, fn.async));
  const imports: string[] = [];
  if (exports.some((fn) => fn.async)) imports.push("toPromise");
  if (exports.some((fn) => !fn.async)) imports.push("asError");
  if (main !== null) {
    roots.push(entry(main.name, main.async), ...(main.report === null ? [] : [main.report]));
    imports.push(main.async ? "runMain" : "runSync");
  }
  return {
    roots,
    imports,
    print: (out, names) => {
      if (main !== null) printStart(out, names, main, !exports.some((fn) => exportName(fn) === "start"));
      for (const fn of exports) printExport(out, names, fn);
    },
  };
}
