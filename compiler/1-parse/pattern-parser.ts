/** Patterns. */
import type { Expr, FieldPat, Ident, Pat } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { Production } from "./base-parser.js";
import type { QPath } from "./path-parser.js";
import { TypeParser } from "./type-parser.js";
import { LITERAL_START, PATTERN_START } from "./starts.js";
import { describe, tokSpan } from "./token-tools.js";
import { Frag, Kw, P, T, tokenSet } from "./tokens.js";

/** What makes of an identifier before it the start of a path, a macro call or a range. */
const AFTER_PATH = tokenSet([P.ColonColon, P.LParen, P.LBrace, P.Not, P.DotDotEq, P.DotDot, P.DotDotDot, P.Lt]);

const FIELD_START = tokenSet([T.Ident, T.Int, Kw.Ref, Kw.Mut, P.DotDot, P.Pound, Kw.Box]);

export abstract class PatternParser extends TypeParser {
  /** With alternatives: `A | B`, also `| A`. */
  readonly pattern: Production<Pat> = this.production("pattern", () => this.alternatives());

  private alternatives(): Pat {
    const start = this.tok;
    this.eat(P.Or);
    const first = this.patternNoAlt();
    if (!this.at(P.Or) && !this.at(P.OrOr)) return first;
    const alts = [first];
    while (this.at(P.Or) || this.at(P.OrOr)) {
      if (this.at(P.OrOr)) this.report("syntax", tokSpan(this.tok), "the alternatives of a pattern are separated by `|`", this.replacement(tokSpan(this.tok), "|"));
      this.bump();
      alts.push(this.patternNoAlt());
    }
    return { id: this.id(), span: this.spanFrom(start), kind: "or", alts };
  }

  /** In a slice pattern `X..` would read like `X` and the rest, `x @ X..` too. */
  private readonly readElement = (): Pat => {
    const elem = this.readPattern();
    const range = elem.kind === "ident" && elem.sub !== null ? elem.sub : elem;
    const ends = this.prev.tokenType !== P.RParen;
    if (ends && range.kind === "range" && range.lo !== null && range.hi === null) this.report("E0658", elem.span, "`X..` patterns in slices are not part of the language", { helps: ["put it in parentheses: `(X..)`"] });
    return elem;
  };

  /** A pattern as closures have them, where `|` ends the parameters. */
  patternNoAlt(): Pat {
    this.enter();
    const pat = this.single(this.tok);
    this.leave();
    return pat;
  }

  private single(start: Tok): Pat {
    switch (start.tokenType) {
      case T.Ident:
        return this.isBinding(this.peek(1)) ? this.binding(start, false, false) : this.pathPattern(start);
      case T.Underscore:
        this.bump();
        return { id: this.id(), span: this.spanFrom(start), kind: "wild" };
      case P.LParen:
        return this.tuplePattern(start);
      case P.LBracket: {
        this.bump();
        const elems = this.commaList(P.RBracket, "a pattern", PATTERN_START, this.readElement);
        return { id: this.id(), span: this.spanFrom(start), kind: "slice", elems };
      }
      case P.And:
      case P.AndAnd:
        return this.refPattern(start);
      case Kw.Mut:
      case Kw.Ref:
        return this.modifiedBinding(start);
      case P.DotDot:
      case P.DotDotEq:
      case P.DotDotDot:
        return this.restOrRange(start);
      case Frag.pat:
        this.bump();
        return start.frag?.kind === "pat" ? start.frag.node : this.unexpected("a pattern");
      default:
        return this.valuePattern(start);
    }
  }

  /** Is an identifier followed by `next` a name of its own, and not the start of a path, a macro call or a range? */
  private isBinding(next: Tok): boolean {
    return AFTER_PATH[next.tokenTypeIdx] !== true;
  }

  private binding(start: Tok, byRef: boolean, mut: boolean): Pat {
    const ident = this.ident();
    const sub = this.eat(P.At) ? this.patternNoAlt() : null;
    return { id: this.id(), span: this.spanFrom(start), kind: "ident", ident, byRef, mut, sub };
  }

  private modifiedBinding(start: Tok): Pat {
    const byRef = this.eat(Kw.Ref);
    const mut = this.eat(Kw.Mut);
    if (this.at(Kw.SelfValue)) this.abort("syntax", tokSpan(this.tok), "`self` is only the first parameter of a method");
    if (!this.at(T.Ident) && (this.atOneOf(PATTERN_START) || this.at(Kw.Mut))) {
      const message = this.at(Kw.Mut) ? "`mut` is written once" : this.at(Kw.Ref) ? "`ref` comes before `mut`: `ref mut x`" : `\`${this.prev.image}\` stands before a name: a pattern has it before each of its names`;
      this.abort("syntax", { ...tokSpan(start), hi: this.tok.endOffset + 1 }, message);
    }
    return this.binding(start, byRef, mut);
  }

  private refPattern(start: Tok): Pat {
    if (this.at(P.AndAnd)) this.splitOff(P.And, P.And);
    else this.bump();
    const mut = start.tokenType === P.And && this.at(Kw.Mut) && this.peek(1).tokenType !== P.At && this.eat(Kw.Mut);
    const pat = this.patternNoAlt();
    return { id: this.id(), span: this.spanFrom(start), kind: "ref", mut, pat };
  }

  private tuplePattern(start: Tok): Pat {
    this.bump();
    let trailing = false;
    const elems = this.commaList(P.RParen, "a pattern", PATTERN_START, () => {
      const pat = this.SUBRULE(this.pattern);
      trailing = this.at(P.Comma);
      return pat;
    });
    const [only] = elems;
    if (elems.length === 1 && only !== undefined && !trailing && only.kind !== "rest") return only;
    return { id: this.id(), span: this.spanFrom(start), kind: "tuple", elems };
  }

  // ---------------------------------------------------------------- values and ranges

  private valuePattern(start: Tok): Pat {
    if (this.atLiteral) {
      const expr = this.literalExpr();
      return this.rangeAfter(start, expr) ?? { id: this.id(), span: this.spanFrom(start), kind: "lit", expr };
    }
    if (this.atPathStart || this.atQualifiedPath || this.at(Frag.ty)) return this.pathPattern(start);
    if (this.at(Kw.Const) && this.peek(1).tokenType !== P.LBrace) return this.abort("syntax", tokSpan(start), "`const` and `let` are mutually exclusive", { helps: ["a constant is declared without `let`: `const NAME: Type = …;`"] });
    if (this.at(Kw.Const)) return this.abort("E0658", tokSpan(start), "a `const { }` block cannot be a pattern", { helps: ["give the value a name with `const NAME: T = …;` and match on that"] });
    if (this.at(Kw.Box)) return this.abort("E0658", tokSpan(start), "`box` patterns are not supported", { helps: ["bind the box and match on what it holds: `*name`"] });
    if (this.at(Kw.Else)) return this.unexpected("a pattern", { helps: ["the arm for everything else is `_ => …`"] });
    if (this.at(Kw.Let)) return this.unexpected("a pattern", this.replacement(tokSpan(start), ""));
    if (start.tokenType.name.startsWith("Kw_")) return this.binding(start, false, false);
    return this.unexpected("a pattern");
  }

  private get atLiteral(): boolean {
    return LITERAL_START[this.tok.tokenTypeIdx] === true || this.at(P.Minus) || this.at(Frag.expr);
  }

  private get atRangeDots(): boolean {
    return this.at(P.DotDotEq) || this.at(P.DotDot) || this.at(P.DotDotDot);
  }

  private get atRangeEnd(): boolean {
    return this.atLiteral || this.atPathStart || this.atQualifiedPath;
  }

  /** The range that starts with `lo`, if dots follow. */
  private rangeAfter(start: Tok, lo: Expr): Pat | null {
    if (!this.atRangeDots) return null;
    const dots = this.rangeDots();
    const hi = this.rangeEnd(dots);
    return { id: this.id(), span: this.spanFrom(start), kind: "range", lo, hi, inclusive: dots.tokenType !== P.DotDot };
  }

  private rangeDots(): Tok {
    if (this.at(P.DotDotDot)) this.report("E0783", tokSpan(this.tok), "`...` in a range pattern is written `..=`", this.replacement(tokSpan(this.tok), "..="));
    return this.bump();
  }

  private rangeEnd(dots: Tok): Expr | null {
    if (!this.atRangeEnd) {
      if (dots.tokenType !== P.DotDot) this.report("E0586", tokSpan(dots), "this inclusive range has no end", this.replacement(tokSpan(dots), ".."));
      return null;
    }
    if (this.atLiteral) return this.literalExpr();
    const start = this.tok;
    const { qself, path } = this.qpath("expr");
    return { id: this.id(), span: this.spanFrom(start), kind: "path", qself, path };
  }

  private restOrRange(start: Tok): Pat {
    const dots = this.rangeDots();
    if (dots.tokenType === P.DotDot && !this.atRangeEnd) return { id: this.id(), span: this.spanFrom(start), kind: "rest" };
    const hi = this.rangeEnd(dots);
    return { id: this.id(), span: this.spanFrom(start), kind: "range", lo: null, hi, inclusive: dots.tokenType !== P.DotDot };
  }

  // ---------------------------------------------------------------- paths and what they take apart

  private pathPattern(start: Tok): Pat {
    const { qself, path } = this.qpath("expr");
    switch (this.tok.tokenType) {
      case P.Not:
        if (qself === null && this.isMacroBracket(this.peek(1))) return { id: this.id(), span: this.spanFrom(start), kind: "macro", mac: this.macroAfter(path, start) };
        break;
      case P.LParen: {
        this.bump();
        const elems = this.commaList(P.RParen, "a pattern", PATTERN_START, this.readPattern);
        return { id: this.id(), span: this.spanFrom(start), kind: "tupleStruct", qself, path, elems };
      }
      case P.LBrace:
        return this.structPattern(start, { qself, path });
      case P.At:
        this.refuseAt(path.segments.length);
        break;
      default:
    }
    if (this.atRangeDots) {
      const lo: Expr = { id: this.id(), span: this.spanFrom(start), kind: "path", qself, path };
      const range = this.rangeAfter(start, lo);
      if (range !== null) return range;
    }
    return { id: this.id(), span: this.spanFrom(start), kind: "path", qself, path };
  }

  private refuseAt(segments: number): void {
    if (segments > 1) this.abort("syntax", tokSpan(this.tok), "before `@` stands a name, not a path", { helps: ["write `name @ Path::Variant`"] });
  }

  private structPattern(start: Tok, { qself, path }: QPath): Pat {
    this.bump();
    let rest = false;
    const fields = this.commaList(P.RBrace, "a field", FIELD_START, () => {
      if (this.at(P.DotDot)) {
        this.bump();
        rest = true;
        if (!this.at(P.RBrace)) this.abort("syntax", tokSpan(this.prev), "`..` is the last thing in a pattern, without a comma after it");
        return null;
      }
      return this.fieldPattern();
    });
    return { id: this.id(), span: this.spanFrom(start), kind: "struct", qself, path, fields, rest };
  }

  private fieldPattern(): FieldPat {
    const attrs = this.outerAttrs();
    const start = this.tok;
    if ((this.at(T.Ident) || this.at(T.Int)) && this.peek(1).tokenType === P.Colon) {
      const ident = this.identOf(this.bump());
      this.bump();
      const pat = this.SUBRULE(this.pattern);
      return { ident, pat, shorthand: false, attrs, span: this.spanFrom(start) };
    }
    if (this.at(T.Int)) this.unexpected("a field's name", { helps: ["a numbered field is taken apart as `0: name`"] });
    const byRef = this.eat(Kw.Ref);
    const mut = this.eat(Kw.Mut);
    const ident: Ident = this.ident();
    if (this.at(P.Eq)) this.abort("syntax", tokSpan(this.tok), `expected \`:\`, found ${describe(this.tok)}`, this.replacement(tokSpan(this.tok), ":"));
    const pat: Pat = { id: this.id(), span: this.spanFrom(start), kind: "ident", ident, byRef, mut, sub: null };
    if (this.at(P.At)) this.abort("syntax", tokSpan(this.tok), "a field that is bound with `@` needs its name first", { helps: [`write \`${ident.name}: ${ident.name} @ …\``] });
    return { ident, pat, shorthand: true, attrs, span: this.spanFrom(start) };
  }
}
