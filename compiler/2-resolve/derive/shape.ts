/** What a derive works on: the type's header, its variants and fields, and how an impl for it begins. */
import type {
  AssocItem, Attr, Bound, Expr, FieldDef, GenericArg, GenericParam, Generics, Ident, Item, Lifetime, Pat, Path, Type, Variant, VariantData, WherePredicate,
} from "../../ast/ast.js";
import type { Build } from "../build.js";
import { lazyImpl } from "../../1-parse/lazy-nodes.js";

export type AdtItem = Item & ({ kind: "struct" } | { kind: "enum" });

/** A struct, or one variant of an enum. */
export interface Shape {
  readonly ident: Ident;
  /** `null` for a struct. */
  readonly variant: Variant | null;
  readonly data: VariantData;
  readonly fields: readonly FieldDef[];
  readonly attrs: readonly Attr[];
}

export function isAdt(item: Item): item is AdtItem {
  return item.kind === "struct" || item.kind === "enum";
}

function fieldsOf(data: VariantData): readonly FieldDef[] {
  return data.kind === "unit" ? [] : data.fields;
}

export function shapesOf(item: AdtItem): readonly Shape[] {
  if (item.kind === "struct") return [{ ident: item.ident, variant: null, data: item.data, fields: fieldsOf(item.data), attrs: item.attrs }];
  return item.variants.map((variant) => ({ ident: variant.ident, variant, data: variant.data, fields: fieldsOf(variant.data), attrs: variant.attrs }));
}

/** `Name`, or `Name::Variant`. */
function shapePath(build: Build, item: AdtItem, shape: Shape): Path {
  return shape.variant === null ? build.pathOf(item.ident) : build.pathOf(item.ident, shape.ident);
}

/** A pattern that binds each field to a name. */
export function bindFields(build: Build, item: AdtItem, shape: Shape, names: readonly Ident[]): Pat {
  const path = shapePath(build, item, shape);
  const pats = shape.fields.map((field, index) => {
    const name = names[index];
    return { ident: field.ident, pat: name === undefined ? build.wild() : build.at(field.span).bind(name) };
  });
  switch (shape.data.kind) {
    case "unit":
      return build.pathPat(path);
    case "tuple":
      return build.tupleStructPat(path, pats.map((each) => each.pat));
    case "struct":
      return build.structPat(path, pats, false);
  }
}

/** The value of this shape, from an expression for each field. */
export function construct(build: Build, item: AdtItem, shape: Shape, values: readonly Expr[]): Expr {
  const path = shapePath(build, item, shape);
  switch (shape.data.kind) {
    case "unit":
      return { id: build.ids.nextId(), span: build.span, kind: "path", qself: null, path };
    case "tuple":
      return build.call({ id: build.ids.nextId(), span: build.span, kind: "path", qself: null, path }, ...values);
    case "struct":
      return build.structLit(path, shape.fields.map((field, index) => ({ ident: field.ident, expr: values[index] ?? build.error() })));
  }
}

export function fieldNames(build: Build, shape: Shape, prefix: string): Ident[] {
  return shape.fields.map((field, index) => build.at(field.span).hidden(`${prefix}${index}`));
}

// ---------------------------------------------------------------- impl headers

function typeParams(item: AdtItem): ReadonlySet<string> {
  return new Set(item.generics.params.flatMap((param) => (param.kind === "type" ? [param.ident.name] : [])));
}

/** Calls `found` with each path in a type that begins with one of the names, and the lifetimes of the `for<…>` around it. */
function eachParam(names: ReadonlySet<string>, value: unknown, found: (type: Type & { kind: "path" }, hrtb: readonly Lifetime[]) => void, hrtb: readonly Lifetime[] = []): void {
  if (typeof value !== "object" || value === null) return;
  const type = value as Type;
  if (type.kind === "path" && "qself" in type && type.qself === null && !type.path.global && names.has(type.path.segments[0]?.ident.name ?? "")) found(type, hrtb);
  const within = "hrtb" in value ? [...hrtb, ...(value.hrtb as readonly Lifetime[])] : hrtb;
  for (const key of Object.keys(value)) if (key !== "span" && key !== "ident") eachParam(names, (value as Readonly<Record<string, unknown>>)[key], found, within);
}

/** A type parameter of the item is somewhere in the type. */
export function isGeneric(item: AdtItem, type: Type): boolean {
  const names = typeParams(item);
  let generic = false;
  if (names.size > 0) eachParam(names, type, () => (generic = true));
  return generic;
}

/** Types like `T::Item` in the fields: they need the derived trait, too. */
function projections(item: AdtItem): { readonly type: Type; readonly hrtb: readonly Lifetime[] }[] {
  const names = typeParams(item);
  const found: { readonly type: Type; readonly hrtb: readonly Lifetime[] }[] = [];
  if (names.size === 0) return found;
  for (const shape of shapesOf(item)) {
    for (const field of shape.fields) {
      eachParam(names, field.type, (type, hrtb) => {
        if (type.path.segments.length > 1) found.push({ type, hrtb });
      });
    }
  }
  return found;
}

/** The parameters of the type as an impl declares them: without defaults, each type bounded by the derived trait. */
function implParams(build: Build, params: readonly GenericParam[], bound: string | null): GenericParam[] {
  return params.map((param): GenericParam => {
    if (param.kind === "lifetime") return { ...param, id: build.ids.nextId() };
    if (param.kind === "const") return { ...param, id: build.ids.nextId(), default: null };
    const extra: Bound[] = bound === null ? [] : [build.bound(build.path(bound))];
    return { ...param, id: build.ids.nextId(), bounds: [...param.bounds, ...extra], default: null };
  });
}

export function implGenerics(build: Build, item: AdtItem, bound: string | null): Generics {
  const extra = bound === null ? [] : projections(item).map(({ type, hrtb }): WherePredicate => ({ kind: "type", hrtb, type, bounds: [build.bound(build.path(bound))], span: build.span }));
  return { params: implParams(build, item.generics.params, bound), where: [...item.generics.where, ...extra], span: build.span };
}

/** `Name<'a, T, N>`. */
export function selfType(build: Build, item: AdtItem): Type {
  const args = item.generics.params.map((param): GenericArg => {
    if (param.kind === "lifetime") return { kind: "lifetime", lifetime: param.lifetime };
    return { kind: "type", type: build.type(build.pathOf(build.ident(param.ident.name))) };
  });
  const path = build.pathOf(item.ident);
  const segment = path.segments[0];
  if (args.length === 0 || segment === undefined) return build.type(path);
  return build.type({ ...path, segments: [{ ...segment, args: { kind: "angle", args, constraints: [], span: build.span } }] });
}

export interface ImplInit {
  /** The path of the trait; `null` for functions of the type itself. */
  readonly trait: Path | null;
  /** What every type parameter is bounded by. */
  readonly bound: string | null;
  /** Where the type's own parameters, so bounded, are not all. */
  readonly generics?: Generics;
  /** Made when the impl is looked into. */
  readonly items: () => readonly AssocItem[];
}

export function implItem(build: Build, item: AdtItem, init: ImplInit): Item {
  const attr: Attr = { path: build.pathOf(build.ident("automatically_derived")), inner: false, args: { kind: "none" }, span: build.span, doc: null };
  return lazyImpl(
    {
      id: build.ids.nextId(), span: build.span, attrs: [attr], vis: { kind: "inherited" }, ident: build.ident(""),
      unsafe: false, generics: init.generics ?? implGenerics(build, item, init.bound), negative: false, trait: init.trait, self: selfType(build, item),
    },
    init.items,
  );
}

const SELF = "self";

export function selfExpr(build: Build): Expr {
  return build.name(build.ident(SELF));
}

/** `self.field`. */
export function selfField(build: Build, owner: string, field: FieldDef): Expr {
  const here = build.at(field.span);
  return here.field(here.name(owner === SELF ? here.ident(owner) : here.hidden(owner)), field.ident);
}

export function selfRef(build: Build): Type {
  return build.refType(build.type(build.pathOf(build.ident("Self"))));
}

/** More parts than this are taken together as a tree: a chain would be as deep as it is long. */
const CHAIN_MAX = 50;

/** Takes expressions together in their order, two at a time. */
export function combined(parts: readonly Expr[], join: (first: Expr, rest: Expr) => Expr, chain: (parts: readonly Expr[]) => Expr): Expr {
  if (parts.length <= CHAIN_MAX) return chain(parts);
  const middle = parts.length >> 1;
  return join(combined(parts.slice(0, middle), join, chain), combined(parts.slice(middle), join, chain));
}

/** Whether a chain of method calls over so many fields would be too deep. */
export function isLongChain(length: number): boolean {
  return length > CHAIN_MAX;
}
