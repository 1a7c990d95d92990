/** `if`, loops, `break`, `continue`, `return`. */
import type { Block, Expr } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Ty } from "../ty.js";
import { BOOL, NEVER, UNIT } from "../ty-util.js";
import { checkBlock, type BlockNode } from "./block.js";
import type { BodyCx, Breakable, Diverges, FnScope } from "./body-cx.js";
import { langMethod, langProjection, callNode, neverTo } from "./build.js";
import { checkCoerce } from "./coerce.js";
import { CoerceMany } from "./coerce-many.js";
import type { Reason } from "./causes.js";
import { check } from "./expr.js";
import { has, onlyHas, useFor, type Expect, type Node } from "./node.js";
import { checkPat } from "./pat.js";
import { tellUnreachable } from "./unreachable-code.js";
import type { Writer } from "./writer.js";
import { misc } from "../infer/cause.js";

/** A block as an expression. */
function blockNode(block: BlockNode, like: { readonly id: number; readonly span: Expr["span"] }, expr: Expr | null): Node {
  return { id: like.id, span: like.span, ty: block.ty, place: false, expr, make: (w) => ({ kind: "block", block: block.make(w), label: null }) };
}

// ---------------------------------------------------------------- if

export function checkIf(f: BodyCx, expr: Expr & { kind: "if" }, expect: Expect | null): Node {
  const cond = checkCond(f, expr.cond);
  const condDiverges = f.diverges;
  if (condDiverges) tellUnreachable(f, expr, expr.then.span, "block in `if` or `while` expression");
  f.diverges = false;
  const wanted = expectedOf(f, expect);
  const many = new CoerceMany(wanted ?? f.infer.newTyVar(expr.span));
  const thenExpr: Expr = { kind: "block", id: expr.then.id, span: expr.then.span, block: expr.then, label: null };
  const inner = adjusted(f, expect);
  const then = blockNode(checkBlock(f, expr.then, inner, { kind: "tail" }, null), expr.then, thenExpr);
  const thenDiverges = f.diverges;
  f.diverges = false;
  if (expr.else === null) return ifWithoutElse(f, expr, cond, then, condDiverges, expect);
  const thenSlot = many.push(f, then, { kind: "tail" });
  const other = check(f, expr.else, inner);
  const elseSlot = many.push(f, other, { kind: "else", ifSpan: expr.span, then: expr.then.tail?.span ?? expr.then.span });
  f.diverges = condDiverges || (thenDiverges && f.diverges);
  return f.node(expr, many.complete(), (w) => ({ kind: "if", cond: w.expr(cond), then: w.expr(thenSlot.node), else: w.expr(elseSlot.node) }));
}

function ifWithoutElse(f: BodyCx, expr: Expr & { kind: "if" }, cond: Node, then: Node, condDiverges: Diverges, expect: Expect | null): Node {
  f.diverges = condDiverges;
  const ty = f.known(then.ty, expr.then.span);
  const reason: Reason = { kind: "noElse", ifSpan: expr.span, then: expr.then.tail?.span ?? expr.then.span };
  const wanted = onlyHas(expect);
  const made = ty.kind === "never" ? { ...then, ty: UNIT, make: (w: Writer) => ({ kind: "coerce" as const, expr: w.expr(then), coercion: "never" as const }) } : then;
  const asked = wanted === null ? null : f.known(wanted, expr.span);
  // A block that leaves by `return` says nothing of the type: what is expected of the `if` does.
  const value = ty.kind !== "never" ? ty : asked !== null && asked.kind !== "infer" && asked.kind !== "never" ? asked : UNIT;
  if (f.infer.unify(UNIT, value) !== null && !f.silenced(value)) {
    f.error("E0317", expr.span, "`if` may be missing an `else` clause", {
      label: `expected \`${f.show(value)}\`, found \`()\``,
      labels: reason.kind === "noElse" ? [{ span: reason.then, text: "found here" }] : [],
      notes: ["`if` expressions without `else` evaluate to `()`"],
      helps: ["consider adding an `else` block that evaluates to the expected type"],
    });
    return f.errorNode(expr);
  }
  if (wanted !== null && f.infer.shallow(wanted).kind === "error") return f.errorNode(expr);
  return f.node(expr, UNIT, (w) => ({ kind: "if", cond: w.expr(cond), then: w.expr(made), else: null }));
}

/** A type that the arms can be coerced to one by one; an open one is left to them. */
export function expectedOf(f: BodyCx, expect: Expect | null): Ty | null {
  const wanted = onlyHas(expect);
  if (wanted === null) return null;
  const now = f.infer.shallow(wanted);
  return now.kind === "infer" && now.var === "general" ? null : now;
}

/** What an arm is told: nothing, where only an open variable is known. */
export function adjusted(f: BodyCx, expect: Expect | null): Expect | null {
  if (expect === null) return null;
  const now = f.infer.shallow(expect.ty);
  if (now.kind === "infer" && now.var === "general") return null;
  return expect.kind === "has" ? has(now) : { ty: now, kind: expect.kind };
}

/** Conditions may hold `let`s joined by `&&`. */
export function checkCond(f: BodyCx, cond: Expr): Node {
  if (cond.kind === "binary" && cond.op === "&&") {
    const lhs = checkCond(f, cond.lhs);
    const diverged = f.diverges;
    const rhs = checkCond(f, cond.rhs);
    f.diverges = diverged;
    return f.node(cond, BOOL, (w) => ({ kind: "binary", op: "&&", lhs: w.expr(lhs), rhs: w.expr(rhs) }));
  }
  return checkCoerce(f, cond, BOOL, { kind: "condition" });
}

/** What never comes to be matched fits every pattern. */
export function neverMatched(f: BodyCx, value: Node): Node {
  if (f.infer.shallow(value.ty).kind !== "never" || value.place) return value;
  return neverTo(value, f.infer.newTyVar(value.span, { kind: "diverging" }));
}

/** `let pat = value` in a condition. */
export function checkLet(f: BodyCx, expr: Expr & { kind: "let" }): Node {
  const value = neverMatched(f, check(f, expr.expr, null));
  const pat = checkPat(f, expr.pat, value.ty, { scrutinee: value, typeSpan: null });
  return f.node(expr, BOOL, (w) => ({ kind: "let", value: w.expr(value, useFor(pat)), pat: w.pat(pat) }));
}

// ---------------------------------------------------------------- loops

function withLoop<T>(f: BodyCx, id: number, entry: Breakable, run: () => T): T {
  f.breakables.set(id, entry);
  return run();
}

export function checkLoop(f: BodyCx, expr: Expr & { kind: "loop" }, expect: Expect | null): Node {
  const many = new CoerceMany(onlyHas(expect) ?? f.infer.newTyVar(expr.span));
  const entry: Breakable = { kind: "loop", coerce: many, span: expr.span, mayBreak: false };
  const body = withLoop(f, expr.id, entry, () => loopBody(f, expr.block));
  f.diverges = !entry.mayBreak;
  const ty = entry.mayBreak ? many.complete() : NEVER;
  return f.node(expr, ty, (w) => ({ kind: "loop", cond: null, body: w.expr(body) }));
}

function loopBody(f: BodyCx, block: Block): Node {
  const expr: Expr = { kind: "block", id: block.id, span: block.span, block, label: null };
  return blockNode(checkBlock(f, block, has(UNIT), { kind: "tail" }, null), block, expr);
}

export function checkWhile(f: BodyCx, expr: Expr & { kind: "while" }): Node {
  const entry: Breakable = { kind: "while", coerce: null, span: expr.span, mayBreak: false };
  return withLoop(f, expr.id, entry, () => {
    const cond = checkCond(f, expr.cond);
    const diverges = f.diverges;
    if (diverges) tellUnreachable(f, expr, expr.block.span, "block in `if` or `while` expression");
    const body = loopBody(f, expr.block);
    f.diverges = diverges && !entry.mayBreak;
    return f.node(expr, UNIT, (w) => ({ kind: "loop", cond: w.expr(cond), body: w.expr(body) }));
  });
}

export function checkFor(f: BodyCx, expr: Expr & { kind: "for" }): Node {
  const source = check(f, expr.iter, null);
  const entry: Breakable = { kind: "for", coerce: null, span: expr.span, mayBreak: false };
  const iterated = expr.await ? streamOf(f, expr, source) : iteratorOf(f, expr, source);
  const diverges = f.diverges;
  const pat = checkPat(f, expr.pat, iterated.item, { scrutinee: null, typeSpan: null });
  const body = withLoop(f, expr.id, entry, () => loopBody(f, expr.block));
  f.diverges = diverges;
  if (expr.await) requireAsync(f, expr, "for await");
  return f.node(expr, UNIT, (w) => ({
    kind: "for",
    await: expr.await,
    iter: w.expr(iterated.node),
    next: w.callee({ kind: "traitFn", def: iterated.next, args: [iterated.node.ty] }, expr.iter.span),
    pat: w.pat(pat),
    body: w.expr(body),
  }));
}

interface Iterated {
  readonly node: Node;
  readonly item: Ty;
  readonly next: Def;
}

function iteratorOf(f: BodyCx, expr: Expr & { kind: "for" }, source: Node): Iterated {
  const trait = f.cx.lang.get("IntoIterator");
  f.known(source.ty, expr.iter.span);
  if (trait !== null) f.infer.registerTrait(source.ty, trait, [], { span: expr.iter.span, why: { kind: "for" } });
  const iter = langProjection(f, "IntoIterator", "IntoIter", [source.ty], expr.iter.span) ?? { kind: "error" };
  const item = langProjection(f, "Iterator", "Item", [iter], expr.iter.span) ?? { kind: "error" };
  const into = langMethod(f, "IntoIterator", "into_iter");
  const node = callNode({ id: expr.iter.id, span: expr.iter.span, expr: expr.iter }, { kind: "traitFn", def: into, args: [source.ty] }, [source], iter, expr.iter.span);
  return { node, item, next: langMethod(f, "Iterator", "next") };
}

function streamOf(f: BodyCx, expr: Expr & { kind: "for" }, source: Node): Iterated {
  const trait = f.cx.lang.get("Stream");
  if (trait === null) {
    f.error("E9130", expr.span, "`for await` needs streams, which the library in use does not have");
    return { node: source, item: { kind: "error" }, next: langMethod(f, "Iterator", "next") };
  }
  f.infer.registerTrait(source.ty, trait, [], misc(expr.iter.span));
  const item = langProjection(f, "Stream", "Item", [source.ty], expr.iter.span) ?? { kind: "error" };
  return { node: source, item, next: langMethod(f, "Stream", "poll_next") };
}

/** E0728 where nothing may be awaited. */
export function requireAsync(f: BodyCx, expr: Expr, what: string, span: Expr["span"] = expr.span): boolean {
  if (f.scope.async) return true;
  const owner = ownerOf(f.scope);
  f.error("E0728", span, `\`${what}\` is only allowed inside \`async\` functions and blocks`, {
    label: "only allowed inside `async` functions and blocks",
    labels: owner === null ? [] : [{ span: owner.span, text: owner.kind === "closure" ? "this is not `async`" : "this is not `async`" }],
    helps: owner?.kind === "fn" ? ["make the function `async`"] : [],
    fixes: owner?.kind === "fn" && owner.span.ctxt === 0 ? [{ title: "make the function `async`", edits: [{ span: { lo: fnKeyword(f, owner), hi: fnKeyword(f, owner), ctxt: 0 }, text: "async " }] }] : [],
  });
  return false;
}

function ownerOf(scope: FnScope): FnScope | null {
  for (let at: FnScope | null = scope; at !== null; at = at.parent) if (at.kind === "fn" || at.kind === "closure") return at;
  return null;
}

/** Where `fn` stands in the head of a fn. */
function fnKeyword(f: BodyCx, owner: FnScope): number {
  const text = f.cx.sources?.text(owner.span) ?? "";
  const at = text.search(/\bfn\b/);
  return owner.span.lo + Math.max(0, at);
}

// ---------------------------------------------------------------- jumps

export function checkBreak(f: BodyCx, expr: Expr & { kind: "break" }): Node {
  const target = f.names.jumps.get(expr.id);
  const entry = target === undefined ? undefined : f.breakables.get(target);
  if (target === undefined || entry === undefined) {
    if (expr.expr !== null) check(f, expr.expr, null);
    f.tainted = true;
    return f.node(expr, NEVER, () => ({ kind: "error" }));
  }
  entry.mayBreak = true;
  const reason: Reason = { kind: "break", loopSpan: entry.span, previous: entry.coerce?.last ?? null };
  if (entry.coerce === null) {
    if (expr.expr !== null) {
      check(f, expr.expr, null);
      // Names have been told already (E0571).
      f.tainted = true;
    }
    return f.node(expr, NEVER, () => ({ kind: "break", target, value: null }));
  }
  if (expr.expr === null) {
    entry.coerce.pushUnit(f, expr.span, reason);
    return f.node(expr, NEVER, () => ({ kind: "break", target, value: null }));
  }
  const slot = entry.coerce.push(f, check(f, expr.expr, has(entry.coerce.expected)), reason);
  return f.node(expr, NEVER, (w) => ({ kind: "break", target, value: w.expr(slot.node) }));
}

export function checkContinue(f: BodyCx, expr: Expr & { kind: "continue" }): Node {
  const target = f.names.jumps.get(expr.id);
  if (target === undefined) {
    f.tainted = true;
    return f.node(expr, NEVER, () => ({ kind: "error" }));
  }
  if (f.breakables.get(target)?.kind === "block") {
    f.error("E0696", expr.span, "`continue` pointing to a labeled block", { label: "labeled blocks cannot be `continue`'d" });
  }
  return f.node(expr, NEVER, () => ({ kind: "continue", target }));
}

export function checkReturn(f: BodyCx, expr: Expr & { kind: "return" }): Node {
  const { scope } = f;
  if (scope.ret === null) {
    if (expr.expr !== null) check(f, expr.expr, null);
    // Name resolution has said that there is nothing to return from.
    f.tainted = true;
    return f.node(expr, NEVER, () => ({ kind: "error" }));
  }
  const reason: Reason = { kind: "return", retSpan: scope.retSpan, headSpan: scope.kind === "fn" ? scope.span : null, explicit: true };
  if (expr.expr === null) {
    scope.ret.pushUnit(f, expr.span, reason);
    return f.node(expr, NEVER, () => ({ kind: "return", value: null }));
  }
  const slot = scope.ret.push(f, check(f, expr.expr, has(scope.retTy)), reason);
  return f.node(expr, NEVER, (w) => ({ kind: "return", value: w.expr(slot.node) }));
}

