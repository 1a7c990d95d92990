/** Types and bounds. */
import type { Bound, Expr, FnPtrParam, Lifetime, Type } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { Production } from "./base-parser.js";
import { AttrParser } from "./attr-parser.js";
import { stringValue } from "./literals.js";
import { TYPE_START } from "./starts.js";
import { describe, tokSpan } from "./token-tools.js";
import { Frag, Kw, P, T, tokenSet } from "./tokens.js";

/** What a bound can start with besides a path. */
const BOUND_START = tokenSet([T.Lifetime, Frag.lifetime, P.Question, P.LParen, Kw.For, P.Tilde, Kw.Use, P.Not, Frag.ty, Kw.Async, Kw.Const]);

export abstract class TypeParser extends AttrParser {
  readonly type: Production<Type> = this.production("type", () => this.guardedType(true));

  /** An expression that is a length: `N`, `2 * N`. */
  abstract constExpr(): Expr;

  typeNoPlus(): Type {
    return this.guardedType(false);
  }

  private guardedType(plus: boolean): Type {
    this.enter();
    const type = this.suffixed(this.bareType(plus));
    this.leave();
    return type;
  }

  /** Notations of other languages after a type: `i32[]`, `String?`. */
  private suffixed(type: Type): Type {
    if (type.kind !== "path") return type;
    if (this.at(P.LBracket) && this.peek(1).tokenType === P.RBracket && this.isJointWithNext) {
      const span = { lo: this.tok.startOffset, hi: this.peek(1).endOffset + 1, ctxt: this.tok.ctxt };
      this.report("syntax", span, "a type is not made a list by `[]` after it", { helps: ["a growable list is `Vec<T>`, an array of N elements `[T; N]`, a borrowed part of either `&[T]`"] });
      this.bump();
      this.bump();
    } else if (this.at(P.Question) && this.prev.endOffset + 1 === this.tok.startOffset) {
      this.report("syntax", tokSpan(this.tok), "a type is not made optional by `?` after it", { helps: ["a value that may be missing has the type `Option<T>`"] });
      this.bump();
    }
    return type;
  }

  private bareType(plus: boolean): Type {
    const start = this.tok;
    switch (start.tokenType) {
      case T.Ident:
        return this.pathType(start, plus);
      case P.And:
      case P.AndAnd:
        return this.refType(start, plus);
      case P.LParen:
        return this.parenType(start, plus);
      case P.LBracket:
        return this.sliceType(start);
      case P.Not:
        this.bump();
        return { id: this.id(), span: this.spanFrom(start), kind: "never" };
      case T.Underscore:
        this.bump();
        return { id: this.id(), span: this.spanFrom(start), kind: "infer" };
      case P.Star:
        return this.rawPointer(start);
      default:
        return this.wordType(start, plus);
    }
  }

  private wordType(start: Tok, plus: boolean): Type {
    switch (start.tokenType) {
      case Kw.Dyn:
        this.bump();
        return this.boundedType(start, "dyn", plus);
      case Kw.Impl:
        this.bump();
        return this.boundedType(start, "impl", plus);
      case Kw.Fn:
      case Kw.Unsafe:
      case Kw.Extern:
        return this.fnPointer(start, []);
      case Kw.For:
        return this.higherRanked(start, plus);
      case Frag.ty:
        return this.spliced(start);
      case T.Lifetime:
      case P.Question:
        return this.bareBounds(start, []);
      default:
        return this.atPathStart || this.atQualifiedPath ? this.pathType(start, plus) : this.unexpectedType();
    }
  }

  private unexpectedType(): never {
    if (this.at(Kw.Typeof)) this.abort("E0516", tokSpan(this.tok), "`typeof` is a reserved keyword but unimplemented", { helps: ["write the type, or leave it to be inferred"] });
    const helps = this.at(Kw.Mut) ? ["`mut` stands before a name, or after `&`"] : [];
    return this.unexpected("a type", { helps });
  }

  private spliced(start: Tok): Type {
    const frag = start.frag;
    if (frag?.kind !== "ty") return this.unexpected("a type");
    if (this.peek(1).tokenType === P.ColonColon) return this.pathType(start, false);
    this.bump();
    return frag.node;
  }

  private pathType(start: Tok, plus: boolean): Type {
    const { qself, path } = this.qpath("type");
    if (qself === null && this.at(P.Not) && this.isMacroBracket(this.peek(1))) {
      return { id: this.id(), span: this.spanFrom(start), kind: "macro", mac: this.macroAfter(path, start) };
    }
    if (plus && qself === null && this.at(P.Plus)) {
      const first: Bound = { kind: "trait", path, maybe: false, hrtb: [], span: path.span };
      this.bump();
      return this.bareBounds(start, [first]);
    }
    return { id: this.id(), span: this.spanFrom(start), kind: "path", qself, path };
  }


  private refType(start: Tok, plus: boolean): Type {
    if (this.at(P.AndAnd)) {
      this.splitOff(P.And, P.And);
      this.enter();
      const type = this.refType(this.tok, plus);
      this.leave();
      return { id: this.id(), span: this.spanFrom(start), kind: "ref", lifetime: null, mut: false, type };
    }
    this.bump();
    const lifetime = this.atLifetime ? this.lifetime() : null;
    const mut = this.eat(Kw.Mut);
    const type = this.typeNoPlus();
    if (plus && this.at(P.Plus)) this.refusePlus(start, type);
    return { id: this.id(), span: this.spanFrom(start), kind: "ref", lifetime, mut, type };
  }

  /** `&dyn A + B` */
  private refusePlus(start: Tok, type: Type): void {
    this.bump();
    this.bounds();
    const span = { lo: type.span.lo, hi: this.prev.endOffset + 1, ctxt: start.ctxt };
    const isBound = type.kind === "dyn" || type.kind === "impl";
    const fixes = [{ title: "add parentheses", edits: [{ span: { ...span, hi: span.lo }, text: isBound ? "(" : "(dyn " }, { span: { ...span, lo: span.hi }, text: ")" }] }];
    if (isBound) this.report("syntax", span, "`+` in a type behind `&` needs parentheses", { fixes });
    else this.report("E0178", { ...span, lo: start.startOffset }, "`+` joins traits, and what stands before it is a reference", { fixes });
  }

  private rawPointer(start: Tok): Type {
    this.bump();
    const mut = this.at(Kw.Mut);
    if (!mut && !this.at(Kw.Const)) this.unexpected("`const` or `mut` after `*` in a type");
    this.bump();
    const type = this.typeNoPlus();
    return { id: this.id(), span: this.spanFrom(start), kind: "rawPtr", mut, type };
  }

  private sliceType(start: Tok): Type {
    this.bump();
    const elem = this.SUBRULE(this.type);
    if (this.at(P.Comma) && this.peek(2).tokenType === P.RBracket) {
      const span = tokSpan(this.tok);
      this.report("syntax", span, "the length of an array type stands after a `;`", this.replacement(span, ";"));
      this.bump();
    } else if (!this.eat(P.Semi)) {
      this.expect(P.RBracket);
      return { id: this.id(), span: this.spanFrom(start), kind: "slice", elem };
    }
    const len = this.constExpr();
    this.expect(P.RBracket);
    return { id: this.id(), span: this.spanFrom(start), kind: "array", elem, len };
  }

  private parenType(start: Tok, plus: boolean): Type {
    this.bump();
    let trailing = false;
    const elems = this.commaList(P.RParen, "a type", TYPE_START, () => {
      const type = this.SUBRULE(this.type);
      trailing = this.at(P.Comma);
      return type;
    });
    const [only] = elems;
    if (elems.length !== 1 || only === undefined || trailing) return { id: this.id(), span: this.spanFrom(start), kind: "tuple", elems };
    if (plus && this.at(P.Plus) && only.kind === "path" && only.qself === null) {
      this.bump();
      return this.bareBounds(start, [{ kind: "trait", path: only.path, maybe: false, hrtb: [], span: only.span }]);
    }
    return only;
  }

  // ---------------------------------------------------------------- function pointers

  private higherRanked(start: Tok, plus: boolean): Type {
    const hrtb = this.forLifetimes();
    if (this.at(Kw.Fn) || this.at(Kw.Unsafe) || this.at(Kw.Extern)) return this.fnPointer(start, hrtb);
    const path = this.path("type");
    const first: Bound = { kind: "trait", path, maybe: false, hrtb, span: this.spanFrom(start) };
    if (plus && this.eat(P.Plus)) return this.bareBounds(start, [first]);
    return { id: this.id(), span: this.spanFrom(start), kind: "dyn", bounds: [first], bare: true };
  }

  private fnPointer(start: Tok, hrtb: readonly Lifetime[]): Type {
    const unsafe = this.eat(Kw.Unsafe);
    if (this.eat(Kw.Extern) && this.at(T.Str)) stringValue(this.bump(), (...problem) => this.report(...problem));
    this.expect(Kw.Fn);
    this.expect(P.LParen);
    const params = this.commaList(P.RParen, "a type", TYPE_START, () => this.fnPointerParam());
    const ret = this.eat(P.Arrow) ? this.typeNoPlus() : null;
    return { id: this.id(), span: this.spanFrom(start), kind: "fn", hrtb, unsafe, params, ret };
  }

  private fnPointerParam(): FnPtrParam {
    const isNamed = (this.at(T.Ident) || this.at(T.Underscore)) && this.peek(1).tokenType === P.Colon;
    if (!isNamed) return { name: null, type: this.SUBRULE(this.type) };
    const name = this.identOf(this.bump());
    this.bump();
    return { name, type: this.SUBRULE(this.type) };
  }

  // ---------------------------------------------------------------- bounds

  private boundedType(start: Tok, kind: "dyn" | "impl", plus: boolean): Type {
    const bounds = plus ? this.bounds() : [this.bound()].flat();
    if (bounds.length === 0) this.unexpected(`a trait after \`${kind}\``);
    const id = this.id();
    const span = this.spanFrom(start);
    return kind === "dyn" ? { id, span, kind, bounds, bare: false } : { id, span, kind, bounds };
  }

  /** `A + B` without `dyn`; the first bound and its `+` may have been read. */
  private bareBounds(start: Tok, first: readonly Bound[]): Type {
    const bounds = [...first, ...this.bounds()];
    return { id: this.id(), span: this.spanFrom(start), kind: "dyn", bounds, bare: true };
  }

  /** `A + B + 'a`, also empty. */
  bounds(): Bound[] {
    const bounds: Bound[] = [];
    while (this.atBoundStart) {
      bounds.push(...this.bound());
      if (!this.eat(P.Plus)) break;
    }
    return bounds;
  }

  private get atBoundStart(): boolean {
    return this.atPathStart || BOUND_START[this.tok.tokenTypeIdx] === true;
  }

  /** One bound. `use<'a, T>` says which lifetimes are held, as bounds by them do. */
  private bound(): Bound[] {
    const start = this.tok;
    if (this.atLifetime) {
      const lifetime = this.lifetime();
      return [{ kind: "lifetime", lifetime, span: lifetime.span }];
    }
    if (this.eat(Kw.Use)) {
      const open = this.openAngle();
      const held: Bound[] = [];
      while (!this.atCloseAngle && !this.isAtEnd) {
        if (this.atLifetime) {
          const lifetime = this.lifetime();
          held.push({ kind: "lifetime", lifetime, span: lifetime.span });
        } else this.bump();
      }
      this.closeAngle(open);
      return held;
    }
    const paren = this.eat(P.LParen);
    if (this.at(P.Tilde) || this.at(Kw.Const) || this.at(P.Not)) this.abort("E0658", tokSpan(this.tok), `${describe(this.tok)} in a bound is not supported`);
    const maybe = this.eat(P.Question);
    const hrtb = this.at(Kw.For) ? this.forLifetimes() : [];
    if (this.at(Kw.Async)) this.bump();
    const frag = this.tok.frag;
    const path = frag?.kind === "ty" && frag.node.kind === "path" ? this.qpath("type").path : this.path("type");
    if (paren) this.expect(P.RParen);
    return [{ kind: "trait", path, maybe, hrtb, span: this.spanFrom(start) }];
  }

  /** `for<'a, 'b>` */
  protected forLifetimes(): Lifetime[] {
    this.expect(Kw.For);
    const open = this.openAngle();
    const lifetimes: Lifetime[] = [];
    while (this.atLifetime) {
      lifetimes.push(this.lifetime());
      if (this.eat(P.Colon)) this.lifetimeBounds();
      if (!this.eat(P.Comma)) break;
    }
    this.closeAngle(open);
    return lifetimes;
  }
}
