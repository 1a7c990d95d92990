/**
 * Local variables and labels, as they come and go while a body is walked.
 *
 * A name is found by its text and its macro context. A macro that is defined inside the body sees what was declared before it: its
 * context is peeled off where the search goes past the definition.
 */
import type { NodeId } from "../../ast/ast.js";
import { appendTo, LazyMap } from "../../small-collections.js";
import type { Span } from "../../source.js";
import type { DefId, PathRes } from "../defs.js";
import type { Expansions } from "../hygiene.js";

export interface Local {
  readonly name: string;
  readonly ctxt: number;
  readonly binding: NodeId;
  readonly span: Span;
  /** Counts declarations: what came later has more. */
  readonly seq: number;
  /** What a path that names it means. */
  readonly res: PathRes;
}

/** A loop or labelled block. */
export type Target = { readonly kind: "loop" | "while" | "for" | "block"; readonly id: NodeId; readonly label: string | null; readonly ctxt: number; readonly seq: number; readonly span: Span | null; /** In the condition of a `while`. */ readonly condition?: true };

/** What `break` and `continue` can meet on their way out. */
export type Frame =
  | Target
  /** Nothing jumps out of these. */
  | { readonly kind: "closure" | "async" | "const" | "defer"; readonly span: Span };

export function isTarget(frame: Frame): frame is Target {
  return frame.kind === "loop" || frame.kind === "while" || frame.kind === "for" || frame.kind === "block";
}

export class Locals {
  seq = 0;
  /** Variables declared up to here cannot be used: a constant expression has begun. */
  barrier = 0;
  readonly frames: Frame[] = [];
  readonly #byName = new LazyMap<string, Local[]>();
  readonly #log: string[] = [];
  /** When each macro of the body was defined. */
  readonly #macros = new LazyMap<DefId, number>();

  constructor(readonly expansions: Expansions) {}

  /** The current end of the log; `leave` goes back to it. */
  enter(): number {
    return this.#log.length;
  }

  leave(mark: number): void {
    while (this.#log.length > mark) {
      const name = this.#log.pop();
      if (name !== undefined) this.#byName.get(name)?.pop();
    }
  }

  declare(name: string, ctxt: number, binding: NodeId, span: Span): void {
    const local: Local = { name, ctxt, binding, span, seq: ++this.seq, res: { res: { kind: "local", binding, name }, unresolved: 0 } };
    appendTo(this.#byName, name, local);
    this.#log.push(name);
  }

  defineMacro(id: DefId): void {
    this.#macros.set(id, ++this.seq);
  }

  /** The context that a name has where things were declared at `seq`: outside the macros defined since. */
  #peel(ctxt: number, seq: number): number {
    let at = ctxt;
    while (at !== 0) {
      const macro = this.expansions.macroOf(at);
      const defined = macro === null ? undefined : this.#macros.get(macro.id);
      if (defined === undefined || seq > defined) return at;
      at = this.expansions.parentOf(at);
    }
    return at;
  }

  find(name: string, ctxt: number): Local | null {
    const list = this.#byName.get(name);
    if (list === undefined) return null;
    // A `&self` that is written half by a macro, half by its caller has no context of its own.
    if (name === "self") return list.at(-1) ?? null;
    let context = ctxt;
    for (let index = list.length - 1; index >= 0; index--) {
      const local = list[index];
      if (local === undefined) continue;
      if (context !== 0) context = this.#peel(context, local.seq);
      if (local.ctxt === context) return local;
    }
    return null;
  }

  /** The loop or block with this label, and whether a closure or async block lies in between. */
  findLabel(name: string, ctxt: number): { readonly frame: Target; readonly cut: Frame | null } | null {
    let cut: Frame | null = null;
    for (let index = this.frames.length - 1; index >= 0; index--) {
      const frame = this.frames[index];
      if (frame === undefined) continue;
      if (!isTarget(frame)) cut ??= frame;
      else if (frame.label === name && frame.ctxt === this.#peel(ctxt, frame.seq)) return { frame, cut };
    }
    return null;
  }

  /** Names in use, newest first. */
  *names(): Iterable<string> {
    for (let index = this.#log.length - 1; index >= 0; index--) yield this.#log[index] ?? "";
  }

  snapshot(): Map<string, Span> {
    const found = new Map<string, Span>();
    for (const name of this.#log) {
      const local = this.#byName.get(name)?.at(-1);
      if (local !== undefined) found.set(name, local.span);
    }
    return found;
  }
}
