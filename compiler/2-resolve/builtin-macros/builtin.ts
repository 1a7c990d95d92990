/** What built-in macros are: functions from a call to syntax. And how they read their arguments. */
import type { Expr, Item, MacroCall } from "../../ast/ast.js";
import type { Tok } from "../../ast/token.js";
import type { Span } from "../../source.js";
import { describe, tokSpan } from "../../1-parse/token-tools.js";
import { P } from "../../1-parse/tokens.js";
import type { Build } from "../build.js";
import type { ExpandSite } from "../expand.js";
import type { ResolveState } from "../state.js";
import type { StmtList } from "../syntax.js";

export interface BuiltinCall {
  readonly state: ResolveState;
  readonly mac: MacroCall;
  readonly site: ExpandSite;
  /** Makes nodes with the span of the call. */
  readonly build: Build;
}

/** In which places a macro can stand. Without `stmts` an expression serves as statement, and the other way round. */
export interface Builtin {
  readonly expr?: (call: BuiltinCall) => Expr;
  readonly stmts?: (call: BuiltinCall) => StmtList;
  readonly items?: (call: BuiltinCall) => readonly Item[];
}

export function macroError(call: BuiltinCall, span: Span, message: string, code = "macro", help?: string): void {
  call.state.sink.error(code, call.state.expansions.errorSpan(span), message, help === undefined ? {} : { helps: [help] });
}

/** A reading head over the tokens of a call. */
export class Args {
  at = 0;
  /** Something was wrong, and has been said. */
  failed = false;

  constructor(
    readonly call: BuiltinCall,
    readonly tokens: readonly Tok[] = call.mac.tokens,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): Tok | undefined {
    return this.tokens[this.at + ahead];
  }

  is(type: Tok["tokenType"], ahead = 0): boolean {
    return this.peek(ahead)?.tokenType === type;
  }

  isWord(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token !== undefined && token.frag === undefined && token.image === word;
  }

  eat(type: Tok["tokenType"]): boolean {
    if (!this.is(type)) return false;
    this.at++;
    return true;
  }

  /** The place of the next token, or of the end of the call. */
  get span(): Span {
    const token = this.peek();
    return token === undefined ? this.call.mac.span : tokSpan(token);
  }

  /** Reports that something else should stand here, and gives up on the rest. */
  expected(what: string, span: Span = this.span): void {
    const token = this.peek();
    this.failed = true;
    macroError(this.call, span, `expected ${what}, found ${token === undefined ? "the end of the macro call" : describe(token)}`);
    this.at = this.tokens.length;
  }

  expect(type: Tok["tokenType"]): boolean {
    if (this.eat(type)) return true;
    this.expected(`\`${type.LABEL ?? type.name}\``);
    return false;
  }

  /** An expression; `null` if there is none, which has been said. */
  expr(): Expr | null {
    if (this.isAtEnd) {
      this.expected("an expression");
      return null;
    }
    const taken = this.call.state.syntax.exprAt(this.tokens, this.at, this.call.mac.span);
    if (taken === null) {
      this.at = this.tokens.length;
      this.failed = true;
      return null;
    }
    this.at = taken.end;
    return taken.node;
  }

  /** The comma after an argument, unless it is the last one. */
  separator(): void {
    if (!this.isAtEnd) this.expect(P.Comma);
  }

  /** All that is left, as expressions between commas. */
  exprs(): Expr[] {
    const list: Expr[] = [];
    while (!this.isAtEnd) {
      const expr = this.expr();
      if (expr === null) return list;
      list.push(expr);
      this.separator();
    }
    return list;
  }

  /** Complains about anything that is left. */
  end(): void {
    if (!this.isAtEnd) this.expected("the end of the macro call");
  }
}
