/** The parts of a definition's syntax that names are looked up for, and its generic parameters as definitions. */
import type { FnDecl, Generics, Item } from "../ast/ast.js";
import { NO_SPAN } from "../source.js";
import type { DefData, ResolveState } from "./state.js";
import { NO_ATTRS } from "./state.js";
import { privateTo } from "./visibility.js";

const NO_GENERICS: Generics = { params: [], where: [], span: NO_SPAN };

function ofItem(item: Item): Generics {
  switch (item.kind) {
    case "fn":
      return item.fn.generics;
    case "struct":
    case "union":
    case "enum":
    case "trait":
    case "traitAlias":
    case "impl":
    case "typeAlias":
      return item.generics;
    default:
      return NO_GENERICS;
  }
}

/** What stands between the angle brackets of a definition. */
export function genericsOf(def: DefData): Generics {
  const { node } = def;
  switch (node.kind) {
    case "item":
      return ofItem(node.item);
    case "assoc":
      return node.item.kind === "fn" ? node.item.fn.generics : node.item.kind === "type" ? node.item.generics : NO_GENERICS;
    case "foreign":
      return node.item.kind === "fn" ? node.item.fn.generics : node.item.kind === "type" ? node.item.generics : NO_GENERICS;
    default:
      return NO_GENERICS;
  }
}

export function fnOf(def: DefData): FnDecl | null {
  const { node } = def;
  if (node.kind === "item" || node.kind === "assoc" || node.kind === "foreign") return node.item.kind === "fn" ? node.item.fn : null;
  return null;
}

/** Type and const parameters as definitions, in order. */
export function genericParams(state: ResolveState, def: DefData): readonly DefData[] {
  if (def.generics !== null) return def.generics;
  const params: DefData[] = [];
  for (const param of genericsOf(def).params) {
    if (param.kind === "lifetime") continue;
    const { name, span } = param.ident;
    const kind = param.kind === "type" ? "typeParam" : "constParam";
    params.push(state.addDef({ kind, name, span, parent: def, module: def.module, vis: privateTo(def.module), attrs: NO_ATTRS, node: { kind: "genericParam", param } }));
  }
  def.generics = params;
  return params;
}

/** The trait or impl an associated item stands in, the enum of a variant: its parameters are in scope, too. */
export function outerGenerics(def: DefData): DefData | null {
  const { parent } = def;
  if (parent === null) return null;
  if (def.kind === "assocFn" || def.kind === "assocConst" || def.kind === "assocType" || def.kind === "variant") return parent;
  return null;
}
