/** `cfg_select! { unix => { … } _ => { … } }`: the tokens of the first arm whose condition holds. They stand where the call stands, whatever that asks for. */
import type { Tok } from "../ast/token.js";
import { isOpener, P, T } from "../1-parse/tokens.js";
import { describe, tokSpan, treeEnd } from "../1-parse/token-tools.js";
import type { Span } from "../source.js";
import { evalCfg } from "./cfg.js";
import type { ResolveState } from "./state.js";

interface Arm {
  readonly condition: readonly Tok[];
  readonly body: readonly Tok[];
}

export function selectedTokens(state: ResolveState, tokens: readonly Tok[], call: Span): readonly Tok[] | null {
  const found = armsOf(state, tokens);
  if (found === null) return null;
  for (const { condition, body } of found) {
    const [first] = condition;
    const isAny = condition.length === 1 && first?.tokenType === T.Underscore;
    if (isAny || evalCfg(condition, state.options, state.sink, call)) return body;
  }
  state.sink.error("macro", state.expansions.errorSpan(call), "none of the predicates in this `cfg_select` evaluated to true");
  return null;
}

function armsOf(state: ResolveState, tokens: readonly Tok[]): readonly Arm[] | null {
  const arms: Arm[] = [];
  let at = 0;
  while (at < tokens.length) {
    const start = at;
    while (at < tokens.length && tokens[at]?.tokenType !== P.FatArrow) at = next(tokens, at);
    const arrow = tokens[at];
    if (arrow === undefined || at === start) {
      const wrong = tokens[Math.min(at, tokens.length - 1)];
      if (wrong !== undefined) state.sink.error("macro", state.expansions.errorSpan(tokSpan(wrong)), `expected a condition and \`=> { … }\`, found ${describe(wrong)}`);
      return null;
    }
    const condition = tokens.slice(start, at);
    at++;
    const open = tokens[at];
    const from = at;
    if (open?.tokenType === P.LBrace) {
      at = treeEnd(tokens, at);
      arms.push({ condition, body: tokens.slice(from + 1, at - 1) });
    } else {
      while (at < tokens.length && tokens[at]?.tokenType !== P.Comma) at = next(tokens, at);
      arms.push({ condition, body: tokens.slice(from, at) });
    }
    if (tokens[at]?.tokenType === P.Comma) at++;
  }
  return arms;
}

function next(tokens: readonly Tok[], at: number): number {
  const token = tokens[at];
  return token !== undefined && isOpener(token) ? treeEnd(tokens, at) : at + 1;
}
