/**
 * `#[pin_project]`: the fields of a pinned struct or enum, those marked `#[pin]` pinned themselves. It adds the types that the methods `project`, `project_ref` and
 * `project_replace` give, and these methods. `#[pinned_drop]`: a destructor that gets the value pinned.
 */
import type { Attr, Expr, FieldDef, FnDecl, GenericParam, Generics, Ident, Item, Lifetime, Path, Type, VariantData } from "../../ast/ast.js";
import { splitByComma } from "../../1-parse/token-tools.js";
import { attrName } from "../cfg.js";
import { hasAttr } from "../attrs.js";
import type { Build } from "../build.js";
import { bindFields, fieldNames, implGenerics, selfType, shapesOf, type AdtItem, type Shape } from "./shape.js";

type Kind = "project" | "project_ref" | "project_replace";
const KINDS: readonly Kind[] = ["project", "project_ref", "project_replace"];
const SUFFIXES: Readonly<Record<Kind, string>> = { project: "Projection", project_ref: "ProjectionRef", project_replace: "ProjectionOwned" };

interface Options {
  /** What the projections are called, where the program says so; the empty name where it only asks for one. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether it is `Unpin` is not for the attribute to say: `!Unpin`, `UnsafeUnpin`. */
  readonly unpin: "fields" | "never" | "own";
}

const isNamed = (attr: Attr, name: string): boolean => attr.path.segments.at(-1)?.ident.name === name;

export function pinAttr(attrs: readonly Attr[]): Attr | null {
  return attrs.find((attr) => isNamed(attr, "pin_project")) ?? null;
}

export function isPinnedDrop(attrs: readonly Attr[]): boolean {
  return attrs.some((attr) => isNamed(attr, "pinned_drop"));
}

/** What stands in the attribute, and, for the macro `pin_project!`, in attributes of their own. */
function optionsOf(attr: Attr, attrs: readonly Attr[]): Options {
  const names = new Map<string, string>();
  let unpin: Options["unpin"] = "fields";
  for (const option of attr.args.kind === "list" ? splitByComma(attr.args.tokens) : []) {
    const [name, , value] = option;
    if (name?.image === "!") unpin = "never";
    else if (name?.image === "UnsafeUnpin") unpin = "own";
    else if (name !== undefined) names.set(name.image, value?.image ?? "");
  }
  for (const each of attrs) {
    const { args } = each;
    if (args.kind === "eq" && args.expr.kind === "path") names.set(attrName(each), args.expr.path.segments[0]?.ident.name ?? "");
    if (attrName(each) === "project" && args.kind === "list" && args.tokens[0]?.image === "!") unpin = "never";
  }
  return { names, unpin };
}

/** The lifetime of the pinned reference. */
const PIN = "__pin";

class Projection {
  readonly lifetime: Lifetime;

  constructor(
    readonly build: Build,
    readonly item: AdtItem,
    readonly kind: Kind,
    readonly ident: Ident,
  ) {
    this.lifetime = { name: PIN, span: build.span };
  }

  get #owned(): boolean {
    return this.kind === "project_replace";
  }

  ref(type: Type): Type {
    return { id: this.build.ids.nextId(), span: this.build.span, kind: "ref", lifetime: this.lifetime, mut: this.kind === "project", type };
  }

  pin(type: Type): Type {
    return this.build.type(this.build.path("std::pin::Pin", [this.ref(type)]));
  }

  #fieldType(field: FieldDef): Type {
    const pinned = hasAttr(field.attrs, "pin");
    if (this.#owned) return pinned ? this.build.type(this.build.path("std::marker::PhantomData", [field.type])) : field.type;
    return pinned ? this.pin(field.type) : this.ref(field.type);
  }

  #data(data: VariantData): VariantData {
    if (data.kind === "unit") return data;
    return { ...data, fields: data.fields.map((field) => ({ ...field, id: this.build.ids.nextId(), attrs: [], type: this.#fieldType(field) })) };
  }

  /** The type itself. */
  type(): Item {
    const { build, item } = this;
    const base = { id: build.ids.nextId(), span: build.span, attrs: [], vis: item.vis, ident: this.ident };
    const bounded = implGenerics(build, item, null);
    const generics: Generics = this.#owned ? bounded : { ...bounded, params: [lifetimeParam(build, this.lifetime), ...bounded.params] };
    if (item.kind === "struct") return { ...base, kind: "struct", generics, data: this.#data(item.data) };
    const variants = item.variants.map((v) => ({ ...v, id: build.ids.nextId(), attrs: [], data: this.#data(v.data) }));
    return { ...base, kind: "enum", generics, variants };
  }

  /** `Projection<'__pin, T>` */
  #path(): Path {
    const { build } = this;
    const own = selfType(build, this.item);
    const args = own.kind === "path" ? (own.path.segments[0]?.args ?? null) : null;
    const rest = args?.kind === "angle" ? args.args : [];
    const all = this.#owned ? rest : [{ kind: "lifetime" as const, lifetime: this.lifetime }, ...rest];
    const path = build.pathOf(this.ident);
    const [segment] = path.segments;
    if (segment === undefined || all.length === 0) return path;
    return { ...path, segments: [{ ...segment, args: { kind: "angle", args: all, constraints: [], span: build.span } }] };
  }

  #value(shape: Shape, names: readonly Ident[]): Expr {
    const { build } = this;
    const path = shape.variant === null ? build.pathOf(this.ident) : build.pathOf(this.ident, shape.ident);
    const callee: Expr = { id: build.ids.nextId(), span: build.span, kind: "path", qself: null, path };
    const values = shape.fields.map((field, i) => {
      const value = build.name(names[i] ?? build.hidden("_"));
      if (!hasAttr(field.attrs, "pin")) return value;
      return this.#owned ? build.call(build.std("pin_project_lite::done"), value) : build.call(build.std(this.kind === "project" ? "pin_project_lite::pinned" : "pin_project_lite::pinned_ref"), value);
    });
    if (shape.data.kind === "unit") return callee;
    if (shape.data.kind === "tuple") return build.call(callee, ...values);
    return build.structLit(path, shape.fields.map((field, i) => ({ ident: field.ident, expr: values[i] ?? build.error() })));
  }

  /** `fn project<'__pin>(self: Pin<&'__pin mut Self>) -> Projection<'__pin, T>` */
  method(): FnDecl {
    const { build, item } = this;
    const own = build.type(build.pathOf(build.ident("Self")));
    const self = build.name(build.ident("self"));
    const replacement = build.hidden("replacement");
    const arms = shapesOf(item).map((shape) => {
      const names = fieldNames(build, shape, "__pin");
      return build.arm(bindFields(build, item, shape, names), this.#value(shape, names));
    });
    const whole = this.#owned
      ? build.call(build.std("pin_project_lite::replaced"), self, build.name(replacement))
      : build.call(build.std(this.kind === "project" ? "pin_project_lite::whole" : "pin_project_lite::whole_ref"), self);
    const generics: Generics = { params: [lifetimeParam(build, this.lifetime)], where: [], span: build.span };
    const params = this.#owned ? [build.param(replacement, own)] : [];
    const pinned = this.#owned ? build.type(build.path("std::pin::Pin", [build.refType(own, true)])) : this.pin(own);
    const made = build.fnDecl({ self: "none", params, ret: build.type(this.#path()), body: build.block([], build.match(whole, ...arms)), generics: this.#owned ? build.noGenerics : generics });
    return { ...made, self: { id: build.ids.nextId(), span: build.span, ref: false, lifetime: null, mut: false, type: pinned } };
  }
}

function lifetimeParam(build: Build, lifetime: Lifetime): GenericParam {
  return { id: build.ids.nextId(), span: build.span, kind: "lifetime", lifetime, bounds: [] };
}

function inherentImpl(build: Build, generics: Generics, self: Type, methods: readonly (readonly [string, FnDecl, Item["vis"]])[]): Item {
  return {
    id: build.ids.nextId(), span: build.span, attrs: [], vis: { kind: "inherited" }, ident: build.ident(""), kind: "impl", unsafe: false, generics, negative: false, trait: null, self,
    items: methods.map(([name, fn, vis]) => ({ ...build.assocFn(name, fn), vis })),
  };
}

/** `impl Unpin for S where (the pinned fields): Unpin` */
function unpinImpl(build: Build, item: AdtItem, options: Options): readonly Item[] {
  if (options.unpin === "own") return [];
  const types = shapesOf(item).flatMap((shape) => shape.fields.flatMap((field) => (hasAttr(field.attrs, "pin") ? [field.type] : [])));
  const given = implGenerics(build, item, null);
  const needed = options.unpin === "never" ? [build.type(build.path("std::marker::PhantomPinned"))] : types;
  const unpin = build.bound(build.path("std::marker::Unpin"));
  const where = needed.map((type) => ({ kind: "type" as const, hrtb: [], type: build.type(build.path("pin_project_lite::Held", [type])), bounds: [unpin], span: build.span }));
  const made = inherentImpl(build, { ...given, where: [...given.where, ...where] }, selfType(build, item), []);
  return made.kind === "impl" ? [{ ...made, trait: build.path("std::marker::Unpin") }] : [];
}

/** What the attribute adds beside the item. */
export function pinProjection(build: Build, item: AdtItem, attr: Attr): readonly Item[] {
  const options = optionsOf(attr, item.attrs);
  const projections = KINDS.flatMap((kind) => {
    const name = options.names.get(kind);
    // An enum's projections are matched on, so that they need a name; a struct has them anyway, but for the one that takes it apart.
    if (name === undefined && (item.kind === "enum" || kind === "project_replace")) return [];
    return [new Projection(build, item, kind, build.ident(name === undefined || name === "" ? `__${item.ident.name}${SUFFIXES[kind]}` : name))];
  });
  const methods = projections.map((p) => [p.kind, p.method(), item.vis] as const);
  return [...projections.map((p) => p.type()), inherentImpl(build, implGenerics(build, item, null), selfType(build, item), methods), ...unpinImpl(build, item, options)];
}

/** `impl PinnedDrop for S { fn drop(self: Pin<&mut Self>) { … } }` is the destructor of `S`. */
export function pinnedDrop(build: Build, item: Item & { readonly kind: "impl" }): readonly Item[] {
  const found = item.items.find((each) => each.kind === "fn");
  if (found?.kind !== "fn") return [];
  const inner = "__pinned_drop";
  const own = build.pathOf(build.ident("Self"), build.ident(inner));
  const call = build.call({ id: build.ids.nextId(), span: build.span, kind: "path", qself: null, path: own }, build.call(build.std("pin_project_lite::pinned"), build.name(build.ident("self"))));
  const drop = build.fnDecl({ self: "ref", params: [], ret: null, body: build.block([build.stmt(call)], null) });
  const { self } = drop;
  const made: FnDecl = self === null ? drop : { ...drop, self: { ...self, mut: true } };
  const outer: Item = { ...item, id: build.ids.nextId(), attrs: [], trait: build.path("std::ops::Drop"), items: [build.assocFn("drop", made)] };
  return [inherentImpl(build, item.generics, item.self, [[inner, { ...found.fn, unsafe: false }, { kind: "inherited" }]]), outer];
}
