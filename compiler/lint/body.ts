/** One walk over the syntax of a body: which attributes count where, and the lints that syntax alone shows. */
import type { Arm, Attr, Block, Expr, FnDecl, MacroCall, NodeId, Pat, Stmt } from "../ast/ast.js";
import type { BodyNames, Def } from "../2-resolve/defs.js";
import type { Body } from "../3-check/thir.js";
import type { Levels } from "./levels.js";
import type { LintCx } from "./lint-cx.js";
import { isSnakeCase, isUpperCase, snakeCase, upperCase } from "./naming.js";
import { lintArm, lintExpr, lintStmt, lintTail, lintValue } from "./style.js";
import { eachOfArm, eachOfExpr, eachOfPat, eachOfStmt, type Visitor } from "./walk.js";

type Labelled = Expr & { readonly kind: "block" | "loop" | "while" | "for" };

function fnOf(def: Def): FnDecl | null {
  const { node } = def;
  if (node.kind === "item") return node.item.kind === "fn" ? node.item.fn : null;
  return node.kind === "assoc" && node.item.kind === "fn" ? node.item.fn : null;
}

function valueOf(def: Def): Expr | null {
  const { node } = def;
  if (node.kind === "variant") return node.variant.discriminant;
  if (node.kind !== "item" && node.kind !== "assoc") return null;
  return node.item.kind === "const" || node.item.kind === "static" ? node.item.expr : null;
}

export function walkBody(cx: LintCx, def: Def, body: Body | null): void {
  if (body === null) return;
  new BodyWalk(cx, def, cx.check.program.bodyNames(def)).run();
}

class BodyWalk implements Visitor {
  readonly #base: Levels | null;
  #levels: Levels | null;
  readonly #labelled: Labelled[] = [];
  readonly #jumpedTo = new Set<NodeId>();

  constructor(
    private readonly cx: LintCx,
    private readonly def: Def,
    private readonly names: BodyNames,
  ) {
    this.#base = cx.levelsOf(def);
    this.#levels = this.#base;
  }

  run(): void {
    const fn = fnOf(this.def);
    const value = valueOf(this.def);
    if (fn !== null) {
      for (const param of fn.params) this.under(param.attrs, () => this.pat(param.pat));
      if (fn.body !== null) this.block(fn.body);
    } else if (value !== null) {
      lintValue(this.cx, this.def, value);
      this.expr(value);
    }
    for (const { label, id } of this.#labelled) if (label !== null && !this.#jumpedTo.has(id) && !label.name.startsWith("_")) this.cx.found("unused_labels", this.def, id, label.span, "unused label");
  }

  under(attrs: readonly Attr[] | undefined, visit: () => void): void {
    if (attrs === undefined || attrs.length === 0) return visit();
    const outer = this.#levels;
    this.#levels = this.cx.under(outer, attrs);
    visit();
    this.#levels = outer;
  }

  #note(id: NodeId): void {
    if (this.#levels !== this.#base) this.cx.note(id, this.#levels);
  }

  expr(e: Expr): void {
    // Few have any: no function is made for the others.
    if (e.attrs === undefined || e.attrs.length === 0) this.#plainExpr(e);
    else this.under(e.attrs, () => this.#plainExpr(e));
  }

  #plainExpr(e: Expr): void {
    this.#note(e.id);
    if (e.kind === "methodCall") this.cx.calls.add(e.segment.ident.name);
    if (e.kind === "path") this.cx.calls.add(e.path.segments.at(-1)?.ident.name ?? "");
    this.#jumps(e);
    lintExpr(this.cx, this.def, e);
    eachOfExpr(e, this);
  }

  /** `S { a, .. }`: bindings whose names are those of fields. */
  readonly #namedByField = new Set<NodeId>();

  #jumps(e: Expr): void {
    if ((e.kind === "block" || e.kind === "loop" || e.kind === "while" || e.kind === "for") && e.label !== null) this.#labelled.push(e);
    if ((e.kind !== "break" && e.kind !== "continue") || e.label === null) return;
    const target = this.names.jumps.get(e.id);
    if (target !== undefined) this.#jumpedTo.add(target);
  }

  pat(p: Pat): void {
    this.#note(p.id);
    if (p.kind === "struct") for (const field of p.fields) if (field.shorthand) this.#namedByField.add(field.pat.id);
    if (p.kind === "ident" && !this.names.identPats.has(p.id) && !this.#namedByField.has(p.id)) {
      const { name, span } = p.ident;
      if (!isSnakeCase(name) && (this.names.canonicalBinding.get(p.id) ?? p.id) === p.id) this.cx.found("non_snake_case", this.def, p.id, span, `variable \`${name}\` should have a snake case name`, { helps: [`convert the identifier to snake case: \`${snakeCase(name)}\``] });
    }
    const item = this.names.identPats.get(p.id);
    if (p.kind === "ident" && (item?.kind === "const" || item?.kind === "static") && !isUpperCase(p.ident.name)) {
      this.cx.found("non_upper_case_globals", this.def, p.id, p.ident.span, `constant in pattern \`${p.ident.name}\` should have an upper case name`, { helps: [`convert the identifier to upper case: \`${upperCase(p.ident.name)}\``] });
    }
    eachOfPat(p, this);
  }

  arm(arm: Arm): void {
    this.under(arm.attrs, () => {
      lintArm(this.cx, this.def, arm);
      eachOfArm(arm, this);
    });
  }

  block(b: Block): void {
    this.under(b.innerAttrs, () => {
      this.#note(b.id);
      for (const stmt of b.stmts) this.#stmt(stmt, b);
      if (b.tail === null) return;
      lintTail(this.cx, this.def, b.tail);
      this.expr(b.tail);
    });
  }

  #stmt(stmt: Stmt, b: Block): void {
    this.under(stmt.kind === "let" || stmt.kind === "macro" ? stmt.attrs : [], () => {
      this.#note(stmt.id);
      lintStmt(this.cx, this.def, stmt, b);
      if (stmt.kind === "macro") return this.#expansion(stmt.mac);
      if (stmt.kind === "item" && this.#levels !== this.#base) {
        const item = this.names.items.get(stmt.item.id);
        if (item !== undefined) this.cx.noteItem(item, this.#levels);
      }
      eachOfStmt(stmt, this);
    });
  }

  macro(mac: MacroCall): void {
    this.#expansion(mac);
  }

  #expansion(mac: MacroCall): void {
    const made = this.names.expansions.get(mac.id);
    switch (made?.kind) {
      case "expr":
        return this.expr(made.expr);
      case "pat":
        return this.pat(made.pat);
      case "stmts": {
        const block: Block = { id: mac.id, span: mac.span, stmts: made.stmts, tail: made.tail, innerAttrs: [] };
        for (const stmt of made.stmts) this.#stmt(stmt, block);
        if (made.tail !== null) this.expr(made.tail);
        return;
      }
      default:
        return;
    }
  }
}
