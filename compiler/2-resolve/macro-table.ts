/** What a macro name can stand for, and the textual scope of `macro_rules!`. */
import type { Tok } from "../ast/token.js";
import type { CompiledMacro } from "./macro-rules/compile.js";
import type { DefData } from "./state.js";

export type MacroImpl =
  | RulesMacro
  | { readonly kind: "builtin"; readonly name: string }
  | { readonly kind: "derive"; readonly name: string }
  /** An attribute that is accepted; what it means is for later phases. */
  | { readonly kind: "attribute" };

export interface RulesMacro {
  readonly kind: "rules";
  readonly name: string;
  readonly tokens: readonly Tok[];
  /** Made at the first call. */
  compiled: CompiledMacro | null;
}

/**
 * The macros that are known at a place by the order of the text: a list that grows towards the end of the file. A macro call that is not expanded yet holds the
 * place of the macros it may define.
 */
export type MacroScope =
  | { readonly kind: "macro"; readonly def: DefData; readonly above: MacroScope | null }
  | { readonly kind: "call"; inner: MacroScope | null; readonly above: MacroScope | null };

/** `named`: the names of all macros that are known by textual order somewhere in the crate. Most calls are of others, and the list is as long as the program. */
export function findTextual(scope: MacroScope | null, name: string, named: ReadonlySet<string>): DefData | null {
  if (!named.has(name)) return null;
  let at = scope;
  while (at !== null) {
    if (at.kind === "macro") {
      if (at.def.name === name) return at.def;
      at = at.above;
    } else {
      at = at.inner ?? at.above;
    }
  }
  return null;
}

/** All names in a textual scope, for did-you-mean. */
export function* textualNames(scope: MacroScope | null): Iterable<string> {
  for (let at = scope; at !== null; at = at.kind === "call" ? (at.inner ?? at.above) : at.above) if (at.kind === "macro") yield at.def.name;
}
