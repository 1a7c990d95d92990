/** Types, traits and impls: items with members. */
import type { AssocItem, Attr, FieldDef, ForeignItem, Generics, Ident, Item, MacroCall, Path, Type, Variant, VariantData, Visibility } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { Production } from "./base-parser.js";
import { FnParser, isBound, type FnPlace, type ItemHead } from "./fn-parser.js";
import { lazyImpl } from "./lazy-nodes.js";
import { FIELD_DEF_START, ITEM_KEYWORDS, TYPE_START } from "./starts.js";
import { describe, tokSpan } from "./token-tools.js";
import { Frag, Kw, P, T } from "./tokens.js";

export abstract class DataParser extends FnParser {
  readonly assocItem: Production<AssocItem | null> = this.production("assocItem", () => this.anyAssocItem());
  readonly foreignItem: Production<ForeignItem | null> = this.production("foreignItem", () => this.anyForeignItem());

  /** Whether the members at hand are a trait's: functions there need no body. */
  private place: FnPlace = "impl";

  // ---------------------------------------------------------------- struct, union, enum

  protected dataItem(head: ItemHead): Item {
    const keyword = this.bump();
    const ident = this.ident();
    const generics = this.generics();
    const where = this.whereClause();
    if (keyword.tokenType === Kw.Enum) {
      this.expect(P.LBrace, " before the variants");
      const variants = this.commaList(P.RBrace, "a variant", FIELD_DEF_START, () => this.variant());
      const { id, span, attrs, vis } = this.finish(head);
      return { id, span, attrs, vis, ident, kind: "enum", generics: { ...generics, where }, variants };
    }
    const data = this.variantData();
    const after = data.kind === "tuple" ? this.whereClause() : [];
    if (data.kind === "unit" && this.isOnNewLine && !this.at(P.Semi)) this.abort("syntax", tokSpan(this.tok), `expected \`where\`, \`{\`, \`(\`, or \`;\` after struct name, found ${describe(this.tok)}`, this.insertion(this.gap, ";"));
    if (data.kind !== "struct") this.semiAfter("a struct without `{ }`");
    const kind = keyword.tokenType === Kw.Struct ? "struct" : "union";
    const { id, span, attrs, vis } = this.finish(head);
    return { id, span, attrs, vis, ident, kind, generics: { ...generics, where: [...where, ...after] }, data };
  }

  private variantData(): VariantData {
    if (this.eat(P.LParen)) {
      let index = 0;
      return { kind: "tuple", fields: this.commaList(P.RParen, "a field", TYPE_START, () => this.tupleFieldDef(index++)) };
    }
    if (this.eat(P.LBrace)) return { kind: "struct", fields: this.commaList(P.RBrace, "a field", FIELD_DEF_START, () => this.fieldDef(), true) };
    return { kind: "unit" };
  }

  private tupleFieldDef(index: number): FieldDef {
    const attrs = this.outerAttrs();
    const start = this.tok;
    const vis = this.visibility(true);
    const type = this.SUBRULE(this.type);
    if (this.at(P.Colon)) this.abort("syntax", tokSpan(this.tok), "fields in parentheses have no names", { helps: ["fields with names stand in braces: `{ name: Type }`"] });
    return { id: this.id(), span: this.spanFrom(start), vis, ident: { name: String(index), span: type.span }, type, attrs };
  }

  private fieldDef(): FieldDef | null {
    const attrs = this.outerAttrs();
    if (this.at(P.RBrace)) return this.refuseDangling(attrs, "E0585");
    const start = this.tok;
    const vis = this.visibility();
    if (this.atFnHead && this.peek(1).tokenType !== P.Colon) {
      this.abort("syntax", tokSpan(this.tok), "a struct has fields only", { helps: ["its functions stand in an `impl` block"] });
    }
    if (this.at(Kw.Let)) {
      this.report("syntax", tokSpan(this.tok), "a field is written without `let`", this.replacement(tokSpan(this.tok), ""));
      this.bump();
    }
    if (this.at(T.Ident) && this.peek(1).tokenType === T.Ident && !this.startsLine(this.tok, this.peek(1))) this.refuseTypeBeforeName();
    const ident = this.ident();
    if (!this.eat(P.Colon)) this.unexpected(`\`:\` and a type after the field's name`);
    const type = this.SUBRULE(this.type);
    if (this.at(P.Eq)) this.abort("E0658", tokSpan(this.tok), "fields have no default values", { helps: ["implement `Default`"] });
    return { id: this.id(), span: this.spanFrom(start), vis, ident, type, attrs };
  }

  private refuseTypeBeforeName(): never {
    const type = this.tok;
    const name = this.peek(1);
    const span = { ...tokSpan(type), hi: name.endOffset + 1 };
    return this.abort("syntax", span, "a name comes before its type", { fixes: [{ title: "swap them", edits: [{ span, text: `${name.image}: ${type.image}` }] }] });
  }

  private refuseDangling(attrs: readonly Attr[], docCode: string): null {
    const last = attrs.at(-1);
    if (last === undefined) return null;
    if (last.doc === null) this.report("syntax", last.span, "this attribute belongs to nothing");
    else this.report(docCode, last.span, "this doc comment describes nothing", { helps: ["an ordinary comment is written `//`"] });
    return null;
  }

  private variant(): Variant | null {
    const attrs = this.outerAttrs();
    if (this.at(P.RBrace)) return this.refuseDangling(attrs, "E0585");
    const start = this.tok;
    const vis = this.visibility();
    this.refuseVisibility(vis, "the variants of an enum are as visible as the enum");
    const ident = this.ident();
    const data = this.variantData();
    const discriminant = this.eat(P.Eq) ? this.constExpr() : null;
    return { id: this.id(), span: this.spanFrom(start), ident, data, discriminant, attrs };
  }

  private refuseVisibility(vis: Visibility, why: string): void {
    if (vis.kind !== "inherited") this.report("E0449", vis.span, why, this.replacement(vis.span, ""));
  }

  // ---------------------------------------------------------------- traits

  protected traitItem(head: ItemHead): Item {
    const isUnsafe = this.eat(Kw.Unsafe);
    const auto = this.atWord("auto");
    if (auto) this.bump();
    this.expect(Kw.Trait);
    const ident = this.ident();
    const generics = this.generics();
    const supertraits = this.eat(P.Colon) ? this.bounds() : [];
    if (this.eat(P.Eq)) {
      const bounds = this.bounds();
      const where = this.whereClause();
      this.semiAfter("a trait alias");
      const { id, span, attrs, vis } = this.finish(head);
      return { id, span, attrs, vis, ident, kind: "traitAlias", generics: { ...generics, where }, bounds };
    }
    const where = this.whereClause();
    this.expect(P.LBrace, " before what the trait has");
    const innerAttrs = this.innerAttrs();
    const items = this.membersIn("trait");
    for (const item of items) this.refuseVisibility(item.vis, "what a trait has is as visible as the trait");
    const { id, span, attrs, vis } = this.finish(head, innerAttrs);
    return { id, span, attrs, vis, ident, kind: "trait", unsafe: isUnsafe, auto, generics: { ...generics, where }, supertraits, items };
  }

  // ---------------------------------------------------------------- impls

  /** `impl<T> …`: generics, and not the start of `<T as Trait>::Type`. */
  private get atImplGenerics(): boolean {
    if (!this.at(P.Lt)) return false;
    const next = this.peek(1).tokenType;
    const after = this.peek(2).tokenType;
    if (next === P.Gt || next === P.Pound || next === T.Lifetime || next === Frag.lifetime || next === Kw.Const) return true;
    return next === T.Ident && (after === P.Gt || after === P.Comma || after === P.Colon || after === P.Eq);
  }

  protected implItem(head: ItemHead): Item {
    const isUnsafe = this.eat(Kw.Unsafe);
    this.expect(Kw.Impl);
    const generics = this.atImplGenerics ? this.generics() : { params: [], where: [], span: this.gap };
    if (this.at(Kw.Const)) this.abort("E0658", tokSpan(this.tok), "`impl const` is not supported");
    const negative = this.at(P.Not) && this.peek(1).tokenType !== P.LBrace && this.eat(P.Not);
    const first = this.SUBRULE(this.type);
    const { trait, self } = this.implSubject(first);
    const where = this.whereClause();
    if (this.at(P.Semi)) this.abort("syntax", tokSpan(this.tok), "an `impl` has a block, also if it is empty: `{ }`");
    const ident = this.noName();
    const withWhere: Generics = { params: generics.params, where, span: generics.span };
    if (this.isPutOff) {
      const read = this.putOff(() => this.implItems().items);
      const { id, span, attrs, vis } = this.finish(head);
      return lazyImpl({ id, span, attrs, vis, ident, unsafe: isUnsafe, generics: withWhere, negative, trait, self }, read);
    }
    const { innerAttrs, items } = this.implItems();
    if (trait !== null) for (const item of items) this.refuseVisibility(item.vis, "what a trait demands is as visible as the trait");
    this.refuseVisibility(head.vis, "an `impl` is visible where its type and trait are");
    if (isUnsafe && trait === null) this.report("E0197", first.span, "an `impl` without a trait is not `unsafe`");
    const { id, span, attrs, vis } = this.finish(head, innerAttrs);
    return { id, span, attrs, vis, ident, unsafe: isUnsafe, generics: withWhere, negative, trait, self, kind: "impl", items };
  }

  private implItems(): { readonly innerAttrs: readonly Attr[]; readonly items: AssocItem[] } {
    this.expect(P.LBrace, " before what is implemented");
    const innerAttrs = this.innerAttrs();
    return { innerAttrs, items: this.membersIn("impl") };
  }

  private implSubject(first: Type): { readonly trait: Path | null; readonly self: Type } {
    const isTraitImpl = this.eat(Kw.For);
    if (!isTraitImpl && !this.atOneOf(TYPE_START)) return { trait: null, self: first };
    if (!isTraitImpl) {
      if (this.at(Kw.Where)) return { trait: null, self: first };
      this.reportGap(this.gap, `expected \`for\` between the trait and the type, found ${describe(this.tok)}`, this.insertion(this.gap, " for"));
    }
    const self = this.SUBRULE(this.type);
    if (first.kind !== "path" || first.qself !== null) this.abort("syntax", first.span, "a trait is expected before `for`, this is a type");
    return { trait: first.path, self };
  }

  // ---------------------------------------------------------------- members

  private membersIn(place: FnPlace): AssocItem[] {
    const items = this.assocItemsOf(place);
    this.expect(P.RBrace);
    return items;
  }

  /** Associated items up to the `}` or the end of the tokens. */
  assocItemsOf(place: FnPlace): AssocItem[] {
    const outer = this.place;
    this.place = place;
    try {
      return this.members(() => this.SUBRULE(this.assocItem));
    } finally {
      this.place = outer;
    }
  }

  /** What stands in a trait, an `impl` or an `extern` block, up to its `}`. */
  protected members<R>(member: () => R | null): R[] {
    const items: R[] = [];
    this.enter(2);
    while (!this.at(P.RBrace) && !this.isAtEnd) {
      if (this.at(P.Semi) || this.at(P.Comma)) {
        const span = tokSpan(this.tok);
        this.report("syntax", span, `expected \`fn\`, \`const\` or \`type\`, found \`${this.tok.image}\``, this.replacement(span, ""));
        this.bump();
        continue;
      }
      const item = this.recovering(member, (token, index) => this.startsMember(token, index));
      if (item !== null) items.push(item);
      else if (this.at(P.Semi)) this.bump();
    }
    this.leave(2);
    return items;
  }

  private startsMember(token: Tok, index: number): boolean {
    if (token.tokenType === P.Semi) return true;
    const before = this.peek(index - 1 - this.position);
    return ITEM_KEYWORDS[token.tokenTypeIdx] === true && (before.tokenType === P.RBrace || this.startsLine(before, token));
  }

  private memberHead(): ItemHead | null {
    const attrs = this.outerAttrs();
    if (this.at(P.RBrace) || this.isAtEnd) return this.refuseDangling(attrs, "E0584");
    const start = this.tok;
    return { start, attrs, vis: this.visibility() };
  }

  private anyAssocItem(): AssocItem | null {
    const head = this.memberHead();
    if (head === null) return null;
    const place = this.place;
    const isDefault = this.atWord("default") && this.peek(1).tokenType !== P.Not && this.peek(1).tokenType !== P.ColonColon;
    if (isDefault) this.bump();
    if (this.atFnHead) {
      const { ident, fn } = this.fnDecl(isBound(head.attrs) ? "bound" : place);
      const { id, span, attrs, vis } = this.finish(head);
      return { id, span, attrs, vis, ident, default: isDefault, kind: "fn", fn };
    }
    switch (this.tok.tokenType) {
      case Kw.Const: {
        this.bump();
        const ident = this.at(T.Underscore) ? this.identOf(this.bump()) : this.ident();
        const { type, expr } = this.typedValue(ident, "constant", place !== "trait");
        const { id, span, attrs, vis } = this.finish(head);
        return { id, span, attrs, vis, ident, default: isDefault, kind: "const", type, expr };
      }
      case Kw.Type:
        return this.assocType(head, isDefault);
      default: {
        const mac = this.memberMacro();
        const { id, span, attrs, vis } = this.finish(head);
        return { id, span, attrs, vis, ident: this.noName(), default: isDefault, kind: "macro", mac };
      }
    }
  }

  private assocType(head: ItemHead, isDefault: boolean): AssocItem {
    this.bump();
    const ident = this.ident();
    const generics = this.generics();
    const bounds = this.eat(P.Colon) ? this.bounds() : [];
    const before = this.whereClause();
    const type = this.eat(P.Eq) ? this.SUBRULE(this.type) : null;
    const where = [...before, ...this.whereClause()];
    if (type === null && this.place === "impl") this.report("syntax", ident.span, `the type \`${ident.name}\` has no \`= …\``);
    this.semiAfter("an associated type");
    const { id, span, attrs, vis } = this.finish(head);
    return { id, span, attrs, vis, ident, default: isDefault, kind: "type", generics: { ...generics, where }, bounds, type };
  }

  private memberMacro(): MacroCall {
    const start = this.tok;
    const next = this.peek(1).tokenType;
    if (!this.atPathStart || (this.at(T.Ident) && next !== P.Not && next !== P.ColonColon)) this.refuseMember();
    const path = this.path("mod");
    const mac = this.macroAfter(path, start);
    if (mac.delim !== "{") this.semiAfter("a macro call");
    return mac;
  }

  private refuseMember(): never {
    const next = this.peek(1).tokenType;
    const helps =
      this.at(T.Ident) && next === P.LParen
        ? ["a method is declared with `fn`"]
        : this.at(T.Ident) && next === P.Colon
          ? ["fields stand in the `struct`, not in the `impl`"]
          : this.at(Kw.Let)
            ? ["a constant of a type is declared with `const NAME: Type = …;`"]
            : [];
    return this.unexpected("`fn`, `const` or `type`", { helps });
  }

  private anyForeignItem(): ForeignItem | null {
    const head = this.memberHead();
    if (head === null) return null;
    if (this.atFnHead) {
      const { ident, fn } = this.fnDecl("foreign");
      const { id, span, attrs, vis } = this.finish(head);
      return { id, span, attrs, vis, ident, kind: "fn", fn };
    }
    switch (this.tok.tokenType) {
      case Kw.Static: {
        this.bump();
        const mut = this.eat(Kw.Mut);
        const ident: Ident = this.ident();
        const { type } = this.typedValue(ident, "static", false);
        const { id, span, attrs, vis } = this.finish(head);
        return { id, span, attrs, vis, ident, kind: "static", mut, type };
      }
      case Kw.Type: {
        this.bump();
        const ident = this.ident();
        const generics = this.generics();
        const where = this.whereClause();
        this.semiAfter("a type");
        const { id, span, attrs, vis } = this.finish(head);
        return { id, span, attrs, vis, ident, kind: "type", generics: { ...generics, where } };
      }
      default: {
        const mac = this.memberMacro();
        const { id, span, attrs, vis } = this.finish(head);
        return { id, span, attrs, vis, ident: this.noName(), kind: "macro", mac };
      }
    }
  }
}
