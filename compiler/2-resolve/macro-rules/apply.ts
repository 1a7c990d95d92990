/** A call of a `macro_rules!` macro: finds the rule that fits and writes out its template. */
import type { Tok } from "../../ast/token.js";
import type { DefData, ResolveState } from "../state.js";
import type { Span } from "../../source.js";
import { describe, tokSpan } from "../../1-parse/token-tools.js";
import type { Expansion } from "../hygiene.js";
import type { RulesMacro } from "../macro-table.js";
import { compileMacro, type CompiledMacro } from "./compile.js";
import { fragmentReader } from "./fragments.js";
import { matchArm } from "./match.js";
import { transcribe } from "./transcribe.js";

/** Tokens that all expansions of a program may make. */
const TOKENS_MAX = 5_000_000;

function shared(state: ResolveState, def: DefData, macro: RulesMacro): CompiledMacro {
  const { macros } = state.library;
  const known = macros.get(macro.tokens);
  if (known !== undefined) return known;
  const made = compileMacro(macro.tokens, def.span, state.sink);
  macros.set(macro.tokens, made);
  return made;
}

/** The form that calls run on; made once. */
export function compiledMacro(state: ResolveState, def: DefData, macro: RulesMacro): CompiledMacro {
  macro.compiled ??= def.module.crate.local ? compileMacro(macro.tokens, def.span, state.sink) : shared(state, def, macro);
  return macro.compiled;
}

function noRule(state: ResolveState, def: DefData, call: Span, tokens: readonly Tok[], at: number): null {
  const token = tokens[at];
  const labels = def.module.crate.local ? [{ span: def.span, text: "when calling this macro" }] : [];
  if (token === undefined) {
    const last = tokens.at(-1);
    const span = last === undefined || last.ctxt !== 0 ? call : tokSpan(last);
    state.sink.stop("macro", span, "unexpected end of macro invocation", { label: "missing tokens in macro arguments", labels });
  } else {
    state.sink.stop("macro", state.expansions.errorSpan(tokSpan(token)), `no rules expected ${describe(token)}`, { label: "no rules expected this token in macro call", labels });
  }
  return null;
}

/** The tokens of the expansion; `null` if there are none, which has been said. `into`: makes the contexts of what is written; `lazy`: see `transcribe`. */
export function applyRules(state: ResolveState, def: DefData, macro: RulesMacro, tokens: readonly Tok[], call: Span, into: Expansion, lazy: boolean): readonly Tok[] | null {
  const { arms, broken } = compiledMacro(state, def, macro);
  if (state.runaway) return null;
  const reader = fragmentReader(lazy ? state.library.syntax : state.syntax, call);
  let furthest = 0;
  for (const arm of arms) {
    const outcome = matchArm(arm, tokens, reader);
    switch (outcome.kind) {
      case "failed":
        furthest = Math.max(furthest, outcome.at);
        break;
      case "broken":
        return null;
      case "ambiguous": {
        const token = tokens[outcome.at];
        const message = `local ambiguity when calling macro \`${def.name}\`: multiple parsing options: built-in NTs ${outcome.names.join(" or ")}`;
        state.sink.stop("macro", state.expansions.errorSpan(token === undefined ? call : tokSpan(token)), message);
        return null;
      }
      case "matched": {
        const out = transcribe(arm, outcome.bindings, into, TOKENS_MAX - state.expandedTokens, lazy, () => state.ids.nextId());
        if ("message" in out) {
          state.runaway ||= out.message.includes("too many tokens");
          state.sink.error("macro", state.runaway ? state.expansions.errorSpan(call) : state.expansions.errorSpan(out.span), out.message);
          return null;
        }
        state.expandedTokens += out.length;
        return out;
      }
    }
  }
  return broken ? null : noRule(state, def, call, tokens, furthest);
}
