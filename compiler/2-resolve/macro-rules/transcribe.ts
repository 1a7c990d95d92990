/**
 * Writes out the template of a rule with what its pattern has matched.
 *
 * Tokens of the template are copied into the context of this call; matched tokens and fragments are spliced as they are.
 */
import type { NodeId } from "../../ast/ast.js";
import type { Fragment, Tok } from "../../ast/token.js";
import type { Span } from "../../source.js";
import { bug } from "../../unreachable.js";
import { copyInto } from "../../1-parse/copy.js";
import { makeTok } from "../../1-parse/lexer.js";
import { Kw } from "../../1-parse/tokens.js";
import type { Expansion } from "../hygiene.js";
import type { MacroArm, TemplateOp } from "./compile.js";
import type { Match } from "./match.js";

export interface TranscribeProblem {
  readonly span: Span;
  readonly message: string;
}

class Transcriber {
  readonly out: Tok[] = [];
  problem: TranscribeProblem | null = null;
  readonly #arm: MacroArm;
  /** What each variable stands for at the current place in the repetitions. */
  readonly #values: (Match | undefined)[];
  readonly #expansion: Expansion;
  readonly #limit: number;
  readonly #lazy: boolean;
  readonly #nextId: () => NodeId;

  constructor(arm: MacroArm, bindings: readonly (Match | undefined)[], expansion: Expansion, limit: number, lazy: boolean, nextId: () => NodeId) {
    this.#arm = arm;
    this.#values = [...bindings];
    this.#expansion = expansion;
    this.#limit = limit;
    this.#lazy = lazy;
    this.#nextId = nextId;
  }

  run(ops: readonly TemplateOp[]): void {
    for (const op of ops) {
      if (this.problem !== null) return;
      this.#write(op);
    }
  }

  #write(op: TemplateOp): void {
    switch (op.kind) {
      case "token":
        this.#copy(op.token);
        return;
      case "crate": {
        const { startOffset, endOffset, ctxt } = op.token;
        this.out.push(makeTok(Kw.Crate, "$crate", startOffset, endOffset + 1, this.#expansion.ctxtFor(ctxt)));
        return;
      }
      case "var": {
        const value = this.#values[op.index];
        if (value?.kind === "tokens") for (const token of value.tokens) this.out.push(token.frag === undefined ? token : this.#placed(token, op.span));
        else this.problem = { span: op.span, message: `variable \`${this.#name(op.index)}\` is still repeating at this depth` };
        return;
      }
      case "braces":
        this.#braces(op);
        return;
      case "repeat":
        this.#repeat(op);
        return;
    }
  }

  /** A fragment stands where its variable does: so does what begins or ends with it. Its own parts stay where they were written. */
  #placed(token: Tok, { lo, hi, ctxt }: Span): Tok {
    return { ...token, startOffset: lo, endOffset: hi - 1, ctxt: this.#expansion.ctxtFor(ctxt) };
  }

  #braces({ open, close, body }: Extract<TemplateOp, { kind: "braces" }>): void {
    if (!this.#lazy) {
      this.#copy(open);
      this.run(body);
      this.#copy(close);
      return;
    }
    const values = [...this.#values];
    const inside = (): readonly Tok[] => {
      const later = new Transcriber(this.#arm, values, this.#expansion, this.#limit, false, this.#nextId);
      later.run(body);
      if (later.problem !== null) bug(`a macro of the library: ${later.problem.message}`);
      return later.out;
    };
    const ctxt = this.#expansion.ctxtFor(open.ctxt);
    this.out.push({ ...open, ctxt, inside }, { ...close, ctxt });
  }

  #name(index: number): string {
    return this.#arm.vars[index]?.name ?? "";
  }

  #copy(token: Tok): void {
    if (this.out.length > this.#limit) {
      this.problem = { span: { lo: token.startOffset, hi: token.endOffset + 1, ctxt: token.ctxt }, message: "this macro expands into too many tokens" };
      return;
    }
    if (token.image === "$crate") {
      // Written out by an outer macro: stays that macro's crate.
      this.out.push(token);
      return;
    }
    const ctxt = this.#expansion.ctxtFor(token.ctxt);
    const { image, startOffset, endOffset, tokenTypeIdx, tokenType } = token;
    this.out.push(token.frag === undefined ? { image, startOffset, endOffset, tokenTypeIdx, tokenType, ctxt } : { ...token, ctxt, frag: this.#inBody(token.frag) });
  }

  /** What an outer macro's variable stood for is part of this macro's body, and its names are names in it. */
  #inBody(frag: Fragment): Fragment {
    return copyInto(frag, this.#nextId, (ctxt) => this.#expansion.ctxtFor(ctxt));
  }

  /** How often to repeat: as often as the variables in the body did, which must agree. */
  #count(op: Extract<TemplateOp, { kind: "repeat" }>): number | null {
    let count: number | null = null;
    let counted = -1;
    for (const index of op.vars) {
      const value = this.#values[index];
      if (value?.kind !== "many") continue;
      if (count !== null && count !== value.items.length) {
        const message = `meta-variable \`${this.#name(counted)}\` repeats ${times(count)}, but \`${this.#name(index)}\` repeats ${times(value.items.length)}`;
        this.problem = { span: op.span, message };
        return null;
      }
      count = value.items.length;
      counted = index;
    }
    if (count === null) this.problem = { span: op.span, message: "attempted to repeat an expression containing no syntax variables matched as repeating at this depth" };
    return count;
  }

  #repeat(op: Extract<TemplateOp, { kind: "repeat" }>): void {
    const count = this.#count(op);
    if (count === null) return;
    const lists = op.vars.map((index) => this.#values[index]);
    for (let round = 0; round < count && this.problem === null; round++) {
      if (round > 0 && op.separator !== null) this.#copy(op.separator);
      op.vars.forEach((index, at) => {
        const list = lists[at];
        if (list?.kind === "many") this.#values[index] = list.items[round];
      });
      this.run(op.body);
    }
    op.vars.forEach((index, at) => (this.#values[index] = lists[at]));
  }
}

function times(count: number): string {
  return count === 1 ? "1 time" : `${count} times`;
}

/**
 * The tokens of the expansion, or why there are none. At most `limit` tokens of the template are copied.
 * `lazy`: what stands in the braces of impls and functions is written when something reads it.
 */
export function transcribe(arm: MacroArm, bindings: readonly Match[], expansion: Expansion, limit: number, lazy: boolean, nextId: () => NodeId): readonly Tok[] | TranscribeProblem {
  const transcriber = new Transcriber(arm, bindings, expansion, limit, lazy, nextId);
  transcriber.run(arm.template);
  return transcriber.problem ?? transcriber.out;
}
