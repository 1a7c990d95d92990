/**
 * serde's `#[derive(Serialize, Deserialize)]`.
 *
 *   struct P { x: i32 }       serialize_struct, then serialize_field("x", &self.x) for each, then end
 *                             Fields::open(…), then P { x: fields.take(&["x"])? }
 *   enum E { A, B(T) }        a match over the variants; Variant::open(…), then a match over its index
 */
import type { Arm, AssocItem, Attr, Expr, FieldDef, GenericParam, Generics, Ident, Item, Lifetime, Path, Stmt, Type } from "../../ast/ast.js";
import type { Tok } from "../../ast/token.js";
import type { DiagnosticSink } from "../../diagnostics/diagnostic.js";
import { splitByComma } from "../../1-parse/token-tools.js";
import type { Build } from "../build.js";
import { bindFields, construct, fieldNames, implGenerics, implItem, selfExpr, selfType, shapesOf, type AdtItem, type Shape } from "./shape.js";

// ---------------------------------------------------------------- attributes

interface Option {
  readonly name: string;
  /** Without its quotes. */
  readonly value: string | null;
}
type Options = readonly Option[];

/** `#[serde(rename = "a", default)]` */
function optionsOf(attrs: readonly Attr[]): Options {
  const found: Option[] = [];
  for (const attr of attrs) {
    if (attr.path.segments.length !== 1 || attr.path.segments[0]?.ident.name !== "serde" || attr.args.kind !== "list") continue;
    for (const tokens of splitByComma(attr.args.tokens)) found.push(...option(tokens));
  }
  return found;
}

function option(tokens: readonly Tok[]): Options {
  const [name, equals, value] = tokens;
  if (name === undefined) return [];
  if (equals?.image === "=" && value !== undefined) return [{ name: name.image, value: value.image.replace(/^"|"$/g, "") }];
  // `rename(serialize = "a", deserialize = "b")`: the same name both ways is all there is.
  if (equals?.image === "(" && tokens[4] !== undefined) return [{ name: name.image, value: tokens[4].image.replace(/^"|"$/g, "") }];
  return [{ name: name.image, value: null }];
}

const has = (options: Options, name: string): boolean => options.some((o) => o.name === name);
const valueOf = (options: Options, name: string): string | null => options.find((o) => o.name === name)?.value ?? null;

function words(name: string): string[] {
  return name.includes("_") || name === name.toLowerCase() ? name.split("_").filter((w) => w !== "") : name.replace(/([A-Z])/g, " $1").trim().split(" ");
}

function renamed(name: string, rule: string | null): string {
  const parts = words(name).map((w) => w.toLowerCase());
  const capital = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1);
  switch (rule) {
    case "lowercase":
      return name.toLowerCase();
    case "UPPERCASE":
      return name.toUpperCase();
    case "PascalCase":
      return parts.map(capital).join("");
    case "camelCase":
      return parts.map((w, i) => (i === 0 ? w : capital(w))).join("");
    case "snake_case":
      return parts.join("_");
    case "SCREAMING_SNAKE_CASE":
      return parts.join("_").toUpperCase();
    case "kebab-case":
      return parts.join("-");
    case "SCREAMING-KEBAB-CASE":
      return parts.join("-").toUpperCase();
    default:
      return name;
  }
}

/** What a derive works with. */
class Cx {
  readonly options: Options;
  constructor(
    readonly build: Build,
    readonly item: AdtItem,
  ) {
    this.options = optionsOf(item.attrs);
  }

  get tag(): string | null {
    return valueOf(this.options, "tag");
  }

  get content(): string | null {
    return valueOf(this.options, "content");
  }

  get isTransparent(): boolean {
    return has(this.options, "transparent");
  }

  variantName(shape: Shape): string {
    return valueOf(optionsOf(shape.attrs), "rename") ?? renamed(shape.ident.name.replace("r#", ""), valueOf(this.options, "rename_all"));
  }

  fieldName(shape: Shape, field: FieldDef): string {
    const rule = shape.variant === null ? valueOf(this.options, "rename_all") : (valueOf(optionsOf(shape.attrs), "rename_all") ?? valueOf(this.options, "rename_all_fields"));
    return valueOf(optionsOf(field.attrs), "rename") ?? renamed(field.ident.name.replace("r#", ""), rule);
  }

  /** The path that a text names. */
  pathText(text: string): Expr {
    const path = this.build.pathOf(...text.split("::").map((name) => this.build.ident(name)));
    return { id: this.build.ids.nextId(), span: this.build.span, kind: "path", qself: null, path };
  }

  strings(texts: readonly string[]): Expr {
    return this.build.ref(this.build.array(texts.map((text) => this.build.str(text))));
  }

  call(path: string, ...args: readonly Expr[]): Expr {
    return this.build.call(this.build.std(path), ...args);
  }
}

// ---------------------------------------------------------------- functions with a parameter for the format

/** `<__X: trait>` */
function formatParam(build: Build, name: Ident, trait: Path): Generics {
  const param: GenericParam = { id: build.ids.nextId(), span: build.span, kind: "type", ident: name, bounds: [build.bound(trait)], default: null };
  return { params: [param], where: [], span: build.span };
}

function assoc(build: Build, name: Ident, item: string): Type {
  return build.type(build.pathOf(name, build.ident(item)));
}

// ---------------------------------------------------------------- Serialize

function isSkipped(field: FieldDef, which: string): boolean {
  const options = optionsOf(field.attrs);
  return has(options, "skip") || has(options, which);
}

/** `Trait::method(&mut state, …)?` for each field; `values` are references to them. */
function fieldStmts(cx: Cx, shape: Shape, trait: string, state: Ident, values: readonly Expr[]): Stmt[] {
  const { build } = cx;
  const stmts: Stmt[] = [];
  for (const [i, field] of shape.fields.entries()) {
    if (isSkipped(field, "skip_serializing")) continue;
    const here = build.at(field.span);
    const value = values[i] ?? build.error();
    const options = optionsOf(field.attrs);
    const into = here.ref(here.name(state), true);
    let put: Expr;
    if (has(options, "flatten")) put = here.call(here.std("serde::__private::flatten"), into, value);
    else if (shape.data.kind === "struct") put = here.call(here.std(`serde::ser::${trait}::serialize_field`), into, here.str(cx.fieldName(shape, field)), value);
    else put = here.call(here.std(`serde::ser::${trait}::serialize_field`), into, value);
    const stmt = here.stmt(here.try(put));
    const unless = valueOf(options, "skip_serializing_if");
    stmts.push(unless === null ? stmt : here.stmt(here.if(here.not(here.call(cx.pathText(unless), value)), here.block([stmt], null))));
  }
  return stmts;
}

function written(cx: Cx, start: Expr, trait: string, before: readonly ((state: Ident) => Stmt)[], fields: (state: Ident) => readonly Stmt[]): Expr {
  const { build } = cx;
  const state = build.hidden("__state");
  return build.blockExpr(
    [build.let(build.bind(state, { mut: true }), build.try(start)), ...before.map((make) => make(state)), ...fields(state)],
    build.call(build.std(`serde::ser::${trait}::end`), build.name(state)),
  );
}

function structWritten(cx: Cx, shape: Shape, s: Expr, values: readonly Expr[]): Expr {
  const { build } = cx;
  const name = build.str(valueOf(cx.options, "rename") ?? cx.item.ident.name);
  const [only] = values;
  if (shape.data.kind === "unit") return cx.call("serde::Serializer::serialize_unit_struct", s, name);
  if (only !== undefined && values.length === 1 && (shape.data.kind === "tuple" || cx.isTransparent)) return cx.call("serde::Serializer::serialize_newtype_struct", s, name, only);
  const len = build.int(values.length);
  if (shape.data.kind === "tuple") return written(cx, cx.call("serde::Serializer::serialize_tuple_struct", s, name, len), "SerializeTupleStruct", [], (state) => fieldStmts(cx, shape, "SerializeTupleStruct", state, values));
  return written(cx, cx.call("serde::Serializer::serialize_struct", s, name, len), "SerializeStruct", [], (state) => fieldStmts(cx, shape, "SerializeStruct", state, values));
}

function variantWritten(cx: Cx, shape: Shape, index: number, s: Expr, values: readonly Expr[]): Expr {
  const { build, tag } = cx;
  const name = build.str(cx.item.ident.name);
  const variant = build.str(cx.variantName(shape));
  const [only] = values;
  if (tag !== null && cx.content === null) return taggedWritten(cx, shape, s, tag, values);
  if (tag !== null && cx.content !== null && shape.data.kind !== "unit") {
    const content = build.str(cx.content);
    if (only !== undefined && values.length === 1 && shape.data.kind === "tuple") return cx.call("serde::__private::tagged_beside", s, build.str(tag), variant, content, only);
    if (shape.data.kind === "tuple") return cx.call("serde::__private::tagged_beside", s, build.str(tag), variant, content, build.ref(build.tuple(...values)));
    return written(cx, cx.call("serde::__private::struct_beside", s, build.str(tag), variant, content), "SerializeStruct", [], (state) => fieldStmts(cx, shape, "SerializeStruct", state, values));
  }
  if (tag !== null && shape.data.kind === "unit") return taggedWritten(cx, shape, s, tag, values);
  const at = build.int(index, "u32");
  if (shape.data.kind === "unit") return cx.call("serde::Serializer::serialize_unit_variant", s, name, at, variant);
  if (shape.data.kind === "tuple" && only !== undefined && values.length === 1) return cx.call("serde::Serializer::serialize_newtype_variant", s, name, at, variant, only);
  const len = build.int(values.length);
  if (shape.data.kind === "tuple") return written(cx, cx.call("serde::Serializer::serialize_tuple_variant", s, name, at, variant, len), "SerializeTupleVariant", [], (state) => fieldStmts(cx, shape, "SerializeTupleVariant", state, values));
  return written(cx, cx.call("serde::Serializer::serialize_struct_variant", s, name, at, variant, len), "SerializeStructVariant", [], (state) => fieldStmts(cx, shape, "SerializeStructVariant", state, values));
}

/** `{"tag": "Variant", fields…}` */
function taggedWritten(cx: Cx, shape: Shape, s: Expr, tag: string, values: readonly Expr[]): Expr {
  const { build } = cx;
  const variant = build.str(cx.variantName(shape));
  const [only] = values;
  if (shape.data.kind === "tuple" && only !== undefined) return cx.call("serde::__private::tagged", s, build.str(tag), variant, only);
  const first = (state: Ident): Stmt => build.stmt(build.try(build.call(build.std("serde::ser::SerializeStruct::serialize_field"), build.ref(build.name(state), true), build.str(tag), variant)));
  const start = cx.call("serde::Serializer::serialize_struct", s, build.str(cx.item.ident.name), build.int(values.length + 1));
  return written(cx, start, "SerializeStruct", [first], (state) => fieldStmts(cx, shape, "SerializeStruct", state, values));
}

function serializeFn(cx: Cx): AssocItem {
  const { build, item } = cx;
  const format = build.hidden("__S");
  const s = build.hidden("__serializer");
  const shapes = shapesOf(item);
  const arms = shapes.map((shape, index): Arm => {
    const names = fieldNames(build, shape, "__field");
    const values = names.map((name) => build.name(name));
    return build.arm(bindFields(build, item, shape, names), shape.variant === null ? structWritten(cx, shape, build.name(s), values) : variantWritten(cx, shape, index, build.name(s), values));
  });
  const body = build.match(shapes.length === 0 ? build.deref(selfExpr(build)) : selfExpr(build), ...arms);
  const fn = build.fnDecl({
    self: "ref", params: [build.param(s, build.type(build.pathOf(format)))], ret: build.type(build.path("std::result::Result", [assoc(build, format, "Ok"), assoc(build, format, "Error")])),
    body: build.block([], body), generics: formatParam(build, format, build.path("serde::Serializer")),
  });
  return build.assocFn("serialize", fn);
}

export function deriveSerialize(build: Build, item: AdtItem): Item {
  return implItem(build, item, { trait: build.path("serde::Serialize"), bound: "serde::Serialize", items: () => [serializeFn(new Cx(build, item))] });
}

// ---------------------------------------------------------------- Deserialize

/** What a field is made from, which `fields` hands out by name. */
function fieldRead(cx: Cx, shape: Shape, field: FieldDef, fields: Ident): Expr {
  const here = cx.build.at(field.span);
  const options = optionsOf(field.attrs);
  const std = (): Expr => here.std("std::default::Default::default");
  if (isSkipped(field, "skip_deserializing")) return here.call(has(options, "default") && valueOf(options, "default") !== null ? cx.pathText(valueOf(options, "default") ?? "") : std());
  const from = here.name(fields);
  if (has(options, "flatten")) return here.try(here.method(from, "rest"));
  const names = cx.strings([cx.fieldName(shape, field), ...options.flatMap((o) => (o.name === "alias" && o.value !== null ? [o.value] : []))]);
  if (has(options, "default")) {
    const make = valueOf(options, "default");
    return here.try(here.method(from, "take_or", names, make === null ? std() : cx.pathText(make)));
  }
  if (has(cx.options, "default") && shape.variant === null) {
    const name = cx.build.hidden("__default");
    return here.try(here.method(from, "take_else", names, here.field(here.name(name), field.ident)));
  }
  return here.try(here.method(from, "take", names));
}

function knownFields(cx: Cx, shape: Shape): Expr {
  return cx.strings(shape.fields.filter((f) => !isSkipped(f, "skip_deserializing") && !has(optionsOf(f.attrs), "flatten")).map((f) => cx.fieldName(shape, f)));
}

function namedRead(cx: Cx, shape: Shape, open: Expr): Expr {
  const { build, item } = cx;
  const fields = build.hidden("__fields");
  const stmts = [build.let(build.bind(fields, { mut: true }), build.try(open))];
  if (has(cx.options, "default") && shape.variant === null) {
    const make = valueOf(cx.options, "default");
    const whole: Stmt = { id: build.ids.nextId(), span: build.span, kind: "let", pat: build.bind(build.hidden("__default")), type: selfType(build, item), init: build.call(make === null ? build.std("std::default::Default::default") : cx.pathText(make)), else: null, attrs: [] };
    stmts.push(whole);
  }
  return build.blockExpr(stmts, ok(build, construct(build, item, shape, shape.fields.map((field) => fieldRead(cx, shape, field, fields)))));
}

function ok(build: Build, value: Expr): Expr {
  return build.call(build.std("std::result::Result::Ok"), value);
}

function tupleRead(cx: Cx, shape: Shape, open: Expr): Expr {
  const { build, item } = cx;
  const elements = build.hidden("__elements");
  const values = shape.fields.map((field) => build.at(field.span).try(build.at(field.span).method(build.name(elements), "next")));
  return build.blockExpr([build.let(build.bind(elements, { mut: true }), build.try(open))], ok(build, construct(build, item, shape, values)));
}

function structRead(cx: Cx, shape: Shape, d: Expr): Expr {
  const { build, item } = cx;
  const name = item.ident.name;
  const [only] = shape.fields;
  if (shape.fields.length === 1 && only !== undefined && (shape.data.kind === "tuple" || cx.isTransparent)) {
    return ok(build, construct(build, item, shape, [build.try(cx.call("serde::Deserialize::deserialize", d))]));
  }
  if (shape.data.kind === "unit") return build.blockExpr([build.stmt(build.try(cx.call("serde::de::unit", d)))], ok(build, construct(build, item, shape, [])));
  if (shape.data.kind === "tuple") return tupleRead(cx, shape, cx.call("serde::__private::Elements::open", d, build.str(`tuple struct ${name} with ${shape.fields.length} elements`), build.int(shape.fields.length)));
  return namedRead(cx, shape, cx.call("serde::__private::Fields::open", d, build.str(`struct ${name}`), knownFields(cx, shape), build.bool(has(cx.options, "deny_unknown_fields"))));
}

function variantRead(cx: Cx, shape: Shape, variant: Ident): Expr {
  const { build, item } = cx;
  const name = `${item.ident.name}::${shape.ident.name}`;
  const from = build.name(variant);
  if (shape.data.kind === "unit") return build.blockExpr([build.stmt(build.try(build.method(from, "unit")))], ok(build, construct(build, item, shape, [])));
  if (shape.data.kind === "struct") return namedRead(cx, shape, build.method(from, "fields", build.str(`struct variant ${name}`), knownFields(cx, shape), build.bool(has(cx.options, "deny_unknown_fields"))));
  if (shape.fields.length === 1) return ok(build, construct(build, item, shape, [build.try(build.method(from, "newtype"))]));
  return tupleRead(cx, shape, build.method(from, "tuple", build.str(`tuple variant ${name} with ${shape.fields.length} elements`), build.int(shape.fields.length)));
}

function enumRead(cx: Cx, d: Expr): Expr {
  const { build, item, tag, content } = cx;
  const shapes = shapesOf(item);
  const variant = build.hidden("__variant");
  const names = shapes.flatMap((shape, i) => [cx.variantName(shape), ...optionsOf(shape.attrs).flatMap((o) => (o.name === "alias" && o.value !== null ? [o.value] : []))].map((name) => build.tuple(build.str(name), build.int(i))));
  let tagging = build.std("serde::__private::Tagging::Outside");
  if (tag !== null) tagging = content === null ? cx.call("serde::__private::Tagging::Inside", build.str(tag)) : cx.call("serde::__private::Tagging::Beside", build.str(tag), build.str(content));
  const open = cx.call("serde::__private::Variant::open", d, build.str(`enum ${item.ident.name}`), build.ref(build.array(names)), cx.strings(shapes.map((shape) => cx.variantName(shape))), tagging);
  const arms = shapes.map((shape, i) => build.arm(i === shapes.length - 1 ? build.wild() : build.litPat(build.int(i)), variantRead(cx, shape, variant)));
  return build.blockExpr([build.let(build.bind(variant), build.try(open))], build.match(build.field(build.name(variant), build.ident("index")), ...arms));
}

function deserializeFn(cx: Cx, lifetime: Lifetime): AssocItem {
  const { build, item } = cx;
  const format = build.hidden("__D");
  const d = build.hidden("__deserializer");
  const [only] = shapesOf(item);
  const body = item.kind === "struct" && only !== undefined ? structRead(cx, only, build.name(d)) : enumRead(cx, build.name(d));
  const fn = build.fnDecl({
    self: "none", params: [build.param(d, build.type(build.pathOf(format)))], ret: build.type(build.path("std::result::Result", [build.type(build.pathOf(build.ident("Self"))), assoc(build, format, "Error")])),
    body: build.block([], body), generics: formatParam(build, format, withLifetime(build.path("serde::Deserializer"), lifetime)),
  });
  return build.assocFn("deserialize", fn);
}

function withLifetime(path: Path, lifetime: Lifetime): Path {
  const last = path.segments.at(-1);
  if (last === undefined) return path;
  return { ...path, segments: [...path.segments.slice(0, -1), { ...last, args: { kind: "angle", args: [{ kind: "lifetime", lifetime }], constraints: [], span: lifetime.span } }] };
}

export function deriveDeserialize(build: Build, item: AdtItem, sink: DiagnosticSink): Item[] {
  const cx = new Cx(build, item);
  if (has(cx.options, "untagged")) {
    sink.error("derive", build.span, "enums without a tag cannot be derived: their variants are told apart by hand", { helps: ["implement `Deserialize` for it, or give it a tag: `#[serde(tag = \"type\")]`"] });
    return [];
  }
  const lifetime: Lifetime = { name: "de", span: build.span };
  const bound = build.bound(withLifetime(build.path("serde::Deserialize"), lifetime));
  const own: GenericParam = { id: build.ids.nextId(), span: build.span, kind: "lifetime", lifetime, bounds: [] };
  const { params, ...rest } = implGenerics(build, item, null);
  const bounded = params.map((param): GenericParam => (param.kind === "type" ? { ...param, bounds: [...param.bounds, bound] } : param));
  return [implItem(build, item, { trait: withLifetime(build.path("serde::Deserialize"), lifetime), bound: null, generics: { ...rest, params: [own, ...bounded] }, items: () => [deserializeFn(cx, lifetime)] })];
}
