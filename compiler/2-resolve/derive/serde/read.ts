/**
 * `#[derive(Deserialize)]`.
 *
 *   struct P { x: i32 }       a call of deserialize_struct; how its fields are read is an impl of `Parts`, for the visitor of the library
 *   enum E { A, B(T) }        a call of deserialize_enum; its variants are an impl of `Enum`, and one of `Parts` for each that has fields
 */
import type { Item } from "../../../ast/ast.js";
import { unreachable } from "../../../unreachable.js";
import type { Build } from "../../build.js";
import type { ResolveState } from "../../state.js";
import { all, literal, word, type Code } from "../code.js";
import type { AdtItem } from "../shape.js";
import { Cx } from "./impls.js";
import { containerOf, keyOf, type Field, type Variant } from "./options.js";

const OK = "::std::result::Result::Ok";
const ERR = "::std::result::Result::Err";
const SELF_DATA = "::std::marker::PhantomData";

/** `struct Name`, and how it is called where its elements are counted. */
function what(cx: Cx, variant: Variant): string {
  const { container } = cx;
  const kind = variant.shape.data.kind === "tuple" ? "tuple " : "";
  const name = cx.typeName;
  if (variant.shape.variant === null) return container.options.value("expecting") ?? `${variant.shape.data.kind === "unit" ? "unit " : kind}struct ${name}`;
  return container.options.value("expecting") ?? `${kind === "" ? "struct " : kind}variant ${name}::${variant.shape.ident.name.replace(/^r#/, "")}`;
}

function counted(cx: Cx, variant: Variant): string {
  const count = variant.fields.filter((field) => !field.skipped).length;
  return cx.container.options.value("expecting") ?? `${what(cx, variant)} with ${count} element${count === 1 ? "" : "s"}`;
}

class Read extends Cx {
  private readonly q = this.writer.code;

  impls(): Item[] {
    const { container, q } = this;
    const { remote } = this;
    const read = (): Code => q`fn deserialize<__D: ::serde::Deserializer<'de>>(__deserializer: __D) -> ::std::result::Result<Self, __D::Error> { ${this.body()} }`;
    const own = remote === null ? this.impl("::serde::Deserialize<'de>", read) : this.impl(null, () => this.readRemote(remote));
    if (this.converted !== null) return [own];
    const functions = this.withImpls((_variant, field, path, key) => {
      const type = this.writer.type(field.def.type);
      return this.impl(`::serde::__private::ReadWith<'de, ${key}>`, () => this.at(field).code`
        type Value = ${type};
        fn read<__D: ::serde::Deserializer<'de>>(__deserializer: __D) -> ::std::result::Result<Self::Value, __D::Error> { ${path}(__deserializer) }`);
    });
    const parts = container.variants.filter((variant) => !variant.skipped && variant.shape.data.kind !== "unit").map((variant) =>
      this.impl(`::serde::__private::Parts<'de, ${variant.index}>`, () => this.parts(variant)));
    const variants = container.item.kind === "enum" && !this.isIdentifier ? [this.impl("::serde::__private::Enum<'de>", () => this.variants())] : [];
    return [own, ...functions, ...parts, ...variants];
  }

  /** A value of another crate's type, by way of one of the type that describes it. */
  private readRemote(remote: string): Code {
    const { container, q } = this;
    const made = container.variants.filter((variant) => !variant.skipped).map((variant) => {
      const value = (field: Field): Code => q`${this.name(field)}`;
      return q`${this.construct(variant, value)} => ${this.construct(variant, value, remote)},`;
    });
    return q`
      pub fn deserialize<__D: ::serde::Deserializer<'de>>(__deserializer: __D) -> ::std::result::Result<${remote}, __D::Error> {
        let __read = move || -> ::std::result::Result<Self, __D::Error> { ${this.body()} };
        ${OK}(${this.hasGetters ? q`::std::convert::From::from(__read()?)` : q`match __read()? { ${all(made)} }`})
      }`;
  }

  /** `#[serde(from = "…")]`, and what makes a value of it. */
  private get converted(): Code | null {
    const { options } = this.container;
    const [from, fallible] = [options.value("from"), options.value("try_from")];
    if (from !== null) return this.q`<${from} as ::serde::Deserialize<'de>>::deserialize(__deserializer).map(::std::convert::From::from)`;
    if (fallible === null) return null;
    return this.q`match ::std::convert::TryFrom::try_from(<${fallible} as ::serde::Deserialize<'de>>::deserialize(__deserializer)?) {
      ${OK}(__value) => ${OK}(__value),
      ${ERR}(__error) => ${ERR}(::serde::de::Error::custom(__error)),
    }`;
  }

  private visit(variant: Variant): Code {
    return this.q`::serde::__private::Visit::<Self, ${variant.index}>(${SELF_DATA})`;
  }

  private names(variant: Variant): string {
    return `<Self as ::serde::__private::Parts<'de, ${variant.index}>>`;
  }

  private body(): Code {
    const { container, q, converted } = this;
    if (converted !== null) return converted;
    const [only] = container.variants;
    if (container.item.kind === "struct" && only !== undefined) return this.struct(only);
    if (this.isIdentifier) return this.identifier();
    const { tagging } = container;
    switch (tagging.k) {
      case "outside":
        return q`::serde::Deserializer::deserialize_enum(__deserializer, ${literal(container.name)}, <Self as ::serde::__private::Enum<'de>>::VARIANTS, ::serde::__private::EnumVisitor::<Self>(${SELF_DATA}))`;
      case "none":
        return q`::serde::__private::untagged::<Self, __D>(__deserializer)`;
      case "inside":
        return q`::serde::__private::internal::<Self, __D>(__deserializer, ${literal(tagging.tag)})`;
      case "beside":
        return q`::serde::__private::adjacent::<Self, __D>(__deserializer, &[${literal(tagging.tag)}, ${literal(tagging.content)}], ${String(container.options.has("deny_unknown_fields"))})`;
      default:
        return unreachable(tagging);
    }
  }

  private struct(variant: Variant): Code {
    const { container, q } = this;
    const name = literal(container.name);
    const { kind } = variant.shape.data;
    if (kind === "unit") {
      return q`::serde::Deserializer::deserialize_unit_struct(__deserializer, ${name}, ::serde::__private::Unit(${literal(what(this, variant))}))?; ${OK}(Self)`;
    }
    if (container.options.has("transparent")) {
      return q`${OK}(${this.construct(variant, (field) => (field.skipped ? this.otherwise(field) : this.direct(variant, field)))})`;
    }
    if (kind === "tuple" && variant.fields.length === 1) return q`::serde::Deserializer::deserialize_newtype_struct(__deserializer, ${name}, ${this.visit(variant)})`;
    if (kind === "tuple") return q`::serde::Deserializer::deserialize_tuple_struct(__deserializer, ${name}, ${this.read(variant).length}, ${this.visit(variant)})`;
    if (this.isFlat(variant)) return q`::serde::Deserializer::deserialize_map(__deserializer, ${this.visit(variant)})`;
    return q`::serde::Deserializer::deserialize_struct(__deserializer, ${name}, ${this.names(variant)}::FIELDS, ${this.visit(variant)})`;
  }

  private isFlat(variant: Variant): boolean {
    return variant.fields.some((field) => field.options.has("flatten"));
  }

  private read(variant: Variant): Field[] {
    return variant.fields.filter((field) => !field.skipped);
  }

  /** The value of the one field, from the deserializer itself. */
  private direct(variant: Variant, field: Field): Code {
    const { code } = this.at(field);
    if (field.options.with("deserialize") === null) return code`::serde::Deserialize::deserialize(__deserializer)?`;
    return code`<Self as ::serde::__private::ReadWith<'de, ${keyOf(variant, field)}>>::read(__deserializer)?`;
  }

  // ---------------------------------------------------------------- fields

  /** The type's own default, of which fields that are not there are taken. */
  private whole(variant: Variant): Code {
    const { options } = this.container;
    if (variant.shape.variant !== null || !options.has("default")) return this.q``;
    const make = options.value("default");
    return this.q`let __default: Self = ${make ?? "::std::default::Default::default"}();`;
  }

  /** What a field is by default; an error if it has none. */
  private otherwise(field: Field): Code {
    const { code } = this.at(field);
    const make = field.options.value("default");
    if (make !== null) return code`${make}()`;
    if (field.options.has("default") || (field.skipped && !this.container.options.has("default"))) return code`::std::default::Default::default()`;
    return code`__default.${word(field.def.ident.name)}`;
  }

  private hasDefault(variant: Variant, field: Field): boolean {
    return field.options.has("default") || (variant.shape.variant === null && this.container.options.has("default"));
  }

  private parts(variant: Variant): Code {
    const { container, q } = this;
    const fields = this.read(variant).filter((field) => !field.options.has("flatten"));
    const known = fields.flatMap((field) => [field.name, ...field.aliases].map((name) => q`(${literal(name)}, ${field.index}),`));
    const strict = container.options.has("deny_unknown_fields") && !this.isFlat(variant);
    const [only] = variant.fields;
    const newtype = variant.shape.data.kind === "tuple" && variant.fields.length === 1 && only !== undefined
      ? q`fn of_newtype<__D: ::serde::Deserializer<'de>>(__deserializer: __D) -> ::std::result::Result<Self, __D::Error> { ${OK}(${this.construct(variant, (field) => (field.skipped ? this.otherwise(field) : this.direct(variant, field)))}) }`
      : q``;
    return q`
      const NAME: &'static str = ${literal(variant.name)};
      const WHAT: &'static str = ${literal(what(this, variant))};
      const NAMES: &'static [(&'static str, usize)] = &[${all(known)}];
      const FIELDS: &'static [&'static str] = &[${fields.map((field) => literal(field.name)).join(", ")}];
      const STRICT: bool = ${String(strict)};
      ${newtype}
      ${this.isFlat(variant) ? q`` : this.ofSeq(variant)}
      ${variant.shape.data.kind === "struct" ? this.ofMap(variant) : q``}`;
  }

  private ofSeq(variant: Variant): Code {
    const { q } = this;
    let at = 0;
    const reads = this.read(variant).map((field) => {
      const { code } = this.at(field);
      const type = this.writer.type(field.def.type);
      const seed = field.options.with("deserialize") === null ? code`::serde::de::SeqAccess::next_element::<${type}>(&mut __seq)?` : code`::serde::de::SeqAccess::next_element_seed(&mut __seq, ::serde::__private::With::<Self, ${keyOf(variant, field)}>(${SELF_DATA}))?`;
      const index = at++;
      if (field.options.has("default")) return code`let ${this.name(field)} = match ${seed} { ::std::option::Option::Some(__value) => __value, ::std::option::Option::None => ${this.otherwise(field)} };`;
      return code`let ${this.name(field)} = ::serde::__private::element(${seed}, ${index}, ${literal(counted(this, variant))})?;`;
    });
    const value = this.construct(variant, (field) => (field.skipped ? this.otherwise(field) : q`${this.name(field)}`));
    return q`fn of_seq<__A: ::serde::de::SeqAccess<'de>>(mut __seq: __A) -> ::std::result::Result<Self, __A::Error> { ${this.whole(variant)} ${all(reads)} ${OK}(${value}) }`;
  }

  private ofMap(variant: Variant): Code {
    const { container, q } = this;
    const fields = this.read(variant).filter((field) => !field.options.has("flatten"));
    const flat = this.isFlat(variant);
    const slots = fields.map((field) => this.at(field).code`let mut ${this.name(field)}: ::std::option::Option<${this.writer.type(field.def.type)}> = ::std::option::Option::None;`);
    const arms = fields.map((field) => {
      const { code } = this.at(field);
      if (field.options.with("deserialize") === null) return code`${field.index} => ::serde::__private::once(&mut ${this.name(field)}, ${literal(field.name)}, &mut __map)?,`;
      return code`${field.index} => ::serde::__private::once_with::<Self, ${keyOf(variant, field)}, __A>(${SELF_DATA}, &mut ${this.name(field)}, ${literal(field.name)}, &mut __map)?,`;
    });
    const names = `${this.names(variant)}::names()`;
    const loop = flat
      ? q`let mut __rest = ::std::vec::Vec::new();
          while let ::std::option::Option::Some(__key) = ::serde::de::MapAccess::next_key::<::serde::__private::Content>(&mut __map)? {
            match ::serde::__private::key_index(${names}, &__key) { ${all(arms)} _ => __rest.push(::std::option::Option::Some((__key, ::serde::de::MapAccess::next_value(&mut __map)?))), }
          }`
      : q`while let ::std::option::Option::Some(__key) = ::serde::de::MapAccess::next_key_seed(&mut __map, ${names})? {
            match __key { ${all(arms)} _ => ::serde::__private::skip(&mut __map)?, }
          }`;
    const flats = this.read(variant).filter((field) => field.options.has("flatten")).map((field) => this.at(field).code`let ${this.name(field)} = ::serde::__private::read_flat::<${this.writer.type(field.def.type)}, __A::Error>(&mut __rest)?;`);
    const rest = flat && container.options.has("deny_unknown_fields") ? q`::serde::__private::nothing_left::<__A::Error>(&__rest)?;` : q``;
    const checks = fields.map((field) => this.at(field).code`let ${this.name(field)} = ${this.found(variant, field)};`);
    const value = this.construct(variant, (field) => (field.skipped ? this.otherwise(field) : q`${this.name(field)}`));
    return q`fn of_map<__A: ::serde::de::MapAccess<'de>>(mut __map: __A) -> ::std::result::Result<Self, __A::Error> {
      ${all(slots)} ${loop} ${this.whole(variant)} ${all(checks)} ${all(flats)} ${rest} ${OK}(${value})
    }`;
  }

  /** The value of a field, once all entries have been read. */
  private found(variant: Variant, field: Field): Code {
    const { code } = this.at(field);
    const slot = this.name(field);
    const orElse = (value: Code): Code => code`match ${slot} { ::std::option::Option::Some(__value) => __value, ::std::option::Option::None => ${value} }`;
    if (this.hasDefault(variant, field)) return orElse(this.otherwise(field));
    if (field.options.with("deserialize") !== null) return orElse(code`return ${ERR}(::serde::de::Error::missing_field(${literal(field.name)}))`);
    return code`::serde::__private::present(${slot}, ${literal(field.name)})?`;
  }

  // ---------------------------------------------------------------- enums

  /** An enum that is the name of a field, or of a variant, of something else. */
  private get isIdentifier(): boolean {
    const { options } = this.container;
    return options.has("field_identifier") || options.has("variant_identifier");
  }

  private identifier(): Code {
    const { container, q } = this;
    const isField = container.options.has("field_identifier");
    const rest = container.variants.find((variant) => isField && variant.shape.data.kind === "tuple");
    const named = container.variants.filter((variant) => variant !== rest);
    const other = named.find((variant) => isField && variant.options.has("other"));
    const shown = named.filter((variant) => variant !== other);
    const orElse = isField ? "StrictField" : "Variant(::std::option::Option::None)";
    const kind = other !== undefined ? `Variant(::std::option::Option::Some(${other.index}))` : rest === undefined ? orElse : "Field";
    const arms = named.map((variant) => q`${variant.index} => ${OK}(${this.construct(variant, () => q``)}),`);
    const last = rest === undefined ? q`_ => ::std::unreachable!(),` : q`_ => ${OK}(${this.construct(rest, () => q`::serde::__private::of_name(__name)?`)}),`;
    return q`
      let (__index, __name) = ::serde::__private::identifier(__deserializer, &[${all(this.namesOf(named))}], &[${shown.map((variant) => literal(variant.name)).join(", ")}], ::serde::__private::Kind::${kind})?;
      match __index { ${all(arms)} ${last} }`;
  }

  /** All names of variants, with their indices. */
  private namesOf(variants: readonly Variant[]): Code[] {
    return variants.flatMap((variant) => [variant.name, ...variant.aliases].map((name) => this.q`(${literal(name)}, ${variant.index}),`));
  }

  private variants(): Code {
    const { container, q } = this;
    const known = container.variants.filter((variant) => !variant.skipped);
    const other = known.find((variant) => variant.options.has("other"));
    const arms = (body: (variant: Variant) => Code): Code => {
      if (known.length === 0) return q`::std::result::Result::Err(::serde::de::Error::custom("there are no variants"))`;
      return q`match __index { ${all(known.map((variant, i) => q`${i === known.length - 1 ? "_" : variant.index} => { ${body(variant)} }`))} }`;
    };
    return q`
      const NAME: &'static str = ${literal(container.name)};
      const WHAT: &'static str = ${literal(container.options.value("expecting") ?? `enum ${this.typeName}`)};
      const NAMES: &'static [(&'static str, usize)] = &[${all(this.namesOf(known))}];
      const VARIANTS: &'static [&'static str] = &[${known.map((variant) => literal(variant.name)).join(", ")}];
      const OTHER: ::std::option::Option<usize> = ${other === undefined ? "::std::option::Option::None" : `::std::option::Option::Some(${other.index})`};
      const UNTAGGED: &'static [usize] = &[${known.map((variant) => variant.index).join(", ")}];
      fn external<__A: ::serde::de::VariantAccess<'de>>(__index: usize, __variant: __A) -> ::std::result::Result<Self, __A::Error> { ${arms((variant) => this.external(variant))} }
      fn plain<__D: ::serde::Deserializer<'de>>(__index: usize, __deserializer: __D, __tagged: bool) -> ::std::result::Result<Self, __D::Error> { ${arms((variant) => this.plain(variant))} }
      fn without<__E: ::serde::de::Error>(__index: usize, __content: &'static str) -> ::std::result::Result<Self, __E> { ${arms((variant) => this.without(variant))} }`;
  }

  /** The one field of a variant like `A(T)`. */
  private only(variant: Variant): Field | null {
    const [only] = variant.fields;
    return variant.shape.data.kind === "tuple" && variant.fields.length === 1 && only !== undefined && !only.skipped ? only : null;
  }

  private external(variant: Variant): Code {
    const { q } = this;
    const only = this.only(variant);
    if (variant.shape.data.kind === "unit") return q`::serde::de::VariantAccess::unit_variant(__variant)?; ${OK}(${this.construct(variant, () => q``)})`;
    if (only !== null) {
      const seed = only.options.with("deserialize") === null ? q`::serde::de::VariantAccess::newtype_variant(__variant)?` : q`::serde::de::VariantAccess::newtype_variant_seed(__variant, ::serde::__private::With::<Self, ${keyOf(variant, only)}>(${SELF_DATA}))?`;
      return q`${OK}(${this.construct(variant, () => seed)})`;
    }
    if (variant.shape.data.kind === "tuple") return q`::serde::de::VariantAccess::tuple_variant(__variant, ${this.read(variant).length}, ${this.visit(variant)})`;
    return q`::serde::de::VariantAccess::struct_variant(__variant, ${this.names(variant)}::FIELDS, ${this.visit(variant)})`;
  }

  private plain(variant: Variant): Code {
    const { q } = this;
    const only = this.only(variant);
    const name = literal(`${this.typeName}::${variant.shape.ident.name}`);
    if (variant.shape.data.kind === "unit") return q`::serde::__private::unit_within(__deserializer, ${name}, __tagged)?; ${OK}(${this.construct(variant, () => q``)})`;
    if (only !== null) return q`${OK}(${this.construct(variant, (field) => this.direct(variant, field))})`;
    if (variant.shape.data.kind === "tuple") return q`::serde::Deserializer::deserialize_tuple(__deserializer, ${this.read(variant).length}, ${this.visit(variant)})`;
    const visit = this.container.tagging.k === "none" ? q`::serde::__private::VisitMap::<Self, ${variant.index}>(${SELF_DATA})` : this.visit(variant);
    return q`::serde::Deserializer::deserialize_any(__deserializer, ${visit})`;
  }

  private without(variant: Variant): Code {
    const { q } = this;
    const only = this.only(variant);
    if (variant.shape.data.kind === "unit") return q`${OK}(${this.construct(variant, () => q``)})`;
    if (only !== null && only.options.with("deserialize") === null) return q`${OK}(${this.construct(variant, () => q`::serde::__private::missing(__content)?`)})`;
    return q`${ERR}(::serde::de::Error::missing_field(__content))`;
  }
}

export function deriveDeserialize(state: ResolveState, build: Build, item: AdtItem): Item[] {
  return new Read(state, build, containerOf(item, "deserialize")).impls();
}
