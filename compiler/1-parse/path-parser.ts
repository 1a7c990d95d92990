/** Paths and their generic arguments: `a::b`, `Vec<T>`, `iter::<T>`, `Fn(A) -> B`, `<T as Trait>::Item`. */
import type { AssocConstraint, Bound, Expr, GenericArg, GenericArgs, Ident, Lifetime, Path, PathSegment, QSelf, Type } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import { ParserBase } from "./base-parser.js";
import { LITERAL_START, PATH_WORDS, TYPE_START } from "./starts.js";
import { describe, joint, tokSpan } from "./token-tools.js";
import { EOF_TOKEN, Frag, KEYWORDS, Kw, P, T } from "./tokens.js";

/** In types `<` starts generic arguments, in expressions only `::<` does, in `use`, attributes and macro names there are none. */
export type PathStyle = "type" | "expr" | "mod";

export interface QPath {
  readonly qself: QSelf | null;
  readonly path: Path;
}

/** `<`, also as the first half of `<<` and `<-`. */
function opensAngle(token: Tok): boolean {
  return token.tokenType === P.Lt || token.tokenType === P.Shl || token.tokenType === P.LArrow;
}

export abstract class PathParser extends ParserBase {
  abstract bounds(): Bound[];
  /** A type that a following `+` does not go on. */
  abstract typeNoPlus(): Type;
  /** A literal, or one after `-`. */
  abstract literalExpr(): Expr;
  abstract blockExpr(): Expr;

  protected get atPathStart(): boolean {
    const type = this.tok.tokenType;
    return type === T.Ident || type === P.ColonColon || PATH_WORDS[this.tok.tokenTypeIdx] === true || type === Frag.path || (type === P.Dollar && this.peek(1).tokenType === Kw.Crate);
  }

  protected get atQualifiedPath(): boolean {
    return this.at(P.Lt) || this.at(P.Shl);
  }

  /** A path, or a type that macro expansion has put where a path may stand. */
  protected qpath(style: PathStyle): QPath {
    if (this.atQualifiedPath) return this.qualifiedPath(style);
    const frag = this.tok.frag;
    if (frag?.kind === "ty") return this.pathOfType(style, frag.node);
    return { qself: null, path: this.path(style) };
  }

  path(style: PathStyle): Path {
    const start = this.tok;
    const frag = start.frag;
    if (frag?.kind === "path") {
      this.bump();
      return this.at(P.ColonColon) && this.goesOn ? this.pathAfter(start, frag.node.global, [...frag.node.segments], style) : frag.node;
    }
    if (frag?.kind === "ty" && frag.node.kind === "path" && frag.node.qself === null) return this.pathOfType(style, frag.node).path;
    const global = this.eat(P.ColonColon);
    const segments = [this.segment(style)];
    return this.pathAfter(start, global, segments, style);
  }

  /** The segments after those that have been read. */
  private pathAfter(start: Tok, global: boolean, segments: PathSegment[], style: PathStyle): Path {
    while (this.at(P.ColonColon) && this.goesOn) {
      this.bump();
      segments.push(this.segment(style));
    }
    return { id: this.id(), span: this.spanFrom(start), global, segments };
  }

  /** Not where `::` is followed by `{` or `*`, in `use`. */
  private get goesOn(): boolean {
    const next = this.peek(1).tokenType;
    return next !== P.LBrace && next !== P.Star;
  }

  private segmentIdent(): Ident {
    if (this.at(P.Dollar) && this.peek(1).tokenType === Kw.Crate) {
      const dollar = this.bump();
      const crate = this.bump();
      return { name: "$crate", span: { lo: dollar.startOffset, hi: crate.endOffset + 1, ctxt: dollar.ctxt } };
    }
    if (this.at(T.Ident) || this.atOneOf(PATH_WORDS)) return this.identOf(this.bump());
    if (this.at(EOF_TOKEN)) return this.unexpected("identifier");
    return this.ident();
  }

  private segment(style: PathStyle): PathSegment {
    const ident = this.segmentIdent();
    return { ident, args: style === "mod" ? null : this.genericArgs(style) };
  }

  /** What may follow a segment's name: `<…>`, `::<…>`, `(…) -> T`. */
  private genericArgs(style: "type" | "expr"): GenericArgs | null {
    if (style === "expr") {
      if (!this.at(P.ColonColon)) return null;
      if (!opensAngle(this.peek(1))) return null;
      this.bump();
      return this.angleArgs();
    }
    if (opensAngle(this.tok)) return this.angleArgs();
    if (this.at(P.LParen)) return this.parenArgs();
    if (!this.at(P.ColonColon)) return null;
    const isParen = this.peek(1).tokenType === P.LParen;
    if (!isParen && !opensAngle(this.peek(1))) return null;
    this.bump();
    return isParen ? this.parenArgs() : this.angleArgs();
  }

  /** The segment after a `.`: `collect::<Vec<_>>`. */
  protected methodSegment(): PathSegment {
    const ident = this.segmentIdent();
    return { ident, args: this.genericArgs("expr") };
  }

  private parenArgs(): GenericArgs {
    const start = this.bump();
    const inputs = this.commaList(P.RParen, "a type", TYPE_START, this.readType);
    const output = this.eat(P.Arrow) ? this.typeNoPlus() : null;
    return { kind: "paren", inputs, output, span: this.spanFrom(start) };
  }

  // ---------------------------------------------------------------- <…>

  protected openAngle(): Tok {
    if (this.at(P.Shl)) return this.splitOff(P.Lt, P.Lt);
    return this.at(P.LArrow) ? this.splitOff(P.Lt, P.Minus) : this.expect(P.Lt);
  }

  protected get atCloseAngle(): boolean {
    return this.at(P.Gt) || this.at(P.Shr) || this.at(P.Ge) || this.at(P.ShrEq);
  }

  protected closeAngle(open: Tok): void {
    if (this.at(P.Gt)) this.bump();
    else if (this.at(P.Shr)) this.splitOff(P.Gt, P.Gt);
    else if (this.at(P.Ge)) this.splitOff(P.Gt, P.Eq);
    else if (this.at(P.ShrEq)) this.splitOff(P.Gt, P.Ge);
    else this.abort("syntax", tokSpan(this.tok), `expected \`,\` or \`>\`, found ${describe(this.tok)}`, { labels: [{ span: tokSpan(open), text: "this `<` is not closed" }] });
  }

  private angleArgs(): GenericArgs {
    const open = this.openAngle();
    const args: GenericArg[] = [];
    const constraints: AssocConstraint[] = [];
    this.enter();
    while (!this.atCloseAngle) {
      this.angleArg(args, constraints);
      if (!this.eat(P.Comma)) break;
    }
    this.leave();
    this.closeAngle(open);
    return { kind: "angle", args, constraints, span: this.spanFrom(open) };
  }

  private angleArg(args: GenericArg[], constraints: AssocConstraint[]): void {
    if (this.atLifetime && this.peek(1).tokenType !== P.Plus) {
      args.push({ kind: "lifetime", lifetime: this.lifetimeOf(this.bump()) });
    } else if (this.at(P.LBrace) || this.at(Frag.block)) {
      args.push({ kind: "const", expr: this.blockExpr() });
    } else if (LITERAL_START[this.tok.tokenTypeIdx] === true || this.at(P.Minus) || this.at(Frag.expr)) {
      args.push({ kind: "const", expr: this.literalExpr() });
    } else {
      const type = this.SUBRULE(this.type);
      if (this.at(P.Eq) || this.at(P.Colon)) constraints.push(this.constraint(type));
      else args.push({ kind: "type", type });
    }
  }

  /** `Item = T`, `Item: Bound` after its name, which has been read as a type. */
  private constraint(subject: Type): AssocConstraint {
    const segment = subject.kind === "path" && subject.qself === null && subject.path.segments.length === 1 ? subject.path.segments[0] : undefined;
    if (segment === undefined) return this.unexpected("`,` or `>`");
    const { ident, args } = segment;
    if (this.eat(P.Colon)) return { ident, args, term: { kind: "bound", bounds: this.bounds() } };
    this.bump();
    if (LITERAL_START[this.tok.tokenTypeIdx] === true || this.at(P.LBrace)) {
      this.abort("E0658", tokSpan(this.tok), "an associated constant cannot be fixed in a bound", { helps: ["write the condition as a `const` assertion in the function"] });
    }
    return { ident, args, term: { kind: "eq", type: this.SUBRULE(this.type) } };
  }

  // ---------------------------------------------------------------- <T as Trait>::X

  protected qualifiedPath(style: PathStyle): QPath {
    const start = this.tok;
    const open = this.openAngle();
    this.enter();
    const type = this.SUBRULE(this.type);
    const trait = this.eat(Kw.As) ? this.path("type") : null;
    this.leave();
    this.closeAngle(open);
    if (!this.at(P.ColonColon)) this.unexpected("`::` after `<…>`");
    const segments = trait === null ? [] : [...trait.segments];
    const position = segments.length;
    const path = this.pathAfter(start, trait?.global ?? false, segments, style);
    return { qself: { type, position }, path };
  }

  private pathOfType(style: PathStyle, type: Type): QPath {
    const start = this.bump();
    if (type.kind === "path") {
      const path = this.at(P.ColonColon) && this.goesOn ? this.pathAfter(start, type.path.global, [...type.path.segments], style) : type.path;
      return { qself: type.qself, path };
    }
    if (!this.at(P.ColonColon)) this.unexpected("`::` after a type");
    return { qself: { type, position: 0 }, path: this.pathAfter(start, false, [], style) };
  }

  // ---------------------------------------------------------------- small helpers

  protected lifetime(): Lifetime {
    if (!this.atLifetime) return this.unexpected("a lifetime");
    const token = this.bump();
    const word = KEYWORDS.get(token.image.slice(1));
    if (word !== undefined && word !== Kw.Static && word !== T.Underscore) this.report("syntax", tokSpan(token), "lifetimes cannot use keyword names");
    return this.lifetimeOf(token);
  }

  /** `'a + 'b` */
  protected lifetimeBounds(): Lifetime[] {
    const bounds: Lifetime[] = [];
    while (this.atLifetime) {
      bounds.push(this.lifetime());
      if (!this.eat(P.Plus)) break;
    }
    return bounds;
  }

  /** Whether the token at hand and the next one are written together: `=` `=`. */
  protected get isJointWithNext(): boolean {
    return joint(this.tok, this.peek(1));
  }
}
