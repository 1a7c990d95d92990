/** The impls that serde's derives make: their headers, and what all bodies begin with. */
import type { GenericParam, Generics, Item, Lifetime, Path, Type } from "../../../ast/ast.js";
import type { Build } from "../../build.js";
import type { ResolveState } from "../../state.js";
import { all, word, Writer, type Code } from "../code.js";
import { implGenerics, implItem } from "../shape.js";
import { keyOf, type Container, type Field, type Variant } from "./options.js";

export class Cx {
  readonly writer: Writer;

  constructor(
    readonly state: ResolveState,
    readonly build: Build,
    readonly container: Container,
  ) {
    this.writer = new Writer(build, state.sink);
  }

  /** What messages call the type. */
  get typeName(): string {
    return (this.remote?.replace(/<.*$/, "").split("::").at(-1)?.trim() ?? this.container.item.ident.name).replace(/^r#/, "");
  }

  /** A field that cannot be read is shown by its type. */
  at(field: Field): Writer {
    return this.container.side === "serialize" ? this.writer : this.writer.at(field.def.type.span);
  }

  /** Names for the fields of a variant. */
  name(field: Field): string {
    return `__field${field.index}`;
  }

  /** `#[serde(remote = "…")]`: the type that is written and read by this description of it. */
  get remote(): string | null {
    return this.container.options.value("remote");
  }

  /** Whether fields of that type are asked for by functions: it is then made by its `From`. */
  get hasGetters(): boolean {
    return this.container.variants.some((variant) => variant.fields.some((field) => field.options.has("getter")));
  }

  /** `Self { a: first, b: second }` */
  construct(variant: Variant, values: (field: Field) => Code, of = "Self"): Code {
    const { code } = this.writer;
    const path = variant.shape.variant === null ? of : `${of}::${word(variant.shape.ident.name)}`;
    switch (variant.shape.data.kind) {
      case "unit":
        return code`${path}`;
      case "tuple":
        return code`${path}(${all(variant.fields.map((field) => code`${values(field)},`))})`;
      case "struct":
        return code`${path} { ${all(variant.fields.map((field) => code`${word(field.def.ident.name)}: ${values(field)},`))} }`;
    }
  }

  /** An impl of `trait` (its path as text) for the type, or one of its own; `items` are written when somebody looks. */
  impl(trait: string | null, items: () => Code): Item {
    const { build, state, container } = this;
    return implItem(build, container.item, { trait: trait === null ? null : this.path(trait), bound: null, generics: this.generics(), items: () => state.syntax.assocItems(items(), build.span) });
  }

  private generics(): Generics {
    const { build, container } = this;
    const own = container.options.value("bound", container.side);
    const isRead = container.side === "deserialize";
    const base = implGenerics(build, container.item, isRead || own !== null ? null : "serde::Serialize");
    const lifetime: Lifetime = { name: "de", span: build.span };
    const first: GenericParam[] = isRead ? [{ id: build.ids.nextId(), span: build.span, kind: "lifetime", lifetime, bounds: [] }] : [];
    const plain = implGenerics(build, container.item, null);
    if (own !== null) return { ...plain, params: [...first, ...plain.params], where: [...plain.where, ...this.where(own)] };
    const trait = (): Path => (isRead ? this.path("::serde::Deserialize<'de>") : build.path("serde::Serialize"));
    const isGiven = (field: Field): boolean => !field.skipped && field.options.with(container.side) === null;
    const used = this.paramsOf(isGiven);
    const made = isRead ? this.paramsOf((field) => this.isMade(field)) : NO_NAMES;
    const params = plain.params.map((param): GenericParam => {
      if (param.kind !== "type") return param;
      const own = used.has(param.ident.name) ? [trait()] : [];
      const bounds = made.has(param.ident.name) ? [...own, build.path("std::default::Default")] : own;
      return { ...param, bounds: [...param.bounds, ...bounds.map((bound) => build.bound(bound))] };
    });
    const where = this.projectionsOf(isGiven).map((type) => ({ kind: "type" as const, hrtb: [], type, bounds: [build.bound(trait())], span: build.span }));
    return { ...base, params: [...first, ...params], where: [...base.where, ...where] };
  }

  private path(text: string): Path {
    const type = this.state.syntax.type(this.writer.code`${text}`, this.build.span);
    return type.kind === "path" ? type.path : this.build.path("serde::Serialize");
  }

  private where(text: string): Generics["where"] {
    const [item] = this.state.syntax.items(this.writer.code`fn f() where ${text} {}`, this.build.span);
    return item?.kind === "fn" ? item.fn.generics.where : [];
  }

  /** Whether a field that is not there is what `Default` makes. */
  private isMade(field: Field): boolean {
    return field.options.value("default") === null && (field.skipped || field.options.has("default"));
  }

  /** The parameters in the types of these fields: their values are read, written or made. */
  private paramsOf(wanted: (field: Field) => boolean): ReadonlySet<string> {
    const { container } = this;
    const names = new Set(container.item.generics.params.flatMap((param) => (param.kind === "type" ? [param.ident.name] : [])));
    const used = new Set<string>();
    if (names.size === 0) return used;
    for (const variant of container.variants) {
      if (variant.skipped) continue;
      for (const field of variant.fields) if (wanted(field)) mentions(field.def.type, names, used);
    }
    return used;
  }

  /** Fields that are what a parameter's trait says, `T::Item`: they are bounded themselves. */
  private projectionsOf(wanted: (field: Field) => boolean): readonly Type[] {
    const { container } = this;
    const names = new Set(container.item.generics.params.flatMap((param) => (param.kind === "type" ? [param.ident.name] : [])));
    return container.variants.filter((variant) => !variant.skipped).flatMap(({ fields }) => fields.filter(wanted).map((field) => field.def.type)).filter((type) => {
      const [head, ...more] = type.kind === "path" && type.qself === null ? type.path.segments : [];
      return head !== undefined && more.length > 0 && names.has(head.ident.name);
    });
  }

  /** Impls that call the functions which the program names for fields. */
  withImpls(make: (variant: Variant, field: Field, path: string, key: number) => Item): Item[] {
    const { container } = this;
    return container.variants.flatMap((variant) =>
      variant.fields.flatMap((field) => {
        const path = field.skipped || variant.skipped ? null : field.options.with(container.side);
        return path === null ? [] : [make(variant, field, path, keyOf(variant, field))];
      }),
    );
  }
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** Adds the names that stand alone in a type, but for `PhantomData`. */
function mentions(value: unknown, names: ReadonlySet<string>, used: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  const type = value as Type;
  if (type.kind === "path" && "path" in type) {
    const { segments } = type.path;
    if (segments.at(-1)?.ident.name === "PhantomData") return;
    const [only] = segments;
    if (only !== undefined && segments.length === 1 && names.has(only.ident.name)) used.add(only.ident.name);
  }
  for (const [key, child] of Object.entries(value)) if (key !== "span" && key !== "ident") mentions(child, names, used);
}
