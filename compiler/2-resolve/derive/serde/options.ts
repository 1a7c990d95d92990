/** `#[serde(…)]`: what it says of a type, a variant or a field, and what their names are outside. */
import type { Attr, FieldDef, Type } from "../../../ast/ast.js";
import type { Tok } from "../../../ast/token.js";
import { splitByComma } from "../../../1-parse/token-tools.js";
import { shapesOf, type AdtItem, type Shape } from "../shape.js";

/** Which of the two traits is derived: an option may be for one of them only, `rename(serialize = "…")`. */
export type Side = "serialize" | "deserialize";

interface Option {
  /** `rename`, or `rename:serialize`. */
  readonly name: string;
  /** Without its quotes. */
  readonly value: string | null;
}

export class Options {
  private constructor(private readonly list: readonly Option[]) {}

  static of(attrs: readonly Attr[]): Options {
    const found: Option[] = [];
    for (const attr of attrs) {
      if (attr.path.segments.length !== 1 || attr.path.segments[0]?.ident.name !== "serde" || attr.args.kind !== "list") continue;
      for (const tokens of splitByComma(attr.args.tokens)) found.push(...option(tokens, ""));
    }
    return new Options(found);
  }

  /** The same, and one more. */
  and(name: string, value: string): Options {
    return new Options([...this.list, { name, value }]);
  }

  has(name: string): boolean {
    return this.list.some((o) => o.name === name);
  }

  /** The value of an option, for both sides or this one. */
  value(name: string, side: Side | null = null): string | null {
    const own = side === null ? undefined : this.list.find((o) => o.name === `${name}:${side}`);
    return (own ?? this.list.find((o) => o.name === name))?.value ?? null;
  }

  values(name: string): string[] {
    return this.list.flatMap((o) => (o.name === name && o.value !== null ? [o.value] : []));
  }

  isSkipped(side: Side): boolean {
    return this.has("skip") || this.has(side === "serialize" ? "skip_serializing" : "skip_deserializing");
  }

  /** The function that reads or writes a field. */
  with(side: Side): string | null {
    const module = this.value("with");
    return this.value(side === "serialize" ? "serialize_with" : "deserialize_with") ?? (module === null ? null : `${module}::${side}`);
  }
}

function option(tokens: readonly Tok[], of: string): Option[] {
  const [name, next, value] = tokens;
  if (name === undefined) return [];
  if (next?.image === "(") return splitByComma(tokens.slice(2, -1)).flatMap((inner) => option(inner, `${name.image}:`));
  return [{ name: of + name.image, value: next?.image === "=" && value !== undefined ? content(value.image) : null }];
}

function content(image: string): string {
  return image.startsWith("r") ? image.replace(/^r#*"|"#*$/g, "") : image.replace(/^"|"$/g, "").replace(/\\(["\\])/g, "$1");
}

// ---------------------------------------------------------------- names

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A name of words with capitals, as variants have them. */
function variantRenamed(name: string, rule: string | null): string {
  const snake = name.replace(/[A-Z]/g, (c, i: number) => (i > 0 ? `_${c}` : c)).toLowerCase();
  switch (rule) {
    case "lowercase":
      return name.toLowerCase();
    case "UPPERCASE":
      return name.toUpperCase();
    case "camelCase":
      return lowerFirst(name);
    case "snake_case":
      return snake;
    case "SCREAMING_SNAKE_CASE":
      return snake.toUpperCase();
    case "kebab-case":
      return snake.replaceAll("_", "-");
    case "SCREAMING-KEBAB-CASE":
      return snake.toUpperCase().replaceAll("_", "-");
    default:
      return name;
  }
}

/** A name of words with underscores, as fields have them. */
function fieldRenamed(name: string, rule: string | null): string {
  const pascal = name.split("_").map(upperFirst).join("");
  switch (rule) {
    case "UPPERCASE":
    case "SCREAMING_SNAKE_CASE":
      return name.toUpperCase();
    case "PascalCase":
      return pascal;
    case "camelCase":
      return lowerFirst(pascal);
    case "kebab-case":
      return name.replaceAll("_", "-");
    case "SCREAMING-KEBAB-CASE":
      return name.toUpperCase().replaceAll("_", "-");
    default:
      return name;
  }
}

export interface Field {
  readonly def: FieldDef;
  readonly options: Options;
  readonly index: number;
  /** What it is called outside. */
  readonly name: string;
  /** What it may be called as well. */
  readonly aliases: readonly string[];
  readonly skipped: boolean;
}

export interface Variant {
  readonly shape: Shape;
  readonly options: Options;
  readonly index: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly skipped: boolean;
  readonly fields: readonly Field[];
}

export type Tagging = { readonly k: "outside" | "none" } | { readonly k: "inside"; readonly tag: string } | { readonly k: "beside"; readonly tag: string; readonly content: string };

/** A type as one of the traits sees it. */
export interface Container {
  readonly item: AdtItem;
  readonly side: Side;
  readonly options: Options;
  readonly name: string;
  readonly tagging: Tagging;
  /** One for a struct. */
  readonly variants: readonly Variant[];
}

const plain = (name: string): string => name.replace(/^r#/, "");

/** `#[serde(borrow)]` on a `Cow` is a function that reads it; other types borrow by themselves. */
function borrowing(options: Options, type: Type): Options {
  const last = type.kind === "path" ? type.path.segments.at(-1) : undefined;
  if (!options.has("borrow") || last?.ident.name !== "Cow" || options.with("deserialize") !== null) return options;
  const held = last.args?.kind === "angle" ? last.args.args.flatMap((arg) => (arg.kind === "type" ? [arg.type] : []))[0] : undefined;
  if (held?.kind === "path" && held.path.segments.at(-1)?.ident.name === "str") return options.and("deserialize_with", "::serde::__private::borrow_str");
  return held?.kind === "slice" ? options.and("deserialize_with", "::serde::__private::borrow_bytes") : options;
}

export function containerOf(item: AdtItem, side: Side): Container {
  const options = Options.of(item.attrs);
  const tag = options.value("tag");
  const beside = options.value("content");
  let tagging: Tagging = { k: options.has("untagged") ? "none" : "outside" };
  if (tag !== null) tagging = beside === null ? { k: "inside", tag } : { k: "beside", tag, content: beside };
  const variants = shapesOf(item).map((shape, index): Variant => {
    const own = shape.variant === null ? options : Options.of(shape.attrs);
    const rule = own.value("rename_all", side) ?? (shape.variant === null ? null : options.value("rename_all_fields", side));
    const fields = shape.fields.map((def, i): Field => {
      const of = borrowing(Options.of(def.attrs), def.type);
      return { def, options: of, index: i, name: of.value("rename", side) ?? fieldRenamed(plain(def.ident.name), rule), aliases: of.values("alias"), skipped: of.isSkipped(side) };
    });
    const name = own.value("rename", side) ?? (shape.variant === null ? plain(item.ident.name) : variantRenamed(plain(shape.ident.name), options.value("rename_all", side)));
    return { shape, options: own, index, name, aliases: own.values("alias"), skipped: shape.variant !== null && own.isSkipped(side), fields };
  });
  return { item, side, options, name: options.value("rename", side) ?? plain(item.ident.name), tagging, variants };
}

/** What tells a field's function from those of others. */
export const FIELDS_MAX = 1000;
export const keyOf = (variant: Variant, field: Field): number => variant.index * FIELDS_MAX + field.index;
