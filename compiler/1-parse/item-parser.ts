/** Items: what stands in files, modules and blocks. */
import type { Attr, Ident, Item, SourceUnit, UseTree } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { Production } from "./base-parser.js";
import { DataParser } from "./data-parser.js";
import type { ItemHead } from "./fn-parser.js";
import { stringValue } from "./literals.js";
import { ITEM_KEYWORDS, USE_START } from "./starts.js";
import { describe, tokSpan } from "./token-tools.js";
import { EOF_TOKEN, Frag, isKeyword, Kw, P, T } from "./tokens.js";

/** How other languages start what is an item here. */
const FOREIGN_ITEMS: ReadonlyMap<string, string> = new Map([
  ["class", "a type is declared with `struct`, its methods in an `impl` block"],
  ["interface", "an interface is a `trait`"],
  ["namespace", "a namespace is a `mod`"],
  ["package", "a namespace is a `mod`"],
  ["import", "names are imported with `use path::to::name;`"],
  ["include", "another file of the program is a module: `mod name;`"],
  ["typedef", "a type gets another name with `type Name = T;`"],
]);

export abstract class ItemParser extends DataParser {
  readonly item: Production<Item | null> = this.production("item", () => this.anyItem());

  // ---------------------------------------------------------------- files and modules

  /** A whole file. */
  readonly sourceUnit: Production<SourceUnit> = this.production("sourceUnit", () => {
    const start = this.tok;
    const innerAttrs = this.innerAttrs();
    const items = this.items(EOF_TOKEN);
    return { items, innerAttrs, span: this.spanFrom(start) };
  });

  /** Items up to `close`, which is not read. */
  items(close: Tok["tokenType"]): Item[] {
    const items: Item[] = [];
    while (!this.at(close) && !this.isAtEnd) {
      if (this.at(P.Semi)) {
        this.report("syntax", tokSpan(this.tok), "expected an item, found `;`", { ...this.replacement(tokSpan(this.tok), ""), helps: ["no `;` follows a `}`"] });
        this.bump();
        continue;
      }
      const item = this.recovering(
        () => this.SUBRULE(this.item),
        (token, index) => this.startsItem(token, index),
      );
      if (item !== null) items.push(item);
      else if (this.at(P.Semi)) this.bump();
    }
    return items;
  }

  /** Where items go on after an error. */
  private startsItem(token: Tok, index: number): boolean {
    if (token.tokenType === P.Semi) return true;
    const before = this.peek(index - 1 - this.position);
    return ITEM_KEYWORDS[token.tokenTypeIdx] === true && (before.tokenType === P.RBrace || this.startsLine(before, token));
  }

  private anyItem(): Item | null {
    const start = this.tok;
    const attrs = this.outerAttrs();
    const last = attrs.at(-1);
    if (start !== this.tok && (this.isAtEnd || this.at(P.RBrace))) {
      if (last === undefined) return null;
      const isDoc = last.doc !== null;
      this.report("syntax", last.span, isDoc ? "this doc comment describes nothing" : "this attribute belongs to nothing: an item must follow it", isDoc ? { helps: ["an ordinary comment is written `//`"] } : {});
      return null;
    }
    return this.itemAfter(attrs);
  }

  /** Does an item, and nothing else, start with the token at hand? */
  protected get atItem(): boolean {
    const next = this.peek(1).tokenType;
    switch (this.tok.tokenType) {
      case Kw.Fn:
      case Kw.Struct:
      case Kw.Enum:
      case Kw.Trait:
      case Kw.Impl:
      case Kw.Use:
      case Kw.Mod:
      case Kw.Type:
      case Kw.Pub:
      case Kw.Extern:
      case Kw.Macro:
      case Frag.vis:
        return true;
      case Kw.Static:
        return next !== P.Or && next !== P.OrOr && next !== Kw.Move;
      case Kw.Const:
        return next !== P.LBrace && next !== Frag.block && next !== P.Or && next !== P.OrOr;
      case Kw.Unsafe:
        return next !== P.LBrace && next !== Frag.block;
      case Kw.Async:
        return next === Kw.Fn || next === Kw.Unsafe || next === Kw.Extern || (this.peek(1).image === "gen" && this.peek(2).tokenType === Kw.Fn);
      case T.Ident:
        return this.atContextualItem(next);
      default:
        return false;
    }
  }

  private atContextualItem(next: Tok["tokenType"]): boolean {
    switch (this.tok.image) {
      case "union":
        return next === T.Ident;
      case "auto":
        return next === Kw.Trait;
      case "gen":
        return next === Kw.Fn || (next === Kw.Async && this.peek(2).tokenType === Kw.Fn);
      case "macro_rules":
        return next === P.Not && this.peek(2).tokenType !== P.LParen && this.peek(2).tokenType !== P.LBrace;
      case "default":
        return next === Kw.Fn || next === Kw.Impl || next === Kw.Unsafe || next === Kw.Async;
      default:
        return this.atForeignFn;
    }
  }

  // ---------------------------------------------------------------- one item

  protected itemAfter(attrs: readonly Attr[]): Item | null {
    const spliced = this.tok.frag;
    if (spliced?.kind === "item") {
      this.bump();
      return attrs.length === 0 ? spliced.node : { ...spliced.node, attrs: [...attrs, ...spliced.node.attrs] };
    }
    const start = this.tok;
    const head: ItemHead = { start, attrs, vis: this.visibility() };
    if (this.atFnHead) return this.fnItem(head);
    switch (this.tok.tokenType) {
      case Kw.Struct:
      case Kw.Enum:
        return this.dataItem(head);
      case Kw.Impl:
        return this.implItem(head);
      case Kw.Trait:
        return this.traitItem(head);
      case Kw.Unsafe:
        return this.unsafeItem(head);
      case Kw.Use:
        return this.useItem(head);
      case Kw.Mod:
        return this.modItem(head);
      case Kw.Type:
        return this.typeItem(head);
      case Kw.Const:
        return this.constItem(head);
      case Kw.Static:
        return this.staticItem(head);
      case Kw.Extern:
        return this.externItem(head);
      default:
        return this.namedItem(head);
    }
  }

  private unsafeItem(head: ItemHead): Item {
    const next = this.peek(1);
    if (next.tokenType === Kw.Impl) return this.implItem(head);
    if (next.tokenType === Kw.Trait || next.image === "auto") return this.traitItem(head);
    if (next.tokenType === Kw.Extern) {
      this.bump();
      return this.externItem(head);
    }
    this.bump();
    return this.unexpected("`fn`, `impl`, `trait` or `extern` after `unsafe`");
  }

  /** Items that start with a word that is no keyword, and what is no item at all. */
  private namedItem(head: ItemHead): Item {
    if (this.atWord("union") && this.peek(1).tokenType === T.Ident) return this.dataItem(head);
    if (this.atWord("auto") && this.peek(1).tokenType === Kw.Trait) return this.traitItem(head);
    if (this.atWord("macro_rules") && this.peek(1).tokenType === P.Not && this.peek(2).tokenType !== P.LBrace) return this.macroRules(head);
    if (this.atWord("default") && (this.peek(1).tokenType === Kw.Impl || this.peek(1).tokenType === Kw.Unsafe)) {
      this.abort("E0658", tokSpan(this.tok), "specialisation (`default impl`) is not supported");
    }
    if (this.at(Kw.Macro)) this.abort("E0658", tokSpan(this.tok), "`macro` definitions are not supported", { helps: ["macros are defined with `macro_rules! name { … }`"] });
    if (this.atPathStart && !this.isBareWord) return this.macroItem(head);
    return this.refuseItem(head);
  }

  private get isBareWord(): boolean {
    const next = this.peek(1).tokenType;
    return this.at(T.Ident) && next !== P.Not && next !== P.ColonColon;
  }

  private refuseItem(head: ItemHead): never {
    if (head.vis.kind !== "inherited") {
      const isField = this.at(T.Ident) && this.peek(1).tokenType === P.Colon;
      this.abort("syntax", tokSpan(this.tok), `expected an item after \`pub\`, found ${describe(this.tok)}`, isField ? { helps: ["a field stands inside a `struct`"] } : this.missingKeyword());
    }
    const word = this.at(T.Ident) ? FOREIGN_ITEMS.get(this.tok.image) : undefined;
    if (word !== undefined) this.abort("syntax", tokSpan(this.tok), `there is no \`${this.tok.image}\``, { helps: [word] });
    const last = head.attrs.at(-1);
    if (last !== undefined && !this.at(T.Ident)) {
      const found = this.bump();
      this.abort("syntax", last.span, `expected an item after ${last.doc === null ? "this attribute" : "this comment"}, found ${describe(found)}`, found.tokenType === Kw.Async ? { helps: ["a function is declared with `fn`: `async fn`"] } : {});
    }
    if (this.at(Kw.Let)) this.unexpected("an item", { helps: ["outside functions a value is declared with `const` or `static`"] });
    const isStatement = isKeyword(this.tok.tokenType) || this.at(T.Ident);
    return this.unexpected("an item", isStatement ? { helps: ["statements stand inside functions: `fn main() { … }`"] } : {});
  }

  /** `pub name(…)`, `pub Name { … }` */
  private missingKeyword(): { readonly helps?: readonly string[] } {
    const next = this.peek(1).tokenType;
    if (!this.at(T.Ident)) return {};
    if (next === P.LParen || next === P.Lt) return { helps: ["a function is declared with `fn`"] };
    return next === P.LBrace ? { helps: ["a type is declared with `struct` or `enum`"] } : {};
  }

  // ---------------------------------------------------------------- small items

  private constItem(head: ItemHead): Item {
    this.bump();
    if (this.at(Kw.Mut)) {
      this.report("syntax", tokSpan(this.tok), "a constant cannot be `mut`", { ...this.replacement(tokSpan(this.tok), ""), helps: ["a variable of the whole program is a `static`"] });
      this.bump();
    }
    const ident = this.at(T.Underscore) ? this.identOf(this.bump()) : this.ident();
    const { type, expr } = this.typedValue(ident, "constant");
    const { id, span, attrs, vis } = this.finish(head);
    return { id, span, attrs, vis, ident, kind: "const", type, expr };
  }

  private staticItem(head: ItemHead): Item {
    this.bump();
    const mut = this.eat(Kw.Mut);
    const ident = this.ident();
    const { type, expr } = this.typedValue(ident, "static");
    const { id, span, attrs, vis } = this.finish(head);
    return { id, span, attrs, vis, ident, kind: "static", mut, type, expr };
  }

  private typeItem(head: ItemHead): Item {
    this.bump();
    const ident = this.ident();
    const generics = this.generics();
    if (this.eat(P.Colon)) this.bounds();
    const before = this.whereClause();
    const type = this.eat(P.Eq) ? this.SUBRULE(this.type) : null;
    if (type === null) this.report("syntax", ident.span, `the type \`${ident.name}\` has no \`= …\``);
    const where = [...before, ...this.whereClause()];
    this.semiAfter("a type");
    const { id, span, attrs, vis } = this.finish(head);
    return { id, span, attrs, vis, ident, kind: "typeAlias", generics: { ...generics, where }, type };
  }

  private modItem(head: ItemHead): Item {
    this.bump();
    const ident = this.ident();
    if (!this.at(P.LBrace)) {
      this.semiAfter("`mod name`");
      const { id, span, attrs, vis } = this.finish(head);
      return { id, span, attrs, vis, ident, kind: "mod", items: null };
    }
    this.bump();
    this.enter(2);
    const innerAttrs = this.innerAttrs();
    const items = this.items(P.RBrace);
    this.leave(2);
    this.expect(P.RBrace);
    const { id, span, attrs, vis } = this.finish(head, innerAttrs);
    return { id, span, attrs, vis, ident, kind: "mod", items };
  }

  private externItem(head: ItemHead): Item {
    this.bump();
    if (this.at(Kw.Crate)) return this.externCrate(head);
    const abi = this.at(T.Str) ? stringValue(this.bump(), (...problem) => this.report(...problem)) : null;
    this.expect(P.LBrace);
    const innerAttrs = this.innerAttrs();
    const items = this.members(() => this.SUBRULE(this.foreignItem));
    this.expect(P.RBrace);
    const { id, span, attrs, vis } = this.finish(head, innerAttrs);
    return { id, span, attrs, vis, ident: this.noName(), kind: "externBlock", abi, items };
  }

  private externCrate(head: ItemHead): Item {
    this.bump();
    const name = this.at(Kw.SelfValue) ? this.identOf(this.bump()) : this.ident();
    const rename = this.eat(Kw.As) ? this.renamed() : null;
    this.semiAfter("`extern crate`");
    const { id, span, attrs, vis } = this.finish(head);
    return { id, span, attrs, vis, ident: this.noName(), kind: "externCrate", name, rename };
  }

  private renamed(): Ident {
    return this.at(T.Underscore) ? this.identOf(this.bump()) : this.ident();
  }

  // ---------------------------------------------------------------- use

  private useItem(head: ItemHead): Item {
    this.bump();
    const tree = this.useTree();
    this.semiAfter("`use`");
    const { id, span, attrs, vis } = this.finish(head);
    return { id, span, attrs, vis, ident: this.noName(), kind: "use", tree };
  }

  private useTree(): UseTree {
    const start = this.tok;
    this.enter();
    const global = this.eat(P.ColonColon);
    const prefix: Ident[] = [];
    while (!this.at(P.Star) && !this.at(P.LBrace)) {
      prefix.push(...this.usePath());
      if (this.at(P.Dot)) this.abort("syntax", tokSpan(this.tok), "the parts of a path are separated by `::`", this.replacement(tokSpan(this.tok), "::"));
      if (!this.eat(P.ColonColon)) {
        const rename = this.eat(Kw.As) ? this.renamed() : null;
        this.leave();
        return { id: this.id(), span: this.spanFrom(start), global, prefix, kind: "simple", rename };
      }
    }
    const tree = this.useEnd();
    this.leave();
    return { id: this.id(), span: this.spanFrom(start), global, prefix, ...tree };
  }

  private useEnd(): { readonly kind: "glob" } | { readonly kind: "group"; readonly trees: readonly UseTree[] } {
    if (this.eat(P.Star)) return { kind: "glob" };
    this.bump();
    return { kind: "group", trees: this.commaList(P.RBrace, "a name", USE_START, () => this.useTree()) };
  }

  private usePath(): readonly Ident[] {
    if (this.tok.frag?.kind === "path") {
      const { segments } = this.path("mod");
      return segments.map((segment) => segment.ident);
    }
    if (this.at(P.Dollar) && this.peek(1).tokenType === Kw.Crate) {
      const dollar = this.bump();
      return [{ name: "$crate", span: { ...tokSpan(dollar), hi: this.bump().endOffset + 1 } }];
    }
    const isWord = this.at(Kw.SelfValue) || this.at(Kw.SelfType) || this.at(Kw.Super) || this.at(Kw.Crate);
    return [isWord ? this.identOf(this.bump()) : this.ident()];
  }

  // ---------------------------------------------------------------- macros

  private macroRules(head: ItemHead): Item {
    this.bump();
    this.bump();
    const ident = this.ident("the macro's name");
    const { delim, tokens } = this.bracketedTokens();
    if (delim !== "{") this.semiAfter("`macro_rules!` in parentheses");
    const { id, span, attrs, vis } = this.finish(head);
    return { id, span, attrs, vis, ident, kind: "macroRules", tokens };
  }

  private macroItem(head: ItemHead): Item {
    const start = this.tok;
    const path = this.path("mod");
    if (!this.at(P.Not)) this.unexpected("an item", { helps: ["statements stand inside functions: `fn main() { … }`"] });
    const mac = this.macroAfter(path, start);
    if (mac.delim !== "{") this.semiAfter("a macro call");
    const { id, span, attrs, vis } = this.finish(head);
    return { id, span, attrs, vis, ident: this.noName(), kind: "macro", mac };
  }
}
