/** Views of a definition's syntax: which generics, fn declaration, trait items it was written with. */
import type { AssocItem, FnDecl, Generics, Item, Path, Type, VariantData } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import { unreachable } from "../../unreachable.js";

export function itemOf(def: Def): Item | null {
  return def.node.kind === "item" ? def.node.item : null;
}

export function assocOf(def: Def): AssocItem | null {
  return def.node.kind === "assoc" ? def.node.item : null;
}

/** The generics written on the definition itself. */
export function genericsSyntax(def: Def): Generics | null {
  switch (def.node.kind) {
    case "item": {
      const item = def.node.item;
      if (item.kind === "fn") return item.fn.generics;
      return "generics" in item ? item.generics : null;
    }
    case "assoc": {
      const item = def.node.item;
      if (item.kind === "fn") return item.fn.generics;
      return item.kind === "type" ? item.generics : null;
    }
    case "foreign": {
      const item = def.node.item;
      if (item.kind === "fn") return item.fn.generics;
      return item.kind === "type" ? item.generics : null;
    }
    default:
      return null;
  }
}

export function fnDecl(def: Def): FnDecl | null {
  if (def.node.kind !== "item" && def.node.kind !== "assoc" && def.node.kind !== "foreign") return null;
  const item = def.node.item;
  return item.kind === "fn" ? item.fn : null;
}

/** The fields of a struct, variant or union. */
export function variantData(def: Def): VariantData | null {
  if (def.node.kind === "variant") return def.node.variant.data;
  const item = itemOf(def);
  return item !== null && (item.kind === "struct" || item.kind === "union") ? item.data : null;
}

/** Whether a definition may hold generic parameters that what is inside it can use. */
export function sharesGenerics(parent: Def): boolean {
  return parent.kind === "trait" || parent.kind === "impl" || parent.kind === "enum" || parent.kind === "traitAlias";
}

/** `impl Iterator<Item = impl Debug>` */
function inBindings(path: Path, found: (type: Type & { kind: "impl" }) => void): void {
  for (const segment of path.segments) {
    if (segment.args?.kind !== "angle") continue;
    for (const constraint of segment.args.constraints) if (constraint.term.kind === "eq") implTypesIn(constraint.term.type, found);
  }
}

/** The `impl Trait` types inside a written type, outermost first. */
export function implTypesIn(type: Type, found: (type: Type & { kind: "impl" }) => void): void {
  switch (type.kind) {
    case "impl":
      found(type);
      for (const bound of type.bounds) if (bound.kind === "trait") inBindings(bound.path, found);
      return;
    case "ref":
    case "rawPtr":
      implTypesIn(type.type, found);
      return;
    case "slice":
    case "array":
      implTypesIn(type.elem, found);
      return;
    case "tuple":
      for (const elem of type.elems) implTypesIn(elem, found);
      return;
    case "path":
      for (const segment of type.path.segments) {
        if (segment.args?.kind !== "angle") continue;
        for (const arg of segment.args.args) if (arg.kind === "type") implTypesIn(arg.type, found);
      }
      return;
    default:
      return;
  }
}

/** Whether there is something of it to be checked and lowered: the body of a function, the value of a constant or of a discriminant. */
export function hasBody(def: Def): boolean {
  const { node } = def;
  switch (node.kind) {
    case "item":
      return node.item.kind === "fn" ? node.item.fn.hasBody : node.item.kind === "const" || node.item.kind === "static";
    case "assoc":
      return node.item.kind === "fn" ? node.item.fn.hasBody : node.item.kind === "const" && node.item.expr !== null;
    case "variant":
      return node.variant.discriminant !== null;
    case "foreign":
    case "genericParam":
    case "crate":
    case "none":
      return false;
    default:
      return unreachable(node);
  }
}

/** Attributes of functions whose code is JavaScript, or the compiler's. */
const REPLACES_BODY: ReadonlySet<string> = new Set(["js", "intrinsic"]);

/** Whether its body, if it has one, is of no account. */
export function isReplaced(def: Def): boolean {
  return def.attrs.some((a) => a.path.segments.length === 1 && REPLACES_BODY.has(a.path.segments[0]?.ident.name ?? ""));
}
