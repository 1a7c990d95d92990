/**
 * Tokens as macros see them: Chevrotain's tokens with the syntax context they come from, and fragments that a
 * `macro_rules!` matcher has already parsed.
 */
import type { IToken } from "chevrotain";
import type { Block, Expr, Item, Lifetime, Pat, Path, Stmt, Type, Visibility, Attr } from "./ast.js";

/** What a fragment like `$e:expr` has matched: it is spliced as one token and never parsed again. */
export type Fragment =
  | { readonly kind: "expr"; readonly node: Expr }
  | { readonly kind: "ty"; readonly node: Type }
  | { readonly kind: "pat"; readonly node: Pat }
  | { readonly kind: "stmt"; readonly node: Stmt }
  | { readonly kind: "block"; readonly node: Block }
  | { readonly kind: "item"; readonly node: Item }
  | { readonly kind: "path"; readonly node: Path }
  | { readonly kind: "meta"; readonly node: Attr }
  | { readonly kind: "vis"; readonly node: Visibility }
  | { readonly kind: "lifetime"; readonly node: Lifetime };

export type FragmentKind = Fragment["kind"];

/** `startOffset` and `endOffset` (inclusive, as in Chevrotain) are global offsets of the source map. */
export interface Tok extends IToken {
  readonly endOffset: number;
  /** The macro expansion that made this token; 0 for what stands in a file. */
  readonly ctxt: number;
  readonly frag?: Fragment;
  /** The tokens of the fragment. */
  readonly source?: readonly Tok[];
  /** A literal that a macro has matched as `$l:literal`: no literal in another macro's rules is equal to it. */
  readonly sealed?: true;
  /** A name that a macro has matched as `$n:ident`: to `stringify!` it is no plain name. */
  readonly named?: true;
  /** On an opening brace that its partner follows at once: what stands between the two, written when it is asked for. */
  readonly inside?: () => readonly Tok[];
}
