/** Syntax of the library that stands for itself by its outline until something looks at it. */
import type { ForeignItem, Ident, Item, UseTree } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { Span } from "../source.js";
import { bug } from "../unreachable.js";
import type { DefNode } from "./defs.js";
import type { CompiledMacro } from "./macro-rules/compile.js";
import type { RulesMacro } from "./macro-table.js";
import type { IdentOutline, Outline, Range, TreeOutline } from "./outline.js";
import type { NodeIds } from "./state.js";

/** Where outlines come from. */
export interface OutlineSource {
  /** What their offsets count from. */
  readonly base: number;
  /** The context of what is `made`. */
  readonly ctxt: number;
  read(outline: Outline, index: number): Item;
}

export class UnreadItem implements Extract<DefNode, { readonly kind: "item" }> {
  readonly kind = "item";
  readonly #read: () => Item;

  constructor(read: () => Item) {
    this.#read = read;
  }

  get item(): Item {
    return this.#read();
  }
}

export class UnreadForeign implements Extract<DefNode, { readonly kind: "foreign" }> {
  readonly kind = "foreign";
  readonly #read: () => ForeignItem;

  constructor(read: () => ForeignItem, readonly abi: string | null) {
    this.#read = read;
  }

  get item(): ForeignItem {
    return this.#read();
  }
}

export class UnreadRules implements RulesMacro {
  readonly kind = "rules";
  compiled: CompiledMacro | null = null;
  readonly #read: () => Item;

  constructor(readonly name: string, read: () => Item) {
    this.#read = read;
  }

  get tokens(): readonly Tok[] {
    const item = this.#read();
    return item.kind === "macroRules" ? item.tokens : bug(`${this.name} is no macro`);
  }
}

export function foreignItems(block: Item): readonly ForeignItem[] {
  return block.kind === "externBlock" ? block.items : bug("no block of declarations");
}

/** The tree of an import, which every program reads. */
export function useTreeOf(outline: TreeOutline, base: number, ids: NodeIds): UseTree {
  const spanOf = ([lo, hi]: Range): Span => ({ lo: base + lo, hi: base + hi, ctxt: 0 });
  const identOf = ([name, lo, hi]: IdentOutline): Ident => ({ name, span: spanOf([lo, hi]) });
  const treeOf = (tree: TreeOutline): UseTree => {
    const trees = tree.trees?.map(treeOf);
    const id = ids.nextId();
    const span = spanOf(tree.span);
    const global = tree.global === true;
    const prefix = tree.prefix.map(identOf);
    if (trees !== undefined) return { id, span, global, prefix, kind: "group", trees };
    if (tree.glob === true) return { id, span, global, prefix, kind: "glob" };
    return { id, span, global, prefix, kind: "simple", rename: tree.rename === undefined ? null : identOf(tree.rename) };
  };
  return treeOf(outline);
}
