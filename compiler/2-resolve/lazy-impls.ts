/**
 * Impls of the library whose content is read when something looks into them.
 *
 * The library's numbers are some fifty impls each, made by macros for twelve types, of which a program uses two or three. What an expansion
 * makes is cut into items at the level of tokens; of an impl only the head is parsed at once.
 */
import type { AssocItem, Generics, Ident, Item, NodeId, Path, SourceUnit, Type } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { SourceFile, Span } from "../source.js";
import { isCloser, isOpener } from "../1-parse/delimiters.js";
import { treeEnd } from "../1-parse/token-tools.js";
import { Kw, P, T } from "../1-parse/tokens.js";
import type { Syntax } from "./syntax.js";

type Impl = Item & { readonly kind: "impl" };
type ImplFields = Pick<Impl, "id" | "span" | "kind" | "attrs" | "vis" | "ident" | "unsafe" | "generics" | "negative" | "trait" | "self" | "items">;

/** An impl with items that are made at the first look. A class, so that all of them share one shape. */
class LazyImpl implements ImplFields {
  readonly id: NodeId;
  readonly span: Span;
  readonly kind = "impl";
  readonly attrs: Impl["attrs"];
  readonly vis: Impl["vis"];
  readonly ident: Ident;
  readonly unsafe: boolean;
  readonly generics: Generics;
  readonly negative: boolean;
  readonly trait: Path | null;
  readonly self: Type;
  #read: (() => readonly AssocItem[]) | null;
  #made: readonly AssocItem[] = [];

  constructor(head: Impl, read: () => readonly AssocItem[]) {
    this.id = head.id;
    this.span = head.span;
    this.attrs = head.attrs;
    this.vis = head.vis;
    this.ident = head.ident;
    this.unsafe = head.unsafe;
    this.generics = head.generics;
    this.negative = head.negative;
    this.trait = head.trait;
    this.self = head.self;
    this.#read = read;
  }

  get items(): readonly AssocItem[] {
    const read = this.#read;
    if (read !== null) {
      this.#read = null;
      this.#made = read();
    }
    return this.#made;
  }
}

/** The head of an impl, with items that are made when something looks at them. */
export function lazyImpl(head: Impl, read: () => readonly AssocItem[]): Impl {
  return new LazyImpl(head, read);
}

interface Cut {
  /** All tokens, without those in the braces of impls. */
  readonly heads: readonly Tok[];
  /** What stood in the braces, impl by impl. */
  readonly bodies: readonly (readonly Tok[])[];
}

/** Whether the item that starts at `at` is an impl: behind attributes and `unsafe`. */
function startsImpl(tokens: readonly Tok[], at: number): boolean {
  let index = at;
  for (;;) {
    const type = tokens[index]?.tokenType;
    if (type === P.Pound) index = treeEnd(tokens, index + 1);
    else if (type === T.DocComment) index++;
    else break;
  }
  if (tokens[index]?.tokenType === Kw.Unsafe) index++;
  return tokens[index]?.tokenType === Kw.Impl;
}

function cutImpls(tokens: readonly Tok[]): Cut {
  const heads: Tok[] = [];
  const bodies: (readonly Tok[])[] = [];
  let inImpl = startsImpl(tokens, 0);
  let depth = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    heads.push(token);
    if (isOpener(token)) {
      if (depth === 0 && inImpl && token.tokenType === P.LBrace) {
        const end = treeEnd(tokens, at);
        bodies.push(tokens.slice(at + 1, end - 1));
        at = end - 2;
      }
      depth++;
    } else if (isCloser(token)) {
      depth--;
      if (depth === 0 && token.tokenType === P.RBrace) inImpl = startsImpl(tokens, at + 1);
    } else if (depth === 0 && token.tokenType === P.Semi) {
      inImpl = startsImpl(tokens, at + 1);
    }
  }
  return { heads, bodies };
}

/** Parses items; the content of impls later. */
export function parseItemsLazily(syntax: Syntax, tokens: readonly Tok[], at: Span): readonly Item[] {
  const { heads, bodies } = cutImpls(tokens);
  const items = syntax.items(heads, at);
  let next = 0;
  const made = items.map((item) => {
    const body = item.kind === "impl" ? bodies[next++] : undefined;
    return item.kind === "impl" && body !== undefined ? lazyImpl(item, () => syntax.assocItems(body, at)) : item;
  });
  // An impl that was not recognised by its tokens, or the other way round: nothing is put off then.
  return next === bodies.length ? made : syntax.items(tokens, at);
}

/** The index behind `//!` comments and `#![…]`. */
function afterInnerAttrs(tokens: readonly Tok[]): number {
  let at = 0;
  for (;;) {
    const token = tokens[at];
    if (token?.tokenType === T.DocComment && /^\/[/*]!/.test(token.image)) at++;
    else if (token?.tokenType === P.Pound && tokens[at + 1]?.tokenType === P.Not) at = treeEnd(tokens, at + 2);
    else return at;
  }
}

/** A file of the library. What it says about itself as a whole is for people only. */
export function parseLibraryFile(syntax: Syntax, file: SourceFile): SourceUnit {
  const tokens = syntax.lex(file);
  const end = file.base + file.text.length;
  const items = parseItemsLazily(syntax, tokens.slice(afterInnerAttrs(tokens)), { lo: end, hi: end, ctxt: 0 });
  return { items, innerAttrs: [], span: { lo: file.base, hi: end, ctxt: 0 } };
}
