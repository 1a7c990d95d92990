/** Visiting the parts of syntax. What macro calls stand for is not in the tree: the visitor decides whether to look there. */
import { unreachable } from "../unreachable.js";
import type { Arm, Attr, Block, Expr, MacroCall, Pat, Stmt } from "../ast/ast.js";

export interface Visitor {
  expr(e: Expr): void;
  pat(p: Pat): void;
  block(b: Block): void;
  arm(arm: Arm): void;
  macro(mac: MacroCall, of: Expr | Pat): void;
  /** A field of a pattern or literal, a parameter of a closure: what stands in it under its attributes. */
  under(attrs: readonly Attr[] | undefined, visit: () => void): void;
}

function maybe(part: Expr | null, v: Visitor): void {
  if (part !== null) v.expr(part);
}

function each(parts: readonly Expr[], v: Visitor): void {
  for (let i = 0; i < parts.length; i++) v.expr(parts[i] as Expr);
}

/** The immediate parts of an expression, in the order of the text. */
export function eachOfExpr(e: Expr, v: Visitor): void {
  switch (e.kind) {
    case "path":
    case "lit":
    case "continue":
    case "underscore":
    case "error":
      return;
    case "unary":
    case "ref":
    case "cast":
    case "field":
    case "try":
    case "await":
      return v.expr(e.expr);
    case "binary":
    case "assign":
    case "assignOp":
      v.expr(e.lhs);
      return v.expr(e.rhs);
    case "call":
      v.expr(e.callee);
      return each(e.args, v);
    case "methodCall":
      v.expr(e.receiver);
      return each(e.args, v);
    case "index":
      v.expr(e.expr);
      return v.expr(e.index);
    case "range":
      maybe(e.lo, v);
      return maybe(e.hi, v);
    case "tuple":
    case "array":
      return each(e.elems, v);
    case "repeat":
      v.expr(e.elem);
      return v.expr(e.len);
    case "struct":
      for (const field of e.fields) v.under(field.attrs, () => v.expr(field.expr));
      return maybe(e.base, v);
    case "break":
    case "return":
    case "yield":
      return maybe(e.expr, v);
    case "let":
      v.pat(e.pat);
      return v.expr(e.expr);
    case "macro":
      return v.macro(e.mac, e);
    default:
      return eachOfBlocks(e, v);
  }
}

type WithBlocks = Expr & { readonly kind: "block" | "unsafe" | "const" | "async" | "gen" | "asyncTry" | "defer" | "loop" | "if" | "match" | "while" | "for" | "closure" | "formatArgs" | "select" | "join" };

function eachOfBlocks(e: WithBlocks, v: Visitor): void {
  switch (e.kind) {
    case "block":
    case "unsafe":
    case "const":
    case "async":
    case "gen":
    case "asyncTry":
    case "defer":
    case "loop":
      return v.block(e.block);
    case "if":
      v.expr(e.cond);
      v.block(e.then);
      if (e.else !== null) v.expr(e.else);
      return;
    case "match":
      v.expr(e.scrutinee);
      return e.arms.forEach((arm) => v.arm(arm));
    case "while":
      v.expr(e.cond);
      return v.block(e.block);
    case "for":
      v.pat(e.pat);
      v.expr(e.iter);
      return v.block(e.block);
    case "closure":
      for (const param of e.closure.params) v.under(param.attrs, () => v.pat(param.pat));
      return v.expr(e.closure.body);
    case "formatArgs":
      return e.format.args.forEach((x) => v.expr(x));
    case "select":
      for (const arm of e.select.arms) {
        v.pat(arm.pat);
        v.expr(arm.future);
        if (arm.cond !== null) v.expr(arm.cond);
        v.expr(arm.body);
      }
      if (e.select.else !== null) v.expr(e.select.else);
      return;
    case "join":
      return e.join.futures.forEach((x) => v.expr(x));
    default:
      return unreachable(e);
  }
}

export function eachOfArm(arm: Arm, v: Visitor): void {
  v.pat(arm.pat);
  if (arm.guard !== null) v.expr(arm.guard);
  v.expr(arm.body);
}

/** The immediate parts of a pattern. */
export function eachOfPat(p: Pat, v: Visitor): void {
  switch (p.kind) {
    case "wild":
    case "rest":
    case "path":
    case "range":
    case "lit":
    case "error":
      return;
    case "ident":
      if (p.sub !== null) v.pat(p.sub);
      return;
    case "ref":
      return v.pat(p.pat);
    case "tuple":
    case "slice":
    case "tupleStruct":
      return p.elems.forEach((x) => v.pat(x));
    case "struct":
      for (const field of p.fields) v.under(field.attrs, () => v.pat(field.pat));
      return;
    case "or":
      return p.alts.forEach((x) => v.pat(x));
    case "macro":
      return v.macro(p.mac, p);
    default:
      return unreachable(p);
  }
}

/** The parts of a statement that are syntax of this body: not of items, nor what macro calls stand for. */
export function eachOfStmt(stmt: Stmt, v: Visitor): void {
  switch (stmt.kind) {
    case "let":
      if (stmt.init !== null) v.expr(stmt.init);
      if (stmt.else !== null) v.block(stmt.else);
      return v.pat(stmt.pat);
    case "expr":
      return v.expr(stmt.expr);
    case "item":
    case "macro":
    case "empty":
      return;
    default:
      return unreachable(stmt);
  }
}
