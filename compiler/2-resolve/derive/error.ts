/** thiserror's `#[derive(Error)]`: `Display` from `#[error("…")]`, `Error::source` from `#[source]`, `From` from `#[from]`. */
import type { Arm, Attr, Bound, Expr, FieldDef, FormatTrait, Generics, Ident, Item, Type, WherePredicate } from "../../ast/ast.js";
import type { Tok } from "../../ast/token.js";
import { makeTok } from "../../1-parse/lexer.js";
import { isLiteral } from "../../1-parse/literals.js";
import { isCloser, P, T } from "../../1-parse/tokens.js";
import { findAttr, hasAttr } from "../attrs.js";
import type { Build } from "../build.js";
import { Args } from "../builtin-macros/builtin.js";
import { formatRest } from "../builtin-macros/format.js";
import { isWord } from "../macro-rules/compile.js";
import type { DefData, ResolveState } from "../state.js";
import { bindFields, construct, implGenerics, implItem, isGeneric, selfExpr, selfType, shapesOf, type AdtItem, type Shape } from "./shape.js";

/** Fields are bound to their names; those of tuples to `_0`, `_1` … */
function bindingName(field: FieldDef): string {
  return /^[0-9]/.test(field.ident.name) ? `_${field.ident.name}` : field.ident.name;
}

/** The names by which the string that stands at `attr` knows the fields. */
function bindings(shape: Shape, attr: Attr): Ident[] {
  return shape.fields.map((field) => ({ name: bindingName(field), span: { ...field.ident.span, ctxt: attr.span.ctxt } }));
}

/** Words behind which an expression begins. */
const BEFORE_EXPR: ReadonlySet<string> = new Set(["match", "if", "while", "in", "return", "else"]);

/** `.0` and `.field` at the start of an expression mean the field's binding. */
function withFields(tokens: readonly Tok[]): Tok[] {
  const out: Tok[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) break;
    const before = out.at(-1);
    const isField = token.tokenType === P.Dot && next !== undefined && (next.tokenType === T.Int || next.tokenType === T.Ident);
    const endsExpr = before !== undefined && (isWord(before) || isLiteral(before) || isCloser(before) || before.tokenType === P.Question);
    const startsExpr = !endsExpr || BEFORE_EXPR.has(before.image);
    if (!isField || !startsExpr) {
      out.push(token);
      continue;
    }
    const name = next.tokenType === T.Int ? `_${next.image}` : next.image;
    out.push(makeTok(T.Ident, name, next.startOffset, next.endOffset + 1, next.ctxt));
    at++;
  }
  return out;
}

function isTransparent(attr: Attr | null): boolean {
  return attr?.args.kind === "list" && attr.args.tokens[0]?.image === "transparent";
}

/** thiserror prints paths though they have no `Display`. */
function isPath(type: Type): boolean {
  if (type.kind === "ref") return isPath(type.type);
  const name = type.kind === "path" ? type.path.segments.at(-1)?.ident.name : undefined;
  return name === "PathBuf" || name === "Path";
}

function sourceIndex(shape: Shape): number {
  const marked = shape.fields.findIndex((field) => hasAttr(field.attrs, "source") || hasAttr(field.attrs, "from"));
  return marked !== -1 ? marked : shape.fields.findIndex((field) => field.ident.name === "source");
}

// ---------------------------------------------------------------- Display

/** What the fields have to print as; it is asked for where their types are generic. */
type Printed = Map<FieldDef, Set<FormatTrait>>;

function note(printed: Printed, field: FieldDef, trait: FormatTrait): void {
  const traits = printed.get(field) ?? new Set();
  printed.set(field, traits.add(trait));
}

/** Which fields a text prints, and how. */
function notePrinted(printed: Printed, shape: Shape, text: Expr): void {
  if (text.kind !== "formatArgs") return;
  for (const piece of text.format.pieces) {
    if (piece.kind !== "arg") continue;
    const arg = text.format.args[piece.arg];
    if (arg?.kind !== "path" || arg.path.segments.length !== 1) continue;
    const name = arg.path.segments[0]?.ident.name;
    const field = shape.fields.find((each) => bindingName(each) === name);
    if (field !== undefined) note(printed, field, piece.trait);
  }
}

interface Cx {
  readonly state: ResolveState;
  readonly def: DefData;
  readonly build: Build;
  readonly item: AdtItem;
}

function message(cx: Cx, shape: Shape, attr: Attr, printed: Printed): Expr {
  const { state, def, build } = cx;
  const f = build.name(build.hidden("f"));
  const [first] = shape.fields;
  if (isTransparent(attr)) {
    const [name] = bindings(shape, attr);
    if (first === undefined || name === undefined) {
      state.sink.error("derive", attr.span, "#[error(transparent)] requires exactly one field");
      return build.error();
    }
    note(printed, first, "Display");
    return build.call(build.std("std::fmt::Display::fmt"), build.name(name), f);
  }
  const tokens = attr.args.kind === "list" ? withFields(attr.args.tokens) : [];
  const here = build.at(attr.span);
  const mac = { id: state.ids.nextId(), span: attr.span, path: here.pathOf(here.ident("error")), delim: "(" as const, tokens };
  const site = { scope: def.module, textual: null, depth: 0 };
  const paths = new Set(shape.fields.filter((field) => isPath(field.type)).map(bindingName));
  const shown = (variable: Expr, name: string): Expr => (paths.has(name) ? build.at(variable.span).method(variable, "display") : variable);
  const text = formatRest(new Args({ state, mac, site, build: here }), { fields: (index) => (shape.data.kind === "tuple" && index < shape.fields.length ? `_${index}` : null), shown });
  notePrinted(printed, shape, text);
  return here.method(f, "write_fmt", text);
}

/** `null`: no text is given at all, `Display` is the program's own affair. */
function displayArms(cx: Cx, printed: Printed): Arm[] | null {
  const { state, build, item } = cx;
  const outer = findAttr(item.attrs, "error");
  const shapes = shapesOf(item);
  if (outer === null && shapes.every((shape) => findAttr(shape.attrs, "error") === null)) return null;
  const arms: Arm[] = [];
  for (const shape of shapes) {
    const attr = findAttr(shape.attrs, "error") ?? outer;
    if (attr === null) {
      state.sink.error("derive", shape.ident.span, `missing #[error("...")] display attribute`);
      continue;
    }
    arms.push(build.arm(bindFields(build, item, shape, bindings(shape, attr)), message(cx, shape, attr, printed)));
  }
  return arms;
}

/** The type's own parameters, and what the fields' types need beyond their bounds. */
function withWhere(build: Build, item: AdtItem, where: readonly WherePredicate[]): Generics {
  const own = implGenerics(build, item, null);
  return { ...own, where: [...own.where, ...where] };
}

function predicate(build: Build, type: Type, bounds: readonly Bound[]): WherePredicate {
  return { kind: "type", hrtb: [], type, bounds, span: build.span };
}

function displayImpl(cx: Cx, arms: readonly Arm[], printed: Printed): Item {
  const { build, item } = cx;
  const formatter = build.refType(build.type(build.path("std::fmt::Formatter")), true);
  const fn = build.fnDecl({
    self: "ref", params: [build.param(build.hidden("f"), formatter)], ret: build.type(build.path("std::fmt::Result")), body: build.block([], build.match(arms.length === 0 ? build.deref(selfExpr(build)) : selfExpr(build), ...arms)),
  });
  const where: WherePredicate[] = [];
  for (const [field, traits] of printed) {
    if (isGeneric(item, field.type)) where.push(predicate(build, field.type, [...traits].map((trait) => build.bound(build.path(`std::fmt::${trait}`)))));
  }
  return implItem(build, item, { trait: build.path("std::fmt::Display"), bound: null, generics: withWhere(build, item, where), items: () => [build.assocFn("fmt", fn)] });
}

// ---------------------------------------------------------------- Error and From

/** The field that is, or holds, what an error came from; of a transparent one, the error itself. */
function sourceField(item: AdtItem, shape: Shape): { readonly field: FieldDef; readonly index: number; readonly transparent: boolean } | null {
  const transparent = isTransparent(findAttr(shape.attrs, "error") ?? findAttr(item.attrs, "error"));
  const index = transparent ? 0 : sourceIndex(shape);
  const field = shape.fields[index];
  return field === undefined ? null : { field, index, transparent };
}

/** `T` of `Option<T>`. */
function optional(type: Type): Type | null {
  const last = type.kind === "path" ? type.path.segments.at(-1) : undefined;
  if (last?.ident.name !== "Option" || last.args?.kind !== "angle") return null;
  const [arg] = last.args.args;
  return arg?.kind === "type" ? arg.type : null;
}

function sourceArm(build: Build, item: AdtItem, shape: Shape): Arm | null {
  const found = sourceField(item, shape);
  if (found === null) return null;
  const { field, index, transparent } = found;
  const name = build.hidden("__source");
  const here = build.at(field.span);
  const asError = (value: Expr): Expr => here.call(here.std("aether::error::AsDynError::as_dyn_error"), value);
  const names = shape.fields.map((_, at) => (at === index ? name : build.hidden(`__${at}`)));
  const some = (inner: Expr): Expr => here.call(here.std("std::option::Option::Some"), inner);
  let body = some(asError(here.name(name)));
  if (transparent) body = here.call(here.std("std::error::Error::source"), asError(here.name(name)));
  else if (optional(field.type) !== null) {
    const inner = build.hidden("__inner");
    body = here.match(
      here.name(name),
      here.arm(here.tupleStructPat(here.path("std::option::Option::Some"), [here.bind(inner)]), some(asError(here.name(inner)))),
      here.arm(here.pathPat(here.path("std::option::Option::None")), here.std("std::option::Option::None")),
    );
  }
  return build.arm(bindFields(build, item, shape, names), body);
}

/** What must hold for a generic type to be an error. */
function errorWhere(build: Build, item: AdtItem): WherePredicate[] {
  if (!item.generics.params.some((param) => param.kind === "type")) return [];
  const itself = build.type(build.pathOf(build.ident("Self")));
  const where = [predicate(build, itself, [build.bound(build.path("std::fmt::Debug")), build.bound(build.path("std::fmt::Display"))])];
  for (const shape of shapesOf(item)) {
    const source = sourceField(item, shape);
    if (source === null || !isGeneric(item, source.field.type)) continue;
    const type = optional(source.field.type) ?? source.field.type;
    where.push(predicate(build, type, [build.bound(build.path("std::error::Error")), { kind: "lifetime", lifetime: { name: "static", span: build.span }, span: build.span }]));
  }
  return where;
}

function errorImpl(build: Build, item: AdtItem): Item {
  const arms = shapesOf(item).map((shape) => sourceArm(build, item, shape)).filter((arm): arm is Arm => arm !== null);
  const init = { trait: build.path("std::error::Error"), bound: null, generics: withWhere(build, item, errorWhere(build, item)) };
  if (arms.length === 0) return implItem(build, item, { ...init, items: () => [] });
  if (arms.length < shapesOf(item).length) arms.push(build.arm(build.wild(), build.std("std::option::Option::None")));
  const object: Type = { id: build.ids.nextId(), span: build.span, kind: "dyn", bare: false, bounds: [build.bound(build.path("std::error::Error")), { kind: "lifetime", lifetime: { name: "static", span: build.span }, span: build.span }] };
  const ret = build.type(build.path("std::option::Option", [build.refType(object)]));
  const fn = build.fnDecl({ self: "ref", params: [], ret, body: build.block([], build.match(selfExpr(build), ...arms)) });
  return implItem(build, item, { ...init, items: () => [build.assocFn("source", fn)] });
}

function fromImpl(build: Build, item: AdtItem, shape: Shape, field: FieldDef): Item {
  const name = build.hidden("source");
  const inner = optional(field.type);
  const type = inner ?? field.type;
  const value = inner === null ? build.name(name) : build.call(build.std("std::option::Option::Some"), build.name(name));
  const values = shape.fields.map((each) => (each === field ? value : build.call(build.std("std::default::Default::default"))));
  const fn = build.fnDecl({ self: "none", params: [build.param(name, type)], ret: selfType(build, item), body: build.block([], construct(build, item, shape, values)) });
  return implItem(build, item, { trait: build.path("std::convert::From", [type]), bound: null, items: () => [build.assocFn("from", fn)] });
}

export function deriveError(state: ResolveState, def: DefData, build: Build, item: AdtItem): Item[] {
  const items: Item[] = [];
  const cx: Cx = { state, def, build, item };
  const printed: Printed = new Map();
  const arms = displayArms(cx, printed);
  if (arms !== null) items.push(displayImpl(cx, arms, printed));
  items.push(errorImpl(build, item));
  for (const shape of shapesOf(item)) {
    const field = shape.fields.find((each) => hasAttr(each.attrs, "from"));
    if (field !== undefined) items.push(fromImpl(build.at(field.span), item, shape, field));
  }
  return items;
}
