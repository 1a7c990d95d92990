/** Parentheses, braces and semicolons that say nothing, `while true`. */
import type { Arm, Block, Expr, Stmt } from "../ast/ast.js";
import type { Def } from "../2-resolve/defs.js";
import type { LintCx } from "./lint-cx.js";

/** Where an expression stands that may need no delimiters. */
interface Site {
  readonly what: string;
  /** A block follows, into which some expressions would run. */
  readonly head?: true;
  /** Braces are left alone here. */
  readonly parensOnly?: true;
}

export function lintExpr(cx: LintCx, def: Def, e: Expr): void {
  // Most there is nothing to say of: no function is made for them.
  if (e.kind === "path" || e.kind === "lit" || e.kind === "field" || e.kind === "binary") return;
  lintParts(cx, def, e);
}

function lintParts(cx: LintCx, def: Def, e: Expr): void {
  const look = (part: Expr | null, site: Site): void => {
    if (part !== null) delimiters(cx, def, part, site);
  };
  switch (e.kind) {
    case "if":
      return look(e.cond, { what: "`if` condition", head: true });
    case "while":
      whileTrue(cx, def, e);
      return look(e.cond, { what: "`while` condition", head: true });
    case "match":
      return look(e.scrutinee, { what: "`match` scrutinee expression", head: true, parensOnly: true });
    case "for":
      return look(e.iter, { what: "`for` iterator expression", head: true });
    case "let":
      if (e.expr.kind === "binary" && (e.expr.op === "&&" || e.expr.op === "||")) return;
      return look(e.expr, { what: "`let` scrutinee expression", head: true, parensOnly: true });
    case "return":
      return look(e.expr, { what: "`return` value" });
    case "break":
      return look(e.expr, { what: "`break` value" });
    case "index":
      return look(e.index, { what: "index expression" });
    case "assign":
    case "assignOp":
      return look(e.rhs, { what: "assigned value" });
    case "call":
    case "methodCall":
      // One macro has taken the parentheses for a token, and handed it to another that takes it for an expression.
      if (cx.check.program.isOfNestedMacro(e.span)) return;
      return e.args.forEach((arg) => look(arg, { what: e.kind === "call" ? "function argument" : "method argument" }));
    case "closure":
      return look(e.closure.body, { what: "closure body", parensOnly: true });
    default:
      return;
  }
}

function whileTrue(cx: LintCx, def: Def, e: Expr & { readonly kind: "while" }): void {
  if (e.cond.kind !== "lit" || e.cond.lit.kind !== "bool" || !e.cond.lit.value || e.cond.span.ctxt !== 0) return;
  cx.found("while_true", def, e.id, { ...e.span, hi: e.cond.span.hi }, "denote infinite loops with `loop { ... }`", { helps: ["use `loop`"] });
}

export function lintArm(cx: LintCx, def: Def, arm: Arm): void {
  delimiters(cx, def, arm.body, { what: "match arm expression", parensOnly: true });
}

/** The last expression of a block. */
export function lintTail(cx: LintCx, def: Def, tail: Expr): void {
  delimiters(cx, def, tail, { what: "block return value" });
}

/** The value of a constant or static. */
export function lintValue(cx: LintCx, def: Def, value: Expr): void {
  delimiters(cx, def, value, { what: "assigned value", parensOnly: true });
}

export function lintStmt(cx: LintCx, def: Def, stmt: Stmt, block: Block): void {
  if (stmt.kind === "let" && stmt.init !== null && stmt.else === null) delimiters(cx, def, stmt.init, { what: "assigned value", parensOnly: true });
  if (stmt.kind === "empty") redundantSemicolon(cx, def, stmt, block);
}

/** Several in a row are one mistake. */
function redundantSemicolon(cx: LintCx, def: Def, stmt: Stmt, block: Block): void {
  const at = block.stmts.indexOf(stmt);
  if (block.stmts[at - 1]?.kind === "empty") return;
  const several = block.stmts[at + 1]?.kind === "empty" ? "s" : "";
  cx.found("redundant_semicolons", def, stmt.id, stmt.span, `unnecessary trailing semicolon${several}`, { helps: [`remove ${several === "" ? "this semicolon" : "these semicolons"}`] });
}

/** Parentheses or braces around the whole of something that needs none. */
function delimiters(cx: LintCx, def: Def, e: Expr, site: Site): void {
  if (e.span.ctxt !== 0 || (e.attrs?.length ?? 0) > 0) return;
  if (e.paren === true) {
    if (isNeeded(e, site)) return;
    if (isMultiline(cx, e) && e.kind === "binary") return;
    cx.found("unused_parens", def, e.id, e.span, `unnecessary parentheses around ${site.what}`, { helps: ["remove these parentheses"] });
  } else if (e.kind === "block" && e.label === null && site.parensOnly !== true && e.block.innerAttrs.length === 0) {
    const { stmts, tail } = e.block;
    const isOneValue = stmts.length === 0 && tail !== null && tail.span.ctxt === 0;
    if (!isOneValue || isNeeded(tail, site) || isMultiline(cx, e) || isUnderAttr(cx, e)) return;
    cx.found("unused_braces", def, e.id, e.span, `unnecessary braces around ${site.what}`, { helps: ["remove these braces"] });
  }
}

/** A condition that holds has left no trace but its text. */
function isUnderAttr(cx: LintCx, e: Expr): boolean {
  const before = cx.check.sources?.text({ lo: Math.max(0, e.span.lo - ATTR_GAP_MAX), hi: e.span.lo, ctxt: 0 }) ?? "";
  return before.trimEnd().endsWith("]");
}

const ATTR_GAP_MAX = 8;

function isMultiline(cx: LintCx, e: Expr): boolean {
  return cx.check.sources?.text(e.span).includes("\n") === true;
}

/** Kinds of expressions that go on as far as they can. */
const TAKES_THE_REST: ReadonlySet<Expr["kind"]> = new Set(["closure", "return", "break", "yield"]);

/** Whether the expression would mean something else, or nothing, without what is around it. */
function isNeeded(e: Expr, site: Site): boolean {
  if (e.kind === "let" || startsLikeStatement(e)) return true;
  if (site.what.endsWith("value") && e.kind === "block" && e.label !== null) return true;
  if (site.head !== true) return false;
  if (e.kind === "range" && (e.hi === null || isBlockLike(e.hi))) return true;
  return TAKES_THE_REST.has(e.kind) || hasStructLiteral(e);
}

/** `{ 0 } + 1`, `if a { 1 } else { 2 } as u8`: it would end with the block. */
function startsLikeStatement(e: Expr): boolean {
  let at = e;
  for (;;) {
    switch (at.kind) {
      case "binary":
      case "assign":
      case "assignOp":
        at = at.lhs;
        break;
      case "call":
        at = at.callee;
        break;
      case "methodCall":
        at = at.receiver;
        break;
      case "cast":
      case "index":
      case "field":
      case "try":
      case "await":
        at = at.expr;
        break;
      default:
        return false;
    }
    if (at.paren !== true && isBlockLike(at)) return true;
  }
}

function isBlockLike(e: Expr): boolean {
  switch (e.kind) {
    case "block":
    case "unsafe":
    case "const":
    case "if":
    case "match":
    case "loop":
    case "while":
    case "for":
      return true;
    default:
      return false;
  }
}

function hasStructLiteral(e: Expr): boolean {
  switch (e.kind) {
    case "struct":
      return true;
    case "binary":
    case "assign":
    case "assignOp":
      return hasStructLiteral(e.lhs) || hasStructLiteral(e.rhs);
    case "unary":
    case "cast":
    case "field":
    case "try":
    case "await":
    case "ref":
    case "index":
      return hasStructLiteral(e.expr);
    case "methodCall":
      return hasStructLiteral(e.receiver);
    default:
      return false;
  }
}
