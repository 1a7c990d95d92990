/**
 * Which macro expansion a piece of syntax comes from.
 *
 * Every expansion gives the tokens of the macro's own body a fresh *context*. Locals and labels are the same only if name and context are; a
 * context remembers the one its token had in the macro's definition, so that a macro defined inside a function sees that function's locals.
 */
import type { Span } from "../source.js";
import type { Def } from "./defs.js";

interface Context {
  readonly callSite: Span;
  /** `null` for what the compiler expands by itself. */
  readonly macro: Def | null;
  /** The context that the token had where the macro is defined. */
  readonly parent: number;
}

/** One call of a macro: makes contexts for the tokens of its body. */
export class Expansion {
  readonly #table: Expansions;
  readonly #callSite: Span;
  readonly #macro: Def | null;
  #lastParent = -1;
  #last = 0;
  #others: Map<number, number> | null = null;

  constructor(table: Expansions, callSite: Span, macro: Def | null) {
    this.#table = table;
    this.#callSite = callSite;
    this.#macro = macro;
  }

  /** The context of a body token that had the context `parent` in the definition. */
  ctxtFor(parent: number): number {
    if (parent === this.#lastParent) return this.#last;
    if (this.#lastParent !== -1) {
      this.#others ??= new Map([[this.#lastParent, this.#last]]);
      const known = this.#others.get(parent);
      if (known !== undefined) return known;
    }
    const ctxt = this.#table.add({ callSite: this.#callSite, macro: this.#macro, parent });
    this.#others?.set(parent, ctxt);
    this.#lastParent = parent;
    this.#last = ctxt;
    return ctxt;
  }
}

export class Expansions {
  /** Index 0 is the program text. */
  readonly #contexts: (Context | null)[] = [null];

  add(context: Context): number {
    this.#contexts.push(context);
    return this.#contexts.length - 1;
  }

  /** A new call of a macro; `null` for a built-in one. */
  begin(callSite: Span, macro: Def | null): Expansion {
    return new Expansion(this, callSite, macro);
  }

  macroOf(ctxt: number): Def | null {
    return this.#contexts[ctxt]?.macro ?? null;
  }

  parentOf(ctxt: number): number {
    return this.#contexts[ctxt]?.parent ?? 0;
  }

  /**
   * Where to show a mistake: in the text of the program, be it the arguments of a macro call or the body of a macro of its own. What a
   * macro of the library or the compiler made is shown at the call.
   */
  errorSpan(span: Span): Span {
    let at = span;
    for (let context = this.#contexts[at.ctxt]; context !== null && context !== undefined; context = this.#contexts[at.ctxt]) {
      if (context.macro?.module.crate.local === true) return { lo: at.lo, hi: at.hi, ctxt: 0 };
      at = context.callSite;
    }
    return at;
  }

  /** What the programmer wrote: the outermost macro call that led to `span`, or `span` itself. */
  userSpan(span: Span): Span {
    let at = span;
    for (let context = this.#contexts[at.ctxt]; context !== null && context !== undefined; context = this.#contexts[at.ctxt]) at = context.callSite;
    return at;
  }
}
