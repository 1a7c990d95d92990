/**
 * `#[derive(Serialize)]`.
 *
 *   struct P { x: i32 }       serialize_struct, then serialize_field("x", &self.x) for each, then end
 *   enum E { A, B(T) }        a match over the variants: serialize_unit_variant, serialize_newtype_variant …
 */
import type { Item } from "../../../ast/ast.js";
import { unreachable } from "../../../unreachable.js";
import type { Build } from "../../build.js";
import type { ResolveState } from "../../state.js";
import { all, literal, word, type Code } from "../code.js";
import type { AdtItem } from "../shape.js";
import { Cx } from "./impls.js";
import { containerOf, keyOf, type Field, type Variant } from "./options.js";

const RESULT = "::std::result::Result<__S::Ok, __S::Error>";

/** Something with parts that is written: the trait of its serializer, and the call that begins it. */
interface Compound {
  readonly trait: string;
  readonly start: (len: Code) => Code;
  /** A field that comes first. */
  readonly first?: readonly [key: string, value: string];
}

class Write extends Cx {
  private readonly q = this.writer.code;

  impls(): Item[] {
    const { container } = this;
    const { remote } = this;
    const head = `serialize<__S: ::serde::Serializer>`;
    const own = remote === null
      ? this.impl("::serde::Serialize", () => this.q`fn ${head}(&self, __serializer: __S) -> ${RESULT} { ${this.body()} }`)
      : this.impl(null, () => this.q`pub fn ${head}(__self: &${remote}, __serializer: __S) -> ${RESULT} { ${this.ofRemote(remote)} }`);
    const functions = this.withImpls((_variant, field, path, key) => {
      const type = this.writer.type(field.def.type);
      return this.impl(`::serde::__private::WriteWith<${key}>`, () => this.at(field).code`
        type Value = ${type};
        fn write<__S: ::serde::Serializer>(__value: &Self::Value, __serializer: __S) -> ${RESULT} { ${path}(__value, __serializer) }`);
    });
    return container.options.value("into") === null ? [own, ...functions] : [own];
  }

  private body(): Code {
    const { container, q } = this;
    const into = container.options.value("into");
    if (into !== null) return q`::serde::Serialize::serialize(&::std::convert::Into::<${into}>::into(::std::clone::Clone::clone(self)), __serializer)`;
    if (container.variants.length === 0) return q`match *self {}`;
    const arms = container.variants.map((variant) => {
      const isStruct = variant.shape.variant === null;
      const pattern = this.construct(variant, (field) => (variant.skipped || (isStruct && field.skipped) ? q`_` : q`${this.name(field)}`));
      return q`${pattern} => { ${isStruct ? this.struct(variant) : this.variant(variant)} }`;
    });
    return q`match self { ${all(arms)} }`;
  }

  /** A value of another crate's type, whose fields are looked at one by one, or asked for by a function. */
  private ofRemote(remote: string): Code {
    const { container, q } = this;
    const [only] = container.variants;
    if (container.item.kind === "struct" && only !== undefined) {
      const fields = this.written(only).map((field) => {
        const getter = field.options.value("getter");
        return this.at(field).code`let ${this.name(field)} = &${getter === null ? `__self.${word(field.def.ident.name)}` : `${getter}(__self)`};`;
      });
      return q`${all(fields)} ${this.struct(only)}`;
    }
    const arms = container.variants.map((variant) => q`${this.construct(variant, (field) => q`${this.name(field)}`, remote)} => { ${this.variant(variant)} }`);
    return q`match __self { ${all(arms)} }`;
  }

  /** A reference to what is written. */
  private value(variant: Variant, field: Field): Code {
    const { code } = this.at(field);
    if (field.options.with("serialize") === null) return code`${this.name(field)}`;
    return code`&::serde::__private::Written::<Self, ${keyOf(variant, field)}> { value: ${this.name(field)} }`;
  }

  private written(variant: Variant): Field[] {
    return variant.fields.filter((field) => !field.skipped);
  }

  // ---------------------------------------------------------------- structs

  private struct(variant: Variant): Code {
    const { container, q } = this;
    const name = literal(container.name);
    const [only] = this.written(variant);
    if (variant.shape.data.kind === "unit") return q`::serde::Serializer::serialize_unit_struct(__serializer, ${name})`;
    if (container.options.has("transparent") && only !== undefined) return q`::serde::Serialize::serialize(${this.value(variant, only)}, __serializer)`;
    if (variant.shape.data.kind === "tuple") {
      if (variant.fields.length === 1 && only !== undefined) return q`::serde::Serializer::serialize_newtype_struct(__serializer, ${name}, ${this.value(variant, only)})`;
      return this.compound(variant, { trait: "SerializeTupleStruct", start: (len) => q`::serde::Serializer::serialize_tuple_struct(__serializer, ${name}, ${len})` });
    }
    if (variant.fields.some((field) => field.options.has("flatten"))) return this.map(variant, container.tagging.k === "inside" ? [container.tagging.tag, container.name] : null);
    const first = container.tagging.k === "inside" ? { first: [container.tagging.tag, container.name] as const } : {};
    return this.compound(variant, { trait: "SerializeStruct", start: (len) => q`::serde::Serializer::serialize_struct(__serializer, ${name}, ${len})`, ...first });
  }

  /** All fields, one after the other; those that a test leaves out are not counted. */
  private compound(variant: Variant, of: Compound): Code {
    const { q } = this;
    const fields = this.written(variant);
    const named = variant.shape.data.kind === "struct";
    const unless = (field: Field): string | null => field.options.value("skip_serializing_if");
    const len = q`${fields.filter((field) => unless(field) === null).length + (of.first === undefined ? 0 : 1)}${all(
      fields.filter((field) => unless(field) !== null).map((field) => q` + if ${unless(field) ?? ""}(${this.name(field)}) { 0 } else { 1 }`),
    )}`;
    const first = of.first === undefined ? q`` : q`::serde::ser::${of.trait}::serialize_field(&mut __state, ${literal(of.first[0])}, ${literal(of.first[1])})?;`;
    const puts = fields.map((field) => {
      const { code } = this.at(field);
      const put = code`::serde::ser::${of.trait}::serialize_field(&mut __state, ${named ? `${literal(field.name)},` : ""} ${this.value(variant, field)})?;`;
      const test = unless(field);
      if (test === null) return put;
      return code`if ${test}(${this.name(field)}) { ${named ? `::serde::ser::${of.trait}::skip_field(&mut __state, ${literal(field.name)})?;` : ""} } else { ${put} }`;
    });
    return q`let mut __state = ${of.start(len)}?; ${first} ${all(puts)} ::serde::ser::${of.trait}::end(__state)`;
  }

  /** Fields of which some are flattened: entries of a map. */
  private map(variant: Variant, first: readonly [string, string] | null): Code {
    const { q } = this;
    const tag = first === null ? q`` : q`::serde::ser::SerializeMap::serialize_entry(&mut __state, ${literal(first[0])}, ${literal(first[1])})?;`;
    const puts = this.written(variant).map((field) => {
      const { code } = this.at(field);
      const put = field.options.has("flatten")
        ? code`::serde::Serialize::serialize(${this.value(variant, field)}, ::serde::__private::FlatMapSerializer(&mut __state))?;`
        : code`::serde::ser::SerializeMap::serialize_entry(&mut __state, ${literal(field.name)}, ${this.value(variant, field)})?;`;
      const test = field.options.value("skip_serializing_if");
      return test === null ? put : code`if !${test}(${this.name(field)}) { ${put} }`;
    });
    return q`let mut __state = ::serde::Serializer::serialize_map(__serializer, ::std::option::Option::None)?; ${tag} ${all(puts)} ::serde::ser::SerializeMap::end(__state)`;
  }

  // ---------------------------------------------------------------- enums

  private variant(variant: Variant): Code {
    const { container, q } = this;
    if (variant.skipped) {
      const text = literal(`the enum variant ${this.typeName}::${variant.shape.ident.name} cannot be serialized`);
      return q`::std::result::Result::Err(::serde::ser::Error::custom(${text}))`;
    }
    switch (container.tagging.k) {
      case "outside":
        return this.outside(variant);
      case "none":
        return this.bare(variant);
      case "inside":
        return this.inside(variant, container.tagging.tag);
      case "beside":
        return this.beside(variant, container.tagging.tag, container.tagging.content);
      default:
        return unreachable(container.tagging);
    }
  }

  /** The one field of a variant like `A(T)`. */
  private only(variant: Variant): Code | null {
    const [only] = this.written(variant);
    return variant.shape.data.kind === "tuple" && variant.fields.length === 1 && only !== undefined ? this.value(variant, only) : null;
  }

  private outside(variant: Variant): Code {
    const { container, q } = this;
    const head = q`__serializer, ${literal(container.name)}, ${variant.index}u32, ${literal(variant.name)}`;
    const only = this.only(variant);
    if (variant.shape.data.kind === "unit") return q`::serde::Serializer::serialize_unit_variant(${head})`;
    if (only !== null) return q`::serde::Serializer::serialize_newtype_variant(${head}, ${only})`;
    if (variant.shape.data.kind === "tuple") return this.compound(variant, { trait: "SerializeTupleVariant", start: (len) => q`::serde::Serializer::serialize_tuple_variant(${head}, ${len})` });
    return this.compound(variant, { trait: "SerializeStructVariant", start: (len) => q`::serde::Serializer::serialize_struct_variant(${head}, ${len})` });
  }

  private bare(variant: Variant): Code {
    const { container, q } = this;
    const only = this.only(variant);
    if (variant.shape.data.kind === "unit") return q`::serde::Serializer::serialize_unit(__serializer)`;
    if (only !== null) return q`::serde::Serialize::serialize(${only}, __serializer)`;
    if (variant.shape.data.kind === "tuple") return this.tuple(variant);
    if (variant.fields.some((field) => field.options.has("flatten"))) return this.map(variant, null);
    return this.compound(variant, { trait: "SerializeStruct", start: (len) => q`::serde::Serializer::serialize_struct(__serializer, ${literal(container.name)}, ${len})` });
  }

  private tuple(variant: Variant): Code {
    return this.q`::serde::Serialize::serialize(${this.values(variant)}, __serializer)`;
  }

  /** The fields of a variant as one value with elements; `()` has none and is no sequence. */
  private values(variant: Variant): Code {
    const { q } = this;
    const fields = this.written(variant);
    return fields.length === 0 ? q`&[(); 0]` : q`&(${all(fields.map((field) => q`${this.value(variant, field)},`))})`;
  }

  private inside(variant: Variant, tag: string): Code {
    const { container, q } = this;
    const only = this.only(variant);
    const names = [this.typeName, variant.shape.ident.name, tag, variant.name].map(literal).join(", ");
    if (only !== null) return q`::serde::__private::tagged(__serializer, ${names}, ${only})`;
    if (variant.fields.some((field) => field.options.has("flatten"))) return this.map(variant, [tag, variant.name]);
    return this.compound(variant, { trait: "SerializeStruct", start: (len) => q`::serde::Serializer::serialize_struct(__serializer, ${literal(container.name)}, ${len})`, first: [tag, variant.name] });
  }

  private beside(variant: Variant, tag: string, content: string): Code {
    const { container, q } = this;
    const only = this.only(variant);
    const struct = (len: number, value: Code): Code => q`
      let mut __outer = ::serde::Serializer::serialize_struct(__serializer, ${literal(container.name)}, ${len})?;
      ::serde::ser::SerializeStruct::serialize_field(&mut __outer, ${literal(tag)}, ${literal(variant.name)})?;
      ${value}
      ::serde::ser::SerializeStruct::end(__outer)`;
    const held = (value: Code): Code => q`::serde::ser::SerializeStruct::serialize_field(&mut __outer, ${literal(content)}, ${value})?;`;
    if (variant.shape.data.kind === "unit") return struct(1, q``);
    if (only !== null) return struct(2, held(only));
    if (variant.shape.data.kind === "tuple") return struct(2, held(this.values(variant)));
    const fields = this.compound(variant, { trait: "SerializeStruct", start: (len) => q`::serde::__private::Beside::<__S::Error>::open(${literal(variant.name)}, ${len})` });
    return q`let __content: ::std::result::Result<_, __S::Error> = { ${fields} }; let __content = __content?; ${struct(2, held(q`&__content`))}`;
  }
}

export function deriveSerialize(state: ResolveState, build: Build, item: AdtItem): Item[] {
  return new Write(state, build, containerOf(item, "serialize")).impls();
}
