/**
 * A whole module: the globals that are reached from its roots, between the imports they need and a footer that runs or exports them.
 *
 *   import * as runtime from "…/runtime/index.js";
 *   const { F4, PENDING, R, again, … } = runtime;
 *   setLocations(["main.ae"], [0, 3, 5, …]);
 *   class Point { … }
 *   function main() { … }
 *   function main$r(f) { … }
 *   export function start(options) { return runMain(main$lazy(), { ...options }); }
 */
import { bug } from "../unreachable.js";
import { NO_SPAN, type SourceMap, type Span } from "../source.js";
import type { IrFn, IrGlobal, IrModule } from "../4-lower/ir.js";
import { splitFn, type Machine } from "../4-lower/split/index.js";
import { guardFn } from "../4-lower/split/unwind.js";
import type { Places } from "./machine.js";
import { footer, type Target } from "./footer.js";
import { printClass, printConst } from "./data.js";
import { linkLines, type LinkOptions } from "./imports.js";
import type { InlineTemplate } from "./inline.js";
import { commentText } from "./literal.js";
import { printResume } from "./machine.js";
import { TopNames } from "./names.js";
import { refsOf, statementsOf, type Refs, type Words } from "./refs.js";
import type { Names } from "./scope.js";
import { makeSourceMap } from "./source-map.js";
import { printFn, type FnContext } from "./stmt.js";
import { Writer } from "./writer.js";

export interface EmitOptions extends LinkOptions {
  readonly target: Target;
  readonly sources: SourceMap;
  /** What the programmer wrote, for a span that a macro made. */
  readonly userSpan?: (span: Span) => Span;
}

export interface Emitted {
  readonly js: string;
  /** The source map as JSON. `file` is the name of the JavaScript file. */
  readonly map: (file: string) => string;
  /** The state machines, made again when somebody asks for them: what a large program has of them is as large as all of its code. */
  readonly machines: () => readonly Machine[];
}

const PARTS = ["$lazy", "$r"] as const;

/** What the machines import beyond what the program mentions. */
const MACHINE_IMPORTS = ["R", "PENDING", "again", "settled", "F1", "F2", "F4", "F8", "F16", "FN", "cleanupMark", "cleanupRest"];

/** Which globals are reached; async fns in up to three forms. */
class Reach {
  readonly byName = new Map<string, IrGlobal>();
  readonly refs = new Map<IrGlobal, Refs>();
  /** Names as they are mentioned, `foo$lazy` included. */
  readonly mentioned = new Set<string>();
  readonly #words: Words = new Map();

  constructor(globals: readonly IrGlobal[]) {
    for (const g of globals) this.byName.set(g.k === "fn" ? g.fn.name : g.name, g);
  }

  /** The global that a name belongs to: `foo` for `foo$r`. */
  find(name: string): IrGlobal {
    const own = this.byName.get(name);
    if (own !== undefined) return own;
    for (const part of PARTS) {
      const base = name.endsWith(part) ? this.byName.get(name.slice(0, -part.length)) : undefined;
      if (base?.k === "fn" && base.fn.async) return base;
    }
    return bug(`no global is called ${name}`);
  }

  from(roots: readonly string[]): void {
    const queue = [...roots];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (this.mentioned.has(name)) continue;
      this.mentioned.add(name);
      const g = this.find(name);
      if (this.refs.has(g)) continue;
      const refs = refsOf(statementsOf(g), this.#words);
      this.refs.set(g, refs);
      queue.push(...refs.globals);
    }
  }
}

/** Positions that panics and task dumps refer to. */
class PlaceTable implements Places {
  readonly #sources: SourceMap;
  readonly #spans: Span[];
  readonly #known = new Map<number, number>();
  readonly #userSpan: (span: Span) => Span;

  constructor(options: EmitOptions, spans: readonly Span[]) {
    this.#sources = options.sources;
    this.#userSpan = options.userSpan ?? ((span) => span);
    this.#spans = [...spans];
    for (const [i, span] of spans.entries()) if (!this.#known.has(span.lo)) this.#known.set(span.lo, i);
  }

  index(span: Span): number {
    const user = this.#userSpan(span);
    const known = this.#known.get(user.lo);
    if (known !== undefined) return known;
    this.#known.set(user.lo, this.#spans.length);
    return this.#spans.push(user) - 1;
  }

  text(span: Span): string {
    const { file, line } = this.#sources.loc(this.#userSpan(span).lo);
    return `${file.path}:${line}`;
  }

  get isEmpty(): boolean {
    return this.#spans.length === 0;
  }

  /** The arguments of `setLocations`. */
  args(): string {
    const files = new Map<string, number>();
    const packed: number[] = [];
    for (const span of this.#spans) {
      const { file, line, column } = this.#sources.loc(span.lo);
      let index = files.get(file.path);
      if (index === undefined) files.set(file.path, (index = files.size));
      packed.push(index, line, column);
    }
    return `${JSON.stringify([...files.keys()])}, [${packed.join(",")}]`;
  }
}

export function emitModule(ir: IrModule, options: EmitOptions): Emitted {
  const reach = new Reach(ir.globals);
  const end = footer(ir, options.target);
  reach.from(end.roots);
  const lazyConsts = new Set<string>();
  const words = new Set<string>();
  let anyAsync = false;
  for (const [g, refs] of reach.refs) {
    for (const word of refs.words) words.add(word);
    if (g.k === "const" && g.lazy) lazyConsts.add(g.name);
    anyAsync ||= g.k === "fn" && g.fn.async;
  }
  const names = new TopNames(lazyConsts, words);
  for (const refs of reach.refs.values()) for (const [module, list] of refs.imports) for (const name of list) names.reserve(module, name);
  if (anyAsync) for (const name of MACHINE_IMPORTS) names.reserve("runtime", name);
  for (const name of end.imports) names.reserve("runtime", name);
  names.reserve("runtime", "setLocations");
  const emitter = new ModuleEmitter(reach, names, new PlaceTable(options, ir.locations), ir.leavesCleanup === true);
  for (const g of ir.globals) if (reach.refs.has(g)) emitter.declare(g);
  for (const g of ir.globals) if (reach.refs.has(g)) emitter.print(g);
  end.print(emitter.out, names);
  return emitter.finish(options, ir.globals);
}

class ModuleEmitter {
  readonly out = new Writer();
  readonly #reach: Reach;
  readonly #names: TopNames;
  readonly #places: PlaceTable;
  readonly #cleanup: boolean;
  readonly #templates = new Map<string, InlineTemplate>();

  constructor(reach: Reach, names: TopNames, places: PlaceTable, cleanup: boolean) {
    this.#cleanup = cleanup;
    this.#reach = reach;
    this.#names = names;
    this.#places = places;
  }

  /** Gives a global its name, and an async fn those of its parts. */
  declare(g: IrGlobal): void {
    if (g.k !== "fn") return this.#names.declare(g.name);
    this.#names.declare(g.fn.name);
    if (!g.fn.async) return;
    for (const part of ["$r", "$lazy", "$drop"]) this.#names.declare(`${g.fn.name}${part}`);
  }

  #context(g: IrGlobal, owner: string): FnContext {
    const refs = this.#reach.refs.get(g) ?? bug(`${owner} is not reached`);
    let mentioned: ReadonlySet<string> | null = null;
    // Few variables are called like something at the top of the module: for most functions nobody has to know what it mentions of that.
    const avoid: Names = { has: (name) => refs.words.has(name) || (this.#names.isTaken(name) && (mentioned ??= this.#mentioned(g, refs)).has(name)) };
    return { out: this.out, names: this.#names, templates: this.#templates, owner, avoid };
  }

  /** What a global calls of the module, by the names it has there. */
  #mentioned(g: IrGlobal, refs: Refs): ReadonlySet<string> {
    const avoid = new Set<string>();
    for (const name of refs.globals) avoid.add(this.#names.global(name));
    for (const [module, list] of refs.imports) for (const name of list) avoid.add(this.#names.reserve(module, name));
    if (g.k === "fn" && g.fn.async) {
      for (const name of MACHINE_IMPORTS) avoid.add(this.#names.reserve("runtime", name));
      for (const part of ["", "$r", "$drop"]) avoid.add(this.#names.global(`${g.fn.name}${part}`));
    }
    return avoid;
  }

  print(g: IrGlobal): void {
    if (g.k === "class") return printClass(this.#context(g, g.name), g, this.#names.global(g.name));
    if (g.k === "const") return printConst(this.#context(g, g.name), g, this.#names.global(g.name), (name) => this.#names.own(name));
    if (g.fn.async) return this.#machine(g, g.fn);
    this.#fn(this.#context(g, g.fn.title), guardFn(g.fn), g.fn);
  }

  #fn(context: FnContext, fn: IrFn, source: IrFn): void {
    this.out.line(`// ${commentText(source.title)}${source.span === NO_SPAN ? "" : `  ${this.#places.text(source.span)}`}`);
    printFn(context, fn, "function", this.#names.global(fn.name));
    this.out.newline();
  }

  #split(fn: IrFn): Machine {
    return splitFn(fn, { lazy: this.#reach.mentioned.has(`${fn.name}$lazy`), cleanup: this.#cleanup });
  }

  #machine(g: IrGlobal, source: IrFn): void {
    const { mentioned } = this.#reach;
    const machine = this.#split(source);
    const { name, resume } = machine;
    const suspends = resume.points.length > 0;
    const lazy = mentioned.has(`${name}$lazy`);
    const wantsResume = lazy || mentioned.has(`${name}$r`) || suspends;
    const context = this.#context(g, source.title);
    if (mentioned.has(name) || (wantsResume && !suspends)) this.#fn(context, machine.start, source);
    if (machine.dropLocals !== null) printFn(context, machine.dropLocals, "function", this.#names.global(`${name}$drop`));
    if (!wantsResume) return;
    if (!mentioned.has(name)) this.out.line(`// ${commentText(source.title)}  ${this.#places.text(source.span)}`);
    printResume(context, resume, this.#names.global(`${name}$r`), this.#places);
    if (lazy) printFn(context, machine.lazy, "function", this.#names.global(`${name}$lazy`));
    this.out.newline();
  }

  finish(options: EmitOptions, globals: readonly IrGlobal[]): Emitted {
    const head = new Writer();
    const places = this.#places;
    const setLocations = places.isEmpty ? null : this.#names.imported("runtime", "setLocations");
    for (const lines of linkLines(this.#names.uses(), options, (name) => this.#names.own(name))) for (const line of lines.split("\n")) head.line(line);
    if (setLocations !== null) head.line(`${setLocations}(${places.args()});`);
    head.newline();
    const headLines = head.lineNumber - 1;
    const marks = this.out.marks();
    return {
      js: head.text() + this.out.text(),
      map: (file) => makeSourceMap(file, marks, headLines, options.sources),
      machines: () => globals.flatMap((g) => (g.k === "fn" && g.fn.async && this.#reach.refs.has(g) ? [this.#split(g.fn)] : [])),
    };
  }
}
