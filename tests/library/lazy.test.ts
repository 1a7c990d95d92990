/** Modules marked `#[lazy]` are read when a path names them: nothing in them may be needed before. */
import { expect, test } from "vitest";
import type { Def } from "../../compiler/2-resolve/defs.js";
import { resolveAll, resolveProgram } from "../../compiler/2-resolve/index.js";
import { Library } from "../../compiler/index.js";
import { CheckCtx } from "../../compiler/3-check/context.js";
import type { GArg, Ty } from "../../compiler/3-check/ty.js";
import { isConst } from "../../compiler/3-check/ty-util.js";
import { DiagnosticSink } from "../../compiler/diagnostics/diagnostic.js";
import { SourceMap } from "../../compiler/source.js";
import { nodeCompilerHost } from "../../bin/host-node.js";
import { filesBelow, readProjectFile } from "../harness/project.js";

const host = nodeCompilerHost();
const library = new Library(host);

function programOf(text: string): CheckCtx {
  const sources = new SourceMap();
  const sink = new DiagnosticSink();
  const program = resolveProgram({ sources, sink, host, library, options: { test: false, release: false }, path: "main.rs", text });
  resolveAll(program);
  return new CheckCtx(program, sink, sources);
}

test("every item that the language knows is found in a program that uses nothing", () => {
  const names = new Set(filesBelow("stdlib", [".ae"]).flatMap((file) => [...readProjectFile(file).matchAll(/^#\[lang = "(\w+)"\]/gm)].map((found) => found[1] ?? "")));
  expect(names.size).toBeGreaterThan(50);
  expect([...names].filter((name) => programOf("fn main() {}").program.lang(name) === null)).toEqual([]);
});

function isLazy(def: Def): boolean {
  return def.attrs.some((a) => a.path.segments[0]?.ident.name === "lazy");
}

/** The lazy modules around a definition. */
function lazyAround(def: Def): readonly Def[] {
  const found: Def[] = [];
  for (let at: Def | null = def.module.def; at !== null; at = at.parent) if (at.kind === "mod" && isLazy(at)) found.push(at);
  return found;
}

function* named(arg: GArg | undefined): Iterable<Def> {
  if (arg === undefined || isConst(arg)) return;
  const ty: Ty = arg;
  if (ty.kind === "adt") {
    yield ty.def;
    for (const inner of ty.args) yield* named(inner);
  } else if (ty.kind === "ref") {
    yield* named(ty.to);
  } else if (ty.kind === "dyn") {
    if (ty.principal !== null) yield ty.principal.trait;
  }
}

/** Traits that the type of an impl for every type must have. */
function boundsOf(cx: CheckCtx, impl: Def): readonly Def[] {
  if (cx.implSelfTy(impl).kind !== "param") return [];
  return cx.predicatesOf(impl).flatMap((p) => (p.kind === "trait" && p.ref.args[0] !== undefined && !isConst(p.ref.args[0]) && p.ref.args[0].kind === "param" ? [p.ref.trait] : []));
}

test("an impl in a lazy module is about a type or a trait of that module", () => {
  const cx = programOf("use tokio as _;\nuse futures as _;\nfn main() {}");
  // To look into a module reads it: the list grows while it is walked.
  for (let i = 0; i < cx.program.defs.length; i++) {
    const def = cx.program.defs[i];
    if (def !== undefined && def.kind === "mod") cx.program.lookup(`${cx.program.pathOf(def)}::_`, "type");
  }
  const strays: string[] = [];
  for (const impl of cx.program.impls()) {
    const { traitRef, selfTy } = cx.implHeader(impl);
    const about = [...(traitRef === null ? [] : [traitRef.trait, ...traitRef.args.flatMap((arg) => [...named(arg)])]), ...named(selfTy), ...boundsOf(cx, impl)];
    for (const module of lazyAround(impl)) {
      if (!about.some((def) => lazyAround(def).includes(module))) strays.push(`${cx.program.pathOf(module)}: ${about.map((def) => cx.program.pathOf(def)).join(", ")}`);
    }
  }
  expect(strays).toEqual([]);
});
