/** Blocks and statements. */
import type { Block, Expr, Label, Stmt } from "../../ast/ast.js";
import { unreachable } from "../../unreachable.js";
import { evalConstBlock } from "../queries/consts.js";
import type { TBlock, Thir, TStmt } from "../thir.js";
import type { Ty } from "../ty.js";
import { UNIT } from "../ty-util.js";
import type { BodyCx, Breakable, FnScope } from "./body-cx.js";
import { MISC, type Reason } from "./causes.js";
import { checkCoerce } from "./coerce.js";
import { CoerceMany, type Slot } from "./coerce-many.js";
import { check } from "./expr.js";
import { checkLetStmt } from "./let-stmt.js";
import { inUnsafe } from "./forbidden.js";
import { has, onlyHas, type Expect, type Node } from "./node.js";
import { checkUnused } from "./must-use.js";
import { tellUnreachable } from "./unreachable-code.js";
import type { Writer } from "./writer.js";

/** A checked statement; `null` for what leaves nothing. */
export type StmtNode = (w: Writer) => TStmt | null;

export interface BlockNode {
  readonly ty: Ty;
  readonly make: (w: Writer) => TBlock;
}

export function checkBlockExpr(f: BodyCx, expr: Expr & { kind: "block" | "unsafe" }, expect: Expect | null): Node {
  const label: Label | null = expr.kind === "block" ? expr.label : null;
  const check = (): BlockNode => checkBlock(f, expr.block, expect, { kind: "tail" }, label === null ? null : expr.id);
  const block = expr.kind === "unsafe" ? inUnsafe(f, expr, check) : check();
  return f.node(expr, block.ty, (w) => ({ kind: "block", block: block.make(w), label: label === null ? null : expr.id }));
}

/** `const { … }`: evaluated where it stands. */
export function checkConstBlock(f: BodyCx, expr: Expr & { kind: "const" }, expect: Expect | null): Node {
  const ty = onlyHas(expect) ?? f.infer.newTyVar(expr.span);
  const scope: FnScope = { kind: "const", parent: f.outerScope, depth: f.depth, ret: null, retTy: ty, retSpan: null, async: false, yieldTy: null, span: expr.span };
  const block = f.withScope(scope, () => checkBlock(f, expr.block, has(ty), { kind: "tail" }, null));
  if (f.cx.isLocal(f.def) && f.cx.genericsOf(f.def).all.length === 0) evalConstBlock(f.cx, f.def, f.names, expr, f.infer.resolve(block.ty));
  return f.node(expr, block.ty, (w) => ({ kind: "block", block: block.make(w), label: null, constant: true }));
}

/** `target`: what `break 'label` out of it names. */
export function checkBlock(f: BodyCx, block: Block, expect: Expect | null, reason: Reason, target: number | null): BlockNode {
  const outer = f.module;
  f.module = f.names.blockModules.get(block.id) ?? outer;
  const many = new CoerceMany(onlyHas(expect) ?? f.infer.newTyVar(block.span));
  const before = f.diverges;
  const entry: Breakable = { kind: "block", coerce: many, span: block.span, mayBreak: false };
  if (target !== null) f.breakables.set(target, entry);
  const open = openEnd(f, block.stmts, block.tail);
  const stmts = checkStmts(f, open.stmts);
  const tail = checkTail(f, block, open.tail, expect, many, reason);
  if (entry.mayBreak) f.diverges = before;
  f.module = outer;
  const ty = many.complete();
  return { ty, make: (w) => writeBlock(w, block, stmts, tail) };
}

/** `m! { … }` at the end of a block stands as a statement; what it expands to may be the block's value. */
function openEnd(f: BodyCx, stmts: readonly Stmt[], tail: Expr | null): { readonly stmts: readonly Stmt[]; readonly tail: Expr | null } {
  const last = stmts.at(-1);
  if (tail !== null || last?.kind !== "macro" || last.semi) return { stmts, tail };
  const made = f.names.expansions.get(last.mac.id);
  const before = stmts.slice(0, -1);
  if (made?.kind === "expr") return { stmts: before, tail: made.expr };
  return made?.kind === "stmts" ? openEnd(f, [...before, ...made.stmts], made.tail) : { stmts, tail };
}

function checkTail(f: BodyCx, block: Block, end: Expr | null, expect: Expect | null, many: CoerceMany, reason: Reason): Slot | null {
  if (end !== null) {
    const node = check(f, end, expect);
    return many.push(f, node, reason);
  }
  if (!f.diverges) many.pushUnit(f, block.span, reason, { kind: "block", block, label: null, id: block.id, span: block.span });
  return null;
}

function writeBlock(w: Writer, block: Block, stmts: readonly StmtNode[], tail: Slot | null): TBlock {
  const out: TStmt[] = [];
  for (const stmt of stmts) {
    const made = stmt(w);
    if (made !== null) out.push(made);
  }
  return { id: block.id, stmts: out, tail: tail === null ? null : w.expr(tail.node), span: block.span };
}

function checkStmts(f: BodyCx, stmts: readonly Stmt[]): readonly StmtNode[] {
  const out: StmtNode[] = [];
  for (const stmt of stmts) checkStmt(f, stmt, out);
  return out;
}

function checkStmt(f: BodyCx, stmt: Stmt, out: StmtNode[]): void {
  switch (stmt.kind) {
    case "let":
      if (f.diverges) tellUnreachable(f, stmt, stmt.span, "statement");
      out.push(checkLetStmt(f, stmt));
      return;
    case "expr":
      if (f.diverges) tellUnreachable(f, stmt, stmt.span, "statement");
      out.push(checkExprStmt(f, stmt.expr, stmt.semi, stmt.span));
      return;
    case "macro": {
      if (f.diverges) tellUnreachable(f, stmt, stmt.span, "statement");
      const made = f.names.expansions.get(stmt.mac.id);
      if (made === undefined) {
        f.tainted = true;
        return;
      }
      if (made.kind === "expr") out.push(checkExprStmt(f, made.expr, stmt.semi, stmt.span));
      if (made.kind !== "stmts") return;
      for (const inner of made.stmts) checkStmt(f, inner, out);
      if (made.tail !== null) out.push(checkExprStmt(f, made.tail, true, stmt.span));
      return;
    }
    case "item":
    case "empty":
      return;
    default:
      return unreachable(stmt);
  }
}

function checkExprStmt(f: BodyCx, expr: Expr, semi: boolean, span: Expr["span"]): StmtNode {
  const node = f.aside(() => (semi ? check(f, expr, null) : checkUnitStmt(f, expr)));
  f.stmtTypes.set(expr.id, node.ty);
  return (w) => {
    const made: Thir = w.expr(node);
    if (semi) checkUnused(f, expr, made, span);
    return { kind: "expr", expr: made, span };
  };
}

/** `if … { } ` and the like without `;`: must be `()`. */
function checkUnitStmt(f: BodyCx, expr: Expr): Node {
  if (expr.kind === "macro") return check(f, expr, null);
  return checkCoerce(f, expr, UNIT, expr.kind === "if" || expr.kind === "match" || expr.kind === "block" ? { kind: "statement" } : MISC);
}

