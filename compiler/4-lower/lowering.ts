/**
 * The work-list of lowering: every function, class, constant and piece of glue is asked for by name and made once.
 */
import type { Def } from "../2-resolve/defs.js";
import type { CheckCtx } from "../3-check/context.js";
import type { Body } from "../3-check/thir.js";
import type { GArg, Ty } from "../3-check/ty.js";
import { isTy } from "../3-check/ty-util.js";
import { NO_SPAN, type Span } from "../source.js";
import { analyzeBody, type LocalFacts } from "./analyze.js";
import { Bindings } from "./bindings.js";
import { call, global, rtCall } from "./build.js";
import { Classes } from "./classes.js";
import { CLONE_PARAM, cloneBody } from "./clones.js";
import { Dyns } from "./dyn.js";
import { lowerConstFn, lowerFn, newFrame, NO_FACTS } from "./functions.js";
import { Fx } from "./fx.js";
import { Glue } from "./glue.js";
import type { IrExpr, IrFn, IrGlobal, IrVar } from "./ir.js";
import { argsWord, NameTable, ownerWord, titleOf, typeWord } from "./names.js";
import { Reprs } from "./repr.js";
import { hollowOf } from "./rings.js";
import { Shims } from "./shims.js";
import { World } from "./world.js";

export interface LowerOptions {
  /** Integer overflow wraps instead of panicking. */
  readonly release: boolean;
  /** The source text of a span, to say what a task waits for. */
  readonly text: (span: Span) => string;
}

/** Where checked bodies come from: `null` if there is none, or if it has errors. */
export interface BodySource {
  body(def: Def): Body | null;
}

/** Functions without source number the variables that they declare themselves below this. */
const STUB_VARS = 10;
/** Of the names of functions, without and with the type they belong to. */
const NAME_LEN_MAX = 70;
const METHOD_LEN_MAX = 100;
/** Of what a task is said to wait for. */
const TEXT_LEN_MAX = 60;

export class Lowering {
  readonly world: World;
  readonly reprs: Reprs;
  readonly names = new NameTable();
  readonly classes: Classes;
  readonly glue: Glue;
  readonly dyns: Dyns;
  readonly shims: Shims;
  readonly bindings: Bindings;
  readonly #fns = new Map<string, string>();
  /** Of those without arguments: by themselves. */
  readonly #plainFns = new Map<Def, string>();
  readonly #globals: IrGlobal[] = [];
  readonly #consts: IrGlobal[] = [];
  readonly #constNames = new Map<string, string>();
  readonly #jobs: (() => void)[] = [];
  readonly #facts = new Map<Body, LocalFacts>();
  readonly #locations: Span[] = [];
  readonly #locationIndex = new Map<number, number>();
  #watchesWrites: boolean | null = null;
  /** The call that is being lowered. */
  callSpan: Span = NO_SPAN;
  readonly #typeIds = new Map<Ty, number>();
  readonly #reported = new Set<string>();

  constructor(
    readonly ctx: CheckCtx,
    readonly bodies: BodySource,
    readonly options: LowerOptions,
  ) {
    this.world = new World(ctx);
    this.reprs = new Reprs(this.world);
    this.classes = new Classes(this);
    this.glue = new Glue(this);
    this.dyns = new Dyns(this);
    this.shims = new Shims(this);
    this.bindings = new Bindings(ctx);
  }

  /** Whether the program has a `fmt::Write` or `io::Write` of its own, which sees how often it is written to. */
  get watchesWrites(): boolean {
    return (this.#watchesWrites ??= ["std::fmt::Write", "std::io::Write"].some((path) => {
      const write = this.ctx.program.lookup(path, "type");
      return write !== null && this.ctx.hasOwnImpl(write);
    }));
  }

  // ------------------------------------------------------------ work

  later(job: () => void): void {
    this.#jobs.push(job);
  }

  /** Does all the work asked for, and what that asks for. */
  run(): void {
    for (let job = this.#jobs.pop(); job !== undefined; job = this.#jobs.pop()) job();
  }

  addFn(fn: IrFn): void {
    this.#globals.push({ k: "fn", fn });
  }

  addGlobal(g: IrGlobal): void {
    this.#globals.push(g);
  }

  globals(): readonly IrGlobal[] {
    const all = [...this.classes.globals, ...this.#globals, ...this.#consts];
    const order = { class: 0, fn: 1, const: 2 };
    return all.map((g, i) => ({ g, i })).sort((a, b) => order[a.g.k] - order[b.g.k] || a.i - b.i).map((x) => x.g);
  }

  get locations(): readonly Span[] {
    return this.#locations;
  }

  /** The index of a source position. */
  loc(span: Span): number {
    const user = this.ctx.program.userSpan(span);
    let index = this.#locationIndex.get(user.lo);
    if (index === undefined) {
      index = this.#locations.length;
      this.#locations.push(user);
      this.#locationIndex.set(user.lo, index);
    }
    return index;
  }

  /** What stands at `span`, on one line and not too long. */
  text(span: Span): string {
    const text = this.options.text(this.ctx.program.userSpan(span)).replace(/\s+/g, " ").trim();
    return text.length > TEXT_LEN_MAX ? `${text.slice(0, TEXT_LEN_MAX - 3)}...` : text;
  }

  facts(body: Body): LocalFacts {
    let facts = this.#facts.get(body);
    if (facts === undefined) {
      facts = analyzeBody(body);
      this.#facts.set(body, facts);
    }
    return facts;
  }

  // ------------------------------------------------------------ functions

  /** The global that is this fn with these arguments (concrete). Of an async fn: its start function. */
  fn(def: Def, args: readonly GArg[]): string {
    return this.#fn(def, args, false);
  }

  /** `Drop::drop` as glue calls it: with the value, not with a place, where the type is not an object. */
  dropMethod(def: Def, args: readonly GArg[], identity: boolean): string {
    return this.#fn(def, args, !identity);
  }

  #fn(def: Def, args: readonly GArg[], valueSelf: boolean): string {
    if (args.length > 0 || valueSelf) return this.#instance(def, args, valueSelf);
    let name = this.#plainFns.get(def);
    if (name === undefined) {
      name = this.#instance(def, args, false);
      this.#plainFns.set(def, name);
    }
    return name;
  }

  #instance(def: Def, args: readonly GArg[], valueSelf: boolean): string {
    const key = `${def.id}${this.world.argsKey(args)}${valueSelf ? "v" : ""}`;
    const known = this.#fns.get(key);
    if (known !== undefined) return known;
    if (this.#isEndless(def, args)) return def.name;
    return this.#makeFn(key, this.nameFor(def, args), (name) => lowerFn(this, def, args, name, valueSelf));
  }

  /** Gives the function of that key a name, and has it made later. */
  #makeFn(key: string, base: string, make: (name: string) => void): string {
    const name = this.names.unique(base);
    this.#fns.set(key, name);
    this.later(() => make(name));
    return name;
  }

  /** A function that calls itself with ever larger types would be made without end. */
  #isEndless(def: Def, args: readonly GArg[]): boolean {
    if (!args.some((arg) => isTy(arg) && this.world.isEndless(arg))) return false;
    if (this.ctx.sink.hasErrors) return true;
    this.ctx.sink.error("syntax", this.ctx.program.userSpan(this.callSpan), `reached the recursion limit while instantiating \`${def.name}\``, {
      notes: ["it is needed for ever larger types, each of which is a function of its own"],
      labels: this.ctx.isLocal(def) ? [{ span: def.span, text: `\`${def.name}\` defined here` }] : [],
    });
    return true;
  }

  /** The type a method is named after. */
  ownerOf(def: Def, args: readonly GArg[]): Ty | null {
    const parent = def.parent;
    if (parent?.kind === "impl") return this.world.concrete(this.ctx.implSelfTy(parent), args);
    if (parent?.kind === "trait") {
      const self = args[0];
      return self === undefined || !("kind" in self) ? null : this.world.concrete(self as Ty, []);
    }
    return null;
  }

  nameFor(def: Def, args: readonly GArg[]): string {
    const owner = this.ownerOf(def, args);
    if (owner === null) return argsWord(def.name, args).slice(0, NAME_LEN_MAX);
    const parentCount = this.ctx.genericsOf(def).parentCount;
    return `${ownerWord(owner)}$${argsWord(def.name, args.slice(parentCount))}`.slice(0, METHOD_LEN_MAX);
  }

  title(def: Def, args: readonly GArg[]): string {
    const owner = this.ownerOf(def, args);
    return titleOf(def, owner === null ? null : this.ctx.displayTy(owner));
  }

  /** The function that clones a tuple or array. */
  cloneFn(ty: Ty): string {
    const key = `clone ${this.world.key(ty)}`;
    return this.#fns.get(key) ?? this.#makeFn(key, `clone$${typeWord(ty)}`, (name) => this.#lowerClone(ty, name));
  }

  #lowerClone(ty: Ty, name: string): void {
    const fx = this.stub(`clone of ${this.ctx.displayTy(ty)}`, ty);
    const body = cloneBody(fx, ty);
    this.addFn({ name, params: [CLONE_PARAM], body, async: false, droppable: fx.frame.droppables, paramDrops: [], span: NO_SPAN, title: fx.title, export: null });
  }

  /** A function of the compiler's own, made once. */
  helper(base: string, make: (name: string) => IrGlobal): string {
    let name = this.#fns.get(base);
    if (name === undefined) {
      name = this.names.unique(base);
      this.#fns.set(base, name);
      this.#globals.push(make(name));
    }
    return name;
  }

  /** The state for lowering a function that has no source. */
  stub(title: string, ret: Ty, callerLoc: IrVar | null = null): Fx {
    const owner = this.ctx.program.main.root.def;
    return new Fx(this, { args: [], body: null, facts: NO_FACTS, cells: new Set(), owner, title, frame: newFrame(ret, false, callerLoc), firstVar: STUB_VARS });
  }

  // ------------------------------------------------------------ constants and statics

  /** A function that evaluates a constant afresh. */
  constFn(def: Def, args: readonly GArg[]): string {
    const key = `const ${def.id}${this.world.argsKey(args)}`;
    return this.#fns.get(key) ?? this.#makeFn(key, `${this.nameFor(def, args)}$init`, (name) => lowerConstFn(this, def, args, name));
  }

  /** A shared object made when first used: of a static, or of a constant that nothing can change. */
  shared(def: Def, args: readonly GArg[], wrap: (value: IrExpr) => IrExpr = (v) => v): string {
    const key = `${def.id}${this.world.argsKey(args)}`;
    let name = this.#constNames.get(key);
    if (name === undefined) {
      const value = wrap(call(global(this.constFn(def, args)), []));
      name = this.names.unique(this.nameFor(def, args));
      this.#constNames.set(key, name);
      const early = hollowOf(this, def);
      const init = early === null ? value : rtCall("tied", [global(name), value]);
      this.#consts.push({ k: "const", name, init, lazy: true, early, body: [] });
    }
    return name;
  }

  typeId(ty: Ty): number {
    let id = this.#typeIds.get(ty);
    if (id === undefined) {
      id = this.#typeIds.size + 1;
      this.#typeIds.set(ty, id);
    }
    return id;
  }

  // ------------------------------------------------------------ messages

  unsupported(span: Span, what: string): void {
    const key = `${span.lo}:${what}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.ctx.sink.error("E9001", this.ctx.program.userSpan(span), `not supported yet: ${what}`);
  }
}
