/** Expressions with blocks: conditions, matches, loops, async and generator blocks. */
import type { Arm, Block, Expr, Label, Pat } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import { AtomParser } from "./atom-parser.js";
import { isBlockLike } from "./expr-parser.js";
import { PATTERN_START } from "./starts.js";
import { describe, tokSpan } from "./token-tools.js";
import { EOF_TOKEN, Frag, Kw, P, T } from "./tokens.js";

/** How other languages write `else if`. */
const ELSE_IF_WORDS: ReadonlySet<string> = new Set(["elif", "elseif", "elsif"]);

/** How many tokens of a `for` loop's head are searched for a `;`. */
const FOR_HEAD_MAX = 200;

/** A block before one of these is a condition: `while { step(); more } { … }`. */
const AFTER_BLOCK_CONDITION: ReadonlySet<unknown> = new Set([
  P.LBrace, Frag.block, P.Dot, P.Question, P.LParen, P.LBracket, Kw.As,
  P.EqEq, P.Ne, P.Lt, P.Le, P.Gt, P.Ge, P.AndAnd, P.OrOr, P.And, P.Or, P.Caret, P.Shl, P.Shr, P.Plus, P.Minus, P.Star, P.Slash, P.Percent,
]);

interface Branch {
  readonly start: Tok;
  readonly cond: Expr;
  readonly then: Block;
}

export abstract class ControlParser extends AtomParser {
  // ---------------------------------------------------------------- blocks

  blockExpr(): Expr {
    const start = this.tok;
    const block = this.SUBRULE(this.block);
    return { id: this.id(), span: this.spanFrom(start), kind: "block", block, label: null };
  }

  /** The block that must follow `after`: says so where it is missing. */
  private blockAfter(after: string, head: Expr | null = null): Block {
    if (this.at(P.LBrace) || this.at(Frag.block)) return this.SUBRULE(this.block);
    if (head?.kind === "binary" && head.rhs.kind === "block" && head.rhs.paren !== true) {
      this.abort("syntax", head.opSpan, `\`${head.op}\` has no right side`, { labels: [{ span: { ...head.rhs.span, hi: head.rhs.span.lo + 1 }, text: "this block is taken for it" }] });
    }
    return this.unexpected(`\`{\` after ${after}`, { helps: ["the body is always a block, also if it is one expression: `{ … }`"] });
  }

  /** `'a: loop { }`, `'a: { }`. */
  protected labeled(start: Tok): Expr {
    const next = this.peek(1).tokenType;
    if (next === Kw.Loop || next === Kw.While || next === Kw.For || next === P.LBrace) {
      const at = tokSpan(start);
      this.report("syntax", { ...at, lo: at.hi }, "a `:` stands between a label and what it names", this.insertion({ ...at, lo: at.hi }, ":"));
    } else if (next !== P.Colon) return this.unexpected("expression", { helps: ["a word in single quotes is a label or a lifetime; a string is written in double quotes"] });
    const label = this.label();
    this.eat(P.Colon);
    if (this.at(Kw.Loop) || this.at(Kw.While) || this.at(Kw.For)) return this.loopExpr(start, label);
    if (!this.at(P.LBrace) && !this.at(Frag.block)) this.unexpected("a loop or a block after a label");
    const block = this.SUBRULE(this.block);
    return { id: this.id(), span: this.spanFrom(start), kind: "block", block, label };
  }

  /** `async { }`, `async move { }`, `async |x| …`, `async gen { }`. */
  protected asyncExpr(start: Tok): Expr {
    this.bump();
    const next = this.at(Kw.Move) ? this.peek(1).tokenType : this.tok.tokenType;
    if (next === P.Or || next === P.OrOr) return this.closure(start, true);
    if (this.atWord("gen")) {
      this.bump();
      return this.genBlock(start, true);
    }
    const move = this.eat(Kw.Move);
    if (!this.at(P.LBrace) && !this.at(Frag.block)) this.unexpected("`{`, `move` or a closure after `async`");
    const block = this.SUBRULE(this.block);
    return { id: this.id(), span: this.spanFrom(start), kind: "async", move, block };
  }

  private genBlock(start: Tok, isAsync: boolean): Expr {
    const async = this.eat(Kw.Async) || isAsync;
    const move = this.eat(Kw.Move);
    const block = this.blockAfter("`gen`");
    return { id: this.id(), span: this.spanFrom(start), kind: "gen", async, move, block };
  }

  /** `gen { }` and `async_try { }`: words that are names everywhere else. */
  protected contextualBlock(start: Tok): Expr | null {
    if (start.image !== "gen" && start.image !== "async_try") return null;
    const next = this.peek(1).tokenType;
    const opensBlock = next === P.LBrace && !this.noStruct;
    if (start.image === "async_try") {
      if (!opensBlock) return null;
      this.bump();
      const block = this.SUBRULE(this.block);
      return { id: this.id(), span: this.spanFrom(start), kind: "asyncTry", block };
    }
    const after = this.peek(2).tokenType;
    const isGen = opensBlock || ((next === Kw.Async || next === Kw.Move) && (after === P.LBrace || after === Kw.Move));
    if (!isGen) return null;
    this.bump();
    return this.genBlock(start, false);
  }

  // ---------------------------------------------------------------- if

  protected ifExpr(start: Tok): Expr {
    const branches: Branch[] = [];
    let last: Expr | null = null;
    for (let from = start; ; ) {
      this.bump();
      branches.push(this.branch(from));
      this.checkChain(branches.length);
      if (!this.atElse()) break;
      from = this.tok;
      if (this.at(Kw.If)) continue;
      const block = this.blockAfter("`else`");
      last = { id: this.id(), span: this.spanFrom(from), kind: "block", block, label: null };
      break;
    }
    for (const branch of branches.reverse()) {
      last = { id: this.id(), span: this.spanFrom(branch.start), kind: "if", cond: branch.cond, then: branch.then, else: last };
    }
    return last ?? this.unexpected("`if`");
  }

  private branch(start: Tok): Branch {
    if (this.lacksCondition()) this.abort("syntax", tokSpan(this.tok), "this `if` has no condition");
    const cond = this.condition();
    if (this.atWord("then") && this.peek(1).tokenType === P.LBrace) {
      this.report("syntax", tokSpan(this.tok), "there is no `then`: the block follows the condition", this.replacement(tokSpan(this.tok), ""));
      this.bump();
    }
    return { start, cond, then: this.blockAfter("the condition of `if`", cond) };
  }

  /** A block stands where the condition should, and nothing behind it says that it is the condition. */
  private lacksCondition(): boolean {
    if (!this.at(P.LBrace)) return false;
    let depth = 0;
    for (let n = 0; ; n++) {
      const token = this.peek(n);
      if (token.tokenType === P.LBrace) depth++;
      else if (token.tokenType === P.RBrace && --depth === 0) return !AFTER_BLOCK_CONDITION.has(this.peek(n + 1).tokenType);
      else if (token.tokenType === EOF_TOKEN) return true;
    }
  }

  /** Reads `else`, and what other languages write for `else if` up to its `if`. */
  private atElse(): boolean {
    if (this.eat(Kw.Else)) return true;
    if (this.tok.tokenType !== T.Ident || !ELSE_IF_WORDS.has(this.tok.image)) return false;
    const next = this.peek(1).tokenType;
    if (next === P.Eq || next === P.Dot || next === P.Semi || next === P.ColonColon) return false;
    const word = this.tok;
    this.report("syntax", tokSpan(word), `\`${word.image}\` is written \`else if\``, this.replacement(tokSpan(word), "else if"));
    // The loop reads an `if` here: the word stands for it.
    this.tok = { ...word, image: "if", tokenType: Kw.If, tokenTypeIdx: Kw.If.tokenTypeIdx ?? 0 };
    return true;
  }

  // ---------------------------------------------------------------- match

  protected matchExpr(start: Tok): Expr {
    this.bump();
    const scrutinee = this.SUBRULE(this.scrutinee);
    this.expect(P.LBrace, " after what is matched");
    this.innerAttrs();
    const arms: Arm[] = [];
    this.enter();
    while (!this.at(P.RBrace) && !this.isAtEnd) {
      const arm = this.recovering(
        () => this.arm(),
        (token, index) => token.tokenType === P.Comma || this.startsArm(index),
      );
      if (arm !== null) arms.push(arm);
      else this.eat(P.Comma);
    }
    this.leave();
    this.expect(P.RBrace);
    return { id: this.id(), span: this.spanFrom(start), kind: "match", scrutinee, arms };
  }

  /** After an error in an arm: the `}` before this token ended one. */
  private startsArm(index: number): boolean {
    const before = this.peek(index - 1 - this.position);
    const token = this.peek(index - this.position);
    return before.tokenType === P.RBrace && PATTERN_START[token.tokenTypeIdx] === true && this.startsLine(before, token);
  }

  private arm(): Arm {
    const attrs = this.outerAttrs();
    const start = this.tok;
    if (this.at(P.Comma) || this.at(P.Semi)) this.refuseEmptyArm();
    const pat = this.SUBRULE(this.pattern);
    const guard = this.eat(Kw.If) ? this.guard() : null;
    this.fatArrow(pat);
    const body = this.armBody();
    const span = this.spanFrom(start);
    if (!this.eat(P.Comma) && !this.at(P.RBrace) && !isBlockLike(body)) this.missingArmComma();
    return { pat, guard, body, attrs, span };
  }

  private refuseEmptyArm(): void {
    const span = tokSpan(this.tok);
    this.report("syntax", span, `expected a pattern, found ${describe(this.tok)}`, this.replacement(span, ""));
    this.bump();
  }

  private fatArrow(pat: Pat): void {
    if (this.eat(P.FatArrow)) return;
    const isInstead = this.at(P.Arrow) || this.at(P.Eq) || this.at(P.Colon);
    if (!isInstead) {
      const helps = pat.kind !== "or" && this.at(P.Comma) ? ["alternatives are separated by `|`"] : [];
      this.unexpected("`=>` after the pattern", { helps });
    }
    const span = tokSpan(this.tok);
    this.report("syntax", span, `expected \`=>\` after the pattern, found ${describe(this.tok)}`, this.replacement(span, "=>"));
    this.bump();
  }

  armBody(): Expr {
    const outerStruct = this.noStruct;
    this.noStruct = false;
    this.enter();
    const body = this.statementExpr();
    this.leave();
    this.noStruct = outerStruct;
    return body;
  }

  private missingArmComma(): void {
    if (this.at(P.Semi)) {
      const span = tokSpan(this.tok);
      this.report("syntax", span, "a match arm ends with `,`, not with `;`", { ...this.replacement(span, ","), helps: ["several statements in an arm stand in a block: `=> { …; … }`"] });
      this.bump();
    } else if (this.atOneOf(PATTERN_START) || this.at(P.Pound)) {
      this.reportGap(this.gap, `expected \`,\` after this arm, found ${describe(this.tok)}`, this.insertion(this.gap, ","));
    } else {
      this.unexpected("`,` after this arm");
    }
  }

  /** An expression where a statement may stand: one that ends in a block goes on only with `.` or `?`. */
  protected statementExpr(): Expr {
    const start = this.tok;
    const first = this.at(P.Pound) || !this.startsBlockLike(start) ? null : this.atom(start);
    if (first === null) return this.assoc(0);
    if (isBlockLike(first) && !this.at(P.Dot) && !this.at(P.Question)) return first;
    return this.operators(start, this.postfix(start, first), 0);
  }

  private startsBlockLike(token: Tok): boolean {
    switch (token.tokenType) {
      case P.LBrace:
      case Kw.If:
      case Kw.Match:
      case Kw.Loop:
      case Kw.While:
      case Kw.For:
      case Kw.Unsafe:
      case Kw.Const:
      case T.Lifetime:
      case Frag.lifetime:
      case Frag.block:
      case Frag.expr:
        return true;
      default:
        return false;
    }
  }

  // ---------------------------------------------------------------- loops

  protected loopExpr(start: Tok, label: Label | null): Expr {
    const keyword = this.bump();
    if (keyword.tokenType === Kw.Loop) {
      const block = this.blockAfter("`loop`");
      return { id: this.id(), span: this.spanFrom(start), kind: "loop", block, label };
    }
    if (keyword.tokenType === Kw.While) {
      if (this.lacksCondition()) this.abort("syntax", tokSpan(keyword), "this `while` has no condition", { helps: ["a loop without one is `loop { … }`"] });
      const cond = this.condition();
      const block = this.blockAfter("the condition of `while`", cond);
      return { id: this.id(), span: this.spanFrom(start), kind: "while", cond, block, label };
    }
    return this.forLoop(start, keyword, label);
  }

  private forLoop(start: Tok, keyword: Tok, label: Label | null): Expr {
    if (this.at(P.Lt)) return this.abort("E0658", tokSpan(keyword), "`for<…>` before a closure is not supported");
    const isAwait = this.eat(Kw.Await);
    const open = this.at(P.LParen) ? this.tok : null;
    if (open !== null) this.refuseCFor(keyword);
    if (open !== null && this.isParenthesisedHead()) return this.parenthesisedFor(start, isAwait, label);
    const pat = this.SUBRULE(this.pattern);
    this.inKeyword();
    const iter = this.SUBRULE(this.scrutinee);
    const block = this.blockAfter("what `for` goes over");
    return { id: this.id(), span: this.spanFrom(start), kind: "for", await: isAwait, pat, iter, block, label };
  }

  private inKeyword(): void {
    if (this.eat(Kw.In)) return;
    const isInstead = this.at(P.Eq) || this.at(P.Colon) || this.atWord("of");
    if (!isInstead) this.unexpected("`in` after the pattern of `for`");
    this.reportGap(tokSpan(this.tok), `expected \`in\`, found ${describe(this.tok)}`, this.replacement(tokSpan(this.tok), "in"));
    this.bump();
  }

  /** `for (i = 0; i < n; i++)` */
  private refuseCFor(keyword: Tok): void {
    let depth = 0;
    for (let n = 0; ; n++) {
      const type = this.peek(n).tokenType;
      if (type === P.LParen) depth++;
      else if (type === P.RParen && --depth === 0) return;
      else if (type === P.Semi && depth === 1) {
        this.abort("syntax", { ...tokSpan(keyword), hi: this.tok.endOffset + 1 }, "a `for` loop goes over a range or an iterator: `for i in 0..n { … }`", { helps: ["any other loop is `while condition { … }` or `loop { … }`"] });
      } else if (type === P.LBrace || n > FOR_HEAD_MAX) return;
    }
  }

  /** `for (x in xs) { }` */
  private isParenthesisedHead(): boolean {
    const next = this.peek(1);
    return (next.tokenType === T.Ident || next.tokenType === T.Underscore) && this.peek(2).tokenType === Kw.In;
  }

  private parenthesisedFor(start: Tok, isAwait: boolean, label: Label | null): Expr {
    const open = this.bump();
    const pat = this.SUBRULE(this.pattern);
    this.bump();
    const iter = this.SUBRULE(this.expr);
    const close = this.expect(P.RParen);
    this.report("syntax", { ...tokSpan(open), hi: close.endOffset + 1 }, "the head of a `for` loop has no parentheses around it", {
      fixes: [{ title: "remove the parentheses", edits: [{ span: tokSpan(open), text: "" }, { span: tokSpan(close), text: "" }] }],
    });
    const block = this.blockAfter("what `for` goes over");
    return { id: this.id(), span: this.spanFrom(start), kind: "for", await: isAwait, pat, iter, block, label };
  }
}
