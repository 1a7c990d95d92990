/** Blocks and statements. */
import type { Attr, Block, Expr, Item, MacroCall, Pat, Stmt, Type } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { Production } from "./base-parser.js";
import { ControlParser } from "./control-parser.js";
import { isBlockLike } from "./expr-parser.js";
import { EXPR_START, PATH_WORDS, STATEMENT_KEYWORDS } from "./starts.js";
import { describe, tokSpan } from "./token-tools.js";
import { Frag, Kw, P, T } from "./tokens.js";

/** What the statements of a block come to: the last one without a `;` is its value. */
export interface Statements {
  readonly stmts: readonly Stmt[];
  readonly tail: Expr | null;
}

/** Words that declare a variable elsewhere. */
const VARIABLE_WORDS: ReadonlySet<string> = new Set(["var", "val", "auto", "int", "float", "double", "string", "char", "bool", "boolean", "final", "let"]);

export abstract class StatementParser extends ControlParser {
  readonly block: Production<Block> = this.production("block", () => this.blockBody());
  readonly statement: Production<Stmt | null> = this.production("statement", () => this.anyStatement());

  protected abstract get atItem(): boolean;
  protected abstract itemAfter(attrs: readonly Attr[]): Item | null;

  // ---------------------------------------------------------------- blocks

  private blockBody(): Block {
    const start = this.tok;
    if (start.frag?.kind === "block") {
      this.bump();
      return this.treeHere(start.frag.node);
    }
    this.expect(P.LBrace);
    const { noStruct, letAllowed, takesSemi } = this;
    this.takesSemi = true;
    this.noStruct = false;
    this.letAllowed = false;
    this.enter(2);
    const innerAttrs = this.innerAttrs();
    const { stmts, tail } = this.statements();
    this.leave(2);
    this.noStruct = noStruct;
    this.letAllowed = letAllowed;
    this.takesSemi = takesSemi;
    this.expect(P.RBrace);
    return { id: this.id(), span: this.spanFrom(start), stmts, tail, innerAttrs };
  }

  private readonly readStatement = (): Stmt | null => this.SUBRULE(this.statement);
  private readonly resumesAt = (token: Tok, index: number, first: Tok): boolean => this.startsStatement(token, index, first);

  /** Statements up to the `}` or the end of the tokens. */
  statements(): Statements {
    const stmts: Stmt[] = [];
    while (!this.at(P.RBrace) && !this.isAtEnd) {
      const stmt = this.recovering(this.readStatement, this.resumesAt);
      if (stmt === null) this.eat(P.Semi);
      else stmts.push(stmt);
    }
    const last = stmts.at(-1);
    if (last?.kind !== "expr" || last.semi) return { stmts, tail: null };
    stmts.pop();
    return { stmts, tail: last.expr };
  }

  /** Where statements go on after an error. */
  private startsStatement(token: Tok, index: number, first: Tok): boolean {
    if (token.tokenType === P.Semi) return true;
    const before = this.peek(index - 1 - this.position);
    if (!this.startsLine(before, token)) return false;
    if (STATEMENT_KEYWORDS[token.tokenTypeIdx] === true) return true;
    return EXPR_START[token.tokenTypeIdx] === true && (before.tokenType === P.RBrace || this.indentOf(token) <= this.indentOf(first));
  }

  // ---------------------------------------------------------------- statements

  private anyStatement(): Stmt | null {
    const start = this.tok;
    switch (start.tokenType) {
      case P.Semi:
        this.bump();
        return { id: this.id(), span: tokSpan(start), kind: "empty" };
      case Kw.Let:
        return this.letStatement(start, this.noAttrs);
      case Frag.stmt:
        return this.splicedStatement(start);
      case P.Pound:
      case T.DocComment:
        return this.attributed(start);
      case Kw.Else:
        return this.abort("syntax", tokSpan(start), "this `else` belongs to no `if`");
      default:
        return this.plainStatement(start, this.noAttrs);
    }
  }

  private attributed(start: Tok): Stmt | null {
    const attrs = this.outerAttrs();
    const last = attrs.at(-1);
    if (this.at(P.RBrace) || this.isAtEnd) {
      if (last === undefined) return null;
      if (last.doc !== null) this.report("E0585", last.span, "this doc comment describes nothing", { helps: ["an ordinary comment is written `//`"] });
      else this.report("syntax", last.span, "this attribute belongs to nothing: a statement or an item must follow it");
      return null;
    }
    if (this.at(Kw.Let)) return this.letStatement(start, attrs);
    return this.plainStatement(start, attrs);
  }

  private plainStatement(start: Tok, attrs: readonly Attr[]): Stmt | null {
    if (this.atItem || this.at(Frag.item)) {
      const item = this.itemAfter(attrs);
      return item === null ? null : { id: this.id(), span: item.span, kind: "item", item };
    }
    if (this.at(T.Ident)) {
      const declared = this.foreignDeclaration(start, attrs);
      if (declared !== null) return declared;
    }
    const isPath = this.at(T.Ident) || this.at(P.ColonColon) || this.at(P.Dollar) || this.at(Frag.path) || PATH_WORDS[this.tok.tokenTypeIdx] === true;
    return isPath ? this.pathStatement(start, attrs) : this.exprStatement(start, this.statementExpr(), attrs);
  }

  private splicedStatement(start: Tok): Stmt {
    this.bump();
    const node = start.frag?.kind === "stmt" ? this.treeHere(start.frag.node) : this.unexpected("a statement");
    if (node.kind === "expr" && !node.semi) return this.exprStatement(start, this.operators(start, this.postfix(start, node.expr), 0), this.noAttrs);
    if (node.kind === "macro" || node.kind === "let") this.eat(P.Semi);
    return node;
  }

  /** A statement that starts with a path: perhaps a macro call, which may expand into statements. */
  private pathStatement(start: Tok, attrs: readonly Attr[]): Stmt {
    const first = this.atom(this.tok);
    if (first.kind === "macro" && this.endsMacroStatement(first.mac)) return this.macroStatement(start, first.mac, attrs);
    return this.exprStatement(start, this.operators(start, this.postfix(start, first), 0), attrs);
  }

  private endsMacroStatement(mac: MacroCall): boolean {
    if (mac.delim === "{") return !this.at(P.Dot) && !this.at(P.Question);
    return this.at(P.Semi) || this.isAtEnd;
  }

  private macroStatement(start: Tok, mac: MacroCall, attrs: readonly Attr[]): Stmt {
    const semi = this.takesSemi && this.eat(P.Semi);
    return { id: this.id(), span: this.spanFrom(start), kind: "macro", mac, semi, attrs };
  }

  private exprStatement(start: Tok, expr: Expr, attrs: readonly Attr[]): Stmt {
    const whole: Expr = attrs.length === 0 ? expr : { ...expr, attrs: [...attrs, ...(expr.attrs ?? [])] };
    const semi = this.takesSemi && this.eat(P.Semi);
    if (!semi && this.takesSemi && !this.at(P.RBrace) && !this.isAtEnd && !isBlockLike(expr)) this.missingSemi(expr);
    return { id: this.id(), span: this.spanFrom(start), kind: "expr", expr: whole, semi };
  }

  // ---------------------------------------------------------------- let

  private letStatement(start: Tok, attrs: readonly Attr[]): Stmt {
    this.bump();
    const first = this.tok;
    const pat = this.SUBRULE(this.pattern);
    // One in parentheses starts after them.
    if (pat.kind === "or" && pat.span.lo === first.startOffset) {
      this.report("syntax", pat.span, "`let` bindings require top-level or-patterns in parentheses", { helps: ["wrap the pattern in parentheses: `let (A | B) = …`"] });
    }
    return this.letAfter(start, pat, attrs);
  }

  /** From the `:` or `=` on. */
  private letAfter(start: Tok, pat: Pat, attrs: readonly Attr[]): Stmt {
    const type = this.letType();
    const init = this.letInit();
    const last = this.prev;
    const hasElse = init !== null && this.eat(Kw.Else);
    if (hasElse && last.image === "}") this.report("syntax", tokSpan(last), "right curly brace `}` before `else` in a `let...else` statement not allowed", { helps: ["write the expression in parentheses"] });
    const orElse = hasElse ? this.SUBRULE(this.block) : null;
    if (this.takesSemi && !this.eat(P.Semi)) this.missingSemi(init);
    return { id: this.id(), span: this.spanFrom(start), kind: "let", pat, type, init, else: orElse, attrs };
  }

  private letType(): Type | null {
    if (!this.at(P.Colon)) return null;
    const colon = this.bump();
    if (this.at(P.Eq) && this.isJoint(colon)) {
      const span = { lo: colon.startOffset, hi: this.tok.endOffset + 1, ctxt: colon.ctxt };
      this.report("syntax", span, "`:=` is written `=`", this.replacement(span, "="));
      return null;
    }
    return this.SUBRULE(this.type);
  }

  private isJoint(before: Tok): boolean {
    return before.endOffset + 1 === this.tok.startOffset;
  }

  private letInit(): Expr | null {
    if (this.eat(P.Eq)) return this.SUBRULE(this.expr);
    if (this.at(P.Semi) || this.at(P.RBrace) || this.isAtEnd || this.at(Kw.In)) return null;
    const span = tokSpan(this.tok);
    if (this.at(P.EqEq) || this.at(P.PlusEq) || this.at(P.Arrow) || this.at(P.FatArrow) || this.at(P.LArrow)) {
      this.report("syntax", span, `expected \`=\`, found ${describe(this.tok)}`, this.replacement(span, "="));
      this.bump();
      return this.SUBRULE(this.expr);
    }
    if (!this.canBeginExpr || this.isOnNewLine) return null;
    this.reportGap(this.gap, `expected \`=\` before the value, found ${describe(this.tok)}`, this.insertion(this.gap, " ="));
    return this.SUBRULE(this.expr);
  }

  /** `x: int = 3`, `var x = 3`, `int x = 3`. */
  private foreignDeclaration(start: Tok, attrs: readonly Attr[]): Stmt | null {
    const name = this.tok;
    const next = this.peek(1);
    const lo = tokSpan(name);
    if (next.tokenType === P.Colon) {
      this.report("syntax", { ...lo, hi: next.endOffset + 1 }, "a variable is declared with `let`", { fixes: [{ title: "add `let`", edits: [{ span: { ...lo, hi: lo.lo }, text: "let " }] }] });
      return this.letAfter(start, this.namePattern(), attrs);
    }
    if (next.tokenType !== T.Ident || this.startsLine(name, next)) return null;
    const after = this.peek(2).tokenType;
    const declares = after === P.Eq || ((after === P.Colon || after === P.Semi) && VARIABLE_WORDS.has(name.image));
    if (!declares || name.image === "async_try") return null;
    const helps = name.image === "var" ? ["a variable that changes is declared with `let mut`"] : [];
    this.report("syntax", lo, `a variable is declared with \`let\`, not with \`${name.image}\``, { ...this.replacement(lo, "let"), helps });
    this.bump();
    return this.letAfter(start, this.namePattern(), attrs);
  }

  private namePattern(): Pat {
    const start = this.tok;
    const ident = this.ident();
    return { id: this.id(), span: this.spanFrom(start), kind: "ident", ident, byRef: false, mut: false, sub: null };
  }

  // ---------------------------------------------------------------- the missing `;`

  /** Where the next statement evidently starts, goes on with it; else gives up on this one. */
  private missingSemi(before: Expr | null): void {
    const found = describe(this.tok);
    if (this.isOnNewLine || STATEMENT_KEYWORDS[this.tok.tokenTypeIdx] === true || this.at(P.RBrace) || this.isAtEnd) {
      this.reportGap(this.gap, `expected \`;\`, found ${found}`, this.insertion(this.gap, ";"));
      return;
    }
    if (before?.kind === "binary" && before.op === "<" && this.at(P.Comma)) this.refuseForgottenTurbofish(before.opSpan.lo);
    const helps = this.at(P.FatArrow) ? ["a closure is written `|x| …`"] : this.at(P.Colon) ? ["a variable with a type is declared as `let name: Type = …`"] : [];
    this.abort("syntax", tokSpan(this.tok), `expected \`;\`, found ${found}`, { helps });
  }

  /** `HashMap<String, i32>::new()`: the comma ends a comparison. */
  private refuseForgottenTurbofish(lo: number): void {
    for (let n = 0; n > -20; n--) {
      const token = this.peek(n);
      if (token.startOffset !== lo || token.tokenType !== P.Lt) continue;
      const angle = this.forgottenTurbofish(this.position + n);
      if (angle !== null) this.refuseTurbofish(angle);
      return;
    }
  }
}
