/** Operators: what binds how tightly, before, between and after expressions. */
import type { AssignOp, BinOp, Expr, Ident, Type } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { Span } from "../source.js";
import { bug } from "../unreachable.js";
import type { Production } from "./base-parser.js";
import { makeTok } from "./lexer.js";
import { OPERATORS, Prec, type Operator } from "./operators.js";
import { PatternParser } from "./pattern-parser.js";
import { EXPR_START, LITERAL_START } from "./starts.js";
import { describe, joint, tokSpan } from "./token-tools.js";
import { isKeyword, Kw, P, T } from "./tokens.js";
import { literalOf } from "./literals.js";

/** Operators of other languages, and ours. */
const WORD_OPERATORS: ReadonlyMap<string, Operator & { readonly image: string }> = new Map([
  ["and", { kind: "binary", prec: Prec.And, op: "&&", image: "&&" } as const],
  ["or", { kind: "binary", prec: Prec.Or, op: "||", image: "||" } as const],
]);

/** How far to look for the `>` of a forgotten `::<…>`. */
const TURBOFISH_LENGTH_MAX = 100;

const NUMERIC_TYPES: ReadonlySet<string> = new Set(["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32", "f64", "char", "bool"]);

/** Whether a statement may end with this expression without a `;`. */
export function isBlockLike(expr: Expr): boolean {
  if (expr.paren === true) return false;
  switch (expr.kind) {
    case "if":
    case "match":
    case "block":
    case "while":
    case "loop":
    case "for":
    case "unsafe":
    case "const":
      return true;
    default:
      return false;
  }
}

function containsLet(expr: Expr): boolean {
  let at = expr;
  while (at.kind === "binary" && at.op === "&&" && at.paren !== true) {
    if (at.rhs.kind === "let") return true;
    at = at.lhs;
  }
  return at.kind === "let" && at.paren !== true;
}

export abstract class ExprParser extends PatternParser {
  readonly expr: Production<Expr> = this.production("expr", () => this.nested(false, false));
  /** Before a block: `Name { … }` is not a struct literal here. */
  readonly scrutinee: Production<Expr> = this.production("scrutinee", () => this.nested(true, false));

  protected abstract atom(start: Tok): Expr;

  constExpr(): Expr {
    return this.SUBRULE(this.expr);
  }

  /** An expression that is read by rules of its own: whether struct literals and `let` may stand in it. */
  private nested(noStruct: boolean, letAllowed: boolean): Expr {
    const outerStruct = this.noStruct;
    const outerLet = this.letAllowed;
    this.noStruct = noStruct;
    this.letAllowed = letAllowed;
    this.enter();
    const expr = this.assoc(0);
    this.leave();
    this.noStruct = outerStruct;
    this.letAllowed = outerLet;
    return expr;
  }

  // ---------------------------------------------------------------- conditions

  /** The condition of `if` and `while`, where `let`s may stand, joined by `&&`. */
  protected condition(): Expr {
    const expr = this.nested(true, true);
    if (expr.kind === "binary" && containsLet(expr)) {
      this.report("syntax", expr.span, "`let` joined by `&&` in a condition is not part of this edition", { helps: ["nest the conditions: `if let … { if … { } }`"] });
    }
    return expr;
  }

  /** Behind the `if` of a match arm: no block follows, so structs need no parentheses. */
  protected guard(): Expr {
    return this.nested(false, true);
  }

  protected letCondition(start: Tok): Expr {
    if (!this.letAllowed) {
      this.abort("syntax", tokSpan(start), "expected expression, found `let` statement", { notes: ["`let` with a pattern stands directly in the condition of `if` or `while`"] });
    }
    this.bump();
    const pat = this.SUBRULE(this.pattern);
    if (this.at(P.EqEq)) {
      this.report("syntax", tokSpan(this.tok), "expected `=`, found `==`", this.replacement(tokSpan(this.tok), "="));
      this.bump();
    } else {
      this.expect(P.Eq);
    }
    this.letAllowed = false;
    const expr = this.assoc(Prec.And + 1);
    this.letAllowed = true;
    return { id: this.id(), span: this.spanFrom(start), kind: "let", pat, expr };
  }

  // ---------------------------------------------------------------- binary operators

  /** An expression of operators that bind at least as tightly as `min`. */
  protected assoc(min: number): Expr {
    const start = this.tok;
    if (this.at(P.DotDot) || this.at(P.DotDotEq) || this.at(P.DotDotDot)) return this.rangeFrom(start, null);
    return this.operators(start, this.prefix(), min);
  }

  /** What operators make of `first`, whose first token is `start`. */
  protected operators(start: Tok, first: Expr, min: number): Expr {
    let left = first;
    let comparedAt = -1;
    for (let length = 0; ; length++) {
      const operator = OPERATORS[this.tok.tokenTypeIdx] ?? this.wordOperator();
      if (operator === undefined || operator.prec < min) return left;
      this.checkChain(length);
      const at = this.position;
      if (operator.prec === Prec.Compare) {
        if (comparedAt !== -1) this.refuseChain(left, comparedAt);
        comparedAt = at;
      } else {
        comparedAt = -1;
      }
      if (!this.refusesPostfix()) left = this.infix(start, left, operator);
    }
  }

  private infix(start: Tok, left: Expr, operator: Operator): Expr {
    switch (operator.kind) {
      case "binary":
        return this.binary(start, left, operator.op, operator.prec);
      case "assign":
        return this.assignment(start, left, operator.prec, null);
      case "assignOp":
        return this.assignment(start, left, operator.prec, operator.op);
      case "range":
        return this.rangeFrom(start, left);
      case "as": {
        this.bump();
        const type = this.castType();
        return { id: this.id(), span: this.spanFrom(start), kind: "cast", expr: left, type };
      }
    }
  }

  private assignment(start: Tok, lhs: Expr, prec: number, op: AssignOp | null): Expr {
    const opSpan = tokSpan(this.bump());
    const outerLet = this.letAllowed;
    this.letAllowed = false;
    const rhs = this.assocIn(prec);
    this.letAllowed = outerLet;
    const span = this.spanFrom(start);
    return op === null ? { id: this.id(), span, opSpan, lhs, rhs, kind: "assign" } : { id: this.id(), span, opSpan, lhs, rhs, kind: "assignOp", op };
  }

  /** The right side of an operator: nests, so it counts. */
  private assocIn(min: number): Expr {
    this.enter();
    const expr = this.assoc(min);
    this.leave();
    return expr;
  }

  private binary(start: Tok, left: Expr, op: BinOp, prec: number): Expr {
    const opTok = this.bump();
    this.refuseForeignComparison(opTok);
    const outerLet = this.letAllowed;
    if (op !== "&&") {
      this.letAllowed = false;
      if (op === "||" && containsLet(left)) this.abort("syntax", tokSpan(opTok), "`||` cannot join conditions with `let`", { helps: ["use `match`, or two `if`s"] });
    }
    const rhs = this.assocIn(prec + 1);
    this.letAllowed = outerLet;
    return { id: this.id(), span: this.spanFrom(start), kind: "binary", op, opSpan: tokSpan(opTok), lhs: left, rhs };
  }

  private castType(): Type {
    const next = this.peek(1).tokenType;
    const isNumber = this.tok.tokenType === T.Ident && NUMERIC_TYPES.has(this.tok.image);
    if (!isNumber || (next !== P.Lt && next !== P.Shl)) return this.typeNoPlus();
    const start = this.tok;
    const ident = this.identOf(this.bump());
    const span = tokSpan(this.tok);
    this.report("syntax", span, `\`${this.tok.image}\` after \`as ${ident.name}\` starts generic arguments, it does not compare`, { helps: ["put the cast in parentheses: `(x as T) < y`"] });
    const path = { id: this.id(), span: ident.span, global: false, segments: [{ ident, args: null }] };
    return { id: this.id(), span: this.spanFrom(start), kind: "path", qself: null, path };
  }

  // ---------------------------------------------------------------- ranges

  /** `lo..`, `..hi`, `lo..=hi`, `..`; the dots are at hand. */
  private rangeFrom(start: Tok, lo: Expr | null): Expr {
    const dots = this.bump();
    const inclusive = dots.tokenType !== P.DotDot;
    if (dots.tokenType === P.DotDotDot) {
      this.report("syntax", tokSpan(dots), "`...` is not a range", { helps: ["`a..b` ends before b, `a..=b` with it"], ...this.replacement(tokSpan(dots), "..=") });
    }
    if (inclusive && this.at(P.Eq)) this.report("syntax", tokSpan(this.tok), "unexpected `=` after inclusive range", { helps: ["inclusive ranges end with a single equals sign"], ...this.replacement(tokSpan(this.bump()), "") });
    const outerLet = this.letAllowed;
    this.letAllowed = false;
    const hi = this.canBeginOperand ? this.assocIn(Prec.Range + 1) : null;
    this.letAllowed = outerLet;
    if (hi === null && inclusive) this.report("E0586", tokSpan(dots), "this inclusive range has no end", this.replacement(tokSpan(dots), ".."));
    if (this.at(P.DotDot) || this.at(P.DotDotEq)) this.abort("syntax", tokSpan(this.tok), "a range has two ends: `a..b..c` means nothing");
    return { id: this.id(), span: this.spanFrom(start), kind: "range", lo, hi, inclusive };
  }

  protected get canBeginExpr(): boolean {
    return EXPR_START[this.tok.tokenTypeIdx] === true;
  }

  /** As `canBeginExpr`, but a `{` that starts the block of an `if` does not begin an operand. */
  protected get canBeginOperand(): boolean {
    return this.canBeginExpr && !(this.noStruct && this.at(P.LBrace));
  }

  // ---------------------------------------------------------------- prefix operators

  protected prefix(): Expr {
    const start = this.tok;
    switch (start.tokenType) {
      case P.Minus:
        return this.unary(start, "-");
      case P.Not:
        return this.unary(start, "!");
      case P.Star:
        return this.unary(start, "*");
      case P.And:
      case P.AndAnd:
        return this.borrow(start);
      case P.Pound:
      case T.DocComment:
        return this.withAttrs();
      case P.Plus:
        return this.leadingPlus(start);
      case P.Tilde:
        this.report("syntax", tokSpan(start), "`~` is not an operator: all bits of a number are turned over with `!`", this.replacement(tokSpan(start), "!"));
        return this.unary(start, "!");
      default:
        return this.postfix(start, this.atom(start));
    }
  }

  private operand(): Expr {
    const outerLet = this.letAllowed;
    this.letAllowed = false;
    this.enter();
    const expr = this.prefix();
    this.leave();
    this.letAllowed = outerLet;
    return expr;
  }

  /** Behind a prefix operator a range may begin with its dots: `&..3`. */
  private operandOrRange(): Expr {
    return this.at(P.DotDot) || this.at(P.DotDotEq) ? this.rangeFrom(this.tok, null) : this.operand();
  }

  private unary(start: Tok, op: "-" | "!" | "*"): Expr {
    this.bump();
    const expr = this.operandOrRange();
    return { id: this.id(), span: this.spanFrom(start), kind: "unary", op, expr };
  }

  private borrow(start: Tok): Expr {
    if (this.at(P.AndAnd)) {
      this.splitOff(P.And, P.And);
      const inner = this.operandOrRange();
      return { id: this.id(), span: this.spanFrom(start), kind: "ref", mut: false, raw: false, expr: inner };
    }
    this.bump();
    const next = this.peek(1).tokenType;
    const raw = this.atWord("raw") && (next === Kw.Const || next === Kw.Mut);
    if (raw) this.bump();
    const mut = raw ? this.bump().tokenType === Kw.Mut : this.eat(Kw.Mut);
    const expr = this.operandOrRange();
    return { id: this.id(), span: this.spanFrom(start), kind: "ref", mut, raw, expr };
  }

  /** Statements and elements of lists have attributes; what a list is given may begin a fragment. */
  private withAttrs(): Expr {
    const before = this.prev.tokenType;
    const isElement = before === P.LParen || before === P.LBracket || before === P.Comma;
    if (!isElement && this.position > 0) this.report("E0658", tokSpan(this.tok), "attributes on expressions are experimental", { helps: ["put the attribute on the whole statement"] });
    const attrs = this.outerAttrs();
    const expr = this.prefix();
    return { ...expr, attrs: [...attrs, ...(expr.attrs ?? [])] };
  }

  private leadingPlus(start: Tok): Expr {
    const before = this.prev;
    if (before.tokenType === P.Plus && joint(before, start)) this.refuseIncrement(before, start);
    else if (this.peek(1).tokenType === P.Plus && joint(start, this.peek(1))) {
      this.bump();
      this.refuseIncrement(start, this.tok);
    } else {
      this.report("syntax", tokSpan(start), "a number has no leading `+`", this.replacement(tokSpan(start), ""));
    }
    this.bump();
    return this.operand();
  }

  // ---------------------------------------------------------------- postfix operators

  /** `?`, `.await`, fields, calls and indices after an expression. */
  protected postfix(start: Tok, first: Expr): Expr {
    let expr = first;
    for (let length = 0; ; length++) {
      switch (this.tok.tokenType) {
        case P.Dot:
          expr = this.afterDot(start, expr);
          break;
        case P.LParen: {
          this.bump();
          const args = this.callArgs();
          expr = { id: this.id(), span: this.spanFrom(start), kind: "call", callee: expr, args };
          break;
        }
        case P.LBracket: {
          const open = this.bump().startOffset;
          const index = this.SUBRULE(this.expr);
          this.expect(P.RBracket);
          expr = { id: this.id(), span: this.spanFrom(start), kind: "index", expr, index, open };
          break;
        }
        case P.Question:
          this.bump();
          expr = { id: this.id(), span: this.spanFrom(start), kind: "try", expr };
          this.refuseTernary();
          break;
        default:
          return expr;
      }
      if (length > 0) this.checkChain(length);
    }
  }

  private callArgs(): readonly Expr[] {
    return this.commaList(P.RParen, "an argument", EXPR_START, this.readExpr);
  }

  private afterDot(start: Tok, receiver: Expr): Expr {
    this.bump();
    switch (this.tok.tokenType) {
      case Kw.Await:
        return this.awaitAfter(start, receiver);
      case T.Int:
        return this.tupleField(start, receiver, this.bump(), this.prev.image, this.prev.startOffset);
      case T.Float:
        return this.tupleFields(start, receiver);
      default:
    }
    if (this.tok.tokenType !== T.Ident && !isKeyword(this.tok.tokenType) && this.tok.frag === undefined) this.unexpected("a field or a method after `.`");
    const segment = this.methodSegment();
    if (this.at(P.LParen)) {
      this.bump();
      const args = this.callArgs();
      return { id: this.id(), span: this.spanFrom(start), kind: "methodCall", receiver, segment, args };
    }
    if (segment.args !== null && this.at(P.Gt)) this.abort("syntax", tokSpan(this.tok), "unmatched angle bracket: this `>` closes nothing", this.replacement(tokSpan(this.tok), ""));
    const field: Expr = { id: this.id(), span: this.spanFrom(start), kind: "field", expr: receiver, ident: segment.ident };
    return segment.args === null ? field : { ...field, generics: segment.args.span };
  }

  private awaitAfter(start: Tok, receiver: Expr): Expr {
    const awaitSpan = tokSpan(this.bump());
    if (this.at(P.LParen) && this.peek(1).tokenType === P.RParen && this.isEmptyCall) {
      const span = { lo: this.tok.startOffset, hi: this.peek(1).endOffset + 1, ctxt: this.tok.ctxt };
      this.report("syntax", { ...span, lo: awaitSpan.lo }, "`await` is not a method: it has no `()`", this.replacement(span, ""));
      this.bump();
      this.bump();
    }
    return { id: this.id(), span: this.spanFrom(start), kind: "await", expr: receiver, awaitSpan };
  }

  private get isEmptyCall(): boolean {
    return joint(this.prev, this.tok);
  }

  private tupleField(start: Tok, expr: Expr, token: Tok, name: string, lo: number): Expr {
    const span: Span = { lo, hi: lo + name.length, ctxt: token.ctxt };
    if (!/^[0-9]+$/.test(name)) this.report("syntax", span, "a field of a tuple is a plain number: `.0`, `.1`");
    const ident: Ident = { name, span };
    return { id: this.id(), span: { ...this.spanFrom(start), hi: span.hi }, kind: "field", expr, ident };
  }

  /** `.0.1` is lexed as the number `0.1`. */
  private tupleFields(start: Tok, receiver: Expr): Expr {
    const token = this.tok;
    const [first = "", second = ""] = token.image.split(".");
    const isPlain = /^[0-9]+\.[0-9]*$/.test(token.image);
    if (!isPlain) return this.unexpected("a field or a method after `.`");
    const lo = token.startOffset;
    if (second === "") {
      // `t.0.` and the rest on the next line: the dot is still to be read.
      const outer = this.tupleField(start, receiver, token, first, lo);
      const dot = lo + first.length;
      this.prev = makeTok(T.Int, first, lo, dot, token.ctxt);
      this.tok = makeTok(P.Dot, ".", dot, dot + 1, token.ctxt);
      return { ...outer, span: this.spanFrom(start) };
    }
    this.bump();
    const outer = this.tupleField(start, receiver, token, first, lo);
    return this.tupleField(start, outer, token, second, lo + first.length + 1);
  }

  // ---------------------------------------------------------------- literals

  literalExpr(): Expr {
    const start = this.tok;
    if (start.frag?.kind === "expr") {
      this.bump();
      return start.frag.node;
    }
    if (this.eat(P.Minus)) {
      const expr = this.literalExpr();
      return { id: this.id(), span: this.spanFrom(start), kind: "unary", op: "-", expr };
    }
    if (LITERAL_START[start.tokenTypeIdx] !== true) return this.unexpected("a literal");
    return this.literal(start);
  }

  protected literal(start: Tok): Expr {
    this.bump();
    const lit = literalOf(start, (...problem) => this.report(...problem));
    return { id: this.id(), span: tokSpan(start), kind: "lit", lit };
  }

  // ---------------------------------------------------------------- operators of other languages

  private wordOperator(): Operator | undefined {
    if (this.tok.tokenType !== T.Ident) return undefined;
    const operator = WORD_OPERATORS.get(this.tok.image);
    if (operator === undefined || EXPR_START[this.peek(1).tokenTypeIdx] !== true) return undefined;
    const span = tokSpan(this.tok);
    this.report("syntax", span, `\`${this.tok.image}\` is not an operator: write \`${operator.image}\``, this.replacement(span, operator.image));
    return operator;
  }

  /** `===`, `!==`, `<=>`, `<>`: the first part has been read. */
  private refuseForeignComparison(op: Tok): void {
    const next = this.tok;
    if (!joint(op, next)) return;
    const span = { lo: op.startOffset, hi: next.endOffset + 1, ctxt: op.ctxt };
    const is = (first: Tok["tokenType"], second: Tok["tokenType"]): boolean => op.tokenType === first && next.tokenType === second;
    if (is(P.EqEq, P.Eq) || is(P.Ne, P.Eq)) {
      this.report("syntax", span, `\`${op.image}=\` is not an operator: \`${op.image}\` compares values`, this.replacement(span, op.image));
    } else if (is(P.Lt, P.Gt)) {
      this.report("syntax", span, "`<>` is not an operator: unequal is `!=`", this.replacement(span, "!="));
    } else if (is(P.Le, P.Gt)) {
      this.report("syntax", span, "`<=>` is not an operator", { helps: ["`a.cmp(&b)` gives an `Ordering`"] });
    } else {
      return;
    }
    this.bump();
  }

  /** `i++` and `i--`, where no operand follows: reported and read over. */
  private refusesPostfix(): boolean {
    const first = this.tok;
    const second = this.peek(1);
    const isDouble = (first.tokenType === P.Plus || first.tokenType === P.Minus) && second.tokenType === first.tokenType && joint(first, second);
    if (!isDouble || EXPR_START[this.peek(2).tokenTypeIdx] === true) return false;
    this.bump();
    this.refuseIncrement(first, second);
    this.bump();
    return true;
  }

  private refuseIncrement(first: Tok, second: Tok): void {
    const span = { lo: first.startOffset, hi: second.endOffset + 1, ctxt: first.ctxt };
    const op = first.image;
    this.report("syntax", span, `there is no \`${op}${op}\` operator`, { helps: [`write \`${op}= 1\``], fixes: [{ title: `write \`${op}= 1\``, edits: [{ span, text: ` ${op}= 1` }] }] });
  }

  /** `a < b < c`, and `Vec<i32>::new()`, which reads the same. */
  private refuseChain(left: Expr, comparedAt: number): never {
    if (left.kind !== "binary") return bug("a chained comparison has no comparison on its left");
    const angle = this.forgottenTurbofish(comparedAt);
    if (angle !== null) return this.refuseTurbofish(angle);
    const op = this.tok;
    const span = { lo: left.opSpan.lo, hi: op.endOffset + 1, ctxt: op.ctxt };
    return this.abort("syntax", span, "comparison operators cannot be chained", {
      labels: [{ span: left.opSpan, text: "first comparison" }],
      helps: ["compare in two steps: `a < b && b < c`, or `(a == b) == c`"],
    });
  }

  protected refuseTurbofish(angle: Tok): never {
    const span = tokSpan(angle);
    return this.abort("syntax", span, "generic arguments in an expression are written `::<…>`", { label: "this `<` compares", fixes: [{ title: "write `::<`", edits: [{ span: { ...span, hi: span.lo }, text: "::" }] }] });
  }

  /** The `<` at `index`, if what follows reads as generic arguments of a call or path. */
  protected forgottenTurbofish(index: number): Tok | null {
    const angle = this.peek(index - this.position);
    if (angle.tokenType !== P.Lt) return null;
    let depth = 0;
    for (let at = index; at < index + TURBOFISH_LENGTH_MAX; at++) {
      const token = this.peek(at - this.position);
      if (token.tokenType === P.Lt) depth++;
      else if (token.tokenType === P.Gt) depth--;
      else if (token.tokenType === P.Shr) depth -= 2;
      else if (token.tokenType === P.Semi || token.tokenType === P.LBrace || token.tokenType === P.AndAnd || token.tokenType === P.OrOr) return null;
      if (depth <= 0) {
        const next = this.peek(at + 1 - this.position).tokenType;
        return depth === 0 && (next === P.LParen || next === P.ColonColon) ? angle : null;
      }
    }
    return null;
  }

  /** `a ? b : c` after its `?`, where a value follows on the same line and then a `:`. */
  private refuseTernary(): void {
    if (this.tok.tokenType !== T.Ident && LITERAL_START[this.tok.tokenTypeIdx] !== true) return;
    if (this.isOnNewLine) return;
    for (let n = 1; n < 20; n++) {
      const type = this.peek(n).tokenType;
      if (type === P.Semi || type === P.LBrace || type === P.RBrace) return;
      if (type !== P.Colon) continue;
      this.abort("syntax", tokSpan(this.prev), "there is no `? :` operator", { helps: [`\`if\` is an expression: \`if condition { ${describe(this.tok).replaceAll("`", "")} } else { … }\``] });
    }
  }
}
