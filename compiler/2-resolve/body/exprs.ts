/** Expressions. */
import type { Arm, Block, Closure, Expr, Label, Pat, Path, QSelf, Select } from "../../ast/ast.js";
import { unreachable } from "../../unreachable.js";
import type { Span } from "../../source.js";
import { visitBlock } from "./blocks.js";
import type { BodyCx } from "./cx.js";
import { visitBreak, visitContinue } from "./jumps.js";
import type { Frame, Target } from "./locals.js";
import { callMacro } from "./macros.js";
import { bindParams, bindPattern, type PatPlace } from "./patterns.js";
import { resolveBodyPath, type PathSource } from "./paths.js";
import { visitArgs, visitGenericArgs, visitReturnType, visitType } from "./types.js";

/** Declares the variables of a pattern in the current scope. */
export function bind(cx: BodyCx, pat: Pat, place: PatPlace): void {
  bindPattern(cx, pat, place, (expr) => visitExpr(cx, expr));
}

/** Runs `visit` in a scope of its own: what it declares is gone afterwards. */
export function scoped(cx: BodyCx, visit: () => void): void {
  const mark = cx.locals.enter();
  visit();
  cx.locals.leave(mark);
}

/** Runs `visit` inside something that jumps can meet. */
function framed(cx: BodyCx, frame: Frame, visit: () => void): void {
  cx.locals.frames.push(frame);
  visit();
  cx.locals.frames.pop();
}

/** A constant expression inside a type or expression: variables around it cannot be used. */
export function visitAnonConst(cx: BodyCx, expr: Expr): void {
  const { locals } = cx;
  const before = locals.barrier;
  const inFn = cx.inFn;
  locals.barrier = locals.seq;
  cx.inFn = false;
  framed(cx, { kind: "const", span: expr.span }, () => visitExpr(cx, expr));
  cx.inFn = inFn;
  locals.barrier = before;
}

function visitAll(cx: BodyCx, exprs: readonly Expr[]): void {
  for (const expr of exprs) visitExpr(cx, expr);
}

function visitOptional(cx: BodyCx, expr: Expr | null): void {
  if (expr !== null) visitExpr(cx, expr);
}

function visitPath(cx: BodyCx, path: Path, qself: QSelf | null, source: PathSource): void {
  if (qself !== null) visitType(cx, qself.type);
  resolveBodyPath(cx, path, qself, source);
  visitArgs(cx, path);
}

function loopFrame(expr: Expr & { kind: "loop" | "while" | "for" | "block" }, seq: number): Target {
  const label: Label | null = expr.label;
  return { kind: expr.kind, id: expr.id, label: label?.name ?? null, ctxt: label?.span.ctxt ?? 0, seq, span: label?.span ?? null };
}

function visitLoop(cx: BodyCx, expr: Expr & { kind: "loop" | "while" | "for" }): void {
  if (expr.kind === "for") visitExpr(cx, expr.iter);
  scoped(cx, () => {
    const frame = loopFrame(expr, ++cx.locals.seq);
    if (expr.kind === "while") framed(cx, { ...frame, condition: true }, () => visitExpr(cx, expr.cond));
    framed(cx, frame, () => {
      if (expr.kind === "for") bind(cx, expr.pat, "for");
      visitBlock(cx, expr.block);
    });
  });
}

/** A body that runs as something of its own: nothing jumps out of it, `return` leaves it. */
function visitOwnBody(cx: BodyCx, frame: Frame, visit: () => void): void {
  const inFn = cx.inFn;
  cx.inFn = true;
  scoped(cx, () => framed(cx, frame, visit));
  cx.inFn = inFn;
}

function visitClosure(cx: BodyCx, closure: Closure): void {
  visitOwnBody(cx, { kind: "closure", span: closure.headSpan }, () => {
    for (const param of closure.params) if (param.type !== null) visitType(cx, param.type);
    bindParams(cx, closure.params.map((param) => param.pat), "closure", (expr) => visitExpr(cx, expr));
    if (closure.ret !== null) visitReturnType(cx, closure.ret);
    visitExpr(cx, closure.body);
  });
}

function visitAsync(cx: BodyCx, block: Block, span: Span): void {
  visitOwnBody(cx, { kind: "async", span }, () => visitBlock(cx, block));
}

function visitArm(cx: BodyCx, arm: Arm): void {
  scoped(cx, () => {
    bind(cx, arm.pat, "match");
    visitOptional(cx, arm.guard);
    visitExpr(cx, arm.body);
  });
}

/** Preconditions and futures are evaluated before any pattern is tried. */
function visitSelect(cx: BodyCx, select: Select): void {
  for (const arm of select.arms) {
    visitExpr(cx, arm.future);
    visitOptional(cx, arm.cond);
  }
  for (const arm of select.arms) {
    scoped(cx, () => {
      bind(cx, arm.pat, "match");
      visitExpr(cx, arm.body);
    });
  }
  visitOptional(cx, select.else);
}

function visitMacro(cx: BodyCx, expr: Expr & { kind: "macro" }): void {
  const made = callMacro(cx, expr.mac, "expr");
  if (made === null) return;
  cx.found.expansion(expr.mac.id, { kind: "expr", expr: made.node });
  made.within(() => visitExpr(cx, made.node));
}

function visitReturn(cx: BodyCx, expr: Expr & { kind: "return" }): void {
  if (!cx.inFn) cx.error("E0572", expr.span, "return statement outside of function body", {});
  visitOptional(cx, expr.expr);
}

export function visitExpr(cx: BodyCx, expr: Expr): void {
  switch (expr.kind) {
    case "lit":
    case "underscore":
    case "error":
      return;
    case "path":
      visitPath(cx, expr.path, expr.qself, "expr");
      return;
    case "unary":
    case "ref":
    case "field":
    case "await":
    case "try":
      visitExpr(cx, expr.expr);
      return;
    case "binary":
    case "assign":
    case "assignOp":
      visitExpr(cx, expr.lhs);
      visitExpr(cx, expr.rhs);
      return;
    case "cast":
      visitExpr(cx, expr.expr);
      visitType(cx, expr.type);
      return;
    case "call":
      if (expr.callee.kind === "path") visitPath(cx, expr.callee.path, expr.callee.qself, "call");
      else visitExpr(cx, expr.callee);
      visitAll(cx, expr.args);
      return;
    case "methodCall":
      visitExpr(cx, expr.receiver);
      if (expr.segment.args !== null) visitGenericArgs(cx, expr.segment.args);
      visitAll(cx, expr.args);
      return;
    case "index":
      visitExpr(cx, expr.expr);
      visitExpr(cx, expr.index);
      return;
    case "range":
      visitOptional(cx, expr.lo);
      visitOptional(cx, expr.hi);
      return;
    case "tuple":
    case "array":
      visitAll(cx, expr.elems);
      return;
    case "repeat":
      visitExpr(cx, expr.elem);
      visitAnonConst(cx, expr.len);
      return;
    case "struct":
      visitPath(cx, expr.path, expr.qself, "struct");
      for (const field of expr.fields) visitExpr(cx, field.expr);
      visitOptional(cx, expr.base);
      return;
    default:
      visitControl(cx, expr);
  }
}

type Control = Exclude<
  Expr,
  {
    kind:
      | "lit" | "underscore" | "error" | "path" | "unary" | "ref" | "field" | "await" | "try" | "binary" | "assign" | "assignOp" | "cast" | "call" | "methodCall" | "index"
      | "range" | "tuple" | "array" | "repeat" | "struct";
  }
>;

/** Blocks, jumps and closures. */
function visitControl(cx: BodyCx, expr: Control): void {
  switch (expr.kind) {
    case "block":
      if (expr.label === null) visitBlock(cx, expr.block);
      else framed(cx, loopFrame(expr, ++cx.locals.seq), () => visitBlock(cx, expr.block));
      return;
    case "unsafe":
      visitBlock(cx, expr.block);
      return;
    case "const":
      visitAnonConst(cx, { id: expr.id, span: expr.span, kind: "block", block: expr.block, label: null });
      return;
    case "async":
    case "gen":
    case "asyncTry":
      visitAsync(cx, expr.block, expr.span);
      return;
    case "if":
      scoped(cx, () => {
        visitExpr(cx, expr.cond);
        visitBlock(cx, expr.then);
      });
      visitOptional(cx, expr.else);
      return;
    case "let":
      visitExpr(cx, expr.expr);
      bind(cx, expr.pat, "let");
      return;
    case "match":
      visitExpr(cx, expr.scrutinee);
      for (const arm of expr.arms) visitArm(cx, arm);
      return;
    case "loop":
    case "while":
    case "for":
      visitLoop(cx, expr);
      return;
    case "break":
      visitBreak(cx, expr);
      visitOptional(cx, expr.expr);
      return;
    case "continue":
      visitContinue(cx, expr);
      return;
    case "return":
      visitReturn(cx, expr);
      return;
    case "yield":
      visitOptional(cx, expr.expr);
      return;
    case "closure":
      visitClosure(cx, expr.closure);
      return;
    default:
      visitMade(cx, expr);
  }
}

type Made = Extract<Control, { kind: "macro" | "formatArgs" | "select" | "join" | "defer" }>;

/** Macro calls, and what built-in ones make. */
function visitMade(cx: BodyCx, expr: Made): void {
  switch (expr.kind) {
    case "macro":
      visitMacro(cx, expr);
      return;
    case "formatArgs":
      visitAll(cx, expr.format.args);
      return;
    case "select":
      visitSelect(cx, expr.select);
      return;
    case "join":
      visitAll(cx, expr.join.futures);
      return;
    case "defer":
      visitOwnBody(cx, { kind: "defer", span: expr.span }, () => visitBlock(cx, expr.block));
      return;
    default:
      unreachable(expr);
  }
}
