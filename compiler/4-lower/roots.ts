/** What a program is entered through: `main`, its tests, the public functions of its root module. */
import type { Def, Program } from "../2-resolve/defs.js";
import type { CheckCtx } from "../3-check/context.js";
import { attrNamed } from "./bindings.js";
import type { Attr } from "../ast/ast.js";

export interface TestRoot {
  readonly name: string;
  readonly def: Def;
  readonly ignored: string | null;
  readonly shouldPanic: string | null;
  readonly startPaused: boolean;
  readonly threads: boolean;
  readonly local: boolean;
}

export interface Roots {
  readonly main: Def | null;
  readonly startPaused: boolean;
  readonly threads: boolean;
  readonly local: boolean;
  readonly tests: readonly TestRoot[];
  readonly exports: readonly Def[];
}

const lastSegment = (attr: Attr): string => attr.path.segments.at(-1)?.ident.name ?? "";

/** `#[test]`, `#[tokio::test]`, `#[async_test]` */
function testAttr(def: Def): Attr | null {
  return def.attrs.find((a) => lastSegment(a) === "test" || lastSegment(a) === "async_test") ?? null;
}

/** `#[tokio::main(start_paused = true)]` */
function startsPaused(attr: Attr | null): boolean {
  if (attr === null || attr.args.kind !== "list") return false;
  const { tokens } = attr.args;
  return tokens.some((t, i) => t.image === "start_paused" && tokens[i + 2]?.image === "true");
}

/** Which kind of runtime is asked for, between quotes. */
function flavorOf(attr: Attr | null): string | null {
  const tokens = attr?.args.kind === "list" ? attr.args.tokens : [];
  return tokens.find((_, i) => tokens[i - 2]?.image === "flavor")?.image ?? null;
}

/** `#[tokio::main]` has several threads unless its flavor says otherwise, `#[tokio::test]` if its flavor says so. */
function hasThreads(attr: Attr | null, unless: boolean): boolean {
  return attr !== null && (flavorOf(attr)?.includes("multi_thread") ?? unless);
}

/** `spawn_local` needs no set there. */
function isLocal(attr: Attr | null): boolean {
  return flavorOf(attr)?.includes("local") ?? false;
}

/** `#[ignore = "…"]`: empty without a reason. */
function reasonToIgnore(def: Def): string | null {
  const attr = attrNamed(def, "ignore");
  if (attr === null) return null;
  const { args } = attr;
  return args.kind === "eq" && args.expr.kind === "lit" && args.expr.lit.kind === "str" ? args.expr.lit.value : "";
}

function expectedPanic(program: Program, def: Def): string | null {
  const attr = attrNamed(def, "should_panic");
  if (attr === null) return null;
  const expected = program.expectedPanic(attr);
  return "text" in expected ? expected.text : "";
}

function collectTests(program: Program, module: Def, out: TestRoot[]): void {
  for (const def of program.children(module)) {
    if (def.kind === "mod") collectTests(program, def, out);
    const attr = def.kind === "fn" ? testAttr(def) : null;
    if (attr === null) continue;
    const name = program.writtenPath(def).replace(/^main::/, "");
    out.push({ name, def, ignored: reasonToIgnore(def), shouldPanic: expectedPanic(program, def), startPaused: startsPaused(attr), threads: hasThreads(attr, false), local: isLocal(attr) });
  }
}

export function findRoots(ctx: CheckCtx, want: { readonly tests: boolean; readonly exports: boolean }): Roots {
  const { program } = ctx;
  const root = program.main.root.def;
  const top = program.children(root);
  const main = ctx.mainFn();
  const tests: TestRoot[] = [];
  if (want.tests) collectTests(program, root, tests);
  const exports = want.exports ? top.filter((d) => d.kind === "fn" && d !== main && d.vis.kind === "public" && ctx.genericsOf(d).all.length === 0) : [];
  const paused = main === null ? null : (main.attrs.find((a) => lastSegment(a) === "main") ?? null);
  return { main: want.tests ? null : main, startPaused: startsPaused(paused), threads: hasThreads(paused, true), local: isLocal(paused), tests, exports };
}
