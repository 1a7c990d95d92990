/** The entry to resolving signatures and bodies. */
import type { AssocItem, FnDecl, ForeignItem, Item, VariantData } from "../../ast/ast.js";
import { unreachable } from "../../unreachable.js";
import type { BodyNames } from "../defs.js";
import { fnOf } from "../generics.js";
import type { DefData, ResolveState } from "../state.js";
import { visitBlock } from "./blocks.js";
import { BodyCx } from "./cx.js";
import { FoundNames } from "./found-names.js";
import { visitAnonConst, visitExpr } from "./exprs.js";
import { bindParams, bindPattern } from "./patterns.js";
import { resolveBodyPath } from "./paths.js";
import { visitArgs, visitBounds, visitGenerics, visitLifetime, visitReturnType, visitType } from "./types.js";

const NOTHING: BodyNames = new FoundNames();

// ---------------------------------------------------------------- signatures

function visitFnHead(cx: BodyCx, fn: FnDecl): void {
  visitGenerics(cx, fn.generics);
  if (fn.self !== null) {
    if (fn.self.lifetime !== null) visitLifetime(cx, fn.self.lifetime);
    if (fn.self.type !== null) visitType(cx, fn.self.type);
  }
  for (const param of fn.params) visitType(cx, param.type);
  if (fn.ret !== null) visitReturnType(cx, fn.ret);
}

function visitData(cx: BodyCx, data: VariantData): void {
  if (data.kind !== "unit") for (const field of data.fields) visitType(cx, field.type);
}

function visitItemHead(cx: BodyCx, item: Item): void {
  switch (item.kind) {
    case "fn":
      visitFnHead(cx, item.fn);
      return;
    case "struct":
    case "union":
      visitGenerics(cx, item.generics);
      visitData(cx, item.data);
      return;
    case "enum":
      visitGenerics(cx, item.generics);
      for (const variant of item.variants) visitData(cx, variant.data);
      return;
    case "trait":
      visitGenerics(cx, item.generics);
      visitBounds(cx, item.supertraits);
      return;
    case "traitAlias":
      visitGenerics(cx, item.generics);
      visitBounds(cx, item.bounds);
      return;
    case "impl":
      visitGenerics(cx, item.generics);
      if (item.trait !== null) {
        resolveBodyPath(cx, item.trait, null, "trait");
        visitArgs(cx, item.trait);
      }
      visitType(cx, item.self);
      return;
    case "typeAlias":
      visitGenerics(cx, item.generics);
      if (item.type !== null) visitType(cx, item.type);
      return;
    case "const":
    case "static":
      if (item.type !== null) visitType(cx, item.type);
      return;
    case "mod":
    case "use":
    case "externCrate":
    case "externBlock":
    case "macroRules":
    case "macro":
    case "error":
      return;
    default:
      unreachable(item);
  }
}

function visitAssocHead(cx: BodyCx, item: AssocItem): void {
  switch (item.kind) {
    case "fn":
      visitFnHead(cx, item.fn);
      return;
    case "const":
      visitType(cx, item.type);
      return;
    case "type":
      visitGenerics(cx, item.generics);
      visitBounds(cx, item.bounds);
      if (item.type !== null) visitType(cx, item.type);
      return;
    case "macro":
      return;
    default:
      unreachable(item);
  }
}

function visitForeignHead(cx: BodyCx, item: ForeignItem): void {
  switch (item.kind) {
    case "fn":
      visitFnHead(cx, item.fn);
      return;
    case "static":
      visitType(cx, item.type);
      return;
    case "type":
      visitGenerics(cx, item.generics);
      return;
    case "macro":
      return;
    default:
      unreachable(item);
  }
}

function computeSignature(state: ResolveState, def: DefData): BodyNames {
  const { node } = def;
  switch (node.kind) {
    case "item": {
      const cx = new BodyCx(state, def);
      visitItemHead(cx, node.item);
      return cx.found;
    }
    case "assoc": {
      const cx = new BodyCx(state, def);
      visitAssocHead(cx, node.item);
      return cx.found;
    }
    case "foreign": {
      const cx = new BodyCx(state, def);
      visitForeignHead(cx, node.item);
      return cx.found;
    }
    // A variant's fields belong to its enum's signature, a parameter's bounds to its owner's.
    case "variant":
    case "genericParam":
      return def.parent === null ? NOTHING : signatureNames(state, def.parent);
    case "crate":
    case "none":
      return NOTHING;
    default:
      return unreachable(node);
  }
}

export function signatureNames(state: ResolveState, def: DefData): BodyNames {
  def.signature ??= computeSignature(state, def);
  return def.signature;
}

// ---------------------------------------------------------------- bodies

function visitFnBody(cx: BodyCx, fn: FnDecl): void {
  cx.inFn = true;
  if (fn.self !== null) cx.locals.declare("self", fn.self.span.ctxt, fn.self.id, fn.self.span);
  const patterns = fn.params.map((param) => param.pat);
  if (fn.body !== null) bindParams(cx, patterns, "param", (expr) => visitExpr(cx, expr));
  // Without a body the names are for the reader only.
  else for (const pat of patterns) bindPattern(cx, pat, "param", (expr) => visitExpr(cx, expr));
  if (fn.body !== null) visitBlock(cx, fn.body);
}

function computeBody(state: ResolveState, def: DefData): BodyNames {
  const cx = new BodyCx(state, def);
  const fn = fnOf(def);
  const { node } = def;
  if (fn !== null) {
    visitFnBody(cx, fn);
  } else if (node.kind === "variant") {
    if (node.variant.discriminant !== null) visitAnonConst(cx, node.variant.discriminant);
  } else if (node.kind === "item" || node.kind === "assoc") {
    const { item } = node;
    if ((item.kind === "const" || item.kind === "static") && item.expr !== null) visitExpr(cx, item.expr);
  }
  return cx.found;
}

export function bodyNames(state: ResolveState, def: DefData): BodyNames {
  def.body ??= computeBody(state, def);
  return def.body;
}
