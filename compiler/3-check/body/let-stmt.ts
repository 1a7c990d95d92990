/** `let pat: T = init else { … };` */
import type { Block, Expr, Pat, Stmt } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import type { Ty } from "../ty.js";
import { NEVER } from "../ty-util.js";
import { checkBlock, type BlockNode, type StmtNode } from "./block.js";
import type { BodyCx } from "./body-cx.js";
import { checkCoerce } from "./coerce.js";
import { check } from "./expr.js";
import { has, useFor, type Node } from "./node.js";
import { reportMismatch } from "./mismatch.js";
import { checkPat } from "./pat.js";

export function checkLetStmt(f: BodyCx, stmt: Stmt & { kind: "let" }): StmtNode {
  return f.aside(() => letStmt(f, stmt));
}

function letStmt(f: BodyCx, stmt: Stmt & { kind: "let" }): StmtNode {
  const declared = stmt.type === null ? null : f.lowerType(stmt.type);
  const ty = declared ?? f.infer.newTyVar(stmt.pat.span, stmt.pat.kind === "ident" ? { kind: "local", name: stmt.pat.ident.name } : { kind: "misc" });
  if (declared === null && stmt.pat.kind !== "wild") f.infer.untyped.push({ origin: stmt.pat.kind === "ident" ? { kind: "local", name: stmt.pat.ident.name } : { kind: "misc" }, ty, span: stmt.pat.span });
  const init = stmt.init === null ? null : checkInit(f, stmt.pat, stmt.init, ty, stmt.type?.span ?? null);
  const alternative = stmt.else === null ? null : checkElse(f, stmt.else);
  const pat = checkPat(f, stmt.pat, ty, { scrutinee: init, typeSpan: stmt.type?.span ?? null, irrefutable: stmt.else === null });
  const sized = f.cx.lang.get("sized");
  if (sized !== null && stmt.pat.kind === "ident" && !stmt.pat.byRef) f.infer.registerTrait(ty, sized, [], { span: stmt.pat.span, why: { kind: "sized", what: "local" } });
  return (w) => {
    const value = init === null ? null : w.expr(init, useFor(pat));
    const fallback = alternative === null || stmt.else === null ? null : { kind: "block" as const, id: stmt.else.id, ty: NEVER, span: stmt.else.span, block: alternative.make(w), label: null };
    return { kind: "let", pat: w.pat(pat), init: value, else: fallback, span: stmt.span };
  };
}

/** A `ref` pattern binds the value where it is, so nothing may be done to it on the way. */
function checkInit(f: BodyCx, pat: Pat, init: Expr, ty: Ty, typeSpan: Span | null): Node {
  if (!hasRefBinding(pat)) return checkCoerce(f, init, ty, { kind: "let", typeSpan });
  const node = check(f, init, has(ty));
  if (f.infer.unify(ty, node.ty) !== null) reportMismatch(f, node, ty, { kind: "let", typeSpan });
  return node;
}

function hasRefBinding(pat: Pat): boolean {
  switch (pat.kind) {
    case "ident":
      return pat.byRef || (pat.sub !== null && hasRefBinding(pat.sub));
    case "tuple":
    case "slice":
    case "tupleStruct":
      return pat.elems.some(hasRefBinding);
    case "struct":
      return pat.fields.some((x) => hasRefBinding(x.pat));
    case "ref":
      return hasRefBinding(pat.pat);
    case "or":
      return pat.alts.some(hasRefBinding);
    default:
      return false;
  }
}

function checkElse(f: BodyCx, block: Block): BlockNode {
  const before = f.diverges;
  f.diverges = false;
  const made = checkBlock(f, block, has(NEVER), { kind: "letElse" }, null);
  f.diverges = before;
  return made;
}
