/** The read-eval-print loop without its surface: takes inputs, compiles and runs them one after the other, and says how each went. */
import type { Compilation, MachineInfo, Output, Session } from "../../compiler/api.js";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.js";
import { parseInput, type Input } from "../../compiler/repl/input.js";
import { chunkAt, holderOf, pauseText, programChunks, programText, replaceItems, shortType, TAIL, type Chunk, type Entry, type Shown } from "../../compiler/repl/program.js";
import { NO_SPAN, SourceMap, type Span } from "../../compiler/source.js";
import { bug } from "../../compiler/unreachable.js";
import { nodeHost } from "../../runtime/host-node.js";
import { catchUnwind, completeExternal, dropFrame, External, flushOutput, holdAlive, PENDING, PollFrame, print, R, releaseAlive, runMain, wake, type Frame, type Task } from "../../runtime/index.js";
import { importText, moduleUrl, urlOf } from "../host-node.js";
import { compiler } from "./compiler.js";
import { listening, type Place, type Started } from "./repl-bridge.js";
import type { Findings } from "./report.js";

/** What became of an input. */
export type Outcome = { readonly kind: "done" } | { readonly kind: "rejected"; readonly found: Findings } | { readonly kind: "refused"; readonly why: string } | { readonly kind: "failed" };

/** How main went on: to the next pause, to its end, or not at all. */
type Stop = { readonly kind: "paused"; readonly input: number } | { readonly kind: "ended"; readonly value: unknown } | { readonly kind: "panicked" } | { readonly kind: "interrupted" };

interface Slots {
  readonly frame: Frame;
  readonly machine: MachineInfo;
}

interface Program {
  readonly entries: readonly Entry[];
  readonly chunks: readonly Chunk[];
  readonly compiled: Compilation;
  readonly output: Output;
}

const ROUNDS_MAX = 12;
const VALUE_LEN_MAX = 2_000;
const PROGRAM = "repl";

function inputName(number: number): string {
  return `input ${number}`;
}

/** Slots of a frame, whatever its size. */
function readSlot(frame: Frame, slot: number): unknown {
  const slots = frame as unknown as Record<string, unknown> & { readonly l?: readonly unknown[] };
  return slots.l === undefined ? slots[`l${slot}`] : slots.l[slot];
}

function writeSlot(frame: Frame, slot: number, value: unknown): void {
  const slots = frame as unknown as Record<string, unknown> & { readonly l?: unknown[] };
  if (slots.l === undefined) slots[`l${slot}`] = value;
  else slots.l[slot] = value;
}

function pausePoint(machine: MachineInfo, input: number): MachineInfo["points"][number] {
  return machine.points.find((p) => p.what.startsWith(pauseText(input))) ?? bug(`main does not pause after input ${input}`);
}

/** Fills a fresh frame with what another program's frame holds at the same pause. */
function moveOn(from: Slots, to: Slots, input: number): void {
  const old = pausePoint(from.machine, input);
  const now = pausePoint(to.machine, input);
  const used = new Set<number>();
  for (const { name, slot } of [...now.live].reverse()) {
    const same = old.live.findLastIndex((v, i) => v.name === name && !used.has(i));
    const found = old.live[same];
    if (found === undefined) continue;
    used.add(same);
    writeSlot(to.frame, slot, readSlot(from.frame, found.slot));
  }
  to.frame.s = now.state;
  to.frame.c = finished();
}

/** A child that has its value. */
function finished(): Frame {
  const done = new External();
  completeExternal(done, undefined);
  return done;
}

function mainMachine(output: Output): MachineInfo {
  return output.machines.find((m) => m.title === "main" || m.title.endsWith("::main")) ?? bug("the program has no main");
}

/** The entries again, with less asked of those that an error is about. Null if the error is the programmer's. */
function lessAsked(entries: readonly Entry[], moved: Set<string>, chunk: Chunk, code: string): readonly Entry[] | null {
  switch (chunk.kind) {
    case "keep":
      moved.add(chunk.what);
      return entries;
    case "show":
      return entries.map((e) => (e.number === chunk.input ? { ...e, shown: new Map([...e.shown, [chunk.what, code === "E0277" && (e.shown.get(chunk.what) ?? "value") === "value" ? "type" : "nothing"] satisfies [string, Shown]]) } : e));
    case "pin":
    case "hold":
      return entries.map((e) => (e.number === chunk.input ? { ...e, loose: new Set([...e.loose, chunk.what]) } : e));
    default:
      return null;
  }
}

export class ReplSession {
  readonly #compiler: Session = compiler();
  #entries: readonly Entry[] = [];
  #at: Slots | null = null;
  #count = 0;
  #running: Frame | null = null;
  #task: Task | null = null;
  #stopped: ((stop: Stop) => void) | null = null;
  #types = new Map<string, string>();
  #over = false;
  /** Whose table of positions is being registered. */
  #loading: Program | null = null;

  /** Runs tasks between inputs, until `end`. Gives the exit code. */
  start(): Promise<number> {
    listening.to = { paused: (input) => this.#stop({ kind: "paused", input }), noted: (what, type, value) => this.#note(what, type, value), place: (file, line, column) => this.#place(file, line, column) };
    return runMain(new PollFrame(() => this.#poll(), null, null, true), { host: nodeHost() });
  }

  async feed(text: string): Promise<Outcome> {
    const number = ++this.#count;
    const input = parseInput(inputName(number), text);
    if ("diagnostics" in input) return { kind: "rejected", found: { ...input, userSpan: (span) => span } };
    const holder = holderOf(this.#entries, input);
    if (holder !== null) return { kind: "refused", why: `\`${holder.type}\` cannot be defined again while \`${holder.variable}\` has that type; \`:reset\` forgets everything` };
    const program = this.#compile(input, number);
    if ("found" in program) return { kind: "rejected", found: program.found };
    return this.#run(program, number);
  }

  /** Gives up the input that runs. */
  interrupt(): void {
    if (this.#stopped === null) return;
    const frame = this.#running;
    this.#running = null;
    if (frame !== null) catchUnwind(() => dropFrame(frame), () => undefined);
    this.#stop({ kind: "interrupted" });
  }

  /** Main's end: its variables are dropped, and what still runs is cancelled. */
  async end(): Promise<void> {
    const at = this.#at;
    this.#over = true;
    releaseAlive();
    if (at !== null) at.frame.c = finished();
    this.#running = at?.frame ?? null;
    this.#wake();
    await Promise.resolve();
  }

  #place(file: string, line: number, column: number): Place {
    const program = this.#loading;
    const source = program?.compiled.sources.files.find((f) => f.path === file);
    if (file !== PROGRAM || program === null || source === undefined) return { file, line, column };
    const offset = (source.lineStarts[line - 1] ?? source.base) - source.base + column - 1;
    const { chunk, start } = chunkAt(program.chunks, offset);
    if (chunk.kind !== "input") return { file, line, column };
    const entry = program.entries.find((e) => e.number === chunk.input);
    const before = (entry?.input.text ?? "").slice(0, offset - start + chunk.lo).split("\n");
    return { file: inputName(chunk.input), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  #wake(): void {
    if (this.#task !== null) wake(this.#task);
  }

  #stop(stop: Stop): void {
    const stopped = this.#stopped;
    this.#stopped = null;
    stopped?.(stop);
  }

  #note(what: string, type: string, value: string): void {
    if (what !== TAIL) this.#types.set(what, type);
    if (what === TAIL && type === "()") return;
    const text = value.length > VALUE_LEN_MAX ? `${value.slice(0, VALUE_LEN_MAX)}…` : value;
    const short = shortType(type);
    if (what === TAIL) print(text === "" ? `: ${short}\n` : `${text} : ${short}\n`);
    else print(text === "" ? `${what}: ${short}\n` : `${what}: ${short} = ${text}\n`);
  }

  /** Main as the scheduler sees it: whatever program runs at the moment. */
  #poll(): unknown {
    if (this.#task === null) holdAlive();
    this.#task = R.cur;
    const frame = this.#running;
    if (frame === null) return this.#over ? undefined : PENDING;
    let panicked = false;
    const value = catchUnwind<unknown>(
      () => frame.fn(frame as never),
      () => {
        panicked = true;
        return PENDING;
      },
    );
    if (value === PENDING && !panicked) return PENDING;
    this.#running = null;
    this.#stop(panicked ? { kind: "panicked" } : { kind: "ended", value });
    return this.#over ? undefined : PENDING;
  }

  async #run(program: Program, number: number): Promise<Outcome> {
    this.#loading = program;
    const module = (await importText(program.output.js)) as { start(options: object): Started };
    const { frame, onResult } = module.start({});
    const machine = mainMachine(program.output);
    const now: Slots = { frame, machine };
    const last = this.#entries.at(-1)?.number ?? 0;
    if (this.#at === null) Object.assign(frame, { s: pausePoint(machine, 0).state, c: finished() });
    else moveOn(this.#at, now, last);
    this.#types = new Map();
    const stop = await new Promise<Stop>((resolve) => {
      this.#stopped = resolve;
      this.#running = frame;
      this.#wake();
    });
    if (stop.kind === "ended") onResult?.(stop.value);
    flushOutput();
    if (stop.kind !== "paused") return { kind: "failed" };
    this.#at = now;
    this.#entries = program.entries.map((e) => (e.number === number ? { ...e, types: this.#types } : e));
    return { kind: "done" };
  }

  #compile(input: Input, number: number): Program | { readonly found: Findings } {
    const moved = new Set<string>();
    let entries: readonly Entry[] = [...replaceItems(this.#entries, input), { number, input, gone: new Set(), shown: new Map(), types: new Map(), loose: new Set() }];
    for (let round = 0; ; round++) {
      const chunks = programChunks(entries, moved);
      const compiled = this.#compiler.compileText(PROGRAM, programText(chunks), { mode: "run", importPath, lints: false });
      if (compiled.output !== null) return { entries, chunks, compiled, output: compiled.output };
      const errors = compiled.diagnostics.filter((d) => d.severity === "error");
      const before = { entries, moved: moved.size };
      for (const error of errors) {
        const base = compiled.sources.fileAt(error.span.lo).base;
        entries = lessAsked(entries, moved, chunkAt(chunks, error.span.lo - base).chunk, error.code) ?? entries;
      }
      const same = before.entries === entries && before.moved === moved.size;
      if (same || round === ROUNDS_MAX) return { found: asInputs(compiled, chunks, entries, errors) };
    }
  }
}

function importPath(module: string): string {
  return module === "runtime" || module === "repl" ? moduleUrl("repl-bridge.js") : urlOf(module);
}

/** Errors in the program's text as errors in the inputs that it is made of. */
function asInputs(compiled: Compilation, chunks: readonly Chunk[], entries: readonly Entry[], errors: readonly Diagnostic[]): Findings {
  const sources = new SourceMap();
  const bases = new Map(entries.map((e) => [e.number, sources.add(inputName(e.number), e.input.text).base]));
  const others = new Map<string, number>();
  const map = (made: Span): Span => {
    const span = compiled.userSpan(made);
    const file = compiled.sources.fileAt(span.lo);
    if (file.path !== PROGRAM) {
      const base = others.get(file.path) ?? sources.add(file.path, file.text).base;
      others.set(file.path, base);
      return { lo: span.lo - file.base + base, hi: span.hi - file.base + base, ctxt: 0 };
    }
    const { chunk, start } = chunkAt(chunks, span.lo - file.base);
    const base = chunk.kind === "input" ? bases.get(chunk.input) : undefined;
    if (chunk.kind !== "input" || base === undefined) return NO_SPAN;
    const lo = span.lo - file.base - start + chunk.lo + base;
    return { lo, hi: lo + span.hi - span.lo, ctxt: 0 };
  };
  const isSomewhere = (span: Span): boolean => map(span).hi !== 0;
  const diagnostics = errors.map((d) => ({
    ...d,
    span: map(d.span),
    labels: d.labels.filter((l) => isSomewhere(l.span)).map((l) => ({ ...l, span: map(l.span) })),
    fixes: d.fixes.filter((f) => f.edits.every((e) => isSomewhere(e.span))).map((f) => ({ ...f, edits: f.edits.map((e) => ({ ...e, span: map(e.span) })) })),
  }));
  return { diagnostics: diagnostics.filter((d, i) => d.span.hi !== 0 || i === 0), sources, userSpan: (span) => span };
}
