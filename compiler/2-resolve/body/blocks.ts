/**
 * Blocks: their statements in order, after the items in them, which are visible in the whole block, have been collected.
 *
 * Macro calls that stand as statements may make items, too, so that they are expanded before the statements are walked.
 */
import type { Attr, Block, Expr, MacroCall, Stmt } from "../../ast/ast.js";
import { unreachable } from "../../unreachable.js";
import { isKnownAttr } from "../attrs.js";
import { visibleNames } from "../candidates.js";
import { attrName } from "../cfg.js";
import { Collector, settle } from "../collect.js";
import { expandStmts, findCalledMacro, reportUnknownMacro } from "../expand.js";
import type { MacroScope } from "../macro-table.js";
import { ModuleScope } from "../module-scope.js";
import type { DefData } from "../state.js";
import type { BodyCx } from "./cx.js";
import { bind, scoped, visitExpr } from "./exprs.js";
import { deeper } from "./macros.js";
import { visitType } from "./types.js";

/** A statement with the macros known at its place; what a macro call has become. */
interface Prepared {
  readonly stmt: Stmt;
  readonly textual: MacroScope | null;
  made: PreparedList | null;
}

interface PreparedList {
  readonly list: readonly Prepared[];
  readonly tail: Expr | null;
  readonly tailTextual: MacroScope | null;
}

/** Collects the items of one block, in order, and expands its statement macros. */
class BlockItems {
  scope: ModuleScope | null = null;
  readonly #late: (() => void)[] = [];

  constructor(readonly cx: BodyCx) {}

  #scope(): ModuleScope {
    if (this.scope === null) {
      const { cx } = this;
      this.scope = new ModuleScope(cx.scope, cx.scope.crate, true);
      this.scope.attach(cx.def);
    }
    return this.scope;
  }

  #item(stmt: Stmt & { kind: "item" }, textual: MacroScope | null, depth: number): MacroScope | null {
    const { cx } = this;
    const { state } = cx;
    const isMacro = stmt.item.kind === "macroRules";
    const scope = isMacro && this.scope === null ? cx.scope : this.#scope();
    const place = state.places.get(cx.scope.normal) ?? { file: "", folder: "", library: !cx.def.module.crate.local };
    const collector = new Collector(state, { scope, def: cx.def, place, depth, onItem: (item, def) => cx.found.item(item.id, def) }, textual);
    collector.item(stmt.item);
    return collector.textual;
  }

  prepare(stmts: readonly Stmt[], tail: Expr | null, start: MacroScope | null, depth: number): PreparedList {
    const list: Prepared[] = [];
    let textual = start;
    for (const stmt of stmts) {
      if (stmt.kind === "macro") {
        const node: MacroScope & { kind: "call" } = { kind: "call", inner: null, above: textual };
        const prepared: Prepared = { stmt, textual, made: null };
        const { mac } = stmt;
        list.push(prepared);
        textual = node;
        if (!this.#expand(mac, prepared, node, depth, true)) this.#late.push(() => this.#expand(mac, prepared, node, depth, false));
        continue;
      }
      if (stmt.kind === "item") textual = this.#item(stmt, textual, depth);
      list.push({ stmt, textual, made: null });
    }
    return { list, tail, tailTextual: textual };
  }

  /** Macros of textual order are expanded at once, the others when all items of the block are known. */
  #expand(mac: MacroCall, prepared: Prepared, node: MacroScope & { kind: "call" }, depth: number, onlyTextual: boolean): boolean {
    const { cx } = this;
    const scope = this.scope ?? cx.scope;
    const def = findCalledMacro(cx.state, mac.path, scope, node.above, onlyTextual);
    if (def === null) {
      if (!onlyTextual) reportUnknownMacro(cx.state, mac.path, scope, node.above);
      return !onlyTextual;
    }
    const made = expandStmts(cx.state, def, mac, { scope, textual: node.above, depth });
    cx.found.expansion(mac.id, { kind: "stmts", stmts: made.stmts, tail: made.tail });
    prepared.made = this.prepare(made.stmts, made.tail, node.above, depth + 1);
    node.inner = prepared.made.tailTextual;
    return true;
  }

  finish(): void {
    for (let next = this.#late.shift(); next !== undefined; next = this.#late.shift()) next();
  }
}

function needsPreparing(stmts: readonly Stmt[]): boolean {
  for (const stmt of stmts) if (stmt.kind === "item" || stmt.kind === "macro") return true;
  return false;
}

export function visitBlock(cx: BodyCx, block: Block): void {
  const mark = cx.locals.enter();
  if (needsPreparing(block.stmts)) {
    visitPreparedBlock(cx, block);
  } else {
    for (const stmt of block.stmts) visitStmt(cx, stmt);
    if (block.tail !== null) visitExpr(cx, block.tail);
  }
  cx.locals.leave(mark);
}

function visitPreparedBlock(cx: BodyCx, block: Block): void {
  const { state } = cx;
  const outer = { scope: cx.scope, textual: cx.textual };
  const items = new BlockItems(cx);
  state.unsettled++;
  const prepared = items.prepare(block.stmts, block.tail, cx.textual, cx.depth);
  items.finish();
  state.unsettled--;
  if (state.pending.length > 0) settle(state);
  if (items.scope !== null) {
    cx.found.blockModule(block.id, items.scope);
    cx.scope = items.scope;
    cx.blocks.push({ scope: items.scope, seq: cx.locals.seq });
  }
  visitList(cx, prepared);
  if (items.scope !== null) cx.blocks.pop();
  cx.scope = outer.scope;
  cx.textual = outer.textual;
}

function visitList(cx: BodyCx, { list, tail, tailTextual }: PreparedList): void {
  for (const { stmt, textual, made } of list) {
    cx.textual = textual;
    if (stmt.kind === "macro" && stmt.attrs.length > 0) checkAttrs(cx, stmt.attrs, true);
    if (made !== null) deeper(cx, () => visitList(cx, made));
    else visitStmt(cx, stmt);
  }
  cx.textual = tailTextual;
  if (tail !== null) visitExpr(cx, tail);
}

/** Attributes that say something of items only. */
function checkAttrs(cx: BodyCx, attrs: readonly Attr[], isMacro = false): void {
  for (const attr of attrs) {
    if (attr.doc !== null) continue;
    const name = attrName(attr);
    if (name === "derive") cx.error("E0774", attr.span, "`derive` may only be applied to `struct`s, `enum`s and `union`s", { label: "not applicable here" });
    else if (name === "repr") cx.error("E0517", attr.span, "attribute should be applied to a struct, enum, or union");
    else if (name === "test") cx.error("syntax", attr.span, "the `#[test]` attribute may only be used on a free function");
    else if (!isMacro && (name === "inline" || name === "cold" || name === "track_caller")) cx.error("syntax", attr.span, `\`#[${name}]\` attribute cannot be used on statements`, { helps: ["it can only be applied to functions"] });
    else if (attr.path.segments.length === 1 && !isKnownAttr(attr) && ![...visibleNames(cx.state, cx.scope, "macro")].includes(name)) cx.error("macro", attr.path.span, `cannot find attribute \`${name}\` in this scope`);
  }
}

function visitStmt(cx: BodyCx, stmt: Stmt): void {
  switch (stmt.kind) {
    case "let":
      if (stmt.attrs.length > 0) checkAttrs(cx, stmt.attrs);
      if (stmt.type !== null) visitType(cx, stmt.type);
      if (stmt.init !== null) visitExpr(cx, stmt.init);
      if (stmt.else !== null) {
        const block = stmt.else;
        scoped(cx, () => visitBlock(cx, block));
      }
      bind(cx, stmt.pat, "let");
      return;
    case "expr":
      // A closure is a function, and so is what an async block makes.
      if (stmt.expr.attrs !== undefined && stmt.expr.attrs.length > 0 && stmt.expr.kind !== "closure" && stmt.expr.kind !== "async") checkAttrs(cx, stmt.expr.attrs);
      visitExpr(cx, stmt.expr);
      return;
    case "item":
      visitItem(cx, stmt);
      return;
    case "macro":
    case "empty":
      return;
    default:
      unreachable(stmt);
  }
}

/** Inner items are resolved by themselves; what surrounds them is kept for messages. */
function visitItem(cx: BodyCx, { item }: Stmt & { kind: "item" }): void {
  const def = cx.found.items.get(item.id);
  if (def === undefined) return;
  const data = cx.state.defs[def.id];
  if (data === undefined) return;
  if (item.kind === "macroRules") {
    cx.locals.defineMacro(def.id);
    return;
  }
  remember(cx, data);
}

function remember(cx: BodyCx, data: DefData): void {
  const outer = { locals: cx.locals.snapshot(), fn: cx.def };
  data.outer = outer;
  for (const kid of data.kids) kid.outer = outer;
}
