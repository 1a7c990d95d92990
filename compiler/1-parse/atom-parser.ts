/** Expressions that no operator is needed for: names, literals, brackets, closures, struct literals, jumps. */
import type { Closure, ClosureParam, Expr, FieldInit, Label } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import { ExprParser } from "./expr-parser.js";
import type { QPath } from "./path-parser.js";
import { EXPR_START, LITERAL_START, PATTERN_START } from "./starts.js";
import { describe, tokSpan } from "./token-tools.js";
import { Frag, isKeyword, Kw, P, T, tokenSet } from "./tokens.js";

const FIELD_START = tokenSet([T.Ident, T.Int, P.DotDot, P.Pound]);

export abstract class AtomParser extends ExprParser {
  protected abstract ifExpr(start: Tok): Expr;
  protected abstract matchExpr(start: Tok): Expr;
  protected abstract loopExpr(start: Tok, label: Label | null): Expr;
  protected abstract labeled(start: Tok): Expr;
  protected abstract asyncExpr(start: Tok): Expr;
  protected abstract contextualBlock(start: Tok): Expr | null;

  protected atom(start: Tok): Expr {
    switch (start.tokenType) {
      case T.Ident:
        return this.contextualBlock(start) ?? this.nameOrNot(start);
      case P.LParen:
        return this.parens(start);
      case P.LBracket:
        return this.array(start);
      case P.LBrace:
        return this.blockExpr();
      case P.Or:
      case P.OrOr:
      case Kw.Move:
        return this.closure(start, false);
      case T.Underscore:
        this.bump();
        return { id: this.id(), span: tokSpan(start), kind: "underscore" };
      case T.Lifetime:
      case Frag.lifetime:
        return this.labeled(start);
      default:
        if (LITERAL_START[start.tokenTypeIdx] === true) return this.literal(start);
        return this.fragment(start) ?? this.keywordAtom(start);
    }
  }

  private fragment(start: Tok): Expr | null {
    const frag = start.frag;
    if (frag === undefined) return null;
    if (frag.kind === "expr") {
      this.bump();
      return this.treeHere(frag.node);
    }
    if (frag.kind === "block") return this.blockExpr();
    if (frag.kind === "stmt" && frag.node.kind === "expr") {
      this.bump();
      return this.treeHere(frag.node.expr);
    }
    return frag.kind === "path" || frag.kind === "ty" ? this.pathExpr(start) : null;
  }

  private keywordAtom(start: Tok): Expr {
    switch (start.tokenType) {
      case Kw.If:
        return this.ifExpr(start);
      case Kw.Match:
        return this.matchExpr(start);
      case Kw.Loop:
      case Kw.While:
      case Kw.For:
        return this.loopExpr(start, null);
      case Kw.Async:
        return this.asyncExpr(start);
      case Kw.Unsafe:
        this.bump();
        return { kind: "unsafe", block: this.SUBRULE(this.block), id: this.id(), span: this.spanFrom(start) };
      case Kw.Const:
        this.bump();
        return { kind: "const", block: this.SUBRULE(this.block), id: this.id(), span: this.spanFrom(start) };
      case Kw.Return:
        this.bump();
        return { kind: "return", expr: this.jumpValue(), id: this.id(), span: this.spanFrom(start) };
      case Kw.Yield:
        this.bump();
        return { kind: "yield", expr: this.jumpValue(), id: this.id(), span: this.spanFrom(start) };
      case Kw.Break:
        return this.breakExpr(start);
      case Kw.Continue:
        this.bump();
        return { kind: "continue", label: this.atLifetime ? this.label() : null, id: this.id(), span: this.spanFrom(start) };
      case Kw.Let:
        return this.letCondition(start);
      default:
        return this.atPathStart || this.atQualifiedPath ? this.pathExpr(start) : this.refusedAtom(start);
    }
  }

  /** What cannot start an expression: says what was perhaps meant. */
  private refusedAtom(start: Tok): Expr {
    switch (start.tokenType) {
      case Kw.Await:
        return this.prefixAwait(start);
      case Kw.Try:
        return this.abort("E0658", tokSpan(start), "`try` blocks are not supported", { helps: ["`async_try { … }.catch(…)` is one for asynchronous code; else put the body in a closure"] });
      case Kw.Static:
        return this.abort("E0658", tokSpan(start), "`static` closures are not supported");
      case Kw.Fn:
        return this.unexpected("expression", { helps: ["a function without a name is a closure: `|x| …`"] });
      case P.Dollar:
        return this.unexpected("expression", { helps: ["`$name` stands only in the body of `macro_rules!`"] });
      case P.RParen:
      case P.RBracket:
      case P.RBrace:
      case P.Semi:
        return this.unexpected("expression");
      default:
        return this.unexpected("expression", isKeyword(start.tokenType) ? { label: "a keyword cannot be a name" } : {});
    }
  }

  private prefixAwait(start: Tok): Expr {
    const awaitSpan = tokSpan(this.bump());
    const expr = this.prefix();
    const span = this.spanFrom(start);
    this.report("syntax", span, "`await` comes after what is awaited: `future.await`", {
      fixes: [{ title: "write `.await` after it", edits: [{ span: { ...awaitSpan, hi: expr.span.lo }, text: "" }, { span: { ...span, lo: span.hi }, text: ".await" }] }],
    });
    return { id: this.id(), span, kind: "await", expr, awaitSpan };
  }

  /** `not x` */
  private nameOrNot(start: Tok): Expr {
    if (start.image !== "not") return this.pathExpr(start);
    const next = this.peek(1);
    const isOperand = next.tokenType === T.Ident || LITERAL_START[next.tokenTypeIdx] === true || next.tokenType === Kw.SelfValue;
    if (!isOperand || this.startsLine(start, next)) return this.pathExpr(start);
    this.report("syntax", tokSpan(start), "`not` is not an operator: write `!`", { fixes: [{ title: "write `!`", edits: [{ span: { ...tokSpan(start), hi: next.startOffset }, text: "!" }] }] });
    this.bump();
    const expr = this.prefix();
    return { id: this.id(), span: this.spanFrom(start), kind: "unary", op: "!", expr };
  }

  // ---------------------------------------------------------------- names, calls of macros, struct literals

  protected pathExpr(start: Tok): Expr {
    const { qself, path } = this.qpath("expr");
    if (this.at(P.Not) && qself === null && this.isMacroBracket(this.peek(1))) {
      const mac = this.macroAfter(path, start);
      return { id: this.id(), span: this.spanFrom(start), kind: "macro", mac };
    }
    // A path that a macro was given is a whole expression: no fields can follow it.
    const given = start.frag?.kind === "path";
    if (!given && this.at(P.LBrace) && this.isStructLiteral()) return this.structLiteral(start, { qself, path });
    return { id: this.id(), span: this.spanFrom(start), kind: "path", qself, path };
  }

  /** In conditions `{` starts the block, unless `name:` after it shows that a struct literal was meant. */
  private isStructLiteral(): boolean {
    return !this.noStruct || (this.peek(1).tokenType === T.Ident && this.peek(2).tokenType === P.Colon);
  }

  private structLiteral(start: Tok, { qself, path }: QPath): Expr {
    const restricted = this.noStruct;
    this.bump();
    const bases: Expr[] = [];
    let rest = false;
    const fields = this.commaList(P.RBrace, "a field", FIELD_START, () => {
      if (!this.at(P.DotDot)) return this.fieldInit();
      const dots = this.bump();
      if (this.at(P.RBrace)) rest = true;
      else bases.push(this.SUBRULE(this.expr));
      if (!this.at(P.RBrace)) this.abort("syntax", tokSpan(dots), "`..base` is the last thing in a struct literal, without a comma after it");
      return null;
    });
    const span = this.spanFrom(start);
    if (restricted) {
      this.report("syntax", span, "a struct literal in a condition needs parentheses", {
        fixes: [{ title: "add parentheses", edits: [{ span: { ...span, hi: span.lo }, text: "(" }, { span: { ...span, lo: span.hi }, text: ")" }] }],
      });
    }
    return { id: this.id(), span, kind: "struct", qself, path, fields, base: bases[0] ?? null, rest };
  }

  private fieldInit(): FieldInit {
    const attrs = this.outerAttrs();
    const start = this.tok;
    const ident = this.at(T.Int) ? this.identOf(this.bump()) : this.ident();
    if (this.at(P.Eq)) {
      const span = tokSpan(this.tok);
      this.report("syntax", span, "a field's value stands after `:`, not after `=`", this.replacement(span, ":"));
    } else if (!this.at(P.Colon)) {
      const path = { id: this.id(), span: ident.span, global: false, segments: [{ ident, args: null }] };
      const expr: Expr = { id: this.id(), span: ident.span, kind: "path", qself: null, path };
      return { ident, expr, shorthand: true, attrs, span: this.spanFrom(start) };
    }
    this.bump();
    const expr = this.SUBRULE(this.expr);
    return { ident, expr, shorthand: false, attrs, span: this.spanFrom(start) };
  }

  // ---------------------------------------------------------------- brackets

  private parens(start: Tok): Expr {
    this.bump();
    let trailing = false;
    const elems = this.commaList(P.RParen, "an expression", EXPR_START, () => {
      const expr = this.SUBRULE(this.expr);
      trailing = this.at(P.Comma);
      return expr;
    });
    const [only] = elems;
    // As in Rust the parentheses belong to what is in them: a panic of it is where they open.
    if (elems.length === 1 && only !== undefined && !trailing) return { ...only, paren: true, span: this.spanFrom(start) };
    return { id: this.id(), span: this.spanFrom(start), kind: "tuple", elems };
  }

  private array(start: Tok): Expr {
    this.bump();
    const lengths: Expr[] = [];
    const elems = this.commaList(P.RBracket, "an element", EXPR_START, () => {
      const isFirst = this.prev === start;
      const expr = this.SUBRULE(this.expr);
      if (isFirst && this.eat(P.Semi)) lengths.push(this.constExpr());
      return expr;
    });
    const [len] = lengths;
    const span = this.spanFrom(start);
    const [first] = elems;
    if (len !== undefined && first !== undefined) return { id: this.id(), span, kind: "repeat", elem: first, len };
    return { id: this.id(), span, kind: "array", elems };
  }

  // ---------------------------------------------------------------- closures

  /** `|a, b| …`, `move || …`; `async` before it has been read. */
  protected closure(start: Tok, async: boolean): Expr {
    const move = this.eat(Kw.Move);
    const head = this.tok;
    const params = this.closureParams(head);
    const outerLet = this.letAllowed;
    this.letAllowed = false;
    const ret = this.eat(P.Arrow) ? this.typeNoPlus() : null;
    const headSpan = this.spanFrom(start);
    this.enter();
    const body = ret === null ? this.assoc(0) : this.closureBlock();
    this.leave();
    this.letAllowed = outerLet;
    const closure: Closure = { async, move, params, ret, body, headSpan };
    return { id: this.id(), span: this.spanFrom(start), kind: "closure", closure };
  }

  private closureBlock(): Expr {
    if (!this.at(P.LBrace) && !this.at(Frag.block)) this.unexpected("`{`", { notes: ["a closure with a return type has a block as its body"] });
    return this.blockExpr();
  }

  private closureParams(head: Tok): readonly ClosureParam[] {
    if (this.eat(P.OrOr)) return [];
    if (!this.eat(P.Or)) return this.unexpected("`|`");
    const params: ClosureParam[] = [];
    while (!this.at(P.Or) && !this.at(P.OrOr)) {
      const attrs = this.outerAttrs();
      const pat = this.patternNoAlt();
      const param: ClosureParam = { pat, type: this.eat(P.Colon) ? this.SUBRULE(this.type) : null };
      params.push(attrs.length === 0 ? param : { ...param, attrs });
      if (this.eat(P.Comma)) continue;
      if (this.atOneOf(PATTERN_START) && !this.at(P.Or) && !this.at(P.OrOr)) this.missingComma("a parameter", PATTERN_START);
      else break;
    }
    // `|x||y| …`: what is given back is a closure.
    if (this.at(P.OrOr)) {
      this.splitOff(P.Or, P.Or);
      return params;
    }
    if (!this.at(P.Or)) this.abort("syntax", tokSpan(this.tok), `expected \`,\` or \`|\` after a parameter, found ${describe(this.tok)}`, { labels: [{ span: tokSpan(head), text: "the closure's parameters start here" }] });
    this.bump();
    return params;
  }

  // ---------------------------------------------------------------- jumps

  protected label(): Label {
    return this.lifetimeOf(this.bump());
  }

  private jumpValue(): Expr | null {
    return this.canBeginOperand ? this.jumpOperand() : null;
  }

  private jumpOperand(): Expr {
    const outerLet = this.letAllowed;
    this.letAllowed = false;
    this.enter();
    const expr = this.assoc(0);
    this.leave();
    this.letAllowed = outerLet;
    return expr;
  }

  private breakExpr(start: Tok): Expr {
    this.bump();
    const isLabel = this.atLifetime && this.peek(1).tokenType !== P.Colon;
    const label = isLabel ? this.label() : null;
    const expr = this.jumpValue();
    return { id: this.id(), span: this.spanFrom(start), kind: "break", label, expr };
  }
}
