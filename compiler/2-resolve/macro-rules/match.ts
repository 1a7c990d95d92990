/**
 * Matches the tokens of a macro call against a rule.
 *
 * All ways to read the call are followed side by side, one token at a time, as in rustc: a set of *threads*, each at a step of the rule. Where a variable could
 * start, and nothing else is possible, the parser takes the fragment. What a thread has bound is a list shared with the threads it forked from.
 */
import type { Tok } from "../../ast/token.js";
import type { FragmentName, MacroArm } from "./compile.js";
import { isWord, nameOf } from "./compile.js";

/** What a variable has matched. */
export type Match =
  | { readonly kind: "tokens"; readonly tokens: readonly Tok[] }
  | { readonly kind: "many"; readonly items: Match[] };

/** Bindings in reverse order; `value` is `null` where a repetition starts, for each variable in it. */
interface Bound {
  readonly index: number;
  readonly depth: number;
  readonly value: readonly Tok[] | null;
  readonly before: Bound | null;
}

interface Thread {
  step: number;
  bound: Bound | null;
}

export type MatchOutcome =
  | { readonly kind: "matched"; readonly bindings: readonly Match[] }
  /** No way to read on at this token; the index may be the end. */
  | { readonly kind: "failed"; readonly at: number }
  | { readonly kind: "ambiguous"; readonly at: number; readonly names: readonly string[] }
  /** The parser has reported it. */
  | { readonly kind: "broken" };

export interface TakenFragment {
  /** What stands for it in the expansion. */
  readonly spliced: readonly Tok[];
  readonly end: number;
  /** What is left of the token at `end` if a part of it belongs to the fragment: `>` of `>>`. */
  readonly rest: Tok | null;
}

/** Takes fragments out of a token list. */
export interface FragmentReader {
  /** Whether the token can start such a fragment at all. */
  canStart(fragment: FragmentName, tokens: readonly Tok[], at: number): boolean;
  /** The fragment; `null` if it is wrong, which has been said. */
  read(fragment: FragmentName, tokens: readonly Tok[], at: number): TakenFragment | null;
}

/** Macros match words by name, without hygiene, and everything else by its text. */
function sameToken(pattern: Tok, token: Tok): boolean {
  if (pattern.frag !== undefined || token.frag !== undefined || token.sealed === true) return false;
  if (pattern.tokenTypeIdx !== token.tokenTypeIdx) return false;
  return pattern.image === token.image || (isWord(pattern) && nameOf(pattern) === nameOf(token));
}

/** Builds the bindings of each variable from the list of what happened. */
function collect(arm: MacroArm, last: Bound | null): readonly Match[] {
  const events: Bound[] = [];
  for (let at = last; at !== null; at = at.before) events.push(at);
  const bindings: (Match | undefined)[] = arm.vars.map(() => undefined);
  for (let index = events.length - 1; index >= 0; index--) {
    const event = events[index];
    if (event === undefined) continue;
    const value: Match = event.value === null ? { kind: "many", items: [] } : { kind: "tokens", tokens: event.value };
    if (event.depth === 0) {
      bindings[event.index] = value;
      continue;
    }
    let list = bindings[event.index];
    for (let level = 1; level < event.depth && list?.kind === "many"; level++) list = list.items.at(-1);
    if (list?.kind === "many") list.items.push(value);
  }
  return bindings.map((each) => each ?? { kind: "many", items: [] });
}

class Matcher {
  /** Threads whose step is to be looked at before this token is taken. */
  #current: Thread[] = [];
  /** Threads that took this token. */
  #next: Thread[] = [];
  /** Threads that wait for a fragment. */
  readonly #fragments: Thread[] = [];
  readonly #ended: Thread[] = [];

  constructor(
    readonly arm: MacroArm,
    private tokens: readonly Tok[],
    readonly reader: FragmentReader,
  ) {}

  run(): MatchOutcome {
    this.#current = [{ step: 0, bound: null }];
    for (let at = 0; ; ) {
      this.#advance(at);
      if (at >= this.tokens.length) return this.#finish(at);
      const waiting = this.#fragments.length;
      if (this.#next.length === 0 && waiting === 0) return { kind: "failed", at };
      if (waiting === 0) {
        const taken = this.#next;
        this.#next = this.#current;
        this.#current = taken;
        at++;
        continue;
      }
      if (waiting > 1 || this.#next.length > 0) return this.#ambiguous(at);
      const end = this.#readFragment(at);
      if (end === null) return { kind: "broken" };
      at = end;
    }
  }

  #finish(at: number): MatchOutcome {
    const only = this.#ended[0];
    if (only === undefined) return { kind: "failed", at };
    if (this.#ended.length > 1) return { kind: "ambiguous", at, names: [] };
    return { kind: "matched", bindings: collect(this.arm, only.bound) };
  }

  #ambiguous(at: number): MatchOutcome {
    const names = this.#fragments.map((thread) => {
      const step = this.arm.steps[thread.step];
      return step?.kind === "var" ? `${step.fragment} ('${this.arm.vars[step.index]?.name ?? ""}')` : "";
    });
    return { kind: "ambiguous", at, names };
  }

  #readFragment(at: number): number | null {
    const thread = this.#fragments.pop();
    const step = thread === undefined ? undefined : this.arm.steps[thread.step];
    if (thread === undefined || step?.kind !== "var") return null;
    const taken = this.reader.read(step.fragment, this.tokens, at);
    if (taken === null) return null;
    thread.bound = { index: step.index, depth: step.depth, value: taken.spliced, before: thread.bound };
    thread.step++;
    this.#current.push(thread);
    if (taken.rest !== null) this.tokens = [...this.tokens.slice(0, taken.end), taken.rest, ...this.tokens.slice(taken.end + 1)];
    return taken.end;
  }

  /** Moves every thread to where it takes this token, waits for a fragment, or ends. */
  #advance(at: number): void {
    this.#ended.length = 0;
    for (let thread = this.#current.pop(); thread !== undefined; thread = this.#current.pop()) this.#step(thread, at);
  }

  #fork(thread: Thread, step: number): void {
    this.#current.push({ step, bound: thread.bound });
  }

  #step(thread: Thread, at: number): void {
    const step = this.arm.steps[thread.step];
    if (step === undefined) return;
    const token = this.tokens[at];
    switch (step.kind) {
      case "token":
        if (token !== undefined && sameToken(step.token, token)) this.#take(thread);
        return;
      case "var":
        if (token === undefined ? step.fragment === "vis" : this.reader.canStart(step.fragment, this.tokens, at)) this.#wait(thread, token === undefined);
        return;
      case "start":
        for (let index = step.firstVar; index < step.endVar; index++) thread.bound = { index, depth: step.depth, value: null, before: thread.bound };
        if (step.op !== "+") this.#fork(thread, step.after);
        this.#fork(thread, thread.step + 1);
        return;
      case "separator":
        this.#fork(thread, thread.step + 2);
        if (token !== undefined && sameToken(step.token, token)) this.#take(thread);
        return;
      case "again":
        if (!step.separated) this.#fork(thread, thread.step + 1);
        if (step.separated || step.op !== "?") this.#fork(thread, step.first);
        return;
      case "end":
        if (token === undefined) this.#ended.push(thread);
        return;
    }
  }

  #take(thread: Thread): void {
    thread.step++;
    this.#next.push(thread);
  }

  #wait(thread: Thread, atEnd: boolean): void {
    if (!atEnd) {
      this.#fragments.push(thread);
      return;
    }
    // A visibility at the end of the call is the empty one: it takes no token.
    const step = this.arm.steps[thread.step];
    if (step?.kind !== "var") return;
    thread.bound = { index: step.index, depth: step.depth, value: [], before: thread.bound };
    thread.step++;
    this.#current.push(thread);
  }
}

export function matchArm(arm: MacroArm, tokens: readonly Tok[], reader: FragmentReader): MatchOutcome {
  return new Matcher(arm, tokens, reader).run();
}
