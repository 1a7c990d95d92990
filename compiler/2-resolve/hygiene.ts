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
  /** `null` for what the compiler expands by itself. In shared contexts the expansion, of which each program knows the macro. */
  readonly macro: Def | Expansion | null;
  /** The context that the token had where the macro is defined. */
  readonly parent: number;
}

interface ContextTable {
  add(context: Context): number;
}

/** One call of a macro: makes contexts for the tokens of its body. */
export class Expansion {
  readonly #table: ContextTable;
  readonly #callSite: Span;
  readonly #macro: Def | Expansion | null;
  #lastParent = -1;
  #last = 0;
  #others: Map<number, number> | null = null;

  constructor(table: ContextTable, callSite: Span, macro: Def | "known by each program" | null) {
    this.#table = table;
    this.#callSite = callSite;
    this.#macro = macro === "known by each program" ? this : macro;
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

/** Contexts from here on are the library's. */
const SHARED = 2 ** 30;

/** The contexts of what macros of the library make between its items: the same in every program. */
export class SharedContexts implements ContextTable {
  readonly #contexts: Context[] = [];

  add(context: Context): number {
    this.#contexts.push(context);
    return SHARED + this.#contexts.length - 1;
  }

  /** A new call of a macro; not `known`: of what the compiler expands by itself. */
  begin(callSite: Span, known: boolean): Expansion {
    return new Expansion(this, callSite, known ? "known by each program" : null);
  }

  at(ctxt: number): Context | null {
    return this.#contexts[ctxt - SHARED] ?? null;
  }
}

export class Expansions implements ContextTable {
  /** Index 0 is the program text. */
  readonly #contexts: (Context | null)[] = [null];
  readonly #shared: SharedContexts;
  /** The macros that made the library's expansions, as this program knows them. */
  readonly #macros = new Map<Expansion, Def>();

  constructor(shared: SharedContexts) {
    this.#shared = shared;
  }

  add(context: Context): number {
    this.#contexts.push(context);
    return this.#contexts.length - 1;
  }

  /** A new call of a macro; `null` for a built-in one. */
  begin(callSite: Span, macro: Def | null): Expansion {
    return new Expansion(this, callSite, macro);
  }

  /** Says which macro of this program made what the library shares. */
  adopt(expansion: Expansion, macro: Def): void {
    this.#macros.set(expansion, macro);
  }

  #at(ctxt: number): Context | null {
    return ctxt >= SHARED ? this.#shared.at(ctxt) : (this.#contexts[ctxt] ?? null);
  }

  #macro(context: Context | null): Def | null {
    const macro = context?.macro ?? null;
    return macro instanceof Expansion ? (this.#macros.get(macro) ?? null) : macro;
  }

  macroOf(ctxt: number): Def | null {
    return this.#macro(this.#at(ctxt));
  }

  /** Made by the compiler itself, not by a macro that somebody wrote. */
  isCompilers(ctxt: number): boolean {
    return this.#at(ctxt)?.macro === null;
  }

  /** Made by a macro that what another one made has called. */
  isOfNestedMacro(ctxt: number): boolean {
    return (this.#at(ctxt)?.callSite.ctxt ?? 0) !== 0;
  }

  parentOf(ctxt: number): number {
    return this.#at(ctxt)?.parent ?? 0;
  }

  /**
   * Where to show a mistake: in the text of the program, be it the arguments of a macro call or the body of a macro of its own. What a
   * macro of the library or the compiler made is shown at the call.
   */
  errorSpan(span: Span): Span {
    let at = span;
    for (let context = this.#at(at.ctxt); context !== null; context = this.#at(at.ctxt)) {
      if (this.#macro(context)?.module.crate.local === true) return { lo: at.lo, hi: at.hi, ctxt: 0 };
      at = context.callSite;
    }
    return at;
  }

  /** What the programmer wrote: the outermost macro call that led to `span`, or `span` itself. */
  userSpan(span: Span): Span {
    let at = span;
    for (let context = this.#at(at.ctxt); context !== null; context = this.#at(at.ctxt)) at = context.callSite;
    return at;
  }
}
