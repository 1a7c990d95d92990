/**
 * Functions and impls whose braces are read when something looks into them: of the library a program uses little.
 *
 * The library's numbers are some fifty impls each, made by macros for twelve types, of which a program uses two or three.
 * Each is a class, so that all nodes of the kind share one shape.
 */
import type { AssocItem, Block, FnDecl, Generics, Ident, Item, NodeId, Param, Path, SelfParam, Type } from "../ast/ast.js";
import type { Span } from "../source.js";

type FnFields = Omit<FnDecl, "body" | "hasBody">;

class LazyFn implements FnDecl {
  readonly const: boolean;
  readonly async: boolean;
  readonly gen: boolean;
  readonly unsafe: boolean;
  readonly abi: string | null;
  readonly generics: Generics;
  readonly self: SelfParam | null;
  readonly params: readonly Param[];
  readonly ret: Type | null;
  readonly hasBody = true;
  readonly headSpan: Span;
  #read: (() => Block) | null;
  #body: Block | null = null;

  constructor(fields: FnFields, read: () => Block) {
    this.const = fields.const;
    this.async = fields.async;
    this.gen = fields.gen;
    this.unsafe = fields.unsafe;
    this.abi = fields.abi;
    this.generics = fields.generics;
    this.self = fields.self;
    this.params = fields.params;
    this.ret = fields.ret;
    this.headSpan = fields.headSpan;
    this.#read = read;
  }

  get body(): Block | null {
    const read = this.#read;
    if (read !== null) {
      this.#read = null;
      this.#body = read();
    }
    return this.#body;
  }
}

/** A function with a body that is read at the first look. */
export function lazyFn(fields: FnFields, read: () => Block): FnDecl {
  return new LazyFn(fields, read);
}

type Impl = Item & { readonly kind: "impl" };
type ImplFields = Pick<Impl, "id" | "span" | "kind" | "attrs" | "vis" | "ident" | "unsafe" | "generics" | "negative" | "trait" | "self" | "items" | "lazy">;
type ImplHead = Omit<ImplFields, "kind" | "items" | "lazy">;

class LazyImpl implements ImplFields {
  readonly id: NodeId;
  readonly span: Span;
  readonly kind = "impl";
  readonly lazy = true;
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

  constructor(head: ImplHead, read: () => readonly AssocItem[]) {
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
export function lazyImpl(head: ImplHead, read: () => readonly AssocItem[]): Impl {
  return new LazyImpl(head, read);
}
