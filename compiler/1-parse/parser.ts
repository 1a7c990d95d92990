/** The parser: the last link of the chain of grammar classes, with the entries that are not productions. */
import type { AssocItem, Expr, ForeignItem, Item, Stmt } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import { ItemParser } from "./item-parser.js";
import { P, T } from "./tokens.js";

export class AetherParser extends ItemParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  get current(): Tok {
    return this.tok;
  }

  /** Whether the last thing read was an attribute or a doc comment, which something must follow. */
  get endsInAttribute(): boolean {
    return this.prev.tokenType === T.DocComment;
  }

  /** What a macro gives for an expression may end in `;`. */
  exprWithSemi(): Expr {
    const expr = this.SUBRULE(this.expr);
    this.eat(P.Semi);
    return expr;
  }

  /** For `$s:stmt`, which does not take the `;`. */
  statementWithoutSemi(): Stmt {
    this.takesSemi = false;
    const stmt = this.SUBRULE(this.statement);
    this.takesSemi = true;
    return stmt ?? this.unexpected("a statement");
  }

  oneItem(): Item {
    return this.SUBRULE(this.item) ?? this.unexpected("an item");
  }

  /** What a macro makes in a trait or an `impl`: functions may lack a body, as it is not known which of the two it is. */
  assocItems(): readonly AssocItem[] {
    return this.assocItemsOf("trait");
  }

  foreignItems(): readonly ForeignItem[] {
    return this.members(() => this.SUBRULE(this.foreignItem));
  }
}
