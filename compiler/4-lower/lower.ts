/**
 * Phase 4: typed bodies to IR. Starts from what must be there (main, tests, exported functions) and makes what they reach.
 */
import type { Def } from "../2-resolve/defs.js";
import type { CheckCtx } from "../3-check/context.js";
import type { Ty } from "../3-check/ty.js";
import { isUnit } from "../3-check/ty-util.js";
import type { Span } from "../source.js";
import type { IrGlobal, IrModule, IrTest } from "./ir.js";
import { Lowering, type BodySource, type LowerOptions } from "./lowering.js";
import type { Roots, TestRoot } from "./roots.js";
import { tune } from "./tune/index.js";

export type { BodySource, LowerOptions } from "./lowering.js";
export { findRoots, type Roots, type TestRoot } from "./roots.js";
export { verifyModule } from "./verify.js";

export function lowerProgram(ctx: CheckCtx, bodies: BodySource, roots: Roots, options: LowerOptions): IrModule {
  const low = new Lowering(ctx, bodies, options);
  // Exported functions first, so that they keep their names.
  const main = roots.main === null ? null : entryPoint(low, roots.main);
  const exported = new Map(roots.exports.map((def) => [low.fn(def, []), def.name]));
  const tests = roots.tests.map((t) => testEntry(low, t));
  low.run();
  low.dyns.finish();
  const globals = tune(low.globals().map((g) => withExport(g, exported)));
  const locations: readonly Span[] = low.locations;
  return { leavesCleanup: ctx.leavesCleanup, globals, locations, main: main === null ? null : { ...main, startPaused: roots.startPaused, threads: roots.threads, local: roots.local }, tests };
}

function withExport(g: IrGlobal, exported: ReadonlyMap<string, string>): IrGlobal {
  const name = g.k === "fn" ? exported.get(g.fn.name) : undefined;
  return g.k === "fn" && name !== undefined ? { k: "fn", fn: { ...g.fn, export: name } } : g;
}

interface Entry {
  readonly name: string;
  readonly async: boolean;
  readonly report: string | null;
}

function entryPoint(low: Lowering, def: Def): Entry {
  const sig = low.ctx.fnSig(def);
  const ret = low.world.concrete(sig.ret, []);
  return { name: low.fn(def, []), async: sig.async, report: reportFn(low, ret) };
}

/** What turns the value `main` returns into an exit code. */
function reportFn(low: Lowering, ret: Ty): string | null {
  if (isUnit(ret) || ret.kind === "never") return null;
  const report = low.ctx.program.lang("termination");
  return report === null || report.kind !== "fn" ? null : low.fn(report, [ret]);
}

function testEntry(low: Lowering, t: TestRoot): IrTest {
  const entry = entryPoint(low, t.def);
  return { name: t.name, fn: entry.name, async: entry.async, ignored: t.ignored, shouldPanic: t.shouldPanic, report: entry.report, startPaused: t.startPaused, threads: t.threads, local: t.local };
}
