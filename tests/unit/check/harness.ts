/** Programs for tests of the type checker: source text, and what is said about it. */
import { expect } from "vitest";
import { resolveProgram } from "../../../compiler/2-resolve/index.js";
import type { Def, Program } from "../../../compiler/2-resolve/defs.js";
import { CheckCtx } from "../../../compiler/3-check/context.js";
import { InferCtx, type Cause } from "../../../compiler/3-check/infer/infer-ctx.js";
import { checkItems } from "../../../compiler/3-check/items/check-items.js";
import { checkMain } from "../../../compiler/3-check/items/main-fn.js";
import type { Ty } from "../../../compiler/3-check/ty.js";
import { DiagnosticSink } from "../../../compiler/diagnostics/diagnostic.js";
import { NO_SPAN, SourceMap } from "../../../compiler/source.js";
import { SMALL_STD } from "./small-std.js";

export const CAUSE: Cause = { span: NO_SPAN, why: { kind: "misc" } };

export class Loaded {
  readonly sources = new SourceMap();
  readonly sink = new DiagnosticSink();
  readonly program: Program;
  readonly ctx: CheckCtx;

  constructor(text: string) {
    const host = { readFile: () => null, readLibrary: (path: string) => (path === "std/lib.ae" ? SMALL_STD : null) };
    this.program = resolveProgram({ sources: this.sources, sink: this.sink, host, options: { test: false, release: false }, path: "main.rs", text });
    this.ctx = new CheckCtx(this.program, this.sink, this.sources);
  }

  /** The definition of that name: the program's, else the library's. */
  def(name: string): Def {
    const all = this.program.defs.filter((d) => d.name === name);
    const found = all.find((d) => d.module.crate.local) ?? all[0];
    if (found === undefined) throw new Error(`nothing is called ${name}`);
    return found;
  }

  /** Inference in a fn of the program. */
  infer(owner: string): InferCtx {
    return new InferCtx(this.ctx, this.def(owner));
  }

  /** `code@line` of what was reported, in the order of lines. */
  codes(): string[] {
    return this.sink.all.map((d) => ({ code: d.code, line: this.sources.loc(d.span.lo).line })).sort((a, b) => a.line - b.line).map((d) => `${d.code}@${d.line}`);
  }

  show(ty: Ty): string {
    return this.ctx.displayTy(ty);
  }
}

/** Each `//~ CODE` in the text stands on the line where that mistake is to be found; there are no others. */
export function checkMarked(text: string): Loaded {
  const loaded = new Loaded(text);
  checkItems(loaded.ctx);
  const wanted = text.split("\n").flatMap((line, i) => [...line.matchAll(/\/\/~ ([\w ]+)/g)].flatMap((m) => (m[1] ?? "").trim().split(" ").map((code) => `${code}@${i + 1}`)));
  expect(loaded.codes()).toEqual(wanted);
  return loaded;
}

/** The codes that `main` itself gives rise to. */
export function mainCodes(text: string, required = true): string[] {
  const loaded = new Loaded(text);
  checkMain(loaded.ctx, required);
  return loaded.codes();
}

/** Whether a bound holds; `inside` is the head of the generic fn it is asked in. */
export function holds(bound: string, inside = "fn here()", items = ""): string {
  const where = inside.includes("where") ? inside : `${inside} where`;
  const generics = /<(.*)>\(/.exec(inside)?.[1]?.replace(/:[^,<]*(<[^>]*>)?[^,]*/g, "") ?? "";
  const loaded = new Loaded(`${items}\n${where} {}\nfn goal<${generics}>() where ${bound} {}`);
  const infer = loaded.infer("here");
  const sized = loaded.ctx.lang.get("sized");
  const asked = loaded.ctx.predicatesOf(loaded.def("goal")).filter((p) => p.kind !== "trait" || p.ref.trait !== sized || bound.includes("Sized"));
  expect(loaded.codes()).toEqual([]);
  const answers = asked.map((p) => infer.predicateHolds(p, NO_SPAN));
  return answers.includes("no") ? "no" : answers.includes("maybe") ? "maybe" : "yes";
}

/** The type that a written type stands for once projections are resolved. */
export function normal(type: string, inside = "fn here()", items = ""): string {
  const generics = /<(.*)>\(/.exec(inside)?.[0] ?? "()";
  const where = / where .*/.exec(inside)?.[0] ?? "";
  const loaded = new Loaded(`${items}\n${inside} {}\nfn goal${generics.endsWith(">(") ? `${generics})` : "()"} -> ${type}${where} { loop {} }`);
  const infer = loaded.infer("here");
  const ty = infer.normalize(loaded.ctx.fnSig(loaded.def("goal")).ret, CAUSE);
  infer.selectPending();
  expect(loaded.codes()).toEqual([]);
  return loaded.show(infer.resolve(ty));
}
